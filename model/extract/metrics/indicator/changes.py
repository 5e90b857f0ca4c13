"""Both figures of a change from one to another (从500帧/秒提升至1500帧/秒): what changes stands before the first."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.courses import named_course
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.phrases import left_phrase
from model.extract.metrics.indicator.spoken import told_of
from model.extract.metrics.reading.moves import FROM_STATE, MOVES_ON

_SHORTEST, _A_NAME, _LONGEST_SAID = 2, 4, 10
_PLAIN = re.compile("[一-鿿]+")
_LASTING = ("距离", "路程", "行程", "假", "制", "合同", "协议", "质保", "免签")
"""What is said to last so long by itself (合同由3年延长至5年)."""
_FROM = re.compile(
    r"(?:[从由自][^，。；、从由]{1,20}(?:[年季月时]|\d{4}年|初期?|伊始|[年月]底|[年月]末)的|[从由自][^，。；、从由]{1,6}年前的?|从|由)"
    r"(?:现在|目前|当前|如今|之前|过去|原有|现有|原来|原先|以前|以往|此前|最初|去年|上年|前一年|当初|年初|\d{4}年)?的?(?:约|近|超|不足|不到|平均)?$"
)
_MOVES = re.compile(r"，?[^，。；]{0,12}?(?:到|至|为|(?<![组构])成|降|升|增|缩|压|提|扩|减|延|拓|涨|跌|滑|跃)")
"""Behind the first figure of a change (从10%提高到…); 由30人组成 is none."""
_TOOK = re.compile("[仅只就共]?(?:用了|用时|耗时|历时|花了|经历|走过)")
"""从1亿元到10亿元用了9年."""
_ONWARD = re.compile(
    r"(?:从|由)[^，。；、从由]{1,16}?(?:提高|提升|增加|增长|上升|扩大|攀升|跃升|缩短|压缩|缩减|减少|降低|下降|降|升|增|变|发展|拓展|扩展)"
    r"(?:到了?|至|为|成)(?:了|目前|现在|如今|今年|约|近|超|超过|的)*$"
)
"""从过去数小时压缩至3分钟: what it was before is no figure."""
_COURSE = re.compile("到[^，。；]{1,10}(?:时间|周期|用时|耗时|时长|工期|历程|过程|距离|路程)")
_ARROW = "(?:[→➔➜⟶⇒]|[—-]+>)"
_SHOWN = re.compile(f"(?:以上|左右)?{_ARROW}")
"""拥有量：7.8件→8.5件: a chart's line."""
_TO = re.compile(
    rf"(?:以上|左右)?{_ARROW}(?:约|近|超过?)?|，?(?:[^，。；、0-9]{{0,8}})(?:到|至|为|成)(?:了|目前|现在|如今|今年|\d{{4}}年[底末]?|预计|有望|将|约|近|超|超过|不超过|不高于|不低于|不少于|最快|最短|最低|最高|的)*"
)

_ON_TO = re.compile(
    r"[^，。；、0-9]{0,8}，[^，。；、0-9]{0,6}?(?:到|至|如今|现在|目前|今年|去年)[^，。；、]{0,10}?(?:已经?|就)*(?:达到?|有|为|增至|升至|降至|突破|超过)(?:了|约|近|超|超过)*"
)
"""从起步时的20公里一路延伸，到去年底已达900公里: where it goes to stands in the next clause."""


