"""The period that a report announces in its headline and its first paragraph (上半年某地外贸增长9%): what it says without another time is of it."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.kind.aims import is_spring
from model.extract.metrics.kind.status import is_ahead
from model.extract.metrics.period.adverbials import leads
from model.extract.metrics.period.states import is_habit, is_of_now, is_state
from model.extract.metrics.period.turns import is_scene, is_survey, tells_of_a_thing
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.reported import ASPECT, Period, annual_time, period_of
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.report_date import is_year, starts_after

_PERIOD = re.compile(r"\d{4}(?:-[HQ]\d|-\d\d)?(?:/\d{4}(?:-[HQ]\d|-\d\d)?)?")
"""No day, and no span up to now."""
_COUNTED = re.compile("[年月]|季度|十[一二三四五六]五")
"""No holiday."""
_IS_NOW = re.compile("目前|当前|如今|现在|眼下")
_QUOTES = ' “‘"《'


class Announced:
    """The period of the story of one passage, as far as its headline and its first paragraph name the same."""

    def __init__(self, passage: Passage, times: Timeline, cues: Cues) -> None:
        self.passage, self.text, self.times, self.cues = passage, passage.text, times, cues
        self._reported = period_of(passage)
        self._period = self._reported.value if self._reported else self._find()

    def time_for(self, quantity: Quantity, indicator: str) -> str | None:
        """The period for a figure of what happened in it: no state, no habit, no example, nothing of now."""
        block = self.passage.block(quantity.start)
        if self._period is None or block is None or block.kind != "body" or self.cues.static.search(indicator):
            return None
        # A paragraph that names another time, or now, is no longer of the period.
        if any(r.value != self._period for r in self.times.between(block.start, quantity.start)):
            return None
        if self._reported and self._is_past(self._reported, block.start):
            return None
        stays = (is_of_now, is_state, is_habit, is_survey, is_scene)
        if any(does(quantity, self.passage) for does in stays):
            return None
        apart = tells_of_a_thing(quantity, self.passage) and not ASPECT.match(self.text, block.start)
        return None if apart else self._period

    def of_aspect(self, quantity: Quantity, indicator: str) -> str | None:
        """The period for a figure of a paragraph that opens a further part of the report (从主体看，…), whatever the one before said last."""
        block = self.passage.block(quantity.start)
        opens = self._reported is not None and block is not None and ASPECT.match(self.text, block.start)
        return self.time_for(quantity, indicator) if opens else None

    def of_year(self, quantity: Quantity, indicator: str) -> str | None:
        """The year of a communiqué, or its last day, for a figure that it dates with no other time."""
        period, block = self._reported, self.passage.block(quantity.start)
        if period is None or not period.annual or block is None or self._is_past(period, quantity.start):
            return None
        told = (is_habit, is_survey, is_scene)
        if quantity.start < period.since or any(does(quantity, self.passage) for does in told):
            return None
        if is_ahead(quantity, self.passage, self.cues):
            return None
        static = self.cues.static.search(indicator) is not None or is_state(quantity, self.passage)
        return annual_time(period, quantity, self.passage, static=static)

    def of_year_to_come(self, quantity: Quantity) -> str | None:
        """The year that a work report sets out, for a figure of a paragraph behind the one that has opened it (做强主导产业。实施项目120个)."""
        period, block = self._reported, self.passage.block(quantity.start)
        published = self.passage.story.story.published or ""
        if period is None or not period.reviewed or block is None or block.kind != "body":
            return None
        prose = "。" in self.text[block.start : block.end] and self.text[block.start] not in "“‘"
        if not is_spring(published) or not prose or not self._is_past(period, block.start):
            return None
        here = self.times.between(block.start, quantity.start)
        return None if here or is_of_now(quantity, self.passage) else published[:4]

    def _is_past(self, period: Period, end: int) -> bool:
        """Whether the text before an offset has gone on to what is now or is to come."""
        this = (self.passage.story.story.published or "")[:4]
        behind = (r for r in self.times.between(period.since, end) if _IS_NOW.match(r.text) or this <= r.value < "3")
        later = (r for r in behind if r.value != period.value and len(r.value) != 10)
        return any(leads(r, self.passage.clause(r.start)[0], self.text) for r in later)

    def _find(self) -> str | None:
        """The period that the headline and the first paragraph announce; None where they announce none."""
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
