"""Drafts by hand, for what stands behind extraction."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from model.extract.drafts import MetricDraft, Name, RelationDraft, StoryDraft, Thing
from model.facts import Source, Story
from model.layout import Block, StoryText
from model.link import Linked, link


class Drafter:
    """Collects stories with what was found in them, and links them."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self.raws: dict[str, str] = {}
        self.stories: list[StoryText] = []
        self.drafts: list[StoryDraft] = []

    def story(
        self,
        key: str,
        text: str,
        things: Sequence[Thing] = (),
        *,
        metrics: Iterable[dict[str, Any]] = (),
        relations: Iterable[tuple[str, str, str]] = (),
        published: str | None = "2024-03-01",
        source: str | None = None,
    ) -> None:
        """A story whose names are all places where a name or alias of its things stands, longest first."""
        file = source or f"s-{key}"
        start = len(self.raws.get(file, ""))
        self.raws[file] = self.raws.get(file, "") + text + "\n"
        if start == 0:
            self.sources.append(Source(id=file, path=f"{file}.txt", encoding="utf-8", sha256="", chars=len(text)))
        story = Story(
            id=f"t-{key}",
            source=file,
            title=text[:8],
            outlet=None,
            authors=(),
            published=published,
            published_basis="stated" if published else None,
            start=start,
            end=start + len(text),
        )
        offsets = array("l", range(start, start + len(text)))
        self.stories.append(StoryText(story, text, offsets, (Block(0, len(text), "body", 1),)))
        index = {thing.name: i for i, thing in enumerate(things)}
        self.drafts.append(
            StoryDraft(
                things=tuple(things),
                names=tuple(_names(text, things)),
                metrics=tuple(_metric(text, row, index) for row in metrics),
                relations=tuple(
                    RelationDraft(index[head], rel, index[tail], None, 0, len(text))  # type: ignore[arg-type]
                    for head, rel, tail in relations
                ),
            )
        )

    def link(self) -> Linked:
        """The facts of all stories."""
        return link(self.stories, self.drafts, self.raws, self.sources)

    def reversed(self) -> Drafter:
        """The same in the opposite order."""
        other = Drafter()
        other.sources, other.raws = self.sources[::-1], self.raws
        other.stories, other.drafts = self.stories[::-1], self.drafts[::-1]
        return other


def _names(text: str, things: Sequence[Thing]) -> list[Name]:
    taken = bytearray(len(text))
    out = []
    forms = sorted(((form, i) for i, t in enumerate(things) for form in {t.name, *t.aliases}), key=lambda f: -len(f[0]))
    for form, i in forms:
        at = text.find(form)
        while at >= 0:
            if not any(taken[at : at + len(form)]):
                taken[at : at + len(form)] = b"\1" * len(form)
                out.append(Name(at, at + len(form), form, i))
            at = text.find(form, at + 1)
    return out


def _metric(text: str, row: dict[str, Any], index: dict[str, int]) -> MetricDraft:
    at = text.index(row["text"])
    known: dict[str, Any] = {
        "value_high": None,
        "qualifier": "exact",
        "kind": "level",
        "status": "actual",
        "time": "pub",
        **row,
    }
    return MetricDraft(start=at, end=at + len(row["text"]), thing=index.get(row["subject"]), **known)


@pytest.fixture
def draft() -> Drafter:
    """An empty Drafter."""
    return Drafter()
