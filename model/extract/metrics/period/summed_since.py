"""Sums up to a day of what began on a day told before: 3月10日以来，…。截至5月22日，累计清理140万条 is of the span between the two."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.period.adverbials import is_adverbial
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.timeline import Timeline
from model.extract.time.expressions import NOW

_SUM = re.compile("累计|总计|共计|(?<!公)共(?![享同建青产治创])|先后")
"""What has been summed up since."""
_BEGINS = re.compile(
    "[^，。；\\d]{0,40}?(?:投入(?:商业|试|正式)?(?:运行|运营|使用)|投[用运产]|启[动用]|开[通播工行诊园馆市](?!会)|上线|挂牌|揭牌|实施|施行|开始|运营|成立|试点|打响|拉开|开展|开幕)[^，。；\\d]{0,14}[，。；]"
)
"""What a dated clause says has begun."""
_OVER = re.compile("(?:结束|收官|闭幕|落幕|收尾|完成)[，,]")
"""到6月9日结束，: the day on which what began before was over."""
_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_FROM = re.compile("[自从]$")
_SENTENCES = 2
"""So many sentences back the beginning is told."""


class SummedSince:
    """Finds the beginnings of what the figures of one passage sum up."""

    def __init__(self, passage: Passage, times: Timeline) -> None:
        self.passage, self.text, self.times = passage, passage.text, times

    def since(self, ref: TimeRef, quantity: Quantity) -> str | None:
        """The span that ends with the day `ref`, None where no beginning is told of what a figure sums up."""
        over = _OVER.match(self.text, ref.end) is not None
        if len(ref.value) != 10 or not (over or ref.text.startswith("截")):
            return None
        if not over and not _SUM.search(self.text, ref.end, quantity.start):
            return None
        block, index = self.passage.block(ref.start), self.passage.sentence_index(ref.start)
        low = max(block.start if block else 0, self.passage.sentences[max(0, index - _SENTENCES * (not over))][0])
        before = self.times.between(low, ref.start)
        first = next((began for r in reversed(before) if (began := self._began(r))), None)
        return f"{first}/{ref.value}" if first and first < ref.value else None

    def _began(self, ref: TimeRef) -> str | None:
        """The day or month at which something began that a time tells."""
        value = ref.value.removesuffix("/" + NOW)
        if not _DATE.fullmatch(value) or ref.text.startswith(("今年", "截")):
            return None
        if ref.text.endswith("来") and ref.value.endswith("/" + NOW):
            return value
        start = self.passage.clause(ref.start)[0]
        from_then = ref.text[0] in "自从" or _FROM.search(self.text, max(start, ref.start - 1), ref.start)
        if from_then and re.match("起|开始|启动", self.text[ref.end : ref.end + 2]):
            return value
        began = _BEGINS.match(self.text, ref.end + self.text.startswith("，", ref.end))
        return value if began and is_adverbial(ref, start, self.text) else None
