"""What a measure is of that says nothing by itself (产量, 占比): what stands before it in its clause, is told of in an earlier one, or was counted there."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame, Read
from model.extract.metrics.indicator.sums import of_deed, of_spending
from model.extract.metrics.indicator.told_of import topic_of
from model.extract.metrics.reading.wording import NAMES_SHARE, SHARES
from model.extract.quantity.units import COUNTED

_TRADE = frozenset({"出口", "进口", "出口额", "进口额", "出口值", "进口值", "顺差", "贸易顺差"})
_BOTH_WAYS = re.compile(
    "(?:国际收支)?(?:对[^，。；、]{2,6}?)?(?:货物和服务|货物|服务|对外)?(?:贸易)?(?=进出口|出口|进口)"
)
_TOWARDS = re.compile("对[^，。；、]{2,20}贡献[率度]")
_INDICES = ("采购经理指数", "商务活动指数", "景气指数", "信心指数")
"""Measures that say nothing without what they are of, however long they are."""
_MEASURE = re.compile("[一-鿿]{2}[量额]|[一-鿿]{1,2}率")
_YIELDED = re.compile("[年日月]产(?=[一-鿿])")
"""年产激光器5000台，实现年产值40亿元: the sum is what the whole plant makes."""
_LAND = re.compile("(?:规划|建成|占地|建筑|用地|控制|开发)$")
_MAKES = re.compile("[年月日]?(?:产值|营收|营业收入|销售收入|税收|利润)")
_SPENT = re.compile("完成投资(?:达到?|额|超过?|近|约|突破)*$")
_AGREED = re.compile("(?:协议|合同|计划|签约|意向|年度|年度计划)总?(?:投资|引资)(?:额|总额)?")
"""What projects that were counted are to cost."""
_TO_BUILD = ("项目", "合同", "协议", "订单")
_HOW_OFTEN = re.compile("(?<=[一-鿿]{2})(?:次数|频次|场次|笔数|件数)$")
_TREATED = re.compile("(?:播种|种植|累计|实现|总|年|的)+$")
"""粮食 of 粮食播种面积."""
_HOW_MUCH = re.compile("(?:累计|日均|月均|年均|平均|每[年月日天]|单日|全年|当年|全部|总|年|月|日)+(?=[一-鿿]{2})")
"""Before a measure these say over what time and no more."""
_SHARES = frozenset(SHARES)
_NAMED_SHARES = (*NAMES_SHARE, "度")
_THESE = re.compile("^(?:这样)?(?:一批|一系列|这些|这批|各类|一些|[这一][家座](?=[一-鿿]{3}))")
_SET_UP = re.compile("^(?:共|已|累计|现)(?:设置?|建成?|有|布置|展出|投入)(?=[一-鿿]{3})")
"""共设|大型灯组: that there are so many is no part of what they are."""
_MEASURES = re.compile("[量率值数次]$|[0-9]|^“.”$")
_NEVER_ALONE = frozenset({"单产", "亩产", "案值", "货值", "价值", "金额", "数量", "总量", *SHARES})
_BESIDE_COUNT = _NEVER_ALONE - _SHARES | {"面积", "总面积", "总额", "总金额", "资金", "总价", "长度", "总长", "里程"}
"""What stands right beside a count with its own figure (改造厂房18栋、面积30万平方米)."""
_LOADS = frozenset({"weight", "volume"})
_SAVED = frozenset({"节省", "节约", "降低", "减少", "节本", "少用", "减轻", "压缩"})
_INPUTS = frozenset({"投入强度", "产能", "能耗", "案值", "单价", "售价", "均价", "成本", "产销量"})
_PEOPLE = frozenset({"人", "人次", "名", "位"})
_LONGEST_BARE = 4
"""A measure of more characters says enough (软件业务收入)."""
_SHORTEST, _LONGEST = 2, 12
_CLAUSES_BACK = 3
_SENTENCES_BACK = 4
_TAKEN_UP = re.compile("(?:这一|这个|这项|该项|这笔)[一-鿿]{2,5}")


def filled(frame: Frame, quantity: Quantity, name: str) -> str:
    """The name with what it is of: 产量 of 某作物长势良好，产量超过9万斤 is 某作物产量, 占比 of 某产业引资增长7%，占比提升 that of 某产业引资."""
    passage = frame.passage
    last = passage.clause_index(quantity.start)
    if name == "投资" and _SPENT.search(frame.text, passage.clause(quantity.start)[0], quantity.start):
        return "完成投资"
    if again := _again(frame, quantity, name):
        return again
    if spent := of_spending(frame, quantity, name):
        return spent + name
    if not _is_bare(frame, name) or not _opens(frame, quantity, name):
        return name
    if paper := of_deed(frame, quantity, name):
        return paper.removesuffix(name) + name
    for k in range(last, max(-1, last - 1 - _CLAUSES_BACK), -1):
        start, end = passage.clauses[k]
        if name not in _TRADE and (start < passage.sentence(quantity.start)[0] or _parted(frame, name, end, k == last)):
            break
        told = [r for r in frame.done if start <= r.quantity.start < min(end, quantity.start)]
        topic = _of_figures(frame, told, name) if told else topic_of(frame, k) if k == last - 1 else ""
        if topic or (told and not frame.cues.is_measure(told[-1].indicator)):
            return _joined(frame, topic, name)
    return name


def _again(frame: Frame, quantity: Quantity, name: str) -> str:
    """种植面积 of 采摘面积保持在3万亩，力争面积扩大: the measure of the clause before goes on."""
    passage = frame.passage
    if _TAKEN_UP.search(frame.text, passage.clause(quantity.start)[0], quantity.start):
        # 这一产值到2027年要达到300亿元: the measure was named a few sentences before.
        least = frame.sentence(quantity) - _SENTENCES_BACK
        told = (r.indicator for r in reversed(frame.done) if r.sentence >= least)
        if whole := next((t for t in told if t.endswith(name) and t != name), ""):
            return whole
    before = frame.before(quantity, same_sentence=True)
    if before is None or len(name) > _LONGEST_BARE or name in _TRADE:
        return ""
    near = passage.clause_index(quantity.start) - passage.clause_index(before.quantity.start) <= 1
    same = near and before.indicator.endswith(name) and before.indicator != name
    parted = re.search("[；;]", frame.text[before.quantity.end : quantity.start])
    return before.indicator if same and not parted and _opens(frame, quantity, name) else ""


def _joined(frame: Frame, topic: str, name: str) -> str:
    """A topic with its measure; one that is a measure itself gives nothing."""
    if name in _TRADE or not topic:
        return topic.removesuffix(name) + name
    if name in _SHARES and topic.endswith(_NAMED_SHARES):
        # 森林覆盖率较2020年提高2个百分点，达到25%: what is named a share already.
        return topic
    topic = _SET_UP.sub("", _THESE.sub("", topic.rsplit("的", 1)[-1])).removesuffix(name)
    first = next((topic[:k] for k in (3, 2) if topic[:k] in frame.cues.acting), "")
    rest = topic[len(first) :]
    topic = rest if len(rest) > _SHORTEST and rest not in frame.cues.soft_verbs else topic
    again = next((k for k in (3, 2) if topic.endswith(name[:k])), 0)
    topic = topic[: len(topic) - again]
    measure = frame.cues.tail.search(topic) or topic in frame.cues.activities or _MEASURES.search(topic)
    fits = _SHORTEST <= len(topic) <= _LONGEST and (name in _SHARES or not measure)
    return topic + name if fits else name


def _parted(frame: Frame, name: str, end: int, own: bool) -> bool:
    """Whether a semicolon parts a measure from a clause before, which is another thing's then unless it needs one."""
    return not own and frame.text.startswith(("；", ";"), end) and name not in _NEVER_ALONE


