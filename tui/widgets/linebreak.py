"""Breaking Chinese text into lines. Pure: strings and numbers, no widget.

After 避头尾 (JIS X 4051, GB/T 15834): no line starts with closing punctuation, none ends with an opening one; Latin words
stay whole, and so does a number with its unit (1234.5亿元, 2024年). A line is a slice of the text, so the way back from the
screen to the text is the slice's start: nothing is put in or changed, only blanks at a break are left out.
"""

from __future__ import annotations

import re
from functools import cache

from rich.cells import cell_len

Span = tuple[int, int]

_CLOSING = "，。、；：？！）》」』】〉〕〗”’…—·％‰℃°～," + re.escape(".;:?!)]}%>") + "々ー"
_OPENING = "（《「『【〈〔〖“‘￥＄" + re.escape("([{<$#")

_UNITS = (
    "平方公里|平方千米|平方米|立方米|千瓦时|兆瓦时|千瓦|兆瓦|万吨|标准箱|人民币|美元|欧元|港元|日元|英镑|公里|千米|厘米|毫米|微米|纳米|"
    "公斤|千克|毫克|公顷|小时|分钟|个月|季度|周年|年度|年底|年初|年末|月底|月初|人次|人份|户次|架次|车次|航班|班列|百分点|个百分点|倍以上"
)
"""Units of more than one character; after a number any single character counts as its classifier."""

_DIGITS = r"[0-9０-９]"
_NUMBER = rf"{_DIGITS}(?:[0-9０-９]|[,，.．:：](?={_DIGITS}))*+"
_FIGURE = (
    rf"[+\-±−＋－]?(?:{_NUMBER}[%％‰]?(?:[—–\-~～至/／](?=[0-9０-９]))?)++"
    rf"[余多几来]?[十百千万亿兆]*+[余多几来]?(?:{_UNITS}|[\u3400-\u9fff])?"
)
_WORD_SIGNS = r"0-9A-Za-zÀ-ɏͰ-ϿЀ-ӿ_&@#+/:'’=~%\-."
_WORD = rf"[{_WORD_SIGNS}]{{0,40}}?[A-Za-zÀ-ɏͰ-ϿЀ-ӿ][{_WORD_SIGNS}]*+"
_TOKEN = (
    rf"(?P<blank>\s++)|[{_OPENING}]*+(?:{_WORD}|{_FIGURE}|\S)?[\u0300-\u036f\ufe00-\ufe0f\u20d0-\u20ff]*+[{_CLOSING}]*+"
)
_CLOSES = re.compile(rf"[{_CLOSING}]")


@cache
def _token() -> re.Pattern[str]:
    """Compiled on first use: the first frame has no text to break."""
    return re.compile(_TOKEN)


def break_lines(text: str, width: int) -> list[Span]:
    """The lines of `text` (one paragraph) as slices, none wider than `width` cells (at least 2). Linear in the text.

    What is wider than a line by itself is cut between characters. An empty text has one empty line.
    """
    width = max(width, 2)
    lines: list[Span] = []
    start = end = 0
    room = width
    for match in _token().finditer(text):
        at, upto = match.span()
        if at == upto:
            continue
        size = cell_len(text[at:upto])
        if size <= room:
            room -= size
            end = upto if match["blank"] is None else end
            continue
        if match["blank"] is not None:
            room = -1  # so that what has no width does not join the blank to a line that is full
            continue
        if end > start:
            lines.append((start, end))
        start = at
        if size > width:
            *whole, (start, upto) = _cut(text, at, upto, width)
            lines += whole
            size = cell_len(text[start:upto])
        end, room = upto, width - size
    if end > start or not lines:
        lines.append((start, end))
    return lines


def _cut(text: str, start: int, end: int, width: int) -> list[Span]:
    """Slices of what is too wide for a line, each as wide as fits; zero-width characters stay with the one before.

    A cut moves a little to the left rather than before closing punctuation.
    """
    pieces: list[Span] = []
    room = width
    first = start
    for at in range(start, end):
        size = cell_len(text[at])
        if size > room:
            near = range(at, max(at - 3, first), -1)
            cut = next((i for i in near if not _CLOSES.match(text[i]) and cell_len(text[i : at + 1]) <= width), at)
            pieces.append((first, cut))
            first, room = cut, width - cell_len(text[cut:at])
        room -= size
    return [*pieces, (first, end)]


def offset_at(text: str, line: Span, cell: int) -> int:
    """The offset of the character that covers a cell of a line, the line's end beyond it."""
    start, end = line
    used = 0
    for at in range(start, end):
        used += cell_len(text[at])
        if used > cell:
            return at
    return end


def line_of(lines: list[Span], offset: int) -> int:
    """The index of the line that shows the offset; one left out at a break belongs to the line before it."""
    low, high = 0, len(lines) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if lines[middle][0] <= offset:
            low = middle
        else:
            high = middle - 1
    return low
