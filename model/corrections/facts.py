"""What corrections work on, and how they say that they found nothing."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

import msgspec

from model.corrections.entries import Correction
from model.facts import Entity, Metric, Relation, Source


class Stale(Exception):
    """A correction that finds nothing; its text says what was looked for and what to do."""


class Facts(msgspec.Struct):
    """The linked facts while they are corrected, entities by id."""

    entities: dict[str, Entity]
    metrics: list[Metric]
    relations: list[Relation]


def sources_of(entry: Correction, sources: Mapping[str, Source]) -> set[str]:
    wanted = entry.fields["file"]
    found = {s.id for s in sources.values() if s.path == wanted}
    if not found:
        near = get_close_matches(wanted, [s.path for s in sources.values()], n=1)
        raise Stale(f"没有文件 {wanted}{f'（是不是 {near[0]}？）' if near else ''}；请改 file 或删去这条")
    return found
