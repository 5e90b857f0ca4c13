"""Firms by a brand that no word of the language explains and the trade behind it (由岷川光电投资, 引进青禾药业等企业), and daughters of
known firms by theirs (某虹|能源)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.brands import NEVER_BRAND
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.firms.firm_cues import JOINING, LEADS, LED, OWNERS, PUTS_IN, told
from model.extract.names.page import Page
from model.extract.tokens import common_word, guessed
from model.lexicon import Lexicon
from model.patterns import alternatives

SIZES = (2, 3, 4)
"""So many characters has the brand of a short name."""
SURE = 0.7
IDIOM = 4
"""A word of so many characters behind a name is an idiom that says something of it (榜上有名)."""
LONGEST = 4
"""The short name of a firm under which others go is shorter."""
DONE = ("的", "了", "出")
"""What stands behind a verb that is a noun elsewhere (某某光电研发|的, but 某某智能|制造)."""
COUNTED = re.compile(r"[\d一二三四五六七八九十两几多余]")
"""The firms of a list are counted behind the last one."""


class Words:
    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("trades")
        self.firms = frozenset(table["firms"].split())
        self.trades = self.firms | frozenset(table["fields"].split())
        self.ends = re.compile(alternatives([*self.trades]))
        self.held = frozenset(table["held"].split())
        self.brands = frozenset(table["brands"].split())
        self.ordinary = frozenset(table["ordinary"].split())
        self.last = frozenset(table["last"].split())


@cache
def words_of_trade(lexicon: Lexicon) -> Words:
    return Words(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Each brand with a trade behind it that stands by itself."""
    words = words_of_trade(page.lexicon)
    sure: set[tuple[int, int]] = set()
    doubtful: set[tuple[int, int]] = set()
    for m in words.ends.finditer(page.text):
        if not _ends(page, m.end()):
            continue
        start = _daughter(page, m.start()) if m[0] in words.held else None
        certain = start is not None
        if start is None:
            start = _start(page, m.start(), words, LED.match(page.text, m.end()) is not None)
            certain = start is not None and (m[0] in words.firms or told(page, start, m.end()))
        if start is not None and page.readable(start, m.end()):
            (sure if certain else doubtful).add((start, m.end()))
    for start, end in sorted(sure | _beside(page, sure, doubtful)):
        yield Candidate(start, end, page.text[start:end], "company", "list.class", SURE)


def _beside(page: Page, sure: set[tuple[int, int]], doubtful: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """The names without a cue of their own that stand in a list with firms (岷川药业、岷川安防)."""
    starts, ends = {a for a, _ in sure}, {b for _, b in sure}
    found: set[tuple[int, int]] = set()
    for a, b in [*sorted(doubtful), *sorted(doubtful, reverse=True)]:
        left = page.text[a - 1 : a] in JOINING and a - 1 in ends
        if left or (page.text[b : b + 1] in JOINING and b + 1 in starts):
            found.add((a, b))
            starts.add(a)
            ends.add(b)
    return found


def _daughter(page: Page, pos: int) -> int | None:
    """Where the short name of a firm of the country begins that ends at an offset, before the trade of its daughter."""
    start = page.known_ends.get(pos)
    if start is None or not _bounded(page, start):
        return None
    body = page.tables.known[page.text[start:pos]]
    return start if body.category == "company" and body.city and pos - start < LONGEST else None


def _start(page: Page, pos: int, words: Words, led: bool) -> int | None:
    """Where the brand begins that ends at an offset, with the place right before it; None where none does. Firms that are `led` are called by words
    of the language too.
    """
    for size in SIZES:
        start = pos - size
        brand = page.text[max(0, start) : pos]
        if start < 0 or not all("一" <= c <= "鿿" for c in brand):
            return None
        if not _bounded(page, start):
            continue
        if brand in words.ordinary or brand[-1] in words.last or not NEVER_BRAND.isdisjoint(brand):
            return None
        own = telling(page, brand) == size and not page.places_over(start) and not page.places_over(pos - 1)
        coined = guessed(brand) or brand in words.brands or (led and brand not in words.trades)
        if not own or not coined or pos in page.bearer_ends:
            return None
        place = next((p for p in page.places_in(start - 6, start) if p.end == start), None)
        return place.start if place else start
    return None


def _bounded(page: Page, start: int) -> bool:
    """Whether a name may begin at an offset: behind a mark, a place, a word that no name goes on over, or a noun for who bears it."""
    before = page.text[start - 1 : start]
    if not before or not "一" <= before <= "鿿":
        return before not in ("）", ")") and not before.isalnum()
    if start in page.bearer_ends:
        return True
    book, span = page.tables, page.word_before(start)
    word = page.text[span[0] : start] if span else before
    plain = word in book.function or word in book.verbs or word in book.soft_verbs or word in book.conjunctions
    return plain or word in book.trim or OWNERS.search(page.text, max(0, start - 4), start) is not None


def _ends(page: Page, end: int) -> bool:
    """Whether nothing that goes on with a name stands at an offset: a mark, a verb, a word of grammar, a title."""
    after = page.text[end : end + 1]
    if not "一" <= after <= "鿿":
        return True
    if end not in page.cuts:
        return False
    if LEADS.match(page.text, end):
        return True
    book, word = page.tables, page.text[end : page.word_end(end)]
    if word in book.soft_verbs:
        return page.text.startswith(DONE, end + len(word))
    plain = word in book.function or word in book.verbs or word in book.conjunctions
    return (
        plain
        or word in book.titles_after
        or page.text.startswith(book.leads, end)
        or (len(word) == IDIOM and common_word(word))
        or any(p.match(page.text, end) for p in (COUNTED, PUTS_IN))
    )