def _core(name: str) -> str:
    """A measure without what says over what time it is (产值 of 年产值)."""
    told = _HOW_MUCH.match(name)
    return name[told.end() :] if told else name


def _is_bare(frame: Frame, name: str) -> bool:
    """Whether a name is no more than a measure."""
    cues, core = frame.cues, _core(name)
    if (
        name in _SHARES | _TRADE | frame.cues.staff
        or name in _INDICES
        or _TOWARDS.fullmatch(name)
        or _AGREED.fullmatch(name)
    ):
        return True
    measure = core in cues.activities or core in cues.measures or cues.tail.fullmatch(core) is not None
    measure = measure or core in _INPUTS or _MEASURE.fullmatch(core) is not None
    return measure and len(name) <= _LONGEST_BARE and cues.static.search(name) is None


def _opens(frame: Frame, quantity: Quantity, name: str) -> bool:
    """Whether a measure stands in its clause with nothing but times and ties before it."""
    passage = frame.passage
    start = passage.clause(quantity.start)[0]
    beside = frame.done[-1].quantity.end if frame.done and name in _BESIDE_COUNT else 0
    start = beside if start < beside and frame.text.startswith("、", beside) else start
    core = _core(name)
    at = frame.text.rfind(core[:3] if _TOWARDS.fullmatch(core) else core, start, quantity.start)
    if at < 0 and name not in _SHARES:
        # 增产 names 产量.
        return name in frame.cues.held_in_verb.values()
    at = at if at >= 0 else quantity.start
    return all(
        w in frame.cues.tied
        or w in frame.cues.leading
        or w in "、和与及"
        or _says_how_much(w)
        or _is_bare(frame, w)
        or passage.in_time(p, p + len(w))
        or not w.strip()
        for p, w in passage.words(start, at)
    )


