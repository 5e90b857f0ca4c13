"""The indicator of a figure: a short noun phrase of the text's own words that says what is counted or measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.bare import filled
from model.extract.metrics.coordination import parts_of
from model.extract.metrics.counted import right_phrase
from model.extract.metrics.cues import Cues
from model.extract.metrics.frame import Frame, Named, Read
from model.extract.metrics.levels import name_of_level
from model.extract.metrics.passage import Passage
from model.extract.metrics.phrases import Left, left_phrase
from model.extract.metrics.traits import Change
from model.facts import Kind

_IN_OTHER_MONEY = re.compile("^[^，。；]{0,6}[（(](?:约|折|大约)?(?:合|折合|相当于|约)?(?:人民币|美元)?约?$")
"""亏损5331亿日元（约合229亿元）: the same in another currency."""
_LONGEST = 60
_LONGEST_SCOPE = 6
_REGION = "全国|全球|世界|亚洲|西部|东部|中部|中西部|全省|全市|全区|全县|国内|国际|同类|(?<=[居列在内])行业|省内|市内"
_STANDING = re.compile(
    r"(?:(?:在[^，。；]{1,12}中)?(?:[位稳跃]?居[一-鿿]{1,6}[省市区县州]|[位稳跃]?[居列]|排名?|排在|名列|位次|居于|处于|升至|跃升|上升|保持|继续|均|同处|同为|并列|在|为|中|占据|成为|更是|更|也|到|至|是))*"
    rf"(?:{_REGION})*(?:有望)?(?:连续[^，。；]{{1,4}}年)?(?:[位稳跃]?[居列])?(?:{_REGION})*(?:前列)?第?$"
)
"""What stands between a name and its rank: 位居全国, 在全球各经济体中位居."""
_AMONG = re.compile(r"(?:[位稳跃高]居|居于|位列|名列|排名|排在|(?<=[，,])居)[一-鿿]{2,6}第?$")
"""稳居世界内河首位: what stands behind the verb is whom it is ranked among."""
_COMPARED = re.compile(
    r"(?:(?<!\d)\d{1,2}月份?|第?[一二三四]季度|[上下]半年)$|相[比较]于?[^，。；、]{1,14}$|(?:(?<![占相同环])比(?![率例重值])|较)[^，。；、]{1,14}$|(?:与|同)(?:[^，。；]{1,14}(?:相比|持平)，?|[^，。；]{0,6}(?:年|季度|月|同期))$"
)
_SHARE_MOVES = re.compile("[，,、]?占比(?=[较比同提上下增])")
_OF_WHAT = re.compile("(?:以上|左右)?的(?!增|降|涨|跌|速度)")
_MOVERS = re.compile("(?:拉高|拉动|带动|推动|提高|拉低|加快|提升)了?$")
"""拉高出口增速2.1个百分点: here the rate itself is what changes."""
_RATE_NAMES = re.compile(r"(?:增长率|增速|增幅|涨幅|降幅)$")
_SHARE = re.compile(
    r"占(?P<whole>(?!比|有率)[^，。；、%]{0,24}?)(?:的)?(?P<word>比重|比例|份额|比)?(?:分别)?(?:已)?"
    r"(?:首次|再次|低于|高于|稳定在|保持在|维持在|达到|达|为|超过|超|近|约|提高到|提升到|提升至|提高至|升至|逾|接近|不足|突破|高达|降至|下降到)*$"
)
_OF_WHOLE = re.compile(r"(?:相当于|超过|超|近|约|接近|不足|达到|达|为|是|突破)(?P<whole>[^，。；、]{2,12}?)的$")
_TAXED = re.compile(
    "(?P<rate>(?:征收|扣除|预征|返还|提取)率|税率)|(?:征收|计征|加征|缴纳)(?P<tax>[^，。；、]{0,12}(?:税|费))(?![率收务])"
)
"""依照3%征收率计税, 减按3%征收某税."""
_HOW = re.compile("(?:增长|发展)?(?:势头|表现|态势|走势)[一-鿿]{2,4}$|稳中[有向][升降进增好]$")
"""How something does (增长势头强劲), behind what does it."""
_CROPS = {"增产": "产量", "减产": "产量"}
_MEASURING = (
    "投资",
    "力度",
    "收入",
    "需求",
    "规模",
    "产量",
    "销量",
    "出口",
    "进口",
    "消费",
    "支出",
    "增加值",
    "额",
    "量",
    "值",
)
_TELLING = 4
_DONE_OF = re.compile("(?:已|共)?完成(?:了)?(?P<whole>[^，。；、]{2,12}?)的(?:近|约|超过?|逾)?$")
"""支出完成全年预算的15%."""
_TIMES = re.compile(
    r"(?:已经|已)?(?:达到|达|是|为|相当于|超过|约为|约是|只有|仅为|仅有|不到|不足)[^，。；、]{1,20}(?:的|同期)$"
)
_TO_PART = re.compile(
    r"(?:降低|下降|缩短|缩小|缩减|减少|压缩|提高|提升|上升|增加|升|降|减|缩)(?:到了?|至|为|成)[^，。；、]{2,14}的(?:约|近|不到|不足)?$"
)
_HELD = re.compile(
    r"(?:已经?|现)?(?:占据|占有|占领|占(?![比地]))(?:了|着)?(?P<whole>[^，。；、%]{0,8}?)(?:约|近|超过?|逾)?$"
)
"""产品已占据全球70%的市场."""
_DONE = re.compile("完成(?:了|过|近|约|超|超过)*$")
"""修缮工作已完成八成."""
_BARE_SHARE = re.compile(rf"(?:{_REGION})*(?:市场)?(?:占比|份额|比重)")
_IS_SHARE = re.compile(r"率|比|比重|比例|份额|强度|度$")


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
        name, strength = self._name(index, kind, change)
        name = filled(frame, quantity, name) if kind != "rank" else name
        frame.done.append(Read(quantity, kind, name[:_LONGEST], frame.sentence(quantity)))
        return Indicator(name[:_LONGEST], strength)

    def _name(self, index: int, kind: Kind, change: Change | None) -> Named:
        quantity = self.frame.found[index]
        if self.frame.done and _IN_OTHER_MONEY.search(
            self.frame.text, self.frame.done[-1].quantity.end, quantity.start
        ):
            return self.frame.done[-1].indicator, 0.8
        if self.frame.cues.same.search(self.frame.text, self.frame.window(index), quantity.start):
            same = self.frame.same_unit(quantity)
            if same is not None:
                return same.indicator, 0.7
        if kind == "rank":
            name, strength = _name_of_rank(self.frame, index)
            return _ranked(name, quantity), strength
        if kind == "growth" and change is not None:
            return _name_of_growth(self.frame, index, change)
        if kind in ("share", "ratio"):
            return _name_of_share(self.frame, index, kind)
        return name_of_level(self.frame, index)


def _ranked(name: str, quantity: Quantity) -> str:
    """产销量 of 产销量居世界第一 as the rank that it is; what a thing is the first of (第一大产业) names its rank itself."""
    itself = quantity.text.endswith("大") or name.endswith("排名")
    return name if itself or len(name) < 2 or name == quantity.text else name + "排名"


def _name_of_rank(frame: Frame, index: int) -> Named:
    quantity, start = frame.found[index], frame.window(index)
    ranked = right_phrase(frame.passage, quantity, None, frame.cues).noun
    if quantity.text.endswith("大") and ranked and not re.match("国(?!家)", ranked):
        among = left_phrase(frame.passage, start, quantity.start, frame.cues).noun
        # 国民经济第一大产业: what it is the first of.
        return (among + ranked if 2 <= len(among) <= _LONGEST_SCOPE and "的" not in among else ranked), 0.8
    standing = _AMONG.search(frame.text, start, quantity.start) or _STANDING.search(frame.text, start, quantity.start)
    end = standing.start() if standing else quantity.start
    left = left_phrase(frame.passage, start, end, frame.cues)
    noun = left.noun or frame.leading_noun(quantity)
    before = frame.before(quantity, "rank", same_sentence=True)
    if before is not None and (whole := _like(noun, before.indicator)):
        return whole, 0.7
    if len(left.noun) >= 2 and not frame.is_owner(left.start, end):
        return frame.completed(quantity, noun), 0.8
    table = frame.table_before(quantity)
    if table:
        return table + "排名", 0.7
    before = frame.before(quantity, "level", same_sentence=True) or frame.before(quantity)
    if before is not None:
        return before.indicator, 0.7
    return ranked or noun or quantity.text, 0.5


def _like(noun: str, other: str) -> str:
    """消费品行业 after 汽车行业科技竞争力: what is left out is what the name before has behind the same word."""
    at = other.find(noun[-2:]) if len(noun) > 2 else -1
    rest = other[at + 2 :] if at > 0 else ""
    return noun + rest if len(rest) >= 2 and not noun.endswith(rest) else ""


def _name_of_growth(frame: Frame, index: int, change: Change) -> Named:
    """For growth the name of the level that grew: in its own clause, or the levels just before."""
    quantity, group = frame.found[index], frame.groups[index]
    start = frame.window(group.first)
    if change.start < start:
        start = frame.passage.clause(change.start)[0]
        return left_phrase(frame.passage, start, change.start, frame.cues).noun or change.word, 0.7
    if _SHARE_MOVES.match(frame.text, start):
        level = frame.before(quantity, "level")
        return (level.indicator.removesuffix("占比") if level else "") + "占比", 0.75
    left = frame.left(index, _strip_comparison(frame, start, change.start))
    noun = _RATE_NAMES.sub("", left.noun)
    moved = _MOVERS.search(frame.text, max(0, left.start - 3), left.start)
    if moved and noun and (change.word in frame.cues.change_nouns or quantity.unit == "个百分点"):
        return noun + change.word, 0.8
    if not noun and left.noun and quantity.unit == "个百分点":
        # 增速提高4.1个百分点: the rate of what was named before is what changes.
        before = frame.before(quantity, "growth", "level", "share")
        return (before.indicator.removesuffix(left.noun) if before else "") + left.noun, 0.75
    if len(noun) >= 2 and noun not in ("其中", "数量"):
        noun += _CROPS.get(change.word, "") if not frame.cues.tail.search(noun) else ""
        return frame.completed(quantity, noun), 0.85
    if change.word in _CROPS and not noun:
        return _CROPS[change.word], 0.6
    if _OF_WHAT.match(frame.text, quantity.end) and (what := frame.right(index).noun):
        return what, 0.7
    if not noun and change.start > start and (whole := _subject_of(frame, index, left)):
        return whole, 0.7
    mates = frame.levels_before(index)
    if mates:
        return mates[group.place].indicator, 0.85
    compared: tuple[Kind, ...] = ("ratio",) if quantity.unit == "个百分点" else ()
    before = frame.before(quantity, "level", "growth", "share", *compared)
    leading = frame.leading_noun(quantity)
    elsewhere = before is None or before.sentence != frame.sentence(quantity)
    if leading and (elsewhere or (len(leading) >= _TELLING and leading.endswith(_MEASURING))):
        return leading, 0.7
    if before is not None:
        return before.indicator, 0.75
    return left.verb or noun or change.word, 0.3


def _subject_of(frame: Frame, index: int, left: Left) -> str:
    """What grows where a verb stands between it and the change (预算安排分别增长6%和5%), or a comma (指数，较上月上升)."""
    group, cues = frame.groups[index], frame.cues
    first = frame.found[group.first]
    named = left.verb in cues.soft_verbs or left.verb in cues.acting or left.verb in cues.happening
    whole = frame.acted(group.first, left) if named else ""
    if not whole and not frame.text[frame.window(group.first) : left.start].strip():
        whole = _HOW.sub("", frame.clause_before(first))
    if re.search("[0-9看]", whole):
        return ""
    parts = parts_of(whole, group.size, cues) if group.size > 1 else []
    return parts[group.place] if parts else whole


def _strip_comparison(frame: Frame, start: int, end: int) -> int:
    """The end of the words before a growth verb without what it is compared with (同比, 较上年, 与去年同期相比)."""
    while end > start:
        if frame.text[end - 1] == "了":
            end -= 1
            continue
        match = frame.cues.comparisons.search(frame.text, max(start, end - 12), end) or _COMPARED.search(
            frame.text, max(start, end - 24), end
        )
        if match is None:
            return end
        end = match.start()
    return end


def _name_of_share(frame: Frame, index: int, kind: Kind) -> Named:
    changed = frame.changed(index)
    if changed is not None:
        return changed
    quantity, group = frame.found[index], frame.groups[index]
    held = _HELD.search(frame.text, frame.window(group.first), quantity.start)
    if frame.text.startswith("的", quantity.end):
        right = frame.right(index)
        if right.noun and held:
            own = left_phrase(frame.passage, frame.window(group.first), held.start(), frame.cues).noun
            whole = held["whole"]
            return (f"{own}占{whole}{right.noun}比重" if own else f"{right.noun}占{whole}比重"), 0.7
        if right.noun:
            named = _BARE_SHARE.search(frame.text, frame.window(index), quantity.start)
            told = 1 < len(right.predicate) <= 18 and named is None
            noun = f"{right.predicate}的{right.noun}" if told else right.noun
            if _IS_SHARE.search(right.noun):
                # 以89.6%的得票率当选
                return right.noun, 0.7
            return (noun + "占比" if kind == "share" else noun), 0.7
    taxed = _TAXED.match(frame.text, quantity.end)
    if taxed:
        return taxed["rate"] or taxed["tax"], 0.7
    start = frame.window(group.first)
    lowered = _TO_PART.search(frame.text, start, quantity.start)
    if lowered:
        # 功耗降为某芯片的三分之一: it is measured against another and no part of it.
        noun = left_phrase(frame.passage, start, lowered.start(), frame.cues).noun
        if len(noun) >= 2:
            return noun, 0.7
    share = _SHARE.search(frame.text, start, frame.found[group.first].start)
    if share:
        return _share_of(frame, index, share), 0.8
    said = frame.right(index)
    if kind == "share" and not said.noun and len(said.predicate) >= 4 and frame.opens(index):
        # 其中六成以上面向西部企业: the part is told by what it does.
        counted = frame.counted_before(quantity)
        return f"{said.predicate}的{counted}占比", 0.6
    whole = _OF_WHOLE.search(frame.text, start, quantity.start) if kind == "share" else None
    if whole:
        own = left_phrase(frame.passage, start, whole.start(), frame.cues).noun
        level = frame.before(quantity, "level")
        own = own if len(own) > 2 or level is None else level.indicator
        return f"{own}占{whole['whole']}比重", 0.7
    planned = _DONE_OF.search(frame.text, start, quantity.start) if kind == "share" else None
    if planned:
        own = left_phrase(frame.passage, start, planned.start(), frame.cues).noun
        level = frame.before(quantity, same_sentence=True)
        own = own if len(own) > 2 or level is None else level.indicator
        return f"{own}完成{planned['whole']}比例", 0.7
    times = _TIMES.search(frame.text, start, frame.found[group.first].start) if kind == "ratio" else None
    if times:
        noun = left_phrase(frame.passage, start, times.start(), frame.cues).noun
        mates = frame.levels_before(index)
        level = mates[group.place] if mates else frame.before(quantity, "level")
        if len(noun) >= 2 or level is not None:
            return noun if len(noun) >= 2 or level is None else level.indicator, 0.7
    noun, strength = name_of_level(frame, index)
    level = frame.before(quantity, "level", same_sentence=True)
    if kind == "share" and _BARE_SHARE.fullmatch(noun) and level is not None:
        return level.indicator + noun, 0.7
    if kind == "share" and not _IS_SHARE.search(noun):
        if _DONE.search(frame.text, start, quantity.start):
            return noun + "完成比例", strength - 0.1
        # Where nothing names it the unit stands for a name; a share is then no more than one.
        return noun.removesuffix(quantity.unit) + "占比", strength - 0.1
    return noun, strength


def _share_of(frame: Frame, index: int, share: re.Match[str]) -> str:
    """汽车产值占全国比重: the part, which may stand in the clause before, and the whole."""
    group = frame.groups[index]
    own = left_phrase(frame.passage, frame.window(group.first), share.start(), frame.cues).noun
    parts = parts_of(own, group.size, frame.cues) if group.size > 1 else []
    own = parts[group.place] if parts else own
    if len(own) < 2:
        quantity = frame.found[index]
        level = frame.before(quantity, "level") or frame.before(quantity, same_sentence=True)
        own = level.indicator if level else own
    whole = re.sub("[了到据]", "", share["whole"])
    word = share["word"] if share["word"] not in (None, "比") else "比重"
    return f"{own}占{whole}{word}" if whole else f"{own}占比"
