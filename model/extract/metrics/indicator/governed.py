"""The verb that governs a noun beside a figure and says which things it counts (通达31个国家, 减少群众垫付资金8亿元)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.metrics.indicator.frame import JOINED, Frame
from model.extract.metrics.indicator.phrases import NEW, NEWLY, Left, left_phrase, newness
from model.extract.metrics.reading.ties import strip_links
from model.extract.metrics.reading.wording import ASPECTS, joined
from model.extract.quantity.units import COUNTED

_BARE = 2
"""A noun of no more characters takes in who acts, too (服务范围覆盖城市)."""
_GAP = 8
"""How far a verb may stand before its figure: a place (通达欧洲25个国家) fits between."""
_LONGEST_AGENT = 8
_NOBODY = ("我们", "咱们", "他们", "她们", "大家", "一口气", "每年", "每天", "每月", "每日")
"""What opens a phrase that names nobody who acts."""
_NEXT_OF_LIST = re.compile("(?:（[^（），。；]{1,10}）)?(?:[、和与及]|以及|的)?(?:约|近|超|超过)?")
_BREAK = re.compile(r"[，。；：！？,;:!?\n…—<>【】“”《》的、]")
_GOES_ON = re.compile("[^，。；：、（）]{0,12}(?:（[^（），。；]{1,10}）)?(?:[、和与及]|以及|的)?(?:约|近|超|超过)?")
"""Between two figures of one list: the first one's noun and a joint."""
_PLACED = frozenset({"来自", "位于", "分布", "遍布"})
"""Where counted things are or come from: what governs them stands before (购买来自甲国、乙国等国家的产品) and is another thing's."""
_FIELDS = ("方面", "领域", "方向", "赛场", "环节")
"""What sums up examples (在甲、乙等方面) and does nothing itself."""
_ENDING = re.compile("(达成|签下|形成|取得)(?:了|出)?(?:约|近|超过?|逾|共)?$")
_KEPT = frozenset({"达成", "签下"})
"""Verbs that tie and say what becomes of things; of these the things keep the verb."""
_SO_FAR = tuple("共已均都曾")
"""What the segmenter may leave with a verb (共出动)."""
_WHERE = re.compile("(?:全[国球省市区县]|国内外|世界)$")

_PLANT = re.compile("(?<=[一-鿿]{2})(?:装置|生产线|产线|项目|工程|基地|工厂)(?:的.*)?$")
"""年产10万吨己二酸装置: what a plant yields are the goods."""
_SCOPES = ("范围", "总数", "品类")
"""适用范围扩大至37个口岸: what grows to so many is done by no verb before it."""
_PAIR = 2
_GOING_WITH = frozenset(
    {"改造", "巩固", "整治", "修缮", "修复", "优化", "维修", "培育", "引进", "创建", "清理", "更新"}
)
"""Verbs that another one often follows as its second part (改造提升, 引进培育)."""
Verb = tuple[int, str]
"""A verb and where it stands."""


