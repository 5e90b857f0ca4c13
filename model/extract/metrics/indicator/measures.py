"""What is measured (成交额达865亿元)."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.extract.metrics.indicator.amounts import Amount, amount_of
from model.extract.metrics.indicator.extents import apart, extent_of, placed, within
from model.extract.metrics.indicator.figure import named_by
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.governed import given
from model.extract.metrics.indicator.grants import granted_to
from model.extract.metrics.indicator.measured_elsewhere import elliptic, in_other_clause, part
from model.extract.metrics.indicator.measured_things import dimension, named_before
from model.extract.metrics.indicator.phrases import NEW, Left, left_phrase
from model.extract.metrics.indicator.progress import area_of
from model.extract.metrics.indicator.purposes import money_for, money_spent
from model.extract.metrics.indicator.sized import is_sized, with_power
from model.extract.metrics.reading.invested import invested, work_of

_EACH = re.compile(r"每(?![年月日天季])[一-鿿]{1,2}$")
_PER_ONE = re.compile(
    r"(?P<each>每[一-鿿]{0,4}[1一][一-鿿]{1,3})，?(?:可以?|能够?|就|将|可直接)?(?P<does>带动|拉动|撬动|产生|创造|带来|节约|减少|增加)(?:约|近|超|超过)?$"
)
"""每投入1元，带动3至4元的经济增长."""
_SPEED = re.compile("(?:最高|设计|运营|平均|试验)*时速")
_NO_WEATHER = 60
"""No air is so hot by itself."""
_GRADED = re.compile("(?:[一-鿿]{2,4}(?<![生造]))??(?:地震|余震|强震|大风|阵风|台风|飓风|海浪|巨浪|风浪|冰雹)")
"""6级地震发生后: what has so high a grade, without what it has done."""
_LOADED = frozenset({"装有", "载有", "装载", "运载", "满载", "搭载", "载着", "装着", "运有", "含有", "储存", "存有"})
_BUILT = re.compile(
    r"(?:[一两]?[个座条处家栋幢期批])?(?P<what>(?![^，。；]{0,3}[、和与及])[^，。；、：\d]{2,14})(?=[，。；]|$)"
)
"""What is built, with its words, up to the end of its clause."""
_CAN = frozenset({"可", "可以", "能", "能够", "需", "需要"})
_STEPS = frozenset({"关口", "大关", "台阶", "以上", "左右"})
_STEP_ENDS = ("台阶", "关口", "大关", "区间")

_GROWS = re.compile("(?:种|栽|试种|改种|种下|栽下)了?(?:约|近|超过?|逾)?$")
_SPREAD = re.compile(
    "在[^，。；的\\d]{2,10}?(?P<does>示范推广|推广种植|推广应用|推广|种植|应用|示范|栽种|播种|栽植)(?:了|约|近|超|超过|面积|达|已|共|累计)*$"
)
_PUT_INTO = re.compile(
    "(?:左右|以上)?(?:资金)?(?:将|被|都|全部|主要)?(?:投入到?了?|投向了?|投在了?|用于|用在了?|用到了?|花在了?)(?P<what>[一-鿿]{2,10}?)(?:之?[中上里]|方面|领域|环节)?(?=[，。；]|$)"
)


def name_of_measure(frame: Frame, index: int, left: Left) -> Named:
    """The indicator of an amount that is no count; `left` is the phrase before it."""
    amount = amount_of(frame, index, left)
    return named_by(_CASES, amount) or _by_noun_behind(amount)


def _temperature(amount: Amount) -> Named | None:
    """零下30摄氏度, 10℃的水中: what is so warm goes without saying."""
    if amount.group != "temperature" or "温" in amount.left.noun:
        return None
    if amount.frame.text.startswith("降温", amount.quantity.end):
        return "降温幅度", 0.7
    if amount.right.endswith("环境"):
        return amount.right.rsplit("的", 1)[-1] + "温度", 0.7
    if amount.quantity.value >= _NO_WEATHER:
        # 1400摄氏度的窑炉, 1500摄氏度的高温熔融
        what = amount.right.rsplit("的", 1)[-1]
        return what.removesuffix("高温") + "温度", 0.6
    return "水温" if "水" in amount.right else "气温", 0.6


def _score(amount: Amount) -> Named | None:
    """以92.6分居全省首位: how many points something has."""
    bare = amount.group == "score" and amount.quantity.unit == "分" and amount.left.noun in ("", "以")
    return ("得分", 0.6) if bare and not amount.right else None


def _worked(amount: Amount) -> Named | None:
    """The area that is sown or reaped."""
    area = area_of(amount.frame, amount.index)
    return (area, 0.7) if area else None


def _per_one(amount: Amount) -> Named | None:
    """每投入1元，带动3至4元的经济增长."""
    start = amount.quantity.start
    each = _PER_ONE.search(amount.frame.text, max(0, start - 24), start)
    return (f"{each['each']}{each['does']}的{amount.right}", 0.6) if each else None


def _speed(amount: Amount) -> Named | None:
    """时速 of 感受时速350公里高铁: how fast what stands behind the figure goes."""
    return (amount.left.noun, 0.8) if _SPEED.fullmatch(amount.left.noun) else None


def _sized(amount: Amount) -> Named | None:
    """10兆瓦风机, 5级大风: how large or strong the thing behind is."""
    if is_sized(amount.frame, amount.index, amount.left, amount.right):
        return with_power(amount.right, amount.quantity), 0.7
    if amount.quantity.unit != "级" or not amount.right:
        return None
    graded = _GRADED.match(amount.right)
    name = graded[0] if graded else amount.right
    return (name + "震级" if name.endswith("震") else name), 0.6


def _load(amount: Amount) -> Named | None:
    """装有2万吨化肥的船只: it is the load that weighs so much."""
    loaded = amount.left.verb in _LOADED and "的" in amount.right
    return (amount.right.split("的", 1)[0], 0.7) if loaded else None


def _new(amount: Amount) -> Named | None:
    """新建20亩茶园, 贷款新增5万亿元."""
    new = "" if amount.left.noun else _what_is_new(amount)
    return (new, 0.7) if new else None


def _what_is_new(amount: Amount) -> str:
    """What is new, behind the verb right before a figure; "" where the verb is another."""
    frame, index, left, quantity = amount.frame, amount.index, amount.left, amount.quantity
    if left.verb in NEW and amount.right:
        return left.verb + amount.right
    following = frame.after(index)
    if left.verb in NEW and following is not None and following.unit == quantity.unit:
        # 新建20亩、改造提升10亩茶园
        what = frame.right(index + 1).noun if frame.text.startswith("、", quantity.end) else ""
        if what:
            return left.verb + what
    if left.verb == "新增":
        # 贷款新增5万亿元: what is new stands before the verb.
        what = left_phrase(frame.passage, frame.window(index), left.start - len(left.verb), frame.cues).noun
        return left.verb + what if len(what) >= 2 else ""
    return ""


def _spent_on(amount: Amount) -> Named | None:
    """投入7亿元帮扶茶场改造: what the money does."""
    spent = amount.left.noun in amount.cues.activities and not amount.right and 4 <= len(amount.said) <= 12
    return (amount.said + amount.left.noun, 0.6) if spent else None


def _put_into(amount: Amount) -> Named | None:
    """其中1.9亿元投入到研发中: a sum of which only what it goes into is told."""
    put = _PUT_INTO.match(amount.frame.text, amount.quantity.end) if amount.is_money else None
    return (put["what"] + "投入", 0.7) if put and amount.frame.opens(amount.index) else None


def _can_be_done(amount: Amount) -> Named | None:
    """每天可采收600亩棉花."""
    verb = amount.left.noun
    can = amount.right and amount.left.verb in _CAN and len(verb) == 2 and not amount.cues.is_measure(verb)
    return (verb + amount.right, 0.7) if can else None


def _purpose(amount: Amount) -> Named | None:
    """安排3亿元专项资金，支持竹业发展."""
    purpose = money_for(amount.frame, amount.index, amount.right)
    purpose = purpose or money_spent(amount.frame, amount.index, amount.left.noun)
    return (purpose, 0.7) if purpose else None


def _given(amount: Amount) -> Named | None:
    """投入千万元资金, 年产30万吨甲醇."""
    if not amount.right or amount.right in _STEPS or amount.right in amount.cues.shells:
        return None
    following = amount.frame.after(amount.index)
    if following is not None and amount.frame.right(amount.index).end == following.start:
        return None  # 投资3亿元建设年产1500吨的某线: what stands between is of the next figure
    acted = given(amount.frame, amount.index, amount.right)
    return (acted, 0.75) if acted else None


def _scale(amount: Amount) -> Named | None:
    """规模 of 10亿元规模的某基金, 基地规模 of 10亿元规模的基地."""
    thing = amount.right.removeprefix("规模的")
    if thing == amount.right:
        return None
    named = amount.frame.passage.owner_at(amount.quantity.end + len(amount.right) - len(thing))
    return ("" if named else thing) + "规模", 0.7


def _joined_behind(amount: Amount) -> Named | None:
    """由某某领投的2亿元A轮融资: the money that a 的 joins to what it is."""
    joined = amount.is_money and amount.mark_before == "的" and len(amount.right) > 1
    return (amount.right, 0.7) if joined and not amount.right.endswith((*_STEPS, *_STEP_ENDS)) else None


def _invested(amount: Amount) -> Named | None:
    """投资 of 某公司投资7亿元建设某线: what was spent on the thing behind, which it is called by where it has no name (二期工厂投资)."""
    frame, index = amount.frame, amount.index
    into = invested(frame.passage, amount.quantity, frame.window(index)) if amount.is_money else None
    if into is None:
        return None
    if into.joined or work_of(frame.passage, into, frame.passage.owners_between(into.built, into.built + 60)):
        return into.how, 0.7
    if frame.text.startswith("的", amount.quantity.end):
        return amount.right + into.how, 0.65  # 公司投资3亿元的中试基地
    what = None if into.apart else _BUILT.match(frame.text, into.built)
    return (what["what"] + into.how, 0.65) if what else None


def _granted(amount: Amount) -> Named | None:
    """拿出9万元给予租金补助: the money is what it is given for."""
    nameless = not amount.left.noun and not amount.right and amount.is_money
    if not nameless or not 4 <= len(amount.said) <= 14:
        return None
    return re.sub("^(?:给予|用于|用来|专项用于)", "", amount.said), 0.6


def _grown(amount: Amount) -> Named | None:
    """种了30亩柑橘: on how much land somebody grows something."""
    grown = amount.group == "area" and _GROWS.search(
        amount.frame.text, amount.frame.window(amount.index), amount.quantity.start
    )
    return (amount.right + "种植面积", 0.7) if grown and len(amount.right) > 1 and "的" not in amount.right else None


def _spread(amount: Amount) -> Named | None:
    """在长江上游推广86万亩: over how much land something has been spread, where only the land stands before the verb."""
    if amount.group != "area" or amount.right:
        return None
    spread = _SPREAD.search(amount.frame.text, amount.frame.window(amount.index), amount.quantity.start)
    return (spread["does"] + "面积", 0.7) if spread is not None else None


def _attribute(amount: Amount) -> Named | None:
    """占地300亩: a word that has a measure of its own."""
    verb = amount.left.noun or amount.left.verb
    return (amount.cues.attributes[verb], 0.85) if verb in amount.cues.attributes else None


_CASES: tuple[Callable[[Amount], Named | None], ...] = (
    _temperature,
    _score,
    _worked,
    apart,
    placed,
    _per_one,
    _speed,
    _sized,
    within,
    _load,
    _scale,
    _new,
    _put_into,
    _grown,
    part,
    elliptic,
    _invested,
    _spent_on,
    _can_be_done,
    granted_to,
    _purpose,
    _given,
    _joined_behind,
    dimension,
    named_before,
    _granted,
    _spread,
    _attribute,
)
"""In the order in which they are tried: what tells more of the thing comes before the plain phrase beside the figure."""


def _by_noun_behind(amount: Amount) -> Named:
    """What is left: the noun behind the figure, a verb with what it is said of, or a name in another clause."""
    frame, left, text = amount.frame, amount.left, amount.frame.text
    verb = left.noun or left.verb
    # 迈上5000亿元台阶: a step that a measure takes is no name of it.
    right = "" if amount.right in _STEPS or amount.right.endswith(_STEP_ENDS) else amount.right
    if right and (amount.is_money or left.verb in amount.cues.giving or not verb):
        start = amount.quantity.start
        each = _EACH.search(text, max(0, start - 3), start)
        return each[0] + right if each else extent_of(amount, right), 0.75
    acted = frame.acted(amount.index, left)
    return (acted, 0.5) if acted and not right else in_other_clause(amount, verb, right)
