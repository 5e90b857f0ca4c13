"""Sentences with names as tokens: what the relation grammar reads.

A skeleton is a sentence in which every name is one character of a private-use range, one range a category. So a pattern can say
"an organisation, a title, a person" as a regular expression, whatever characters the names consist of. Quotation marks right
around a name and the explanation of an abbreviation are left out: they part what the sentence says from its names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import get_args

import msgspec

from model.extract.drafts import Name, Thing
from model.facts import Category
from model.fold import wide_marks
from model.layout import StoryText

CATEGORIES: tuple[Category, ...] = get_args(Category)
_BASE, _SLOTS = 0xE000, 0x100
_RANGE = {c: _BASE + i * _SLOTS for i, c in enumerate(CATEGORIES)}
NAME = f"[\ue000-{chr(_BASE + len(CATEGORIES) * _SLOTS - 1)}]"
"""Any name."""

_SENTENCE = re.compile(r"[^。！？!?]*[。！？!?]*[”’」』）)]*")
_EXPLAINED = re.compile(r"[（(](?:以下|下文)?(?:统)?(?:简称|下称|又称)[^）)]{0,40}[）)]")
_QUOTED = re.compile(f'[“‘「『《"]({NAME})[”’」』》"]')


def name_class(*categories: Category) -> str:
    """A character class that matches a name of one of the categories."""
    return "[" + "".join(f"{chr(_RANGE[c])}-{chr(_RANGE[c] + _SLOTS - 1)}" for c in categories) + "]"


def token(category: Category, number: int) -> str | None:
    """The character for the name of that number in its sentence; None where the sentence has too many names."""
    return chr(_RANGE[category] + number) if number < _SLOTS else None


class Skeleton(msgspec.Struct, frozen=True):
    """A sentence: `text` with names as single characters, `spans[i]` the span of `text[i]` in the story, `things` by character.

    `printed` is what stands in the story for each such character, `block` is the index of the block that it stands in.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    things: dict[str, int]
    printed: dict[str, str]
    block: int

    def thing(self, at: int) -> int:
        """The thing whose name stands at an offset of the skeleton."""
        return self.things[self.text[at]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Span of the story that `text[start:end]` stands for."""
        return self.spans[start][0], self.spans[max(start, end - 1)][1]

    def named(self, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Things named between two offsets, in order."""
        for char in self.text[start:end]:
            if char in self.things:
                yield self.things[char]


def skeletons(story: StoryText, things: Sequence[Thing], names: Sequence[Name]) -> Iterator[Skeleton]:
    """The sentences of the blocks that facts are read from, in reading order."""
    ordered = sorted(names, key=lambda n: (n.start, -n.end))
    at = 0
    text = wide_marks(story.text)
    for number, block in enumerate(story.blocks):
        if block.kind in ("byline", "credit"):
            continue
        for match in _SENTENCE.finditer(text, block.start, block.end):
            start, end = match.span()
            if start == end:
                continue
            while at < len(ordered) and ordered[at].start < start:
                at += 1
            inside = []
            while at < len(ordered) and ordered[at].start < end:
                inside.append(ordered[at])
                at += 1
            yield _skeleton(text, start, end, inside, things, number)


def _skeleton(text: str, start: int, end: int, names: Sequence[Name], things: Sequence[Thing], block: int) -> Skeleton:
    chars: list[str] = []
    spans: list[tuple[int, int]] = []
    used: dict[str, int] = {}
    printed: dict[str, str] = {}
    at = start
    for name in names:
        sign = token(things[name.thing].category, len(used))
        if name.start < at or name.end > end or sign is None:
            continue
        chars += text[at : name.start]
        spans += [(i, i + 1) for i in range(at, name.start)]
        used[sign] = name.thing
        printed[sign] = name.text
        chars.append(sign)
        spans.append((name.start, name.end))
        at = name.end
    chars += text[at:end]
    spans += [(i, i + 1) for i in range(at, end)]
    return _without_marks("".join(chars), spans, used, printed, block)


def _without_marks(
    text: str, spans: list[tuple[int, int]], things: dict[str, int], printed: dict[str, str], block: int
) -> Skeleton:
    keep = bytearray(b"\1" * len(text))
    for match in _EXPLAINED.finditer(text):
        keep[match.start() : match.end()] = bytes(match.end() - match.start())
    for match in _QUOTED.finditer(text):
        keep[match.start()] = keep[match.end() - 1] = 0
    kept = [i for i, flag in enumerate(keep) if flag and not text[i].isspace()]
    wider = {m.start(1): (spans[m.start()][0], spans[m.end() - 1][1]) for m in _QUOTED.finditer(text)}
    return Skeleton("".join(text[i] for i in kept), tuple(wider.get(i, spans[i]) for i in kept), things, printed, block)