def governing_verb(frame: Frame, index: int) -> Verb | None:
    """The verb whose object figure number `index` counts: before it in its clause, or before the list that it goes on with."""
    cues, passage = frame.cues, frame.passage
    while True:
        start, at = frame.window(index), frame.found[index].start
        end = strip_links(passage, start, at, cues)
        words = passage.words(start, end)
        if ending := _ENDING.search(frame.text, end, at):
            # 专题论坛|达成200多项成果: what comes of it is no object of a verb before.
            return (ending.start(1), ending[1]) if ending[1] in _KEPT else None
        goes_on = index > 0 and frame.found[index - 1].end == start
        joined_on = goes_on and (JOINED.search(frame.text, start, at) or frame.text[at - 1] in "的）")
        if "等" in frame.text[end:at] or any(word == "等" for _, word in words):
            # Examples stand between the verb and the figure: it is the verb that opens the clause.
            if not goes_on:
                return _opening(frame, words)
        elif not joined_on:
            if words and words[-1][1].endswith(_SCOPES) and not (len(words) > 1 and words[-2][1] in cues.governing):
                return None
            for offset, word in reversed(words):
                word = _WHERE.sub("", word)
                if word[:1] in _SO_FAR and word[1:] in cues.governing:
                    offset, word = offset + 1, word[1:]
                if word in cues.governing:
                    return _whole_verb(frame, start, offset, word) if _reaches(frame, offset, word, end) else None
                if word in ASPECTS:
                    continue
                if _BREAK.search(word) or word in cues.verbs or end - offset > _GAP:
                    return None
        if not goes_on or not _GOES_ON.fullmatch(frame.text, start, at):
            return None
        if frame.right(index - 1).predicate and not _NEXT_OF_LIST.fullmatch(frame.text, frame.right(index - 1).end, at):
            return None  # 选派12名干部|包抓|9个项目
        groups = {frame.group(frame.found[index - 1]), frame.group(frame.found[index])}
        if len(groups) > 1 and not groups <= COUNTED:
            return None
        index -= 1


def _reaches(frame: Frame, at: int, verb: str, end: int) -> bool:
    """Whether a verb that may be a noun governs a figure whose ties begin at `end`: nothing but places, times and what says how stands between (国际|组织|代表约200名)."""
    passage, cues, text = frame.passage, frame.cues, frame.text
    if verb not in cues.soft_verbs or verb == "覆盖":
        return True
    return all(
        word in cues.tied
        or word in ASPECTS
        or word in cues.standing_between
        or word in cues.through
        or _WHERE.search(word)
        or passage.in_time(offset, offset + len(word))
        or any(o.start <= offset < o.end for o in passage.owners_between(at, end))
        for offset, word in passage.words(at + len(verb), end)
        if text[offset : offset + len(word)].strip()
    )


def _whole_verb(frame: Frame, start: int, at: int, verb: str) -> Verb:
    """改造提升 of 改造提升3500万亩农田, 新发布 of 新发布1000个场景: a verb with the one that it goes with, or with what says that its object is new."""
    before = frame.text[max(start, at - _PAIR) : at]
    if before in _GOING_WITH and before != verb and len(verb) == _PAIR:
        return at - _PAIR, before + verb
    new = NEWLY.search(before) is not None and len(verb) == _PAIR and frame.passage.is_boundary(at)
    return (at - 1, "新" + verb) if new else (at, verb)


def _opening(frame: Frame, words: Sequence[Verb]) -> Verb | None:
    """The verb that opens a clause and governs all of a list (覆盖甲国、乙国等10个国家)."""
    cues = frame.cues
    named = frame.passage.owners_between(words[0][0], words[-1][0] + len(words[-1][1])) if words else []
    # What a name holds (某某创新中心) is done by nobody.
    # Nor does what a 的 makes an attribute of the examples (适合山区种植的甲、乙等9个品种).
    text = frame.text
    free = [(at, w) for at, w in words if not any(o.start <= at < o.end for o in named) and text[at + len(w)] != "的"]
    verbs = [(at, w) for at, w in free if w not in cues.tied and (w in cues.verbs or w in cues.soft_verbs)]
    ended = max((at for at, w in words if w == "等"), default=words[-1][0] + 1 if words else 0)
    behind = [v for v in verbs if v[0] > ended]
    if behind:
        # 在甲、乙等领域启动10个项目: the examples are not those of the figure.
        return behind[-1] if behind[-1][1] in cues.governing else None
    verbs = [v for v in verbs if v[0] + len(v[1]) != ended]  # 智能监测等104项技术
    listed = next((at for at, w in words if w == "、"), ended)
    before = [v for v in verbs if v[0] < listed]
    first, last = (before[0], before[-1]) if before else (None, None)
    return first if first and last and first[1] in cues.governing and last[1] not in _PLACED else None


