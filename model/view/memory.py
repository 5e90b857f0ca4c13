"""What views compute from a corpus and keep with it: indexes for good, prepared tables as long as they are in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from model.corpus import Corpus

T = TypeVar("T")

_KEPT = 8
"""Prepared tables kept: those of the panes on the screen and of the last few places."""


def indexed(corpus: Corpus, name: str, make: Callable[[Corpus], T]) -> T:
    """An index of the corpus, made once."""
    if name not in corpus.derived:
        corpus.derived[name] = make(corpus)
    return cast(T, corpus.derived[name])


def recent(corpus: Corpus, key: Hashable, make: Callable[[], T]) -> T:
    """Something prepared for a view, kept until it is the least recently used."""
    kept: OrderedDict[Hashable, object] = indexed(corpus, "recent", lambda _: OrderedDict())
    if key not in kept:
        kept[key] = make()
        while len(kept) > _KEPT:
            kept.popitem(last=False)
    else:
        kept.move_to_end(key)
    return cast(T, kept[key])
