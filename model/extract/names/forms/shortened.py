"""Short forms that a story makes of a name: fairs and games by three characters (第三届全国花卉博览会: 花博会), railways by
the first characters of their ends, and whatever a headline has no room for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.firms.firms import called
from model.extract.names.forms.aliases import LEGAL, made_of
from model.extract.names.forms.contracted import contractions
from model.extract.names.page import Page
from model.extract.tokens import common_word
from model.facts import Category

FAIR = re.compile(r"[一-鿿]{1,2}(?:博会|交会|洽会|贸会|展会|运会|奥会|代会)")
MEETING = re.compile("(?:峰会|研讨会|座谈会|发布会|年会|见面会|对话会|推介会|招聘会|董事会|理事会)[”》]?$")
"""How a gathering ends that is no fair and no games."""
ENDS = re.compile(r"([一-鿿]{2,12})[至到]([一-鿿]{2,8}?)(高速公路|高速铁路|城际铁路|高铁|铁路|高速|段)$")
SECTIONED = re.compile(
    r"([一-鿿]{2,12}?)[至到]([一-鿿]{2,8}?)(高速公路|高速铁路|城际铁路|高铁|铁路|高速)([一-鿿]{2,6}段)"
)
"""A section of what is named by its two ends."""
LEVELS = frozenset("省市县区州")
EDITION = re.compile(r"(?:本|此|这|该|上|下|首|历)届([一-鿿]{2,8})")
ACTS = re.compile("(?:系列|主题)?活动$")
HELD = frozenset("会奖节赛展周月季杯")
"""Last characters of what is held."""
WAYS = {
    "高速公路": "高速公路|高速",
    "高速": "高速公路|高速",
    "高速铁路": "高铁|铁路",
    "高铁": "高铁|铁路",
    "铁路": "铁路|高铁",
    "城际铁路": "城际铁路|城际",
    "段": "段",
}
HEADLINES = frozenset({"headline", "kicker", "subtitle"})
STANDING: frozenset[Category] = frozenset({"facility", "university", "park", "lab", "institute", "agency", "company"})
"""Kinds of things that bear the place where they stand."""
CHRISTENED = re.compile("“([^“”，。；：]{2,10})”[^“”]{2,}")
"""Goods by what they are called and what they are (“某某”监护仪)."""
LEAST = 6
"""A name that short needs no shortening."""
SHARE = 0.5
"""So much of a name is left of it at least."""


def forms(page: Page, named: Candidate) -> Iterator[str]:
    """All short forms that the story makes of the name of a thing."""
    name = named.name
    if named.category == "event":
        yield from fairs(page, name)
        yield from editions(page, name)
    if named.category == "facility":
        yield from routes(page, name)
    if named.category in STANDING:
        yield from placeless(page, named)
    if named.category == "product":
        yield from christened(page, named)
    yield from called(page, named)
    yield from contractions(page, named)
    yield from headlined(page, name)


def christened(page: Page, named: Candidate) -> Iterator[str]:
    """What goods are called, without what they are (“某某”监护仪: “某某”, 某某); a word of the language where a clause behind begins with it."""
    m = CHRISTENED.fullmatch(named.name)
    if m is None:
        return
    quoted, bare = f"“{m[1]}”", m[1]
    if page.text.count(quoted) > page.text.count(named.name):
        yield quoted
    alone = [at for at in _offsets(page.text, bare) if at in page.cuts and page.text[at - 1] != "“"]
    begins = all(at > named.end and page.text[at - 1] in "，。；：！？\n" for at in alone)
    if alone and (begins or not common_word(bare)):
        yield bare


def placeless(page: Page, named: Candidate) -> Iterator[str]:
    """The name without the place that begins it, where enough is left to tell the thing (甲市乙丑小学: 乙丑小学).

    A firm that the law knows without the place is another one.
    """
    place = page.place_starts.get(named.start)
    if place is None or page.text[named.start : named.end] != named.name:
        return
    rest = named.name[place.end - named.start :]
    core = rest[: len(rest) - (page.tables.head_length(rest) or 2)]
    kind = rest in page.tables.not_names or rest in page.tables.endings
    tells = len(rest) > 3 and not kind and not LEGAL.search(rest) and len(core) > 1 and telling(page, core) > 0
    if tells and any(at in page.cuts and at != place.end for at in _offsets(page.text, rest)):
        yield rest


def _offsets(text: str, words: str) -> Iterator[int]:
    """Where words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def routes(page: Page, name: str) -> Iterator[str]:
    """What is called by its two ends by their first characters (甲子至乙丑高速公路: 甲乙高速), with one of the nouns for its kind."""
    section = SECTIONED.fullmatch(name)
    if section:
        # 甲子至乙丑高铁某段: 甲乙高铁某段.
        for short in _by_signs(page, section, section[4]):
            yield short[0]
        return
    m = ENDS.search(name)
    if m:
        for short in _by_signs(page, m):
            yield short[0]
            place = next((p for p in page.places_in(short.start() - 8, short.start()) if p.end == short.start()), None)
            if place:
                yield place.text + short[0]


