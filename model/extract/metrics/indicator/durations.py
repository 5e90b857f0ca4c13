"""What takes a time (9分钟炒好一锅茶叶)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.courses import named_course
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.phrases import Left, left_phrase
from model.extract.metrics.indicator.spoken import told_of
from model.extract.metrics.reading.wording import CAN

_PASSING = frozenset({"经过", "历经", "经历", "为期", "在", "用", "以", "近", "约"})
"""Verbs before a duration that say nothing of it."""
_AHEAD = re.compile(r"(?P<than>(?:比|较)[^，。；]{1,12}?(?:提前|推迟|偏[早晚]))(?:了|约|近|整整)*$")
_EARLY = re.compile("(?:整整|足足|平均|将|可|已|再)*(?:提前|推迟|延后|延迟|提早)(?:了|约|近|整整)*$")
"""完工时间整整提前了半年: the time that comes earlier is named before."""
_TAKES = re.compile(
    rf"(?:以?内|之内|里|间)?(?:\s?[就即便])?(?:{CAN}|有)?(?P<does>[^，。；、的\s][^，。；、\s]{{1,19}})"
)
_ONLY = re.compile("(?:现在|如今|目前|而)?(?:只要|只需要?|仅需|仅用|只用|短短|平均|不到|最快|大约|约|再)*")
_DOES = re.compile(
    "(?P<who>[^，。；：]{0,16}?)(?:就可以|即可|便可|就能够?|便能|可以|可|能够?|就)(?P<does>[^，。；：]{2,20})"
)
_USED = re.compile(
    "(?:他们|我们|她们|他|她|团队|企业|公司)?(?:前后|总共|一共|全程|整个过程)*(?:就|只|仅|才|又|再|还|也|却)*(?:用|花|需要?|要|耗时|历时|相隔|间隔|隔)(?:了|约|近|不到|短短)*"
    "|[^，。；]{0,6}(?:比|较)[^，。；\\d]{2,10}(?:快|提前|缩短|节省|节约|少用?|省|早)了?(?:约|近|整整)?"
)
_FROM_TO = re.compile("[“‘]?([^，。；、\\d从]{0,8}从[^，。；、]{2,14}?(?<!拿)(?<!达)到[^，。；\\d]{2,14})")
"""从提出需求到样机下线，只用了97天."""
_HANDLED_WHOLE = re.compile("[“‘]?((?:把|将)[^，。；、\\d]{4,22})")
"""把专利从学校“请”出来，前后只用了37天."""
_ONLY_USED = re.compile("(?:前后|总共|一共)?(?:却|就)?(?:只|仅|才)(?:用|花|需要?|要)?$")
_TAKEN = re.compile(
    "(?:前后|总共|一共|全程|整个过程|最快|最短|最多|车程|行程)*(?:就|只|仅|才)*(?:用时|用|花费|花|需要?|要|耗时|历时|相隔|间隔|隔)(?:了|约|近|不到|短短)*$"
)
_HANDLED = re.compile("[将把]")
_LONGEST_DONE = 32
_ABOUT = re.compile("左右|上下|以[上下]|[以之]?内$|时间$")
_NEEDED = re.compile(
    r"(?P<does>[^，。；]*?)(?:就|只|仅|至少|大约|还|平均|最快)*(?:需要?|要用|要花|用时|耗时|得花|花费)(?:约|近|不到|大约|将近)?$"
)
"""采摘一千斤茶要用3天."""
_THEN = re.compile(
    "[，,](?:我们|他们|他|她)?(?:就|便|即)(?P<does>[一-鿿]{1,2}[完成出到好下起上])了?(?P<what>[^，。；！？”]{2,30})"
)
_TAKING = re.compile(
    "(?:大约|将|就是|就|只|每?年?仅|才|都|得|要|需要?|用|花|费|耗|约|近|不到|至少|整整|了|过|上|掉|去|为|还有|还剩|只剩|经历|历经)+$"
)
_REACHES = re.compile("[一-鿿]{0,2}[到至成]")
_BARE, _SHORT = 2, 8
_LONGEST_COURSE = 14
_LONGEST_AHEAD = 24


def _without_time(frame: Frame, start: int, end: int) -> str:
    """The words between two offsets behind the times among them."""
    times = frame.passage.times_between(start, end)
    return frame.text[times[-1].end if times else start : end].strip("，,、 以往过去的")


def _next_does(frame: Frame, index: int) -> str:
    """一台新车下线 of 只要9分钟，一台新车就能下线: what is done in a time that fills its clause; "" where that is not said."""
    passage, quantity = frame.passage, frame.found[index]
    start, end = passage.clause(quantity.start)
    if not _ONLY.fullmatch(frame.text, start, quantity.start) or not frame.text.startswith("，", end):
        return ""
    last = passage.clause(end + 1)[1]
    done = _DOES.match(frame.text, end + 1, last)
    if done is None:
        return ""
    does = done["who"] + done["does"]
    if _HANDLED.match(done["does"]) and frame.text.startswith("，", last):
        # 就能把货物，运到港口: the verb of what is handled stands behind a comma.
        does += frame.text[last + 1 : passage.clause(last + 1)[1]]
    return does if len(does) <= _LONGEST_DONE else ""


def _done_next(frame: Frame, index: int) -> str:
    """办完增容手续 of 某某只用了2天，就办完了过去要跑两地的增容手续: what the next clause says was done in it; "" where it says none."""
    passage, quantity = frame.passage, frame.found[index]
    start, end = passage.clause(quantity.start)
    if end != quantity.end or not _TAKEN.search(frame.text, start, quantity.start):
        return ""
    done = _THEN.match(frame.text, end, passage.sentence(quantity.start)[1])
    if done is None:
        return ""
    noun = done["what"].rsplit("的", 1)[-1]
    return done["does"] + noun if 2 <= len(noun) <= _SHORT + 2 else ""


def _from_to(frame: Frame, index: int) -> str:
    """从提出需求到样机下线 before 只用了97天: the whole course that a clause of its own tells; "" where none does."""
    passage, start = frame.passage, frame.passage.clause(frame.found[index].start)[0]
    k = passage.clause_index(start) - 1
    said = frame.text[start : frame.found[index].start]
    if k < 0 or not (_USED.fullmatch(said) or _USED.fullmatch(told_of(said)) or not told_of(said)):
        return ""
    course = _FROM_TO.fullmatch(frame.text, *passage.clauses[k]) or _HANDLED_WHOLE.fullmatch(
        frame.text, *passage.clauses[k]
    )
    return told_of(course[1]) if course else ""


def _course(frame: Frame, index: int) -> str:
    """从拿地到开工 of 从拿地到开工只用了47天: the whole course that the clause of the figure opens with; "" where none does."""
    quantity = frame.found[index]
    start = frame.passage.clause(quantity.start)[0]
    used = _TAKEN.search(frame.text, start, quantity.start)
    course = _FROM_TO.fullmatch(frame.text, start, used.start()) if used else None
    return told_of(course[1]) if course else ""


def _what_is_ahead(frame: Frame, index: int, end: int) -> str:
    """隧道贯通 of 隧道贯通较计划工期提前45天: what comes about so early, in the clause of the figure or all that the one before says; "" where it is long."""
    passage, start = frame.passage, frame.window(index)
    k = passage.clause_index(start)
    if not frame.text[start:end].strip(" ，") and k and start > passage.sentence(start)[0]:
        start, end = passage.clauses[k - 1]
    elif noun := left_phrase(passage, start, end, frame.cues).noun:
        return noun
    does = _without_time(frame, start, end)
    for owner in passage.owners_between(start, end):
        does = does.removeprefix(passage.text[owner.start : owner.end]).removeprefix("地区")
    return does if len(does) <= _LONGEST_AHEAD and not re.search(r"\d", does) else ""


def _time_named(frame: Frame, index: int, left: Left) -> Named | None:
    """The time that a figure itself is said of, by its name: 建设周期30天, 工期长达3年, 开采寿命延长30年; None where no such name stands before it."""
    quantity, start, cues = frame.found[index], frame.window(index), frame.cues
    if left.noun.endswith(frame.cues.time_names):
        at = frame.passage.clause(quantity.start)[0]
        end = frame.text.rfind(left.noun, at, quantity.start) + len(left.noun)
        return named_course(frame.text[at:end]) or left.noun, 0.85
    if left.noun.removesuffix("长").endswith(frame.cues.time_names):
        return left.noun.removesuffix("长"), 0.8
    if (left.verb in cues.comparison_words or left.verb == "延长") and len(left.noun) < _BARE:
        what = left_phrase(frame.passage, start, left.start - len(left.verb), cues).noun
        if what.endswith(frame.cues.time_names):
            return what, 0.8
    return None


def _comes_early(frame: Frame, index: int) -> str:
    """完工时间 of 完工时间提前半年: the time that comes earlier or later; "" where none is named."""
    start = frame.window(index)
    early = _EARLY.search(frame.text, start, frame.found[index].start)
    when = left_phrase(frame.passage, start, early.start(), frame.cues).noun if early else ""
    return when if len(when) > _BARE and when.endswith(frame.cues.time_names) else ""


def _duration_before(frame: Frame, quantity: Quantity) -> str:
    """What the last duration of the sentence is called; "" where there is none."""
    recent = (r for r in reversed(frame.done) if r.sentence == frame.sentence(quantity))
    return next((r.indicator for r in recent if frame.group(r.quantity) == "duration"), "")


def name_of_duration(frame: Frame, index: int, left: Left) -> Named:
    """The time that something takes: 9分钟就可以炒好一锅茶叶."""
    quantity, start, cues = frame.found[index], frame.window(index), frame.cues
    if left.verb not in ("由", "从"):
        left = left._replace(noun=_TAKING.sub("", told_of(left.noun)))
    if whole := _from_to(frame, index) or _course(frame, index):
        return f"{whole}的时间", 0.7
    if left.verb in cues.attributes and len(left.noun) < 2:
        # 出舱活动历时9小时: what takes the time stands before the verb.
        what = left_phrase(frame.passage, start, left.start - len(left.verb), cues).noun
        if not what and frame.text.startswith("的", quantity.end):
            what = frame.right(index).noun
        return (what if 2 <= len(what) <= _SHORT else "") + cues.attributes[left.verb], 0.6
    if left.noun == "期":
        left = left._replace(noun=left.verb + left.noun)  # 预售|期为5天
    if named := _time_named(frame, index, left):
        return named
    ahead = _AHEAD.search(frame.text, start, quantity.start)
    if ahead:
        return _what_is_ahead(frame, index, ahead.start()) + ahead["than"] + "时间", 0.6
    if when := _comes_early(frame, index):
        return when, 0.7
    opening = frame.passage.clause(quantity.start)[0]
    needed = _NEEDED.match(frame.text, opening, quantity.start)
    if needed and 3 <= len(does := _without_time(frame, opening, needed.end("does"))) <= 20:
        does = told_of(does) or does
        return does if does.endswith(frame.cues.time_names) else f"{does}的时间", 0.6
    takes = _TAKES.match(frame.text, quantity.end, frame.passage.clause(quantity.start)[1])
    if takes and not _ABOUT.match(takes["does"]):
        return f"{_ONLY_USED.sub('', left.noun)}{takes['does'].removesuffix('的')}的时间", 0.6
    if done := _done_next(frame, index):
        return f"{done}的时间", 0.6
    if takes is None and (does := _next_does(frame, index)):
        return f"{does}的时间", 0.6
    if _REACHES.fullmatch(left.noun):
        left = left._replace(noun="")
    told = left.noun or (left.verb not in cues.empty and left.verb not in _PASSING and left.verb)
    if not told and frame.text.startswith("的", quantity.end) and (what := frame.right(index).noun):
        return what if what.endswith(frame.cues.time_names) else what + "时间", 0.5
    if len(told or "") < _BARE and (before := _duration_before(frame, quantity)):
        return before, 0.5
    whole = _TAKING.sub("", told_of(frame.text[start : quantity.start]))
    acts = not left.noun and left.verb not in cues.reaching | cues.comparison_words
    told = whole if acts and 2 <= len(whole) <= _LONGEST_COURSE and "的" not in whole else left.noun or left.verb
    going = frame.cues.going.get(told[-1:]) if frame.text.startswith(told[-1:], _last_word(frame, index)) else None
    return (going or told) + "时间", 0.4


def _last_word(frame: Frame, index: int) -> int:
    """Where the last word before a figure begins, but for what says that it takes so long."""
    end = frame.found[index].start
    taking = _TAKING.search(frame.text, frame.window(index), end)
    return frame.passage.word_start((taking.start() if taking else end) - 1)
