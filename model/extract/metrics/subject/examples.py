"""What a clause singles out to be looked at: 以某园为例，去年…."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from model.extract.metrics.reading.passage import Owner

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_AS_EXAMPLE = re.compile("(?:仅|就|单|[我咱]们)?(?:以|拿)(?P<what>[^，。；]{2,30})为例")


def example_at(topics: Topics, start: int, end: int) -> Owner | None:
    """What the clause text[start:end] takes as an example, where that is all of a name: the next clauses are told of it."""
    match = _AS_EXAMPLE.fullmatch(topics.text, start, end)
    if match is None:
        return None
    owner = topics.named(match.start("what"), match.end("what"))
    return owner if owner is not None and owner.end == match.end("what") else None
