"""What makes reading faster at the price of changing Python for all that runs in the process: for processes of the program's own."""

from __future__ import annotations

import gc

MADE = 50_000
"""Objects made between two looks of the collector for circles that nobody holds. Reading leaves next to none, but makes so many
objects that stay (patterns above all) that by Python's own measure of 700 a tenth of a start is spent on looking."""


def make_ready_to_read() -> None:
    """To be called once, before the first text is read."""
    gc.set_threshold(MADE, *gc.get_threshold()[1:])
