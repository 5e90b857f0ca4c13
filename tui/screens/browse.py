"""The explorer: where one stands in the tree and in the panes beside it, and what can be done there."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from model.view.types import Excerpt, Group, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.places import Place
from tui.screens.panes import PanesPage
from tui.widgets.lineview import LineList
from tui.words import say

GROUPS: tuple[Group, ...] = ("city", "category", "story")


class BrowsePage(PanesPage, inherit_bindings=False):
    """Tree, details and metrics as a page: its places, its filters (one of the tree, one of the metrics), its actions."""

    scopes = ("browse",)

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang, id="browse")
        self._filtering_table = False
        self._saved: tuple[str, set[str]] = ("", set())
        self._grouped: dict[Group, tuple[str, set[str]]] = {}
        """By grouping, where the user stood in it and what was expanded."""

    # Places

    def show(self, place: Place) -> None:
        views = explorer(self).views
        if views is None:
            return
        if place.query.min_confidence != self._query.min_confidence:
            self._drawn = None
        refiltered = bool(place.query.filter.strip()) and place.query.filter != self._query.filter
        self._query = place.query
        self.table_query = replace(self.table_query, min_confidence=place.query.min_confidence)
        view = views.tree(self._query)
        if not self.contents.expanded and view.roots:
            self.contents.expanded = {view.roots[0].key}
        self.contents.note = explorer(self).why_empty(view)
        self.contents.fill(view, everything=refiltered)
        if place.key:
            self.contents.go_to(place.key)
        elif self.contents.node is None or not place.query.filter:
            self.contents.move_to(self.contents.cursor)
        self.follow()
        if place.table != self.table_query.filter:
            self.table_query = replace(self.table_query, filter=place.table)
            self.fill_table()
            self.titles()

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
            self.fill_table()
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
        return Place(self._query, node.key if node else "", path=self.contents.path, table=self.table_query.filter)

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
            self.fill_table()
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
        node, now = self.contents.node, self._query.group or "city"
        group = GROUPS[(GROUPS.index(now) + 1) % len(GROUPS)]
        if not self._query.filter:
            self._grouped[now] = node.key if node else "", set(self.contents.expanded)
        before, expanded = self._grouped.get(group, ("", set()))
        self._query = replace(self._query, group=group)
        self.contents.expanded = set(expanded)
        self.contents.fill(app.views.tree(self._query), everything=bool(self._query.filter))
        key = self.contents.find(node.entity) if node and node.entity else before
        if not key or not self.contents.go_to(key):
            self.contents.move_to(0)
        self.follow()
        self.tell("grouped", how=say(self.lang, f"by_{group}"))

    def go_to_entity(self, entity: str) -> bool:
        """Stand on an entity in the tree, the filter taken off where it hides it."""
        views = explorer(self).views
        if views is None:
            return False
        self.contents.fill(views.tree(self._query))  # it may have been drawn before a correction
        key = self.contents.find(entity)
        if key is None and self._query.filter:
            self._begin(False)
            self.filter("")
            key = self.contents.find(entity)
        if key is None or not self.contents.go_to(key):
            return False
        self.follow()
        return True
