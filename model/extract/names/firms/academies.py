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
GROUP = re.compile(
    r"(?:中国)?(?:航天科技集团|航天科工集团|航天科技|航天科工|航空工业|中国航发|中国兵器|兵器工业集团|中国电科|中国船舶|中核集团|中国电子)(?:公司)?第?"
    r"(?:[一二三四五六七八九十]{1,2}院|[一二三四五六七八九十]{1,3}(?:研究)?所|[零〇一二三四五六七八九十\d]{3}(?:研究)?所|[一二三四五六七八九十]{1,3}研究院)"
)
"""Academies and institutes of the groups of defence industry by their numbers (航天科技集团|九院)."""
SURE = 0.92


def find(page: Page) -> Iterator[Candidate]:
    """Each institute named behind its academy or its group."""
    for m in GROUP.finditer(page.text):
        if page.readable(*m.span()) and m.end() in page.cuts:
            yield Candidate(*m.span(), m[0], "institute", "academy", SURE)
    for m in INSTITUTE.finditer(page.text):
        start, end = m.span()
        book = page.tables
        words = page.words_in(m.start(1), end - 1)
        run_on = end not in page.cuts and page.word_end(end) > end + 1
        plain = any(w in book.verbs or w in book.function or w in book.conjunctions for w in words)
        if page.readable(start, end) and not run_on and not plain:
            yield Candidate(start, end, m[0], "institute", "academy", SURE)
