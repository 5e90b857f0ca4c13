"""The words of a news page (lexicon tables `page` and `media`) as compiled patterns."""

from __future__ import annotations

import re
from functools import cache

from model.lexicon import shipped
from model.patterns import alternatives

HANZI = "\u4e00-\u9fa5"


@cache
def words(table: str, key: str) -> tuple[str, ...]:
    """A list of the lexicon's table."""
    return tuple(map(str, shipped().table(table)[key]))


@cache
def any_of(table: str, key: str) -> str:
    """A non-capturing group for any word of a list."""
    return f"(?:{alternatives(words(table, key))})"


@cache
def pattern(template: str) -> re.Pattern[str]:
    """Compiled, with {table.key} standing for any word of a list and {HANZI} for the range of Chinese characters."""
    filled = re.sub(r"\{(\w+)\.(\w+)\}", lambda m: any_of(m[1], m[2]), template)
    return re.compile(filled.replace("{HANZI}", HANZI))
