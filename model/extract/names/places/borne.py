"""The places that a name bears, and which of them says where its thing is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.places import PlaceRef
from model.extract.sentences import begin_of

SURE = 3
"""Characters of the name of a district that is no other word."""
FRAME = 8
"""Characters at the head of a sentence in which it names the place that it is about."""
BRACKETED = re.compile(r"[（(]([^）)]{2,12})[）)]")
"""What a name adds in brackets, often its place."""


def told_by_name(page: Page, start: int, end: int) -> list[PlaceRef]:
    """The places in a name, those left out that a known body bears though it is elsewhere (上海合作组织), and words in marks that a district is called by (“某山”计算中心)."""
    found = [p for p in page.places_in(start, end) if not (_slight(p) and page.in_marks(start, p.start))]
    for at in range(start, end):
        stop, form = page.known.get(at, (at, ""))
        if form and (at, stop) != (start, end) and page.tables.known[form].city is None:
            found = [p for p in found if not (at <= p.start and p.end <= stop and form != p.text)]
    return found


def named_place(name: str, inside: Sequence[PlaceRef], said: str | None) -> PlaceRef | None:
    """The place that a name bears: in brackets first, else the last one (重庆大学…遂宁研究院).

    None where its only places are short names of districts of other provinces than the one that is `said` to be spoken of.
    """
    local = _beside_none([p for p in inside if p.city and p.city != "全国"])
    if said is not None and all(_slight(p) and len(p.text) < SURE and p.province != said for p in local):
        return None
    if local:
        first = local[0]
        # 重庆川东某厂: what part of which province is meant says less than the city before it.
        local = [
            p
            for p in local
            if p is first
            or ((p.province == first.province or not _slight(p)) and not (first.kind == "city" and p.kind == "region"))
        ]
    if not local:
        return None
    bracketed = BRACKETED.search(name)
    for p in reversed(local):
        if bracketed and p.text in bracketed[1]:
            return p
    return local[-1]


def _beside_none(places: Sequence[PlaceRef]) -> list[PlaceRef]:
    """The places of a name but those that stand right behind one of another province: a word, or whose countrymen meet there (甲市|朝阳…公司, 甲市|乙省商会)."""
    return [
        p for i, p in enumerate(places) if not i or p.start > places[i - 1].end or p.province == places[i - 1].province
    ]


def framing(page: Page, candidate: Candidate) -> str | None:
    """The province of the one place that begins the sentence of a thing (在某省某县，…)."""
    start = begin_of(page.text, candidate.start)
    before = {p.province for p in page.places_in(start, min(candidate.start, start + FRAME)) if p.province}
    return before.pop() if len(before) == 1 else None


def _slight(p: PlaceRef) -> bool:
    """Whether a place is a district by its short name, which may be a part of other words (辽宁卧龙湖)."""
    return p.kind == "district" and p.text[-1] not in "区县市旗"
