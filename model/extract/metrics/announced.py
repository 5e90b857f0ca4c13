"""The period that a report announces in its headline and its first paragraph (上半年某地外贸增长9%): what it says without another time is of it."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.cues import Cues
from model.extract.metrics.passage import Passage
from model.extract.metrics.states import is_habit, is_of_now, is_state
from model.extract.metrics.timeline import Timeline
from model.extract.metrics.turns import is_scene, is_survey, tells_of_a_thing
from model.extract.report_date import is_year, starts_after

_PERIOD = re.compile(r"\d{4}(?:-[HQ]\d|-\d\d)?(?:/\d{4}(?:-[HQ]\d|-\d\d)?)?")
"""No day, and no span up to now."""
_COUNTED = re.compile("[年月]|季度|十[一二三四五六]五")
"""No holiday."""
_QUOTES = ' “‘"《'


class Announced:
    """The period of the story of one passage, as far as its headline and its first paragraph name the same."""

    def __init__(self, passage: Passage, times: Timeline, cues: Cues) -> None:
        self.passage, self.text, self.times, self.cues = passage, passage.text, times, cues
        self._period = self._find()

    def time_for(self, quantity: Quantity, indicator: str) -> str | None:
        """The period for a figure of what happened in it: no state, no habit, no example, nothing of now."""
        block = self.passage.block(quantity.start)
        if self._period is None or block is None or block.kind != "body" or self.cues.static.search(indicator):
            return None
        # A paragraph that names another time, or now, is no longer of the period.
        if any(r.value != self._period for r in self.times.between(block.start, quantity.start)):
            return None
        stays = (is_of_now, is_state, is_habit, is_survey, is_scene, tells_of_a_thing)
        return None if any(does(quantity, self.passage) for does in stays) else self._period

    def _find(self) -> str | None:
        blocks = self.passage.story.blocks
        headline = next((b for b in blocks if b.kind == "headline"), None)
        lead = next((b for b in blocks if b.kind == "body"), None)
        if headline is None or lead is None:
            return None
        head = next(iter(self.times.between(headline.start, headline.end)), None)
        if head is None or self.text[headline.start : head.start].strip(_QUOTES) or not self._sums_up(head):
            return None
        said = any(r.value == head.value for r in self.times.between(lead.start, lead.end))
        return head.value if said else None

    def _sums_up(self, ref: TimeRef) -> bool:
        """Whether a time is a stretch that a report can sum up: a year that is over, a part of a year, a plan's period."""
        published = self.passage.story.story.published
        if (
            published is None
            or not (_PERIOD.fullmatch(ref.value) and _COUNTED.search(ref.text))
            or starts_after(ref.value, published)
        ):
            return False
        named = "五" not in ref.text or ref.text.endswith(("期间", "时期"))
        return named and not (is_year(ref.value) and ref.value >= published[:4])
