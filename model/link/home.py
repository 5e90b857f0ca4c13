"""Where a place lies: city and district of a metric whose owner is a place, not an entity."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from model.extract.places import find_places
from model.lexicon import Lexicon

Home = tuple[str | None, str | None]
"""City and district."""


@cache
def home_of(lexicon: Lexicon) -> Callable[[str], Home]:
    """City and district by the name of a place; (None, None) where it names none."""

    @lru_cache(maxsize=65536)
    def home(subject: str) -> Home:
        found = find_places(subject, lexicon)
        return (found[-1].city, found[-1].district) if found else (None, None)

    return home
