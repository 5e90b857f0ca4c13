"""The lines of one story -> its text in reading order: blocks with their kinds, torn paragraphs mended, every character's offset."""

from __future__ import annotations

import itertools
import re
from array import array
from collections.abc import Sequence

import msgspec

from model.facts import Span
from model.layout import Block, BlockKind
from model.read.bylines import CONTINUED
from model.read.headlines import join_heads, read_headlines
from model.read.lines import Line, cut, join
from model.read.pages import Piece
from model.read.roles import Read
from model.read.sentences import ends_sentence, flows

CONTENT: frozenset[BlockKind] = frozenset(["body", "subhead", "sidebar", "caption"])
LONGEST = 80
AS_OF = re.compile(r"[（(]?截[至止]")
"""What the figures of a box are told as of stands at its head."""
REACH = 4
"""A paragraph that a picture interrupts goes on within so many blocks."""


class Part(msgspec.Struct):
    """A block before its text is laid out; one that is `listed` is a line of a list, which continues nothing."""

    line: Line
    kind: BlockKind
    listed: bool = False


class Composed(msgspec.Struct, frozen=True):
    """The text of a story with its offsets and blocks, its headline, and the source span from headline to end of body."""

    title: str | None
    text: str
    offsets: array[int]
    blocks: tuple[Block, ...]
    span: Span


def compose(piece: Piece, reads: Sequence[Read]) -> Composed | None:
    """The story of a piece; None where nothing of it is text."""
    body = [reads[i] for i in piece.lines]
    parts = _mended(_parts(body))
    said = "".join(part.line.text for part in parts if part.kind in ("body", "sidebar"))
    web = bool(body) and body[0].role == "header"
    heads = read_headlines([reads[i].line for i in piece.head], said, web=web) if piece.head else []
    title = next((head.line for head in heads if head.kind == "headline"), None)
    ordered = [Part(head.line, head.kind) for head in sorted(heads, key=lambda head: head.kind != "headline")]
    ordered += parts
    if not any(part.kind in CONTENT for part in ordered) and title is None:
        return None
    text, offsets, blocks = _lay_out(ordered)
    own = [part for part in ordered if part.kind not in ("credit", "byline")] or ordered
    after = title.start if title else 0
    held = [part for part in own if part.line.start >= after] or own
    first = min(
        [part.line.start for part in ordered if part.kind in ("kicker", "headline", "subtitle")]
        or [p.line.start for p in held]
    )
    last = max(_reach(part.line) for part in held)
    return Composed(title.text if title else None, text, offsets, blocks, (first, last))


def _reach(line: Line) -> int:
    return max(end for _, end in line.spans)


def _parts(reads: Sequence[Read]) -> list[Part]:
    """The lines below the headline as parts; sub-headlines of two lines are one, a dispatch's head is a byline."""
    parts: list[Part] = []
    sidebar = ""
    previous: Read | None = None
    for read, below in itertools.zip_longest(reads, reads[1:]):
        line = read.line
        if read.role == "sidebar":
            sidebar = "open"
            parts.append(Part(line, "sidebar"))
        elif read.role in ("head", "label", "brief"):
            lists = below is not None and below.role == "item"
            opens = lists or not _is_short(line) or AS_OF.match(line.text)
            if not line.level and (sidebar == "list" or (sidebar == "open" and opens)):
                sidebar = "list"
                parts.append(Part(line, "sidebar"))
            else:
                sidebar = ""
                joins = (
                    previous is not None
                    and previous.role == "head"
                    and line.blanks == 0
                    and not line.level
                    and not line.closed
                )
                if joins:
                    parts[-1].line = join_heads(parts[-1].line, line)
                else:
                    parts.append(Part(line, "subhead"))
        elif read.role == "item":
            sidebar = "list" if sidebar else ""
            parts.append(Part(line, "sidebar" if sidebar else "body", listed=True))
        elif read.role in ("body", "dispatch", "continued"):
            if sidebar == "open":
                sidebar = "prose" if ends_sentence(line.text) else "list"
            elif sidebar == "list" and ends_sentence(line.text) and len(line.text) > 40:
                sidebar = ""
            parts += _opened(read, "sidebar" if sidebar else "body")
        elif read.role == "caption":
            parts.append(Part(line, "caption"))
        elif read.role in ("byline", "names", "header"):
            parts.append(Part(line, "byline"))
        elif read.role in ("staff", "note", "furniture"):
            parts.append(Part(line, "credit"))
        previous = read
    return parts


def _is_short(line: Line) -> bool:
    return len(line.text) <= 14


def _opened(read: Read, kind: BlockKind) -> list[Part]:
    """A paragraph without the head of its dispatch or its mark of continuation, which become a byline block."""
    line, at = read.line, 0
    if read.dispatch:
        at = read.dispatch.end
    elif read.role == "continued" and (mark := CONTINUED.match(line.text)):
        at = mark.end()
    opened = [Part(cut(line, 0, at), "byline")] if at else []
    rest = cut(line, at, len(line.text)) if at else line
    return [*opened, Part(rest, kind)] if rest.text else opened


def _mended(parts: list[Part]) -> list[Part]:
    """Torn paragraphs in one piece: what breaks off in a sentence goes on in the next body paragraph, a picture between."""
    done: list[list[Part]] = []
    torn: list[Part] | None = None
    since = 0
    for part in parts:
        if torn is not None and part.kind == "body" and not part.listed:
            torn.append(part)
            torn, since = torn if not ends_sentence(part.line.text) else None, 0
            continue
        done.append([part])
        if part.kind == "body" and (not part.listed or flows(part.line.text)):
            torn, since = done[-1] if not ends_sentence(part.line.text) else None, 0
        elif torn is not None:
            since += 1
            if part.kind == "subhead" or since > REACH:
                torn = None
    return [Part(join([part.line for part in pieces]), pieces[0].kind) for pieces in done]


def _lay_out(parts: Sequence[Part]) -> tuple[str, array[int], tuple[Block, ...]]:
    texts: list[str] = []
    offsets = array("i")
    blocks: list[Block] = []
    at = number = 0
    for part in parts:
        if texts:
            offsets.append(-1)
            at += 1
        for start, end in part.line.spans:
            offsets.extend(range(start, end) if start >= 0 else (-1,))
        texts.append(part.line.text)
        number += part.kind == "body"
        blocks.append(Block(at, at + len(part.line.text), part.kind, number if part.kind == "body" else 0))
        at += len(part.line.text)
    return "\n".join(texts), offsets, tuple(blocks)
