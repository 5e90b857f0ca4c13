"""Places in a text: administrative divisions, regions and countries of the gazetteer.

A place is no entity (GUIDELINES.md section 2); it is the owner of figures, the city of an entity and the start of many a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from model.extract.gazetteer import (
    BOTH,
    HOME_PROVINCES,
    MUNICIPALITIES,
    Gazetteer,
    Place,
    PlaceKind,
    gazetteer,
    holds,
    is_prefecture,
    province_of,
)
from model.extract.sentences import begin_of
from model.extract.tokens import boundaries
from model.lexicon import Lexicon

__all__ = [
    "BOTH",
    "HOME_PROVINCES",
    "MUNICIPALITIES",
    "PlaceRef",
    "find_places",
    "gazetteer",
    "is_prefecture",
    "province_of",
]

PLANTS = (
    "水库",
    "水电站",
    "抽水蓄能",
    "核电",
    "风电场",
    "国际机场",
    "特大桥",
    "经开区",
    "高新区",
    "综保区",
    "工业园区",
    "经济开发区",
)
"""What is named by the place where it stands, so that a word before it is one."""
CHINA = ("中国（", "中国(")
"""Before the place of a national fair, in brackets (中国（某某）…博览会)."""
QUOTES = ("“", "‘", "”", "’")
"""The short name of a district at the head of a quotation is a brand where nothing else speaks of its city (“东宝贡米”)."""


class PlaceRef(msgspec.Struct, frozen=True, gc=False):
    """A place where it stands: `text` as printed, `name` its full name; an address (重庆市万州区) is one reference to its last part."""

    start: int
    end: int
    text: str
    name: str
    city: str | None
    district: str | None
    province: str | None
    kind: PlaceKind


def find_places(text: str, lexicon: Lexicon) -> list[PlaceRef]:
    """The places of a text in its order, an address as one place; places inside the names of entities are among them."""
    return list(_places(text, lexicon))


@lru_cache(maxsize=64)
def _places(text: str, lexicon: Lexicon) -> tuple[PlaceRef, ...]:
    """What `find_places` finds: names, relations and metrics ask it of the same text."""
    book = gazetteer(lexicon)
    refs: list[PlaceRef] = []
    seen: set[str | None] = set()
    before: Place | None = None
    for start, end, form in book.hits(text):
        adjacent = bool(refs) and refs[-1].end == start
        if form in book.phrases and not adjacent:
            continue
        place = book.choose(form, before if adjacent else None, seen)
        if form in book.addressed:
            held = adjacent and before is not None and holds(before, place)
            sure = text.startswith(PLANTS, end) or (
                text[max(0, start - 3) : start] in CHINA and text[end : end + 1] in "）)"
            )
            if not held and not (len(book.forms[form]) == 1 and sure):
                told = _in_sentence(book, text, start, end, form, refs) or _in_full(book, text, start, end, form)
                if told is None:
                    continue
                place = told
        quoted = form in book.bare_districts and text[start - 1 : start] in QUOTES and text[end : end + 1] not in QUOTES
        if quoted and not {place.city, place.province} & seen:
            continue
        seen.add(place.city)
        merged = adjacent and before is not None and holds(before, place)
        first = refs.pop().start if merged else start
        refs.append(
            PlaceRef(first, end, text[first:end], place.name, place.city, place.district, place.province, place.kind)
        )
        before = place
    return tuple(refs)


def _in_full(book: Gazetteer, text: str, start: int, end: int, form: str) -> Place | None:
    """The district that an ordinary word means where the text names it in full as well (资中…资中县)."""
    if not {start, end} <= boundaries(text):
        return None
    return next((row for row in book.forms[form] if row.name != form and row.name in text), None)


def _in_sentence(book: Gazetteer, text: str, start: int, end: int, form: str, refs: Sequence[PlaceRef]) -> Place | None:
    """The district that an ordinary word behind 在 means whose province or city was told before it in the sentence (四川…，在盐源…), or in its paragraph where the clause says no more."""
    if text[start - 1 : start] != "在" or not {start, end} <= boundaries(text):
        return None
    alone = text.startswith("，", end) and text[max(0, start - 2) : start - 1] in ("。", "；")  # …。在某县，
    low = begin_of(text, start, "\n") if alone else begin_of(text, start)
    for ref in reversed(refs):
        if ref.start < low:
            return None
        for row in book.forms[form]:
            if ref.province == row.province and (ref.kind == "province" or ref.city == row.city):
                return row
    return None
