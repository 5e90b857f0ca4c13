"""Whether a figure is one of a statistic: a rate said of a period, or a level of which the rate is told."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage
from model.facts import Kind

_ITS_RATE = re.compile(
    r"[^，。；]{0,6}[，,（]?(?:同比|环比|[比较](?:上年|去年|上月)(?:同期)?)[^，。；\d]{0,10}(?:增|减|升|降|提高|加快|回升|回落)[^，。；\d]{0,6}\d"
)
_RATE_BEFORE = re.compile(r"(?:增长|下降|提升|提高|上升|回落)[^，。；\d]{0,4}[\d.]+(?:%|个百分点)[，,][^，。；\d]*$")
_EFFECT = re.compile("(?:提升|提高|降低|减少|节省|节约|缩短|压缩|压减|下降|降|省|少)(?:了|约|近|超过?|到)*$")
_AGAINST = re.compile("同比|环比|同期|增速|增幅|[比较](?:上|去|前|年初)|分别")
"""使成本下降18%: what something brings about is no rate of a statistic, which says what it is measured against."""


def is_summed_up(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure is a sum of money of which the rate is told (融资额达85亿元，同比增长7%): of a year, not of its last day."""
    start = passage.clause(quantity.start)[0]
    stands = re.search("余额|存量|库存|总资产|市值|保有", passage.text[start : quantity.start])
    return quantity.unit == "元" and not stands and _ITS_RATE.match(passage.text, quantity.end) is not None


def is_statistic(quantity: Quantity, kind: Kind, passage: Passage) -> bool:
    """Whether a figure is a rate of change, or a level of which the rate is told (出口9亿元，同比增长3%)."""
    start, end = passage.sentence(quantity.start)
    if kind == "growth":
        own = passage.text[passage.clause(quantity.start)[0] : quantity.start]
        effect = _EFFECT.search(own) is not None and _AGAINST.search(passage.text, start, quantity.start) is None
        return quantity.unit in ("%", "个百分点") and not effect
    if kind == "share" and _RATE_BEFORE.search(passage.text, start, quantity.start):
        return True
    return _ITS_RATE.match(passage.text, quantity.end, end) is not None
