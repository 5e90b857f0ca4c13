"""A name that holds a word of grammar, behind a title: what follows tells whether the character belongs to it.

No preposition stands before a mark, before 的, before a verb that says what its bearer does or before whom he comes with (石可为|率队, 阮清和|表示,
冉为和|，), and no family name stands alone behind a title (孙以|、, 郑从|介绍), so that the character ends a given name there.
"""

from __future__ import annotations

import re

from model.extract.names.given import HAN
from model.extract.names.page import Page
from model.extract.names.people.spoken import GRAMMAR, SAYS
from model.extract.tokens import common_word

PREPOSITIONS = frozenset("为与以和从于")
ADVERBS = frozenset("将正则就时")
"""Before a verb these say when somebody does something, before a mark they end his name."""
WHEN = "时"
"""Ends a clause too (会见总统甲某时，)."""
WORDS = PREPOSITIONS | ADVERBS
FIRST = frozenset("与说和")
"""Words of grammar that begin a given name seldom."""
ENDS = re.compile(
    r"[，。；：、！？（）()”’\s]|$|的(?!是|确)|一行|同志|先生|女士|院士|教授|博士|老师|师傅|等(?:[\d，。人]|[一二两三四五六七八九十][人名位])"
    "|兄弟|姐妹|姐弟|兄妹|夫妇|夫妻|父子|母女|父女|母子|师徒"
)
"""What neither a preposition nor an adverb stands before."""
DOES = re.compile(
    "正在(?![^，。；]{0,12}的)|率队|带队|率团|率先垂范|一同|一起|共同(?!富裕|体|价值|利益|发展|目标|的)|先后|分赴|双双|也|还(?!款|原)|却|便(?![民捷利于])|随即|随后|立即|当场|当即|坦承|获评|荣获|当选|手持|是"
    "|(?:来到|走进|走到|赶到|赶赴|抵达|出席|参加|站在|坐在|蹲在|拿着|指着|带着|捧着|率领|带领)(?![^，。；]{0,12}的)"
)
"""What somebody does, which a preposition does not govern unless 的 makes it say of what sort something is."""


def ended(page: Page, at: int) -> int:
    """The length of the name that begins at an offset behind a title and holds a word of grammar, 0 where what follows does not show it."""
    text, book = page.text, page.tables
    family = 2 if text[at : at + 2] in book.double_surnames else 1
    if family == 1 and text[at : at + 1] not in book.told_surnames:
        return 0
    for length in (family + 2, family + 1):
        name = text[at : at + length]
        given = name[family:]
        if len(name) < length or not HAN.match(name) or name in book.not_persons or common_word(name[:2]):
            continue
        if not _holds(given, book.not_given) or (given[-1] in FIRST - WORDS) or common_word(name):
            continue
        told = text[at] in GRAMMAR or text[at] not in book.surnames
        says = SAYS.match(text, at + length) or DOES.match(text, at + length)
        if given[-1] in ADVERBS and len(given) == 2:
            says = None  # 张明|将介绍
        closed = (given[-1] != WHEN or given[0] in FIRST) and ENDS.match(text, at + length)
        if closed or (says and not (told and len(given) == 1)):
            return length
    return 0


def _holds(given: str, grammar: frozenset[str]) -> bool:
    """Whether a given name ends in a word of grammar, or begins with one and ends in none."""
    if given[-1] in WORDS:
        return len(given) == 1 or given[0] not in grammar or given[0] in "为与"
    return len(given) == 2 and given[0] in FIRST and given[1] not in grammar
