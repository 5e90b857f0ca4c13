"""The region: 重庆 and the prefectures of 四川."""

from __future__ import annotations

from model.lexicon import Lexicon


def cities_of_region(lexicon: Lexicon) -> frozenset[str]:
    """Short names of the region's cities."""
    provinces = {province["short"]: province for province in lexicon.table("places")["provinces"]}
    names = ["重庆"]
    for full in provinces["四川"]["cities"]:
        name, _, short = full.partition("=")
        names.append(short or name.removesuffix("市"))
    return frozenset(names)
