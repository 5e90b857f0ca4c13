"""Canonical names: what two printed names of one thing have in common.

The rules are data (`lexicon/linking.yaml`): public short forms, names that say nothing without their place, and words that
mean the city or province of the paper.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from model.fold import fold
from model.lexicon import Lexicon

LONG_NAME = 4
"""Characters from which a person's name is a transliterated one."""


class Canon:
    """Canonical forms by the tables of a lexicon; build once per lexicon with `canon`."""

    def __init__(self, table: Mapping[str, object], surnames: Mapping[str, object]) -> None:
        short = table.get("short_forms")
        pairs = {fold(str(k)): fold(str(v)) for k, v in short.items()} if isinstance(short, Mapping) else {}
        self._short = sorted(pairs.items(), key=lambda pair: (-len(pair[0]), pair[0]))
        self._generic = frozenset(map(fold, _words(table.get("generic"))))
        self._relative = tuple(sorted(_words(table.get("relative")), key=lambda word: (-len(word), word)))
        self.glued_after = frozenset(_words(table.get("glued_after")))
        """Characters behind a name that make another word of its end."""
        prefixes = table.get("prefixes")
        self._prefixes = {str(k): _words(v) for k, v in prefixes.items()} if isinstance(prefixes, Mapping) else {}
        tails = "|".join(sorted(map(re.escape, _words(table.get("tails"))), key=lambda tail: (-len(tail), tail)))
        self._quoted = re.compile(f'[“‘「『"]([^“”‘’「」『』"]+)[”’」』"](?:的?(?:{tails}))?')
        self._kindred = tuple(frozenset(_words(group)) for group in _rows(table.get("kindred")))
        single, double, clans = (str(surnames.get(kind) or "") for kind in ("single", "double", "clans"))
        self._surnames = frozenset("".join(single.split())) | frozenset(double.split()) | frozenset(clans.split())
        self.short = lru_cache(maxsize=65536)(self._shortened)

    def _shortened(self, name: str) -> str:
        """The folded name with its long forms replaced by their public short forms."""
        name = fold(name)
        for long, short in self._short:
            if long in name:
                name = name.replace(long, short)
        return name

    def core(self, name: str) -> str | None:
        """What a quoted name has inside its marks, where nothing but a kind follows: 一城多园 of “一城多园”模式."""
        match = self._quoted.fullmatch(name)
        return self.short(match[1]) if match else None

    def placed(self, name: str, city: str | None) -> tuple[str, str] | None:
        """City and the rest of the name without it: 重庆市科技局 and 市科技局 of 重庆 are both (重庆, 科技局).

        None where the city is not known, or where nothing is left.
        """
        if not city:
            return None
        short = self.short(name)
        bare = short.removeprefix("中共")
        place = next((p for p in self._prefixes.get(city, [city]) if bare.startswith(p)), "")
        rest = bare[len(place) :]
        if place and rest[:1] in ("市", "省") and len(rest) > 2:
            rest = rest[1:]
        elif not place:
            rest = self._without_relative(bare)
        return (city, rest) if len(rest) >= 2 else None

    def needs_place(self, name: str) -> bool:
        """Whether the name says nothing without a place: 高新区, 市科技局, 省政府."""
        short = self.short(name)
        return short in self._generic or self._without_relative(short) in self._generic

    def is_transliterated(self, person: str) -> bool:
        """Whether a person's name begins with no family name of China, or is longer than such names are: 诺瓦克."""
        name = fold(person)
        return len(name) >= LONG_NAME or not (name[:1] in self._surnames or name[:2] in self._surnames)

    def akin(self, a: str, b: str) -> bool:
        """Whether one thing may be filed under both categories."""
        return a == b or any(a in group and b in group for group in self._kindred)

    def _without_relative(self, short: str) -> str:
        if not short.startswith(self._relative):
            return short
        return next(
            (short[len(word) :] for word in self._relative if short.startswith(word) and len(short) - len(word) >= 2),
            short,
        )


@cache
def canon(lexicon: Lexicon) -> Canon:
    """The canonical forms of a lexicon."""
    return Canon(lexicon.table("linking"), lexicon.table("surnames"))


def _words(value: object) -> list[str]:
    return [str(word) for word in value] if isinstance(value, list) else []


def _rows(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []
