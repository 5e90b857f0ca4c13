"""Makers and holders of what is told of: brought in by a sentence (这台机器来自某公司。), told of before 产品, which are then theirs, or only named as whose something is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.wholes import PLACES
from model.extract.sentences import SENTENCES, begin_of

_MADE_IT = re.compile("[^，。；的]{0,6}(?:研发|研制|开发|生产|制造|设计|建造|打造|攻关)[^，。；的]{0,4}(?=[，。；])")
_WHOSE = re.compile("(?![是为有在])[^，。；：“”、的]{0,8}的(?=[“《一-鿿])")
_TITLE = re.compile("[^，。；：]{1,16}")
_MAKER = re.compile("公司|企业|集团")


def is_brought_in(text: str, name: Owner, before: Sequence[Owner]) -> bool:
    """这台机器来自某公司。 这套系统由某公司研发。: whether a name says who has made what its sentence shows.

    `before` are the owners right before it: where its sentence tells of one of them, the maker is named in passing.
    """
    from_it = text.endswith("来自", 0, name.start) and text[name.end : name.end + 1] in "，。；"
    by_it = text.endswith("由", 0, name.start) and _MADE_IT.match(text, name.end) is not None
    low = begin_of(text, name.start, SENTENCES)
    return (from_it or by_it) and not any(o.start >= low and o.kind not in PLACES for o in before)


def has_maker(text: str, product: Owner, at: int, before: Sequence[Owner]) -> bool:
    """公司销售额达…，产品进入…: whether the sentence of 产品 at `at` tells of who makes goods, and `product` was told of before that.

    `before` are the owners right before `at`.
    """
    low = begin_of(text, at, SENTENCES)
    told = any(o.kind == "company" and o.start >= low for o in before) or _MAKER.search(text, low, at) is not None
    return product.start < low and told


def is_whose(text: str, name: Owner, following: Owner | None) -> bool:
    """某研究所培育的…, 某公司总经理某某: whether a name only says whose the thing or the person behind it (`following`) is."""
    office = following is not None and following.kind == "person"
    title = office and following is not None and _TITLE.fullmatch(text, name.end, following.start)
    return bool(title or _WHOSE.match(text, name.end))
