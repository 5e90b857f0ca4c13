"""The times of one passage in the order of the text, and which of them begin between two offsets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from model.extract.drafts import TimeRef


class Timeline(tuple[TimeRef, ...]):
    """The times, made once for all that ask for them."""

    starts: tuple[int, ...]

    def __new__(cls, times: Iterable[TimeRef]) -> Timeline:
        made = super().__new__(cls, times)
        made.starts = tuple(t.start for t in made)
        return made

    def between(self, start: int, end: int) -> tuple[TimeRef, ...]:
        """Those that begin at `start` or behind it and before `end`."""
        return self[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def index_at(self, at: int) -> int:
        """The number of the first that begins at an offset or behind it; their count where none does."""
        return bisect_left(self.starts, at)
