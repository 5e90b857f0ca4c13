"""Sentences with names as tokens: what the relation grammar reads.

A skeleton is a sentence in which every name is one character of a private-use range, one range a category; names that only their
quotation marks part (“A”“B”) are listed by a 、. So a pattern can say
"an organisation, a title, a person" as a regular expression, whatever characters the names consist of. Quotation marks right
around a name, the explanation of an abbreviation and the date behind 今天 are left out: they part what the sentence says from its names.
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
_BASE, _SLOTS = 0xF0000, 0x100
_RANGE = {c: _BASE + i * _SLOTS for i, c in enumerate(CATEGORIES)}
NAME = f"[{chr(_BASE)}-{chr(_BASE + len(CATEGORIES) * _SLOTS - 1)}]"
"""Any name."""
INSIDE = NAME[1:-1]
"""Any name, within a set of characters."""

ANY_NAME = re.compile(NAME)
_SENTENCE = re.compile(r"[^。！？!?]*[。！？!?]*[”’」』）)]*")
_EXPLAINED = re.compile(
    r"[（(](?:(?:以下|下文)?(?:统)?(?:简称|下称|又称)[^）)]{0,40}|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)[）)]"
)
"""The explanation of an abbreviation, and the date of a day named before it (今天（2月20日）)."""
_SPACE = re.compile(r"\s+")
_QUOTED = re.compile(f'[“‘「『《"]({NAME})[”’」』》"]')
_BETWEEN_MARKS = re.compile("[”’」』》][“‘「『《]")
_APART = re.compile(rf"(?<={NAME})\s+(?={NAME})")


def name_class(*categories: Category) -> str:
    """A character class that matches a name of one of the categories."""
    return "[" + "".join(f"{chr(_RANGE[c])}-{chr(_RANGE[c] + _SLOTS - 1)}" for c in categories) + "]"


def token(category: Category, number: int) -> str | None:
    """The character for the name of that number in its sentence; None where the sentence has too many names."""
    return chr(_RANGE[category] + number) if number < _SLOTS else None


def category_of(sign: str) -> Category:
    """The category of a name by its character."""
    return CATEGORIES[(ord(sign) - _BASE) // _SLOTS]


class Skeleton(msgspec.Struct, frozen=True):
    """A sentence: `text` with names as single characters, which stands in the story from `starts[i]` to `ends[i]`.

    `things` and `printed` are the thing and the words of the story for each such character, `block` is the index of the
    block that the sentence stands in.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    things: dict[str, int]
    printed: dict[str, str]
    block: int

    def thing(self, at: int) -> int:
        """The thing whose name stands at an offset of the skeleton."""
        return self.things[self.text[at]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Span of the story that `text[start:end]` stands for."""
        return self.starts[start], self.ends[max(start, end - 1)]

    def named(self, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Things named between two offsets, in order."""
        for char in ANY_NAME.findall(self.text[start:end]):
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
    if not names and not _SPACE.search(text, start, end):
        return Skeleton(text[start:end], range(start, end), range(start + 1, end + 1), {}, {}, block)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    used: dict[str, int] = {}
    printed: dict[str, str] = {}
    at = start
    for name in names:
        sign = token(things[name.thing].category, len(used))
        if name.start < at or name.end > end or sign is None:
            continue
        joint = _BETWEEN_MARKS.search(text, at - 1, name.start + 1) if used and name.start - at < 3 else None
        if joint:
            listed = joint.start() + 1
            pieces += (text[at:listed], "、")
            starts += range(at, listed + 1)
            ends += (*range(at + 1, listed + 1), listed)
            at = listed
        used[sign], printed[sign] = name.thing, name.text
        pieces += (text[at : name.start], sign)
        starts += range(at, name.start + 1)
        ends += range(at + 1, name.start + 1)
        ends.append(name.end)
        at = name.end
    pieces.append(text[at:end])
    starts += range(at, end)
    ends += range(at + 1, end + 1)
    return _without_marks(Skeleton("".join(pieces), starts, ends, used, printed, block))


def _gap(match: re.Match[str]) -> str:
    """A gap between two names as a list's comma, as long as the gap; before a person it says nothing."""
    person = re.match(name_class("person"), match.string[match.end()])
    return match[0] if person else "、" + match[0][1:]


def _without_marks(plain: Skeleton) -> Skeleton:
    """The sentence without white space, the marks around names and the explanations of abbreviations; a name spans its marks.

    Names that only a gap parts (A B) are listed, but for persons: 、 takes its place.
    """
    text, starts, ends = _APART.sub(_gap, plain.text), list(plain.starts), list(plain.ends)
    dropped = {i for m in _SPACE.finditer(text) for i in range(*m.span())}
    for match in _EXPLAINED.finditer(text):
        dropped.update(range(*match.span()))
    for match in _QUOTED.finditer(text):
        opened, closed = match.start(), match.end() - 1
        dropped |= {opened, closed}
        starts[match.start(1)], ends[match.start(1)] = starts[opened], ends[closed]
    if not dropped and text == plain.text:
        return plain
    kept = [i for i in range(len(text)) if i not in dropped]
    return Skeleton(
        "".join([text[i] for i in kept]),
        [starts[i] for i in kept],
        [ends[i] for i in kept],
        plain.things,
        plain.printed,
        plain.block,
    )
