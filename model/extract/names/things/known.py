"""Bodies that the lexicon knows by name: ministries, national bodies, universities, large companies, national programmes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.names.candidate import Candidate
from model.extract.names.judged.widespread import widespread
from model.extract.names.page import Page
from model.extract.names.tables import Known
from model.extract.places import PlaceRef, province_of
from model.extract.sentences import begin_of
from model.facts import Category

NUMBER = re.compile(r"第[一二三四五六七八九十百\d]+届|首届|(?:19|20)\d\d(?:[（(][一-鿿]{2}[）)])?年?")
EDITION, YEAR = re.compile(rf"(?:{NUMBER.pattern})$"), re.compile(r"[（(](?:19|20)\d\d[）)]")
TRAIN = re.compile(r"[（(][一-鿿]{2,4}[）)]|[一-鿿]{2,3}号(?!线)")
MODEL = re.compile(
    r"(?:国产|大型|中型|喷气式?|支线|干线|水陆两栖)*(?:大?飞机|(?:客|货|灭火|运输|教练|预警|战斗|轰炸|加油)机|直升机)"
)
"""What a model is, behind its number (C919大型客机)."""
TAILS: dict[Category, re.Pattern[str]] = {
    "company": re.compile(
        "(?:股份)?有限(?:责任)?公司|(?:集团)?公司(?!法|债)|集团|(?:制药|医药|医疗|能源|电气|汽车|动力|化学|生命科学|中国)(?=[，。；的将已在]|不久前|近日|日前|宣布|表示|计划|投资)"
    ),
    "policy": re.compile(
        "(?:攻坚|专项|提升|三年|实施)?(?:行动(?:计划|方案)?|计划|战略|机制|制度|政策|改革)(?![一-鿿]?[员方者家派式性])"
    ),
    "platform": re.compile("系统|网站|客户端|公众号|视频号"),
    "facility": re.compile("灌区(?![县市])|(?:风景|旅游)?(?:名胜)?(?:景区|旅游区)"),
}
"""What a company, a policy, a service, the fields below a weir and a sight are, behind the name that tells which: what the law or the paper calls it by."""
THOUGHT = re.compile("(?:新时代|[一-鿿]{2,4}(?<![同志主席总书记]))[一-鿿]{0,10}?思想")
"""The teaching that bears somebody's name."""
GAMES = ("冬会", "奥会", "奥运会", "残奥会", "亚运会", "运动会", "世博会", "世园会", "世界杯")
"""What is called by its host (巴黎奥运会)."""
OPENED, OPENING = ("运会", "冬会", "奥会", "运动会"), re.compile("开幕式|闭幕式")
"""What is an event of its own, held at the games."""
SOLDIERS = ("指战员", "官兵", "战士", "将士")
"""Before these an army says whose they are."""
CRAFT = re.compile(
    "航天|太空|卫星(?!频道|电视|城)|飞船|火箭|空间站|探测|探火|火星|月球|[探奔揽落登绕]月|月[背面]|飞天|奔赴星|问天|揽星|巡天|逐日|追星|组网|导航|天地|苍穹|深空|深海|探海|入海|深潜|潜水|大洋|载人|量子"
)
"""In a clause about what flies to space or dives into the sea."""
PLAYED = re.compile(r"(?:如|像|似|扮演|饰演|叫做?|称为|话剧|动画片?|故事)的?\Z")
"""Before the name of a figure of the tales, after which craft are called."""
FIGURE = re.compile("“[一-鿿]{2,3}(?<!号)”")
SERIAL = re.compile(r"[一二三四五六七八九十\d]{1,3}号(?![线楼馆院])")
"""Which one of a series of craft, behind their name (“某某”二号)."""
BEARING_IT = ("卫星", "村", "镇")
"""Behind a facility: what is called after it or belongs to it (某某导航|卫星, 某某古城|镇)."""
CREDIT, DATELINE = re.compile("(?:来源|稿源|转自)[:：]?[ 　]*\\Z"), re.compile(r"[一-鿿]{2,6}(?:\d{1,2}月)?\d{1,2}日电")
"""Around an agency of the press: the source of a report (来源：某社, 某社成都8日电)."""
HEIGHTS, FOOT = "山峰岭", ("下", "脚下", "山下", "深处", "北麓", "南麓", "东麓", "西麓")
"""At the foot of a mountain: where something is."""
OFFICE = re.compile("(?:管委会|管理委员会|管理局|管理处|管护局|管护中心|党工委)(?![一-鿿]?[场站])")
"""Behind a zone, a reserve or a work: the office that runs it."""
COMMITTEE = re.compile("组委会|组织委员会|执委会|筹委会")
"""Behind games or a fair: who prepares them."""
NEVER = re.compile("(?!)")
SINCE, REPORTED = "以来", frozenset({"报道", "消息", "电"})
"""Behind an event the first makes a date of it (某次大会|以来)."""
WITH_FORMS: frozenset[Category] = frozenset({"product", "company", "platform", "facility", "policy"})
"""Kinds whose known name goes on to mean the thing beside what was put before or behind it."""
STANDING: frozenset[Category] = frozenset({"company", "facility", "park"})
"""Kinds before which a paper puts the town or the province where they stand."""
PHASE = re.compile(
    "(?:[东中西南北]线)?(?:[一二三四五六七八九十]{1,2}期|后续)(?:工程|项目)|[东中西南北]线工程|(?<=工程)[一二三四五六七八九十]{1,2}期"
)
"""A phase or a branch of a great work, behind its name (甲水乙调|后续工程, 探月工程|五期)."""
STAGED_FUND = re.compile("”?[一二三四五六]期(?!间|限|待|货|刊|的)")
"""The stage of a fund, behind its name (某基金|三期)."""
BRANCH = re.compile(
    "(?:[东中西]、?){1,3}线(?!路|上)(?:[一二三]期)?(?:工程)?|(?:[二三四五六七]线|一线(?=工程|管道|[东中西]段|、?二线))(?:工程)?(?:[东中西]段(?:工程)?)?"
)
"""A branch of a work that brings something from one part of the country to another, behind its name (甲水乙调|中线, 甲气乙输|六线西段)."""
BROUGHT = ("调", "输", "运", "送")
"""How the name of such a work ends."""
STRETCH = re.compile("(?:[一-鿿]{2,4}[至到])?[一-鿿]{2,5}?(?:段(?![路工落])|服务区|收费站)")
"""A part of a way, behind the name of the way (甲乙高速|某省段, …|某地服务区)."""
SHORT = 0.8
FULL = 0.95


