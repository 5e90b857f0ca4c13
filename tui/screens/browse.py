"""The explorer: the tree on the left, what it stands on in the panes on the right."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.containers import Container

from model.view.types import EntityPage, Excerpt, Group, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.documents import entity_blocks
from tui.places import Place, Scope
from tui.screens.page import Page
from tui.widgets.lineview import LineList, LineView
from tui.widgets.tablepane import TablePane
from tui.widgets.textpane import TextPane
from tui.widgets.treepane import TreePane
from tui.words import say

GROUPS: tuple[Group, ...] = ("city", "category", "story")
NARROW, WIDE = 70, 120
FOOTER = ("main.filter", "main.open", "main.metrics", "main.export", "app.help", "app.leave")
FOOTER_SINGLE = ("main.filter", "main.open", "main.next_pane", "main.export", "app.help", "app.leave")


class BrowsePage(Page, inherit_bindings=False):
    """Tree, details and metrics. Narrow windows show the pane with the focus, wide ones put the metrics beside the details."""

    scopes = ("browse",)
    footer: tuple[str, ...] = FOOTER

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang, id="browse")
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
        self._filtering_table = False
        self._saved: tuple[str, set[str]] = ("", set())

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

    # Places

    def show(self, place: Place) -> None:
        views = explorer(self).views
        if views is None:
            return
        if place.query.min_confidence != self._query.min_confidence:
            self._drawn = None
        self._query = place.query
        self.table_query = replace(self.table_query, min_confidence=place.query.min_confidence)
        view = views.tree(self._query)
        if not self.contents.expanded and view.roots:
            self.contents.expanded = {view.roots[0].key}
        self.contents.note = explorer(self).why_empty(view)
        self.contents.fill(view)
        if place.key:
            self.contents.go_to(place.key)
        elif self.contents.node is None or not place.query.filter:
            self.contents.move_to(self.contents.cursor)
        self.follow()

    def forget(self) -> None:
        """What is drawn belongs to a corpus that is no more; marks on what is gone are taken off."""
        corpus = explorer(self).corpus
        self._drawn = None
        self.contents.keep_marks(corpus.entity_by_id if corpus else {})

    def reread(self, stand: Sequence[str]) -> None:
        views, node, at = explorer(self).views, self.contents.node, self.contents.cursor
        row, filtered = self.table.row, self.table_query.filter
        line = self.table.cursor
        if views is None:
            return
        self.contents.fill(views.tree(self._query))
        entity, now = (node.entity, self.contents.node) if node else (None, None)
        stays = node is not None and now is not None and now.key == node.key
        if not stays or (stand and entity not in stand):
            wanted = (*stand, *([entity] if entity else []))
            key = next(filter(None, map(self.contents.find, wanted)), None)
            if key is not None:
                self.contents.go_to(key)
            elif not stays:
                self.contents.move_to(at)
        self.follow()
        if filtered:
            self.table_query = replace(self.table_query, filter=filtered)
            self._fill_table()
        if row and self.table.row and self.table.row.key != row.key:
            self.table.move_to(line)
        self.titles()

    def target(self) -> tuple[str, ...]:
        if self._pane is self.table:
            return self.table.row.facts if self.table.row else ()
        node = self.contents.node
        return (node.entity,) if node and node.entity else ()

    def here(self) -> Place:
        node = self.contents.node
        return Place(self._query, node.key if node else "", path=self.contents.path)

    def scope(self) -> Scope:
        return Scope.of(self.contents.node)

    def trail(self) -> tuple[str, str]:
        return "", " › ".join(self.contents.path)

    def exports(self) -> list[Query]:
        scope = self.scope()
        entity = scope.narrow(explorer(self).ask("entity"))
        metrics = scope.narrow(self.table_query)
        choices = [self._query, entity, metrics]
        if self._pane is self.detail or (
            self._pane is self.contents and self.contents.node and self.contents.node.entity
        ):
            choices = [entity, metrics, self._query]
        elif self._pane is self.table:
            choices = [metrics, entity, self._query]
        if scope.story:
            choices.append(replace(explorer(self).ask("article"), story=scope.story))
        return choices

    # The panes on the right follow the tree

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
            self._fill_table()
        self.titles()

    def _fill_table(self) -> None:
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
        self.contents.set_title(say(self.lang, "tree"), how)
        total = len(self.detail.stops)
        at = say(self.lang, "facts", at=max(1, self.detail.at + 1), total=total) if total else ""
        self.detail.set_title(say(self.lang, "detail"), at)
        self.table.set_title(say(self.lang, "metrics"), app.table_note(self.table.view) if self.table.view else "")
        app.show_trail()

    def on_table_pane_sorted(self, event: TablePane.Sorted) -> None:
        event.stop()
        self.table_query = replace(self.table_query, sort=event.sort)
        self._fill_table()
        self.titles()
        self.table.move_to(0)
        explorer(self).tell_order(self.table.view)

    def on_table_pane_columned(self, event: TablePane.Columned) -> None:
        event.stop()
        self.table_query = replace(self.table_query, columns=event.columns)
        self._fill_table()
        self.titles()

    # Filter

    def filtered(self) -> str | None:
        return self.table_query.filter if self._pane is self.table else self._query.filter

    def filter_pane(self) -> LineList:
        return self.table if self._filtering_table else self.contents

    def begin_filter(self) -> None:
        self._begin(self._pane is self.table)

    def _begin(self, table: bool) -> None:
        """Where a filter is on already, what was expanded before it is still what to come back to, and so is the place if it shows none."""
        self._filtering_table = table
        if not table:
            node, (key, expanded) = self.contents.node, self._saved
            key = node.key if node else key
            self._saved = (key, expanded if self._query.filter else set(self.contents.expanded))

    def unfilter(self) -> bool:
        own = self._pane is self.table
        for table in (own, not own):
            if self.table_query.filter if table else self._query.filter:
                self._begin(table)
                self.filter("")
                return True
        return False

    def filter(self, text: str) -> tuple[int, int]:
        views = explorer(self).views
        if views is None:
            return 0, 0
        if self._filtering_table:
            self.table_query = replace(self.table_query, filter=text)
            self._fill_table()
            self.titles()
            view = self.table.view
            return (len(view.rows), view.total) if view else (0, 0)
        self._query = replace(self._query, filter=text)
        tree = views.tree(self._query)
        self.contents.note = explorer(self).why_empty(tree)
        if text.strip():
            self.contents.fill(tree, everything=True, leaf=True)
        else:
            self.contents.expanded = set(self._saved[1])
            self.contents.fill(tree)
            self.contents.go_to(self._saved[0])
        self.call_after_refresh(self.follow)
        return tree.shown, tree.total

    def drop_filter(self) -> None:
        self.filter("")

    # Actions

    def act_main_open(self) -> None:
        if self._pane is self.contents:
            node = self.contents.node
            if node is not None and node.entity is None and node.story is None:
                self.contents.toggle(self.contents.cursor)
                return
            if node is not None and node.entity is None and node.story is not None:
                explorer(self).open_story(node.story)
                return
        excerpt = self.excerpt()
        if excerpt is None:
            self.tell("no_article")
        else:
            explorer(self).open_story(excerpt.story, at=excerpt.start, fact=excerpt.fact)

    def row(self) -> str | None:
        return self.table.as_tsv() if self._pane is self.table else None

    def excerpt(self) -> Excerpt | None:
        if self._pane is self.table:
            views, row = explorer(self).views, self.table.row
            found = views.excerpts(row.facts[:1]) if views and row else ()
            return found[0] if found else None
        stop = self.detail.stop
        return self._page.excerpts[stop.ref] if self._page and stop and stop.ref >= 0 else None

    def act_main_next(self) -> None:
        self._look_at_detail()
        if not self.detail.step(1):
            self.tell("last" if self.detail.stops else "no_excerpt")

    def act_main_previous(self) -> None:
        self._look_at_detail()
        if not self.detail.step(-1):
            self.tell("first" if self.detail.stops else "no_excerpt")

    def _look_at_detail(self) -> None:
        """Where only one pane shows, stepping through the excerpts needs theirs."""
        if not self.detail.display:
            self.focus_pane(self.detail)

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

    def notes(self) -> str:
        views = explorer(self).views
        return " · ".join(views.tree(self._query).notes) if views else ""

    def close(self) -> bool:
        if self._zoomed:
            self.act_browse_zoom()
            return True
        if self.contents.marked:
            self.contents.keep_marks(())
            self.tell("unmarked")
            return True
        return False

    def act_browse_regroup(self) -> None:
        app = explorer(self)
        if app.views is None:
            return
        group = GROUPS[(GROUPS.index(self._query.group or "city") + 1) % len(GROUPS)]
        entity = self.contents.node.entity if self.contents.node else None
        self._query = replace(self._query, group=group)
        self.contents.expanded.clear()
        self.contents.fill(app.views.tree(self._query), everything=bool(self._query.filter))
        if entity and (key := self.contents.find(entity)):
            self.contents.go_to(key)
        else:
            self.contents.move_to(0)
        self.follow()
        self.tell("grouped", how=say(self.lang, f"by_{group}"))

    def go_to_entity(self, entity: str) -> bool:
        """Stand on an entity in the tree, the filter taken off where it hides it."""
        if self._query.filter:
            self.begin_filter()
            self.filter("")
        key = self.contents.find(entity)
        return key is not None and self.contents.go_to(key)
