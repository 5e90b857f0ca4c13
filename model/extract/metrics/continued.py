"""Figures that only go on with the one before: how it changed (进出口9亿元，同比增长3%), a place's piece of its land (新区262平方公里，其中甲县124平方公里)."""

from __future__ import annotations

import re
from typing import Protocol

from model.extract.drafts import Quantity
from model.extract.metrics.passage import Passage
from model.extract.units import unit_group

_CHANGES = re.compile(
    r"(?:[较比](?:上年|去年|上月|前年|上季度|此前|上周|往年|常年|上一年)[^，。；]{0,8}?|同比|环比|年均|分别|名义|实际|均|也|约|近|超过?|大幅|小幅|略|微|净)*"
    r"(?:增长|增加|增|上升|提高|提升|扩大|下降|减少|降低|回落|上涨|下跌|增幅|增速|降幅|涨幅|升幅)(?:了|约|近|超过?|达到?|为|逾|幅度)*"
)
_PIECE = re.compile("[，、,](?:其中)?[一-鿿]{2,8}?(?:面积|占)?约?")


class Whose(Protocol):
    """Whose a figure is: a thing of the passage or, where that is None, a place."""

    @property
    def thing(self) -> int | None:
        """The thing."""


def continues(passage: Passage, quantity: Quantity, before: Quantity, whose: Whose) -> bool:
    """Whether a figure is told of whom the figure before it is told of."""
    return _changes(passage, quantity, before) or (whose.thing is not None and _is_piece(passage, quantity, before))


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
