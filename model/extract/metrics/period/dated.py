"""What the sentences of a passage have been found to be dated with, as far as it is read."""

from __future__ import annotations

from collections.abc import Sequence

from model.extract.drafts import TimeRef
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.findings import is_finding
from model.extract.metrics.reading.passage import Passage
from model.extract.time.expressions import NOW


class Dated:
    """By the index of a sentence: `used` is the time of the last figure that it dates itself, `last` the same without times that it only compares with."""

    def __init__(self, passage: Passage, cues: Cues) -> None:
        self.passage, self.cues = passage, cues
        self.used: dict[int, str] = {}
        self.last: dict[int, str] = {}
        self._inside: dict[int, bool] = {}

    def note(self, ref: TimeRef) -> None:
        """Keeps in mind whether the times of a sentence date no more than an item of it (有员工300人，去年营收6亿元; 其中，12月…)."""
        index = self.passage.sentence_index(ref.start)
        start = self.passage.sentences[index][0]
        before = self.passage.quantities_between(start, ref.start)
        if self.passage.text.startswith("其中", start) or any(is_finding(q, self.passage, self.cues) for q in before):
            self._inside.setdefault(index, True)
        elif ref.value != NOW:
            self._inside[index] = False

    def is_as_of(self, index: int, refs: Sequence[TimeRef]) -> bool:
        """截至5月2日，…。同时，…已…: whether a sentence with these times is told as of a day."""
        return any(r.text.startswith("截") and r.value == self.used.get(index) for r in refs)

    def dates_an_item(self, index: int) -> bool:
        """Whether the times of a sentence date no more than an item of it."""
        return self._inside.get(index, False)
