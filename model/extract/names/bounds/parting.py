"""Where one name ends and another begins: a whole and its part, a line and what stands on it, a work and the words for its rank."""

from __future__ import annotations

import re

from model.extract.names.bounds.firm_parts import LIMITED
from model.extract.names.given import plausible
from model.extract.names.page import Hit, Page
from model.extract.tokens import common_word
from model.facts import Category

DEVELOPING = tuple(how + deed for how in ("合作", "联合", "共同", "自主") for deed in ("开发", "研发", "研制"))
"""What a body does, behind its name: goods are not called by it (与某某大学|合作开发…模型)."""
TITLES = range(2, 7)
"""So long are titles of people."""
HOLDERS: frozenset[Category] = frozenset({"university", "institute", "company", "agency", "alliance", "lab"})
"""Kinds whose names are followed by those of their parts (中国银行重庆市分行, 重庆大学遂宁研究院)."""
BODIES: frozenset[Category] = HOLDERS - {"university", "lab"}
"""Kinds that are not named after people."""
ROADS = frozenset({"高速公路", "高铁", "铁路", "高速", "公路"})
"""A bridge or a station on one has a name of its own (…高速公路|…大桥)."""
ON_THE_ROAD = frozenset({"服务区", "停车区", "收费站"})
"""What is told by the road on which it lies (甲乙高速|某地服务区)."""
RAILWAYS = frozenset({"高铁", "铁路", "高速铁路"})
CARRIED = ("大桥", "隧道")
"""What is told by the railway that runs over or through it (甲乙铁路|某山隧道)."""
ASSEMBLING = frozenset({"总装线", "组装线"})
"""Where something is put together that bears a name (C99飞机|某市总装线)."""
SUBPARTS = frozenset({"片区", "园区", "组团", "分园", "校区", "院区", "片", "段"})
"""Endings of parts that bear the name of their whole and their own place (西部(重庆)科学城璧山片区)."""
PLACED_APART: frozenset[Category] = frozenset({"park", "facility", "project", "event", "policy"})
"""What follows the name of a company without being its part (…有限公司重庆璧山…小镇)."""
BRANCHED: frozenset[Category] = HOLDERS | {"platform"}
BRANCHES = frozenset({"中心", "分中心", "分会", "基地", "分院", "分部", "总部", "分站", "工作站", "研究院"})
"""What a body has elsewhere, by the town behind its name (…技术创新中心|保定|中心)."""
FOUNDED: frozenset[Category] = HOLDERS | {"platform", "park"}
"""Kinds that are named by what they work on."""
QUARTERS = frozenset(["西南", "西部", "西北", "东北", "华东", "华南", "华北", "华中", "成渝", "川渝"])
"""Quarters of the country, for which a body has a branch (…技术创新中心|西南|分中心)."""
MEASURES: frozenset[Category] = frozenset({"policy", "project"})
"""Kinds whose names may begin with a verb (引进科技创新资源行动)."""
WORKS = ("关键", "控制性", "核心", "主体", "机电", "重点", "重要", "配套")
"""Behind the name of a great work these say which part of it is meant (…水电站|机电设备)."""
UNDERTAKINGS = ("工程", "项目")
ENLARGED = ("改扩建工程", "扩建工程", "迁建工程")
"""Works by which something grows: what is built in their course bears a name of its own (某某机场改扩建工程|T2航站楼)."""
RANKABLE = (*UNDERTAKINGS, "基础设施")
RANKED = re.compile(f"(?:重点|重大|标志性|控制性|关键|骨干)[一-鿿]{{0,5}}(?:{'|'.join(RANKABLE)})$")
RANKING = 10
"""What says of which rank a work is stands before its name (重点能源项目|…水电站), so many characters long at most."""


def ranked_before(page: Page, pos: int, outer: Hit) -> bool:
    """Whether what ends at `pos` says of what rank the work is whose name begins there (国家重点能源项目|…水电站)."""
    ranked = (
        outer.start - pos > 1
        and page.text.endswith(RANKABLE, 0, pos)
        and RANKED.search(page.text, max(0, pos - RANKING), pos) is not None
    )
    return ranked and page.begins_name(pos)


def kind_before(page: Page, inner: Hit, pos: int, outer: Hit) -> bool:
    """Whether what ends at `pos` says of what kind the thing is whose name follows (关键控制性工程|…大桥)."""
    works = outer.ending.category in FOUNDED and not page.begins_name(pos)
    if inner.ending.category not in MEASURES or outer.start - pos < 2 or works:
        return False
    words = page.words_in(pos - len(inner.ending.text) - 3, pos)
    return any("".join(words[n:]) in page.tables.not_names for n in range(len(words)))


