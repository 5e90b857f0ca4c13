"""Amounts before which only verbs stand (修建40公里的栈道, 处置百余起疫情): the thing behind the amount is what they are done to."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.extents import EXTENTS
from model.extract.metrics.indicator.frame import MONEY, Frame
from model.extract.quantity.units import COUNTED

_NEVER = MONEY | {"duration", "percent", "temperature", "energy", "data", "score"}
"""Tables of units whose amounts no thing behind them is counted or measured by."""
_BETWEEN = re.compile("(?:[一-鿿]{1,4}[内里])?[了过出约近超逾达共有]*")
_TO = frozenset({"至", "到", "往", "向"})
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
    measure = EXTENTS.get(group, "")
    return verb + thing + ("" if group in COUNTED or thing.endswith(measure) else measure)


def _only_verb(frame: Frame, index: int, name: str) -> str:
    """The verb right before a figure that ends a name made of verbs and adverbs only; "" for other names."""
    cues, quantity = frame.cues, frame.found[index]
    at = frame.text.rfind(name, frame.window(index), quantity.start)
    if len(name) < _SHORTEST or at < 0 or name in cues.attributes or cues.is_measure(name):
        return ""
    if not _BETWEEN.fullmatch(frame.text, at + len(name), quantity.start):
        return ""
    left = frame.left(index)
    if not left.noun and left.verb != name and name.endswith(left.verb) and left.verb in cues.governing:
        # 从各类问题梳理出700个题目: what is done, with whom or what it is said of.
        return left.verb
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
    words = frame.passage.words(at, at + len(said))
    end = next((p for p, w in words[1:] if w in cues.finite | cues.tied | _TO), at + len(said))
    last = [w for p, w in words if p < end][-1]
    return frame.text[at:end] if last not in cues.all_verbs and end - at >= _SHORTEST else ""
