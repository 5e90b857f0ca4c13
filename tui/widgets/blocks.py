"""What a text pane shows: paragraphs with styled spans and places to stop at. Pure data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """A place in a block that stepping stops at: `fact` is the fact it shows, `index` its number in what the block was made from."""

    start: int
    end: int
    fact: str = ""
    index: int = -1


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as the source has it: styled spans and stops in order; `style` is that of the whole, `indent` its left margin."""

    text: str
    spans: tuple[tuple[int, int, str], ...] = ()
    stops: tuple[Stop, ...] = ()
    style: str = ""
    indent: int = 1
