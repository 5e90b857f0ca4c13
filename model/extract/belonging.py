"""Where a story's things belong by what it states of them: persons where the body is whose office they hold, what both sides have together on both (GUIDELINES.md section 2)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from model.extract.drafts import RelationDraft, Thing
from model.extract.names.places.named_cities import JOINT, NOWHERE
from model.extract.places import BOTH, HOME_PROVINCES, find_places, province_of
from model.lexicon import Lexicon

OFFICE = 0.8
"""How sure a role must be that tells where somebody belongs: who only joins or founds a body may come from elsewhere."""
MEMBER = re.compile("(?:代表|委员|常委|院士|会员|理事|成员|专家)$")
"""In a body of the country, who is no more than this lives and works elsewhere."""
OF_HOLDER = frozenset({"product", "policy", "finance"})
"""Kinds of things that are where their only maker or issuer is."""
UNPLACED = frozenset({"person", "event", "company", "university", "agency"})
"""Kinds of things that no founder places: they are where they work or are held."""
ON_SITE = frozenset({"lab", "facility", "park", "platform", "institute"})
"""Kinds of things that stand somewhere, so that several founders make them joint ones only where their name says so."""
SHARED = re.compile("联合|协同|合作|共建|共享")


def settled(things: Sequence[Thing], relations: Iterable[RelationDraft], lexicon: Lexicon) -> list[Thing]:
    """The things of a story with the cities that its relations give them."""
    bodies: dict[int, list[int]] = defaultdict(list)
    holders: dict[int, list[int]] = defaultdict(list)
    for row in relations:
        if row.rel == "role" and row.confidence > OFFICE:
            if things[row.tail].city != "全国" or not MEMBER.search(row.title or ""):
                bodies[row.head].append(row.tail)
        elif row.rel == "built_by":
            holders[row.head].append(row.tail)
        elif row.rel in ("issues", "makes"):
            holders[row.tail].append(row.head)
    out = list(things)
    for index, whose in holders.items():
        out[index] = _held(things[index], [things[i] for i in whose], lexicon)
    for index, whose in bodies.items():
        out[index] = _in_office(things[index], [out[i] for i in whose], lexicon)
    return out


def _held(thing: Thing, holders: Sequence[Thing], lexicon: Lexicon) -> Thing:
    """A thing on both sides where those stand that made or issued it, else a product with its maker; one that bears a place stays there."""
    joint = JOINT.search(thing.name) is not None or thing.city == BOTH
    placed = not joint and any(place.city for place in find_places(thing.name, lexicon))
    if placed or thing.rule == "known" or thing.category in UNPLACED:
        return thing
    sides = {province_of(holder.city or "", lexicon) or holder.city for holder in holders}
    both = sides.issuperset(HOME_PROVINCES) or (BOTH in sides and len(sides) > 1)
    if both and (joint or thing.category not in ON_SITE or SHARED.search(thing.name)):
        return msgspec.structs.replace(thing, city=BOTH, district=None)
    if thing.category in OF_HOLDER and not joint and thing.city != "全国":
        return _moved(thing, holders, lexicon)
    return thing


def _in_office(person: Thing, bodies: Sequence[Thing], lexicon: Lexicon) -> Thing:
    """Somebody where his bodies are; beside one of a city those of the country and of both sides tell nothing."""
    local = [body for body in bodies if body.city not in (None, *NOWHERE)]
    return person if person.rule == "known" else _moved(person, local or bodies, lexicon)


def _moved(thing: Thing, holders: Sequence[Thing], lexicon: Lexicon) -> Thing:
    """A thing with the one city of its holders, unless that is only the province of the city that it has."""
    cities = {holder.city for holder in holders if holder.city}
    if len(cities) != 1 or (city := cities.pop()) == thing.city or province_of(thing.city or "", lexicon) == city:
        return thing
    district = next((holder.district for holder in holders if holder.city), None)
    return msgspec.structs.replace(thing, city=city, district=district)
