"""Regions without an office as the owners of figures: rivers and lakes, plains and basins, parts of the country (长江沿线, 赤水河, 三江平原, 北方地区)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from model.extract.metrics.cues import alternatives, cues_of
from model.extract.metrics.passage import Owner, Passage
from model.lexicon import Lexicon

_COMMON = re.compile(
    "运河|内河|山河|江河|大江|大河|母亲|河湖|冰河|银河|先河|江湖|人工|重点|主要|该|这|全|各|一|两|三大|多|[0-9]"
)
"""Before 河 and 湖 these make no name."""

_LISTED = ("、", "和", "与", "及", "—")
"""Behind the first of a list of regions, which are no one owner."""


class _Table(NamedTuple):
    known: re.Pattern[str]
    water: re.Pattern[str]
    """A river or lake that no list has, by its last character."""


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> _Table:
    table = lexicon.table("regions")
    along = f"(?:{alternatives(table['stretches'])})?)(?:{alternatives(table['beside'])})?"
    waters = alternatives(word for names in table["along"] for word in names.split())
    lands = alternatives(table["lands"].split())
    parts, wholes, before = (alternatives(table[key]) for key in ("parts", "wholes", "before"))
    return _Table(
        re.compile(rf"(?P<name>(?:{waters}|{lands}){along}|(?P<part>(?:{parts})(?:{wholes}|(?={before})))"),
        re.compile(rf"(?P<name>[一-鿿]{{2,3}}(?:河|湖){along}"),
    )


def region_at(passage: Passage, at: int, end: int) -> Owner | None:
    """The region whose name begins at `at`, at a word's boundaries; None where there is none."""
    table = _table(passage.lexicon)
    match = table.known.match(passage.text, at, end)
    if match is None:
        match = table.water.match(passage.text, at, end)
        if match is None or _COMMON.match(match[0]):
            return None
        verbs = cues_of(passage.lexicon).verbs
        if any(len(word) > 1 and word in verbs for _, word in passage.words(at, match.end())):
            return None
    if not passage.is_boundary(match.end()) or passage.text[match.end() : match.end() + 1] in _LISTED:
        return None
    return Owner(at, match.end(), match[match.lastgroup or 0], "region", None, None)
