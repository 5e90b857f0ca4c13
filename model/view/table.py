"""Tables: rows prepared once for a scope, then filtered, sorted and grouped for each query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from operator import eq
from typing import Generic, TypeVar, overload

import msgspec

from model.corpus import Corpus
from model.view.errors import QueryError, nearest
from model.view.filter import Haystack
from model.view.grouping import Grouping
from model.view.labels import VIEWS, label
from model.view.memory import indexed, recent
from model.view.order import SortKey, sorted_by, text_key
from model.view.scope import scope_labels, scoped
from model.view.types import Column, Lang, Query, Room, Row, TableView

T = TypeVar("T")


class Spec(msgspec.Struct, Generic[T], frozen=True):
    """A column that a table can have: its label in both languages, its cell, what it sorts by (None: its text), what room it takes."""

    id: str
    zh: str
    en: str
    cell: Callable[[T], str]
    key: Callable[[T], SortKey] | None = None
    numeric: bool = False
    shown: bool = True
    room: Room = "shared"

    def column(self, lang: Lang) -> Column:
        """The column as a View has it."""
        return Column(self.id, self.zh if lang == "zh" else self.en, self.numeric, self.room)

    def sort_key(self, item: T) -> SortKey:
        """What the item sorts by in this column."""
        return self.key(item) if self.key else text_key(self.cell(item))


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
    """A table in its own order, without filter, sorting and choice of columns: what other queries of the scope have in common.

    Keys are made when they are sorted by, and kept.
    """

    def __init__(self, recipe: Recipe[T]) -> None:
        self.recipe = recipe
        self._keys: dict[str, list[SortKey]] = {}
        self._rows: dict[tuple[str, ...], dict[int, Row]] = {}

    def rows(self, specs: Sequence[Spec[T]]) -> dict[int, Row]:
        """The rows of these columns that have been made, by place."""
        return self._rows.setdefault(tuple(spec.id for spec in specs), {})

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each row, by its key."""
        return {self.recipe.row_key(item): place for place, item in enumerate(self.recipe.items)}

    def sort_keys(self, column: str) -> list[SortKey]:
        """What each row sorts by in a column, shown or not."""
        if column not in self._keys:
            self._keys[column] = list(map(spec_of(self.recipe, column).sort_key, self.recipe.items))
        return self._keys[column]

    @cached_property
    def group_ranks(self) -> list[int]:
        """The place of each row's group among the groups; empty where the table is not grouped."""
        grouping = self.recipe.grouping
        if grouping is None:
            return []
        rank = {group: place for place, group in enumerate(grouping.order)}
        return [rank[grouping.name(item)] for item in self.recipe.items]

    @cached_property
    def haystack(self) -> Haystack:
        """What the filter searches."""
        return Haystack(map(self.recipe.searched, self.recipe.items))


class Rows(Sequence[Row], Generic[T]):
    """The rows of a view in its order, made one by one as they are looked at: a table of 100,000 opens at once."""

    __slots__ = ("_made", "_places", "_prepared", "_specs")

    def __init__(self, prepared: Prepared[T], specs: Sequence[Spec[T]], places: Sequence[int]) -> None:
        self._prepared = prepared
        self._specs = specs
        self._places = places
        self._made = prepared.rows(specs)

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(at, slice):
            return tuple(map(self._row, self._places[at]))
        return self._row(self._places[at])

    def _row(self, place: int) -> Row:
        if place not in self._made:
            recipe = self._prepared.recipe
            item = recipe.items[place]
            cells = tuple(spec.cell(item) for spec in self._specs)
            group = recipe.grouping.name(item) if recipe.grouping else ""
            self._made[place] = Row(recipe.row_key(item), cells, recipe.facts(item), group)
        return self._made[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]

    def place_of(self, key: str) -> int | None:
        """Where the row of that key stands, without making the rows before it."""
        try:
            return self._places.index(self._prepared.places[key])
        except (KeyError, ValueError):  # no such row, or the filter hides it
            return None


def place_of(rows: Sequence[Row], key: str) -> int | None:
    """Where the row of that key stands, None where it is not there."""
    if isinstance(rows, Rows):
        return rows.place_of(key)
    return next((at for at, row in enumerate(rows) if row.key == key), None)


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
    """The table of a query; the recipe is asked once for a scope and its grouping, that of everything once for good."""
    bare = msgspec.structs.replace(query, filter="", sort=None, columns=())
    keep = recent if scoped(query) or query.group else indexed
    prepared = keep(corpus, bare, lambda: Prepared(recipe()))
    specs = chosen(prepared.recipe, query)
    total = len(prepared.recipe.items)
    kept: Sequence[int] = prepared.haystack.find(query.filter) if query.filter.strip() else range(total)
    if query.sort:
        keys = prepared.sort_keys(query.sort.removeprefix("-"))
        kept = [kept[place] for place in sorted_by([keys[row] for row in kept], query.sort.startswith("-"))]
    if prepared.group_ranks:
        kept = sorted(kept, key=prepared.group_ranks.__getitem__)
    scope = scope_labels(corpus, query)
    return TableView(
        query=query,
        title=title_of(query, scope),
        scope=scope,
        columns=tuple(spec.column(query.lang) for spec in specs),
        rows=Rows(prepared, specs, kept),
        total=total,
        available=tuple(spec.column(query.lang) for spec in prepared.recipe.specs),
        notes=prepared.recipe.notes,
    )


def title_of(query: Query, scope: tuple[str, ...]) -> str:
    """What a view is called: 指标：国家超级计算成都中心, or 指标 without a scope."""
    name = label(VIEWS, query.view, query.lang)
    if not scope:
        return name
    return f"{name}：{scope[-1]}" if query.lang == "zh" else f"{name}: {scope[-1]}"
