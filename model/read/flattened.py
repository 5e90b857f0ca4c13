"""A web page that was copied as running text: its trail, headline, header, byline and paragraphs as the lines that they were."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from model.facts import Span
from model.read.bylines import read_byline, read_dispatch
from model.read.headers import NOT_TEXT, read_header
from model.read.lines import Line, cut
from model.read.vocabulary import pattern, words

TRAIL = re.compile(
    r"(?:[一-鿿]{0,8}位置\s*[:：]\s*)?[^\s，。：>＞]{1,12}(?:\s*[>＞»›→]{1,2}\s*[^\s，。：>＞]{1,12}){1,6}(?=\s)"
)
"""首页 > 新闻 > 正文: where on the site the page stands."""
WORD = re.compile(r"\S+")
LONGEST_HEAD = 80
SHORTEST_HEAD = 6
DISPATCH = 120
"""Characters within which the head of a dispatch ends."""
LONGEST_BYLINE = 6
"""Words of a byline: the paper, the office and some names."""
PARAGRAPH = re.compile(r"(?:(?<=[。！？…])|(?<=[。！？…]”))[ \t\u3000]+(?=\S)|\u3000{2,}")
INDENTED = re.compile(r"(?<=[。！？…”])\u3000{2,}(?=\S)")
"""Within a line only the indent of a new paragraph is so wide."""


def unflatten(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that hold a page's headline and header, or several paragraphs, as the lines that they would be alone."""
    done: list[Line] = []
    for line in lines:
        parts = _page(line)
        done += parts or _split(line, 0, INDENTED)
    return done


def _page(line: Line) -> list[Line]:
    """The lines of a page whose headline stands in one line with its header, its byline or the text; none where it does not."""
    text = line.text
    if read_header(text) or read_byline(text) or read_dispatch(text):
        return []
    trail = TRAIL.match(text)
    opens = trail.end() if trail else 0
    above = _fields(text, opens)
    heads = _head(text, above[-1].end() if above else opens)
    if not heads:
        return []
    ends = heads[-1].end()
    signed = _byline_start(text, heads)
    head = (heads[0].start(), ends if signed is None else signed)
    fields = _fields(text, ends)
    told = fields[-1].end() if fields else ends
    behind = _byline_end(text, told)
    sent = read_dispatch(text[behind:].lstrip()[:DISPATCH])
    sure = trail or sent or signed is not None or len(fields) > 1 or (above and behind > told)
    quoted = text.count("“", *head) != text.count("”", *head)
    if not sure or quoted or not SHORTEST_HEAD <= head[1] - head[0] <= LONGEST_HEAD:
        return []
    spans = [(0, opens), _told(above), head, (head[1], ends), _told(fields), (told, behind)]
    return [*(_own(line, *span) for span in spans if text[slice(*span)].strip()), *_body(line, behind)]


def _head(text: str, start: int) -> list[re.Match[str]]:
    """The words of the headline, and of a byline behind it, up to the header or the text."""
    heads: list[re.Match[str]] = []
    for word in WORD.finditer(text, start):
        if _is_field(word[0]) or read_dispatch(text[word.start() : word.start() + DISPATCH]):
            return heads
        if "。" in word[0] or word.end() - start > LONGEST_HEAD:
            break
        heads.append(word)
    return heads if heads and _byline_start(text, heads) is not None else []


def _fields(text: str, start: int) -> list[re.Match[str]]:
    """The words of a header and its buttons that stand at `start`."""
    return list(itertools.takewhile(lambda word: _is_field(word[0]), WORD.finditer(text, start)))


def _told(fields: Sequence[re.Match[str]]) -> Span:
    """The span of the words of a header that date or sign the page; an empty one where none does."""
    told = [field for field in fields if read_header(field[0])]
    return (told[0].start(), told[-1].end()) if told else (0, 0)


def _byline_start(text: str, words_of: Sequence[re.Match[str]]) -> int | None:
    """Where a byline begins that closes the words between headline and header; None where none does."""
    ends = words_of[-1].end()
    signed = (word.start() for word in words_of[1:] if _signs(text[word.start() : ends]))
    return next(signed, None)


def _signs(text: str) -> bool:
    byline = read_byline(text)
    return byline is not None and not byline.photo


def _is_field(word: str) -> bool:
    return len(word) <= 40 and (read_header(word) is not None or _is_button(word))


def _is_button(word: str) -> bool:
    """Whether a word is something to press, the clock, the page, an editor or a count of readers: nothing that dates or signs the page."""
    if pattern(r"(?:{page.staff})[:：]\S{0,8}|第?\s*[A-Za-z]?\d{1,3}\s*版[:：·]?(?:{page.sections})?").fullmatch(word):
        return True
    bare = word.strip("【】[]：:")
    furniture = len(word) <= 20 and pattern("{page.furniture}").match(bare)
    return bare in words("page", "buttons") or bool(furniture) or not NOT_TEXT.sub("", word)


def _byline_end(text: str, start: int) -> int:
    """Where the byline ends that stands at `start`: there where none does."""
    end, found = start, start
    for word, _ in zip(WORD.finditer(text, start), range(LONGEST_BYLINE), strict=False):
        end = word.end()
        found = end if _signs(text[start:end].strip()) else found
    return found


def _body(line: Line, start: int) -> list[Line]:
    """The paragraphs of the text, and what the page says behind them."""
    if not line.text[start:].strip():
        return []
    parts = _split(line, start, PARAGRAPH)
    return [*parts[:-1], *_tail(parts[-1])]


def _tail(line: Line) -> Iterator[Line]:
    """What stands behind the last sentence: staff and links, each where its word begins, and nothing that is only to press."""
    starts = [
        word.start()
        for word in WORD.finditer(line.text)
        if word.start() == 0 or pattern("{page.staff}[:：]|{page.furniture}|[【\\[]").match(word[0])
    ]
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        if not _is_button(line.text[start:end].strip()):
            yield _own(line, start, end)


def _split(line: Line, start: int, between: re.Pattern[str]) -> list[Line]:
    """The line from `start` on, cut at what stands `between` two paragraphs."""
    cuts = [start, *(gap.start() for gap in between.finditer(line.text, start) if gap.start() > start), len(line.text)]
    if len(cuts) == 2 and start == 0:
        return [line]
    return [_own(line, a, b) for a, b in itertools.pairwise(cuts) if line.text[a:b].strip()]


def _own(line: Line, start: int, end: int) -> Line:
    part = cut(line, start, end)
    part.closed = True
    return part
