"""Forecasts of the weather: what a bulletin says of the days to come is expected, and nobody's aim."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.time.report_date import is_over

_UNITS = frozenset({"℃", "摄氏度", "级", "毫米"})
_WEATHER = re.compile(
    "[气降升]温|温度|降[雨水雪]|雨量|暴[雨雪]|大风|雷暴|阵风|偏[东南西北]风|风力|沙尘|高温|强对流|冷空气"
)
_AHEAD = re.compile("预计|预报|将(?:有|出现|迎来|影响|持续|[^，。；]{0,4}[达升降])|可达|未来[一二两三几]天|今明|明后")


def is_forecast(quantity: Quantity, time: str, passage: Passage) -> bool:
    """Whether a figure of the weather is of the days ahead: 预计，未来三天…。局地有8级大风, 气温将下降6℃."""
    published = passage.story.story.published
    if quantity.unit not in _UNITS or published is None or (not time.startswith("pub") and time[:10] < published):
        return False
    block, (start, end) = passage.block(quantity.start), passage.sentence(quantity.start)
    if not _WEATHER.search(passage.text, start, end):
        return False
    said = passage.text[block.start if block else start : passage.clause(quantity.start)[1]]
    return _AHEAD.search(said) is not None


_DONE = re.compile("已|了|累计|目前|[共现原]有")


def is_part_of_expected(quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """预计车流量超过1亿辆次。其中，新能源汽车占比超过两成: whether a figure is a part of the figure with which the sentence before ends, and that is expected."""
    index, block = passage.sentence_index(quantity.start), passage.block(quantity.start)
    start, before = passage.sentences[index][0], passage.sentences[max(0, index - 1)]
    if block is None or before[0] < block.start or not passage.text.startswith("其中", start):
        return False
    told = passage.quantities_between(*before)
    said = cues.estimate.search(passage.text, before[0], told[-1].start) if told else None
    if said is None or _DONE.search(passage.text, said.end(), told[-1].start):
        return False
    published = passage.story.story.published
    if any(is_over(ref.value, published) for ref in passage.times_between(start, quantity.start)):
        return False  # 其中，春茶占六成，去年春茶…
    own = passage.text[start : quantity.start]
    return not cues.target.search(own) and not _DONE.search(own)
