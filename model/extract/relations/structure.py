"""What the names of a story say of each other: parents by name, an owner printed before a name, members of frameworks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from model.extract.drafts import Name, RelationDraft, Thing
from model.fold import fold, wide_marks
from model.layout import StoryText

PRINTED_BEFORE, LISTED, INHERITED, NESTED = 0.75, 0.8, 0.6, 0.75
_UNIT = re.compile(
    r"(?:研究所|所|学院|系|部|室|处|科|场|厂|车间|中心|实验室|团队|课题组|分院|医院|矿|煤矿|油田|气田|电站|电厂|分公司|分行|支行|公司|校区|院区|分校|港区|站|工区)$"
)
_NET = re.compile("(?:网|通道|廊道)[”》]?$")
"""How a network of ways is called."""
_BODIES = ("institute", "university", "company", "lab")


def parents(things: Sequence[Thing]) -> list[int | None]:
    """For each thing the body that it is a unit of by its name: the institute of an institute's department."""
    by_name = {fold(thing.name): i for i, thing in enumerate(things) if thing.category in _BODIES}
    out: list[int | None] = []
    for thing in things:
        name, parent = fold(thing.name), None
        for cut in range(len(name) - 2, 2, -1):
            rest = name[cut:]
            if name[:cut] in by_name and _UNIT.search(rest) and not rest.endswith("研究院"):
                parent = by_name[name[:cut]]
                break
        out.append(parent)
    return out


def units(parents: Sequence[int | None], things: Sequence[Thing], names: Iterable[Name]) -> Iterator[RelationDraft]:
    """A unit is part of the body whose name begins its name; a university's name there says who runs it, no more."""
    told: set[int] = set()
    for name in names:
        parent = parents[name.thing]
        if parent is not None and things[parent].category != "university" and name.thing not in told:
            told.add(name.thing)
            yield RelationDraft(name.thing, "part_of", parent, None, name.start, name.end, NESTED)


def printed_owners(things: Sequence[Thing], names: Iterable[Name]) -> Iterator[RelationDraft]:
    """A thing printed with the name of a site right before its own (西部科学城 + 科学谷储能电站) is part of that site."""
    sites = {fold(n): i for i, t in enumerate(things) if t.category == "park" for n in (t.name, *t.aliases)}
    for name in names:
        surface, own = fold(name.text), fold(things[name.thing].name)
        site = sites.get(surface[: -len(own)]) if surface.endswith(own) else None
        if site is not None and site != name.thing:
            yield RelationDraft(name.thing, "part_of", site, None, name.start, name.end, PRINTED_BEFORE)


def networks(things: Sequence[Thing], names: Sequence[Name]) -> Iterator[RelationDraft]:
    """A way printed right behind the network of ways (“八纵八横”高铁网 + 某某高铁) is part of it."""
    for net, way in pairwise(names):
        whole = things[net.thing]
        joined = net.end == way.start and things[way.thing].category == "facility"
        if joined and whole.category == "framework" and _NET.search(whole.name):
            yield RelationDraft(way.thing, "part_of", net.thing, None, net.start, way.end, PRINTED_BEFORE)


def members(story: StoryText, things: Sequence[Thing], names: Sequence[Name]) -> Iterator[RelationDraft]:
    """Things named in the parts of a framework are part of it, or of the one (一城) that its name puts before the many (多园)."""
    text = wide_marks(story.text)
    for framework, thing in enumerate(things):
        named: dict[str, list[Name]] = defaultdict(list)
        for part in thing.parts:
            named[part.key] += _inside(text, wide_marks(part.text), names)
        # Only 多 stands for all that the one consists of: beside a core (一核两翼) wings are parts of the framework.
        around = {part.key[:1] for part in thing.parts} == {"一", "多"}
        one = next((f[0].thing for key, f in named.items() if around and key.startswith("一") and len(f) == 1), None)
        # A key may stand for one thing by its own words (一园), so that names are a list if all keys together have two.
        if sum(map(len, named.values())) < 2:
            continue
        for found in named.values():
            for n in found:
                whole = framework if one is None else one
                if n.thing != whole and things[n.thing].category != "framework":
                    yield RelationDraft(n.thing, "part_of", whole, None, found[0].start, found[-1].end, LISTED)


def _inside(text: str, words: str, names: Sequence[Name]) -> list[Name]:
    """The names within the first printing of the words that holds any."""
    at = text.find(words)
    while at >= 0:
        if found := [n for n in names if at <= n.start and n.end <= at + len(words)]:
            return found
        at = text.find(words, at + 1)
    return []


def inherited(found: Sequence[RelationDraft], things: Sequence[Thing]) -> Iterator[RelationDraft]:
    """What is part of a framework that a site has built is part of the site."""
    sites = {r.head: r.tail for r in found if r.rel == "built_by" and things[r.tail].category == "park"}
    for r in found:
        site = sites.get(r.tail)
        if r.rel == "part_of" and site is not None and things[r.tail].category == "framework" and site != r.head:
            yield RelationDraft(r.head, "part_of", site, None, r.start, r.end, INHERITED)
