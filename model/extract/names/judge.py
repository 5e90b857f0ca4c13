"""How surely a stretch of text names one thing: what its words tell, and what stands beside it.

The weights were set on annotated articles of two genres; what they weigh is general: a place, a word that is not common, marks, a verb of
naming speak for a name; a number, a conjunction, a demonstrative, words that every such thing shares speak against it.
"""

from __future__ import annotations

import re

from model.extract.names.conjoined import placed_at
from model.extract.names.described import SITED, described
from model.extract.names.developed import only_sorted
from model.extract.names.page import Hit, Page
from model.extract.names.parting import MEASURES
from model.extract.names.said_of import (
    MADE,
    at_work,
    dosed,
    first_founded,
    funded,
    in_use,
    issued,
    jointly,
    launch_site,
    over_water,
    runs,
    several,
    site_of,
)
from model.extract.names.scan import YEARLY, Reach
from model.extract.names.sizes import GRADE, NUMERAL
from model.extract.names.spots import by_own_name, own_words
from model.extract.names.telling import MARKS, telling
from model.extract.names.trim import LEVELS
from model.extract.names.unfit import unfit
from model.extract.names.vetoes import LOOSE, NEIGHBOURS, begins, no_name

COUNTED_AFTER = re.compile(
    rf"\s*已?(?:约|近|超过?|达到?|突破|共)?[\d{NUMERAL}]+[\d.,]*[万亿多余]*(?:[个家座条项台套所支名人款只亩吨%]|公里|平方)"
)
PARTS = ("台", "套", "架", "条", "座", "人", "名", "公里", "亩")
"""How the machines, lines, people and the extent of a project are counted, not projects (某某风电项目|12台机组)."""
LATIN = re.compile(r"[A-Za-zα-ωΑ-Ω][A-Za-z0-9α-ωΑ-Ω.+&-]*$|[0-9][A-Za-z0-9.+&-]*[A-Za-z][A-Za-z0-9.+&-]*$")
MODEL = re.compile(r"[A-Z]+-?\d")
EDITION = re.compile(r"(?:19|20)\d\d|第|首届")
YEAR_FIRST = re.compile(r"(?:19|20)\d\d年")
LAUNCHED = ("行动", "计划", "工程", "专项", "项目", "方案")
"""What is named where it is launched, common as its words may be (实施科技企业成长工程)."""
PLACE_NAMED = frozenset(
    {
        "站",
        "东站",
        "西站",
        "南站",
        "北站",
        "港",
        "塔",
        "寺",
        "舰",
        "地铁",
        "轻轨",
        "机场",
        "海港",
        "火车站",
        "高铁站",
        "汽车站",
        "客运站",
        "核电",
        "口岸",
    }
)
"""Endings whose things are named by a place alone."""
FIRST = re.compile("(我国|全球|世界|全国|国内|亚洲|国产|国际)?首(?:艘|台套|台|套|颗|架|款|列|枚|辆)$")
"""The first of its kind is one thing, common as the words may be (我国首艘大洋钻探船)."""
FOUNDED = frozenset(["组建", "成立", "设立", "揭牌", "开通", "上线", "投用", "启用", "落成"])
"""What is founded has a name, common as its words may be where a region begins it."""
GOES_ON = re.compile(r"(?:发展|市场|规模|投资|行业|领域|业务)(?!额?(?:约|近|超过?|达到?)?\d)")
"""After an ending: it only qualifies what follows (股权投资基金发展高地; 投资70亿元 is said of it)."""
TRADE = re.compile("产业|企业|行业|市场")
"""Behind goods: those who make them or deal in them are spoken of (…关节模组|产业)."""
BEING = frozenset({"是", "成为", "作为", "为", "打造成", "建成", "建设成", "成"})
"""What follows these describes (中部地区是我国重要粮食生产基地)."""
SIZES = ("大型", "中型", "小型", "特大型", "超大型", "中小型")
"""What is described by its size is mostly not named."""
COMMON = ("中心", "队", "专班", "小组", "指挥部", "办公室", "办")
"""Endings of offices that every place has one of: no qualifier names one without its place or its holder."""
SURE = 0.97
WEAK_LENGTH = 18
"""A longer stretch before a weak ending is a phrase."""


