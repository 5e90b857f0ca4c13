"""Words around a name that tell that a firm bears it: what stands before firms, what firms have and do, and how they are counted."""

from __future__ import annotations

import re

from model.extract.names.page import Page

LEADER = (
    "(?:(?:联席|执行|名誉|副)?(?:董事长|总经理|总裁)|(?:联合)?创始人|创办人|(?:相关|有关|技术|项目|研发|生产|市场|销售|品牌|运营|工厂|基地|外贸|质量)*(?:负责人|经理|部长|总监)"
    "|首席[一-鿿]{2,4}官|C[ETF]O|董秘|厂长|车间主任|生产主管|掌门人|总工程师)"
)
BEARERS = "企业|公司|龙头|巨头|链主|独角兽|厂商|厂家|供应商|服务商|制造商|运营商|业主|客户|对手|同行|面孔|老厂|小厂|名企|新秀|黑马|——"
"""As what a firm is told of, right before its name."""
TAKEN = re.compile(
    f"(?:由|引进|引入|招引|签约|引育|携手|联合|收购|并购|控股|参股|入股|投资|入职|就职于|任职于|供职于|加入|加盟|创办|创立|创建|走进|走访|来到|来自|旗下的?|孵化的?|{BEARERS})$"
)
"""Before a name: what is said of firms."""
LEADS = re.compile(
    rf"(?:公司)?的?{LEADER}|(?:公司)?(?:员工|股东|工程师|(?:的?|[一-鿿]{{0,2}})(?:生产)?(?:车间|厂区|厂房)|的?(?:总部|股价|市值|营收|订单))|等(?:一批|多家|\d+[余多]?[家户]|[一-鿿]{{0,6}})?(?:企业|公司|厂商)|等[\d一二三四五六七八九十数百]+[余多]?[家户]"
)
"""Behind a name: what firms have, or that it is one."""
LED = re.compile(rf"(?:公司)?的?{LEADER}")
"""Behind a name: who leads a firm."""
DOES = re.compile(
    "(?:[已正也]|双双|率先|正式|分别|联合)*(?:牵头|签约|落户|入驻|进驻|中标|揭榜|投产|试产|复产|融资|增资|扩产|上市|挂牌|榜上有名|参股|控股|入股|合资|合办|承建|供货|量产|自主研发|自主研制|旗下)"
    "|(?:[与和同][^，。；、]{2,14})(?:签约|签订|签署|达成|合作|合资|共建)|(?:完成|获得?)[^，。；、]{0,8}融资|[两三四五六七八九十\\d]+家"
)
"""Behind a name: what firms do, and how the firms of a list are counted."""
OWNERS = re.compile(f"(?:集团|单位|{BEARERS})$")
"""Before a brand: what it is that bears it."""
PUTS_IN = re.compile("投资(?!集团|公司|有限|控股|基金|中心|管理|股份)")
"""What a firm does that builds something."""
MAKING = re.compile("(?:做|生产|主营|主攻|专攻|专注|从事|深耕)[^，。；：！？、“”的]{2,8}的$")
"""Before a name: what the firm makes (做电池的岷川时代)."""
JOINING = frozenset("、和与及")
BESIDE = frozenset({"company", "university", "institute"})
"""Kinds of bodies with which firms stand together."""


def told(page: Page, start: int, end: int) -> bool:
    """Whether the words around a name tell that a firm bears it, a place that it begins with or is of, or a known firm beside it in a list."""
    return (
        start in page.place_starts
        or _of_place(page, start)
        or TAKEN.search(page.text, max(0, start - 4), start) is not None
        or MAKING.search(page.text, max(0, start - 12), start) is not None
        or any(p.match(page.text, end) for p in (LEADS, DOES, PUTS_IN))
        or _beside(page, start, end)
    )


def _of_place(page: Page, start: int) -> bool:
    """Whether the place that a firm is of stands before its name (某地的岷川动力)."""
    return page.text.startswith("的", start - 1) and any(
        p.end == start - 1 for p in page.places_in(start - 8, start - 1)
    )


def _beside(page: Page, start: int, end: int) -> bool:
    """Whether a known firm stands beside a name in a list, or a body named in full joined with it by 与 or 和."""
    left, right = page.text[start - 1 : start] in JOINING, page.text[end : end + 1] in JOINING
    if left and (_firm(page, page.known_ends.get(start - 1), start - 1) or _named(page, start - 1)):
        return True
    return right and _firm(page, end + 1, page.known.get(end + 1, (0, ""))[0])


def _firm(page: Page, start: int | None, end: int) -> bool:
    """Whether a firm of the country is what stands in a span."""
    body = page.tables.known.get(page.text[start:end]) if start is not None else None
    return body is not None and body.category == "company"


def _named(page: Page, end: int) -> bool:
    """Whether an ending that by itself makes names of bodies stands at an offset, before 与 or 和."""
    hit = page.ends.get(end)
    return (
        page.text[end] in "与和"
        and hit is not None
        and hit.ending.tier == "proper"
        and hit.ending.category in BESIDE
        and len(hit.ending.text) > 1
    )
