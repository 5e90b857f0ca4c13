"""Where the words around a thing say that it is: held in a city, lying in a place, a city's first."""

from __future__ import annotations

import re

import msgspec

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.named_cities import HOUSES, NOWHERE
from model.extract.names.places.routes import is_line
from model.extract.places import BOTH, PlaceRef, gazetteer, province_of

HELD_BEFORE = re.compile(r"在([^，。；：！？、\n]{1,12})(?:隆重|正式|成功|同步)?(?:举行|举办|召开|开幕|启幕|启动)的?\Z")
HELD_BEHIND = re.compile(
    r"(?:暨[^，。；！？\n]{2,30}?[式动])?(?:，|[^，。；！？\n]{0,12}?)在([^，。；：！？、\n]{1,12}?)(?:隆重|正式|成功|同步|共同)?(?:举行|举办|召开|开幕|启幕|落幕|闭幕|启动|开赛|开讲|揭幕|揭晓|开展(?=[，。；]))"
)
HOSTED_BY = re.compile(
    r"([^，。；：！？、\n]{2,8}?)(?:今天|昨天|近日|日前)?(?:将|已|正|成功|首次|再次|继续)*(?:承办|举办)(?:了|的)?\Z"
)
"""Before an event that a place has (某市将承办…)."""
STAGED = re.compile(
    r"(?:暨[^，。；！？\n]{2,30}?[式动])?[^，。；！？\n]{0,12}?在([^，。；：！？、\n]{1,12}?)(?:隆重|正式|成功)?(?:上演|公演|首演|演出|展演|举行|举办)"
)
"""Behind a work that is staged somewhere, or a gala named by its title."""
OPENED = re.compile(
    r"(?:的?(?:项目|工程))?[^的，。；！？\n]{0,8}?在([^，。；：！？、\n]{2,12}?)(?:隆重|正式|成功|同步|全面|顺利)?(?:揭牌|挂牌|成立|组建|落成|投用|投产|投运|投入|启用|启动|立项|开工|奠基|开园|开馆|开业|开港|开航|建成|竣工|动工|开建|落户|落地|验收|试运行|并网|封顶)"
)
"""Behind a thing that stands somewhere: opened in a place (…交易中心在舟山正式揭牌)."""
SETTLED = re.compile(r"(?:正式|成功|签约)?(?:落户|落地|坐落|选址|扎根)(?:于|在|到)?([^，。；：！？、\n]{2,10})")
HOME = re.compile("(?:烈士|同志)?的?(?:家乡|老家|故乡|故里)")
IS_OF = re.compile(r"[，,]?(?:是|为|作为|成为)|[，,]?(?:位于|地处|坐落于|坐落在)")
LIES_BEFORE = re.compile(r"(?:位于|地处|坐落于|坐落在)([^，。；！？\n]{2,10})的$")
CAMPAIGN = re.compile(
    r"(?:月|周|季|年|巡回[一-鿿]{0,4}活动|系列活动|主题活动|宣传活动|专项活动|行动)[”》]?$|全国[一-鿿“”]*活动$"
)
"""What is held in many places, though it is launched in one."""
SPREAD_WORD = re.compile("全国.*(?:宣传|宣讲|服务|巡回)")
"""In a campaign's name: the country has it at all of its places."""
LAUNCHED = re.compile(r"启动的?$")
STANDING = frozenset({"lab", "facility", "park", "platform", "project", "institute"})
"""Kinds of things that stand somewhere."""
BUILT = frozenset({"facility", "park"})
"""Kinds of things that are where they are built, whoever has them."""
FOUNDED = STANDING | {"alliance", "company"}
"""Kinds of things that are opened or founded somewhere."""


