"""Function words and numerals that are syllables of a name where they stand (青海|哇让|…电站, 甲乙|万|高铁)."""

from __future__ import annotations

from bisect import bisect_left

from model.extract.names.page import Hit, Page
from model.extract.tokens import guessed

SPELT = 3
NEVER_SPELT = frozenset("的和与及在是有、了等")
SIGNS_TOO = frozenset("万百")
"""Numerals by which ways call towns (万州, 百色)."""


def spelt(page: Page, start: int, pos: int) -> bool:
    """Whether a function word of one character is a syllable of a name between its place and its ending (青海|哇让|抽水蓄能电站)."""
    if pos - start != 1 or page.text[start] in NEVER_SPELT:
        return False
    while start > 0 and pos - start <= SPELT and start in page.cuts:
        if start in page.bearer_ends:
            return pos - start > 1
        start = page.words[bisect_left(page.starts, start) - 1][0]
        if page.word_end(start) - start > 1 and page.word_end(start) not in page.bearer_ends:
            return False
    return False


def end_of_way(page: Page, start: int, pos: int, hit: Hit) -> bool:
    """Whether a numeral is the sign of a town in the name of a way (甲乙|万|高铁)."""
    if pos != hit.start or page.text[start:pos] not in SIGNS_TOO or hit.ending.text not in page.tables.ways:
        return False
    word = page.word_before(start)
    return word is not None and guessed(page.text[word[0] : start])
