"""Places and things whose city is sure, where they stand in a story: they tell where the things behind them are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.named_cities import NOWHERE, own_city
from model.extract.places import BOTH, province_of

FRAME = re.compile(r"[^，。；！？\n]{0,6}?在[^，。；！？\n]{2,24}，")
LAUNCH_SITE = re.compile("发射(?:中心|场)$|商业航天[一-鿿]{0,4}(?:试验|示范)区$|航天港$")
"""What is launched there is the country's, not the site's."""
SEATED = frozenset({"company", "platform", "lab", "institute"})
"""What bears the name of its province and stands in the city of a story that is mostly about one."""
PROVINCIAL = re.compile("分行|分公司|电力公司|省(?!.*(?:技术|产业|制造业)创新中心)")
"""What serves all of its province."""
BODIES = frozenset({"agency", "alliance", "company", "institute"})
"""Kinds of things that people belong to and that have things, wherever in their province they are."""
GUESTS = frozenset({"university", "institute", "company"})
WITH = ("与", "同", "联合", "携手")
"""Before a body with which another founds something (某区与某大学共建…): the thing is where that other is."""
FOUNDING = re.compile("共建|合作|组建|成立|设立|建立|打造|签[约订署]|挂牌|建设")
OF_ONE = frozenset({"finance", "product", "company"})
"""Kinds of things that have one maker, though they serve both sides."""


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """A place, or a thing whose city is sure, where it stands; `body` says that it is an agency or the like, which acts, `guest` that others do something with it."""

    end: int
    city: str
    district: str | None
    national: bool
    province: str | None
    body: bool = False
    guest: bool = False


STREET = re.compile("[东西南北中]?[一二三四五]?(?:路|街|大道|大街|立交)(?![局桥])")
"""Behind a town: a street that is called after it (红河大道)."""


class Anchors:
    """The anchors of a story in the order of their ends."""

    def __init__(self, page: Page, chosen: Sequence[Candidate]) -> None:
        self._page = page
        anchors: list[Anchor] = []
        covered: set[int] = set()
        self.abroad: list[int] = []
        """Where the bodies of other countries, or of several, end."""
        for c in chosen:
            if c.category == "person":
                covered.update(range(c.start, c.end))  # 黄|玉山: a name of somebody names no place
                continue
            own = own_city(page, c)
            if own == (None, None) and c.category in ("agency", "alliance"):
                self.abroad.append(c.end)
            if c.category not in ("framework", "policy") and not (
                c.category == "company" and not page.places_in(c.start, c.end)
            ):
                covered.update(range(c.start, c.end))
                told = own is not None and not (seated(c) and own[0] == province_of(own[0] or "", page.lexicon))
                if told and own and own[0] and _at_home(page, own[0]) and not LAUNCH_SITE.search(c.name):
                    national = own[0] == "全国" and c.category == "agency"
                    body, guest = c.category in BODIES, self._with(c, anchors)
                    province = province_of(own[0], page.lexicon)
                    anchors.append(Anchor(c.end, own[0], own[1], national, province, body, guest))
        anchors.extend(
            Anchor(p.end, p.city, p.district, False, p.province)
            for p in page.places
            if p.city and p.city != "全国" and p.start not in covered and not STREET.match(page.text, p.end)
        )
        self._all = sorted(anchors, key=lambda a: a.end)
        self.ends = [a.end for a in self._all]
        """Where they end, in order."""

    def __iter__(self) -> Iterator[Anchor]:
        return iter(self._all)

    def _with(self, body: Candidate, told: Sequence[Anchor]) -> bool:
        """Whether a body stands behind 与, or in a list behind one that does: another does something with it."""
        if body.category not in GUESTS:
            return False
        text = self._page.text
        listed = next((a for a in reversed(told) if a.end <= body.start), None)
        behind = listed is not None and listed.guest and text[listed.end : body.start] in ("、", "和", "及", "以及")
        return behind or text.endswith(WITH, 0, body.start)

    def back(self, pos: int, start: int = -1) -> Iterator[Anchor]:
        """The anchors that end between `start` and an offset, the last first."""
        for index in range(bisect_left(self.ends, pos + 1) - 1, -1, -1):
            if self.ends[index] <= start:
                return
            yield self._all[index]

    def before(self, candidate: Candidate, start: int) -> Anchor | None:
        """The last anchor between `start` and a thing that is no national one; of a thing with one maker none of both sides."""
        one = candidate.category in OF_ONE
        local = (a for a in self.back(candidate.start, start) if a.city != "全国" and not (one and a.city == BOTH))
        return next(local, None)

    def host(self, candidate: Candidate, near: Anchor, start: int) -> Anchor | None:
        """Who has what is founded together with a guest that was named last before it; None where that is said of nobody."""
        if not near.guest or FOUNDING.search(self._page.text, near.end, candidate.start) is None:
            return near
        return next((a for a in self.back(candidate.start, start) if not a.guest and a.city != "全国"), None)

    def framing(self, candidate: Candidate, start: int) -> Anchor | None:
        """What the sentence begins with as where it happens (在福建，…), unless a place within it is named behind."""
        frame = FRAME.match(self._page.text, start, candidate.start)
        if not frame:
            return None
        inside = [a for a in self._all if start < a.end <= frame.end() and a.city not in NOWHERE]
        near = self.before(candidate, start)
        if not inside or near is None or (near.city != inside[-1].province and near.province == inside[-1].province):
            return None
        return inside[-1]


def seated(candidate: Candidate) -> bool:
    """Whether a thing that bears the name of its province may stand in any city of it, so that it places nothing else."""
    return candidate.category in SEATED and not PROVINCIAL.search(candidate.name)


def _at_home(page: Page, city: str) -> bool:
    """Whether a city is one of the country: nothing is placed by a foreign one that stands before it."""
    return city in NOWHERE or province_of(city, page.lexicon) is not None
