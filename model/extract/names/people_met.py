"""People without a title before or behind them: who they are follows in brackets, a reporter meets them, or something is so in their eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import plausible
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.places import find_places
from model.extract.tokens import common_word

_OPENS = r"(?:(?<=[。；，：、“”\n　 ])|^)"
BRACKETED = re.compile(rf"{_OPENS}(?P<name>[一-鿿]{{2,4}})[（(](?P<who>[^（）()，。]{{2,24}})[）)]", re.M)
"""A name at the start of a clause, and in brackets who bears it (甲某某（某大学教授）认为)."""
MET = re.compile(r"(?:见到|采访|找到|联系上|看到)(?P<name>[一-鿿]{2,4}?)(?:时|的时候)，(?=[他她])")
"""Whom a reporter meets, before what he or she is doing."""
IN_EYES = re.compile(rf"{_OPENS}在(?P<name>[一-鿿]{{2,4}})看来，", re.M)
SURE = 0.7
ADDRESSES = frozenset("总工哥姐叔婶嫂")
"""What people are called by behind their family names."""
DISTRICTS = "区县市"
"""What a place is called by in full that is told of by two characters (在成华看来)."""


def find(page: Page) -> Iterator[Candidate]:
    """Each name that its place in the sentence says to be somebody's."""
    for m in (
        *matches(BRACKETED, page.text, "（", "("),
        *matches(MET, page.text, "时，", "时候，"),
        *matches(IN_EYES, page.text, "看来，"),
    ):
        if not page.readable(*m.span()) or not _of_person(page, m["name"]):
            continue
        if "who" not in m.re.groupindex or _titled(page, m["who"]):
            yield Candidate(*m.span("name"), m["name"], "person", "person.met", SURE)


def _of_person(page: Page, name: str) -> bool:
    """Whether a family name and a given name make it up, which is no word and no place."""
    book = page.tables
    family = 2 if name[:2] in book.double_surnames and len(name) > 2 else 1
    return len(name) - family < 3 and (family == 2 or name[0] in book.surnames) and _free(page, name)


def _free(page: Page, name: str) -> bool:
    """Whether a name is no word of the language nor begins with one, no place, no form of address and nothing that the lexicon knows."""
    book = page.tables
    known = name in book.known or name in page.place_forms or name in book.function
    if known or common_word(name) or common_word(name[:2]) or not plausible(name, len(name), book):
        return False
    given = name[1:]
    if given in book.titles or given in ADDRESSES or given in book.soft_verbs:
        return False
    district = len(name) == 2 and any(_is_place(page, name + unit) for unit in DISTRICTS)
    return not district and book.ending_of(name) is None


def _is_place(page: Page, name: str) -> bool:
    """Whether a place of the country has this name."""
    return any(place.start == 0 for place in find_places(name, page.lexicon))


def _titled(page: Page, who: str) -> bool:
    """Whether what stands in brackets ends with the title of somebody."""
    return any(who.endswith(title) for title in page.tables.titles if len(title) > 1)
