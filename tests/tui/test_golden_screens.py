"""The screens as text, compared with the ones that were read and found good: `GOLDEN=write pytest …` writes them anew.

Made from the small corpus of conftest.py, so that they change only where the screens do.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

GOLDEN = Path(__file__).parents[1] / "golden" / "screens"
WALKS: dict[str, list[str]] = {
    "explorer": [],
    "filter": ["/", "type:jfsys"],
    "entity": ["/", "type:jfsys", "enter", "n"],
    "metrics": ["m", "s", "down"],
    "reader": ["/", "type:jfsys", "enter", "enter", "n"],
    "stories": ["t"],
    "series": ["x"],
    "relations": ["r"],
    "problems": ["P"],
    "by-category": ["o", "down"],
    "help": ["?"],
    "palette": [":", "type:dc"],
    "export": ["m", "e"],
}
SIZES = {
    "60x20": ["explorer", "entity", "metrics", "reader", "export"],
    "80x24": [*WALKS],
    "120x40": ["explorer", "entity", "metrics", "reader"],
}
CASES = [(name, size) for size, names in SIZES.items() for name in names]


@pytest.mark.parametrize(("name", "size"), CASES, ids=[f"{name}-{size}" for name, size in CASES])
async def test_the_screen_is_the_one_that_was_read_and_found_good(
    name: str, size: str, running: Any, press: Any, lines: Callable[[Any], list[str]]
) -> None:
    width, height = map(int, size.split("x"))
    async with running(size=(width, height)) as pilot:
        await press(pilot, *WALKS[name])
        text = lines(pilot)
    assert all(cell_len(line) == width for line in text)
    shown = "\n".join(line.rstrip() for line in text) + "\n"
    file = GOLDEN / f"{name}-{size}.txt"
    if os.environ.get("GOLDEN") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == file.read_text(encoding="utf-8"), f"{file.name} differs; if this is better: GOLDEN=write"
