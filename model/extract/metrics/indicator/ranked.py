"""What a rank is of: the measure beside it, the table that it stands in, or the figure before it (产量跃居第一)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.changes import changed
from model.extract.metrics.indicator.counted import right_phrase
from model.extract.metrics.indicator.frame import REGION, Frame, Named, Read
from model.extract.metrics.indicator.phrases import Left, left_phrase
from model.extract.metrics.kind.traits import POINTS

_LONGEST_SCOPE = 6
_PACES = frozenset({"增速", "增幅", "增量", "降幅"})
_TOTALS = frozenset({"总量", "总额", "总值", "体量", "总数"})
_SIZES = frozenset({"规模", "数量"}) | _TOTALS
_PART = re.compile("占(?!有率)")
_STANDING = re.compile(
    r"(?:(?:在[^，。；]{1,12}中)?(?:[位稳跃]?居[一-鿿]{1,6}[省市区县州]|[位稳跃]?[居列]|排名?|排在|名列|位次|居于|处于|升至|跃升|上升|保持|继续|均|同处|同为|并列|在|为|中|占据|成为|更是|更|也|到|至|是))*"
    rf"(?:{REGION})*(?:有望)?(?:已?连续[^，。；]{{1,5}}[年月季]度?)?(?:[位稳跃]?[居列]|蝉联|领跑|保持)?(?:{REGION})*(?:前列)?第?$"
)
"""What stands between a name and its rank: 位居全国, 在全球各经济体中位居."""
_AMONG = re.compile(
    r"(?:(?:[位稳跃高]居|居于|位列|名列|排名|排在)(?:[一-鿿]|（[一-鿿、]{1,4}）){2,16}第?|(?:(?<![定聚迁安民邻旧故隐寄旅])居|(?<![系陈行排序并名位下上])列)(?:[一-鿿]|（[一-鿿、]{1,4}）){2,6}第?|(?:跻身|进入|挤进|闯入|迈入)[一-鿿]{2,10})$"
)
"""稳居世界内河首位: what stands behind the verb is whom it is ranked among."""
_SO_MANY = re.compile(r"在[^，。；]{0,10}?\d+[^，。；\d]{1,14}?中[^，。；\d]{0,10}$")
"""在132个经济体中排名第10: among how many something is ranked."""
_NO_NAMES = frozenset({"以上", "以下", "左右", "暂时", "目前", "最终", "其中", "成功", "继续", "再次"})
"""What may be left of the words before a rank (占63%以上、居第2位; 暂时排在第一位) and names nothing."""
_MEASURES = re.compile("[两三四五六七八九十][大项](?:主要|核心|关键)?指标")
_ALL = re.compile("[，、]?(?:均|都|全部|双双)(?:继续|仍|已)?")
_TOGETHER = re.compile(f"(?:{_ALL.pattern}|继续|仍)?")
_IS = re.compile("^.*(?<![作认行因成])[为是]")
"""东盟仍为|某市第一大贸易伙伴: who is the first is no part of what it is the first of."""
_NEXT = re.compile(f"、(?:{REGION})*")
_A_NAME = 2
_EVENT = re.compile(r"(?<![^在的，。：；\n])([^，。；：在\d\n]{2,24}?(?:决赛|比赛|锦标赛|大奖赛))(?=[中上里，])")


def name_of_rank(frame: Frame, index: int) -> Named:
    """The indicator of the rank that figure number `index` is, and how well the text supports it."""
    if (moved := changed(frame, index)) is not None:
        return moved
    name, strength = _name(frame, index)
    return _whole_name(frame, frame.found[index], name), strength


def _whole_name(frame: Frame, quantity: Quantity, name: str) -> str:
    """竹浆产量 of 竹浆产量3万吨，产量跃居第一: a measure that the clause before gave in full."""
    before = frame.before(quantity, "level", "growth", same_sentence=True)
    return before.indicator if before is not None and len(name) <= 4 and before.indicator.endswith(name) else name


def _name(frame: Frame, index: int) -> Named:
    """What is ranked, by the words before and behind a rank."""
    quantity, start = frame.found[index], frame.window(index)
    ranked = _without_names(frame, quantity, right_phrase(frame.passage, quantity, None, frame.cues).noun)
    if quantity.text.endswith("大") and not re.match("国(?!家)", ranked):
        beside = frame.text[quantity.start - 1] in "、和与及"
        among = left_phrase(frame.passage, start, quantity.start, frame.cues).noun if not beside else ""
        among = _IS.sub("", among)
        if frame.cues.tail.search(among):
            # 货运量第一大港: what it is the first in.
            return among, 0.8
        if ranked:
            # 县域种植第一大作物: what it is the first of.
            return (among + ranked if 2 <= len(among) <= _LONGEST_SCOPE and "的" not in among else ranked), 0.8
    standing = _AMONG.search(frame.text, start, quantity.start) or _STANDING.search(frame.text, start, quantity.start)
    end = standing.start() if standing else quantity.start
    many = _SO_MANY.search(frame.text, frame.passage.clause(quantity.start)[0], quantity.start)
    if many:
        start, end = frame.passage.clause(quantity.start)[0], many.start()
    left = left_phrase(frame.passage, start, end, frame.cues)
    if left.noun in _NO_NAMES:
        left = left._replace(noun="")
    summed = _of_measures(frame, index, left, end)
    if summed:
        return summed, 0.8
    noun = left.noun or frame.leading_noun(quantity)
    if whole := _whose_measure(frame, quantity, noun):
        return whole, 0.8
    before = frame.before(quantity, "rank", same_sentence=True)
    if before is not None and (whole := like(noun, before.indicator)):
        return whole, 0.7
    if len(left.noun) >= 2 and not frame.is_owner(left.start, end):
        return frame.completed(quantity, noun), 0.8
    if not noun and (held := _described(frame, index)):
        return held, 0.7
    table = frame.table_before(quantity)
    if table:
        return table + "排名", 0.7
    events = _EVENT.findall(frame.text, frame.passage.sentence(quantity.start)[0], quantity.start)
    if events and quantity.text.endswith("名"):
        # 在竹筏接力的比赛中，某队获得第四名
        return re.sub("的(?:比赛|决赛)$", "", events[-1]), 0.7
    before = frame.before(quantity, "level", "share", same_sentence=True)
    if before is not None and before.kind == "share" and _PART.search(before.indicator):
        # 储量达700万吨，占全省三成，位居第二: not the share has the rank.
        before = frame.before(quantity, "level", same_sentence=True)
    before = _not_among(frame, before or frame.before(quantity), end if many else quantity.start)
    if before is not None and not before.indicator.startswith("第"):
        return before.indicator, 0.7
    return ranked or noun or quantity.text, 0.5


def _described(frame: Frame, index: int) -> str:
    """种质资源库 of 建成全国第一、全球第二的种质资源库: what a 的 behind a rank, or behind the next one beside it, says it is of; "" where it is none."""
    quantity, following = frame.found[index], frame.after(index)
    if (
        following is not None
        and following.unit == quantity.unit
        and _NEXT.fullmatch(frame.text, quantity.end, following.start)
    ):
        return _described(frame, index + 1)
    noun = frame.right(index).noun if frame.text.startswith("的", quantity.end) else ""
    return noun if len(noun) >= _A_NAME and not noun.endswith((*frame.cues.shells, "名次", "位置", "位次")) else ""


def _not_among(frame: Frame, before: Read | None, end: int) -> Read | None:
    """The figure before, where it does not say among how many something is ranked (在23个区中排第6位)."""
    if before is None or before.quantity.start < end:
        return before
    earlier = (r for r in reversed(frame.done) if r.quantity.start < end and r.sentence == before.sentence)
    return next(earlier, None)


def _of_measures(frame: Frame, index: int, left: Left, end: int) -> str:
    """造纸业三大指标 of 造纸业三大指标均居第一, 三大指标 where a list of them has it (…分别占五成、六成和七成，均居第一); "" where one is ranked."""
    summed = _MEASURES.search(frame.text, frame.window(index), end)
    if summed and _TOGETHER.fullmatch(frame.text, summed.end(), end) and "、" not in left.noun:
        return (left.noun if left.start < summed.start() else "") + summed[0]
    if left.noun or not _ALL.match(frame.text, frame.window(index)):
        return ""
    at = frame.found[index].start
    told = list(_MEASURES.finditer(frame.text, frame.passage.sentence(at)[0], at))
    return told[-1][0] if told else ""


def _whose_measure(frame: Frame, quantity: Quantity, noun: str) -> str:
    """外贸进出口规模 of 外贸进出口2.4万亿元，规模居全国第6位: a bare measure has the rank of what was told before; "" where it is none."""
    if noun in _PACES:
        grown = frame.before(quantity, "growth", same_sentence=True) or frame.before(quantity, same_sentence=True)
        return grown.indicator.removesuffix(noun) + noun if grown is not None else ""
    level = _size_before(frame, quantity) if noun in _SIZES else None
    if level is None or (level.indicator.endswith(("量", "额", "值")) and noun in _TOTALS):
        return level.indicator if level is not None else ""
    return level.indicator.removesuffix(noun) + noun


def _size_before(frame: Frame, quantity: Quantity) -> Read | None:
    """The last amount of the sentence, or what grew in it; how many points something is ahead is neither."""
    reads = [
        r for r in reversed(frame.done) if r.sentence == frame.sentence(quantity) and r.quantity.unit not in POINTS
    ]
    kinds = ("level", "growth")
    return next((r for kind in kinds for r in reads if r.kind == kind), None)


def _without_names(frame: Frame, quantity: Quantity, ranked: str) -> str:
    """港 of 第一大港某某港: what stands behind a rank as far as the name of the thing that holds it."""
    end = quantity.end + len(ranked)
    holder = next((o.start for o in frame.passage.owners_between(quantity.end, end) if o.start > quantity.end), end)
    return ranked[: holder - quantity.end]


def like(noun: str, other: str) -> str:
    """消费品行业 after 汽车行业科技竞争力: what is left out is what the name before has behind the same word."""
    at = other.find(noun[-2:]) if len(noun) > 2 else -1
    rest = other[at + 2 :] if at > 0 else ""
    return noun + rest if len(rest) >= 2 and not noun.endswith(rest) else ""
