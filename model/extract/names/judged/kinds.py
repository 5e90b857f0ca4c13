"""Bodies that are but one of a kind: the members of such bodies, the firms and schools of a country, the customs of several, the tracks of a port, the new grounds of a hospital."""

from __future__ import annotations

from model.extract.names.bounds.abroad import abroad
from model.extract.names.bounds.parting import ROADS, SUBPARTS
from model.extract.names.page import Hit, Page

ASSEMBLIES, MEMBERS = frozenset({"政协", "人大"}), ("委员", "代表")
"""Whose members are told by their group (经济界|政协委员)."""
RANKS = ("组织", "干部", "系统", "工作者")
"""Behind a body without a place: all bodies of its kind (村妇联|组织)."""
YARDS = ("作业线", "到发线", "装卸线", "货场", "到发量", "货运量", "集疏运量")
"""Behind the railway of a port or a works: its tracks and what passes over them."""
AGES = frozenset("新老旧原")
"""What tells the grounds of a body from those that it had before, without a name (某医院|新|院区)."""


def of_a_kind(page: Page, start: int, hit: Hit) -> bool:
    """Whether a body is but one of a kind: the members of such bodies, the firms and schools of a country (美国大学)."""
    place = page.place_starts.get(start)
    if hit.ending.text in SUBPARTS and page.word_ending_at(hit.start) in AGES:
        return True
    if hit.ending.text in ROADS and page.text.startswith(YARDS, hit.end):
        return True
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
