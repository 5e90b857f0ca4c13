"""Institutes of the national academies by the short names that papers give them (中科院|金属所, 中国农科院|棉花所).

The academy is known; what follows it up to 所, 台 or 园 is the name of its institute, if no verb and no function word stands in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

ACADEMY = r"(?:中国科学院|中科院|中国农业科学院|中国农科院|中国林科院|中国社会科学院|中国社科院|中国医学科学院|中国铁科院|中国地质科学院)"
INSTITUTE = re.compile(rf"{ACADEMY}([一-鿿]{{2,12}}?(?:所|天文台|植物园|分院))")
SURE = 0.92


def find(page: Page) -> Iterator[Candidate]:
    """Each institute named behind its academy."""
    for m in INSTITUTE.finditer(page.text):
        start, end = m.span()
        book = page.tables
        words = page.words_in(m.start(1), end - 1)
        run_on = end not in page.cuts and page.word_end(end) > end + 1
        plain = any(w in book.verbs or w in book.function or w in book.conjunctions for w in words)
        if page.readable(start, end) and not run_on and not plain:
            yield Candidate(start, end, m[0], "institute", "academy", SURE)
