"""What is counted: the noun behind a figure with what is said of it (3家企业), or the one before it (创新平台43个)."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.counted import right_phrase
from model.extract.metrics.indicator.counted_before import name_by_words_before
from model.extract.metrics.indicator.counted_things import name_of_things
from model.extract.metrics.indicator.counting import Count, count_of
from model.extract.metrics.indicator.figure import named_by
from model.extract.metrics.indicator.frame import Frame, Named
from model.extract.metrics.indicator.governed import governing_verb, with_verb
from model.extract.metrics.indicator.origins import origin_of
from model.extract.metrics.indicator.people import hands, who_act
from model.extract.metrics.indicator.phrases import NEW, Left
from model.extract.metrics.indicator.portions import done_with_these, kinds_of, some_of
from model.extract.metrics.indicator.purposes import purpose_of
from model.extract.metrics.indicator.served import served_of
from model.extract.metrics.indicator.some_done import done_with_some, picked, without_verb
from model.extract.quantity.units import COUNTED

_LETTER = re.compile(r"[A-Za-z一-鿿]")
_ALL_TOLD = re.compile("(?:总共|共计|共|合计|累计|总长|总计)(?:约|近|超)?")
_HOW_LARGE = re.compile(
    "(?:年|总)?(?:规模|投资额?|产值|营收|收入|销售额|产能|面积|装机|长度|跨度)(?:约|近|超过?|达到?)?"
)
_OR_MORE = re.compile("(?:及?以上|左右|以内)?的?(?=[一-鿿]{2})")
"""50个规模300亿元以上集群: how large each of the counted things is stands before them."""
_MEMBERS = re.compile("(?P<who>[一-鿿]{2,8}?)(?:共同|联合|携手)?(?P<does>组成|构成|组建|发起|参与|参加|参建)的")
"""23家单位组成的联盟."""
_THOSE = re.compile(
    "[，；]?(?:[^，。；、]{2,8}中(?![度间心小型央国部东西午期等级])|其中)?[，,、]?(?P<does>[^，。；、的]{2,18})的(?:就|便|则|也|共|约|已|达|有)*(?:约|近|超过?)?"
)
_OF_THESE = re.compile("其中|[^，。；、]{2,8}中，")
_EMPLOYER = re.compile("(?:公司|企业|工厂|集团|门店|酒厂|药厂|茶厂|小厂|老厂|车间|研究院|研究所)$")
_HOLDING = frozenset({"覆盖", "惠及", "服务", "容纳", "涉及", "影响", "造福", "带动", "供养"})
_VILLAGE = re.compile("(?:村|村子|村庄|小镇|乡镇|山寨|县城|小城)$")
_IN_PLACE = re.compile("(?:生活|居住|工作|居|住|死|分布|集中)[在于]")
_DO = re.compile("(?!口|类|数|以|左右)[一-鿿]{2,8}(?<!人数)")


def name_of_count(frame: Frame, index: int, left: Left) -> Named:
    """The indicator of a count; `left` is the phrase before it."""
    count = count_of(frame, index, left)
    return named_by(_CASES, count) or name_of_things(count)


def _members(count: Count) -> Named | None:
    """组成单位 of 某公司牵头、23家单位组成的某联盟: what takes part in the thing that the 的 joins to it."""
    members = _MEMBERS.match(count.frame.text, count.quantity.end) if not count.is_of_people else None
    who = members["who"] if members else ""
    plain = members is not None and count.frame.passage.is_boundary(members.start("does")) and not who.startswith("的")
    return (members["does"] + who, 0.7) if members and plain else None


def _those(count: Count) -> Named | None:
    """落户本地的项目 of 签约项目73个，其中落户本地的有31个: those of the things counted before that do something."""
    frame, quantity = count.frame, count.quantity
    those = _THOSE.fullmatch(frame.text, frame.window(count.index), quantity.start)
    if those is None or ("有" not in those[0][those.end("does") - those.start() :] and len(count.right.noun) > 1):
        return None
    own = frame.sentence(quantity)
    least = own - 1 if _OF_THESE.match(frame.text, frame.passage.sentences[own][0]) else own
    like = (r for r in reversed(frame.done) if r.sentence >= least)
    before = next((r for r in like if r.quantity.unit == quantity.unit and r.kind == "level"), None)
    things = "" if before is None else without_verb(count, before.indicator.rsplit("的", 1)[-1])
    return (those["does"] + "的" + things, 0.7) if things else None


def _some(count: Count) -> Named | None:
    """40个村中，有33个茶叶减产: some of the things counted just before."""
    if count.right.noun in count.cues.place_nouns or count.right.noun in tuple("村县镇乡区"):
        return None  # 3个乡镇里，已有26个村建起茶馆
    some = some_of(count.frame, count.index) or done_with_these(count.frame, count.index)
    return (some, 0.7) if some else None


def _behind_next(count: Count) -> Named | None:
    """40余盆7个品种的墨兰, 3台单台流量2立方米的水泵: what is counted stands behind the second figure."""
    frame, following = count.frame, count.frame.after(count.index)
    if following is None or not _describes(frame, count.quantity, following):
        return None
    noun = right_phrase(frame.passage, following, frame.after(count.index + 1), frame.cues).noun.rsplit("的", 1)[-1]
    if noun and _HOW_LARGE.fullmatch(frame.text, count.quantity.end, following.start):
        return with_verb(frame, count.index, noun), 0.7
    new = count.left.verb if count.left.verb in NEW and count.left.noun in ("", count.left.verb) else ""
    return (new + noun, 0.6) if noun else None


def _describes(frame: Frame, quantity: Quantity, following: Quantity) -> bool:
    """Whether the next figure says of what size or extent the things are that a count counts."""
    if following.start == quantity.end:
        return True
    between = frame.text[quantity.end : following.start]
    if _ALL_TOLD.fullmatch(between):
        # 66条共658公里河道
        return frame.group(following) not in COUNTED
    if _HOW_LARGE.fullmatch(between):
        return _OR_MORE.match(frame.text, following.end) is not None
    near = len(between) <= 8 and not re.search("[，。；、和与及]", between)
    return near and frame.text.startswith("的", following.end) and frame.group(following) not in COUNTED


def _winners(count: Count) -> Named | None:
    """3人获“某奖”."""
    won = count.prize and count.is_of_people and not count.right.noun
    return (f"{count.prize}获奖者", 0.7) if won else None


def _staff(count: Count) -> Named | None:
    """员工 of 一家只有58人的公司, 人口 of 不到300人的村子, 覆盖人数 of 覆盖9000人的援助项目: those whom the 的 behind them says to belong to something."""
    if count.quantity.unit != "人" or not count.frame.text.startswith("的", count.quantity.end):
        return None
    if _EMPLOYER.search(count.right.noun):
        return "员工", 0.6
    if _VILLAGE.search(count.right.noun):
        return "人口", 0.6
    verb = governing_verb(count.frame, count.index)
    return (verb[1] + "人数", 0.6) if verb is not None and verb[1] in _HOLDING else None


def _actors(count: Count) -> Named | None:
    """代表等200多人参加, 18人中枪: no noun stands right behind 人."""
    acting = hands(count.frame, count.index) if count.is_of_people and not count.right.noun else ""
    acting = acting or (who_act(count.frame, count.index) if count.quantity.text.endswith("人") else "")
    if acting:
        return acting, 0.7
    if count.quantity.unit == "人次" and count.right.noun in count.cues.happening:
        return count.right.noun + "人次", 0.7
    if count.quantity.text.endswith("人") and count.right.noun in count.cues.manner:
        return "人数", 0.4
    does = count.quantity.text.endswith("人") and _DO.fullmatch(count.right.noun) and not _is_noun(count)
    return (count.right.noun + "人数", 0.7) if does else None


def _is_noun(count: Count) -> bool:
    right, cues = count.right, count.cues
    if _IN_PLACE.match(right.noun):
        return False
    apart = right.end - len(right.noun) != count.quantity.end or "的" in right.noun
    return apart or right.noun.endswith((*cues.heads, "率")) or cues.tail.search(right.noun) is not None


def _nothing_behind(count: Count) -> Named | None:
    """创新平台43个."""
    return None if _LETTER.search(count.right.noun) else name_by_words_before(count)


def _shell(count: Count) -> Named | None:
    """A noun behind the 的 that says nothing itself: the phrase before names the count."""
    empty = count.right.noun in count.cues.shells and len(count.left.noun) >= 2 and count.describes
    return (count.left.noun, 0.7) if empty else None


def _origin(count: Count) -> Named | None:
    """来自9个省份的选手."""
    origin = origin_of(count.frame, count.index, count.right)
    return (origin, 0.8) if origin else None


def _kinds(count: Count) -> Named | None:
    """13个类别的医院."""
    kinds = kinds_of(count.frame, count.index, count.right)
    return (kinds, 0.8) if kinds else None


def _purpose(count: Count) -> Named | None:
    """出台20条措施，促进外贸发展."""
    purpose = purpose_of(count.frame, count.index, count.right)
    return (purpose, 0.8) if purpose else None


def _served(count: Count) -> Named | None:
    """满足9万户居民的用气需求."""
    served = served_of(count.frame, count.index)
    return (served, 0.7) if served else None


_CASES: tuple[Callable[[Count], Named | None], ...] = (
    _served,
    _members,
    _those,
    picked,
    _some,
    _behind_next,
    _winners,
    _staff,
    _actors,
    done_with_some,
    _nothing_behind,
    _shell,
    _origin,
    _kinds,
    _purpose,
)
"""In the order in which they are tried; where none reads the count, the things behind it name it."""
