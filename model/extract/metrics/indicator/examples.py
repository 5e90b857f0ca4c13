"""The examples that a phrase begins with (甲、乙等…): some are its own, others stand before what is measured."""

from __future__ import annotations

import re

from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage

_FIELDS = re.compile(r"等(?:多个|重点|新兴|前沿)?(?:领域|方面|行业|产业(?=的|$))")
_AND_SO_ON = re.compile("等(?![级次待值同额量离效奖号保])")
_AND_SO_ON_PLACES = re.compile(
    "[^，。；]*等(?:各?地区?|省市?|省区市?|省份|市县|国家(?=的)|国(?!家)|多[地国省市])的?(?=[一-鿿]{2})"
)
"""从甲省、乙省等地返回的客流: the places before what comes from there."""
_MOST_LISTED = 1.5
"""Examples before a measure stay where they are not much longer than what they are examples of."""
_NO_NOUN = 2
_TITLED = re.compile("(?:称号|资质|荣誉|认证|奖项|头衔|资格)的(?=[一-鿿]{2})")
"""拥有甲、乙等称号的茶企: what the 等 sums up only describes the counted things."""
_OF_MANY = re.compile("对[^，。；对]{2,12}等(?=[^，。；对]{2})")
"""对甲国等西亚国家: the example before the group."""


def behind_examples(passage: Passage, at: int, end: int, cues: Cues) -> int:
    """Where a phrase goes on behind the examples that it begins with (甲、乙等…)."""
    named = _AND_SO_ON_PLACES.match(passage.text, at, end)
    if named:
        at = named.end()
    noun = passage.text[at:end]
    if _OF_MANY.match(noun):
        return at
    cut = max((m.start() for m in _AND_SO_ON.finditer(noun) if passage.is_boundary(at + m.start())), default=-1)
    bare = cut > 0 and cues.tail.fullmatch(noun, cut + 1)
    kept = cut < 0 or bare or _keeps_examples(passage, at, noun, cut, cues) or _FIELDS.match(noun, cut)
    if kept or len(noun) - cut <= _NO_NOUN:
        return at
    behind = _TITLED.match(noun, cut + 1)
    return at + (behind.end() if behind else cut + 1)


def _keeps_examples(passage: Passage, at: int, noun: str, cut: int, cues: Cues) -> bool:
    """Whether a measure keeps the examples before its 等: all of them, of things, and not much longer than the rest."""
    tail = cues.tail.search(noun)
    if tail is None or tail[0] == "数量" or passage.text[at - 1] == "、":
        return False
    short = "、" in noun[:cut] and cut < _MOST_LISTED * (len(noun) - cut)
    return short and not any(passage.text[o.end] in "、等" for o in passage.owners_between(at, at + cut))


def without_example(noun: str) -> str:
    """A phrase without the example before the group that it is towards (对甲国等西亚国家出口)."""
    return _OF_MANY.sub("对", noun) if noun.startswith("对") else noun
