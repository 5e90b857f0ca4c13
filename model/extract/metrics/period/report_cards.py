"""Figures whose time the end of what is told gives (…居全国第二，这是2024年某省交出的成绩单)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.expressions import NOW

_CARD = re.compile("[，。]这(?:份|就|便|正)?是[^，。；]{2,24}?(?:成绩单|答卷|成绩|成果|账本)(?=[，。！])")
"""What has been told, called a report on it."""


def time_of_card(quantity: Quantity, passage: Passage, times: Timeline) -> str | None:
    """The time of the report that a figure is called a part of, in its sentence or right behind it; None where it is called none."""
    start, end = passage.sentence(quantity.start)
    card = _CARD.search(passage.text, quantity.end, min(len(passage.text), end + 40))
    if card is None or card.start() > end or times.between(start, quantity.start):
        return None
    return next((ref.value for ref in times.between(card.start(), card.end()) if ref.value != NOW), None)
