"""Things that are named with their size or power (10兆瓦风机): the figure before them is theirs, whatever stands before it."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.governed import given
from model.extract.metrics.indicator.phrases import Left

MEASURE_ENDS = ("额", "量", "值", "率", "积", "长", "度", "程", "数", "费", "价", "款", "金", "入", "资", "润")
"""What the names of measures end in."""
_PLANTS = ("电站", "电厂", "电场", "项目", "基地", "工程", "储能")
_POWERED = ("机组", "机", "装置", "泵", "系统", "电池")
_SUPERLATIVE = re.compile(
    "(?:世界|全球|全国|国内|国际|亚洲|全省|业内|行业|目前|现有|在建|同类){0,3}(?:首[个台座套条艘]|最[大高长深重宽厚远快小]|第一[台个座])"
)


def is_sized(frame: Frame, index: int, left: Left, thing: str) -> bool:
    """Whether a figure says how large the thing behind it is; `left` is the phrase before the figure."""
    if not thing:
        return False
    if _SUPERLATIVE.fullmatch(left.noun):
        return True
    quantity, cues = frame.found[index], frame.cues
    if not thing.endswith(cues.sized) or frame.text.startswith("的", quantity.end):
        return False
    measured = cues.tail.search(left.noun) is not None or left.noun in cues.attributes
    if frame.text[quantity.start - 1] == "的" and not measured:
        # 针对海岛定制的10兆瓦风机: what stands before the 的 describes it.
        return True
    measured |= cues.is_measure(left.noun) or left.noun.endswith((*cues.attributes, *MEASURE_ENDS))
    return frame.group(quantity) == "energy" and not measured and not given(frame, index, thing)


def with_power(thing: str, quantity: Quantity) -> str:
    """A thing with the measure that a power before it is: 机组功率 of 30万千瓦机组, 光热电站装机容量 of 10兆瓦光热电站; other things as they are."""
    if not quantity.unit.endswith("瓦"):
        return thing
    return thing + ("装机容量" if thing.endswith(_PLANTS) else "功率" if thing.endswith(_POWERED) else "")
