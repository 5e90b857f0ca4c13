"""A figure with the phrase before it: what the cases of a grammar ask of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.phrases import Left
from model.extract.metrics.reading.cues import Cues


class Figure(msgspec.Struct, frozen=True, gc=False):
    """Figure number `index` of a frame; `left` is the phrase before it."""

    frame: Frame
    index: int
    left: Left

    @property
    def quantity(self) -> Quantity:
        """The figure as read."""
        return self.frame.found[self.index]

    @property
    def cues(self) -> Cues:
        """The cue words of the frame."""
        return self.frame.cues

    @property
    def group(self) -> str:
        """The table of the figure's unit."""
        return self.frame.group(self.quantity)

    @property
    def before(self) -> str:
        """The words before the figure in its clause."""
        return self.frame.text[self.frame.window(self.index) : self.quantity.start]

    @property
    def mark_before(self) -> str:
        """The character right before the figure."""
        return self.frame.text[self.quantity.start - 1]

    @property
    def describes(self) -> bool:
        """Whether a 的 stands behind the figure."""
        return self.frame.text.startswith("的", self.quantity.end)


F = TypeVar("F", bound=Figure)


def named_by(cases: Iterable[Callable[[F], Named | None]], figure: F) -> Named | None:
    """The name that the first case gives that reads a figure; None where none does."""
    return next((named for case in cases if (named := case(figure)) is not None), None)
