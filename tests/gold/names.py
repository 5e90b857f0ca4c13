"""Score the names that the program finds in short passages: `python tests/gold/names.py FILE [--misses]`.

A line of FILE is a passage, a tab, and the entities that stand in it: `name=further form|type; …`, a `?` behind the type where
two careful readers could disagree that it is one. Each passage is read as an article of its own, so that no other one helps.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = "一周简讯\n\n2025年3月5日 重庆日报\n\n{}\n"


@dataclass
class Names:
    """The names of all passages together: how many were found, missed and invented, and a line for each passage with a miss."""

    found: int = 0
    missed: int = 0
    invented: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of the names that the program gives that are names."""
        return self.found / max(1, self.found + self.invented)

    @property
    def recall(self) -> float:
        """The share of the required names that the program finds under one of their forms."""
        return self.found / max(1, self.found + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def wanted(column: str) -> list[tuple[set[str], bool]]:
    """The forms of each entity of a line and whether it is required."""
    from model.fold import fold

    rows = [row.strip().rsplit("|", 1) for row in column.split(";") if "|" in row]
    return [({fold(form.strip()) for form in forms.split("=")}, not kind.endswith("?")) for forms, kind in rows]


def score_names(path: Path) -> Names:
    """The names of the passages of a file, each read alone."""
    from model import load
    from model.fold import fold

    lines = [line.partition("\t") for line in path.read_text("utf-8").splitlines() if "\t" in line]
    with tempfile.TemporaryDirectory() as scratch:
        for number, (passage, _, _) in enumerate(lines):
            Path(scratch, f"{number:04}.txt").write_text(PAGE.format(passage), "utf-8")
        corpus = load([scratch])
    number_of = {source.id: int(Path(source.path).stem) for source in corpus.sources}
    read: dict[int, dict[str, set[str]]] = {}
    for entity in corpus.entities:
        for mention in entity.mentions:
            forms = read.setdefault(number_of[mention.source], {}).setdefault(entity.id, set())
            forms.add(fold(mention.text))
    names = Names()
    for number, (passage, _, column) in enumerate(lines):
        left, marks = list(read.get(number, {}).values()), []
        for forms, required in wanted(column):
            hit = next((found for found in left if found & forms), None)
            if hit is not None:
                left.remove(hit)
            names.found += required and hit is not None
            names.missed += required and hit is None
            marks += [f"- {max(forms, key=len)}"] if required and hit is None else []
        names.invented += len(left)
        marks += [f"+ {max(found, key=len)}" for found in left]
        names.misses += [f"{passage}\n    {'  '.join(marks)}"] if marks else []
    return names


def main() -> None:
    sys.path.insert(0, str(HERE.parents[1]))
    names = score_names(Path(sys.argv[1]))
    print(f"found {names.found}  missed {names.missed}  invented {names.invented}")
    print(f"precision {names.precision:.3f}  recall {names.recall:.3f}  F1 {names.f1:.3f}")
    if "--misses" in sys.argv[2:]:
        print("\n".join(names.misses))


if __name__ == "__main__":
    main()
