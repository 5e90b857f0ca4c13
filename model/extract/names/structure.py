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
YEAR = re.compile(r"(?:19|20)\d\d$")
ORDINAL = re.compile(r"(?:第[一二三四五六七八九十百\d]+[届次]|首届|[一二三四五六七八九十]+届)$")
LATIN = re.compile(r"[A-Za-z0-9α-ωΑ-Ω.+&-]+$")

HOLDERS: frozenset[Category] = frozenset({"university", "institute", "company", "agency", "alliance", "lab"})
"""Kinds whose names are followed by those of their parts (中国银行重庆市分行, 重庆大学遂宁研究院)."""
MEASURES: frozenset[Category] = frozenset({"policy", "project"})
LOOSE: frozenset[Category] = frozenset({"event", "policy", "project", "framework", "finance", "product", "person"})


class Reach(msgspec.Struct, frozen=True, gc=False):
    """How far left a name may go, and what the scan met there."""

    start: int
    stop: str
    """The word or mark before it; empty at the start of a block."""
    counted: bool = False
    quoted: bool = False
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
    if hit.start not in page.cuts and word:
        pos = max(word[0], floor)
    while pos > floor:
        char = text[pos - 1]
        if char in CLOSING:
            opening = text.rfind(CLOSING[char], max(floor, pos - 40), pos - 1)
            if opening < 0 or (char in "）)" and pos - opening > 14):
                break
            quoted = quoted or char not in "）)"
            pos = opening
            continue
        if char in STOPS or char in CLOSING.values() or char in QUOTE_MARKS or char == "、":
            break
        passed = _passed_word(page, pos, hit)
        start, kind = passed
        if kind == "stop":
            return _reach(page, verb_from if verb_from >= 0 else pos, quoted, joined)
        if kind == "verb":
            if not measure or text[start:pos] in book.launch:
                launched = text[start:pos] in book.launch
                return _reach(page, pos if launched or verb_from < 0 else verb_from, quoted, joined)
            verb_from = pos if verb_from < 0 else verb_from
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


def _reach(page: Page, start: int, quoted: bool, joined: int) -> Reach:
    word = page.word_before(start)
    stop = page.text[word[0] : start] if word and start > page.zone_of(max(0, start - 1))[0] else ""
    return Reach(start, stop, quoted=quoted, joined=joined)


def _passed_word(page: Page, pos: int, hit: Hit) -> tuple[int, str]:
    """Where the word before `pos` begins, and what it means for the name: part of it, or a stop of some kind."""
    text, book = page.text, page.tables
    for phrase in book.joint:
        if text.endswith(phrase, 0, pos):
            return pos - len(phrase), "part"
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
    inner = page.ends.get(pos)
    if inner and pos > 0 and _splits(page, inner, pos, hit):
        return start, "stop"
    if word in book.classifiers or (len(word) == 1 and word in book.classifiers):
        return (
            (start, "counted") if COUNTED_BEFORE.search(text, max(0, start - 8), start) else (start, _plain(word, book))
        )
    if word in book.indefinite:
        return start, "counted"
    if word in book.conjunctions:
        return start, "conjunction"
    if word in book.titles or word in book.press:
        return start, "stop"
    if word in book.function:
        return start, "stop"
    if re.fullmatch(r"[\d.,]+", word) or re.fullmatch(r"[一二两三四五六七八九十百千万亿]+", word):
        follows = text[pos : pos + 2]
        return (start, "counted") if follows[:1] in book.classifiers or follows in book.classifiers else (start, "stop")
    if word in book.verbs:
        return start, "verb"
    return start, "part"


def _plain(word: str, book: object) -> str:
    return "stop" if len(word) == 1 and word in "个家项台批款种名位人艘架颗枚件只次年月日亿万元吨倍" else "part"


def _splits(page: Page, inner: Hit, pos: int, outer: Hit) -> bool:
    """Whether a complete name that ends at `pos` is another thing than the one whose ending lies to the right."""
    if inner.ending.tier == "weak" or inner.end > outer.start:
        return False
    begins = _begins_name(page, pos)
    if inner.ending.category in HOLDERS:
        return False
    return begins and outer.start > pos


