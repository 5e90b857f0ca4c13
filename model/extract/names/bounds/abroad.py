"""Bodies of other countries by the country, or its sign, and the office: 甲国国防部, 俄国防部, 以色列国防军, 甲国某某党.

Without its country such an office (外交部, 央行) is that of the own one; the table of bodies knows that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.tables import word_set
from model.lexicon import Lexicon
from model.patterns import alternatives

SURE = 0.9
JOINED = "联邦|政府|国家|皇家|过渡政府|临时政府"
"""What stands between a country and its office."""
GOES_ON = re.compile("长|门|委员|议员|官员|人员|首席(?!发言人)|大楼|大厦")
"""Behind an office: a title or a house that the dictionary may join with it (国防|部长), or another word (外交部门)."""
PARTY = re.compile("([一-鿿]{1,8}?)党(?![员派章委组史建务内外政首争]|和国)")
MINISTRY = re.compile(
    "((?:[一-鿿]{2,6}?(?:、|和|与|及)){0,2}?[一-鿿]{2,9}?)(?<![签部东南西北中内外全总大各军干底头上下深腹局乐一本支])"
    "(?:部(?!长|门|分|队|署|件|落|族|位|级|下|委|首)|署(?!名|理|长))"
)
"""A ministry that the table lacks, by its fields (甲国|投资与旅游部)."""
LONGEST = 3
"""So many words at most tell a party from others."""
FIELDS = 6
"""So many words at most tell a ministry."""
VISITED = frozenset("在到往抵")
"""What stands before a house in which somebody is received."""


class Abroad(msgspec.Struct, frozen=True):
    """The tables of `lexicon/abroad.yaml`, compiled."""

    offices: re.Pattern[str]
    countries: frozenset[str]
    houses: frozenset[str]
    armies: frozenset[str]
    no_parties: frozenset[str]
    signs: dict[str, str]

    def sign_of(self, country: str) -> str | None:
        """The sign that papers use for a country."""
        return next((sign for sign, of in self.signs.items() if of == country), None)


@cache
def abroad(lexicon: Lexicon) -> Abroad:
    """The compiled tables of a lexicon."""
    table = lexicon.table("abroad")
    countries = word_set(lexicon.table("places")["countries"])
    houses, armies, parties = (word_set(table[key]) for key in ("houses", "armies", "parties"))
    offices = re.compile(rf"(?:{JOINED})?({alternatives(table['offices'].split())})")
    return Abroad(offices, countries, houses, armies, parties, table["signs"])


@cache
def sports(lexicon: Lexicon) -> tuple[str, str]:
    """The alternatives of a pattern for sports: in full, and as papers shorten them behind 男 or 女."""
    table = lexicon.table("abroad")["sports"]
    whole, short = (alternatives(table[key].split()) for key in ("whole", "short"))
    return whole, short


def find(page: Page) -> Iterator[Candidate]:
    """Each office or party behind a country, and each office behind the sign of a country that the story names."""
    table, named = abroad(page.lexicon), set()
    for p in page.places:
        if p.kind == "country" and p.city is None and p.text in table.countries:
            named.add(p.text)
            office = table.offices.match(page.text, p.end)
            if office:
                yield from _body(page, p.start, office, p.text)
            else:
                yield from _party(page, p.start, p.end)
                yield from _ministry(page, p.start, p.end)
    for sign, country in table.signs.items():
        for at in re.finditer(sign, page.text) if country in named else ():
            office = table.offices.match(page.text, at.end())
            if office and _is_sign(page, at.start()):
                yield from _body(page, at.start(), office, country)


def _body(page: Page, start: int, office: re.Match[str], country: str) -> Iterator[Candidate]:
    """The office, which also bears the name with the country in full and, of an army, its sign (以军); not the house of that name."""
    table, end = abroad(page.lexicon), office.end()
    housed = office[1] in table.houses and page.text[start - 1 : start] in VISITED
    if housed or GOES_ON.match(page.text, end) or not page.readable(start, end):
        return
    sign = table.sign_of(country) if office[1] in table.armies else None
    others = (country + office[0], *((f"{sign}军",) if sign else ()))
    yield Candidate(start, end, page.text[start:end], "agency", "abroad", SURE, others, None, fixed_city=True)


def _party(page: Page, start: int, after: int) -> Iterator[Candidate]:
    """The party whose name goes on behind the country."""
    party, book = PARTY.match(page.text, after), page.tables
    if party is None or party[1] in abroad(page.lexicon).no_parties or not page.readable(start, party.end()):
        return
    if any(at in page.known for at in range(after + 2, party.end())):
        return
    strange = (book.function, book.verbs, book.soft_verbs - book.adjectives, book.conjunctions, book.classifiers)
    words = page.words_in(after, party.end(1))
    if len(words) > LONGEST or any("党" in w or any(w in kind for kind in strange) for w in words):
        return
    yield Candidate(start, party.end(), page.text[start : party.end()], "agency", "abroad", SURE, (), None, True)


def _ministry(page: Page, start: int, after: int) -> Iterator[Candidate]:
    """The ministry whose fields, in nouns of the dictionary, follow the country."""
    m, book = MINISTRY.match(page.text, after), page.tables
    if m is None or m.end() not in page.cuts or not page.readable(start, m.end()):
        return
    words = [w for w in page.words_in(after, m.end(1)) if w not in book.conjunctions and w != "、"]
    strange = (book.function, book.verbs, book.titles, book.classifiers)
    placed = page.places_in(after, m.end()) or any(char in m[1] for char in "院局署府军厅处")
    if len(words) <= FIELDS and not placed and not any(w in kind for w in words for kind in strange):
        yield Candidate(start, m.end(), page.text[start : m.end()], "agency", "abroad", SURE, (), None, fixed_city=True)


def _is_sign(page: Page, start: int) -> bool:
    """Whether a character stands for a country rather than being the end of a word or of a date (29日|外交部)."""
    before = page.text[start - 1 : start]
    return not before.isdigit() and (start in page.cuts or not "一" <= before <= "鿿") and not page.places_over(start)
