"""Characters that cannot be seen: where an article has them they are shown, though reading leaves them out.

The mended text of a story is without controls, zero-width and bidi characters, so that words are words. What is shown of the
article has them where the file has them, and `visible` makes a sign of each, the same on the screen and in documents.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from model.layout import StoryText

UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
"""Controls, formatting characters, line separators and lone surrogates: the categories Cc, Cf, Cs, Zl and Zp."""

_LAYOUT = frozenset("\t\n\v\f\r\x85\u2028\u2029")
"""Tabs and line ends are white space: mending the layout is to leave them out."""
_LINE_END = re.compile(r"[\n\v\f\r\x85\u2028\u2029]")


def visible(text: str) -> str:
    """The text with a sign for each character that cannot be seen, so that its length stays.

    C0 controls become their control pictures (ESC is ␛), DEL ␡, line and paragraph separators ␤, all others ␦.
    """
    return text if text.isprintable() else UNSEEN.sub(_sign, text)


def _sign(match: re.Match[str]) -> str:
    char = match[0]
    if char < " ":
        return chr(0x2400 + ord(char))
    if char == "\x7f":
        return "␡"
    return "␤" if char in "\u2028\u2029" else "␦"


class Shown(msgspec.Struct, frozen=True):
    """A story as the file has it: `places[i]` is where in the mended text the character at the source offset `offsets[i]` goes."""

    layout: StoryText
    raw: str
    places: Sequence[int]
    offsets: Sequence[int]

    def text(self, start: int, end: int, *, edges: bool = True) -> str:
        """The mended text between `start` and `end` with what cannot be seen, as it is; with or without what is at either edge."""
        low, high = self._between(start, end, edges)
        text = self.layout.text
        if low == high:
            return text[start:end]
        parts, at = [], start
        for place, offset in zip(self.places[low:high], self.offsets[low:high], strict=True):
            parts += [text[at:place], self.raw[offset]]
            at = place
        return "".join([*parts, text[at:end]])

    def source_offsets(self, start: int, end: int) -> tuple[int, ...]:
        """The source offset of each character of `text(start, end)`."""
        low, high = self._between(start, end, True)
        offsets: list[int] = []
        at = start
        for place, offset in zip(self.places[low:high], self.offsets[low:high], strict=True):
            offsets += [*self.layout.offsets[at:place], offset]
            at = place
        return (*offsets, *self.layout.offsets[at:end])

    def span(self, start: int, end: int, base: int) -> tuple[int, int]:
        """Where `text[start:end]` of the mended text stands in `text(base, …)`."""
        low, _ = self._between(base, base, True)
        before = bisect_right(self.places, start) - low
        inside = bisect_left(self.places, end) - low
        return start - base + before, end - base + inside

    def _between(self, start: int, end: int, edges: bool) -> tuple[int, int]:
        if edges:
            return bisect_left(self.places, start), bisect_right(self.places, end)
        low = bisect_right(self.places, start)
        return low, max(low, bisect_left(self.places, end))


def as_shown(layout: StoryText, raw: str, offsets: Sequence[int], indexes: Sequence[int]) -> Shown:
    """A story with what cannot be seen in it; `offsets` are the source offsets of its text in order, `indexes` their places.

    Such a character belongs to its neighbour on the line of the file; a line that holds nothing else is left out.
    """
    found: list[tuple[int, int]] = []
    for match in UNSEEN.finditer(raw, layout.story.start, layout.story.end):
        offset = match.start()
        after = bisect_left(offsets, offset)
        if match[0] in _LAYOUT or (after < len(offsets) and offsets[after] == offset):
            continue
        if after and not _LINE_END.search(raw, offsets[after - 1], offset):
            found.append((indexes[after - 1] + 1, offset))
        elif after < len(offsets) and not _LINE_END.search(raw, offset, offsets[after]):
            found.append((indexes[after], offset))
    found.sort()
    return Shown(layout, raw, array("q", (place for place, _ in found)), array("q", (offset for _, offset in found)))