def _begins_name(page: Page, pos: int) -> bool:
    """Whether a place, a known body or a word that begins names stands at `pos`."""
    if pos in page.place_starts or pos in page.known:
        return True
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
    name = page.text[start : hit.end]
    category = hit.ending.category
    if category == "platform" and name.endswith(("创新中心", "研究中心", "研发中心")) and not name.startswith("国家"):
        for end in range(start + 2, hit.start + 1):
            inner = page.ends.get(end)
            if inner and inner.ending.category in ("university", "institute"):
                return "institute"
    return category


def trimmed(page: Page, start: int, hit: Hit, reach: Reach) -> int:
    """The start after words that stand before names without being part of them."""
    text, book = page.text, page.tables
    measure = hit.ending.category in MEASURES and reach.stop in book.launch
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
        elif re.fullmatch(r"\d[\d.,]*", word) and hit.ending.category != "event":
            start = end
        elif _mere_owner(page, start, end, hit):
            start = _next_beginning(page, end, hit)
        else:
            break
    return start


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
    name = text[start : hit.end]
    if name in book.not_names or _strip_owner(name, page, start) in book.not_names:
        return 0.0
    if name[0] in "）)”’、·" or name.count("（") != name.count("）") or name.count("(") != name.count(")"):
        return 0.0
    if name.count("“") != name.count("”"):
        return 0.0
    head = book.head_length(name) or len(hit.ending.text)
    core_end = max(hit.end - head, start)
    core = [w for w in page.words_in(start, core_end) if w not in "（）()·—-"]
    if not core:
        return 0.0
    place = _begins_name(page, start) and not text.startswith(("国家级", "世界"), start)
    placed = start in page.place_starts or start in page.known
    bracket = "（" in name or "(" in name
    special = [w for w in core if _tells(page, w)]
    latin = any(LATIN.fullmatch(w) and not w.isdigit() for w in core)
    measure = hit.ending.category in MEASURES
    launched = measure and reach.stop in book.launch
    counted = reach.counted and start == reach.start
    after = COUNTED_AFTER.match(text, hit.end)
    if (counted or after) and not placed and not bracket and not reach.quoted:
        return 0.0
    if counted and hit.ending.tier != "proper":
        return 0.0
    score = {"proper": 0.62, "specific": 0.38, "weak": 0.1}[hit.ending.tier]
    if measure and hit.ending.tier != "proper":
        score -= 0.1
    score += 0.28 * min(len(special), 2)
    score += 0.22 if placed else 0.14 if place else 0.0
    score += 0.25 if bracket else 0.0
    score += 0.12 if latin else 0.0
    score += 0.3 if reach.quoted else 0.0
    score += 0.1 if reach.stop in book.naming else 0.0
    if launched and len(core) >= 2:
        score += 0.4
    if not special and not bracket and not reach.quoted and not launched:
        if hit.ending.tier == "proper" and placed:
            score += 0.06
        else:
            score -= 0.35 if hit.ending.tier != "proper" else 0.2
    if reach.joined > start:
        score -= 0.12
    if after:
        score -= 0.2
    return max(0.0, min(score, 0.97))


def _strip_owner(name: str, page: Page, start: int) -> str:
    """A name without the place before it."""
    place = page.place_starts.get(start)
    return page.text[place.end : start + len(name)] if place and place.end < start + len(name) else name


def _tells(page: Page, word: str) -> bool:
    """Whether a word of a name tells it from others."""
    book = page.tables
    if word in book.generic or word in book.soft_verbs or word in book.starters or word in book.adjectives:
        return False
    if word in book.function or word in book.conjunctions or word in book.trim:
        return False
    if word in QUOTE_MARKS or word.isdigit() or not word.strip("“”‘’（）()·、—-"):
        return False
    return word not in page.place_forms
