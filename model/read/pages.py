"""A page's lines -> its stories: every line to the story that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from model.read.headers import Header
from model.read.roles import Read
from model.read.sections import header_of_briefs, is_section
from model.read.starts import Start, Why, find_starts


class Piece(msgspec.Struct):
    """The lines of one story, by index: its headline group and all that follows; `header` is what was inherited from above it."""

    why: Why
    head: list[int]
    lines: list[int]
    header: Header = msgspec.field(default_factory=Header)


def cut_page(reads: Sequence[Read]) -> tuple[list[Piece], Header]:
    """The stories of a page in their order, and the header that stands over all of them."""
    return _deal(reads, find_starts(reads))


def _deal(reads: Sequence[Read], starts: Sequence[Start]) -> tuple[list[Piece], Header]:
    """Every line to its story. Captions and bylines above the first headline go to it, a picture story gives back to its host."""
    pieces: list[Piece] = []
    by_at = {start.at: start for start in starts}
    above: list[int] = []
    page, over = Header(), Header()
    host: Piece | None = None
    current: Piece | None = None
    until = -1
    skip = -1
    for at, read in enumerate(reads):
        start = by_at.get(at)
        if start:
            host = current if start.why == "photo" else None
            inherited = _inherited(reads, start, current, over)
            current = Piece(start.why, list(range(start.at, start.end)), [*above], inherited)
            pieces.append(current)
            above, until, skip = [], -1 if start.until is None else start.until, start.end
        elif read.role == "brief" or (read.role == "head" and is_section(reads, at)):
            over, above, skip = header_of_briefs(reads, at), [], at + 1
            host = None
            current = None
        if at < skip:
            continue
        if current is None:
            if read.role == "header" and read.header:
                page = page.filled(read.header) if not over.shown else page
            elif read.role in ("caption", "byline", "names", "note", "sidebar"):
                above.append(at)
            elif read.role in ("body", "continued", "item") or (
                read.role == "dispatch" and read.dispatch and read.line.text[read.dispatch.end :].strip()
            ):
                current = Piece("first", [], above)
                pieces.append(current)
                above = []
        if current is not None:
            current.lines.append(at)
        if at == until:
            current, until = host, -1
    return pieces, page


def _inherited(reads: Sequence[Read], start: Start, before: Piece | None, over: Header) -> Header:
    """The header of a story that stands below another's: of a page of briefs, or of the item that it was broken off from."""
    if start.why == "brief":
        return over
    if start.why in ("lone", "news") and before is not None:
        own = (read.header for read in (reads[i] for i in before.lines) if read.header)
        return next(own, before.header)
    return Header()
