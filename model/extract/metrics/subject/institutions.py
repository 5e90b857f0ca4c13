"""Institutions that a text speaks of without a name (位于某区的这家企业): their figures are those of the place or park that their own phrase names."""

from __future__ import annotations

import re
from functools import lru_cache

from model.extract.metrics.reading.passage import Owner, Passage
from model.lexicon import Lexicon
from model.patterns import alternatives

_NEAR = 16
_TIES = ("", "的", "市", "市的")
"""What stands between a place and an institution in it."""
_NO_PLACE = ("person", "policy", "event")


@lru_cache(maxsize=4)
def _institution(lexicon: Lexicon) -> re.Pattern[str]:
    words = alternatives(lexicon.table("anaphora")["institutions"])
    return re.compile(rf"(?:这样一|这|那|某|一)(?:家|所|间|座)[^，。；、！？]{{0,16}}?(?:{words})(?!家)")


def institutions_of(passage: Passage) -> list[Owner]:
    """The institutions of a passage, each under the name of its place, for 该公司 and 企业 to take up."""
    out = []
    for match in _institution(passage.lexicon).finditer(passage.text):
        clause = passage.clause(match.start())
        near = passage.owners_between(max(clause[0], match.start() - _NEAR), match.start())
        near = [o for o in near if o.label != "全国" and o.kind not in _NO_PLACE]
        if near and passage.text[near[-1].end : match.start()] in _TIES:
            out.append(Owner(match.start(), match.end(), near[-1].label, "company", near[-1].thing, near[-1].city))
    return out