def find(page: Page) -> Iterator[Candidate]:
    """Each known body where it stands as a word of its own; the fullest name that stands in the story names it."""
    forms_here: dict[str, set[str]] = {}
    hits = {**page.known, **page.known_people}
    for _, form in hits.values():
        forms_here.setdefault(page.tables.known[form].name, set()).add(form)
    held = _editions(page)
    for start, (end, form) in hits.items():
        body = page.tables.known[form]
        if _means_another(page, start, end, body):
            continue
        here = forms_here[body.name]
        yield (
            _elsewhere(page, start, end, body)
            or _longer(page, start, end, body, here, held.get(body.name, ()))
            or _daughter(page, start, end, body)
            or _itself(page, start, end, body, here)
        )


def _sure(start: int, end: int) -> float:
    return FULL if end - start > 2 else SHORT


def _longer(page: Page, start: int, end: int, body: Known, here: set[str], wholes: Sequence[str]) -> Candidate | None:
    """What is called by a known form and the words around it: an edition or the opening of an event, the office of a zone, a stage, a firm by
    its full name. `here` are the forms of the body in the story, `wholes` the editions of it."""
    sure = _sure(start, end)
    first, last = _edition(page, start, end, body.category)
    told = body.city is not None or body.category != "event" or not page.places_in(first, start)
    opening = OPENING.match(page.text, last) if page.text.endswith(OPENED, 0, end) else None
    if opening and body.category == "event":
        whole = page.text[first : opening.end()]
        return Candidate(first, opening.end(), whole, "event", "known", sure, (), body.city, fixed_city=told)
    if host := _shared_host(page, start, end):
        whole = host + page.text[start:end]
        return Candidate(start, end, whole, "event", "known", sure, tuple(here), None)
    stood = _stood_in(page, first, body)
    office = {"park": OFFICE, "facility": OFFICE, "event": COMMITTEE}.get(body.category, NEVER).match(page.text, last)
    if office:
        whole = page.text[stood : office.end()]
        return Candidate(stood, office.end(), whole, "agency", "known", sure, (), body.city, body.city is not None)
    if len({*map(_number, wholes)}) == 1:
        whole, forms = max(wholes, key=len), (*wholes, *here)
        city = body.city or next((p.city for p in page.places if p.city and p.text in whole), None)
        return Candidate(first, last, whole, body.category, "known", sure, forms, city, fixed_city=bool(city) or told)
    first = stood
    whole = page.text[first:last]
    if (first, last) == (start, end):
        return None
    if body.category in WITH_FORMS and not STRETCH.fullmatch(page.text, end, last):
        forms = (page.text[start:end], *here)
        return Candidate(first, last, whole, body.category, "known", sure, forms, body.city, fixed_city=told)
    event = body.category == "event"
    city = body.city if event else None
    return Candidate(first, last, whole, body.category, "known", sure, (), city, fixed_city=event and told)


