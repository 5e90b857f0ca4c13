"""What a text pane shows: paragraphs with styled spans and places to stop at. Pure data."""

from __future__ import annotations

from typing import NamedTuple


class Stop(NamedTuple):
    """A place in a block that stepping stops at: `fact` is the fact it shows, `ref` is for whoever made the block: the
    number of an excerpt, or a source offset."""

    start: int
    end: int
    fact: str = ""
    ref: int = -1


class Block(NamedTuple):
    """A paragraph as the source has it: styled spans and stops in order; `style` is that of the whole, `indent` its left margin."""

    text: str
    spans: tuple[tuple[int, int, str], ...] = ()
    stops: tuple[Stop, ...] = ()
    style: str = ""
    indent: int = 1
