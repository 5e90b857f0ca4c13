"""A candidate: a stretch of text that one mechanism takes for a name."""

from __future__ import annotations

import msgspec

from model.facts import Category


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """`text[start:end]` is where the name was seen; `name` is the full name, which may be composed (金凤 of a list: 金凤实验室).

    `aliases` are further forms that are the same thing; `city` is set only where the mechanism itself knows it.
    """

    start: int
    end: int
    name: str
    category: Category
    rule: str
    confidence: float
    aliases: tuple[str, ...] = ()
    city: str | None = None
    fixed_city: bool = False

    @property
    def length(self) -> int:
        return self.end - self.start
