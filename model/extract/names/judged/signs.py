"""What a stretch of text shows that may be a name: a place, marks, words that are not common, what stands beside it."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.names.bounds.parting import BODIES, ENLARGED
from model.extract.names.bounds.scan import YEARLY, Reach
from model.extract.names.bounds.sizes import GRADE, NUMERAL
from model.extract.names.bounds.spots import by_own_name, own_words
from model.extract.names.bounds.telling import telling
from model.extract.names.bounds.trim import LEVELS
from model.extract.names.judged.said_of import MADE, in_use
from model.extract.names.judged.vetoes import LOOSE, begins
from model.extract.names.page import Hit, Page

MODEL = re.compile(r"[A-Z]+-?\d")
EDITION = re.compile(r"(?:19|20)\d\d|第|首届")
YEAR_FIRST = re.compile(r"(?:19|20)\d\d年")
LAUNCHED = ("行动", "计划", "工程", "专项", "项目", "方案")
"""What is named where it is launched, common as its words may be (实施茶业企业成长工程)."""
FIRST = re.compile("(我国|全球|世界|全国|国内|亚洲|国产|国际)?首(?:艘|台套|台|套|颗|架|款|列|枚|辆)$")
"""The first of its kind is one thing, common as the words may be (我国首艘大洋钻探船)."""
COUNTED_AFTER = re.compile(
    rf"\s*已?(?:约|近|超过?|达到?|突破|共)?[\d{NUMERAL}]+[\d.,]*[万亿多余]*(?:[个家座条项台套所支名人款只亩吨场%]|公里|平方)"
)
PARTS = ("台", "套", "架", "条", "座", "人", "名", "公里", "亩")
"""How the machines, lines, people and the extent of a project or a body are counted, not these (某某风电项目|12台机组, 某地总队|60名队员)."""
CONSISTING = BODIES | {"project", "university", "lab"}


class Signs(NamedTuple):
    """What a stretch of text shows that may be a name; `core` are its words before the ending, from `start` to `core_end`."""

    core: list[str]
    core_end: int
    placed: bool
    bracket: bool
    apposed: bool
    own: bool
    first: re.Match[str] | None
    special: int
    dated: bool
    edition: bool
    launched: bool
    made: bool
    used: bool


def signs_of(page: Page, start: int, hit: Hit, reach: Reach, core: list[str], core_end: int, placed: bool) -> Signs:
    """The signs of `text[start:hit.end]`; `placed` where a place stands right before it or in it."""
    text, ending = page.text, hit.ending
    name = text[start : hit.end]
    local = ending.tier == "proper" and text[start] in LEVELS
    local = local and (ending.category == "agency" or (ending.category == "institute" and start + 1 == hit.start))
    bracket = "（" in name or "(" in name
    apposed = text.endswith("——", 0, start) and start - 2 in page.ends and ending.category != "event"
    special = special_words(page, start, core_end, core, hit, reach.stop)
    dated = ending.text.endswith(YEARLY) and YEAR_FIRST.match(name) is not None
    return Signs(
        core=core,
        core_end=core_end,
        placed=placed or local,
        bracket=bracket,
        apposed=apposed,
        own=placed or local or bracket or reach.quoted or apposed,
        first=FIRST.search(text, max(0, start - 8), start) if ending.category in ("product", "facility") else None,
        special=special,
        dated=dated,
        edition=dated or (ending.category == "event" and bool(EDITION.match(name))),
        launched=ending.text.endswith(LAUNCHED)
        and reach.stop in page.tables.launch
        and len(core) > (2 if ending.text.endswith("方案") else 1)
        and (special > 0 or not ending.text.endswith("项目")),
        made=bool(MADE.search(text, max(0, start - 8), start)),
        used=in_use(page, start, hit, reach),
    )


def special_words(page: Page, start: int, core_end: int, core: list[str], hit: Hit, stop: str) -> int:
    """How much of a name tells it from others: uncommon words, an inner place, the number of a model."""
    grade = GRADE.match(page.text, start, core_end)
    begin = grade.end() if grade else start
    told = telling(page, page.text[begin:core_end])
    if by_own_name(page, hit, stop):
        told = own_words(page, begin, core_end, hit)
    special = 0 if told < 2 else 1 if told < 4 else 2
    special += any(p.start > start for p in page.places_in(start, core_end)) or any(
        at in page.known for at in range(start + 1, core_end)
    )
    if not special and len(core) > 2 and hit.ending.category not in LOOSE and begins(page, start):
        special = 1
    if not special and len(core) > 5 and hit.ending.category == "project" and start in page.place_starts:
        special = 1
    whole = page.known.get(start)
    if not special and len(core) > 2 and hit.ending.category == "project" and whole and whole[0] < hit.start:
        special = int(page.tables.known[whole[1]].category in ("facility", "park"))
    if not special and hit.ending.text.endswith(ENLARGED) and hit.start in page.known_ends:
        special = 1
    return special + bool(MODEL.search(page.text[start : hit.end]))


def number_behind(page: Page, start: int, hit: Hit) -> bool:
    """Whether a number stands behind it that counts it, and not the list that it ends (甲站和乙站两座车站)."""
    listed = page.text[start - 1 : start] in ("、", "和", "与", "及") and start - 1 in page.ends
    counted = COUNTED_AFTER.match(page.text, hit.end)
    of_parts = counted and hit.ending.category in CONSISTING and counted[0].endswith(PARTS)
    return counted is not None and not listed and not of_parts


def beside(page: Page, start: int, hit: Hit) -> bool:
    """Whether 旗下 stands beside the short name of a company."""
    company = hit.ending.category == "company" and hit.ending.tier == "weak"
    return company and (page.text.startswith("旗下", hit.end) or page.text.endswith("旗下", 0, start))


def stop_of(page: Page, start: int, hit: Hit) -> bool:
    """Whether a station or a ship is named by nothing but a place (喀什站, 淄博舰)."""
    if hit.ending.text not in page.tables.place_named:
        return False
    place = page.place_starts.get(start)
    if place is None or place.end != hit.start:
        return False
    if hit.ending.text == "口岸":
        return place.kind in ("city", "district")
    return hit.ending.text != "核电" or place.kind in ("district", "region")
