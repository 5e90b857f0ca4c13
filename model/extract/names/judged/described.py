"""Things that are described in words of the dictionary rather than named (大宗商品资源配置枢纽, 亲子互动工坊)."""

from __future__ import annotations

import re

from model.extract.names.page import Hit, Page
from model.extract.tokens import common_word
from model.facts import Category

PEOPLED: frozenset[Category] = frozenset({"lab", "institute", "university", "alliance", "finance"})
"""Kinds whose every member has a name, common as its words may be."""
MANY: frozenset[Category] = frozenset({"facility", "product", "park", "event", "finance", "platform", "company"})
"""Kinds of which there are many whatever their endings (夜间高铁, 冰雪主题乐园)."""
FEW = ("部队", "医疗队", "专班", "机制", "演习", "特派团")
"""Endings of what there are few of, each with its field for a name."""
NAMED = ("机场", "枢纽", "桥", "站", "装置", "堆", "论坛", "峰会", "年会")
"""Endings of what is built or held that take any word for a name (鹈鹕岛大桥, 能源互通专题论坛)."""
TERRAIN = frozenset("坝洞滩沟岭湾垭堰溪沱坪坎塘湖峡山岩嘴坡")
"""Last characters of what a spot is called, common as the words before one may be (丰收|坝|水厂)."""
SHORT = 4
"""A park told at greater length by its trade is one of a town (硫磷钛绿色化工产业园, not 服装产业园)."""
BARE = 2
"""A platform whose ending says more than that it is one is a body (中试平台, 创新中心)."""

SORTS = frozenset({"大型", "中型", "小型", "特大型", "大中型", "中小型", "重点", "骨干", "在建", "新建", "主要"})
"""Alone between a place and a kind of works these sort them (某省大型|灌区)."""
ALONG = re.compile("[沿引][一-鿿]灌区")
"""Fields along a river or fed by it, wherever they lie."""
SITED: frozenset[Category] = frozenset({"facility", "park", "project"})
"""What stands somewhere: told by its size alone it is described."""
KINDS_OF: frozenset[Category] = SITED | {"platform", "product", "event", "finance"}
"""What a clause says that something is one of."""
IS_A = re.compile("(?:(?<![这里就的点])(?<!核心)(?<!一站)是|成为|成了|属于)(?!位于|由)[^，。；：！？“”\n]{1,18}的$")
"""Before the kind of which something is said to be (某某飞机是我国自行研制的|支线客机), not what is singled out (首先看到的是…, 第一站是…)."""
CLAUSE = 24
"""So far before the kind its subject is told at most."""


def said_to_be(page: Page, start: int, end: int) -> bool:
    """Whether a clause says that its subject is what stands there, which bears no letters or number of its own."""
    name = page.text[start:end]
    plain = name.isalpha() and not any(map(str.isascii, name))
    return plain and IS_A.search(page.text, max(0, start - CLAUSE), start) is not None


def sorted_only(page: Page, start: int, hit: Hit) -> bool:
    """Whether works are told by where they are and of what sort they are, and by no name."""
    place = page.place_starts.get(start)
    if ALONG.fullmatch(page.text, start, hit.end):
        return True
    sorts = SORTS | {"老"} if hit.ending.category == "park" else SORTS
    return place is not None and hit.ending.category in SITED and page.text[place.end : hit.start] in sorts


def described(page: Page, start: int, core: list[str], hit: Hit) -> bool:
    """Whether nothing but common words stands before an ending that many things share: no place, no word of its own."""
    ending = hit.ending
    if ending.category in PEOPLED or (ending.tier == "proper" and ending.category not in MANY):
        return False
    if ending.category == "platform" and len(ending.text) > BARE:
        return False
    if ending.category == "park" and ending.tier == "proper" and sum(map(len, core)) > SHORT:
        return False
    if ending.text.endswith(NAMED if ending.tier == "proper" else "桥"):
        return False
    if ending.category == "facility" and len(core) > 1 and core[-1] in TERRAIN:
        return False
    if ending.text.endswith(FEW) or any(word.startswith("第") for word in core):
        return False
    if page.places_in(start, hit.start) or any(at in page.known for at in range(start, hit.start)):
        return False
    signs = page.tables.signs
    ordinary = page.tables.ordinary if ending.category in MANY else frozenset()
    return all(w.isalpha() and not w.isascii() and w not in signs and (w in ordinary or common_word(w)) for w in core)
