"""Goods that are shown before their name is told (一卷薄薄的黑色薄膜，厚度…。记者见到了这款名为“某某”的导热膜。): what they measure is that name's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.goods import PIECES

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_ONE = re.compile(f"一[{PIECES}]")
_PIECE = re.compile(f"[一这那该][{PIECES}]")
_BEHIND = re.compile("[”’]?的?(?P<noun>[一-鿿]{0,12}?)(?=[，。；！？（(]|[将正在从走来由是出获成能可已]|$)")
_BEFORE = re.compile("(?P<noun>[一-鿿]{2,14})(?:——|，|[（(])?(?:名叫|名为|叫作?|代号)?[“‘]?$")
_KIND = 2
_SENTENCES, _NEAR = 4, 16
"""So soon goods are called by their name."""


def named_later(topics: Topics, found: Iterable[Owner]) -> Iterator[Owner]:
    """The goods without a name, each under the name that the text gives it right behind it where it does."""
    names: dict[str, Owner | None] = {}
    for goods in found:
        if goods.label not in names:
            names[goods.label] = _name_of(topics, goods)
        name = names[goods.label]
        if name is not None:
            yield msgspec.structs.replace(goods, label=name.label, thing=name.thing, city=name.city)
        elif len(goods.label) > _KIND or _PIECE.search(topics.text, goods.start, goods.end) is None:
            yield goods  # 一架飞机, 这颗卫星: a kind of things owns nothing


def _name_of(topics: Topics, goods: Owner) -> Owner | None:
    """The product that is named behind goods of which nothing was told before, where a noun beside its name ends as theirs does."""
    passage, text = topics.passage, topics.text
    if _ONE.search(text, goods.start, goods.end) is None:
        return None
    last = passage.sentence_index(goods.end) + _SENTENCES
    stop = passage.sentences[min(last, len(passage.sentences) - 1)][1]
    for product in topics.between(goods.end, stop):
        if product.kind != "product" or product.thing is None:
            continue
        mark = product.start + len(text[product.start : product.end].partition("“")[0])
        beside = _BEFORE.search(text, max(goods.end, mark - _NEAR), mark), _BEHIND.match(text, product.end)
        nouns = (product.label.rstrip("”"), *(match["noun"] for match in beside if match))
        return product if any(noun.endswith(goods.label[-1]) for noun in nouns) else None
    return None
