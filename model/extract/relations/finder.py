"""The words and names of a sentence that patterns need: one pass over it for all patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

from model.extract.relations.skeleton import ANY_NAME, CATEGORIES, category_of
from model.extract.relations.sketch import Need, Span


class Found:
    """What stands in a text: words that patterns need, and categories of names."""

    def __init__(self, text: str, words: Iterable[str]) -> None:
        self._text = text
        self._names: dict[str, list[Span]] = {}
        for name in ANY_NAME.finditer(text):
            self._names.setdefault(category_of(name[0]), []).append(name.span())
        self.words = {*words, *self._names}
        self._spans: dict[Need, list[Span]] = {}

    def spans(self, need: Need) -> list[Span]:
        """Where what meets a need stands."""
        if need not in self._spans:
            self._spans[need] = [span for word in need & self.words for span in self._of(word)]
        return self._spans[need]

    def _of(self, word: str) -> Iterator[Span]:
        """Where a word, or a name of a category, stands."""
        if word in self._names:
            yield from self._names[word]
            return
        at = self._text.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = self._text.find(word, at + 1)


class Finder:
    """The words of all needs as one automaton."""

    def __init__(self, needs: Iterable[Need]) -> None:
        self._automaton = AhoCorasick(frozenset().union(*needs).difference(CATEGORIES))

    def find(self, text: str) -> Found:
        """What stands in a text of all that is needed."""
        return Found(text, self._automaton.find_matches_as_strings(text, overlapping=True))
