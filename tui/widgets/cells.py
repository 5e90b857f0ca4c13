"""Fitting text into a number of cells."""

from __future__ import annotations

from rich.cells import cell_len

CUT = ".."
"""Marks what was cut off; not `…`, whose width terminals disagree about."""


def crop(text: str, width: int) -> str:
    """The longest beginning of the text that fits."""
    if cell_len(text) <= width:
        return text
    used = 0
    for at, character in enumerate(text):
        used += cell_len(character)
        if used > width:
            return text[:at]
    return text


def fit(text: str, width: int, *, right: bool = False) -> str:
    """The text in exactly `width` cells: padded on one side, or cut with a mark."""
    if width <= 0:
        return ""
    size = cell_len(text)
    if size > width:
        text = crop(text, width - len(CUT)) + CUT if width > len(CUT) else crop(text, width)
        size = cell_len(text)
    blank = " " * (width - size)
    return blank + text if right else text + blank


def tail(text: str, width: int) -> str:
    """The text, or where it is too wide its end after a mark: of a path the file's name is what matters."""
    if cell_len(text) <= width:
        return text
    kept = crop(text[::-1], max(0, width - len(CUT)))[::-1]
    return CUT + kept
