"""Bodies that are but one of a kind: the members of such bodies, the firms and schools of a country, the customs of several."""

from __future__ import annotations

from model.extract.names.abroad import abroad
from model.extract.names.page import Hit, Page

ASSEMBLIES, MEMBERS = frozenset({"政协", "人大"}), ("委员", "代表")
"""Whose members are told by their group (经济界|政协委员)."""
RANKS = ("组织", "干部", "系统", "工作者")
"""Behind a body without a place: all bodies of its kind (村妇联|组织)."""


def of_a_kind(page: Page, start: int, hit: Hit) -> bool:
    """Whether a body is but one of a kind: the members of such bodies, the firms and schools of a country (美国大学)."""
    place = page.place_starts.get(start)
    if hit.ending.text in ASSEMBLIES and page.text.startswith(MEMBERS, hit.end):
        return place is None and start not in page.known
    if hit.ending.category == "alliance" or hit.ending.text == "妇联":
        return place is None and page.text.startswith(RANKS, hit.end)
    if place is None or place.text not in abroad(page.lexicon).countries:
        return False
    if hit.ending.text == "海关":
        return True
    if hit.ending.text == "航空公司":
        return False
    return place.end == hit.start and hit.ending.category in ("company", "university", "institute")
