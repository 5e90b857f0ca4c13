"""People of a story: a family name with a given name beside a title or a verb of speech; transliterated names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.abroad import abroad
from model.extract.names.candidate import Candidate
from model.extract.names.given import BEHIND_LAST, HAN, LAST, plausible
from model.extract.names.page import Page
from model.extract.names.people import people_lists, people_met
from model.extract.names.people.actors import NO_LAST, actors, clan_length, clans, speakers
from model.extract.names.people.back import name_back
from model.extract.names.people.ended import ENDS, ended
from model.extract.names.people.foreign import DOTS, DOTTED, behind_title, dotted, foreign_run, short_name
from model.extract.names.people.press import press_names
from model.extract.names.people.reach import begins_word, reach
from model.extract.names.people.rows import SITES, rows, two_families
from model.extract.names.people.spoken import before_verb, grammatical, spoken
from model.extract.names.seek import matches
from model.extract.tokens import common_word, guessed

TOWARDS = frozenset("向和于从")
"""Family names that before a place and behind somebody's title are prepositions (向|某省, 某某委员长|向大会…)."""
ENDS_ON = {"席": ("首", "主", "出", "缺")}
"""Family names that another word ends on (首席|技能专家)."""
SIDE = re.compile("[一-鿿](?:方|某)")
"""A side to a deal or a talk, and whom a paper does not name (巴方, 李某)."""
GROUPED = re.compile(r"等\d*(?:名|位)?(?:人|同志|专家|院士)")
"""杨聪等10人."""
TALK = ("专访", "独家专访")
APPOINT = re.compile(
    r"(?:任命|免去|撤销|选举|提名|授予|追授|追记|增补|补选|推选)(?=([一-鿿]{2,4}?)(?:的|为|同志|“|全国|第))"
)
"""Verbs whose object is a person, and what goes on behind the name."""
NOT_AFTER_TITLE = frozenset("团会性作级制务") | {"大会"}
"""What makes another word of a title: 代表团, 委员会, 主任务."""
GOES_BEHIND = frozenset("家都也还就把被将对向和与及在是为从等作则已正曾均")
"""Words of one character behind a name that the dictionary may have joined with its last one (张三益|都)."""
HOLDS = re.compile(r"(?:现任|担任|时任|曾任|出任|身为)[^，。；：\n]{2,28}?的(?=[一-鿿]{3})")
"""What office somebody holds, before his name."""
AGED = re.compile(r"(\d{1,3})岁的?|来自([一-鿿]{2,7})的(?=[一-鿿]{3})")
"""What stands before a name without a title: how old somebody is, from which country he comes."""


def find(page: Page) -> Iterator[Candidate]:
    """People, the reporters of the page left out."""
    press = press_names(page)
    seen: set[tuple[int, int]] = set()
    for candidate in _all(page):
        span = (candidate.start, candidate.end)
        place = page.place_starts.get(candidate.start)
        if candidate.name[0] in TOWARDS and (
            candidate.name[1:] in page.place_forms or candidate.name[1:] in page.tables.addressed
        ):
            continue
        if _framed(page, candidate):
            continue
        if SIDE.fullmatch(candidate.name) or page.text[candidate.start - 1 : candidate.start] in ENDS_ON.get(
            candidate.name[0], ()
        ):
            continue
        known = page.known_people.get(candidate.start, (0,))[0] == candidate.end
        town = place is not None and place.end >= candidate.end
        if span not in seen and candidate.name not in press and not town and not known:
            seen.add(span)
            yield candidate


def _framed(page: Page, candidate: Candidate) -> bool:
    """Whether a preposition stands before those to whom something is said (网格员|向|业主), or with 中 around what goes on (于|大雨|中)."""
    book, given = page.tables, candidate.name[1:]
    if candidate.name[0] == "向":
        return given in book.titles or given in book.classes_of_people
    return (
        candidate.name[0] == "于" and common_word(given) and page.words_in(candidate.end, candidate.end + 1) == ["中"]
    )


