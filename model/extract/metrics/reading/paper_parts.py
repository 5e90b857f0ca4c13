"""The parts of a paper, counted right behind its title: 印发《某措施》，共五个方面30条."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage

_UNITS = frozenset({"条", "款", "项", "编", "章", "节", "目", "字", "类", "大类", "个", "部分", "方面", "个方面", "大"})
_BETWEEN = re.compile(
    "[》”][》”]?(?:[（(][^）)]{1,16}[）)])?[，。；]?(?:(?:该|这一)?(?:若干)?(?:政策措施|措施|政策|办法|条例|方案|意见|细则|规定|清单|通知))?"
    "(?:全文|全书|正文|一共|总共|共计|共有|共分为?|共|分为|包括|包含|涵盖|涉及|从|围绕|近|约)*"
    r"(?:[\d一二三四五六七八九十两百]+(?:大?类|大?个?方面|大?部分|大?板块|编|章|节|目|项|条|款|个领域)(?:任务|措施|举措)?|[、，和及共计近约])*$"
)
_DIVISION = re.compile("(?:主要|大)?(?:方面|部分|板块|章节?|领域|环节|维度|层面|类别|大类|专项|条款|附件)")
"""共五个部分; 涉及120个项目 are no parts of the paper."""
_ITEMS = frozenset({"条", "款", "项"})
_PARTS = {"编": "编", "章": "章", "节": "节", "目": "目", "字": "字数"}
_HOLDS = re.compile("政策措施|政策举措|措施|举措|政策|任务")
"""What a title says that its paper holds."""
_SHORT = re.compile("《[一-鿿]{0,4}(?:纲要|规划|条例|意见|办法|方案|规定|白皮书|报告|决定|法)》$")
_FAR, _LONGEST_SHORT = 60, 12


def paper_of_parts(passage: Passage, quantity: Quantity) -> Owner | None:
    """The paper whose parts a figure counts right behind its title; None for any other figure."""
    if quantity.unit not in _UNITS or (quantity.unit == "个" and not _DIVISION.match(passage.text, quantity.end)):
        return None
    low = max(passage.sentence(quantity.start)[0] - 2, quantity.start - _FAR)
    closed = max(passage.text.rfind(mark, max(0, low), quantity.start) for mark in "》”")
    if closed < 0 or _BETWEEN.match(passage.text, closed, quantity.start) is None:
        return None
    papers = (o for o in passage.owners_between(max(0, closed - _FAR), closed + 2) if o.kind == "policy")
    return next((o for o in papers if o.end >= closed), None) or _short(passage, closed)


def _short(passage: Passage, closed: int) -> Owner | None:
    """《纲要》 whose marks close at an offset, where it is printed so alone: a paper that has no other name in its text."""
    title = _SHORT.search(passage.text, max(0, closed - _LONGEST_SHORT), closed + 1)
    return Owner(title.start(), title.end(), title[0], "policy", None, None) if title else None


def name_of_parts(passage: Passage, quantity: Quantity) -> str:
    """What such a figure counts where no noun follows it: chapters and characters, what the title says that its paper holds, else 条款."""
    paper = paper_of_parts(passage, quantity)
    bare = passage.text[quantity.end : quantity.end + 1] in "，。；、）)" or passage.text[quantity.end].isdigit()
    if paper is not None and quantity.unit in _PARTS:
        return _PARTS[quantity.unit]
    if paper is None or quantity.unit not in _ITEMS or not bare:
        return ""
    said = _HOLDS.findall(paper.label)
    return said[-1] if said else "条款"
