"""A dimension that a figure is said to be by an adjective (大桥长4963米, 手环重38克, 积雪有两三米厚), as the noun of its measure."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.sized import MEASURE_ENDS

NOUNS = {"长": "长度", "宽": "宽度", "高": "高度", "深": "深度", "厚": "厚度", "重": "重量"}
_GROUPS = frozenset({"length", "weight"})
_WHOLE = "全总身体自净毛埋水载增延起承负限波周边加拉拔成生提抬升垫长挖拓填调跳超减"
"""Before one of the adjectives these make a word of their own (全长, 埋深, 载重), or a verb that tells a change (升高, 挖深)."""
_BESIDE = re.compile(
    f"(?P<most>最)?(?<![{_WHOLE}])(?P<side>[长宽高深厚重])(?:[达有约近超逾至为仅只共]|超过|将近|接近|不足|不到|达到)*$"
)
_BEHIND = re.compile("(?:左右|以上|上下)?(?P<side>[长宽高深厚重])(?=[，。；、！？”])")
_FARTHEST = 40


def as_noun(frame: Frame, index: int, name: str) -> str:
    """The name with the noun of the dimension that stands right before or behind a figure; any other name as it is."""
    quantity = frame.found[index]
    if frame.group(quantity) not in _GROUPS or frame.groups[index].size > 1:
        return name
    start = frame.window(index)
    before = _BESIDE.search(frame.text, start, quantity.start)
    if before is not None:
        return _with_noun(frame, before.start(), name, before["side"], before["most"] is not None)
    behind = _BEHIND.match(frame.text, quantity.end)
    if behind is not None:
        return _with_noun(frame, quantity.start, name, behind["side"], True)
    return name


def _with_noun(frame: Frame, at: int, name: str, side: str, apart: bool) -> str:
    """大桥长度 of 大桥长; a name that is all of an owner gives the noun only. `apart` says that the adjective is no part of the name."""
    whose = name.removesuffix(side)
    if whose == name and (not apart or name.endswith((*MEASURE_ENDS, *NOUNS.values(), "径", "距"))):
        return name
    if len(whose) == 1:
        return name  # 坝高, 桥长
    named = frame.passage.owners_between(max(0, at - _FARTHEST), at)
    own = any(o.end == at and frame.text[o.start : o.end].endswith(whose) for o in named)
    return NOUNS[side] if own else whose + NOUNS[side]
