"""Noun phrases behind a figure, which say what is counted (3家企业), and what is said of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.cues import REACH, Cues
from model.extract.metrics.noun_ends import begins_predicate, goes_on, names_on, turns_to_aspect
from model.extract.metrics.passage import Passage
from model.extract.metrics.phrases import BOUND, NEXT_CLAUSE
from model.extract.metrics.wording import TRIM, unquoted, without_aspect
from model.extract.units import unit_group

COUNTED = frozenset({"count", "compound", "people", "noun"})
"""The tables of units that count things."""

_JOINT = re.compile(r"[、和与及]|以及|或")
JOINTS = ("、", "和", "与", "及", "以及")
_OTHERS = re.compile("一批|一系列|一大批|多[个家项所座条种]|若干|部分|各[个地类级]|(?:[东中西南北]{1,3}|东北)部")
_BESIDES = re.compile(f"以及|[、和与及](?:{_OTHERS.pattern})")
_SUMMED_LIST = re.compile(
    r"^[^的“”《》]*、[^的“”《》]*?等(?:各类|各种|多种|一批)?(?=[一-鿿“]{4,}$)(?!领域|方面|行业|产业|地|省|市)"
)
"""风力、光伏等新能源项目: the examples before what they are examples of."""
_INLINE = re.compile(r"[（(][^（()），。；]{1,10}[)）](?=[一-鿿])")
_INSIDE = re.compile("[^，。；等]{2,6}")
_WORD = re.compile("[一-鿿](?<![以左多余的])")
_AND_MORE = re.compile(r"(?<=[一-鿿]{2})[及和](?:其)?(?:配套|相关|附属|其他).*$")
_AGO = re.compile(r"[约近]?[\d.]+[万亿]?多?年前的?|[\d—～~至-]+周?岁(?:及?以[上下]|左右)?的?")
"""两具1.3亿年前的化石, 5名17岁的少年: how old what is counted is."""
NEXT_ITEM = re.compile(r"[、和与及](?:约|近|超)?\d")
_SHORT_COMPOUND = 5
_A_VERB = 2
_LONGEST_COMPOUND = 8
_LIMITS = re.compile(
    "(?:(?:不等|[后时](?=[，。；])|及?以上|及?以下|左右|以内|上下(?![游班级联文铺楼同行]))|人民币(?=的|[^一-鿿]))*"
)
_PLACE_WORD = re.compile(r"(?<=[一-鿿]{2})(?:中|内|里|上|时|后)$")
_MOOD = re.compile(
    r"^(?:[）)]|(?:零时|凌晨|上午|下午)起?|起(?!降|飞|步|草|诉|航)|或将|将要|将|已经|已|正在|正式|正(?!常|规)|均|都|可以|可|能够|能|就|还|也|全部|分别|刚刚|目前|现已|相继|陆续|纷纷|成功|顺利|高效|共(?!同|享|建|商)|被|再|即|便)+"
)
_CLUNG = re.compile(
    "(?<=[一-鿿])(?:(?<![存现所内潜实正何旨不])在|(?<![认成行作因人称视以更极较华改])为|也|(?<![即必终主武麻干上中少大名])将|全都)$"
)
_OUTER = re.compile("外(?=[省国资地籍贸商卖语交文埠])")
_ABOUT = re.compile("的?(?:约|近|超过?|逾|共|达到?|共计|总计|合计)*")
"""Before the next figure these say nothing of the things counted (8支船队近90名船工)."""
_TURNS = ("为", "成", "至")
"""Behind a verb these make what follows its result (花海转化为空间)."""
_ONLINE = re.compile("线[上下](?!平台|市场|空间)")
_GRANTED = re.compile(
    "[一-鿿“”]{2,10}?(?:资金|贷款|补贴|国债|债券|经费|补助|援助)(?=[，。；、]|已|将|用于|支持|全部|正在)"
)
"""2000亿元设备更新资金已下达: what is given, with the verb that it is given for."""
_AGENTS = ("员", "者", "师", "队")
"""Behind a verb these make it someone who does it (宣讲员)."""


class Right(NamedTuple):
    """The phrase behind a figure: `noun`, what is said of it (`predicate`), and where the noun ends."""

    noun: str
    predicate: str
    end: int


def _limit(passage: Passage, start: int, clause_end: int, following: Quantity | None, cues: Cues) -> int:
    """How far the phrase behind a figure that ends at `start` may reach: to the next figure, or to the joint before it.

    A list goes on with its next figure: the phrase ends at the joint before it, be it that what the next one counts
    stands behind it and the joint is inside the phrase (9个国家和地区26座机场).
    """
    text, limit = passage.text, min(clause_end, start + REACH)
    if following is None or following.start >= limit:
        return limit
    owned = following.start > start and text[following.start - 1] == "的"
    joints = [] if owned else list(_JOINT.finditer(text, start, following.start))
    if not joints:
        return following.start
    last = joints[-1]
    inside = (
        _INSIDE.fullmatch(text, last.end(), following.start)
        and _WORD.match(text, following.end)
        and not passage.owner_at(last.end())
    )
    acts = any(
        word in cues.acting and word not in cues.soft_verbs
        for _, word in passage.words(last.end(), following.start)[1:]
    )
    return following.start if inside or acts else last.start()


def right_phrase(passage: Passage, quantity: Quantity, following: Quantity | None, cues: Cues) -> Right:
    """The noun phrase that begins right behind a figure, and the predicate that follows it in the clause."""
    text, start = passage.text, quantity.end
    clause_end = passage.clause(quantity.start)[1]
    limit = _limit(passage, start, clause_end, following, cues)
    start = _LIMITS.match(text, start).end()  # type: ignore[union-attr]
    ago = _AGO.match(text, start)
    start = ago.end() if ago else start
    if NEXT_CLAUSE.match(text, start):
        return Right("", "", start)
    while start < limit and text[start] in " 的":
        start += 1
    granted = _GRANTED.match(text, start, limit) if unit_group(quantity.unit, passage.lexicon) == "currency" else None
    first, *_ = [word for _, word in passage.words(start, limit)] + [""]
    if granted and first not in cues.verbs and first not in cues.soft_verbs:
        return Right(granted[0], _clean_predicate(text[granted.end() : limit]), granted.end())
    described = _described(passage, start, limit, cues)
    if described:
        return described
    told = next((ref.start for ref in passage.times_between(start, limit) if ref.start > start + 1), limit)
    end, inline = limit, 0
    for offset, word in passage.words(start, limit):
        if offset == told:
            end = offset
            break
        if offset < inline:
            continue
        clung = _CLUNG.search(word)
        if clung and offset + clung.start() > start:
            # 车企|在重庆, 6个区|也将: the segmenter has left a word of the predicate with the noun.
            end = offset + clung.start()
            break
        bracket = _INLINE.match(text, offset)
        if bracket:
            inline = bracket.end()
            continue
        counted = text[start:offset].endswith(cues.heads)
        if (counted or (word == "以及" and offset > start)) and _BESIDES.match(text, offset):
            # 50座茶楼和一批茶亭: what is not counted is another thing.
            end = told = offset
            break
        if (word in "与同" or (counted and word in "和及")) and offset > start and passage.owner_at(offset + 1):
            # 25家企业与某市签署协议: with whom they do it.
            end, told = offset, next(o.end for o in passage.owners_between(offset, limit + 1) if o.start == offset + 1)
            break
        if (
            word == "安全"
            and counted
            and next((w in cues.verbs for _, w in passage.words(offset + 2, min(limit, offset + 6))), False)
        ):
            # 油菜|安全|越冬
            end = offset
            break
        if BOUND.match(word) or word in ("（", "(") or NEXT_CLAUSE.match(text, offset):
            end = offset
            break
        if word == "、" and counted and passage.owner_at(offset + 1):
            # 甲省的70个机场、乙省的产业链: a place begins the next item.
            end = offset
            break
        agent = len(word) > 1 and text[offset + len(word) : offset + len(word) + 1] in _AGENTS
        if offset == start and agent and passage.is_boundary(offset + len(word) + 1):
            continue
        if (
            offset == start
            and len(word) > 1
            and word in cues.verbs
            and (whole := _compound(passage, quantity, start, limit, cues))
        ):
            return whole
        if (
            offset == start
            and word != "超"
            and (
                word in "、和与及多余以上左右下内"
                or (word == "外" and not _OUTER.match(text, offset))
                or word == "以及"
                or word in cues.verbs
            )
        ):
            return _after_relative(passage, start, limit, cues, word) or Right(
                "", _clean_predicate(text[offset:clause_end]), start
            )
        online = offset > start and _ONLINE.match(text, offset)
        if online and counted:
            end = offset
            break
        if (
            offset > start + 1
            and word in cues.soft_verbs
            and text[offset + len(word) : offset + len(word) + 1] in _TURNS
            and passage.is_boundary(offset + len(word) + 1)
        ):
            end = offset
            break
        if offset > start and turns_to_aspect(passage, start, offset, word, limit, cues):
            end = offset
            break
        if offset > start and begins_predicate(text[start:offset], word, cues) and not passage.in_quotes(offset):
            if goes_on(passage, offset, word, limit, cues) or names_on(passage, start, offset, limit, cues):
                continue
            relative = _after_relative(passage, offset, limit, cues, word)
            if relative is not None and _describes(text[start:offset], word, relative, cues):
                return relative
            end = offset
            break
    noun = text[start:end]
    more = _AND_MORE.search(noun)
    if more and noun.endswith(cues.heads) and not noun[: more.start()].endswith(cues.heads):
        # 纺织鞋服及配套企业: one head serves both.
        more = None
    noun = _SUMMED_LIST.sub("", _PLACE_WORD.sub("", unquoted(noun[: more.start()] if more else noun)))
    said = told if end < told < limit and text[end] in "与同和及" else end
    for ref in passage.times_between(end, limit):
        said = ref.end if ref.start - said <= 1 else said
    alone = text[end : end + 1] in "（(、 　" or _BESIDES.match(text, end)
    return Right(noun, "" if alone else _clean_predicate(text[said:limit]), end)


def _described(passage: Passage, start: int, limit: int, cues: Cues) -> Right | None:
    """底片 of 12幅某天文台拍摄的天文底片: a name that does something behind a figure belongs to what describes the counted things."""
    owner = next((o for o in passage.owners_between(start, limit) if o.start == start), None)
    at = passage.text.rfind("的", start, limit)
    if owner is None or at < owner.end:
        return None
    first = next((w for _, w in passage.words(owner.end, at)), "")
    if len(first) < _A_VERB or first not in cues.governing:
        return None
    end = next((p for p, w in passage.words(at + 1, limit) if BOUND.match(w) or w in cues.finite), limit)
    noun = unquoted(passage.text[at + 1 : end])
    return Right(noun, "", end) if len(noun) >= _A_VERB and passage.text[owner.end - 1] != "的" else None


def _clean_predicate(text: str) -> str:
    """What is said of the counted things, without the words of time and mood around it."""
    text = _MOOD.sub("", "".join(text.strip(TRIM).split()[:1]))
    if _ABOUT.fullmatch(text):
        return ""
    return "" if text.startswith(("为", "作", "是", "当", "中", "内", "里", "上的", "上正")) else without_aspect(text)


def _after_relative(passage: Passage, start: int, limit: int, cues: Cues, word: str) -> Right | None:
    """20万名适应新技术的高素质人才: what is counted stands behind the 的 of a relative clause."""
    at = passage.text.rfind("的", start, limit)
    if at < 0 or word not in cues.verbs or (len(word) < 2 and word not in "已拟有以") or limit - at < 3:
        return None
    noun = unquoted(passage.text[at + 1 : limit])
    for offset, following in passage.words(at + 1, limit):
        if BOUND.match(following) or (
            offset > at + 1
            and begins_predicate(passage.text[at + 1 : offset], following, cues)
            and not names_on(passage, at + 1, offset, limit, cues)
        ):
            noun = unquoted(passage.text[at + 1 : offset])
            break
    return Right(noun, "", at + 1 + len(noun)) if len(noun) >= 2 else None


def _describes(noun: str, word: str, relative: Right, cues: Cues) -> bool:
    """2到3个花期长、香味浓的本地品种: words that are no noun describe the one that stands behind their 的."""
    verb = word == "以" or (len(word) > 1 and word in cues.verbs and not noun.endswith(cues.heads))
    return verb and relative.noun.endswith(cues.heads)


def _compound(passage: Passage, quantity: Quantity, start: int, limit: int, cues: Cues) -> Right | None:
    """832个|脱贫县, 原有的20个|参展企业: a verb that opens the name of what is counted."""
    words = passage.words(start, min(limit, start + _LONGEST_COMPOUND + 2))[1:]
    end = next((at for at, w in words if BOUND.match(w) or w in cues.verbs or w in "的、和与及（("), limit)
    whole = passage.text[start : passage.clause(start)[1]]
    if (
        passage.text[quantity.start - 1] in "、和与及"
        and len(whole) <= _LONGEST_COMPOUND
        and whole.endswith(cues.heads)
    ):
        # 5场茶会、3场展示推介活动: all that the last item of a list holds.
        end = start + len(whole)
    noun = passage.text[start:end]
    owned = passage.text[quantity.start - 1] == "的"
    # 5座茶亭、3座茶楼: an item of a list of counts is a noun.
    listed = passage.text[quantity.start - 1] in "、和与及" and passage.clause(end - 1)[1] == end
    item = len(noun) <= _SHORT_COMPOUND and (listed or NEXT_ITEM.match(passage.text, end) is not None)
    if not words or len(noun) > _LONGEST_COMPOUND or not (owned or item or noun.endswith(cues.heads)):
        return None
    if passage.text.startswith("的", end) or unit_group(quantity.unit, passage.lexicon) not in COUNTED:
        return None
    return Right(noun, _clean_predicate(passage.text[end:limit]), end)
