"""Hard-wrapped lines -> paragraphs: finds the width that a text was broken at, and joins what only the width parted.

No width is assumed. A text was broken at width W where many lines that another follows directly leave no room for the first
unit (a character with its punctuation, a Latin word) of the next, and break off in the middle of a sentence. Widths are tried
in characters and in columns.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from model.read.bylines import is_staff
from model.read.lines import Line, columns, join
from model.read.prominence import stand_apart
from model.read.sentences import echoed, ends_sentence, flows, opens_block

UNIT = re.compile(r"[“‘（《【(〈「『]*(?:[A-Za-z0-9.,%+\-]+|.)[，。、；：？！”’）》】),.;:?!…—]*")
MAX_WIDTH = 160
MIN_FULL = 3
CANDIDATES = 8
EXACT = 0.9
AHEAD = 5
INDENT = 2
MAX_HEADLINE = 60
LONG_ENOUGH = 200
ECHO = 0.55
MIN_HEADLINE = 10
HYPHEN = re.compile(r"[0-9A-Za-z][-–]$")
LOWER = re.compile(r"[a-z]+(?![A-Za-z])")
FEW_LEFT = re.compile(r"[^，。、；：“（《]{0,4}[，。、；：”）》]")


class Wrap(msgspec.Struct, frozen=True):
    """How a text was broken: at `width`, measured by `in_columns`; `exact` where every full line has just that width.

    `blanks` is the number of empty lines that stand between two lines of one paragraph (1 in double-spaced text);
    `indented` says that a new paragraph is known by its indent, `marked` that it is known by that or by an empty line.
    """

    width: int
    in_columns: bool
    exact: bool
    blanks: int
    indented: bool
    marked: bool

    def full(self, line: Line, following: str) -> bool:
        """Whether the line has no room for the first unit of the following text."""
        size = line.width if self.in_columns else line.length
        if self.exact:
            return size >= self.width - self.in_columns
        return size + _need(following, self.in_columns) > self.width


class _Paragraph:
    """The lines of one paragraph so far, with what the next decision needs of them."""

    def __init__(self, line: Line) -> None:
        self.lines = [line]
        self.tight: list[bool] = []
        self.length = len(line.text)
        self.flows = flows(line.text)

    def add(self, line: Line, tight: bool) -> None:
        self.lines.append(line)
        self.tight.append(tight)
        self.length += len(line.text)
        short = "".join(row.text for row in self.lines) if self.length <= LONG_ENOUGH else line.text
        self.flows = flows(short) or (self.flows and self.length > LONG_ENOUGH) or ends_sentence(self.lines[-2].text)

    @property
    def head(self) -> str:
        """The text where it is short enough for a headline, else nothing."""
        return "".join(row.text for row in self.lines) if self.length <= MAX_HEADLINE else ""


def unwrap(lines: Sequence[Line]) -> list[Line]:
    """The lines with those joined that one paragraph was broken into; a line that nothing continues stays as it is."""
    wrap = find_wrap(lines)
    paragraphs: list[_Paragraph] = []
    for at, line in enumerate(lines):
        paragraph = paragraphs[-1] if paragraphs else None
        if paragraph and _continues(paragraph, lines, at, wrap):
            paragraph.add(line, tight=wrap is None or wrap.full(lines[at - 1], line.text))
        else:
            paragraphs.append(_Paragraph(line))
    return [join(paragraph.lines, paragraph.tight) for paragraph in paragraphs]


def find_wrap(lines: Sequence[Line]) -> Wrap | None:
    """The width at which the lines were broken; None where they were not."""
    single = _search(lines, 0)
    return single or _search(lines, 1)


def _search(lines: Sequence[Line], blanks: int) -> Wrap | None:
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if b.blanks <= blanks and not a.closed]
    if blanks and len(pairs) < 0.8 * len(lines):
        return None
    best: tuple[tuple[int, int], Wrap] | None = None
    for in_columns in (False, True):
        sizes: Callable[[Line], int] = (lambda a: a.width) if in_columns else (lambda a: a.length)
        counts = Counter(sizes(a) for a, _ in pairs)
        for width in sorted({size for size, _ in counts.most_common(CANDIDATES)} | {max(counts, default=0)}):
            if not 8 <= width <= MAX_WIDTH:
                continue
            full = [(a, b) for a, b in pairs if sizes(a) <= width + 2 and sizes(a) + _need(b.text, in_columns) > width]
            over = sum(sizes(line) > width + 2 + in_columns for line in lines)
            broken = sum(not ends_sentence(a.text) for a, _ in full)
            if (
                len(full) < MIN_FULL
                or len(full) < 0.35 * len(pairs)
                or broken < 0.6 * len(full)
                or over > 0.1 * len(lines)
            ):
                continue
            just = sum(width - in_columns <= sizes(a) <= width for a, _ in full)
            score = len(full) - 3 * over, just
            if best is None or score > best[0]:
                indented = _indented(full, lines)
                marked = indented or _spaced(len(pairs) - len(full), lines, blanks)
                best = score, Wrap(width, in_columns, just >= EXACT * len(full), blanks, indented, marked)
    return best[1] if best else None


def _indented(full: Sequence[tuple[Line, Line]], lines: Sequence[Line]) -> bool:
    """Whether indents mark paragraphs: some lines have one, most lines that continue another do not."""
    continuing = sum(b.indent >= INDENT for _, b in full)
    return sum(line.indent >= INDENT for line in lines) >= 2 and continuing < 0.5 * len(full)


def _spaced(direct: int, lines: Sequence[Line], blanks: int) -> bool:
    """Whether empty lines part paragraphs: more often than lines that end early are followed directly by another."""
    return sum(line.blanks > blanks for line in lines) > direct


def _need(text: str, in_columns: bool) -> int:
    unit = UNIT.match(text)
    return 1 if unit is None else columns(unit[0]) if in_columns else len(unit[0])


def _continues(paragraph: _Paragraph, lines: Sequence[Line], at: int, wrap: Wrap | None) -> bool:
    """Whether the line at `at` goes on with the paragraph that the line before it was the last of."""
    last, line = lines[at - 1], lines[at]
    if last.closed or line.level or opens_block(line.text) or is_staff(line.text):
        return False
    torn = paragraph.flows and not ends_sentence(last.text)
    if wrap is None or line.blanks > wrap.blanks:
        return line.blanks == 0 and torn and line.indent < INDENT
    if wrap.indented and line.indent >= INDENT:
        return False
    if len(paragraph.lines) == 1 and _adds_subtitle(lines, at, wrap):
        return False
    if _within_word(last.text, line.text):
        return True
    if not wrap.full(last, line.text):
        return len(paragraph.lines) > 1 and torn
    if ends_sentence(last.text):
        # Its last sentence happens to fill the line: a line that ends early and in no sentence is the next headline.
        runs_on = wrap.full(line, "国") and not _heads(line.text, lines, at + 1, wrap)
        return ends_sentence(line.text) or flows(line.text) or runs_on
    return FEW_LEFT.match(line.text) is not None or not _heads(paragraph.head, lines, at, wrap)


def _adds_subtitle(lines: Sequence[Line], at: int, wrap: Wrap) -> bool:
    """Whether the line at `at` is the subtitle of a headline that fills the line before: a detail that ends early, in no sentence."""
    above, line = lines[at - 1], lines[at]
    opens = at == 1 or above.blanks > wrap.blanks
    closes = at + 1 < len(lines) and lines[at + 1].blanks > wrap.blanks and not wrap.full(line, lines[at + 1].text)
    headed = not flows(above.text) and not flows(line.text) and not ends_sentence(line.text)
    return opens and closes and headed and stand_apart(above.text, line.text)


def _within_word(above: str, below: str) -> bool:
    """Whether the break is inside a Latin word, a list of them, or a range of numbers (`15-` `18星`)."""
    return bool(HYPHEN.search(above) and below[0].isalnum()) or bool(LOWER.match(below)) or bool(LOWER.fullmatch(above))


def _heads(text: str, lines: Sequence[Line], at: int, wrap: Wrap) -> bool:
    """Whether what fills its line is a headline: the lines from `at` on say it again, as no sentence does of its own beginning."""
    if wrap.marked or not MIN_HEADLINE <= len(text) <= MAX_HEADLINE or flows(text):
        return False
    return echoed(text, "".join(line.text[:MAX_WIDTH] for line in lines[at : at + AHEAD])) >= ECHO
