"""Parts of frameworks: the components that a text lists for an official numeral or a system.

Newspapers list them in six ways: the name spells them (A+B+C的体系, “车、路、云”融合); its signs are explained one by one (“4”即…,
“M”即…, “四区”中的…); a list stands before the name (A、B、C“三个协同”) or is introduced after it (…，即：A、B、C); who has each of its roles stands before
it (以甲为核心，乙、丙为两翼的“一核两翼”); counted lists bear the
numerals of the name (…4大高地…16个领域 for “416”). A part is words of the text; its key is the sign of the name that it explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.drafts import Name, Thing
from model.extract.frameworks.fitting import (
    bearing,
    by_endings,
    by_roles,
    listed_before,
    named_pairs,
    numbered,
    quoted_list,
    sentence_end,
)
from model.extract.frameworks.listing import Listing, items_of, listing_of
from model.extract.frameworks.signs import OPENING, count_of, key_of, signs_of, spelled
from model.facts import Part
from model.fold import wide_marks
from model.layout import StoryText
from model.lexicon import Lexicon

_SYSTEM = re.compile(r"[”’」』]|(?:模式|体系|布局|格局|机制)$")


def find_parts(
    story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon
) -> dict[int, tuple[Part, ...]]:
    """The parts of each framework of the story that has any, by the index of the thing."""
    listing = listing_of(lexicon)
    at: dict[int, list[Name]] = {}
    for name in sorted(names, key=lambda n: n.start):
        if things[name.thing].category == "framework":
            at.setdefault(name.thing, []).append(name)
    text = wide_marks(story.text) if at else ""
    out = {}
    for thing, mentions in at.items():
        parts = spelled(things[thing].name) or _best(
            _explained(story, text, mention, things, names, listing) for mention in mentions
        )
        if parts:
            out[thing] = tuple(parts)
    return out


def _best(found: Iterator[list[Part]]) -> list[Part]:
    return max(found, key=len, default=[])


def _explained(
    story: StoryText, text: str, mention: Name, things: Sequence[Thing], names: Sequence[Name], listing: Listing
) -> list[Part]:
    """Parts that the text around a mention lists, by the first of the ways that finds any."""
    number = next((i for i, b in enumerate(story.blocks) if b.start <= mention.start < b.end), None)
    if number is None:
        return []
    block, signs, count = story.blocks[number], signs_of(mention.text), count_of(mention.text)
    last = story.blocks[min(number + 1, len(story.blocks) - 1)]
    parts = listing.of_signs(signs, text[mention.start :])
    if len(parts) > 1 or (parts and len(signs) == 1):
        return parts
    if found := named_pairs(text, mention, last.end, signs, things, names):
        return found
    before, after = text[block.start : mention.start].rstrip(OPENING), text[mention.end : block.end]
    if found := by_roles(signs, before):
        return found
    if found := listed_before(mention.text, count, listing.before(before)):
        return found
    if listed := listing.after(after):
        if found := by_endings(signs, items_of(listed)):
            return found
        if len(items_of(listed)) == count:
            return [Part(key=key_of(mention.text), text=listed)]
    if count is not None and count > 2:
        rest = text[mention.end : last.end]
        if found := numbered(rest, count) or quoted_list(
            key_of(mention.text), rest[: sentence_end(rest, 0, len(rest))], count
        ):
            return found
    if signs:
        around = text[story.blocks[max(number - 1, 0)].start : last.end]
        digits = "".join(s for s in signs if s.isdigit())
        return (
            bearing(digits, list(listing.counted(around)))
            or bearing("".join(signs), listing.counts(text[mention.end : block.end]))
            or bearing("".join(signs), listing.counts(before))
            or bearing(digits, listing.counts(text[mention.end : block.end]))
        )
    if count is None and _SYSTEM.search(mention.text):
        rest = text[mention.end : sentence_end(text, mention.end, block.end)]
        return [Part(key=c.numeral, text=c.text) for c in listing.counted(rest)][:1]
    return []
