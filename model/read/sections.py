"""Headings that stand over stories and begin none: over a section of a page, over a row of briefs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from model.read.headers import Header
from model.read.lines import cut
from model.read.roles import Read
from model.read.sentences import ends_sentence

LONGEST = 40
"""Characters of the headline of a brief."""
ROW = 3
"""Headlines that are a row of briefs."""
ORDINAL = re.compile(r"[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]")
"""How a heading inside a story is numbered."""


def head_briefs(reads: Sequence[Read]) -> None:
    """On a page of briefs a line behind a bullet with a paragraph below it is the headline of one (■某地 …)."""
    if not any(read.role == "brief" for read in reads):
        return
    for read, below in itertools.pairwise(reads):
        text = read.line.text
        if read.role == "item" and below.role == "body" and len(text) <= LONGEST and not ends_sentence(text):
            read.role, read.line = "head", cut(read.line, 1, len(text))


def heads_briefs(reads: Sequence[Read], end: int) -> bool:
    """Whether a headline is followed by the bare head of a dispatch and a row of headlines: what comes are briefs."""
    for at in range(end, min(end + 3, len(reads))):
        report = reads[at].dispatch
        if report is not None:
            row = [read for read in reads[at + 1 : at + 1 + 2 * ROW] if read.role == "head" and not read.line.level]
            return (
                not reads[at].line.text[report.end :].strip()
                and len(row) >= ROW
                and not any(ORDINAL.match(read.line.text) for read in row)
            )
        if reads[at].role not in ("header", "caption", "byline", "furniture"):
            return False
    return False


def is_section(reads: Sequence[Read], at: int) -> bool:
    """Whether a heading stands over the headlines of stories: headings below its level that are signed, or a row of briefs."""
    level = reads[at].line.level
    if not level or at + 1 >= len(reads) or reads[at + 1].line.level <= level:
        return heads_briefs(reads, at + 1)
    for place in range(at + 1, len(reads) - 1):
        if reads[place].line.level and reads[place].line.level <= level:
            return False
        if reads[place].line.level and reads[place + 1].role in ("byline", "header", "dispatch"):
            return True
    return False


def header_of_briefs(reads: Sequence[Read], at: int) -> Header:
    """The header of a page of briefs, which all of them inherit."""
    header = Header(shown=reads[at].line.text)
    for read in reads[at + 1 : at + 4]:
        if read.header:
            header = read.header.filled(header)
        elif read.dispatch:
            return header.filled(Header(outlet=read.dispatch.outlet))
        elif read.role not in ("caption", "byline"):
            break
    return header
