"""Figures that open a paragraph before what they are of is named (3000多台机器人协同作业。在某区的某超级工厂，…)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.elsewhere import Elsewhere
from model.extract.metrics.subject.goods import GOODS, is_trade
from model.extract.metrics.subject.leads import LEARNT
from model.extract.metrics.subject.topics import Topics

_SCENES = frozenset({"facility", "platform", "lab", "company", "park", "product", "institute", GOODS})
"""What a scene at the head of a paragraph is of: something that one can stand before."""
_THIS_IS = re.compile("这(?:就|正|便)?是")
_BY_MEANS = re.compile("(?:通过|登录|使用|借助|利用|下载|打开)“?$")
_LEADING = 3
"""In so many clauses behind the scene what it is of is named."""


class Ahead:
    """Finds what is named behind the opening figures of one passage."""

    def __init__(self, passage: Passage, topics: Topics, elsewhere: Elsewhere) -> None:
        self.passage, self.text, self.topics, self.elsewhere = passage, passage.text, topics, elsewhere

    def of(self, quantity: Quantity, indicator: str) -> Owner | None:
        """What the next sentence of the paragraph, or what follows a dash, names first; only where no business of a place is told."""
        start, end = self.passage.sentence(quantity.start)
        block = self.passage.block(quantity.start)
        words = self.text[self.passage.clause(quantity.start)[0] : quantity.start] + indicator
        if block is None or block.kind != "body" or start > block.start or is_trade(words, self.passage.lexicon):
            return None
        dash = self.text.find("——", quantity.end, end)
        begin, stop = (dash + 2, end) if dash > 0 else (end + 1, min(block.end, self.passage.sentence(end + 1)[1]))
        if begin >= stop:
            return None
        first = self.passage.clause_index(begin)
        last = min(self.passage.clause_index(stop - 1), first + _LEADING)
        return self._first(self._named(k, begin) for k in range(first, last + 1))

    def _named(self, clause: int, begin: int) -> Owner | None:
        """What a clause is about, or where it stands."""
        start, end = self.passage.clauses[clause]
        if LEARNT.search(self.text, start, end):
            return None  # 记者从某所获悉，: whence it is known is no scene
        said = _THIS_IS.match(self.text, max(start, begin), end)
        if said is not None and self.topics.begins(said.end()):
            return self.topics.chain(said.end(), end)
        topic = self.topics.of_clause(clause, end)
        if topic is not None and topic.start >= begin and topic.kind in _SCENES:
            return topic
        return self.elsewhere.located(end, clause, clause)

    def _is_means(self, owner: Owner) -> bool:
        """旅客可以通过某平台购票: what one uses is no scene."""
        return _BY_MEANS.search(self.text, max(0, owner.start - 4), owner.start) is not None

    def _first(self, found: Iterable[Owner | None]) -> Owner | None:
        """Goods without a name where some are told of, else the first that a scene can be of."""
        named = [o for o in found if o is not None and o.kind in _SCENES and not self._is_means(o)]
        return next((o for o in named if o.kind == GOODS), named[0] if named else None)
