"""Tables: rows prepared once for a scope, then filtered, sorted and grouped for each query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Generic, TypeVar

import msgspec

from model.corpus import Corpus
from model.view.errors import QueryError, nearest
from model.view.filter import Haystack
from model.view.grouping import Grouping
from model.view.labels import VIEWS, label
from model.view.memory import recent
from model.view.order import SortKey, sorted_by, text_key
from model.view.scope import scope_labels
from model.view.types import Column, Lang, Query, Row, TableView

T = TypeVar("T")


class Spec(msgspec.Struct, Generic[T], frozen=True):
    """A column that a table can have: its label in both languages, its cell, what it sorts by (None: its text)."""

    id: str
    zh: str
    en: str
    cell: Callable[[T], str]
    key: Callable[[T], SortKey] | None = None
    numeric: bool = False
    shown: bool = True

    def column(self, lang: Lang) -> Column:
        """The column as a View has it."""
        return Column(self.id, self.zh if lang == "zh" else self.en, self.numeric)

    def sort_key(self, item: T, cell: str) -> SortKey:
        """What the item sorts by in this column."""
        return self.key(item) if self.key else text_key(cell)


class Recipe(msgspec.Struct, Generic[T], frozen=True):
    """How a kind of table is made: its items in their own order, its columns, what names, finds and groups an item."""

    items: Sequence[T]
    specs: Sequence[Spec[T]]
    row_key: Callable[[T], str]
    facts: Callable[[T], tuple[str, ...]]
    searched: Callable[[T], Sequence[str]]
    grouping: Grouping[T] | None = None
    hidden: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()


class Prepared(Generic[T]):
    """The rows of a table in its own order, without filter and sorting."""

    def __init__(self, recipe: Recipe[T], query: Query) -> None:
        self.recipe = recipe
        self.specs = chosen(recipe, query)
        self.rows = [self._row(item) for item in recipe.items]

    def _row(self, item: T) -> Row:
        cells = tuple(spec.cell(item) for spec in self.specs)
        keys = tuple(spec.sort_key(item, cell) for spec, cell in zip(self.specs, cells, strict=True))
        group = self.recipe.grouping.name(item) if self.recipe.grouping else ""
        return Row(self.recipe.row_key(item), cells, keys, self.recipe.facts(item), group)

    @cached_property
    def haystack(self) -> Haystack:
        """What the filter searches."""
        return Haystack([self.recipe.searched(item) for item in self.recipe.items])

    def keys(self, column: str) -> list[SortKey]:
        """What each row sorts by in a column, shown or not."""
        for place, spec in enumerate(self.specs):
            if spec.id == column:
                return [row.sort_keys[place] for row in self.rows]
        spec = spec_of(self.recipe, column)
        return [spec.sort_key(item, spec.cell(item)) for item in self.recipe.items]


def chosen(recipe: Recipe[T], query: Query) -> list[Spec[T]]:
    """The columns that a query asks for, else the table's own. Raises QueryError for one that there is not."""
    if not query.columns:
        return [spec for spec in recipe.specs if spec.shown and spec.id not in recipe.hidden]
    return [spec_of(recipe, column) for column in query.columns]


def spec_of(recipe: Recipe[T], column: str) -> Spec[T]:
    """The column of that id. Raises QueryError where there is none."""
    for spec in recipe.specs:
        if spec.id == column:
            return spec
    raise QueryError("column", column, nearest(column, [spec.id for spec in recipe.specs]))


def make_table(corpus: Corpus, query: Query, recipe: Callable[[], Recipe[T]]) -> TableView:
    """The table of a query; the recipe is asked once for a scope, its columns and its grouping."""
    bare = msgspec.structs.replace(query, filter="", sort=None)
    prepared = recent(corpus, bare, lambda: Prepared(recipe(), bare))
    rows = prepared.rows
    kept = prepared.haystack.find(query.filter) if query.filter.strip() else list(range(len(rows)))
    if query.sort:
        keys = prepared.keys(query.sort.removeprefix("-"))
        kept = [kept[place] for place in sorted_by([keys[row] for row in kept], query.sort.startswith("-"))]
    found = [rows[row] for row in kept]
    if prepared.recipe.grouping:
        rank = {group: place for place, group in enumerate(prepared.recipe.grouping.order)}
        found.sort(key=lambda row: rank[row.group])
    scope = scope_labels(corpus, query)
    return TableView(
        query=query,
        title=title_of(query, scope),
        scope=scope,
        columns=tuple(spec.column(query.lang) for spec in prepared.specs),
        rows=tuple(found),
        total=len(rows),
        available=tuple(spec.column(query.lang) for spec in prepared.recipe.specs),
        notes=prepared.recipe.notes,
    )


def title_of(query: Query, scope: tuple[str, ...]) -> str:
    """What a view is called: 指标：国家超级计算成都中心, or 指标 without a scope."""
    name = label(VIEWS, query.view, query.lang)
    if not scope:
        return name
    return f"{name}：{scope[-1]}" if query.lang == "zh" else f"{name}: {scope[-1]}"
