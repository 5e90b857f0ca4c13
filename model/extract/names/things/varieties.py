"""Varieties of crops by their number, which no noun needs to stand beside: by the sign of who bred them and of the crop (川某优6203), or behind the noun for varieties."""

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

_ENDS = r"(?![\dA-Za-z.,%℃亿万千百余多几倍成个家名位岁年月日时分秒天周次种项条款台辆吨斤公亩元米克升株粒头只户点至到强大国线路层井楼栋院—－-])"
"""What does not stand behind the number of a variety: units, further digits."""
TOLD = re.compile(rf"(?:新?品种|良种|新?品系|组合)(?:为|是|有)?(?P<name>[一-鿿]{{2,4}}\d{{1,4}}号?){_ENDS}")
SURE = 0.75


@cache
def _signed(lexicon: Lexicon) -> re.Pattern[str]:
    """The sign of a breeder, up to one character more, the sign of the crop and a number."""
    table = lexicon.table("goods")
    who, crop = alternatives(table["breeders"].split()), alternatives(table["crops"].split())
    return re.compile(rf"(?P<stem>(?:{who})[一-鿿]?(?:{crop}))(?:\d{{2,4}}号?|\d号){_ENDS}")


def find(page: Page) -> Iterator[Candidate]:
    """Each variety, at the beginning of a word, whose letters are no word of the language (not 汽油92, 订单300)."""
    for m in _signed(page.lexicon).finditer(page.text):
        stem = m["stem"]
        worded = any(common_word(stem[at:]) for at in range(len(stem) - 1)) or common_word(stem[:2])
        if not worded and page.readable(*m.span()) and _opens(page, m.start()):
            yield Candidate(*m.span(), m[0], "product", "designation.variety", SURE)
    for m in TOLD.finditer(page.text):
        word = page.text[m.start("name") : page.word_end(m.start("name"))]
        if page.readable(*m.span()) and not acts(word):  # 品种|达到300
            yield Candidate(*m.span("name"), m["name"], "product", "designation.variety", SURE)


def _opens(page: Page, at: int) -> bool:
    """Whether a word begins at an offset, or a sign that the dictionary joined with what stands before it."""
    return at in page.cuts or not "一" <= page.text[at - 1 : at] <= "鿿"
