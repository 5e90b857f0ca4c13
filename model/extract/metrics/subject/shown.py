"""Goods that a sentence ends by showing, of which the next one tells (记者见到了一台成像仪。“扫描一次只要90秒。”)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.goods import GOODS, PIECES, is_business, names_measure
from model.extract.metrics.subject.speakers import Speech
from model.extract.metrics.subject.topics import Topics
from model.extract.sentences import SENTENCES, begin_of

_BY_PIECE = re.compile(f"[一这那][{PIECES}种][^，。；]{{0,12}}$")
_OURS = re.compile("[我咱]们|公司|企业|集团|全[市县区省]|本[市县区]")
_TOLD = frozenset({"product", "project", "facility", GOODS})
_LONGEST = 20
_MARKS = 2
"""No more stands between them and the next sentence: a stop and a closing mark."""


def shown_before(topics: Topics, quantity: Quantity, indicator: str) -> Owner | None:
    """The goods that the sentence before that of a figure ends by showing, where a figure called `indicator` can be theirs."""
    passage, text = topics.passage, topics.text
    start = passage.sentence(quantity.start)[0]
    goods = next(iter(reversed(topics.between(start - _LONGEST, start))), None)
    if goods is None or not 0 < start - goods.end <= _MARKS or not _is_shown(text, goods):
        return None
    words = text[passage.clause(quantity.start)[0] : quantity.start] + indicator
    return None if is_business(goods, words, passage.lexicon) else goods


def told_of_before(topics: Topics, quantity: Quantity, speech: Speech) -> Owner | None:
    """这是某公司研发的某机器人。“人工要25天，用它5天就能干完。”: what the sentence before a quotation tells of, unless the quotation speaks of 我们."""
    passage, text = topics.passage, topics.text
    block, start = passage.block(quantity.start), speech.start
    if block is None or not text.startswith("“", start) or start <= block.start:
        return None
    if _OURS.search(text, start, speech.end):
        return None
    before = topics.of_sentence(passage.sentence_index(start) - 1)
    return before if before is not None and before.kind in _TOLD and before.start >= block.start else None


def tells_of_goods(passage: Passage, quantity: Quantity) -> bool:
    """“效率达到93%。”: whether the words before a figure name a measure that only goods have."""
    return names_measure(passage.text[passage.clause(quantity.start)[0] : quantity.start], passage.lexicon)


def _is_shown(text: str, goods: Owner) -> bool:
    """Whether these are goods, or a named product behind a word for a piece of it (一台巴掌大小的某某)."""
    low = begin_of(text, goods.start, SENTENCES)
    return goods.kind == GOODS or (goods.kind == "product" and _BY_PIECE.search(text, low, goods.start) is not None)
