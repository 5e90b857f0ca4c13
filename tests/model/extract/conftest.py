"""Helpers of the tests of extraction: a story made of plain text."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from model.extract.drafts import MetricDraft, Name, Thing
from model.extract.metrics import find_metrics
from model.extract.names import Evidence, find_names
from model.extract.relations import find_relations
from model.extract.story import extract
from model.facts import Category, Part, Story
from model.layout import Block, BlockKind, StoryText
from model.lexicon import shipped
from model.read.source import read_source
from model.read.stories import split_stories

SEEDS = Path(__file__).parents[3] / "seeds"


def make_story(text: str, outlet: str | None = None, kinds: dict[str, BlockKind] | None = None) -> StoryText:
    """A story of one block a line; `kinds` says of what kind the block with that text is."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(start, start + len(line), (kinds or {}).get(line, "body")))
        start += len(line) + 1
    story = Story(
        id="s",
        source="f",
        title=None,
        outlet=outlet,
        authors=(),
        published=None,
        published_basis=None,
        start=0,
        end=len(text),
    )
    return StoryText(story, text, array("l", range(len(text))), tuple(blocks))


Found = tuple[dict[str, Thing], list[Name]]


@pytest.fixture
def find() -> Callable[..., dict[str, Thing]]:
    """The things of a text by name."""

    def run(text: str, outlet: str | None = None, clean: dict[str, int] | None = None) -> dict[str, Thing]:
        things, _ = find_names(make_story(text, outlet), shipped(), Evidence(clean or {}))
        return {thing.name: thing for thing in things}

    return run


@pytest.fixture
def settled() -> Callable[..., dict[str, Thing]]:
    """The things of a text by name, as all that it states of them places them."""

    def run(text: str, outlet: str | None = None) -> dict[str, Thing]:
        return {thing.name: thing for thing in extract(make_story(text, outlet), shipped(), Evidence({})).things}

    return run


@pytest.fixture
def mentions() -> Callable[..., list[tuple[str, str]]]:
    """Surface and name of every mention of a text, in its order."""

    def run(text: str, kinds: dict[str, BlockKind] | None = None) -> list[tuple[str, str]]:
        things, names = find_names(make_story(text, None, kinds), shipped(), Evidence({}))
        return [(name.text, things[name.thing].name) for name in names]

    return run


_MARKED = re.compile(r"\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]")


Row = tuple[str, str, str, str | None, str]
"""Head, relation, tail, title, the words that state it."""


@pytest.fixture
def told() -> Callable[..., list[Row]]:
    """The relations of a text in which names are marked as [surface|category] or [surface|category|full name]; `parts` by full name."""

    def run(marked: str, parts: Mapping[str, tuple[Part, ...]] | None = None) -> list[Row]:
        text, names, things, at = "", [], {}, 0
        for match in _MARKED.finditer(marked):
            text += marked[at : match.start()]
            full = match[3] or match[1]
            own = (parts or {}).get(full, ())
            things.setdefault(full, Thing(full, (match[1],), match[2], None, parts=own))  # type: ignore[arg-type]
            names.append(Name(len(text), len(text) + len(match[1]), match[1], list(things).index(full)))
            text += match[1]
            at = match.end()
        text += marked[at:]
        listed = list(things.values())
        found = find_relations(make_story(text), listed, names, shipped())
        return [(listed[r.head].name, r.rel, listed[r.tail].name, r.title, text[r.start : r.end]) for r in found]

    return run


@pytest.fixture
def relations(told: Callable[..., list[Row]]) -> Callable[..., set[tuple[str, str, str]]]:
    """Head, relation and tail of each."""
    return lambda marked, parts=None: {row[:3] for row in told(marked, parts)}


@pytest.fixture
def titles(told: Callable[..., list[Row]]) -> Callable[[str], set[tuple[str, str, str | None]]]:
    """Person, organisation and title of the roles."""
    return lambda marked: {(head, tail, title) for head, rel, tail, title, _ in told(marked) if rel == "role"}


@pytest.fixture
def related(told: Callable[..., list[Row]]) -> Callable[[str], set[tuple[str, str, str]]]:
    """Head, relation and tail of each; partners in order."""

    def run(marked: str) -> set[tuple[str, str, str]]:
        return {(min(h, t), r, max(h, t)) if r == "partner" else (h, r, t) for h, r, t, _, _ in told(marked)}

    return run


@pytest.fixture(scope="session")
def seed_stories() -> list[StoryText]:
    """The stories of the seeds as `read` makes them."""
    stories: list[StoryText] = []
    for path in sorted(SEEDS.glob("*.txt")):
        source, raw, _ = read_source(path.read_bytes(), path.name)
        stories.extend(split_stories(source, raw)[0])
    return stories


@pytest.fixture
def figures() -> Callable[..., list[MetricDraft]]:
    """The metrics of a text whose entities are given as name to category; `kinds` says of what kind a block is, `cities` where an entity is."""

    def run(
        text: str,
        named: dict[str, Category] | None = None,
        published: str = "2024-02-29",
        kinds: dict[str, BlockKind] | None = None,
        cities: dict[str, str] | None = None,
        outlet: str | None = None,
    ) -> list[MetricDraft]:
        page = make_story(text, outlet, kinds)
        page = StoryText(msgspec.structs.replace(page.story, published=published), page.text, page.offsets, page.blocks)
        things = [Thing(name, (), category, (cities or {}).get(name)) for name, category in (named or {}).items()]
        names = []
        for index, thing in enumerate(things):
            at = text.find(thing.name)
            while at >= 0:
                names.append(Name(at, at + len(thing.name), thing.name, index))
                at = text.find(thing.name, at + 1)
        return find_metrics(page, things, sorted(names, key=lambda n: n.start), shipped())

    return run
