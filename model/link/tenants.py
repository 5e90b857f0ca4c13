"""Where a thing is whose own name does not say: in the city of all that stands inside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from model.extract.names.places.routes import is_line
from model.facts import Entity, Relation
from model.link.entities import BOTH_SIDES, Built

_SITES = frozenset({"park", "platform", "facility", "institute", "lab", "university"})
"""Kinds of things that others stand in."""
_BRACKET = re.compile("[（(][^（()）]{2,8}[）)]")
"""成渝（某湖）某中心: a place in brackets says that the thing stands somewhere, whoever holds it."""


def settled(built: Built, relations: Iterable[Relation]) -> Built:
    """The entities with the cities that their tenants give to those that have none of their own."""
    inside: dict[str, set[str | None]] = defaultdict(set)
    by_id: Mapping[str, Entity] = {entity.id: entity for entity in built.entities}
    for relation in relations:
        if relation.rel == "part_of":
            inside[relation.tail].add(by_id[relation.head].city)
    moved: dict[str, Entity] = {}
    for entity in built.entities:
        cities = inside[entity.id] - {None, BOTH_SIDES, "全国"}
        if len(cities) == 1 and _is_open(entity):
            moved[entity.id] = msgspec.structs.replace(entity, city=cities.pop())
    return Built(
        tuple(moved.get(entity.id, entity) for entity in built.entities),
        {member: moved.get(entity.id, entity) for member, entity in built.entity_of.items()},
    )


def _is_open(entity: Entity) -> bool:
    """Whether the name of a site leaves open where it is."""
    if entity.category not in _SITES:
        return False
    return (entity.city is None and not is_line(entity.name)) or (
        entity.city == BOTH_SIDES and _BRACKET.search(entity.name) is not None
    )
