"""The indicator of an amount: which grammar names it, and what two levels that are compared are called."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.changes import changed
from model.extract.metrics.indicator.counts import name_of_count
from model.extract.metrics.indicator.durations import name_of_duration
from model.extract.metrics.indicator.frame import Frame, Named, Read
from model.extract.metrics.indicator.governed import after_verb, with_verb
from model.extract.metrics.indicator.measures import name_of_measure
from model.extract.metrics.indicator.phrases import left_phrase
from model.extract.metrics.indicator.predicates import in_list
from model.extract.metrics.indicator.results import result_of
from model.extract.metrics.kind.traits import PULLED
from model.extract.metrics.reading.coordination import listed_names, parts_of
from model.extract.quantity.units import COUNTED

_LONGEST_SAID = 14
_MORE = re.compile("(?:相较|相比|较|比)(?:于)?[^，。；]{1,10}(?:多出|多了|少了)(?:约|近|超过?)?$")
"""到达量相较昨天多出300人次: what is more stands before."""
_REACHES = re.compile(
    "(?:首个|唯一|第[一二三四五六七八九十]+个?)[^，。；、]{0,6}(?:突破|超过?|迈[入上]|[进跨]入|达到?)$"
)
_A_PLACE = re.compile("(?:大关|台阶|以上)?的(?:国家|省份|城市|地区|区县|县|市|区|省)")
_SHORTEST = 2
_PAIR = 2
_IN_TURN = re.compile("(?:数量|规模|总数)?(?:将|要|已)*分别(?:达到?|突破|超过|增至|增加到|增长到|为|有)+(?:约|近|超)?")
_APART = re.compile(
    "(?<![占对相环同])[比较](?![例重率值价分])(?P<other>[^，。；、\\d]{2,14}?)"
    "(?P<side>便宜|贵|节省|节约|省[下出]?|[多少](?:出|收|花|产|赚|用|耗|付|交|缴|卖|跑|得|打|挣)?|高出?|低|快|慢|轻|重|长出?|短|厚|薄)(?:了|约|近|超过?|将近)*$"
)
"""比焚烧少花180元."""
_ITSELF = re.compile(
    "[去上前今]年|年[初前底]|[月天周]前|同期|以往|过去|往年|常年|以前|原来|此前|上[届月次]|目标|计划|预[期计]|平时"
)
"""An earlier time of the same thing: what is told apart from it has changed."""
_DIFFERENCE = re.compile(
    r"(?:分别)?均?(?P<verb>比|较|高出(?=[一-鿿])|高于|低于|快于|慢于|优于)(?P<other>[^，。；]{2,30}?)(?P<side>高出?|低|快|慢|多|少)?(?:出|了|约|近|超过?)*$"
)


def name_of_level(frame: Frame, index: int) -> Named:
    """The indicator of an amount."""
    quantity = frame.found[index]
    if quantity.text.endswith("级") and quantity.unit == "元":
        return frame.right(index).noun + "规模", 0.6
    if quantity.unit == "个百分点" and (compared := _compared(frame, index)):
        return compared, 0.7
    pulled = PULLED.search(frame.text, frame.window(index), quantity.start) if quantity.unit == "个百分点" else None
    if pulled:
        return left_phrase(frame.passage, frame.window(index), pulled.start(), frame.cues).noun + pulled["pulls"], 0.7
    if (first := _first_to_reach(frame, index)) is not None:
        return first
    if (moved := changed(frame, index)) is not None:
        return moved
    more = _MORE.search(frame.text, frame.window(index), quantity.start)
    if (
        more
        and len(noun := left_phrase(frame.passage, frame.window(index), more.start(), frame.cues).noun) >= _SHORTEST
    ):
        return noun, 0.7
    if beside := _beside_another(frame, index):
        return beside, 0.7
    if result := result_of(frame, index):
        return result, 0.8
    if listed := _in_turn(frame, index):
        return listed, 0.7
    group = frame.group(quantity)
    if not group and quantity.unit in frame.cues.nouns:
        return frame.cues.nouns[quantity.unit], 0.8
    if group == "noun":
        return _of_noun(frame, index)
    left = frame.left(index)
    if len(left.noun) == 1:
        # 营造|林120万亩: the verb is part of the noun.
        left = left._replace(noun=after_verb(frame, left))
    if group in COUNTED:
        return name_of_count(frame, index, left)
    if group == "duration":
        return name_of_duration(frame, index, left)
    return name_of_measure(frame, index, left)


def _first_to_reach(frame: Frame, index: int) -> Named | None:
    """专利有效量 of 专利有效量401万件，成为首个突破400万件的国家: what the first to reach so much has was told before."""
    quantity, start = frame.found[index], frame.window(index)
    if not _REACHES.search(frame.text, start, quantity.start) or not _A_PLACE.match(frame.text, quantity.end):
        return None
    told = frame.before(quantity, "level", same_sentence=True)
    return (told.indicator, 0.7) if told is not None and told.quantity.unit == quantity.unit else None


def _in_turn(frame: Frame, index: int) -> str:
    """茶企 of 茶企和茶农实现“双倍增”，分别达到120家、860家; "" where a figure is none of several that are told in turn."""
    first = frame.found[frame.groups[index].first]
    return (
        listed_before(frame, index)
        if _IN_TURN.fullmatch(frame.text, frame.window(frame.groups[index].first), first.start)
        else ""
    )


def listed_before(frame: Frame, index: int) -> str:
    """What the clause before lists for a figure coordinated with others (甲、乙等行业利润较快增长，分别增长8%和6%); "" where it lists nothing."""
    group = frame.groups[index]
    first = frame.found[group.first]
    if group.size < _PAIR:
        return ""
    listed = listed_names(frame.leading_noun(first) or frame.clause_before(first), group.size, frame.cues)
    return listed[group.place] if listed else ""


def _of_noun(frame: Frame, index: int) -> Named:
    """The name of a figure whose unit is itself what is counted (5省, 8方面)."""
    unit = frame.found[index].unit
    noun = frame.cues.nouns.get(unit, unit)
    if noun in frame.cues.aspects and len(what := frame.right(index).noun) >= _SHORTEST:
        # 8方面重点任务
        return what, 0.7
    named, said = with_verb(frame, index, noun), in_list(frame, index).predicate
    if (
        named == noun
        and noun not in frame.cues.aspects
        and not frame.right(index).noun
        and 3 <= len(said) <= _LONGEST_SAID
        and "的" not in said
    ):
        # 向甲省等5省发出预警
        return f"{said}的{noun}", 0.6
    return named, 0.6


def _beside_another(frame: Frame, index: int) -> str:
    """票价比高铁便宜 of 票价比高铁便宜120元: an amount that tells two things apart; "" where none does."""
    quantity, start = frame.found[index], frame.window(index)
    other = _APART.search(frame.text, start, quantity.start)
    if other is None or _ITSELF.search(other["other"]):
        return ""
    base = left_phrase(frame.passage, start, other.start(), frame.cues).noun
    before = frame.before(quantity, "level", "share", same_sentence=True)
    base = base if len(base) >= _SHORTEST else before.indicator if before is not None else ""
    return f"{base}比{other['other']}{other['side']}" if base else ""


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
        before = frame.before_group(index, "growth", "level", "share")
        speed = base or ("增速" if before is not None and before.kind == "growth" else "")
        base = (before.indicator.removesuffix(speed) if before else "") + speed
    others = parts_of(match["other"], group.size, frame.cues) or [match["other"]] * group.size
    side = match["side"] or match["verb"].strip("于比较")
    return f"{base}比{others[group.place]}{side}"


def grown_level(frame: Frame, quantity: Quantity) -> Read | None:
    """工业增加值 of 有企业90家，工业增加值增长8%，占…: what has grown in the clause before a figure; `None` where none has."""
    before = frame.before(quantity, same_sentence=True)
    grown = before is not None and before.kind == "growth" and before.quantity.unit == "%"
    return before if grown else None
