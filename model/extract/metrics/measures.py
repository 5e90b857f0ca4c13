"""What is measured (成交额达865亿元)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.frame import MONEY, Frame, Named
from model.extract.metrics.governed import after_verb, given, list_verb
from model.extract.metrics.phrases import NEW, Left, left_phrase
from model.extract.metrics.progress import area_of
from model.extract.metrics.purposes import money_for
from model.extract.metrics.sized import MEASURE_ENDS, is_sized
from model.extract.metrics.whole_phrases import NEXT_ITEM
from model.extract.units import COUNTED

_COSTS = re.compile(r"(?:仅需|只需|需|仅要|只要|花费|收费)$")
_EACH = re.compile(r"每(?![年月日天季])[一-鿿]{1,2}$")
_THINGS = ("项目", "平台", "工程", "基地", "中心", "园区", "产业园", "）", ")")
_PER_ONE = re.compile(
    r"(?P<each>每[一-鿿]{0,4}[1一][一-鿿]{1,3})，?(?:可以?|能够?|就|将|可直接)?(?P<does>带动|拉动|撬动|产生|创造|带来|节约|减少|增加)(?:约|近|超|超过)?$"
)
"""每投入1元，带动3至4元的经济增长."""
_SHORT = 8
_LONGEST_THING = 12
_NOTHING = ("地方", "区域", "地带", "地区", "国家", "水平", "新高", "额度", "支持", "信号", "标准", "成绩", "距离")
"""What a 的 behind an amount leads to that has no measure of its own."""
_MEASURED_AS = re.compile("(?:营业|运营|建成|通车|总)?(?:里程|长度|面积|人口|人数|数量|金额|余额|资金)$")
_WHERE = frozenset({"在", "位于", "于"})
_APART = re.compile(
    "(?:之|以)外|外(?=的)|开外|远(?=的)|深[处海]?(?!入|度|层|化|受|圳)|高[空处]|[高长宽厚](?=[的，。；])"
)
_SIDES = {"深": "深度", "高": "高度", "长": "长度", "宽": "宽度", "厚": "厚度"}
_EXTENTS = {"area": "面积", "length": "长度"}
_LONGEST_SAID = 14
_WAYS = tuple("河江道路线堤岸渠管廊网桥隧段墙沟街带速")
"""What a length without a word for it is that of."""
_IN = re.compile("(?<![定持制留中])在$")
_VILLAGE = re.compile(
    "(?!行政|建制|自然|示范|农|乡)[一-鿿]{1,4}(?:[村镇乡山河湖江岛沟湾岭]|草原|平原|高原|盆地|林场|农场|牧场)"
)
_DIRECTION = re.compile(
    "[一-鿿]{0,6}(?:[东南西北中]{1,2}部|腹地|沿海|沿岸|两岸|境内|全境|等地|周边|北麓|南麓)(?:地区|山区|平原)?"
)
_LOADED = frozenset({"装有", "载有", "装载", "运载", "满载", "搭载", "载着", "装着", "运有", "含有", "储存", "存有"})
_STAGE = re.compile("(?:开始|陆续)?(?:进入|迎来|开镰|收割|收获|播种|栽插|完成|受灾)")
"""What a crop has come to tells which fields are meant; how it does (长势良好) does not."""
_FIRST = re.compile("^.*首[条座个家台艘]")
_CAN = frozenset({"可", "可以", "能", "能够", "需", "需要"})
_BESIDE = re.compile("(?:左右|以上)?[，、]?(?:其中)?")
_NEAR = re.compile("[^，。；、]{0,4}")
"""Before and behind the name of a thing that is set beside another."""
_STEPS = frozenset({"关口", "大关", "台阶", "以上", "左右"})
_STEP_ENDS = ("台阶", "关口", "大关", "区间")


def name_of_measure(frame: Frame, index: int, left: Left) -> Named:
    """The indicator of an amount that is no count; `left` is the phrase before it."""
    quantity, cues = frame.found[index], frame.cues
    if _DIRECTION.fullmatch(left.noun):
        left = left._replace(noun="", verb="")
    right = frame.right(index).noun
    if frame.group(quantity) == "temperature" and "温" not in left.noun:
        if frame.text.startswith("降温", quantity.end):
            return "降温幅度", 0.7
        # 零下30摄氏度, 10℃的水中: what is so warm goes without saying.
        return "水温" if "水" in right else "气温", 0.6
    if area := area_of(frame, index):
        return area, 0.7
    apart = _APART.match(frame.text, quantity.end) if frame.group(quantity) == "length" else None
    if apart and "距" not in left.noun and len(left.noun) < 2:
        # 4000万公里之外, 700米深处, 5公里长的隧道: the word behind says which length it is.
        what = frame.right(index).noun.rsplit("的", 1)[-1] if frame.text.startswith("的", apart.end()) else ""
        side = next((name for sign, name in _SIDES.items() if sign in apart[0]), "距离")
        return (what if len(what) <= _SHORT else "") + side, 0.6
    named = left.noun.startswith("距") or left.noun.endswith(tuple(cues.attributes))
    if left.verb in _WHERE and not named and right and frame.text.startswith("的", quantity.end):
        # 在某园区5万平方米的空间: what stands before says where.
        return _extent(frame, index, right), 0.6
    each = _PER_ONE.search(frame.text, max(0, quantity.start - 24), quantity.start)
    if each:
        return f"{each['each']}{each['does']}的{right}", 0.6
    if is_sized(frame, index, left, right):
        return right, 0.7
    if quantity.unit == "级" and right:
        return right, 0.6
    if right and (_is_within(frame, index) or _VILLAGE.fullmatch(left.noun)):
        # 某剧在2000平方米园林中上演, 某村300亩桃林: what stands before is no measure.
        return _extent(frame, index, right), 0.6
    if left.verb in _LOADED and "的" in right:
        # 装有2万吨化肥的船只: it is the load that weighs so much.
        return right.split("的", 1)[0], 0.7
    if not left.noun and (new := _new(frame, index, left, right)):
        return new, 0.7
    if frame.passage.text[frame.window(index) : quantity.start].strip().startswith("其中") and (
        whole := _part_of(frame, quantity, left)
    ):
        return whole, 0.6
    if whole := _elliptic(frame, quantity, left, right):
        return whole, 0.7
    said = NEXT_ITEM.split(frame.right(index).predicate)[0]
    if left.noun in cues.activities and not right and 4 <= len(said) <= 12:
        # 投入12亿元扶持企业改造: what the money does.
        return said + left.noun, 0.6
    if right and left.verb in _CAN and len(left.noun) == 2 and not cues.is_measure(left.noun):
        # 每天可采收600亩棉花
        return left.noun + right, 0.7
    if purpose := money_for(frame, index, right):
        return purpose, 0.7
    if right and right not in _STEPS and right not in cues.shells and (acted := given(frame, index, right)):
        return acted, 0.75
    if len(left.noun) == 1 and left.noun in cues.attributes and (whose := _measured_thing(frame, index)):
        # 一条长30公里的赏花路
        return whose + left.noun, 0.7
    if len(left.noun) >= 2 and not (right and _acts(frame, left)):
        noun = _as_attribute(frame, left.noun)
        noun = noun if left.verb else _of_thing(noun, frame)
        thing = frame.passage.owner_from(quantity.end + 1, quantity.end + 24)
        measure = cues.is_measure(noun) or cues.tail.search(noun) or noun.endswith((*cues.attributes, "度", "度数"))
        placed = frame.passage.owner_at(quantity.end + 1)
        if thing is None and measure and not placed and "、" not in noun and (whose := _measured_thing(frame, index)):
            return whose + _FIRST.sub("", noun), 0.7
        if right and thing is None and frame.text.startswith("的", quantity.end):
            return noun, 0.7
        noun = noun if noun != left.noun else after_verb(frame, left)
        return frame.completed(quantity, list_verb(frame, index, left) + noun), 0.9
    if not left.noun and not right and frame.group(quantity) in MONEY and 4 <= len(said) <= 14:
        # 拿出9万元给予贴息补助: the money is what it is given for.
        return re.sub("^(?:给予|用于|用来|专项用于)", "", said), 0.6
    verb = left.noun or left.verb
    if verb in cues.attributes:
        return cues.attributes[verb], 0.85
    right = "" if right in _STEPS or right.endswith(_STEP_ENDS) else right
    if right and (frame.group(quantity) in MONEY or left.verb in cues.giving or not verb):
        if right.startswith("规模的"):
            return right.removeprefix("规模的") + "规模", 0.7
        each = _EACH.search(frame.text, max(0, quantity.start - 3), quantity.start)
        return each[0] + right if each else _extent(frame, index, right), 0.75
    acted = frame.acted(index, left)
    if acted and not right:
        return acted, 0.5
    return _measured_elsewhere(frame, quantity, verb, right)


def _new(frame: Frame, index: int, left: Left, right: str) -> str:
    """What is new, behind the verb right before a figure; "" where the verb is another."""
    if left.verb in NEW and right:
        return left.verb + right
    quantity, following = frame.found[index], frame.after(index)
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


def _extent(frame: Frame, index: int, noun: str) -> str:
    """What a figure with a noun behind it measures: 6000亩的基地 has an area, 3000亩小麦成熟 are the wheat that is ripe."""
    quantity, cues = frame.found[index], frame.cues
    measure = _EXTENTS.get(frame.group(quantity), "")
    if not measure or noun.endswith((*MEASURE_ENDS, "围", "离", "径", "深", "高")):
        return noun
    right = frame.right(index)
    said = right.predicate if noun == right.noun else ""
    words = frame.passage.words(right.end - len(noun), right.end) if said or noun == right.noun else []
    verb = next((at for at, w in words[1:] if len(w) > 1 and (w in cues.verbs or w in cues.finite)), None)
    if verb is not None and frame.text[verb - 1] != "等":
        # 李花|盛开: of a short noun the phrase behind a figure takes in its verb.
        noun, said = frame.text[words[0][0] : verb], frame.text[verb : right.end] + said
    following = frame.after(index)
    alone = following is None or following.start >= frame.passage.clause(quantity.start)[1]
    served = re.search("[为对给将把][^，。；]{0,6}$", frame.text[frame.window(index) : quantity.start])
    if frame.text.startswith("的", quantity.end) or served or not alone or not 2 <= len(said) <= _LONGEST_SAID:
        return noun + measure if measure == "面积" or noun.endswith(_WAYS) else noun
    # 7000亩荞麦进入花期: of what grows on the fields the crop is the name, with what it has come to.
    told = len(said) <= 1.5 * len(noun) or _STAGE.match(said)
    return f"{said}的{noun}" if told else noun


def _is_within(frame: Frame, index: int) -> bool:
    """Whether a figure with its noun only says where (在2000平方米园林中), and not where a level stands (稳定在…)."""
    end, before = frame.right(index).end, frame.text[: frame.found[index].start]
    return bool(_IN.search(before, max(0, len(before) - 3))) and frame.text[end : end + 1] in tuple("中里内上")


def _part_of(frame: Frame, quantity: Quantity, left: Left) -> str:
    """规划面积1198平方公里，其中直管园313平方公里: a part that names no measure has that of the whole."""
    before = frame.before(quantity, "level", same_sentence=True)
    if before is None or before.quantity.unit != quantity.unit or left.noun.endswith(MEASURE_ENDS):
        return ""
    return "" if frame.cues.tail.search(left.noun) or left.noun in frame.cues.attributes else before.indicator


def _measured_thing(frame: Frame, index: int) -> str:
    """展馆 of 总高40米、总面积3万平方米的展馆: what a 的 behind an amount, or behind the last of a list of them, says it is of."""
    quantity, following = frame.found[index], frame.after(index)
    if frame.text.startswith("的", quantity.end):
        noun = frame.right(index).noun.rsplit("的", 1)[-1]
        noun = re.sub("^[0-9两三四五六七八九十百]+[个座条处家项]", "", noun)
        at = frame.text.find(noun, quantity.end) if noun else -1
        words = [w for _, w in frame.passage.words(at, at + len(noun))] if at >= 0 else []
        acts = any(w in ("供", "让", "给") or (w in frame.cues.verbs and w not in frame.cues.soft_verbs) for w in words)
        thing = 2 <= len(noun) <= _LONGEST_THING and not acts and not noun.endswith((*frame.cues.shells, *_NOTHING))
        return noun if thing and not frame.cues.tail.search(noun) else ""
    if following is None or not frame.text.startswith("、", quantity.end):
        return ""
    named = frame.text[quantity.end + 1 : following.start]
    measure = len(named) <= _SHORT and any(a in named for a in frame.cues.attributes)
    return _measured_thing(frame, index + 1) if measure and frame.group(following) not in COUNTED else ""


def _elliptic(frame: Frame, quantity: Quantity, left: Left, right: str) -> str:
    """高铁营业里程 of 铁路营业里程将达18万公里，高铁6万公里: a thing beside another has the same measure."""
    before = frame.before(quantity, "level", same_sentence=True)
    if (
        before is None
        or before.quantity.unit != quantity.unit
        or right
        or left.verb
        or not 2 <= len(left.noun) <= _SHORT
    ):
        return ""
    between = frame.text[before.quantity.end : quantity.start]
    first, named, rest = between.partition(left.noun)
    if not named or not _BESIDE.fullmatch(first) or not _NEAR.fullmatch(rest):
        return ""
    measures = (*MEASURE_ENDS, "围", *frame.cues.attributes, *frame.cues.activities)
    if frame.group(quantity) in MONEY or frame.cues.tail.search(left.noun) or left.noun.endswith(measures):
        return ""
    tail = frame.cues.tail.search(before.indicator) or _MEASURED_AS.search(before.indicator)
    return left.noun + tail[0] if tail and tail.start() else ""


def _acts(frame: Frame, left: Left) -> bool:
    """Whether a phrase before an amount is made of verbs only (规划建设60兆瓦光伏电站)."""
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


def _measured_elsewhere(frame: Frame, quantity: Quantity, verb: str, right: str) -> Named:
    """A measure whose name stands in another clause: 检测服务，仅需300元; 投入继续增加，达到50亿元."""
    if _COSTS.search(frame.text, max(0, quantity.start - 4), quantity.start):
        thing = frame.closing_noun(quantity, (*frame.cues.heads, "服务"))
        if thing:
            return thing + "费用", 0.6
    verb = verb if frame.cues.may_name(verb) else ""
    reaches = not verb
    before = frame.before(quantity)
    if before is not None and before.quantity.unit == quantity.unit and reaches:
        return before.indicator, 0.6
    leading = frame.leading_noun(quantity)
    if leading and reaches:
        return leading, 0.6
    if frame.group(quantity) == "energy" and verb and not right and not leading:
        return verb + "电量", 0.5
    unit = frame.cues.by_unit.get(frame.group(quantity), quantity.unit)
    return right or leading or verb or (before.indicator if before is not None else unit or "数值"), 0.3


def _as_attribute(frame: Frame, noun: str) -> str:
    """占地 is 占地面积, 项目占地 likewise."""
    attributes = frame.cues.attributes
    key = next((k for k in attributes if noun.endswith(k) and len(noun) - len(k) <= 4), None)
    return noun.removesuffix(key) + attributes[key] if key else noun
