"""The sides that act together in a story (甲区与乙区, 甲、乙、丙三地, 遂潼两地): where they lie on both sides of the border of 四川 and 重庆, what they have together is 川渝's (GUIDELINES.md section 3)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from model.extract.gazetteer import BOTH
from model.extract.metrics.reading.passage import Owner
from model.extract.places import province_of
from model.extract.quantity.numerals import first_number
from model.extract.sides import TAKEN_UP, TOGETHER, towns_signed
from model.lexicon import Lexicon

SIDES = frozenset({"city", "province", "district", "park", "agency"})
"""What can be one side of several that act together; schools and companies have their own."""
AND = re.compile(TOGETHER)
_ZONES = ("新区", "高新区", "经开区", "开发区", "科技城", "科学城")
"""Parks with offices of their own, which act like districts."""
_BESIDE = re.compile("[ \u3000]?")
"""What stands in a headline between sides that it names together (内江荣昌, 内江 荣昌)."""
_NAMES = "(?P<names>[一-鿿]{2,4}?)?"
_TAKEN_UP = re.compile(f"{_NAMES}(?P<word>{TAKEN_UP})")
"""Words that take sides up by their number (两区, 三地, 两座科技城), and their names in short before (遂潼两地)."""
_ALL_OF_BOTH = frozenset({"两地", "两省市", "双城", "两省", "双方"})
"""These mean 川渝 wherever a text speaks of it and names no other sides."""
_PROVINCE = ("省",)
_LEVELS = {
    "省市": _PROVINCE,
    "省": _PROVINCE,
    "区": ("区",),
    "新区": ("区",),
    "高新区": ("高新区",),
    "经开区": ("经开区",),
    "县": ("县",),
    "市": ("市",),
}
_SPEAKS = re.compile("川渝|成渝|重庆[^。]{0,12}(?:四川|成都)|(?:四川|成都)[^。]{0,12}重庆")


class Sides:
    """The sides that one text names together, among its owners (in the order of the text)."""

    def __init__(self, text: str, owners: Sequence[Owner], lexicon: Lexicon) -> None:
        self.text, self.owners, self.lexicon = text, owners, lexicon

    def are_both(self, members: Iterable[Owner]) -> bool:
        """Whether sides lie in 重庆 and in 四川, all of them."""
        rows = list(members)
        provinces = {province_of(o.city or o.label, self.lexicon) for o in rows}
        parks = [o for o in rows if o.kind == "park"]
        zones = len(parks) == len(rows) and all(o.label.endswith(_ZONES) for o in parks)
        counterparts = (
            zones or len({o.label[-2:] for o in parks}) < 2
        )  # a new area and a development zone, no park and a town
        return counterparts and all(o.kind in SIDES for o in rows) and provinces == {"重庆", "四川"}

    def at(self, at: int, end: int) -> tuple[Owner | None, int] | None:
        """What 两地, 三区, 遂潼两地 at `at` means, and where the word ends; None where there is no such word or nothing that it takes up."""
        match = _TAKEN_UP.match(self.text, at, end)
        if match is None:
            return None
        word = match["word"]
        if match["names"]:
            found = self._is_short_for_both(match["names"])
        else:
            sides = self._before(at, match["count"], match["of"])
            found = self.are_both(sides) or (word in _ALL_OF_BOTH and not sides and self._speaks_of_both)
        if found:
            return both_at(at, match.end()), match.end()
        return (None, match.end()) if word in _ALL_OF_BOTH and not match["names"] else None

    @cached_property
    def _speaks_of_both(self) -> bool:
        return _SPEAKS.search(self.text) is not None

    @cached_property
    def _runs(self) -> list[list[Owner]]:
        """The sides that are named together, in the order of the text."""
        runs: list[list[Owner]] = []
        for owner in self.owners:
            if owner.kind not in SIDES or owner.label in ("全国", BOTH):
                continue
            last = runs[-1][-1] if runs else None
            if last is not None and owner.start < last.end:
                continue
            gap = self.text[last.end : owner.start] if last is not None and owner.start - last.end < 3 else "。"
            places = last is not None and last.thing is None and owner.thing is None
            if AND.fullmatch(gap) or (places and _BESIDE.fullmatch(gap)):
                runs[-1].append(owner)
            else:
                runs.append([owner])
        return [run for run in runs if len({o.label for o in run}) > 1]

    def _before(self, at: int, count: str, of: str) -> list[Owner]:
        """The last sides before an offset that are so many, of the level that the word names."""
        number = first_number(count.replace("双", "两"), self.lexicon)
        many = number.low if number else 0
        k = bisect_left([run[0].start for run in self._runs], at)
        level = _LEVELS.get(of)
        for run in reversed(self._runs[:k]):
            if len(run) == many and (level is None or all(self._is_of(o, level) for o in run)):
                return run
        return []

    def _is_of(self, side: Owner, level: tuple[str, ...]) -> bool:
        if level == _PROVINCE:
            return side.city is not None and province_of(side.city, self.lexicon) == side.city
        if level == ("市",) and (side.kind == "city" or side.city == "重庆"):
            return True  # 两市 are also a city and a district of 重庆
        return self.text[side.start : side.end].endswith(level) or side.label.endswith(level)

    def _is_short_for_both(self, names: str) -> bool:
        """遂潼: whether each sign stands for a place of the text, and they lie on both sides."""
        towns = {o.label: o for o in reversed(self.owners) if o.kind in ("city", "district")}
        meant = towns_signed(names, towns)
        return len(meant) == len(names) and self.are_both(towns[town] for town in meant)


def both_at(start: int, end: int) -> Owner:
    """川渝 as the owner that text[start:end] stands for."""
    return Owner(start, end, BOTH, "region", None, BOTH)
