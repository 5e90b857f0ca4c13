"""The base of all panes: lines drawn on demand, so that a hundred thousand rows cost as much as the twenty that show."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.widgets.linebreak import break_lines
from tui.widgets.looks import look
from tui.widgets.pane import Pane
from tui.widgets.plain import visible

BAR, BAR_IDLE = "▌", "▏"
"""The mark of the cursor with the focus in this pane, and without it."""


class LineView(Pane, ScrollView, can_focus=True, inherit_bindings=False):
    """Lines under an optional fixed head. Subclasses say how many there are and what is on one of them."""

    _base = Style.null()
    """What the style sheet says of the pane, asked for once a drawing rather than once a line."""
    HEAD = 0
    """Lines at the top that do not scroll."""

    class Moved(Message):
        """The cursor stands somewhere else."""

        def __init__(self, view: LineView) -> None:
            super().__init__()
            self.view = view

        @property
        def control(self) -> LineView:
            return self.view

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, LineView.Moved) and message.view is self.view

    class Opened(Message):
        """A line was clicked twice."""

        def __init__(self, view: LineView) -> None:
            super().__init__()
            self.view = view

    def line_count(self) -> int:
        raise NotImplementedError

    def draw(self, index: int, width: int) -> list[Segment]:
        """The segments of a line, at most `width` cells."""
        raise NotImplementedError

    def draw_head(self, y: int, width: int) -> list[Segment]:
        """The segments of a fixed line at the top."""
        raise NotImplementedError

    def empty_note(self) -> str:
        """What stands there when there is no line."""
        return ""

    def look(self, name: str) -> Style:
        """The style of a kind of text. The screen has them all: eleven for each pane would be felt at the start."""
        return look(self.screen, name)

    def render_lines(self, crop: Region) -> list[Strip]:
        self._base = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        width, base = self.scrollable_content_region.width, self._base
        if y < self.HEAD:
            segments = self.draw_head(y, width)
        else:
            index = y - self.HEAD + self.scroll_offset.y
            segments = self.draw(index, width) if 0 <= index < self.line_count() else self._noted(index, width)
        strip = Strip(segments).apply_style(base)
        return strip.extend_cell_length(width, base) if strip.cell_length <= width else strip.crop(0, width)

    def _noted(self, index: int, width: int) -> list[Segment]:
        """A line of the note that stands where there is nothing: it says why and what to do, so none of it is cut."""
        note = visible(self.empty_note()) if self.line_count() == 0 else ""
        lines = break_lines(note, width - 2) if note else []
        if index >= len(lines):
            return []
        start, end = lines[index]
        return [Segment(" " + note[start:end], self.look("dim"))]

    def reflow(self) -> None:
        """Tell the scrolling that the number of lines changed, and draw again."""
        self.virtual_size = Size(self.scrollable_content_region.width, self.line_count() + self.HEAD)
        self.refresh()

    @property
    def page(self) -> int:
        """How many lines show below the head."""
        return max(1, self.scrollable_content_region.height - self.HEAD)

    def scroll_line(self, index: int) -> None:
        """Put a line at the top."""
        self.scroll_to(y=index, animate=False, force=True, immediate=True)

    def show_line(self, index: int, *, margin: int = 0) -> None:
        """Scroll just so far that a line, and as many as `margin` around it, can be seen."""
        top = self.scroll_offset.y
        if index - margin < top:
            self.scroll_line(max(0, index - margin))
        elif index + margin >= top + self.page:
            self.scroll_line(index + margin - self.page + 1)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.scroll_line(min(self.scroll_offset.y + 3, max(0, self.line_count() - self.page)))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.scroll_line(max(0, self.scroll_offset.y - 3))


class LineList(LineView, inherit_bindings=False):
    """Lines with a cursor on one of them."""

    ALLOW_SELECT = False
    cursor = 0

    def move_to(self, index: int) -> None:
        """Put the cursor on a line and bring it into view."""
        last = self.line_count() - 1
        index = max(0, min(index, last))
        moved = index != self.cursor
        self.cursor = index
        self.show_line(index)
        self.refresh()
        if moved:
            self.post_message(self.Moved(self))

    def bar(self, index: int) -> Segment:
        """The cell at the left of a line, where the cursor's bar stands."""
        if index != self.cursor:
            return Segment(" ")
        return Segment(BAR if self.has_focus else BAR_IDLE, self.look("bar" if self.has_focus else "dim"))

    def act_move_down(self) -> None:
        self.move_to(self.cursor + 1)

    def act_move_up(self) -> None:
        self.move_to(self.cursor - 1)

    def act_move_page_down(self) -> None:
        self.move_to(self.cursor + self.page)

    def act_move_page_up(self) -> None:
        self.move_to(self.cursor - self.page)

    def act_move_half_down(self) -> None:
        self.move_to(self.cursor + max(1, self.page // 2))

    def act_move_half_up(self) -> None:
        self.move_to(self.cursor - max(1, self.page // 2))

    def act_move_top(self) -> None:
        self.move_to(0)

    def act_move_bottom(self) -> None:
        self.move_to(self.line_count() - 1)

    def line_under(self, event: events.MouseEvent) -> int | None:
        """The line under the mouse."""
        offset = event.get_content_offset(self)
        if offset is None or offset.y < self.HEAD:
            return None
        index = offset.y - self.HEAD + self.scroll_offset.y
        return index if index < self.line_count() else None

    def on_click(self, event: events.Click) -> None:
        event.stop()
        index = self.line_under(event)
        if index is not None:
            again = index == self.cursor and event.chain == 2
            self.move_to(index)
            self.clicked(index, event)
            if again:
                self.post_message(self.Opened(self))

    def clicked(self, index: int, event: events.Click) -> None:
        """What more a click on a line does."""
