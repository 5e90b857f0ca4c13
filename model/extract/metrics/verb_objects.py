"""Amounts before which only verbs stand (修建40公里的栈道, 处置百余起疫情): the thing behind the amount is what they are done to."""

from __future__ import annotations

from model.extract.metrics.frame import MONEY, Frame
from model.extract.units import COUNTED

_EXTENTS = {"area": "面积", "length": "长度"}
_NEVER = MONEY | {"duration", "percent", "temperature", "energy", "data", "score"}
"""Tables of units whose amounts no thing behind them is counted or measured by."""
_SHORTEST, _LONGEST = 2, 14


def with_object(frame: Frame, index: int, name: str) -> str:
    """The verb that is all of a name, with the thing behind the figure; any other name as it is."""
    quantity = frame.found[index]
    group = frame.group(quantity)
    if not group or group in _NEVER or (verb := _only_verb(frame, index, name)) == "":
        return name
    thing = _thing(frame, index)
    if not thing or thing.startswith(verb):
        return name
    measure = _EXTENTS.get(group, "")
    return verb + thing + ("" if group in COUNTED or thing.endswith(measure) else measure)


def _only_verb(frame: Frame, index: int, name: str) -> str:
    """The verb right before a figure that ends a name made of verbs and adverbs only; "" for other names."""
    cues, quantity = frame.cues, frame.found[index]
    at = frame.text.rfind(name, frame.window(index), quantity.start)
    if len(name) < _SHORTEST or at < 0 or name in cues.attributes or cues.is_measure(name):
        return ""
    between = frame.text[at + len(name) : quantity.start]
    if between.strip("了过约近超逾达共有"):
        return ""
    words = [w for _, w in frame.passage.words(at, at + len(name))]
    acts = cues.verbs | cues.soft_verbs | cues.acting | cues.governing
    last = words[-1]
    fits = last in acts and len(last) > 1 and last not in cues.activities | cues.happening | cues.reaching | cues.empty
    return last if fits and all(w in acts | cues.tied for w in words) else ""


def _thing(frame: Frame, index: int) -> str:
    """What stands behind a figure, where it is a noun; "" where a verb does."""
    right, quantity, cues = frame.right(index), frame.found[index], frame.cues
    if len(right.noun) >= _SHORTEST:
        return right.noun
    said = right.predicate
    at = frame.text.find(said, quantity.end) if _SHORTEST <= len(said) <= _LONGEST else -1
    if at < 0 or at - quantity.end > 1:
        return ""
    words = [w for _, w in frame.passage.words(at, at + len(said))]
    nominal = words[-1] not in cues.verbs | cues.soft_verbs | cues.finite and words[0] not in cues.verbs | cues.finite
    return said if nominal else ""
