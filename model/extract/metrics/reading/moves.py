"""The first figure of a change (由每份20元降至9元): what was before it, whatever stands between 由 and the figure."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage

FROM_STATE = re.compile("(?:从|由)[^，。；、从由到至]{0,20}$")
MOVES_ON = re.compile(
    "(?:左右|以[上下])?(?:适当|适度|逐步|进一步|大幅|小幅|阶段性)?(?:增|升|提|扩|降|减|缩|压|跃|攀|放宽|放大|调|延|转|变|改|发展|拓展|上升|下降)[^，。；到至]{0,2}(?:到|至|为|成)"
)
"""由开通时的4000人增至2万人: whatever stands behind 由 is what it was, where the figure moves on at once."""


def begins_move(quantity: Quantity, passage: Passage) -> bool:
    """Whether a change begins at a figure, which moves on right behind it."""
    return beginning_of_move(quantity, passage) is not None


def beginning_of_move(quantity: Quantity, passage: Passage) -> re.Match[str] | None:
    """The words from 由 to a figure at which a change begins, which moves on right behind it; None elsewhere."""
    start = max(passage.clause(quantity.start)[0], quantity.start - 24)
    moves = MOVES_ON.match(passage.text, quantity.end) is not None
    return FROM_STATE.search(passage.text, start, quantity.start) if moves else None
