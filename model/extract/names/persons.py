"""People of a story: a family name with a given name beside a title or a verb of speech; transliterated names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.abroad import abroad
from model.extract.names.actors import NO_LAST, actors, speakers
from model.extract.names.candidate import Candidate
from model.extract.names.foreign import DOTS, DOTTED, behind_title, dotted, foreign_run, short_name
from model.extract.names.given import HAN, plausible
from model.extract.names.page import Page
from model.extract.names.rows import SITES, rows, two_families
from model.extract.names.seek import matches
from model.extract.tokens import guessed

TOWARDS = frozenset("向和于从")
"""Family names that before a place and behind somebody's title are prepositions (向|某省, 某某委员长|向大会…)."""
GROUPED = re.compile(r"等\d*(?:名|位)?(?:人|同志|专家|院士)")
"""杨聪等10人."""
ATTEND = re.compile(
    r"(?:(?<=[。；，、\n　 ])|^)((?:[一-鿿]{2,4}、){1,14}[一-鿿]{2,4}?)(?:等)?(?=出席|参加|陪同|分别|在座|致辞|一同|一起)",
    re.M,
)
"""Those present at an event, by their names alone."""
ATTENDS = re.compile(
    r"(?:(?<=[。；\n])|^)([一-鿿]{2,4}?)(?=参加会[见谈]|出席会[见谈议]|参加(?:上述|有关)?活动|陪同|作陪)", re.M
)
TALK = ("专访", "独家专访")
PRESS = re.compile(r"(?:记者|通讯员|摄影|摄|编辑|责编|实习生)[\s　:：/]*([一-鿿]{2,4}(?:[\s　、]+[一-鿿]{2,4})*)")
APPOINT = re.compile(
    r"(?:任命|免去|撤销|选举|提名|授予|追授|追记|增补|补选|推选)(?=([一-鿿]{2,4}?)(?:的|为|同志|“|全国|第))"
)
"""Verbs whose object is a person, and what goes on behind the name."""
LEFT_OPEN = frozenset(",;:，。；：、！？“”‘’（）()的和与及 \n\t　《》—")
NOT_AFTER_TITLE = frozenset("团会性作级制务") | {"大会"}
"""What makes another word of a title: 代表团, 委员会, 主任务."""
GOES_BEHIND = frozenset("家都也还就把被将对向和与及在是为从等作则已正曾均")
"""Words of one character behind a name that the dictionary may have joined with its last one (张三益|都)."""


AGED = re.compile(r"(\d{1,3})岁的?|来自([一-鿿]{2,7})的(?=[一-鿿]{3})")
"""What stands before a name without a title: how old somebody is, from which country he comes."""
QUANTITY = re.compile(r"\d[\d.,]*(?![\d.,]*[日月年])")
"""What is counted behind two characters, which are no name then (护士年增|8%)."""
COUNTED = re.compile(
    r"((?:[一-鿿]{2,4}、){2,}[一-鿿]{2,4}?)(?:等)?(?:\d+|[一二两三四五六七八九十百]+)[名位](?:同志|[一-鿿]{0,8}?[者员家师手人士民兵生友])"
)
"""A list of people summed up by their number (…、…、…10位同志)."""


def find(page: Page) -> Iterator[Candidate]:
    """People, the reporters of the page left out."""
    press = press_names(page)
    seen: set[tuple[int, int]] = set()
    for candidate in _all(page):
        span = (candidate.start, candidate.end)
        place = page.place_starts.get(candidate.start)
        if candidate.name[0] in TOWARDS and candidate.name[1:] in page.place_forms:
            continue
        known = page.known_people.get(candidate.start, (0,))[0] == candidate.end
        if (
            span not in seen
            and candidate.name not in press
            and (place is None or place.end < candidate.end)
            and not known
        ):
            seen.add(span)
            yield candidate


def press_names(page: Page) -> frozenset[str]:
    """Those whom the page names as its reporters, photographers and editors."""
    names = set(page.story.story.authors)
    for m in PRESS.finditer(page.text):
        names.update(re.split(r"[\s　、]+", m[1])[:4] if page.text[m.start(1) - 1] in " 　:：/" else ())
    return frozenset(names)


def _all(page: Page) -> Iterator[Candidate]:
    text, book = page.text, page.tables
    ends: dict[int, str] = {}
    starts: dict[int, str] = {}
    for start, end, title in book.title_hits(text):
        if not page.readable(start, end):
            continue
        whole = start in page.cuts or end in page.cuts
        if whole and text[end : end + 1] not in NOT_AFTER_TITLE and (end not in ends or len(title) > len(ends[end])):
            ends[end] = title
        if (
            title in book.titles_after
            and text[end : end + 1] not in NOT_AFTER_TITLE
            and (start not in starts or len(title) > len(starts[start]))
        ):
            starts[start] = title
    for end, title in ends.items():
        towards = text[end : end + 1] in TOWARDS and end + 1 in page.cuts and name_back(page, end - len(title))
        if title not in book.press and not towards:
            yield from after_title(page, end, title in book.classes_of_people)
    for start in starts:
        yield from before_title(page, start)
    for m in AGED.finditer(text):
        if not page.readable(*m.span()):
            continue
        if m[1]:
            yield from after_title(page, m.end(), common=True)
        elif m[2] in abroad(page.lexicon).countries and (run := foreign_run(text, m.end(), book)) > 2:
            yield Candidate(m.end(), m.end() + run, text[m.end() : m.end() + run], "person", "person.foreign", 0.7)
    for m in GROUPED.finditer(text):
        length = name_back(page, m.start())
        if length and page.readable(m.start(), m.end()):
            yield Candidate(
                m.start() - length, m.start(), text[m.start() - length : m.start()], "person", "person.list", 0.8
            )
    for m in (*ATTEND.finditer(text), *ATTENDS.finditer(text)):
        if page.readable(m.start(), m.end()):
            yield from present(page, m)
    for m in COUNTED.finditer(text):
        if page.readable(m.start(), m.end()):
            yield from counted(page, m)
    for m in APPOINT.finditer(text):
        if len(m[1]) == person_length(page, m.start(1)):
            yield Candidate(*m.span(1), m[1], "person", "person.object", 0.8)
    yield from rows(page)
    yield from speakers(page)
    for actor in actors(page):
        yield actor
        yield from _listed_before(page, actor.start)
    for m in matches(DOTTED, text, *DOTS):
        if page.readable(m.start(), m.end()):
            yield from dotted(page, m, ends)


