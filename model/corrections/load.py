"""Corrections of all folders from which files are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from model.bundled import CORRECTIONS
from model.categories import CATEGORIES
from model.corrections.apply import Corrector
from model.corrections.entries import parse_corrections
from model.facts import Problem, Source
from model.said import Said

_IDS = {label: category for category, labels in CATEGORIES.items() for label in labels}


def load_corrections(homes: Iterable[tuple[Path | None, Source]]) -> tuple[list[Corrector], list[Problem]]:
    """A Corrector for each home folder that holds a `corrections.yaml`, for the sources that were read from it."""
    sources: dict[Path, list[Source]] = {}
    for home, source in homes:
        if home is not None:
            sources.setdefault(home, []).append(source)
    correctors: list[Corrector] = []
    problems: list[Problem] = []
    for home, mine in sources.items():
        path = home / CORRECTIONS
        if path.is_file():
            corrector, wrong = _read(path, mine)
            correctors.append(corrector)
            problems += wrong
    return correctors, problems


def _read(path: Path, mine: Sequence[Source]) -> tuple[Corrector, list[Problem]]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = Said(
            f"读不了（{error}）；请存为 UTF-8 文本，更正都未用上",
            f"cannot be read ({error}), no correction was used; save it as UTF-8 text",
        )
        return Corrector(CORRECTIONS, [], mine), [Problem(path=CORRECTIONS, line=0, severity="unread", message=why)]
    entries, faults = parse_corrections(text, _IDS)
    wrong = [Problem(path=CORRECTIONS, line=f.line, severity="unread", message=f.message) for f in faults]
    return Corrector(CORRECTIONS, entries, mine), wrong
