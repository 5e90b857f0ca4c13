"""The time of each figure: the scope of time expressions over the figures that follow them."""

from __future__ import annotations

import re
from bisect import bisect_left

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.adverbials import ONWARD, is_adverbial, leads
from model.extract.metrics.carrying import Carrier
from model.extract.metrics.cues import Cues
from model.extract.metrics.headings import Headings
from model.extract.metrics.passage import Passage
from model.extract.metrics.spans import end_of_span, settled, span_ending
from model.extract.metrics.traits import starts_after
from model.extract.times import NOW
from model.facts import Kind

_TIMES_BACK, _REACH = 12, 160
"""How far back a time is looked for: expressions, and characters of a sentence."""
_LIST = re.compile(
    r"(?P<before>(?:19|20)\d\d)年?(?:度)?[^，。；]{0,24}(?:榜|百强|排名|排行)|(?:榜|榜单|百强|排名|排行)[》”]?[（(](?P<behind>(?:19|20)\d\d)年?[）)]"
)
_RELATIVE = re.compile(
    "[^，。；、]{0,6}(?:动工|开工|启动|建成|投用|投产|投运|成立|发布|公布|印发|出台|签约|签订|签署|落户|落地|上线|开通|通车|开园|挂牌|获批|批准|立项|出版|制定|举行|举办|召开"
    "|闭幕|开幕|颁布|实施|施行|上市|推出|问世|竣工|完工|引进|入驻|设立|创办|创立|组建|揭牌|修订|通过)的"
)
"""今年5月动工的某装置: such a time tells of the thing, not of its figures."""
_OPENED = re.compile("(?:开园|开馆|启用|投用|投运|投产|揭牌|落成|竣工|挂牌|通车|开通|封顶)[，,；;]")
"""What is said of a thing after the day it opened holds on."""
_ANNUAL = re.compile(
    "第[一二三四五六七八九十百0-9]+[届次]|[一-鿿]{2,16}(?<!已)(?:近日|日前|今天|正式)?(?:启动|开幕|举行|召开)[，。]"
)
_YEARLY = re.compile(
    "^年[^均]|增加值|生产总值|产值|收入$|成交额|产量|发电量|零售额|进出口|出口额|销售额|投资额?$|吞吐量|客运量|货运量"
)
_LASTS = re.compile("(?:持续|延续|延长|推迟|延期)[到至]?$")
"""将持续到3月中旬: how long something goes on."""
_YARDSTICK = re.compile("(?:高出|高于|低于|超出|优于|多于|少于|不及|领先)$")
_EDITION = re.compile(r"[“‘《]?((?:19|20)\d\d)(?!\d)")
_SERVED = re.compile(r"(?:(?:更好)?(?:服务|帮助|惠及)(?:两地|全国|各地|周边|全市|全省)|面向|围绕|聚焦|针对)$")
"""Verbs whose object is there already: a time of an earlier clause does not bind what they count."""
_LATER = re.compile(r"\d.*[到至为]")
_RUNNING = re.compile(r"连续(\d{1,2}|[二三四五六七八九十])年(?!度)")
_PLAN = re.compile("十[一二三四五六]五")
_REPORTED = re.compile(r"获悉|表示|介绍|透露|了解到|印发|公布|发布|获批|批复|指出|强调|揭牌|会见|主持召开")


def year_of_edition(name: str, published: str | None) -> str | None:
    """The year of a thing that bears it (“2023金渝奖”), where that is past."""
    match = _EDITION.match(name)
    return match[1] if match and published and match[1] < published[:4] else None


