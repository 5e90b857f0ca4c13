"""The time of each figure: the scope of time expressions over the figures that follow them."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.kind.openings import Openings
from model.extract.metrics.kind.status import is_ahead
from model.extract.metrics.period.adverbials import A_PLAN, YARDSTICK, leads
from model.extract.metrics.period.announced import Announced
from model.extract.metrics.period.carrying import Carrier
from model.extract.metrics.period.dated import Dated
from model.extract.metrics.period.distributed import Distributed
from model.extract.metrics.period.event_days import is_of_edition
from model.extract.metrics.period.governing import Governors
from model.extract.metrics.period.headings import AS_OF, Headings
from model.extract.metrics.period.holding import goes_on
from model.extract.metrics.period.runs import run_of
from model.extract.metrics.period.spans import (
    end_of_span,
    is_beginning,
    settled,
    span_ending,
    span_of_change,
    span_since,
)
from model.extract.metrics.period.states import is_attribute
from model.extract.metrics.period.summed_since import SummedSince
from model.extract.metrics.period.todays import day_expected
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.ends import MONTH_OR_DAY
from model.extract.time.expressions import NOW
from model.extract.time.report_date import is_year, starts_after
from model.facts import Kind

_ROLL = re.compile(r"((?:19|20)\d\d)年(?:度)?[^，。；]{2,24}(?:名单|清单)")
_EDITION = re.compile(r"[“‘《]?((?:19|20)\d\d)(?!\d)")
_THIS_EDITION = re.compile(r"[“‘《]?\d{4}年.*(?:[展博会节赛季榜奖]|博览会|名单|清单|片单)[”’》]?$")
_WHOLE_YEAR = re.compile(
    r"年度(?=(?:计划|预计|拟)?(?:完成)?总?投资)|(?<![年占])全年(?!度?(?:的)?(?:目标|任务|计划|预算))|(?<![一二三四五六七八九十两几数半\d])年内(?![^。；]{0,8}(?:投[产用运]|建成|通车|完工|竣工|开通)(?:后|[^。；]{0,4}，[^。；]{0,6}后，))"
)
"""全年, 年内; 计划年内投运，投运后… leaves the year behind."""
_YEAR_END = "-12-31"
_LOOKS = re.compile("记者|走进|来到|见到|看到|只见")
"""不到30微米——10月22日，记者见到了…: what a reporter is shown is not of that day."""
_OF_A_YEAR = re.compile(
    "生产总值|GDP|增加值|产值$|(?<!年)收入$|支出$|营收$|销售额$|零售总?额|进出口(?:总额|总值|额)?$|出口(?:总额|总值|额)$|(?:税收|税费|利润)(?:总额)?$|固定资产投资|结余$"
)
"""What the accounts of a year sum up: 截至2023年底，总收入20亿元 is of the year, 总人口20万人 of its last day."""
_STOCK = re.compile("(?:余额|存量|库存|保有量|拥有量|有效量|覆盖率|普及率|渗透率|入住率|占比|比重)$")
"""What stands at a day: 今年以来…，截至6月末，贷款余额… is of that day, not of what has been summed up until it."""
_NEAR = 3
"""So many sentences back, over the paragraph too, a year is still the one of 全年."""
_NOUN = 14
"""No noun counted is longer."""
_PLANNED = re.compile("度?[^，。；\\d]{0,8}(?:计划|预算|目标|任务|预计|将)")
"""截至2月20日，2025年计划投资…: what is planned for a year is of the year."""
_LEFT = re.compile("剩|[现尚仍保拥]有")
_NOT_THEN = re.compile("[的前后起至到、，和以）]|之前|之后|期间")


def year_of_edition(name: str, published: str | None) -> str | None:
    """The year of a thing that bears it (“2023某奖”), where that is past or it is a fair or a list (2023年某展) of this year."""
    match = _EDITION.match(name)
    if match is None or published is None:
        return None
    this = match[1] == published[:4] and _THIS_EDITION.match(name) is not None
    return match[1] if this or match[1] < published[:4] else None


class Scope:
    """Resolves the time of the figures of one passage, in the order of the text."""

    def __init__(self, passage: Passage, cues: Cues) -> None:
        self.passage, self.cues = passage, cues
        self.times = Timeline(settled(passage.times, passage.story.story.published, passage.text))
        self._plans = {f"{first}/{end}" for first, end in passage.lexicon.table("times")["plans"].values()}
        self._dated = Dated(passage, cues)
        self._carrier = Carrier(passage, self.times, cues, self._dated)
        self._headings = Headings(passage, self.times)
        self._announced = Announced(passage, self.times, cues)
        self._governors = Governors(passage, self.times, cues)
        self._openings = Openings(passage, self.times)
        self._summed = SummedSince(passage, self.times)
        self._distributed = Distributed(passage, self.times)

    def time_of(self, quantity: Quantity, indicator: str, kind: Kind, *, average: bool) -> str:
        """The time of a figure, `pub` where the text gives none; `average` says that it is a growth rate per year (年均)."""
        published = self.passage.story.story.published
        changed = span_of_change(quantity, self.times, self.passage)
        if changed is not None:
            return changed
        shared = self._distributed.time_of(quantity)
        if shared is not None:
            self._dated.used[self.passage.sentence_index(quantity.start)] = shared
            return shared
        opened = self._openings.time_of(quantity)
        if opened is not None:
            return opened
        ref = self._governors.of(quantity, indicator)
        if ref is not None and ref.value == NOW and _WHOLE_YEAR.search(self.passage.text, ref.end, quantity.start):
            # 近日印发通知，计划年内…: the report's time is that of what it tells.
            ref = None
        if published and is_of_edition(quantity, ref, self.passage, self.cues):
            self._dated.used[self.passage.sentence_index(quantity.start)] = published[:4]
            return published[:4]
        found = (
            self._told_by(ref, quantity, indicator)
            if ref is not None
            else self._told_elsewhere(quantity, indicator, kind)
        )
        if is_beginning(quantity, found, self.passage):
            return NOW
        if re.fullmatch(r"\d{4}-\d\d", found) and starts_after(found, published) and self._is_yearly(quantity):
            return found[:4]
        if found == NOW:
            found = (span_since(quantity, self.passage) if kind == "growth" else self._roll(quantity)) or found
        if average and (found == NOW or is_year(found)):
            return span_ending("" if found == NOW else found, self.times, quantity.start) or self._from_now(found)
        # The ends of a plan's period are no years that a figure was of: it is told of the whole.
        planned = found in self._plans if ref is None else A_PLAN.search(ref.text) is not None
        run = run_of(quantity, found, self.passage)
        return run or (None if planned else end_of_span(found, quantity, self.passage)) or found

    def _told_elsewhere(self, quantity: Quantity, indicator: str, kind: Kind) -> str:
        """The time of a figure that no time of its sentence governs: by what the story is about, what goes on to be told, or its heading."""
        told = self._announced
        found = (
            told.of_year(quantity, indicator)
            or told.of_year_to_come(quantity)
            or self._behind_dash(quantity)
            or self._whole_year(quantity)
            or self._behind(quantity)
            or self._as_of(quantity, indicator)
            or told.of_aspect(quantity, indicator)
        )
        if found:
            return found
        day = day_expected(quantity, self.passage, self.cues, self._dated)
        carried = day or self._carrier.time_for(quantity, indicator, kind) or ""
        if carried and not carried.endswith(NOW):
            self._dated.used.setdefault(self.passage.sentence_index(quantity.start), carried)
        return carried or self._headings.time_of(quantity) or told.time_for(quantity, indicator) or NOW

    def _told_by(self, ref: TimeRef, quantity: Quantity, indicator: str) -> str:
        """The time of a figure that `ref` governs; it is noted for the figures that follow."""
        index, text = self.passage.sentence_index(quantity.start), self.passage.text
        found = (self._since(ref, quantity) if not _STOCK.search(indicator) else None) or ref.value
        if self._is_of_whole_year(found, quantity, indicator, ref.start):
            found = found[:4]
        if not YARDSTICK.search(text, max(0, ref.start - 3), ref.start):
            self._dated.last[index] = found
        if not text.startswith(("的", "当月"), ref.end):
            self._dated.used[index] = found
        self._dated.note(ref)
        if len(found) == 10 and self._says_whole_year(quantity, ref.end) and not ref.text.startswith("截"):
            # 3月29日，26个项目开工，年度计划投资64亿元: what goes on to be told is of the day.
            return self._whole_year(quantity) or found
        return found

    def _since(self, ref: TimeRef, quantity: Quantity) -> str | None:
        """自2013年开通以来，截至8月3日: what has been summed up runs from the one to the other."""
        own = self.passage.clause(ref.start)[0]
        if (summed := self._summed.since(ref, quantity)) is not None:
            return summed
        if not ref.text.startswith("截") or (ref.value == NOW and leads(ref, own, self.passage.text)):
            return self._until(ref)
        start = self.passage.sentence(ref.start)[0]
        spans = (r.value for r in self.times.between(start, ref.start) if goes_on(r) or self._begins(r, quantity))
        first = next(spans, None)
        return f"{first.split('/')[0]}/{ref.value}" if first else None

    def _begins(self, ref: TimeRef, quantity: Quantity) -> bool:
        """自1991年加入某议定书，截至2022年: whether a moment is what has been summed up from, and not what is left since."""
        if _LEFT.search(self.passage.text, ref.end, quantity.start):
            return False
        since = ref.text.startswith("自") or self.passage.text.endswith("自", 0, ref.start)
        return since and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", ref.value) is not None

    def _until(self, ref: TimeRef) -> str | None:
        """截至8月3日，今年以来某口岸…, 截至2024年底，“十四五”时期…: what there has been of a year or a plan runs to the day named before; 截至6月6日，2024年票房… is of that day."""
        start = self.passage.sentence(ref.start)[0]
        end = next((r.value for r in self.times.between(start, ref.start) if r.text.startswith("截")), "")
        plan = re.fullmatch(r"(\d{4})/(\d{4})", ref.value) if A_PLAN.search(ref.text) else None
        if plan:
            return f"{plan[1]}/{end}" if len(end) > len(NOW) and plan[1] < end[:4] <= plan[2] else None
        now = ref.text.startswith("今年") and is_year(ref.value)
        if now and end == NOW:
            return f"{ref.value[:4]}-01/{end}"
        within = end[:4] == ref.value[:4] and len(end) > 4 and not end.endswith(_YEAR_END)
        if within and is_year(ref.value) and not now:
            return None if _PLANNED.match(self.passage.text, ref.end) else end
        return f"{ref.value[:4]}-01/{end}" if within and (now or ref.value[4:] == "-01/pub") else None

    def _is_yearly(self, quantity: Quantity) -> bool:
        return "每年" in self.passage.text[self.passage.clause(quantity.start)[0] : quantity.start]

    def _from_now(self, year: str) -> str:
        """An average growth rate until a year to come runs from the report on."""
        published = self.passage.story.story.published
        return f"{published[:4]}/{year}" if published and year != NOW and year > published[:4] else year

    def _as_of(self, quantity: Quantity, indicator: str) -> str | None:
        """截至9月末，存款余额…: the balances of the paragraphs that follow are as of that day too, while none names another time."""
        block = self.passage.block(quantity.start)
        if not indicator.endswith("余额") or block is None or is_ahead(quantity, self.passage, self.cues):
            return None
        k = self.times.index_at(quantity.start)
        last = self.times[k - 1] if k else None
        return last.value if last and len(last.value) == 10 and AS_OF.search(last.text) else None

    def _roll(self, quantity: Quantity) -> str | None:
        """The year of the list that an earlier clause of the sentence tells of (公布2022年某项目名单，将25个园区纳入)."""
        start, clause = self.passage.sentence(quantity.start)[0], self.passage.clause(quantity.start)[0]
        match = _ROLL.search(self.passage.text, start, clause)
        return match[1] if match else None

    def _behind_dash(self, quantity: Quantity) -> str | None:
        """50个项目——12月22日，: a sentence that begins with its figures and dates them behind a dash."""
        dash = self.passage.text.find("——", quantity.end, quantity.end + 24)
        if dash < 0 or re.search("[。！？\n]", self.passage.text[quantity.end : dash]):
            return None
        if _LOOKS.search(self.passage.text, dash, self.passage.sentence(dash)[1]):
            return None
        return next((r.value for r in self.times[self.times.index_at(dash) :][:1] if r.start == dash + 2), None)

    def _behind(self, quantity: Quantity) -> str | None:
        """162项工程6月底全部投运: a figure that opens what its clause says of a time."""
        end = self.passage.clause(quantity.start)[1]
        ref = next(iter(self.times[self.times.index_at(quantity.end) :]), None)
        if (
            ref is None
            or is_attribute(quantity, self.passage)
            or ref.end + 2 > end
            or not MONTH_OR_DAY.fullmatch(ref.value)
        ):
            return None
        text = self.passage.text
        between = self.passage.words(quantity.end, ref.start)
        told = any(word in self.cues.verbs or word in self.cues.soft_verbs for _, word in between)
        if told or not 0 < ref.start - quantity.end <= _NOUN or _NOT_THEN.match(text, ref.end):
            return None
        return None if text[ref.start - 1] in "，、的在于至到自从比较和与及（" else ref.value

    def _whole_year(self, quantity: Quantity) -> str | None:
        """The year that 全年, 年内 before a figure mean; None where neither is said."""
        if not self._says_whole_year(quantity):
            return None
        block, published = self.passage.block(quantity.start), self.passage.story.story.published
        index = self.passage.sentence_index(quantity.start)
        own, near = (self.passage.sentences[max(0, k)][0] for k in (index, index - _NEAR))
        told = "全年" in self.passage.text[own : quantity.start] and not is_ahead(quantity, self.passage, self.cues)
        start = min(block.start if block else 0, near) if told else block.start if block else 0
        years = [
            r.value[:4] for r in self.times.between(start, quantity.start) if re.fullmatch(r"\d{4}(?:-12-31)?", r.value)
        ]
        return (years[-1] if years else self._year_over(quantity)) if published else None

    def _year_over(self, quantity: Quantity) -> str:
        """全年 said in January or February of what has happened is the year that is over."""
        published = self.passage.story.story.published or ""
        start = self.passage.sentence(quantity.start)[0]
        early = published[4:7] in ("-01", "-02") and "全年" in self.passage.text[start : quantity.start]
        return (
            str(int(published[:4]) - 1) if early and not is_ahead(quantity, self.passage, self.cues) else published[:4]
        )

    def _is_of_whole_year(self, time: str, quantity: Quantity, indicator: str, since: int) -> bool:
        """Whether a figure is of the year that a time lies in: 全年 behind it, at `since`, says so, and so does what is summed up over a year at its end."""
        if time.endswith(_YEAR_END):
            start = self.passage.clause(quantity.start)[0]
            yearly = (
                _OF_A_YEAR.search(indicator) is not None and "累计" not in self.passage.text[start : quantity.start]
            )
            return yearly or self._says_whole_year(quantity, since)
        return re.match(
            r"(\d{4})-(?:\d\d|[QH]\d)(?:/(?:\1-(?:\d\d|[QH]\d)|pub))?$", time
        ) is not None and self._says_whole_year(quantity, since)

    def _says_whole_year(self, quantity: Quantity, since: int = 0) -> bool:
        start = max(since, self.passage.bearing_from(quantity.start))
        return _WHOLE_YEAR.search(self.passage.text, start, quantity.start) is not None

    def heading_of(self, quantity: Quantity) -> str:
        """The words of the heading that a listed figure stands under, "" where there is none."""
        return self._headings.words_of(quantity)
