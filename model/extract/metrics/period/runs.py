"""Runs of years and months that end with the time of a figure: 8月…，连续2个月运行在55%以上 is of July and August."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage
from model.extract.time.expressions import NOW
from model.extract.time.report_date import is_year, month_shifted, starts_after

_IN_A_ROW = re.compile("连续(?:了)?$")
_MONTH = re.compile(r"\d{4}-\d\d")
_SO_FAR = re.compile(r"\d{4}(?:-\d\d)?/pub")
_MONTHS = ("个月", "月")
_BROKEN_OFF = re.compile("(?:以[上下])?(?:之?后|的?(?:局面|态势|势头)后)")
"""在连续23个月运行在50%以下后，4月重回扩张区间: the run had ended before."""
_OF_OTHERS = re.compile("[^，。；的]{2}的")
"""连续9年上榜的茶企营收8亿元: the run only says of whom the figure is."""


def run_of(quantity: Quantity, found: str, passage: Passage) -> str | None:
    """The span of a run that a level of one clause is told of, which `found` ends; None where there is none.

    Where nothing dates it, a run of years ends with the year before the report, in December with that of the report, and one of months with the month before.
    """
    published = passage.story.story.published or ""
    before = passage.quantities_between(passage.clause(quantity.start)[0], quantity.start)
    length = next((q for q in reversed(before) if _IN_A_ROW.search(passage.text, max(0, q.start - 3), q.start)), None)
    if length is None or _OF_OTHERS.search(passage.text, length.end, quantity.start):
        return None
    if quantity.rank or length.value < 2 or len(published) < 7 or starts_after(found, published):
        return None
    count, ended = int(length.value), _BROKEN_OFF.match(passage.text, quantity.end) is not None
    if length.unit == "年" and (found == NOW or is_year(found) or found.endswith("-12-31")):
        last = int(found[:4] if found != NOW else published[:4]) - (found == NOW and published[5:7] < "12") - ended
        return f"{last - count + 1}/{last}"
    if length.unit in _MONTHS and (found == NOW or _MONTH.fullmatch(found) or _SO_FAR.fullmatch(found)):
        until = found if _MONTH.fullmatch(found) else month_shifted(int(published[:4]), int(published[5:7]) - 1)
        year, month = int(until[:4]), int(until[5:]) - ended
        return f"{month_shifted(year, month - count + 1)}/{month_shifted(year, month)}"
    return None
