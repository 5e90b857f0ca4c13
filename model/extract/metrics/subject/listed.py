"""Names that stand in a list: listed before 等 or before their own count they are what is counted, not who owns it."""

from __future__ import annotations

import re

_LISTED = re.compile(
    r"(?P<items>(?:[、和与][^，。；、和与]{2,24}?)+?)(?P<count>[两三四五六七八九十]|\d\d?)[家个所座项条款位名大]"
)
"""A、B两家机构: as many names as the count says."""
_TOGETHER = re.compile(
    r"(?:[、和与及][^，。；、和与及\d]{2,8}?)+?(?:(?:[\d三四五六七八九十]+个?(?:省|市|州|县|区|国))|(?=共有|共计|合计|总计))"
)
"""甲省、乙省和丙省3省累计, 甲县、乙县共有: what several places have together is no one's of them."""
_PLACES_ON = re.compile("、[^，。；]{1,30}?等(?:地|省|市|城市|区县)")
_EXAMPLES = re.compile(
    "(?:[、《](?:(?!昨天|今天|日前|近日)[^，。；]){1,55}?)?等(?![两三四五六七八九十\\d多余个]*(?:部门|部委)|单位|地|方)"
)
_JOINT = re.compile("[、和与]")
_NUMBERS = "一两三四五六七八九十"
_COUNT = re.compile(r"\d[\d.万多余]*[个家座条项所场次][^，。；、]{0,12}$")
_COUNTED = re.compile(r"(?:达|共|约|近|超过?)*\d[\d.万多余]*[个家座条项所场次][，。]")


def is_instance(text: str, end: int) -> bool:
    """A、B等国家级平台96个, A、B两家机构: whether the name that ends at `end` is one of those that are counted."""
    tail = text[end : end + 60]
    if _PLACES_ON.match(tail) or _EXAMPLES.match(tail) or _TOGETHER.match(tail):
        return True
    listed = _LISTED.match(tail)
    if listed is None:
        return False
    count = listed["count"]
    return len(_JOINT.findall(listed["items"])) + 1 == (int(count) if count.isdigit() else _NUMBERS.index(count) + 1)


def opens_list(text: str, end: int) -> bool:
    """Whether the name that ends at `end` is the first of a list (甲、乙、丙)."""
    return text.startswith("、", end)


def is_counted(text: str, noun: str, at: int) -> bool:
    """认定35家园区，园区实现…, 举办招聘会20场，招聘会…: whether a noun at `at` takes up the many that were counted right before."""
    low = max(0, at - 40)
    last = text.rfind(noun, low, at)
    counted = _COUNTED.match(text, last + len(noun), at) if last >= 0 else None
    if counted is not None and counted.end() == at:
        return True
    ends = (noun + "，", noun + "。")
    repeated = (k for k in range(low, at - len(noun)) if text.startswith(ends, k))
    return any(_COUNT.search(text, low, k) for k in repeated)
