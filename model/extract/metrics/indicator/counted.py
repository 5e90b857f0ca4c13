"""Noun phrases behind a figure, which say what is counted (3家企业), and what is said of them."""

from __future__ import annotations

import re

import msgspec

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.behind import Behind, Right, behind, clean_predicate, without_basis
from model.extract.metrics.indicator.noun_ends import (
    RESULTS,
    begins_predicate,
    goes_on,
    happens,
    has_object,
    is_deed,
    is_made,
    is_remade,
    names_on,
    says_how,
    turns_to_aspect,
    verb_by_aspect,
)
from model.extract.metrics.indicator.phrases import BOUND, NEXT_CLAUSE
from model.extract.metrics.indicator.stops import (
    Read,
    Stop,
    Word,
    clung_on,
    does_to_next,
    no_less,
    other_side,
    purpose,
    quoted,
    sent,
    worked_for,
)
from model.extract.metrics.indicator.whole_phrases import (
    NEXT_ITEM,
    after_relative,
    compound,
    described,
    describes,
    granted,
    papers,
)
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.wording import unquoted
from model.extract.quantity.units import COUNTED

JOINTS = ("、", "和", "与", "及", "以及")
_OTHERS = re.compile("一批|一系列|一大批|多[个家项所座条种]|若干|部分|各[个地类级]|(?:[东中西南北]{1,3}|东北)部")
_BESIDES = re.compile(f"以及|[、和与及](?:{_OTHERS.pattern})")
_THE_MOST = re.compile("[、和与及](?:全[球国省市]|世界|国内|亚洲)?最[大多强长高]的?")
"""14亿人口、全球最大的中等收入群体: what there is only one of is not counted with the rest."""
_WITH = re.compile(
    "[与同](?P<whom>[^，。；、和与及的\\d]{2,12}?)(?=(?:成功|正式|现场|顺利|精准)?(?:达成|签约|签订|签署|签下|对接|结对|牵手|携手|联手|共建|建立|开展|展开|进行|面对面|同台|(?:合作|交流|洽谈|配对)(?=[，。；])))"
)
"""项目|与投资机构|达成合作: with whom the counted things do something."""
_SUMMED_LIST = re.compile(
    r"^[^的“”《》]*、[^的“”《》]*?等(?:各类|各种|多种|一批)?(?=[一-鿿“]{4,}$)(?!领域|方面|行业|产业|地|省|市)"
)
"""风力、光伏等新能源项目: the examples before what they are examples of."""
_INLINE = re.compile(r"[（(][^（()），。；]{1,10}[)）](?=[一-鿿])")
_AND_MORE = re.compile(r"(?<=[一-鿿]{2})[及和](?:其)?(?:配套|相关|附属|其他).*$")
_HOW_IT_IS = re.compile("(?<=[一-鿿]{2})的[一-鿿]{0,4}(?:情况|状况|状态|动态|进展)$")
"""供水管网|的运行情况: how the things are."""
_PLACE_WORD = re.compile(r"(?<=[一-鿿]{2})(?:中|内|里|上|时|后|全[国球省市县区])$")
_OUTER = re.compile("外(?=[省国资地籍贸商卖语交文埠])")
_TURNS = ("为", "成", "至")
"""Behind a verb these make what follows its result (花海转化为空间)."""
_RESULT = re.compile("成(?![为立员果绩功本熟长交效品人年都分])")
"""Behind a verb: what comes of it (切割成方格)."""
_ONLINE = re.compile(
    "全[球国网]首(?=[发秀展演映])|线[上下](?!平台|市场|空间)|现场(?!会|教学|检查|指挥|直播|活动|办公|解说|体验|展|招)|当场|就地|就近|从中|不同程度|整建制|沿[街途]|有条不紊|在线(?=发布|开放|开讲|展出|上架|参[与加会赛]|收看|观看|办理|签约|受理)"
)
_AGENTS = ("员", "者", "师", "队", "工", "手")
"""Behind a verb these make it someone who does it (宣讲员)."""
_EXTENTS = ("高度", "深度", "距离", "海拔", "速度")
"""从1500米的高度俯瞰群山: how far is all that such a figure measures."""
_SUCH = re.compile("[ 的]*(?:(?:[这那]样|[这那此]类|[这那]种)(?![型别似])的?|(?:类似|如此)的)(?=[一-鿿]{2})")
"""25家这样的工厂: of what sort the counted things are was told before."""
_STEPS, _HAS_STEPS = ("大关", "关口", "台阶", "门槛"), frozenset("处道级座个")
"""突破3万标箱|大关: what is passed, and not what is counted; the measure words of steps themselves (35道|门槛)."""
_CURRENT = re.compile(
    "在(?:研(?!究|讨|发|制)|建(?!设|立)|产(?!业|品)|用(?!于)|售|岗|校|职|孵|营(?!业)|运(?!行|营)|册|飞|训|途)(?=[一-鿿]{2})"
)
"""What is being done with the things counted, before their name (5条|在用|生产线)."""


