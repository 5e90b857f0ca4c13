"""A query that asks for what there is not."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

NEAREST = 3
"""How many known words are offered as the nearest."""


class QueryError(ValueError):
    """`what` (city, category, entity, story, column, group) has no `value`; `near` are the nearest known ones, maybe none;
    where nothing is like it they may be all that there are, more than NEAREST then.

    Where several things bear the name, `near` are their ids and `ambiguous` is true.
    """

    def __init__(self, what: str, value: str, near: Iterable[str] = (), *, ambiguous: bool = False) -> None:
        self.what, self.value, self.near, self.ambiguous = what, value, tuple(near), ambiguous
        super().__init__(f"{what}: {value} ({', '.join(self.near)})")


def nearest(value: str, known: Iterable[str], count: int = NEAREST) -> list[str]:
    """The known words that are most like `value`: those that hold it first, then by likeness."""
    words = list(dict.fromkeys(known))
    holding = sorted((word for word in words if value and value in word), key=len)
    like = get_close_matches(value, words, n=count, cutoff=0.5)
    return list(dict.fromkeys([*holding[:count], *like]))[:count]
