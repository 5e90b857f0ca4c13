"""The filter box: several words, each found as Chinese, Latin, full pinyin or pinyin initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from model.view.pinyin import Spelled, spell

_QUOTES = dict.fromkeys(map(ord, "“”\"‘’'「」『』《》〈〉()[]【】\t\r\v\f\u3000 \u00a0\u200b\ufeff"), "")
_NEWLINE = re.compile(r"[\r\n]")
_BATCH = 1024
LATIN = re.compile(r"[a-z0-9+\-]*[a-z][a-z0-9+\-]*")
"""A word that may be pinyin."""


def fold(text: str) -> str:
    """Width and case folded; quotes, brackets and spaces left out: 西部（重庆）科学城 and 西部(重庆)科学城 are one."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)


class Haystack:
    """What the filter searches: for each row its fields, names with aliases or the searched columns of a table.

    Fields that rows have in common (owners, titles, outlets) are searched once. The pinyin is spelled on first need.
    """

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        places: dict[str, int] = {}
        self._rows = [tuple({places.setdefault(field, len(places)) for field in row}) for row in rows]
        self._fields: list[str] = []
        for batch in _batches(list(places)):
            self._fields += fold("\n".join(_NEWLINE.sub(" ", field) for field in batch)).split("\n")

    def find(self, text: str) -> list[int]:
        """The rows in which each word of `text` is found, in order; all of them where it has no word."""
        hits = list(range(len(self._rows)))
        for word in filter(None, (fold(word) for word in text.split())):
            fields = self._find_word(word)
            hits = [row for row in hits if not fields.isdisjoint(self._rows[row])] if fields else []
        return hits

    def _find_word(self, word: str) -> set[int]:
        """The fields that hold a word."""
        found = {place for place, field in enumerate(self._fields) if word in field}
        if LATIN.fullmatch(word):
            typed = word.replace("lve", "lue").replace("nve", "nue")
            found |= {place for place, spelled in enumerate(self._spelled) if typed in spelled.initials}
            if len(typed) > 1:
                lowered = self._lowered
                among = [place for place, letters in enumerate(lowered) if typed in letters]
                found |= {
                    place for place in among if _from_syllable(typed, lowered[place], self._spelled[place].marked)
                }
        return found

    @cached_property
    def _spelled(self) -> list[Spelled]:
        return [spelled for batch in _batches(self._fields) for spelled in spell(batch)]

    @cached_property
    def _lowered(self) -> list[str]:
        return [spelled.marked.lower() for spelled in self._spelled]


def _batches(fields: Sequence[str]) -> Iterator[Sequence[str]]:
    """The fields, some at a time: joined they are folded and spelled by one call each, which no other thread can interrupt."""
    for start in range(0, len(fields), _BATCH):
        yield fields[start : start + _BATCH]


def _from_syllable(word: str, lowered: str, marked: str) -> bool:
    """Does `word` stand in `lowered` from the begin of a syllable on (where `marked` has a capital)?"""
    at = lowered.find(word)
    while at >= 0:
        if marked[at].isupper():
            return True
        at = lowered.find(word, at + 1)
    return False
