"""Where a pattern or the beginning of a name stands in a text. Patterns are run only over texts that hold what they cannot match without: most texts hold it not."""

from __future__ import annotations

import re
from collections.abc import Iterator


def matches(pattern: re.Pattern[str], text: str, *needed: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern; none where none of the words is in the text one of which each match holds or has beside it."""
    return pattern.finditer(text) if any(word in text for word in needed) else iter(())


def agreed(words: str, text: str, at: int, least: int) -> int:
    """How many first characters of some words a text holds at an offset, where it is known to hold the first `least`."""
    length = least
    while length < len(words) and text.startswith(words[length], at + length):
        length += 1
    return length
