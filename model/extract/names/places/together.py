"""What both sides of the region do together, so that what comes of it is of both (甲市与乙区签署《某协议》, 两区共同设立某基金)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.anchors import Anchors
from model.extract.names.tables import tables
from model.extract.places import BOTH, HOME_PROVINCES
from model.extract.sides import TAKEN_UP
from model.extract.sides import TOGETHER as JOINTLY
from model.lexicon import Lexicon

SHARED = frozenset({"policy", "framework", "project", "alliance"})
"""Kinds of things that two sides have together."""
FOUNDED = SHARED | {"finance", "platform", "lab", "institute"}
"""…and that places found together."""
TOGETHER = re.compile(r"携手|共同|联合|一道|跨省")
ELSEWHERE = re.compile(r"[^，,。；！？\n]{0,12}(?:异地|跨省|两地|通办)")
"""Said behind a thing of two sides: it holds on the other side too (…服务实现异地共享)."""
AND = re.compile(f"(?:人民政府|政府|管委会)?(?:{JOINTLY})")


class _Acts(NamedTuple):
    """What is said before a thing: by those whom the text has named (`several`), from the last of several places on (`by_places`)."""

    several: re.Pattern[str]
    by_places: re.Pattern[str]


@cache
def _acts(lexicon: Lexicon) -> _Acts:
    acts = tables(lexicon).joint_acts
    return _Acts(
        re.compile(f"{TAKEN_UP}(?![一-九]?间|方向)[^，。；！？\n《“]{{0,8}}?(?:{acts})[^，。；！？\n]{{0,24}}$"),
        re.compile(f"[^。；！？\n]{{0,16}}?(?:{acts})[^。；！？\n]{{0,30}}$"),
    )


def of_both(page: Page, anchors: Anchors, candidate: Candidate, start: int) -> bool:
    """Whether both sides of the region are said to act together before a thing in its sentence, which begins at `start`."""
    text, category = page.text, candidate.category
    if category in FOUNDED and (
        _by_pair(page, anchors, candidate, start) or _taken_up(page, anchors, candidate, start)
    ):
        return True
    if category not in SHARED:
        return False
    acted = TOGETHER.search(text, max(start, candidate.start - 16), candidate.end)
    if not acted and not ELSEWHERE.match(text, candidate.end):
        return False
    cities = {a.city for a in anchors if start < a.end <= candidate.start}
    provinces = {p.province for p in page.places_in(start, candidate.start) if p.city in cities}
    return "重庆" in cities and bool(cities & {"四川", "成都"} or "四川" in provinces)


def _by_pair(page: Page, anchors: Anchors, candidate: Candidate, start: int) -> bool:
    """Whether places or bodies of both sides, named side by side last before a thing, make it."""
    sides: set[str | None] = set()
    later = None
    for anchor in anchors.back(candidate.start, start):
        if later is None and not _acts(page.lexicon).by_places.match(page.text, anchor.end, candidate.start):
            return False
        if later is not None and not AND.match(page.text, anchor.end, later):
            break
        sides.add(anchor.province)
        later = anchor.end
    return sides == set(HOME_PROVINCES)


def _taken_up(page: Page, anchors: Anchors, candidate: Candidate, start: int) -> bool:
    """Whether sides that a story of both calls by their number make a thing."""
    match = _acts(page.lexicon).several.search(page.text, max(start, candidate.start - 44), candidate.start)
    if match is None or any(a.end > match.start() for a in anchors.back(candidate.start, start)):
        return False
    sides = {a.province for a in anchors}
    return sides.issuperset(HOME_PROVINCES) and any(a.city == BOTH for a in anchors)
