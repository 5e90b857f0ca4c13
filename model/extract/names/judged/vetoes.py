"""What no name can be: misshapen words, what all things of a kind share, verbs with their objects, what is described and not named."""

from __future__ import annotations

import re

from model.extract.names.bounds.conjoined import two_things
from model.extract.names.bounds.firm_parts import part_of_firm
from model.extract.names.bounds.parting import MEASURES, ON_THE_ROAD
from model.extract.names.bounds.scan import Reach
from model.extract.names.bounds.sizes import GRADE
from model.extract.names.bounds.spots import of_a_country, own_words
from model.extract.names.judged.described import KINDS_OF, SITED, said_to_be, sorted_only
from model.extract.names.judged.documents import EACH
from model.extract.names.judged.kinds import of_a_kind
from model.extract.names.judged.misquoted import misquoted
from model.extract.names.page import Hit, Page
from model.facts import Category

MARKED = re.compile("[（）()“”‘’]")
PLANS = ("规划", "计划")
"""Nouns that are verbs where another verb follows (…项目|规划建设…电站)."""
PLANNING: frozenset[Category] = frozenset({"company", "agency", "facility", "institute", "university", "alliance"})
PLANNED = ("总投资", "用地", "占地", "总占地", "总建筑面积", "建筑面积", "工期", "总工期")
"""Behind such a noun: what is planned of the thing before it (某项目|计划总投资6亿元)."""
ARRANGED = frozenset({"布局", "规划"})
"""Nouns that are verbs where a noun follows (加大力度布局|商业航天产业)."""
NEIGHBOURS = frozenset({"下游", "上游", "周边", "附近", "沿线", "本地", "当地", "上下游"})
"""What lies beside or before something in a chain is a kind of thing."""
UNNAMED = re.compile(
    "[区境域省市县园]内|中国特色|中国式|市县|区县|央企|国企|民企|外企|各部委|多部委|部委|国家及|国家和|相关|有关"
)
"""What the country's ways are called, where something lies (区内), and sorts of holders, begin no name."""
KIND = re.compile(r"^(?:国产|新一代|新一轮|新型|首批|首套|首个|各类|后续|高水平|高质量|现代化|最新|一流|[一两]批)+")
EVERYWHERE = re.compile(r"(?<=..)(?:全国(?!重点)|各地|全球)")
"""What stands before a kind of things without making a name of it."""
PLAN_YEARS = re.compile("[“‘]?十?[一二三四五六七八九]五[”’]?(?:期?末|时期|期间|以来)")
"""A time: the period of a plan, or its end (“十四五”末|新能源)."""
WILL = re.compile("(?<=..)(?:将(?:推动|加快|支持|实施|开展|建设|启动|组织|推进)|重点(?:监测|联系|跟踪|调度))")
"""某委|将推动项目, 某部|重点监测平台: what somebody will do or looks at is no name."""
QUOTED = re.compile("“[^“”]*”")
SHEET = re.compile("[表书](?![示明彰达决现态演面写记])")
"""Behind a plan or a project: the sheet or file of paper is spoken of (“某某”计划|表)."""
PAIRS = (("（", "）"), ("(", ")"), ("“", "”"), ("‘", "’"))

LOOSE: frozenset[Category] = frozenset({"event", "policy", "project", "framework", "finance", "product", "person"})
"""Kinds whose endings are mostly common nouns."""

