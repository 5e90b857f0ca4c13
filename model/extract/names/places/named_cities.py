"""What the name of a thing tells of its city, whatever the text says around it."""

from __future__ import annotations

import re

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.blended import of_both_sides
from model.extract.names.places.borne import BRACKETED, framing, named_place, told_by_name
from model.extract.names.places.crafts import SHIP
from model.extract.names.places.routes import by_signs, runs
from model.extract.names.tables import Known
from model.extract.places import BOTH, PlaceRef, gazetteer, province_of
from model.facts import Category

JOINT = re.compile(r"川渝|成渝|渝川|蜀渝|双城经济圈")
REGIONAL = re.compile("[“《]?(?:长三角|京津冀|长江三角洲|长江中游|黄河流域)")
"""How the name of what several provinces have together begins."""
ACROSS = re.compile(r"内地(?:与|和|同)(?:香港|澳门|港澳)|海峡两岸|两岸三地")
"""In a name: what the country has with its special regions."""
NATIONAL = re.compile(r"^[“《]?(?:国家|中国|中华|全国|中央|国务院|党的)")
CENTRAL = re.compile(r"^中国[^（(]*(?:集团|总公司|集团公司|集团股份公司|有限责任公司|集团(?:股份)?有限公司)$")
"""A company of the country by the whole of its name."""
OF_MANY = re.compile(r"^[“《]?(?:国际|世界|联合国|亚洲|欧洲|非洲|美洲|全球|欧盟|北约|东盟|阿拉伯|拉美)")
"""A body that several countries have: of no city of the country."""
OF_WORLD = re.compile("[“《]?(?:联合国|世界(?!级|一流))(?:.*(?:名录|名单|宪章|公约|宣言|倡议|议程|决议|章程)[”》]?$)")
"""A document that many countries have."""
OF_CHINA = re.compile(
    r"(?:中国|我国|国家)队?(?:著名|青年|女|男)?(?:选手|运动员|队员|名将|小将|球员|组合|航天员|驻[^，。]{1,5}大使|外交部长|国防部长|[一-鿿]{0,4}(?:科学|[数化文农医工哲]学|艺术|音乐|[作画])家|学者)(?:[一-鿿]{2,3}[、和])*$|(?:航天员|元勋[”’]?)(?:[一-鿿]{2,3}[、和])*$"
)
"""Before a person: known for the country, not for a city."""
OF_STATE = re.compile(
    r"^[“《]?(?:中央(?!广播|电视|民族|美术|音乐|戏剧|财经|企业)|中共|党的|国务院|全国人大|全国政协|全国人民代表大会|政协第|十[一二三四五六七八九]届全国|二十[大届])|全国(?:委员会|人大)|[一二三四五六七八九]中全会|(?:学习教育|主题教育)$|中国[一-鿿]{0,5}代表团$"
)
"""In an event's name: a session of the state's or the party's bodies is the country's, wherever it is held."""
TELLS = re.compile("(?:篇|卷|实践|样本|故事|答卷|密码|印记|记忆|之光|经验|行动)》")
"""Behind a place at the end of a title."""
LAW = re.compile("[《]?中华人民共和国.*法》?$")
"""A law of the country, wherever it holds."""
PHASE = re.compile("[一二三四五六七八九十]+期(?:工程)?$")
"""Behind a known work, a part of it by its order."""
ABROAD = frozenset({"agency", "event", "facility", "park", "university", "institute", "lab", "company", "platform"})
"""Kinds of things that stand or happen in the foreign city that their name bears."""
NOWHERE = ("全国", BOTH)
OF_MINISTRY = frozenset({"agency", "institute", "platform", "facility", "lab"})
"""Kinds of things that are the country's where a ministry's name begins theirs, unless it bears a place."""

BRANDED = frozenset({"product", "policy", "framework", "finance", "event"})
"""Kinds of things of which the sign of a place is a brand (“川X1号”, “天府X仓”建设规划): any city of the region has them."""
BRANDS = ("天府", "两江")

