"""Funds that a sentence sets up and no name gives (设立总规模50亿元的钒钛产业发展基金): what they have is their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.metrics.reading.passage import Owner, Passage

_SET_UP = re.compile("(?:设立|组建|成立|发起|建立|配套|筹建|创设)[^，。；]{0,24}$")
_FUND = re.compile(
    "的(?P<fund>[一-鿿（）()·]{2,20}?(?:基金群|母基金|子基金|基金|资金池|专项资金))(?=[，。；、,;]|$|已|将|以)"
)
_COMMON = re.compile(
    "(?:产业|专项|引导|投资|发展|母|子|股权|创业|天使|种子|科创|政府|市场化|风险|直投|并购|扶持|奖补|建设|财政|创新|科技|人才|成果转化|群|池|补偿)*(?:基金|资金)[群池]?"
)
"""No more than what sort of fund it is."""


def funds_of(passage: Passage) -> Iterator[Owner]:
    """The funds of a passage that stand behind their size and are told of by a word of their own."""
    for quantity in passage.quantities:
        fund = _FUND.match(passage.text, quantity.end) if quantity.unit == "元" else None
        if fund is None or _COMMON.fullmatch(fund["fund"]) is not None:
            continue
        if not _SET_UP.search(passage.text, passage.clause(quantity.start)[0], quantity.start):
            continue
        start, end = fund.span("fund")
        if not any(o.thing is not None for o in passage.owners_between(start, end)):
            yield Owner(start, end, fund["fund"], "finance", None, None)