def present(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """A list of names before a verb of attending: all of it, where each item can be a name."""
    names = m[1].split("、")
    book = page.tables
    if not all(
        name[0] in book.surnames | {d[0] for d in book.double_surnames} and plausible(name, len(name), book)
        for name in names
    ):
        return
    at = m.start(1)
    for name in names:
        if 2 <= len(name) <= 3 or name[:2] in book.double_surnames:
            yield Candidate(at, at + len(name), name, "person", "person.list", 0.85)
        at += len(name) + 1


def counted(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """All items of a list that its count says to be people, where most look like names of people."""
    book, at = page.tables, m.start(1)
    items: list[tuple[int, str]] = []
    for item in m[1].split("、"):
        items.append((at, item))
        at += len(item) + 1
    first, text = items[0]
    begin = max([w for w in page.starts if first <= w <= first + len(text) - 2 and _bounds(page, w)], default=first)
    items[0] = (begin, text[begin - first :])
    likely = [item for _, item in items if item[0] in book.surnames and plausible(item, len(item), book)]
    if len(likely) * 2 < len(items) or any(item in page.place_forms or book.ending_of(item) for _, item in items):
        return
    for start, item in items:
        yield Candidate(start, start + len(item), item, "person", "person.list", 0.85)


def _bounds(page: Page, pos: int) -> bool:
    """Whether the word before an offset ends what people are called or what is said of them (获得者|张三)."""
    word = page.word_before(pos)
    before = page.text[word[0] : pos] if word else ""
    book = page.tables
    return before in book.titles or before in book.function or before in book.verbs


def after_title(page: Page, end: int, common: bool) -> Iterator[Candidate]:
    """总经理王建波告诉记者; 科研人员桑卓越带来."""
    text, book = page.text, page.tables
    at = end
    while at < len(text) and text[at] in "“‘ ”’":
        at += 1
    other = behind_title(page, at) if end in page.cuts else 0
    if other:
        yield Candidate(at, at + other, text[at : at + other], "person", "person.foreign", 0.85)
        return
    run = foreign_run(text, at, book)
    dotted_on = text.startswith(DOTS, at + run)
    length = person_length(page, at, common) if run < 4 and not dotted_on else 0
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
    if not double and text[at : at + 1] not in book.surnames:
        return 0
    both = not double and two_families(page, text[at : at + 4])
    lengths = (4, 3) if double else (3, 4, 2) if both else (3, 2)
    for length in lengths:
        name = text[at : at + length]
        joined = length == 3 and name[1:2] == "和" and (at, at + 3) in page.spans
        if len(name) < length or not HAN.match(name) or not (joined or plausible(name, length, book)):
            continue
        if _follows(page, at + length, name, strict=double or length == lengths[0], common=common):
            return length
    return 0


def _follows(page: Page, pos: int, name: str, strict: bool, common: bool) -> bool:
    """Whether what stands after a name lets it end there."""
    text, book = page.text, page.tables
    if pos >= len(text) or not HAN.match(text[pos]):
        return not (len(name) == 2 and QUANTITY.match(text, pos))
    if text.startswith(book.speech, pos) or (strict and text[pos] in GOES_BEHIND):
        return True
    span = page.word_before(pos)
    word_starts = span[0] if span else pos
    if strict and not common and pos + 1 in page.cuts and guessed(text[pos - len(name) : pos + 1]):
        return True
    if pos in page.cuts:
        following = page.words_in(pos, min(pos + 4, len(text)))
        if following and (
            following[0] in book.function or following[0] in book.verbs or following[0] in book.titles_after
        ):
            return True
        return not common and (text[word_starts:pos] == name or not strict)
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


def name_back(page: Page, end: int) -> int:
    """Length of a person's name that ends at an offset and begins where a name may begin."""
    text, book = page.text, page.tables
    for length in (3, 2, 4):
        start = end - length
        if start < 0:
            continue
        name = text[start:end]
        double = name[:2] in book.double_surnames
        if (length == 4) != double and length != 3:
            continue
        if not HAN.match(name) or (name[0] not in book.surnames and not double):
            continue
        if not plausible(name, length, book) and not (name[1] == "和" and length == 3 and (start, end) in page.spans):
            continue
        left = text[start - 1 : start]
        span = page.word_before(start) if start else None
        word = text[span[0] : start] if span else ""
        inside = span is not None and text[span[0] : page.word_end(span[0])] in book.function and start not in page.cuts
        bounded = not inside and (word in book.function or word in book.verbs)
        opens = not left or left in LEFT_OPEN or bounded or start in page.ends
        if opens or (
            start in page.cuts and (start in page.known_ends or word in book.titles or word in book.soft_verbs)
        ):
            return length
    return 0
