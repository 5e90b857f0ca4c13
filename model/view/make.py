"""Corpus + Query -> View."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from model.corpus import Corpus
from model.view.article import article_view
from model.view.doubt import hidden, notes, sure
from model.view.entity import entity_view
from model.view.errors import QueryError
from model.view.metrics import metric_specs, metrics_table
from model.view.problems import problem_specs, problems_table
from model.view.relations import relation_specs, relations_table
from model.view.series import series_specs, series_table
from model.view.stories import stories_table, story_specs
from model.view.table import Spec
from model.view.tree import tree_view
from model.view.types import Column, Lang, Query, View, ViewName

_MAKERS: Mapping[str, Callable[[Corpus, Query], View]] = {
    "tree": tree_view,
    "entity": entity_view,
    "metrics": metrics_table,
    "series": series_table,
    "relations": relations_table,
    "article": article_view,
    "stories": stories_table,
    "problems": problems_table,
}

TABLES: tuple[ViewName, ...] = ("metrics", "series", "relations", "stories", "problems")
"""Views that have columns to choose and to sort by."""

GROUPABLE = ("tree", "entity", "metrics", "series", "relations")
"""Views that can be grouped."""


def make_view(corpus: Corpus, query: Query) -> View:
    """What the query shows. Raises QueryError where it names a view, a column or a grouping that there is not.

    Deterministic; linear in the facts (n log n where something is sorted). The rows of the last few tables are kept with the
    corpus, so that another filter or order of the same scope costs no more than itself.
    """
    if query.view not in _MAKERS:
        raise QueryError("view", query.view, _MAKERS)
    if query.group and query.view not in GROUPABLE:
        raise QueryError("group", query.group)
    if query.view not in TABLES and (query.sort or query.columns):
        raise QueryError("column", query.sort or query.columns[0])
    view = _MAKERS[query.view](sure(corpus, query), query)
    count = hidden(corpus, query)
    return msgspec.structs.replace(view, notes=(*view.notes, *notes(query, count)), hidden=count)


def columns_of(view: str, lang: Lang = "zh") -> tuple[Column, ...]:
    """All columns that a view can have; () for one that is no table."""
    empty = Corpus()
    made: Mapping[str, Callable[[], Sequence[Spec[Any]]]] = {
        "metrics": lambda: metric_specs(empty, lang),
        "series": lambda: series_specs(empty, lang),
        "relations": lambda: relation_specs(empty, lang),
        "stories": lambda: story_specs(empty, lang),
        "problems": lambda: problem_specs(lang),
    }
    return tuple(spec.column(lang) for spec in made[view]()) if view in made else ()
