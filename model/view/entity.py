"""Pages of entities: what a thing is, what belongs to it, and every place where the articles name it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from heapq import nsmallest

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.facts import Entity, Mention
from model.view.doubt import sure
from model.view.excerpts import excerpt
from model.view.fields import entity_fields, field
from model.view.figures import Printed, figures_in, printed_figures
from model.view.labels import ENTITIES, MENTIONS, METRICS, STATUSES, STORIES, counted, group_label, label
from model.view.metrics import indicator_shown
from model.view.numbers import metric_value, with_unit
from model.view.places import in_order, root_of
from model.view.scope import mentions_of, scope_labels
from model.view.table import title_of
from model.view.times import time_shown
from model.view.tree import filtered_entities, flat, tree_view
from model.view.types import EntityPage, EntityView, Field, FieldItem, Figure, Lang, Query

BRIEF = 8
"""Figures and names that a page lists in brief."""


def entity_view(corpus: Corpus, query: Query) -> EntityView:
    """The page of an entity; of a group its own page and those of the entities that pass the filter, in the tree's order."""
    entities, kept = filtered_entities(corpus, query)
    scope = scope_labels(corpus, query)
    if query.entity:
        pages = [entity_page(corpus, entity, query) for entity in kept]
    else:
        order = flat(tree_view(corpus, query))
        pages = [group_page(corpus, query)]
        pages += [entity_page(corpus, corpus.entity_by_id[entity], query) for entity in order]
    return EntityView(
        query=query, title=title_of(query, scope), scope=scope, pages=tuple(pages), total=len(entities), shown=len(kept)
    )


def entity_page(corpus: Corpus, entity: Entity, query: Query) -> EntityPage:
    """One entity: heading, fields, its figures in brief, and its mentions in the order of the input."""
    lang = query.lang
    mentions = mentions_of(entity, query)
    place = f"{group_label(entity.city, lang)} {entity.district or ''}".strip()
    figures = printed_figures(corpus, corpus.metrics_of.get(entity.id, ()))
    return EntityPage(
        key=entity.id,
        heading=entity.name,
        subheading=" · ".join((label(CATEGORIES, entity.category, lang), place, spread(mentions, lang))),
        fields=entity_fields(corpus, entity, lang),
        excerpts=tuple(excerpt(corpus, mention, entity.id, lang) for mention in mentions),
        entity=entity.id,
        figures=tuple(_figure(corpus, figure, lang, owner=False) for figure in figures[:BRIEF]),
        figures_total=len(figures),
    )


def group_page(corpus: Corpus, query: Query) -> EntityPage:
    """One group of the tree (everything, without a scope): what is in it and its figures in brief. No excerpts."""
    corpus, lang = sure(corpus, query), query.lang
    _, kept = filtered_entities(corpus, query)
    figures = figures_in(corpus, query)
    way = scope_labels(corpus, query)
    everything = "全部" if lang == "zh" else "Everything"
    mentions = [mention for entity in kept for mention in mentions_of(entity, query)]
    return EntityPage(
        key="/".join(way),
        heading=" · ".join(way) or everything,
        subheading=" · ".join(
            (counted(len(kept), ENTITIES, lang), spread(mentions, lang), counted(len(figures), METRICS, lang))
        ),
        fields=_group_fields(kept, query, corpus.region),
        excerpts=(),
        figures=tuple(_figure(corpus, figure, lang, owner=True) for figure in _telling(figures)),
        figures_total=len(figures),
    )


def spread(mentions: Sequence[Mention], lang: Lang) -> str:
    """`6 处 / 3 稿`: mentions, and the stories that they are in."""
    stories = len({mention.story for mention in mentions})
    return f"{counted(len(mentions), MENTIONS, lang)} / {counted(stories, STORIES, lang)}"


def _telling(figures: Iterable[Printed]) -> list[Printed]:
    """The figures to show in brief: of the place itself before those of its entities, those that most sources print first."""
    return nsmallest(BRIEF, figures, key=lambda figure: (figure.first.subject_entity is not None, -len(figure.metrics)))


def _figure(corpus: Corpus, figure: Printed, lang: Lang, *, owner: bool) -> Figure:
    metric = figure.first
    indicator = indicator_shown(metric.indicator, metric.kind, lang)
    time = time_shown(metric, corpus.story_by_id.get(metric.story), lang)
    if metric.status != "actual":
        time += f" {label(STATUSES, metric.status, lang)}"
    return Figure(
        label=f"{metric.subject} {indicator}" if owner else indicator,
        value=with_unit(metric_value(metric, lang), metric.unit),
        time=time,
        fact=metric.id,
    )


def _group_fields(kept: Sequence[Entity], query: Query, region: Collection[str]) -> tuple[Field, ...]:
    """How many of each category (or city, in a category), and the names that are mentioned most."""
    lang = query.lang
    counts: Counter[str]
    if query.category:
        counts = Counter(root_of(entity.city, region) for entity in kept)
        parts = [(group_label(city, lang), counts[city]) for city in in_order(counts.elements())]
        what = ("城市", "Cities")
    else:
        counts = Counter(entity.category for entity in kept)
        parts = [(label(CATEGORIES, known, lang), counts[known]) for known in CATEGORIES if counts[known]]
        what = ("类别", "Categories")
    most = sorted(kept, key=lambda entity: -len(mentions_of(entity, query)))[:BRIEF]
    names = [FieldItem(f"{entity.name} {len(mentions_of(entity, query))}", entity.id) for entity in most]
    fields = [field(what, [FieldItem(f"{name} {count}") for name, count in parts], lang)]
    fields.append(field(("常见", "Most named"), names, lang))
    return tuple(found for found in fields if found.items)
