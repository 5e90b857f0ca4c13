"""A measure by the phrase before it (占地5000亩), with the thing that a 的 behind the amount says it is of."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.amounts import Amount
from model.extract.metrics.indicator.extents import extent_of
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.governed import after_verb, list_verb
from model.extract.metrics.indicator.phrases import Left
from model.extract.metrics.indicator.sized import MEASURE_ENDS
from model.extract.quantity.units import COUNTED

_THINGS = ("项目", "平台", "工程", "基地", "中心", "园区", "产业园", "）", ")")
_SHORT, _A_NOUN = 8, 2
_HANDS = frozenset({"供", "让", "给"})
_EXTENSIVE = frozenset({"area", "length", "weight", "volume", "energy"})
"""Tables of units whose amounts may stand before what they measure."""
_LONGEST_THING = 12
_DOER = re.compile("(?:公司|企业|集团|工厂|园区|团队|合作社|银行|学校|医院)$")
"""公司完成了2亿元的融资: the noun before is who does it."""
_FIRST = re.compile("^.*首[条座个家台艘]")


def dimension(amount: Amount) -> Named | None:
    """一条长90米的游廊: a dimension of one character says nothing without its thing."""
    noun = amount.left.noun
    if len(noun) != 1 or noun not in amount.cues.attributes:
        return None
    whose = _measured_thing(amount.frame, amount.index)
    return (whose + noun, 0.7) if whose else None


def named_before(amount: Amount) -> Named | None:
    """The phrase before an amount, where it is no verb of the thing behind."""
    frame, left, cues, quantity = amount.frame, amount.left, amount.cues, amount.quantity
    whole = frame.is_owner(left.start, left.start + len(left.noun)) and frame.text.startswith(left.noun, left.start)
    if len(left.noun) < 2 or (amount.right and (_acts(frame, left) or _DOER.search(left.noun) or whole)):
        return None
    if _has_its_own_noun(amount):
        return (amount.right if "的" in amount.right else extent_of(amount, amount.right)), 0.7
    noun = _as_attribute(frame, left.noun)
    noun = noun if left.verb else _of_thing(noun, frame)
    if frame.passage.owner_from(quantity.end + 1, quantity.end + 24) is None:
        measure = cues.is_measure(noun) or cues.tail.search(noun) or noun.endswith((*cues.attributes, "度", "度数"))
        alone = measure and not frame.passage.owner_at(quantity.end + 1) and "、" not in noun
        if alone and (whose := _measured_thing(frame, amount.index)):
            return whose + _attribute_alone(frame, left, _FIRST.sub("", noun)), 0.7
        if amount.right and amount.describes:
            return noun, 0.7
    noun = noun if noun != left.noun else after_verb(frame, left)
    return frame.completed(quantity, list_verb(frame, amount.index, left) + noun), 0.9


def _attribute_alone(frame: Frame, left: Left, noun: str) -> str:
    """直径 of 糕点师傅制作直径6米的月饼: what somebody does is no part of the measure of the thing; 飞行高度 is one of its own."""
    measures = (*frame.cues.attributes, "直径", "半径", "高度", "长度", "宽度", "厚度", "深度", "重量", "面积", "体积")
    name = max((a for a in measures if noun.endswith(a)), key=len, default=noun)
    cut = left.start + len(noun) - len(name)
    before = [w for _, w in frame.passage.words(left.start, cut)] if name != noun else []
    own = len(before) == 1 and before[0] in frame.cues.soft_verbs
    return name if not own and any(w in frame.cues.all_verbs | frame.cues.acting for w in before) else noun


def _has_its_own_noun(amount: Amount) -> bool:
    """Whether the noun right behind an amount is what it measures (接下百亩油菜, 大户的500亩玉米地): before it stands no measure then."""
    frame, noun, cues = amount.frame, amount.left.noun, amount.cues
    group, right, end = amount.group, amount.right, amount.quantity.end
    extensive = group in _EXTENSIVE or (amount.is_money and right.endswith(amount.cues.sums))
    if not extensive or len(right) < _A_NOUN or not frame.text.startswith((right, "的" + right), end):
        return False
    measure = cues.tail.search(noun) or cues.is_measure(noun) or noun.endswith((*cues.attributes, *MEASURE_ENDS, "围"))
    words = [w for _, w in frame.passage.words(frame.text.index(right, end), end + 1 + len(right))]
    if not _tells(frame, amount.left):
        return False
    acts = [w in cues.all_verbs or w in cues.finite for w in (words[0], words[-1])]
    if frame.text.startswith("的", end) or amount.mark_before == "的":
        acts = []
    return not measure and not any(acts) and "距" not in noun and not right.endswith(("台阶", "关口", "大关", "地方"))


def _tells(frame: Frame, left: Left) -> bool:
    """Whether a phrase before an amount says more than a verb that is done to what is behind it."""
    known = frame.cues.all_verbs | frame.cues.acting | frame.cues.tied
    return any(w not in known for _, w in frame.passage.words(left.start, left.start + len(left.noun)))


def _measured_thing(frame: Frame, index: int) -> str:
    """展馆 of 总高40米、总面积3万平方米的展馆: what a 的 behind an amount, or behind the last of a list of them, says it is of."""
    quantity, following = frame.found[index], frame.after(index)
    if frame.text.startswith("的", quantity.end):
        noun = frame.right(index).noun.rsplit("的", 1)[-1]
        noun = re.sub("^[0-9两三四五六七八九十百]+[个座条处家项]", "", noun)
        at = frame.text.find(noun, quantity.end) if noun else -1
        words = frame.passage.words(at, at + len(noun)) if at >= 0 else []
        done = (p for p, w in words if w in _HANDS or (w in frame.cues.verbs and w not in frame.cues.soft_verbs))
        does = next(done, None)
        acts = does is not None and does - at < _A_NOUN
        # 重达300斤的大月饼|供游客品尝
        noun = noun if does is None else frame.text[at:does]
        thing = (
            2 <= len(noun) <= _LONGEST_THING
            and not acts
            and not noun.endswith((*frame.cues.shells, *frame.cues.measureless))
        )
        return noun if thing and not frame.cues.tail.search(noun) else ""
    if following is None or not frame.text.startswith("、", quantity.end):
        return ""
    named = frame.text[quantity.end + 1 : following.start]
    measure = len(named) <= _SHORT and any(a in named for a in frame.cues.attributes)
    return _measured_thing(frame, index + 1) if measure and frame.group(following) not in COUNTED else ""


def _acts(frame: Frame, left: Left) -> bool:
    """Whether a phrase before an amount is made of verbs only (规划建设45公顷温室)."""
    cues, noun = frame.cues, left.noun
    words = [word for _, word in frame.passage.words(left.start, left.start + len(noun))]
    words = [part for w in words for part in ((w[:2], w[2:]) if len(w) == 4 else (w,))]
    names = cues.activities | cues.attributes.keys()
    return words[-1] not in names and all(w in cues.soft_verbs or w in cues.verbs for w in words)


def _of_thing(noun: str, frame: Frame) -> str:
    """总投资 of 某某中试平台总投资: a long name before an attribute is whose it is and no part of it."""
    for attribute in frame.cues.dependent:
        whose = noun.removesuffix(attribute).removesuffix("分别")
        if noun.endswith(attribute) and len(whose) > 6 and whose.endswith(_THINGS):
            return attribute
    return noun


def _as_attribute(frame: Frame, noun: str) -> str:
    """占地 is 占地面积, 项目占地 likewise."""
    attributes = frame.cues.attributes
    key = next((k for k in attributes if noun.endswith(k) and len(noun) - len(k) <= 4), None)
    return noun.removesuffix(key) + attributes[key] if key else noun
