"""People without a title before or behind them: who they are follows in brackets, a reporter meets them, or something is so in their eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import plausible
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.places import find_places
from model.extract.tokens import common_word

_OPENS = r"(?:(?<=[。；，：、“”\n　 ])|^)"
BRACKETED = re.compile(rf"{_OPENS}(?P<name>[一-鿿]{{2,4}})[（(](?P<who>[^（）()，。]{{2,24}})[）)]", re.M)
"""A name at the start of a clause, and in brackets who bears it (甲某某（某大学教授）认为)."""
OF_SOMEBODY = re.compile(
    r"(?:(?:前排|后排)?[左右中][一二三四五]?|化名|[男女]|\d{1,3}岁|[一-鿿]{1,5}族)(?:，(?:[男女]|\d{1,3}岁|[一-鿿]{1,5}族))*"
)
"""What is said in brackets of nobody but people."""
MET = re.compile(r"(?:见到|采访|找到|联系上|看到)(?P<name>[一-鿿]{2,4}?)(?:时|的时候)，(?=[他她])")
"""Whom a reporter meets, before what he or she is doing."""
IN_EYES = re.compile(rf"{_OPENS}在(?P<name>[一-鿿]{{2,4}})看来，", re.M)
SCORE = r"以?(?:总分|总比分|大比分)?\d+(?:[:：]|比)\d"
BEATS = "战胜|击败|力克|力压|横扫|轻取|险胜|不敌|负于|惜败|对阵|迎战"
WINS = (
    rf"(?:{SCORE}|(?:以[^，。；\n]{{1,16}})?(?:再次|成功|顺利|最终|包揽|一举|也|分别|分|双双|携手)*"
    rf"(?:{BEATS}|夺冠|夺金|摘金|摘银|摘铜|卫冕|晋级|[夺摘斩获赢][得获]?[^，。；\n]{{0,16}}[金银铜]牌|[夺获赢]得?[^，。；\n]{{0,16}}[冠亚季]军|问鼎|首金))"
)
"""What is said of those who compete."""
COMPETES = re.compile(rf"(?:{_OPENS}|(?<=[队手将合]))(?P<name>[一-鿿]{{2,3}}?)(?={WINS})", re.M)
"""Who competes, at the start of a clause or behind the team (甲某某3比0战胜对手, 中国队乙某夺冠)."""
BEATEN = re.compile(
    rf"(?:{BEATS})(?:了)?(?:队友|对手|名将|老将|小将|[一-鿿]{{2,6}}选手|[一-鿿]{{2,6}}名将)(?P<name>[一-鿿]{{2,3}})(?=[，。；/、和与]|晋级|夺)"
)
"""Who is beaten or met (战胜队友甲某)."""
IS_CALLED = re.compile(
    r"(?:创始人|创办人|负责人|发起人|带头人|理事长|经营者|主理人|店主|老板|庄主|场主|园主|村支书|书记|队长|班长|站长)(?:就?是(?![一-鿿]{1,2}[人客员者户手家生工农])(?=[一-鿿]{3}[，。；、（])|叫|名叫|叫做)(?P<name>[一-鿿]{2,3})(?=[，。；、（])"
)
"""Who leads something is told by a sentence (合作社的负责人是甲某某，)."""
SURE = 0.7
ADDRESSES = frozenset("总工哥姐叔婶嫂")
"""What people are called by behind their family names."""
DISTRICTS = "区县市"
"""What a place is called by in full that is told of by two characters (在成华看来)."""


def find(page: Page) -> Iterator[Candidate]:
    """Each name that its place in the sentence says to be somebody's."""
    for m in (
        *matches(BRACKETED, page.text, "（", "("),
        *matches(MET, page.text, "时，", "时候，"),
        *matches(IN_EYES, page.text, "看来，"),
        *matches(COMPETES, page.text, "比", ":", "冠", "牌", "胜", "击败", "晋级", "夺", "首金"),
        *matches(BEATEN, page.text, "队友", "对手", "将", "选手"),
        *matches(IS_CALLED, page.text, "人是", "人叫", "长是", "长叫", "主是", "主叫", "书记", "板"),
    ):
        if not page.readable(*m.span()) or not _of_person(page, m["name"]):
            continue
        if "who" not in m.re.groupindex or _titled(page, m["who"]):
            yield Candidate(*m.span("name"), m["name"], "person", "person.met", SURE)


def _of_person(page: Page, name: str) -> bool:
    """Whether a family name and a given name make it up, which is no word and no place."""
    book = page.tables
    family = 2 if name[:2] in book.double_surnames and len(name) > 2 else 1
    return len(name) - family < 3 and (family == 2 or name[0] in book.surnames) and _free(page, name)


def _free(page: Page, name: str) -> bool:
    """Whether a name is no word of the language nor begins with one, no place, no form of address and nothing that the lexicon knows."""
    book = page.tables
    known = name in book.known or name in page.place_forms or name in book.function
    if known or common_word(name) or common_word(name[:2]) or not plausible(name, len(name), book):
        return False
    given = name[1:]
    if given in book.titles or given in ADDRESSES or given in book.soft_verbs:
        return False
    district = len(name) == 2 and any(_is_place(page, name + unit) for unit in DISTRICTS)
    return not district and book.ending_of(name) is None


def _is_place(page: Page, name: str) -> bool:
    """Whether a place of the country has this name."""
    return any(place.start == 0 for place in find_places(name, page.lexicon))


def _titled(page: Page, who: str) -> bool:
    """Whether what stands in brackets ends with the title of somebody, or tells of his people, his sex, his age, his place in a picture."""
    return OF_SOMEBODY.fullmatch(who) is not None or any(
        who.endswith(title) for title in page.tables.titles if len(title) > 1
    )