def _by_signs(page: Page, m: re.Match[str], behind: str = "") -> Iterator[re.Match[str]]:
    """Where a sign of each of two ends stands before a noun for their kind of way; an end may have none (甲乙至市区高速)."""
    one, other = ("".join(_signs(page, end)) for end in m.groups()[:2])
    if one and other:
        yield from re.finditer(f"[{one}][{other}](?:{WAYS[m[3]]}){behind}", page.text)


def _signs(page: Page, end: str) -> set[str]:
    """The characters by which the end of a route may be called: those of its name but the last one, and its town's sign (重庆: 渝)."""
    towns = page.marks.town_signs
    return set(end[:-1]) - LEVELS | {sign for town, signs in towns.items() if town in end for sign in signs}


def editions(page: Page, name: str) -> Iterator[str]:
    """What 本届 stands before, where its characters are those of a gathering's name in their order (本届|世园会)."""
    kind = ACTS.sub("", name)[-1:]
    for m in EDITION.finditer(page.text) if kind in HELD else ():
        for length in range(len(m[1]), 1, -1):
            form = m[1][:length]
            whole = form in name and form in page.tables.endings
            if form[-1] == kind and length > 2 and not whole and made_of(form, name):
                yield form
                break


def _of_both(form: str, name: str) -> bool:
    """Whether a short form is made of a name; of two events that are one it takes characters of both (…残疾人…会暨…特殊奥林匹克…会)."""
    parts = name.split("暨")
    return made_of(form, name) and (len(parts) < 2 or not any(made_of(form, part) for part in parts))


def fairs(page: Page, name: str) -> Iterator[str]:
    """Forms in the text that are made of characters of a gathering's name in their order."""
    for m in FAIR.finditer(page.text) if not MEETING.search(name) else ():
        for start in range(m.start(), m.end() - 2):
            form = page.text[start : m.end()]
            if start in page.cuts and form not in name and _of_both(form, name):
                yield form
                break


def headlined(page: Page, name: str) -> Iterator[str]:
    """Stretches of the headlines that begin and end as a name does and leave out characters between.

    The name itself stands in the body only, the short form in the headline only.
    """
    bare = name.strip("《》“”")
    head = 1 if bare.endswith("段") else page.tables.head_length(bare) or 2
    if len(bare) < LEAST:
        return
    for block in page.story.blocks:
        headline = page.text[block.start : block.end]
        if block.kind not in HEADLINES or bare in headline:
            continue
        for at in _offsets(headline, bare[-head:]):
            end = at + head
            for start in range(max(0, end - len(bare)), at - 1):
                form = headline[start:end]
                if form[:2] == bare[:2] and len(form) >= len(bare) * SHARE and made_of(form, bare):
                    if page.text.count(form) == headline.count(form):
                        yield form
                    break
