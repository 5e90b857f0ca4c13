"""Indicators of amounts: what is counted (3家企业), what is measured (成交额达865亿元), what takes a time."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.frame import COUNTED, MONEY, NEW, Frame, Named, parts_of
from model.extract.metrics.phrases import Left, Right, left_phrase, right_phrase

_LETTER = re.compile(r"[A-Za-z一-鿿]")
_AWARD = re.compile(r"(?:荣获|获得|获评|获|摘得|入选|荣膺)[“‘](?:[^”’]*——)?(?P<prize>[^”’]{2,30})[”’]")
_DIFFERENCE = re.compile(
    r"(?:分别)?均?(?P<verb>比|较|高出(?=[一-鿿])|高于|低于|快于|慢于|优于)(?P<other>[^，。；]{2,30}?)(?P<side>高出?|低|快|慢|多|少)?(?:出|了|约|近|超过?)*$"
)
_IS = re.compile(r"(?:为|是|系|属于)(?P<what>[^，。；、]{2,20})")
_COMPOUND = re.compile(r"[一-鿿]{3,12}(?=[，。；、！？]|$)")
_COSTS = re.compile(r"(?:仅需|只需|需|仅要|只要|花费|收费)$")
_EACH = re.compile(r"每(?![年月日天季])[一-鿿]{1,2}$")
_PLACES = ("国家", "地区", "城市", "省份", "区县", "县区", "市县", "）", "人口")
_TOWARDS = re.compile("[到至给往向在于入等]")
_OWN_SUBJECT = re.compile("[^已正均]{2,}(?:已|正在|均)")
"""7个领域布局框架已成型: what follows the count speaks of something else."""
_WHERE = re.compile("(?:全[国球省市区县]|国内外|世界)$")
_AROUND = frozenset({"在", "于", "围绕", "就", "以", "从", "由"})
"""Prepositions: what follows a count that stands behind one is not said of the counted things."""
_MEASURE_ENDS = ("额", "量", "值", "率", "积", "长", "度", "程", "数", "费", "价", "款", "金", "入", "资", "润")
_THINGS = ("项目", "平台", "工程", "基地", "中心", "园区", "产业园", "）", ")")
_PER_ONE = re.compile(
    r"(?P<each>每[一-鿿]{0,4}[1一][一-鿿]{1,3})，?(?:可以?|能够?|就|将|可直接)?(?P<does>带动|拉动|撬动|产生|创造|带来|节约|减少|增加)(?:约|近|超|超过)?$"
)
"""每投入1元，带动3至4元的经济增长."""
_PASSING = frozenset({"经过", "历经", "经历", "为期", "在", "用", "以", "近", "约"})
"""Verbs before a duration that say nothing of it."""
_AHEAD = re.compile(r"比[^，。；]{1,8}提前$")
_TAKES = re.compile(r"(?:以?内|之内)?(?:就|即|便)?(?:可以|可|能够|能)?(?P<does>[^，。；、的][^，。；、]{1,19})")
_NEEDED = re.compile(
    r"(?P<does>[^，。；]*?)(?:就|只|仅|至少|大约|还|平均|最快)*(?:需要?|要用|要花|用时|耗时|得花|花费)(?:约|近|不到|大约|将近)?$"
)
"""开采一千吨煤要用3个小时."""
_TIME_NAMES = ("时间", "时长", "周期", "寿命", "期限", "间隔")
_STEPS = frozenset({"关口", "大关", "台阶", "以上", "左右"})


def name_of_level(frame: Frame, index: int) -> Named:
    """The indicator of an amount."""
    quantity = frame.found[index]
    if quantity.text.endswith("级") and quantity.unit == "元":
        return frame.right(index).noun + "规模", 0.6
    if quantity.unit == "个百分点" and (compared := _compared(frame, index)):
        return compared, 0.7
    changed = frame.changed(index)
    if changed is not None:
        return changed
    group = frame.group(quantity)
    if group == "noun":
        return quantity.unit, 0.6
    if group in COUNTED:
        return _counted(frame, index, frame.left(index))
    if group == "duration":
        return _duration(frame, index, frame.left(index))
    return _measured(frame, index, frame.left(index))


def _compared(frame: Frame, index: int) -> str | None:
    """增速比同期工业高4.8个百分点: the level and what it is compared with."""
    group = frame.groups[index]
    first = frame.found[group.first]
    start = frame.window(group.first)
    match = _DIFFERENCE.search(frame.text, start, first.start)
    if match is None:
        return None
    base = left_phrase(frame.passage, start, match.start(), frame.cues).noun
    if base in ("", "增速", "增幅"):
        before = frame.before(first, "growth", "level", "share")
        speed = base or ("增速" if before is not None and before.kind == "growth" else "")
        base = (before.indicator if before else "") + speed
    others = parts_of(match["other"], group.size, frame.cues) or [match["other"]] * group.size
    side = match["side"] or match["verb"].strip("于比较")
    return f"{base}比{others[group.place]}{side}"


# counts


def _counted(frame: Frame, index: int, left: Left) -> Named:
    quantity, following = frame.found[index], frame.after(index)
    if following is not None and _describes(frame, quantity, following):
        # 300余株25个品种的美蓉花, 5台单机容量3.6兆瓦的风机: what is counted stands behind the second figure.
        described = right_phrase(frame.passage, following, None, frame.cues).noun.rsplit("的", 1)[-1]
        if described:
            return described, 0.6
    right = frame.right(index)
    award = _AWARD.match(frame.text, right.end)
    if award and quantity.unit in ("人", "名", "位") and not right.noun:
        return f"{award['prize']}获奖者", 0.7
    if not _LETTER.search(right.noun):
        return _counted_before(frame, index, left, right)
    if right.noun in frame.cues.shells and len(left.noun) >= 2:
        return left.noun, 0.7
    noun = _same_things(frame, quantity, _counted_of(quantity, left, right.noun, frame))
    new = next((n for n in NEW if left.verb == n or left.noun.startswith(n)), "")
    if new:
        return new + left.noun.removeprefix(new) + noun, 0.85
    if award:
        return f"{award['prize']}获奖{noun}", 0.7
    owned = frame.text[quantity.start - 1 : quantity.start] == "的"
    if owned and 2 <= len(left.noun) <= 8 and frame.window(index) == frame.passage.clause(quantity.start)[0]:
        return f"{left.noun}的{noun}", 0.6
    predicate = _predicate(frame, quantity, left, right) if len(noun) <= 4 else ""
    if predicate:
        return f"{predicate}的{noun}", 0.7
    return _acted_on(frame, quantity, left, noun), 0.9


def _counted_of(quantity: Quantity, left: Left, noun: str, frame: Frame) -> str:
    """112家医院的检查结果 counts the 医院, where its measure word does not count people; 整合8400个部门的数据 says which 部门."""
    first, _, rest = noun.partition("的")
    people = quantity.unit in ("名", "位", "人", "项", "种", "款") and first != "人口"
    if people or not rest or len(first) < 2 or not first.endswith((*_PLACES, *frame.cues.heads)):
        return noun
    verb = left.noun or left.verb
    return f"{verb}{rest}的{first}" if verb in frame.cues.acting and len(rest) <= 8 else first


def _predicate(frame: Frame, quantity: Quantity, left: Left, right: Right) -> str:
    """What is said of counted things, where it says which they are: people act in many ways, and 由30人组成 says nothing."""
    people = quantity.unit in ("名", "位", "人")
    around = left.verb in _AROUND and not left.noun
    said = re.sub("^进行(?=[一-鿿]{4})", "", right.predicate)
    plain = _OWN_SUBJECT.match(said) or said.endswith(("组成", "构成")) or said in ("进行", "开展", "举行", "举办") or said[:1] in "较比"
    following = frame.after(frame.found.index(quantity))
    lists = following is not None and following.start == right.end + len(right.predicate)
    plain = plain or (lists and frame.text[quantity.start - 1] not in "为向给对与")
    return "" if people or around or plain or not 2 <= len(said) <= 20 else said


def _acted_on(frame: Frame, quantity: Quantity, left: Left, noun: str) -> str:
    """A bare noun with the verb before its figure, which says which things: 签约项目, 覆盖国家."""
    if len(noun) > 2 or noun in frame.cues.aspects or _TOWARDS.search(frame.text, left.start, quantity.start):
        return noun
    before = _WHERE.sub("", left.noun or left.verb)
    verb = before[-2:]
    if verb not in frame.cues.acting:
        return noun
    who = before[:-2]
    return who + verb + noun if 2 <= len(who) <= 8 else verb + noun


def _describes(frame: Frame, quantity: Quantity, following: Quantity) -> bool:
    if following.start == quantity.end:
        return True
    between = frame.text[quantity.end : following.start]
    near = len(between) <= 8 and not re.search("[，。；、和与及]", between)
    return near and frame.text.startswith("的", following.end) and frame.group(following) not in COUNTED


def _same_things(frame: Frame, quantity: Quantity, noun: str) -> str:
    """其中3个项目 after 6个新能源、新材料项目 counts the same things."""
    before = frame.before(quantity, "level", same_sentence=True) if len(noun) <= 3 else None
    return before.indicator.rsplit("的", 1)[-1] if before and before.indicator.endswith(noun) else noun


def _who(frame: Frame, index: int, left: Left) -> str:
    """The counted things before a verb of theirs: 班列开行6939列."""
    return left_phrase(frame.passage, frame.window(index), left.start - len(left.verb), frame.cues).noun


def _again(frame: Frame, quantity: Quantity, left: Left, right: Right) -> str:
    """A count of the things counted before: 重组实验室25家，新建1家; 60项成果试验验证，12项已实现应用."""
    before = frame.before(quantity, "level", same_sentence=True)
    if before is None or left.noun or before.quantity.unit != quantity.unit:
        return ""
    noun = before.indicator.rsplit("的", 1)[-1]
    if left.verb in NEW:
        cues = frame.cues
        acts = noun[:2] in cues.acting or noun[:2] in cues.verbs or noun[:2] in cues.soft_verbs
        return left.verb + (noun[2:] if acts and len(noun) >= 4 else noun)
    said = right.predicate if not left.verb else ""
    return f"{said}的{noun}" if 4 <= len(said) <= 20 else ""


def _counted_before(frame: Frame, index: int, left: Left, right: Right) -> Named:
    """A count with nothing behind it: 创新平台43个, 带动就业3000人, 像这样的企业，已培育了7560家."""
    quantity = frame.found[index]
    end = frame.passage.clause(quantity.start)[1]
    predicated = _IS.match(frame.text, quantity.end, end)
    if predicated and len(left.noun) < 2:
        return predicated["what"], 0.6
    if left.noun in frame.cues.activities:
        return (left.verb if len(left.verb) > 1 else "") + left.noun, 0.8
    if left.verb in frame.cues.acting and len(left.noun) == 2 and left.noun not in frame.cues.totals:
        return left.verb + left.noun, 0.8
    if len(left.noun) >= 2 and left.noun not in frame.cues.soft_verbs:
        return frame.completed(quantity, left.noun), 0.9
    if left.verb in frame.cues.happening and not left.noun and (who := _who(frame, index, left)):
        return who + left.verb, 0.8
    if left.noun in frame.cues.soft_verbs:
        left = Left("", left.noun, left.start)
    again = _again(frame, quantity, left, right)
    if again:
        return again, 0.7
    if quantity.unit == "人" and (people := _people(frame, quantity, left)):
        return people, 0.6
    compound = _COMPOUND.match(frame.text, quantity.end, end)
    if compound and left.verb and compound[0].endswith(frame.cues.heads):
        # 1500支宣讲小分队: a verb opens the name of what is counted.
        return compound[0], 0.6
    verb = left.verb if len(left.verb) >= 2 and left.verb not in frame.cues.empty else ""
    noun = frame.closing_noun(quantity, frame.cues.heads)
    if noun:
        return verb + noun, 0.7
    before = frame.before(quantity, "level", "growth", same_sentence=bool(verb))
    if before is not None:
        return before.indicator, 0.6
    return left.noun or verb or quantity.unit, 0.2


def _people(frame: Frame, quantity: Quantity, left: Left) -> str:
    """70人死亡 are 死亡人数, 参观2万人 likewise by the verb before."""
    end = frame.passage.clause(quantity.start)[1]
    after = frame.passage.words(quantity.end, min(end, quantity.end + 6))
    verbs = (after[0][1] if after else "", left.verb)
    verb = next((v for v in verbs if len(v) >= 2 and v in frame.cues.verbs and v not in frame.cues.empty), "")
    return verb and verb + "人数"


# durations and measures


def _without_time(frame: Frame, start: int, end: int) -> str:
    """The words between two offsets behind the times among them."""
    times = frame.passage.times_between(start, end)
    return frame.text[times[-1].end if times else start : end].strip("，,、 以往过去的")


def _duration(frame: Frame, index: int, left: Left) -> Named:
    """The time that something takes: 3分钟就可以出厂一台新车."""
    quantity, start = frame.found[index], frame.window(index)
    if left.verb in frame.cues.attributes and len(left.noun) < 2:
        return frame.cues.attributes[left.verb], 0.6
    if left.noun.endswith(_TIME_NAMES):
        return left.noun, 0.85
    ahead = _AHEAD.search(frame.text, start, quantity.start)
    if ahead:
        return left_phrase(frame.passage, start, ahead.start(), frame.cues).noun + "提前的时间", 0.5
    opening = frame.passage.clause(quantity.start)[0]
    needed = _NEEDED.match(frame.text, opening, quantity.start)
    if needed and 3 <= len(does := _without_time(frame, opening, needed.end("does"))) <= 20:
        return f"{does}的时间", 0.6
    takes = _TAKES.match(frame.text, quantity.end, frame.passage.clause(quantity.start)[1])
    if takes and not re.match("左右|上下|以上", takes["does"]):
        return f"{left.noun}{takes['does']}的时间", 0.6
    told = left.noun or (left.verb not in frame.cues.empty and left.verb not in _PASSING and left.verb)
    if not told and frame.text.startswith("的", quantity.end) and (what := frame.right(index).noun):
        return what + "时间", 0.5
    return (left.noun or left.verb) + "时间", 0.4


def _measured(frame: Frame, index: int, left: Left) -> Named:
    quantity, cues = frame.found[index], frame.cues
    right = frame.right(index).noun
    each = _PER_ONE.search(frame.text, max(0, quantity.start - 24), quantity.start)
    if each:
        return f"{each['each']}{each['does']}的{right}", 0.6
    if left.verb in NEW and not left.noun and right:
        return left.verb + right, 0.7
    if frame.passage.text[frame.window(index) : quantity.start].strip().startswith("其中") and (
        whole := _part_of(frame, quantity, left)
    ):
        return whole, 0.6
    said = frame.right(index).predicate
    if left.noun in cues.activities and not right and 4 <= len(said) <= 12:
        # 投入12亿元扶持企业改造: what the money does.
        return said + left.noun, 0.6
    if len(left.noun) >= 2 and not (right and _acts(frame, left)):
        noun = _as_attribute(frame, left.noun)
        noun = noun if left.verb else _of_thing(noun, frame)
        thing = frame.passage.owner_from(quantity.end + 1, quantity.end + 24)
        if right and thing is None and frame.text.startswith("的", quantity.end):
            attribute = next((a for a in cues.attributes.values() if noun.endswith(a)), noun)
            return right + (noun if len(noun) <= 4 else attribute), 0.7
        return frame.completed(quantity, noun), 0.9
    verb = left.noun or left.verb
    if verb in cues.attributes:
        return cues.attributes[verb], 0.85
    right = "" if right in _STEPS else right
    if right and (frame.group(quantity) in MONEY or left.verb in cues.giving or not verb):
        if right.startswith("规模的"):
            return right.removeprefix("规模的") + "规模", 0.7
        each = _EACH.search(frame.text, max(0, quantity.start - 3), quantity.start)
        return (each[0] if each else "") + right, 0.75
    return _measured_elsewhere(frame, quantity, verb, right)


def _part_of(frame: Frame, quantity: Quantity, left: Left) -> str:
    """规划面积1198平方公里，其中直管园313平方公里: a part that names no measure has that of the whole."""
    before = frame.before(quantity, "level", same_sentence=True)
    if before is None or before.quantity.unit != quantity.unit or left.noun.endswith(_MEASURE_ENDS):
        return ""
    return "" if frame.cues.tail.search(left.noun) or left.noun in frame.cues.attributes else before.indicator


def _acts(frame: Frame, left: Left) -> bool:
    """Whether a phrase before an amount is made of verbs only (规划建设60兆瓦光伏电站)."""
    words = [word for _, word in frame.passage.words(left.start, left.start + len(left.noun))]
    cues = frame.cues
    names = cues.activities | cues.attributes.keys()
    return all((w in cues.soft_verbs or w in cues.verbs) and w not in names for w in words)


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
    reaches = not verb or verb in frame.cues.reaching
    before = frame.before(quantity)
    if before is not None and before.quantity.unit == quantity.unit and reaches:
        return before.indicator, 0.6
    leading = frame.leading_noun(quantity)
    if leading and reaches:
        return leading, 0.6
    if frame.group(quantity) in MONEY and len(verb) >= 2 and not reaches and not right:
        return verb + "资金", 0.5
    if frame.group(quantity) == "energy" and verb and not right and not leading:
        return verb + "电量", 0.5
    return right or leading or verb or (before.indicator if before else quantity.unit), 0.3


def _as_attribute(frame: Frame, noun: str) -> str:
    """占地 is 占地面积, 项目占地 likewise."""
    attributes = frame.cues.attributes
    key = next((k for k in attributes if noun.endswith(k) and len(noun) - len(k) <= 4), None)
    return noun.removesuffix(key) + attributes[key] if key else noun
