"""People without a title before or behind them: who they are follows in brackets, a reporter meets them, or something is so in their eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import plausible
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.tokens import common_word

_OPENS = r"(?:(?<=[。；，：、“”\n　 ])|^)"
BRACKETED = re.compile(rf"{_OPENS}(?P<name>[一-鿿]{{2,4}})[（(](?P<who>[^（）()，。]{{2,24}})[）)]", re.M)
"""A name at the start of a clause, and in brackets who bears it (甲某某（某大学教授）认为)."""
MET = re.compile(r"(?:见到|采访|找到|联系上|看到)(?P<name>[一-鿿]{2,4}?)(?:时|的时候)，(?=[他她])")
"""Whom a reporter meets, before what he or she is doing."""
IN_EYES = re.compile(rf"{_OPENS}在(?P<name>[一-鿿]{{2,4}})看来，", re.M)
SURE = 0.7


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
    """Whether a name is no word of the language, no place and nothing that the lexicon knows."""
    book = page.tables
    known = name in book.known or name in page.place_forms or name in book.function
    return not known and not common_word(name) and book.ending_of(name) is None and plausible(name, len(name), book)


def _titled(page: Page, who: str) -> bool:
    """Whether what stands in brackets ends with the title of somebody."""
    return any(who.endswith(title) for title in page.tables.titles if len(title) > 1)