def splits(page: Page, inner: Hit, pos: int, outer: Hit) -> bool:
    """Whether a complete name that ends at `pos` is another thing than the one whose ending lies to the right."""
    category = outer.ending.category
    if category == "product" and inner.ending.text.endswith((*UNDERTAKINGS, *LIMITED)):
        return True
    if inner.ending.tier == "weak" or inner.end >= outer.start:
        return False
    if category == "product" and page.text.startswith(DEVELOPING, pos):
        return True
    if (
        inner.ending.text == "科学城"
        and (zone := page.place_starts.get(pos))
        and page.text.startswith("高新区", zone.end)
    ):
        return False  # 某某科学城某市高新区: one zone by both of its names
    if inner.ending.category not in HOLDERS and recognised(page, pos, outer):
        return False  # …科学与工程|某省实验室, …芯片|川渝共建重点实验室
    if inner.ending.text == "桥" and pos not in page.place_starts:
        return False
    if inner.ending.category == "facility" and page.text.startswith(WORKS, pos):
        return True
    if inner.ending.text.endswith(("铁网", "路网")) and category in ("facility", "project"):
        return outer.start - pos > 1
    if (
        outer.ending.text in SUBPARTS
        or inner.ending.category == "framework"
        or inner.ending.category == category == "event"
    ):
        return False
    if category == "event" and pos in page.known_ends and inner.ending.category in ("project", "park"):
        return False  # 某某新通道|国际合作论坛
    place = page.place_starts.get(pos)
    there = (place and place.end == outer.start) or page.text[pos : outer.start] in QUARTERS
    branched = inner.ending.category in BRANCHED or inner.ending.text.endswith("中心")
    if branched and outer.ending.text in BRANCHES and there:
        return False
    if inner.ending.category == "park" and inner.ending.tier == "proper" and category == "product":
        return True
    if inner.ending.category == "product" and outer.ending.text in ASSEMBLING:
        return False
    way = _on_a_way(page, inner, pos, outer)
    if way is not None:
        return way
    if pos in page.known_ends and category == "project":
        return False
    if inner.ending.text.endswith(ENLARGED) and category == "facility":
        return True
    if inner.ending.text.endswith("工程") and outer.ending.text.endswith(page.tables.work_parts):
        return False
    apart = (
        inner.ending.category == "company"
        and category in PLACED_APART
        and not outer.ending.text.endswith(page.tables.owned)
    )
    if inner.ending.category in HOLDERS and not apart:
        return False
    return page.begins_name(pos) and not page.text.startswith("国家级", pos)


def _on_a_way(page: Page, inner: Hit, pos: int, outer: Hit) -> bool | None:
    """Whether a road or a railway that ends at `pos` is another thing than what lies on it, runs over it or owns it; None where its kind does not tell."""
    if inner.ending.text in RAILWAYS and outer.ending.text.endswith(CARRIED):
        return "段" in page.text[pos : outer.start]
    if inner.ending.text not in ROADS:
        return None
    if outer.ending.text in ON_THE_ROAD:
        return False
    if outer.ending.category == "facility" and outer.start - pos > 1:
        return True
    return False if outer.ending.text.endswith(LIMITED) else None


def works_on(left: Hit, outer: Hit) -> bool:
    """Whether what ends as a product or a trade says what the body works on whose name goes on behind it (某市传感器|与…研究院)."""
    trade = left.ending.category == "product" or (left.ending.category == "company" and left.ending.tier == "weak")
    return trade and outer.ending.category in FOUNDED and len(outer.ending.text) > 2


def parts(page: Page, start: int, end: int, outer: Hit) -> bool:
    """Whether a conjunction parts two names (重庆邮电大学和电子科技大学) rather than standing inside one (绿色发展与…中心).

    What a body works on is no name though it ends as one (某市传感器与…研究院).
    """
    left = page.ends.get(start)
    if left and works_on(left, outer) and not page.begins_name(end):
        return False
    return (
        page.begins_name(end)
        or start in page.known_ends
        or (left is not None and (left.ending.tier != "weak" or len(left.ending.text) > 2))
    )


def titled(page: Page, end: int) -> bool:
    """Whether somebody's name behind his title ends at an offset: a conjunction there joins him to whom another body sends (主任甲某与|某局局长)."""
    text, book = page.text, page.tables
    return any(
        text[at : at + 1] in book.surnames
        and plausible(text[at:end], end - at, book)
        and not common_word(text[at:end])
        and any(text[max(0, at - n) : at] in book.titles for n in TITLES)
        for at in (end - 3, end - 2)
        if at > 1
    )


def people_of_body(page: Page, pos: int) -> bool:
    """Whether people of a body stand before `pos`: they do something to the thing behind them (某公司工程师|调试…样机)."""
    word = page.word_before(pos)
    if word is None or page.text[slice(*word)] not in page.tables.classes_of_people:
        return False
    return word[0] in page.ends or word[0] in page.known_ends


def recognised(page: Page, at: int, hit: Hit) -> bool:
    """Whether only the place that recognised a laboratory stands between an offset and its ending: what stands before is its field."""
    if hit.ending.category != "lab":
        return False
    place = page.place_starts.get(at)
    behind = page.text[at : hit.start]
    return behind in page.tables.joint_set or (place is not None and place.end == hit.start)