def venue(page: Page, candidate: Candidate) -> PlaceRef | None:
    """Where an event is held: 在成都举行的…大会, …大会在成都举行, …大会在京召开, …论坛在某某会展中心举行."""
    if candidate.category == "product":
        m = STAGED.match(page.text, candidate.end)
        return _house(page, m) if m else None
    if candidate.category != "event":
        return None
    for m in (
        HELD_BEFORE.search(page.text, max(0, candidate.start - 30), candidate.start),
        HELD_BEHIND.match(page.text, candidate.end),
    ):
        if m is None:
            continue
        if LAUNCHED.search(m[0]) and CAMPAIGN.search(candidate.name):
            return None
        house = _house(page, m)
        if house is not None:
            return house
    host = HOSTED_BY.search(page.text, max(0, candidate.start - 16), candidate.start)
    places = page.places_in(host.start(1) - 1, host.end(1)) if host else []
    return places[-1] if host and places and places[-1].end == host.end(1) and places[-1].province else None


def _house(page: Page, m: re.Match[str]) -> PlaceRef | None:
    """The place of the country or city abroad that is said in a match, or the city of the house that it names."""
    found = page.places_in(m.start(1) - 1, m.end(1))
    if found and found[-1].kind == "province" and HOUSES.search(m[1]):
        capital = gazetteer(page.lexicon).capitals.get(found[-1].province or "")
        return msgspec.structs.replace(found[-1], city=capital, kind="city") if capital else None
    if found and found[-1].city not in (None, *NOWHERE):
        return found[-1]
    if found and found[-1].text in gazetteer(page.lexicon).cities_abroad:
        return msgspec.structs.replace(found[-1], city=found[-1].text)
    house = next((page.known[at] for at in range(*m.span(1)) if at in page.known), None)
    city = page.tables.known[house[1]].city if house else None
    if house is None or city in (None, BOTH):
        return None
    return PlaceRef(m.start(1), house[0], house[1], house[1], city, None, province_of(city or "", page.lexicon), "city")


def campaigns(page: Page, candidate: Candidate) -> bool:
    """Whether a thing is a campaign of the country by its name and the words that launch it (全国…宣传月活动在北京启动)."""
    if candidate.category != "event" or not SPREAD_WORD.search(candidate.name) or not CAMPAIGN.search(candidate.name):
        return False
    return page.text.startswith("启动", candidate.end) or any(
        m and LAUNCHED.search(m[0])
        for m in (
            HELD_BEFORE.search(page.text, max(0, candidate.start - 30), candidate.start),
            HELD_BEHIND.match(page.text, candidate.end),
        )
    )


def home_of(page: Page, candidate: Candidate) -> PlaceRef | None:
    """The place behind a person that is said to be where he comes from (某某某的家乡四川绵阳)."""
    m = HOME.match(page.text, candidate.end)
    return page.place_starts.get(m.end()) if m else None


def told_of(page: Page, candidate: Candidate, *, joint: bool = False) -> PlaceRef | None:
    """The city that the text itself gives a thing: …装置，是重庆首个…, 位于绵阳的…; where a body that both sides have was opened makes it no less `joint`."""
    if candidate.category not in FOUNDED:
        return None
    m = IS_OF.match(page.text, candidate.end)
    place = page.place_starts.get(m.end()) if m else None
    if place and place.kind in ("city", "district") and place.city:
        return place
    anywhere = is_line(candidate.name) or (joint and candidate.category not in BUILT)
    for pattern in () if anywhere else (OPENED, SETTLED):
        m = pattern.match(page.text, candidate.end)
        found = page.places_in(*m.span(1)) if m else []
        if found and found[0].city not in (None, *NOWHERE):
            return found[-1]
    return None


def said_to_lie(page: Page, candidate: Candidate) -> PlaceRef | None:
    """The place that 位于…的 before a thing gives it, where its name bears none."""
    m = LIES_BEFORE.search(page.text, max(0, candidate.start - 16), candidate.start)
    if not m or candidate.category not in STANDING:
        return None
    if any(p.kind != "region" for p in page.places_in(candidate.start, candidate.end)):
        return None
    found = page.places_in(*m.span(1))
    return found[-1] if found and found[-1].city not in (None, *NOWHERE) else None
