"""Measures that are named elsewhere: by the figure before (其中直管园313平方公里, 高铁6万公里), or in another clause."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.amounts import Amount
from model.extract.metrics.indicator.frame import Named
from model.extract.metrics.indicator.sized import MEASURE_ENDS

_COSTS = re.compile(r"(?:仅需|只需|需|仅要|只要|花费|收费)$")
_SHORT = 8
_VERB = 2
_MEASURED_AS = re.compile("(?:营业|运营|建成|通车|总)?(?:里程|长度|面积|人口|人数|数量|金额|余额|资金)$")
_BESIDE = re.compile("(?:左右|以上)?[，、]?(?:其中)?")
_NEAR = re.compile("[^，。；、]{0,4}")
"""Before and behind the name of a thing that is set beside another."""


def part(amount: Amount) -> Named | None:
    """发送货物12亿吨，其中集装箱2亿吨: a part that names no measure has that of the whole, or what is done with it."""
    noun = amount.left.noun
    if not amount.before.strip().startswith("其中"):
        return None
    before = amount.frame.before(amount.quantity, "level", same_sentence=True)
    if before is None or before.quantity.unit != amount.quantity.unit or noun.endswith(MEASURE_ENDS):
        return None
    named = amount.cues.tail.search(noun) or noun in amount.cues.attributes
    if named or not before.indicator:
        return None
    return (_said_of_part(amount, before.indicator) if 2 <= len(noun) <= _SHORT else before.indicator), 0.6


def _said_of_part(amount: Amount, whole: str) -> str:
    """发送集装箱 beside 发送货物, 小麦产量 beside 粮食产量; the name of the whole where it has neither verb nor measure."""
    noun, cues = amount.left.noun, amount.cues
    if noun in whole:
        return whole
    if (tail := cues.tail.search(whole) or _MEASURED_AS.search(whole)) is not None and tail.start():
        return noun + tail[0]
    verb = whole[:_VERB]
    return verb + noun if verb in cues.all_verbs and len(whole) > len(verb) + 1 else whole


def elliptic(amount: Amount) -> Named | None:
    """高铁营业里程 of 铁路营业里程将达18万公里，高铁6万公里: a thing beside another has the same measure."""
    quantity, noun, cues = amount.quantity, amount.left.noun, amount.cues
    before = amount.frame.before(quantity, "level", same_sentence=True)
    if before is None or before.quantity.unit != quantity.unit or amount.right or amount.left.verb:
        return None
    if not 2 <= len(noun) <= _SHORT:
        return None
    first, named, rest = amount.frame.text[before.quantity.end : quantity.start].partition(noun)
    if not named or not _BESIDE.fullmatch(first) or not _NEAR.fullmatch(rest):
        return None
    measures = (*MEASURE_ENDS, "围", *cues.attributes, *cues.activities)
    if amount.is_money or cues.tail.search(noun) or noun.endswith(measures):
        return None
    tail = cues.tail.search(before.indicator) or _MEASURED_AS.search(before.indicator)
    return (noun + tail[0], 0.7) if tail and tail.start() else None


def in_other_clause(amount: Amount, verb: str, right: str) -> Named:
    """A measure whose name stands in another clause: 检测服务，仅需300元; 投入继续增加，达到50亿元."""
    frame, quantity, cues = amount.frame, amount.quantity, amount.cues
    if _COSTS.search(frame.text, max(0, quantity.start - 4), quantity.start):
        thing = frame.closing_noun(quantity, (*cues.heads, "服务"))
        if thing:
            return thing + "费用", 0.6
    verb = verb if cues.may_name(verb) else ""
    leading = frame.leading_noun(quantity)
    if leading and not verb and cues.tail.search(leading):
        # 早稻增加31万亩，秋粮面积也稳中有增，超过13亿亩
        return leading, 0.6
    before = frame.before(quantity)
    if before is not None and before.quantity.unit == quantity.unit and not verb:
        return before.indicator, 0.6
    same = frame.same_unit(quantity) if not amount.before.strip("，,、；; ") else None
    if same is not None and same.sentence == frame.sentence(quantity):
        # 进口价1.6万元，交货期9个月；我们自己做，3000元
        return same.indicator, 0.5
    if leading and not verb:
        return leading, 0.6
    if amount.group == "energy" and verb and not right and not leading:
        return verb + "电量", 0.5
    told = before.indicator if before is not None and before.kind in ("level", "growth") else ""
    told = told if told != "数量" else ""
    return right or leading or verb or told or cues.by_unit.get(amount.group, quantity.unit) or "数值", 0.3
