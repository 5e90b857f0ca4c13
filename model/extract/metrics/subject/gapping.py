"""Owners in a row with their figures (甲大学获奖12项、乙大学9项): the later ones say no more than whose figure it is."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES

_JOINT = re.compile("(?:左右|以上)?[、，；,;]?(?:以及|[和及])?(?:其中[，,]?)?")
_TIE = re.compile("[市州省县区]?的?(?:则|也|却|仅|只|有|为|达到?|是|约|近|超过?|逾)*")
_IS = re.compile("[市州省县区]?(?:则|却|分别)?(?:为|是|只有|仅为|仅有)(?:约|近|超过?)?")
_BODIES = frozenset({"company", "university", "institute", "lab", "park", "platform", "facility", "agency", "alliance"})
_REACH = 40


def gapped(passage: Passage, quantity: Quantity) -> Owner | None:
    """The owner that stands alone between a figure and the one before it, in the same unit; None where more stands there."""
    first = passage.sentence(quantity.start)[0]
    before = passage.quantities_between(first, quantity.start)
    if not before or quantity.rank:
        return None
    owners = passage.owners_between(before[-1].end, quantity.start)
    owner = max(owners, key=lambda o: o.end - o.start, default=None)
    if owner is None or not (owner.kind in PLACES or owner.kind in _BODIES) or owner.label == "全国":
        return None
    if before[-1].unit == quantity.unit and quantity.start - before[-1].end <= _REACH:
        alone = _JOINT.fullmatch(passage.text, before[-1].end, owner.start) is not None
        return owner if alone and _TIE.fullmatch(passage.text, owner.end, quantity.start) else None
    # 甲产值80亿元，增长7%；乙为60亿元: behind what is said of the one the other only is so much.
    opens = passage.clause(quantity.start)[0] == owner.start and before[-1].end < owner.start
    like = any(q.unit == quantity.unit for q in before)
    return owner if opens and like and _IS.fullmatch(passage.text, owner.end, quantity.start) else None


def name_left_out(passage: Passage, quantity: Quantity, name: str) -> str:
    """What the figure before is called, without the owner that its name may begin with."""
    start = passage.sentence(quantity.start)[0]
    owners = [passage.text[o.start : o.end] for o in passage.owners_between(start, quantity.start)]
    whose = next((o for o in owners if name.startswith(o) and len(name) > len(o) + 1), "")
    return name.removeprefix(whose).removeprefix("的")