def _shared_host(page: Page, start: int, end: int) -> str:
    """The host of the games before, of which others are told without it (北京冬奥会|、冬残奥会); empty where none is."""
    before = page.known_ends.get(start - 1) if page.text[start - 1 : start] in ("、", "和", "与", "及") else None
    if (
        before is None
        or start in page.place_starts
        or not all(page.text.endswith(GAMES, 0, at) for at in (start - 1, end))
    ):
        return ""
    host = next((p for p in page.places_in(before - 8, before + 6) if p.end == before and p.kind != "region"), None)
    own = page.place_starts.get(before)
    return host.text if host else own.text if own and own.end < start - 1 else ""


def _daughter(page: Page, start: int, end: int, body: Known) -> Candidate | None:
    """A firm that is named behind its mother is called by both (某某集团|某某公司)."""
    daughter, form = page.known.get(end), page.text[start:end]
    if body.category != "company" or not daughter or not (form.endswith("集团") or form.startswith(("中国", "国家"))):
        return None
    under = page.tables.known[daughter[1]]
    if under.category != "company" or body.name in under.forms:
        return None
    whole = page.text[start : daughter[0]]
    return Candidate(start, daughter[0], whole, "company", "known", FULL, (daughter[1],), under.city, True)


def _itself(page: Page, start: int, end: int, body: Known, here: set[str]) -> Candidate:
    """A known body by the fullest of the forms that stand in the story."""
    name = next(f for f in sorted(body.forms, key=lambda f: (f != body.name, -len(f))) if f in here)
    if body.category == "person":
        name = body.name if body.name in page.text else name
    told = body.city is not None or body.category not in ("facility", "finance")
    forms = tuple(here - {name})
    return Candidate(start, end, name, body.category, "known", _sure(start, end), forms, body.city, fixed_city=told)


def _means_another(page: Page, start: int, end: int, body: Known) -> bool:
    """Whether what stands around a known form makes it part of something else: a reporter's outlet, what bears its name, a date."""
    return (
        _of_reporter(page, start, end)
        or page.text.startswith(SOLDIERS, end)
        or (body.category == "product" and FIGURE.fullmatch(page.text, start, end) and not _of_craft(page, start, end))
        or (body.category == "facility" and page.text.startswith(BEARING_IT, end))
        or (page.text[end - 1] in HEIGHTS and page.text.startswith(FOOT, end))
        or (body.category == "event" and page.text.startswith(SINCE, end))
        or (body.category == "person" and page.text[start - 1 : start] == "副")  # 某党|副总书记
        or (body.category == "finance" and body.city is None and widespread(page, start))
        or (body.category == "person" and THOUGHT.match(page.text, end) is not None)
    )


def _elsewhere(page: Page, start: int, end: int, body: Known) -> Candidate | None:
    """The zone of another province's town that bears the name of a known one (绍兴|滨海新区)."""
    town = next((p for p in page.places_in(start - 6, start) if p.end == start and p.kind == "city"), None)
    if body.category != "park" or town is None or body.city in (None, "全国", town.city):
        return None
    own = page.place_starts.get(start)
    if province_of(body.city, page.lexicon) == town.province or (own and own.kind == "city"):
        return None
    return Candidate(town.start, end, page.text[town.start : end], "park", "known", FULL, (), town.city, True)


