"""A table by itself, with the words of the article behind the row under the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from textual.app import ComposeResult

from model.view.types import Excerpt, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.documents import row_blocks, source_blocks
from tui.places import Place
from tui.screens.page import Page
from tui.widgets.lineview import LineList, LineView
from tui.widgets.tablepane import TablePane
from tui.widgets.textpane import TextPane
from tui.words import say


class AlonePage(Page, inherit_bindings=False):
    """Metrics, stories, series, relations or problems, and their source."""

    cannot = frozenset({"correct.mark", "correct.rename", "correct.refile"})
    footer = ("table.sort", "main.filter", "main.open", "main.export", "app.help", "app.close")

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang, id="alone")
        self.table = TablePane(id="table")
        self.source = TextPane(id="source")
        self._query = Query(view="metrics", lang=lang)
        self._excerpts: tuple[Excerpt, ...] = ()
        self._saved = ""

    def compose(self) -> ComposeResult:
        yield self.table
        yield self.source

    def main_pane(self) -> LineView:
        return self.table

    def panes(self) -> list[LineView]:
        return [self.table, self.source]

    def show(self, place: Place) -> None:
        self._query = place.query
        self._fill(place.key)
        self.table.to_column("value")
        view = self.table.view
        if view is not None:
            app = explorer(self)
            app.tell(say(self.lang, "table_outcome", view=say(self.lang, self._query.view), rows=app.table_note(view)))

    def _fill(self, key: str | None = None) -> None:
        app = explorer(self)
        if app.views is None:
            return
        view = app.views.table(self._query)
        self.table.note = app.why_empty(view)
        self.table.fill(view, key=key)
        self.follow()

    def here(self) -> Place:
        return Place(self._query, self.table.row.key if self.table.row else "")

    def trail(self) -> tuple[str, str]:
        view = self.table.view
        scope = " › ".join(view.scope) if view and view.scope else say(self.lang, "all")
        return f"{say(self.lang, self._query.view)} › {scope}", ""

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        event.stop()
        if event.view is self.table:
            self.call_after_refresh(self.follow)

    def follow(self) -> None:
        """Draw the source of the row under the cursor."""
        app, row, view = explorer(self), self.table.row, self.table.view
        if app.views is None or view is None:
            return
        self._excerpts = app.views.excerpts(row.facts) if row else ()
        if self._excerpts:
            self.source.fill(source_blocks(self._excerpts, self.lang), stop=0)
            self.source.scroll_line(0)
        else:
            self.source.fill(row_blocks(view, row) if row else ())
        self.titles()

    def on_text_pane_stopped(self) -> None:
        self.titles()

    def titles(self) -> None:
        """The titles of both panes, and the context line."""
        app = explorer(self)
        self.table.set_title(
            say(self.lang, self._query.view), app.table_note(self.table.view) if self.table.view else ""
        )
        excerpt = self.excerpt()
        path = app.path_of(excerpt.source) if excerpt else ""
        count = (
            say(self.lang, "facts", at=self.source.at + 1, total=len(self._excerpts)) if len(self._excerpts) > 1 else ""
        )
        self.source.set_title(
            say(self.lang, "source" if self._excerpts else "detail"), "  ".join(filter(None, (path, count)))
        )
        app.show_trail()

    def on_table_pane_sorted(self, event: TablePane.Sorted) -> None:
        event.stop()
        self._query = replace(self._query, sort=event.sort)
        self._fill()
        self.table.move_to(0)
        explorer(self).tell_order(self.table.view)

    def on_table_pane_columned(self, event: TablePane.Columned) -> None:
        event.stop()
        self._query = replace(self._query, columns=event.columns)
        self._fill()

    def notes(self) -> str:
        return " · ".join(self.table.view.notes) if self.table.view else ""

    def filtered(self) -> str | None:
        return self._query.filter

    def filter_pane(self) -> LineList:
        return self.table

    def begin_filter(self) -> None:
        self._saved = self.table.row.key if self.table.row else ""

    def filter(self, text: str) -> tuple[int, int]:
        self._query = replace(self._query, filter=text)
        self._fill()
        view = self.table.view
        return (len(view.rows), view.total) if view else (0, 0)

    def drop_filter(self) -> None:
        self._query = replace(self._query, filter="")
        self._fill(self._saved or None)

    def target(self) -> tuple[str, ...]:
        row = self.table.row
        return row.facts if row and self._query.view == "metrics" else ()

    def reread(self, stand: Sequence[str]) -> None:
        at, key = self.table.cursor, self.here().key
        self._fill(key)
        if self.here().key != key:
            self.table.move_to(at)

    def row(self) -> str | None:
        return self.table.as_tsv() if self.table.has_focus else None

    def excerpt(self) -> Excerpt | None:
        stop = self.source.stop
        return self._excerpts[stop.ref] if stop and 0 <= stop.ref < len(self._excerpts) else None

    def act_main_open(self) -> None:
        app, row = explorer(self), self.table.row
        excerpt = self.excerpt()
        if excerpt is not None:
            app.open_story(excerpt.story, at=excerpt.start, fact=excerpt.fact)
        elif row is not None and self._query.view == "stories":
            app.open_story(row.key)
        elif row is None or self._query.view != "problems" or not app.open_problem(int(row.key)):
            self.tell("no_article")

    def act_main_next(self) -> None:
        if not self.source.step(1):
            self.tell("last" if self.source.stops else "no_excerpt")

    def act_main_previous(self) -> None:
        if not self.source.step(-1):
            self.tell("first" if self.source.stops else "no_excerpt")
