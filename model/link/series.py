"""Series: the same indicator of the same subject over time, and the sources that disagree."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from model.facts import Entity, Metric, Series
from model.link.figures import Figures
from model.link.ids import stable_id
from model.link.values import disagree, interval

FAR_APART = 10
"""Ratio beyond which two figures are no two readings of one quantity."""


def build_series(
    metrics: Sequence[Metric], entities: Mapping[str, Entity], reprints: Mapping[str, str], forms: Figures
) -> Iterator[Series]:
    """Series of at least two figures of different periods or of independent stories, by period; targets stand beside figures.

    `entities` are by id, `reprints` the groups of stories that print one text.
    """
    lines: dict[tuple[str, ...], list[Metric]] = defaultdict(list)
    for metric in metrics:
        if metric.value is not None and forms.telling(metric):
            lines[forms.line(metric)].append(metric)
    for line, members in lines.items():
        if len({(m.period or m.time, _origin(m, reprints)) for m in members}) < 2:
            continue
        members.sort(key=_by_period)
        owner = entities.get(line[0])
        yield Series(
            id=stable_id("s", *line),
            subject=owner.name if owner else _usual(m.subject for m in members),
            indicator=_usual(m.indicator for m in members),
            unit=_usual(m.unit for m in members),
            metrics=tuple(m.id for m in members),
            conflicts=tuple(_conflicts(members, reprints, forms)),
        )


def _conflicts(members: Sequence[Metric], reprints: Mapping[str, str], forms: Figures) -> Iterator[tuple[str, ...]]:
    """Of each period and status the figures of different sources that no one value fits.

    A story that itself tells several values tells them of several things, which the indicator is too short to keep apart: it
    contradicts nobody; nor does a figure of the day of publication where that day is not known.
    """
    groups: dict[tuple[object, ...], dict[str, list[Metric]]] = defaultdict(lambda: defaultdict(list))
    for m in members:
        if m.period and not ("pub" in m.time and m.period[0] != m.period[1]):
            groups[m.period, m.status][_origin(m, reprints)].append(m)
    for by_origin in groups.values():
        telling = [m for own in by_origin.values() if not _fighting(own, forms) for m in own]
        fighting = _fighting(telling, forms)
        if fighting:
            yield tuple(m.id for m in sorted(fighting, key=_by_period))


def _fighting(members: Sequence[Metric], forms: Figures) -> list[Metric]:
    """The figures with which another one disagrees.

    A figure disagrees with any other exactly where it does with the one that ends lowest or the one that begins highest.
    Figures that are very far apart count different things under one word.
    """
    spans = [interval(m, forms.scale(m.unit).factor) for m in members]
    if not spans:
        return []
    lowest, highest = min(spans, key=lambda span: span[1]), max(spans, key=lambda span: span[0])
    largest = max(abs(m.value or 0) * forms.scale(m.unit).factor for m in members)
    smallest = min(abs(m.value or 0) * forms.scale(m.unit).factor for m in members)
    if largest > FAR_APART * smallest:
        return []
    return [m for m, span in zip(members, spans, strict=True) if disagree(span, lowest) or disagree(span, highest)]


def _origin(metric: Metric, reprints: Mapping[str, str]) -> str:
    return reprints.get(metric.story, metric.story)


def _by_period(metric: Metric) -> tuple[object, ...]:
    first, last = metric.period or ("9999", "9999")
    return last, first, metric.status != "actual", metric.story, metric.start


def _usual(words: Iterator[str]) -> str:
    """The most frequent; of equals the shorter, then the one that sorts first."""
    counts = Counter(words)
    return min(counts, key=lambda word: (-counts[word], len(word), word))
