"""Coordinated figures (分别增长9%、6%和4%) and the list of names that they share out among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.ties import strip_links

NEXT_MEASURE = re.compile(
    "[^、，]、(?=(?:计划|协议|预计|规划)*(?:总投资|投资|年?产值|总?面积|销售额|营收|利税|税收|总?金额)[^、，。]{0,4}$)"
)
"""18个项目开工、总投资7亿元: behind the mark another measure begins."""
_JOINT = re.compile(r"(?:以上)?(?:、|和|与|及|以及)(?:约|近|超|超过|逾)?")
_SPLIT = re.compile(r" and |、|和|与|以及|及")
_WIDER_SPLIT, _WIDEST_SPLIT = re.compile("[、和与]"), re.compile("、")
_EXAMPLES = re.compile(
    "(?P<list>[^，。；：]*[^，。；：、])等(?![级次待值同额量离效奖号])(?P<what>[^，。；：、的]{2,12})"
)
_LEAD = re.compile(r"[\s，,]*(?:其中|此外|同时)?[，,：:]?(?:[带拉推]动)?")
_GOES_ON = re.compile("(?:以及|及|和)")
_PAIR = 2
_IN_TURN = "分别"
_LONGEST_PART = 16
_LONGEST_BARE = 4
_KIND = re.compile("(?:产业|行业|制造业|领域|板块)$")
_ONE_SIGN = re.compile(
    "(?P<th>第?)(?:第?[一二三四五大中小男女上下高低长短东西南北]、)+第?(?P<last>[一二三四五大中小男女上下高低长短东西南北])(?P<kind>[^、]{2,})"
)
"""第一、二产业, 中、小型企业: of each part but the last only a sign stands."""
_NO_PART = re.compile("[0-9](?![级类型代线])|[，。；]|分别|^以[上下]")


class Group(NamedTuple):
    """The coordination of a figure (12家、15家和20家): its place in it, how many they are, and the index of the first."""

    place: int
    size: int
    first: int


def groups_of(found: Sequence[Quantity], text: str) -> list[Group]:
    """The coordination of each figure; a figure by itself is a group of one."""
    out: list[Group] = []
    k = 0
    while k < len(found):
        end = k + 1
        while end < len(found) and _JOINT.fullmatch(text, found[end - 1].end, found[end].start):
            end += 1
        out.extend(Group(place, end - k, k) for place in range(end - k))
        k = end
    return out


class InTurn:
    """The figures of one passage that 分别 tells in turn."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._groups = groups_of(passage.quantities, passage.text)
        self._index = {q.start: k for k, q in enumerate(passage.quantities)}

    def index_of(self, quantity: Quantity) -> int | None:
        """The number of a figure in the passage; None of a figure that is none of its."""
        return self._index.get(quantity.start)

    def group_of(self, quantity: Quantity) -> Group | None:
        """The coordination of a figure with others behind 分别; None where it is told alone or not in turn."""
        k = self.index_of(quantity)
        if k is None or self._groups[k].size == 1:
            return None
        first = self._passage.quantities[self._groups[k].first].start
        told = _IN_TURN in self._passage.text[self._passage.clause(first)[0] : first]
        return self._groups[k] if told else None

    def joined_behind(self, quantity: Quantity) -> Group | None:
        """The coordination of a figure without 分别 right behind another of as many figures in its sentence; None where there is none."""
        k = self.index_of(quantity)
        if k is None or self._groups[k].size == 1:
            return None
        group = self._groups[k]
        before = group.first - 1
        text, found = self._passage.text, self._passage.quantities
        if before < 0 or self._groups[before].size != group.size:
            return None
        start = self._passage.sentence(found[group.first].start)[0]
        return group if _IN_TURN in text[start : found[self._groups[before].first].start] else None


