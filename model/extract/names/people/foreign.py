"""Names of people of other countries: runs of characters of transliteration behind a title, and names in parts (甲某·乙某)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.tables import Tables

DOTS = ("·", "•", "・")
DOTTED = re.compile(r"(?:[一-鿿]{1,4}-)?[一-鿿]{1,7}(?:[·•・][一-鿿]{1,8}){1,3}")
PARTED = re.compile(r"((?:[一-鿿]{1,4}-)?[一-鿿]{1,7})[·•・](?:[一-鿿]{1,8}[·•・—-])?[一-鿿]{1,8}")
"""A name in parts."""
LINKS = frozenset("·•・—-")
"""Marks between the parts of a name."""
BETWEEN = frozenset("向对和与同为给在将把被由")
"""Characters that do not stand in the first part of a name."""
SAYS = ("说", "表示", "称", "指出", "宣布", "认为")
SENT = re.compile(
    r"代表|致(?:电|贺|慰|信|函|辞|唁)|达成|访问|访华|日[前内]|呼吁|特别|通(?:电|话|信)|登基|登(?:台|上|门)"
)
"""Words behind a foreigner's name that begin with a character of transliteration."""

TITLED = re.compile("博士|先生|女士|院士|教授|同志|老师")
"""Titles behind a name that begin with a character of transliteration."""


def foreign_run(text: str, at: int, book: Tables) -> int:
    """Length of a run of characters that transliterate foreign names."""
    end = at
    if text.startswith("特别", at):
        return 0
    while end < len(text) and text[end] in book.foreign and end - at < 12:
        end += 1
    titled = TITLED.search(text, at + 2, end + 1)
    if titled:
        return titled.start() - at
    return next((n - at for n in (end - 2, end - 1) if n - at > 1 and SENT.match(text, n)), end - at)


def dotted(page: Page, m: re.Match[str], title_ends: dict[int, str]) -> Iterator[Candidate]:
    """谢尔盖·拉夫罗夫: parts joined by a dot, all in the characters of transliteration."""
    text, book = page.text, page.tables
    dot = re.search(r"[·•・]", m[0])
    if not dot:
        return
    middle = m.start() + dot.start()
    start = middle
    while start > m.start() and _spells(text, start - 1, book) and start not in title_ends:
        start -= 1
    last = max(i for i in range(m.start(), m.end()) if text[i] in "·•・")
    end = last + 1 + foreign_run(text, last + 1, book)
    if (
        middle - start >= 1
        and (end - last > 2 or (end - last > 1 and start in title_ends))
        and (end in page.cuts | {m.end()} or text.startswith(book.speech, end))
    ):
        yield Candidate(start, end, text[start:end], "person", "person.dotted", 0.8)


def _spells(text: str, at: int, book: Tables) -> bool:
    """Whether a character transliterates, or joins the two halves of a French forename (让-保罗)."""
    return text[at] in book.foreign or text[at] == "-" or text.startswith("让-", at)


def behind_title(page: Page, at: int) -> int:
    """Length of a name that no list of characters tells, behind a title: in parts (村民甲某·乙某说), or of a Japanese; 0 where none stands there."""
    text, m = page.text, PARTED.match(page.text, at)
    if m:
        middle = m.end(1)
        spelt = all(_spells(text, pos, page.tables) for pos in range(at, middle))
        spelt = spelt and foreign_run(text, middle + 1, page.tables) > 1
        if (spelt and m[0].count("·") < 2) or not BETWEEN.isdisjoint(m[1]) or _titled(page, m[1]):
            return 0
        last = max(i for i in range(middle, m.end()) if text[i] in LINKS) + 1
        run = foreign_run(text, last, page.tables)
        ends = (last + run,) if run > 1 else range(middle + 2, m.end() + 1)
        return next(
            (
                end - at
                for end in ends
                if _one(page, at, end) and (run > 1 or _bounded(page, end) or text.startswith(SAYS, end))
            ),
            0,
        )
    places = page.places_in(max(0, at - 12), at)
    if places and places[-1].text == "日本":
        whole = [n for n in (4, 3, 5) if _one(page, at, at + n)]
        speaks = (n for n in sorted(whole) if text.startswith(SAYS, at + n))
        return next(speaks, next((n for n in whole if _bounded(page, at + n)), 0))
    return 0


def _titled(page: Page, part: str) -> bool:
    """Whether a title stands within the first part of what looks like a name (顾问甲某·乙某)."""
    titles = page.tables.titles
    return any(part[a:b] in titles for a in range(len(part)) for b in range(a + 2, len(part) + 1))


def _one(page: Page, start: int, end: int) -> bool:
    """Whether a span holds nothing that goes with no name: a mark, a verb, a function word, a title, somebody who is known."""
    text, book = page.text, page.tables
    if (
        end > len(text)
        or start in page.known_people
        or not all("一" <= c <= "鿿" or c in LINKS for c in text[start:end])
    ):
        return False
    inside = [w for w in page.words_in(start, end) if len(w) > 1]
    return not any(w in book.function or w in book.verbs or w in book.titles for w in inside)


def _bounded(page: Page, end: int) -> bool:
    """Whether a mark, a verb or a function word stands at an offset."""
    text, book = page.text, page.tables
    if end == len(text) or not "一" <= text[end] <= "鿿":
        return text[end : end + 1] not in LINKS
    word = text[end : page.word_end(end)]
    known = word in book.function or word in book.verbs or word in book.soft_verbs
    return end in page.cuts and (known or text.startswith(book.speech, end))


def short_name(page: Page, at: int) -> bool:
    """Whether two characters of transliteration behind the title of one who leads are a word that is nothing else (主席甲乙)."""
    book, word = page.tables, page.text[at : at + 2]
    return (
        at in page.cuts
        and (at + 2 in page.cuts or SENT.match(page.text, at + 2) is not None)
        and page.text.endswith(book.leads, 0, at)
        and not page.text.startswith(DOTS, at + 2)
        and at not in page.place_starts
        and not (word in book.common or word in book.verbs or word in book.not_persons or book.ending_of(word))
    )
