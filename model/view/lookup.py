"""What a user types for a scope, a column or a grouping -> a Query; names, aliases, labels and ids are all understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.view.errors import QueryError, nearest
from model.view.filter import fold
from model.view.labels import ELSEWHERE, GROUPS, UNDETERMINED
from model.view.make import TABLES, columns_of
from model.view.types import Query

__all__ = ["resolve"]


def resolve(corpus: Corpus, query: Query) -> Query:
    """The query with ids in place of what the user typed. Raises QueryError for what there is not, with the nearest known.

    `city` may be a city, a district or a group (川渝共建); `category` an id or its label; `entity` a name, an alias or an id;
    `story` an id or a title; columns ids or labels, with `-` before that of a descending sort.
    """
    resolved = msgspec.structs.replace(
        query,
        city=query.city and _city(corpus, query.city),
        category=query.category and _category(query.category),
        entity=query.entity and _entity(corpus, query.entity),
        story=query.story and _story(corpus, query.story),
    )
    if query.view not in TABLES:
        return resolved
    sort = query.sort and ("-" if query.sort.startswith("-") else "") + _column(
        query.view, query.sort.removeprefix("-")
    )
    return msgspec.structs.replace(
        resolved, sort=sort, columns=tuple(dict.fromkeys(_column(query.view, column) for column in query.columns))
    )


def _city(corpus: Corpus, typed: str) -> str:
    known = {fold(city): city for city in (*sorted(corpus.region), "四川", ELSEWHERE, UNDETERMINED)}
    places = [(entity.city, entity.district) for entity in corpus.entities]
    places += [(metric.city, metric.district) for metric in corpus.metrics]
    for place in filter(None, (name for pair in places for name in pair)):
        known.setdefault(fold(place), place)
    known |= {fold(name): group for group, pair in GROUPS.items() for name in (group, *pair)}
    wanted = fold(typed)
    for name in (wanted, wanted.removesuffix("市"), wanted.removesuffix("省")):
        if name in known:
            return known[name]
    raise QueryError("city", typed, nearest(typed, known.values()))


def _category(typed: str) -> str:
    known = {fold(name): category for category, pair in CATEGORIES.items() for name in (category, *pair)}
    return _one("category", typed, known)


def _entity(corpus: Corpus, typed: str) -> str:
    if typed in corpus.entity_by_id:
        return typed
    wanted = fold(typed)
    by_name = [entity.id for entity in corpus.entities if fold(entity.name) == wanted]
    found = by_name or [entity.id for entity in corpus.entities if wanted in map(fold, entity.aliases)]
    names = [name for entity in corpus.entities for name in (entity.name, *entity.aliases)] if not found else []
    return _single("entity", typed, found, names)


def _story(corpus: Corpus, typed: str) -> str:
    if typed in corpus.story_by_id:
        return typed
    wanted = fold(typed)
    found = [story.id for story in corpus.stories if story.title and fold(story.title) == wanted]
    return _single("story", typed, found, [story.title for story in corpus.stories if story.title])


def _column(view: str, typed: str) -> str:
    labels = (*columns_of(view, "zh"), *columns_of(view, "en"))
    known = {fold(name): column.id for column in labels for name in (column.id, column.label)}
    return _one("column", typed, known, [column.id for column in columns_of(view)])


def _one(what: str, typed: str, known: Mapping[str, str], shown: Sequence[str] = ()) -> str:
    if fold(typed) in known:
        return known[fold(typed)]
    near = [known[name] for name in nearest(fold(typed), known)]
    raise QueryError(what, typed, dict.fromkeys(near) or shown or dict.fromkeys(known.values()))


def _single(what: str, typed: str, found: Sequence[str], names: Iterable[str]) -> str:
    if len(found) == 1:
        return found[0]
    raise QueryError(what, typed, found or nearest(typed, names), ambiguous=len(found) > 1)
