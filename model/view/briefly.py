"""Shorter forms of cells, for a pane that has no room for the full ones. Exports always have the full ones."""

from __future__ import annotations

import re

from model.view.labels import BRIEF_STATUSES, STATUSES, pick
from model.view.types import Lang

_PUBLISHED = re.compile(r"(\d{4})-[\d-]+(刊| pub\.)")


def brief(column: str, cell: str, lang: Lang = "zh") -> str:
    """A shorter form of a cell of the column with that id: `实` for `实际`, `2024刊` for `2024-02-29刊`; else the cell itself."""
    if column == "status":
        return next(
            (pick(BRIEF_STATUSES[key], lang) for key, name in STATUSES.items() if pick(name, lang) == cell), cell
        )
    return _PUBLISHED.sub(r"\1\2", cell) if column == "time" else cell
