"""What a Query's scope holds: entities, metrics, relations and stories within a city, a category, an entity or a story."""

from __future__ import annotations

from collections.abc import Callable

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.facts import Entity, Mention, Metric, Relation, Series, Story
from model.view.labels import group_label, label
from model.view.memory import indexed
from model.view.places import places_of, within
from model.view.types import Query


def scoped(query: Query) -> bool:
    """Does the query narrow anything?"""
    return any((query.city, query.category, query.entity, query.story))


def entities_in(corpus: Corpus, query: Query) -> list[Entity]:
    """The entities in scope, in the order of the corpus."""
    found = list(corpus.entities)
    if query.entity:
        found = [entity for entity in found if entity.id == query.entity]
    if query.city:
        city = query.city
        found = [entity for entity in found if within(entity.city, entity.district, city, corpus.region)]
    if query.category:
        found = [entity for entity in found if entity.category == query.category]
    if query.story:
        named = {entity.id for _, entity in corpus.mentions_in.get(query.story, ())}
        found = [entity for entity in found if entity.id in named]
    return found


def mentions_of(entity: Entity, query: Query) -> tuple[Mention, ...]:
    """The mentions of an entity in scope: those of the query's story, where it has one."""
    if not query.story:
        return entity.mentions
    return tuple(mention for mention in entity.mentions if mention.story == query.story)


def metrics_in(corpus: Corpus, query: Query) -> list[Metric]:
    """The metrics in scope, by their owner: of a city, those of the city, its districts and its entities."""
    if query.entity:
        found = corpus.metrics_of.get(query.entity, [])
    elif query.story:
        found = corpus.metrics_in.get(query.story, [])
    elif query.city:
        found = _metrics_at(corpus).get(query.city, [])
    else:
        found = list(corpus.metrics)
    tests: list[Callable[[Metric], bool]] = []
    if query.city and (query.entity or query.story):
        city = query.city
        tests.append(lambda metric: within(metric.city, metric.district, city, corpus.region))
    if query.category:
        owners = {entity.id for entity in corpus.entities if entity.category == query.category}
        tests.append(lambda metric: metric.subject_entity in owners)
    if query.story:
        tests.append(lambda metric: metric.story == query.story)
    return [metric for metric in found if all(test(metric) for test in tests)] if tests else list(found)


def _metrics_at(corpus: Corpus) -> dict[str, list[Metric]]:
    """Metrics by each place that they are within, see `places_of`."""

    def make() -> dict[str, list[Metric]]:
        found: dict[str, list[Metric]] = {}
        for metric in corpus.metrics:
            for place in places_of(metric.city, metric.district, corpus.region):
                found.setdefault(place, []).append(metric)
        return found

    return indexed(corpus, "metrics_at", make)


def relations_in(corpus: Corpus, query: Query) -> list[Relation]:
    """The relations in scope: those of which either end is within it."""
    found = corpus.relations_of.get(query.entity, []) if query.entity else list(corpus.relations)
    if query.city or query.category:
        ends = {
            entity.id for entity in entities_in(corpus, Query(view="tree", city=query.city, category=query.category))
        }
        found = [relation for relation in found if relation.head in ends or relation.tail in ends]
    if query.story:
        found = [relation for relation in found if relation.story == query.story]
    return list(found)


def series_in(corpus: Corpus, query: Query) -> list[Series]:
    """The series of which at least one figure is in scope."""
    if not scoped(query):
        return list(corpus.series)
    inside = {metric.id for metric in metrics_in(corpus, query)}
    return [series for series in corpus.series if not inside.isdisjoint(series.metrics)]


def stories_in(corpus: Corpus, query: Query) -> list[Story]:
    """The stories in scope: those that name something within it or print one of its figures."""
    found = [story for story in corpus.stories if story.id == query.story] if query.story else list(corpus.stories)
    if query.city or query.category or query.entity:
        named = {mention.story for entity in entities_in(corpus, query) for mention in entity.mentions}
        named |= {metric.story for metric in metrics_in(corpus, query)}
        found = [story for story in found if story.id in named]
    return found


def scope_labels(corpus: Corpus, query: Query) -> tuple[str, ...]:
    """The way to the scope as shown: 成都 › 大科学装置与基础设施 › 国家超级计算成都中心; () for everything."""
    entity = corpus.entity_by_id.get(query.entity or "")
    city = query.city or (entity.city if entity else None)
    category = query.category or (entity.category if entity else None)
    way = []
    if query.story:
        story = corpus.story_by_id.get(query.story)
        way.append(f"《{story.title}》" if story and story.title else query.story)
    if city or entity:
        way.append(group_label(city, query.lang))
    if category:
        way.append(label(CATEGORIES, category, query.lang))
    if query.entity:
        way.append(entity.name if entity else query.entity)
    return tuple(way)
