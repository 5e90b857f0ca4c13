"""What a count is a portion or a division of: some of the things counted before, the kinds of something."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.counted import right_phrase
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import left_phrase, newness
from model.extract.metrics.reading.wording import without_aspect

_AMONG = re.compile("的?([^，。；、\\d]{2,20})(?:中|里|当中|之中)(?:，?(?:就|已|共|约)?有)?(?:约|近|超过?)?")
_ALREADY = re.compile("(?:现?已经?|全部|共)?([^，。；、\\d]{2,5}?)(?:了|完)?(?:约|近|超过?)?")
_KINDS = re.compile("(?P<kind>类别|品种|种类|类型|门类|级别|等级|档次|品类)(?:的?(?P<what>[^的]{2,10}))?$")
_DIVIDED = re.compile("(?:其中|主要|共|可)?[^，。；]{0,12}?(?P<verb>包括|包含|分为|分成|涵盖|划分为|设有|设)")
_LONGEST_SAID = 20
_DONE_WITH = re.compile("(?P<does>[一-鿿]{2})了?其中的?(?:约|近|超过?)?$")
_BROUGHT_TO = re.compile(
    r"(?:提[高升]|增加|上升|扩大|降低|压缩|下降|[增升降提])[到至](?:了)?(?P<whole>[一-鿿]{2,10}?)的(?:约|近|超过?|不到)*$"
)
"""将研发投入提高到营收的5.8%: a share of what stands behind the verb."""
_THEN = re.compile("目前|现在|如今|当前|原来|原先|以前|过去|此前|以往|同期|最初|全部|一般|正常|平均")


def some_of(frame: Frame, index: int) -> str:
    """What some of the things counted just before do: 40个村中，有33个茶叶减产; 75个村已通电73个."""
    quantity, passage = frame.found[index], frame.passage
    if not frame.done or frame.done[-1].quantity.unit != quantity.unit or frame.done[-1].quantity.end > quantity.start:
        return ""
    before = frame.done[-1].quantity
    between = frame.text[before.end : quantity.start]
    end = passage.clause(quantity.start)[1]
    among = _AMONG.fullmatch(between)
    if among and len(noun := among[1].rsplit("的", 1)[-1]) >= 2:
        said = without_aspect(frame.text[quantity.end : end])
        # 行业 of 21个大类行业中，有9个行业实现增长 says itself again.
        said = re.sub("^(?:已经|已|均|都)", "", said)
        again = next((k for k in (4, 3, 2) if noun.endswith(said[:k])), 0)
        said = said[again:]
        is_one = re.match("[为是](.{2,16})", said)
        new = newness(frame.done[-1].indicator)
        return new + is_one[1] if is_one else f"{said}的{noun}" if 2 <= len(said) <= _LONGEST_SAID else ""
    counted = right_phrase(passage, before, quantity, frame.cues)
    rest = _ALREADY.fullmatch(frame.text, counted.end, quantity.start) if quantity.end == end else None
    done = (
        rest is not None
        and len(counted.noun) >= 2
        and any(w in frame.cues.governing | frame.cues.happening for _, w in passage.words(rest.start(1), rest.end(1)))
    )
    return f"{rest[1]}的{counted.noun}" if rest is not None and done else ""


def done_with_these(frame: Frame, index: int) -> str:
    """通过的草案 of 审议草案9件，通过其中3件: what is done with some of the things counted just before; "" where these are counted anew."""
    start, quantity = frame.window(index), frame.found[index]
    done = _DONE_WITH.search(frame.text, start, quantity.start)
    told = frame.before(quantity, "level", same_sentence=True)
    if done is None or told is None or told.quantity.unit != quantity.unit or len(frame.right(index).noun) > 1:
        return ""
    words = [w for _, w in frame.passage.words(done.start("does"), done.end("does"))]
    if len(words) != 1 or not frame.cues.may_name(words[0]):
        return ""
    things = told.indicator.rsplit("的", 1)[-1]
    first = things[:2]
    rest = things[2:] if first in frame.cues.acting or first in frame.cues.verbs else things
    return f"{words[0]}的{rest if len(rest) > 1 else things}"


def attributed_share(frame: Frame, quantity: Quantity, name: str) -> str:
    """研发投入占营收比重 of 将研发投入提高到营收的5.8%; any other name as it is."""
    brought = _BROUGHT_TO.search(frame.text, frame.passage.clause(quantity.start)[0], quantity.start)
    dated = brought is not None and (_THEN.match(brought["whole"]) or frame.passage.in_time(*brought.span("whole")))
    return name if brought is None or dated or "占" in name else f"{name}占{brought['whole']}比重"


def kinds_of(frame: Frame, index: int, right: Right) -> str:
    """The kinds, parts or steps of something (13个类别的医院, 包括5年期等三个品种): it stands behind their 的, or in the clause before."""
    kind = _KINDS.match(right.noun)
    if kind is None:
        return ""
    what, start = kind["what"] or "", frame.passage.clause(frame.found[index].start)[0]
    divided = _DIVIDED.match(frame.text, start, frame.found[index].start) if not what else None
    if divided:
        end = divided.start("verb")
        own = left_phrase(frame.passage, start, end, frame.cues).noun if end > start else ""
        k = frame.passage.clause_index(start) - 1
        k = k if start > frame.passage.sentence(start)[0] else -1
        what = own or (left_phrase(frame.passage, *frame.passage.clauses[k], frame.cues).noun if k >= 0 else "")
    what = what.rsplit("的", 1)[-1]
    if re.search("[0-9]", what):
        return ""
    return what + kind["kind"] if 2 <= len(what) <= _LONGEST_SAID else ""
