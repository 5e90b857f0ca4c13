"""Doubt: the facts of a corpus that are sure enough for a query, and how many a view leaves out.

What is listed is narrowed; what is looked up by its id is all there is. So a relation's end or a figure's owner is still called
by its name where it is itself too doubtful to be listed.
"""

from __future__ import annotations

from functools import cached_property

import msgspec

from model.corpus import Corpus
from model.facts import Entity, Metric, Series
from model.view.excerpts import places
from model.view.figures import figures_in
from model.view.labels import DOUBTS, counted
from model.view.memory import recent
from model.view.relations import stated
from model.view.scope import entities_in, relations_in, series_in
from model.view.types import Lang, Query


class Sure(Corpus):
    """The facts of a corpus whose confidence is `least` or more, with all its files and stories."""

    def __init__(self, whole: Corpus, least: float) -> None:
        metrics = [metric for metric in whole.metrics if metric.confidence >= least]
        super().__init__(
            sources=whole.sources,
            stories=whole.stories,
            entities=[entity for entity in whole.entities if entity.confidence >= least],
            metrics=metrics,
            relations=[relation for relation in whole.relations if relation.confidence >= least],
            series=_remaining(whole.series, {metric.id for metric in metrics}),
            problems=whole.problems,
            texts=whole.texts,
            layouts=whole.layouts,
            reprints=whole.reprints,
            figures=whole.figures,
            corrected=whole.corrected,
            bundled=whole.bundled,
            region=whole.region,
        )
        self.notices = whole.notices
        self.derived.update(places=places(whole))  # of texts: the same for any choice of facts
        self.whole = whole

    @cached_property
    def entity_by_id(self) -> dict[str, Entity]:
        return self.whole.entity_by_id

    @cached_property
    def metric_by_id(self) -> dict[str, Metric]:
        return self.whole.metric_by_id


def sure(corpus: Corpus, query: Query) -> Corpus:
    """What the query's `min_confidence` leaves of a corpus: the corpus itself where it asks for none."""
    whole, least = whole_of(corpus), query.min_confidence
    return recent(whole, ("sure", least), lambda: Sure(whole, least)) if least > 0 else whole


def whole_of(corpus: Corpus) -> Corpus:
    """The corpus with all its facts."""
    return corpus.whole if isinstance(corpus, Sure) else corpus


def hidden(corpus: Corpus, query: Query) -> int:
    """How many things in scope the view leaves out as too doubtful, counted as it lists them; the filter has no part in it."""
    left, whole = sure(corpus, query), whole_of(corpus)
    if left is whole:
        return 0
    scope = (query.view, query.city, query.category, query.entity, query.story)
    return recent(left, ("hidden", *scope), lambda: _listed(whole, query) - _listed(left, query))


def notes(query: Query, count: int) -> tuple[str, ...]:
    """`可信度 0.5 以上，另有 12 条存疑未列`: nothing where the query hides nothing by rule.

    In words, because the sign for "at least" takes one cell in some terminals and two in others.
    """
    if query.min_confidence <= 0 or query.view == "problems":
        return ()
    asked = f"{query.min_confidence:g}"
    zh = query.lang == "zh"
    rule = f"可信度 {asked} 以上" if zh else f"confidence {asked} and up"
    return (f"{rule}{'，' if zh else ', '}{_left_out(count, query.lang)}" if count else rule,)


def _left_out(count: int, lang: Lang) -> str:
    what = counted(count, DOUBTS, lang)
    return f"另有 {what}" if lang == "zh" else what


def _listed(corpus: Corpus, query: Query) -> int:
    """How many things in scope a view of this kind shows: its rows, or the facts on its pages."""
    if query.view == "series":
        return len(series_in(corpus, query))
    if query.view == "relations":
        return len(stated(relations_in(corpus, query)))
    if query.view == "metrics":
        return len(figures_in(corpus, query))
    if query.view == "tree":
        return len(entities_in(corpus, query))
    if query.view == "entity":
        return (
            len(entities_in(corpus, query)) + len(figures_in(corpus, query)) + len(stated(relations_in(corpus, query)))
        )
    if query.view in ("article", "stories"):
        return len(entities_in(corpus, query)) + len(figures_in(corpus, query))
    return 0


def _remaining(series: tuple[Series, ...], known: set[str]) -> list[Series]:
    """Series with the metrics that remain; one metric alone is no series, and two must disagree to be in conflict."""
    left: list[Series] = []
    for found in series:
        metrics = tuple(fact for fact in found.metrics if fact in known)
        if len(metrics) == len(found.metrics):
            left.append(found)
        elif len(metrics) > 1:
            groups = (tuple(fact for fact in group if fact in known) for group in found.conflicts)
            conflicts = tuple(group for group in groups if len(group) > 1)
            left.append(msgspec.structs.replace(found, metrics=metrics, conflicts=conflicts))
    return left
