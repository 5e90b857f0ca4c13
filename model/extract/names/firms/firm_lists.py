"""Firms that a town has gathered, counted without a noun (集聚了甲某创达、乙某软件等176家)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.lists import ITEM, firm_known, item_name, items_of, plain_firm
from model.extract.tokens import guessed

GATHERED = re.compile(
    rf"(?:集聚|聚集|汇聚|吸引|引进|引来|引入|培育|集结|涌现|落户|入驻|孵化)(?:了|出|起|来)?((?:{ITEM}、)+{ITEM}?)等(?:\d+|数十|[一二三四五六七八九十百]+)[多余]?家(?:单位|机构|(?![一-鿿]))"
)
"""What a town has gathered, counted as firms are."""
ALONE = re.compile(
    r"(?:集聚|聚集|汇聚|吸引|引进|引来|引入|招引|引育|培育|落户|孵化)(?:了|出)?([一-鿿]{3,4}?)等(?:一批|多家|[\d一二三四五六七八九十百数余多]+家)?[一-鿿]{0,6}?(?:企业|公司|厂商)"
)
"""The only firm that is told of those that a town has gathered."""


def find(page: Page) -> Iterator[Candidate]:
    """The firms of each such list."""
    for m in matches(GATHERED, page.text, "家"):
        if page.readable(m.start(), m.end()):
            yield from _gathered(page, m)
    for m in matches(ALONE, page.text, "等"):
        start, name = m.start(1), m[1]
        own = guessed(name) and telling(page, name) == len(name) and not page.places_over(start)
        if own and page.readable(*m.span()) and item_name(page, start, name, "company"):
            yield Candidate(start, m.end(1), name, "company", "list.class", 0.7)


def _gathered(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Firms that a town has gathered (集聚了甲、乙软件等176家)."""
    yield from firms_listed(page, m.start(1), m[1])


def firms_listed(page: Page, start: int, listing: str) -> Iterator[Candidate]:
    """The items of a list of firms, where one of them is told by its end or known, or all look like names."""
    items = items_of(page, start, listing)
    firms = {item for _, item in items if _ends_firm(page, item)}
    known = any(firm_known(page, item) for _, item in items)
    like = {item for at, item in items if item_name(page, at, item, "company")}
    for at, item in items if firms or len(like) == len(items) > 1 else ():
        if item in firms or item in like or (known and plain_firm(page, at, item)):
            yield Candidate(at, at + len(item), item, "company", "list.class", 0.7)


def _ends_firm(page: Page, item: str) -> bool:
    """Whether an item is a known firm or ends as firms do, with a word before it."""
    known, ending = page.tables.known.get(item), page.tables.ending_of(item)
    told = known or (ending if ending and len(item) > len(ending.text) + 1 else None)
    return told is not None and told.category == "company" and len(item) <= 8
