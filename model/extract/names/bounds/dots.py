"""A dot within the name of a site: it joins two spots by which one thing is called, as it joins the names of a foreigner."""

from __future__ import annotations

from model.extract.names.page import Hit, Page
from model.facts import Category

DOTTED: frozenset[Category] = frozenset({"platform", "park", "facility", "event", "project"})
"""What is called by two places with a dot between them."""


def dotted(page: Page, pos: int, hit: Hit) -> bool:
    """Whether the dot before `pos` joins two spots or places of which a site is called (嘉陵江·深圳湾科创飞地)."""
    if hit.ending.category not in DOTTED or not (page.begins_name(pos) or pos in page.place_starts):
        return False
    word = page.word_ending_at(pos - 1)
    return len(word) > 1 and (word in page.tables.features or page.begins_name(pos - 1 - len(word)))
