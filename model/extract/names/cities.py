"""Which city a thing belongs to: a place in its name, its holder, what the sentence and the paragraph speak of, the story's own place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

import msgspec

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.places import PlaceRef

JOINT = re.compile(r"川渝|成渝|渝川|双城经济圈")
NATIONAL = re.compile(r"^[“《]?(?:国家|中国|中华|全国|中央|国务院|党的)")
BOTH = "川渝"
NOWHERE = ("全国", BOTH)

City = tuple[str | None, str | None]
"""City and district."""


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """A place, or a thing whose city is sure, where it stands."""

    end: int
    city: str
    district: str | None
    national: bool


def own_city(page: Page, candidate: Candidate) -> City | None:
    """The city that a name itself tells; None where it tells none."""
    if candidate.fixed_city:
        return candidate.city, None
    name = candidate.name
    for form in (name, *candidate.aliases):
        bare = re.sub(r"[“”‘’《》]", "", form)
        if candidate.category == "project":
            bare = re.sub(r"[（(][^）)]*[）)]", "", bare)
        if bare in page.tables.known:
            return page.tables.known[bare].city, None
    inside = page.places_in(candidate.start, candidate.end)
    bracket = re.search(r"[（(]([^）)]{2,12})[）)]", name)
    if bracket and bracket[1] in page.tables.known:
        return page.tables.known[bracket[1]].city, None
    named = _named_place(name, inside)
    if named and named.city != BOTH:
        return named.city, named.district
    if JOINT.search(name) or named:
        return BOTH, None
    if candidate.category == "person":
        return None
    holder = page.known.get(candidate.start)
    if holder and holder[0] < candidate.end:
        body = page.tables.known[holder[1]]
        if body.city and (body.city != "全国" or candidate.category == "agency"):
            return body.city, None
    for word, city in page.marks.city_words.items():
        if name.startswith(word) and len(name) > len(word) + 2 and name != word + "实验室":
            return city, None
    if name.startswith(("中央", "党的", "全国人大", "全国政协")):
        return "全国", None
    if NATIONAL.search(name) and candidate.category in ("agency", "alliance", "framework"):
        return "全国", None
    return None


def _named_place(name: str, inside: Sequence[PlaceRef]) -> PlaceRef | None:
    """The place that a name bears: in brackets first, else the last one (重庆大学…遂宁研究院)."""
    local = [p for p in inside if p.city and p.city != "全国"]
    if not local:
        return None
    bracketed = re.search(r"[（(]([^）)]{2,12})[）)]", name)
    for p in local:
        if bracketed and p.text in bracketed[1]:
            return p
    return local[-1]


class Cities:
    """The cities of one story's things: sure ones first, the others by what stands before them."""

    def __init__(self, page: Page, chosen: Sequence[Candidate]) -> None:
        self.page = page
        anchors: list[Anchor] = []
        covered: set[int] = set()
        for c in chosen:
            own = own_city(page, c)
            if c.category not in ("person", "framework", "policy") and not (
                c.category == "company" and not page.places_in(c.start, c.end)
            ):
                covered.update(range(c.start, c.end))
                if own and own[0]:
                    anchors.append(Anchor(c.end, own[0], own[1], own[0] == "全国" and c.category == "agency"))
        anchors.extend(
            Anchor(p.end, p.city, p.district, False)
            for p in page.places
            if p.city and p.city != "全国" and p.start not in covered
        )
        self.anchors = sorted(anchors, key=lambda a: a.end)
        self._ends = [a.end for a in self.anchors]
        self.home = self._home()

    def _home(self) -> str | None:
        """The story's own city: the one that most anchors name, its outlet counted in; 川渝 where both sides weigh alike."""
        counts: Counter[str] = Counter()
        for anchor in self.anchors:
            if anchor.city != "全国":
                counts[anchor.city] += 3 if anchor.end < 60 else 1
        outlet = self.local = self.page.marks.outlets.get((self.page.story.story.outlet or "")[:2])
        if outlet:
            counts[outlet] += 4
        for city in NOWHERE[1:]:
            if len(counts) > 1 and counts[city]:
                counts[city] = counts[city] // 2
        if not counts:
            return None
        (city, most), *rest = counts.most_common(3)
        sides = {"四川" if c == "成都" else c for c, n in ((city, most), *rest) if n * 2 >= most}
        return BOTH if {"重庆", "四川"} <= sides else city

    def of(self, candidate: Candidate) -> City:
        """City and district of a thing where it stands."""
        own = own_city(self.page, candidate)
        if candidate.category == "policy" and (own is None or own[0] == BOTH) and self._issued_nationally(candidate):
            return "全国", None
        if own is not None:
            return own
        line = self.page.text.rfind("\n", 0, candidate.start) + 1
        sentence = max(self.page.text.rfind(mark, line, candidate.start) for mark in "。！？；\n") + 1
        near = self._before(candidate, max(sentence, line))
        if near:
            return near.city, near.district
        if candidate.category == "policy" and candidate.rule.startswith("book") and not self.local:
            return "全国", None
        if self.home in (None, BOTH) or not self._settled():
            near = self._before(candidate, line)
            if near:
                return near.city, near.district
        if NATIONAL.search(candidate.name) and candidate.category in ("policy", "event", "project"):
            return "全国", None
        return self.home, None

    def _settled(self) -> bool:
        """Whether nearly all anchors name the story's own city."""
        local = [a for a in self.anchors if a.city != "全国"]
        return sum(a.city == self.home for a in local) >= 0.8 * len(local)

    def _before(self, candidate: Candidate, start: int) -> Anchor | None:
        """The last anchor between `start` and a thing; national ones speak only for policies."""
        index = bisect_left(self._ends, candidate.start + 1) - 1
        while index >= 0 and self._ends[index] > start:
            anchor = self.anchors[index]
            if anchor.city != "全国":
                return anchor
            index -= 1
        return None

    def _issued_nationally(self, candidate: Candidate) -> bool:
        """Whether the last agency before a policy in its sentence is a national one."""
        start = max(self.page.text.rfind(mark, 0, candidate.start) for mark in "。！？\n") + 1
        index = bisect_left(self._ends, candidate.start + 1) - 1
        near = index >= 0 and self._ends[index] > start and candidate.start - self._ends[index] < 40
        return near and self.anchors[index].national
