"""Names by structure: [place or other beginning][qualifiers][ending]. The left boundary is the hard part.

From an ending the scan goes left over words until one that cannot stand in a name: punctuation, function words, verbs,
titles, a number with its classifier. What was passed is then trimmed and judged: does it tell this thing from others?
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from model.extract.names.candidate import Candidate
from model.extract.names.page import CLOSING, QUOTE_MARKS, STOPS, Hit, Page
from model.facts import Category

LONGEST = 42
"""No name of the genre is longer; the scan stays linear."""

COUNTED_AFTER = re.compile(
    r"\s*(?:约|近|超过?|达到?|已达|突破|共)?[\d两三四五六七八九十百千]+[\d.,]*[万亿多余]*(?:个|家|座|条|项|台|套|所|支|名|人|款|只|%)"
)
COUNTED_BEFORE = re.compile(r"(?:\d[\d.,]*|[一二两三四五六七八九十百千几数多]+)[多余]?$")
ONE = re.compile(r"一(?:台|款|种|项|套|颗|座|艘|架|枚|条)")
BIG = re.compile(r"[两三四五六七八九十]大")
STAYERS = frozenset("京 川 渝 蓉 沪 津 粤 苏 浙 鲁 豫 鄂 湘 皖 赣 闽 滇 黔 桂 琼 陕 甘 青 宁 新 藏".split())
"""Signs of provinces after 在 or 驻: where somebody is, not the start of a name (在京|全国重点实验室)."""
COUNT_WORD = re.compile(
    r"[一二两三四五六七八九十百千几数多余]+(?:大|小|余|多)?(?:个|家|座|条|项|批|台|套|所|支|款|场|列|种|类|处|艘|架|颗|枚|万|亿)"
)
AFTER_NAME = frozenset("为是在将与和及从对向由把被")
YEAR = re.compile(r"(?:19|20)\d\d$")
ORDINAL = re.compile(r"(?:第[一二三四五六七八九十百\d]+[届次]|首届|[一二三四五六七八九十]+届)$")
CLASSES_OF_PEOPLE = frozenset(
    "院士 专家 博士 博士后 教授 工程师 学生 青年 老师 教师 工人 职工 农民 企业家 科学家 群众 居民 客户 用户 消费者 设计师 校友 委员 医生 律师 志愿者 开发者 创业者 运动员 采购商 参展商 残疾人 医师 顾问".split()
)
"""Titles that also stand inside names of other things (院士基金, 职工大学)."""
DIGIT_UNITS = "吋寸英DGKVk"
LATIN = re.compile(r"[A-Za-z0-9α-ωΑ-Ω.+&-]+$")

MARKS = frozenset("“”‘’（）()·、—-+")
REGIONAL = ("西部", "西南", "长江上游", "天府", "三峡", "两江")
"""Beginnings that tell a region though they are no place of the gazetteer."""

HOLDERS: frozenset[Category] = frozenset({"university", "institute", "company", "agency", "alliance", "lab"})
"""Kinds whose names are followed by those of their parts (中国银行重庆市分行, 重庆大学遂宁研究院)."""
NEEDS_PLACE: frozenset[Category] = frozenset({"facility", "agency", "platform", "company", "park"})
"""Kinds whose endings of one character make names only of places and known bodies (喀什站, not 充电站)."""
MEASURES: frozenset[Category] = frozenset({"policy", "project"})
LOOSE: frozenset[Category] = frozenset({"event", "policy", "project", "framework", "finance", "product", "person"})


class Reach(msgspec.Struct, frozen=True, gc=False):
    """How far left a name may go, and what the scan met there."""

    start: int
    stop: str
    """The word or mark before it; empty at the start of a block."""
    counted: bool = False
    quoted: bool = False
    single: bool = False
    """Introduced by 一台, 一款: mostly a description."""
    joined: int = -1
    """End of the last conjunction passed, -1 where there is none."""


def find(page: Page) -> Iterator[Candidate]:
    """All names by structure, with the confidence that their own shape and the words before them give."""
    for hit in page.hits:
        reach = scan(page, hit)
        candidate = settle(page, hit, reach)
        if candidate:
            yield candidate


def scan(page: Page, hit: Hit) -> Reach:
    """Goes left from an ending to the first word that cannot stand in its name."""
    text, book = page.text, page.tables
    measure = hit.ending.category in MEASURES
    zone = page.zone_of(hit.start)[0]
    floor = max(zone, hit.end - LONGEST)
    pos, quoted, joined, verb_from = hit.start, False, -1, -1
    word = page.word_before(hit.start + 1)
    if hit.start not in page.cuts and word and text[word[0] : hit.start] not in book.verbs | book.function:
        pos = max(word[0], floor)
    while pos > floor:
        char = text[pos - 1]
        if char in CLOSING:
            opening = text.rfind(CLOSING[char], max(floor, pos - 40), pos - 1)
            if opening < 0 or not _inside_name(text[opening + 1 : pos - 1], char):
                break
            quoted = quoted or char not in "）)"
            pos = opening
            continue
        if (
            text.endswith("——", 0, pos)
            or char in STOPS
            or char in CLOSING.values()
            or char in QUOTE_MARKS
            or char == "、"
        ):
            break
        passed = _passed_word(page, pos, hit)
        start, kind = passed
        if kind == "stop":
            return _reach(page, verb_from if verb_from >= 0 else pos, quoted, joined)
        if kind == "verb":
            if not measure or text[start:pos] in book.launch or text[start:pos] in book.naming - book.soft_verbs:
                launched = text[start:pos] in book.launch
                return _reach(page, pos if launched or verb_from < 0 else verb_from, quoted, joined)
            verb_from = pos if verb_from < 0 else verb_from
        if kind == "one":
            return Reach(pos, text[start:pos], single=True, quoted=quoted, joined=joined)
        if kind == "counted" and verb_from >= 0:
            break
        if kind == "counted":
            return Reach(
                verb_from if verb_from >= 0 else pos, text[start:pos], counted=True, quoted=quoted, joined=joined
            )
        if kind == "conjunction":
            if _parts(page, start, pos):
                break
            joined = pos
        pos = start
    return _reach(page, verb_from if verb_from >= 0 else pos, quoted, joined)


def _inside_name(inner: str, closing: str) -> bool:
    """Whether what stands in brackets or quotation marks can be part of a name: a few words, no sentence."""
    limit = 12 if closing in "）)" else 30
    return len(inner) <= limit and not any(mark in inner for mark in "，。；：？！,;:")


def _reach(page: Page, start: int, quoted: bool, joined: int) -> Reach:
    word = page.word_before(start)
    stop = page.text[word[0] : start] if word and start > page.zone_of(max(0, start - 1))[0] else ""
    return Reach(start, stop, quoted=quoted, joined=joined)


def _passed_word(page: Page, pos: int, hit: Hit) -> tuple[int, str]:
    """Where the word before `pos` begins, and what it means for the name: part of it, or a stop of some kind."""
    text, book = page.text, page.tables
    measure = hit.ending.category in MEASURES
    for phrase in book.joint:
        if text.endswith(phrase, 0, pos):
            return pos - len(phrase), "part"
    inner = page.ends.get(pos)
    if inner and _splits(page, inner, pos, hit):
        return pos - 1, "stop"
    known = page.known_ends.get(pos)
    if known is not None:
        return known, "part"
    span = page.word_before(pos)
    start = span[0] if span else pos - 1
    word = text[start:pos]
    if hit.ending.category == "event":
        if word == "年" or word == "年度":
            year = re.search(r"(?:19|20)\d\d年(?:度)?$", text[max(0, pos - 7) : pos])
            if year:
                return pos - len(year[0]), "part" if word == "年度" else "stop"
        if YEAR.fullmatch(word):
            return start, "part"
        ordinal = ORDINAL.search(text, max(0, pos - 6), pos)
        if ordinal:
            return ordinal.start(), "part"
    if inner and inner.ending.tier == "proper" and text[pos] in AFTER_NAME:
        return start, "stop"
    if word in STAYERS and start > 0 and text[start - 1] in "在来赴驻入":
        return start, "stop"
    if COUNT_WORD.fullmatch(word):
        return start, "counted"
    if word in book.classifiers or (len(word) == 1 and word in book.classifiers):
        return (
            (start, "counted") if COUNTED_BEFORE.search(text, max(0, start - 8), start) else (start, _plain(word, book))
        )
    if measure and BIG.fullmatch(word):
        return start, "part"
    if ONE.fullmatch(word):
        return start, "one"
    if word in book.indefinite:
        return start, "counted"
    if word in book.conjunctions:
        return start, "conjunction"
    if (word in book.titles and word not in CLASSES_OF_PEOPLE) or word in book.press:
        return start, "stop"
    if word in book.function:
        return start, "stop"
    if re.fullmatch(r"[\d.,]+", word) or re.fullmatch(r"[一二两三四五六七八九十百千万亿]+", word):
        follows = text[pos : pos + 2]
        if follows[:1] and follows[0] in DIGIT_UNITS:
            return start, "part"
        return (start, "counted") if follows[:1] in book.classifiers or follows in book.classifiers else (start, "stop")
    if word in book.verbs:
        return start, "verb"
    if len(word) == 4 and word[:2] in book.function and (word[2:] in book.verbs or word[2:] in book.soft_verbs):
        return start, "verb"
    return start, "part"


def _plain(word: str, book: object) -> str:
    return "stop" if len(word) == 1 and word in "个家项台批款种名位人艘架颗枚件只次年月日亿万元吨倍" else "part"


def _splits(page: Page, inner: Hit, pos: int, outer: Hit) -> bool:
    """Whether a complete name that ends at `pos` is another thing than the one whose ending lies to the right."""
    if inner.ending.tier == "weak" or inner.end > outer.start:
        return False
    begins = _begins_name(page, pos) and not page.text.startswith("国家级", pos)
    if inner.ending.category in HOLDERS or inner.ending.category == "framework":
        return False
    return begins and outer.start > pos


def _begins_name(page: Page, pos: int) -> bool:
    """Whether a place, a known body or a word that begins names stands at `pos`."""
    if pos in page.place_starts or pos in page.known:
        return True
    if pos not in page.cuts:
        return False
    return any(page.text.startswith(word, pos) for word in page.tables.starters if len(word) > 1)


def _parts(page: Page, start: int, end: int) -> bool:
    """Whether a conjunction parts two names (重庆邮电大学和电子科技大学) rather than standing inside one (绿色发展与…中心)."""
    if _begins_name(page, end) or end in page.place_starts:
        return True
    left = page.ends.get(start)
    if left and left.ending.tier != "weak":
        return True
    return start in page.known_ends


def settle(page: Page, hit: Hit, reach: Reach) -> Candidate | None:
    """The name between the reach and the ending, trimmed; None where it tells nothing from anything."""
    start = trimmed(page, reach.start, hit, reach)
    name = page.text[start : hit.end]
    if len(name) <= len(hit.ending.text) and hit.ending.text == name:
        return None
    confidence = judge(page, start, hit, reach)
    if confidence <= 0:
        return None
    return Candidate(start, hit.end, name, category_of(page, start, hit), f"structure.{hit.ending.tier}", confidence)


def category_of(page: Page, start: int, hit: Hit) -> Category:
    """By the ending, corrected by who holds the thing (GUIDELINES.md: a type follows what the thing is)."""
    name, category = page.text[start : hit.end], hit.ending.category
    if category == "company" and name.startswith(("中国人民银行", "人民银行")):
        return "agency"
    if category == "platform":
        if re.search("超级计算|超算|智算|算力|大科学", name):
            return "facility"
        if (
            name.endswith(("创新中心", "研究中心", "研发中心", "科学中心"))
            and not name.startswith("国家")
            and "综合性" not in name
        ):
            inner = [page.ends[end].ending.category for end in range(start + 2, hit.start + 1) if end in page.ends]
            if "university" in inner or "institute" in inner or "科学院" in name:
                return "institute"
    return category


def trimmed(page: Page, start: int, hit: Hit, reach: Reach) -> int:
    """The start after words that stand before names without being part of them."""
    text, book = page.text, page.tables
    measure = hit.ending.category in MEASURES and reach.stop in book.launch
    if hit.ending.text.endswith(WAYS):
        between = re.search("[至到]$", text[max(0, start - 1) : start])
        origin = next((p for p in page.places if p.end == start - 1), None) if between else None
        if origin:
            return origin.start
    start = _after_verb(page, start, hit)
    if hit.ending.category == "agency" and hit.ending.tier == "proper" and hit.start > start:
        level = hit.start - 1
        alone = level in page.cuts or text[level - 1 : level] in book.function
        if text[level] in LEVELS and alone and not any(p.start <= level < p.end for p in page.places):
            return level
    while start < hit.start:
        known = page.known.get(start)
        if known and known[0] <= hit.end:
            return start
        if text[start] in "的和与及、·-—－/）)”’":
            start += 1
            continue
        end = _word_end(page, start, hit.end)
        if end > hit.start and end >= hit.end:
            break
        word = text[start:end]
        if word in book.trim or word in book.function or (word in book.conjunctions):
            start = end
        elif (word in book.soft_verbs or word in book.verbs) and not measure:
            start = end
        elif word in book.adjectives and _begins_name(page, end):
            start = end
        elif re.fullmatch(r"\d[\d.,]*", word) and hit.ending.category != "event" and text[end] not in DIGIT_UNITS:
            start = end
        elif _mere_owner(page, start, end, hit):
            start = _next_beginning(page, end, hit)
        else:
            break
    return start


WAYS = ("铁路", "高铁", "高速", "公路", "列车", "专列", "班列", "航线", "线路", "运河")
"""Endings of what runs from one place to another (西安至十堰高铁)."""
TRANSITIVE = frozenset(
    "建设 共建 支持 联合 引进 培育 孵化 推进 推动 开展 保障 承载 打造 运行 建成 携手 依托 联手".split()
)


def _after_verb(page: Page, start: int, hit: Hit) -> int:
    """The start after a verb inside the span that a beginning of a name follows (成渝地区建设 | 国家…中心), or a known body."""
    at = start
    for word in page.words_in(start, hit.start):
        follows = at + len(word)
        transitive = word in TRANSITIVE and page.text[at - 1] not in "与和及、"
        place = page.place_starts.get(start)
        if transitive and place and place.end == at and hit.ending.category not in ("company", "university"):
            return follows
        if follows < hit.start and transitive and _begins_name(page, follows):
            start = follows
        elif at > start + 1 and at in page.known and page.known[at][0] <= hit.end and not _held(page, start, at):
            start = at
        at = follows
    return start


def _held(page: Page, start: int, pos: int) -> bool:
    """Whether what stands before `pos` is itself a name that can hold another."""
    year = page.text[start:pos].isdigit()
    return year or pos in page.ends or _begins_name(page, start) or page.text[pos - 1] in "（("


def _word_end(page: Page, start: int, limit: int) -> int:
    place = page.place_starts.get(start)
    if place and place.end <= limit:
        return place.end
    index = bisect_right(page.starts, start)
    return min(page.starts[index] if index < len(page.starts) else len(page.text), limit)


def _mere_owner(page: Page, start: int, end: int, hit: Hit) -> bool:
    """Whether common nouns at the start are followed by a beginning of a name (运营单位 | 中电建…公司)."""
    if _begins_name(page, start) or page.text[start] in QUOTE_MARKS or page.text[start] in "（(":
        return False
    at = _next_beginning(page, end, hit)
    if at >= hit.start or at < 0:
        return False
    return all(
        w in page.tables.generic or w in page.tables.soft_verbs or w in page.tables.adjectives
        for w in page.words_in(start, at)
    )


def _next_beginning(page: Page, pos: int, hit: Hit) -> int:
    """The next word start that begins a name outside brackets, or the start of the ending."""
    depth = 0
    for at in range(pos, hit.start):
        char = page.text[at]
        depth += char in "（("
        depth -= char in "）)"
        if depth == 0 and at in page.cuts and _begins_name(page, at):
            return at
    return hit.start


def judge(page: Page, start: int, hit: Hit, reach: Reach) -> float:
    """From 0 to 1: how surely `text[start:hit.end]` names one thing."""
    text, book = page.text, page.tables
    name, ending = text[start : hit.end], hit.ending
    if not _well_formed(name) or name in book.not_names or _national(name, page, start):
        return 0.0
    core_end = max(hit.end - (book.head_length(name) or len(ending.text)), start)
    core = [w for w in page.words_in(start, core_end) if w not in MARKS]
    if not core:
        return 0.0
    local = ending.category == "agency" and text[start] in LEVELS and ending.tier == "proper"
    placed = local or _placed(page, start)
    begins = not text.startswith(("国家级", "世界", "国际"), start) and _begins_name(page, start)
    bracket = "（" in name or "(" in name
    told = telling(page, text[start:core_end])
    if reach.joined > start:
        right = text[reach.joined : core_end]
        empty = telling(page, right) < 2 and (not right or telling(page, text[start : reach.joined]) < 2)
        if text[reach.joined : hit.end] in book.not_names or (ending.tier != "proper" and empty):
            return 0.0
    special = 0 if told < 2 else 1 if told < 4 else 2
    special += any(start < p.start and p.end <= core_end for p in page.places if p.start < core_end)
    if begins and len(core) >= 3 and not special and ending.category not in LOOSE:
        special = 1
    if re.search(r"[A-Z]+-?\d", name):
        special += 1
    year = ending.category == "event" and bool(re.match(r"(?:19|20)\d\d|第|首届", name))
    launched = ending.category in MEASURES and reach.stop in book.launch
    named = reach.stop in book.naming or _made(page, start)
    own = placed or bracket or reach.quoted
    after = bool(COUNTED_AFTER.match(text, hit.end))
    if (reach.counted and not (placed and start != reach.start)) or after:
        if not own or ending.tier != "proper" or reach.counted or ending.category in MEASURES:
            return 0.0
    needs = placed or bracket if ending.category == "agency" else own
    if len(ending.text) == 1 and ending.category in NEEDS_PLACE and not needs:
        return 0.0
    score = _base(ending.category, ending.tier)
    score += 0.28 * min(special, 2)
    score += 0.22 if placed else 0.14 if begins else 0.0
    score += 0.25 if bracket else 0.0
    score += 0.12 if any(LATIN.fullmatch(w) and not w.isdigit() for w in core) else 0.0
    score += 0.3 if reach.quoted else 0.0
    score += 0.12 if named else 0.0
    if ending.tier == "weak" and not _spoken_for(page, start, hit, reach):
        return 0.0
    if ending.category == "company" and ending.tier == "weak":
        score += 0.35 if text.startswith("旗下", hit.end) or text.endswith("旗下", 0, start) else 0.0
    score -= 0.15 if reach.single else 0.0
    before = page.word_before(start)
    if before and text[before[0] : start] in FIRSTS:
        score -= 0.15 if ending.tier != "proper" else 0.0
    if text[start - 1 : start] == "的" and not placed and not named and ending.tier != "proper":
        score -= 0.12
    score += 0.4 if year or (launched and len(core) >= 2) else 0.0
    if len(ending.text) == 1 and ending.category == "facility" and start in page.place_starts:
        score += 0.35 if page.place_starts[start].end == hit.start else 0.0
    if ending.category == "product" and _made(page, start):
        return min(score + 0.3, 0.97)
    if not special and not bracket and not reach.quoted and not launched and not year:
        if ending.tier == "proper" and len(core) >= 3 and not any(w in book.soft_verbs for w in core):
            score += 0.1
        score -= _penalty(ending.tier, placed, begins and text.startswith(REGIONAL, start), len(ending.text))
    score -= 0.2 if reach.joined > start and ending.tier != "proper" else 0.12 if reach.joined > start else 0.0
    score -= 0.2 if after else 0.0
    return max(0.0, min(score, 0.97))


LEVELS = frozenset("市省区县州")


def _placed(page: Page, start: int) -> bool:
    """Whether a name begins with a place smaller than the country, or with a known body."""
    place = page.place_starts.get(start)
    return start in page.known or (place is not None and place.city != "全国")


FIRSTS = frozenset("首个 首家 首座 首条 首台 首款 首批 最大 唯一 首 多级 首艘 首颗 一个 这个 一座".split())
"""What they stand before is described, mostly not named."""


def _spoken_for(page: Page, start: int, hit: Hit, reach: Reach) -> bool:
    """Whether more than its shape speaks for a name whose ending is mostly a common noun."""
    place = page.place_starts.get(start)
    company = hit.ending.category == "company"
    if company and any(end in page.ends for end in range(start + 2, hit.start)):
        return False
    if reach.joined > start or hit.end - start > 18:
        return False
    beside = page.text.startswith("旗下", hit.end) or page.text.endswith("旗下", 0, start)
    placed = start in page.known or (place is not None and place.kind in ("city", "district", "province"))
    made = hit.ending.category == "product" and (_made(page, start) or reach.single or reach.stop in page.tables.naming)
    project = hit.ending.text == "项目" and reach.stop in page.tables.naming
    return placed or reach.quoted or made or project or (company and beside) or "（" in page.text[start : hit.end]


def _well_formed(name: str) -> bool:
    """Marks in pairs, none dangling at the start."""
    pairs = (("（", "）"), ("(", ")"), ("“", "”"), ("‘", "’"))
    return name[0] not in "）)”’、·" and all(name.count(a) == name.count(b) for a, b in pairs)


def _base(category: Category, tier: str) -> float:
    """What an ending is worth by itself: kinds that are mostly common nouns start lower."""
    if tier == "proper":
        return 0.62
    if tier == "weak":
        return -0.1
    return 0.2 if category in LOOSE else 0.38


def _penalty(tier: str, placed: bool, regional: bool, length: int) -> float:
    """For a name without a word that tells it from others."""
    if tier == "proper":
        return -0.06 if placed else 0.2
    if placed or regional:
        return (0.0 if regional and length > 3 else 0.1) if length >= 3 else 0.25
    return 0.35


def _made(page: Page, start: int) -> bool:
    """Whether the words before say that someone made it: 联合研制的…, 自主研发的…."""
    return bool(
        re.search(
            r"(?:研制|研发|开发|推出|打造|生产|建设|发明|设计|自主创新)(?:出|生产)?的$",
            page.text[max(0, start - 8) : start],
        )
    )


def _national(name: str, page: Page, start: int) -> bool:
    """Whether a name is a kind with the country before it (我国重点实验室)."""
    place = page.place_starts.get(start)
    return place is not None and place.city == "全国" and name[len(place.text) :] in page.tables.not_names


def telling(page: Page, core: str) -> int:
    """How many characters of a qualifier no run of common words and places explains: what tells this thing from others."""
    book, places = page.tables, page.place_forms
    least = [0] * (len(core) + 1)
    for end in range(1, len(core) + 1):
        plain = core[end - 1] in MARKS or core[end - 1].isdigit()
        best = least[end - 1] + (0 if plain else 1)
        for begin in range(max(0, end - 8), end):
            if least[begin] < best and (
                core[begin:end] in book.common or core[begin:end] in places or core[begin:end] in book.known
            ):
                best = least[begin]
        least[end] = best
    return least[-1]
