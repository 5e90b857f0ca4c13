"""Entities from clusters: name, aliases, category, city, parts, mentions, and an id that depends on content alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from model.extract.drafts import Name, StoryDraft, Thing
from model.facts import Entity, Mention, Part
from model.fold import fold
from model.layout import StoryText
from model.link.clusters import Member
from model.link.ids import stable_id
from model.link.spans import locate

USUAL = 0.25
"""A name that is used this often, measured by the most frequent one, may be the one shown: a rare long one may be a slip."""

STANDING = frozenset({"lab", "facility", "park", "company", "university", "institute"})
"""Kinds of things that stand in one place, whoever pays for them."""
BOTH_SIDES = "川渝"
BOTH_SIDES_NAMED = re.compile("川渝|成渝|渝川")
"""In a name: what both sides hold together, wherever a story reads of it."""

_T = TypeVar("_T")


class Built(msgspec.Struct, frozen=True, gc=False):
    """Entities in the order of the text, and the entity of each thing that has one, by story and thing index."""

    entities: tuple[Entity, ...]
    entity_of: dict[Member, Entity]


def build_entities(
    stories: Sequence[StoryText],
    drafts: Sequence[StoryDraft],
    clusters: Sequence[Sequence[Member]],
    names: Sequence[Sequence[Name]],
    raws: Mapping[str, str],
) -> Built:
    """An entity for each cluster that is mentioned; `names` are the mentions of each story, their `thing` the cluster."""
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for layout, found in zip(stories, names, strict=True):
        story = layout.story
        raw = raws[story.source]
        for name in sorted(found, key=lambda n: (n.start, n.end)):
            if place := locate(layout, name.start, name.end, raw):
                mentions[name.thing].append(
                    Mention(
                        source=story.source,
                        story=story.id,
                        start=place.start,
                        end=place.end,
                        text=place.text,
                        pieces=place.pieces,
                    )
                )
    drawn = [
        (c, _entity([drafts[m.story].things[m.thing] for m in clusters[c]], mentions[c]))
        for c in sorted(mentions, key=lambda c: clusters[c][0].story)
    ]
    ids = _ids([entity for _, entity in drawn])
    entities = [msgspec.structs.replace(e, id=i) for (_, e), i in zip(drawn, ids, strict=True)]
    entity_of = {m: e for (c, _), e in zip(drawn, entities, strict=True) for m in clusters[c]}
    return Built(tuple(entities), entity_of)


def _entity(things: Sequence[Thing], mentions: Sequence[Mention]) -> Entity:
    """What most of the things say, the surer ones counting more; its id is made later."""
    name = _fullest(things)
    surfaces = {alias for thing in things for alias in (thing.name, *thing.aliases)} | {m.text for m in mentions}
    city = _city(things)
    district = _most((t.district, t.confidence) for t in things if t.district and t.city == city)
    category = _most((thing.category, thing.confidence) for thing in things)
    assert category is not None
    return Entity(
        id="",
        name=name,
        aliases=tuple(sorted(surfaces - {name})),
        category=category,
        city=city,
        district=district,
        parts=_richest(things),
        mentions=tuple(mentions),
        confidence=round(max(thing.confidence for thing in things), 4),
    )


def _fullest(things: Sequence[Thing]) -> str:
    """The longest of the names that are usual enough, white space and marks not counted; of its spellings the most frequent."""
    names = Counter(fold(thing.name) for thing in things)
    spellings = Counter(thing.name for thing in things)
    usual = max(names.values()) * USUAL
    best = max((name for name in names if names[name] >= usual), key=lambda name: (len(name), names[name], name))
    return max((name for name in spellings if fold(name) == best), key=lambda name: (spellings[name], name))


def _city(things: Sequence[Thing]) -> str | None:
    """The city that most say; where a story places a thing in one city of the region, it is not held by both sides in another."""
    votes = [(thing.city, thing.confidence) for thing in things if thing.city]
    told = [(city, weight) for city, weight in votes if city != BOTH_SIDES]
    shared = any(thing.category not in STANDING or BOTH_SIDES_NAMED.search(thing.name) for thing in things)
    return _most(told if told and not shared else votes)


def _most(votes: Iterable[tuple[_T, float]]) -> _T | None:
    """What the votes add up to; of equals the one that sorts first."""
    sums: dict[_T, float] = defaultdict(float)
    for what, weight in votes:
        sums[what] += weight
    return min(sums, key=lambda what: (-sums[what], str(what)), default=None)


def _richest(things: Sequence[Thing]) -> tuple[Part, ...]:
    return max((t.parts for t in things), key=lambda parts: (len(parts), sum(len(p.text) for p in parts), str(parts)))


def _ids(entities: Sequence[Entity]) -> list[str]:
    """Ids by name and category; namesakes are told apart by their city, then by where they are first mentioned."""
    seeds: list[tuple[str | None, ...]] = [(fold(entity.name), entity.category) for entity in entities]
    for more in (
        lambda entity: entity.city,
        lambda entity: min((m.story, f"{m.start:09}") for m in entity.mentions)[0],
        lambda entity: min((m.story, f"{m.start:09}") for m in entity.mentions)[1],
    ):
        shared = Counter(seeds)
        seeds = [
            (*seed, more(entity)) if shared[seed] > 1 else seed for seed, entity in zip(seeds, entities, strict=True)
        ]
    return [stable_id("e", *seed) for seed in seeds]
