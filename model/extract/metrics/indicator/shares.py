"""The indicator of a share or a ratio: the part with the whole it is of (汽车产值占全国比重), or with what it does (实现盈利的企业占比)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator import share_parts as of_whole
from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.changes import changed
from model.extract.metrics.indicator.frame import REGION, Frame, Named, Read
from model.extract.metrics.indicator.governed import governing_verb
from model.extract.metrics.indicator.levels import grown_level, name_of_level
from model.extract.metrics.indicator.phrases import left_phrase
from model.extract.metrics.indicator.progress import progress_of
from model.extract.metrics.indicator.rows import only_whose
from model.extract.metrics.indicator.said import compact
from model.extract.metrics.kind.traits import THAN
from model.extract.metrics.reading.coordination import parts_of
from model.extract.metrics.reading.wording import NAMES_SHARE, SHARES, joined
from model.facts import Kind

_SHARE = re.compile(
    r"占(?P<whole>(?!比|有?率)[^，。；、%]{0,24}?)(?:的)?(?P<word>比重|比例|份额|比)?的?(?:分别)?(?:已|仍然?|均|都|将|可|要|应|须|需|预计|有望|力争|不)*"
    r"(?:首次|再次|低于|高于|稳定在|保持在|维持在|达到|达|为|超过|超|近|约|提高到|提升到|提升至|提高至|升至|逾|接近|不足|突破|高达|降至|下降到|了)*$"
)
_OF_WHOLE = re.compile(
    r"(?:相当于|只有|仅有|仅为|只是|超过|超|近|约|接近|不足|达到|达|为|是|突破)(?P<whole>[^，。；、]{2,12}?)的$"
)
_TAXED = re.compile(
    "(?P<rate>(?:征收|扣除|预征|返还|提取)率|税率)|(?:征收|计征|加征|缴纳)(?P<tax>[^，。；、]{0,12}(?:税|费))(?![率收务])"
)
"""依照3%征收率计税, 减按3%征收某税."""
_TO_ANOTHER = re.compile("与(?P<other>[^，。；、]{2,20})之比(?:约|仅|则|为|是|达到?|升至|降至|提高到|已|超过?)*$")
"""与地区生产总值之比达到2.14%."""
_NOT_UNDER = re.compile(
    "(?P<own>[^，。；、“”]{2,20}的?)(?P<word>比例|比重|占比)(?:一般|原则上|均|应|须|要|都)*"
    "(?:不得?|不应|不能|应)?(?:低于|高于|超过|少于|多于|大于|小于|达到)[^，。；、\\d]{2,14}的$"
)
"""奖给团队的比例不低于净收益的70%: the share is named before."""
_DONE_OF = re.compile("(?:已|共)?完成(?:了)?(?P<whole>[^，。；、]{2,12}?)的(?:近|约|超过?|逾)?$")
"""支出完成全年预算的15%."""
_OUTLAY = re.compile("(?:计划|概算|年度)?(?:总)?投资(?:计划|任务|总?额)?$")
"""What of works is completed bit by bit: no measure told before (全线292公里，已完成投资的53%) is."""
_TIMES = re.compile(
    r"(?:已经|已|却|也|还|就|更|则|大约|大概)*(?:恢复[到至]|达到|达|是|为|相当于|超过|约为|约是|只有|只是|仅是|仅为|仅有|不到|不足)[^，。；、]{1,20}(?:的|同期)(?:约|近|超过?|将近|大约)?$"
)
_TO_PART = re.compile(
    r"(?:降低|下降|缩短|缩小|缩减|减少|压缩|提高|提升|上升|增加|增长|增大|扩大|延长|加长|拉长|加快|升|降|减|缩|增)(?:到了?|至|为|成)[^，。；、]{2,14}的(?:约|近|不到|不足)?$"
)
_HELD = re.compile(
    r"(?:已经?|现)?(?:占据|占有|占领|占(?![比地]))(?:了|着)?(?P<whole>[^，。；、%]{0,8}?)(?:约|近|超过?|逾)?$"
)
"""产品已占据全县40%的市场."""
_IS_ONE = re.compile("(?:以上|左右)?(?:均|都)?(?:为|是|系)(?P<what>[^，。；、]{2,14})(?=[，。；])")
_BASIS = re.compile(
    "[，、]?(?:其中)?(?P<basis>[以按][^，。；、]{2,10}?(?:计算?|折算|统计|口径))(?:则|也|还|又)?(?:分别)?(?:约|已)?"
)
"""以货值计占六成: by what the share is reckoned."""
_APART = re.compile("(?:增速|增幅)?比[^，。；比]{2,12}(?:高|低|快|慢)出?$")
"""进出口总值高于全国增速2个百分点，占…: how far a level is ahead is no part that a whole has."""
_REACHES = ("增长面", "覆盖面", "受益面", "获益面")
_A_NAME = 2
_OTHER = re.compile(
    "(?:比|相比|较)(?:常规|传统|普通|一般|同类|进口|国外|市场|平均|原来|原先|过去)*的?(?P<measure>[^，。；、]{0,10}?(?:费用?|价格?|成本|时间|周期))(?:便宜|贵|高|低|快|慢|多|少|轻|重|薄|长|短|强)"
)
_THOSE = re.compile("[，、]?(?:其中)?(?P<does>[^，。；、的\\d]{2,14})的")
"""其中在川转化的占43.6%."""
_OVER = re.compile("及?(?:以上|左右|以下)?")
_OF = re.compile("(?:及?以上|左右|以下)?的")
_LONGEST_AGENT = 8
_BY_WHOM = re.compile("由(?!于)")
"""科技项目80%以上由企业承担: by whom it is done."""
_SHORTEST_SAID, _LONGEST_SAID = 4, 20
_DONE = re.compile("完成(?:了|过|近|约|超|超过)*$")
"""修缮工作已完成八成."""
_BARE_SHARE = re.compile(rf"(?:{REGION})*(?:市场)?(?:占比|份额|比重)$")
_BARE = 3
"""A share of so many characters says nothing without what stands behind it."""
_PLAIN = frozenset({*SHARES, "%"})
"""What names no whole: the share told before goes on."""
_UNITS = ("%", "")
"""Of percentages and fractions."""
_OF_ITSELF = "预[期测]|含量|贡献|度|[^男女雌雄同异两双中]性|误差|变[化动]|波动|[可能]省|水平|成本|容量|补贴"
_IS_SHARE = re.compile(f"率|指数|比|份额|强度|(?:{_OF_ITSELF})$")


def name_of_share(frame: Frame, index: int, kind: Kind) -> Named:
    """The indicator of a share or a ratio."""
    if (moved := changed(frame, index)) is not None:
        return moved
    quantity, group = frame.found[index], frame.groups[index]
    if _OF.match(frame.text, quantity.end) and (described := _of_described(frame, index, kind)):
        return described, 0.7
    if taxed := name_of_rate(frame, quantity):
        return taxed, 0.7
    if wider := of_whole.of_next_whole(frame, quantity):
        return wider, 0.8
    start = frame.window(group.first)
    lowered = _TO_PART.search(frame.text, start, quantity.start)
    if lowered:
        # 功耗降为某芯片的三分之一: it is measured against another and no part of it.
        noun = left_phrase(frame.passage, start, lowered.start(), frame.cues).noun
        if len(noun) >= 2:
            return noun, 0.7
    if kind == "share" and (named := _NOT_UNDER.search(frame.text, start, quantity.start)):
        return named["own"] + named["word"], 0.7
    share = _SHARE.search(frame.text, start, frame.found[group.first].start)
    if share:
        return _share_of(frame, index, share), 0.8
    if kind == "share" and (progress := progress_of(frame, index)):
        return progress, 0.7
    said = frame.right(index)
    if kind == "share" and (acting := _told(frame, index, said)):
        return acting, 0.6
    if kind == "share" and (put := of_whole.put_to(frame, quantity, start)):
        return put, 0.6
    is_one = _IS_ONE.match(frame.text, quantity.end) if kind == "share" and frame.opens(index) else None
    if is_one:
        # 其中一半为新能源汽车
        return is_one["what"] + "占比", 0.6
    if kind == "share" and (given := of_whole.contributed(frame, index)):
        return given, 0.7
    if kind == "share" and not said.noun and len(said.predicate) >= 4 and frame.opens(index):
        # 其中六成以上面向西部企业: the part is told by what it does.
        counted = frame.counted_before(quantity)
        return f"{said.predicate}的{counted}占比", 0.6
    if against := _against_another(frame, index, kind):
        return against, 0.7
    return _as_level(frame, index, kind)


def _as_level(frame: Frame, index: int, kind: Kind) -> Named:
    """The name that an amount would have in its place, and that it is a share."""
    quantity, start = frame.found[index], frame.window(frame.groups[index].first)
    noun, strength = name_of_level(frame, index)
    level = frame.before(quantity, "level", same_sentence=True)
    if kind == "share" and (whose := of_whole.whose_among(frame, index, noun)):
        return whose, 0.7
    bare = _BARE_SHARE.search(noun) if kind == "share" else None
    if bare and only_whose(frame.passage, start, frame.text.rfind(bare[0], start, quantity.start)):
        level = level or frame.before(quantity, "level")
        noun = bare[0]
    if kind == "share" and (_BARE_SHARE.fullmatch(noun) or noun == quantity.unit):
        again = frame.before(quantity, "share", same_sentence=True) if noun in _PLAIN else None
        if again is not None and again.indicator.endswith(NAMES_SHARE) and again.quantity.unit in _UNITS:
            # 占总量的比重降到49%，占比首次低于50%; 占全省的一半，达到51%
            return again.indicator, 0.7
        if level is not None and noun != quantity.unit:
            return level.indicator + noun, 0.7
    if kind == "share" and noun.endswith(_REACHES):
        # 30个行业实现增长，增长面达到80%: of what was counted.
        return frame.counted_before(quantity).removesuffix("的") + noun, 0.7
    if kind == "share" and not _IS_SHARE.search(noun):
        if _DONE.search(frame.text, start, quantity.start):
            return noun + "完成比例", strength - 0.1
        # Where nothing names it the unit stands for a name; a share is then no more than one.
        return noun.removesuffix(quantity.unit) + "占比", strength - 0.1
    return noun, strength


def _against_another(frame: Frame, index: int, kind: Kind) -> str:
    """The name of a share or ratio that is told against a whole (相当于全县的9%), a plan (完成预算的15%) or a like (是上年同期的2倍)."""
    quantity, group = frame.found[index], frame.groups[index]
    start = frame.window(group.first)
    if kind == "ratio":
        first = frame.found[group.first].start
        if other := _TO_ANOTHER.search(frame.text, start, first):
            own = left_phrase(frame.passage, start, other.start(), frame.cues).noun
            level = frame.before(quantity, "level")
            return f"{own if len(own) >= _A_NAME or level is None else level.indicator}与{other['other']}之比"
        times = _TIMES.search(frame.text, start, first) or THAN.search(frame.text, start, first)
        if times is None:
            return ""
        own = left_phrase(frame.passage, start, times.start(), frame.cues).noun
        other = _OTHER.match(times[0])
        if len(own) < _A_NAME and other:
            # 比普通烧制费用便宜1/3: what it is cheaper than names the measure.
            return other["measure"]
        mates = frame.levels_before(index)
        level = mates[group.place] if mates else frame.before(quantity, same_sentence=True) or frame.before(quantity)
        return own if len(own) >= 2 else level.indicator if level is not None else ""
    whole = _OF_WHOLE.search(frame.text, start, quantity.start)
    if whole:
        own = left_phrase(frame.passage, start, whole.start(), frame.cues).noun
        level = frame.before(quantity, "level")
        return f"{own if len(own) > 2 or level is None else level.indicator}占{whole['whole']}比重"
    planned = _DONE_OF.search(frame.text, start, quantity.start)
    if planned:
        own = left_phrase(frame.passage, start, planned.start(), frame.cues).noun
        level = None if _OUTLAY.search(planned["whole"]) else frame.before(quantity, same_sentence=True)
        return f"{own if len(own) > 2 or level is None else level.indicator}完成{planned['whole']}比例"
    return ""


def _of_described(frame: Frame, index: int, kind: Kind) -> str:
    """The name of a share that a 的 joins to what it is of (产品已占据全县40%的市场, 滴灌已覆盖80%的茶园); "" where that is no noun."""
    quantity, right, start = frame.found[index], frame.right(index), frame.window(frame.groups[index].first)
    if not right.noun:
        return of_whole.made_of_whole(frame, index, right.predicate) if frame.cues.tail.search(right.predicate) else ""
    held = _HELD.search(frame.text, start, quantity.start)
    if held:
        own = left_phrase(frame.passage, start, held.start(), frame.cues).noun
        whole = held["whole"]
        return f"{own}占{whole}{right.noun}比重" if own else f"{right.noun}占{whole}比重"
    left = frame.left(index)
    if left.noun.endswith(NAMES_SHARE) and frame.cues.may_name(left.verb):
        # 成活率升至70%以上的茶苗, 入住率达65%的竹楼: the share is named before.
        own = left.noun.rsplit("、", 1)[-1]
        return right.noun + own if len(own) <= _BARE else own
    named = _BARE_SHARE.search(frame.text, frame.window(index), quantity.start)
    if kind == "share" and (placed := of_whole.made_of_whole(frame, index, right.noun)):
        return placed
    if _IS_SHARE.search(right.noun):
        # 以89.6%的得票率当选
        return right.noun
    verb = governing_verb(frame, index)
    if verb and kind == "share" and named is None and not right.predicate:
        # The verb before says of which.
        agent = left_phrase(frame.passage, frame.passage.clause(verb[0])[0], verb[0], frame.cues).noun
        agent = agent if 2 <= len(agent) <= _LONGEST_AGENT else ""
        return f"{agent}{verb[1]}{right.noun}占比"
    told = 1 < len(right.predicate) <= 18 and named is None
    noun = f"{right.predicate}的{right.noun}" if told else right.noun
    return noun + "占比" if kind == "share" else noun


def name_of_rate(frame: Frame, quantity: Quantity) -> str:
    """征收率 of 依照3%征收率计税, "" where no tax is reckoned by the figure."""
    taxed = _TAXED.match(frame.text, quantity.end) if quantity.unit == "%" else None
    return (taxed["rate"] or taxed["tax"]) if taxed else ""


def _told(frame: Frame, index: int, said: Right) -> str:
    """The part told by what it does: 九成受访企业认为前景向好, 冬小麦90%以上采用托管的方式."""
    if _OF.match(frame.text, frame.found[index].end) or frame.groups[index].size > 1:
        return ""
    if len(said.predicate) > _LONGEST_SAID:
        return ""
    left = frame.left(index)
    if left.noun and said.noun and frame.text[said.end - len(said.noun) - 1] == "的":
        # 竹林90%以上采用无人机巡护的方式: the noun belongs to what they do.
        limits = _OVER.match(frame.text, frame.found[index].end)
        done = compact(frame, limits.end() if limits else said.end, frame.passage.clause(said.end - 1)[1])
        return f"{done}的{left.noun}占比" if done and not frame.cues.tail.search(left.noun) else ""
    settled = frame.text.startswith(("已", "均", "都", "全部", "尚未", "仍未"), frame.found[index].end)
    if len(said.predicate) < _SHORTEST_SAID - bool(left.noun) - (settled and len(left.noun) > 1):
        return ""
    noun = said.noun if frame.opens(index) or not left.noun else "" if said.noun else left.noun
    limits = _OVER.match(frame.text, said.end)
    at = limits.end() if limits else said.end
    words = [w for _, w in frame.passage.words(at, at + 6)]
    first = next((w for w in words if w not in frame.cues.tied), "")
    acts = any(w in frame.cues.verbs | frame.cues.finite | frame.cues.soft_verbs for w in (first, *words[:1]))
    acts = acts or _BY_WHOM.match(frame.text, at) is not None
    if settled and noun == left.noun and frame.text.startswith(left.verb, left.start - len(left.verb)):
        noun = joined(left.verb, noun) if left.verb in frame.cues.all_verbs and frame.cues.may_name(left.verb) else noun
    thing = len(noun) >= 2 and not frame.cues.tail.search(noun) and not _IS_SHARE.search(noun)
    return f"{said.predicate}的{noun}占比" if thing and acts else ""


def _those_that(frame: Frame, index: int, end: int) -> str:
    """在川转化的 of 其中在川转化的占43.6%: those of the things counted before that do something, with these; "" where no 的 stands for them."""
    those = _THOSE.fullmatch(frame.text, frame.window(index), end)
    if those is None:
        return ""
    before = frame.before(frame.found[index], "level", same_sentence=True)
    what = "" if before is None else frame.counted_before(frame.found[index]) or before.indicator
    first = what[:2]
    acts = first in frame.cues.acting or first in frame.cues.verbs
    return those["does"] + "的" + (what[2:] if acts and len(what) >= _SHORTEST_SAID else what)


def _share_of(frame: Frame, index: int, share: re.Match[str]) -> str:
    """汽车产值占全国比重: the part, which may stand in the clause before, and the whole."""
    group = frame.groups[index]
    basis = _BASIS.fullmatch(frame.text, frame.window(group.first), share.start())
    own = "" if basis else _those_that(frame, index, share.start())
    if not own and not basis:
        own = left_phrase(frame.passage, frame.window(group.first), share.start(), frame.cues).noun
    parts = parts_of(own, group.size, frame.cues) if group.size > 1 else []
    own = parts[group.place] if parts else own
    level: Read | None = None
    if len(own) < 2:
        quantity = frame.found[index]
        mates = frame.levels_before(index)
        level = mates[group.place] if mates else frame.before(quantity, "level")
        level = (None if basis else grown_level(frame, quantity)) or level or frame.before(quantity, same_sentence=True)
        whole_clause = frame.clause_before(quantity)
        told = whole_clause if frame.cues.tail.search(whole_clause) else frame.leading_noun(quantity)
        if level is not None and level.quantity.start > frame.passage.clause(quantity.start)[0]:
            told = ""  # 某市以26万件占去全省的四成
        own = told if len(told) >= 2 else _APART.sub("", of_whole.SHARE_NAME.sub("", level.indicator)) if level else own
    whole = re.sub("[了到据]|达$", "", share["whole"])
    if basis:
        # 占世界总量的五成，以货值计占六成: the same share, reckoned otherwise.
        before = of_whole.SHARE_NAME.search(level.indicator) if level is not None else None
        own, whole = basis["basis"] + own, whole or (before["whole"] if before else "")
    word = share["word"] if share["word"] not in (None, "比") else "比重"
    return f"{own}占{whole}{word}" if whole else f"{own}占比"
