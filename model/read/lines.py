"""Raw text -> lines without mark-up: Markdown marks, HTML tags, links and invisible characters are left out, never changed.

A line is what a reader sees as one: `</p><p>` ends it as a newline does. Each line keeps the source spans that it is made of,
so that every later step stays exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from unicodedata import east_asian_width

import msgspec

from model.facts import Span

MARKUP = re.compile(
    r"""
    (?P<newline>\r\n|[\n\r\f\v\u2028\u2029\x85])
  | (?P<comment><!--.*?(?:-->|\Z)|<(?P<raw>script|style)\b[^<>]*>.*?</(?P=raw)\s*>)
  | <(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]{0,9})\b(?:\s+[a-zA-Z_:@\-][^<>]{0,2000})?\s*/?>
  | (?P<link>!?\[[^\[\]\n]{0,200}\]\(\s*[^()\s]{0,1000}(?:\s[^()]{0,1000})?\))
  | (?P<strong>\*{2,3}|\*(?=[ \t]*\r?\n[ \t\u3000]*\*(?!\*))|__(?=\S)|(?<=\S)__)
  | (?P<nbsp>&(?:nbsp|ensp|emsp|thinsp|zwj|zwnj|\#160|\#12288);)
  | &(?P<entity>amp|lt|gt|quot);
  | (?P<hidden>[\x00-\x08\x0e-\x1f\x7f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+)
    """,
    re.VERBOSE | re.DOTALL,
)
HEADING_MARK = re.compile(r"[ \t\u3000]{0,4}(#{1,6})(?:[ \t]+|(?=[^#\s!0-9A-Za-z]))")
HALF_MARK = re.compile(r"\*(?=[^*\s])")
QUOTE_MARK = re.compile(r"[ \t\u3000]{0,4}(?:>[ \t]?)+")
PARAGRAPH_TAGS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "td",
        "th",
        "table",
        "section",
        "article",
        "header",
        "footer",
        "blockquote",
        "figure",
        "figcaption",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
LINK_TEXT = re.compile(r"\[([^\[\]]*)\]")
NO_CONTENT = re.compile(r"(?:查看|阅读|点击|浏览)?(?:原文|全文|更多|详情|视频|链接).{0,4}|https?:.*")
TRAILING_URL = re.compile(r"https?://[!-~]+")
GAP: Span = (-1, -1)
SPACE = " \t\u3000\u00a0\u2002\u2003\u2009"


class Line(msgspec.Struct):
    """One line as a reader sees it.

    `spans` are the source spans of its characters, white space at both ends left out; `text` is their text. `end` is the
    source offset where the line ends. `blanks` counts the empty lines before it, `level` is its Markdown or HTML heading
    level (0: none), `bold` says that all of it is set in bold, `closed` that mark-up and not a newline ended it. As laid out in
    the file, `indent` is its leading white space and `width` its length in columns (a Chinese character has two), `length` its
    length in characters. `rows` counts the lines of the file that were joined to make it. A GAP among the spans is a space
    that was put in where a line break stood for one.
    """

    spans: list[Span]
    text: str
    blanks: int = 0
    level: int = 0
    bold: bool = False
    closed: bool = False
    indent: int = 0
    width: int = 0
    length: int = 0
    rows: int = 1

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


@lru_cache(maxsize=8192)
def _char_columns(char: str) -> int:
    return 2 if east_asian_width(char) in "WFA" else 1


def columns(text: str) -> int:
    """Width of a text in terminal columns."""
    return len(text) if text.isascii() else sum(map(_char_columns, text))


def read_lines(raw: str, start: int = 0) -> list[Line]:
    """The lines of a text from `start` on that have something to read, in order; linear in the text."""
    lines: list[Line] = []
    blanks = 0
    for line in _Reader(raw, start).lines():
        if line.spans:
            line.blanks = blanks
            lines.append(line)
            blanks = 0
        elif not line.closed:
            blanks += 1
    return lines


def join(lines: Sequence[Line], tight: Sequence[bool] = ()) -> Line:
    """Several lines as one. Where `tight` says so of a break (or says nothing) nothing stands for it, else a GAP."""
    if len(lines) == 1:
        return lines[0]
    spans, texts = list(lines[0].spans), [lines[0].text]
    for place, line in enumerate(lines[1:]):
        if place < len(tight) and not tight[place]:
            spans.append(GAP)
            texts.append(" ")
        spans += line.spans
        texts.append(line.text)
    first = lines[0]
    return msgspec.structs.replace(
        lines[-1],
        spans=spans,
        text="".join(texts),
        blanks=first.blanks,
        level=first.level,
        bold=all(line.bold for line in lines),
        indent=first.indent,
        rows=sum(line.rows for line in lines),
    )


def cut(line: Line, start: int, end: int) -> Line:
    """The part `[start, end)` of a line's text as a line of its own; `start` and `end` count characters of its text."""
    while start < end and line.text[start].isspace():
        start += 1
    while end > start and line.text[end - 1].isspace():
        end -= 1
    spans: list[Span] = []
    at = 0
    for a, b in line.spans:
        size = 1 if a < 0 else b - a
        first, last = max(start, at), min(end, at + size)
        if first < last:
            spans.append(GAP if a < 0 else (a + first - at, a + last - at))
        at += size
    return msgspec.structs.replace(line, spans=spans, text=line.text[start:end])


class _Reader:
    """Walks over the mark-up of a text once."""

    def __init__(self, raw: str, start: int) -> None:
        self.raw = raw
        self.at = start
        self.bold = 0
        self.level = 0

    def lines(self) -> Iterator[Line]:
        spans: list[Span] = []
        strong, begin = 0, self.at
        for mark in MARKUP.finditer(self.raw, self.at):
            strong += self._text(spans, mark.start())
            kind, tag = mark.lastgroup, (mark["tag"] or "").lower()
            if mark["newline"]:
                yield self._line(spans, begin, mark.start(), strong, closed=False)
                spans, strong, begin = [], 0, mark.end()
            elif tag in PARAGRAPH_TAGS or tag == "br":
                yield self._line(spans, begin, mark.start(), strong, closed=True)
                spans, strong, begin = [], 0, mark.end()
                if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                    self.level = 0 if mark["close"] else int(tag[1])
            elif tag in ("strong", "b"):
                self.bold = max(0, self.bold + (-1 if mark["close"] else 1))
            elif mark["strong"]:
                self.bold = 0 if self.bold else 1
            elif mark["link"]:
                self._link(spans, mark)
            elif kind == "entity" and mark["entity"] == "amp":
                spans.append((mark.start(), mark.start() + 1))
            self.at = mark.end()
            if mark["newline"] and self.raw.startswith("\n", self.at):
                self.bold = 0  # a mark that was never closed ends with its paragraph
        strong += self._text(spans, len(self.raw))
        yield self._line(spans, begin, len(self.raw), strong, closed=False)

    def _text(self, spans: list[Span], end: int) -> int:
        if self.at < end:
            spans.append((self.at, end))
            return end - self.at if self.bold else 0
        return 0

    def _link(self, spans: list[Span], mark: re.Match[str]) -> None:
        inner = LINK_TEXT.search(mark[0])
        if inner and not mark[0].startswith("!") and not NO_CONTENT.fullmatch(inner[1].strip()):
            spans.append((mark.start() + inner.start(1), mark.start() + inner.end(1)))

    def _line(self, spans: list[Span], begin: int, end: int, strong: int, *, closed: bool) -> Line:
        raw, level = self.raw, self.level
        if spans and spans[0][0] == begin:
            first, last = spans[0]
            quoted = QUOTE_MARK.match(raw, first, last)
            first = quoted.end() if quoted else first
            first += bool(HALF_MARK.match(raw, first, last))
            heading = HEADING_MARK.match(raw, first, last)
            if heading:
                first, level = heading.end(), len(heading[1])
            spans[0] = (first, last)
        kept = _trimmed(raw, spans)
        text = "".join(raw[a:b] for a, b in kept)
        if not text or (NO_CONTENT.fullmatch(text) and TRAILING_URL.search(text)):
            return Line([], "", closed=closed)
        indent = columns(raw[begin : kept[0][0]]) if raw[begin : kept[0][0]].strip(SPACE) == "" else 0
        size = sum(b - a for a, b in kept)
        printed = raw[begin:end].rstrip()
        return Line(
            kept,
            text,
            level=level,
            bold=strong >= size,
            closed=closed,
            indent=indent,
            width=columns(printed),
            length=len(printed),
        )


def _trimmed(raw: str, spans: Iterable[Span]) -> list[Span]:
    """The spans without white space at either end of the whole, and without empty ones."""
    kept = [span for span in spans if span[0] < span[1]]
    while kept:
        first, last = kept[0]
        room = last - first - len(raw[first:last].lstrip())
        if first + room < last:
            kept[0] = (first + room, last)
            break
        kept.pop(0)
    while kept:
        first, last = kept[-1]
        size = len(raw[first:last].rstrip())
        if size:
            kept[-1] = (first, first + size)
            break
        kept.pop()
    return kept
