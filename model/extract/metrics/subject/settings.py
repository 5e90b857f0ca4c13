"""What a clause begins with and only says at what, where or when somebody named before acts (在某普查中将…, 已在某县建成…, 某教育开展以来，…)."""

from __future__ import annotations

import re

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES

_WITHIN = re.compile("[中里](?:将|把|对|$)")
_IN = re.compile("(?:目前|如今|今年|去年|此外|同时|而且|还|已经?|先后|并|又|也|将|再|计划|陆续|相继|正)*在")
_DOES = re.compile(
    "(?:等地|[^，。；的]{0,10}?)(?:先后|相继|累计|共|新|已|再)?(?:设立|成立|建成|建设|新建|建有|建起|投资|增资|追加|加码|扩产|建厂|设厂|投入|投用|开展|实施|布局|布设|推广|落地|举办|举行|启动|开设|设有|培育|孵化|部署|打造|种植|安装|完成|转化|签约)"
)
"""Behind a place: what somebody does there (已在某县建成…)."""
_MOVES = re.compile("(?:搬|迁|搬迁|迁移|落户|入驻|进驻|挺进|转战|扎根|安家|落脚)[到进入回至在于]?了?[^，。；]{0,4}$")
"""Before a place: who moves there goes on to be told of."""
_SINCE = re.compile("[^，。；]{0,12}(?:以来|之后|以后|期间|后)")
"""党纪教育开展以来，某市…: when it was, before who did it."""
_AT = re.compile("[在于][一-鿿]{0,4}$")
_NEAR, _FAR = 5, 20
_UNNAMED = re.compile("[一某有]家")
_IN_WHICH = re.compile("[在于][^，。；]{2,18}的?$")
GROUNDS = PLACES | {"park", "facility"}
"""Kinds of what one acts in."""


def is_setting(passage: Passage, topic: Owner) -> bool:
    """在某普查中将…, 在某县建成…: whether a topic only says at what or where somebody named before acts."""
    start, end = passage.clause(topic.start)
    if topic.end < end and _UNNAMED.match(passage.text, topic.start) and holds_unnamed(passage.text, topic):
        return True  # 在某园的一家工厂试用: where what was told of before is tried
    if topic.kind in GROUNDS:
        if _MOVES.search(passage.text, start, topic.start) and topic.end == end:
            return True
        lead = next((r.end for r in passage.times_between(start, topic.start)[:1] if r.start == start), start)
        there = _IN.fullmatch(passage.text, lead, topic.start + passage.text.startswith("在", topic.start))  # 在川
        return there is not None and _DOES.match(passage.text, topic.end, end) is not None
    within = _WITHIN.match(passage.text, topic.end, end)
    return topic.kind in ("event", "policy", "project") and passage.text.startswith("在", start) and within is not None


def says_when(text: str, clause: tuple[int, int], topic: Owner) -> bool:
    """某教育开展以来，在某行动中，: whether the topic of a clause only says when or at what somebody else acts."""
    at = topic.kind in ("event", "policy") and text.startswith("在", clause[0])
    return at or _SINCE.fullmatch(text, topic.end, clause[1]) is not None


def holds_unnamed(text: str, grounds: Owner) -> bool:
    """在某园的一家工厂: whether grounds are only where something without a name lies, or are this (which goes by their name)."""
    if _UNNAMED.match(text, grounds.start):
        return _IN_WHICH.search(text, max(0, grounds.start - _FAR), grounds.start) is not None
    inside = grounds.kind in GROUNDS and text.startswith("的", grounds.end)
    return inside and _AT.search(text, max(0, grounds.start - _NEAR), grounds.start) is not None