def _titles(page: Page) -> tuple[dict[int, str], dict[int, str]]:
    """The titles that a name may follow, by their ends, and those that may follow a name, by their starts."""
    text, book = page.text, page.tables
    ends: dict[int, str] = {}
    starts: dict[int, str] = {}
    hits = list(book.title_hits(text))
    reach = {start: end for start, end, _ in sorted(hits, key=lambda hit: hit[1])}
    for start, end, title in hits:
        if not page.readable(start, end) or text.startswith("师傅", end - 1):
            continue
        whole = start in page.cuts or end in page.cuts
        longest = end == reach[start]
        if (
            longest
            and whole
            and text[end : end + 1] not in NOT_AFTER_TITLE
            and (end not in ends or len(title) > len(ends[end]))
        ):
            ends[end] = title
        if (
            title in book.titles_after
            and text[end : end + 1] not in NOT_AFTER_TITLE
            and (start not in starts or len(title) > len(starts[start]))
        ):
            starts[start] = title
    return ends, starts


def _all(page: Page) -> Iterator[Candidate]:
    text, book = page.text, page.tables
    ends, starts = _titles(page)
    for end, title in ends.items():
        towards = text[end : end + 1] in TOWARDS and end + 1 in page.cuts and name_back(page, end - len(title))
        if title not in book.press and not towards:
            yield from after_title(page, end, title in book.classes_of_people)
    for start, title in starts.items():
        if title not in book.firm_titles or not person_length(page, start + len(title)):
            yield from before_title(page, start)
    for m in matches(AGED, text, "岁", "来自"):
        if not page.readable(*m.span()):
            continue
        if m[1]:
            yield from after_title(page, m.end(), common=True)
        elif m[2] in abroad(page.lexicon).countries and (run := foreign_run(text, m.end(), book)) > 2:
            yield Candidate(m.end(), m.end() + run, text[m.end() : m.end() + run], "person", "person.foreign", 0.7)
    for m in HOLDS.finditer(text):
        length = person_length(page, m.end())
        titled = any(text[m.end() - 1 - n : m.end() - 1] in book.titles for n in range(2, 7))
        if titled and length > 2 and ENDS.match(text, m.end() + length) and page.readable(m.start(), m.end() + length):
            yield Candidate(m.end(), m.end() + length, text[m.end() : m.end() + length], "person", "person.title", 0.8)
    for place in page.place_starts.values():
        apart = place.end + 1 in page.cuts or not common_word(text[place.end : place.end + 2])
        if text.startswith("人", place.end) and apart and page.readable(place.start, place.end):
            yield from after_title(page, place.end + 1, common=True)
    for m in GROUPED.finditer(text):
        length = name_back(page, m.start())
        if length and page.readable(m.start(), m.end()):
            yield Candidate(
                m.start() - length, m.start(), text[m.start() - length : m.start()], "person", "person.list", 0.8
            )
    yield from people_lists.find(page)
    yield from people_met.find(page)
    for m in APPOINT.finditer(text):
        if len(m[1]) == person_length(page, m.start(1)):
            yield Candidate(*m.span(1), m[1], "person", "person.object", 0.8)
    yield from rows(page)
    yield from speakers(page)
    yield from clans(page)
    for actor in actors(page):
        yield actor
        yield from _listed_before(page, actor.start)
    for m in matches(DOTTED, text, *DOTS):
        if page.readable(m.start(), m.end()):
            yield from dotted(page, m, ends)


def after_title(page: Page, end: int, common: bool) -> Iterator[Candidate]:
    """总经理某某告诉记者; 科研人员某某带来."""
    text, book = page.text, page.tables
    at = end
    while at < len(text) and text[at] in "“‘ ”’":
        at += 1
    if text.startswith("长江", end - 1) and end - 1 in page.known_ends:
        return  # 交通运输部|长江…局
    other = behind_title(page, at) if end in page.cuts else 0
    if other:
        yield Candidate(at, at + other, text[at : at + other], "person", "person.foreign", 0.85)
        return
    run = foreign_run(text, at, book)
    dotted_on = text.startswith(DOTS, at + run)
    if common and text.startswith("朝", at):
        return  # 人员|朝某某开枪
    chinese = run < 4 or spoken(page, at) > 0 or clan_length(page, at) > 0
    length = person_length(page, at, common) if chinese and not dotted_on else 0
    if length and text[at - 1] in "”’" and text[at + length - 1] in NO_LAST | SITES | {"团", "队"}:
        return
    if length:
        yield Candidate(at, at + length, text[at : at + length], "person", "person.title", 0.93)
        yield from _listed(page, at + length)
        return
    short = run == 2 and not common and short_name(page, at)
    if short:
        short = text.startswith(TALK, at + 2) or _follows(page, at + 2, text[at : at + 2], strict=True, common=True)
    if short or (run >= 3 and not dotted_on):
        yield Candidate(at, at + run, text[at : at + run], "person", "person.foreign", 0.85)


