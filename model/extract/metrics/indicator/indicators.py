"""The indicator of a figure: a short noun phrase of the text's own words that says what is counted or measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.indicator import rows
from model.extract.metrics.indicator.bare import filled
from model.extract.metrics.indicator.benchmarks import benchmarked
from model.extract.metrics.indicator.comparisons import strip_comparison
from model.extract.metrics.indicator.dimensions import as_noun
from model.extract.metrics.indicator.frame import Frame, Named, Read
from model.extract.metrics.indicator.levels import listed_before, name_of_level
from model.extract.metrics.indicator.phrases import Left, left_phrase, newness
from model.extract.metrics.indicator.portions import attributed_share
from model.extract.metrics.indicator.ranked import like, name_of_rank
from model.extract.metrics.indicator.share_parts import SHARE_NAME
from model.extract.metrics.indicator.shares import name_of_rate, name_of_share
from model.extract.metrics.indicator.spoken import spoken_name
from model.extract.metrics.indicator.thresholds import of_size
from model.extract.metrics.indicator.verb_measures import with_measure
from model.extract.metrics.indicator.verb_objects import with_object
from model.extract.metrics.indicator.wellformed import named
from model.extract.metrics.kind.traits import POINTS, Change
from model.extract.metrics.reading.coordination import parts_of
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.findings import capacity_of
from model.extract.metrics.reading.paper_parts import name_of_parts
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.subject.gapping import gapped, name_left_out
from model.facts import Kind

_PACES = frozenset({"加快", "提速", "放缓", "回落", "收窄", "扩大", "提高", "快", "慢"})
_SHORTEST = 2
_LONGEST = 60
_SHARE_MOVES = re.compile("[，,、]?占比(?=[较比同提上下增])")
_OF_WHAT = re.compile("(?:以上|左右)?的(?!增|降|涨|跌|速度)")
_MOVERS = re.compile("(?:拉高|拉动|带动|推动|提高|拉低|加快|提升)了?$")
"""拉高出口增速2.1个百分点: here the rate itself is what changes."""
_RATE_NAMES = re.compile(r"(?:同比|环比|年均|累计)*(?:增长率|增速|增幅|涨幅|降幅)$")
_HOW = re.compile("(?:增长|发展)?(?:势头|表现|态势|走势)[一-鿿]{2,4}$|稳中[有向][升降进增好]$")
"""How something does (增长势头强劲), behind what does it."""
_NUMBER = re.compile(r"[\d.]+[万亿千百]*$")
"""出游人次13亿，增长5%: a number without a unit behind what it measures."""
_MEASURING = re.compile("(?:投资|力度|收入|需求|规模|[产销]量|[出进]口|消费|支出|增加值|[额量值])$")
_SO_MANY_MORE = re.compile("[比较][^，。；]{1,10}(?:新增|净增|增加)(?:了|约|近|超过?)?$")
_TELLING = 4
_YEARLY = re.compile("(?:年均|同比|比上年|较上年)(?:增长|增加|上升|下降|减少)")
_BEARERS = ("行业", "产业", "企业", "地区", "口岸", "园区", "市场")
"""What has a measure and is none."""


class Indicator(NamedTuple):
    """What a figure says, and how well the text supports it."""

    name: str
    strength: float


class IndicatorReader:
    """Reads the indicators of one passage in the order of the text; earlier figures lend their names to later ones."""

    def __init__(self, passage: Passage, found: Sequence[Quantity], cues: Cues) -> None:
        self.frame = Frame(passage, found, cues)

    def first_of(self, index: int) -> Quantity:
        """The first of the figures that a figure is coordinated with (分别增长9.9%、20.14%): its words serve all."""
        return self.frame.found[self.frame.groups[index].first]

    def read(self, index: int, kind: Kind, change: Change | None) -> Indicator:
        """The indicator of figure number `index`; to be called for each in order."""
        frame = self.frame
        quantity = frame.found[index]
        said = spoken_name(frame, index) if kind == "level" else ""
        name, strength = (said, 0.6) if said else self._name(index, kind, change)
        name = rows.one_of_two(frame, index, name) or name
        if kind == "level":
            name = (
                rows.done_before(frame, quantity, name)
                or rows.of_facet(frame, index, name)
                or rows.added(frame, quantity, name)
            )
            name = of_size(frame, index, name)
        name = attributed_share(frame, quantity, name) if kind == "share" else name
        if kind != "rank":
            name = named(frame, index, name if said else filled(frame, quantity, name))
        if kind == "level" and not said:
            name = as_noun(frame, index, with_measure(frame, index, with_object(frame, index, name)))
        frame.done.append(Read(quantity, kind, name[:_LONGEST], frame.sentence(quantity)))
        return Indicator(name[:_LONGEST], strength)

    def _name(self, index: int, kind: Kind, change: Change | None) -> Named:
        """The indicator of figure number `index` by its kind and the words around it."""
        quantity = self.frame.found[index]
        sized = capacity_of(quantity, self.frame.passage)
        if sized is not None:
            # 某地70万千瓦风电项目: what stands behind the figure in the name says what is so large.
            return self.frame.text[quantity.end : sized.end], 0.8
        if self.frame.cues.same.search(self.frame.text, self.frame.window(index), quantity.start):
            same = self.frame.same_unit(quantity)
            if same is not None:
                return same.indicator, 0.7
        if self.frame.done and gapped(self.frame.passage, quantity) is not None:
            alike = (r for r in reversed(self.frame.done) if r.quantity.unit == quantity.unit)
            told = next(alike, self.frame.done[-1])
            return name_left_out(self.frame.passage, quantity, told.indicator), 0.8
        if kind == "level" and (
            said := rows.name_in_brackets(self.frame, index)
            or rows.of_row(self.frame, index)
            or name_of_parts(self.frame.passage, self.frame.found[index])
        ):
            return said, 0.8
        if said := benchmarked(self.frame, index):
            return said, 0.8
        if kind == "rank":
            return name_of_rank(self.frame, index)
        if kind in ("growth", "ratio") and change is not None:
            return _name_of_growth(self.frame, index, change)
        if kind == "growth" and self.frame.window(index) != quantity.start:
            end = strip_comparison(self.frame, self.frame.window(index), quantity.start)
            if end < quantity.start and len(noun := self.frame.left(index, end).noun) >= _SHORTEST:
                return noun, 0.7
        if kind == "level" and (taxed := name_of_rate(self.frame, quantity)):
            return taxed, 0.7
        if kind in ("share", "ratio"):
            return name_of_share(self.frame, index, kind)
        return name_of_level(self.frame, index)


def _told_apart(frame: Frame, index: int, change: Change) -> Named | None:
    """What grew where the noun before the verb of change is not it: a rank, a share, what stands behind the verb or in another clause."""
    quantity, first = frame.found[index], frame.groups[index].first
    start = frame.window(first)
    if quantity.unit == "位" and (ranked := frame.before(quantity, "rank")) is not None:
        # 居第23位，较上年前进1位: the rank itself is what moved.
        return ranked.indicator, 0.8
    if change.start < start:
        start = frame.passage.clause(change.start)[0]
        noun = left_phrase(frame.passage, start, change.start, frame.cues).noun
        grown = frame.before(quantity, "growth") if not noun else None
        return noun or (grown.indicator if grown else change.word), 0.7
    if _SHARE_MOVES.match(frame.text, start):
        level = frame.before(quantity, "level")
        return (level.indicator.removesuffix("占比") if level else "") + "占比", 0.75
    if change.word in frame.cues.moving:
        moved_on = left_phrase(
            frame.passage, change.start + len(change.word), frame.found[first].start, frame.cues
        ).noun
        return (moved_on, 0.8) if len(moved_on) >= _SHORTEST else None
    return None


def _name_of_growth(frame: Frame, index: int, change: Change) -> Named:
    """For growth the name of the level that grew: in its own clause, or the levels just before."""
    if (apart := _told_apart(frame, index, change)) is not None:
        return apart
    quantity, group = frame.found[index], frame.groups[index]
    start = frame.window(group.first)
    left = frame.left(index, strip_comparison(frame, start, change.start))
    if rows.only_whose(frame.passage, start, change.start) and (grew := _grown_before(frame, quantity)) is not None:
        return grew
    noun = _RATE_NAMES.sub("", left.noun)
    moved = _MOVERS.search(frame.text, max(0, left.start - 3), left.start)
    if moved and noun and (change.word in frame.cues.change_nouns or quantity.unit == "个百分点"):
        return noun + change.word, 0.8
    if not noun and left.noun and quantity.unit == "个百分点":
        leading = frame.leading_noun(quantity)
        if frame.cues.tail.search(leading) and leading != left.noun:
            # 物流总额加快增长，4月份增速加快2个百分点
            return leading + left.noun, 0.75
        # 增速提高4.1个百分点: the rate of what was named before is what changes.
        before = frame.before(quantity, "growth", "level", "share")
        return (before.indicator.removesuffix(left.noun) if before else "") + left.noun, 0.75
    if len(noun) >= 2 and noun not in ("其中", "数量"):
        grown = frame.before(quantity, "growth", same_sentence=True) if noun.endswith(_BEARERS) else None
        if grown is not None and (whole := like(noun, grown.indicator)):
            # 餐饮行业 after 住宿行业营业额
            return whole, 0.75
        noun += frame.cues.held_in_verb.get(change.word, "") if not frame.cues.tail.search(noun) else ""
        return frame.completed(quantity, noun), 0.85
    if change.word in frame.cues.held_in_verb and not noun:
        return frame.cues.held_in_verb[change.word], 0.6
    if _OF_WHAT.match(frame.text, quantity.end) and (what := frame.right(index).noun):
        return what, 0.7
    if len(noun) < _SHORTEST and change.word in frame.cues.moving and (what := frame.right(index).noun):
        return what, 0.7
    if not noun and (listed := listed_before(frame, index)):
        return listed, 0.8
    if not noun and change.start > start and (whole := _subject_of(frame, index, left)):
        return whole, 0.7
    mates = frame.levels_before(index) or _joined_before(frame, index)
    if mates:
        return mates[group.place].indicator, 0.85
    if rate := _rate_before(frame, quantity, change):
        return rate, 0.8
    if (grew := _grown_before(frame, quantity)) is not None:
        return grew
    if not noun and (whole := _subject_of(frame, index, left)):
        return whole, 0.5
    return left.verb or noun or change.word, 0.3


def _joined_before(frame: Frame, index: int) -> list[Read]:
    """The figures right before a group in its sentence, as many as it has members (分别增长a和b，年均增长c、d)."""
    group = frame.groups[index]
    last = group.first - 1
    if group.size == 1 or last < 0 or frame.groups[last].size != group.size:
        return []
    reads = frame.done[last + 1 - group.size : last + 1]
    return reads if all(r.sentence == frame.sentence(frame.found[index]) for r in reads) else []


def _grown_before(frame: Frame, quantity: Quantity) -> Named | None:
    """What the clauses before a figure name that may have grown: their leading noun, or the figure before it."""
    compared: tuple[Kind, ...] = ("ratio",) if quantity.unit == "个百分点" else ()
    before = frame.before(quantity, "level", "growth", "share", *compared)
    if before is not None and before.kind == "level" and before.quantity.unit in POINTS and quantity.unit not in POINTS:
        # 增长7.3%，比全省高1.9个百分点，某市增长6.6%: how far the first is ahead grows no more.
        before = frame.before(quantity, "growth", same_sentence=True) or before
    if before is not None and _SO_MANY_MORE.search(
        frame.text, max(0, before.quantity.start - 16), before.quantity.start
    ):
        # 企业1065家，比上届新增251家，增长30%: what there are has grown, not what came new.
        whole = before.indicator.removeprefix(newness(before.indicator))
        before = next((r for r in reversed(frame.done) if r.indicator == whole), before)
    if (
        before is not None
        and before.kind == "share"
        and quantity.unit == "%"
        and _YEARLY.search(
            frame.text, max(before.quantity.end, frame.passage.clause(quantity.start)[0]), quantity.start
        )
    ):
        # 增加值208亿元，占GDP的6.8%，年均增长4.6%: no share grows so.
        level = frame.before(quantity, "level", "growth", same_sentence=True)
        whole = SHARE_NAME.sub("", before.indicator).removesuffix("占比")
        before = level or before._replace(indicator=whole or before.indicator)
    leading = frame.leading_noun(quantity)
    elsewhere = before is None or before.sentence != frame.sentence(quantity)
    if leading and (elsewhere or (len(leading) >= _TELLING and _MEASURING.search(leading))):
        return leading, 0.7
    return (before.indicator, 0.75) if before is not None else None


def _rate_before(frame: Frame, quantity: Quantity, change: Change) -> str:
    """产值增速 of 产值增长8%，比上月加快2个百分点: what quickens by points is the rate of what grew."""
    before = frame.before(quantity, same_sentence=True)
    growth = before is not None and before.kind == "growth" and before.quantity.unit == "%"
    if before is None or not growth or quantity.unit not in POINTS or change.word not in _PACES:
        return ""
    return before.indicator if before.indicator.endswith(("增速", "增幅")) else before.indicator + "增速"


def _subject_of(frame: Frame, index: int, left: Left) -> str:
    """What grows where a verb stands between it and the change (预算安排分别增长6%和5%), or a comma (指数，较上月上升)."""
    group, cues = frame.groups[index], frame.cues
    first = frame.found[group.first]
    named = left.verb in cues.soft_verbs or left.verb in cues.acting or left.verb in cues.happening
    whole = frame.acted(group.first, left) if named else ""
    if not whole and not frame.text[frame.window(group.first) : left.start].strip():
        whole = _NUMBER.sub("", _HOW.sub("", frame.clause_before(first)))
    if re.search("[0-9看]", whole):
        return ""
    parts = parts_of(whole, group.size, cues) if group.size > 1 else []
    return parts[group.place] if parts else whole
