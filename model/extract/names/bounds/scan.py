"""How far left a name may go: from its ending over words until one that cannot stand in a name."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from model.extract.names.bounds.brands import branded
from model.extract.names.bounds.coined import belongs
from model.extract.names.bounds.dated import YEAR
from model.extract.names.bounds.dated import edition as edition_of
from model.extract.names.bounds.dots import dotted
from model.extract.names.bounds.founders import paired
from model.extract.names.bounds.inside import inner_word, inside_name
from model.extract.names.bounds.parting import (
    BODIES,
    MEASURES,
    kind_before,
    parts,
    people_of_body,
    ranked_before,
    splits,
    titled,
)
from model.extract.names.bounds.sizes import GRADED, NUMERAL, SIZED, size_before
from model.extract.names.bounds.syllables import end_of_way, spelt
from model.extract.names.page import CLOSING, QUOTE_MARKS, STOPS, WHEREABOUTS, Hit, Page
from model.extract.tokens import ahead_of_ways, guessed, led

INTRODUCING = ("以下简称", "下称", "简称", "以下统称", "统称", "又称", "原名")
"""In brackets behind a name: what it is called for short, so that it is complete before them."""
JOINED = frozenset("是在为向把被着了的等")
"""Function words that no name holds, though a guess at a word may (蒙在|议会大楼)."""
JOINING = frozenset("与和及")
"""Conjunctions that a guess at a word may join with the end of the name before them (某区卫生健康|委与|某市…委)."""
LONGEST = 42
"""No name of the genre is longer; the scan stays linear."""

COUNTED_BEFORE = re.compile(rf"(?:\d[\d.,]*|[{NUMERAL}几数多]+)[多余]?$")
COUNT_WORD = re.compile(rf"[{NUMERAL}万亿几数多余]+[大小余多]?[个家座条项批台套所支款场列种类处艘架颗枚份张位万亿]")
"""A numeral and its classifier that the dictionary holds for one word."""
ONE = re.compile(
    rf"一[台款种项套颗座艘架枚条笔份批家支只辆列场间处]|第[{NUMERAL}\d]+[台款种项套颗座艘架枚条笔份批家支只辆列场间处个]"
)
"""What stands before something described rather than named."""
BIG = re.compile(r"[两三四五六七八九十]大")
NUMERALS = re.compile(rf"[\d.,{NUMERAL}零〇万亿]")
NUMBER = re.compile(rf"[\d.,]+|[{NUMERAL}万亿]+")
INVESTED = ("投资建设", "投资兴建", "投资新建", "出资建设")
"""Before what stands somewhere: what is done with it, in the names of firms and offices a trade."""
NUMERIC = frozenset(f"{NUMERAL}几数多余第万亿.,")
"""What a number or a numeral with its classifier begins with, but for digits."""
TRACKS = re.compile("(?:[二三四五六]|三四|增建[一-鿿]{1,2})线$")
"""The further tracks of a railway in its name (甲乙三四线|铁路)."""
RATED = re.compile(r"\d(?:\.\d)?T")
"""How strong a magnet or an engine is, which sorts those of a kind (配置3.0T|磁共振)."""
YEARLY = ("专班", "补助资金", "救灾资金", "变更调查")
"""What is set up, given or carried out anew each year bears its year as events do."""
SENT_OUT = ("考察队", "科考队", "编队", "医疗队", "警队", "救援队", "观察团", "分队")
"""Who is sent out anew each time bears the number of the time as events do (第9次某洋科学考察队)."""
DIGIT_UNITS = frozenset("吋寸英DGKVk")
"""What follows the number of a model or size, so that it is part of a name (6吋MEMS中试线)."""
COUNTERS = frozenset("列个家项台批款种名位人艘架颗枚件只次年月日亿万元吨倍")
DATES = frozenset("月日")
"""Behind a number these are a date and count nothing (今年5月|某市…中心)."""
POINTING, POINTED = frozenset("这那该某"), frozenset("家座个项条所台款套颗艘架间支只辆列场处片份张届次")
"""What words are made of that point at a thing (这间, 该款)."""
AFTER_NAME = frozenset("为是在将与和及从对向由把被")
"""Words of one character after which no name goes on that was complete before them."""

Kind = Literal["part", "stop", "verb", "one", "counted", "conjunction"]


FIRM = "公司"
"""Before a quotation: whose it is that bears the nickname (某公司“某某”示范线)."""


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


def scan(page: Page, hit: Hit) -> Reach:
    """Goes left from an ending to the first word that cannot stand in its name."""
    text, book = page.text, page.tables
    measure = hit.ending.category in MEASURES
    floor = max(page.zone_of(hit.start)[0], hit.end - LONGEST)
    pos = max(_own_word(page, hit), floor)
    quoted, joined, verb_from = False, -1, -1
    counted = single = False
    while pos > floor:
        char = text[pos - 1]
        if char in CLOSING:
            opening = text.rfind(CLOSING[char], max(floor, pos - 40), pos - 1)
            if opening < 0 or not inside_name(text[opening + 1 : pos - 1], char):
                break
            if page.text.startswith(INTRODUCING, opening + 1):
                break
            quoted = quoted or char not in "）)"
            pos = opening
            if text.startswith("”“", pos - 1) or (quoted and text.endswith(FIRM, 0, pos)):
                break
            continue
        if char in "—－-" and any(joins(page, pos - 1, hit) for joins in (_links, _ends_before, paired)):
            pos -= 1
            continue
        if char == "·" and dotted(page, pos, hit):
            pos -= 1
            continue
        if char in STOPS or char in "—－" or char in QUOTE_MARKS or char in "（(、" or text.endswith("——", 0, pos):
            break
        start, kind = _passed(page, pos, hit)
        word = text[start:pos]
        if _part_here(page, start, pos, hit, kind):
            kind = "part"
        if kind == "conjunction":
            both = word == "暨" and hit.ending.category == "event"
            if not both and (parts(page, start, pos, hit) or titled(page, start)):
                break
            joined = joined if both else pos
        elif kind == "verb":
            if not measure or word in book.launch:
                verb_from = -1
                break
            if word in book.naming and word not in book.soft_verbs:
                break
            verb_from = pos if verb_from < 0 else verb_from
        elif kind != "part":
            counted = kind == "counted" and verb_from < 0 and not _alone(page, pos)
            single = kind == "one"
            break
        pos = start
    at = verb_from if verb_from >= 0 else pos
    return Reach(at, _before(page, at), counted, quoted, single, joined)


def _part_here(page: Page, start: int, pos: int, hit: Hit, kind: Kind) -> bool:
    """Whether a word that bounds names elsewhere is part of this one: of a brand, spelt by its sound, or the end of a way."""
    if kind == "part" or branded(page, start, pos, hit) or belongs(page, start, pos, hit):
        return True
    return kind in ("stop", "conjunction") and (spelt(page, start, pos) or end_of_way(page, start, pos, hit))


def _alone(page: Page, pos: int) -> bool:
    """Whether one thing alone is counted before a name that begins at an offset (1座|某地…, 一个|某地…, not 二十一座|某地…)."""
    text = page.text
    if text[pos - 1] not in "座个" or text[pos - 2 : pos - 1] not in ("1", "一"):
        return False
    return not NUMERALS.match(text[max(0, pos - 3) : pos - 2]) and page.begins_name(pos)


def _own_word(page: Page, hit: Hit) -> int:
    """Where the word that holds the start of an ending begins, unless its other part is a verb (主持|会议)."""
    word = page.word_before(hit.start + 1)
    if hit.start in page.cuts or word is None:
        return hit.start
    rest = page.text[word[0] : hit.start]
    return hit.start if rest in page.tables.verbs or rest in page.tables.function else word[0]


def _links(page: Page, pos: int, hit: Hit) -> bool:
    """Whether the dash at an offset stands between two places or inside a model's number (中国—东盟, DF-17)."""
    left = page.text[pos - 1 : pos]
    return (left.isascii() and left.isalnum()) or any(p.end == pos for p in page.places_in(pos - 10, pos))


