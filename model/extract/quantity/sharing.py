"""Coordinated figures share what one of them says: its unit (4.8个和1.6个百分点), its qualifier (分别突破8500家和6万家)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

import msgspec

from model.extract.drafts import Quantity
from model.extract.quantity.numerals import Number
from model.extract.quantity.units import Unit
from model.facts import Qualifier


class Pending(NamedTuple):
    """A number without a unit of its own."""

    number: Number
    unit: Unit
    sign: int
    qualifier: Qualifier

    @property
    def end(self) -> int:
        return self.number.end


def plain(value: Decimal) -> int | float:
    """An int where the value is whole, else the float whose shortest form has the printed digits."""
    if value == value.to_integral_value():
        return int(value)
    return float(round(value, 4)) if -value.as_tuple().exponent > 12 else float(value)  # type: ignore[operator]


_JOINT = re.compile(r"(?:、|和|与|及|以及)(?:约|近|超|超过|逾)?")


def _share(item: Quantity | Pending, mate: Quantity | None, text: str) -> Quantity | None:
    """`item` with the unit it has from `mate`, the next figure, where there is one; None where a number has no unit at all."""
    if isinstance(item, Quantity):
        if item.unit == "个" and mate is not None and mate.unit == "个百分点":
            return msgspec.structs.replace(item, unit=mate.unit)
        return item
    number, unit = item.number, item.unit
    if unit.group == "none" and (mate is None or mate.rank or _year_like(number)):
        return None
    name = mate.unit if mate is not None and not unit.name and not mate.rank else unit.name
    return Quantity(
        number.start,
        number.end,
        text[number.start : number.end],
        plain(item.sign * number.low),
        None,
        name,
        item.qualifier,
    )


def spread(found: list[Quantity], text: str) -> list[Quantity]:
    """分别突破8500家和6万家: what qualifies the first of figures that 分别 coordinates qualifies all of them."""
    out: list[Quantity] = []
    first = 0
    for quantity in found:
        last = out[-1] if out else None
        if last is None or not _JOINT.fullmatch(text[last.end : quantity.start]):
            first = quantity.start
        elif (
            quantity.qualifier == "exact" != last.qualifier
            and quantity.unit == last.unit
            and "分别" in text[max(0, first - 8) : first]
        ):
            quantity = msgspec.structs.replace(quantity, qualifier=last.qualifier)
        out.append(quantity)
    return out


def _year_like(number: Number) -> bool:
    return number.end - number.start == 4 and 1900 <= number.low <= 2100


def settle(found: list[Quantity | Pending], text: str) -> Iterator[Quantity]:
    """Shared units: a number takes the unit of the figure that it is coordinated with; 个 before 个百分点 is elided."""
    after: Quantity | None = None
    settled: list[Quantity] = []
    for item in reversed(found):
        joined = after is not None and _JOINT.fullmatch(text[item.end : after.start]) is not None
        quantity = _share(item, after if joined else None, text)
        after = quantity
        if quantity is not None:
            settled.append(quantity)
    return reversed(settled)
