"""What extraction finds in one story, before it is linked over all stories: spans count characters of StoryText.text.

A *name* here is a mention with what the extractor knows of the thing; names of one story that are one thing share a `key`
(the index of their Thing in StoryDraft.things).
"""

from __future__ import annotations

import msgspec

from model.facts import Category, Kind, Part, Qualifier, Rel, Status


class Name(msgspec.Struct, frozen=True, gc=False):
    """A mention: `thing` is the index in StoryDraft.things. `text` is the surface as it stands there (layout mended)."""

    start: int
    end: int
    text: str
    thing: int


class Thing(msgspec.Struct, frozen=True, gc=False):
    """An entity within one story. `name` is its fullest name in the story (it may be composed: 金凤 of an enumeration is 金凤实验室).

    `aliases` are its other surface forms in the story. `rule` names the evidence that found it (for the ablation and the
    confidence); `confidence` is from 0 to 1.
    """

    name: str
    aliases: tuple[str, ...]
    category: Category
    city: str | None
    district: str | None = None
    parts: tuple[Part, ...] = ()
    rule: str = ""
    confidence: float = 1.0


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """A number with its unit, as the quantity grammar reads it: no indicator, subject or time yet."""

    start: int
    end: int
    text: str
    value: int | float
    value_high: int | float | None
    unit: str
    qualifier: Qualifier
    rank: bool = False


class TimeRef(msgspec.Struct, frozen=True, gc=False):
    """A time expression, resolved against the story's date: `value` is TIMEX3-style as GUIDELINES.md section 3 says."""

    start: int
    end: int
    text: str
    value: str


class MetricDraft(msgspec.Struct, frozen=True, gc=False):
    """A metric of one story; `subject` is a place or the name of a thing, `thing` that thing's index (None: a place)."""

    start: int
    end: int
    text: str
    value: int | float | None
    value_high: int | float | None
    unit: str
    qualifier: Qualifier
    kind: Kind
    status: Status
    indicator: str
    subject: str
    thing: int | None
    time: str
    confidence: float = 1.0


class RelationDraft(msgspec.Struct, frozen=True, gc=False):
    """A relation of two things of one story; the span is the words that state it."""

    head: int
    rel: Rel
    tail: int
    title: str | None
    start: int
    end: int
    confidence: float = 1.0


class StoryDraft(msgspec.Struct, frozen=True):
    """All that extraction found in one story."""

    things: tuple[Thing, ...]
    names: tuple[Name, ...]
    metrics: tuple[MetricDraft, ...]
    relations: tuple[RelationDraft, ...]
