"""Facts of all stories linked: one thing is one entity over all files, figures of one indicator are a series.

`link` is the public face. It takes the drafts of the stories and gives facts with stable ids and spans of the source.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from model.extract.drafts import StoryDraft
from model.facts import Entity, Metric, Problem, Relation, Series, Source
from model.layout import StoryText
from model.lexicon import Lexicon, shipped
from model.link.canonical import canon
from model.link.chance import chance_of, sure
from model.link.clusters import cluster
from model.link.doubts import Lines, find_doubts
from model.link.entities import build_entities
from model.link.figures import figure_groups, figures
from model.link.home import home_of
from model.link.metrics import build_metrics
from model.link.relations import build_relations
from model.link.reprints import reprint_groups
from model.link.series import build_series
from model.link.spread import spread
from model.link.tenants import settled


class Linked(msgspec.Struct, frozen=True):
    """The facts of all stories in the order of the text; `reprints` is the group of a story that others print too, by story id;
    `figures` the group of a metric whose figure others print too, by metric id.
    """

    entities: tuple[Entity, ...]
    metrics: tuple[Metric, ...]
    relations: tuple[Relation, ...]
    series: tuple[Series, ...]
    problems: tuple[Problem, ...]
    reprints: dict[str, str]
    figures: dict[str, str]


class Facts(msgspec.Struct):
    """Entities by id, metrics and relations: what corrections may change before series are made of it."""

    entities: dict[str, Entity]
    metrics: list[Metric]
    relations: list[Relation]


def resolve(
    stories: Sequence[StoryText],
    drafts: Sequence[StoryDraft],
    raws: Mapping[str, str],
    lexicon: Lexicon | None = None,
) -> Facts:
    """The facts of the stories with ids and spans of the source; `drafts` one for one, `raws` the sources as decoded, by id."""
    words = lexicon or shipped()
    rules = canon(words)
    clusters = cluster(stories, drafts, rules)
    built = build_entities(stories, drafts, clusters, spread(stories, drafts, clusters, rules), raws)
    relations = list(build_relations(stories, drafts, built.entity_of, raws))
    built = settled(built, relations)
    return Facts(
        entities={entity.id: entity for entity in sure(built.entities, chance_of(words, "entities"))},
        metrics=list(build_metrics(stories, drafts, built.entity_of, raws, home_of(words))),
        relations=sure(relations, chance_of(words, "relations")),
    )


def conclude(
    facts: Facts,
    stories: Sequence[StoryText],
    raws: Mapping[str, str],
    sources: Sequence[Source],
    lexicon: Lexicon | None = None,
) -> Linked:
    """The facts with what follows from all of them together: reprints, series, conflicts and doubts."""
    reprints = reprint_groups(stories)
    forms = figures(lexicon or shipped())
    series = tuple(build_series(facts.metrics, facts.entities, reprints, forms))
    by_id = {metric.id: metric for metric in facts.metrics}
    doubts = find_doubts(by_id, series, Lines(sources, raws))
    return Linked(
        entities=tuple(facts.entities.values()),
        metrics=tuple(facts.metrics),
        relations=tuple(facts.relations),
        series=series,
        problems=tuple(doubts),
        reprints=reprints,
        figures=figure_groups(facts.metrics, reprints, forms),
    )


def link(
    stories: Sequence[StoryText],
    drafts: Sequence[StoryDraft],
    raws: Mapping[str, str],
    sources: Sequence[Source],
    lexicon: Lexicon | None = None,
) -> Linked:
    """The facts of the stories, nothing corrected."""
    return conclude(resolve(stories, drafts, raws, lexicon), stories, raws, sources, lexicon)
