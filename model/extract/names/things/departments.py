"""Departments of the one province that a story is told in, which leaves the province out (记者从|科技厅|获悉).

Only provinces have such departments (厅), so that the bare name is one body. Where the story names it with its province, that name takes the bare one
(`heads`).
"""

from __future__ import annotations

from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

DEPARTMENT, OFFICE = "厅", "办公厅"
SURE = 0.7


def find(page: Page) -> Iterator[Candidate]:
    """Each department that stands without its province, where the story names one province and no department of that name with it."""
    for hit in page.hits:
        name = hit.ending.text
        if hit.ending.category != "agency" or hit.ending.tier != "proper" or not name.endswith(DEPARTMENT):
            continue
        if name.endswith(OFFICE) or not page.readable(hit.start, hit.end) or page.in_title(hit.start):
            continue
        if _alone(page, hit.start) and not any(page.text[at - 1 : at] in ("省", "区") for at in _all(page.text, name)):
            provinces = {p.province for p in page.places if p.province}
            city = provinces.pop() if len(provinces) == 1 else None
            yield Candidate(
                hit.start, hit.end, name, "agency", "designation", SURE, (), city, fixed_city=city is not None
            )


def _alone(page: Page, start: int) -> bool:
    """Whether nothing before it belongs to its name: a mark, a function word, a verb or the press."""
    left, word = page.text[start - 1 : start], page.word_ending_at(start)
    book = page.tables
    open_left = (
        not left or not "一" <= left <= "鿿" or word in book.function or word in book.verbs or word in book.press
    )
    return start in page.cuts and open_left


def _all(text: str, name: str) -> Iterator[int]:
    """Where a name stands in a text."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)
