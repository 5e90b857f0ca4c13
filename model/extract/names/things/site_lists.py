"""Ways and sites in enumerations: ends of ways before the noun that each takes, towns before their airports, sites before the noun for their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.lists import items_of, opens, shared
from model.extract.tokens import guessed, ordinary_word
from model.facts import Category

BARE = re.compile(
    r"((?:[一-鿿]{2,4}、)+[一-鿿]{2,4}?(?:和[一-鿿]{2,4})?)(?:等(?:主要|重点|多条)?)?(高铁|铁路|高速公路|高速|城际铁路|特高压|机场|实验室)"
)
"""Short place-like items before a noun that each of them takes: 甲西、甲万、乙达万高铁."""

ROUTE = r"[一-鿿]{2,4}(?:[—－至-][一-鿿]{2,5}?){1,2}"
ROUTES = re.compile(
    rf"((?:{ROUTE}、)+{ROUTE}?)(?:等)?(高铁|铁路|高速公路|高速|特高压(?:直流|交流)?(?:输电)?(?:工程)?|输变电工程|输电工程|航线)"
)
"""Ways told by both their ends, before the noun that each of them takes (甲—乙、丙—丁特高压直流工程)."""

PLACED = re.compile(
    r"((?:[一-鿿]{2,8}、)+[一-鿿]{2,8}?(?:[和及与][一-鿿]{2,8}?)?)(?:等)?(?:[二两三四五六七八九十\d]+[个座处大])?"
    r"(?:重点|主要|大型|梯级|边境|陆路|水运|沿边|铁路|公路|航空|港口){0,2}"
    r"(口岸|海关|边检站|自贸试验区|自贸区|综合保税区|综保区|灌区|船闸|水库|水电站|核电站|油田|气田|油气田|煤矿|港区|服务区)"
)
"""Places, or names that begin with places, before the noun for what each of them has (甲、乙口岸, 丙某河、丁某湖两处灌区)."""
OF_PLACES = frozenset(
    {"口岸", "海关", "边检站", "自贸试验区", "自贸区", "综合保税区", "综保区", "核电站", "油田", "气田"}
)
"""What is told by a place alone."""
OF_PROVINCES = frozenset({"自贸试验区", "自贸区"})
"""What a province has one of."""
WIDE_PLACES = frozenset({"country", "region"})

SITES = re.compile(
    r"等(?:(?:\d+|多|十余|数)[余多]?[个处座家])?(?:知名|热门|重点|特色|著名|历史|文化){0,2}(?:景区|景点|商圈|步行街|街区|古镇|历史文化街区)"
)
"""The noun for the kind of the sites of a list."""
LISTING = re.compile(r"[^，。；：？！,;:\n“”《》（）()\s]{2,}$")
"""The list before it."""
WITHIN = 60
"""So many characters long at most."""


def find(page: Page) -> Iterator[Candidate]:
    """Ways, airports and sites that only the list around them shows."""
    for m in SITES.finditer(page.text):
        listing = LISTING.search(page.text, max(0, m.start() - WITHIN), m.start())
        if listing and page.readable(listing.start(), m.end()):
            yield from sites(page, listing)
    if "、" not in page.text:
        return
    for m in BARE.finditer(page.text):
        comma = m.start() + m[0].index("、")
        start = next((at for at in range(m.start(), comma - 1) if opens(page, at)), None)
        listed = re.split("[、和]", page.text[start : m.end(1)]) if start is not None else []
        if any("的" in item or item.endswith(("等地", "等")) or _a_thing(page, item, m[2]) for item in listed):
            continue
        if start is not None and m[2] == "机场":
            yield from _airports(page, start, listed, m[2])
        elif start is not None and page.readable(start, m.end()) and not page.ends.get(comma):
            yield from shared(page, start, page.text[start : m.end(1)], m[2])
    for m in matches(PLACED, page.text, "、"):
        if page.readable(m.start(), m.end()):
            yield from _placed(page, m)
    for m in matches(ROUTES, page.text, *"—－至-"):
        if page.readable(m.start(), m.end()):
            yield from _routes(page, m)


def _placed(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """What each place of a list has, or what each of its names that begin with a place is; nothing where one of them is neither."""
    items = list(_offsets(m.start(1), re.split("[、和及与]", m[1])))
    spans = [_place_in_row(page, at, at + len(item), m[2], first=not n) for n, (at, item) in enumerate(items)]
    category = page.tables.endings[m[2]].category
    for start, end in spans if None not in spans else ():  # type: ignore[misc]
        yield Candidate(start, end, page.text[start:end] + m[2], category, "list.shared", 0.8)


def _place_in_row(page: Page, at: int, end: int, head: str, *, first: bool) -> tuple[int, int] | None:
    """The span of an item of a list that is a place or begins with one; the start of the first one is to be found."""
    at = page.text.rfind("的", at, end) + 1 or at
    for start in range(at, min(at + 5, end - 1) if first else at + 1):
        if page.text[start:end] + head in page.tables.known and start in page.cuts:
            return start, end
        place = page.place_starts.get(start)
        if place is None or start not in page.cuts or place.end > end:
            continue
        rest = page.text[place.end : end]
        if place.kind in WIDE_PLACES or page.tables.ending_of(rest):
            return None
        if rest:
            return (start, end) if telling(page, rest) or rest in page.place_forms else None
        told = head in (OF_PROVINCES if place.kind == "province" else OF_PLACES) or place.kind == "district"
        return (start, end) if told else None
    return None


def _airports(page: Page, at: int, towns: list[str], head: str) -> Iterator[Candidate]:
    """The airports of towns in a list (甲、乙两机场), where each item begins with a place."""
    if all(town and (at_town in page.place_starts) for at_town, town in _offsets(at, towns)):
        for start, town in _offsets(at, towns):
            bare = town.rstrip("两三四五")
            yield Candidate(start, start + len(bare), bare + head, "facility", "list.shared", 0.8)


def _offsets(at: int, items: list[str]) -> Iterator[tuple[int, str]]:
    """Items of a list with their offsets, one mark between any two."""
    for item in items:
        yield at, item
        at += len(item) + 1


def _routes(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Each way of a list; the first begins with a place or where a list may."""
    at, routes = m.start(1), m[1].split("、")
    kind: Category = "project" if m[2] == "航线" else "facility"
    for item in routes if not any(page.tables.ending_of(item) for item in routes) else ():
        end = at + len(item)
        placed = (s for s in range(at, at + 3) if s in page.place_starts)
        start = next(placed, next((s for s in range(at, at + 3) if opens(page, s)), None))
        if start is not None:
            yield Candidate(start, end, page.text[start:end] + m[2], kind, "list.shared", 0.85)
        at = end + 1


def _a_thing(page: Page, item: str, head: str) -> bool:
    """Whether an item is an ordinary word (接触网), a thing of the country (中国港口) or a town, rather than the two ends of a road (京藏)."""
    towns = (
        {p.text for p in page.places if p.kind in ("city", "district", "province")} if head in page.tables.ways else ()
    )
    if item in towns or item.startswith("中国"):
        return True
    return item[:1] not in page.tables.signs and ordinary_word(item) and not guessed(item)


def sites(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Sites told by names of their own before 等 and the noun for their kind (甲乙里等历史文化街区)."""
    for at, item in items_of(page, m.start(), m[0]):
        own, end = page.tables.ending_of(item), at + len(item)
        bounds = page.tables.verbs | page.tables.function
        plain = any(w in bounds for w in page.words_in(at, end)) or any(map(str.isdigit, item))
        if plain or not 2 <= len(item) <= 12 or item in page.place_forms or at in page.known or "“" in item:
            continue
        if telling(page, item) > 0 and not (own and own.tier == "weak"):
            yield Candidate(at, end, item, own.category if own else "park", "list.class", 0.72)
