"""Names seen cleanly anywhere in the corpus: they settle doubtful boundaries elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain

import msgspec
from ahocorasick_rs import AhoCorasick

from model.extract.names.page import CLOSING, STOPS
from model.extract.names.pages import first_page
from model.extract.names.quoted import books
from model.extract.names.things import structure
from model.layout import StoryText
from model.lexicon import Lexicon

SURE = 0.6
"""A name less sure than this settles nothing elsewhere."""
CLEAN_LEFT = STOPS | frozenset(CLOSING) | frozenset(CLOSING.values()) | {"、", ""}


class Evidence(msgspec.Struct, frozen=True):
    """Names by how often they were seen with both boundaries beyond doubt, in all stories."""

    clean: dict[str, int]


def gathered(names: Iterable[Iterable[str]]) -> Evidence:
    """The evidence of what `clean_names` found in each story."""
    return Evidence(dict(Counter(chain.from_iterable(names))))


def clean_names(story: StoryText, lexicon: Lexicon) -> tuple[str, ...]:
    """The names that stand in a story with both boundaries beyond doubt."""
    names: tuple[str, ...] = ()
    # A story that cannot be read says nothing here; why is told where its facts are read.
    with suppress(Exception):
        page = first_page(story, lexicon)
        names = (
            *(
                candidate.name
                for candidate in structure.find(page)
                if candidate.confidence >= SURE and page.text[candidate.start - 1 : candidate.start] in CLEAN_LEFT
            ),
            *(candidate.name for candidate in books.find(page) if candidate.rule == "book"),
        )
    return names


class Bearing:
    """What of the evidence can bear on a text: the names that stand in it, whatever is around them."""

    def __init__(self, evidence: Evidence) -> None:
        self._names = list(evidence.clean)
        self._automaton = AhoCorasick(self._names) if self._names else None

    def on(self, text: str) -> list[str]:
        """The names that stand in the text, in order."""
        if self._automaton is None:
            return []
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return sorted({self._names[index] for index, _, _ in found})
