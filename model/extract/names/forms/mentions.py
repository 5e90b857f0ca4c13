"""Things and all their mentions: every occurrence of every form, the longest first."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from model.extract.drafts import Name, Thing
from model.extract.names.forms.groups import Group
from model.extract.names.forms.heads import bare_heads, occasions, stages
from model.extract.names.page import Page
from model.extract.names.places import cities
from model.extract.names.places.named_cities import City
from model.facts import Category

EMPLOYING: frozenset[Category] = frozenset(
    {"lab", "facility", "platform", "university", "institute", "company", "agency", "alliance", "park"}
)
"""Kinds of things in which somebody has a title: he is where his body is."""
TITLE = 12
"""Characters of a title at most."""


def things_and_names(page: Page, groups: list[Group], where: cities.Cities) -> tuple[list[Thing], list[Name]]:
    """Things in the order of their first mention, with all their mentions, longest form first."""
    owners: dict[str, int] = {}
    for index, g in enumerate(groups):
        for form in g.forms:
            if len(form) > 1:
                owners.setdefault(form, index)
    spans: list[tuple[int, int, int]] = []
    for index, g in enumerate(groups):
        spans.extend((c.start, c.end, index) for c in g.members)
    forms = list(owners)
    if forms:
        automaton = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
        for at, start, end in automaton.find_matches_as_indexes(page.text):
            owner = owners[forms[at]]
            called = forms[at] == groups[owner].given and start in page.cuts
            if page.readable(start, end) and (called or _stands_alone(page, start, end)):
                spans.append((start, end, owner))
    spans.extend(bare_heads(page, groups))
    spans.extend(occasions(page, groups))
    spans.extend(stages(page, groups))
    return _build(page, groups, _longest(spans), where)


def _stands_alone(page: Page, start: int, end: int) -> bool:
    """A form of two characters counts only as a word of its own."""
    return end - start > 3 or (start in page.cuts and end in page.cuts) or end - start == 3


def _longest(spans: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Spans that do not overlap, longest first."""
    kept: list[tuple[int, int, int]] = []
    covered = bytearray(max((end for _, end, _ in spans), default=0))
    for start, end, index in sorted(set(spans), key=lambda s: (-(s[1] - s[0]), s[0])):
        if covered.find(1, start, end) < 0:
            covered[start:end] = b"\1" * (end - start)
            kept.append((start, end, index))
    return sorted(kept)


def _build(
    page: Page, groups: list[Group], spans: list[tuple[int, int, int]], where: cities.Cities
) -> tuple[list[Thing], list[Name]]:
    seen: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, index in spans:
        seen[index].append((start, end))
    order = sorted(seen, key=lambda i: seen[i][0])
    place = {index: at for at, index in enumerate(order)}
    things: list[Thing] = []
    bodies = _bodies(page, groups, spans)
    for index in order:
        g = groups[index]
        surfaces = {page.text[a:b] for a, b in seen[index]}
        name = g.name
        city, district = best_city(g, where)
        if index in bodies and city not in (None, "全国"):
            of_body = best_city(groups[bodies[index]], where)
            city, district = of_body if of_body[0] not in (None, "全国") else (city, district)
        category = g.best.category
        things.append(
            Thing(
                name=name,
                aliases=tuple(sorted(surfaces - {name})),
                category=category,
                city=city,
                district=district,
                rule=g.best.rule,
                confidence=confidence(g, len(seen[index])),
            )
        )
    names = [Name(start, end, page.text[start:end], place[index]) for start, end, index in spans]
    return things, names


def _bodies(page: Page, groups: list[Group], spans: list[tuple[int, int, int]]) -> dict[int, int]:
    """The body in which each person has a title, by what the text says the first time (某某中心|副主任|某某)."""
    found: dict[int, int] = {}
    for (_, end, body), (start, _, person) in pairwise(spans):
        if groups[person].best.category == "person" and groups[body].best.category in EMPLOYING:
            title = page.text[end:start]
            if 1 < len(title) <= TITLE and title.isalpha() and title.endswith(tuple(page.tables.titles)):
                found.setdefault(person, body)
    return found


def best_city(g: Group, where: cities.Cities) -> City:
    """The city that most members speak for, a place in the name before all else."""
    votes: Counter[tuple[str | None, str | None]] = Counter()
    for member in g.members:
        city, district = where.of(member)
        weight = 100 if member.fixed_city else len(member.name) * where.weight(member)
        votes[(city, district)] += weight if city else 0
    return votes.most_common(1)[0][0]


def confidence(g: Group, mentions: int) -> float:
    """That of the best member, raised where the name comes again."""
    sure = max(c.confidence for c in g.members)
    return round(min(0.98, sure + (0.04 if mentions > 1 else 0.0)), 2)
