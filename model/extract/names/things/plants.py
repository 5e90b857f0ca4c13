"""Projects by what they will make (年产5万吨磷酸铁锂正极材料项目, 某某50吉瓦单晶硅棒项目): the amount and the goods tell one from others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches

PLANT = re.compile(
    r"(?:年产能?|日产|年加工|年处理)?(?<![\d.])\d[\d.]*[万亿]?(?:吨|吉瓦时|吉瓦|兆瓦时|兆瓦|千瓦时|千瓦|平方米|立方米|千升|升|台套|台|套|辆|片|颗|件|只|支|平米|米|头|羽|GWh|GW|MW)(?:/年)?"
    r"的?([一-鿿A-Za-z0-9（）()]{2,20}?)(?:生产线|产业化|一体化|扩能|技改|扩建|建设|生产)?项目(?!负责|经理)"
)
"""What is made and how much of it, up to the noun."""
HELD = re.compile("[的了和与及在为将已]|建设|投资|开工|签约|总投|新增|项目")
"""What no goods' name holds."""
SURE = 0.75
FIRM = re.compile(r"(?:^|[^一-鿿]|的)([一-鿿]{2,4})$")
"""A firm that no table knows, alone between a mark and the amount."""


def find(page: Page) -> Iterator[Candidate]:
    """Each such project, the firm that stands right before it included."""
    for m in matches(PLANT, page.text, "项目"):
        if not page.readable(*m.span()) or HELD.search(m[1]):
            continue
        start = _firm(page, m.start())
        name = page.text[start : m.end()]
        yield Candidate(start, m.end(), name, "project", "structure.plant", SURE, (page.text[m.start() : m.end()],))


def _firm(page: Page, pos: int) -> int:
    """Where the name of the firm begins that stands right before an amount; the amount itself where none does."""
    if pos in page.known_ends:
        return page.known_ends[pos]
    before = FIRM.search(page.text, max(0, pos - 8), pos)
    own = before[1] if before else ""
    book = page.tables
    told = own and telling(page, own) == len(own)
    acts = any(w in book.verbs or w in book.function for w in page.words_in(pos - len(own), pos))
    return pos - len(own) if told and not acts else pos
