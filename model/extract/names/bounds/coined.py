"""Words that bound names elsewhere and belong to this one: the trade that a contest is for, a verb that makes a word with the sign of a town."""

from __future__ import annotations

from model.extract.names.page import Hit, Page
from model.facts import Category

CONTESTS = ("大赛", "竞赛", "比武", "技能赛", "擂台赛", "挑战赛")
TRADES = frozenset("工师员手医士匠")
"""Last characters of words for people of a trade, who contend with each other."""
COINING = frozenset("创投建联")
"""Verbs of one character that make a word with the sign of a town or province before them (蓉创, 渝投)."""
COINED: frozenset[Category] = frozenset({"finance", "event", "platform"})


def belongs(page: Page, start: int, pos: int, hit: Hit) -> bool:
    """Whether `text[start:pos]` is such a word in the name that ends with `hit` (川渝|焊工|技能大赛, 蓉|创|天使基金)."""
    word = page.text[start:pos]
    if word in COINING:
        return hit.ending.category in COINED and page.text[start - 1 : start] in page.tables.signs
    trade = word in page.tables.titles and word[-1] in TRADES and hit.start - pos < 3
    return trade and hit.ending.text.endswith(CONTESTS)