def judge(page: Page, start: int, hit: Hit, reach: Reach) -> float:
    """From 0 to 1: how surely `text[start:hit.end]` names one thing."""
    text, book, ending = page.text, page.tables, hit.ending
    name = text[start : hit.end]
    core_end = max(hit.end - (book.head_length(name) or len(ending.text)), start)
    core = [w for w in page.words_in(start, core_end) if w not in MARKS]
    placed = placed_at(page, start)
    if not core or no_name(page, start, hit, reach, core_end, placed=placed):
        return 0.0
    proper, bracket = ending.tier == "proper", "（" in name or "(" in name
    local = ending.category == "agency" and proper and text[start] in LEVELS
    placed = local or placed
    apposed = text.endswith("——", 0, start) and start - 2 in page.ends and ending.category != "event"
    own = placed or bracket or reach.quoted or apposed
    first = FIRST.search(text, max(0, start - 8), start) if ending.category in ("product", "facility") else None
    in_money = issued(hit, reach) and len(core) > 2
    if not first and _counted(page, start, hit, reach, placed, own):
        return 0.0
    if ending.category == "product" and not own and TRADE.match(text, hit.end):
        return 0.0
    if unfit(page, start, hit, own=own, placed=bool(placed or bracket)):
        return 0.0
    if ending.tier == "weak" and not (first and first[1]) and not apposed and not _spoken_for(page, start, hit, reach):
        return 0.0
    special = _special(page, start, core_end, core, hit, reach.stop)
    office = ending.category == "agency" and ending.tier == "specific"
    told = special and not ending.text.endswith(COMMON)
    dated = ending.text.endswith(YEARLY) and YEAR_FIRST.match(name) is not None
    if office and not (told or own or dated or begins(page, start)):
        return 0.0
    used = in_use(page, start, hit, reach)
    if (
        ending.text in book.broad_endings
        and not used
        and (telling(page, text[start:core_end]) < 1 or (not special and not own and not begins(page, start)))
    ):
        return 0.0
    launched = (
        ending.text.endswith(LAUNCHED)
        and reach.stop in book.launch
        and len(core) > (2 if ending.text.endswith("方案") else 1)
        and (special > 0 or not ending.text.endswith("项目"))
    )
    edition = dated or (ending.category == "event" and bool(EDITION.match(name)))
    made = bool(MADE.search(text, max(0, start - 8), start))
    plain = (len(core) < 2 and not telling(page, text[start:core_end])) or only_sorted(page, start, core_end)
    score = 0.62 if proper else -0.1 if ending.tier == "weak" else 0.2 if ending.category in LOOSE else 0.38
    score += 0.28 * min(special, 2)
    score += 0.08 if special and ending.category == "project" and len(ending.text) > 3 else 0.0
    score += 0.22 if placed else 0.14 if begins(page, start) else 0.0
    score += 0.25 if bracket else 0.0
    score += 0.3 if reach.quoted or apposed else 0.0
    score += 0.12 if any(LATIN.fullmatch(w) for w in core) else 0.0
    score += 0.12 if made or reach.stop in book.naming else 0.0
    score += 0.4 if edition or launched else 0.0
    score += 0.22 if reach.stop in FOUNDED and not placed and begins(page, start) else 0.0
    score += 0.35 if ending.text == "网" and (page.text.count(name) > 2 or hit.start in page.known_ends) else 0.0
    score += 0.5 if used or in_money else 0.0
    score += 0.35 if _beside(page, start, hit) or at_work(page, start, hit) or _stop_of(page, start, hit) else 0.0
    score += 0.35 if site_of(page, start, hit) or funded(page, start, hit, core, placed) else 0.0
    score += 0.2 if ending.tier == "weak" and runs(page, start, hit) else 0.0
    if made and ending.category == "product" and not plain:
        return min(score + 0.3, SURE)
    if not (special or bracket or reach.quoted or apposed or launched or edition):
        score += _plain(page, start, hit, placed, core)
    named = made or reach.stop in book.naming or at_work(page, start, hit) or dosed(page, start, hit)
    score -= _doubts(page, start, reach, proper, placed, named, not placed and ending.category in SITED)
    score -= 0.2 if _number_behind(page, start, hit) else 0.0
    score -= 0.3 if ending.category in LOOSE and GOES_ON.match(text, hit.end) else 0.0
    if ending.category == "product" and ending.tier == "specific" and not (own or first or made or named):
        score -= 0.3 if name.isalpha() and not any(map(str.isascii, name)) else 0.0
    if not (own or named or launched or reach.stop in FOUNDED or begins(page, start)) and described(
        page, start, core, hit
    ):
        score -= 0.45 if proper else 0.3
    if jointly(page, start, hit, core) or over_water(page, start, hit) or launch_site(page, start, hit):
        score = max(score, 0.6)
    if first_founded(page, start, hit) and len(core) > 1 and core_end - start > 3:
        score = max(score, 0.6)
    if first and core_end - start > 1:
        score = max(score, 0.7 if first[1] else 0.55)
    return max(0.0, min(score, SURE))


def _special(page: Page, start: int, core_end: int, core: list[str], hit: Hit, stop: str) -> int:
    """How much of a name tells it from others: uncommon words, an inner place, the number of a model."""
    grade = GRADE.match(page.text, start, core_end)
    begin = grade.end() if grade else start
    told = telling(page, page.text[begin:core_end])
    if by_own_name(page, hit, stop):
        told = own_words(page, begin, core_end, hit)
    special = 0 if told < 2 else 1 if told < 4 else 2
    special += any(p.start > start for p in page.places_in(start, core_end)) or any(
        at in page.known for at in range(start + 1, core_end)
    )
    if not special and len(core) > 2 and hit.ending.category not in LOOSE and begins(page, start):
        special = 1
    if not special and len(core) > 5 and hit.ending.category == "project" and start in page.place_starts:
        special = 1
    whole = page.known.get(start)
    if not special and len(core) > 2 and hit.ending.category == "project" and whole and whole[0] < hit.start:
        special = int(page.tables.known[whole[1]].category in ("facility", "park"))
    return special + bool(MODEL.search(page.text[start : hit.end]))


