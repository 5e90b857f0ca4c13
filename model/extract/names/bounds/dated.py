"""The year, the number or the part of the year of what is held again and again: part of its name, left of its other words."""

from __future__ import annotations

import re
from typing import Literal

from model.extract.names.bounds.sizes import NUMERAL

YEAR = re.compile(r"(?:19|20)\d\d$")
DATED = re.compile(r"(?:19|20)\d\d(?:[（(][^）)]{2}[）)])?年(?:度)?$")
"""The year of an event, or by another calendar too (2031（辛亥）年度)."""
QUARTER = re.compile("(?<![今去前年])(?:第?[一二三四]季度|[上下]半年)$")
"""The part of the year in which what is held each quarter is held, behind its place (某区|一季度重大项目集中开工活动)."""
ORDINAL = re.compile(rf"(?:第[{NUMERAL}\d]+[届次批支]|首[届次批支]|[{NUMERAL}]+届)$")


def edition(text: str, start: int, pos: int) -> tuple[int, Literal["part", "stop"]] | None:
    """The year or number of an event before `pos` (2023年度用户大会, 第二十二届…交易会), of which a word begins at `start`."""
    word = text[start:pos]
    if word in ("年", "年度"):
        year = DATED.search(text, max(0, pos - 12), pos)
        return (pos - len(year[0]), "part") if year else None
    if YEAR.fullmatch(word):
        return start, "part"
    for pattern in (QUARTER, ORDINAL):
        m = pattern.search(text, max(0, pos - 6), pos)
        if m:
            return m.start(), "part"
    return None
