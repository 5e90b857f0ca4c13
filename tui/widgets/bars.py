"""The lines above and below: where one stands, what happened, which keys there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.cells import crop, fit
from tui.widgets.looks import look
from tui.widgets.plain import visible


class Bar(Widget):
    """One line with words on the left and on the right; the left gives way."""

    _left = ""
    _right = ""

    def say(self, left: str, right: str = "") -> None:
        """Set the words."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    @property
    def text(self) -> str:
        """The words on the left."""
        return self._left

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        right = crop(visible(self._right), max(0, width - 4))
        room = width - cell_len(right) - (3 if right else 2)
        left = fit(visible(self._left), max(0, room))
        segments = [
            Segment(f" {left} "),
            Segment(right, look(self.screen, "dim")),
        ]
        return Strip(segments).apply_style(self.rich_style).adjust_cell_length(width, self.rich_style)


class KeyBar(Widget):
    """At most six keys with what they do; a click does it."""

    MOST = 6

    class Clicked(Message):
        """A key was clicked: the action it stands for."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._items: tuple[tuple[str, str, str], ...] = ()

    def show(self, items: Sequence[tuple[str, str, str]]) -> None:
        """Set the items: action, key, word."""
        if tuple(items) != self._items:
            self._items = tuple(items[: self.MOST])
            self.refresh()

    def _cells(self) -> list[tuple[str, str, str, int]]:
        """The items that fit, each with the cell at which it begins. The last two, help and the way back, give way last."""
        items, width = list(self._items), self.size.width
        gap = 3 if sum(_cells(item) + 3 for item in items) < width else 1
        while items and sum(_cells(item) + gap for item in items) > width:
            del items[max(0, len(items) - 3)]
        starts = accumulate((_cells(item) + gap for item in items), initial=1)
        return [(*item, at) for item, at in zip(items, starts, strict=False)]

    def render_line(self, y: int) -> Strip:
        strong = look(self.screen, "bar")
        segments, used = [], 0
        for _, key, word, at in self._cells():
            segments += [Segment(" " * (at - used)), Segment(key, strong), Segment(f" {word}")]
            used = at + cell_len(f"{key} {word}")
        return Strip(segments).apply_style(self.rich_style).adjust_cell_length(self.size.width, self.rich_style)

    def on_click(self, event: events.Click) -> None:
        for action, key, word, at in self._cells():
            if at <= event.x < at + cell_len(f"{key} {word}"):
                self.post_message(self.Clicked(action))


def _cells(item: tuple[str, str, str]) -> int:
    _, key, word = item
    return cell_len(f"{key} {word}")
