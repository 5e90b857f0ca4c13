"""Firms by a brand that no word of the language explains and the trade behind it (由岷川光电投资, 引进青禾药业等企业), and daughters of
known firms by theirs (某虹|能源)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.brands import NEVER_BRAND
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.tokens import guessed
from model.lexicon import Lexicon
from model.patterns import alternatives

SIZES = (2, 3, 4)
"""So many characters has the brand of a short name."""
SURE = 0.7
LONGEST = 4
"""The short name of a firm under which others go is shorter."""
DONE = ("的", "了", "出")
"""What stands behind a verb that is a noun elsewhere (某某光电研发|的, but 某某智能|制造)."""
TAKEN = re.compile(
    "(?:由|引进|引入|招引|签约|引育|携手|联合|收购|控股|参股|入股|旗下的?|孵化的?|企业|公司|龙头|巨头|链主|独角兽|厂商|供应商|服务商|业主|客户|——)$"
)
"""Before a name: what is said of firms."""
LEADS = re.compile(
    r"(?:公司)?(?:副?(?:董事长|总经理|总裁)|(?:联合)?创始人|(?:相关|技术|项目|研发|生产|市场)?负责人|首席[一-鿿]{2,4}官|厂长|总监|员工|(?:的?|[一-鿿]{0,2})(?:生产)?车间)|等(?:一批|多家|\d+[余多]?家|[一-鿿]{0,6})?(?:企业|公司|厂商)"
)
"""Behind a name: what firms have, or that it is one."""
OWNERS = re.compile("(?:企业|公司|集团|龙头|巨头|链主|独角兽|厂商|供应商|服务商|业主|客户|单位|——)$")
"""Before a brand: what it is that bears it."""
JOINING = tuple("、和与及")
PUTS_IN = re.compile("投资(?!集团|公司|有限|控股|基金|中心|管理|股份)")
"""What a firm does that builds something."""
COUNTED = re.compile(r"[\d一二三四五六七八九十两几多余]")
"""The firms of a list are counted behind the last one."""


class _Words:
    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("trades")
        self.firms = frozenset(table["firms"].split())
        self.ends = re.compile(alternatives([*self.firms, *table["fields"].split()]))
        self.held = frozenset(table["held"].split())
        self.brands = frozenset(table["brands"].split())
        self.ordinary = frozenset(table["ordinary"].split())
        self.last = frozenset(table["last"].split())


@cache
def _words(lexicon: Lexicon) -> _Words:
    return _Words(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Each brand with a trade behind it that stands by itself."""
    words = _words(page.lexicon)
    for m in words.ends.finditer(page.text):
        if not _ends(page, m.end()):
            continue
        start = _daughter(page, m.start()) if m[0] in words.held else None
        if start is None:
            start = _start(page, m.start(), words)
            told = start is not None and (m[0] in words.firms or _told(page, start, m.end()))
            start = start if told else None
        if start is not None and page.readable(start, m.end()):
            yield Candidate(start, m.end(), page.text[start : m.end()], "company", "list.class", SURE)


def _told(page: Page, start: int, end: int) -> bool:
    """Whether the words around a name tell that a firm bears it, its place among them or a known firm beside it in a list."""
    listed = (page.text[start - 1 : start] in JOINING and _firm(page, page.known_ends.get(start - 1), start - 1)) or (
        page.text[end : end + 1] in JOINING and _firm(page, end + 1, page.known.get(end + 1, (0, ""))[0])
    )
    return listed or any(
        (
            start in page.place_starts,
            TAKEN.search(page.text, max(0, start - 4), start),
            LEADS.match(page.text, end),
            PUTS_IN.match(page.text, end),
        )
    )


def _firm(page: Page, start: int | None, end: int) -> bool:
    """Whether a firm of the country is what stands in a span."""
    body = page.tables.known.get(page.text[start:end]) if start is not None else None
    return body is not None and body.category == "company"


def _daughter(page: Page, pos: int) -> int | None:
    """Where the short name of a firm of the country begins that ends at an offset, before the trade of its daughter."""
    start = page.known_ends.get(pos)
    if start is None or not _bounded(page, start):
        return None
    body = page.tables.known[page.text[start:pos]]
    return start if body.category == "company" and body.city and pos - start < LONGEST else None


def _start(page: Page, pos: int, words: _Words) -> int | None:
    """Where the brand begins that ends at an offset, with the place right before it; None where none does."""
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
        if not own or not (guessed(brand) or brand in words.brands) or pos in page.bearer_ends:
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
    book, word = page.tables, page.text[end : page.word_end(end)]
    if word in book.soft_verbs:
        return page.text.startswith(DONE, end + len(word))
    plain = word in book.function or word in book.verbs or word in book.conjunctions
    return (
        plain
        or word in book.titles_after
        or page.text.startswith(book.leads, end)
        or any(p.match(page.text, end) for p in (COUNTED, PUTS_IN))
    )
