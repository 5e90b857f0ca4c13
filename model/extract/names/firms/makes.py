"""Models behind the make or the company that bears them (某某S07, “某某”M9): the make is part of the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.candidate import Candidate
from model.extract.names.given import acts
from model.extract.names.page import Page
from model.extract.tokens import common_word
from model.lexicon import Lexicon
from model.patterns import alternatives

_VARIANT = r"(?:\s?(?:Max|Pro|Plus|Ultra|mini|Air))?(?:(?:超?长续航|四驱|两驱|后驱|标准|旗舰|尊享|性能|智驾|激光雷达|增程|纯电|Max|Pro)版)?"
_LETTERED = rf"(?![HQ][1-4](?!\d))[A-Z]{{1,3}}[-－]?\d{{1,4}}[A-Za-z]{{0,2}}{_VARIANT}|[A-Z]{{2,4}}-[A-Z](?![A-Za-z])"
_ENDS = r"(?![A-Za-z\d.,%+＋-])"
_UNIT = "(?![亿万千百余多几倍成个家名位岁年月日时分秒天周次种项条款台辆吨斤公亩元米克号])"
SURE = 0.8
SHORT = 2
"""Characters of a code that tells no model by itself."""


class _Makes:
    """The makes of the lexicon and the codes that stand behind them."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("goods")
        makes, numbered = table["makes"].split(), table["numbered"].split()
        sited = alternatives(table["sited"].split())
        codes = alternatives(table["codes"].split())
        lettered = rf"(?P<code>(?!(?:{codes})[-－]?\d){_LETTERED}){_ENDS}(?!{sited})"
        by_number = rf"(?:{alternatives(numbered)})(?!20[2-6]\d(?!\d))\d{{1,4}}[A-Z]{{0,2}}{_ENDS}{_UNIT}(?!{sited})"
        self.made = re.compile(
            rf"(?P<make>“(?:{alternatives(makes)})”|(?:{alternatives(makes)})){lettered}|{by_number}"
        )
        self.behind = re.compile(lettered)


@cache
def _makes(lexicon: Lexicon) -> _Makes:
    return _Makes(lexicon)


UNDER = re.compile(
    rf"(?:旗下|新车|车型|轿车|SUV|MPV|皮卡|重卡|首款|全新|新款)(?P<model>(?P<make>[一-鿿]{{2}})(?:{_LETTERED})){_ENDS}"
)
"""Behind whose car it is or what kind of one: its make of two characters with its model."""
SOLD = re.compile(
    rf"(?<![一-鿿])(?P<model>(?P<make>[一-鿿]{{2}})(?:{_LETTERED}))(?:车型|正式|全球|全新|今日|近日)*"
    "(?:售价|预售|上市|下线|交付|首发|亮相|发布|销量|续航|搭载|量产|的?车主)"
)
"""A make with its model at the beginning of a clause that says how it is sold."""
ANY_MODEL = re.compile(rf"(?P<make>[一-鿿]{{2}})(?P<code>{_LETTERED}){_ENDS}")
"""Whatever may be a make with its model, to be told by the make."""


def find(page: Page) -> Iterator[Candidate]:
    """Each model with its make; behind a company that the lexicon knows too."""
    rules = _makes(page.lexicon)
    for m in rules.made.finditer(page.text):
        opens = m.start() in page.cuts or m.start() in page.known_ends
        if opens and m.end() not in page.known_ends:
            yield from _model(page, m.start(), m)
    for start, (end, form) in page.known.items():
        behind = rules.behind.match(page.text, end) if page.tables.known[form].category == "company" else None
        if behind:
            yield from _model(page, start, behind)
    if any("A" <= c <= "Z" for c in page.text):
        yield from _unknown(page)


def _unknown(page: Page) -> Iterator[Candidate]:
    """Models of makes that no lexicon holds: behind a noun for cars or what becomes of one behind them; other models of the same make too."""
    found: set[str] = set()
    for pattern in (UNDER, SOLD):
        for m in pattern.finditer(page.text):
            fit = not common_word(m["make"]) and m.start("make") not in page.place_starts and not acts(m["make"])
            if fit and page.readable(*m.span("model")) and m.start("make") in page.cuts:
                found.add(m["make"])
    for m in ANY_MODEL.finditer(page.text) if found else ():
        if m["make"] in found:
            yield from _model(page, m.start(), m)


def _model(page: Page, start: int, m: re.Match[str]) -> Iterator[Candidate]:
    """The model from `start` to the end of a match, by its code alone too where that is long enough."""
    aliases = (m["code"],) if m["code"] and len(m["code"]) > SHORT else ()
    if page.readable(start, m.end()):
        name = page.text[start : m.end()]
        yield Candidate(start, m.end(), name, "product", "designation.make", SURE, aliases)
