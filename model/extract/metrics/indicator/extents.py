"""What a length, an area or another extent with a thing behind it is that of (6000亩的基地, 700米深处)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.amounts import Amount
from model.extract.metrics.indicator.frame import Named
from model.extract.metrics.indicator.sized import MEASURE_ENDS

_SHORT = 8
_WHERE = frozenset({"在", "位于", "于"})
_APART = re.compile(
    "(?:之|以)外|外(?=的)|开外|[之以]内(?=[一-鿿\\d])|远(?=的)|深[处海]?(?!入|度|层|化|受|圳)|高[空处]|[高长宽厚](?=[的，。；])"
)
_SUNK = re.compile(
    "(?:^(?:深入|潜入|位于|钻入|挺进|[向在])?(?P<where>地下|水下|井下|海底)|(?:^|[到达至入在于埋])(?P<under>地下|水下|井下|(?:地表|海面|水面|海平面|地面|河床|江面)(?:以|之)?下|[一-鿿]{0,2}[江河湖海]之?下))(?:深处)?$"
)
"""地下700米: how deep below ground; 海底50公里的管道 is so long itself."""
_SIDES = {"深": "深度", "高": "高度", "长": "长度", "宽": "宽度", "厚": "厚度"}
EXTENTS = {"area": "面积", "length": "长度"}
"""What the amounts of these tables of units are of, for a thing that they are said of."""
_LONGEST_SAID = 14
_WAYS = tuple("河江道路线堤岸渠管廊网桥隧段墙沟街带速")
"""What a length without a word for it is that of."""
_IN = re.compile("(?<![定持制留中])在$")
_VILLAGE = re.compile(
    "(?!行政|建制|自然|示范|农|乡)[一-鿿]{1,4}(?:[村镇乡山河湖江岛沟湾岭]|草原|平原|高原|盆地|林场|农场|牧场)"
)
_WORK_GOES = re.compile(
    "(?P<crop>[一-鿿]{2,8}?)的?(?:收获|收割|播种|插秧|移栽|采摘|采收|机收|收购)[一-鿿]{0,8}(?:推进|展开|进行|结束|收尾|启动|铺开)"
)
"""小麦的收获已基本结束, 晚稻收获快速推进: how far the work is tells nothing of what grows on the fields."""
_STAGE = re.compile("(?:开始|陆续)?(?:进入|迎来|开镰|收割|收获|播种|栽插|完成|受灾)")
"""What a crop has come to tells which fields are meant; how it does (长势良好) does not."""


def apart(amount: Amount) -> Named | None:
    """4000万公里之外, 地下700米, 700米深处, 5公里长的隧道: the word behind says which length it is."""
    frame, left = amount.frame, amount.left
    sunk = _SUNK.search(left.noun) if amount.group == "length" else None
    if sunk and not (amount.quantity.unit in ("公里", "千米") and frame.text.startswith("的", amount.quantity.end)):
        return (sunk["where"] or sunk["under"]) + "深度", 0.6
    away = _APART.match(frame.text, amount.quantity.end) if amount.group == "length" else None
    if away is None or "距" in left.noun or len(left.noun) >= 2:
        return None
    what = amount.right.rsplit("的", 1)[-1] if frame.text.startswith("的", away.end()) else ""
    side = next((name for sign, name in _SIDES.items() if sign in away[0]), "距离" if "内" not in away[0] else "范围")
    return (what if len(what) <= _SHORT else "") + side, 0.6


def placed(amount: Amount) -> Named | None:
    """在某园区5万平方米的空间: what stands before says where."""
    left = amount.left
    named = left.noun.startswith("距") or left.noun.endswith(tuple(amount.cues.attributes))
    says_where = left.verb in _WHERE and not named and amount.right and amount.describes
    return (extent_of(amount, amount.right), 0.6) if says_where else None


def within(amount: Amount) -> Named | None:
    """某剧在2000平方米园林中上演, 某村300亩桃林: what stands before is no measure."""
    if not amount.right or not (_is_within(amount) or _VILLAGE.fullmatch(amount.left.noun)):
        return None
    return extent_of(amount, amount.right), 0.6


def _is_within(amount: Amount) -> bool:
    """Whether a figure with its noun only says where (在2000平方米园林中), and not where a level stands (稳定在…)."""
    text, start = amount.frame.text, amount.quantity.start
    end = amount.frame.right(amount.index).end
    return bool(_IN.search(text, max(0, start - 3), start)) and text[end : end + 1] in tuple("中里内上")


def extent_of(amount: Amount, noun: str) -> str:
    """What a figure with a noun behind it measures: 6000亩的基地 has an area, 3000亩小麦成熟 are the wheat that is ripe."""
    frame, index, quantity, cues = amount.frame, amount.index, amount.quantity, amount.cues
    measure = EXTENTS.get(amount.group, "")
    if not measure or noun.endswith((*MEASURE_ENDS, "围", "离", "径", "深", "高")):
        return noun
    right = frame.right(index)
    worked = _WORK_GOES.fullmatch(frame.text, quantity.end, frame.passage.clause(quantity.start)[1])
    if worked and measure == "面积":
        return worked["crop"] + measure
    said = right.predicate if noun == right.noun else ""
    words = frame.passage.words(right.end - len(noun), right.end) if said or noun == right.noun else []
    verb = next((at for at, w in words[1:] if len(w) > 1 and (w in cues.verbs or w in cues.finite)), None)
    if verb is not None and frame.text[verb - 1] != "等":
        # 李花|盛开: of a short noun the phrase behind a figure takes in its verb.
        noun, said = frame.text[words[0][0] : verb], frame.text[verb : right.end] + said
    following = frame.after(index)
    alone = following is None or following.start >= frame.passage.clause(quantity.start)[1]
    served = re.search("[为对给将把][^，。；]{0,6}$", amount.before)
    if amount.describes or served or not alone or not 2 <= len(said) <= _LONGEST_SAID:
        return noun + measure if measure == "面积" or noun.endswith(_WAYS) else noun
    # 7000亩荞麦进入花期: of what grows on the fields the crop is the name, with what it has come to.
    told = len(said) <= 1.5 * len(noun) or _STAGE.match(said)
    return f"{said}的{noun}" if told else noun
