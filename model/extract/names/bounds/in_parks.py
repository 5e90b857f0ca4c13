"""Firms behind the park in which they are: whose part its name is (梁山工业园区|某某食品公司, but 某高新区投资集团公司)."""

from __future__ import annotations

import re

from model.extract.names.bounds.telling import telling
from model.extract.names.page import Hit, Page

GROUND = re.compile("(?:高新区|经开区|开发区|工业园区?|产业园区?|科技园|物流园|集中区|新区|科技城|综保区)$")
"""Parks in which firms are that have nothing to do with each other."""
OF_PARK = re.compile(
    "[（()）]|(?:科技|产业|实业|城市|国有|国际|新城|园区|资产|文化|旅游|供应链|金融|工业|人才|生态|建筑|物业|水务|交通)*"
    "(?:开发|投资|建设|控股|发展|资产|管理|运营|集团|服务|城投|国投|股份|有限)"
)
"""Behind the park: what its own firms do, whose names say nothing else."""


def behind_park(page: Page, start: int, hit: Hit) -> int:
    """The start of a firm's name behind the park that it is in, or where it was for one of the park's own firms."""
    if not hit.ending.text.endswith("公司"):
        return start
    for at in range(hit.start - 2, start + 3, -1):
        inner = page.ends.get(at)
        if inner is None or inner.ending.category != "park" or inner.end > hit.start - 2:
            continue
        own = inner.end < start + 3 or not GROUND.search(page.text, start, inner.end)
        nothing = telling(page, page.text[inner.end : hit.start]) == 0
        return start if own or nothing or OF_PARK.match(page.text, inner.end) else inner.end
    return start
