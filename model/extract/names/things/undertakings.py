"""Undertakings named without marks: what is launched or carried out is named up to the noun for its kind (深入实施|种业振兴行动).

Between the verb and the noun stands the name, numbers, conjunctions and verbs included, as nothing else could stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from model.extract.names.candidate import Candidate
from model.extract.names.judged.unfit import SET_UP
from model.extract.names.judged.widespread import widespread
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.lists import items_of
from model.facts import Category
from model.lexicon import Lexicon

INNER = r"[^，。；：！？、\s“”《》（）()]"
ITEM = r"[^，。；：！？、\s“”《》（）()的了]{2,10}"
DAY = r"（[^）\n]{2,10}）|[今昨明]天|[今去明]年(?:起|底|年底|\d{1,2}月(?:\d{1,2}日)?起?)?|[上下]半年"
FEW = r"(?:我国|全国|国内|世界|全球|全省|全市)?首[个批份次]|(?:[一二三四五六七八九十百千两几数\d]+|多|各|若干|首批?|第一批)(?:大|余|多)?(?:[项条个批类件种轮]|系列|揽子)"
"""How what is counted or the first of its kind begins."""
MADE_WAY = r"取得[^，。；！？\n]{0,8}(?:进展|成效|成果|突破)"
"""What is said of an undertaking that goes well."""
SINCE = r"(?:正式)?(?:实施|启动|开展|施行|推行|推进)[^，。；！？\n]{0,5}(?:以来|[年月]来)"
"""What is said of an undertaking of some age (…行动|实施三年来)."""
IN_PARTS = r"\d[\d.]*[余多]?[个座条处](?:隧洞|标段|工区|泵站|渠段|节点|施工|主体|控制性|单项|[一-鿿]{0,2}工程)[^，。；！？\n]{0,8}(?:动工|开工|完工|贯通|建成|通水|投用)"
"""What is said of the parts of a work (…工程|36个标段全面开工)."""
EDITION = r"(?:(?:19|20)\d\d年(?:度|春季|秋季)?|第(?:[一二三四五六七八九十]+|\d+)[批届次轮])"
"""The year or number that tells one of a series."""
EMPTY = r"(?:国家|全国|省级|市级)?(?:重点|重大)?(?:项目)?$"
COUNTED = re.compile(r"[\d二三四五六七八九十][个项大](?:重大|重点|专项|主要|具体)?(?:工程|行动|计划)")
"""How a row of undertakings ends that is summed up by its number; without it there is none to look for."""
VERBAL_TOO = frozenset({"试点", "规划", "计划"})
"""Nouns before which a verb takes them for its object (某某城市开展|试点)."""
SURE = 0.78


def either(words: str) -> str:
    """Words as a pattern, the longest first."""
    return "|".join(sorted(words.split(), key=len, reverse=True))


class Undertakings:
    """The table `undertakings` compiled: ways in which a sentence says that something is named, each with its title and its noun."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("undertakings")
        groups = {key: _kinds(table[key]) for key in ("carried_out", "verbal", "dated", "founded", "zones")}
        self.kinds = {noun: kind for group in groups.values() for noun, kind in group.items()}
        named, plain, dated, founded, zones = (
            rf"({begin}{INNER}{{2,30}}?)({either(' '.join(nouns))})"
            for begin, nouns in (
                ("", groups["carried_out"] | groups["verbal"]),
                ("", groups["carried_out"]),
                (EDITION, groups["dated"]),
                ("", groups["founded"]),
                ("", groups["zones"]),
            )
        )
        verb = rf"(?:{either(table['manner'])}){{0,4}}(?:{either(table['launch'])})(?:了|好)?"
        behind = "(?=[，。；、：！？]|等|的|和|及|与|并|以来|中|经验|$)"
        title = named + behind
        self.launched = re.compile(rf"{verb}(?:{verb})?{title}", re.M)
        self.further = re.compile(rf"(?:、|和|以及|及|与){title}", re.M)
        goes_on = rf"(?:{DAY}|{either(table['still'])}){{0,5}}(?:{either(table['goes_on'])})(?:[，。；！\n到在]|$)|{MADE_WAY}|{SINCE}|{IN_PARTS}"
        self.told = (
            re.compile(rf"(?:{either(table['begun'])})(?:了|好)?{dated}{behind}", re.M),
            re.compile(rf"(?:启动|部署开展)(?:了)?({INNER}{{8,30}}?)(活动){behind}", re.M),
            re.compile(rf"(?:{either(table['ground'])}){plain}(?=等|的?(?:{either(table['rests'])}))"),
            re.compile(rf"(?:(?<=[，。；：！？\n的下])|^)(?:我国|全国|各地)?{plain}(?={goes_on})", re.M),
            re.compile(rf"(?:{either(table['owed'])})[好了]?{plain}(?=，|等)"),
            re.compile(
                rf"(?:{either(table['manner'] + ' ' + table['launch'] + ' ' + table['strive'])}){{1,4}}(?:了)?{zones}(?=建设)"
            ),
            re.compile(rf"(?:{either(table['found'])}){{1,3}}(?:了)?{founded}(?=[，。；、：！？]|的|和|等|$)"),
        )
        self.part_of = re.compile(
            rf"(?:作为|是|为)(?:我国|全国)?{plain}(?=首[个批项][^，。；！？\n]{{0,6}}(?:项目|工程|任务)|的?(?:首要|重要|核心|关键|重点|主要|标志性|配套|骨干|先导|启动|一项|组成|有机))"
        )
        self.held_on_to = re.compile(rf"以{plain}(?=为(?:{either(table['means'])}))")
        self.campaign = re.compile(
            rf"(?:(?:{either(table['studied'])})和?){{1,4}}(?:(?!关于){INNER}){{4,24}}?(?:{either(table['campaigns'])})"
        )
        self.listed = re.compile(
            rf"(?:{verb}|(?:{either(table['fight'])})了?)((?:{ITEM}、){{2,9}}{ITEM}?)(等?[二三四五六七八九十\d]+[大项])?(行动|工程|计划|专项|保卫战|攻坚战)(?=[，。；]|$)",
            re.M,
        )
        self.rows = re.compile(
            r"((?:[^，。；：！？、\s“”《》（）()]{4,24}(工程|行动|计划)、)+[^，。；：！？、\s“”《》（）()]{2,24}\2)"
            r"等?(?:\d+|[二三四五六七八九十]+)[个项大](?:重大|重点|专项|主要|具体)?\2"
        )
        self.vague = re.compile(rf"{FEW}|{either(table['described'])}|{EMPTY}")
        self.clause = re.compile(rf"[的了]|等$|{either(table['found'])}|{verb}")
        self.many = re.compile("一系列|一揽子|各[地级类项种]|若干|(?:\\d|[多百千余])[多余]?[项个]")
        self.links = frozenset(table["links"].split())
        self.begin_clauses = frozenset(table["begin_clauses"].split())


