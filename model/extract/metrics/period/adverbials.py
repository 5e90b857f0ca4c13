"""Where a time stands in its clause: an adverbial dates what follows, a time inside a phrase only the phrase."""

from __future__ import annotations

import re

from model.extract.drafts import TimeRef
from model.extract.time.aims import booked

LEAD = re.compile(
    r"[\s“‘\"(（■◆●•·*—\-在于从自至到早仅而且据截止力争为]*(?:其中|(?:高峰|最高峰|巅峰|鼎盛|峰值|低谷|最多|最少)(?:时期?)?的|(?:刚刚)?过去的?|即将到来的|同时|此外|另外|数据显示|据统计|据介绍|据悉|统计显示)?[，,：:]?$"
)
YARDSTICK = re.compile("(?:高出|高于|低于|超出|优于|多于|少于|不及|领先|比|较|相较于?|相比于?|比起|对比|与)$")
"""What stands behind these is compared with; a time there is of its own figure alone."""
A_PLAN = re.compile("十[一二三四五六]五")
"""The period of a five-year plan (“十四五”)."""
LASTS = re.compile("(?:持续|延续|延长|推迟|延期|保留)[到至]?$")
"""将持续到3月中旬: how long something goes on."""
ONWARD = re.compile("(?:提升|提高|增加|增长|上升|扩大|攀升|跃升|增|升|发展|减少|降低|下降|缩短|压缩|降)[到至]")
"""从2021年…提升至2025年…: where a change begins is no time of what follows."""
_OF_THE_DAY = re.compile("(?:[今昨明前后][天日早晚晨]|近日|日前)(?:[（(]|$)")
"""Words for the day of the report are adverbs wherever they stand, unless 的 makes them part of a phrase."""


_ANNIVERSARY = re.compile("是[^，。；]{0,40}(?:周年|诞辰|华诞)")
"""今年是某会成立60周年，: what follows is told of the report's time."""


_TAKES = re.compile("(?:看好|展望|着眼|面向|谋划|布局|发售|售出|预订|迎接|备战|定档|迎来|瞄准|聚焦|围绕)(?:了|到)?$")


def takes_a_time(before: str) -> bool:
    """Whether a text ends in a verb whose object the time behind it is (看好未来五年…, 发售“五一”假期车票)."""
    return _TAKES.search(before) is not None


def leads(ref: TimeRef, clause_start: int, text: str) -> bool:
    """Whether a time opens its clause."""
    return LEAD.match(text[clause_start : ref.start]) is not None


def is_adverbial(ref: TimeRef, clause_start: int, text: str) -> bool:
    """Whether a time stands at the head of its clause or right behind its subject, not inside a phrase (以一季度…为基础)."""
    before = text[clause_start : ref.start]
    if _ANNIVERSARY.match(text, ref.end) or booked(text, ref.start):
        return False
    if LEAD.match(before):
        return not before.endswith(("以", "据"))
    if ONWARD.search(before[-3:] + ref.text[:1]):
        return True
    if ref.text.endswith("来") and ref.value.endswith("/pub"):
        # 某平台运行两年来，: a span that ends now closes its clause, whatever stands before it.
        return True
    if before.startswith(("根据", "按照", "依据")):
        return False
    if takes_a_time(before) or before.endswith(
        ("以", "的", "和", "与", "及", "、", "据", "将", "对", "把", "随着", "为", "受")
    ):
        return False
    # A subject in apposition (某企业——某公司) counts by its last part.
    subject = before.rpartition("——")[2]
    return len(subject) <= 14 or _OF_THE_DAY.match(ref.text) is not None
