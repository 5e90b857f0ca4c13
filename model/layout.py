"""The text of one story as a reader reads it, with the way back to the file.

`read/` makes a StoryText; `extract/` sees nothing else. Its `text` is the story with the page layout mended: lines that
were broken inside words and sentences joined, Markdown marks and HTML tags left out, one block (paragraph) a line,
blocks parted by one newline. `offsets[i]` is the source offset of `text[i]`; a character that the mending put in (the newline
between two blocks) has the offset -1. No character is changed, only left out or put in.
"""

from __future__ import annotations

from array import array
from typing import Literal

import msgspec

from model.facts import Span, Story

BlockKind = Literal["headline", "kicker", "subtitle", "byline", "body", "subhead", "sidebar", "caption", "credit"]
"""What a block is. Facts are read from headline, kicker, subtitle, body, subhead, sidebar and caption; not from byline and credit (编辑/责编)."""


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph: `start` and `end` count characters of StoryText.text; `number` counts body paragraphs from 1 (0: none)."""

    start: int
    end: int
    kind: BlockKind
    number: int = 0


class StoryText(msgspec.Struct, frozen=True):
    """A story's mended text, its blocks in reading order, and the offset map."""

    story: Story
    text: str
    offsets: array[int]
    blocks: tuple[Block, ...]

    def locate(self, start: int, end: int, raw: str) -> tuple[int, int, tuple[Span, ...] | None]:
        """Source span of `text[start:end]`, and its pieces where the source (`raw`) holds more than white space inside it.

        White space at either end of the span is left out. Raises ValueError where no character of the source is left.
        """
        text, offsets = self.text, self.offsets
        if start < end and self._unbroken(start, end) and (words := text[start:end]).strip():
            first = offsets[start] + len(words) - len(words.lstrip())
            return first, first + len(words.strip()), None
        kept = [offsets[i] for i in range(start, end) if offsets[i] >= 0 and not text[i].isspace()]
        if not kept:
            raise ValueError("an empty span has no place in the source")
        runs: list[list[int]] = []
        for at in kept:
            if runs and at >= runs[-1][1] and not raw[runs[-1][1] : at].strip():
                runs[-1][1] = at + 1
            else:
                runs.append([at, at + 1])
        first, last = min(run[0] for run in runs), max(run[1] for run in runs)
        return first, last, None if len(runs) == 1 else tuple((a, b) for a, b in runs)

    def _unbroken(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` stands in the source as it is."""
        first = self.offsets[start]
        return first >= 0 and self.offsets[start:end] == array(self.offsets.typecode, range(first, first + end - start))
