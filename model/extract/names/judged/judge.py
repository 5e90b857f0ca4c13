"""How surely a stretch of text names one thing: what its words tell, and what stands beside it.

The weights were set on annotated articles of two genres; what they weigh is general: a place, a word that is not common, marks, a verb of
naming speak for a name; a number, a conjunction, a demonstrative, words that every such thing shares speak against it.
"""

from __future__ import annotations

import re
from functools import cache

from model.extract.names.bounds.conjoined import placed_at
from model.extract.names.bounds.parting import MEASURES
from model.extract.names.bounds.scan import Reach
from model.extract.names.bounds.sizes import GRADE
from model.extract.names.bounds.telling import MARKS, telling
from model.extract.names.judged.described import SITED, described
from model.extract.names.judged.developed import only_sorted
from model.extract.names.judged.in_force import in_force
from model.extract.names.judged.said_of import (
    MADE,
    abbreviated,
    at_work,
    dosed,
    first_founded,
    funded,
    issued,
    jointly,
    launch_site,
    of_zone,
    over_water,
    reports,
    runs,
    several,
    site_of,
    staged,
)
from model.extract.names.judged.signs import Signs, beside, number_behind, signs_of, stop_of
from model.extract.names.judged.taken_up import project_told, taken_up
from model.extract.names.judged.unfit import unfit
from model.extract.names.judged.vetoes import LOOSE, NEIGHBOURS, begins, no_name
from model.extract.names.page import Hit, Page
from model.extract.names.tables import tables
from model.lexicon import Lexicon

LATIN = re.compile(r"[A-Za-zα-ωΑ-Ω][A-Za-z0-9α-ωΑ-Ω.+&-]*$|[0-9][A-Za-z0-9.+&-]*[A-Za-z][A-Za-z0-9.+&-]*$")
FOUNDED = frozenset(["组建", "成立", "设立", "揭牌", "开通", "上线", "投用", "启用", "落成"])
"""What is founded has a name, common as its words may be where a region begins it."""
GOES_ON = re.compile(r"(?:发展|市场|规模|投资|行业|领域|业务)(?!额?(?:约|近|超过?|达到?)?\d)")
"""After an ending: it only qualifies what follows (股权投资基金发展高地; 投资70亿元 is said of it)."""
TRADE = re.compile("产业|企业|行业|市场")
"""Behind goods: those who make them or deal in them are spoken of (…关节模组|产业)."""
BEING = frozenset({"是", "成为", "作为", "为", "打造成", "建成", "建设成", "成"})
"""What follows these describes (中部地区是我国重要粮食生产基地)."""
WHO_IS = re.compile("(?:方|者|人|单位|机构|股东|企业|公司)[是为]$")
"""Before a name: it tells who somebody is and describes nothing (领投方是|某某基金)."""
SIZES = ("大型", "中型", "小型", "特大型", "超大型", "中小型")
"""What is described by its size is mostly not named."""
COMMON = ("中心", "队", "专班", "小组", "指挥部", "办公室", "办")
"""Endings of offices that every place has one of: no qualifier names one without its place or its holder."""
SURE = 0.97
TOLD = 0.7
"""What the text around a name says of it that is said of one thing only."""
WEAK_LENGTH = 18
"""A longer stretch before a weak ending is a phrase."""


def judge(page: Page, start: int, hit: Hit, reach: Reach) -> float:
    """From 0 to 1: how surely `text[start:hit.end]` names one thing."""
    core_end = max(hit.end - (page.tables.head_length(page.text[start : hit.end]) or len(hit.ending.text)), start)
    core = [w for w in page.words_in(start, core_end) if w not in MARKS]
    placed = bool(placed_at(page, start))
    if (len(core) > 1 and abbreviated(page, hit)) or (core and staged(page, start, hit, core)):
        return 0.0 if reach.counted else TOLD
    if not core or _torn(page, start, hit) or no_name(page, start, hit, reach, core_end, placed=placed):
        return 0.0
    signs = signs_of(page, start, hit, reach, core, core_end, placed)
    if _ruled_out(page, start, hit, reach, signs):
        return 0.0
    score = _spoken_well_of(page, start, hit, reach, signs)
    plain = (len(core) < 2 and not telling(page, page.text[start:core_end])) or only_sorted(page, start, core_end)
    if signs.made and hit.ending.category == "product" and not plain:
        return min(score + 0.3, SURE)
    score = _doubted(page, start, hit, reach, signs, score)
    if of_zone(page, start, hit):
        score = max(score, TOLD)
    if in_force(page, start, hit, reach, core, placed=signs.placed):
        score = max(score, 0.6)
    one = jointly(page, start, hit, core) or over_water(page, start, hit) or launch_site(page, start, hit)
    if one or reports(page, hit, core) or taken_up(page, start, hit, reach, core):
        score = max(score, 0.6)
    if first_founded(page, start, hit) and len(core) > 1 and core_end - start > 3:
        score = max(score, 0.6)
    if signs.first and core_end - start > 1:
        score = max(score, 0.7 if signs.first[1] else 0.55)
    return max(0.0, min(score, SURE))


def _torn(page: Page, start: int, hit: Hit) -> bool:
    """Whether it begins with the unit of a figure (3.0|T核磁共振)."""
    first = page.text[start]
    return (
        hit.ending.category in ("product", "facility")
        and page.text[start - 1 : start].isdigit()
        and first.isascii()
        and first.isalpha()
    )


