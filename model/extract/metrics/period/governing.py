"""Which time of its sentence governs a figure."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.kind.openings import FINISHED
from model.extract.metrics.kind.status import is_given
from model.extract.metrics.period.adverbials import A_PLAN, LASTS, ONWARD, YARDSTICK, is_adverbial, leads, takes_a_time
from model.extract.metrics.period.founding import done_since, is_founding, is_laid_down, is_looked_at, telling
from model.extract.metrics.period.holding import Holding, goes_on
from model.extract.metrics.period.named_years import belongs_to_a_name, is_of_a_document
from model.extract.metrics.period.spans import begins_change, is_span_of_years, turns
from model.extract.metrics.period.states import is_attribute
from model.extract.metrics.period.turns import ACTORS
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.findings import is_finding
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.metrics.subject.events import TAKES_PART
from model.extract.time.expressions import NOW
from model.extract.time.report_date import is_year, starts_after

_TIMES_BACK = 12
"""So many expressions back a time is looked for."""
_RELATIVE = re.compile(
    "(?:刚刚?|新)?[^，。；、]{0,6}(?:动工|开工|启动|建成|投用|投产|投运|成立|发布|公布|印发|出台|签约|签订|签署|落户|落地|上线|开通|通车|开园|挂牌|获批|批准|立项|出版|制定|举行|举办|召开"
    "|闭幕|开幕|颁布|实施|施行|上市|推出|问世|面世|亮相|下线|定型|首飞|发射|诞生|竣工|完工|落成|封顶|引进|入驻|设立|创办|创立|创建|组建|揭牌|封关|投料|试车|修订|通过|研发|研制|开发|交货|交付|交割|到期)(?:出|成功|完成|运营|运行|使用|营业|投运|投产|实施|建设)?的"
)
"""今年5月动工的某装置: such a time tells of the thing, not of its figures."""
_MODEL = re.compile("[^，。；]{0,8}(?:第?[一二三四五六七八九十首]代|机型|型号|款)")
_HAPPENED = re.compile(r"[^，。；]{0,10}发生的[^，。；]*(?:已|仍|尚|升至|上升|增至|上调|下调)")
"""6日发生的地震已造成12人死亡: what has come of it is of now."""
_RECORD = re.compile("(?:这也?是|创下?|也是|成为)$")
"""这是自2023年以来首次突破100万: how far back the record goes."""
_BASIS = re.compile("的?(?:基础|水平)上")
"""到2035年，规模将在现在的基础上翻一番: what it is measured from."""
_AT_IT = re.compile("[^，。；]{0,6}(?:举行|举办|召开|开幕|闭幕)的[^，。；]*(?:[上中]，|吸引|汇聚|迎来)")
_PASSES = re.compile("(?:正式|成功|首次|已)*(?:突破|超过|跨越|跨过|破|达到|迈过)")
_ON_RECORD = re.compile("(?:有|自)[^，。；]{0,8}(?:记录|统计|资料|观测|监测|数据)[^，。；]{0,4}以来")
"""列1998年有资料统计以来第一位 likewise."""
_OPENED = re.compile("(?:开园|开馆|启用|投用|投运|投产|揭牌|落成|竣工|挂牌|通车|开通|封顶)[，,；;]")
"""What is said of a thing after the day it opened holds on."""
_COMES_TO_BE = re.compile("(?:封顶|开工|竣工|完工|投产|投用|动工|奠基|启用|落成|通车|开通)(?:建设|运营|仪式)?[，,]?$")
"""How large a thing is is not of the day on which it is begun or finished."""
_SERVED = re.compile(
    r"(?:(?:更好)?(?:服务|帮助|惠及)(?:两地|全国|各地|周边|全市|全省)|为(?:附近|周边|周围|沿线|当地)|面向|围绕|聚焦|针对)$"
)
"""Verbs whose object is there already: a time of an earlier clause does not bind what they count."""
_OF_PLAN = re.compile("[”’]?(?:国家)?(?:规划)?(?:重点|重大|标志性)[^，。；\\d]{0,8}(?:工程|项目|专项)，")
"""国家“十四五”重点工程，某电站工地上: what a work is called dates none of its figures."""
_REPORTED = re.compile(
    r"获悉|表示|介绍|透露|了解到|指出|强调|会见|主持召开|(?:印发|公布|发布|获批|批复|揭牌)(?![^，。；、]{0,10}\d)"
)
_SAYS = re.compile("获悉|表示|介绍|透露|了解到|指出|强调")
"""In the clause of a figure itself 发布 and the like have it as their object (发布成果106项)."""
_ASIDE = re.compile("[（(][^（()）]*[）)]")
_LONGEST_REST = 6
"""So much more than its name may name somebody (某先导区管理委员会)."""
_BY_NOW = re.compile("截[至止]目前|目前|当前|如今|迄今|至今")
_WORKED = re.compile(
    "[，,]?(?:[一-鿿]{0,6}?)已(?:经)?(?:累计|先后|陆续|共)?(?!有|拥有|达|成为|超|形成|覆盖|具备|全部|基本|占|涵盖|成|设|培育形成|入驻)[^。；]*"
)


def now(ref: TimeRef) -> TimeRef:
    """A time that says where the report itself is spoken of."""
    return TimeRef(ref.start, ref.end, ref.text, NOW)


_NTH = re.compile(
    r"的?(?:(?:举行|举办|召开|开展|组织)的?)?(?:第[一二三四五六七八九十\d]+[次届场批轮]|首次|首个|首批|规模?最[大高多])"
)
"""今年以来第三次招商活动: a span in which something is counted off dates no figure."""


class Governors:
    """The times of one passage by the figures they govern."""

    def __init__(self, passage: Passage, times: Timeline, cues: Cues) -> None:
        self.passage, self.times, self.cues = passage, times, cues
        self._holding = Holding(passage, cues)

    def of(self, quantity: Quantity, indicator: str) -> TimeRef | None:
        """The time that governs a figure; one of the report itself where what is said holds on past the time named."""
        sentence = self.passage.sentence(quantity.start)
        clause = self.passage.clause(quantity.start)
        first = self.times.index_at(sentence[0])
        last = self.times.index_at(quantity.start)
        for ref in reversed(self.times[max(first, last - _TIMES_BACK) : last]):
            if ref.value == NOW and _BASIS.match(self.passage.text, ref.end):
                continue
            if turns(ref, quantity, self.passage):
                continue
            if any(holds(ref, quantity, self.passage) for holds in (is_founding, is_laid_down, is_looked_at)):
                return now(ref)
            if ref.end <= quantity.start and self._governs(ref, quantity, clause, indicator):
                since = self._worked_since(ref, quantity) or done_since(ref, quantity, self.passage)
                other = since or self._measured_over(ref)
                if other is not None:
                    return other
                held = is_attribute(quantity, self.passage) or self._is_a_ceiling(ref, quantity, clause)
                return now(ref) if held or self._holding.holds_on(ref, quantity, clause, indicator) else ref
            if self.passage.text[ref.start - 1] in "；;" and _RELATIVE.match(self.passage.text, ref.end):
                return now(
                    ref
                )  # 2011年推出的甲，重46吨；2017年问世的乙，…: another thing, of which the time before tells nothing
            if ref.start >= clause[0] and ref.value != NOW and begins_change(ref, quantity, self.passage):
                # 由2012年的52%提高到60%: the second figure is of the time that opens the clause, else of now.
                opening = self._opening_clause(ref, clause[0]) or self._opening(ref, quantity, clause, indicator)
                return opening or now(ref)
        return None

    def _worked_since(self, ref: TimeRef, quantity: Quantity) -> TimeRef | None:
        """今年以来，某地开展…，目前已发布岗位6万个: what has been done by now was done in the span that opens the sentence."""
        if (
            ref.value != NOW
            or not _BY_NOW.match(ref.text)
            or not _WORKED.fullmatch(self.passage.text, ref.end, quantity.start)
        ):
            return None
        start = self.passage.sentence(ref.start)[0]
        for first in self.times.between(start, ref.start):
            if goes_on(first) and not self.passage.quantities_between(first.end, ref.start):
                return first
        return None

    def _measured_over(self, ref: TimeRef) -> TimeRef | None:
        """2024年快递业务量今天突破千亿件: what has come to pass on a day was measured over the year that opens the clause."""
        if len(ref.value) != 10 or not _PASSES.match(self.passage.text, ref.end):
            return None
        k = self.times.index_at(ref.start) - 1
        first, clause = self.times[max(k, 0)], self.passage.clause(ref.start)[0]
        opens = k >= 0 and leads(first, clause, self.passage.text) and first.start >= clause
        return first if opens and is_year(first.value) else None

    def _opening_clause(self, ref: TimeRef, clause: int) -> TimeRef | None:
        """预计今年增速将从2022年的3.1%降至2%: the time before that of the first figure in its clause."""
        k = self.times.index_at(ref.start) - 1
        first = self.times[k] if k >= 0 else None
        text = self.passage.text
        if first is None or first.start < clause or first.value == NOW or text.startswith("的", first.end):
            return None
        return None if text[first.start - 1 : first.start] in ("由", "从") or first.text[0] in "从自" else first

    def _opening(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int], indicator: str) -> TimeRef | None:
        """2024年，…，占比由上年的12%升至26%: the time that opens the sentence, where it reaches so far."""
        start = self.passage.sentence(ref.start)[0]
        for first in reversed(self.times.between(start, ref.start)):
            opens = leads(first, self.passage.clause(first.start)[0], self.passage.text)
            if opens and first.value != NOW and self._governs(first, quantity, clause, indicator):
                return first
        return None

    def _is_a_ceiling(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int]) -> bool:
        """到2027年建设园区10个，单个项目最高可获5000万元: what is given is no aim of the time."""
        ahead = ref.start < clause[0] and starts_after(ref.value, self.passage.story.story.published)
        return ahead and is_given(quantity, self.passage)

    def _governs(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int], indicator: str) -> bool:
        """Whether a time dates a figure whose part of the sentence is `clause`."""
        own = self.passage.clause(ref.start)
        if self._dates_only_the_first(ref, quantity):
            return False
        if is_of_a_document(ref, self.passage):
            return True
        if self._dates_nothing(ref, quantity):
            return False
        told = None if ref.text.endswith("来") else _RELATIVE.match(self.passage.text, ref.end)
        if (
            told
            and not self._is_of_a_former_model(ref, told)
            and (told.end() < quantity.start or self.cues.static.search(indicator))
        ):
            # 昨晚举行的某论坛上，来自6国的代表参会: who takes part does so on the day.
            taken = TAKES_PART.search(self.passage.text, *clause) is not None
            return taken and _AT_IT.match(self.passage.text, ref.end, quantity.start) is not None
        if self._ends_before(ref, quantity, own, clause):
            return False
        if own == clause:
            # “十五五”时期首批9个专项 are not counted at the end of the plan: a plan named inside a phrase dates nothing.
            if takes_a_time(self.passage.text[own[0] : ref.start]):
                return False
            return not A_PLAN.search(ref.text) or is_adverbial(ref, own[0], self.passage.text)
        return self._reaches(ref, quantity, own, clause, indicator)

    def _dates_nothing(self, ref: TimeRef, quantity: Quantity) -> bool:
        """Whether a time belongs to a name, to a record or to what it is compared with, and to no figure."""
        text = self.passage.text
        day = self.times[self.times.index_at(ref.start) - 1] if ref is not self.times[0] else None
        if belongs_to_a_name(ref, day, self.passage) or LASTS.search(text, max(0, ref.start - 3), ref.start):
            return True
        if A_PLAN.search(ref.text) and _OF_PLAN.match(text, ref.end):
            return True
        if ref.text.endswith("来") and _NTH.match(text, ref.end, quantity.start):
            return True
        if _ON_RECORD.search(ref.text) or _HAPPENED.match(text, ref.end, quantity.start):
            return True
        return _RECORD.search(text, max(0, ref.start - 6), ref.start) is not None and ref.value.endswith("/" + NOW)

    def _ends_before(self, ref: TimeRef, quantity: Quantity, own: tuple[int, int], clause: tuple[int, int]) -> bool:
        """Whether what a time in the clause `own` dates ends before a figure: a year behind 截至, the beginning of a change, another part of the sentence."""
        text = self.passage.text
        yearly = text.startswith("度", ref.end) and is_span_of_years(ref.value)
        if yearly and "截" in text[self.passage.sentence(ref.start)[0] : ref.start]:
            return True
        begins = text[ref.start - 1] in "从由" or ref.text[0] in "从自"
        if begins and own != clause and ONWARD.search(text, ref.end, own[1]):
            return True
        return self._is_of_another_part(ref, quantity)

    def _reaches(
        self, ref: TimeRef, quantity: Quantity, own: tuple[int, int], clause: tuple[int, int], indicator: str
    ) -> bool:
        """Whether a time reaches from its clause `own` into the later one of a figure."""
        text = self.passage.text
        served = _SERVED.search(text, max(clause[0], quantity.start - 12), quantity.start)
        if served or not (is_adverbial(ref, own[0], text) or self._follows_a_name(ref, own[0])):
            return False
        inside = text.startswith("的", ref.end) and not leads(ref, own[0], text)
        if inside and not self.passage.quantities_between(ref.end, own[1]):
            return False  # 8月，…，这也是今年的第14批，货值210万元: a time inside a phrase without a figure
        if "现有" in text[max(clause[0], quantity.start - 40) : quantity.start] and not ref.text.startswith("截"):
            return False
        if ref.value == NOW:
            return True
        static = self.cues.static.search(indicator) is not None
        if static and _REPORTED.search(text, ref.end, own[1]):
            return False
        if static and _COMES_TO_BE.search(text, ref.end, telling(ref, self.passage)[1]):
            return False  # 3月底，某基地封顶，建筑面积6万平方米
        ahead = starts_after(ref.value, self.passage.story.story.published)
        if static and ahead and FINISHED.search(text, ref.end, own[1]) and "新增" not in indicator:
            # 预计2028年投产，总投资20亿元: what a thing costs is not of the day that it opens.
            return False
        told = _REPORTED.search(text, ref.end, clause[0]) or _SAYS.search(text, clause[0], quantity.start)
        said = told or _OPENED.search(text, ref.end, quantity.start)
        return not (len(ref.value) == 10 and said and not ref.text.startswith("截"))

    def _follows_a_name(self, ref: TimeRef, start: int) -> bool:
        """国家某医学研究中心（以下简称某中心）去年完成4317例，增长52%: a name is a subject however long it is, what brackets say of it left out."""
        told = _ASIDE.sub("", self.passage.text[start : ref.start])
        named = self.passage.owners_between(start, ref.start)
        names = (self.passage.text[o.start : o.end] for o in named)
        return any(told.endswith(n) or (told.startswith(n) and len(told) - len(n) <= _LONGEST_REST) for n in names)

    def _is_of_a_former_model(self, ref: TimeRef, told: re.Match[str]) -> bool:
        """2018年亮相的第一代，续航40分钟: what a generation measures that has been followed by others is of its time."""
        published = self.passage.story.story.published or ""
        return (
            ref.value[:4] < str(int(published[:4] or 0) - 1) and _MODEL.match(self.passage.text, told.end()) is not None
        )

    def _is_of_another_part(self, ref: TimeRef, quantity: Quantity) -> bool:
        """未来五年，…；力争到2030年实现…；建成…: a time inside one part of a sentence does not reach the next where one opens the whole."""
        text = self.passage.text
        part = max(text.rfind(mark, ref.end, quantity.start) for mark in "；;")
        if part < 0:
            return False
        start = self.passage.sentence(quantity.start)[0]
        own = max(start, *(text.rfind(mark, start, ref.start) + 1 for mark in "；;"))
        before = self.passage.quantities_between(own, ref.start) if ref.value != NOW else []
        if any(is_finding(q, self.passage, self.cues) for q in before):
            return True  # 有员工300人，去年营收6亿元；研发人员占四成: it dates an item of a list.
        if len(ref.value) == 4 and self._tells_of_another(own, ref.start, part, quantity.start):
            return True
        head = self.times[self.times.index_at(start)]
        return head.start < ref.start and leads(head, start, text) and ref.start > text.find("；", start)

    def _tells_of_another(self, own: int, ref: int, part: int, end: int) -> bool:
        """甲实验室负责攻关，去年到账3亿元；乙中心把时间压缩到5天: a time behind the name of one does not reach another's part."""
        first = {o.thing for o in self.passage.owners_between(own, ref) if o.kind in ACTORS}
        then = next((o.thing for o in self.passage.owners_between(part + 1, end) if o.kind in ACTORS), None)
        return bool(first) and then is not None and then not in first

    def _dates_only_the_first(self, ref: TimeRef, quantity: Quantity) -> bool:
        """由上年的31.1%提高到32.2%, 高出上一年的7.1%，居首位: the time belongs to the first figure alone."""
        text = self.passage.text
        if YARDSTICK.search(text, max(0, ref.start - 3), ref.start):
            return bool(self.passage.quantities_between(ref.end, quantity.start))
        return begins_change(ref, quantity, self.passage)
