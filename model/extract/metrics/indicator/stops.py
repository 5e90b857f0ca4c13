"""What may stop a noun phrase behind a figure by a plain sign: where people go, for whom things are, another side, an auxiliary."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.metrics.indicator.behind import Behind, Right
from model.extract.metrics.indicator.noun_ends import is_done
from model.extract.metrics.indicator.phrases import BOUND

SIDE = "(?:[境国省市区县][内外]|海外)"
_NEXT_SIDE = re.compile(f"[、和与及]{SIDE}(?:约|近|超过?)?(?=[\\d一二两三四五六七八九十])")
"""境外61个城市|、境内20个城市: behind a noun the other side begins another count."""
_WHO_GO = "员者师生家人手干兵队商客宾众"
"""Last characters of those who go somewhere (科技特派员)."""
_CLUNG = re.compile(
    "(?<=[一-鿿])(?:(?<![存现所内潜实正何旨不])在|(?<![认成行作因人称视以更极较华改])为|也|(?<![即必终主武麻干上中少大名])将|全都)$"
)
_PURPOSE = re.compile(
    "即日起|[一每][天晚年月周](?=[就能可要最])|每(?:[0-9]+|[一二两三四五六七八九十几半]+)(?:个?小时|个半|分钟|天|年|月|周|秒)|24小时(?=不|连续|值守|运[行转]|待命|开放|监测)"
    "|中[居排列位](?=第|首|前)|供(?=[^，。；、给应电水热货暖需求销氧血养]{1,8}(?:选择|使用|挑选|选购|参考|观赏|游览|体验|试用))|因[一-鿿]{1,2}(?:施策|制宜|施教|而异)"
    "|中?除(?=[^，。；]{2,14}外)|的[^，。；、的]{0,8}来?看(?=，)|(?:[一两二三四五六七八九十数几]{1,3}|\\d+)[多余]?(?:年|个月|天|周)(?=[的来间])"
)
"""品种|供农户选择, 茶园|因地制宜, 中稻|除早熟品种外: behind the noun it is told for whom or how, or all but which."""
_NO_LESS = frozenset({"不少", "不低", "不多", "不高"})
_A_VERB = 2
_LONGEST_QUOTED = 8
_NAMED_SO = tuple("园坊厅房站点室屋馆堂院家者员单册区圈")
"""Last characters of names in quotation marks (社区“微花园”)."""
_MOVING = frozenset({"吸引", "引来", "带动", "组织", "邀请", "动员", "引导", "帮助", "支持", "推动"})
"""Verbs that make people do what is told of them."""
_NEARLY = re.compile("[了过出]?(?:约|近|超过?|逾|共)*")
_TO_WHOM = re.compile("(?:[给向替把]|(?<![评作成定列分改变视称命确因])为)(?:了|约|近|超过?|当地|全[区县市])*$")
"""给9家主机厂|供货: behind what a preposition stands before, what ends the clause is a verb."""


class Word(NamedTuple):
    """A word behind a figure; `counted` says that a head noun stands before it, so that what is counted may be named."""

    offset: int
    text: str
    counted: bool


class Stop(NamedTuple):
    """Where the noun ends, and how far what follows is told of others than the counted things; `None` as a time tells."""

    end: int
    told: int | None = None


Read = Right | Stop | None
"""What a word comes to: a phrase read as a whole, the end of the noun, or nothing: the noun goes on."""


def sent(words: Behind, word: Word) -> Read:
    """科技特派员|到|企业任职: where people go is told of them."""
    goes = word.text in ("到", "赴") and word.offset > words.start and words.unit_group == "people"
    who = word.counted or words.passage.text[word.offset - 1] in _WHO_GO
    return Stop(word.offset) if goes and who else None


def purpose(words: Behind, word: Word) -> Read:
    """品种|供农户选择: for whom things are, or how they are treated, is told of them."""
    return Stop(word.offset) if word.offset > words.start and _PURPOSE.match(words.passage.text, word.offset) else None


def other_side(words: Behind, word: Word) -> Read:
    """城市|、境内20个城市: on another side are others."""
    return Stop(word.offset) if _NEXT_SIDE.match(words.passage.text, word.offset) and word.counted else None


def no_less(words: Behind, word: Word) -> Read:
    """企业|不少|于20家: how many there are at least."""
    no_less = word.text in _NO_LESS and words.passage.text.startswith("于", word.offset + len(word.text))
    return Stop(word.offset) if no_less and word.offset > words.start else None


def clung_on(words: Behind, word: Word) -> Read:
    """车企|在重庆, 项目|在川|南部, 6个区|也将: the segmenter has left a word of the predicate with the noun, or one with its object."""
    if word.counted and word.text.startswith("在"):
        return Stop(word.offset)
    clung = _CLUNG.search(word.text)
    if (
        clung
        and word.offset == words.start
        and len(word.text) == _A_VERB
        and not word.text.startswith(words.cues.heads)
    ):
        return None  # 两部|合为一部
    if clung and word.text in words.cues.finite and word.offset > words.start + 1:
        return Stop(word.offset)  # 想法|变为: one verb
    return Stop(word.offset + clung.start()) if clung and word.offset + clung.start() > words.start else None


def quoted(words: Behind, word: Word) -> Read:
    """事项|“一网通办”, 院校|“牵手”600家茶企: what ends the clause in quotation marks is what the things do, if nobody makes them."""
    passage = words.passage
    end = passage.text.find("”", word.offset, word.offset + _LONGEST_QUOTED) + 1 if word.text == "“" else 0
    if not end or not word.counted or is_done(passage, words.quantity.start, words.cues.making, words.cues):
        return None
    # A noun of one character may be the object of a verb there (“抢人”).
    if passage.text[word.offset : end - 1].endswith((*_NAMED_SO, *(h for h in words.cues.heads if len(h) > 1))):
        return None
    ends = end >= words.limit or BOUND.match(passage.text, end) or passage.text[end] in "被将已均都全"
    if ends and is_done(passage, words.quantity.start, words.cues.governing, words.cues):
        return Right(passage.text[words.start : word.offset], "", word.offset)  # 带来90个岗位|“抢人”
    return Stop(word.offset) if ends else None


def worked_for(words: Behind, word: Word) -> Read:
    """给9家主机厂|供货, 引来数百名观众|围观: what ends the clause is done for or to the counted things."""
    passage, (at, text, counted) = words.passage, word
    end = at + len(text)
    plain = len(text) == _A_VERB and not text.endswith(words.cues.heads)
    closes = end >= words.clause_end or BOUND.match(passage.text, end)
    if not (counted and plain and closes):
        return None
    moved = words.unit_group == "people" and is_done(passage, words.quantity.start, _MOVING, words.cues)
    to_whom = _TO_WHOM.search(passage.text, passage.clause(at)[0], words.quantity.start)
    return Stop(at) if to_whom or moved else None


def does_to_next(words: Behind, word: Word) -> Read:
    """干部|包抓|9个项目, 茶企|认领|30个难题: between a head noun and the next figure stands what the ones do to the others."""
    passage, (at, text, counted) = words.passage, word
    end = at + len(text)
    tied = _NEARLY.match(passage.text, end, words.limit)
    meets = (
        tied is not None
        and tied.end() == words.limit < words.clause_end
        and passage.text[words.limit - 1] not in "、和与及"
    )
    plain = len(text) == _A_VERB and not text.endswith(("的", *words.cues.heads)) and text not in words.cues.tied
    return (
        Stop(at) if counted and meets and plain and passage.quantities_between(words.limit, words.limit + 1) else None
    )
