"""What time an earlier sentence of the paragraph hands on to a figure that its own sentence does not date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.kind.status import is_ahead, is_given
from model.extract.metrics.period import event_days, turns
from model.extract.metrics.period.adverbials import A_PLAN, is_adverbial, leads
from model.extract.metrics.period.dated import Dated
from model.extract.metrics.period.headings import AS_OF
from model.extract.metrics.period.looking_back import Search
from model.extract.metrics.period.states import is_habit, is_of_now, is_state, says_now
from model.extract.metrics.period.statistics import is_statistic, is_summed_up
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.findings import is_finding
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.quantity.units import COUNTED, unit_group
from model.extract.time.expressions import NOW
from model.extract.time.report_date import is_over, starts_after
from model.facts import Kind

_STRETCH = re.compile(r"\d{4}-(?:[HQ]\d|\d\d/\d{4}-\d\d)|\d{4}/\d{4}")
"""A half-year, a quarter, a run of months, the years of a plan: a report on one goes on to be of it where its first sentence gives no figure."""
_PLANNED = re.compile("十[一二三四五六]五|未来|今后")
_AIM = re.compile("将|力争|计划|要|新增|打造|建成")
"""In the sentence behind one that a plan's period opens these aim at its end."""
_AGREED = re.compile(r"(?:签约|引进|签订|签署|达成)[^，,。；]{0,10}\d[^，,。；]*[，,]\w{0,4}(?:投资|金额)[^，。；\d]*$")
"""签约项目73个，协议总投资…: what has been agreed on at an event is summed up there."""
_OF_LATE = ("近", "最近")
_ISSUED = re.compile("发布|公布|出台|印发|披露|列入")
"""What a paper of a day says is not of that day."""
_OF_PLAN = re.compile("[”’]?(?!规划|期间|时期)[^，。；]{0,8}(?:工程|项目|专项|课题)")
_BACK = 6
"""So many sentences back, one time is still spoken of."""


