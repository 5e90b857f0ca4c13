"""Short forms: introduced by 以下简称 or in brackets, or derived from a full name of the same story.

Short forms are linked on evidence only: the words of the text, or a form whose characters all stand in the full name, with its head and
its place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

INTRODUCED = re.compile(
    r"[（(，,](?:(?:以下|下文)?(?:统称|简称|下称)(?:为)?|(?:商品|品牌)名(?:称?为)?)[:：]?([^（）()，。；]{2,26})[）)，,。]"
)
MARKED = re.compile("[“《]([^“”《》]+)[”》]")
BRACKETED = re.compile(r"[（(]([^）)]+)[）)]")
DATED = re.compile(r"[（(][^）)]*?(?:(?:19|20)\d\d)[^）)]*[）)]")
"""The edition of a document, behind its title (…规划（2026—2030年）)."""
ACRONYM = re.compile(r"[（(]([A-Z][A-Za-z0-9-]{1,9})[）)]")

IN_FULL = re.compile(r"[（(，,]?(?:其|它的?)?(?:全称|全名|正式名称|官方名称)(?:为|是|叫)?[:：]?(?=[^，。；])")
"""Between a short form and the full name that is given behind it (“某某联盟”，全称…)."""

WHOLE = 5
"""Characters of the end of a name that more than one thing hardly has."""
LEGAL = re.compile("有限(?:责任)?公司$")
"""How firms end whose names are whole by law."""
PARTY = re.compile("[市区县省州]委$")
"""How the party's body of a place ends: that of another body there is another one (某区委, 某区某某党工委)."""
COUNTED = re.compile(r"[一二三四五六七八九十百\d]+(?=[届次批期轮号])")
"""The numbers that tell one of a series."""

Contractions = tuple[tuple[str, str], ...]
"""Full and short forms of the language (科学技术, 科技)."""


def introduced(page: Page, candidates: Sequence[Candidate]) -> list[tuple[Candidate, str]]:
    """Each name before 以下简称 with the short form that it introduces."""
    by_end: dict[int, Candidate] = {}
    for c in candidates:
        if c.end not in by_end or c.length > by_end[c.end].length:
            by_end[c.end] = c
    found: list[tuple[Candidate, str]] = []
    for pattern in (INTRODUCED, ACRONYM):
        for m in pattern.finditer(page.text):
            end = m.start()
            while end > 0 and page.text[end - 1].isspace():
                end -= 1
            candidate = by_end.get(end)
            if candidate:
                marked = MARKED.fullmatch(m[1])
                found.append((candidate, marked[1] if marked else m[1]))
    for m in IN_FULL.finditer(page.text):
        short, full = by_end.get(m.start()), next((c for c in candidates if c.start == m.end()), None)
        if short and full and short.category == full.category:
            found.append((full, short.name))
    return found


@lru_cache(maxsize=4096)
def squeeze(name: str, contractions: Contractions) -> str:
    """A name without marks and with the usual contractions made: the form by which short and full are compared."""
    name = re.sub(r"[“”‘’《》（）()\s·]", "", name)
    for full, short in contractions:
        name = name.replace(full, short)
    return name


def initials(page: Page, named: Candidate) -> str | None:
    """The short form of an institute that the story uses: characters that begin words of its name, and its last one (重科院).

    Only one that stands in the text as a word of its own; None where there is none.
    """
    name = named.name
    if len(name) < 7 or name[-1] not in "院所" or named.length != len(name):
        return None
    seconds = {page.text[at] for at in range(named.start + 1, named.end) if at in page.cuts}
    start = page.text.find(name[0])
    while start >= 0:
        short, end = page.text[start : start + 3], start + 3
        shaped = short[2:] == name[-1] and "一" <= short[1] <= "鿿"
        alone = start in page.cuts and (end in page.cuts or page.word_end(start) == start + 1)
        if shaped and short[1] in seconds and alone and page.readable(start, end):
            return short
        start = page.text.find(name[0], end if shaped else start + 1)
    return None


def is_short_of(short: str, full: str, same_head: int, home: Sequence[str], contractions: Contractions) -> bool:
    """Whether one name can be a short form of another: same head, all its characters in the full name, order kept or place moved.

    `home` are the names of the story's own place, which a short form leaves out (市科技局 for 重庆市科技局).
    """
    if other_edition(short, full):
        return False
    bracketed = BRACKETED.search(full)
    if bracketed and bracketed[1] not in short:
        bare = full.replace(bracketed[0], "", 1)
        if not DATED.search(full):
            return told_whole(short, full) or squeeze(short, contractions) == squeeze(bare, contractions)
        full = bare
    a, b = squeeze(short, contractions), squeeze(full, contractions)
    if a == b:
        return True
    if PARTY.search(a) and not PARTY.search(b):
        return False
    if len(a) >= len(b) or not same_head or a[-same_head:] != b[-same_head:]:
        return False
    core_a, core_b = a[:-same_head], b[:-same_head]
    if not core_a or not set(COUNTED.findall(short)) <= set(COUNTED.findall(full)):
        return False
    if LEGAL.search(short) and LEGAL.search(full):
        return core_b in {place + mark + core_a for place in home for mark in ("", "市", "省")}
    for place in home:
        for mark in ("市", "省", "区", "县"):
            if (
                core_b.startswith(place + mark)
                and core_a in (core_b[len(place) :], core_b[len(place) + 1 :])
                and len(core_a) > 1
            ):
                return True
    if len(core_a) >= 2 and (core_b.endswith(core_a) or (b.endswith("机场") and core_b.startswith(core_a))):
        return True
    if Counter(core_a) - Counter(core_b):
        return False
    return (len(core_a) >= 3 and made_of(core_a, core_b)) or (len(core_a) >= 4 and core_a[:1] != core_b[:1])


def told_whole(short: str, full: str) -> bool:
    """Whether a short form says all that stands behind the brackets of a name, and more than a common noun (科学城某某园区)."""
    return len(short) > WHOLE and full.endswith(short)


def other_edition(one: str, other: str) -> bool:
    """Whether two titles say that they are editions of other years."""
    a, b = DATED.search(one), DATED.search(other)
    return a is not None and b is not None and a[0] != b[0]


def made_of(short: str, full: str) -> bool:
    """Whether the characters of a short form stand in the full one in their order."""
    rest = iter(full)
    return all(char in rest for char in short)
