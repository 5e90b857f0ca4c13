"""What the program says of files, in both languages: problems, faults, corrections.

Said where it is found, in both languages at once, because whoever shows it chooses the language later: a corpus is kept and shown
in either. It is a `Pair` like the labels, so `model.view.labels.pick` picks from both. Names, excerpts and what a library or the
system says go in as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Said(NamedTuple):
    """The same words in Chinese and in English: what is wrong; what to do."""

    zh: str
    en: str


def listed(words: Iterable[str]) -> Said:
    """Words that are the same in both languages, as a list in each."""
    words = tuple(words)
    return Said("、".join(words), ", ".join(words))
