"""Whether a figure behind a dated clause is of now all the same: a state, what has come of an act, a sum up to now."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.kind.status import is_ahead, was_before
from model.extract.metrics.period.founding import telling
from model.extract.metrics.period.spans import end_of_span
from model.extract.metrics.period.states import is_standing, is_state, reaches_far
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.findings import is_finding
from model.extract.metrics.reading.passage import Passage
from model.extract.time.expressions import NOW
from model.extract.time.report_date import is_over, starts_after

_ALREADY = re.compile("(?:已有|已经?入驻|已签约|现有|(?<![较比从由])目前|已建成)[^，。；将]*$")
_WILL = re.compile("(?:^|[后，])将(?![近军领])")
_PLANS = re.compile("(?:^|[后，])(?:计划|规划|拟)(?![^，。；]{0,4}投资|[^，。；]{0,6}面积)")
_STOCK = re.compile("(?:总数|总量|保有量|余额|存量)$")
_TOTAL = re.compile(
    "[，；](?:使|让)?[^，。；\\d]{0,6}(?:总数|总量)[^，。；\\d]{0,4}(?:$|\\d[^；]*，(?:位?居|排名?|列)[^，；]*$)"
)
"""今年以来，新增16家，总数达31家，居全市第一: a sum and its rank are of now."""
_COME_OF = re.compile("(?<![对将把])已(?!建|[^，。；]{0,4}[^，。；]{0,8}的)")
_SINCE_THEN = re.compile("(?:建成|创办|创立|成立|设立|闯出|走出|开通|投产|落户|起步)(?:了)?[^。；]*，")
"""十年前，某地建成口岸，网络覆盖20国: what has come of it holds now."""
_UNDER_WAY = re.compile(
    "^[^，。；]{0,6}在(?:研(?!究|学|判)|建(?![设立成筑])|孵(?!化)|谈(?![判话])|园(?![区林艺内里中])|册|库(?![区内里房])|营(?![地商销业区山])"
    "|运(?![用动输河城行往])|手(?![术机工续里中上册])|售(?![后楼票]))[^，。；]*$"
)
"""今年以来，完成投资5亿元，在建里程100公里: what is under way is so now."""
_YEARLY = re.compile("(?:产量|产值|营收|总值|收入)$|产量")
_COSTS = re.compile("(?:该|这[一个项])?(?:项目|工程)?(?:总|计划)?投资(?:约|近|超过?|达|为)*")
_A_CLAUSE = 4
"""The time has a clause of its own where that many characters and more stand between it and the next one."""
_CHANGED = re.compile(r"[由从].*\d.*[到至]")
_OWN_MEASURE = re.compile(
    r"[一-鿿]{2,}(?:额|量|值|率|积|度|数|费|价|款|金|入|资|润|比重|规模)(?:也|均|都|已|将|达到?|达|超过?|约|近|为|突破|占)*$"
)


def goes_on(ref: TimeRef) -> bool:
    """Whether a time is a span up to now that something began (2024年以来, 自3月实施以来)."""
    return ref.text.endswith("来") and ref.value.endswith("/" + NOW)


class Holding:
    """Judges the figures of one passage."""

    def __init__(self, passage: Passage, cues: Cues) -> None:
        self.passage, self.cues = passage, cues

    def holds_on(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int], indicator: str) -> bool:
        """Whether a figure is of now that stands in `clause` behind the clause of `ref`: a state, a sum up to now, a measure of its own behind the end of a change."""
        text = self.passage.text
        if was_before(quantity, self.passage):
            # 自2020年9月以来，由最初的157公里延长到1576公里: a span up to now has a beginning.
            return end_of_span(ref.value, quantity, self.passage) is None
        if ref.start >= clause[0] or ref.value == NOW or ref.text.startswith("截"):
            return False
        if starts_after(ref.value, self.passage.story.story.published):
            # 2025年全面建成，首批已有14家企业入驻: what is there already is of no time to come.
            return _ALREADY.search(text, clause[0], quantity.start) is not None
        left = text[clause[0] : quantity.start]
        if self._has_come_of(ref, quantity, clause):
            return True
        if ref.text.endswith("年前") and _SINCE_THEN.search(text, ref.end, clause[0]):
            return True
        published = self.passage.story.story.published
        if len(ref.value) == 4 and _WILL.search(left):
            return is_over(ref.value, published)  # no aim is of a year that is over
        begins = text.startswith("起", ref.end)
        if _PLANS.search(left) and not begins and is_over(ref.value, published) and ref.value != published:
            return True  # 今年1月签订协议，计划每年培训300人次
        if ref.text.startswith(("从", "自")) and "累计" in left:
            return False
        dated = len(ref.value) == 10
        if ref.value.endswith("/" + NOW) and _UNDER_WAY.search(left):
            return True
        if goes_on(ref) and self._is_stock(ref, quantity, indicator, left):
            return True
        if dated and (self.cues.static.search(indicator) or _COSTS.fullmatch(left)):
            # 签约茶园12个，总投资额…: what has been agreed on is summed up.
            return not any(q.unit in ("个", "项") for q in self.passage.quantities_between(ref.end, quantity.start))
        if is_standing(quantity, self.passage) or self._lasts(ref, quantity, left):
            return True
        if begins and ("累计" in left or re.search("[；;]", text[ref.end : quantity.start])):
            return True
        own = self.passage.clause(ref.start)
        told = own[1] - ref.end > 4 and "截" not in text[own[0] : ref.start]
        if told and "累计" in left and re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", ref.value):
            return True
        return text.startswith("的", ref.end) and _OWN_MEASURE.search(left) is not None

    def _lasts(self, ref: TimeRef, quantity: Quantity, left: str) -> bool:
        """Whether a figure is a state, which a day or a span up to now does not date, nor any time over how far something reaches (上半年出口2亿元，网络覆盖23国)."""
        if ref.value.endswith("/" + NOW) or len(ref.value) == 10:
            return is_state(quantity, self.passage)
        if self.passage.clause(quantity.start)[0] - ref.end < _A_CLAUSE:
            return False  # 2015年，全市拥有汽车20万辆
        if self.passage.text.startswith("起", ref.end) or ref.value.startswith(NOW) or _CHANGED.search(left):
            return False
        return reaches_far(quantity, self.passage) and not is_ahead(quantity, self.passage, self.cues)

    def _has_come_of(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int]) -> bool:
        """去年设立基金，已投项目37个，撬动46亿元: what has come by now of an act that a clause without a figure of its own dates."""
        if "/" in ref.value or ref.text.startswith(("截", "到", "至")):
            return False
        told = _COME_OF.search(self.passage.text, telling(ref, self.passage)[1], clause[1])
        if told is None or told.start() > quantity.end:
            return False
        before = self.passage.quantities_between(ref.end, told.start())
        text = self.passage.text
        return not any(is_finding(q, self.passage, self.cues) and not text.startswith("的", q.end) for q in before)

    def _is_stock(self, ref: TimeRef, quantity: Quantity, indicator: str, left: str) -> bool:
        """Whether a level behind a span up to now is what there is by now (总数接近8万家), or of one year (产量超7亿斤)."""
        between = self.passage.text[ref.end : quantity.start]
        if end_of_span(ref.value, quantity, self.passage) is not None:
            # 五年来，总量由3亿升至8亿: a change has ends of its own.
            return False
        if "；" in between and "累计" in left:
            return True
        if _TOTAL.search(between):
            return True
        if re.search("累计|新增|增|共|年均|日均|带动|撬动|拉动", between.rpartition("；")[2]):
            return False
        years = int((self.passage.story.story.published or "0")[:4]) - int(ref.value[:4]) > 1
        yearly = years and (quantity.rank or _YEARLY.search(indicator) is not None)
        return _STOCK.search(indicator) is not None or bool(yearly)