def parts_of(noun: str, size: int, cues: Cues) -> list[str]:
    """A noun phrase split into as many coordinated parts as there are figures; [] where it does not split so.

    What is measured stands once, behind the last part (装备制造业、数字产业销售收入), and belongs to all.
    """
    both = next((w for w in cues.both if noun.endswith(w)), None) if size == _PAIR else None
    if both:
        return [noun.removesuffix(both) + word for word in cues.both[both]]
    for joints in (_SPLIT, _WIDER_SPLIT, _WIDEST_SPLIT):
        # 航空航天器及设备制造业、医疗器械制造业: a joint inside a part is not one between parts.
        parts = [p for p in (p.strip("、和与及 ") for p in joints.split(noun)) if p]
        if len(parts) == size:
            break
    else:
        return []
    parts = _of_one_kind(parts)
    tail = cues.tail.search(parts[-1])
    first = cues.tail.search(parts[0])
    if first and first.start() > 1 and all(cues.tail.fullmatch(p) for p in parts[1:]):
        # 茶叶市场出货量、成交量: whose the first measure is have the others, too.
        whose = parts[0][: first.start()]
        return [parts[0], *(whose + p for p in parts[1:])]
    if tail and tail.start():
        if parts[-1].endswith("等" + tail[0]) and tail.start() > _PAIR:
            # 煤炭、钢铁等价格: 等 ends the list and names none of it.
            parts[-1] = parts[-1][: tail.start() - 1] + tail[0]
            tail = cues.tail.search(parts[-1]) or tail
        shared = re.sub("^以[上下内](?=[一-鿿]{2})", "", _behind_shared(parts, tail)) or tail[0]
        parts = [p if cues.tail.search(p) or (len(p) > 3 and p[-1] == shared[-1]) else p + shared for p in parts]
    return parts


def _of_one_kind(parts: list[str]) -> list[str]:
    """装备产业, 材料产业 of 装备、材料产业, 第一产业投资 of 第一、二产业投资: the kind that the last of a list names is that of all."""
    if (single := _ONE_SIGN.fullmatch("、".join(parts))) is not None:
        return [single["th"] + p.removeprefix("第") + single["kind"] for p in (*parts[:-1], single["last"])]
    kind = _KIND.search(parts[-1])
    bare = (
        kind is not None
        and kind.start() > 1
        and all(len(p) <= _LONGEST_BARE and p[-1] not in "业链" for p in parts[:-1])
    )
    return [*(p + kind[0] for p in parts[:-1]), parts[-1]] if kind is not None and bare else parts


def _behind_shared(parts: Sequence[str], tail: re.Match[str]) -> str:
    """物流总额 of 食品制造、金属制造物流总额: what stands behind the word that the other parts end in as well; "" where they end in none."""
    word = parts[0][-_PAIR:]
    alike = len(word) == _PAIR and all(p.endswith(word) for p in parts[:-1])
    at = parts[-1].rfind(word, 0, tail.start()) if alike else -1
    return parts[-1][at + len(word) :] if at > 0 else ""


def listed_names(listed: str, size: int, cues: Cues) -> list[str]:
    """A list (甲、乙、丙等行业利润) as the names of `size` figures, each with what is measured of all; [] where it does not split so."""
    return _split(listed, size, cues)


def named_by_list(passage: Passage, start: int, end: int, size: int, cues: Cues) -> list[str]:
    """A list before `end` that a phrase does not hold, as the names of `size` figures; [] where there is none.

    For the phrase takes only what a list sums up (甲产品、乙产品等新产品产量分别增长9%、6%) or its last clause
    (第一产业、第二产业，以及居民用电量分别增长3%、2%和1%). A time among it names nothing; a list of owners is none of names.
    """
    text = passage.text
    start = _start_of_list(passage, start)
    end = strip_links(passage, start, end, cues)
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    owner = next((o for o in passage.owners_between(start, end) if o.start == start), None)
    if owner and _SPLIT.match(text, owner.end):
        return []
    start = owner.end if owner else start
    times = passage.times_between(start, end)
    first = next((t for t in times if t.start > start), None)
    if first:
        return _split(text[start : first.start] + text[first.end : end], size, cues)
    return _split(text[times[-1].end if times else start : end].lstrip("，"), size, cues)


def _start_of_list(passage: Passage, start: int) -> int:
    """Where the list of a clause begins that goes on with a joint behind a comma."""
    k = passage.clause_index(start)
    goes_on = _GOES_ON.match(passage.text, start) and start > passage.sentence(start)[0] and k
    return passage.clauses[k - 1][0] if goes_on else start


def _split(listed: str, size: int, cues: Cues) -> list[str]:
    """The parts of a list; what it is one of (等新产品产量) gives them no more than the measure."""
    listed = re.sub("，(?=以及|及|和)", "", listed)
    examples = _EXAMPLES.fullmatch(listed)
    tail = cues.tail.search(examples["what"]) if examples else None
    if examples:
        listed = examples["list"] + tail[0] if tail else ""
    parts = parts_of(listed, size, cues)
    if parts and parts[0].startswith("对"):
        parts = [p if p.startswith("对") else "对" + p for p in parts]
    return parts if all(2 <= len(p) <= _LONGEST_PART and not _NO_PART.search(p) for p in parts) else []