def with_verb(frame: Frame, index: int, noun: str) -> str:
    """A counted noun with the verb that governs it; a bare one also with who acts (服务范围覆盖城市)."""
    found = governing_verb(frame, index)
    if found is None or noun in frame.cues.aspects:
        return noun
    at, verb = found
    named = joined(verb, noun)
    if len(noun) > _BARE or named == noun:
        return named
    agent = left_phrase(frame.passage, frame.passage.clause(at)[0], at, frame.cues).noun.rsplit("的", 1)[-1]
    divided = frame.text[at - len(agent) - 1] in "把将"
    if divided and re.search("[0-9]", agent) and frame.done and frame.done[-1].quantity.start >= at - len(agent):
        # 把90亩茶园划分为6个片区
        return frame.done[-1].indicator.rsplit("的", 1)[-1].removesuffix(verb) + named
    # 一千家企业将带来三千件展品: who acts is counted by itself.
    listed = (
        frame.text[at - len(agent) - 1] == "等"
        or agent.endswith(_FIELDS)
        or re.search("[0-9百千万][名位家个余多]?", agent)
    )
    # 博览会落幕 达成成果: a headline's next clause; 代表在会上达成共识: where it is done
    next_clause = frame.text[at - 1] in " 　上中内里" or agent.startswith(_NOBODY)
    told = 2 <= len(agent) <= _LONGEST_AGENT and not (listed or next_clause) and not frame.is_owner(at - len(agent), at)
    return agent + named if told else named


def given(frame: Frame, index: int, noun: str) -> str:
    """What an amount is of with the verb directly before the amount (投入千万元资金, 年产30万吨甲醇); "" where there is none."""
    found, end = governing_verb(frame, index), frame.found[index].end
    if found is None or frame.text.startswith("的", end) or len(noun) < _BARE:
        # 投入3亿元对水厂实施改造: the preposition begins what is done with it.
        return ""
    first, second, *_ = [w for _, w in frame.passage.words(end, end + len(noun))] + [""]
    if first in frame.cues.verbs or (first in frame.cues.soft_verbs and second in frame.cues.verbs):
        # 出资2000万元联合实施项目: what follows is done with the money.
        return ""
    return joined(found[1], _PLANT.sub("", noun) if found[1].endswith("产") else noun)


def after_verb(frame: Frame, left: Left) -> str:
    """The phrase before a figure with the verb whose object it is (减少群众垫付资金8亿元)."""
    at = frame.text.rfind(left.verb, 0, left.start) + len(left.verb)
    then = frame.text.startswith("后", at) and not left.noun.startswith("后")  # 达产后|年产…
    beside = not then and (at == left.start or "等" in frame.text[at : left.start])
    if not beside or left.verb not in frame.cues.governing:
        return left.noun
    begin = frame.passage.clause(left.start)[0]
    return joined(_whole_verb(frame, begin, at - len(left.verb), left.verb)[1], left.noun)


def list_verb(frame: Frame, index: int, left: Left) -> str:
    """新建提升 of 新建提升绿地50公顷、公园20个: the verb of a list before the things of its later figures; "" where there is none."""
    cues, start, noun = frame.cues, frame.window(index), left.noun
    last = frame.done[-1] if frame.done else None
    listed = last is not None and last.quantity.end == start and frame.text[start : start + 1] in tuple("、和与及")
    if (
        last is None
        or not listed
        or not start <= left.start <= start + 1
        or cues.tail.search(noun)
        or noun in cues.dependent
    ):
        return ""
    acts = cues.governing | frozenset(NEW)
    words = frame.passage.words(frame.window(index - 1), last.quantity.start)
    own, *_ = [w for _, w in frame.passage.words(left.start, left.start + len(noun))]
    said = last.indicator
    if cues.is_measure(noun) or own in acts or said not in "".join(w for _, w in words if w not in ASPECTS):
        return ""
    verb = newness(said)
    while following := next((w for _, w in words if w in acts and said.startswith(verb + w)), ""):
        verb += following
    return verb if len(said) - len(verb) >= _BARE else ""
