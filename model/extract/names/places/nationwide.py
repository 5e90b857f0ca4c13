"""What is the country's by the words around it: done by all of its parts, held or issued by its agencies."""

from __future__ import annotations

import re

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.anchors import Anchors
from model.extract.names.places.crafts import CRAFT, MADE
from model.extract.names.places.named_cities import REGIONAL, City
from model.extract.places import BOTH, HOME_PROVINCES
from model.extract.sentences import SENTENCES, begin_of
from model.facts import Category

HOSTED = re.compile(r"(?:举行|举办|召开|启动|开展)(?:了|的)?(?:[^，。；！？\n]{0,30}暨)?\Z")
APPROVED = re.compile(r"批复|批准|同意|原则通过")
"""What a national agency approves is the plan of a place."""
COUNTRYWIDE = re.compile(r"(?:我国|全国)(?!首|第一|最|唯一|重点|领先)|各地|各级|各部门|各省|中央财政")
"""In a sentence without a place: who acts in it is the country or all of its parts."""
HELD_ONLY = re.compile("[^，。；]{0,6}(?:举行|举办|召开|开幕|启动)[^。；]{0,12}(?<![市省县区州])各(?:地|省)")
"""Behind a place where only the occasion was on which all parts of the country do something (在某市举行，各地…)."""
OUR = re.compile("我国(?:在[^，。；]{2,20})?(?:实施|推进|推行|启动|开展|部署)的?$")
"""Before what the country does, whatever place its sentence names before."""
COMMON: frozenset[Category] = frozenset({"policy", "framework", "project", "alliance", "platform"})
"""Kinds of things that several provinces have together."""
LED = re.compile("(?:总书记|习近平|主席|党中央|国务院|总理)[^。；！？\n]{0,40}?(?:强调|指出|要求|提出)")
"""Who leads the country speaks of what the whole country has to do, wherever he speaks."""
HOMELAND = re.compile(r"我国|中国|全国|中方|国内|国产|国务院|总书记")
MANY = 4
"""Provinces that one sentence names, from which on it speaks of the country."""
SEVERAL = re.compile("等(?:[0-9一二三四五六七八九十多]+个?)?(?:地|省)|[两二三四五六七八九十](?:地|省|个省)")
"""Behind the last of several places in a row."""
ARRIVED = re.compile("(?:抵达|到达|[抵到至赴往在]|来自|访问|参观|出席|位于)$")
"""Before the country in which what is named behind lies."""
CLAUSE = re.compile(r"[，。；：！？\n]")
FIVE_YEARS = re.compile("[“《]?国?家?“?十[一二三四五六七八九]五")
"""How a name begins that bears the number of a five-year plan."""


def hosted_nationally(page: Page, anchors: Anchors, candidate: Candidate) -> bool:
    """Whether a national agency is said to hold an event right before it."""
    start = max(0, candidate.start - 40)
    if HOSTED.search(page.text, start, candidate.start) is None:
        return False
    agency = next((a for a in anchors.back(candidate.start, start) if a.national), None)
    if agency is None or anchors.before(candidate, agency.end) is not None:
        return False
    return "。" not in page.text[agency.end : candidate.start]


def of_the_country(page: Page, anchors: Anchors, candidate: Candidate) -> bool:
    """Whether the sentence says that the country or all of its parts do it (我国先后出台…方案, 各地深入实施…行动), or names many of them."""
    text = page.text
    start = begin_of(text, candidate.start)
    end = min(at for mark in "。！？；\n" if (at := text.find(mark, candidate.end)) >= 0 or (at := len(text)))
    provinces = {p.province for p in page.places_in(start, candidate.start) if p.province}
    if len(provinces) >= MANY:
        return True
    return anchors.before(candidate, start) is None and bool(COUNTRYWIDE.search(text, start, end))


