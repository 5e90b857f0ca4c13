"""Which things of which stories are one thing.

Evidence, strongest first: an equal full name (folded); an equal name after public short forms; an equal name after the
place is taken off, in the same city; an alias that a story introduces and that nothing else in the corpus is called. A name that
says nothing without its place (科学城, 市科技局) is evidence only where the city is known and agrees. Persons need more
than a name: an organisation, a city or a page in common.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations

import msgspec

from model.extract.drafts import StoryDraft, Thing
from model.facts import Category
from model.fold import fold
from model.layout import StoryText
from model.link.canonical import Canon
from model.link.unionfind import UnionFind

LINKING_ALIAS = 4
"""Characters from which an alias may link stories."""

TELLING = 5
"""Characters from which a full name is one thing, whatever category a story files it under."""


class Member(msgspec.Struct, frozen=True, gc=False):
    """A thing of a story: `story` and `thing` are the indexes of both."""

    story: int
    thing: int


def cluster(stories: Sequence[StoryText], drafts: Sequence[StoryDraft], canon: Canon) -> list[list[Member]]:
    """The members of each entity; the order of clusters and members follows the order of the stories."""
    members = [Member(s, t) for s, draft in enumerate(drafts) for t in range(len(draft.things))]
    things = [drafts[m.story].things[m.thing] for m in members]
    sets = UnionFind(len(members))
    others = [i for i, thing in enumerate(things) if thing.category != "person"]
    _join_by_name(others, members, things, sets, canon)
    _join_by_alias(others, members, things, sets, canon)
    _join_persons(stories, drafts, members, things, sets, canon)
    return [[members[i] for i in group] for group in sets.groups().values()]


def _join_by_name(
    nodes: Iterable[int], members: Sequence[Member], things: Sequence[Thing], sets: UnionFind, canon: Canon
) -> None:
    """Join what has one full name in one of the forms of `Canon`: a telling one always, others in akin categories.

    Where a story itself keeps two categories of one name apart, they stay apart.
    """
    seen: dict[tuple[Hashable, bool], dict[Category, list[int]]] = defaultdict(dict)
    for i in nodes:
        thing = things[i]
        keys: list[tuple[Hashable, bool]] = []
        if not canon.needs_place(thing.name):
            name = canon.short(thing.name)
            keys.append((name, len(name) >= TELLING))
            if (core := canon.core(thing.name)) and core != name:
                keys += [(core, False), (core, True)]
        if placed := canon.placed(thing.name, thing.city):
            keys.append((placed, False))
        for key in keys:
            seen[key].setdefault(thing.category, []).append(i)
    for (_, telling), by_category in seen.items():
        for same in by_category.values():
            for i in same:
                sets.union(same[0], i)
        for one, other in combinations(sorted(by_category), 2):
            a, b = by_category[one], by_category[other]
            if (telling or canon.akin(one, other)) and not _together(a, b, members):
                sets.union(a[0], b[0])


def _together(a: Sequence[int], b: Sequence[int], members: Sequence[Member]) -> bool:
    """Whether a story has one of each."""
    return not {members[i].story for i in a}.isdisjoint(members[i].story for i in b)


def _join_by_alias(
    nodes: Sequence[int], members: Sequence[Member], things: Sequence[Thing], sets: UnionFind, canon: Canon
) -> None:
    """Join a thing with the one that introduces its name as an alias, where only one thing of the corpus has that alias."""
    full: dict[str, set[int]] = defaultdict(set)
    called: dict[str, set[int]] = defaultdict(set)
    for i in nodes:
        full[canon.short(things[i].name)].add(i)
        for alias in things[i].aliases:
            if len(fold(alias)) >= LINKING_ALIAS and not canon.needs_place(alias):
                called[canon.short(alias)].add(i)
    found: list[tuple[int, int]] = []
    for alias, owners in called.items():
        named = full.get(alias, set())
        if len({sets.find(i) for i in owners}) != 1 or len({sets.find(i) for i in named}) != 1:
            continue
        owner, other = min(owners), min(named)
        together = {members[i].story for i in owners} & {members[i].story for i in named}
        if not together and _agree(things[owner], things[other], canon):
            found.append((owner, other))
    for owner, other in found:
        sets.union(owner, other)


def _agree(a: Thing, b: Thing, canon: Canon) -> bool:
    return canon.akin(a.category, b.category) and (a.city == b.city or a.city is None or b.city is None)


def _join_persons(
    stories: Sequence[StoryText],
    drafts: Sequence[StoryDraft],
    members: Sequence[Member],
    things: Sequence[Thing],
    sets: UnionFind,
    canon: Canon,
) -> None:
    """Join persons of one name who share an organisation, a page, or a city that nothing speaks against.

    A transliterated name is its bearer's alone: his countrymen are not in the news together with a namesake.
    """
    at = {member: i for i, member in enumerate(members)}
    employers: dict[int, set[int]] = defaultdict(set)
    for s, draft in enumerate(drafts):
        for relation in draft.relations:
            if relation.rel == "role":
                employers[at[Member(s, relation.head)]].add(sets.find(at[Member(s, relation.tail)]))
    first: dict[Hashable, int] = {}
    by_name: dict[str, list[int]] = defaultdict(list)
    for i, thing in enumerate(things):
        if thing.category != "person":
            continue
        name = fold(thing.name)
        by_name[name].append(i)
        evidence: list[Hashable] = [(name, "page", stories[members[i].story].story.source)]
        evidence += [(name, "employer", employer) for employer in employers[i]]
        if canon.is_transliterated(thing.name):
            evidence.append((name, "name"))
        for key in evidence:
            sets.union(first.setdefault(key, i), i)
    for namesakes in by_name.values():
        _join_by_city(namesakes, things, employers, sets)


def _join_by_city(
    namesakes: Sequence[int], things: Sequence[Thing], employers: dict[int, set[int]], sets: UnionFind
) -> None:
    """Join a person of whom no employer is told with the one namesake of his city."""
    employed: dict[str, set[int]] = defaultdict(set)
    idle: dict[str, list[int]] = defaultdict(list)
    for i in namesakes:
        if city := things[i].city:
            if employers.get(i):
                employed[city].add(sets.find(i))
            else:
                idle[city].append(i)
    for city, unemployed in idle.items():
        known = employed[city]
        if len(known) <= 1:
            home = next(iter(known), unemployed[0])
            for i in unemployed:
                sets.union(home, i)
