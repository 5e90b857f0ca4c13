"""The corpus: all facts of all sources with the indexes that views need. Built once, never changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from pathlib import Path
from typing import Any

from model.facts import Corrected, Entity, Mention, Metric, Problem, Relation, Series, Source, Story
from model.layout import StoryText
from model.lexicon import shipped
from model.lexicon.region import cities_of_region


class Corpus:
    """All facts, in the order of the input; `texts` are the sources as decoded, `layouts` the stories as mended, by id.

    `reprints` gives the group of a story whose text others print too, by its id, `figures` that of a metric whose figure others
    print too (of any other metric the figure is its own), `corrected` what the user's corrections changed;
    `homes` the folder of a source's corrections by the id of the source (not of standard input, nor of the example);
    `notices` are problems of this run rather than of the files: no fact, and in no model written out;
    `bundled` tells the example corpus that comes with the program from the user's own files, `region` are the cities that
    views list each by itself, where they were kept (else the lexicon is asked). `derived` is where views keep
    what they computed from the facts, so that it lives as long as the corpus.
    """

    def __init__(
        self,
        *,
        sources: Sequence[Source] = (),
        stories: Sequence[Story] = (),
        entities: Sequence[Entity] = (),
        metrics: Sequence[Metric] = (),
        relations: Sequence[Relation] = (),
        series: Sequence[Series] = (),
        problems: Sequence[Problem] = (),
        texts: Mapping[str, str] | None = None,
        layouts: Mapping[str, StoryText] | None = None,
        reprints: Mapping[str, str] | None = None,
        figures: Mapping[str, str] | None = None,
        corrected: Sequence[Corrected] = (),
        homes: Mapping[str, Path] | None = None,
        bundled: bool = False,
        region: Iterable[str] | None = None,
    ) -> None:
        self.sources = tuple(sources)
        self.stories = tuple(stories)
        self.entities = tuple(entities)
        self.metrics = tuple(metrics)
        self.relations = tuple(relations)
        self.series = tuple(series)
        self.problems = tuple(problems)
        self.texts = dict(texts or {})
        self.layouts = dict(layouts or {})
        self.reprints = dict(reprints or {})
        self.figures = dict(figures or {})
        self.corrected = tuple(corrected)
        self.homes = dict(homes or {})
        self.bundled = bundled
        self._region = region
        self.notices: tuple[Problem, ...] = ()
        self.derived: dict[Hashable, Any] = {}

    def noticing(self, notices: Sequence[Problem]) -> Corpus:
        """The same corpus with notices of this run."""
        if not notices:
            return self
        other = copy(self)
        other.notices = tuple(notices)
        return other

    @cached_property
    def region(self) -> frozenset[str]:
        """Short names of the region's cities."""
        return frozenset(cities_of_region(shipped()) if self._region is None else self._region)

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        return {s.id: s for s in self.sources}

    @cached_property
    def story_by_id(self) -> dict[str, Story]:
        return {s.id: s for s in self.stories}

    @cached_property
    def entity_by_id(self) -> dict[str, Entity]:
        return {e.id: e for e in self.entities}

    @cached_property
    def metric_by_id(self) -> dict[str, Metric]:
        return {m.id: m for m in self.metrics}

    @cached_property
    def metrics_of(self) -> dict[str, list[Metric]]:
        """Metrics by the id of the entity that owns them."""
        out: dict[str, list[Metric]] = defaultdict(list)
        for m in self.metrics:
            if m.subject_entity:
                out[m.subject_entity].append(m)
        return dict(out)

    @cached_property
    def relations_of(self) -> dict[str, list[Relation]]:
        """Relations by the id of either end."""
        out: dict[str, list[Relation]] = defaultdict(list)
        for r in self.relations:
            for end in {r.head, r.tail}:
                out[end].append(r)
        return dict(out)

    @cached_property
    def mentions_in(self) -> dict[str, list[tuple[Mention, Entity]]]:
        """Mentions with their entities by story, in the order of the text."""
        out: dict[str, list[tuple[Mention, Entity]]] = defaultdict(list)
        for e in self.entities:
            for m in e.mentions:
                out[m.story].append((m, e))
        for rows in out.values():
            rows.sort(key=lambda pair: (pair[0].start, -pair[0].end))
        return dict(out)

    @cached_property
    def metrics_in(self) -> dict[str, list[Metric]]:
        """Metrics by story, in the order of the text."""
        out: dict[str, list[Metric]] = defaultdict(list)
        for m in self.metrics:
            out[m.story].append(m)
        for rows in out.values():
            rows.sort(key=lambda m: m.start)
        return dict(out)