class Carrier:
    """Finds the time that goes on from sentence to sentence; `dated` is what these are dated with."""

    def __init__(self, passage: Passage, times: Timeline, cues: Cues, dated: Dated) -> None:
        self.passage, self.text, self.times, self.cues, self.dated = passage, passage.text, times, cues, dated
        self._like_in = -1  # the last sentence that took a day because it goes on counting

    def time_for(self, quantity: Quantity, indicator: str, kind: Kind) -> str | None:
        """The time of an earlier sentence, while no word of the present, no state and no attribute of a thing breaks it; of what is so every year that of a plan alone."""
        found = self._carried(quantity, indicator, kind)
        published = self.passage.story.story.published or ""
        if found is None or (quantity.unit == "年" and not quantity.rank):
            return None  # how long something took is not of a time that it lies in
        ahead, rate = starts_after(found, published), is_statistic(quantity, kind, self.passage)
        if not ahead and turns.turns_away(quantity, self.passage, found, statistic=rate):
            return None
        other = not turns.has_no_subject(quantity, self.passage, self.cues)
        if other and is_over(found, published) and found != published and is_ahead(quantity, self.passage, self.cues):
            return None  # nobody aims at what is over; a sentence without a subject goes on with what was to be
        if rate or not is_habit(quantity, self.passage):
            return found
        return found if "/" in found and ahead else None

    def _carried(self, quantity: Quantity, indicator: str, kind: Kind) -> str | None:
        search = self._search(quantity, indicator, kind)
        if search is None:
            return None
        for k in range(search.near, max(-1, search.near - _BACK), -1):
            if self.passage.sentences[k][0] < search.low:
                refs = self._refs(k) if search.of_event else ()
                if refs or not search.of_event:
                    return event_days.held_on(refs, k, search.quantity, self.passage, self.cues)
                continue
            told, goes_on = self._past(k, search) if search.of_now else self._told(k, search)
            if not goes_on:
                return told
        return None

    def _search(self, quantity: Quantity, indicator: str, kind: Kind) -> Search | None:
        """Where and how to look back from a figure; None for one that no earlier time is told of."""
        index = self.passage.sentence_index(quantity.start)
        begin = self.passage.sentences[index][0]
        rate = is_statistic(quantity, kind, self.passage)
        broken_down = turns.breaks_down(self.text, begin)
        part = broken_down or self.text.startswith("其中", begin)
        near = self._told_before(index)
        also = self.text.startswith(("同时", "此外", "另外"), begin) and self.dated.is_as_of(near, self._refs(near))
        of_now = is_of_now(quantity, self.passage, part=part or also, divided=broken_down)
        now = of_now and is_of_now(quantity, self.passage, part=True, divided=broken_down)
        granted = is_given(quantity, self.passage) and not _ISSUED.search(self.text, *self.passage.sentences[near])
        if now or granted or turns.is_survey(quantity, self.passage):
            return None
        of_it = event_days.OF_IT.match(self.text, begin) is not None
        apart = (part and near in self.dated.last) or _AGREED.search(self.text, begin, quantity.start)
        lasts = self.cues.static.search(indicator) is not None and not apart
        planned = is_habit(quantity, self.passage) and is_ahead(quantity, self.passage, self.cues)
        if not (rate or of_it) and (lasts or (is_state(quantity, self.passage) and not planned)):
            return None
        block = self.passage.block(quantity.start)
        # A report on growth goes on over its paragraphs; what is counted is of the paragraph.
        low = block.start if block and (of_now or not (rate or broken_down)) else 0
        scene, of_event = turns.is_scene(quantity, self.passage), of_it or event_days.who_came(quantity, self.passage)
        return Search(quantity, kind, near, low, rate, broken_down, part, of_it, of_now, scene, of_event)

    def _past(self, k: int, search: Search) -> tuple[str | None, bool]:
        """What sentence `k` hands on to a figure that has been summed up by now, and whether to look further back.

        十年来，…。累计培育园区4家: such a figure is of the span that opens the paragraph, and of nothing else.
        """
        refs = self._refs(k)
        span = self._opening_span(k, search.quantity, refs) or self._opening_holiday(refs)
        return span, span is None and all(self._is_inside(r) for r in refs)

    def _told(self, k: int, search: Search) -> tuple[str | None, bool]:
        """The time that sentence `k` hands on to a figure, None where it hands none on; and whether to look further back."""
        (start, end), refs = self.passage.sentences[k], self._refs(k)
        quantity, kind, nearest = search.quantity, search.kind, k == search.near
        told = (start, end)
        if search.part and kind != "growth" and turns.is_part_of_another(quantity, self.passage, told):
            return None, False
        if search.part and nearest and k in self.dated.last and not self._is_aside(k, search):
            return self._used(k, self.dated.last[k], quantity, refs, kind, part=True), False
        sought = (nearest or search.of_it) and not turns.was_sent_in(quantity, self.passage)
        day = event_days.day_of(refs, self.passage) if sought else None
        day = day or (self.dated.used.get(k) if search.of_it else None)
        if day is not None and len(day) > 9 and event_days.is_of_event(quantity, day, self.passage, self.cues):
            return day, False
        if self.dated.dates_an_item(k):
            # What breaks a figure down is dated apart: the report goes on behind it.
            return None, self.text.startswith("其中", start)
        goes_on = search.rate or search.divided
        another = search.scene or (not goes_on and turns.is_of_another(quantity, self.passage, told))
        if another and not any(event_days.is_holiday(r) for r in refs):
            return None, False
        if k in self.dated.used:
            return self._used(k, self.dated.used[k], quantity, refs, kind, part=search.part and nearest), False
        if (
            day is not None
            and not _ISSUED.search(self.text, start, end)
            and not turns.is_elsewhere(quantity, self.passage, told)
            and event_days.goes_on_from(quantity, day, self.passage, self.cues)
        ):
            return day, False
        opening = self._opening(k, quantity, refs, part=search.part, rate=kind == "growth" and search.rate)
        if opening is not None:
            return opening, False
        # Past a sentence of what has come about by now only a span up to now goes on.
        search.of_now = search.of_now or says_now(self.text[start:end])
        return None, all(self._is_inside(r) for r in refs)

    def _is_aside(self, k: int, search: Search) -> bool:
        """其中，2月出口51亿美元。从地区看，…: whether sentence `k` dates a part apart, and another one breaks down the whole."""
        begin = self.passage.sentence(search.quantity.start)[0]
        return (
            self.text.startswith("其中", self.passage.sentences[k][0])
            and not self.text.startswith("其中", begin)
            and self.dated.dates_an_item(k)
        )

    def _refs(self, k: int) -> Sequence[TimeRef]:
        """The times of sentence `k`."""
        return self.times.between(*self.passage.sentences[k])

    def _used(
        self, k: int, value: str, quantity: Quantity, refs: Sequence[TimeRef], kind: Kind, *, part: bool
    ) -> str | None:
        """The time that the figures of sentence `k` had."""
        published = self.passage.story.story.published
        if value == NOW:
            return None
        holiday = any(r.value == value and event_days.is_holiday(r) for r in refs)
        if starts_after(value, published):
            return value if holiday or self._aims_on(k, value, quantity) else None
        if part:
            return value
        if value.endswith("-12-31") and (kind == "growth" or is_summed_up(quantity, self.passage)):
            return value[:4]
        if len(value) == 10 and not any(r.value == value and AS_OF.search(r.text) for r in refs):
            return self._like(k, value, quantity, kind)
        elsewhere = turns.is_elsewhere(quantity, self.passage, self.passage.sentences[k])
        if kind == "growth" and is_statistic(quantity, kind, self.passage) and not (len(value) == 10 and elsewhere):
            return value
        to_now = value.endswith("/" + NOW) or any(r.value == value and r.text.startswith(_OF_LATE) for r in refs)
        if (not holiday and elsewhere) or (to_now and not turns.has_no_subject(quantity, self.passage, self.cues)):
            return None
        return value if quantity.unit == "%" or self._unbroken(k, quantity) else None

    def _like(self, k: int, day: str, quantity: Quantity, kind: Kind) -> str | None:
        """The day of sentence `k` where that counts in the same unit (航运载客8万人次。缆车载客2万人次，增长6%)."""
        index = self.passage.sentence_index(quantity.start)
        if kind == "growth":
            return day if index == self._like_in else None
        apart = self.passage.block(quantity.start) != self.passage.block(self.passage.sentences[k][0])
        own = self.text[self.passage.sentences[index][0] : quantity.start]
        if apart or unit_group(quantity.unit, self.passage.lexicon) not in COUNTED or "以来" in own:
            return None
        told = self.passage.quantities_between(*self.passage.sentences[k])
        if all(q.unit != quantity.unit for q in told) or turns.tells_of_a_thing(quantity, self.passage):
            return None
        self._like_in = index
        return day

    def _aims_on(self, k: int, value: str, quantity: Quantity) -> bool:
        """Whether the aims that a period ahead opens (未来五年，…将…) go on: a sentence that has no subject of its own or aims."""
        start, block = self.passage.sentence(quantity.start)[0], self.passage.block(quantity.start)
        if block is None or self.passage.sentences[k][0] < block.start:
            return False
        if "/" not in value:
            # 到2027年，规模超过5亿元。建成中心3个: verbs alone go on with what is to be by then.
            next_to = k == self._told_before(self.passage.sentence_index(quantity.start))
            return (
                next_to
                and turns.has_no_subject(quantity, self.passage, self.cues)
                and not says_now(self.text[start : quantity.start])
            )
        before = self.times.between(block.start, start)
        if not any(r.value == value and _PLANNED.search(r.text) for r in before):
            return False
        return (
            turns.has_no_subject(quantity, self.passage, self.cues)
            or _AIM.search(self.text, start, quantity.start) is not None
        )

    def _unbroken(self, k: int, quantity: Quantity) -> bool:
        """Whether every sentence between gives figures."""
        between = self.passage.sentences[k + 1 : self.passage.sentence_index(quantity.start)]
        return all(self.passage.quantities_between(*sentence) for sentence in between if sentence[0] < sentence[1])

    def _told_before(self, index: int) -> int:
        """The sentence before another; between a full stop and the end of a paragraph there is none."""
        told = (k for k in range(index - 1, -1, -1) if self.passage.sentences[k][0] < self.passage.sentences[k][1])
        return next(told, index - 1)

    def _opening(self, k: int, quantity: Quantity, refs: Sequence[TimeRef], *, part: bool, rate: bool) -> str | None:
        """The time that sentence `k`, which gives no dated figure, opens with for the sentences behind it."""
        start, end = self.passage.sentences[k]
        if any(r.value.endswith("/" + NOW) and self._leads(r) for r in refs):
            return self._opening_span(k, quantity, refs)
        head = next((r for r in reversed(refs) if self._leads(r) and self._stands_apart(r)), refs[0] if refs else None)
        if head is None or self._is_inside(head):
            return None
        if not is_adverbial(head, start, self.text) and not self._leads(head):
            return None
        if part and len(head.value) != 10:
            return head.value
        ahead = starts_after(head.value, self.passage.story.story.published)
        if ahead and (
            event_days.is_holiday(head) or turns.is_elsewhere(quantity, self.passage, self.passage.sentences[k])
        ):
            return None
        if _AIM.search(self.text, self.passage.bearing_from(quantity.start), quantity.start) and _PLANNED.search(
            head.text
        ):
            return head.value
        if _STRETCH.fullmatch(head.value) or head.value.startswith(NOW + "/") or event_days.is_holiday(head):
            return head.value
        if rate and len(head.value) == 7 and self._leads(head):
            return head.value
        if k != self._told_before(self.passage.sentence_index(quantity.start)) or not self._leads(head):
            return None
        apart = self.text[head.end : head.end + 1] in "，," or self.text[end - 1 : end + 1].endswith(("？", "?"))
        topic = apart and not self._gives_figures(start, end)
        # Of a month there are rates behind it, of a year whatever was in it.
        size = (4, 7) if quantity.unit == "%" else (4,)
        return head.value if topic and len(head.value) in size and head.text[-1] in "年月份" else None

    def _opening_span(self, k: int, quantity: Quantity, refs: Sequence[TimeRef]) -> str | None:
        """The span up to now that sentence `k` opens with (十年来，…), where it gives no figures."""
        span = next((r for r in reversed(refs) if r.value.endswith("/" + NOW) and self._leads(r)), None)
        if (
            span is None
            or turns.is_elsewhere(quantity, self.passage, self.passage.sentences[k])
            or self._gives_figures(*self.passage.sentences[k])
        ):
            return None
        return span.value

    def _opening_holiday(self, refs: Sequence[TimeRef]) -> str | None:
        """The holiday that a sentence opens with, where it is not ahead."""
        published = self.passage.story.story.published
        held = (r for r in refs if event_days.is_holiday(r) and self._leads(r) and not starts_after(r.value, published))
        return next((r.value for r in held), None)

    def _is_inside(self, ref: TimeRef) -> bool:
        """Whether a time belongs to a phrase and dates no sentence (由2015年的67%升至2025年的96%, “十四五”重点工程启动)."""
        return self.text.startswith("的", ref.end) or (
            A_PLAN.search(ref.text) is not None and _OF_PLAN.match(self.text, ref.end) is not None
        )

    def _stands_apart(self, ref: TimeRef) -> bool:
        """Whether a time is a phrase of its own and not the beginning of a name (“十四五”国家某装置, 2025年某会启动)."""
        return self.text[ref.end : ref.end + 1] in "，," or (
            _STRETCH.fullmatch(ref.value) is not None and "五" not in ref.text
        )

    def _gives_figures(self, start: int, end: int) -> bool:
        return any(is_finding(q, self.passage, self.cues) for q in self.passage.quantities_between(start, end))

    def _leads(self, ref: TimeRef) -> bool:
        return leads(ref, self.passage.clause(ref.start)[0], self.text)
