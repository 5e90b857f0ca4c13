"""Where an entity is filed, as a user types it: a category and a city in either language, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher, get_close_matches

from model.categories import CATEGORIES
from model.corrections.refused import CannotCorrect
from model.extract.gazetteer import gazetteer
from model.extract.places import find_places
from model.lexicon import shipped
from model.view.labels import ELSEWHERE, GROUPS, UNDETERMINED

Named = tuple[str, str]
"""`category` or `city`, and which."""

NEAR, NEAR_SHORT = 0.65, 0.5
"""How like a known name must be to be asked for: of two characters one may be wrong, of a long word less."""


def filing(text: str, cities: Iterable[str]) -> tuple[str | None, str | None]:
    """The id of the category and the city that a text names; `cities` are those that the corpus has already.

    Raises CannotCorrect for what is neither: an unknown word taken for a city would make a group of the tree out of a slip.
    """
    names = _names(cities)
    found: dict[str, str] = {}
    words, at = text.split(), 0
    while at < len(words):
        length, meant = _longest(words[at:], names)
        if meant is None:
            raise _unknown(words[at:], names)
        kind, which = meant
        printed = " ".join(words[at : at + length])
        if which in (ELSEWHERE, UNDETERMINED):
            raise CannotCorrect("no_city", word=printed)
        if kind in found:
            raise CannotCorrect("one_each", word=printed)
        found[kind] = which
        at += length
    return found.get("category"), found.get("city")


def _names(cities: Iterable[str]) -> dict[str, Named]:
    """What may be typed, case aside: the names on the screen in both languages, ids, and cities."""
    names: dict[str, Named] = {}
    for city in (*_gazetteer_cities(), *cities):
        names[_folded(city)] = ("city", city)
    for group, labels in GROUPS.items():
        names |= {_folded(word): ("city", group) for word in (group, *labels)}
    for category, labels in CATEGORIES.items():
        names |= {_folded(word): ("category", category) for word in (category, *labels)}
    return names


def _gazetteer_cities() -> set[str]:
    rows = gazetteer(shipped()).forms.values()
    return {place.city for places in rows for place in places if place.city}


def _longest(words: Sequence[str], names: dict[str, Named]) -> tuple[int, Named | None]:
    """How many of the words, from the first, are one name, and what it means."""
    for length in range(len(words), 0, -1):
        known = names.get(_folded(" ".join(words[:length])))
        if known is not None:
            return length, known
    city = _place(words[0])
    return 1, ("city", city) if city else None


def _place(word: str) -> str | None:
    """The city of a place by any of its names (深圳市: 深圳)."""
    places = find_places(word, shipped())
    return next((p.city for p in places if (p.start, p.end) == (0, len(word)) and p.city), None)


def _unknown(words: Sequence[str], names: dict[str, Named]) -> CannotCorrect:
    """The refusal of a name that nothing has, with the nearest that there is: of the first word, or of several that are most like one."""
    printed = [" ".join(words[:length]) for length in range(1, len(words) + 1)]
    nearest = [(_likeness(word, near[0]), word, near[0]) for word in printed if (near := _near(word, names))]
    if not nearest:
        return CannotCorrect("unknown_place", word=words[0])
    _, word, name = max(nearest)
    kind, which = names[name]
    shown = CATEGORIES[which] if kind == "category" else GROUPS.get(which, (which, which))
    return CannotCorrect("unknown_filing", word=word, near=shown)


def _near(word: str, names: Iterable[str]) -> list[str]:
    return get_close_matches(_folded(word), names, n=1, cutoff=NEAR if len(word) > 3 else NEAR_SHORT)


def _likeness(word: str, name: str) -> float:
    return SequenceMatcher(None, _folded(word), name).ratio()


def _folded(word: str) -> str:
    return " ".join(word.split()).casefold()
