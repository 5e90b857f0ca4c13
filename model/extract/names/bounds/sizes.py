"""The sizes and grades of plants, lines and machines, which stand inside their names (8英寸|…中试线, 某地|300兆瓦|…电站)."""

from __future__ import annotations

import re

from model.extract.names.page import Hit, Page
from model.facts import Category

NUMERAL = "一二两三四五六七八九十百千"
GRADED: frozenset[Category] = frozenset({"product", "park", "facility", "project"})
"""What is made in sizes and grades."""
SIZE = re.compile(
    r"[±]?\d[\d.]*[万亿]?(?:(?:吨|立方米)/[年日天]|(?:千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏|伏|吨|立方米|米|公里)级?)"
)
"""The size of a plant, a line or an instrument, which is part of its name behind a place or before its kind."""
SIZE_BEFORE = re.compile(rf"{SIZE.pattern}$")
SIZE_ENDS = frozenset("年日天时瓦伏吨米里级")
"""Last characters of a size."""
FINE = re.compile(r"\d[\d.]*(?:英寸|吋|寸|纳米|微米|旦|克拉)")
"""The size of what is made on a line, or of what it is made of (8英寸|…中试线, 15旦|…氨纶)."""
FINE_BEFORE = re.compile(rf"{FINE.pattern}$")
FINE_ENDS = frozenset("寸吋米旦拉")
FIRSTS = ("首台", "首艘", "首台套", "首套", "首颗", "首架")
"""Behind these the size of a machine begins its name (首台|16兆瓦…风电机组)."""
SIZED = (
    "望远镜",
    "特高压",
    "直流工程",
    "交流工程",
    "输变电工程",
    "输电工程",
    "线路",
    "线路工程",
    "增容改造工程",
    "送出工程",
    "风洞",
)
"""Kinds that are told by their size without a place (2.5米多终端通用望远镜)."""
RATED = ("变电站", "换流站", "开关站", "升压站")
"""Kinds whose voltage begins the name that stands between both (500千伏|某山变电站, not 500千伏|变电站)."""
GRADE = re.compile(
    rf"[±]?(?:\d[\d.]*)?[{NUMERAL}万亿]*(?:吨|米|瓦|千瓦|兆瓦|伏|千伏|马力|斤|公斤|公里|平方米|立方米|亩|倍|元|位)级(?:以上)?|第?\d[\d.]*代"
)
"""The grade or the generation of a machine or a plant, which describes it (300马力级, 十万吨级, 第8.6代)."""
GRADE_BEFORE = re.compile(rf"{GRADE.pattern}$")
GRADE_ENDS = frozenset("级上代")
"""Last characters of a grade."""


_COUNTS = re.compile(
    rf"(?:多[轮批场次]|[超近约]\d[\d.]*[万亿]?个|\d[\d.,]*[万亿]?[余多]?[个家座所]|[{NUMERAL}万]+(?:[余多][个家座所]|[个座])|(?:\d[\d.,]*[万亿]?|[{NUMERAL}万]+)[余多]?(?:亩|公顷|平方公里|平方米))(?!性|税|园|小|人|别|体|级|[0-9])"
)
"""How a name of no thing begins: so many of a kind, or so much land (13个|文化园, 万亩|蔬菜基地; 万家 and 五家 begin names)."""


def counts(name: str) -> bool:
    """Whether what begins like a name says how many of a kind there are."""
    return _COUNTS.match(name) is not None


def size_before(page: Page, pos: int, hit: Hit) -> int | None:
    """Where the size or the grade begins that ends at an offset and is part of the name of an ending; None where none is."""
    text = page.text
    size = SIZE_BEFORE.search(text, max(0, pos - 12), pos) if text[pos - 1] in SIZE_ENDS else None
    sized = size and (
        size.start() in page.bearer_ends or (size.start() in page.ends and hit.ending.category == "project")
    )
    first = size and hit.ending.category == "product" and text.endswith(FIRSTS, 0, size.start())
    rated = hit.ending.text.endswith(RATED) and pos < hit.start
    if size and (sized or first or rated or hit.ending.text.endswith(SIZED)):
        return size.start()
    if text[pos - 1] in FINE_ENDS and (hit.ending.category in GRADED or hit.ending.category == "platform"):
        fine = FINE_BEFORE.search(text, max(0, pos - 8), pos)
        if fine:
            return fine.start()
    if text[pos - 1] in GRADE_ENDS and hit.ending.category in GRADED:
        grade = GRADE_BEFORE.search(text, max(0, pos - 12), pos)
        if grade:
            return grade.start()
    return None
