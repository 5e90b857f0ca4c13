"""Cities as groups of the tree: those of the region each by itself, and the fixed order of all. `region` is that of the corpus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from functools import lru_cache

from model.view.labels import ELSEWHERE, JOINT, UNDETERMINED


def root_of(city: str | None, region: Collection[str]) -> str:
    """The group at the top of the tree that a city belongs to: itself, 川渝, 四川, 全国, 外地 or 未定."""
    if city is None:
        return UNDETERMINED
    return city if city in region or city in (JOINT, "四川", "全国") else ELSEWHERE


_LAST = {JOINT: 1, "四川": 2, "全国": 3, ELSEWHERE: 4, UNDETERMINED: 5}


def in_order(roots: Iterable[str]) -> list[str]:
    """The groups of things, by the group of each, in the tree's order: cities of the region by count, then the fixed ones."""
    counts = Counter(roots)
    first = {city: place for place, city in enumerate(counts)}
    return sorted(counts, key=lambda city: (_LAST.get(city, 0), -counts[city], first[city]))


def by_count(cities: Iterable[str]) -> list[str]:
    """Cities with the most things first, then as they came."""
    return [city for city, _ in Counter(cities).most_common()]


@lru_cache(maxsize=65536)
def places_of(city: str | None, district: str | None, region: frozenset[str]) -> frozenset[str]:
    """The scopes that a thing of this city and district is within: the city, the district, 外地 or 未定."""
    root = root_of(city, region)
    known = {city, district} - {None, ELSEWHERE, UNDETERMINED}
    return frozenset(filter(None, known | ({root} & {ELSEWHERE, UNDETERMINED})))


def within(city: str | None, district: str | None, wanted: str, region: frozenset[str]) -> bool:
    """Is a thing of this city and district in the scope `wanted`?"""
    return wanted in places_of(city, district, region)