def changed(frame: Frame, index: int) -> Named | None:
    """从500帧/秒提升至1500帧/秒: what changes stands before 从, and both figures are its."""
    quantity = frame.found[index]
    start = frame.passage.clause(quantity.start)[0]
    source = _FROM.search(frame.text, frame.window(index), quantity.start)
    took = quantity.value_high is not None and _TOOK.match(frame.text, quantity.end)
    if source and not (took or _MOVES.match(frame.text, quantity.end)):
        source = None
    if source is None and MOVES_ON.match(frame.text, quantity.end):
        source = FROM_STATE.search(frame.text, frame.window(index), quantity.start)
    onward = None if source else _ONWARD.search(frame.text, frame.window(index), quantity.start)
    # 从图纸到下线的时间缩短到18天: a course from one end to the other is no change.
    source = source or (None if onward and _COURSE.search(onward[0]) else onward)
    if source is None and _SHOWN.match(frame.text, quantity.end):
        label = frame.clause_before(quantity) or left_phrase(frame.passage, start, quantity.start, frame.cues).noun
        return (label, 0.85) if len(label) >= _SHORTEST else None
    if source:
        before = frame.text[start : source.start()]
        if course := named_course(before.removesuffix("则").removesuffix("也")):
            return course, 0.85
        if before in frame.cues.attributes:
            return frame.cues.attributes[before], 0.8
        noun = left_phrase(frame.passage, start, source.start(), frame.cues).noun or _measure_before(frame, quantity)
        noun = (
            noun
            or frame.leading_noun(quantity)
            or _goes_on_from(frame, quantity)
            or _said_before(frame, start, source.start())
        )
        return (_of_time(frame, quantity, noun), 0.85) if len(noun) >= _SHORTEST else None
    last = frame.done[-1] if frame.done else None
    if last is not None and last.quantity.end < start and _comes_from(frame, last.quantity):
        between = (last.quantity.end, quantity.start)
        moved_on = _ON_TO.fullmatch(frame.text, *between) or _TO.fullmatch(frame.text, *between)
        same = frame.group(last.quantity) == frame.group(quantity)
        return (last.indicator, 0.8) if moved_on and same else None
    if last is None or last.quantity.end < start or frame.group(last.quantity) != frame.group(quantity):
        return None
    return (last.indicator, 0.85) if _TO.fullmatch(frame.text, last.quantity.end, quantity.start) else None


def _measure_before(frame: Frame, quantity: Quantity) -> str:
    """五年生存率 of 被称为难题的某病五年生存率，从10%提高到90%: all of the clause before, or the measure that ends it."""
    k = frame.passage.clause_index(quantity.start) - 1
    if k < 0 or not frame.is_plain(k, quantity):
        return ""
    left = left_phrase(frame.passage, *frame.passage.clauses[k], frame.cues)
    if not left.verb:
        return left.noun
    return left.noun.rsplit("的", 1)[-1] if frame.cues.tail.search(left.noun) else ""


def _said_before(frame: Frame, start: int, end: int) -> str:
    """空域申请 of 空域申请由7天变成2小时: a verb that is all that stands before a change names what changes; "" where more or nothing does."""
    for owner in frame.passage.owners_between(start, end):
        start = owner.end
    for ref in frame.passage.times_between(start, end):
        start = ref.end
    said = told_of(frame.text[start:end]).rstrip("可将已则也还均都")
    return said if _A_NAME <= len(said) <= _LONGEST_SAID and _PLAIN.fullmatch(said) else ""


def _of_time(frame: Frame, quantity: Quantity, noun: str) -> str:
    """两地通行时间 of 两地通行由5小时缩短至3小时."""
    named = (
        frame.group(quantity) != "duration"
        or noun.endswith((*frame.cues.time_names, *_LASTING))
        or frame.cues.tail.search(noun)
    )
    return noun if named else noun + "时间"


def _goes_on_from(frame: Frame, quantity: Quantity) -> str:
    """外汇储备 of 外汇储备从10亿元到1万亿元用了62年，从1万亿元到2万亿元…: what had come to where a figure starts; "" where nothing had."""
    reads = (r for r in reversed(frame.done) if r.sentence == frame.sentence(quantity))
    level = next((r for r in reads if r.quantity.unit == quantity.unit and r.kind == "level"), None)
    reached = level is not None and quantity.value in (level.quantity.value, level.quantity.value_high)
    return level.indicator if level is not None and reached else ""


def _comes_from(frame: Frame, quantity: Quantity) -> bool:
    """Whether a figure is where a change began (从起步时的20公里)."""
    start = frame.passage.clause(quantity.start)[0]
    return _FROM.search(frame.text, start, quantity.start) is not None
