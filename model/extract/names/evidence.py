"""Names seen cleanly anywhere in the corpus: they settle doubtful boundaries elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress

import msgspec

from model.extract.names import books, structure
from model.extract.names.page import CLOSING, STOPS, first_page, forget_pages
from model.layout import StoryText
from model.lexicon import Lexicon

SURE = 0.6
"""A name less sure than this settles nothing elsewhere."""
CLEAN_LEFT = STOPS | frozenset(CLOSING) | frozenset(CLOSING.values()) | {"、", ""}


class Evidence(msgspec.Struct, frozen=True):
    """Names by how often they were seen with both boundaries beyond doubt, in all stories."""

    clean: dict[str, int]


def collect_evidence(stories: Sequence[StoryText], lexicon: Lexicon) -> Evidence:
    """The names of all stories that stand between marks or at the start of a sentence."""
    clean: Counter[str] = Counter()
    forget_pages()
    for story in stories:
        # A story that cannot be read says nothing here; why is told where its facts are read.
        with suppress(Exception):
            clean.update(_clean_names(story, lexicon))
    return Evidence(dict(clean))


def _clean_names(story: StoryText, lexicon: Lexicon) -> list[str]:
    page = first_page(story, lexicon)
    names = [
        candidate.name
        for candidate in structure.find(page)
        if candidate.confidence >= SURE and page.text[candidate.start - 1 : candidate.start] in CLEAN_LEFT
    ]
    return [*names, *(candidate.name for candidate in books.find(page) if candidate.rule == "book")]
