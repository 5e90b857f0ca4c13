"""What is counted in a paper: an office that issues a list does not own what stands in it (某局发布《某清单》，将99种产品纳入管理)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage, nation
from model.extract.metrics.subject.ministries import Ministries
from model.extract.metrics.subject.papers import ISSUED
from model.extract.metrics.subject.topics import Topics

_HOLDS = re.compile("共?(?:涉及|包括|包含|收录|列入|列出|重点推介|推介|推荐|推出|纳入|分为|覆盖|明确了?|确定了?|入选)")
_LISTING = re.compile("(?:目录|清单|名单|片单|榜单|名录|指南|图谱|案例集?|标准)(?:[（(][^）)]{1,8}[）)])?[》”]?$")
"""Papers that hold entries, whoever issues them."""
_PARTS = re.compile("(?:任务|举措|措施|条款|工程|行动|内容|方面|事项|政策|意见|要求|重点)$")
"""What a paper of any sort has; what it aims at is not its own."""


class Entries:
    """Finds the papers in which the figures of one passage are counted."""

    def __init__(self, passage: Passage, topics: Topics, ministries: Ministries) -> None:
        self.passage, self.topics, self.ministries = passage, topics, ministries

    def holder(self, thing: int | None, quantity: Quantity, indicator: str) -> Owner | None:
        """The paper, or the country that it is for, where a figure called `indicator` seems to be of the office `thing`; None where it stays so."""
        text, things = self.passage.text, self.passage.things
        office = thing is not None and things[thing].category == "agency"
        holds = _HOLDS.match(text, self.passage.clause(quantity.start)[0]) is not None
        if not office and not holds:
            return None
        index, block = self.passage.sentence_index(quantity.start), self.passage.block(quantity.start)
        for k in (index, index - 1):
            start = self.passage.sentences[k][0]
            if k < 0 or (block is not None and start < block.start):
                break
            for owner in reversed(self.topics.between(start, quantity.start)):
                if owner.kind != "policy" or not ISSUED.search(text, start, owner.start):
                    continue
                if _PARTS.search(indicator) or _LISTING.search(owner.label):
                    return owner
                if self.ministries.is_national(thing) and not self.ministries.acts(quantity):
                    return nation(quantity.start, quantity.start)
        return None
