"""People in lists: those present by the verb of attending behind, others by the number that sums them up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import plausible
from model.extract.names.page import Page
from model.extract.names.seek import matches

ATTEND = re.compile(
    r"(?:(?<=[。；，、\n　 ])|^)((?:[一-鿿]{2,4}、){1,14}[一-鿿]{2,4}?)(?:等)?(?=出席|参加|陪同|分别|在座|致辞|一同|一起)",
    re.M,
)
"""Those present at an event, by their names alone."""
ATTENDS = re.compile(
    r"(?:(?<=[。；\n])|^)([一-鿿]{2,4}?)(?=参加会[见谈]|出席会[见谈议]|参加(?:上述|有关)?活动|陪同|作陪)", re.M
)
SEPARATORS = re.compile("、|(?<=[一-鿿]{2})[和与及](?=[一-鿿]{2})")
COUNTED = re.compile(
    r"((?:[一-鿿]{2,4}、){2,}[一-鿿]{2,4}?|(?:[一-鿿]{2,4}、)+[一-鿿]{2,4}?[和与及][一-鿿]{2,4}?)(?:等)?(?:\d+|[一二两三四五六七八九十百]+)[名位](?:同志|[一-鿿]{0,8}?[者员家师手人士民兵生友])"
)
"""A list of people summed up by their number (…、…、…10位同志)."""


def find(page: Page) -> Iterator[Candidate]:
    """The people of each list, those present first."""
    for m in (*matches(ATTEND, page.text, "、"), *ATTENDS.finditer(page.text)):
        if page.readable(m.start(), m.end()):
            yield from _present(page, m)
    for m in matches(COUNTED, page.text, "、"):
        if page.readable(m.start(), m.end()):
            yield from _counted(page, m)


def _present(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """A list of names before a verb of attending: all of it, where each item can be a name."""
    names = m[1].split("、")
    book = page.tables
    families = book.surnames | {double[0] for double in book.double_surnames}
    if not all(name[0] in families and plausible(name, len(name), book) for name in names):
        return
    at = m.start(1)
    for name in names:
        if 2 <= len(name) <= 3 or name[:2] in book.double_surnames:
            yield Candidate(at, at + len(name), name, "person", "person.list", 0.85)
        at += len(name) + 1


def _counted(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """All items of a list that its count says to be people, where most look like names of people."""
    book, at = page.tables, m.start(1)
    items: list[tuple[int, str]] = []
    for item in SEPARATORS.split(m[1]):
        items.append((at, item))
        at += len(item) + 1
    first, text = items[0]
    begin = max([w for w in page.starts if first <= w <= first + len(text) - 2 and _bounds(page, w)], default=first)
    items[0] = (begin, text[begin - first :])
    likely = [item for _, item in items if item[0] in book.surnames and plausible(item, len(item), book)]
    if len(likely) * 2 < len(items) or any(item in page.place_forms or book.ending_of(item) for _, item in items):
        return
    for start, item in items:
        yield Candidate(start, start + len(item), item, "person", "person.list", 0.85)


def _bounds(page: Page, pos: int) -> bool:
    """Whether the word before an offset ends what people are called or what is said of them (获得者|张三)."""
    word = page.word_before(pos)
    before = page.text[word[0] : pos] if word else ""
    book = page.tables
    return before in book.titles or before in book.function or before in book.verbs
