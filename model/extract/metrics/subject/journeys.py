"""Journeys by a line, bridge or tunnel: their time is that of the way (云岭高铁…。建成后，甲地至乙地行车时间缩短到1小时)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.topics import Topics
from model.extract.quantity.units import unit_group

_JOURNEY = re.compile("(?:行车|通勤|通行|出行|旅行|通达|往返|车程|过江|运行)(?:时间|时长)?|可达|抵达|到达|压缩")
_FINISHED = re.compile(
    "(?:项目|工程|全线|新线|线路|大桥|隧道|高铁|铁路|该[^，。；]{1,4})?(?:全线|正式|全面)?(?:建成|开通|通车|运营|投用|投运)(?:通车|运营|投用|开通|投运)*后|届时"
)
"""新线开通后，: goes on with the line of the paragraph before."""
_WAY = re.compile("(?:高铁|铁路|城际|客专|线|大桥|特大桥|隧道|高速|高速公路|公路|快速路|通道)(?:[^，。；]{2,10}段)?$")
_JOURNEY_BACK = 200


def way_of(topics: Topics, quantity: Quantity, indicator: str) -> Owner | None:
    """云岭高铁…。建成后，甲地至乙地行车时间缩短到1小时: the time of a journey is that of its line, bridge or tunnel."""
    passage, text = topics.passage, topics.text
    clause = passage.clause(quantity.start)
    lasts = unit_group(quantity.unit, passage.lexicon) == "duration"
    if not lasts or not (_JOURNEY.search(indicator) or _JOURNEY.search(text, *clause)):
        return None
    block = passage.block(quantity.start)
    goes_on = _FINISHED.match(text, passage.sentence(quantity.start)[0]) is not None
    low = max(block.start if block and not goes_on else 0, quantity.start - _JOURNEY_BACK)
    ways = [o for o in topics.between(low, quantity.start) if o.kind not in PLACES and _WAY.search(o.label)]
    spoken = [o for o in ways if o.start == topics.skip_lead(*passage.clause(o.start))]
    return (spoken or ways)[-1] if ways else None
