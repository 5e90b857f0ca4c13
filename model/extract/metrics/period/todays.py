"""What is expected of the day of the report, aspect by aspect (今天，铁路预计发送旅客…。 / 公路方面，预计发送旅客…)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.period.dated import Dated
from model.extract.metrics.period.turns import turns_away
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage

_YEARLY = re.compile("每年|(?<=[，。；可将后计])年(?=[一-鿿]{2})")
_BACK = 5
"""So many sentences back, over the paragraphs too, the day is still spoken of."""


def day_expected(quantity: Quantity, passage: Passage, cues: Cues, dated: Dated) -> str | None:
    """The day of the report, where the sentence expects a figure and the last dated one before expects as much of the same unit on that day."""
    published = passage.story.story.published or ""
    index = passage.sentence_index(quantity.start)
    start = passage.sentences[index][0]
    if len(published) < 10 or not cues.estimate.search(passage.text, start, quantity.start):
        return None
    if dated.used.get(index) == published:
        return published
    told = next((k for k in range(index - 1, max(-1, index - 1 - _BACK), -1) if k in dated.used), None)
    if told is None or dated.used[told] != published or turns_away(quantity, passage, published):
        return None
    begin, end = passage.sentences[told]
    like = any(q.unit == quantity.unit for q in passage.quantities_between(begin, end))
    apart = _YEARLY.search(passage.text, start, quantity.start) or passage.times_between(start, quantity.start)
    expected = cues.estimate.search(passage.text, begin, end)
    return published if like and expected and not apart else None
