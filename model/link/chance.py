"""The evidence for entities and relations as a chance: how likely one is right, as measured on annotated articles.

Extraction says how strong its evidence is, from 0 to 1. `lexicon/confidence.yaml` holds for each kind points (evidence, share
right) fitted on annotated articles by `tests/bench/calibration.py --fit`; between two points the chance follows a straight line. Figures
come with their chance (`model.extract.metrics.certainty`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Literal, TypeVar

import msgspec

from model.facts import Entity, Relation
from model.lexicon import Lexicon

_F = TypeVar("_F", Entity, Relation)
FactKind = Literal["entities", "relations"]


@cache
def chance_of(lexicon: Lexicon, kind: FactKind) -> Callable[[float], float]:
    """The chance of a fact of that kind by its evidence."""
    points: Sequence[tuple[float, float]] = [(float(a), float(b)) for a, b in lexicon.table("confidence")[kind]]
    evidences = [a for a, _ in points]

    def chance(evidence: float) -> float:
        after = bisect_right(evidences, evidence)
        if after == 0:
            return points[0][1]
        if after == len(points):
            return points[-1][1]
        (a, low), (b, high) = points[after - 1], points[after]
        return round(low + (high - low) * (evidence - a) / (b - a), 2)

    return chance


def sure(facts: Iterable[_F], chance: Callable[[float], float]) -> list[_F]:
    """The facts with their chance for the evidence that they came with."""
    return [msgspec.structs.replace(fact, confidence=chance(fact.confidence)) for fact in facts]
