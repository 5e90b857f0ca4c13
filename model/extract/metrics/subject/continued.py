"""Figures that only go on with the one before: how it changed (进出口9亿元，同比增长3%), a place's piece of its land (新区262平方公里，其中甲县124平方公里), who comes from a place (企业389家，其中某市企业47家)."""

from __future__ import annotations

import re
from typing import Protocol

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.quantity.units import unit_group

_CHANGES = re.compile(
    r"(?:[较比](?:上年|去年|上月|前年|上季度|此前|上周|往[年常]|常年|上一|上届|前一|同期|年初|月初|年均|20\d\d年|“?十[二三四]五)[^，。；]{0,8}?|同比|环比|年均|分别|名义|实际|均|也|约|近|超过?|大幅|小幅|略|微|净)*"
    r"(?:增长|增加|增|上升|提高|提升|扩大|下降|减少|降低|回落|上涨|下跌|增幅|增速|降幅|涨幅|升幅|偏?[高低多少]出?)(?:了|约|近|超过?|达到?|为|逾|幅度)*"
)
_PIECE = re.compile("[，、,](?:其中)?[一-鿿]{2,8}?(?:面积|占)?约?")


_HOSTS = frozenset(
    {"company", "university", "institute", "lab", "platform", "park", "facility", "product", "project", "event"}
)
_PLACES = frozenset({"city", "province", "district", "region", "country"})
_OF_PLACE = re.compile(
    "[市省区县]?(?:两地|一[侧方边])?(?:的)?(?:本[地土])?(?:企业|公司|机构|单位|院所|高校|用户|客户|项目|团队|队伍|选手|代表|人员|患者|游客|学生|占比?|有)?(?:占|达到?|约|近|超过?|为|是)*"
)


_HARMED = "(?:死亡|遇难|丧生|身亡|受伤|失踪|失联|下落不明|重伤|轻伤|被困)"
_SUFFER = re.compile(f"(?:[一-鿿]{{0,4}}){_HARMED}")
_MORE_OF_THEM = re.compile("(?:另有|还有|并有|以及|另外|另)?(?:约|近|超过?|逾|至少|上)*")


class Whose(Protocol):
    """Whose a figure is: a thing of the passage or, where that is None, a place."""

    @property
    def thing(self) -> int | None:
        """The thing."""

    @property
    def label(self) -> str:
        """Its name."""


def continues(passage: Passage, quantity: Quantity, before: Quantity, whose: Whose) -> bool:
    """Whether a figure is told of whom the figure before it is told of."""
    if _suffers(passage, quantity, before):
        return True
    if whose.thing is None:
        return _changes(passage, quantity, before)
    hosts = passage.things[whose.thing].category in _HOSTS
    return (
        _changes(passage, quantity, before)
        or _is_piece(passage, quantity, before)
        or (hosts and _come_from(passage, quantity, before))
    )


def _suffers(passage: Passage, quantity: Quantity, before: Quantity) -> bool:
    """造成某地30人死亡，另有70人受伤: whether a figure and the one before it count what people have suffered from one thing."""
    start = passage.clause(quantity.start)[0]
    near = (
        passage.text[start - 1 : start] in "，、"
        and passage.clause_index(before.start) == passage.clause_index(start) - 1
    )
    return (
        near
        and _MORE_OF_THEM.fullmatch(passage.text, start, quantity.start) is not None
        and _SUFFER.match(passage.text, quantity.end) is not None
        and _SUFFER.match(passage.text, before.end) is not None
    )


def is_origin(passage: Passage, topic: Owner, before: Quantity, whose: Whose) -> bool:
    """服务企业90家，其中某市企业20家，收入…: whether a topic is only from where a part comes whose figure was not the place's."""
    start, end = passage.clause(topic.start)
    told_there = start <= before.start < end and passage.text.startswith("其中", start)
    return told_there and topic.kind in _PLACES and whose.label != topic.label


def _changes(passage: Passage, quantity: Quantity, before: Quantity) -> bool:
    """Whether the clause of a figure says no more than how the figure before it changed."""
    start = passage.clause(quantity.start)[0]
    next_to = passage.clause_index(before.start) == passage.clause_index(start) - 1
    if passage.text[start - 1 : start] not in "，," or not next_to:
        return False
    return _CHANGES.fullmatch(passage.text, start, quantity.start) is not None


def _is_piece(passage: Passage, quantity: Quantity, before: Quantity) -> bool:
    """Whether a figure is a place's piece of the land that the figure before it is the extent of."""
    start = passage.sentence(quantity.start)[0]
    area = unit_group(quantity.unit, passage.lexicon) == "area" and before.unit == quantity.unit
    if not area or before.start < start or _PIECE.fullmatch(passage.text, before.end, quantity.start) is None:
        return False
    return "其中" in passage.text[start : quantity.start]


def _come_from(passage: Passage, quantity: Quantity, before: Quantity) -> bool:
    """服务企业389家次，其中某市企业47家次: whether a figure is how many come from a place of those that the figure before it counts."""
    start = passage.clause(quantity.start)[0]
    if not passage.text.startswith("其中", start) or before.start < passage.sentence(start)[0]:
        return False
    places = (o for o in passage.owners_between(start + 2, quantity.start) if o.start == start + 2)
    return any(
        o.thing is None and o.kind in _PLACES and _OF_PLACE.fullmatch(passage.text, o.end, quantity.start)
        for o in places
    )
