"""What views compute from a corpus and keep with it: indexes for good, prepared tables as long as they are in use.

Two threads may ask at once (one warms up while the other draws): then both make the thing, and one of the two is kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from model.corpus import Corpus

T = TypeVar("T")

_KEPT = 24
"""Prepared things kept: those of the panes on the screen and of the last few places."""


def indexed(corpus: Corpus, key: Hashable, make: Callable[[], T]) -> T:
    """An index of the corpus, made once."""
    if key not in corpus.derived:
        corpus.derived[key] = make()
    return cast(T, corpus.derived[key])


def recent(corpus: Corpus, key: Hashable, make: Callable[[], T]) -> T:
    """Something prepared for a view, kept until it is the least recently used."""
    kept: OrderedDict[Hashable, object] = indexed(corpus, "recent", OrderedDict)
    try:
        found = kept[key]
        kept.move_to_end(key)
    except KeyError:  # not made yet, or just dropped by another thread
        found = kept[key] = make()
        while len(kept) > _KEPT:
            kept.popitem(last=False)
    return cast(T, found)
