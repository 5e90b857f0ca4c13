"""Goods that a sentence tells of or ends by showing, of which the next one tells (记者见到了一台成像仪。“扫描一次只要90秒。”)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.goods import GOODS, PIECES, is_business, is_trade, names_measure
from model.extract.metrics.subject.topics import Topics
from model.extract.sentences import SENTENCES, begin_of

_BY_PIECE = re.compile(f"[一这那][{PIECES}种](?:[^，。；]{{0,12}}|名为|名叫)$")
_SEEN = re.compile(
    "(?:[见看]到|看见|拿起|拿出|举起|捧着|指着|摆弄着?|推出|发布|亮出|带来|展示|摆[放着]+|陈列着?)了?(?![^，。；：]{0,30}(?:公司|企业|集团))[^，。；：]{0,30}$"
)
"""By what goods are shown, before what they are called."""
_CLOSE = re.compile("(?P<sort>的?[一-鿿]{1,10})?[。！？…]?[”’]?\\s*")
"""What stands between goods and the next sentence: of what sort they are (名为“某某”的导热膜), a stop and a closing mark."""
_OURS = re.compile("[我咱]们|(?<![比较])(?:公司|企业|集团)|全[市县区省]|本[市县区]")
_TOLD = frozenset({"product", "project", "facility", GOODS})
_MEASURED = frozenset({"product", GOODS})
_LONGEST = 24
_BACK = 3
"""So many sentences back goods are told of that a measure in a quotation is of."""


def shown_before(topics: Topics, quantity: Quantity, indicator: str) -> Owner | None:
    """The goods that the sentence before that of a figure ends by showing, where a figure called `indicator` can be theirs."""
    goods = _shown(topics, topics.passage.sentence(quantity.start)[0])
    words = topics.text[topics.passage.clause(quantity.start)[0] : quantity.start] + indicator
    return None if goods is None or is_business(goods, words, topics.passage.lexicon) else goods


def told_of_before(topics: Topics, quantity: Quantity) -> Owner | None:
    """这是某公司研发的某机器人。“人工要25天，用它5天就能干完。”: what the sentence before a quotation tells of, unless the quotation speaks of 我们.

    A measure that only goods have is of those told of last, before a quotation also a paragraph before (某芯片量产。⏎“单价降到80元，我们…”).
    """
    passage, text = topics.passage, topics.text
    block, speech = passage.block(quantity.start), topics.speakers.speech_at(quantity.start)
    if (
        block is None
        or speech is None
        or is_trade(text[passage.clause(quantity.start)[0] : quantity.start], passage.lexicon)
    ):
        return None
    start = speech.start
    quoted, last = text.startswith("“", start), passage.sentence_index(start) - 1
    low = 0 if quoted else block.start
    if names_measure(text[max(start, passage.sentence(quantity.start)[0]) : quantity.start], passage.lexicon):
        near = (k for k in range(last, max(-1, last - _BACK), -1) if passage.sentences[k][0] >= low)
        told = (_told_in(topics, k, measured=True) for k in near)
        return next((goods for goods in told if goods is not None), None)
    if not quoted or _OURS.search(text, start, speech.end):
        return None
    return _told_in(topics, last, measured=False) if start > block.start else _shown(topics, start)


def _told_in(topics: Topics, sentence: int, *, measured: bool) -> Owner | None:
    """What a sentence tells of or shows that somebody can go on to speak of; of goods that he gives a measure of (`measured`) also what its last clause tells of."""
    if sentence < 0:
        return None
    start, end = topics.passage.sentences[sentence]
    clauses = range(topics.passage.clause_index(max(start, end - 1)), topics.passage.clause_index(start) - 1, -1)
    last = next((o for k in clauses if (o := topics.of_clause(k, end)) is not None), None) if measured else None
    told, kinds = (topics.of_sentence(sentence), last, _shown(topics, end)), _MEASURED if measured else _TOLD
    return next((o for o in told if o is not None and o.kind in kinds), None)


def _shown(topics: Topics, start: int) -> Owner | None:
    """The goods that the sentence before `start` ends by showing: goods, or a named product behind a word for a piece of it or for seeing it."""
    goods = next(iter(reversed(topics.between(max(0, start - _LONGEST), start))), None)
    close = _CLOSE.fullmatch(topics.text, goods.end, start) if goods is not None else None
    if goods is None or close is None or (goods.kind == GOODS and close["sort"]):
        return None
    low = begin_of(topics.text, goods.start, SENTENCES)
    seen = _BY_PIECE.search(topics.text, low, goods.start) or _SEEN.search(topics.text, low, goods.start)
    return goods if goods.kind == GOODS or (goods.kind == "product" and seen is not None) else None
