"""Where a name begins within its reach: words that stand before names without being part of them are taken off."""

from __future__ import annotations

import re

import msgspec

from model.extract.names.bounds.abroad import abroad
from model.extract.names.bounds.dated import ORDINAL
from model.extract.names.bounds.firm_parts import LIMITED
from model.extract.names.bounds.in_parks import behind_park
from model.extract.names.bounds.numbered import behind_sort
from model.extract.names.bounds.parting import HOLDERS, MEASURES, SUBPARTS, recognised
from model.extract.names.bounds.scan import DIGIT_UNITS, YEARLY, Reach
from model.extract.names.bounds.sizes import FIRSTS, GRADE, GRADED, RATED, SIZE, SIZED
from model.extract.names.bounds.spots import smaller_first, spot_start
from model.extract.names.bounds.subtitles import behind_opening, behind_slogan
from model.extract.names.bounds.trades import after_class, after_trade
from model.extract.names.page import QUOTE_MARKS, Hit, Page
from model.extract.tokens import common_word, guessed

FIRST = re.compile("首(?:艘|台套|台|套|颗|架|款|列|枚|辆|单|只|支|笔)")
"""What introduces a new machine, ship or issue, before its name."""
LEVELS = frozenset("市省区县州")
"""Levels of government that begin the names of local offices (市科技局)."""
DANGLING = frozenset("的和与及暨、·-—－/）)”’")
PARTICLES = frozenset("以将把被让据并且使于从在往与至由其即比获因")
"""Function words that the dictionary sometimes joins with what follows (以金|凤, 即青|岚); no name of the genre begins with one unless a word does."""
HELD = frozenset({"联合", "共建", "合作"})
"""Verbs that behind 的 begin a name (位于…的|联合微电子中心)."""
TOGETHER = "共建"
"""What two bodies do: the name of neither holds it (与某大学某学院|共建|…实验室)."""
FROM_TO = frozenset("至到送")
"""What stands between the two ends of a railway or of a power line (西安至十堰高铁, 甲送乙直流工程)."""
STOPS_AND_SHIPS = frozenset({"站", "东站", "西站", "南站", "北站", "舰"})
"""Endings of what is named by its town, which begins the name."""
TOWNS = ("新区", "城")
"""Parks that are towns of their own: the district in which one lies is no part of its name, as it is of a zone's (某县|某某经开区)."""
ALONG = re.compile("沿(?![江海河湖边线黄淮渤滇])")
"""沿 before the way along which somebody goes, not in its name (沿|甲乙高铁, 沿江高铁)."""
NUMBER = re.compile(r"\d[\d.,]*")
YEAR = re.compile(r"\d+(?:年度?)?")


def trimmed(page: Page, reach: Reach, hit: Hit) -> int:
    """The start of the name that ends with `hit`, at or right of the start of its reach."""
    if hit.ending.category == "finance" and reach.stop.endswith("元"):
        return reach.start
    if headed := behind_opening(page, reach.start, hit.start) or behind_slogan(page, reach.start, hit.start):
        reach = msgspec.structs.replace(reach, start=headed)
    first = None
    if hit.ending.category in ("product", "finance") or hit.ending.text == "装置":
        first = FIRST.search(page.text, max(0, reach.start - 2), hit.start)
    if first:
        reach = msgspec.structs.replace(reach, start=first.end())
    origin = _origin(page, reach.start, hit)
    if origin is not None:
        return origin
    body = page.known_ends.get(hit.end)
    if body is not None and reach.start < body and not _bound(page, body, hit):
        return body
    start = _after_verb(page, smaller_first(page, reach.start), hit)
    if hit.ending.category in ("company", "institute"):
        start = behind_park(page, after_trade(page, start, hit), hit)
    if hit.ending.text in STOPS_AND_SHIPS:
        place = next((p for p in page.places_in(hit.start - 8, hit.start) if p.end == hit.start), None)
        if place:
            return place.start
    if hit.ending.text in ("站", "港") and reach.start < (spot := spot_start(page, hit)) < hit.start:
        return spot
    if not page.begins_name(start):
        start = after_class(page, start, hit)
        if hit.ending.category == "product":
            start = behind_sort(page.text, start, hit.start)
    if hit.ending.text.endswith((*LIMITED, "股份公司")):
        start = _at_city(page, start, hit)
    level = _level(page, start, hit)
    if level is not None:
        return level
    return _stripped(page, start, hit, hit.ending.category in MEASURES and reach.stop in page.tables.launch)


