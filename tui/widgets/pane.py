"""A pane with a frame: its title on the left of the top edge, a count or an order on the right."""

from __future__ import annotations

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widget import Widget

from tui.widgets.cells import fit
from tui.widgets.plain import plain, visible


class Pane(Widget, inherit_bindings=False):
    """Mixin for a bordered widget with two titles. The frame's colour never tells where the focus is: the title does."""

    _title = ""
    _note = ""

    def set_title(self, title: str, note: str = "") -> None:
        """Set what stands on the left and on the right of the top edge."""
        if (title, note) != (self._title, self._note):
            self._title, self._note = title, note
            self._show_title()

    def on_resize(self, event: events.Resize) -> None:
        self._show_title()

    def on_focus(self, event: events.Focus) -> None:
        self._show_title()

    def on_blur(self, event: events.Blur) -> None:
        self._show_title()

    def _show_title(self) -> None:
        """Both titles with the edge between them, in one line: Textual has one place on the top edge."""
        room = self.outer_size.width - 6
        if room < 8:
            return
        title, note = visible(self._title), visible(self._note)
        if cell_len(title) + cell_len(note) + 3 > room:
            note = fit(note, max(0, room - cell_len(title) - 3)).rstrip() if room - cell_len(title) > 9 else ""
        title = fit(title, min(cell_len(title), room))
        edge = room - cell_len(title) - cell_len(note) - (2 if note else 1)
        lit = "bold $accent" if self.has_focus else "$foreground"
        parts = [plain(title, lit)]
        if note:
            parts += [plain(" " + "─" * max(0, edge) + " ", "$pane-edge"), plain(note, "$foreground 55%")]
        self.border_title = Content.assemble(*parts)
