"""Nouns that say of what class or trade somebody is, right before the name (公共科研平台|某某实验室, 电动车制造商|某某公司)."""

from __future__ import annotations

import re

from model.extract.names.bounds.telling import telling
from model.extract.names.page import Hit, Page

CLASSES = frozenset({"平台", "载体", "机构", "单位", "院所"})
TRADE = re.compile(
    "(?:运营|投资|建设|承建|施工|主办|承办|开发|出资|牵头|合作|总包)方|(?:建设|运营|承建|牵头|施工|设计|勘察|监理|主办|承办|共建)单位|业主|运营主体|(?<!中小)(?<!小微)(?<!民营)企业|制造商|生产商|供应商|服务商|厂商|厂家|老面孔|新面孔|老厂|独角兽|链主|运营商|开发商|零售商|巨头|人大代表|政协委员|党代表|智库|投行|评级机构|咨询机构|研究机构|投资机构"
)
"""Nouns that say what somebody does, before the name."""
IS_ONE = re.compile("(?:单位|业主|方|主体)系")
"""Behind these 系 says who it is (设计单位系某某设计院)."""


def after_class(page: Page, start: int, hit: Hit) -> int:
    """The start after a noun that says of what class the thing named behind it is (公共科研平台|崖州湾…实验室)."""
    at = start
    for word in page.words_in(start, hit.start):
        at += len(word)
        if word not in page.tables.plain:
            return start
        if word in CLASSES:
            return at if hit.start - at > 1 and telling(page, page.text[at : hit.start]) > 1 else start
    return start


def after_trade(page: Page, start: int, hit: Hit) -> int:
    """The start after what says of what trade a firm or an institute is (甲国电动车制造商|乙丑公司)."""
    said = IS_ONE.search(page.text, max(0, start - 2), hit.start)
    if said and said.end() > start:
        return said.end()
    trade = max((m.end() for m in TRADE.finditer(page.text, start, hit.start)), default=-1)
    told = (
        trade in page.cuts
        and hit.start - trade > 1
        and (trade in page.known or telling(page, page.text[trade : hit.start]) > 1)
    )
    return trade if told else start