MOST = re.compile(r"(?:最|之(?!一的))[^，。；、—\n]{1,8}的$|最[高低大小长短深浅远近快早晚新][级]?$")
FIRST_TO = re.compile(r"首[条座个项家处](?:[^，。；、—\n的]{1,4}|[^，。；、—\n]{1,10}的)$")
"""The first of a kind to do something (首条穿越|长江高铁隧道)."""
AMOUNT = re.compile(r"[十百千万亿]+(?:立方米|吨|元|千瓦|亩|公里|米)(?!级)")
COUNTING = frozenset("十百千万亿个座")
"""What is left of a number at the start (26个|千亿立方米气田)."""
CRAFT_NAME = re.compile(r"[A-Z]{1,4}-?\d|“[^“”\n]{1,8}”[号轮]")
"""The name of a craft or a machine by its model or as it is christened, behind what kind it is (大型直升机|XZ100, 救助船|“某海”轮)."""
SPENT = re.compile("(?:通行|旅行|运行|行车|出行|乘车|单程|全程)?(?:时间|时长|用时|车程|路程|行程)")
"""Behind a way by its two ends: how long it takes from one to the other (甲到乙铁路|通行时间)."""
ENDS = frozenset("至到")
"""What stands between the two ends of a way."""
DONE = re.compile(
    "(?:多渠道|多举措|全面|大力|积极|加快|持续|有序|合理|精准|深入|科学|广泛|扎实|稳步|陆续|相继)"
    "(?:建设|改造|调度|开展|推进|推动|实施|打造|推出|采用|举办|升级|修建|新建|布局|保障)|创新(?:改造|开展|打造|推出|采用|举办)|史上|首[获夺枚]|[一二三四]分之[一二三四]"
)
"""In a thing's name: what somebody does, and how, or how much of it is meant (某市|多渠道建设健身设施)."""
SCATTERED = ("多地", "各地", "等", "等地", "各省", "各市", "各县")
"""Before sites of a kind that are in many places, or that a list names."""
SUPERLATIVE = re.compile("最(?!高人民|高检|高法|高领袖|低|惠国|佳)")
"""In a name: what is the most of its kind is described."""
FIRST_INSIDE = re.compile("(?<=..)首[趟列个座条家艘台架款批仓节段榀跨片根](?!歌|尾|目)")
"""In a name: the first of a kind is described (某省首趟…专列)."""
SORTS_OF_PORTS = frozenset({"陆路", "直航", "空港", "边境", "主要", "全国", "各", "毗邻"})
"""Ports of entry so qualified are several (某地|直航口岸)."""
CLASSED = re.compile("国家[ⅠⅡⅢⅣ一二三四]级")
"""A class of railways, roads or hospitals names none of them."""
CAMPAIGNS = ("月", "普查")
"""What the whole country does is one thing (全国|某某月)."""
SIZED_AWAY = re.compile("(?:地区|全国|我国)(?:特大|超大|大|中小)型")
"""What is described by where it is and its size (西南地区特大型|枢纽)."""
ALL_OF_ROADS = ("高速公路服务区", "高速服务区", "国道服务区", "超高速")
"""What lies on roads without a name of its own, and what only ends as a road does (甲乙超高速|光缆)."""
CENSUS = re.compile("全国|第|(?:19|20)\\d\\d")
"""How the name of a census begins."""
TAKING_PART = re.compile("(?:沿线|共建)(?:国家|各国)")
"""Countries that take part in an initiative begin no name."""
IS, AS = ("，为", "。为", "是", "，属于"), ("作为", "成为")
"""What stands before a description of what the sentence is about (为双线电气化铁路)."""


def no_name(page: Page, start: int, hit: Hit, reach: Reach, core_end: int, *, placed: bool) -> bool:
    """Whether `text[start:hit.end]`, whose own words end at `core_end`, can be no name; `placed` says that a place or a body begins it."""
    name = page.text[start : hit.end]
    return (
        not _well_formed(name)
        or misquoted(page, name, hit)
        or part_of_firm(page, start, hit)
        or TAKING_PART.search(name) is not None
        or PLAN_YEARS.match(name) is not None
        or WILL.search(QUOTED.sub("", name)) is not None
        or page.text[start - 1 : start] == "最"
        or SIZED_AWAY.search(name) is not None
        or name.endswith(ALL_OF_ROADS)
        or (not placed and "最" in name and SUPERLATIVE.search(QUOTED.sub("", name)) is not None)
        or (hit.ending.category not in MEASURES and DONE.search(QUOTED.sub("", name)) is not None)
        or ("首" in name and FIRST_INSIDE.search(QUOTED.sub("", name)) is not None)
        or _is_common(page, start, hit, name, core_end)
        or _is_verbal(page, start, hit)
        or _told_apart(page, start, hit, placed)
        or (reach.joined > start and two_things(page, start, reach.joined, core_end, hit))
    )


def _is_common(page: Page, start: int, hit: Hit, name: str, core_end: int) -> bool:
    """Whether words that every thing of the kind shares are all that is there, or end it."""
    ending, common = hit.ending, page.tables.not_names
    if MARKED.sub("", name) in common or _national(page, name, start) or name in page.counted_kinds:
        return True
    place = page.place_starts.get(start)
    if place is not None and place.end >= hit.end:
        return True
    if place is not None and ending.text in ON_THE_ROAD and page.text[place.end : hit.end] in common:
        return True
    if ending.category in MEASURES and ending.text in common and hit.start in page.ends:
        return True
    work = page.tables.endings.get(page.text[start : hit.start]) if ending.category == "project" else None
    if work and work.category == "facility":
        return True
    grade = GRADE.match(page.text, place.end) if place is not None and ending.category == "facility" else None
    if grade and grade.end() == hit.start:
        return True
    firm = page.ends.get(hit.start)
    if firm and firm.ending.category == "company" and ending.text in page.tables.worked:
        return True
    if ending.text == "口岸" and page.word_ending_at(hit.start) in SORTS_OF_PORTS:
        return True
    if ending.text == "普查" and (name == "全国普查" or not CENSUS.match(name)):
        return True
    if CLASSED.match(name) or sorted_only(page, start, hit):
        return True
    if of_a_kind(page, start, hit) or of_a_country(page, start, core_end, hit):
        return True
    kind = KIND.sub("", name, count=1)
    if (
        kind in common
        or (kind != name and kind in page.tables.endings)
        or any(name[m.end() :] in common for m in EVERYWHERE.finditer(name))
    ):
        return True
    inside = range(start + 2, hit.start) if ending.category == "project" else ()
    return any(
        page.text[at : hit.end] in common
        for at in inside
        if (at in page.ends and page.ends[at].ending.tier != "weak") or hit.end - at > 4
    )


