"""What a measure is of that says nothing by itself (产量, 占比): the subject of the clause before, or that of the measure before."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.frame import Frame
from model.extract.metrics.phrases import left_phrase

_BARE = 3
"""A measure of more characters says enough (软件业务收入)."""
_TRADE = frozenset({"出口", "进口", "出口额", "进口额", "出口值", "进口值", "顺差", "贸易顺差"})
_BOTH_WAYS = re.compile("(?:对[^，。；、]{2,6}?)?(?:货物|服务|对外)?(?:贸易)?(?=进出口|出口|进口)")
_PREDICATES = ("表现", "增势", "势头", "走势", "继续", "持续", "较", "最", "更", "稳步", "快速")
_LEADS = re.compile("[\\s，,]*(?:其中|同时|此外|另外|而|特别是|尤其是)?[，,]?")
_NO_TOPIC = re.compile("(?:数据|统计|消息|报告|公报|记者|部门|负责人|专家|分析)$|[0-9]|截[至止]|[年月日]")
_TREATED = re.compile("(?:播种|种植|累计|实现|总|年|的)+$")
"""粮食 of 粮食播种面积."""
_VAGUE = frozenset(
    {
        "人数",
        "人次",
        "规模",
        "面积",
        "数量",
        "总量",
        "期限",
        "投入",
        "就业",
        "需求",
        "供给",
        "支出",
        "贷款",
        "存款",
        "消费",
    }
)
"""What is said of anything, or by itself says enough."""
_SHORTEST, _LONGEST = 2, 12


def filled(frame: Frame, quantity: Quantity, name: str) -> str:
    """The name with what it is of: 产量 of 某作物长势良好，产量首次突破3000亿斤 is 某作物产量, 占比 of 某产业引资增长7%，占比提升 that of 某产业引资."""
    cues = frame.cues
    share = name in ("占比", "比重", "份额")
    measure = name not in _VAGUE and (name in cues.activities or cues.tail.fullmatch(name))
    if len(name) > _BARE or not (share or name in _TRADE or measure):
        return name
    topic = _topic(frame, quantity)
    if topic and not cues.tail.search(topic.removesuffix(name)):
        return topic.removesuffix(name) + name
    before = frame.before(quantity, same_sentence=name not in _TRADE)
    if before is None or (name not in _TRADE and "；" in frame.text[before.quantity.end : quantity.start]):
        return name
    if name in _TRADE:
        both = _BOTH_WAYS.match(before.indicator)
        return both[0] + name if both else name
    if share:
        return before.indicator.removesuffix("占比") + name if before.kind == "growth" else name
    tail = cues.tail.search(before.indicator)
    whose = _TREATED.sub("", before.indicator[: tail.start()]) if tail else ""
    return whose + name if _SHORTEST <= len(whose) <= _LONGEST and name not in cues.of_an_industry else name


def _topic(frame: Frame, quantity: Quantity) -> str:
    """The subject of the clause before a figure, where that clause has no figure of its own."""
    passage, cues = frame.passage, frame.cues
    k = passage.clause_index(quantity.start) - 1
    own = passage.owners_between(passage.clauses[k + 1][0], quantity.start)
    if k < 0 or own or not frame.is_plain(k, quantity):
        return ""
    start, end = passage.clauses[k]
    for at, word in passage.words(start, min(end, start + 30)):
        if at > start and (word in cues.verbs or word in cues.finite or word.startswith(_PREDICATES)):
            left = left_phrase(passage, start, at, cues)
            before = frame.text[start : left.start]
            leads = _LEADS.fullmatch(before) or all(
                frame.passage.in_time(p, p + 1) or passage.owners_between(start, left.start)
                for p in range(start, left.start)
            )
            fits = _SHORTEST <= len(left.noun) <= _LONGEST and not _NO_TOPIC.search(left.noun)
            return left.noun if fits and leads and "、" not in left.noun else ""
    return ""
