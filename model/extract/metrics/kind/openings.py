"""What is to be when a thing is finished (通车后, 建成后, 届时): of the time that it is to be finished by, where the text gives it."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.expressions import NOW
from model.extract.time.report_date import starts_after

_FINISHED = "通车|通航|通水|开通|建成|竣工|完工|落成|投产|达产|投用|投运|启用|并网|开业|开园|开馆|运营|投入使用|投入运行|交付使用"
FINISHED = re.compile(_FINISHED)
_THEN = "届时|到那时候?|到时候?(?=，)|那时候?(?=，)"
_AFTER = re.compile(
    rf"(?:[^，。；]{{2,16}}(?:说|表示|介绍|透露|告诉记者)[，：][“‘]?)?[“‘]?(?:[^，。；]{{0,8}}(?P<last>(?:{_FINISHED})(?:以|之)?后|届时)|(?P<then>{_THEN}))"
)
"""At the head of a sentence: further in, it is another thing that is finished."""
TO_BE = re.compile("将(?!近)|缩短|压缩|可(?!再生|持续|靠|信|视|控|研)|能够|有望|届时|后，")
"""Marks of what is to come of it; without one a length or a cost is told of the thing itself."""
_EXPECTED = re.compile("预计|计划|将|力争|有望|确保|争取|拟|目标|奠定|冲刺")
_BUILDS = re.compile("(?:将|拟|计划|规划)(?:新?建设?|建造|铺设|安装|布设)[^，。；]*$")
_SOURCE = re.compile(r"[从由](?:现在|目前|当前|如今|原来|原先|以前)?的?(?:约|近|超过?|不足|不到)?$")
_IS_THERE = re.compile("已(?:有|入驻|签约|建成|引进)[^，。；将]*$")
_YIELDS = re.compile(
    f"(?:全部|全面|完全|项目|工程|[，、])(?:达产|满产|达效)后|(?:{_FINISHED})(?:以|之)?后，?(?:公司|企业|项目|基地)?(?:预计|将|可|能够?)*(?:形成|实现|新增|具备)?(?:每年(?:将?可|能够?|将)|年(?:产|均|可|新增|发电|处理|综合|销售|营收|税收))"
)
"""From when on a thing yields so much a year."""
_ONCE = re.compile(f"[，；](?:[^，。；]{{0,8}})(?:{_FINISHED})(?:以|之)?后")
_CAN = re.compile("将(?!近)|可(?!再生|持续|靠|信|视|控|研)|能够?(?!源|力|量|耗|效)|预计|有望")
_BACK = 3
"""So many sentences back the finishing is still spoken of."""


class Openings:
    """Finds, for figures of one passage, the time at which the thing that they are told of is to be finished."""

    def __init__(self, passage: Passage, times: Timeline) -> None:
        self.passage, self.text, self.times = passage, passage.text, times
        self.published = passage.story.story.published or ""

    def time_of(self, quantity: Quantity) -> str | None:
        """The year, month or day of the finishing; `pub` for the first figure of a change (由3小时缩短至1小时)."""
        clause, sentence = self.passage.clause(quantity.start), self.passage.sentence(quantity.start)
        if any(r.value != NOW for r in self.times.between(clause[0], quantity.start)):
            return None
        if _IS_THERE.search(self.text, clause[0], quantity.start):
            return None
        if self._is_yield(sentence[0], quantity.start) or self._is_to_come(sentence[0], quantity.start):
            return NOW
        found = self._in_sentence(sentence[0], clause)
        after = _AFTER.match(self.text, sentence[0], quantity.start)
        if found is None and after is not None and not self.times.between(*after.span()):
            found = self._before(sentence[0], quantity, any_time=after["last"] in (None, "届时"))
        if found is None:
            return self._ahead(clause, sentence[1], quantity)
        return NOW if _SOURCE.search(self.text, max(clause[0], quantity.start - 12), quantity.start) else found

    def _is_yield(self, start: int, end: int) -> bool:
        """计划2022年3月动工，全部达产后年产值120亿元: whether a figure is of each year in which a thing runs as planned."""
        said = max(_YIELDS.finditer(self.text, start, end), key=lambda m: m.end(), default=None)
        if said is None or self.times.between(said.end(), end):
            return False
        refs, after = self.times.between(start, said.end()), self.text.rfind("后", start, said.end())
        if refs and refs[-1].start >= self.passage.clause(after)[0] and not self.text.startswith("，", after + 1):
            return False  # 2023年投产后年产…: from that year on
        ahead = any(cue.search(self.text, after, end) for cue in (TO_BE, _EXPECTED))
        return ahead or not refs or starts_after(refs[-1].value, self.published)

    def _is_to_come(self, start: int, end: int) -> bool:
        """去年12月开工，建成后可容纳80人: whether a figure is of the thing once it is finished, of which the times before do not tell."""
        said = max(_ONCE.finditer(self.text, start, end), key=lambda m: m.end(), default=None)
        if said is None or self.times.between(said.start(), end) or not _CAN.search(self.text, said.end(), end):
            return False
        refs = self.times.between(start, said.start())
        return bool(refs) and not any(self._is_finishing(ref) for ref in refs)

    def _in_sentence(self, start: int, clause: tuple[int, int]) -> str | None:
        """预计2027年底建成，两岸过河时间将缩短至8分钟."""
        for ref in reversed(self.times.between(start, clause[0])):
            end = self._end_of_telling(ref)
            if self._is_finishing(ref) and TO_BE.search(self.text, end - 1, clause[1]):
                return self._when(ref)
        return None

    def _before(self, sentence: int, quantity: Quantity, *, any_time: bool) -> str | None:
        """…为2026年通车奠定基础。通车后，…"""
        index, block = self.passage.sentence_index(sentence), self.passage.block(quantity.start)
        start = max(self.passage.sentences[max(0, index - _BACK)][0], block.start if block else 0)
        for ref in reversed(self.times.between(start, sentence)):
            if self._is_finishing(ref):
                return self._when(ref)
            if any_time and starts_after(ref.value, self.published):
                return ref.value
        return None

    def _ahead(self, clause: tuple[int, int], end: int, quantity: Quantity) -> str | None:
        """将建设基站25座，预计2027年建成: what is to be built is of the time that the next clause gives."""
        if clause[1] >= end or not _BUILDS.search(self.text, clause[0], quantity.start):
            return None
        index = self.passage.clause_index(quantity.start) + 1
        following = self.passage.clauses[index]
        refs = self.times.between(*following)
        return self._when(refs[0]) if refs and self._is_finishing(refs[0]) else None

    def _is_finishing(self, ref: TimeRef) -> bool:
        """Whether a thing is said to be finished at a time that is still to come."""
        start, end = self.passage.clause(ref.start)[0], self._end_of_telling(ref)
        if not FINISHED.search(self.text, ref.end, end):
            return False
        if starts_after(ref.value, self.published):
            return True
        this_year = ref.value[:4] == self.published[:4] and len(ref.value) == 4
        return this_year and _EXPECTED.search(self.text, start, end) is not None

    def _end_of_telling(self, ref: TimeRef) -> int:
        """The end of the clause that a time stands in, or of the next where it is a clause of its own (今年，…将通车)."""
        index = self.passage.clause_index(ref.start)
        alone = self.passage.clauses[index] == (ref.start, ref.end)
        return self.passage.clauses[min(index + alone, len(self.passage.clauses) - 1)][1]

    def _when(self, ref: TimeRef) -> str:
        # What is there once a year is over is there the year long.
        return ref.value[:4] if ref.value.endswith("-12-31") else ref.value