def _kinds(rows: Any) -> dict[str, tuple[Category, int]]:
    return {noun: (row["category"], row["least"]) for row in rows for noun in row["nouns"].split()}


@cache
def undertakings(lexicon: Lexicon) -> Undertakings:
    """The compiled table of a lexicon."""
    return Undertakings(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """What its sentence says is launched, set up, goes on or is a ground; of a list all items."""
    rules = undertakings(page.lexicon)
    for pattern in rules.told:
        for m in pattern.finditer(page.text):
            if (
                pattern is not rules.told[3]
                or page.text[m.start(1) : page.word_end(m.start(1))] not in page.tables.verbs
            ):
                yield from _named(page, m)
    for m in (*rules.part_of.finditer(page.text), *rules.held_on_to.finditer(page.text)):
        yield from _named(page, m, bounded=True)
    for m in rules.campaign.finditer(page.text):
        if page.readable(*m.span()) and set(m.span()) <= page.cuts and not rules.clause.search(m[0]):
            yield Candidate(m.start(), m.end(), m[0], "event", "undertaking.campaign", SURE)
    for m in matches(rules.listed, page.text, "、"):
        yield from _listed(page, m)
    for m in matches(rules.rows, page.text, "、") if COUNTED.search(page.text) else ():
        for at, row in items_of(page, m.start(1), m[1], measure=True):
            if len(row) > 5 and row.endswith(m[2]) and page.readable(at, at + len(row)):
                yield Candidate(at, at + len(row), row, rules.kinds[m[2]][0], "undertaking.listed", SURE)
    yield from _launched(page)


def _launched(page: Page) -> Iterator[Candidate]:
    """What is launched, and what a list adds to it; where the words behind a verb are a clause, a verb further on is looked for."""
    rules, item = undertakings(page.lexicon), undertakings(page.lexicon).launched.search(page.text)
    while item is not None:
        found, first = list(_named(page, item)), item
        yield from found
        further = rules.further.match(page.text, first.end()) if found else None
        while further is not None:
            yield from _named(page, further)
            first, further = further, rules.further.match(page.text, further.end())
        item = rules.launched.search(page.text, first.end() if found else first.start() + 1)


def _listed(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Items that share their noun, by their count or their like shape (强科技、强工业、强县域行动)."""
    rules = undertakings(page.lexicon)
    items = re.split("[、和]", m[1])
    like = len({item[0] for item in items}) == 1 and len({len(item) for item in items}) == 1
    if (
        not (m[2] or like or m[3].endswith("战"))
        or not page.readable(m.start(1), m.end())
        or any(map(rules.vague.match, items))
    ):
        return
    at = m.start(1)
    for item in items:
        name = item if item.endswith(m[3]) else item + m[3]
        yield Candidate(at, at + len(item), name, rules.kinds[m[3]][0], "undertaking.listed", SURE)
        at += len(item) + 1


def _named(page: Page, m: re.Match[str], *, bounded: bool = False) -> Iterator[Candidate]:
    """The undertaking whose title and noun a pattern found; none where the title is a description or a clause.

    What stands before a `bounded` title bounds it, whatever word the dictionary joins it with (以|巴渝…行动为抓手).
    """
    rules = undertakings(page.lexicon)
    (start, end), title, name = (m.start(1), m.end(2)), m[1], m[1] + m[2]
    category, least = rules.kinds[m[2]]
    if title.endswith("等"):  # 消费品以旧换新|等|政策
        title, name = title[:-1], title[:-1] + m[2]
    if (
        len(title) < least
        or title in page.tables.verbs
        or rules.vague.match(title)
        or rules.clause.search(title[:-2])
        or rules.many.search(title)
        or runs_on(page, *m.span(1))
    ):
        return
    if not page.readable(start, end) or not {end if bounded else start, end} <= page.cuts or page.in_title(start):
        return
    first = page.text[start : page.word_end(start)]
    if first in rules.begin_clauses or (m[2] in VERBAL_TOO and title.endswith(tuple(page.tables.launch))):
        return
    takes_part = first in page.tables.verbs and page.begins_name(start + len(first))
    many = category in SET_UP and not page.begins_name(start) and widespread(page, start)
    if name not in page.tables.not_names and not takes_part and not many:
        yield Candidate(start, end, name, category, "undertaking", SURE)


def runs_on(page: Page, start: int, end: int) -> bool:
    """Whether a word of a clause stands within a span: no title then."""
    return not undertakings(page.lexicon).links.isdisjoint(page.words_in(start, end))
