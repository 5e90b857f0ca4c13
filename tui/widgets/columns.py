"""The widths of a table's columns: as many columns as there is room for, and each as wide as what stands in it needs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from rich.cells import cell_len

from model.view.types import Column, Room, Row
from tui.widgets.plain import visible

SAMPLE = 500
"""Rows measured for the widths of columns: a cell further down that is wider is cut."""
TRADES = ((12, 6), (10, 6), (8, 6), (12, 5), (8, 5), (7, 5), (8, 1))
"""What gives way first where the room is short: cells that a column of names keeps, columns that are kept; the best first."""
NUMBER, WORD, USUAL = 20, 12, 16
"""The most that a number is sure of, another cell that is kept whole, and such a cell where at least a tenth need it."""
NAME, LABEL = 8, 8
"""The most that a name longer than the usual ones is sure of, and the label of a column whose cells are kept whole."""
EMPTY = 2
"""What a column is sure of in which nothing stands."""
SIGN = 1
"""Cells beside the last label for the sign that more columns follow."""
WEIGHT: Mapping[Room, float] = {"whole": 4, "most": 3, "shared": 1, "least": 0.5}
EMPTY_WEIGHT = 0.01


class Need:
    """What a column needs, by the cells of the first rows."""

    def __init__(self, column: Column, rows: Iterable[Row], index: int) -> None:
        self.label = cell_len(visible(column.label))
        self.numeric = column.numeric
        self.room: Room = "whole" if column.numeric else column.room
        cells = [cell_len(visible(row.cells[index])) for row in islice(rows, SAMPLE)]
        self.widest = max(cells, default=0)
        self._sorted = sorted([*cells, self.label])
        self.natural = max(EMPTY, self._sorted[-1])
        self._usual = self._sorted[(len(self._sorted) - 1) * 9 // 10]
        self._weight = WEIGHT[self.room] if self.widest else EMPTY_WEIGHT

    def least(self, floor: int) -> int:
        """The width below which the column would rather be left out, where a column of names keeps `floor` cells."""
        if not self.widest:
            return min(self.natural, EMPTY)
        if self.room == "whole":
            most = NUMBER if self.numeric else max(WORD, min(self._usual, USUAL))
            return max(min(self.label, LABEL), min(self.widest, most))
        kept = {"most": 2 * floor, "least": NAME}.get(self.room, floor)
        # a name that is longer than all others is no reason to keep blanks beside them
        return min(self.natural, kept, max(NAME, self._usual))

    def gain(self, size: int) -> float:
        """What one more cell is worth: the more is cut and the narrower the column, the more."""
        return self._weight * (len(self._sorted) - bisect_right(self._sorted, size)) / len(self._sorted) / size


def fitted(needs: Sequence[Need], room: int) -> list[int]:
    """Widths of as many of the columns, from the first on, as the room has, by the best trade that works."""
    for floor, least in TRADES:
        for count in range(len(needs), 0, -1):
            if needs[count - 1].room == "least" and floor < TRADES[0][0]:
                continue  # what can be read elsewhere is not worth names that nobody can tell apart
            sizes = [need.least(floor) for need in needs[:count]]
            if count < len(needs):
                sizes[-1] = max(sizes[-1], needs[count - 1].label + SIGN)
            if total(sizes) <= room and count >= min(least, len(needs)):
                return _shared_out(needs, sizes, room - total(sizes))
    return [room]


def _shared_out(needs: Sequence[Need], sizes: list[int], spare: int) -> list[int]:
    """The widths with the spare cells given out, each where it is worth most, none where nothing is cut."""
    while spare:
        gains = [need.gain(size) for need, size in zip(needs, sizes, strict=False)]
        best = max(range(len(sizes)), key=gains.__getitem__)
        if not gains[best]:
            break
        # by the width of a Chinese character: half of one shows nothing
        step = min(2, spare, needs[best].natural - sizes[best])
        sizes[best] += step
        spare -= step
    return sizes


def total(sizes: Sequence[int]) -> int:
    """The cells that columns take with a blank between them."""
    return sum(sizes) + max(0, len(sizes) - 1)
