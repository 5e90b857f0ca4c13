"""Running text: paragraphs broken for Chinese, with highlights, places to step through, and exact selection by mouse."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.selection import Selection

from tui.widgets.blocks import Block, Stop
from tui.widgets.linebreak import Span, break_lines, line_of, offset_at
from tui.widgets.lineview import BAR, BAR_IDLE, LineView
from tui.widgets.plain import visible

MEASURE = 100
"""Cells of the longest line: one of fifty characters can still be read."""


class TextPane(LineView, inherit_bindings=False):
    """Shows blocks; holds the scroll place and the stop under the cursor."""

    scopes: tuple[str, ...] = ()

    class Stopped(Message):
        """Stepping came to another stop."""

        def __init__(self, pane: TextPane) -> None:
            super().__init__()
            self.pane = pane

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._blocks: tuple[Block, ...] = ()
        self._bases: list[int] = []
        self._lines: list[tuple[int, int, int]] = []
        self._first: list[int] = []
        self._wrapped_at = 0
        self.stops: list[tuple[int, Stop]] = []
        self._top: tuple[int, int] | None = None
        self.at = -1
        self.note = ""

    def fill(self, blocks: tuple[Block, ...], *, stop: int = -1, top: tuple[int, int] | None = None) -> None:
        """Show blocks from the top, or from the stop of that number, or with what was the topmost line there again."""
        self._blocks = blocks
        self._bases = [0, *accumulate(len(block.text) + 1 for block in blocks)]
        self.stops = [(number, stop) for number, block in enumerate(blocks) for stop in block.stops]
        self.at = stop if 0 <= stop < len(self.stops) else -1
        self._top = top
        self._wrap()
        if not self._come_to_top():
            if self.at >= 0:
                self._show_stop()
            else:
                self.scroll_line(0)

    def _come_to_top(self) -> bool:
        """Put the line on top that `fill` was told of; on a page that is not laid out yet that must wait for its size."""
        if self._top is None or not self._lines:
            return False
        number, offset = self._top
        self._top = None
        if number >= len(self._first):
            return False
        self.scroll_line(self._line_of(number, offset))
        return True

    def _wrap(self) -> None:
        self._wrapped_at = self.scrollable_content_region.width
        width = min(self._wrapped_at, MEASURE)
        self._lines, self._first = [], []
        for number, block in enumerate(self._blocks):
            self._first.append(len(self._lines))
            self._lines += [(number, *span) for span in break_lines(block.text, width - block.indent)] if width else []
        self.reflow()

    def on_resize(self, event: events.Resize) -> None:
        if self.scrollable_content_region.width != self._wrapped_at:
            top = self.top
            self._wrap()
            if self._come_to_top():
                return
            if self.at >= 0:
                self._show_stop()
            elif top is not None:
                self.scroll_line(self._line_of(*top))

    @property
    def top(self) -> tuple[int, int] | None:
        """The block and the character with which the topmost line begins."""
        return self._lines[self.scroll_offset.y][:2] if self.scroll_offset.y < len(self._lines) else None

    def words_of(self, number: int) -> str:
        """The words of a block."""
        return self._blocks[number].text if 0 <= number < len(self._blocks) else ""

    def line_count(self) -> int:
        return len(self._lines)

    def empty_note(self) -> str:
        return self.note

    def _line_of(self, number: int, offset: int) -> int:
        """The line that shows a place in a block."""
        first = self._first[number]
        after = self._first[number + 1] if number + 1 < len(self._first) else len(self._lines)
        return first + line_of([line[1:] for line in self._lines[first:after]], offset)

    def draw(self, index: int, width: int) -> list[Segment]:
        number, start, end = self._lines[index]
        block = self._blocks[number]
        here = self.at >= 0 and self.stops[self.at][0] == number
        segments = [Segment(" " * block.indent)]
        if here and block.indent:
            bar = Segment(BAR if self.has_focus else BAR_IDLE, self.look("bar" if self.has_focus else "dim"))
            segments = [bar, Segment(" " * (block.indent - 1))]
        base = self._bases[number]
        chosen = self._chosen(base, start, end)
        layers = self._layers(number, start, end)
        edges = {edge for first, last, _ in layers for edge in (first, last) if start < edge < end}
        for first, last in pairwise(sorted({start, end, *edges})):
            style = self.look(block.style) if block.style else Style()
            for since, until, name in layers:
                if since <= first < until:
                    style += self.look(name)
            segments += self._selectable(block.text[first:last], first, base, style, chosen)
        segments.append(Segment("", Style.from_meta({"offset": (base + end, 0)})))
        return segments

    def _layers(self, number: int, start: int, end: int) -> list[tuple[int, int, str]]:
        """The styled spans of a block that a line shows, the stop under the cursor last."""
        spans = list(self._blocks[number].spans)
        if self.at >= 0 and self.stops[self.at][0] == number:
            stop = self.stops[self.at][1]
            spans.append((stop.start, stop.end, "stop"))
        return [span for span in spans if span[0] < end and start < span[1]]

    def _selectable(self, text: str, at: int, base: int, style: Style, chosen: Span | None) -> list[Segment]:
        """Segments that know their place in the document, so that the mouse can select them; what it has is marked."""
        first, last = chosen or (at, at)
        cuts = sorted({at, at + len(text), *(cut for cut in (first, last) if at < cut < at + len(text))})
        picked = self.screen.get_component_rich_style("screen--selection")
        return [
            Segment(
                visible(text[a - at : b - at]),
                style + (picked if first <= a < last else Style()) + Style.from_meta({"offset": (base + a, 0)}),
            )
            for a, b in pairwise(cuts)
        ]

    def _chosen(self, base: int, start: int, end: int) -> Span | None:
        """What of a line the mouse has selected. The document is one line to Textual: offsets count its characters."""
        selection = self.text_selection
        if selection is None:
            return None
        first = selection.start.x - base if selection.start else start
        last = selection.end.x - base if selection.end else end
        first, last = max(start, first), min(end, last)
        return (first, last) if first < last else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected characters as the text has them, whatever the screen made of them."""
        text = "\n".join(block.text for block in self._blocks)
        first = selection.start.x if selection.start else 0
        last = selection.end.x if selection.end else len(text)
        return text[first:last], "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    @property
    def stop(self) -> Stop | None:
        """The stop under the cursor."""
        return self.stops[self.at][1] if 0 <= self.at < len(self.stops) else None

    def step(self, by: int) -> bool:
        """Go to the next or previous stop; False at the end. From no stop, the next one is the first in sight."""
        if not self.stops:
            return False
        if self.at < 0:
            top = self._lines[self.scroll_offset.y][0] if self._lines else 0
            numbers = [number for number, _ in self.stops]
            at = bisect_right(numbers, top - 1) + (0 if by > 0 else -1)
        else:
            at = self.at + by
        if not 0 <= at < len(self.stops):
            return False
        self.go_to_stop(at)
        return True

    def go_to_stop(self, at: int) -> None:
        """Put the cursor on a stop and bring it into view."""
        self.at = at
        self._show_stop()
        self.refresh()
        self.post_message(self.Stopped(self))

    def _show_stop(self) -> None:
        number, stop = self.stops[self.at]
        first = self._line_of(number, stop.start) if self._lines else 0
        margin = min(3, (self.page - 1) // 2)
        if self._lines:
            self.show_line(min(first + margin, len(self._lines) - 1))
            self.show_line(max(first - margin, 0))

    def act_move_down(self) -> None:
        self._scroll_by(1)

    def act_move_up(self) -> None:
        self._scroll_by(-1)

    def act_move_page_down(self) -> None:
        self._scroll_by(self.page - 1 or 1)

    def act_move_page_up(self) -> None:
        self._scroll_by(-(self.page - 1 or 1))

    def act_move_half_down(self) -> None:
        self._scroll_by(max(1, self.page // 2))

    def act_move_half_up(self) -> None:
        self._scroll_by(-max(1, self.page // 2))

    def act_move_top(self) -> None:
        self.scroll_line(0)

    def act_move_bottom(self) -> None:
        self.scroll_line(max(0, len(self._lines) - self.page))

    def _scroll_by(self, lines: int) -> None:
        self.scroll_line(max(0, min(self.scroll_offset.y + lines, len(self._lines) - self.page)))

    def on_click(self, event: events.Click) -> None:
        """A click on a place to stop at goes there."""
        event.stop()
        cell = event.get_content_offset(self)
        index = cell.y + self.scroll_offset.y if cell else -1
        if cell is None or not 0 <= index < len(self._lines):
            return
        number, start, end = self._lines[index]
        block = self._blocks[number]
        at = offset_at(visible(block.text), (start, end), cell.x - block.indent)
        under = (i for i, (owner, stop) in enumerate(self.stops) if owner == number and stop.start <= at < stop.end)
        found = next(under, None)
        if found is not None:
            self.go_to_stop(found)