def of_all(page: Page, anchors: Anchors, candidate: Candidate) -> bool:
    """Whether the country or all of its parts are what is named before an event in its sentence (全国组织各类活动, …健步走等)."""
    start = begin_of(page.text, candidate.start)
    return anchors.before(candidate, start) is None and bool(COUNTRYWIDE.search(page.text, start, candidate.start))


def of_plan_or_country(page: Page, anchors: Anchors, candidate: Candidate) -> bool:
    """Whether a name begins with the number of a five-year plan, or the country stands right before it, with no place of the country in the sentence."""
    start = begin_of(page.text, candidate.start)
    planned = FIVE_YEARS.match(candidate.name) is not None
    told = planned or page.text.endswith(("我国", "全国"), start, candidate.start)
    if led := LED.search(page.text, start, candidate.start):
        return anchors.before(candidate, led.end()) is None
    return told and anchors.before(candidate, start) is None


def issued_nationally(page: Page, anchors: Anchors, candidate: Candidate) -> bool:
    """Whether the last agency before a policy in its sentence is a national one."""
    start = begin_of(page.text, candidate.start, SENTENCES)
    near = next(anchors.back(candidate.start, start), None)
    if near is None or candidate.start - near.end >= 40 or APPROVED.search(page.text, near.end, candidate.start):
        return False
    return near.national


def several_told(page: Page, end: int) -> tuple[str | None, None] | None:
    """What has the last of several provinces told in a row with their count behind: the country where others are meant too (甲、乙等省份), else nobody (甲、乙两省)."""
    told = SEVERAL.match(page.text, end)
    last, *before = reversed(page.places_in(max(0, end - 24), end)) if told else (None,)
    row = [p for p in before if page.text[p.end : p.end + 1] in ("、", "和", "与", "及") and p.province]
    if told is None or last is None or not any(p.province != last.province for p in row):
        return None
    if {last.province, *(p.province for p in row)} == set(HOME_PROVINCES):
        return BOTH, None
    return ("全国" if told[0].startswith("等") else None), None


def of_country_behind(page: Page, start: int, end: int) -> bool:
    """Whether what stands between a place and a thing says that the country or all of its parts do it."""
    return bool(HELD_ONLY.match(page.text, start, end) or OUR.search(page.text, start, end))


def of_region(page: Page, candidate: Candidate) -> bool:
    """Whether a name says that a thing is a region's of several provinces; of a centre that stands in one of them only where several are told."""
    if not REGIONAL.match(candidate.name) or not (candidate.category in COMMON or "线" in candidate.name):
        return False
    if candidate.category != "platform" or not candidate.name.endswith("中心"):
        return True
    told = page.places_in(begin_of(page.text, candidate.start), candidate.start)
    return len({p.province for p in told if p.province}) > 1


def of_space(page: Page, anchors: Anchors, candidate: Candidate) -> City | None:
    """The country of a spacecraft, or the place of its maker where the sentence tells it; None of other things."""
    if candidate.category != "product" or not CRAFT.search(candidate.name):
        return None
    near = anchors.before(candidate, begin_of(page.text, candidate.start))
    if near is not None and MADE.search(page.text, near.end, candidate.start):
        return near.city, near.district
    return (None if abroad(page, candidate) else "全国"), None


def lies_abroad(page: Page, start: int, end: int) -> bool:
    """Whether the clause of a thing arrives in another country before it, behind the last place of the own."""
    told = [p for p in page.places_in(start, end) if p.kind == "country"]
    there = told and ARRIVED.search(page.text, start, told[-1].start)
    return bool(there) and CLAUSE.search(page.text, told[-1].end, end) is None


def abroad(page: Page, candidate: Candidate) -> bool:
    """Whether the sentence speaks of another country before a thing, and not of the own."""
    start = begin_of(page.text, candidate.start, SENTENCES)
    if HOMELAND.search(page.text, start, candidate.end):
        return False
    return any(p.kind == "country" for p in page.places_in(start, candidate.end))
