"""How much of a qualifier tells one thing from others of its kind."""

from __future__ import annotations

from functools import lru_cache

from model.extract.names.page import Page
from model.extract.tokens import default_cutter

MARKS = frozenset("“”‘’（）()·、—-+")
SYLLABLES = frozenset("省市区县州国化年和与及等的")
"""Characters that are common words only where they stand alone (宁化: a town)."""


@lru_cache(maxsize=4096)
def _alone(core: str) -> frozenset[str]:
    """The words of one character in a qualifier."""
    return frozenset(word for word in default_cutter()(core) if len(word) == 1)


def telling(page: Page, core: str) -> int:
    """How many characters of a qualifier no run of common words and places explains: what tells this thing from others."""
    book, places = page.tables, page.place_forms
    alone = _alone(core)
    least = [0] * (len(core) + 1)
    for end in range(1, len(core) + 1):
        plain = core[end - 1] in MARKS or core[end - 1].isdigit()
        best = least[end - 1] + (0 if plain else 1)
        for begin in range(max(0, end - 8), end):
            if least[begin] >= best:
                continue
            piece = core[begin:end]
            plain_word = piece in book.common and (piece not in SYLLABLES or piece in alone)
            if plain_word or piece in places or piece in book.known:
                best = least[begin]
        least[end] = best
    return least[-1]
