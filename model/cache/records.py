"""The forms in which texts, stories and the whole corpus are kept."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from pathlib import Path

import msgspec

from model.corpus import Corpus
from model.facts import Corrected, Entity, Metric, Problem, Relation, Series, Source, Story
from model.layout import Block, StoryText


class StoryRecord(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A StoryText whose offset map is told by `runs` of characters that follow one another in the source: offset, length, ….

    A run of what the mending put in begins with -1.
    """

    story: Story
    text: str
    runs: tuple[int, ...]
    blocks: tuple[Block, ...]

    @classmethod
    def of(cls, layout: StoryText) -> StoryRecord:
        """The story as kept."""
        return cls(layout.story, layout.text, tuple(_runs(layout.offsets)), layout.blocks)

    def layout(self) -> StoryText:
        """The story as it was. Raises ValueError where the map does not fit the text."""
        offsets = array("i")
        for start, length in zip(self.runs[::2], self.runs[1::2], strict=True):
            offsets.extend(range(start, start + length) if start >= 0 else [-1] * length)
        if len(offsets) != len(self.text):
            raise ValueError("offsets of another text")
        return StoryText(self.story, self.text, offsets, self.blocks)


def _runs(offsets: Iterable[int]) -> list[int]:
    runs: list[int] = []
    start, length = -2, 0
    for offset in offsets:
        if length and offset == (start + length if start >= 0 else -1):
            length += 1
            continue
        if length:
            runs += (start, length)
        start, length = offset, 1
    return [*runs, start, length] if length else runs


class SourceRecord(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """The stories of a source, and what is doubtful about them."""

    stories: tuple[StoryRecord, ...]
    doubts: tuple[Problem, ...]


class CorpusRecord(msgspec.Struct, frozen=True, array_like=True):
    """A whole corpus, its fields under the names that Corpus has for them; `homes` are its folders by the ids of sources.

    The stories are those of the layouts.
    """

    sources: tuple[Source, ...]
    entities: tuple[Entity, ...]
    metrics: tuple[Metric, ...]
    relations: tuple[Relation, ...]
    series: tuple[Series, ...]
    problems: tuple[Problem, ...]
    texts: dict[str, str]
    layouts: tuple[StoryRecord, ...]
    reprints: dict[str, str]
    figures: dict[str, str]
    corrected: tuple[Corrected, ...]
    homes: dict[str, str]
    bundled: bool
    region: tuple[str, ...]

    @classmethod
    def of(cls, corpus: Corpus) -> CorpusRecord:
        """The corpus as kept."""
        same = {name: getattr(corpus, name) for name in cls.__struct_fields__}
        changed = {
            "layouts": tuple(map(StoryRecord.of, corpus.layouts.values())),
            "homes": {source: str(home) for source, home in corpus.homes.items()},
            "region": tuple(sorted(corpus.region)),
        }
        return cls(**{**same, **changed})

    def corpus(self) -> Corpus:
        """The corpus as it was. Raises ValueError where a text and its map do not fit."""
        same = {name: getattr(self, name) for name in self.__struct_fields__}
        changed = {
            "stories": [kept.story for kept in self.layouts],
            "layouts": {kept.story.id: kept.layout() for kept in self.layouts},
            "homes": {source: Path(home) for source, home in self.homes.items()},
        }
        return Corpus(**{**same, **changed})
