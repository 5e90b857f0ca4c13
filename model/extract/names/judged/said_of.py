"""What the words around a thing say of it that only one thing can be meant: first of its kind and opened, at work, over a water."""

from __future__ import annotations

import re

from model.extract.names.bounds.parting import HOLDERS
from model.extract.names.bounds.scan import Reach
from model.extract.names.bounds.spots import GROUND, own_words
from model.extract.names.bounds.telling import telling
from model.extract.names.judged.described import SITED
from model.extract.names.page import Hit, Page
from model.extract.tokens import guessed
from model.facts import Category

FIRST_SITE = re.compile("(?:首|第一)[条座个家处]$")
OPENED = re.compile("[^，。；、—\n]{0,8}?(?:投入|投运|投用|启用|开建|揭牌|成立|落成|上线|正式运)")
USED = frozenset({"依托", "通过", "借助", "运用", "利用"})
"""What is done with a thing that works."""
LIFTS_OFF = re.compile("(?:成功)?(?:发射|点火|升空|起飞)")
"""What a rocket does at the site from which it is launched."""
LAUNCHED = frozenset({"推出", "上线", "启用", "开通", "投用"})
"""How a platform or a system is opened: told at length it is a new one."""
MAKING = "研制|研发|开发|推出|打造|生产|建设|发明|设计|自主创新|攻克|攻关|试制|自研|首创|制造"
MADE = re.compile(rf"(?:{MAKING})(?:出|生产|制造|成功)?的$")
"""What is said before a thing that somebody has made."""
SET_UP = re.compile(rf"(?:{MAKING}|共建|搭建|建成)(?:出|生产|制造|成功)?的$")
"""What is said before a platform that somebody has made or founded."""
AT_WORK = re.compile("(?:日前|近日|今天|昨天|正式|已|今年|全面)*(?:投入|投运|投用|启用|上线|运行|试运行|启动)")
"""What is said of a platform that somebody has made, where it is one and no kind."""
HOLDING = re.compile(r"(?:存有|收录|收集|汇集|汇聚|积累|覆盖|涵盖)[^，。；！？\n]{0,12}\d[^，。；！？\n]{0,10}的$")
"""What is said before a database that holds so much (存有1200万条记录的|…数据库)."""
IN_USE = 8
"""So long is at least what somebody works with."""
GOES_ON = frozenset("，统进")
"""How a clause goes on behind what somebody works with (依托|…平台，; 通过|…平台|统一…; 利用|…系统|进行…)."""
WATERS = frozenset("河江溪湖沟涧港渠水海")
"""Last characters of the names of waters."""
CROSSING = frozenset("跨过护临滨穿沿")
"""How what crosses a water or lies along it begins (跨河|桥)."""
VILLAGES = frozenset("村镇乡街路社头边")
"""Behind a bridge: what bears its name (椒水河桥|村)."""
SPOT = 5
"""The name of a spot of ground is shorter (狮子洋|通道)."""
SEVERAL = re.compile(
    r"[\d二两三四五六七八九十百千几多余数][多余]?(?:个(?![多半]?月|小时|星期)|[家座项条批处])(?:(?:省|市|国家|区|县)级(?:以上)?|大型|重点|重大|新型|现代|高标准|高水平|特色|优质|(?:总投资)?[^，。；：、\n]{0,8}的){1,3}$"
)
"""A number and what sorts the things that it counts, before what they are (十多个省级以上|…园区, 多个超百亿元的|…项目)."""

COMPANY_DOES = re.compile(
    r"(?:公司)?的?(?:副?总经理|董事长|副?总裁|创始人|联合创始人|[副首]?席?总?工程师|首席[一-鿿]{2,4}官|首席科学家|技术总监|研发总监|生产总监|市场总监|厂长|车间主任|技术负责人|研发负责人|相关负责人|负责人(?!制)"
    r"|(?:自主|独立|联合|全新|最新|新近)?(?:研制|研发|开发|生产|打造|设计|制造)的|(?:自主|独立)(?:研制|研发|开发|设计)"
    r"|[一-鿿]{0,2}(?:生产|智能化?|自动化|数字化|现代化|总装|装配|制造|无尘|焊接|冲压)(?:车间|工厂|厂房|产线|生产线)|厂区|(?:全自动|自动化|智能)?[一-鿿]{0,2}(?:装配|总装|屠宰|包装|灌装|分拣|分选|加工|封装|检测|流水)线|生产线|产线|展厅|研发中心|实验室里|生产基地)"
)
"""Behind the name of a company: who leads it, what it makes, where it works."""
RAISED = ("孵化的", "创办的", "创立的", "培育的", "企业——", "公司——")
"""Before the name of a company: who founded it or that it is one."""
OWN_PART = 5
"""The own part of a company's short name is shorter."""
JOINT: frozenset[Category] = frozenset({"platform", "lab", "institute", "university"})
BUILT_BY = re.compile(
    "(?:联合|合作|共同|携手|牵头|参与|自主|投资)*(?:共建|建设|搭建|打造|组建|创建|筹建|建成|建立|开发|研发)的$"
)
REPORTS = re.compile("(?:今天|昨天|最新|[（(][^）)]{3,9}[）)]|发布的?|公布的?)*(?:数据|统计|监测|消息|预计)")
"""What an office says is known by what follows its name."""
DOSES = frozenset("支盒剂瓶针粒袋")
MEDICINES = frozenset({"注射液", "单抗", "抗体", "胶囊", "颗粒剂", "口服液", "疫苗"})
NUMBERED_MEDICINE = re.compile(r"[A-Z]{2,5}-?\d{2,}[A-Z]?")
"""What a medicine is called before it has a name (XN-1203注射液)."""
SHORT_FOR = re.compile("[（(](?:以下)?(?:统称|简称|下称)")
STAGED_KINDS: frozenset[Category] = frozenset({"facility", "park", "platform"})
STAGE = re.compile(
    r"，?[一二]期(?:工程|项目)?(?:已|将|正|也|于|今年|去年|年底|月底|本月|预计|计划|全面|建成|投|开|启|规划|占地|用地|\d|，)"
)
EXTENT = re.compile(r"(?:总)?(?:规划面积|规划用地|占地面积|占地|用地面积|总用地)(?:约|近|超|达)?\d")
"""Behind a site: how much ground it has."""
OFFICES = ("管委会", "管理委员会", "党工委")
FUNDED = re.compile(r"(?:设立|组建|成立|发起|筹设|新设|搭建)(?:了|起)?[^，。；！？、\n]{0,14}$")
"""How a fund is set up, its size before its name."""


