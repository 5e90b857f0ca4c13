"""A group of headline lines -> kicker, headline and subtitle (引题、主题、副题), as GUIDELINES.md wants the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from model.read.lines import Line, cut, join
from model.read.prominence import choose, says_more, stand_apart

HeadKind = Literal["kicker", "headline", "subtitle"]

KICKER = re.compile(r"【[^【】]{1,40}】\s*")
DASHES = re.compile(r"[—\-─–]{1,3}\s*\S")
DOCUMENT = re.compile(r"的(?:决定|决议|通知|意见|公告|通告|通报|命令|报告|声明|公报|批复|函)$")
FIGURE = re.compile(r"\d[\d.,]*\s*[万亿千百多余]*(?:[个家项人名元台件亩倍条所户吨座处种套例款]|%|％|公里|平方)")
SUBTITLE_AFTER = re.compile(r"(?P<main>\S.{7,}?)[ \u3000]+(?P<sub>\S{18,})")


class Heading(msgspec.Struct, frozen=True):
    """One line of a headline group with its part."""

    line: Line
    kind: HeadKind


def read_headlines(lines: Sequence[Line], body: str, *, web: bool = False) -> list[Heading]:
    """The parts of a headline group; at most one is the headline, lines that were printed as one are joined.

    `web` says that a web header follows: there one line is one headline, however long its second part. A line of nothing but a kicker in brackets is the headline where no other line is.
    """
    parts: list[Heading] = []
    rows: list[Line] = []
    below: list[Line] = []
    document = _is_document(lines)
    for line in lines:
        goes_on = bool(rows) and (document or _goes_on(rows[-1], line))
        if goes_on and not document and says_more(rows[-1].text, line.text):
            below.append(line)
        elif goes_on and not below:
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
        done += _split_subtitle(part.line) if part.kind == "headline" and not web else [part]
    done += [Heading(line, "subtitle") for line in below]
    return sorted(done, key=lambda part: part.line.start) if below else done


def _goes_on(row: Line, line: Line) -> bool:
    """Whether a line was printed as the second row of the headline above it, or completes one that ends with a colon."""
    adjacent = (line.blanks == 0 or row.text[-1] in "：:") and not line.closed and not line.level
    apart = DASHES.match(line.text) or KICKER.fullmatch(row.text) or stand_apart(row.text, line.text)
    return adjacent and not apart


def _is_document(lines: Sequence[Line]) -> bool:
    """Whether the rows are the title of an official document: who decides, 关于 what, 的决定."""
    return any(line.text.startswith("关于") for line in lines[1:]) and bool(DOCUMENT.search(lines[-1].text))


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
