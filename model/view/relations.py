"""The table of relations: who works with whom, who built what, who holds which office."""

from __future__ import annotations

from collections.abc import Hashable

import msgspec

from model.corpus import Corpus
from model.facts import Relation
from model.view.excerpts import places, words
from model.view.figures import sources
from model.view.grouping import grouping
from model.view.labels import RELATIONS, group_label, label
from model.view.scope import relations_in
from model.view.table import Recipe, Spec, make_table
from model.view.types import Lang, Query, TableView


class Stated(msgspec.Struct, frozen=True):
    """One relation and where it is stated; the first place is the one shown."""

    relations: tuple[Relation, ...]

    @property
    def first(self) -> Relation:
        """The place that is shown."""
        return self.relations[0]


def stated(relations: list[Relation]) -> list[Stated]:
    """Relations of the same ends, kind and title as one, in the order of the input; who works with whom is told from either side."""
    groups: dict[Hashable, list[Relation]] = {}
    for relation in relations:
        ends = (relation.head, relation.tail)
        ends = ends if relation.rel != "partner" else (min(ends), max(ends))
        groups.setdefault((*ends, relation.rel, relation.title), []).append(relation)
    return [Stated(tuple(group)) for group in groups.values()]


def relations_table(corpus: Corpus, query: Query) -> TableView:
    """The relations in scope, one row for each however often it is stated."""
    return make_table(corpus, query, lambda: _recipe(corpus, query))


def name_of(corpus: Corpus, entity: str) -> str:
    """The name of an entity by id."""
    found = corpus.entity_by_id.get(entity)
    return found.name if found else entity


def _recipe(corpus: Corpus, query: Query) -> Recipe[Stated]:
    items = stated(relations_in(corpus, query))
    groups = grouping(
        corpus,
        query,
        items,
        city=lambda item: corpus.entity_by_id[item.first.head].city,
        category=lambda item: corpus.entity_by_id[item.first.head].category,
        story=lambda item: item.first.story,
    )

    def searched(item: Stated) -> list[str]:
        first = item.first
        fields = [label(RELATIONS, first.rel, query.lang), first.title or ""]
        for end in (first.head, first.tail):
            entity = corpus.entity_by_id.get(end)
            fields += [entity.name, *entity.aliases] if entity else [end]
        return fields

    return Recipe(
        items=items,
        specs=relation_specs(corpus, query.lang),
        row_key=lambda item: item.first.id,
        facts=lambda item: tuple(relation.id for relation in item.relations),
        searched=searched,
        grouping=groups,
    )


def relation_specs(corpus: Corpus, lang: Lang) -> list[Spec[Stated]]:
    """The columns of the table, in their order."""

    def city(end: str) -> str:
        entity = corpus.entity_by_id.get(end)
        return group_label(entity.city, lang) if entity else ""

    def line(item: Stated) -> str:
        source = corpus.source_by_id.get(item.first.source)
        return f"{source.path if source else ''}:{places(corpus).line(item.first.source, item.first.start)}"

    return [
        Spec("head", "一方", "One side", lambda item: name_of(corpus, item.first.head)),
        Spec("rel", "关系", "Relation", lambda item: label(RELATIONS, item.first.rel, lang), room="whole"),
        Spec("tail", "另一方", "Other side", lambda item: name_of(corpus, item.first.tail)),
        Spec("title", "职务", "Title", lambda item: item.first.title or ""),
        Spec(
            "source",
            "来源",
            "Source",
            lambda item: sources(corpus, (relation.story for relation in item.relations), lang),
            room="least",
        ),
        Spec("words", "原文", "As printed", lambda item: words(corpus, item.first), shown=False),
        Spec("head_city", "一方城市", "City of one", lambda item: city(item.first.head), shown=False, room="whole"),
        Spec("tail_city", "另一方城市", "City of other", lambda item: city(item.first.tail), shown=False, room="whole"),
        Spec("line", "出处行", "File:line", line, shown=False, room="least"),
        Spec(
            "confidence",
            "可信度",
            "Confidence",
            lambda item: f"{item.first.confidence:.2f}",
            key=lambda item: item.first.confidence,
            numeric=True,
            shown=False,
        ),
    ]
