"""Papers as owners: the measures that a paper holds are its own, those that somebody brings out are his."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.paper_parts import paper_of_parts
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.topics import Topics

_MEASURES = ("举措", "措施", "条款", "任务", "政策", "内容", "方面")
_MEASURES_BEHIND = re.compile("(?:重点|主要|具体)?(?:举措|措施|条款|任务|政策|内容|意见)")
_ISSUED_BEHIND = re.compile(
    "》?(?:于|已|也|还|则)?(?:近日|日前|今天|昨天)?(?:正式|联合|对外)?(?:发布|印发|出台|公布|提出|明确|部署|包括|围绕|聚焦|着眼|从)"
)
ISSUED = re.compile("(?:印发|出台|发布|公布|制定|签署|签订)了?《?$")
"""What stands right before a paper that is issued."""
_DOES = re.compile("(?:实施|落实|兑现)了?(?:约|近|超过?|共)?$")
_BRINGS_OUT = re.compile("(?:制定|出台|印发|发布|推出|修订|起草|实施)了?(?:约|近|超过?|共)?$")
_ENTITLES = re.compile(
    "最[高长多]|不超过|上限|给予|可申领|可申请|可获|可享|(?:单个|每个|单项|单家|每家)[^，。；]{0,8}(?:每年|额度|最高|不超过)|[补资奖][助贴补励]"
)
"""What words before a figure lay down that somebody can get."""
_ADMITS = re.compile("(?:首批|第[一二三四五]批)(?:共|已)?(?:纳入|收录|列入|入选|推出)")
_LAID_DOWN = re.compile("(?:印发|出台|发布|公布|制定|推出|修订|下发|颁布)(?:了|的)?[《“]?$")
_IS_OUT = re.compile(
    "》?”?(?:[（(][^）)]{1,16}[）)])?(?:则|还|也|已|近日|日前|正式|对外)*(?:提出|明确|规定|指出|发布|印发|出台|公布|施行|实施)"
)
_LAYS_DOWN = re.compile(
    "(?:[答A][：:])?(?:其中，?)?(?:对(?!于|此|接|外|标|比|应|口|话)|单[个家项户笔]|每[个家项户笔]|同一[个家项]|(?:按照?|根据|依据|依照)(?:该|这一|这项)?(?:新政|政策|规定|办法|措施|细则|方案))"
)
"""What begins so lays down more of what the paper of the sentences before does."""
_BY = re.compile("(?:按照|根据|依据|依照|对照|按)$")
_SETS_UP = re.compile("设立|安排|拿出|配套|筹集|(?<!新)发放(?!的)|已|累计(?!不)|兑现")
"""A fund that is set up beside the paper, or what has been paid out by now, is not laid down in it."""
_TO_WHOM = re.compile("对(?!于|此|接|外|标|比|应|口|话)[^，。；]{2,40}")
_TERMS = ("天", "日", "个月", "年", "次")
"""How long or how often somebody can get it (最长14天免费入住)."""
_FAR_BACK = 600
_BACK = 200
"""So far back a paper is looked for."""


class Papers:
    """Finds the papers that hold what the figures of one passage count."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics

    def holding(self, quantity: Quantity, indicator: str) -> Owner | None:
        """印发《若干措施》，提出…16条举措: the paper whose measures are counted; not where somebody else brings them out (某省出台19条政策)."""
        if (whole := paper_of_parts(self.passage, quantity)) is not None:
            return whole
        if not (indicator.endswith(_MEASURES) or _MEASURES_BEHIND.match(self.text, quantity.end)):
            return None
        if self._is_deed(quantity):
            return None
        index, block = self.passage.sentence_index(quantity.start), self.passage.block(quantity.start)
        start = max(self.passage.sentences[max(0, index - 1)][0], block.start if block else 0, quantity.start - _BACK)
        return next((o for o in reversed(self.topics.between(start, quantity.start)) if self._speaks(o, start)), None)

    def _speaks(self, paper: Owner, start: int) -> bool:
        """Whether a paper is issued or speaks itself."""
        if paper.kind != "policy":
            return False
        issued = ISSUED.search(self.text, start, paper.start) or _ISSUED_BEHIND.match(self.text, paper.end)
        alone = paper.start == self.topics.skip_lead(*self.passage.clause(paper.start))
        return bool(issued) or (alone and self.text.startswith("，", paper.end))

    def _is_deed(self, quantity: Quantity) -> bool:
        clause = self.passage.clause_index(quantity.start)
        start = self.passage.clauses[clause][0]
        if _DOES.search(self.text, start, quantity.start):
            return True
        doer = self.topics.of_clause(clause, quantity.start)
        return doer is not None and doer.kind != "policy" and bool(_BRINGS_OUT.search(self.text, start, quantity.start))

    def entitling(self, quantity: Quantity) -> Owner | None:
        """某区印发《某办法》，单个企业最高可申领20万元; 按照《某方案》，单个项目不超过500万元: the paper that lays down who gets what.

        A text that goes on to lay down more (按照新政，…; 对首次贷款的企业，给予…) goes on with its paper.
        """
        index = self.passage.clause_index(quantity.start)
        start, end = self.passage.clauses[index]
        given = quantity.unit in ("元", "%", *_TERMS) and (
            _ENTITLES.search(self.text, start, min(end, quantity.end + 8))
            or (index > 0 and _TO_WHOM.fullmatch(self.text, *self.passage.clauses[index - 1]))
        )
        if not given and not _ADMITS.match(self.text, start, quantity.start):
            return None
        low = self.passage.sentence(quantity.start)[0]
        paper = self._laid_down_in(low, start)
        if paper is None and _LAYS_DOWN.match(self.text, low) and not self.topics.between(low, start):
            paper = self._laid_down_in(max(0, low - _FAR_BACK), low)
        if paper is None or _SETS_UP.search(self.text, max(low, paper.end), quantity.start):
            return None
        return paper

    def _laid_down_in(self, start: int, end: int) -> Owner | None:
        """The last paper between two offsets that is brought out, that says something itself, or by which something is done."""
        for paper in reversed(self.topics.between(start, end)):
            if paper.kind != "policy":
                continue
            low = self.passage.sentence(paper.start)[0]
            issued = _LAID_DOWN.search(self.text, low, paper.start) or _IS_OUT.match(self.text, paper.end)
            if issued or _BY.search(self.text, low, paper.start):
                return paper
        return None