def _ruled_out(page: Page, start: int, hit: Hit, reach: Reach, signs: Signs) -> bool:
    """Whether it names a kind of things, or nothing at all."""
    ending, own, first = hit.ending, signs.own, signs.first
    if not first and _counted(page, start, hit, reach, signs.placed, own):
        return True
    if ending.category == "product" and not own and TRADE.match(page.text, hit.end):
        return True
    if unfit(page, start, hit, own=own, placed=signs.placed or signs.bracket):
        return True
    spoken_for = (first and first[1]) or signs.apposed or _spoken_for(page, start, hit, reach)
    if ending.tier == "weak" and not spoken_for:
        return True
    office = ending.category == "agency" and ending.tier == "specific"
    told = signs.special and not ending.text.endswith(COMMON)
    if office and not (told or own or signs.dated or begins(page, start) or reports(page, hit, signs.core)):
        return True
    if ending.text not in page.tables.broad_endings or signs.used:
        return False
    body = page.known.get(start)
    if ending.category == "facility" and body is not None and body[0] < hit.start:
        return False  # 某社某某大楼
    said = telling(page, page.text[start : signs.core_end])
    return said < 1 or (not signs.special and not own and not begins(page, start))


def _spoken_well_of(page: Page, start: int, hit: Hit, reach: Reach, signs: Signs) -> float:
    """The sum of what speaks for a name."""
    ending, core, name = hit.ending, signs.core, page.text[start : hit.end]
    score = 0.62 if ending.tier == "proper" else -0.1 if ending.tier == "weak" else 0.2
    if ending.tier not in ("proper", "weak") and ending.category not in LOOSE:
        score = 0.38
    score += 0.28 * min(signs.special, 2)
    score += 0.08 if signs.special and ending.category == "project" and len(ending.text) > 3 else 0.0
    coined = ending.text == "基金" and hit.start - start == 2 and not name.startswith(page.tables.fund_sorts)
    score += 0.08 if signs.special and coined else 0.0
    score += 0.22 if signs.placed else 0.14 if begins(page, start) else 0.0
    score += 0.25 if signs.bracket else 0.0
    score += 0.3 if reach.quoted or signs.apposed else 0.0
    score += 0.12 if any(LATIN.fullmatch(w) for w in core) else 0.0
    score += 0.12 if signs.made or reach.stop in page.tables.naming else 0.0
    fund = (
        ending.text == "基金" and signs.placed and not _public(page.lexicon).search(page.text[start : signs.core_end])
    )
    score += 0.3 if fund else 0.0
    score += 0.4 if signs.edition or signs.launched else 0.0
    score += 0.22 if reach.stop in FOUNDED and not signs.placed and begins(page, start) else 0.0
    score += 0.35 if ending.text == "网" and (page.text.count(name) > 2 or hit.start in page.known_ends) else 0.0
    score += 0.5 if signs.used or (issued(hit, reach) and len(core) > 2) else 0.0
    score += 0.35 if beside(page, start, hit) or at_work(page, start, hit) or stop_of(page, start, hit) else 0.0
    score += 0.35 if site_of(page, start, hit) or funded(page, start, hit, core, signs.placed) else 0.0
    return score + (0.2 if ending.tier == "weak" and runs(page, start, hit) else 0.0)


@cache
def _public(lexicon: Lexicon) -> re.Pattern[str]:
    """Before 基金: money that every place keeps for the same end, or no more than the place or its level."""
    kept = tables(lexicon).public_money
    return re.compile(f"(?:(?:{kept})[^，。；]{{0,4}}|[省市区县]|[省市区县国][级属有]|本[土地]|外地|头部|各类|知名)$")


def _doubted(page: Page, start: int, hit: Hit, reach: Reach, signs: Signs, score: float) -> float:
    """A score less what speaks against a name."""
    ending, proper, name = hit.ending, hit.ending.tier == "proper", page.text[start : hit.end]
    marked = signs.bracket or reach.quoted or signs.apposed or signs.launched or signs.edition
    if not signs.special and not marked:
        score += _plain(page, start, hit, signs.placed, signs.core)
    called = signs.made or reach.stop in page.tables.naming
    named = called or at_work(page, start, hit) or dosed(page, start, hit)
    sited = not signs.placed and ending.category in SITED
    score -= _doubts(page, start, reach, proper, signs.placed, named, sited)
    score -= 0.2 if number_behind(page, start, hit) else 0.0
    score -= 0.3 if ending.category in LOOSE and GOES_ON.match(page.text, hit.end) else 0.0
    if ending.category == "product" and ending.tier == "specific" and not (signs.own or signs.first or named):
        score -= 0.3 if name.isalpha() and not any(map(str.isascii, name)) else 0.0
    told = page.begins_name(start) if ending.category == "event" else named or signs.used
    settled = signs.own or told or signs.launched or reach.stop in FOUNDED or begins(page, start)
    if not settled and described(page, start, signs.core, hit):
        score -= 0.45 if proper else 0.3
    return score


def _counted(page: Page, start: int, hit: Hit, reach: Reach, placed: bool, own: bool) -> bool:
    """Whether a number beside it says that it is a kind, not a name (10个国家重点实验室)."""
    if not placed and several(page, start):
        return True
    if dosed(page, start, hit):
        return False
    before = reach.counted and not ((placed or begins(page, start)) and start != reach.start) and not issued(hit, reach)
    if before:
        return True
    return number_behind(page, start, hit) and (
        not own or hit.ending.tier != "proper" or reach.counted or hit.ending.category in MEASURES
    )


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
    project = project or (hit.ending.text == "项目" and start in page.known) or project_told(page, start, hit, reach)
    return (
        made
        or project
        or reach.quoted
        or beside(page, start, hit)
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
    if word and page.text[word[0] : start] in BEING and not WHO_IS.search(page.text, max(0, start - 4), start):
        doubt += 0.3
    if page.text.startswith(SIZES, start) or (sited and GRADE.match(page.text, start)):
        doubt += 0.3
    if page.text[start - 1 : start] == "的" and not placed and not named:
        doubt += 0.12
    return doubt
