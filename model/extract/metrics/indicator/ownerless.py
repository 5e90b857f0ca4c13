"""The indicator without whose figure it is: the name that it begins with, where what is left says enough."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.subject.owners import Subject

_SHORTEST_PART = 4
"""So much of a long name is the name: 合作示范区 of 某某合作示范区; 隧道全长 keeps what a shorter end says."""
_SHORTEST_REST = 2
_DEED = 4
"""A verb with its noun (获得金牌)."""
_SIZES = re.compile("[一-鿿]{1,2}率$|规模|期限|时速|距离|容量|电压|数量|人数|占|比重|份额|完成")
"""What says too little without what it is of."""
_JOINT = ("、", "和", "及")
"""The first of several owners is not the owner (某北部、某南部的降水量)."""


_PARTNER = ("与", "同", "对", "自")
"""Whom trade is with, whose goods they are: the word stays before the place."""
_SOURCES = ("来自", "产自", "源自", "出自")
_NO_PLACE = tuple("在从于由到至向往给为、和及省市州县")
"""Before a place these say where or from where, or that more places stand before it."""
_ANYWHERE = frozenset({"全国", "国内", "内地", "全球", "世界"})


def with_place(name: str, at: int, quantity: Quantity, passage: Passage, subject: Subject) -> str:
    """亚洲航线占比 of 国际航线中，亚洲航线占比过半 that is no figure of 亚洲: a place before a name that is not its owner is a part of it.

    `at` is where the words of the figure begin; the place stands right before the name and says more than the owner.
    """
    # 茶叶出口市场占比 of 茶叶出口…，其中欧洲市场占比过半: what was told before stands in front of the place.
    tails = (k for k in range(len(name) - _SHORTEST_PART + 2) if passage.text.find(name[k:], at, quantity.start) >= 0)
    told = next(tails, None)
    start = -1 if told is None else passage.text.rfind(name[told:], at, quantity.start)
    places = passage.owners_between(at, start) if start > at else []
    place = next((o for o in places if passage.text[o.end : start] in ("", "地区")), None)
    if place is None or place.thing is not None or place.label in _ANYWHERE or place.kind == "district":
        return name
    said = passage.text[place.start : start]
    city = None if subject.thing is None else passage.things[subject.thing].city
    owned = place.label in subject.label or subject.label in place.label or (city is not None and city == place.city)
    before = passage.text[place.start - 1 : place.start]
    if owned or before in _NO_PLACE:
        return name
    source = passage.text[max(0, place.start - 2) : place.start]
    partner = source if source in _SOURCES else before if before in _PARTNER else ""
    return name[:told] + partner + said + name[told:]


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
