"""Policies that are called by how many articles they have (低空经济十条发布, 人才新政20条公布): what has been issued or may be acted upon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches

NUMBER = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})条"
ISSUE = r"(?:发布|出台|印发|公布|推出|制定|制订|颁布|落实|按照|根据|依据)"
ISSUED_BEFORE = re.compile(rf"{ISSUE}了?(?P<name>[一-鿿]{{4,20}}?{NUMBER})(?=[，。；、（]|发布|落地|措施落地|$)", re.M)
ISSUED_BEHIND = re.compile(
    rf"(?:(?<=[，。；：！？\n的])|^)(?P<name>[一-鿿]{{4,20}}?{NUMBER})(?=(?:正式|[今昨][天日]|近日|日前)*(?:发布|出台|印发|公布|落地|实施|施行|明确|规定|提出|亮相|出炉))",
    re.M,
)
HEAD = re.compile(
    "(?:新政|政策|经济|产业|人才|创新|金融|消费|发展|科创|科技|营商环境|服务业|制造业|工业|投资|就业|稳增长|改革|惠企|企业|开放|外贸|汽车|医药|航空|数据|算力|氢能|文旅|农业|楼市|住房|成果转化)(?=[\\d一二三四五六七八九十])"
)
"""What such policies are about, right before the number."""
MANY = re.compile("[这该其各共有了的等]|意见|建议|线索|规定|信息|措施|标准|共识|要求|任务|清单")
"""What is counted rather than called so."""
SURE = 0.75


def find(page: Page) -> Iterator[Candidate]:
    """Each of them; without the number it is no other form, as the next one has another number."""
    for pattern in (ISSUED_BEFORE, ISSUED_BEHIND):
        for m in matches(pattern, page.text, "条"):
            start, end = m.span("name")
            head = HEAD.search(m["name"])
            if not page.readable(start, end) or page.in_title(start) or head is None:
                continue
            first = page.text[start : page.word_end(start)]
            if MANY.search(m["name"]) or first in page.tables.function or not {start, end} <= page.cuts:
                continue
            if pattern is ISSUED_BEHIND and not page.begins_name(start):
                continue
            yield Candidate(start, end, m["name"], "policy", "structure.articles", SURE)
