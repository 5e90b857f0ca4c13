"""People named in a row without a title: every item looks like a name, and words that the dictionary lacks are among them (甲某某、乙某和丙某某)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import HAN, plausible
from model.extract.names.page import Page
from model.extract.names.people.actors import NO_LAST
from model.extract.tokens import guessed

BETWEEN = "、/\u3000"
WHOLE = re.compile(rf"[一-鿿]{{1,7}}((?:[·•・][一-鿿]{{1,8}})+)?(?=[{BETWEEN}])")
"""What stands between two marks: in parts (甲某·乙某), or long."""
BEHIND = frozenset("以被将在获对向从为的")
"""Characters that the dictionary may join with the last one of a name before them (王某某|以)."""
LAST_ONE = "和与及"
SEPARATOR = re.compile(f"[{BETWEEN}{LAST_ONE}]")
SITES = frozenset("区湾港庄山河江湖海桥路街站寨沟坪滩岭屯店岛旗组会厂园城关院校局部委厅社族省国台分")
"""Last characters of places and bodies, which stand in rows too."""
PAIRED = "/"
"""Between those who compete together."""
ENOUGH = 3
"""A row is believed from so much: two for each full name that the dictionary lacks, one for others; two names joined by a word need one more, a pair
that competes one less."""


def rows(page: Page) -> Iterator[Candidate]:
    """The items of each row that as a whole can only be one of people."""
    at = 0
    for m in SEPARATOR.finditer(page.text):
        if m.start() < at:
            continue
        first = _back(page, m.start())
        if not first:
            continue
        items, at = _forward(page, m.start(), first)
        alike = len(items) > 2 and len({name[0] for _, name in items}) == 1
        if (
            len(items) > 1
            and not alike
            and sum(_weight(page, start, name) for start, name in items)
            >= ENOUGH + (m[0] in LAST_ONE) - (m[0] == PAIRED)
        ):
            for start, name in items:
                yield Candidate(start, start + len(name), name, "person", "person.row", 0.7)


def _forward(page: Page, sep: int, first: int) -> tuple[list[tuple[int, str]], int]:
    """The items of a row from the name before its first mark on, and where it ends."""
    text = page.text
    items, at = [(sep - first, text[sep - first : sep])], sep
    while text[at : at + 1] and text[at] in BETWEEN + LAST_ONE:
        length = _ahead(page, at + 1)
        if not length:
            break
        items.append((at + 1, text[at + 1 : at + 1 + length]))
        last = text[at] in LAST_ONE
        at += 1 + length
        if last:
            break
    return items, at


def _back(page: Page, end: int) -> int:
    """Length of the name that ends before a mark and begins where a word does; 0 where none does."""
    for length in (3, 2, 4):
        start = end - length
        if start >= 0 and start in page.cuts and _name(page, start, length) and page.readable(start, end):
            return length
    return 0


def _ahead(page: Page, start: int) -> int:
    """Length of the name that begins behind a mark and ends where a word or the row does; 0 where none does."""
    whole = WHOLE.match(page.text, start)
    if whole and (whole[1] or two_families(page, whole[0])):
        return len(whole[0]) if page.readable(start, whole.end()) else 0
    double = page.text[start : start + 2] in page.tables.double_surnames
    for length in (4, 3) if double else (3, 2):
        end = start + length
        if _ends(page, end, length) and _name(page, start, length) and page.readable(start, end):
            return length
    return 0


def two_families(page: Page, name: str) -> bool:
    """Whether a name bears the family names of both parents (张王某某), or is one that ends in a word that joins (罗某和)."""
    book = page.tables
    if len(name) == 3:
        return name[0] in book.surnames and name[2] in LAST_ONE
    return len(name) == 4 and name[0] in book.surnames and name[1] in book.surnames and guessed(name[2:])


def _ends(page: Page, end: int, length: int) -> bool:
    """Whether a name may end at an offset; a short one only before a mark or a word that can follow it."""
    text, book = page.text, page.tables
    if not HAN.match(text[end : end + 1]):
        return text[end : end + 1] != "·"
    if text[end] in LAST_ONE or text[end] in BEHIND:
        return True
    word = text[end : page.word_end(end)]
    known = word in book.function or word in book.verbs or word in book.soft_verbs or word in book.titles_after
    return end in page.cuts and (length > 2 or known)


def _name(page: Page, start: int, length: int) -> bool:
    """Whether characters have the shape of a person's name and are nothing else."""
    book, name = page.tables, page.text[start : start + length]
    double = name[:2] in book.double_surnames
    return (
        len(name) == length
        and (length == 4) <= double
        and (double or name[0] in book.surnames)
        and HAN.match(name) is not None
        and plausible(name, length, book)
        and name[-1] not in NO_LAST | SITES
        and start not in page.place_starts
        and name not in book.common
        and not book.ending_of(name)
    )


def _weight(page: Page, start: int, name: str) -> int:
    """How surely a word is a name: its length where the dictionary lacks it; little where it holds what stands behind the family name."""
    if guessed(name):
        return min(len(name) - 1, 2)
    return len(name) == 3 and {start, start + 1, start + 3} <= page.cuts
