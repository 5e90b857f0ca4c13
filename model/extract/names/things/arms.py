"""Units of the army by their number, ships of the navy by their town, ships of the state by their number, aircraft and missiles by their type and number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.facts import Category
from model.lexicon import Lexicon

WARSHIP = re.compile("舰(?![队艇载长员船只桥岛机炮群])")
"""Behind the place after which the navy calls a ship."""
UNIT = re.compile(r"(?:中国人民解放军|解放军)?(?:陆军|空军)?第\d{1,2}集团军(?:(?:第\d+|某)[一-鿿]{0,3}?(?:旅|团|师))?")
"""An army by its number, and which of its brigades acts where it is told (第7集团军某旅)."""
SHIPS_PLACES = frozenset({"province", "city", "district"})
KNOWN = 0.97


@cache
def numbered(lexicon: Lexicon) -> re.Pattern[str]:
    """Types of arms with a number behind a hyphen, and ships of the state with their number (甲-20A战斗机, “海乙06”轮)."""
    table = lexicon.table("designations")
    arms, kinds, ships = (
        "|".join(sorted(table[key].split(), key=len, reverse=True)) for key in ("arms", "kinds", "ships")
    )
    return re.compile(
        rf"(?:{arms})[-－—‑]\d{{1,3}}[A-Z]{{0,2}}型?(?:{kinds})?(?!\d)|(?P<open>“)?(?:{ships})\d{{1,5}}(?(open)”)(?:号?[轮船舰艇]|号)?(?![\d号年月日万亿元人名次多余])"
    )


def find(page: Page) -> Iterator[Candidate]:
    """Each of them; they are the country's."""
    for m in matches(WARSHIP, page.text, "舰"):
        town = next((p for p in page.places_in(m.start() - 5, m.start()) if p.end == m.start()), None)
        if town and town.kind in SHIPS_PLACES and town.start in page.cuts and page.readable(town.start, m.end()):
            yield _candidate(page, town.start, m.end())
    for m in matches(UNIT, page.text, "集团军"):
        if page.readable(*m.span()):
            yield _candidate(page, *m.span(), "agency")
    for m in numbered(page.lexicon).finditer(page.text):
        if page.readable(*m.span()) and m.start() in page.cuts:
            yield _candidate(page, *m.span())


def _candidate(page: Page, start: int, end: int, category: Category = "product") -> Candidate:
    return Candidate(start, end, page.text[start:end], category, "designation", KNOWN, (), "全国", fixed_city=True)
