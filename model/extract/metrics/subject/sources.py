"""Shares of what the country or the world has that come from one place, named behind them (全国七成的袜子产自某市)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.topics import Topics

_OF_ALL = re.compile(
    "(?:目前|如今|现在)?[，,]?(?:全国|全球|全世界|世界上?|我国|国内|全省|全市|全县)(?:约|近|超过?|逾)?[^，。；、]{0,6}$"
)
_COMES = re.compile(
    "(?:都|均|就|便)?(?:出自|产自|来自|源自|产于|造于|出产于|诞生[于在]|集中在|集聚在|汇聚在|聚集在|生产自)"
)
_LONGEST = 60


class Sources:
    """Finds such places for the figures of one passage."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics

    def of(self, quantity: Quantity) -> Owner | None:
        """The place that a share of the whole country's comes from, which ends the clause; None where none does."""
        start, end = self.passage.clause(quantity.start)
        first = next(iter(self.passage.quantities_between(start, end)), quantity)
        if quantity.unit not in ("%", "") or not _OF_ALL.match(self.text, start, first.start):
            return None
        for comes in _COMES.finditer(self.text, quantity.end, min(end, quantity.end + _LONGEST)):
            at = comes.end()
            if self.topics.begins(at):
                return self.topics.chain(at, end)
            there = self.topics.anaphora.at(at, end)
            return (self._spoken_of(start) or there) if there is not None else None
        return None

    def _spoken_of(self, before: int) -> Owner | None:
        """The place that the sentence speaks of before an offset, which 这里 in it means."""
        first, last = self.passage.clause_index(self.passage.sentence(before)[0]), self.passage.clause_index(before)
        topics = (self.topics.of_clause(k, before) for k in range(last - 1, first - 1, -1))
        return next((t for t in topics if t is not None and t.kind in PLACES), None)