def _is_verbal(page: Page, start: int, hit: Hit) -> bool:
    """Whether the ending is a verb here, or begins another word, or belongs to a known body's own deed."""
    text, ending = page.text, hit.ending
    if ending.text in ARRANGED and _has_object(page, hit.end):
        return True
    if ending.category == "facility" and text.startswith(("景区", "风景区", "度假区", "服务区"), hit.end):
        return True
    if (ending.category in LOOSE and text.startswith("了", hit.end)) or text.startswith("之一", hit.end):
        return True
    if ending.category in ("policy", "project") and SHEET.match(text, hit.end):
        return True
    if ending.category == "policy" and EACH.search(text, max(0, start - 20), start):
        return True
    if ending.tier == "weak" and ending.category == "policy" and page.known.get(start, (0,))[0] == hit.start:
        return True
    if ending.text == "专项" and text.startswith(page.tables.special, hit.end):
        return True
    body = page.ends.get(hit.start) if ending.text in PLANS else None
    if body and body.ending.category in PLANNING and _goes_on(page, hit.end):
        return True
    if ending.text in PLANS and text.startswith(PLANNED, hit.end):
        return True
    if ending.category == "facility" and SPENT.match(text, hit.end) and not ENDS.isdisjoint(text[start : hit.start]):
        return True
    of_years = "五”" in text[start : hit.end]
    return ending.text.endswith(PLANS) and not of_years and _verb_follows(page, hit.end)


def begins(page: Page, start: int) -> bool:
    """Whether a name begins here by what it is made of, with no rank in the world before it."""
    return not page.text.startswith(("国家级", "世界", "国际"), start) and page.begins_name(start)


def _told_apart(page: Page, start: int, hit: Hit, placed: bool) -> bool:
    """Whether what stands before or behind says that a thing is described: the most or the first of a kind, what it is, its name behind a dash."""
    text, category = page.text, hit.ending.category
    if placed or hit.ending.text.endswith(CAMPAIGNS):
        return False
    if category in KINDS_OF and not begins(page, start) and said_to_be(page, start, hit.end):
        return True
    if category not in (*SITED, "platform", "product"):
        return False
    before = text[max(0, start - 16) : start]
    if (
        MOST.search(before)
        or before.endswith((*page.tables.lacked, *(("等",) if category == "project" else SCATTERED)))
        or (category in SITED and FIRST_TO.search(before))
        or (before[-1:] in COUNTING and AMOUNT.match(text, start))
    ):
        return True
    said = before.endswith(IS) or (hit.ending.tier != "proper" and before.endswith(AS))
    inside = page.words_in(start, hit.start)
    if (
        category == "facility"
        and any(w in NEIGHBOURS for w in inside[1:])
        and (inside[-1] in NEIGHBOURS or own_words(page, start, hit.start, hit) == 0)
    ):
        return True
    if category in SITED and said and not begins(page, start):
        return True
    if category == "product" and CRAFT_NAME.match(text, hit.end):
        return True
    return text.startswith("——", hit.end) and hit.ending.tier != "proper" and page.begins_name(hit.end + 2)


def _has_object(page: Page, end: int) -> bool:
    """Whether a content word stands behind an ending that may be a verb: its object."""
    word = page.text[end : page.word_end(end)] if end < len(page.text) else ""
    book = page.tables
    return word[:1].isalpha() and not (
        word in book.function or word in book.verbs or word in book.soft_verbs or word in book.conjunctions
    )


def _goes_on(page: Page, end: int) -> bool:
    """Whether the clause goes on behind an ending: with a body before it, it is what the body does (某某集团|计划)."""
    return page.text[end : end + 1].isalnum()


def _verb_follows(page: Page, end: int) -> bool:
    """Whether the word behind an ending is a verb or a number."""
    word = page.text[end : page.word_end(end)] if end < len(page.text) else ""
    return word in page.tables.verbs or word in page.tables.soft_verbs or word[:1].isdigit()


def _well_formed(name: str) -> bool:
    """Marks in pairs, none dangling at the start; no office that a director 江某 follows (教育局|局长|江某)."""
    return (
        not name.endswith("局局")
        and UNNAMED.match(name) is None
        and "/" not in name
        and name[0] not in "）)”’、·各"
        and not ("+" in (bare := QUOTED.sub("", name)) or "＋" in bare)
        and (MARKED.search(name) is None or all(name.count(a) == name.count(b) for a, b in PAIRS))
    )


def _national(page: Page, name: str, start: int) -> bool:
    """Whether a name is a kind with the country before it (我国重点实验室, 全国海关)."""
    place = page.place_starts.get(start)
    if place is None or place.city != "全国":
        return False
    kind = name[len(place.text) :]
    if kind.endswith(CAMPAIGNS):
        return False
    return kind in page.tables.not_names or (place.text in ("全国", "我国") and kind in page.tables.endings)
