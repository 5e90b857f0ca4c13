"""Headings over lists of figures: a short line that only names a time (2023年“成绩单”) dates the lines under it."""

from __future__ import annotations

import re
from bisect import bisect_right

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.expressions import NOW

_LONGEST = 24
"""No heading over a list of figures is longer."""

AS_OF = re.compile("^截|[底末]$")
"""截至6月底: a day that a list is told as of; another is that of an event."""


class Headings:
    """The headings of one passage with the stretches of lines they stand over."""

    def __init__(self, passage: Passage, times: Timeline) -> None:
        self.passage, self.times = passage, times
        self._found = self._find()
        self._starts = [h[0] for h in self._found]

    def time_of(self, quantity: Quantity) -> str | None:
        """The time of the heading that a listed figure stands under."""
        over = self._over(quantity)
        return over[2] if over else None

    def words_of(self, quantity: Quantity) -> str:
        """The words of that heading, "" where there is none."""
        over = self._over(quantity)
        return self.passage.text[over[0] : over[0] + _LONGEST].split("\n")[0] if over else ""

    def _find(self) -> list[tuple[int, int, str]]:
        blocks = self.passage.story.blocks
        out: list[tuple[int, int, str]] = []
        for k, block in enumerate(blocks):
            if block.end - block.start > _LONGEST:
                continue
            refs = self.times.between(block.start, block.end)
            if len(refs) != 1 or refs[0].value == NOW or (len(refs[0].value) == 10 and not AS_OF.search(refs[0].text)):
                continue
            figures = self.passage.quantities_between(block.start, block.end)
            if any(not refs[0].start <= q.start < refs[0].end for q in figures):
                continue
            end = block.end
            for after in blocks[k + 1 :]:
                listed = self.passage.text[after.start : after.start + 1] in "■◆●•·▲▶★□-—"
                if not (listed or after.kind == "sidebar"):
                    break
                end = after.end
            if end > block.end:
                out.append((block.start, end, refs[0].value))
        return out

    def _over(self, quantity: Quantity) -> tuple[int, int, str] | None:
        k = bisect_right(self._starts, quantity.start) - 1
        return self._found[k] if k >= 0 and quantity.start < self._found[k][1] else None
