"""People who are counted by what they do or suffer (参观人数, 空袭死亡人数)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.counting import Count
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.phrases import NEXT_CLAUSE, Left
from model.extract.metrics.indicator.predicates import scenic
from model.extract.metrics.indicator.said import compact, without_manner
from model.extract.metrics.reading.wording import joined

_TRIPS = ("架次", "车次", "班次", "列次", "航次")
_COMING = frozenset({"前来", "赶来", "来到", "来", "前往", "赴", "赶赴", "参与"})
_BY = re.compile(
    "(?:(?P<cause>(?:恶劣|极端)?(?:天气|强?降雨|强?降雪|暴[雨雪]|洪[水涝]|山洪|地震|强震|余震|台风|飓风|龙卷风|风暴|林火|山火|火灾|灾害|灾难|疫情|病毒|冲突|战事|空袭|袭击|枪击|爆炸"
    "|事故|事件|坍塌|垮塌|滑坡|泥石流|热浪|高温|寒潮|军事行动|踩踏|相撞|坠机|沉船))(?:已经?|目前|迄今|至今|共)*(?:造成|导致|致使|致)|(?P<made>组织|安排|帮助|疏散|协助|护送|引导))"
    "(?:了|至少|约|近|超过?|共)*$"
)
"""What makes people do or suffer something."""
_FOR = re.compile("因(?:灾|公|病|伤|事故|洪水|台风)$")
_WHAT = re.compile("(?P<what>(?:获得|取得|通过|拿到|考取|入选|获评|晋升|走上|登上|加入)[一-鿿]{2,8})(?=[，。；]|$)")
_A_VERB = 2
_JOINS = frozenset({"参与", "参加", "加入", "出席", "到场", "齐聚", "集结", "奋战", "坚守", "忙碌"})
"""Verbs that stand before who does so with a 的 only."""
_GETS = re.compile(
    "(?:已|都|将|可以?|能够?|就)*(?P<verb>享受|领取?|用|喝|住|吃|学|参与|接触)[到上](?:了)?(?P<what>[一-鿿]{2,8})(?=[，。；]|$)"
)
_HANDS = re.compile(
    "(?P<what>(?:一(?![共般直定旦律度经并起方])|每(?!个?[年月日天周季夜]))[^，。；、\\d的]{1,6}?)(?:原来|原先|以前|以往|过去|从前|现在|如今)?(?:就|只|都|起码|至少|往往)*(?:需要|需|要用|要|得用|得|用|配)(?:了|约|近)*$"
)
_FEWER = re.compile("(?:留|留下|需要?|要|用|配|剩|剩下)(?:了|约|近|不到)*$")
_HANDS_NAME = "用人"


def doing(frame: Frame, right: Right, noun: str) -> str:
    """People with what they do, which says who they are: 受伤人员, 参与的火炬手, 乘坐火车出行的旅客; alone where only how they do it is told."""
    passage, cues = frame.passage, frame.cues
    end = passage.clause(right.end - 1)[1]
    other_half = NEXT_CLAUSE.search(frame.text, right.end, end)  # of a headline
    end = other_half.start() if other_half else end
    words, first_time = without_manner(frame, [(at, w) for at, w in passage.words(right.end, end) if w.strip()])
    if not words or words[0][1] == "的":
        return noun
    at, first = words[0]
    rest = frame.text[at + len(first) : end].strip("了 ")
    if rest and rest[0] != "、":
        said = compact(frame, right.end, end)
        return f"{said}的{noun}" if said and not scenic(said) else noun
    if first_time or first in _JOINS:
        return f"{first_time}{first}的{noun}"
    acts = frame.text.startswith("了", at + len(first)) or first in cues.governing
    return joined(first, noun) if acts and len(first) == _A_VERB else noun


def gets(frame: Frame, right: Right) -> str:
    """享受补偿政策 of 2亿农牧民享受到补偿政策: what people come to have, which says who they are; "" where they come to nothing."""
    got = _GETS.match(frame.text, right.end, frame.passage.clause(right.end - 1)[1])
    return got["verb"] + got["what"] if got else ""


def hands(frame: Frame, index: int) -> str:
    """一条线用人 of 一条线原来要60人，改造后只留12人: how many hands something takes; "" where that is not said."""
    quantity = frame.found[index]
    start = frame.passage.clause(quantity.start)[0]
    needed = _HANDS.search(frame.text, start, quantity.start)
    if needed and not frame.text[start : needed.start()].strip("“‘ "):
        return needed["what"] + _HANDS_NAME
    before = frame.before(quantity, "level", same_sentence=True)
    goes_on = before is not None and before.indicator.endswith(_HANDS_NAME)
    return (
        before.indicator if before is not None and goes_on and _FEWER.search(frame.text, start, quantity.start) else ""
    )


def who_act(frame: Frame, index: int) -> str:
    """代表等200多人参加, 可容纳5000人入住, 失联的12人已恢复联系: people are counted by what they do."""
    quantity = frame.found[index]
    end = frame.passage.clause(quantity.start)[1]
    if frame.text[quantity.start - 1] == "的" and not frame.right(index).noun and (befell := _last_verb(frame, index)):
        return befell + "人数"
    verbs = [
        w
        for _, w in frame.passage.words(quantity.end, min(end, quantity.end + 8))
        if w not in frame.cues.manner | {"确认"}
    ]
    verb = next((w for w in verbs if w not in _COMING), verbs[0] if verbs else "")
    # 47人获得高级职称: what they come by says which they are.
    said = _WHAT.match(frame.text, quantity.end, end)
    comes_by = said["what"] if said and said["what"].startswith(verb) else ""
    if not comes_by and (len(verb) < _A_VERB or verb not in frame.cues.governing):
        return ""
    before = frame.text[frame.window(index) : quantity.start]
    by = _BY.search(before)
    if by:
        # 滑坡造成7人受伤, 已组织90人转移
        return f"{by['cause'] or by['made']}{verb}人数"
    return (comes_by or verb) + "人数"


def _last_verb(frame: Frame, index: int) -> str:
    """失联 of 在山洞失联的: the verb that a 的 before people makes their attribute; "" where it ends in none, or says more."""
    at = frame.found[index].start - 1
    words = frame.passage.words(frame.window(index), at)
    last = words[-1][1] if words else ""
    return last if len(last) == _A_VERB and last in frame.cues.verbs and last not in frame.cues.acting else ""


def people_by(frame: Frame, left: Left) -> str:
    """参观2万人 are 参观人数 by the verb before."""
    if frame.text.startswith(("后", "前"), left.start):
        return ""  # 改造后只剩26人
    by = _FOR.search(frame.text, 0, max(0, left.start - len(left.verb)))
    named = len(left.verb) >= 2 and left.verb in frame.cues.verbs and left.verb not in frame.cues.empty
    return (by[0] if by else "") + left.verb + "人数" if named else ""


def trips(count: Count) -> Named | None:
    """累计飞行2.8万架次: how often something went, by its verb."""
    unit, verb = count.quantity.unit, count.left.noun or count.left.verb
    went = unit in _TRIPS and len(verb) == _A_VERB and not verb.endswith(("量", "数", "班"))
    return (verb + unit, 0.6) if went else None
