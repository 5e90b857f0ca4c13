"""Where the sentence that holds an offset begins, or its part between semicolons, in the text as it stands."""

from __future__ import annotations

SENTENCES = "。！？\n"
PARTS = "。！？；\n"


def begin_of(text: str, at: int, marks: str = PARTS, low: int = 0) -> int:
    """The offset behind the last of the marks between `low` and `at`; 0 where none stands there."""
    return max(text.rfind(mark, low, at) for mark in marks) + 1
