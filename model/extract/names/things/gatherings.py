"""Gatherings named without marks: what is held, attended or opened is named up to the noun for its kind.

The name is the object of a verb of holding (召开|…座谈会) or the subject of one (…论坛|在…开幕). It needs a sign that it is this one: its number
or year, its holder or place, or a title long enough to tell its matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.undertakings import DAY, either, runs_on
from model.lexicon import Lexicon

N = "[一二三四五六七八九十百]"
WORDS = r"[^，。；：！？、,;:!?.#\s“”《》（）()的了]"
WHEN = rf"{DAY}|[今昨明]晚|\d{{1,2}}月(?:\d{{1,2}}日)?|\d{{1,2}}日|在[^，。；\n]{{1,14}}?"
MARKED = re.compile(rf"第(?:{N}|\d)+[届次轮期]|首届|(?:19|20)\d\d|{N}届")
"""The number or year that tells one of a series."""
ALONE = re.compile(rf"第(?:{N}|\d)+[届次轮期](?:全体|闭门)?$")
"""A number without a holder tells nothing."""
FEW = r"(?:[一二三四五六七八九十两几数\d]+|多|各|若干|首|近|超|逾|约)\d*(?:余|多)?(?:[场次项个类种]|系列)"
LONG = 8
"""A title of so many characters tells its matter."""
AT_LEAST = 6
"""So many where a state speech was held at it: no other gathering of the matter is meant."""
OF_A_MATTER = 12
"""So many where the press is told of a matter."""
VAGUELY = re.compile(r"有关|相关|情况|例行|系列|专场|首场|[一二三四五六七八九十\d]场")
"""Of what the press is told in general or again and again."""
HONOURS = ("庆祝", "纪念")
MARKED_DAY = re.compile(r"^(?:庆祝|纪念|欢迎).{3,}\d+周年$")
ROUNDS = re.compile(
    rf"(?:(?:第{N}轮)?第{N}[轮批])?中央生态环境保护督察(?!组)|{N}{{2,3}}届中央第{N}轮(?:常规)?巡视(?!组)"
    rf"|{N}{{2,3}}届[一-鿿]{{1,3}}[省市区]委第{N}轮巡视(?!组)"
)
"""Rounds of inspection by their number."""
PLENARIES = re.compile(rf"({N}{{2,3}}届)((?:{N}中(?:、|和|及|与))+{N}中)全会")
"""Plenary sessions of one committee that share the noun (某届二中、三中全会)."""
PART = re.compile(rf"{DAY}|期间|筹备|比赛$|线[上下]展|首期|第[一二三四]期|闭?幕会$")
"""What happens at a numbered gathering or when."""
SURE, SITTING = 0.75, 0.9


class Gatherings:
    """The table `gatherings` compiled: each pattern gives the title and the noun of what is held."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("gatherings")
        title = rf"({WORDS}{{2,34}}?)({either(table['meetings'] + ' ' + table['occasions'])})"
        self.object = re.compile(
            rf"(?:{either(table['holding'])}){{1,3}}(?:了)?{title}(?=[，。；：！？、（]|并|和|时|上|期间|开幕|闭幕|启动|新闻|的|等|$)",
            re.M,
        )
        held = rf"(?:{WHEN}|{either(table['manner'])}){{0,4}}(?:{either(table['held'])})(?:[，。；！\n了）（]|$)"
        self.subject = re.compile(rf"(?:(?<=[，。；：！？\n的）])|^){title}(?={held})", re.M)
        local = rf"[一-鿿]{{2,3}}(?:省|市|自治区)(?:{either(table['local_assemblies'])})"
        self.spoken_at = re.compile(rf"(?<=在){title}(?=上{{1,2}}[^，。；]{{0,6}}?(?:{either(table['speaking'])}))")
        self.heard_at = re.compile(
            rf"(?:从|在)(?:{WHEN}){{0,3}}(?:举行的|召开的|举办的)?{title}(?=上?(?:获悉|了解到|透露|宣布)|上，)"
        )
        self.numbered = re.compile(
            rf"(?:第(?:{N}{{1,4}}|\d{{1,3}})|首)届(?!理事|委员|立法|政府|议会|国会|全国人[民大]|中央){WORDS}{{2,26}}?"
            rf"(?:(?<![员事协学商公工议国团法合分进究])会|[节奖杯赛展周])(?=[，。；：！？、\s（”]|的|{WHEN}|(?:{either(table['manner'])}){{0,3}}(?:{either(table['held'])}|揭晓|颁奖|颁发))"
        )
        self.sitting = re.compile(
            rf"(?:{N}{{1,3}}届)?(?:{either(table['assemblies'])}|{local})(?:{N}{{1,3}}届)?(?:常委会|委员长|主席)?"
            rf"第?{N}{{1,4}}次(?:委员长|主席|全体)?(?:会议|全会)"
        )
        self.matters = frozenset(table["matters"].split())
        self.occasions = frozenset(table["occasions"].split())
        self.led = tuple(table["led"].split())
        self.vague = re.compile(rf"{FEW}|{either(table['described'])}|{ALONE.pattern}")
        self.nested = re.compile(rf"(?<![第\d])\d+(?:余|多)?[个场次项]|{either(table['nested'])}")
        self.clause = re.compile(rf"(?:{either(table['clause'])})(?!工作|会|部署)")