class Scope:
    """Resolves the time of the figures of one passage, in the order of the text."""

    def __init__(self, passage: Passage, cues: Cues) -> None:
        self.passage, self.cues = passage, cues
        self.times = settled(passage.times, passage.story.story.published)
        self.starts = [t.start for t in self.times]
        self._used_in: dict[int, str] = {}
        self._carrier = Carrier(passage, self.times, cues, self._used_in)
        self._headings = Headings(passage, self.times)

    def time_of(self, quantity: Quantity, indicator: str, kind: Kind, *, average: bool) -> str:
        """The time of a figure, `pub` where the text gives none; `average` says that it is a growth rate per year (年均)."""
        published = self.passage.story.story.published
        edition = self._edition(quantity) if quantity.rank else None
        if edition is not None:
            return edition
        ref = self._in_sentence(quantity, indicator)
        if ref is None:
            found = (
                self._behind_dash(quantity)
                or self._whole_year(quantity)
                or self._carrier.time_for(quantity, indicator, kind)
                or self._headings.time_of(quantity)
                or NOW
            )
        else:
            found = ref.value
            if re.match(r"\d{4}-(?:\d\d|[QH]\d)$", found) and self._says_whole_year(quantity):
                found = found[:4]
            if not self.passage.text.startswith("的", ref.end):
                self._used_in[self.passage.sentence_index(quantity.start)] = found
        if found.endswith("-12-31") and _YEARLY.search(indicator) and starts_after(found, published):
            # 到年底产值突破10亿元: what a year yields is of the year.
            return found[:4]
        running = self._running_years(quantity, found)
        if running is not None:
            return running
        if average and re.fullmatch(r"\d{4}|pub", found):
            return span_ending("" if found == NOW else found, self.times, quantity.start) or self._from_now(found)
        return end_of_span(found, quantity, self.passage) or found

    def _from_now(self, year: str) -> str:
        """An average growth rate until a year to come runs from the report on."""
        published = self.passage.story.story.published
        return f"{published[:4]}/{year}" if published and year != NOW and year > published[:4] else year

    def _running_years(self, quantity: Quantity, year: str) -> str | None:
        """产量连续7年稳定在…: the years that end in the one named, else in the last one that is over; a plan named is them all."""
        start = self.passage.clause(quantity.start)[0]
        match = None if quantity.rank else _RUNNING.search(self.passage.text, start, quantity.start)
        published = self.passage.story.story.published
        if match is None or published is None or not re.fullmatch(r"\d{4}|pub", year):
            return None
        end = int(published[:4]) - 1 if year == NOW else int(year)
        count = int(match[1]) if match[1].isdigit() else "零一二三四五六七八九十".index(match[1])
        return f"{end - count + 1}/{end}"

    def _edition(self, quantity: Quantity) -> str | None:
        """The year of the list that a rank stands in (2022某百强榜, 《某榜(2022)》) where its sentence names it."""
        start = max(self.passage.sentence(quantity.start)[0], quantity.start - _REACH)
        found = None
        for match in _LIST.finditer(self.passage.text, start, quantity.start):
            found = match
        return (found["before"] or found["behind"]) if found else None

    def _behind_dash(self, quantity: Quantity) -> str | None:
        """50个项目——12月22日，: a sentence that begins with its figures and dates them behind a dash."""
        dash = self.passage.text.find("——", quantity.end, quantity.end + 24)
        if dash < 0 or re.search("[。！？\n]", self.passage.text[quantity.end : dash]):
            return None
        return next((r.value for r in self.times[bisect_left(self.starts, dash) :][:1] if r.start == dash + 2), None)

    def _in_sentence(self, quantity: Quantity, indicator: str) -> TimeRef | None:
        sentence = self.passage.sentence(quantity.start)
        clause = self.passage.clause(quantity.start)
        first = bisect_left(self.starts, sentence[0])
        last = bisect_left(self.starts, quantity.start)
        for ref in reversed(self.times[max(first, last - _TIMES_BACK) : last]):
            if ref.end <= quantity.start and self._governs(ref, quantity, clause, indicator):
                return ref
            if ref.start >= clause[0] and self._begins_change(ref, quantity):
                # 由2012年的52%提高到60%: the second figure is of now, whatever an earlier clause was of.
                return TimeRef(ref.start, ref.end, ref.text, NOW)
        return None

    def _governs(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int], indicator: str) -> bool:
        text = self.passage.text
        own = self.passage.clause(ref.start)
        if self._dates_only_the_first(ref, quantity):
            return False
        if self._belongs_to_a_name(ref) or _LASTS.search(text, max(0, ref.start - 3), ref.start):
            return False
        told = _RELATIVE.match(text, ref.end)
        if told and (told.end() < quantity.start or self.cues.static.search(indicator)):
            return False
        begins = text[ref.start - 1] in "从由" or ref.text[0] in "从自"
        if begins and own != clause and ONWARD.search(text, ref.end, own[1]):
            return False
        if self._is_of_another_part(ref, quantity):
            return False
        if own == clause:
            # “十五五”时期首批9个专项 are not counted at the end of the plan: a plan named inside a phrase dates nothing.
            return not _PLAN.search(ref.text) or is_adverbial(ref, own[0], self.passage.text)
        if not is_adverbial(ref, own[0], self.passage.text) or _SERVED.search(
            text, max(clause[0], quantity.start - 12), quantity.start
        ):
            return False
        if "现有" in text[max(clause[0], quantity.start - 40) : quantity.start]:
            return False
        if ref.value == NOW:
            return True
        if self.cues.static.search(indicator) and (
            re.search("[；;]", text[ref.end : quantity.start]) or _REPORTED.search(text, ref.end, own[1])
        ):
            return False
        said = _REPORTED.search(text, ref.end, quantity.start) or _OPENED.search(text, ref.end, quantity.start)
        return not (len(ref.value) == 10 and said and not ref.text.startswith("截"))

    def _is_of_another_part(self, ref: TimeRef, quantity: Quantity) -> bool:
        """未来五年，…；力争到2030年实现…；建成…: a time inside one part of a sentence does not reach the next where one opens the whole."""
        text = self.passage.text
        part = max(text.rfind(mark, ref.end, quantity.start) for mark in "；;")
        if part < 0:
            return False
        start = self.passage.sentence(quantity.start)[0]
        head = self.times[bisect_left(self.starts, start)]
        return head.start < ref.start and leads(head, start, text) and ref.start > text.find("；", start)

    def _belongs_to_a_name(self, ref: TimeRef) -> bool:
        """2025年第九届某运动会, 2025年“某行动”, 2025年度某考核启动: the year says which one is meant."""
        if not re.fullmatch(r"\d{4}", ref.value) or not ref.text[0].isdigit():
            return False
        name = self.passage.name_at(ref.end)
        kind = self.passage.things[name.thing].category if name is not None else ""
        return kind in ("event", "policy", "project") or _ANNUAL.match(self.passage.text, ref.end) is not None

    def _dates_only_the_first(self, ref: TimeRef, quantity: Quantity) -> bool:
        """由上年的31.1%提高到32.2%, 高出上一年的7.1%，居首位: the time belongs to the first figure alone."""
        text = self.passage.text
        if _YARDSTICK.search(text, max(0, ref.start - 2), ref.start):
            return bool(self.passage.quantities_between(ref.end, quantity.start))
        return self._begins_change(ref, quantity)

    def _begins_change(self, ref: TimeRef, quantity: Quantity) -> bool:
        text = self.passage.text
        from_there = text[ref.start - 1 : ref.start] in ("由", "从") or ref.text[0] in "从自"
        return from_there and text.startswith("的", ref.end) and bool(_LATER.search(text, ref.end, quantity.start))

    def _whole_year(self, quantity: Quantity) -> str | None:
        if not self._says_whole_year(quantity):
            return None
        block, published = self.passage.block(quantity.start), self.passage.story.story.published
        first, last = bisect_left(self.starts, block.start if block else 0), bisect_left(self.starts, quantity.start)
        years = [r.value for r in self.times[first:last] if re.fullmatch(r"\d{4}", r.value)]
        return years[-1] if years else published[:4] if published else None

    def _says_whole_year(self, quantity: Quantity) -> bool:
        start = max(self.passage.sentence(quantity.start)[0], quantity.start - _REACH)
        return re.search("(?<!年)全年|年内", self.passage.text[start : quantity.start]) is not None

    def heading_of(self, quantity: Quantity) -> str:
        """The words of the heading that a listed figure stands under, "" where there is none."""
        return self._headings.words_of(quantity)
