"""A story's own city: the one that its places and things name most, and how sure it is."""

from __future__ import annotations

from collections import Counter

from model.extract.names.page import Page
from model.extract.names.places.anchors import Anchor, Anchors
from model.extract.places import BOTH, HOME_PROVINCES, province_of

HEAD = 60
"""Characters at the head of a story in which a place says more of it than further on."""
OUTLET = 2
"""What the outlet of a story tells of its place, beside a thing or place that it names."""
MOSTLY = 0.7
"""Share of the places of a province from which on a story is about one of its cities."""
SURE = 0.8


class Home:
    """The story's own city, None where it has none, 川渝 where both sides weigh alike and are named as one, or by no paper of theirs; `local` is the city of its outlet."""

    def __init__(self, page: Page, anchors: Anchors) -> None:
        self._page = page
        self._anchors = [a for a in anchors if a.city != "全国"]
        self.local = page.marks.outlets.get((page.story.story.outlet or "")[:2])
        self.city = self._named_most()
        self.province = province_of(self.city, page.lexicon) if self.city else None

    def _named_most(self) -> str | None:
        counts: Counter[str] = Counter()
        for anchor in self._anchors:
            counts[anchor.city] += 3 if anchor.end < HEAD else 1
        if self.local:
            counts[self.local] += OUTLET
        together = counts[BOTH] > 0 or not self.local
        if len(counts) > 1 and counts[BOTH]:
            counts[BOTH] //= 2
        if not counts:
            return None
        (city, most), *rest = counts.most_common(3)
        sides = {"四川" if c == "成都" else c for c, n in ((city, most), *rest) if n * 2 >= most}
        if set(HOME_PROVINCES) <= sides and together:
            return BOTH
        return self._within(city, counts) or city

    def _within(self, province: str, counts: Counter[str]) -> str | None:
        """The one city of a province that is named about as often as itself: a paper of the province tells of it."""
        inside = Counter({c: n for c, n in counts.items() if province_of(c, self._page.lexicon) == province})
        whole = inside.pop(province, 0)
        if not inside:
            return None
        (city, most), *_ = inside.most_common(1)
        return city if most * 2 >= whole and most >= MOSTLY * inside.total() else None

    def settled(self) -> bool:
        """Whether nearly all places name the story's own city, those aside that name no more than its province."""
        local = [a for a in self._anchors if a.city == self.city or a.city != self.province]
        return sum(a.city == self.city for a in local) >= SURE * len(local)

    def settled_in(self, province: str | None) -> bool:
        """Whether the story is about one city of a province: most places that name one name its own."""
        if self.province != province or self.city == province:
            return False
        inside = [a for a in self._anchors if a.province == province and a.city != province]
        return sum(a.city == self.city for a in inside) >= MOSTLY * len(inside)

    def instead_of(self, near: Anchor) -> bool:
        """Whether a place that says no more than the province means the story's own city."""
        return near.city == near.province and not near.body and self.settled_in(near.province)
