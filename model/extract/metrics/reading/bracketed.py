"""Rows of names with their figures in brackets behind them: 依次为甲区（121亿元）、乙区（72亿元）."""

from __future__ import annotations

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage

_OPENS, _CLOSES = "（(", "）)"
_LONGEST = 30


def in_brackets(passage: Passage, quantity: Quantity) -> Owner | None:
    """Whose name a figure that stands alone in brackets follows; None where it follows none."""
    text, at = passage.text, quantity.start - 1
    if at < 0 or text[at] not in _OPENS or text[quantity.end : quantity.end + 1] not in tuple(_CLOSES):
        return None
    before = passage.owners_between(max(passage.clause(at)[0], at - _LONGEST), at)
    return next((o for o in reversed(before) if o.end == at and o.kind != "person"), None)
