"""Names and surfaces folded, so that one name in two spellings compares equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DROPPED = re.compile(r"[\s“”\"‘’'「」『』《》〈〉()\[\]【】·•・—–\-]+")
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A name without width, case, quotes, brackets, dashes and white space: 西部（重庆）科学城 and 西部(重庆)科学城 are one.

    A name that consists of such marks alone is left as it is.
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    return _DROPPED.sub("", plain) or plain


def fold_width(text: str) -> str:
    """Text folded character by character, so that offsets stay: fullwidth forms become halfwidth, capitals small."""
    return text.translate(_WIDTH).lower() if not text.isascii() else text.lower()


@lru_cache(maxsize=16)
def wide_marks(text: str) -> str:
    """Text with halfwidth punctuation made fullwidth, length unchanged; commas and colons inside numbers stay."""
    return text if text.isascii() else _INSIDE.sub(lambda match: match[0].translate(_MARKS), text)


def squeeze(text: str) -> str:
    """Text without white space: provenance is compared so."""
    return _SPACE.sub("", text)


_MARKS = str.maketrans(",;:!?()", "，；：！？（）")
_INSIDE = re.compile(r"[,:](?!\d)|(?<!\d)[,:]|[;!?()]")
_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
