"""What measures taken (15条举措, 20项措施) are for, which tells them from others."""

from __future__ import annotations

import re

from model.extract.metrics.counted import Right
from model.extract.metrics.frame import Frame
from model.extract.metrics.phrases import relative_before

_TAKEN = ("措施", "举措", "政策", "办法")
_LONGEST_NAME = 6
_LONGEST_SAID = 20
_NEXT = re.compile(
    "，(?:进一步|以更大力度|旨在|全力|加力|切实|更好|以|来|将)*"
    "(?P<said>(?:支持|促进|推动|助力|推进|助推|服务|鼓励|保障|扶持|帮助)[^，。；：]{3,20})(?=[，。；])"
)


def purpose_of(frame: Frame, index: int, right: Right) -> str:
    """The measures with what they are for: before them (出台推动通道建设15条举措) or in the next clause (出台20条措施，促进外贸发展)."""
    noun, quantity = right.noun, frame.found[index]
    if not noun.endswith(_TAKEN) or "的" in noun or len(noun) > _LONGEST_NAME or right.predicate:
        return ""
    told = frame.text[quantity.end : right.end - len(noun)]
    if told.endswith("的") and 4 <= len(told) <= _LONGEST_SAID and not re.search("[，。；：]", told):
        return told + noun
    said = relative_before(frame.passage, frame.window(index), quantity.start, frame.cues).rstrip("的")
    if not said.startswith(("支持", "促进", "推动", "助力", "推进", "加强", "优化", "扩大", "提升", "鼓励", "保障")):
        behind = _NEXT.match(frame.text, right.end)
        said = behind["said"] if behind else ""
    return f"{said}的{noun}" if said else ""
