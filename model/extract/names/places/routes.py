"""Roads, railways and other lines: they belong to no one city, but to the province through which they run."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from model.extract.names.marks import marks
from model.extract.places import BOTH, HOME_PROVINCES, MUNICIPALITIES, PlaceRef, gazetteer, province_of
from model.lexicon import Lexicon

LINE = re.compile(
    "(?:铁路|高铁|客专|客运专线|城际|高速|高速公路|公路|国道|干线|管道|管线|航线|航道|运河|通道|专列|班列|直流工程|输电工程|输变电工程|快线|动卧列车|特高压|特高压交流|特高压直流)(?:项目|工程|[一-鿿]{1,6}段)?[”》]?$"
)
"""How the name of a line ends, its sections counted in."""
WAY = re.compile(
    "(?:铁路|高铁|客专|客运专线|高速|高速公路|公路|国道|输油管道|输气管道|管线|运河)(?:[一-鿿]{1,10}段)?[”》]?$"
)
"""How the name of a line on the ground ends."""
WORKS = re.compile("(?:铁路|高铁|客专|城际|高速|高速公路|公路|通道)(?=[一-鿿0-9]*(?:隧道|大桥|桥|枢纽|车站|站|标段)$)")
"""The end of the name of a line before that of a bridge, a tunnel or a station on it."""
BETWEEN = re.compile("至|到|—|－|-|~|经|送")
"""Between the ends of a line."""
DIRECT = re.compile("直流(?:输电)?(?:示范)?(?:工程)?$")
"""How a line ends that leads from one province to another, even where no gazetteer has its one end."""
SIGNED = re.compile("([一-鿿]{2,4}?)(?:高速铁路|城际铁路|高速公路|铁路|高铁|城际|高速|通道)(?:项目|工程)?")
"""A way called by the signs of its towns."""
SECTION = re.compile(
    r"(?:铁路|高铁|客专|城际|高速|公路|运河|^)([一-鿿]{2,8}?)[至到]((?:(?!铁路|高铁|客专|城际|高速|公路)[一-鿿]){2,8}?)段$"
)
CALLED = re.compile(
    "([一-鿿]{2,4}?)(?:高速铁路|城际铁路|客运专线|高速公路|铁路|高铁|客专|城际|高速|联网)"
    "(?:([一-鿿]{2,3})段)?(?:(?:改造|扩能|改扩建|改建|扩建|提质|复线|[一二三四五六]期)*(?:项目|工程))?"
)
"""A railway or an expressway called by the signs of its towns or provinces, and a section of it called likewise."""
ROAD = re.compile("高速(?!铁路)")
STOP = re.compile("[东西南北]?站?$")
"""What may stand behind the town at the end of a section (甲地东至乙地段)."""

Ends = tuple[str | None, str | None]


def runs(name: str, inside: Sequence[PlaceRef]) -> Ends | None:
    """Where a line runs that is named by its ends (甲至乙高速铁路): a city, a province or both sides; (None, None) across provinces.

    None where the name is no such name. Of a section with one end that no gazetteer has, the province of the other.
    """
    ends = [p for p in inside if p.kind != "country" and p.province]
    works = WORKS.search(name)
    if not (LINE.search(name) or "段" in name or works) or not BETWEEN.search(name):
        return None
    if works and any(p.text in name[works.end() :] for p in ends):
        return None  # what stands on the line bears the name of its own place
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
    known: list[PlaceRef] = []
    for sign in m[1] if m else ():
        end = _end(sign, [p for p in told if (p.city, p.name) not in {(k.city, k.name) for k in known}], towns)
        if end is None:
            return None
        known.append(end)
    return _between(known) if known else None


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


@cache
def _signs(lexicon: Lexicon) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """The signs by which lines call the cities of each province and the province itself, and those of its counties too."""
    cities: dict[str, set[str]] = defaultdict(set)
    for town, signs in marks(lexicon).town_signs.items():
        cities[province_of(town, lexicon) or town].update(signs)
    counties = {province: set(signs) for province, signs in cities.items()}
    for row in (row for rows in gazetteer(lexicon).forms.values() for row in rows if row.province):
        if row.kind not in ("city", "district"):
            continue
        if row.kind == "city":
            cities[row.province or ""].add(row.name[0])
        if row.kind == "city" or row.name[-1] != "区" or row.province in MUNICIPALITIES:
            counties.setdefault(row.province or "", set()).add(row.name[0])
    return cities, counties


@cache
def _given(lexicon: Lexicon) -> frozenset[str]:
    """The signs that towns and provinces have besides the first character of their name, and so mean nothing else."""
    return frozenset(sign for signs in marks(lexicon).town_signs.values() for sign in signs)


def passes_by(name: str, place: str | None, lexicon: Lexicon) -> Ends | None:
    """Both sides or (None, None) for a line called by the signs of its ends where they cannot all be in the province of a place; else None."""
    m = CALLED.fullmatch(name)
    cities, counties = _signs(lexicon)
    if not m or not set(m[1]) <= set().union(*cities.values()):
        return None
    province = province_of(place or "", lexicon) or ""
    own = counties.get(province, set())
    if set(m[1]) <= own or (m[2] and set(m[2]) <= own):
        return None
    far = set(m[1]) - own
    if ROAD.search(name) and province not in MUNICIPALITIES and far < set(m[1]) and not far <= _given(lexicon):
        return None  # many an expressway leads from a town of the province to a village that no gazetteer has
    sides = cities["四川"] | counties["重庆"] if province in HOME_PROVINCES else set()
    return (BOTH, None) if set(m[1]) <= sides else (None, None)


def is_line(name: str) -> bool:
    """Whether a name is that of a line on the ground or of what a river has all along it (…高铁, …流域…基地)."""
    return "流域" in name or bool(WAY.search(name))
