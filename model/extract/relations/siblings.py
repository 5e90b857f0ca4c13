"""Models of one series: who makes one of them makes the others (“海风”系列, “海风一型”; G50, G50A; CED460, CED1260)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from model.extract.drafts import Name, RelationDraft, Thing
from model.fold import wide_marks

SIBLING = 0.65
_QUOTED = re.compile("[“‘「『]([^”’」』]+)[”’」』]")
_MODEL = re.compile(
    "(?:系列|家族)?(?:[第]?[一二三四五六七八九十〇ⅠⅡⅢⅣⅤⅥ0-9]+(?:[号型代世期]|\\.0)?|[号型代]|[A-Za-z]*|Pro|Plus|Max)(?:系列)?$"
)
"""Behind the name of a series: which of its models."""
_CODE = re.compile(r"(?<![A-Za-z])([A-Z]{2,}|[A-Z]{1,3}-?\d{2,})(?=[-\dA-Z]|$)")
_SHORTEST = 2


def siblings(found: Sequence[RelationDraft], things: Sequence[Thing], names: Sequence[Name]) -> Iterator[RelationDraft]:
    """What the maker of one model of a series makes besides: the products whose names share its stem, if nobody else makes them."""
    makers: dict[int, set[int]] = defaultdict(set)
    for row in found:
        if row.rel == "makes" and things[row.tail].category == "product":
            makers[row.tail].add(row.head)
    of_stem: dict[str, set[int]] = defaultdict(set)
    stems = {i: _stem(thing.name) for i, thing in enumerate(things) if thing.category == "product"}
    for product, who in makers.items():
        if stem := stems.get(product):
            of_stem[stem] |= who
    first = _first(names)
    for product, stem in stems.items():
        who = of_stem.get(stem, set()) if stem and product not in makers else set()
        if len(who) == 1 and product in first:
            start, end = first[product]
            yield RelationDraft(next(iter(who)), "makes", product, None, start, end, SIBLING)


def _first(names: Sequence[Name]) -> Mapping[int, tuple[int, int]]:
    """Where each thing is named first."""
    out: dict[int, tuple[int, int]] = {}
    for name in names:
        out.setdefault(name.thing, (name.start, name.end))
    return out


def _stem(name: str) -> str:
    """What the models of a series have in common in their names; empty where nothing tells."""
    plain = wide_marks(name)
    if quoted := _QUOTED.search(plain):
        stem = _MODEL.sub("", quoted[1])
        return stem if len(stem) >= _SHORTEST else ""
    code = _CODE.search(plain)
    return code[1] if code else ""
