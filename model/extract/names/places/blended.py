"""Names that begin with a character each of several towns (a research institute of three counties called by their signs): what these have together."""

from __future__ import annotations

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.places import HOME_PROVINCES
from model.extract.sides import towns_signed
from model.extract.tokens import guessed, own_words

MARKS = "“‘《"
_PAIR = 2


def of_both_sides(page: Page, candidate: Candidate) -> bool:
    """Whether a name begins with the signs of towns on both sides of the region, all of which the story tells of."""
    name = candidate.name.lstrip(MARKS)
    if candidate.start + len(candidate.name) - len(name) in page.place_starts:
        return False  # a town by its own name
    towns = page.once(_towns)
    signed = towns_signed(name, towns)
    sides = {towns[town] for town in signed}
    word = name[: len(signed)]  # 长江, 长安, 万达 are words of their own
    return sides == set(HOME_PROVINCES) and (len(word) > _PAIR or guessed(word) or word in own_words())


def _towns(page: Page) -> dict[str, str | None]:
    """The towns of both sides that a story tells of, and in which province each lies."""
    towns = (p for p in page.places if p.kind in ("city", "district") and p.province in HOME_PROVINCES)
    return {place.name: place.province for place in towns}
