"""Whether characters can be a family name with a given name."""

from __future__ import annotations

import re

from model.extract.names.tables import Tables

HAN = re.compile(r"[一-鿿]+$")
NEVER_GIVEN = frozenset("的与和等说是了把被")


def plausible(name: str, length: int, book: Tables) -> bool:
    """Whether no part of a name of `length` characters is a word that goes with no person."""
    if name[:2] in book.not_persons and length == 2:
        return False
    if name[:2] in book.not_persons or name in book.not_persons:
        return False
    given = name[2:] if name[:2] in book.double_surnames else name[1:]
    if given in book.verbs and len(given) > 1:
        return False
    bad = book.not_given if len(given) > 1 else book.not_given - {"也"}
    return given[-1:] not in bad and given[:1] not in NEVER_GIVEN
