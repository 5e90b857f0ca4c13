"""Times that figures share out among them: 一、二季度分别增长2%、3%, 2022年至2024年产值分别为5亿元、6亿元和8亿元."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.reading.coordination import InTurn
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.report_date import is_year

_JOINT = re.compile("[、和与及,，]?(?:到|至)?")
_YEARS = re.compile(r"(\d{4})/(\d{4})")


class Distributed:
    """The times of the figures of one passage that are told in turn."""

    def __init__(self, passage: Passage, times: Timeline) -> None:
        self.passage, self.times = passage, times
        self._in_turn = InTurn(passage)

    def time_of(self, quantity: Quantity) -> str | None:
        """The time of a figure by its place among as many times as there are figures; None where they are not so many."""
        group = self._in_turn.group_of(quantity)
        if group is None:
            return None
        times = self._times_before(self.passage.quantities[group.first].start, group.size)
        return times[group.place] if times else None

    def _times_before(self, offset: int, size: int) -> list[str]:
        """The last times of the sentence before an offset, where so many stand in a row or its last span has so many years."""
        low, high = self.times.index_at(self.passage.sentence(offset)[0]), self.times.index_at(offset)
        refs = self.times[low:high]
        span = _YEARS.fullmatch(refs[-1].value) if refs else None
        if span and int(span[2]) - int(span[1]) == size - 1:
            return [str(year) for year in range(int(span[1]), int(span[2]) + 1)]
        row: list[TimeRef] = []
        for ref in reversed(refs):
            if row and not _JOINT.fullmatch(self.passage.text, ref.end, row[0].start):
                break
            row.insert(0, ref)
        if len(row) == size + 1 and is_year(row[0].value):
            row = row[1:]  # 今年一、二季度
        return [ref.value for ref in row] if len(row) == size else []
