"""From spans of a story's mended text to spans of its source."""

from __future__ import annotations

import msgspec

from model.facts import Span
from model.layout import StoryText


class Located(msgspec.Struct, frozen=True, gc=False):
    """A span of the source with the words it holds: white space apart, the source (or its joined pieces) is `text`."""

    start: int
    end: int
    text: str
    pieces: tuple[Span, ...] | None


def locate(layout: StoryText, start: int, end: int, raw: str) -> Located | None:
    """The place in the source of `layout.text[start:end]`; None where the span holds no character of the source."""
    text, offsets = layout.text, layout.offsets
    try:
        first, last, pieces = layout.locate(start, end, raw)
    except ValueError:
        return None
    words = text[start:end]
    if -1 in offsets[start:end]:
        words = "".join(text[i] for i in range(start, end) if offsets[i] >= 0)
    return Located(first, last, words.strip(), pieces)