def _ends_before(page: Page, pos: int, hit: Hit) -> bool:
    """Whether the dash at an offset stands between the ends of a line, the second of which is a place (某站—河北…特高压直流工程)."""
    line = hit.ending.text in page.tables.ways or hit.ending.text.endswith(SIZED)
    return line and page.text[pos - 1] not in "—－-" and pos + 1 in page.place_starts


def _before(page: Page, start: int) -> str:
    """The word before an offset, a 了 left out (推进了…工程); empty at the start of a block."""
    floor = page.zone_of(max(0, start - 1))[0]
    if page.text[start - 1 : start] == "了" and start - 1 > floor:
        start -= 1
    word = page.word_before(start)
    return page.text[word[0] : start] if word and start > floor else ""


def _passed(page: Page, pos: int, hit: Hit) -> tuple[int, Kind]:
    """Where the word before `pos` begins, and what it means for the name: part of it, or a stop of some kind."""
    text, book = page.text, page.tables
    if text.endswith(book.joint, 0, pos):
        return pos - next(len(phrase) for phrase in book.joint if text.endswith(phrase, 0, pos)), "part"
    if pos in page.people_ends and hit.ending.category in BODIES:
        return pos - 1, "stop"
    inner = page.ends.get(pos)
    if ranked_before(page, pos, hit) or (
        inner and (kind_before(page, inner, pos, hit) or splits(page, inner, pos, hit))
    ):
        return pos - 1, "stop"
    if pos in page.known_ends:
        return page.known_ends[pos], "part"
    if hit.ending.category in ("facility", "park") and text.endswith(INVESTED, 0, pos):
        return pos - 4, "stop"
    if hit.ending.category in GRADED and people_of_body(page, pos):
        return pos - 1, "stop"
    inside = inner_word(page, pos, hit)
    if inside is not None:
        return inside, "part"
    measured = size_before(page, pos, hit)
    if measured is not None:
        return measured, "part"
    tracks = TRACKS.search(text, max(0, pos - 5), pos) if hit.ending.text in page.tables.ways else None
    if tracks is not None:
        return tracks.start(), "part"
    astride = next((p for p in page.places_in(pos - 3, pos + 3) if p.start < pos < p.end), None)
    if astride is not None and astride.start in page.cuts:
        return astride.start, "part"  # 建|德寿|昌古镇
    span = page.word_before(pos)
    start = span[0] if span else pos - 1
    start = next((at for at in range(pos - 1, start, -1) if at in page.bearer_ends), start)
    if pos - start == 2 and text[pos - 1] in JOINING and pos - 1 in page.ends and guessed(text[start:pos]):
        return pos - 1, "conjunction"
    if pos - start > 1 and not JOINED.isdisjoint(text[start:pos]) and guessed(text[start:pos]):
        inside = next(at for at in range(pos - 1, start - 1, -1) if text[at] in JOINED)
        return (inside, "stop") if inside == pos - 1 else (inside + 1, "part")
    behind = page.begins_name(start) or start in page.bearer_ends  # 某省其亚|…集团
    whole = text[start : page.word_end(start)]
    if pos - start > 1 and not behind and whole not in book.verbs and led(whole):
        return start + 1, "part"
    if hit.ending.category == "event" or hit.ending.text.endswith((*YEARLY, *SENT_OUT)) or pos in page.event_starts:
        edition = edition_of(text, start, pos)
        if edition is not None:
            return edition
    if inner and inner.ending.tier == "proper" and text[pos] in AFTER_NAME:
        return start, "stop"
    return start, _kind(page, start, pos, hit.ending.category in MEASURES or hit.ending.category == "lab")


