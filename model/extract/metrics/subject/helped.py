"""Who is spared or given what a figure counts by somebody else: 创新券省了我们30万元, 园区帮我们对接客户20家, 为企业新增收入4亿元."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.topics import Topics

_HELPED = re.compile(
    "(?:帮助?|替|让|使|(?:节省|节约|省下?|少花)了?|(?:(?<![成作称认变视因])为|给)(?=[^，。；]{1,4}?(?:新增|增加|增收|带来|节约|节省|省[下去了]|争取|协调|解决|对接|降低|减少|挽回|匹配|申请)))"
    "(?P<who>[我咱]们|该?公司|该?企业)(?![们家])(?:的)?[^，。；]{0,16}$"
)
"""The words of help, and who is helped in words that take somebody up."""


def helped(topics: Topics, quantity: Quantity) -> Owner | None:
    """Who is helped in the clause of a figure: those for whom its speaker speaks, or the firm that the paragraph tells of."""
    match = _HELPED.search(topics.text, topics.passage.clause(quantity.start)[0], quantity.start)
    if match is None:
        return None
    at = match.start("who")
    told = topics.speakers.we_at(at)
    if told is not None:
        return told
    firm = topics.anaphora.at(at, match.end("who"))
    speech = topics.speakers.speech_at(at) if match["who"] == "企业" else None
    if firm is not None and speech is not None and speech.owner is not None and speech.owner.label != firm.label:
        return None  # whoever else speaks of 企业 means them all
    block = topics.passage.block(quantity.start)
    return firm if firm is not None and block is not None and _names(topics, firm, block.start, at) else None


def _names(topics: Topics, firm: Owner, low: int, high: int) -> bool:
    """Whether text[low:high] names a firm."""
    told = (topics.speakers.at(k) for k in range(topics.passage.clause_index(low), topics.passage.clause_index(high)))
    speaks = any(owner is not None and owner.label == firm.label for _, owner in told)
    return speaks or any(o.label == firm.label for o in topics.between(low, high))