def _stripped(page: Page, start: int, hit: Hit, measure: bool) -> int:
    """The start behind the words at `start` that stand before names; `measure` says that a measure is begun there."""
    while start < hit.start:
        known = page.known.get(start)
        if known and known[0] <= hit.end:
            return known[0] if _sited(page, known[0], hit) else start
        if page.text[start] in "（(":
            closing = re.search("[）)]", page.text[start : hit.start])
            start += closing.end() if closing else 1
            continue
        if page.text[start] in DANGLING or _particle(page, start):
            start += 1
            continue
        if page.text[start] == "沿" and ALONG.match(page.text, start) and hit.ending.text.endswith(page.tables.ways):
            start += 1
            continue
        if page.text[start] == "军" and page.text[start - 1 : start] in abroad(page.lexicon).signs:
            # 俄军|某基地: whose forces, no part of the name behind.
            start += 1
            continue
        end = _word_end(page, start, hit.end)
        if end >= hit.end or (hit.ending.category in GRADED and GRADE.match(page.text, start, hit.start)):
            break
        if _comes_off(page, start, end, hit, measure):
            start = end
        elif _mere_owner(page, start, end, hit):
            start = _next_beginning(page, end, hit)
        else:
            break
    return start


def _particle(page: Page, start: int) -> bool:
    """Whether a function word stands at the start, alone or held to what follows by no more than a guess (其八|万吨级…项目, not 比武|…)."""
    if page.text[start] not in PARTICLES or page.begins_name(start) or start in page.bearer_ends:
        return False
    end = page.word_end(start)
    return end == start + 1 or guessed(page.text[start:end])


def _at_city(page: Page, start: int, hit: Hit) -> int:
    """The start of what the law calls a firm at its city, behind words of the language and behind a zone in which it lies (买方|某市…有限公司)."""
    for p in page.places_in(start + 1, hit.start):
        if p.kind in ("city", "province", "district") and hit.start - p.end > 1:
            zone = page.ends.get(p.start)
            parted = zone is not None and zone.ending.category == "park" and zone.ending.tier == "proper"
            before = page.text[start : p.start]
            spoken = not page.begins_name(start) and (
                common_word(before) or before.endswith(("企业", "龙头", "单位", "业主", "方", "商"))
            )
            return p.start if parted or spoken else start
    return start


def _sited(page: Page, at: int, hit: Hit) -> bool:
    """Whether a name that begins with its place at `at`, behind a known body, is that of a site and not of a part of the body."""
    site = hit.ending.category in ("facility", "park") and hit.ending.text not in SUBPARTS
    if not site or hit.ending.text.endswith((*page.tables.owned, *page.tables.work_parts)) or at >= hit.start:
        return False
    return at in page.place_starts and page.place_starts[at].city != "全国"


def _origin(page: Page, start: int, hit: Hit) -> int | None:
    """Where the place begins from which a railway, a train or a power line runs (西安至十堰高铁)."""
    ways = page.tables.ways
    if page.text[start - 1 : start] not in FROM_TO or not (
        hit.ending.text.endswith(ways)
        or (hit.ending.category in ("project", "facility") and any(way in page.text[start : hit.start] for way in ways))
    ):
        return None
    origin = next((p.start for p in page.places_in(start - 10, start - 1) if p.end == start - 1), None)
    word = page.word_before(start - 1)
    if origin is None and word and (page.begins_name(word[0]) or _a_town(page, *word)):
        origin = word[0]
    further = None if origin is None else _origin(page, origin, hit)
    return origin if further is None else further


def _a_town(page: Page, start: int, end: int) -> bool:
    """Whether a word behind a mark or a place may be a town that the gazetteer lacks (某省|某山|至某市高速)."""
    word = page.text[start:end]
    opens = (
        start == 0
        or not page.text[start - 1].isalnum()
        or any(p.end == start for p in page.places_in(start - 8, start))
    )
    return opens and len(word) == 2 and word not in page.tables.common


def _bound(page: Page, body: int, hit: Hit) -> bool:
    """Whether what stands before a known body belongs to it: its holder, a bracket, the town of a local office (市|发改委)."""
    before = page.text[body - 1]
    local = hit.ending.category in ("agency", "alliance") and (body in page.bearer_ends or before in LEVELS)
    held = hit.ending.category != "project" and body in page.ends
    inside = (
        hit.ending.category == "park"
        and not hit.ending.text.endswith(TOWNS)
        and any(p.kind == "district" and p.end == body for p in page.places_in(body - 6, body))
    )
    return inside or local or body in page.known_ends or held or before in "（(）)“‘" or before.isdigit()


