"""The filter box: several words, each found as Chinese, Latin, full pinyin or pinyin initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property

from model.view.pinyin import Spelled, spell

_QUOTES = dict.fromkeys(map(ord, "“”\"‘’'「」『』《》〈〉()[]【】\t\r\v\f\u3000 \u00a0\u200b\ufeff"), "")
_LATIN = re.compile(r"[a-z0-9+\-]*[a-z][a-z0-9+\-]*")


def fold(text: str) -> str:
    """Width and case folded; quotes, brackets and spaces left out: 西部（重庆）科学城 and 西部(重庆)科学城 are one."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)


class Haystack:
    """What the filter searches, one text a row: names with aliases, or the searched columns of a table.

    The pinyin is spelled on first need, all rows at once.
    """

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        joined = "\n".join("\x1f".join(field.replace("\n", " ") for field in row) for row in rows)
        self.texts = fold(joined.replace("\r", " ")).split("\n") if rows else []

    def find(self, text: str) -> list[int]:
        """The rows in which each word of `text` is found, in order; all of them where it has no word."""
        hits = list(range(len(self.texts)))
        for word in filter(None, (fold(word) for word in text.split())):
            hits = self._find_word(word, hits)
        return hits

    def _find_word(self, word: str, among: list[int]) -> list[int]:
        texts = self.texts
        if not _LATIN.fullmatch(word):
            return [row for row in among if word in texts[row]]
        spelled, lowered = self._spelled, self._lowered
        typed = word.replace("lve", "lue").replace("nve", "nue")
        return [
            row
            for row in among
            if word in texts[row]
            or typed in spelled[row].initials
            or (typed in lowered[row] and _from_syllable(typed, lowered[row], spelled[row].marked))
        ]

    @cached_property
    def _spelled(self) -> list[Spelled]:
        return spell(self.texts)

    @cached_property
    def _lowered(self) -> list[str]:
        return [row.marked.lower() for row in self._spelled]


def _from_syllable(word: str, lowered: str, marked: str) -> bool:
    """Does `word` stand in `lowered` from the begin of a syllable on (where `marked` has a capital)?"""
    at = lowered.find(word)
    while at >= 0:
        if marked[at].isupper():
            return True
        at = lowered.find(word, at + 1)
    return False
