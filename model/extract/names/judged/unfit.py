"""Endings that make no name where they stand: of one character without a place, before an amount, behind a mere number."""

from __future__ import annotations

import re

from model.extract.names.bounds.sizes import NUMERAL
from model.extract.names.bounds.spots import spot_before
from model.extract.names.judged.said_of import over_water
from model.extract.names.judged.widespread import widespread
from model.extract.names.page import Hit, Page
from model.facts import Category

SPENT = re.compile(
    r"(?:约|近|超过?|逾|总额)?[\d一二三四五六七八九十]|(?:兴建|新建|建成|打造|设立)|(?:建设|开发|运营|建造)(?!集团|公司|有限|股份|控股|基金|中心)"
)
"""Behind 投资: how much somebody has put in, or what for (某集团|投资建设)."""
FAST = re.compile("干线|发展|增长|运[转行输]|行驶|网络|数据|通信|传输|充电|成像|列车")
"""Behind 高速: what is fast and no motorway."""
OF_A_TITLE = ("负责人", "经理", "总监", "总工", "技术负责人", "主管", "部", "组")
"""Behind 项目: a title or the office of a builder on the spot (某公司|项目负责人)."""
OWNED_HOW = ("全资", "控股", "参股", "下属", "旗下", "所属")
"""Before 子公司: how a firm owns one that is named behind (某某时代全资子公司|…)."""
NUMBERED = re.compile(rf"第[{NUMERAL}\d]+[届次](?:全体|定期|委员长|主席|主席团)?(?:会议|会晤|大会|全会)")
"""A number alone tells one only beside its holder."""
COUNTED_EVENT = re.compile(rf"(?:[{NUMERAL}\d]+[场次]|.*最佳)")
"""How often something was held, and the classes of a prize, tell no event."""
SET_UP: frozenset[Category] = frozenset({"finance", "alliance", "event", "policy"})
"""Kinds of things that each of many has of his own."""
CALLED = re.compile("(?:名为|叫作?|叫做|名叫|取名为?|命名为|称为)“[^“”]+”的$")
"""What is said to be called so before is described behind it (名为“…”的|指数保险)."""
LISTS = ("任务清单", "责任清单", "项目清单", "工作清单")
"""Papers of which every office has some, year by year."""
NEEDS_PLACE: frozenset[Category] = frozenset({"facility", "agency", "platform", "company", "park"})
"""Kinds whose endings of one character make names only of places and known bodies (喀什站, not 充电站)."""


def unfit(page: Page, start: int, hit: Hit, *, own: bool, placed: bool) -> bool:
    """Whether what begins at `start` is no name for its ending; `own` says that something tells it apart, `placed` that a place does."""
    text, ending, name = page.text, hit.ending, page.text[start : hit.end]
    if (ending.text == "投资" and SPENT.match(text, hit.end)) or (ending.text == "高速" and FAST.match(text, hit.end)):
        return True
    if ending.category == "event" and (NUMBERED.fullmatch(name) or COUNTED_EVENT.match(name)):
        return True
    if not (own or page.begins_name(start)) and ending.category in SET_UP and widespread(page, start):
        return True
    if text.endswith("”的", 0, start) and CALLED.search(text, max(0, start - 20), start):
        return True
    if not (own or page.begins_name(start)) and ending.text.endswith(LISTS):
        return True
    if ending.text == "项目" and text.startswith(OF_A_TITLE, hit.end):
        return True
    if ending.text == "子公司" and text.endswith(OWNED_HOW, start, hit.start):
        return True
    if ending.text == "学会" and text.startswith("了", hit.end):
        return True
    if len(ending.text) == 1 and _is_somebody(page, start, hit):
        return True
    if ending.text == "桥":
        return not over_water(page, start, hit)
    if len(ending.text) > 1 or ending.text == "网" or ending.category not in NEEDS_PLACE:
        return False
    if ending.category == "agency":
        return not placed
    return not (own or spot_before(page, start, hit) or over_water(page, start, hit))


def _is_somebody(page: Page, start: int, hit: Hit) -> bool:
    """某大学科研处处长李若谷说: a person whose given name ends like a site, between a title and what he does."""
    text, tables = page.text, page.tables
    if not text.startswith(tables.speech, hit.end):
        return False
    families = (at for at in (hit.end - 2, hit.end - 3) if at > start + 1 and text[at] in tables.told_surnames)
    return any(text[k:at] in tables.titles for at in families for k in range(max(start, at - 6), at - 1))
