"""Running words in a dialog: all of them, in as many lines as they need."""

from __future__ import annotations

from rich.segment import Segment
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.cells import CUT, crop
from tui.widgets.linebreak import break_lines
from tui.widgets.plain import visible


class Paragraph(Widget):
    """Words broken for Chinese; cut, with a mark, only where the window has no room beside the `spare` lines of the rest."""

    def __init__(self, text: str = "", *, spare: int, id: str | None = None) -> None:
        super().__init__(id=id)
        self.text = text
        self._spare = spare

    def say(self, text: str) -> None:
        """Set the words."""
        if text != self.text:
            self.text = text
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return min(len(self._lines(width)), max(1, viewport.height - self._spare))

    def render_line(self, y: int) -> Strip:
        width, height = self.size
        lines = self._lines(width)
        line = lines[y] if y < len(lines) else ""
        if y == height - 1 and len(lines) > height:
            line = crop(line, width - 2 - len(CUT)) + CUT
        return Strip([Segment(f" {line}")]).apply_style(self.rich_style).adjust_cell_length(width, self.rich_style)

    def _lines(self, width: int) -> list[str]:
        shown = visible(self.text)
        return [shown[start:end] for start, end in break_lines(shown, width - 2)]
