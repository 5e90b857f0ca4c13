"""What many are said to set up, each for himself, is a kind and no one thing (各区县纷纷设立|天使投资基金, 一些银行推出|创新券)."""

from __future__ import annotations

import re

from model.extract.names.page import Page

MANY = re.compile(
    r"(?:各(?!类|种|项|自)(?:[地级大家区县市州省国镇乡校][一-鿿]{0,3}|[一-鿿]{2,4})|多[个地][一-鿿]{0,4}|许多|众多|不少|一些|有的|有些|大多数?|多数|数十[个家]|越来越多)"
    r"[^，。；！？\n“”]{0,16}?(?:纷纷|相继|陆续|还|也|都|均|先后|普遍|已|开始)*"
    r"(?:设立|推出|出台|发放|成立|组建|开办|举办|发行|建立|制定|开设|探索|试点|兑付|提供|搭建|发布)"
    r"|(?:纷纷|普遍|竞相|各自|分别)(?:设立|推出|出台|发放|成立|组建|开办|举办|建立)"
)
"""Who, each for himself, does what with a thing."""
CLAUSE = re.compile(r"[，。；：！？\n]")
REACH = 48
"""So far before a thing may stand who set it up."""
NO_MORE = re.compile(r"共同|联合|携手|合作|合力|一起|齐聚")
"""What many do together is one thing."""


def widespread(page: Page, start: int) -> bool:
    """Whether many are said in the clause before an offset to have set up what begins there."""
    floor = max(page.zone_of(start)[0], start - REACH)
    stops = [m.end() for m in CLAUSE.finditer(page.text, floor, start)]
    clause = page.text[stops[-1] if stops else floor : start]
    return MANY.search(clause) is not None and NO_MORE.search(clause) is None