PORT_OFFICE = re.compile("([一-鿿]{2,9})(?:出入境)?(?:边检站|边防检查站|海关|关口)")
"""Who keeps a port of entry is where the port is (某某关边检站: 某某关口岸)."""
HOUSES = re.compile(
    "(?:奥体中心|体育中心|体育馆|体育场|大剧院|歌剧院|博物馆|博物院|美术馆|图书馆|科技馆|会展中心|文化馆|档案馆|展览馆|音乐厅|艺术中心|大会堂)$"
)
"""Houses of culture and sports: one that bears the name of a province stands in its capital."""
IN_CAPITAL: dict[Category, re.Pattern[str]] = {
    "facility": HOUSES,
    "agency": re.compile(
        "^(?:中央广播电视总台|总台|央广|新华社|中新社|人民日报|光明日报)[一-鿿]+(?:总站|分社|记者站)$"
    ),
}
"""What bears the name of a province and stands in its capital: the houses of its culture and sports, the outposts of the press."""

DATED = "0123456789年“《"
"""What the name of a gathering may begin with before its place."""

City = tuple[str | None, str | None]
"""City and district."""
_UNMARKED = str.maketrans("", "", "“”‘’《》")
_BRACKETS = re.compile(r"[（(][^）)]*[）)]")


def own_city(page: Page, candidate: Candidate) -> City | None:
    """The city that a name itself tells; None where it tells none."""
    if candidate.fixed_city:
        return (_of_title(page, candidate) or candidate.city), None
    if candidate.category == "person":
        return _of_person(page, candidate)
    return next((city for tell in _TOLD_BY if (city := tell(page, candidate)) is not None), None)


def _of_person(page: Page, candidate: Candidate) -> City | None:
    if OF_CHINA.search(page.text, max(0, candidate.start - 20), candidate.start):
        return "全国", None
    return (None, None) if candidate.rule in ("person.foreign", "person.dotted") else None


def _as_known(page: Page, candidate: Candidate) -> City | None:
    """The city of the known body that bears one of the names."""
    for form in (candidate.name, *candidate.aliases):
        bare = PHASE.sub("", form.translate(_UNMARKED))
        if candidate.category == "project" and not page.places_in(*_bracketed(candidate)):
            bare = _BRACKETS.sub("", bare)
        body = page.tables.known.get(form) or page.tables.known.get(bare)
        if body and (body.city or form == candidate.name or candidate.category != "event"):
            return body.city, None
    return None


def _bracketed(candidate: Candidate) -> tuple[int, int]:
    """Where the words in brackets stand in a name."""
    at = BRACKETED.search(candidate.name)
    return (candidate.start + at.start(1), candidate.start + at.end(1)) if at else (candidate.start, candidate.start)


def _of_all(page: Page, candidate: Candidate) -> City | None:
    """Sessions of the state, laws, bodies of several countries and what the country has with its special regions."""
    if candidate.category == "event" and OF_STATE.search(candidate.name):
        return "全国", None
    if candidate.category == "policy" and LAW.match(candidate.name):
        return "全国", None
    if candidate.category == "product" and SHIP.search(candidate.name):
        return "全国", None
    if candidate.category == "policy" and OF_WORLD.match(candidate.name):
        return None, None
    if candidate.category in ("agency", "alliance") and OF_MANY.search(candidate.name):
        return None, None
    if ACROSS.search(page.text, max(0, candidate.start - 3), candidate.end):
        return "全国", None
    return None


def _holder(page: Page, candidate: Candidate) -> tuple[int, str] | None:
    """The known body whose name begins the name: where it ends, and its form."""
    holder = page.known.get(candidate.start)
    return holder if holder is not None and holder[0] < candidate.end else None


