"""Times that a figure is only compared with (比上年, 去年同期, 已恢复至2016年的近六成): no time of a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import TimeRef
from model.extract.time.report_date import NOW

_UP_TO = re.compile("(?:恢复[到至]|相当于|是|为)$")
_PART_OF_IT = re.compile(r"[一-鿿]{0,8}的[约近]?[\d.一二三四五六七八九十]+(?:成|%|倍|分之)")
"""已恢复至2016年的近六成: what is measured against a time is not of it."""
_ITS_FIGURE = re.compile(r"(?:同期|同月|同季)?的(?:约|近|超过?|逾|不足|不到)?\d[\d.,]*(?!\d*\.?\d*倍)")
"""与2017年的40只相比: a figure of the time that is compared with."""

_OUTDONE = re.compile(
    "(?:[快慢好优强弱]于|超过|超越|超出|高于|低于|多于|少于|不及|不如|赶上|追平|持平于|接近|逼近|胜过|大于|抵得上|相当于|等于)了?$"
)
_THE_WHOLE = re.compile(
    "(?:(?:的)?(?:全年|整年|一年|一整年|全部|总[量和额数]|水平))?(?:的?(?:总[量和额数]|水平|纪录))?(?=[,。；！？”])"
)
"""今年前8个月已经超过去年全年: a time that something has outdone, without a figure of its own."""

SAME_PERIOD = ("同期", "同月", "同季")


def a_year_before(year: str, told: Sequence[TimeRef]) -> str:
    """上年同期的54%: the period of a sentence that the text has told of before, in the year named; the year itself where there is none."""
    this = str(int(year) + 1)
    spans = (ref.value for ref in reversed(told) if ref.value.startswith(this) and NOW not in ref.value)
    return re.sub(rf"\b{this}\b", year, next(spans, year))


def is_compared(match: re.Match[str], folded: str, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether a time expression of a folded text only says what something is compared with; `before` and `after` are words of comparison."""
    up_to = folded[max(0, match.start() - 4) : match.start()] + (match["until"] or "")
    if _PART_OF_IT.match(folded, match.end()) and _UP_TO.search(up_to):
        return True
    if match["now"] and folded.endswith(("较", "比"), 0, match.start()):
        return True
    if match["now"] or match["future"] or _ITS_FIGURE.match(folded, match.end()):
        return False
    left = folded[max(0, match.start() - 3) : match.start()]
    if _OUTDONE.search(left) and _THE_WHOLE.match(folded, match.end()):
        return True
    if left.endswith("每年"):
        # 每年5月至7月: what is so every year is of no year.
        return True
    if match["plan"] and not match["plan_end"]:
        return left.endswith(before)
    if left.endswith(("与", "同", "和")) and re.match(r"[^,。；]{0,10}相比", folded[match.end() : match.end() + 12]):
        return True
    if (left.endswith(before) and not left.endswith("占比")) or folded.startswith(after, match.end()):
        return True
    return re.match(r"的[\d.]+倍", folded[match.end() : match.end() + 8]) is not None
