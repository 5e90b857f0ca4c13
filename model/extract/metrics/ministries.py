"""Ministries: what they report, want and aim at is told of the country, what they do themselves is their own."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.anaphora import PLACES
from model.extract.metrics.cues import cues_of
from model.extract.metrics.listed import is_instance
from model.extract.metrics.passage import Owner, Passage, nation
from model.extract.metrics.topics import Topics
from model.extract.places import is_abroad

_ISSUES = re.compile("(?:印发|发布|下发|出台|公布)[^。；，]{0,40}(?:通知|意见|方案|计划|规划|办法|规定|》)[，。]")
_AIMED = re.compile("到(?:20)?\\d\\d年|力争|年底前|年前")
"""What is to be by then, whatever verb says it."""
_REPORT = 400
"""How far before a figure the ministry is looked for that reports it."""
_ADVERBS = frozenset(
    [
        "重点",
        "近日",
        "日前",
        "今天",
        "昨天",
        "已",
        "已经",
        "将",
        "还",
        "共",
        "又",
        "并",
        "也",
        "先后",
        "累计",
        "公开",
        "陆续",
        "联合",
    ]
)
_SAYS = frozenset(["要求", "明确", "提出", "强调", "规定"])
_TOLD = re.compile("数据|获悉|了解到|统计|公布|显示|通报|消息|发布$")


class Ministries:
    """Tells where a ministry named in one passage does not own a figure."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics
        self._verbs = cues_of(passage.lexicon).doing

    def only_tells(self, owner: Owner, quantity: Quantity) -> bool:
        """Whether an owner is a ministry that does not do what the clause of a figure says."""
        return self._is_ministry(owner) and not self.acts(quantity)

    def is_national(self, thing: int | None) -> bool:
        """Whether a thing is an office of the whole country."""
        agency = self.passage.things[thing] if thing is not None else None
        return agency is not None and agency.category == "agency" and agency.city == "全国"

    def wants(self, thing: int | None, quantity: Quantity) -> bool:
        """某部印发通知，2026年底前覆盖率达到80%: whether the ministry `thing` only says in a paper what is to be."""
        if not self.is_national(thing):
            return False
        index, block = self.passage.sentence_index(quantity.start), self.passage.block(quantity.start)
        start, end = self.passage.sentences[index][0], self.passage.clause(quantity.start)[0]
        aimed = _AIMED.search(self.text, start, quantity.start) is not None
        if self.acts(quantity) and not aimed:
            return False
        low = self.passage.sentences[max(0, index - aimed)][0]
        return _ISSUES.search(self.text, max(low, block.start if block else 0), end) is not None

    def acts(self, quantity: Quantity) -> bool:
        """公开曝光了5起案例: whether the clause begins with what somebody does; else what a ministry tells is told of the country."""
        start, end = self.passage.clause(quantity.start)
        at = self.topics.skip_lead(start, end)
        office = next(
            (o for o in self.topics.between(at, quantity.start) if o.start == at and o.kind == "agency"), None
        )
        words = (word for _, word in self.passage.words(office.end if office else at, quantity.start))
        first = next((word for word in words if word not in _ADVERBS), "")
        return len(first) > 1 and first in self._verbs and first not in _SAYS

    def _is_ministry(self, owner: Owner) -> bool:
        """Whether an owner is an office of the whole country, and of this one."""
        return owner.kind == "agency" and owner.city == "全国" and not is_abroad(owner.label, self.passage.lexicon)

    def reports(self, quantity: Quantity, low: int) -> Owner | None:
        """The country for what its own ministry reports in the paragraph without naming a place (交通运输部数据显示，…)."""
        for owner in reversed(self.topics.between(max(low, quantity.start - _REPORT), quantity.start)):
            if self._is_ministry(owner):
                told = _TOLD.search(self.text, owner.end, self.passage.clause(owner.start)[1])
                return nation(owner.start, owner.end) if told else None
            if owner.kind in PLACES and not is_instance(self.text, owner.end):
                return None
        return None
