"""Words as parts of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternatives(words: Iterable[object]) -> str:
    """Any of the words, taken literally, the longest first; without a group around it."""
    return "|".join(map(re.escape, sorted({str(word) for word in words}, key=lambda word: (-len(word), word))))
