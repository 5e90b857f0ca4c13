"""Units and measure words: the tables of `lexicon/units.yaml`, compiled, and the unit that stands at a place of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from model.lexicon import Lexicon
from model.patterns import alternatives

COUNTED = frozenset({"count", "compound", "people", "noun"})
"""The tables of units that count things."""


class Unit(NamedTuple):
    """A unit as read: `end` is where it ends in the text, `name` what is stored, `group` its table."""

    end: int
    name: str
    group: str


class Units:
    """The unit tables compiled: longest match by first character."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("units")
        self.group = {str(u): g for g, units in table["groups"].items() for u in units}
        self.by_first: dict[str, list[str]] = {}
        for unit in sorted(self.group, key=len, reverse=True):
            self.by_first.setdefault(unit[0], []).append(unit)
        self.denominators = sorted(map(str, table["denominators"]), key=len, reverse=True)
        self.false_friends: Mapping[str, frozenset[str]] = {k: frozenset(v) for k, v in table["false_friends"].items()}
        self.specification = frozenset(table["specification"])
        self.measure_of: dict[str, str] = {str(n): m for m, nouns in table["counted_nouns"].items() for n in nouns}
        self.told_by: dict[str, str] = {str(n): m for m, nouns in table["told_by"].items() for n in nouns}
        self.told = re.compile(rf"(?P<measure>{alternatives(self.told_by)})[^，。；、\d]{{0,6}}$")
        self.nouns = re.compile(rf"(?P<modifier>[一-鿿“”]{{0,6}}?)(?P<noun>{alternatives(self.measure_of)})(?!家庭)")

    def longest(self, text: str, at: int) -> str | None:
        for unit in self.by_first.get(text[at : at + 1], ()):
            if text.startswith(unit, at) and not self._goes_on(text, at + len(unit), unit):
                return unit
        return None

    def starts_with_thousand(self, text: str, at: int) -> bool:
        """Whether the 千 at `at` is the beginning of a unit (千克, 千瓦时) and no magnitude."""
        unit = self.longest(text, at)
        return unit is not None and len(unit) > 1

    def _goes_on(self, text: str, end: int, unit: str) -> bool:
        after = text[end : end + 1]
        if unit[-1].isascii() and unit[-1].isalpha() and after.isascii():
            return after.isalnum()
        return after in self.false_friends.get(unit, ()) if after else False


_COMBINED = re.compile(r"[（(/每]")
_PRODUCT = re.compile(r"[（(]([^（()）\d，。；、]{1,3}(?:[·・•*×][^（()）\d，。；、]{1,4})+)[)）]")
"""瓦/（米·开）: what a measure is divided by, written as a product of units."""
_PAIR = re.compile(r"[（(]([^（()）\d]{1,2})[)）]")
_CANON = {"％": "%", "百分点": "个百分点", "块钱": "元", "美金": "美元", "日圆": "日元", "人民币": "元", "个多月": "个月", "个半月": "个月", "个小时": "小时", "个多小时": "小时",
    "个半小时": "小时", "个多星期": "个星期", "年多": "年", "个人": "人"}  # fmt: skip


@lru_cache(maxsize=4)
def units_of(lexicon: Lexicon) -> Units:
    """The unit tables of a lexicon, compiled once."""
    return Units(lexicon)


def read_unit(text: str, at: int, units: Units) -> Unit | None:
    """The unit at `at`: one of the tables, a pair in brackets (台（套）), 次 after a measure word, a denominator."""
    if text[at : at + 1] == " ":
        at += 1
    unit = units.longest(text, at)
    if unit is None:
        return None
    end, group = at + len(unit), units.group[unit]
    if group in ("count", "compound", "people"):
        pair = _PAIR.match(text, end)
        if pair and (pair[1] in units.group or pair[1] == "次"):
            end = pair.end()
    if text[end : end + 1] in ("/", "每") or text.startswith("∕", end):
        product = _PRODUCT.match(text, end + 1)
        below = next((unit for unit in units.denominators if text.startswith(unit, end + 1)), "")
        end = product.end() if product else end + 1 + len(below) if below else end
    name = text[at:end]
    return Unit(end, _CANON.get(name, name), group)


def unit_group(unit: str, lexicon: Lexicon) -> str:
    """The table of a unit as stored: 家（次） counts like 家, 元/平方米 is money; "" for no unit."""
    groups: dict[str, str] = units_of(lexicon).group
    return groups.get(unit) or groups.get(_COMBINED.split(unit)[0], "")
