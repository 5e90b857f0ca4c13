"""Numbered things of a series: spacecraft, rockets, ships and machines (神舟十五号载人飞船, 遥感三十三号03星, 长征五号B遥六运载火箭).

The series is known to the lexicon, or the head noun says what is numbered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.candidate import Candidate
from model.extract.names.page import QUOTE_MARKS, Page
from model.extract.names.seek import matches
from model.extract.names.things.structure import start_of
from model.lexicon import Lexicon

NUMERAL = r"(?:[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,5}|[0-9]{1,3})"
MEMBER = r"(?:[甲乙丙丁]|改进型|改(?![进装变造为由建])|海射型?|[A-H]型?)?(?:遥[一二三四五六七八九十百0-9]{1,4})?"
"""The variant of a rocket and its flight (长征五号B遥六)."""
SATELLITE = (
    r"(?:[A-H]?0?[0-9]{1,2}(?:[—－-][0-9]{1,2})?组?(?:卫星|星)|[A-H]星"
    r"|(?:高分|宽幅|平台|魔方|光谱|视频|红外)[0-9]{1,2}[A-Z]?[0-9]{0,3}(?:卫星|星))"
)
FURTHER = re.compile(rf"[/、和及]({NUMERAL}号)(?:卫星|星)?")
"""Further members of a series in a list (巢湖二号/三号卫星)."""
UNIT = re.compile(
    rf"(?:核电站|核电厂|核电|水电站|抽水蓄能电站|热电厂|电厂|电站|船坞|泊位|码头|核电基地)(?:[一二三四]期|扩建)?(?:工程|项目)?{NUMERAL}号(?:机组|泊位|船坞|反应堆)"
)
"""A unit of a power station, behind the name of the plant (…核电3号机组)."""
RAILS = ("地铁", "轨道交通", "轨交", "轻轨", "云轨", "有轨电车", "市域铁路", "市郊铁路")
"""A town has each number but once of these, so that its own paper leaves the town out."""
LINE = re.compile(
    rf"(?:{'|'.join(RAILS)}|城际铁路)?{NUMERAL}号线(?:[（(][^（）()，。]{{2,12}}[段期]?[）)])?(?:[一二三四]期)?(?:[东西南北]?延(?:伸|长)?[段线])?(?:工程)?"
)
"""A numbered line, behind the place that runs it (…地铁3号线, …轨道交通5号线（东段）)."""
BY_SIGNS = re.compile("(?:市域铁路|城际铁路|市域快线|城际快线|铁路)(?P<line>(?P<signs>[一-鿿]{2})线)(?![路索上下])")
"""A railway by the first characters of the towns at its ends (市域铁路|甲乙线)."""
BY_TOWN = re.compile("(?:轨道交通|市域铁路|市郊铁路|地铁)(?P<town>[一-鿿]{2,3})线(?![路索上下])")
"""A line by the town to which it runs (轨道交通|某某线)."""
POWER = re.compile(
    r"[疆陇蒙晋宁藏青陕滇川皖吉云黔冀鲁新辽黑]电[入送外][京津冀鲁苏沪浙皖闽赣湘鄂豫川渝粤桂琼东吉辽送](?:工程)?"
)
"""The lines that bring the power of one province to another by their nicknames (陇电入鲁)."""
WATER = re.compile(
    "引(?!经)[一-鿿](?:济|补)[一-鿿](?:[一-鿿]{0,3}工程)?|引[一-鿿][入供调][一-鿿]{1,2}(?:[一-鿿]{0,3}工程)"
)
"""Works that bring the water of one river to another, by the first characters of both (引甲济乙工程)."""
TRAIN = re.compile(r"[A-Z]{1,2}\d{1,4}次(?!列车|动车组?列车|高铁)[一-鿿]{2,6}?(?:专列|列车|班列)")
"""A train that runs on an occasion, by its number (Y301次旅游专列)."""
STAR = re.compile(rf"第({NUMERAL})颗(?:[、和与]第?({NUMERAL})颗)?([一-鿿]{{2,6}}卫星)")
"""Satellites of a system by their number in it (第九十颗、九十一颗甲乙导航卫星)."""
ROUTE = re.compile("中欧班列[东中西]通道")
WELL = re.compile(r"(?:“[^“”\n]{2,8}”)?([一-鿿]{2,6}?)\d{1,4}(?:[-—－]\d{1,3})*[A-Z]{0,2}(?:斜|侧|平)?井(?![冈盐])")
"""A well by its field and number, behind the nickname of the works that it belongs to (顺北84斜井)."""
DELEGATION = re.compile("代表团(?!团[长员])")
CONGRESS = re.compile("全国人大|全国人民代表大会|党的[一二三四五六七八九十]+大")
"""Where the delegation of a province is the body of its deputies."""
FIELD = re.compile(r"[一-鿿]{2}\d{1,2}-\d{1,2}[东西南北]?(?:油田|气田|油气田|凝析气田)群?")
"""A field below the sea by its block and number (青杠6-1油田)."""
BOND = re.compile(
    rf"((?:(?:19|20)\d\d年|今年)?第{NUMERAL}[期批])([\d.]+[万亿]+元)?([一-鿿]{{0,6}}?(?:国债|央行票据|政府债券|储蓄债券))"
)
"""An issue of bonds by its number; their kind alone means it in the same story."""
STATE_DEBT = ("国债", "央行票据")
"""Issued by the state, wherever they are sold."""
TEAM = re.compile(
    rf"中央第{NUMERAL}(?:生态环境保护督察组|巡视组|指导组|督导组|督查组|督察组)"
    rf"|(?:(?:中国)?海军|中国)?第{NUMERAL}批(?:援|赴)?[一-鿿]{{0,8}}?(?:护航编队|医疗队|维和部队|维和[一-鿿]{{2,4}}分队|维和步兵营)"
)
"""Teams that the centre, the navy or the country sends out, by their number."""
KNOWN, BY_HEAD = 0.98, 0.8


class Series:
    """The table `designations` compiled to patterns."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("designations")
        self.national = frozenset(table["national"].split())
        names = "|".join(sorted({*self.national, *table["others"].split()}, key=len, reverse=True))
        heads = "|".join(sorted(table["heads"].split(), key=len, reverse=True))
        tail = rf"{NUMERAL}号(?![线楼桥院店门厂馆井路矿文令公仓码厅])(?:{MEMBER})"
        self.known = re.compile(rf"({names})({tail})({SATELLITE}|{heads})?")
        links = "|".join(sorted(table["links"].split(), key=len, reverse=True))
        self.link = re.compile(
            rf"(?P<names>(?:{links})(?:[、和及与](?:{links}))*)(?P<many>等)?(?:[两三四五六七八九\d]+[条项回大])?"
            r"(?P<head>(?:±\d+千伏)?(?:特高压)?直流(?:输电)?(?:工程|线路)?)"
        )
        model = r"(?:-?[0-9]{1,3}[A-Z]?(?:-?[0-9]{1,2})?|[A-Z]-?[0-9]{1,3})"
        self.lettered = re.compile(rf"({names})({model})({heads}|星)(?!座)")
        self.headed = re.compile(rf"([一-鿿]{{2,4}})({tail})({SATELLITE}|{heads})")