def right_phrase(passage: Passage, quantity: Quantity, following: Quantity | None, cues: Cues) -> Right:
    """The noun phrase that begins right behind a figure, and the predicate that follows it in the clause."""
    words, text = behind(passage, quantity, following, cues), passage.text
    start = words.start
    passed = text.startswith(_STEPS if quantity.unit not in _HAS_STEPS else _STEPS[:1], start)
    if passed or NEXT_CLAUSE.match(text, start):
        return Right("", "", start)
    if such := _SUCH.match(text, start, words.limit):
        start = such.end()
    while start < words.limit and text[start] in " 的":
        start += 1
    words = msgspec.structs.replace(words, start=start)
    return without_basis(granted(words) or papers(words) or described(words) or _word_by_word(words), text)


def _word_by_word(words: Behind) -> Right:
    """The phrase as far as the first word that is no part of it."""
    passage, start = words.passage, words.start
    times = passage.times_between(start, words.limit)
    told = next((ref.start for ref in times if ref.start > start + 1), words.limit)
    remark = start
    for offset, text in words.words(start):
        if offset == told:
            return _ended(words, Stop(told), told)
        if offset < remark:
            continue
        if current := _CURRENT.match(passage.text, offset):
            remark = max(remark, current.end())
            if offset == start:
                continue
        if bracket := _INLINE.match(passage.text, offset):
            remark = bracket.end()
            continue
        word = Word(offset, text, passage.text[start:offset].endswith(words.cues.heads))
        read = next((found for ends in _ENDS if (found := ends(words, word)) is not None), None)
        if isinstance(read, Right):
            return read
        if read is not None:
            return _ended(words, read, told)
    return _ended(words, Stop(words.limit), told)


def _another(words: Behind, word: Word) -> Read:
    """50座茶楼和一批茶亭, 25家企业与某市签署协议: what is not counted is another thing, or with whom they do it."""
    passage, at = words.passage, word.offset
    if (word.counted or (word.text == "以及" and at > words.start)) and _BESIDES.match(passage.text, at):
        return Stop(at, at)
    if at > words.start + 1 and _THE_MOST.match(passage.text, at):
        return Stop(at, at)
    if word.counted and (shared := _WITH.match(passage.text, at, words.clause_end)):
        return Stop(at, shared.end())
    joins = word.text in "与同" or (word.counted and word.text in "和及")
    if joins and at > words.start and passage.owner_at(at + 1):
        return Stop(at, next(o.end for o in passage.owners_between(at, words.limit + 1) if o.start == at + 1))
    return None


def _bounded(words: Behind, word: Word) -> Read:
    """A mark, a bracket, or behind the head noun the next item's place (甲省的70个机场、乙省的产业链) or 安全 (油菜|安全|越冬)."""
    passage, at = words.passage, word.offset
    bound = BOUND.match(word.text) or word.text in ("（", "(") or NEXT_CLAUSE.match(passage.text, at)
    if bound or (word.text == "、" and word.counted and passage.owner_at(at + 1)):
        return Stop(at)
    if word.text == "安全" and word.counted:
        does = next((w in words.cues.verbs for _, w in words.words(at + 2, at + 6)), False)
        return Stop(at) if does else None
    return None


def _opening(words: Behind, word: Word) -> Read:
    """A verb or a joint right behind the figure: the name of what is counted, a relative clause before it, or no noun at all."""
    passage, cues = words.passage, words.cues
    (at, text, _), end = word, word.offset + len(word.text)
    if at != words.start:
        return None
    if text in _EXTENTS and words.unit_group == "length" and passage.text[at - 1] == "的":
        return Stop(end)
    if len(text) > 1 and passage.text[end : end + 1] in _AGENTS and passage.is_boundary(end + 1):
        return None
    if len(text) > 1 and text in cues.verbs - (cues.finite - cues.acting) and (whole := compound(words)):
        return whole
    joins = (
        text in "、和与及多余以上左右下内" or text == "以及" or (text == "外" and not _OUTER.match(passage.text, at))
    )
    if text == "超" or not (joins or text in cues.verbs or RESULTS.fullmatch(text)):
        return None
    item = NEXT_ITEM.search(passage.text, at, words.clause_end)
    plain = item is not None and not any(c.isdigit() for c in passage.text[at : item.start()])
    told = item.start() if item is not None and plain else words.clause_end  # 41个已开工、19个已投产
    return after_relative(words, at, text) or Right("", clean_predicate(passage.text[at:told]), at)


