"""Campaigns as owners: 各地开展某专项行动。截至6月10日，累计查办案件300起 is what the campaign has come to, not the country."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.topics import Topics

_CAMPAIGN = re.compile("(?:行动|整治|会战|攻坚战|排查|集中打击|大检查)[”》]?$")
_KINDS = frozenset({"policy", "event", "project"})
_SUMS = re.compile(
    "(?:目前|截至目前|至此|其间|期间|(?:专项)?行动(?:中|期间|开展以来|以来)?)?[，,]?(?:已(?![婚故知])经?|累计|总计|共(?![享建同青产治创有商通用])计?|先后)+(?=[一-鿿]{2})"
)
"""How a sentence begins that sums up, without any doer of its own."""
_BACK = 2
"""So many sentences back the campaign is told of."""


def campaign_of(topics: Topics, quantity: Quantity) -> Owner | None:
    """The campaign of the sentences before that a figure without a doer sums up; None where there is none."""
    passage: Passage = topics.passage
    start, _ = passage.sentence(quantity.start)
    index, block = passage.sentence_index(quantity.start), passage.block(quantity.start)
    own = [o for o in topics.between(start, quantity.start) if not _CAMPAIGN.search(o.label)]
    first = passage.clause_index(start)
    opens = range(first, min(first + 2, len(passage.clauses)))
    sums = any(_SUMS.match(passage.text, topics.skip_time(*passage.clauses[k])) for k in opens)
    if own or not sums or block is None:
        return None
    low = max(block.start, passage.sentences[max(0, index - _BACK)][0])
    told = (o for o in reversed(topics.between(low, quantity.start)) if o.kind in _KINDS)
    return next((o for o in told if _CAMPAIGN.search(o.label)), None)
