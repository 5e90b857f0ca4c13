"""Where the words around a thing say that it is: held in a city, lying in a place, a city's first."""

from __future__ import annotations

import re

from model.extract.names.candidate import Candidate
from model.extract.names.named_cities import NOWHERE
from model.extract.names.page import Page
from model.extract.places import PlaceRef

HELD_BEFORE = re.compile(r"在([^，。；：！？、\n]{2,12})(?:隆重|正式|成功|同步)?(?:举行|举办|召开|开幕|启幕|启动)的?\Z")
HELD_BEHIND = re.compile(
    r"[^，。；！？\n]{0,12}?在([^，。；：！？、\n]{2,12}?)(?:隆重|正式|成功|同步)?(?:举行|举办|召开|开幕|启幕|落幕|闭幕|启动)"
)
IS_OF = re.compile(r"[，,]?(?:是|为|作为|成为)|[，,]?(?:位于|地处|坐落于|坐落在)")
LIES_BEFORE = re.compile(r"(?:位于|地处|坐落于|坐落在)([^，。；！？\n]{2,10})的$")
STANDING = frozenset({"lab", "facility", "park", "platform", "project", "institute"})
"""Kinds of things that stand somewhere."""


def venue(page: Page, candidate: Candidate) -> PlaceRef | None:
    """Where an event is held: 在成都举行的…大会, …大会在成都举行."""
    if candidate.category != "event":
        return None
    for m in (
        HELD_BEFORE.search(page.text, max(0, candidate.start - 30), candidate.start),
        HELD_BEHIND.match(page.text, candidate.end),
    ):
        found = page.places_in(*m.span(1)) if m else []
        if found and found[-1].city and found[-1].kind in ("city", "district", "province"):
            return found[-1]
    return None


def told_of(page: Page, candidate: Candidate) -> PlaceRef | None:
    """The city that the text itself gives a thing: …装置，是重庆首个…, 位于绵阳的…."""
    if candidate.category not in STANDING:
        return None
    m = IS_OF.match(page.text, candidate.end)
    place = page.place_starts.get(m.end()) if m else None
    return place if place and place.kind in ("city", "district") and place.city else None


def said_to_lie(page: Page, candidate: Candidate) -> PlaceRef | None:
    """The place that 位于…的 before a thing gives it, where its name bears none."""
    m = LIES_BEFORE.search(page.text, max(0, candidate.start - 16), candidate.start)
    if not m or candidate.category not in STANDING:
        return None
    if any(p.kind != "region" for p in page.places_in(candidate.start, candidate.end)):
        return None
    found = page.places_in(*m.span(1))
    return found[-1] if found and found[-1].city not in (None, *NOWHERE) else None
