"""Names by structure: [place or other beginning][qualifiers][ending]. The left boundary is the hard part.

`scan` goes left from an ending as far as a name may go, `trim` takes off what only stands before it, `judge` says how surely the rest is a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.scan import scan
from model.extract.names.bounds.trim import trimmed
from model.extract.names.candidate import Candidate
from model.extract.names.judged.in_force import round_of, version
from model.extract.names.judged.judge import judge
from model.extract.names.page import STOPS, Hit, Page
from model.extract.names.things.known import PHASE
from model.facts import Category

SECTIONED = 0.5
"""Only what is believed to be a name has sections."""
PHASED = 0.6
"""Confidence of a work that goes on in phases."""
PLACED = 0.8
"""Confidence of a name with its place behind it in brackets."""
SECTION = re.compile(r"(?:[一-鿿]{2,4}[至到][一-鿿]{2,4}?|([一-鿿]{2}))段(?![路工落])")
"""A section by the first characters of its ends (…高铁|康渝段)."""
CLOSED = re.compile("(?:站|赛区|分会场|分站赛|片区|段)?[）)]")
"""What stands behind a place in brackets, a stop or a section by it (…巡回赛（成都站）)."""
DUG = frozenset({"盾构", "明挖", "暗挖", "顶管", "沉管", "沉井", "岸上", "海中", "水中"})
"""How part of a tunnel is made: no ends of a section."""
PART = re.compile(r"(?:地下|地上|地面|高架|山区|城区|主城|境内|海域|陆域|先行|先开|首开|[东西南北中])?段(?![路工落])")
"""What stands behind the town by which a section is called (…高铁某城|地下段)."""
WORKS = 6
"""So many characters say at most what is done to a section."""
STAGE = re.compile("[一二三四五六]期(?!间|待|货|限|刊|工程|项目|的)")
PHASES: frozenset[Category] = frozenset({"facility", "park", "platform"})
"""What is built in stages: a stage of it is called by its name with the number of the stage (某某产业园|二期)."""
COMPUTING = re.compile("超级计算|超算|智算|算力|大科学")
CENTRES = ("创新中心", "研究中心", "研发中心", "科学中心")


def find(page: Page) -> tuple[Candidate, ...]:
    """All names by structure, with the confidence that their own shape and the words before them give."""
    return page.once(_all)


def _all(page: Page) -> tuple[Candidate, ...]:
    return tuple(_found(page))


def _found(page: Page) -> Iterator[Candidate]:
    for hit in page.hits:
        if page.in_title(hit.start):
            continue
        reach = scan(page, hit)
        start = trimmed(page, reach, hit)
        if start + len(hit.ending.text) >= hit.end:
            continue
        confidence = judge(page, start, hit, reach)
        if confidence > 0:
            name, category = page.text[start : hit.end], category_of(page, start, hit)
            end = _placed_behind(page, hit)
            if end > hit.end:
                confidence, name = max(confidence, PLACED), page.text[start:end]
            elif confidence >= SECTIONED:
                end = _section(page, hit)
                works = _works_on(page, end) if end > hit.end else None
                end, category = (works, "project") if works else (end, category)
                name = page.text[start:end]
            if hit.ending.text.endswith(("工程", "计划")) and (phase := PHASE.match(page.text, hit.end)):
                end, name = phase.end(), page.text[start : phase.end()]
                confidence = max(confidence, PHASED)
            phase = STAGE.match(page.text, end) if category in PHASES and end == hit.end else None
            end, called = (phase.end(), (name + phase[0],)) if phase else (end, ())
            numbered = (version(page, hit) or round_of(page, hit)) if end == hit.end else 0
            if numbered and confidence >= SECTIONED:
                end, called, name = numbered, (name,), page.text[start:numbered]
            if hit.ending.text == "站" and (contest := _contest(page, start, hit)) is not None:
                start, category = contest, "event"
                name = page.text[start:end]
            yield Candidate(start, end, name, category, f"structure.{hit.ending.tier}", confidence, called)


def _placed_behind(page: Page, hit: Hit) -> int:
    """Where a name ends whose place stands behind it in brackets (…转化中心（成渝地区）); else where its ending does."""
    if page.text[hit.end : hit.end + 1] not in ("（", "(") or hit.ending.tier == "weak":
        return hit.end
    place = page.place_starts.get(hit.end + 1)
    if place is None:
        return hit.end
    close = CLOSED.match(page.text, place.end)
    return close.end() if close else hit.end


def _section(page: Page, hit: Hit) -> int:
    """Where a railway, road or bridge ends whose section is named behind it (…高铁香港段, …运河南宁至钦州段); else its own end."""
    if hit.ending.category != "facility" or not hit.ending.text.endswith((*page.tables.ways, "大桥", "隧道", "渠")):
        return hit.end
    nickname = SECTION.match(page.text, hit.end)
    if (
        nickname
        and nickname[1] not in DUG
        and {hit.end, nickname.end()} <= page.cuts
        and nickname[1] not in page.tables.function
    ):
        return nickname.end()
    at = hit.end
    for _ in range(2):
        place = page.place_starts.get(at)
        if place is None:
            return hit.end
        if part := PART.match(page.text, place.end):
            return part.end()
        at = place.end + 1
        if page.text[place.end : at] not in ("至", "到"):
            return hit.end
    return hit.end


def _contest(page: Page, start: int, hit: Hit) -> int | None:
    """Where a contest begins one of whose stops ends here (…短道速滑世界杯|某城站); None for the station of a railway."""
    for end in range(start, hit.start):
        contest = page.ends.get(end)
        if contest and contest.ending.category == "event" and contest.ending.text[-1] in "杯赛递":
            return min(start, start_of(page, contest))
    return None


def _works_on(page: Page, pos: int) -> int | None:
    """Where works end that are named by the section before them (…铁路甲至乙段|扩能改造工程); None where none follow."""
    for hit in page.hits:
        if pos <= hit.start <= pos + WORKS and hit.ending.category == "project" and hit.ending.tier != "weak":
            words = page.words_in(pos, hit.start)
            plain = page.text[pos : hit.end].endswith(tuple(page.tables.not_names))
            return None if plain or any(w in page.tables.function or w in STOPS for w in words) else hit.end
    return None


def start_of(page: Page, hit: Hit) -> int:
    """Where the name begins that ends with a hit."""
    return trimmed(page, scan(page, hit), hit)


def name_ending_at(page: Page, end: int) -> str:
    """The name whose ending stands at an offset of `page.ends`."""
    return page.text[start_of(page, page.ends[end]) : end]


def category_of(page: Page, start: int, hit: Hit) -> Category:
    """By the ending, corrected by who holds the thing (GUIDELINES.md: a type follows what the thing is)."""
    name, category = page.text[start : hit.end], hit.ending.category
    if category == "company" and name.startswith(("中国人民银行", "人民银行")):
        return "agency"
    if hit.ending.text.endswith("航线"):
        return "project"
    if category != "platform":
        return category
    if COMPUTING.search(name) and not name.endswith("平台"):
        return "facility"
    if name.endswith(CENTRES) and not name.startswith("国家") and "综合性" not in name:
        inner = {page.ends[end].ending.category for end in range(start + 2, hit.start + 1) if end in page.ends}
        if inner & {"university", "institute"} or "科学院" in name:
            return "institute"
    return category
