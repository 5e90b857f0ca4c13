"""The last look at a name: what opens or closes it and is no part of a noun goes; what is then no name gives way to the next reading."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import ANYBODY, Frame
from model.extract.metrics.indicator.phrases import left_phrase, newness
from model.extract.metrics.indicator.spoken import opened
from model.extract.metrics.reading.wording import unquoted
from model.extract.quantity.units import COUNTED

_OPENING = re.compile(
    "^(?:对(?=距|(?![外内华口公私]|[一-鿿]{1,4}(?:出口|进口|贸易|投资))[一-鿿]{2,6}(?:额度|金额|面积|年限)$)|[各均都共]获(?=奖[金励])|(?:左右|以[上下内])[、和与及]|（[^（）]{1,6}）的|共(?![同享建识青商生振和产鸣有聚存赢治管育])(?=[一-鿿]{4})|(?:组建|设立|发起|成立)(?=总?规模$)|(?:还|也|又)?[可能](?=[多少][一-鿿])|(?:项目|全部|全面|完全)?(?:建成|投产|达产|满产|达效|投用|投运|竣工)(?:投产|达产|投用|达效)?(?:以|之)?后(?:公司|企业|预计|可)?(?=[一-鿿]{2})|(?:引导|促使)(?=[一-鿿\\d]{3,20}[率价额量值本费]$)|(?:已经|可以|能够|现已|则将)+(?=[一-鿿]{4})|已(?=[夏春秋冬]?[播收种栽插])|或者?(?!然)|(?:公司|集团|双方)(?![数制债法股治章])(?=[一-鿿]{4})|(?:我们|咱们|他们|她们)的?(?=[一-鿿]{2})|让(?![利渡步位])(?=[一-鿿]{3})|但(?!泽)|而(?!且)|并且?(?!网|购|行|联|发|轨|排)|以[下上](?=[一-鿿]{2})|后(?:能(?=实现|产|营))?(?=能[耗效源]|产[值能量]|营收)|时(?=[距中])|[之的](?!江)|等(?=[一-鿿]{4})(?!待|级|候|离|额|值|效|压|温))"
)
_CLOSING = re.compile(
    "(?:之一|(?<=指数)报|(?<=[一-鿿]{2})之间|(?<=[一-鿿]{2})共获得?|(?<=[一-鿿]{2})(?:[一每]个?[年月天][能可]?[少省]|[能可]省)|一直|完全|普遍|必须|(?:收盘|收市|闭市|开盘|开市|结算)时|现已|无一|正在|高达|表示|声明称|方称|的(?<!目的)|(?<=[一-鿿]{2})(?<![高优中同平均特初一二三四五劣相])等|(?<=[一-鿿]{4})[从在将称是]|(?<=[一-鿿]{2})(?:[却就]?只|仅)[用花需要])$"
)
_CLOSING_WHOLE = re.compile("(?:[潜存内现所外]在|即将|老将|[名简职俗号人通]称|[但于]是)$")
"""Words that end as an adverb or a verb does."""
_CLASSIFIER = "个家座条项名位件种款台套辆架艘只头株棵户人次点分秒度层级批期轮届场支部首篇幅张片块段份笔间所处"
_NO_NAME = re.compile(
    "[我你他她]们?家?[种养包管承租耕][一-鿿]{0,2}|"
    f"我们|咱们|他们|她们|大家|[{_CLASSIFIER}我你他她它这那其此该而且或内外上下中里前后]"
    "|(?:[本上下这当]|今|去|明|前)?(?:[年月周日季]|季度|年度)?(?:上半年|下半年|同期|[一二三四]季度|期间|年代|以来|至今|末)"
    "|[到至在由从满打转钱]|[我你他她它咱]们?(?:自己)?|[建设种配挖装]有|[城院园境馆]内|下一步|接下来|第[一二三四五]批|千瓦|[上下]涨|[上下]升|下[降跌]"
    r"|[%‰]|\d+[章节编篇]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月份?|季度)|其次|再次"
    "|(?:本|上)世纪[一-鿿]{0,5}年代|原来|原先|以前|以往|之内的时间|下调至|上调至|另有|特设|其中|原有|暂时|适当|[一-鿿]*时间内|[一-鿿“”]{3,}(?:(?<![售背幕先])(?<!博士)后|期间|(?<![小工课学机用耗及同平定按计台])时)|各[类种地]|[一-鿿]?多钟"
)
_TRAIT = re.compile("[一-鿿]?[一-鿿][量度径积重高长宽深厚价率]$")
_SUMMED = re.compile("累计|总数|总量|总计|已有|共有|现有|拥有|达到?")
_SHORTEST = 2
_FARTHEST = 20
_RATE = re.compile("%|倍|个?百分点|个?基点|")
_COMPARES = re.compile("相?[比较同环]")


def named(frame: Frame, index: int, name: str) -> str:
    """The name of figure number `index` as a reader would write it: trimmed, or where nothing of it names, by the next reading."""
    quantity = frame.found[index]
    trimmed = _in_all(
        frame, index, opened(_trimmed(_last_trait(frame, index, _without_piece(frame, index, name)))).removeprefix("的")
    )
    if _names(trimmed):
        return trimmed
    return next((other for other in _readings(frame, index, quantity) if _names(other)), trimmed or name)


def _without_piece(frame: Frame, index: int, name: str) -> str:
    """齿轮直径 of 这枚齿轮直径: a measure word behind 这 is no part of the name."""
    start = frame.window(frame.groups[index].first)
    said = name[:1] in tuple(_CLASSIFIER + "枚颗里") and re.compile(f"[这那该此本]{re.escape(name[:3])}").search(
        frame.text, start, frame.found[index].start
    )
    piece = said and frame.passage.is_boundary(said.start() + 2)  # 该|项目 holds none
    return name[1:] if piece and len(name) > _SHORTEST + 1 else name


def _last_trait(frame: Frame, index: int, name: str) -> str:
    """重量 of 指甲盖大小、重量3克: of two things said of something the last one has the figure."""
    first, mark, last = name.rpartition("、")
    bare = last in frame.cues.attributes or _TRAIT.fullmatch(last)
    measured = first in frame.cues.attributes or _TRAIT.search(first) or frame.cues.tail.search(first)
    return last if mark and bare and not measured and frame.groups[index].size == 1 else name


def _in_all(frame: Frame, index: int, name: str) -> str:
    """新增企业22家，累计达到134家: the sum of those there are, and what is told of it, is no longer what is new."""
    new = newness(name)
    said = frame.text[frame.window(index) : frame.found[index].start]
    told = frame.done[-1].indicator if frame.done else ""
    summed = _SUMMED.search(said) or (said and told and name.removeprefix(new).startswith(told))
    return name.removeprefix(new) if new and "新" not in said and summed else name


def _trimmed(name: str) -> str:
    before = ""
    while before != name:
        before, name = name, _OPENING.sub("", name)
        if not _CLOSING_WHOLE.search(name):
            name = _CLOSING.sub("", name)
    return unquoted(name) if name != before else name


def _names(name: str) -> bool:
    return bool(name) and _NO_NAME.fullmatch(name) is None


def _readings(frame: Frame, index: int, quantity: Quantity) -> list[str]:
    """What else may name a figure: what stands behind it, before its verb, in the figure before it; last its unit alone."""
    passage, left = frame.passage, frame.left(index)
    start = frame.window(frame.groups[index].first)
    farther = left_phrase(passage, start, max(start, left.start - len(left.verb)), frame.cues).noun
    before = frame.before(quantity, "level", "growth")
    unit = frame.cues.by_unit.get(frame.group(quantity), "数量" if frame.group(quantity) in COUNTED else "")
    same = before is not None and (
        _RATE.fullmatch(quantity.unit) or frame.group(before.quantity) == frame.group(quantity)
    )
    told = before.indicator if before is not None and same else ""
    own = "" if frame.is_owner(left.start, left.start + len(left.noun)) else left.noun
    if quantity.text.endswith("折"):
        told, unit = "折扣", ""
    readings = [frame.right(index).noun, own, _counted_behind(frame, quantity), farther, told, unit]
    return [_trimmed(r) for r in readings if len(r) >= _SHORTEST and r not in ANYBODY and not _COMPARES.match(r)]


def _counted_behind(frame: Frame, quantity: Quantity) -> str:
    """试点城市 of 4个深化水价改革试点城市: the first head noun behind a count that verbs stand before, with one word before it."""
    passage, end = frame.passage, frame.passage.clause(quantity.start)[1]
    if frame.group(quantity) not in COUNTED:
        return ""
    words = passage.words(quantity.end, min(end, quantity.end + _FARTHEST))
    at = next(
        (
            k
            for k, (_, w) in enumerate(words)
            if k and w.endswith(frame.cues.heads) and words[k - 1][1] not in frame.cues.tied
        ),
        None,
    )
    return "" if at is None else "".join(w for _, w in words[at - 1 : at + 1])
