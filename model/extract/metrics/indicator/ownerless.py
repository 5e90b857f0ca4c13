"""The indicator without whose figure it is: the name that it begins with, where what is left says enough."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.metrics.reading.cues import Cues

_SHORTEST_PART = 4
"""So much of a long name is the name: 合作示范区 of 某某合作示范区; 隧道全长 keeps what a shorter end says."""
_SHORTEST_REST = 2
_DEED = 4
"""A verb with its noun (获得金牌)."""
_SIZES = re.compile("[一-鿿]{1,2}率$|规模|期限|时速|距离|容量|电压|数量|人数|占|比重|份额|完成")
"""What says too little without what it is of."""
_JOINT = ("、", "和", "及")
"""The first of several owners is not the owner (某北部、某南部的降水量)."""


def without_owner(name: str, forms: Sequence[str], cues: Cues) -> str:
    """用电量 of 某产业园用电量 that is a figure of 某某产业园, one of whose `forms` (the one it goes by first) it begins with; only a measure says enough without its owner."""
    return _without(name, next((form for form in forms if name.startswith(form)), forms[0]), cues)


def _without(name: str, owner: str, cues: Cues) -> str:
    for k in range(len(owner) - 1):
        part = owner[k:]
        if not name.startswith(part) or (k and len(part) < _SHORTEST_PART):
            continue
        rest = name[len(part) :].removeprefix("的")
        measure = rest in cues.activities or cues.tail.search(rest) is not None or rest.endswith(cues.traits)
        measure = measure or rest in cues.happening or (len(rest) >= _DEED and rest[:2] in cues.governing)
        says = len(rest) >= _SHORTEST_REST and measure and not _SIZES.match(rest) and not rest.startswith(_JOINT)
        return rest if says else name
    return name
