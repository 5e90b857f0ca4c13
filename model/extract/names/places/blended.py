"""Names that begin with a character each of several towns (a research institute of three counties called by their signs): what these have together."""

from __future__ import annotations

from collections import defaultdict

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.places import HOME_PROVINCES, PlaceRef
from model.extract.tokens import guessed, own_words

MARKS = "“‘《"
_PAIR = 2
COMMON = "东西南北大新"
"""First characters that so many towns share that the second one stands for them."""


def of_both_sides(page: Page, candidate: Candidate) -> bool:
    """Whether a name begins with the signs of towns on both sides of the region, all of which the story tells of."""
    name = candidate.name.lstrip(MARKS)
    if candidate.start + len(candidate.name) - len(name) in page.place_starts:
        return False  # a town by its own name
    signs, sides, seen = page.once(_signs), set(), list[str]()
    for sign in name:
        town = next((p for p in signs.get(sign, ()) if p.name not in seen), None)
        if town is None:
            break
        seen.append(town.name)
        sides.add(town.province)
    word = name[: len(seen)]  # 长江, 长安, 万达 are words of their own
    return sides == set(HOME_PROVINCES) and (len(word) > _PAIR or guessed(word) or word in own_words())


def _signs(page: Page) -> dict[str, list[PlaceRef]]:
    """The towns of both sides that a story tells of, by the character that stands for them."""
    out: dict[str, list[PlaceRef]] = defaultdict(list)
    for place in page.places:
        if place.kind in ("city", "district") and place.province in HOME_PROVINCES:
            out[place.name[1] if place.name[0] in COMMON else place.name[0]].append(place)
    return out
