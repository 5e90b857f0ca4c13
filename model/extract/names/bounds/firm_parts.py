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
    works = any(at < hit.start and e.text == "工厂" for at, e in ends)
    inside = ending.text in INSIDE and (works or any(at < hit.start for at in firms))
    if inside or any(SITE.fullmatch(text, at, hit.end) for at in firms):
        return True
    site = any(
        at <= hit.start if e.category == "park" else e.category == "facility" and at < hit.start for at, e in ends
    )
    return site and _MEASURED.match(text, hit.start) is not None
