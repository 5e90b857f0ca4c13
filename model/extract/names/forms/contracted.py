"""Contracted names of institutes, sites and platforms: one or two stretches of the full name, each from the beginning of one of its words, and
the end of its head (某大学某市微电子产业技术研究院: 微电子院; 国家花椒技术创新中心: 花椒中心), or the end of the name from its own words on
(某大学附属青岚医院: 青岚医院).
"""

from __future__ import annotations

from collections.abc import Iterator

from model.extract.names.bounds.sizes import SIZE
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import agreed
from model.extract.tokens import guessed
from model.facts import Category

CONTRACTED: frozenset[Category] = frozenset({"institute", "platform", "facility", "lab"})
HOSPITAL = "医院"
SHORTEST, LONGEST = 3, 9
LEFT_OUT = 2
"""So much shorter is a short form at least."""
STRETCHES = 2
LEAST = 2
"""A stretch has so many characters at least."""


def contractions(page: Page, named: Candidate) -> Iterator[str]:
    """The contracted forms of a name that stand in the text by themselves."""
    name = named.name
    standing = named.category in CONTRACTED or name.endswith(HOSPITAL)
    if not standing or len(name) < SHORTEST + LEFT_OUT or page.text[named.start : named.end] != name:
        return
    size = SIZE.match(name)  # 500千伏变电站 is every one of its voltage
    own = named.start + (size.end() if size else 0)
    starts = frozenset(at - named.start for at in range(own, named.end) if at in page.cuts)
    first = {name[s : s + LEAST] for s in starts}
    at = page.text.find(name[-1])
    while at >= 0:
        around = page.text[max(0, at + 1 - LONGEST) : at]
        # Each form begins as a stretch of the name does.
        form = _form(page, name, at + 1, starts) if any(words in around for words in first) else None
        if form:
            yield form
        at = page.text.find(name[-1], at + 1)


def _form(page: Page, name: str, end: int, starts: frozenset[int]) -> str | None:
    """The contracted form that ends at an offset of the text; None where none does."""
    whole = page.text[end - 1 : page.word_end(end - 1)]
    if len(whole) > 1 and not (end - 1 in page.cuts and guessed(whole)):
        return None
    for length in range(min(LONGEST, len(name) - LEFT_OUT, end), SHORTEST - 1, -1):
        start = end - length
        if not page.readable(start, end) or page.text.startswith(name, end - len(name)) or not _opens(page, start):
            continue
        form = page.text[start:end]
        book = page.tables
        if form in book.endings or form in book.not_names or form in book.known:
            return None
        if _made_of(page, form, name, starts):
            return form
    return None


def _opens(page: Page, start: int) -> bool:
    """Whether a name may begin at an offset: a word does, and no noun before it goes on over it."""
    word = page.word_before(start)
    before = page.text[word[0] : start] if word and start else ""
    book = page.tables
    return start in page.cuts and (
        not "一" <= before[-1:] <= "鿿"
        or before in book.function
        or before in book.verbs
        or before in book.conjunctions
    )


def _made_of(page: Page, form: str, name: str, starts: frozenset[int]) -> bool:
    """Whether a form is made of stretches of a name and the end of its head."""
    tail = 1
    while tail < len(form) and name.endswith(form[-tail - 1 :]):
        tail += 1
    if tail == len(form):
        own = form[: -(page.tables.head_length(form) or LEAST)]
        return len(name) - tail in starts and len(own) >= LEAST and telling(page, own) > 0
    for length in range(tail, 0, -1):
        rest = form[:-length]
        if (telling(page, rest) > 0 or rest in page.place_forms) and _stretches(rest, name[:-length], starts):
            return True
    return False


def _stretches(rest: str, name: str, starts: frozenset[int]) -> bool:
    """Whether what stands before the head are stretches of the name, in their order, each from the beginning of a word."""
    pos, number = 0, 0
    while rest and number < STRETCHES:
        at = next((s for s in sorted(starts) if s >= pos and name.startswith(rest[:LEAST], s)), None)
        if at is None or len(rest) < LEAST:
            return False
        length = agreed(rest, name, at, LEAST)
        rest, pos, number = rest[length:], at + length, number + 1
    return not rest
