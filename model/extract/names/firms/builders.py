"""Firms of the second rank under the groups of builders, by their numbers (某某八局|二公司, 某某路桥|第三工程公司)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches

GROUP = (
    r"(?:中国建筑|中国铁建|中国中铁|中国交建|中国电建|中国能建|中建|中铁|中交|中冶|中核|中化|中煤|水电|电建|能建|葛洲坝|铁建)[一-鿿]{0,5}?(?:[一二三四五六七八九十]{1,3}局|[一二三四五六七八九十]{1,3}冶|建工|建设|路桥|电气化局|大桥局|隧道局|港航局|航务局|华[一-鿿]{1,2})"
    r"|[一-鿿]{2,4}(?:路桥|建工|华西|住建集团|建工集团|路桥集团)"
)
UNIT = re.compile(
    rf"(?:{GROUP})(?:集团)?(?:第?[一二三四五六七八九十]{{1,3}}(?:(?:工程|建筑|建设)?(?:分|子)?公司|处|分局)|(?:西南|华南|华东|华北|西北|华中|城建|安装|轨道|市政|装饰|隧道|桥梁|电务|建安|路桥)(?:分|子)?公司)"
)
"""A group and the number or the region of its firm."""
SURE = 0.86


def find(page: Page) -> Iterator[Candidate]:
    """Each firm so named."""
    for m in matches(UNIT, page.text, "公司", "处", "分局"):
        if m.start() in page.cuts and m.end() in page.cuts and page.readable(*m.span()):
            yield Candidate(*m.span(), m[0], "company", "structure", SURE)
