"""What the law calls firms by. What belongs to a firm and is none, nor a thing of its own: what stands before the form of the law, its departments and halls."""

from __future__ import annotations

import re

from model.extract.names.page import Hit, Page

LIMITED = ("有限公司", "有限责任公司")
"""What ends the name of a firm of limited liability."""
LEGAL_END = re.compile(
    "(?:[（(]集团[）)])?(?:股份|集团|控股|实业)*(?:(?:股份)?有限(?:责任)?公司|(?:股份|总|集团)?公司|合伙企业(?:[（(]有限合伙[）)])?)$"
)
"""All that the law has a firm be called by, at the end of its name."""
LEGAL_FORMS = ("股份公司", "股份有限", "有限公司", "有限责任", "集团有限", "集团股份")
"""What the law calls a firm: what stands before it ends no name."""
SITE = re.compile("(?:生产|养殖|种植|制造|加工|培育|繁育|育苗|试验|仓储)基地")
"""What a firm calls where it works; with a word more (某某公司西部生产基地) it is a thing of its own."""
INSIDE = ("部", "处", "车间", "厂房", "展厅")
"""Parts of a firm that nobody looks up."""
_MEASURED = re.compile("(?:核心区|起步区|启动区|先导区)(?:规划|占地|总|建成)?面积|码头(?:泊位|岸线|堆场)")
"""某园核心区面积, 某港码头岸线: a part in the words of a measure is no name."""


def part_of_firm(page: Page, start: int, hit: Hit) -> bool:
    """Whether a name ends within that of a firm, or goes on behind it to one of its parts (某某有限公司|电池片车间)."""
    ending, text = hit.ending, page.text
    if ending.tier == "weak" and text.startswith(LEGAL_FORMS, hit.end):
        return True
    if ending.category == "company" and ending.tier == "weak" and text.endswith(LIMITED, start, hit.start):
        return True
    ends = [(at, page.ends[at].ending) for at in range(start + 2, hit.end - 1) if at in page.ends]
    firms = [at for at, e in ends if e.category == "company" and e.tier == "proper"]
    held = [e for at, e in ends if at < hit.start]
    inside = ending.text in INSIDE and (any(at < hit.start for at in firms) or any(e.text == "工厂" for e in held))
    if inside or any(SITE.fullmatch(text, at, hit.end) for at in firms):
        return True
    return _MEASURED.match(text, hit.start) is not None and any(e.category in ("park", "facility") for e in held)


def behind_park(page: Page, start: int, hit: Hit) -> int:
    """The start of a firm's name behind the park that it is in (梁山工业园区|某某食品公司); a park's own firms bear its name (某高新区投资集团)."""
    if not hit.ending.text.endswith("公司"):
        return start
    for at in range(hit.start - 2, start + 3, -1):
        inner = page.ends.get(at)
        if inner is None or inner.ending.category != "park" or inner.end > hit.start - 2:
            continue
        own = inner.end < start + 3 or not _GROUND.search(page.text, start, inner.end)
        return start if own or _OF_PARK.match(page.text, inner.end) else inner.end
    return start


_GROUND = re.compile("(?:高新区|经开区|开发区|工业园区?|产业园区?|科技园|物流园|集中区|新区|科技城|综保区)$")
_OF_PARK = re.compile(
    "[（()）]|(?:科技|产业|实业|城市|国有|国际|新城|园区|资产|文化|旅游|供应链|金融|工业|人才|生态|建筑|物业|水务|交通)*(?:开发|投资|建设|控股|发展|资产|管理|运营|集团|服务|城投|国投|股份|有限)"
)
