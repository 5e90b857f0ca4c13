"""As many figures as owners that are listed before them, each its own (甲区、乙区分别有320家和115家; 甲市、乙市居全省第1、第2位)."""

from __future__ import annotations

import re
from itertools import pairwise

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.asides import OBJECT
from model.extract.metrics.subject.topics import Topics
from model.extract.sides import JOINED

_AND = re.compile(JOINED)
_RANKS = re.compile(f"(?:位)?(?:{JOINED})")
_ITEM = re.compile("(?:[^，。；、的]{0,24}的)?")
"""What stands before a name in its item of the list (甲公司推出的某贷、乙银行推出的某贷)."""
_LEAD = 8
"""So much may stand before the list in its clause."""


def apportioned(topics: Topics, quantity: Quantity) -> Owner | None:
    """The owner of a figure that is one of as many as there are owners before it; None where they are not apportioned."""
    passage, text = topics.passage, topics.text
    start, end = passage.clause(quantity.start)
    share = text.rfind("分别", start, quantity.start)
    figures = passage.quantities_between(share, end) if share >= 0 else _ranks(topics, quantity)
    if len(figures) < 2:
        return None
    listed = _listed(topics, start, share if share >= 0 else figures[0].start)
    before = passage.clause_index(start) - 1
    if not listed and share >= 0 and text[start - 1 : start] == "，" and not _AND.search(text, start, share):
        # 甲市、乙市，营收和利润分别为…: two measures, not two places
        listed = _listed(topics, passage.clauses[before][0], start - 1)
    if len(listed) != len(figures) or OBJECT.search(text, start, listed[0].start):
        return None  # 对东盟、欧盟出口分别增长…: partners in trade
    return next((o for o, q in zip(listed, figures, strict=True) if q.start == quantity.start), None)


def _ranks(topics: Topics, quantity: Quantity) -> list[Quantity]:
    """The ranks that stand in a row with a rank (居全省第1、第2位)."""
    if not quantity.rank:
        return []
    found = topics.passage.quantities_between(*topics.passage.clause(quantity.start))
    row = all(_RANKS.fullmatch(topics.text, a.end, b.start) for a, b in pairwise(found))
    return found if row and all(q.rank for q in found) else []


def _listed(topics: Topics, start: int, end: int) -> list[Owner]:
    """The owners of a list near the beginning of text[start:end], of each item the last."""
    named = topics.between(start, end)
    if not named or named[0].start - start > _LEAD:
        return []
    out: list[Owner] = []
    at = start
    for owner in named:
        if out and owner.start < out[-1].end:
            continue
        gap = topics.text[at : owner.start]
        joined = _AND.match(gap)
        if out and not _ITEM.fullmatch(gap, joined.end() if joined else 0):
            break
        if out and joined is None:
            out[-1] = owner  # 甲公司推出的某贷
        else:
            out.append(owner)
        at = owner.end + topics.text.startswith("市", owner.end)
    return out
