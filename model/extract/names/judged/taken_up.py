"""What a story shows to be one thing though its words are common: somebody leads it, or the next sentence takes it up (…测试平台。该平台由…)."""

from __future__ import annotations

import re

from model.extract.names.bounds.scan import Reach
from model.extract.names.bounds.telling import telling
from model.extract.names.judged.vetoes import begins
from model.extract.names.page import Hit, Page
from model.facts import Category

STANDING: frozenset[Category] = frozenset(
    {"platform", "facility", "park", "finance", "university", "lab", "institute", "alliance"}
)
"""Kinds of what lasts, so that it is led and told of further."""
OFFICE = re.compile("(?:管委会|运营方?|项目)?(?:常务副|执行副?|副|联席)?")
"""What may stand before the title of somebody who leads a thing."""
TITLES = range(2, 7)
"""So long are the titles of those who lead."""
NAMED = re.compile("[一-鿿]{2}")
SENTENCE = re.compile("[。！？\n]")
OPENING = re.compile("(?:目前|如今|眼下|据介绍|据悉|据了解|去年|今年)?，?")
POINTING = ("该", "这个", "这座", "这家", "这一")
HELD_BEFORE = re.compile("(?:举行|举办|召开)的$")
WORTH = re.compile("[万亿]元的$")
PRICED = re.compile(
    "以[^，。；！？\n]{1,14}元(?:的[^，。；]{0,4}[价额])?[^，。；]{0,2}(?:转让|作价|许可|授权|出让|成交|入股)|作价"
)
"""Behind a project: for how much it was handed over."""
OWNER = re.compile("(?:公司|集团|大学|学院|研究院|研究所|医院|团队|企业|实验室)(?:投资|实施|建设)?的$")
TAIL = 2
"""So many characters of an ending take a name up."""
OWN = 3
"""At least so many characters stand before the ending of what is told of as one."""


def taken_up(page: Page, start: int, hit: Hit, reach: Reach, core: list[str]) -> bool:
    """Whether the words around `text[start:hit.end]` tell of it as of one thing; `core` are its words before the ending."""
    own = page.text[start : hit.start]
    if len(core) > 1 and project_told(page, start, hit, reach):
        return True
    if (
        reach.counted
        or reach.single
        or hit.ending.tier == "weak"
        or len(own) < OWN
        or (len(core) < 2 and telling(page, own) < 2)
    ):
        return False
    if hit.ending.category == "event":
        return begins(page, start) and HELD_BEFORE.search(page.text, max(0, start - 4), start) is not None
    if hit.ending.category not in STANDING:
        return False
    if hit.ending.category == "finance" and begins(page, start) and WORTH.search(page.text, max(0, start - 3), start):
        return True
    return _is_led(page, hit.end) or _resumed(page, hit)


def _is_led(page: Page, end: int) -> bool:
    """Whether the title and the name of somebody who leads it stand behind a thing."""
    text, book, office = page.text, page.tables, OFFICE.match(page.text, end)
    at = office.end() if office else end
    return any(
        text[at : at + n] in book.leading
        and NAMED.match(text, at + n) is not None
        and text[at + n] in book.told_surnames
        for n in TITLES
    )


def project_told(page: Page, start: int, hit: Hit, reach: Reach) -> bool:
    """Whether a project is said to be somebody's, and for how much he handed it over, or the next sentence points at it (某公司的|…项目。该项目)."""
    if not hit.ending.text.endswith("项目") or hit.end - start < OWN + 2 or reach.counted or reach.single:
        return False
    end = SENTENCE.search(page.text, hit.end)
    pointed = end is not None and page.text.startswith("该项目", end.end())
    told = pointed or PRICED.match(page.text, hit.end) is not None
    return told and OWNER.search(page.text, max(0, start - 24), start) is not None


def _resumed(page: Page, hit: Hit) -> bool:
    """Whether the sentence behind that of a thing begins with the last word of its name, by itself or with 该 before it."""
    tail = hit.ending.text[-TAIL:]
    end = SENTENCE.search(page.text, hit.end)
    if len(tail) < TAIL or end is None or tail in page.text[hit.end : end.start()]:
        return False
    opening = OPENING.match(page.text, end.end())
    at = opening.end() if opening else end.end()
    return page.text.startswith(tail, at) or any(page.text.startswith(word + tail, at) for word in POINTING)