@cache
def series(lexicon: Lexicon) -> Series:
    """The compiled table of a lexicon."""
    return Series(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Each numbered thing; its number without the head noun is another form of its name."""
    rules = series(page.lexicon)
    ends: set[int] = set()
    for m in matches(rules.known, page.text, "号"):
        if page.readable(m.start(), m.end()):
            ends.add(m.end(2))
            city = "全国" if m[1] in rules.national else None
            yield _candidate(m, m.start(), KNOWN, city)
            further = FURTHER.match(page.text, m.end())
            while further:
                yield Candidate(
                    *further.span(1),
                    m[1] + further[1],
                    "product",
                    "designation",
                    KNOWN,
                    (),
                    city,
                    fixed_city=city is not None,
                )
                further = FURTHER.match(page.text, further.end())
    for m in rules.lettered.finditer(page.text):
        if page.readable(m.start(), m.end()) and m.start() in page.cuts:
            city = "全国" if m[1] in rules.national else None
            yield _candidate(m, m.start(), KNOWN, city)
    for m in matches(rules.link, page.text, "直流"):
        yield from _links(page, m)
    yield from _by_signs(page)
    yield from _to_towns(page)
    yield from _units(page)
    yield from _works(page)
    for m in matches(TEAM, page.text, "第"):
        if page.readable(*m.span()):
            yield Candidate(*m.span(), m[0], "agency", "designation", KNOWN, (), "全国", fixed_city=True)
    for m in DELEGATION.finditer(page.text) if CONGRESS.search(page.text) else ():
        place = next((p for p in page.places_in(m.start() - 6, m.start()) if p.end == m.start()), None)
        if place and place.text == place.province and page.readable(place.start, m.end()):
            yield Candidate(place.start, m.end(), place.text + m[0], "agency", "designation", BY_HEAD)
    yield from _bonds(page)
    for m in matches(rules.headed, page.text, "号"):
        start = next((at for at in range(m.start(1), m.end(1) - 1) if opens(page, at)), None)
        if start is not None and page.readable(start, m.end()) and m.end(2) not in ends:
            yield _candidate(m, start, BY_HEAD, None)


def _bonds(page: Page) -> Iterator[Candidate]:
    """Issues of bonds by their number, and what they go on to be called by."""
    for m in matches(BOND, page.text, "债", "票据"):
        if page.readable(*m.span()):
            forms = (m[1] + m[3], m[3]) if len(m[3]) > 3 else (m[1] + m[3],)
            state = m[3].endswith(STATE_DEBT)
            yield Candidate(
                *m.span(), m[0], "finance", "designation", BY_HEAD, forms, "全国" if state else None, fixed_city=state
            )


def _links(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """The lines of direct current that one noun is said of (甲乙、丙丁等特高压直流工程)."""
    names = list(re.finditer("[^、和及与]+", m["names"]))
    if not page.readable(*m.span()):
        return
    for one in names:
        start = m.start("names") + one.start()
        end = m.end() if one is names[-1] and m.end("names") == m.start("head") else m.start("names") + one.end()
        yield Candidate(start, end, one[0] + m["head"], "facility", "designation", BY_HEAD)


def _works(page: Page) -> Iterator[Candidate]:
    """Fields below the sea, lines of power and water, trains and satellites, wells."""
    for m in matches(FIELD, page.text, "油田", "气田"):
        if page.readable(*m.span()) and m.end() in page.cuts:
            yield Candidate(*m.span(), m[0], "facility", "designation", KNOWN)
    power, water = matches(POWER, page.text, "电入", "电送", "电外"), matches(WATER, page.text, "引")
    for m in (*power, *water, *ROUTE.finditer(page.text)):
        if page.readable(*m.span()) and page.text[m.start() - 1 : m.start()] not in QUOTE_MARKS:
            yield Candidate(*m.span(), m[0], "project", "designation", BY_HEAD)
    yield from _trains_and_stars(page)
    for m in matches(WELL, page.text, "井"):
        start = m.start() if m.start() < m.start(1) else _field(page, m)
        if start is not None and page.readable(start, m.end()):
            yield Candidate(start, m.end(), page.text[start : m.end()], "facility", "designation", BY_HEAD)


def _trains_and_stars(page: Page) -> Iterator[Candidate]:
    """Trains by their number and occasion, satellites by their number in a system."""
    for m in matches(TRAIN, page.text, "次"):
        if page.readable(*m.span()):
            yield Candidate(*m.span(), m[0], "project", "designation", BY_HEAD)
    for m in matches(STAR, page.text, "颗"):
        for number in filter(None, (m[1], m[2])) if page.readable(*m.span()) and m[1] != "一" else ():
            start, name = m.start(1 if number == m[1] else 2) - 1, f"第{number}颗{m[3]}"
            end = m.end() if number == (m[2] or m[1]) else m.end(1) + 1
            yield Candidate(start, end, name, "product", "designation", KNOWN, (), "全国", fixed_city=True)


def _field(page: Page, m: re.Match[str]) -> int | None:
    """Where the name of a well begins: at the first word behind a mark, a word that bounds names or the field that it is in."""
    heads = range(m.start(1), m.end(1) - 1)
    return next((at for at in heads if opens(page, at) or (at in page.ends and at in page.cuts)), None)


def _by_signs(page: Page) -> Iterator[Candidate]:
    """Railways called by the signs of two towns that the story names."""
    for m in matches(BY_SIGNS, page.text, "铁路", "快线"):
        places = page.places_in(0, len(page.text))
        signs = {sign for p in places for sign in p.text[:1] + page.marks.town_signs.get(p.text, "")}
        if signs.issuperset(m["signs"]) and page.readable(*m.span("line")):
            yield Candidate(*m.span("line"), m["line"], "facility", "designation.signs", BY_HEAD)


def _to_towns(page: Page) -> Iterator[Candidate]:
    """Lines called by the town to which they run; the town and the sort of line may be left out where the story goes on."""
    for m in matches(BY_TOWN, page.text, *RAILS):
        place = page.place_starts.get(m.start("town"))
        if place and place.end == m.end("town") and page.readable(*m.span()):
            yield Candidate(*m.span(), m[0], "facility", "designation.signs", BY_HEAD, (m["town"] + "线",))


def _units(page: Page) -> Iterator[Candidate]:
    """Numbered lines and units of plants, behind the place or the name that they belong to."""
    for m in (*matches(UNIT, page.text, "号"), *matches(LINE, page.text, "号线")):
        place = next((p for p in page.places_in(m.start() - 12, m.start()) if p.end == m.start()), None)
        begin = m.start()
        if place:
            begin = _whole_plant(page, place.start)
        else:
            plants = (page.ends.get(end) for end in range(m.start() + 1, m.end() + 1))
            plant = next((h for h in plants if h and h.start <= m.start()), None)
            begin = start_of(page, plant) if plant else begin
            begin = begin if page.begins_name(begin) else m.start()
        own = m.re is LINE and begin in page.cuts and (m[0].startswith(RAILS) or _phase_of_line(page, m))
        if (begin < m.start() or own) and page.readable(begin, m.end()):
            yield Candidate(
                begin,
                m.end(),
                page.text[begin : m.end()],
                "facility",
                "designation.unit",
                0.95,
                _without_place(page, begin, m) if begin < m.start() else (),
            )


def _phase_of_line(page: Page, m: re.Match[str]) -> bool:
    """Whether a phase of a numbered line is told of beside the town's other lines (10号线三期)."""
    return m[0][-1] in "期段" and any(rails in page.text for rails in RAILS)


def _whole_plant(page: Page, start: int) -> int:
    """Where the places and the company begin that stand before the place of a plant and belong to its name (某某集团|山东|某湾核电…)."""
    wider = next((p for p in page.places_in(start - 6, start) if p.end == start), None)
    start = wider.start if wider else start
    holder = page.known_ends.get(start)
    return start if holder is None or page.tables.known[page.known[holder][1]].category != "company" else holder


def _without_place(page: Page, begin: int, m: re.Match[str]) -> tuple[str, ...]:
    """The name without the province or town before that of the plant, by which the story goes on to call it."""
    place = page.place_starts.get(begin)
    return (page.text[place.end : m.end()],) if place and m.start() - place.end > 1 else ()


def opens(page: Page, at: int) -> bool:
    """Whether the name of a series may begin at an offset: after a mark or a word that bounds names."""
    word = page.word_before(at)
    before = page.text[word[0] : at] if word and at else ""
    book = page.tables
    own = page.text[at : page.word_end(at)]
    return (
        at in page.cuts
        and own not in book.function
        and own not in book.verbs
        and (not "一" <= before[:1] <= "鿿" or before in book.function or before in book.verbs or before in book.naming)
    )


def _candidate(m: re.Match[str], start: int, sure: float, city: str | None) -> Candidate:
    name, bare = m.string[start : m.end()], m.string[start : m.end(2)]
    aliases = (bare,) if bare != name else ()
    return Candidate(start, m.end(), name, "product", "designation", sure, aliases, city, fixed_city=city is not None)
