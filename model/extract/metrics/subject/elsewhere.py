"""Owners named elsewhere in the sentence of a figure whose clauses have no topic: where somebody stands, a place behind it."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.asides import OBJECT, is_agent, is_gate, is_part
from model.extract.metrics.subject.events import is_meeting
from model.extract.metrics.subject.foci import Foci
from model.extract.metrics.subject.listed import is_instance
from model.extract.metrics.subject.topics import Topics
from model.extract.metrics.subject.ways import is_road

_LOCATIVE = re.compile(
    r"(?:在|来到|走[进入]|[步踏进驶]入|踏进|抵达|到达|[就便]到|[探走]访|参观|落户|放眼|整个|入驻|经|由|通过|推动|助力|助推|促进)了?$"
)
_MEANS = re.compile(
    "(?:采用|运用|使用|应用|利用|借助|用上|装上|换上|凭借|引进|引入|配备|搭载|配上)了?(?:[^，。；的]{0,8}的)?[“《]?$"
)
"""采用某系统，: by what somebody does something, which is not told of."""
_SPOT = re.compile(
    "的?[一-鿿]{0,6}(?:车间|现场|工地|生产线|产线|厂区|工厂|展厅|展区|园区|基地|实验室|控制室|调度室|指挥中心|大厅|候车厅|候机厅|候机楼|航站楼|展馆|仓库|码头|果园|田间|地里|站台|门店|内|里)"
)
"""Where somebody stands in or at a named thing (走进某公司的总装车间，)."""
_STANDS = frozenset({"company", "institute", "university", "lab", "platform", "facility", "park"})
"""What one comes to in a place."""
_SEAT = re.compile("(?:[设建开]|选址)(?:在|于)(?:[^，。；、]{2,12}[、和与及])?$")
_WITH = re.compile("(?:联合|携手|牵手|会同|联手)(?:[^，。；、]{2,12}[、和与及])*$")
_COMES_TO = re.compile("(?:在|齐聚|汇聚|会聚|相聚|聚集|聚首|来到|走进|奔赴|赶赴|驰援|抵达|落户|亮相)$")
_EXAMPLES = ("其中", "例如", "比如")
_IN_BOTH = re.compile("在两地|在两省市")


class Elsewhere:
    """Finds such owners in one passage."""

    def __init__(self, passage: Passage, topics: Topics, foci: Foci) -> None:
        self.passage, self.text, self.topics, self.foci = passage, passage.text, topics, foci

    def same_part(self, clause: int, last: int, first: int) -> bool:
        """Whether a clause stands in the same part of a sentence parted by ；, or in its first, which speaks for all."""
        starts = [self.passage.clauses[k][0] for k in range(first + 1, last + 1)]
        parts = [s for s in starts if self.text[s - 1] in "；;"]
        at = self.passage.clauses[clause][0]
        return not parts or at >= parts[-1] or at < parts[0]

    def located(self, before: int, first: int, last: int) -> Owner | None:
        """An owner inside a clause that has no topic: 走进…, 来到…, 放眼整个西部科学城，."""
        for k in range(last, first - 1, -1):
            if not self.same_part(k, last, first):
                continue
            start, end = self.passage.clauses[k]
            for owner in reversed(self.topics.between(start, min(end, before))[-8:]):
                counted = any(
                    q.end == owner.start for q in self.passage.quantities_between(owner.start - 16, owner.start)
                )
                if (
                    owner.kind in ("person", "policy", "agency", "country")
                    or counted
                    or (owner.kind == "event" and is_meeting(owner))
                    or is_instance(self.text, owner.end)
                    or is_gate(self.text, owner)
                    or is_road(self.text, owner)
                    or is_part(self.text, owner)
                    or (owner.kind not in PLACES and _MEANS.search(self.text, start, owner.start))
                    or self.foci.is_left(owner, self.passage.clauses[k + 1 : last + 1])
                    or is_agent(self.passage, owner, owner.start, end)
                    or (owner.kind not in PLACES and self.foci.by_many(start, owner.start))
                ):
                    continue
                if _WITH.search(self.text, start, owner.start) or _SEAT.search(self.text, start, owner.start):
                    continue  # 主展区设在某中心，: where a part of what is told of has its seat
                closes = (
                    (owner.end == end or _SPOT.fullmatch(self.text, owner.end, end))
                    and k < last
                    and not OBJECT.search(self.text[max(0, owner.start - 1) : owner.start])
                )
                if closes:
                    return owner
                if _LOCATIVE.search(self.text, max(start, owner.start - 4), owner.start):
                    # 来到某园区的某公司
                    within = self.topics.chain(owner.start, min(end, before))
                    return within if within is not None and within.kind in _STANDS else owner
        return None

    def counted_there(self, quantity: Quantity) -> Owner | None:
        """34项川渝“免证办”事项, 11个国家大科学装置已在两地布局: a place behind the figure in its clause."""
        end = self.passage.clause(quantity.start)[1]
        for owner in self.topics.between(quantity.end, min(end, quantity.end + 50)):
            near = owner.start - quantity.end <= 1 or _COMES_TO.search(self.text, quantity.end, owner.start) is not None
            near &= "——" not in self.text[quantity.end : owner.start]
            if near and owner.kind in PLACES and owner.kind != "country" and owner.label != "全国":
                return owner
        match = _IN_BOTH.search(self.text, quantity.end, min(end, quantity.end + 80))
        sides = self.topics.anaphora.wide_at(match.start() + 1, match.end()) if match else None
        return sides[0] if sides else None

    def located_in(self, sentence: int) -> Owner | None:
        """Where a sentence without a topic takes place."""
        start, end = self.passage.sentences[sentence]
        if self.text.startswith(_EXAMPLES, start):
            return None  # 其中，在某地建成…: one of the places that were told of
        return self.located(end, self.passage.clause_index(start), self.passage.clause_index(max(start, end - 1)))
