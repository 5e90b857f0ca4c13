"""The table: a TableView's rows on the Line API, digits to the right, as many columns as there is room for."""

from __future__ import annotations

from rich.segment import Segment
from textual import events
from textual.message import Message

from model.view.types import Row, TableView
from tui.widgets.cells import fit
from tui.widgets.columns import SIGN, Need, fitted
from tui.widgets.lineview import LineList
from tui.widgets.plain import visible

BEFORE, AFTER = "‹", "›"
"""Signs in the head that there are columns to the left and to the right of those that show."""


class TablePane(LineList, inherit_bindings=False):
    """Shows a TableView; holds only the cursor, the column under it and which columns are hidden."""

    scopes = ("table",)
    HEAD = 1

    class Sorted(Message):
        """Another order is wanted: a column id, `-` before it for descending, None for the view's own."""

        def __init__(self, table: TablePane, sort: str | None) -> None:
            super().__init__()
            self.table = table
            self.sort = sort

    class Columned(Message):
        """Other columns are wanted: their ids, () for the view's own."""

        def __init__(self, table: TablePane, columns: tuple[str, ...]) -> None:
            super().__init__()
            self.table = table
            self.columns = columns

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.view: TableView | None = None
        self.note = ""
        self.column = 0
        self._needs: list[Need] = []
        self._layouts: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def line_count(self) -> int:
        return len(self.view.rows) if self.view else 0

    def empty_note(self) -> str:
        return self.note

    def fill(self, view: TableView, *, key: str | None = None) -> None:
        """Show a view; the cursor goes to the row `key`, else stays on its row where that is still there."""
        key = key or (row.key if (row := self.row) else None)
        self.view = view
        self.column = max(0, min(self.column, len(view.columns) - 1))
        self._needs = [Need(column, view.rows, i) for i, column in enumerate(view.columns)]
        self._layouts = {}
        at = next((i for i, row in enumerate(view.rows) if row.key == key), 0) if key else 0
        self.reflow()
        self.cursor = -1
        self.move_to(at)

    def clear(self) -> None:
        """Show nothing."""
        self.view, self.note, self.cursor = None, "", 0
        self.reflow()

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.view.rows[self.cursor] if self.view and 0 <= self.cursor < len(self.view.rows) else None

    def spelled_out(self) -> str:
        """The row under the cursor in full, for where its cells are cut."""
        return "  ".join(filter(None, self.row.cells)) if self.row else ""

    def to_column(self, name: str) -> None:
        """Put the column cursor on a column, if there is one of that id."""
        if self.view is not None:
            self._to_column(next((i for i, column in enumerate(self.view.columns) if column.id == name), 0))

    def as_tsv(self) -> str | None:
        """The row under the cursor as tab-separated values."""
        return "\t".join(" ".join(cell.split()) for cell in self.row.cells) if self.row else None

    def _shown(self, width: int) -> list[tuple[int, int]]:
        """The columns that fit, with their widths: columns are left out at the right, and at the left until the cursor's is in."""
        key = (width, self.column)
        if key not in self._layouts:
            sizes: dict[int, int] = {}
            for first in range(len(self._needs) if self.view else 0):
                sizes = dict(enumerate(fitted(self._needs[first:], width - 1), first))
                if self.column in sizes or first >= self.column:
                    break
            self._layouts[key] = list(sizes.items())
        return self._layouts[key]

    def draw_head(self, y: int, width: int) -> list[Segment]:
        if self.view is None:
            return []
        shown = self._shown(width)
        segments = [Segment(BEFORE if shown and shown[0][0] else " ", self.look("head"))]
        for i, size in shown:
            column = self.view.columns[i]
            style = self.look("bar") if i == self.column and self.has_focus else self.look("head")
            more = i == shown[-1][0] and i < len(self.view.columns) - 1
            label = fit(visible(column.label), size - SIGN * more, right=column.numeric)
            segments += [Segment(label, style), Segment(AFTER if more else " ", self.look("head"))]
        return segments

    def draw(self, index: int, width: int) -> list[Segment]:
        assert self.view is not None
        row = self.view.rows[index]
        style = self.look("live" if self.has_focus else "cursor") if index == self.cursor else None
        segments = [self.bar(index)]
        for i, size in self._shown(width):
            text = fit(visible(row.cells[i]), size, right=self.view.columns[i].numeric)
            segments += [Segment(text, style), Segment(" ", style)]
        return segments

    def act_move_left(self) -> None:
        self._to_column(self.column - 1)

    def act_move_right(self) -> None:
        self._to_column(self.column + 1)

    def _to_column(self, column: int) -> None:
        last = len(self.view.columns) - 1 if self.view else 0
        self.column = max(0, min(column, last))
        self.refresh()

    def act_table_sort(self) -> None:
        if self.view is not None and self.view.columns:
            column = self.view.columns[self.column]
            first, second = (f"-{column.id}", column.id) if column.numeric else (column.id, f"-{column.id}")
            self.post_message(self.Sorted(self, second if self.view.query.sort == first else first))

    def act_table_unsort(self) -> None:
        self.post_message(self.Sorted(self, None))

    def act_table_hide(self) -> None:
        if self.view is not None and len(self.view.columns) > 1:
            kept = tuple(c.id for i, c in enumerate(self.view.columns) if i != self.column)
            self.post_message(self.Columned(self, kept))

    def act_table_show_all(self) -> None:
        if self.view is not None:
            self.post_message(self.Columned(self, ()))

    def on_click(self, event: events.Click) -> None:
        """A click on the head sorts by that column. (Textual calls the handler of LineList too: it deals with the rows.)"""
        offset = event.get_content_offset(self)
        if offset is None or offset.y >= self.HEAD:
            return
        left = 1
        for i, size in self._shown(self.scrollable_content_region.width):
            if left <= offset.x <= left + size:
                self._to_column(i)
                self.act_table_sort()
            left += size + 1
