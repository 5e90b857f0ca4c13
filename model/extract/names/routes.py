"""Roads, railways and other lines: they belong to no one city, but to the province through which they run."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.places import BOTH, HOME_PROVINCES, PlaceRef

LINE = re.compile(
    "(?:铁路|高铁|客专|客运专线|城际|高速|高速公路|公路|国道|干线|管道|管线|航线|航道|运河|通道|专列|班列|直流工程|输电工程|输变电工程|快线|动卧列车)(?:项目|工程|[一-鿿]{1,6}段)?[”》]?$"
)
"""How the name of a line ends, its sections counted in."""
WAY = re.compile(
    "(?:铁路|高铁|客专|客运专线|高速|高速公路|公路|国道|输油管道|输气管道|管线|运河)(?:[一-鿿]{1,6}段)?[”》]?$"
)
"""How the name of a line on the ground ends."""
BETWEEN = re.compile("至|到|—|－|-|~|经")
"""Between the ends of a line."""


def runs(name: str, inside: Sequence[PlaceRef]) -> tuple[str | None, str | None] | None:
    """Where a line runs that is named by its ends (甲至乙高速铁路): a city, a province or both sides; (None, None) across provinces.

    None where the name is no such name.
    """
    ends = [p for p in inside if p.kind in ("province", "city", "district") and p.province]
    if len(ends) < 2 or not (LINE.search(name) or "段" in name) or not BETWEEN.search(name):
        return None
    cities, provinces = {p.city for p in ends}, {p.province for p in ends}
    if len(cities) == 1:
        return ends[0].city, None
    if len(provinces) == 1:
        return ends[0].province, None
    return (BOTH, None) if provinces == set(HOME_PROVINCES) else (None, None)


def is_line(name: str) -> bool:
    """Whether a name is that of a line on the ground (…高铁, …高速公路)."""
    return bool(WAY.search(name))
