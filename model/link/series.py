"""Series: the same indicator of the same subject over time, and the sources that disagree."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from model.facts import Entity, Metric, Series
from model.link.figures import Figures
from model.link.ids import stable_id
from model.link.values import disagree, interval


def build_series(
    metrics: Sequence[Metric], entities: Mapping[str, Entity], reprints: Mapping[str, str], forms: Figures
) -> Iterator[Series]:
    """Series of at least two figures of different periods or of independent stories, by period; targets stand beside figures.

    `entities` are by id, `reprints` the groups of stories that print one text.
    """
    lines: dict[tuple[str, ...], list[Metric]] = defaultdict(list)
    for metric in metrics:
        if metric.value is not None and len(metric.indicator) > 1:
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

    Two figures of one story are no conflict: it says of each what it counts, only the indicator is too short to keep it.
    """
    groups: dict[tuple[object, ...], list[Metric]] = defaultdict(list)
    for m in members:
        if m.period:
            groups[m.period, m.status].append(m)
    for group in groups.values():
        spans = sorted(
            ((interval(m, forms.scale(m.unit).factor), i, m) for i, m in enumerate(group)), key=lambda row: row[:2]
        )
        # Sorted by lower end, a figure disagrees with another one exactly where it does with the lowest upper or highest lower end.
        least, most = min(spans, key=lambda row: row[0][1]), spans[-1]
        fighting = [m for span, _, m in spans if disagree(span, least[0]) or disagree(span, most[0])]
        if len({_origin(m, reprints) for m in fighting}) > 1:
            yield tuple(m.id for m in sorted(fighting, key=_by_period))


def _origin(metric: Metric, reprints: Mapping[str, str]) -> str:
    return reprints.get(metric.story, metric.story)


def _by_period(metric: Metric) -> tuple[object, ...]:
    first, last = metric.period or ("9999", "9999")
    return last, first, metric.status != "actual", metric.story, metric.start


def _usual(words: Iterator[str]) -> str:
    """The most frequent; of equals the shorter, then the one that sorts first."""
    counts = Counter(words)
    return min(counts, key=lambda word: (-counts[word], len(word), word))
