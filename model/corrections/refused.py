"""Why a correction is not made, as data: whoever shows it has the words for it in his language."""

from __future__ import annotations

Value = str | int | tuple[str, str]
"""What a message names: as it is, or a label in Chinese and in English."""


class Refused(Exception):
    """Nothing was done: `reason` is the key of the words that say why and what to do, `values` what they name."""

    def __init__(self, reason: str, /, **values: Value) -> None:
        super().__init__(reason, values)
        self.reason = reason
        self.values = values


class CannotCorrect(Refused):
    """There is nothing to write."""


class CannotWrite(Refused):
    """The file cannot be written, or is not as it must be for that."""
