"""Each of some things with each of others: the relations that a clause states, and how sure it is of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from model.extract.drafts import RelationDraft, Thing
from model.facts import Rel

SAID, CARRIED, FAR = 0.85, 0.75, 0.65
"""Confidence where the subject stands in the clause, in one before it, in a sentence before."""


def pairs(
    heads: Sequence[int],
    rel: Rel,
    tails: Sequence[int],
    place: tuple[int, int, float],
    things: Sequence[Thing],
    able: Collection[str],
) -> Iterator[RelationDraft]:
    """A relation of each head with each tail that can have it."""
    for head in heads:
        for tail in tails:
            if head != tail and (rel != "partner" or {things[head].category, things[tail].category} <= set(able)):
                yield RelationDraft(head, rel, tail, None, *place)
