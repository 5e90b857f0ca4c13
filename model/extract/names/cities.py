"""Which city a thing belongs to: a place in its name, a statement of place, its holder, or the story's own place."""

from __future__ import annotations

import re
from collections import Counter

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.places import PlaceRef

OUTLETS = (
    ("重庆", "重庆"),
    ("上游新闻", "重庆"),
    ("华龙网", "重庆"),
    ("四川", "四川"),
    ("成都", "成都"),
    ("川观", "四川"),
    ("封面新闻", "成都"),
    ("红星新闻", "成都"),
    ("绵阳", "绵阳"),
)
JOINT = re.compile(r"川渝|成渝|渝川|双城|两地|两省市")
NATIONAL = re.compile(r"^(?:国家|中国|中华|全国|中央|国务院)")
LOCATED = re.compile(r"(?:位于|地处|坐落于|坐落在|设在|落户|落地|入驻|在)([^，。；：！？\n]{2,24}?)(?:的|内|，|。|$)")
SIGNS = {"渝": "重庆", "川": "四川", "蓉": "成都"}


def home_of(page: Page) -> str | None:
    """The story's own city: that of its outlet, else the one that it names most, 重庆 and 成都 before their region."""
    text = page.text
    outlet = page.story.story.outlet or ""
    for mark, city in OUTLETS:
        if outlet.startswith(mark):
            return city
    counts: Counter[str] = Counter()
    for p in page.places:
        if p.city and p.city not in ("全国", "川渝"):
            counts[p.city] += 3 if p.start < 60 else 1
    joint = len(JOINT.findall(text))
    if not counts:
        return "川渝" if joint else None
    (city, most), *rest = counts.most_common(2)
    if rest and {city, rest[0][0]} <= {"重庆", "四川", "成都"} and rest[0][1] * 3 >= most and joint:
        return "川渝"
    return city


def city_of(page: Page, candidate: Candidate, home: str | None) -> tuple[str | None, str | None]:
    """City and district of a thing."""
    name = candidate.name
    if candidate.fixed_city:
        return candidate.city, None
    inside = [p for p in page.places if candidate.start <= p.start and p.end <= candidate.end]
    named = _named_place(name, inside)
    if named:
        return named.city, named.district
    if re.search(r"川渝|成渝|渝川|双城经济圈", name):
        return "川渝", None
    if candidate.category != "person":
        for sign, city in SIGNS.items():
            if name.startswith(sign) and len(name) > 3:
                return city, None
    if candidate.city:
        return candidate.city, None
    if re.search("西部（成都）|成都", name):
        return "成都", None
    stated = located(page, candidate)
    if stated:
        return stated.city, stated.district
    if NATIONAL.search(name) and candidate.category in ("agency", "policy", "alliance", "framework", "event"):
        return "全国", None
    return nearest(page, candidate, home), None


def _named_place(name: str, inside: list[PlaceRef]) -> PlaceRef | None:
    """The place that a name bears: in brackets first, then the last one that is a city (重庆大学…遂宁研究院)."""
    local = [p for p in inside if p.city and p.city != "全国"]
    if not local:
        return None
    bracketed = re.search(r"[（(]([^）)]{2,12})[）)]", name)
    if bracketed:
        for p in local:
            if p.text in bracketed[1]:
                return p
    return local[-1]


def located(page: Page, candidate: Candidate) -> PlaceRef | None:
    """A statement of place right before the thing: 位于四川省遂宁市的…; 重庆涪陵的…."""
    before = [p for p in page.places if p.end <= candidate.start and candidate.start - p.end <= 12]
    if not before:
        return None
    place = before[-1]
    between = page.text[place.end : candidate.start]
    lead = page.text[max(0, place.start - 4) : place.start]
    if place.city in (None, "全国", "川渝") or "。" in between or "\n" in between:
        return None
    if re.search(r"(?:位于|地处|坐落于|坐落在|在)$", lead) and re.fullmatch(
        r"(?:市|区|县)?[的，]?[^，。、]{0,6}", between
    ):
        return place
    if between in ("的", "市的", "区的", "县的"):
        return place
    return None


def nearest(page: Page, candidate: Candidate, home: str | None) -> str | None:
    """The story's own place, or where that is both sides or none, the city that the clause before the thing speaks of."""
    if home not in (None, "川渝"):
        return home
    line_start = page.text.rfind("\n", 0, candidate.start) + 1
    for p in reversed(page.places):
        if line_start <= p.start and p.end <= candidate.start and p.city and p.city not in ("全国", "川渝"):
            return p.city
    return home
