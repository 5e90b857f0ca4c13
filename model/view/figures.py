"""Figures: the printings of one figure as one row, its independent sources told from reprints."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from model.corpus import Corpus
from model.facts import Entity, Metric
from model.view.memory import indexed, recent
from model.view.scope import metrics_in
from model.view.types import Lang, Query

_UNKNOWN = ("9999", "9999")
"""Where figures of no known period stand: behind all others."""


class Printed(msgspec.Struct, frozen=True, gc=False):
    """One figure and where it is printed: `metrics` are in the order of the input, the first is the one shown."""

    metrics: tuple[Metric, ...]

    @property
    def first(self) -> Metric:
        """The printing that is shown."""
        return self.metrics[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all its printings."""
        return tuple(metric.id for metric in self.metrics)


def printed_figures(corpus: Corpus, metrics: Iterable[Metric]) -> list[Printed]:
    """The figures behind metrics: those of one subject stand together, its indicators as they first come, by time."""
    printings: dict[str, list[Metric]] = {}
    for metric in metrics:
        printings.setdefault(corpus.figures.get(metric.id, metric.id), []).append(metric)
    figures = [Printed(tuple(group)) for group in printings.values()]
    owners: dict[str, int] = {}
    indicators: dict[tuple[str, str], int] = {}
    order = []
    for at, figure in enumerate(figures):
        first = figure.metrics[0]
        owner = first.subject_entity or first.subject
        which = indicators.setdefault((owner, first.indicator), len(indicators))
        order.append((owners.setdefault(owner, len(owners)), which, first.period or _UNKNOWN, at))
    order.sort()
    return [figures[at] for *_, at in order]


def figures_in(corpus: Corpus, query: Query) -> list[Printed]:
    """The figures in scope, kept because several panes show those of one scope: of a city for good, of less for a while."""
    scope = ("figures_in", query.city, query.category, query.entity, query.story)
    keep = recent if query.category or query.entity or query.story else indexed
    return keep(corpus, scope, lambda: printed_figures(corpus, metrics_in(corpus, query)))


def sources(corpus: Corpus, stories: Iterable[str], lang: Lang) -> str:
    """Who says so: the outlet (else the title) of one story, `3 稿一致` for independent ones, reprints counted apart."""
    distinct = list(dict.fromkeys(stories))
    reprinted = corpus.reprints
    independent = len({reprinted.get(story, story) for story in distinct})
    reprints = len(distinct) - independent
    if independent == 1:
        text = source_name(corpus, distinct[0], lang)
    else:
        text = f"{independent} 稿一致" if lang == "zh" else f"{independent} stories agree"
    if not reprints:
        return text
    return f"{text}，转载 {reprints} 稿" if lang == "zh" else f"{text}, {reprints} reprinted"


def source_name(corpus: Corpus, story: str, lang: Lang) -> str:
    """The outlet of a story, else its title, else its file."""
    found = corpus.story_by_id.get(story)
    if found is None:
        return ""
    if found.outlet or found.title:
        return found.outlet or f"《{found.title}》"
    source = corpus.source_by_id.get(found.source)
    return source.path if source else ""


def conflicting(corpus: Corpus) -> frozenset[str]:
    """The ids of metrics that another source contradicts."""
    return indexed(
        corpus,
        "conflicting",
        lambda: frozenset(fact for series in corpus.series for group in series.conflicts for fact in group),
    )


def owner_of(corpus: Corpus, metric: Metric) -> Entity | None:
    """The entity that a metric belongs to; None where a place owns it."""
    return corpus.entity_by_id.get(metric.subject_entity or "")


def owner_category(corpus: Corpus, metric: Metric) -> str | None:
    """The category of the entity that a metric belongs to; None where a place owns it."""
    owner = owner_of(corpus, metric)
    return owner.category if owner else None


def owner_name(corpus: Corpus, metric: Metric) -> str:
    """Whose figure it is, under one name for all stories, however each of them prints it."""
    owner = owner_of(corpus, metric)
    return owner.name if owner else metric.subject
