"""What a reader should check: sources that disagree."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from model.facts import Metric, Problem, Series, Source
from model.said import Said


class Lines:
    """Line numbers of source offsets, the line ends of a source looked for once."""

    def __init__(self, sources: Sequence[Source], raws: Mapping[str, str]) -> None:
        self._paths = {source.id: source.path for source in sources}
        self._raws = raws
        self._ends: dict[str, list[int]] = {}

    def place(self, source: str, offset: int) -> tuple[str, int]:
        """Path of the source and line (from 1) of the offset."""
        if source not in self._ends:
            self._ends[source] = [i for i, char in enumerate(self._raws[source]) if char == "\n"]
        return self._paths[source], bisect_right(self._ends[source], offset - 1) + 1


def find_doubts(metrics: Mapping[str, Metric], series: Sequence[Series], lines: Lines) -> Iterator[Problem]:
    """Problems of severity `doubt`, in the order of the series; `metrics` are by id."""
    for row in series:
        for conflict in row.conflicts:
            yield _conflict(row, [metrics[i] for i in conflict], lines)


def _conflict(series: Series, members: Sequence[Metric], lines: Lines) -> Problem:
    places = []
    for metric in members:
        path, line = lines.place(metric.source, metric.start)
        places.append((metric.text, f"{path}:{line}"))
    path, line = lines.place(members[0].source, members[0].start)
    zh, en = "、".join(f"{text}（{at}）" for text, at in places), ", ".join(f"{text} ({at})" for text, at in places)
    message = Said(
        f"{series.subject}“{series.indicator}”同一时期说法不一：{zh}；请对照原文核实口径",
        f"{series.subject}, “{series.indicator}”: the figures for one time disagree: {en}; see in the articles what each counts",
    )
    return Problem(path=path, line=line, severity="doubt", message=message)