def _level(page: Page, start: int, hit: Hit) -> int | None:
    """Where 市 or 省 begins the name of a local office whatever the words before it (从|市农业农村委)."""
    at = hit.start - 1
    if hit.ending.category != "agency" or hit.ending.tier != "proper" or at <= start or page.text[at] not in LEVELS:
        return None
    whole = page.ends.get(at + 1)
    if whole and whole.start < at and whole.ending.tier == "proper":
        return None  # 产业园区|管委会
    alone = at in page.cuts or page.text[at - 1 : at] in page.tables.function
    return at if alone and not page.places_over(at) else None


def _after_verb(page: Page, start: int, hit: Hit) -> int:
    """The start after a verb that a beginning of a name follows (成渝地区建设 | 国家…中心), or at a known body."""
    at, place, known = start, page.place_starts.get(start), page.known.get(start)
    first = {place.end if place else -1, known[0] if known else -1}
    for word in page.words_in(start, hit.start):
        follows = at + len(word)
        takes_object = word in page.tables.transitive and page.text[at - 1] not in "与和及、"
        body = page.ends.get(at)
        acts = body is not None and (
            body.ending.category in HOLDERS or (body.ending.category == "park" and word == TOGETHER)
        )
        held = at in first or (acts and body is not None and (word == TOGETHER or body.ending.tier == "proper"))
        firm = hit.ending.category in ("company", "university")
        if takes_object and held and (word == TOGETHER or not firm or _with_a_bank(body, hit)):
            return follows
        if takes_object and follows < hit.start and page.begins_name(follows):
            start = follows
        elif at > start + 1 and at in page.known and page.known[at][0] <= hit.end and not _held(page, start, at, hit):
            number = ORDINAL.search(page.text, start, at) if hit.ending.category == "event" else None
            start = number.start() if number else at
        at = follows
    return start


def _with_a_bank(body: Hit | None, hit: Hit) -> bool:
    """Whether an office does something with a bank (某市科技局|联合|某某银行): no bank is called after one."""
    return body is not None and body.ending.category == "agency" and hit.ending.text.endswith("银行")


def _held(page: Page, start: int, pos: int, hit: Hit) -> bool:
    """Whether what stands before `pos` belongs to the name that begins there: its year, its holder, a bracket or a dash, its field."""
    if hit.ending.category == "alliance" and page.tables.known[page.known[pos][1]].category == "event":
        return True
    year = YEAR.fullmatch(page.text, start, pos) is not None
    return year or pos in page.ends or page.begins_name(start) or page.text[pos - 1] in "（(—"


def _word_end(page: Page, start: int, limit: int) -> int:
    """End of the place or the word at an offset."""
    place = page.place_starts.get(start)
    return place.end if place and place.end <= limit else min(page.word_end(start), limit)


def _comes_off(page: Page, start: int, end: int, hit: Hit, measure: bool) -> bool:
    """Whether the word at the start is no part of the name."""
    text, book = page.text, page.tables
    word = text[start:end]
    if word in book.trim or word in book.function or word in book.conjunctions or book.adverbial(word):
        return True
    if measure and word in book.verbs and page.begins_name(end):
        return True
    if not measure and (word in book.verbs or (word in book.soft_verbs and word not in HELD)):
        return True
    if not measure and word in HELD and text[start - 1 : start] != "的":
        return True
    if word in book.adjectives and page.begins_name(end):
        return True
    if SIZE.match(text, start) and (
        hit.ending.text.endswith((*SIZED, *RATED))
        or (hit.ending.category == "product" and text.endswith(FIRSTS, 0, start))
    ):
        return False
    dated = hit.ending.category == "event" or hit.ending.text.endswith(YEARLY)
    return bool(NUMBER.fullmatch(word)) and not dated and text[end] not in DIGIT_UNITS


def _mere_owner(page: Page, start: int, end: int, hit: Hit) -> bool:
    """Whether common nouns at the start are followed by a beginning of a name (运营单位 | 中电建…公司)."""
    book = page.tables
    if page.begins_name(start) or page.text[start] in QUOTE_MARKS or page.text[start] in "（(":
        return False
    at = _next_beginning(page, end, hit)
    return (
        at < hit.start
        and not recognised(page, at, hit)
        and all(word in book.plain for word in page.words_in(start, at))
    )


def _next_beginning(page: Page, pos: int, hit: Hit) -> int:
    """The next word that begins a name outside brackets, or the start of the ending."""
    depth = 0
    for at in range(pos, hit.start):
        depth += (page.text[at] in "（(") - (page.text[at] in "）)")
        if depth == 0 and at in page.cuts and page.begins_name(at):
            return at
    return hit.start
