"""Heads that stand for their bearer once it has been named: 科学城 in a story about one, 消费节 of the one festival that a
story tells of, 二期工程 of the one undertaking with a second stage."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from model.extract.names.forms.groups import Group
from model.extract.names.page import Page

SHORTEST, LONGEST = 3, 6
"""How long the head of an occasion is: one of two characters means any."""
STAGE = re.compile(r"([一二三四五六]期|[东中西南北]线)(?:工程|项目)")
"""What a stage or a line of an undertaking is called once it has been named in full."""
WHOLE = "(?:{0}(?:[一二三四五六]期)?(?:工程|项目)|(?:工程|项目){0})$"
"""How the full name of a stage or a line ends."""


def bare_heads(page: Page, groups: list[Group]) -> Iterator[tuple[int, int, int]]:
    """A bare head (科学城) that stands for the one bearer that dominates the story."""
    offices = {
        e.text
        for g in groups
        if g.best.category == "agency"
        for e in [page.tables.ending_of(g.name)]
        if e and len(e.text) > 2
    }
    for head in (*page.marks.bare_heads, *sorted(offices - set(page.marks.bare_heads))):
        named = [i for i, g in enumerate(groups) if g.name.endswith(head)]
        bearers = Counter({i: sum(page.text.count(form) for form in groups[i].forms) for i in named})
        if not bearers:
            continue
        (index, most), *rest = bearers.most_common(2)
        if rest and rest[0][1] * 2 > most:
            continue
        for m in re.finditer(head, page.text):
            if _word_before(page, m.start()) not in page.tables.indefinite and _alone(page, m.start(), m.end()):
                yield m.start(), m.end(), index


def _word_before(page: Page, pos: int) -> str:
    span = page.word_before(pos)
    return page.text[span[0] : pos] if span else ""


def _alone(page: Page, start: int, end: int) -> bool:
    """Whether a head stands as a word of its own that nothing before it qualifies."""
    word, left = _word_before(page, start), page.text[start - 1 : start]
    plain = (
        not left
        or not ("一" <= left <= "鿿" or left in "）)" or (left.isascii() and left.isalnum()))
        or (word in page.tables.function and word != "的")
        or (word in page.tables.verbs and word not in page.tables.naming)
    )
    return plain and start in page.cuts and page.readable(start, end)


def occasions(page: Page, groups: list[Group]) -> Iterator[tuple[int, int, int]]:
    """The last words of the name of an event where they stand alone behind it (某市国际…消费节: 消费节期间); the longest that do."""
    owners: dict[str, set[int]] = {}
    for index, g in enumerate(groups):
        for head in _tails(page, g) if g.best.category == "event" else ():
            owners.setdefault(head, set()).add(index)
    for head, bearers in owners.items():
        if len(bearers) > 1:
            continue
        (index,) = bearers
        first = min(c.end for c in groups[index].members)
        for m in re.finditer(re.escape(head), page.text):
            start, end = m.span()
            bare = _word_before(page, start) not in page.tables.indefinite and _alone(page, start, end)
            if bare and start > first:
                yield start, end, index


def _tails(page: Page, g: Group) -> Iterator[str]:
    """What a name ends with from each of its words on."""
    for c in g.members:
        if page.text[c.start : c.end] == g.name:
            for length in range(SHORTEST, min(LONGEST, c.length - 1) + 1):
                if c.end - length in page.cuts and g.name.endswith(page.marks.occasion_heads):
                    yield g.name[-length:]
            return


def stages(page: Page, groups: list[Group]) -> Iterator[tuple[int, int, int]]:
    """二期工程, 东线工程 behind the one undertaking whose name says that it is a second stage or an eastern line."""
    for m in STAGE.finditer(page.text):
        ending = re.compile(WHOLE.format(m[1]))
        bearers = [i for i, g in enumerate(groups) if ending.search(g.name)]
        told = len(bearers) == 1 and min(c.end for c in groups[bearers[0]].members) <= m.start()
        if told and _alone(page, m.start(), m.end()):
            yield m.start(), m.end(), bearers[0]
