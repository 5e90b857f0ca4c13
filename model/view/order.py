"""Sorting: text by its place in the Chinese character set (pinyin for common characters), what is missing last."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

SortKey = str | float | None


@lru_cache(maxsize=65536)
def text_key(text: str) -> str | None:
    """A key that puts Chinese text in dictionary order: GB 2312 lists its 3,755 common characters by pinyin. None for ""."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return folded.encode("gb18030", "replace").decode("latin-1") or None


def sorted_by(keys: Sequence[SortKey], descending: bool) -> list[int]:
    """The places of `keys` in order; equal ones stay as they are, missing ones come last both ways."""
    present = [place for place, key in enumerate(keys) if key is not None]
    present.sort(key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]
    return present + [place for place, key in enumerate(keys) if key is None]