def _says_how_much(word: str) -> bool:
    """Whether a word before a measure says over what time and no more (年 of 年产值, 总 of 总支出)."""
    found = _HOW_MUCH.match(word + "额度")
    return found is not None and found.end() == len(word)


def _of_figures(frame: Frame, told: list[Read], name: str) -> str:
    """What the last of the figures of a clause is of; a rate is that of the level before it."""
    last = told[-1]
    level = next((r for r in reversed(frame.done) if r.indicator == last.indicator and r.quantity.unit != "%"), last)
    return _of_figure(frame, last, name) or _of_figure(frame, level, name)


def _of_figure(frame: Frame, read: Read, name: str) -> str:
    """What the figure before counted or measured."""
    before = read.indicator
    if name in _TRADE:
        both = _BOTH_WAYS.match(before)
        return both[0] if both else ""
    if _AGREED.fullmatch(name) and not before.endswith(_TO_BUILD):
        return ""
    if name in _SHARES:
        whole = read.kind == "level" and frame.cues.tail.search(before) is not None
        return before.removesuffix("占比") if read.kind == "growth" or whole else ""
    if name in frame.cues.of_an_industry or (name.endswith("率") and name not in frame.cues.rates_of_things):
        return ""
    if name in frame.cues.staff:
        return before.rsplit("的", 1)[-1] if before.endswith(frame.cues.employers) else ""
    tail = frame.cues.tail.search(before) or _HOW_OFTEN.search(before)
    if tail and tail[0] in ("人数", "人次"):
        return ""
    if tail:
        whose = _TREATED.sub("", before[: tail.start()])
        if _LAND.search(whose):
            # 规划面积3平方公里，完成投资60亿元
            return ""
        if (whose[-2:] in frame.cues.all_verbs and name in _INPUTS) or whose[:2] in _SAVED:
            # 能量转换 of 能量转换效率 has no costs; 节省人工 of 节省人工成本 yields nothing.
            return ""
        return "" if _HOW_MUCH.fullmatch(whose + "总量") or whose in ("最高", "最低") else whose
    group = frame.group(read.quantity)
    things = group in COUNTED or (group in _LOADS and name in _NEVER_ALONE and not frame.cues.is_measure(before))
    things = (
        things and not _YIELDED.match(before) and not (_MAKES.fullmatch(name) and before.endswith(frame.cues.tools))
    )
    return before if things and read.quantity.unit not in _PEOPLE else ""