def abbreviated(page: Page, hit: Hit) -> bool:
    """Whether the text says behind a name what it is called for short: nothing that is no name gets a short one (…验证中心|（以下简称验证中心）)."""
    return SHORT_FOR.match(page.text, hit.end) is not None


def staged(page: Page, start: int, hit: Hit, core: list[str]) -> bool:
    """Whether a site is said to be built in stages: it is one, common as its words may be (…产业化基地|一期将于9月投产, …中试平台|，一期…)."""
    own = hit.start - start > 2 and (len(core) > 1 or telling(page, page.text[start : hit.start]) > 2)
    if hit.ending.category not in STAGED_KINDS or hit.ending.tier == "weak" or not own:
        return False
    told = STAGE.match(page.text, hit.end) or EXTENT.match(page.text, hit.end)
    return told is not None and not several(page, start)


def reports(page: Page, hit: Hit, core: list[str]) -> bool:
    """Whether an office is said to publish figures: it is one, common as its words may be (…工作专班|数据显示)."""
    return hit.ending.category == "agency" and len(core) > 1 and REPORTS.match(page.text, hit.end) is not None


def of_zone(page: Page, start: int, hit: Hit) -> bool:
    """Whether an office or a fund bears the short name of a zone, which ends a full one of the story (生物城|管委会 beside 某市国际生物城)."""
    zone = page.text[start : hit.start]
    body = hit.ending.text in OFFICES or (hit.ending.category == "finance" and hit.ending.tier == "proper")
    head = page.ends.get(hit.start)
    if not body or len(zone) < 2 or head is None or head.ending.category != "park":
        return False
    return re.search(rf"[一-鿿）)]{{2}}{re.escape(zone)}(?!管委会|党工委)", page.text) is not None


def first_founded(page: Page, start: int, hit: Hit) -> bool:
    """Whether the first site of its kind is said to be founded or opened: it is one thing, common as its words may be."""
    return (
        hit.ending.category in ("facility", "platform")
        and FIRST_SITE.search(page.text, max(0, start - 6), start) is not None
        and not page.begins_name(hit.end)
        and OPENED.match(page.text, hit.end) is not None
    )


def in_use(page: Page, start: int, hit: Hit, reach: Reach) -> bool:
    """Whether somebody is said to work with a platform or a system: it is one, common as its words may be (依托|智慧…管理平台，)."""
    if (
        not hit.ending.text.endswith(("平台", "系统", "数据库"))
        or hit.end - start < IN_USE
        or "的" in page.text[start : hit.end]
    ):
        return False
    if reach.stop in LAUNCHED and hit.end - start > IN_USE and len(page.words_in(start, hit.start)) > 3:
        return True
    if hit.ending.text.endswith("库") and HOLDING.search(page.text, max(0, start - 20), start):
        return True
    made = SET_UP.search(page.text, max(0, start - 8), start)
    if made and AT_WORK.match(page.text, hit.end):
        return True
    return reach.stop in USED and page.text[hit.end : hit.end + 1] in GOES_ON


def launch_site(page: Page, start: int, hit: Hit) -> bool:
    """Whether something is said to lift off from a site: it is one, common as its words may be (在|某地商业航天…试验区|发射升空)."""
    return (
        hit.ending.category in ("park", "facility")
        and page.text[start - 1 : start] in ("在", "从")
        and LIFTS_OFF.match(page.text, hit.end) is not None
    )


