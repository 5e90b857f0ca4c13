"""Roads, railways and other lines: they belong to no one city, but to the province through which they run."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from model.extract.places import BOTH, HOME_PROVINCES, PlaceRef

LINE = re.compile(
    "(?:铁路|高铁|客专|客运专线|城际|高速|高速公路|公路|国道|干线|管道|管线|航线|航道|运河|通道|专列|班列|直流工程|输电工程|输变电工程|快线|动卧列车|特高压|特高压交流|特高压直流)(?:项目|工程|[一-鿿]{1,6}段)?[”》]?$"
)
"""How the name of a line ends, its sections counted in."""
WAY = re.compile(
    "(?:铁路|高铁|客专|客运专线|高速|高速公路|公路|国道|输油管道|输气管道|管线|运河)(?:[一-鿿]{1,10}段)?[”》]?$"
)
"""How the name of a line on the ground ends."""
BETWEEN = re.compile("至|到|—|－|-|~|经")
"""Between the ends of a line."""
DIRECT = re.compile("直流(?:输电)?(?:示范)?(?:工程)?$")
"""How a line ends that leads from one province to another, even where no gazetteer has its one end."""
SIGNED = re.compile("([一-鿿]{2,4}?)(?:高速铁路|城际铁路|高速公路|铁路|高铁|城际|高速|通道)(?:项目|工程)?")
"""A way called by the signs of its towns."""
SECTION = re.compile(
    r"(?:铁路|高铁|客专|城际|高速|公路|运河|^)([一-鿿]{2,8}?)[至到]((?:(?!铁路|高铁|客专|城际|高速|公路)[一-鿿]){2,8}?)段$"
)
BY_TWO = re.compile("(?!市郊|地方|国家|重载|城际)([一-鿿]{2})(?:高速铁路|铁路|高铁)")
"""A railway called by the signs of its two ends."""
CAPITAL_SIGNS = {"北京": "京", "天津": "津", "上海": "沪", "重庆": "渝", "香港": "港", "澳门": "澳"}
STOP = re.compile("[东西南北]?站?$")
"""What may stand behind the town at the end of a section (甲地东至乙地段)."""

Ends = tuple[str | None, str | None]


def runs(name: str, inside: Sequence[PlaceRef]) -> Ends | None:
    """Where a line runs that is named by its ends (甲至乙高速铁路): a city, a province or both sides; (None, None) across provinces.

    None where the name is no such name. Of a section with one end that no gazetteer has, the province of the other.
    """
    ends = [p for p in inside if p.kind in ("province", "city", "district") and p.province]
    if not (LINE.search(name) or "段" in name) or not BETWEEN.search(name):
        return None
    section = SECTION.search(name)
    if section and ends:
        whole = [
            p for p in ends if any(STOP.match(end.partition(p.text)[2]) for end in section.groups() if p.text in end)
        ]
        if len(whole) == 1:
            return whole[0].province, None
        ends = whole or ends
    if len(ends) == 1 and DIRECT.search(name):
        return None, None
    return _between(ends) if len(ends) > 1 else None


def by_signs(name: str, told: Sequence[PlaceRef], towns: Mapping[str, str]) -> Ends | None:
    """Where a way runs that is called by the first characters of its towns (甲乙丙高铁), all of which the story names."""
    m = SIGNED.fullmatch(name)
    ends = [_end(sign, told, towns) for sign in m[1]] if m else []
    known = [p for p in ends if p is not None]
    return _between(known) if known and len(known) == len(ends) else None


def _end(sign: str, told: Sequence[PlaceRef], towns: Mapping[str, str]) -> PlaceRef | None:
    """The town of a story that a sign may stand for."""
    named = ((p, p.name if p.kind == "district" else p.city or "") for p in told if p.province and p.kind != "province")
    return next((p for p, name in named if name[:1] == sign or sign in towns.get(name, "")), None)


def _between(ends: Sequence[PlaceRef]) -> Ends:
    """The city, the province or the two sides that hold all ends; (None, None) where none does."""
    cities, provinces = {p.city for p in ends}, {p.province for p in ends}
    if len(cities) == 1:
        return ends[0].city, None
    if len(provinces) == 1:
        return ends[0].province, None
    return (BOTH, None) if provinces == set(HOME_PROVINCES) else (None, None)


def passes_by(name: str, city: str | None) -> bool:
    """Whether a railway called by its two ends has none of them in the municipality in whose story it is told of."""
    ends = BY_TWO.fullmatch(name)
    return ends is not None and CAPITAL_SIGNS.get(city or "", ends[1]) not in ends[1]


def is_line(name: str) -> bool:
    """Whether a name is that of a line on the ground or of what a river has all along it (…高铁, …流域…基地)."""
    return "流域" in name or bool(WAY.search(name))
