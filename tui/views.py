"""Views for the panes: made by `model.view` on demand, the last few kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from model.view.types import (
    ArticleView,
    EntityPage,
    EntityView,
    Excerpt,
    Lang,
    Query,
    TableView,
    TreeView,
    View,
)

if TYPE_CHECKING:
    from model.corpus import Corpus

KEPT = 24
"""Views that are kept: walking back over a tree costs nothing."""


class Views:
    """The views of one corpus."""

    def __init__(self, corpus: Corpus, lang: Lang) -> None:
        self.corpus = corpus
        self.lang: Lang = lang
        self._kept: OrderedDict[object, View | EntityPage] = OrderedDict()

    def make(self, query: Query) -> View:
        """The view of a query."""
        found = self._kept.get(query)
        if found is None or isinstance(found, EntityPage):
            from model.view import make_view

            found = make_view(self.corpus, query)
            self._keep(query, found)
        return found

    def tree(self, query: Query) -> TreeView:
        view = self.make(query)
        assert isinstance(view, TreeView)
        return view

    def table(self, query: Query) -> TableView:
        view = self.make(query)
        assert isinstance(view, TableView)
        return view

    def article(self, query: Query) -> ArticleView:
        view = self.make(query)
        assert isinstance(view, ArticleView)
        return view

    def page(self, query: Query) -> EntityPage | None:
        """The page of the entity or the group that a query is about."""
        if query.entity:
            view = self.make(query)
            assert isinstance(view, EntityView)
            return view.pages[0] if view.pages else None
        key = ("page", query)
        found = self._kept.get(key)
        if not isinstance(found, EntityPage):
            from model.view import group_page

            found = group_page(self.corpus, query)
            self._keep(key, found)
        return found

    def excerpts(self, facts: Sequence[str]) -> tuple[Excerpt, ...]:
        """The words around facts."""
        from model.view import excerpts_of

        return excerpts_of(self.corpus, facts, self.lang)

    def _keep(self, key: object, view: View | EntityPage) -> None:
        self._kept[key] = view
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