def _turned(words: Behind, word: Word) -> Read:
    """花海|转化|为空间, 课程|线上|开讲, 27个行业|盈利|好转: the noun has ended where a change, a way or an aspect is told."""
    passage, cues = words.passage, words.cues
    (at, text, counted), end = word, word.offset + len(word.text)
    if at == words.start:
        return None
    turned_into = passage.text[end : end + 1] if passage.is_boundary(end + 1) else ""
    becomes = at > words.start + 1 and (
        (text in cues.soft_verbs and turned_into in _TURNS)
        or (len(text) > 1 and not text.endswith(cues.heads) and _RESULT.match(passage.text, end) is not None)
    )
    online = counted and _ONLINE.match(passage.text, at)
    does = next((w in cues.verbs for _, w in words.words(end, end + 4)), False)
    reports = text == "报告" and does  # 31个省份|报告|新增
    becomes = becomes or (counted and is_remade(passage, words.quantity.start, at, text, words.limit, cues))
    becomes = becomes or (
        counted and words.quantity.unit in "人名位家" and says_how(passage, at, text, words.limit, cues)
    )
    becomes = becomes or (counted and happens(passage, words.quantity.start, at, text, words.limit, cues))
    turned = online or becomes or reports or turns_to_aspect(passage, words.start, at, text, words.limit, cues)
    return Stop(at) if turned else None


def _predicated(words: Behind, word: Word) -> Read:
    """A word that says something of the noun before it, be it in a relative clause of what is counted."""
    passage, cues, (at, text, _) = words.passage, words.cues, word
    noun = passage.text[words.start : at]
    told = verb_by_aspect(passage, words.start, at, text) if len(noun) > 1 and not passage.in_quotes(at) else None
    if told is not None:
        return Stop(told)
    text = text[:-1] if text[-1] in "着了" and text[:-1] in cues.verbs else text
    following = next((w for _, w in words.words(at + 1, at + 2)), "") if len(text) == 1 else ""
    text = text + following if text + following in cues.finite | cues.verbs else text  # 品牌|赶|在, 企业|拢|到
    says = begins_predicate(noun, text, cues) or (
        words.unit_group in COUNTED and has_object(passage, words.start, at, text, words.limit, cues)
    )
    if at == words.start or not says or passage.in_quotes(at) or (noun.endswith("的") and _opens_a_noun(words, word)):
        return None
    if is_deed(passage, words.quantity.start, at, text, words.limit, cues):
        return None
    if is_made(passage, words.quantity.start, words.start, at, words.limit, cues):
        return None
    if goes_on(passage, at, text, words.limit, cues) or names_on(passage, words.start, at, words.limit, cues):
        return None
    relative = after_relative(words, at, text)
    return relative if relative is not None and describes(noun, at, text, relative, words) else Stop(at)


def _opens_a_noun(words: Behind, word: Word) -> bool:
    """集中安置的|受灾|群众: behind a 的 a verb before a head noun begins its name."""
    end = word.offset + len(word.text)
    following = next((w for _, w in words.words(end, end + 6)), "")
    hard = len(word.text) > 1 and word.text not in words.cues.finite
    return hard and len(following) > 1 and following.endswith(words.cues.heads)


_ENDS = (
    sent,
    other_side,
    purpose,
    no_less,
    clung_on,
    quoted,
    worked_for,
    does_to_next,
    _another,
    _bounded,
    _opening,
    _turned,
    _predicated,
)
"""What may end the noun, in the order in which it is asked."""


def _ended(words: Behind, stop: Stop, time: int) -> Right:
    """The phrase that ends at a stop, with what is said of it up to the end of its reach; `time` is where a time begins."""
    passage, text, (end, told), limit = words.passage, words.passage.text, stop, words.limit
    told = time if told is None else told
    said = told if end < told < limit and text[end] in "与同和及" else end
    for ref in passage.times_between(end, limit):
        said = ref.end if ref.start - said <= 1 else said
    alone = text[end : end + 1] in "（(、 　" or _BESIDES.match(text, end)
    noun = _bare_noun(text[words.start : end], words.cues)
    return Right(noun, "" if alone else clean_predicate(text[said:limit]), end)


def _bare_noun(noun: str, cues: Cues) -> str:
    """The noun without what else there is (及配套设施), a word of place at its end, and the examples before it."""
    more = _AND_MORE.search(noun)
    if more and noun.endswith(cues.heads) and not noun[: more.start()].endswith(cues.heads):
        # 陶瓷及配套企业: one head serves both.
        more = None
    noun = _HOW_IT_IS.sub("", noun)
    return _SUMMED_LIST.sub("", _PLACE_WORD.sub("", unquoted(noun[: more.start()] if more else noun)))
