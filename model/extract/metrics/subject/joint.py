"""Several places that a clause names together: one owner under all their names (甲、乙、丙三省), the region or province that sums them up (甲、乙等西北地区)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from model.extract.gazetteer import HOME_PROVINCES
from model.extract.metrics.reading.passage import HOME, Owner, Passage, nation
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.regions import part_at, part_named
from model.extract.metrics.subject.sides import Sides, both_at
from model.extract.quantity.numerals import first_number
from model.extract.sides import JOINED

_HOMES = (*HOME, *HOME_PROVINCES)
_AND_SO_ON = re.compile("(?:[、和与][^，。；]{1,30}?)?等")
_PLACES_OF = re.compile("多?(?:地|城市|省份|省|市|县|区)(?!方|区域|铁路|境内)")
_AND = re.compile(JOINED)
_TOGETHER = re.compile(
    "(?:[两三四五六七八九十]|[2-9])个?(?:省|市|州|县|区|旗|镇|国|地|城|大)|多地|等(?:多?地|城市|省份|省区)|均|都|共|合计|累计|各"
)
"""What says of two places joined by 和 that they are told of together."""
_COUNTED = re.compile(
    "等?(?:近|约|超过?)?(?:[\\d一二三四五六七八九十]+)[多余]?个?(?P<unit>省|市|州|县|区|国|地|城|试点|重点|主要)"
)
"""甲、乙等20个省份: members of a longer list."""
_ROUTE = re.compile("(?:之?间|两地间|[至到])")


class Joint:
    """Finds what a list of places stands for, among the owners of one passage."""

    def __init__(self, passage: Passage, owners: Sequence[Owner]) -> None:
        self.passage, self.text = passage, passage.text
        self.owners, self.starts = owners, [o.start for o in owners]
        self.sides = Sides(self.text, owners, passage.lexicon)

    def at(self, first: Owner, end: int) -> Owner | None:
        """The owner that a list of places beginning with `first` makes; None for a part of a longer list, and for one of examples where one is at home."""
        found, close, commas = self._members(first, end)
        members = [o.label for o in found]
        if len(members) < 2 or len(set(members)) < len(members) or set(members) <= {*_HOMES}:
            return None
        if self.text.startswith("等", close) and any(m in _HOMES for m in (first.city, *members)):
            return None
        printed = self.text[first.start : first.end]
        if first.kind in ("city", "district") and printed != first.label and printed.endswith(first.label):
            return None  # 某省甲市、乙市等地: told of the province
        counted = _COUNTED.match(self.text, close)
        if counted is not None and not self._is_their_number(counted[0], len(members)):
            return None
        if _ROUTE.match(self.text, close, end) or part_at(self.passage, close + 1) is not None:
            return None
        if self.sides.are_both(found):
            return both_at(first.start, close)
        if not commas and not _TOGETHER.match(self.text, close):
            return None
        close += self.text.startswith("等", close)
        return Owner(first.start, close, "、".join(members), "region", None, None)

    def parts_at(self, at: int, end: int) -> Owner | None:
        """The owner that a list makes which begins with a part of the country (江南东部、华南北部等地)."""
        first = part_named(self.passage, at, end)
        return self.at(first, end) if first is not None else None

    def numbered(self, first: Owner, end: int) -> Owner | None:
        """The owner that a list of places makes which says how many they are (甲、乙、丙三市)."""
        joint = self.at(first, end)
        return joint if joint is not None and _COUNTED.match(self.text, joint.end) else None

    def _members(self, first: Owner, end: int) -> tuple[list[Owner], int, bool]:
        """The places that a list names, where it ends, and whether commas part them."""
        members, close, commas = [first], first.end, False
        if first.kind not in PLACES or first.label == "全国":
            return members, close, commas
        while True:
            joint = _AND.match(self.text, close, end)
            place = self._place(joint.end(), end) if joint else None
            if joint is None or place is None:
                return members, close, commas
            commas = commas or joint[0] == "、"
            members.append(place)
            close = place.end

    def _place(self, at: int, end: int) -> Owner | None:
        """The place or part of the country that begins at `at`."""
        for owner in self.owners[bisect_left(self.starts, at) :][:3]:
            if owner.start != at:
                break
            if owner.kind in PLACES and owner.end <= end:
                return owner
        return part_named(self.passage, at, end)

    def _is_their_number(self, words: str, count: int) -> bool:
        number = first_number(words, self.passage.lexicon)
        return number is not None and number.low == count

    def summed_up(self, place: Owner, end: int) -> Owner | None:
        """新疆、甘肃等西北地区: the region that sums up a list of places; of 杭州、上海等城市 one at home, else the first; the country of 甲、乙等20个省份."""
        close = _AND_SO_ON.match(self.text, place.end, end) if place.kind in PLACES else None
        if close is None:
            return None
        region = part_at(self.passage, close.end())
        if region is not None:
            return region
        counted = _COUNTED.match(self.text, close.end())
        if counted is not None and counted["unit"] == "省":
            return nation(place.start, counted.end())
        if not _PLACES_OF.match(self.text, close.end(), end):
            return None
        printed = self.text[place.start : place.end]
        if place.kind == "city" and printed.endswith(place.label) and printed != place.label:
            # 某省甲市、乙市等地: the province whose cities are listed.
            whole = printed.removesuffix(place.label).removesuffix("省")
            return Owner(place.start, place.end, whole, "province", None, whole)
        places = [o for o in self.owners[bisect_left(self.starts, place.start) :] if o.end <= close.end()]
        places = [o for o in places if o.kind in PLACES]
        told = next((o for o in places if o.city in _HOMES or o.label in _HOMES), places[0])
        return Owner(place.start, close.end(), told.label, told.kind, told.thing, told.city)
