"""Whether characters can be a family name with a given name."""

from __future__ import annotations

import re
from functools import lru_cache

from model.extract.names.tables import Tables
from model.extract.tokens import default_tagger, guessed

HAN = re.compile(r"[一-鿿]+\Z")
NEVER_GIVEN = frozenset("的与和等说是了把被")
PEACE = "和平"
"""Many are called so, though 和 begins no other given name."""
LAST = "之"
"""Grammar elsewhere, and the last character of many a given name of two (苏敬之)."""
BEHIND_LAST = frozenset("所后前外间一类中下上际时余内初最")
"""Behind 之 these make it a word of grammar (之所以, 之后)."""

ACTING = frozenset({"v", "vn", "vd", "vi", "c", "m", "p", "r", "u", "t"})
"""Parts of speech of words that say what somebody does, and of grammar."""


@lru_cache(maxsize=4096)
def acts(word: str) -> bool:
    """Whether the dictionary holds a word of two characters or more for a verb or a function word (施工, not 白云)."""
    return len(word) > 1 and not guessed(word) and all(kind in ACTING for _, kind in default_tagger()(word))


def plausible(name: str, length: int, book: Tables) -> bool:
    """Whether no part of a name of `length` characters is a word that goes with no person."""
    if length == 2 and (name[0] == name[1] or acts(name)):
        return False
    if name[:2] in book.not_persons or name in book.not_persons:
        return False
    given = name[2:] if name[:2] in book.double_surnames else name[1:]
    if given in book.verbs and len(given) > 1:
        return False
    bad = book.not_given - {LAST} if len(given) > 1 else book.not_given - {"也"}
    return given[-1:] not in bad and (given[:1] not in NEVER_GIVEN or given == PEACE)