def _listed(page: Page, at: int) -> Iterator[Candidate]:
    """Further names of a list: …院士A、B、C."""
    while page.text[at : at + 1] == "、":
        length = person_length(page, at + 1)
        if not length:
            return
        yield Candidate(at + 1, at + 1 + length, page.text[at + 1 : at + 1 + length], "person", "person.list", 0.85)
        at += 1 + length


def _listed_before(page: Page, at: int) -> Iterator[Candidate]:
    """Names of a list before one who acts: A、B、C参加."""
    while page.text[at - 1 : at] == "、":
        length = name_back(page, at - 1)
        if not length:
            return
        at -= 1 + length
        yield Candidate(at, at + length, page.text[at : at + length], "person", "person.list", 0.6)


def person_length(page: Page, at: int, common: bool = False) -> int:
    """Length of a Chinese person's name at an offset, 0 where none stands there.

    After a `common` noun for people (工人成就感) only a word that goes with names may follow.
    """
    text, book = page.text, page.tables
    double = text[at : at + 2] in book.double_surnames
    if (not double and text[at : at + 1] not in book.told_surnames) or text.endswith(book.no_family, 0, at + 1):
        return 0
    if clan := clan_length(page, at):
        return clan
    if told := ended(page, at) or spoken(page, at, double) or reach(page, at, common):
        return told
    if not double and (text[at] not in book.surnames or begins_word(text, at)):
        return 0
    both = not double and two_families(page, text[at : at + 4])
    lengths = (4, 3) if double else (3, 4, 2) if both else (3, 2)
    ends = before_verb(page, at) if lengths == (3, 2) else 0
    for length in (2,) if ends == 2 else lengths:
        name = text[at : at + length]
        if name[-1:] == LAST and text[at + length : at + length + 1] in BEHIND_LAST:
            continue
        joined = length == 3 and name[1:2] == "和" and (at, at + 3) in page.spans
        if len(name) < length or not HAN.match(name) or not (joined or plausible(name, length, book)):
            continue
        if grammatical(page, name) or any(
            at < p.start < at + length < p.end for p in page.places_in(at, at + length + 4)
        ):
            continue  # 负责人|曾多次, 博士后|安家|成都
        if length == ends == 3 or _follows(
            page, at + length, name, strict=double or length == lengths[0], common=common
        ):
            return length
    return 0


def _follows(page: Page, pos: int, name: str, strict: bool, common: bool) -> bool:
    """Whether what stands after a name lets it end there."""
    text, book = page.text, page.tables
    if pos >= len(text) or not HAN.match(text[pos]):
        return True
    if text.startswith(book.speech, pos) or (strict and text[pos] in GOES_BEHIND):
        return True
    span = page.word_before(pos)
    word_starts = span[0] if span else pos
    own = word_starts <= pos - len(name) + 1
    if strict and not common and own and pos + 1 in page.cuts and guessed(text[pos - len(name) : pos + 1]):
        return True
    if pos in page.cuts:
        following = page.words_in(pos, min(pos + 4, len(text)))
        if following and (
            following[0] in book.function or following[0] in book.verbs or following[0] in book.titles_after
        ):
            return True
        if common:
            return bool(following) and guessed(name) and text[word_starts:pos] == name and len(following[0]) > 1
        return text[word_starts:pos] == name or not strict
    return False


def before_title(page: Page, start: int) -> Iterator[Candidate]:
    """魏于全院士; 步宏教授; 王也博士. A list before the title is read back: 李克强、吴宜灿等院士."""
    text, book = page.text, page.tables
    pos = start - 1 if text[start - 1 : start] == "等" else start
    listed = pos < start
    while True:
        length = name_back(page, pos)
        if not length:
            return
        name = text[pos - length : pos]
        before = pos - length
        if listed and text[before - 1 : before] != "、" and text[before : before + 1] == "":
            return
        yield Candidate(before, pos, name, "person", "person.title", 0.9 if not listed else 0.85)
        if text[before - 1 : before] != "、":
            return
        if not listed and text[before - 3 : before - 1] not in book.titles_after:
            listed = True
        pos = before - 1
        for title in sorted(book.titles_after, key=len, reverse=True):
            if text.endswith(title, 0, pos):
                pos -= len(title)
                break