def _counted(page: Page, start: int, hit: Hit, reach: Reach, placed: bool, own: bool) -> bool:
    """Whether a number beside it says that it is a kind, not a name (10个国家重点实验室)."""
    if not placed and several(page, start):
        return True
    if dosed(page, start, hit):
        return False
    before = reach.counted and not ((placed or begins(page, start)) and start != reach.start) and not issued(hit, reach)
    if before:
        return True
    return _number_behind(page, start, hit) and (
        not own or hit.ending.tier != "proper" or reach.counted or hit.ending.category in MEASURES
    )


def _number_behind(page: Page, start: int, hit: Hit) -> bool:
    """Whether a number stands behind it that counts it, and not the list that it ends (甲站和乙站两座车站)."""
    listed = page.text[start - 1 : start] in ("、", "和", "与", "及") and start - 1 in page.ends
    counted = COUNTED_AFTER.match(page.text, hit.end)
    of_parts = counted and hit.ending.category == "project" and counted[0].endswith(PARTS)
    return counted is not None and not listed and not of_parts


def _beside(page: Page, start: int, hit: Hit) -> bool:
    """Whether 旗下 stands beside the short name of a company."""
    company = hit.ending.category == "company" and hit.ending.tier == "weak"
    return company and (page.text.startswith("旗下", hit.end) or page.text.endswith("旗下", 0, start))


def _stop_of(page: Page, start: int, hit: Hit) -> bool:
    """Whether a station or a ship is named by nothing but a place (喀什站, 淄博舰)."""
    if hit.ending.text not in PLACE_NAMED:
        return False
    place = page.place_starts.get(start)
    if place is None or place.end != hit.start:
        return False
    if hit.ending.text == "口岸":
        return place.kind in ("city", "district")
    return hit.ending.text != "核电" or place.kind in ("district", "region")


def _spoken_for(page: Page, start: int, hit: Hit, reach: Reach) -> bool:
    """Whether more than its shape speaks for a name whose ending is mostly a common noun."""
    text, book, category = page.text, page.tables, hit.ending.category
    long = hit.end - start > WEAK_LENGTH and not (category == "project" and begins(page, start))
    if reach.joined > start or long:
        return False
    if category == "company" and any(end in page.ends for end in range(start + 2, hit.start)):
        return False
    place = page.place_starts.get(start)
    addressed = start in page.bearer_ends and page.begins_name(start)
    if start in page.known or addressed or (place is not None and place.kind in ("city", "district", "province")):
        return True
    if over_water(page, start, hit):
        return True
    naming = reach.stop in book.naming
    made = category == "product" and (naming or reach.single or MADE.search(text, max(0, start - 8), start) is not None)
    project = naming and hit.ending.text == "项目"
    if hit.ending.text == "网" and (naming or page.text.count(text[start : hit.end]) > 2):
        return 2 < hit.end - start < 6 and telling(page, text[start : hit.start]) == hit.start - start
    project = project or (hit.ending.text == "项目" and start in page.known)
    return (
        made
        or project
        or reach.quoted
        or _beside(page, start, hit)
        or at_work(page, start, hit)
        or "（" in text[start : hit.end]
    )


def _plain(page: Page, start: int, hit: Hit, placed: bool, core: list[str]) -> float:
    """For a name without a word that tells it from others: mostly less."""
    length = len(hit.ending.text)
    if hit.ending.tier == "proper":
        long = 0.1 if len(core) > (4 if any(w in page.tables.soft_verbs for w in core) else 2) else 0.0
        return long + (0.06 if placed else -0.2)
    regional = page.text.startswith(page.tables.regional, start)
    if placed or regional:
        return (-0.25 if len(core) < 2 else -0.1) if length < 3 else 0.0 if regional and length > 3 else -0.1
    return -0.35


def _doubts(page: Page, start: int, reach: Reach, proper: bool, placed: bool, named: bool, sited: bool) -> float:
    """What the words before a name and a conjunction in it take off."""
    doubt = 0.2 if reach.single else 0.0
    if reach.joined > start:
        doubt += 0.12 if proper or start in page.place_starts else 0.2
    word = page.word_before(start)
    if word and page.text[word[0] : start] in NEIGHBOURS and not placed:
        doubt += 0.5
    if proper:
        return doubt
    if word and page.text[word[0] : start] in page.tables.firsts:
        doubt += 0.15
    if word and page.text[word[0] : start] in BEING:
        doubt += 0.3
    if page.text.startswith(SIZES, start) or (sited and GRADE.match(page.text, start)):
        doubt += 0.3
    if page.text[start - 1 : start] == "的" and not placed and not named:
        doubt += 0.12
    return doubt