@cache
def gatherings(lexicon: Lexicon) -> Gatherings:
    """The compiled table of a lexicon."""
    return Gatherings(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Sittings of assemblies by term and number (十四届全国人大三次会议), then objects and subjects of the verbs of holding."""
    rules = gatherings(page.lexicon)
    for m in matches(rules.sitting, page.text, "次"):
        if page.readable(m.start(), m.end()) and m.start() in page.cuts:
            yield Candidate(m.start(), m.end(), m[0], "event", "gathering.sitting", SITTING)
    for m in matches(ROUNDS, page.text, "督察", "巡视"):
        if page.readable(*m.span()):
            yield Candidate(*m.span(), m[0], "event", "gathering.round", SITTING)
    for m in matches(PLENARIES, page.text, "中全会"):
        for item in re.finditer(f"{N}中", m[2]):
            start = m.start(2) + item.start() if item.start() else m.start()
            end = m.start(2) + item.end()
            if page.readable(start, end):
                name = f"{m[1]}{item[0]}全会"
                yield Candidate(start, end, name, "event", "list.shared.sessions", SITTING)
    for m in matches(rules.numbered, page.text, "届"):
        if _is_edition(page, m):
            bare = m[0][m[0].index("届") + 1 :]
            short = (bare,) if len(bare) > 3 else ()
            yield Candidate(m.start(), m.end(), m[0], "event", "gathering.numbered", SURE, short)
    for m in rules.object.finditer(page.text):
        yield from _named(page, m)
    for m in rules.subject.finditer(page.text):
        if not rules.clause.search(m[1]):
            yield from _named(page, m)
    for m in matches(rules.heard_at, page.text, "获悉", "了解到", "透露", "宣布", "上，"):
        if m[2] in rules.matters or m[2] == "会议":
            yield from _named(page, m)
    for m in rules.spoken_at.finditer(page.text):
        if m[2] in rules.matters or m[1].startswith(HONOURS) or page.begins_name(m.start(1)):
            yield from _named(page, m, AT_LEAST)


def _named(page: Page, m: re.Match[str], long: int = LONG) -> Iterator[Candidate]:
    """The gathering whose title and noun a pattern found; none where nothing tells which one it is."""
    rules = gatherings(page.lexicon)
    start, end, title = m.start(1), m.end(2), m[1]
    if not page.readable(start, end) or not {start, end} <= page.cuts or page.in_title(start):
        return
    if (
        (rules.vague.match(title) and not MARKED_DAY.search(title))
        or rules.nested.search(title)
        or (m[2] == "节" and "活动" in title)
        or runs_on(page, start, m.start(2))
    ):
        return
    led = title.startswith((*rules.led, *page.tables.joint)) or page.begins_name(start)
    least = 5 if led and m[2] in rules.occasions else 3 if led else long
    if (
        (m[2].endswith("新闻发布会") and len(title) >= OF_A_MATTER and not VAGUELY.search(title))
        or MARKED.search(title)
        or (len(title) >= least and (led or m[2] not in rules.occasions))
    ):
        yield Candidate(start, end, title + m[2], "event", "gathering", SURE)


def _is_edition(page: Page, m: re.Match[str]) -> bool:
    """Whether what begins with a number is one gathering: no clause, no two of them, no part of a known one."""
    start, end = m.span()
    if not page.readable(start, end) or not {start, end} <= page.cuts or page.in_title(start) or PART.search(m[0]):
        return False
    joined = [at for at in range(start, end) if page.text[at] in "和与及" and at in page.ends]
    known = [page.known[at][0] for at in range(start, end) if at in page.known and page.known[at][0] < end]
    return not joined and not any(page.text[at - 1] in "会展" for at in known) and not runs_on(page, start, end)
