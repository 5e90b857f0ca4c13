"""Goods that bear a number, and medicines: of what sort they are stands before it and is no part of the name (新药|XN-12注射液)."""

from __future__ import annotations

import re

SORT = re.compile(
    r"[一-鿿]{0,4}(?:新药|药物|药品|新品种|产品|机型|车型)(?=[A-Z]{1,4}[-－]?\d)"
    r"|(?:创新药|新药|仿制药|原研药|生物药|化学药|类似药)(?=[一-鿿]{3,})"
)
"""Nouns for sorts of goods, before the letters of a number; those of medicines before whatever one is called (1类新药|某某单抗注射液)."""


def behind_sort(text: str, start: int, end: int) -> int:
    """Where the name begins that begins with its sort at `start` and reaches to `end`; `start` where it bears no number."""
    sort = SORT.match(text, start, end)
    return sort.end() if sort else start
