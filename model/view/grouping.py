"""How rows and entities are grouped: by city, category or story, in the fixed order of the tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

import msgspec

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.view.labels import ELSEWHERE, group_label, label, pick
from model.view.places import by_count, in_order, root_of
from model.view.types import Lang, Query

T = TypeVar("T")

UNOWNED = ("地区与其他", "Places and others")
"""Rows whose owner is no entity, grouped by category."""


class Grouping(msgspec.Struct, Generic[T], frozen=True):
    """The name of an item's group, and all names in the order in which the groups stand."""

    name: Callable[[T], str]
    order: Sequence[str]


def grouping(
    corpus: Corpus,
    query: Query,
    items: Iterable[T],
    *,
    city: Callable[[T], str | None],
    category: Callable[[T], str | None],
    story: Callable[[T], str],
) -> Grouping[T] | None:
    """How the items of a table are grouped; None where the query asks for no grouping."""
    lang = query.lang
    if query.group is None:
        return None
    if query.group == "city":
        cities = [city(item) for item in items]
        roots = [root_of(place, corpus.region) for place in cities]
        apart = zip(cities, roots, strict=True)
        elsewhere = by_count(place for place, root in apart if place is not None and root == ELSEWHERE)
        order = [place for root in in_order(roots) for place in (elsewhere if root == ELSEWHERE else [root])]
        return Grouping(lambda item: group_label(city(item), lang), [group_label(place, lang) for place in order])
    if query.group == "category":
        unowned = pick(UNOWNED, lang)

        def category_name(item: T) -> str:
            found = category(item)
            return label(CATEGORIES, found, lang) if found else unowned

        return Grouping(category_name, [*(label(CATEGORIES, known, lang) for known in CATEGORIES), unowned])
    titles = story_titles(corpus, lang)
    return Grouping(lambda item: titles[story(item)], list(titles.values()))


def story_titles(corpus: Corpus, lang: Lang) -> dict[str, str]:
    """What each story is called, by id; two of one title are told apart by outlet and date, or by their place."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for story in corpus.stories:
        plain = f"《{story.title}》" if story.title else ("（无题）" if lang == "zh" else "(untitled)")
        name = plain
        if name in taken:
            name = " ".join(filter(None, (plain, story.outlet, story.published)))
        again = 1
        while name in taken:
            again += 1
            name = f"{plain} ({again})"
        taken.add(name)
        names[story.id] = name
    return names
