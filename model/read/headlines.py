"""A group of headline lines -> kicker, headline and subtitle (引题、主题、副题), as GUIDELINES.md wants the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from model.read.lines import Line, cut, join
from model.read.prominence import choose, stand_apart

HeadKind = Literal["kicker", "headline", "subtitle"]

KICKER = re.compile(r"【[^【】]{1,40}】\s*")
DASHES = re.compile(r"[—\-─–]{1,3}\s*\S")
FIGURE = re.compile(r"\d[\d.,]*\s*[万亿千百多余]*(?:[个家项人名元台件亩倍条所户吨座处种套例款]|%|％|公里|平方)")
SUBTITLE_AFTER = re.compile(r"(?P<main>\S.{7,}?)[ \u3000]+(?P<sub>\S{18,})")


class Heading(msgspec.Struct, frozen=True):
    """One line of a headline group with its part."""

    line: Line
    kind: HeadKind


def read_headlines(lines: Sequence[Line], body: str) -> list[Heading]:
    """The parts of a headline group; at most one is the headline, lines that were printed as one are joined.

    A line of nothing but a kicker in brackets is the headline where no other line is.
    """
    parts: list[Heading] = []
    rows: list[Line] = []
    for line in lines:
        if (
            rows
            and (line.blanks == 0 or rows[-1].text[-1] in "：:")
            and not line.closed
            and not line.level
            and not DASHES.match(line.text)
            and not stand_apart(rows[-1].text, line.text)
            and not KICKER.fullmatch(rows[-1].text)
        ):
            rows[-1] = join_heads(rows[-1], line)
        else:
            rows.append(line)
    for line in rows:
        found = KICKER.match(line.text)
        if found and len(rows) > 1 and found.end() == len(line.text):
            parts.append(Heading(line, "kicker"))
            continue
        if found and found.end() < len(line.text):
            parts.append(Heading(cut(line, 0, found.end()), "kicker"))
            line = cut(line, found.end(), len(line.text))
        parts.append(Heading(line, "subtitle" if DASHES.match(line.text) else "headline"))
    candidates = [i for i, part in enumerate(parts) if part.kind == "headline"]
    candidates = [i for i in candidates if parts[i].line.level] or candidates
    chosen = choose([parts[i].line.text for i in candidates], body)
    done: list[Heading] = []
    for i, part in enumerate(parts):
        if part.kind == "headline" and i != candidates[chosen]:
            parts[i] = Heading(part.line, "kicker" if i < candidates[chosen] else "subtitle")
    for part in parts:
        done += _split_subtitle(part.line) if part.kind == "headline" else [part]
    return done


def join_heads(first: Line, second: Line) -> Line:
    """Two lines of one headline as one: with a space between what a reader would see as two parts."""
    tight = first.text[-1] in "：:，,、·—“（" or (len(first.text) <= 8 and len(second.text) <= 8)
    return join([first, second], [tight])


def _split_subtitle(line: Line) -> list[Heading]:
    """A headline with a long second part that gives a figure of its own is headline and subtitle printed on one line."""
    found = SUBTITLE_AFTER.fullmatch(line.text)
    if (
        found
        and not line.level
        and " " not in found["main"]
        and len(found["sub"]) >= 1.4 * len(found["main"])
        and "——" not in found["sub"]
        and FIGURE.search(found["sub"])
    ):
        return [
            Heading(cut(line, 0, found.end("main")), "headline"),
            Heading(cut(line, found.start("sub"), len(line.text)), "subtitle"),
        ]
    return [Heading(line, "headline")]