def _kind(page: Page, start: int, pos: int, measure: bool) -> Kind:
    """What a word means for a name that would go on over it."""
    text, book = page.text, page.tables
    word = text[start:pos]
    if len(word) == 1 and word in book.signs and text[start - 1 : start] in WHEREABOUTS:
        return "part" if ahead_of_ways().match(text, start - 1) else "stop"
    if word[:1] == "等" and text[start - 1 : start] in QUOTE_MARKS:
        return "stop"
    numeral = word[:1] in NUMERIC or word[:1].isdecimal()
    if (numeral and COUNT_WORD.fullmatch(word)) or word in book.indefinite:
        return "counted"
    if len(word) == 2 and word[0] in POINTING and word[1] in POINTED:
        return "counted"
    if len(word) == 2 and word != "不锈" and (word[0] == "不" or word[1] == "起"):
        return "verb"
    if (word in ("年", "年度") and YEAR.search(text, max(0, start - 4), start)) or (numeral and RATED.fullmatch(word)):
        return "stop"
    if (word in book.classifiers or word in book.units) and text[start - 1 : start].isdigit():
        return "stop" if word in DATES else "counted"
    if word in book.classifiers:
        if COUNTED_BEFORE.search(text, max(0, start - 8), start):
            return "counted"
        return "stop" if word in COUNTERS or word in book.function else "part"
    if numeral and BIG.fullmatch(word):
        return "part" if measure else "counted"
    if numeral and ONE.fullmatch(word):
        return "one"
    if word in book.conjunctions:
        return "stop" if text[start - 1 : start] == "愿" else "conjunction"
    if word in book.press or word in book.function or (word in book.titles and word not in book.classes_of_people):
        return "stop"
    if numeral and NUMBER.fullmatch(word):
        lone = word in ("万", "亿") and not COUNTED_BEFORE.search(text, max(0, start - 8), start)
        lone = lone or (text[pos] in "万亿" and not word[0].isdigit())
        if lone or text[pos : pos + 1] in DIGIT_UNITS:
            return "part"
        return (
            "counted" if text[pos : pos + 1] in book.classifiers or text[pos : pos + 2] in book.classifiers else "stop"
        )
    if len(word) == 2 and word[0] in WHEREABOUTS and word[1] in book.signs:
        return "stop"
    return "verb" if word in book.verbs or book.adverbial(word) else "part"