def _of_craft(page: Page, start: int, end: int) -> bool:
    """Whether a figure of the tales in marks stands for the craft that are called after it: the sentence tells of such, and of no play."""
    if SERIAL.match(page.text, end):
        return True
    line = page.text.find("\n", end)
    stop = page.text.find("。", end, line if line >= 0 else len(page.text))
    last = stop if stop >= 0 else line if line >= 0 else len(page.text)
    of_craft = CRAFT.search(page.text, begin_of(page.text, start), last) is not None
    return (
        of_craft and not page.text.startswith("们", end) and PLAYED.search(page.text, max(0, start - 4), start) is None
    )


def _editions(page: Page) -> dict[str, tuple[str, ...]]:
    """The names with a number or year of each known event: where there is but one number, the bare name means that edition."""
    found: dict[str, set[str]] = {}
    for start, (end, form) in page.known.items():
        body = page.tables.known[form]
        first, last = _edition(page, start, end, body.category)
        if body.category == "event" and first < start:
            found.setdefault(body.name, set()).add(page.text[first:last])
    return {name: tuple(sorted(wholes)) for name, wholes in found.items()}


def _number(whole: str) -> str:
    """The number or year of an edition, as printed."""
    m = NUMBER.match(whole)
    return m[0] if m else ""


def _of_reporter(page: Page, start: int, end: int) -> bool:
    """Whether a body only says whose report or reporter it is (据…消息, …记者)."""
    behind = page.text[end : page.word_end(end)] if end < len(page.text) else ""
    credited = CREDIT.search(page.text, max(0, start - 4), start) or DATELINE.match(page.text, end)
    quoted = page.text[start - 1 : start] == "据" and behind in REPORTED
    return bool(behind in page.tables.press or quoted or credited)


def _stood_in(page: Page, start: int, body: Known) -> int:
    """Where the town or the province begins that stands right before a work or a company which is there (北京|某会堂); else the start itself.

    What nature or history made has its name without them (四川|某关).
    """
    if body.category not in STANDING or body.city is None:
        return start
    if body.category != "company" and page.tables.ending_of(body.name) is None:
        return start
    here = {body.city, province_of(body.city, page.lexicon)} - {None}
    before = (page.place_starts.get(at) for at in range(max(0, start - 6), start))
    told = (p for p in before if p and p.start in page.cuts)
    return next((p.start for p in told if _whole_place(page, p, start) in here), start)


def _whole_place(page: Page, place: PlaceRef, end: int) -> str | None:
    """The city or province that a place which ends there names, a district that the name behind begins with left out (某市|某区科学城)."""
    if place.end == end:
        return place.city if place.kind in ("city", "province") else None
    head = page.text[place.start : end]
    return head if place.end > end and head in (place.city, place.province) else None


def _edition(page: Page, start: int, end: int, category: Category) -> tuple[int, int]:
    """The span of an event with its year or number, of a company as the law calls it, of a train with its name (第十届…博览会, 中欧班列长安号)."""
    if category == "event":
        if page.text.endswith(GAMES, 0, end):
            host = next((p for p in page.places_in(start - 8, start) if p.end == start and p.kind != "region"), None)
            start = host.start if host else start
        before = EDITION.search(page.text, max(0, start - 10), start)
        behind = YEAR.match(page.text, end)
        first = before.start() if before else start
        if before and page.text.endswith(GAMES, 0, end):
            first = next(
                (p.start for p in page.places_in(first - 4, first) if p.end == first and p.kind == "city"), first
            )
        return first, behind.end() if behind else end
    fund = STAGED_FUND.match(page.text, end) if category == "finance" else None
    if fund:
        return start, fund.end()
    if category in ("project", "facility") and (phase := PHASE.match(page.text, end)):
        return start, phase.end()
    way = category == "facility" and page.text.endswith(page.tables.ways, start, end)
    if way and end in page.place_starts and (part := STRETCH.match(page.text, end)):
        return start, part.end()
    if page.text.endswith(BROUGHT, start, end) and (branch := BRANCH.match(page.text, end)):
        return start, branch.end()
    if category in TAILS:
        tail = TAILS[category].match(page.text, end)
        return start, tail.end() if tail and tail.end() in page.cuts else end
    if category == "product" and page.text[end - 1] == "”" and (serial := SERIAL.match(page.text, end)):
        return start, serial.end()
    if category == "product" and (page.text[start].isascii() or page.text[end - 1].isdigit()):
        model = MODEL.match(page.text, end)
        return start, model.end() if model else end
    named = TRAIN.match(page.text, end) if page.text.endswith("班列", 0, end) else None
    return start, named.end() if named else end
