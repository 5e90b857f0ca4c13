"""Some of the things counted before by what has become of them, in a word that is a noun as well (其中8家盈利、3家上市, 29个产业化)."""

from __future__ import annotations

from model.extract.metrics.counted_before import STAGES, without_verb
from model.extract.metrics.counting import Count
from model.extract.metrics.frame import Named


def done_with_some(count: Count) -> Named | None:
    """上市的企业 of 孵化企业45家，其中3家上市: the sentence counts more in the same unit before, and nothing else names the figure."""
    said = count.right.noun
    deed = said in count.cues.soft_verbs or said in count.cues.happening or said in STAGES or said.endswith("化")
    if not deed or count.right.predicate or count.is_of_people or not count.frame.opens(count.index):
        return None
    things = _things_before(count)
    return (f"{said}的{things}", 0.7) if things else None


def _things_before(count: Count) -> str:
    """What the sentence has counted last in the same unit."""
    sentence, unit = count.frame.sentence(count.quantity), count.quantity.unit
    told = (r for r in reversed(count.frame.done) if r.sentence == sentence and r.kind == "level")
    before = next((r for r in told if r.quantity.unit == unit), None)
    return "" if before is None else without_verb(count, before.indicator.rsplit("的", 1)[-1])
