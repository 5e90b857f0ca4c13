"""Pages that hold nothing but photographs (图片新闻): what stands below them is the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from model.read.roles import Read

_TEXT = frozenset({"body", "dispatch", "continued", "item"})
_TELLS = 20
"""A caption of so many characters tells something; shorter ones say what is to be seen."""


def told_by_captions(reads: Sequence[Read]) -> None:
    """Make the captions of a page without any other text its text."""
    if any(read.role in _TEXT for read in reads):
        return
    for read in reads:
        if read.role == "caption" and len(read.line.text) >= _TELLS:
            read.role = "body"
