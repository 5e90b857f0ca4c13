"""Finding words in running text: as Chinese or Latin, in full pinyin, or by initials; with the place of each hit.

The filter asks whether a row has a word somewhere; here the place is wanted, and a text is long: two initials in a row stand by
chance in every tenth line. So fewer than three letters are initials only of a name that is marked in the text, from its begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from model.view.filter import LATIN, fold
from model.view.pinyin import spell

ENOUGH = 3
"""Letters from which initials are looked for anywhere."""

Span = tuple[int, int]


class Finder:
    """Texts in which words are looked for again and again: folded once, spelled on first need."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [_Text(text) for text in texts]

    def find(self, wanted: str, names: Sequence[Sequence[Span]]) -> list[list[Span]]:
        """For each text the spans in which one of the words of `wanted` stands, in order, none over another.

        `names` are the spans of names in each text.
        """
        words = list(filter(None, (fold(word) for word in wanted.split())))
        return [_apart(text.spans(words, marked)) for text, marked in zip(self._texts, names, strict=True)]


class _Text:
    """A text folded, each character with its place: what folding leaves out has none."""

    def __init__(self, text: str) -> None:
        folded = [
            (letter, place) for place, character in enumerate(text) for letter in fold(character) if letter != "\n"
        ]
        self._letters = "".join(letter for letter, _ in folded)
        self._places = [place for _, place in folded]
        self._sounds: list[tuple[str, ...]] | None = None

    def spans(self, words: Sequence[str], names: Sequence[Span]) -> Iterator[Span]:
        begins = {start for start, _ in names}
        for word in words:
            at = self._letters.find(word)
            while at >= 0:
                yield self._span(at, at + len(word))
                at = self._letters.find(word, at + len(word))
            if LATIN.fullmatch(word):
                yield from self._spoken(word, begins)

    def _spoken(self, word: str, begins: set[int]) -> Iterator[Span]:
        if self._sounds is None:
            self._sounds = _sounds(self._letters)
        sounds = self._sounds
        for at, readings in enumerate(sounds):
            if not any(reading[0] == word[0] for reading in readings):
                continue
            if len(word) >= ENOUGH or self._places[at] in begins:
                end = _initials(sounds, at, word)
                if end:
                    yield self._span(at, end)
                    continue
            end = _syllables(sounds, at, word)
            if end:
                yield self._span(at, end)

    def _span(self, start: int, end: int) -> Span:
        return self._places[start], self._places[end - 1] + 1


def _sounds(letters: str) -> list[tuple[str, ...]]:
    """The readings of each character in small letters; what is not Chinese is read as it stands."""
    alphabet = sorted(set(letters))
    known = dict(zip(alphabet, spell(alphabet), strict=True))
    return [tuple(filter(None, known[letter].marked.lower().split("\n"))) for letter in letters]


def _initials(sounds: Sequence[tuple[str, ...]], at: int, word: str) -> int:
    """Where the characters end whose initials are the letters of a word; 0 where they are not."""
    end = at + len(word)
    beside = zip(word, sounds[at:end], strict=False)
    fits = end <= len(sounds) and all(any(r[0] == letter for r in readings) for letter, readings in beside)
    return end if fits else 0


def _syllables(sounds: Sequence[tuple[str, ...]], at: int, word: str) -> int:
    """Where the characters end that are spelled so, the last syllable perhaps begun only; 0 where they are not."""
    rest, place = word, at
    while rest and place < len(sounds):
        whole = next((reading for reading in sounds[place] if rest.startswith(reading)), None)
        if whole is None:
            begun = place > at and any(reading.startswith(rest) for reading in sounds[place])
            return place + 1 if begun else 0
        rest, place = rest[len(whole) :], place + 1
    return 0 if rest else place


def _apart(spans: Iterable[Span]) -> list[Span]:
    """The spans in order without those that begin inside another; of two that begin together the longer stays."""
    kept: list[Span] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
