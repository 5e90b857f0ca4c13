"""Two time expressions that are the ends of one span (从昨天8时到今天8时, 6月底到8月底, 2012年至今)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from model.extract.drafts import TimeRef
from model.extract.time.report_date import is_year

MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_HELD = re.compile("(?:正式)?(?:启动|开始|开幕|举行),(?=[到至])")
_BEGUN = re.compile("^[^,。;；、]{2,8}(?=[到至])")
_SINCE = re.compile("[^,。;；！？、\\d\n]{0,8}")
"""2018年开园至今."""
_SO_FAR = ("至今", "迄今")
_TILL = re.compile(
    r"(?:(?:\d{1,2}|零)[时点]|夜间|凌晨|早晨|早间|上午|中午|白天|下午|傍晚|晚上?)*(?:起|开始)?[到至—~～-]+"
)

_LASTED = re.compile("(?:为期|历时)([一二两三四五六七八九十]{1,3}|[0-9]{1,2})天[^。；]{0,50}$")
_CLOSES = re.compile("[^,。；]{0,12}(?:闭幕|落幕|落下帷幕|收官|谢幕)(?!后|前)")


def joined(first: TimeRef, match: re.Match[str], value: str, folded: str) -> str | None:
    """The span from the time found last to the one that `match` reads as `value`; None where they are two times."""
    between = folded[first.end : match.start()] + (match["until"] or "")
    if match["now"]:
        begun = (
            match["now"] in _SO_FAR and _SINCE.fullmatch(between) and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", first.value)
        )
        return f"{first.value}/{value}" if begun else None
    if first.text.endswith("来") and first.value.endswith("/pub") and between in ("至", "到", "截至"):
        # 4月2日灯会启动以来至4月30日
        return f"{first.value.removesuffix('/pub')}/{value}" if MONTH_OR_DAY.fullmatch(value) else None
    if "起" not in between and first.text[0] in "自从":
        # 自3月2日节会启幕至3月9日
        between = _BEGUN.sub("", _HELD.sub("", between))
    elif folded.startswith(("结束", "止", "闭幕", "落幕"), match.end()):
        between = _HELD.sub("", between)
    # 从2021年到今年9月: a year may open a span that a month closes.
    opens = MONTH_OR_DAY.fullmatch(first.value) or (is_year(first.value) and first.text[0] in "自从")
    ends = opens and MONTH_OR_DAY.fullmatch(value)
    return f"{first.value}/{value}" if ends and _TILL.fullmatch(between) and first.value < value else None


def whole_event(match: re.Match[str], day: str, folded: str, count: Callable[[str], int | None]) -> str:
    """为期三天的大会9月8日落幕: what is told of an event that ends on `day` is of all its days; `count` reads a numeral."""
    lasted = _LASTED.search(folded, max(0, match.start() - 60), match.start())
    days = count(lasted[1]) if lasted and _CLOSES.match(folded, match.end()) else None
    return f"{date.fromisoformat(day) - timedelta(days=days - 1)}/{day}" if days and days > 1 else day