def _by_places(page: Page, candidate: Candidate) -> City | None:
    """What the places in a name, the ends of a line or the port of entry tell."""
    name, holder = candidate.name, _holder(page, candidate)
    inside = told_by_name(page, holder[0] if holder else candidate.start, candidate.end)
    body = page.tables.known[holder[1]] if holder else None
    if body and not inside and body.category == "company":
        # What a firm is called by behind its known name says nothing of another place.
        inside = told_by_name(page, candidate.start, candidate.end)
        if body.city and inside and all(p.city == province_of(body.city, page.lexicon) for p in inside):
            return body.city, None
    bracket = BRACKETED.search(name)
    if bracket and (spot := page.tables.known.get(bracket[1])):
        return spot.city, None
    if bracket and bracket[1] in page.marks.city_words:
        return page.marks.city_words[bracket[1]], None
    if (line := runs(name, told_by_name(page, candidate.start, candidate.end))) is not None:
        return line
    if candidate.category in ("facility", "project") and (line := by_signs(name, page.places, page.marks.town_signs)):
        return line
    if gate := _gate(page, name):
        return gate.city, None
    named = named_place(name, inside, framing(page, candidate))
    if named and named.kind == "province" and (sight := _sight_of(page, candidate, named)):
        return sight, None
    house = IN_CAPITAL.get(candidate.category)
    if named and named.kind == "province" and house and house.search(name):
        return gazetteer(page.lexicon).capitals.get(named.province or "", named.city), None
    if name.startswith("全国") and not name.startswith("全国首") and candidate.category != "event" and not named:
        return "全国", None
    if named and named.city != BOTH:
        return named.city, named.district
    of_one = body is not None and body.category == "university" and body.city not in (None, "全国", BOTH)
    if not of_one and (JOINT.search(name) or named or of_both_sides(page, candidate)):
        return BOTH, None
    cities = gazetteer(page.lexicon).cities_abroad if candidate.category in ABROAD else ()
    if city := next((p.text for p in reversed(inside) if p.text in cities), None):
        return city, None
    if any(p.kind == "country" and p.start == candidate.start for p in inside):
        return None, None
    return None


def _gate(page: Page, name: str) -> Known | None:
    """The known port of entry that an office keeps."""
    port = PORT_OFFICE.fullmatch(name)
    gates = (page.tables.known.get(port[1][at:] + "口岸") for at in range(len(port[1]) - 1)) if port else ()
    return next((gate for gate in gates if gate), None)


def _by_holder(page: Page, candidate: Candidate) -> City | None:
    """What the known body tells whose name begins the name, or a known one inside it."""
    holder = _holder(page, candidate)
    if holder is None:
        return None
    body = page.tables.known[holder[1]]
    if body.city is None and body.category == candidate.category == "agency":
        return None, None
    if body.city == "全国" and body.category == "agency" and candidate.category in OF_MINISTRY:
        return "全国", None
    if body.city and (body.city != "全国" or candidate.category == "agency") and body.category != "company":
        return body.city, None
    for at in range(holder[0], candidate.end):
        inner = page.known.get(at)
        if inner and inner[0] <= candidate.end and page.tables.known[inner[1]].city not in (None, "全国"):
            return page.tables.known[inner[1]].city, None
    return None


def _by_words(page: Page, candidate: Candidate) -> City | None:
    """What words tell that a city or the country is called by."""
    name = candidate.name
    for word, city in page.marks.city_words.items():
        if candidate.category in BRANDED and (len(word) == 1 or word in BRANDS):
            continue
        if name.lstrip(DATED).startswith(word) and len(name) > len(word) + 2 and name != word + "实验室":
            return city, None
    if name.startswith(("中央", "央视", "总台", "党的", "全国人大", "全国政协", "人民政协")):
        return "全国", None
    if CENTRAL.search(name) and candidate.category == "company":
        return "全国", None
    if NATIONAL.search(name) and candidate.category in ("agency", "alliance", "framework"):
        return "全国", None
    return None


_TOLD_BY = (_as_known, _of_all, _by_places, _by_holder, _by_words)
"""In the order in which they are asked."""


def _of_title(page: Page, candidate: Candidate) -> str | None:
    """The place of the country of which the title of a work says that it tells of it (《…的某市实践》, 《…·某省篇》)."""
    if candidate.rule != "book.work":
        return None
    inside = page.places_in(candidate.start, candidate.end)
    told = (p.city for p in inside if p.province and p.kind in ("province", "city") and TELLS.match(page.text, p.end))
    return next(told, None)


def _sight_of(page: Page, candidate: Candidate, named: PlaceRef) -> str | None:
    """The city of a known sight of the province that a name bears behind it (某省|某湖|国家级自然保护区)."""
    rest = page.text[named.end : candidate.end]
    for word, city in page.marks.city_words.items():
        if rest.startswith(word) and len(word) > 1 and province_of(city, page.lexicon) == named.province:
            return city
    if candidate.category not in ("facility", "park"):
        return None
    inner = (page.tables.known[page.known[at][1]] for at in range(named.end, candidate.end) if at in page.known)
    cities = (body.city for body in inner if body.city and body.category in ("facility", "park"))
    return next((c for c in cities if province_of(c, page.lexicon) == named.province), None)