def over_water(page: Page, start: int, hit: Hit) -> bool:
    """Whether the name of a spot of ground stands before 通道, or that of a water before 桥 (狮子洋|通道, 椒水河|桥)."""
    last = page.text[hit.start - 1]
    if hit.ending.text == "桥":
        name, village = page.text[start : hit.start], page.text[hit.end : hit.end + 1] in VILLAGES
        short = last in WATERS and len(name) < SPOT and CROSSING.isdisjoint(name)
        return short and not village and own_words(page, start, hit.start, hit) > 1
    spot = hit.ending.text == "通道" and last in GROUND and hit.start - start < SPOT
    return spot and own_words(page, start, hit.start, hit) > 1


def issued(hit: Hit, reach: Reach) -> bool:
    """Whether an amount of money before a bond or a loan says how much of it is issued (发行50亿元|…债券)."""
    return hit.ending.category == "finance" and reach.stop.endswith("元")


def several(page: Page, start: int) -> bool:
    """Whether a number before what sorts them says that several of a kind are meant."""
    return SEVERAL.search(page.text, max(0, start - 14), start) is not None


def at_work(page: Page, start: int, hit: Hit) -> bool:
    """Whether the short name of a company stands before those who lead it, its works or what it makes (某某电子总工程师, 某某机械自主研制的)."""
    if hit.ending.category != "company" or hit.ending.tier != "weak":
        return False
    before = page.text[max(0, start - 4) : start]
    site = before.endswith("的") and any(p.end == start - 1 for p in page.places_in(start - 12, start))
    here = (site and page.text[hit.end : hit.end + 1] in ("，", "里", "的")) or before.endswith(RAISED)
    if not here and not COMPANY_DOES.match(page.text, hit.end):
        return False
    place = page.place_starts.get(start)
    begin = place.end if place is not None and place.end < hit.start else start
    own = telling(page, page.text[begin : hit.start])
    size = hit.start - begin
    return 1 < size < OWN_PART and (own == size or (size < OWN_PART - 1 and guessed(page.text[begin : hit.start])))


def jointly(page: Page, start: int, hit: Hit, core: list[str]) -> bool:
    """Whether a body is said to be founded by several, or by its own name to be theirs: it is one, common as its words may be (共建|…联合研究中心)."""
    told = len(core) > 1 and hit.start - start > 3
    told = told or (
        len(hit.ending.text) > 3 and page.text.endswith(page.tables.founding_together, max(0, start - 6), start)
    )
    if hit.ending.category not in JOINT or not told:
        return False
    if _by_body(page, start) and sum(word not in page.tables.plain for word in core) > (len(core) < 3):
        return True
    before = page.text[max(0, start - 6) : start]
    if len(hit.ending.text) < 3:
        return hit.start - start > 5 and before.endswith(page.tables.founding_together)
    return before.endswith(page.tables.founding_together) or (
        hit.ending.text.startswith("联合") and before.endswith(page.tables.founding)
    )


def _by_body(page: Page, start: int) -> bool:
    """Whether a named body is said to have built what begins at `start` (依托某某研究院建设的|…测试平台)."""
    deed = BUILT_BY.search(page.text, max(0, start - 12), start)
    return deed is not None and any(
        at in page.known_ends or _is_body(page, at) for at in (deed.start(), deed.start() - 1)
    )


def _is_body(page: Page, end: int) -> bool:
    """Whether what may act ends at an offset."""
    hit = page.ends.get(end)
    return hit is not None and hit.ending.category in HOLDERS and hit.ending.tier != "weak"


def dosed(page: Page, start: int, hit: Hit) -> bool:
    """Whether a medicine that has words of its own is counted in doses, or is of a kind that is told by them (1.2万支|某某单抗, 某某注射液)."""
    own = page.text[start : hit.start]
    if hit.ending.category != "product" or not (telling(page, own) > 2 or NUMBERED_MEDICINE.fullmatch(own)):
        return False
    return page.text[start - 1 : start] in DOSES or hit.ending.text in MEDICINES


def funded(page: Page, start: int, hit: Hit, core: list[str], placed: bool) -> bool:
    """Whether a fund is said to be set up, or is that of a town: it is one, common as its words may be (设立50亿元的|…发展基金)."""
    if hit.ending.category != "finance" or not hit.ending.text.endswith("基金") or len(core) < 2:
        return False
    return FUNDED.search(page.text, max(0, start - 22), start) is not None or (placed and len(hit.ending.text) > 2)


def site_of(page: Page, start: int, hit: Hit) -> bool:
    """Whether a body and the town behind it tell a site (某某汽车|某地工厂)."""
    body = page.known.get(start)
    if body is None or hit.ending.category not in SITED or not start < body[0] < hit.start:
        return False
    return body[0] in page.place_starts or page.text.startswith(page.tables.regional, body[0])


def runs(page: Page, start: int, hit: Hit) -> bool:
    """Whether both ends of a route are told (甲至乙直飞航线)."""
    place = page.place_starts.get(start)
    if place is None or not page.text.startswith(("至", "到", "—"), place.end):
        return False
    onward = page.place_starts.get(place.end + 1)
    return onward is not None and onward.end <= hit.start
