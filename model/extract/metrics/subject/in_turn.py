"""Figures told in turn of the owners of as many figures before (甲省60亿元，乙市30亿元，分别增长5.7%和5.5%)."""

from __future__ import annotations

from typing import Generic, TypeVar

from model.extract.drafts import Quantity
from model.extract.metrics.reading.coordination import InTurn
from model.extract.metrics.reading.passage import Passage

T = TypeVar("T")


class Turns(Generic[T]):
    """Whose the figures of one passage were so far; to be told of each in the order of the text."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self._in_turn = InTurn(passage)
        self._whose: dict[int, T] = {}

    def tell(self, quantity: Quantity, whose: T) -> None:
        """Keep whose a figure is."""
        index = self._in_turn.index_of(quantity)
        if index is not None:
            self._whose[index] = whose

    def of(self, quantity: Quantity) -> T | None:
        """Whose a figure is by its place behind 分别, where as many figures of one unit, stand right before.

        Once 分别 has told figures in turn, as many joined ones behind them are told so, too (分别为6亿元和3亿元，增长5%和4%).
        """
        group = self._in_turn.group_of(quantity) or self._in_turn.joined_behind(quantity)
        if group is None:
            return None
        found, first = self.passage.quantities, group.first
        mates = range(first - group.size, first)
        sentence = self.passage.sentence(found[first].start)[0]
        if mates[0] < 0 or found[mates[0]].start < sentence or len({found[m].unit for m in mates}) > 1:
            return None
        owners = [self._whose.get(m) for m in mates]
        return owners[group.place] if None not in owners else None
