"""A verb that ends a name right before its figure, with the measure that the unit is of (开行1200列 are 开行列数, 供水3亿立方米 is 供水量): a verb alone says what is done, not what is measured."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame

_RUNS = re.compile("[一-鿿]次|标准?箱|TEU")
"""Units that name by themselves how much is carried or done (人次, 标箱)."""
_BY_UNIT = {"列": "列数", "次": "次数", "场": "场次", "班": "班次", "公里": "里程", "人": "人数", "名": "人数"}
_BY_GROUP = {"area": "面积", "weight": "量", "volume": "量"}
_SUPPLIES = re.compile("[供调输送补蓄引抽产采储注排运发用耗充][水电气热油煤]$")
_PRESENT = frozenset({"应到", "实到", "缺席", "列席", "出勤"})
"""Deeds that no table of verbs holds."""
_BETWEEN = re.compile("(?:[了过出约近超逾达共有]|超过|突破|接近|将近|至少|达到|累计)*")
_YEARLY = re.compile("每年(?:可|能|将|约|预计)*$")
_SHORTEST = 2


def with_measure(frame: Frame, index: int, name: str) -> str:
    """The name with the measure of the figure's unit where a verb ends it; any other name as it is."""
    quantity, cues = frame.found[index], frame.cues
    measure = measure_of(frame, quantity)
    before = frame.done[-1] if frame.done else None
    if before is not None and before.indicator == name and before.quantity.end == quantity.start:
        # 发运120列6300标箱: one verb has two measures.
        own = measure_of(frame, before.quantity)
        return name.removesuffix(own) + measure if own and measure and name.endswith(own) else name
    at = frame.text.rfind(name[-_SHORTEST:], frame.window(frame.groups[index].first), quantity.start)
    if not measure or at < 0 or not _BETWEEN.fullmatch(frame.text, at + _SHORTEST, quantity.start):
        return name
    begin = max(frame.window(index), at + _SHORTEST - len(name))
    *_, (_, last) = frame.passage.words(begin, at + _SHORTEST)
    named = cues.is_measure(name) or cues.tail.search(name) or name in cues.attributes or last.endswith(cues.heads)
    acts = last in cues.all_verbs | cues.acting | cues.happening | _PRESENT or _SUPPLIES.search(name)
    if named or not acts or last in cues.activities | cues.reaching | cues.empty or len(frame.right(index).noun) > 1:
        return name
    yearly = _YEARLY.search(frame.text, frame.passage.clause(quantity.start)[0], begin)
    return ("年" if yearly and not name.startswith("年") else "") + name + measure


def measure_of(frame: Frame, quantity: Quantity) -> str:
    """What the unit of a figure is of; "" for units that count things or tell a sum of money."""
    if _RUNS.fullmatch(quantity.unit):
        return quantity.unit
    if frame.group(quantity) == "energy":
        return "量" if quantity.unit.endswith(("时", "度")) else ""
    return _BY_UNIT.get(quantity.unit) or _BY_GROUP.get(frame.group(quantity), "")
