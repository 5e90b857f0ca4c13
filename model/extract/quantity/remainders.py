"""What goes on behind a unit and belongs to the same amount: the half of 一吨半, the small change of 五元三毛 and 两美元又三美分, the hundredths of 10秒17."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from model.extract.quantity.units import Unit

_HALVED = frozenset({"currency", "multiple", "length", "area", "volume", "weight", "energy", "duration", "temperature"})
"""Tables of units that can be halved; 三个半 and 两家半 are no way of counting things in print."""
_HALF = re.compile("半(?=[，。；、！？”’）)》,;!? \n的之多左以至到]|$)")
_DIGITS = {c: k for k, c in enumerate("零一二三四五六七八九")} | {"两": 2}
_CHANGE = re.compile(
    r"[又零]?(?P<tens>\d|[一二两三四五六七八九])(?:角|毛)(?:(?P<ones>\d|[一二两三四五六七八九])分)?"
    r"|[又零]?(?P<cents>\d{1,2}|[一二两三四五六七八九])(?:美分|欧分|澳分|加分|港仙|便士)"
)
_FINE = re.compile(r"\d{2,3}(?=的|[^\d.,%a-zA-Z]{2})(?![万亿多余]|[年月日])")
"""10秒17, 22米55: hundredths of a result."""
_MINUTES = re.compile(
    r"[又零]?(?P<minutes>[0-5]?\d)分钟?(?:(?P<seconds>[0-5]?\d(?:\.\d+)?)秒(?P<fine>\d{2,3})?(?!\d)|(?!之|\d))"
)
"""2小时45分, 2小时13分02秒: an amount in minutes or seconds, as hours have no exact one."""
SECONDS = re.compile(r"(?P<seconds>[0-5]?\d(?:\.\d+)?)秒(?P<fine>\d{2,3})?(?!\d)")
"""3分37秒73 likewise."""


class Rest(NamedTuple):
    """What stands behind a unit: so much `more`, up to `end`; where it is counted in another unit, its `name` and the `size` of the first in it."""

    more: Decimal
    end: int
    name: str | None = None
    size: int = 1


def remainder(folded: str, unit: Unit) -> Rest:
    """What stands behind a unit and belongs to the same amount (nothing, up to the unit's own end, where nothing does)."""
    if unit.group == "currency":
        change = _CHANGE.match(folded, unit.end)
        if change:
            tens, ones, cents = (_digits(change[name]) for name in ("tens", "ones", "cents"))
            return Rest((tens * 10 + ones + cents) / 100, change.end())
    minutes = _MINUTES.match(folded, unit.end) if unit.name == "小时" else None
    if minutes and minutes["seconds"]:
        return Rest(60 * Decimal(minutes["minutes"]) + _seconds(minutes), minutes.end(), "秒", 3600)
    if minutes:
        return Rest(Decimal(minutes["minutes"]), minutes.end(), "分钟", 60)
    seconds = SECONDS.match(folded, unit.end) if unit.name in ("分", "分钟") else None
    if seconds:
        return Rest(_seconds(seconds), seconds.end(), "秒", 60)
    fine = _FINE.match(folded, unit.end) if unit.name in ("秒", "米") else None
    if fine:
        return Rest(Decimal(f"0.{fine[0]}"), fine.end())
    half = _HALF.match(folded, unit.end) if unit.group in _HALVED else None
    return Rest(Decimal("0.5"), half.end()) if half else Rest(Decimal(0), unit.end)


def _seconds(match: re.Match[str]) -> Decimal:
    """02秒, 37秒73, 37.73秒."""
    return Decimal(f"{match['seconds']}.{match['fine']}" if match["fine"] else match["seconds"])


def _digits(text: str | None) -> Decimal:
    return Decimal(_DIGITS.get(text, text) if text else 0)
