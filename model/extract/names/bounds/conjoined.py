"""A conjunction within a name: whether it joins common nouns, two things, or parts of one name."""

from __future__ import annotations

import re

from model.extract.names.bounds.parting import works_on
from model.extract.names.bounds.telling import telling
from model.extract.names.page import Hit, Page

OFFICES = ("局", "委", "委员会", "办")
"""What offices of towns and districts end in."""
UNITS = "市区县州旗"
"""What the full name of a town or a district ends in."""
AMOUNT_BEFORE = re.compile("[亿万]元$")


def placed_at(page: Page, start: int) -> bool:
    """Whether a name begins with a place smaller than the country, or with a known body."""
    place = page.place_starts.get(start)
    if start in page.cuts and page.text.startswith(page.marks.towns_called, start):
        return True
    if start in page.known or (start in page.bearer_ends and page.begins_name(start)):
        return True
    return place is not None and place.city != "全国" and (place.kind != "region" or place.city is not None)


def _office(page: Page, start: int, joined: int, hit: Hit) -> bool:
    """Whether an office of a town or a district has two fields (某区科技和经济信息化|局), no office ending before the conjunction (某区商务委|和科技局)."""
    place = page.place_starts.get(start)
    local = place is not None and place.kind in ("city", "district") and place.end < joined - 1
    left = page.ends.get(joined - 1)
    return (
        local
        and hit.ending.category == "agency"
        and hit.ending.text.endswith(OFFICES)
        and (left is None or left.ending.tier == "weak")
    )


def _centre(page: Page, start: int, joined: int, hit: Hit) -> bool:
    """Whether a centre of a town has two tasks (某市城市运行和治理|中心), the first of which is no body itself (某市科技馆|和…中心)."""
    place = page.place_starts.get(start)
    local = place is not None and (place.kind == "city" or place.text[-1] in UNITS) and place.end < joined - 1
    return local and hit.ending.text.endswith("中心") and page.ends.get(joined - 1) is None


def two_things(page: Page, start: int, joined: int, core_end: int, hit: Hit) -> bool:
    """Whether a conjunction joins common nouns rather than parts of one name; a school of a university joins what it teaches."""
    if (
        (hit.ending.text == "学院" and start in page.known)
        or _office(page, start, joined, hit)
        or _centre(page, start, joined, hit)
    ):
        return False
    if page.text[joined : hit.end] in page.tables.not_names:
        return True
    right, left = page.text[joined:core_end], page.text[start:joined]
    if joined >= hit.start or not right:
        return True
    whole = page.known.get(start) or (start in page.place_starts and (page.place_starts[start].end, ""))
    if hit.ending.category == "event" and whole and whole[0] < joined - 4:
        return False
    if hit.ending.category == "finance" and AMOUNT_BEFORE.search(page.text, max(0, start - 2), start):
        return False
    trade = page.ends.get(joined - 1)
    if trade and works_on(trade, hit) and placed_at(page, start):
        return False
    return hit.ending.tier != "proper" and telling(page, right) < 2 and telling(page, left) < 2
