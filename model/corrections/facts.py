"""How a correction finds its files, and how it says that it found nothing."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from model.corrections.entries import Correction
from model.facts import Source
from model.said import Said, listed


class Stale(Exception):
    """A correction that finds nothing; `why` says what was looked for and what to do."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh)
        self.why = Said(zh, en)


def sources_of(entry: Correction, sources: Sequence[Source]) -> set[str]:
    wanted = entry.fields["file"]
    found = {s.id for s in sources if s.path == wanted}
    if not found:
        near = get_close_matches(wanted, [s.path for s in sources], n=1)
        raise Stale(
            f"没有文件 {wanted}{f'（是不是 {near[0]}？）' if near else ''}；请改 file 或删去这条",
            f"there is no file {wanted}{f' (did you mean {near[0]}?)' if near else ''}; change file or take this out",
        )
    return found


def changes_of(entry: Correction, *how: str) -> Said:
    """What an entry sets, as a list; `how` are the keys that only say where."""
    return listed(f"{key} = {value}" for key, value in entry.fields.items() if key not in how)
