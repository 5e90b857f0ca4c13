"""The panes of the explorer: the tree on the left, what it stands on in the panes on the right."""

from __future__ import annotations

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.containers import Container

from model.view.types import EntityPage, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.documents import entity_blocks
from tui.places import Scope
from tui.screens.page import Page
from tui.widgets.lineview import LineView
from tui.widgets.tablepane import TablePane
from tui.widgets.textpane import TextPane
from tui.widgets.treepane import TreePane
from tui.words import say

NARROW, WIDE = 70, 120
FOOTER = ("main.filter", "main.open", "main.metrics", "main.export", "app.help", "app.leave")
FOOTER_SINGLE = ("main.filter", "main.open", "main.next_pane", "main.export", "app.help", "app.leave")


class PanesPage(Page, inherit_bindings=False):
    """Tree, details and metrics. Narrow windows show the pane with the focus, wide ones put the metrics beside the details."""

    footer: tuple[str, ...] = FOOTER

    def __init__(self, lang: Lang, *, id: str) -> None:
        super().__init__(lang, id=id)
        self.contents = TreePane(id="tree")
        self.detail = TextPane(id="detail")
        self.table = TablePane(id="metrics")
        self.table_query = Query(view="metrics", lang=lang)
        self._query = Query(view="tree", lang=lang)
        self._right = Container(self.detail, self.table, id="right")
        self._pane: LineView = self.contents
        self._page: EntityPage | None = None
        self._drawn: str | None = None
        self._zoomed = False

    def compose(self) -> ComposeResult:
        yield self.contents
        yield self._right

    def on_mount(self) -> None:
        self.titles()
        self.lay_out()

    def main_pane(self) -> LineView:
        return self._pane

    def panes(self) -> list[LineView]:
        return [self.contents, self.detail, self.table]

    def lay_out(self) -> None:
        """Show the panes that there is room for."""
        width = self.app.size.width
        single = self._zoomed or width < NARROW
        self.footer = FOOTER_SINGLE if single else FOOTER
        self.set_class(width >= WIDE, "wide")
        for pane in self.panes():
            pane.display = not single or pane is self._pane
        self._right.display = not single or self._pane is not self.contents
        self.contents.set_class(single, "alone")

    def on_resize(self) -> None:
        self.lay_out()
        explorer(self).main.show_keys()

    def on_descendant_focus(self) -> None:
        focused = self.screen.focused
        if isinstance(focused, LineView) and focused in self.panes() and focused is not self._pane:
            self._pane = focused
            self.lay_out()
        if focused is self.table:
            explorer(self).tell(self.table.spelled_out())

    def focus_pane(self, pane: LineView) -> None:
        self._pane = pane
        self.lay_out()
        super().focus_pane(pane)

    def act_browse_tree(self) -> None:
        self.focus_pane(self.contents)

    def act_browse_detail(self) -> None:
        self.focus_pane(self.detail)

    def act_browse_table(self) -> None:
        self.focus_pane(self.table)

    def act_browse_zoom(self) -> None:
        self._zoomed = not self._zoomed
        self.lay_out()
        if self._zoomed:
            self.tell("zoomed", key=explorer(self).keymap.shown("browse.zoom"))
        else:
            self.tell("restored")
        explorer(self).main.show_keys()

    def trail(self) -> tuple[str, str]:
        return "", " › ".join(self.contents.path)

    # The panes on the right follow the tree

    def scope(self) -> Scope:
        return Scope.of(self.contents.node)

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        event.stop()
        if event.view is self.contents:
            self.call_after_refresh(self.follow)
        elif self.table.has_focus:
            explorer(self).tell(self.table.spelled_out())
        self.titles()

    def on_text_pane_stopped(self) -> None:
        self.titles()

    def follow(self) -> None:
        """Draw what the tree stands on, unless that is drawn already."""
        views, node = explorer(self).views, self.contents.node
        if views is None:
            return
        if node is None:
            self._drawn, self._page = None, None
            self.detail.fill(())
            self.table.clear()
        elif node.key != self._drawn:
            self._drawn = node.key
            self._page = views.page(self.scope().narrow(explorer(self).ask("entity")))
            app = explorer(self)
            self.detail.fill(
                entity_blocks(self._page, self.lang, app.keymap.shown("main.metrics")) if self._page else (),
                stop=0 if self._page and self._page.excerpts else -1,
            )
            self.detail.scroll_line(0)
            self.table_query = self.scope().narrow(replace(self.table_query, filter=""))
            self.fill_table()
        self.titles()

    def fill_table(self) -> None:
        """Draw the metrics that `table_query` asks for."""
        views = explorer(self).views
        if views is not None:
            view = views.table(self.table_query)
            self.table.note = explorer(self).why_empty(view)
            self.table.fill(view)
            if self.table.column == 0:
                self.table.to_column("value")

    def titles(self) -> None:
        """The titles of the panes with what they count, and the context line."""
        app = explorer(self)
        filtered = self._query.filter.strip()
        how = (
            say(self.lang, "filtered", filter=filtered)
            if filtered
            else say(self.lang, f"by_{self._query.group or 'city'}")
        )
        title, least = say(self.lang, "tree"), self._query.min_confidence
        self.contents.set_title(say(self.lang, "sure_only", what=title, least=f"{least:g}") if least else title, how)
        total = len(self.detail.stops)
        at = say(self.lang, "facts", at=max(1, self.detail.at + 1), total=total) if total else ""
        self.detail.set_title(say(self.lang, "detail"), at)
        self.table.set_title(say(self.lang, "metrics"), app.table_note(self.table.view) if self.table.view else "")
        app.show_trail()

    def on_table_pane_sorted(self, event: TablePane.Sorted) -> None:
        event.stop()
        self.table_query = replace(self.table_query, sort=event.sort)
        self.fill_table()
        self.titles()
        self.table.move_to(0)
        explorer(self).tell_order(self.table.view)

    def on_table_pane_columned(self, event: TablePane.Columned) -> None:
        event.stop()
        self.table_query = replace(self.table_query, columns=event.columns)
        self.fill_table()
        self.titles()
