"""The time of each figure: the scope of time expressions over the figures that follow them."""

from __future__ import annotations

import re
from bisect import bisect_left

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.cues import Cues
from model.extract.metrics.passage import Passage
from model.extract.times import NOW

_RESET = re.compile(r"累计|目前|当前|迄今|至今|如今|截至|现有|现已|已")
_REPORTED = re.compile(r"获悉|表示|介绍|透露|了解到|印发|公布|发布|获批|批复|指出|强调|揭牌|会见|主持召开")
_LEAD = re.compile(
    r"[\s“‘\"（(■◆●•·*—\-在于从自至到早仅而且据截止力争为]*(?:其中|同时|此外|另外|数据显示|据统计|据介绍|据悉|统计显示)?[，,：:]?$"
)


class Scope:
    """Resolves the time of the figures of one passage, in the order of the text."""

    def __init__(self, passage: Passage, cues: Cues) -> None:
        self.passage, self.cues = passage, cues
        self.times = passage.times
        self.starts = [t.start for t in self.times]
        self._carried: tuple[int, str] | None = None
        self._used_in: dict[int, str] = {}
        self._headings = self._find_headings()

    def time_of(self, quantity: Quantity, indicator: str, *, average: bool) -> str:
        """The time of a figure, `pub` where the text gives none; `average` says that it is a growth rate per year (年均)."""
        found = self._in_sentence(quantity, indicator)
        if found is None:
            found = (
                self._carried_over(quantity, indicator) or self._heading(quantity) or self._whole_year(quantity) or NOW
            )
        else:
            self._used_in[self.passage.sentence_index(quantity.start)] = found
        published = self.passage.story.story.published
        if average and published and re.fullmatch(r"\d{4}", found) and found > published[:4]:
            return f"{published[:4]}/{found}"
        return found

    def _in_sentence(self, quantity: Quantity, indicator: str) -> str | None:
        sentence = self.passage.sentence(quantity.start)
        clause = self.passage.clause(quantity.start)
        first = bisect_left(self.starts, sentence[0])
        last = bisect_left(self.starts, quantity.start)
        for ref in reversed(self.times[first:last]):
            if ref.end <= quantity.start and self._governs(ref, quantity, clause, indicator):
                return ref.value
        return None

    def _governs(self, ref: TimeRef, quantity: Quantity, clause: tuple[int, int], indicator: str) -> bool:
        text = self.passage.text
        own = self.passage.clause(ref.start)
        between = text[ref.end : quantity.start]
        if own == clause:
            return True
        if re.search(r"[；;]", between) and ref.value != NOW and self.cues.static.search(indicator):
            return False
        if not _LEAD.match(text[own[0] : ref.start]):
            return False
        if ref.value == NOW:
            return True
        if len(ref.value) == 10 and _REPORTED.search(between):
            return False
        if (
            re.match(r"[^，。；]{0,30}的", text[ref.end : own[1]])
            and own[1] - ref.end < 30
            and "的" in text[own[1] - 12 : own[1]]
            and False
        ):
            return False
        if _REPORTED.search(text[ref.end : own[1]]) and self.cues.static.search(indicator):
            return False
        return True

    def _carried_over(self, quantity: Quantity, indicator: str) -> str | None:
        """The time of an earlier sentence of the paragraph, while no word of the present and no attribute of a thing breaks it."""
        index = self.passage.sentence_index(quantity.start)
        block = self.passage.block(quantity.start)
        low = block.start if block else 0
        sentence = self.passage.sentences[index]
        own = self.passage.text[sentence[0] : quantity.start]
        if _RESET.search(own) or self.cues.static.search(indicator):
            return None
        for k in range(index - 1, max(-1, index - 6), -1):
            start, end = self.passage.sentences[k]
            if start < low:
                break
            refs = self.times[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
            spans = [
                r
                for r in refs
                if r.value.endswith("/" + NOW)
                and _LEAD.match(self.passage.text[self.passage.clause(r.start)[0] : r.start])
            ]
            if spans:
                return spans[-1].value
            if k in self._used_in:
                value = self._used_in[k]
                return value if len(value) != 10 and value != NOW else None
            if refs or _RESET.search(self.passage.text[start:end]):
                return None
        return None

    def _whole_year(self, quantity: Quantity) -> str | None:
        published = self.passage.story.story.published
        clause = self.passage.clause(quantity.start)
        return (
            published[:4]
            if published and re.search("全年|年内", self.passage.text[clause[0] : quantity.start])
            else None
        )

    def _find_headings(self) -> list[tuple[int, int, str]]:
        """Short lines that only name a time (2023年“成绩单”) with the stretch of lines they stand over."""
        blocks = self.passage.story.blocks
        out: list[tuple[int, int, str]] = []
        for k, block in enumerate(blocks):
            if block.end - block.start > 24:
                continue
            refs = self.times[bisect_left(self.starts, block.start) : bisect_left(self.starts, block.end)]
            line = self.passage.text[block.start : block.end]
            if len(refs) != 1 or refs[0].value == NOW or len(refs[0].value) == 10 or re.search(r"\d+[^\d年]*\d", line):
                continue
            end = block.end
            for after in blocks[k + 1 :]:
                listed = self.passage.text[after.start : after.start + 1] in "■◆●•·▲▶★□-—"
                if not (listed or after.kind == "sidebar"):
                    break
                end = after.end
            if end > block.end:
                out.append((block.start, end, refs[0].value))
        return out

    def _heading(self, quantity: Quantity) -> str | None:
        over = [value for start, end, value in self._headings if start <= quantity.start < end]
        return over[-1] if over else None
