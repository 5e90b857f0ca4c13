"""The things that a count counts, cut out of the phrase behind it, and what says which they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.counting import Count
from model.extract.metrics.indicator.figure import named_by
from model.extract.metrics.indicator.frame import JOINED, Frame, Named
from model.extract.metrics.indicator.governed import governing_verb, with_verb
from model.extract.metrics.indicator.people import doing, gets
from model.extract.metrics.indicator.phrases import NEW, newness
from model.extract.metrics.indicator.predicates import (
    LONGEST_SAID,
    adds_to,
    attribute_of,
    in_list,
    predicate_of,
)
from model.extract.metrics.indicator.sides import like_other_side, on_side

_TOTAL = re.compile(
    "(?:合计|累计)?总(?:容量|功率|面积|投资|产能|装机|装机容量|长度|重量|价值|规模|里程|金额|产值|库容|建筑面积)$"
)
_WHOLE_UNITS = frozenset({"名", "位", "人", "项", "种", "款", "尾", "只", "头", "匹", "组", "株", "棵", "封"})
"""Measure words of what a 的 describes (20尾不同年龄的鱼); others count what has something (112家医院的检查结果)."""
_BARE, _TELLS = 2, 4
_SAYS_MUCH = 5
_DOES = re.compile("(?:因公|退捕|获奖|获救|遇难|参赛|参展|参会|受伤|死亡|牺牲|殉职|撤离|转移|入选|当选)")
_IN_BRACKETS = re.compile("[（(][^（()），。；]*[)）]")
"""县（市、区） is as short as 县."""
_HAVING = re.compile("(?:及?以上|左右|以下)?(?P<has>(?:具有|具备|拥有|富有)[^，。；、的\\d]{2,12}的)")
"""4家具有百年历史的作坊: what counted things have tells which they are."""
_EACH = re.compile("[人户亩年校村]均(?!衡|匀|等)")
_LONG_NOUN = 14
_ALL_COVERED = "全覆盖"


class Things(Count, frozen=True, gc=False):
    """A count whose `right` holds the things alone: `counted` as they are called here, `noun` as they were called before."""

    counted: str
    noun: str


def name_of_things(count: Count) -> Named:
    """The indicator of a count that a noun stands behind."""
    things = _things_of(count)
    return named_by(_CASES, things) or _with_verb(things)


def _things_of(count: Count) -> Things:
    """The counted things without whose they are, without what measures them, and by their head where the phrase is long."""
    frame, index = count.frame, count.index
    right = _before_measure(count, _before_owner(frame, count.right))
    counted = _counted_of(count, right.noun)
    head = counted.rsplit("的", 1)[-1]
    long = len(counted) > _LONG_NOUN and len(head) >= _TELLS and "等" not in counted
    if counted.startswith("不同") or (count.quantity.unit in _WHOLE_UNITS and long):
        # 30条不同大小的鱼; of a long phrase what it describes is the name.
        counted = head
    if right.noun.startswith(counted + "的") and governing_verb(frame, index) is not None:
        # 惠及800户居民的工程完工
        right = right._replace(predicate="")
    return Things(frame, index, count.left, right, count.prize, counted, _same_things(count, counted))


def _before_owner(frame: Frame, right: Right) -> Right:
    """新工艺 of 采用了几十项新工艺的某飞艇: a name behind the 的 is what has the counted things."""
    first, _, rest = right.noun.partition("的")
    at = right.end - len(rest)
    whose = frame.passage.owner_from(at, right.end) if len(first) > 1 and rest else None
    if whose is None:
        return right
    if whose.kind == "person" and whose.end == right.end:
        return Right(first, "", at)  # 参加9次茶会的茶师某某
    goes_on = whose.thing is None and whose.end < right.end  # 59名生活困难的全国道德模范
    return Right(first, "", at) if frame.passage.owner_at(at) and not goes_on else right


def _before_measure(count: Count, right: Right) -> Right:
    """农产品 of 15项农产品产量居第一: what the counted things have is said of them."""
    frame, quantity, following = count.frame, count.quantity, count.frame.after(count.index)
    things, each = right.noun, _EACH.search(right.noun, _BARE)
    if each:
        # 3万名茶农人均增收: what each of them has.
        at = frame.text.find(things, quantity.end)
        return Right(things[: each.start()], "", at + each.start())
    while tail := frame.cues.tail.search(things):
        things = things[: tail.start()].rstrip("、和与及")
    total = _TOTAL.search(right.noun) if following is not None else None
    if total is not None and total.start() >= _BARE:
        # 12个箱式电源总容量: of all of them together.
        things = right.noun[: total.start()]
    elif things == right.noun or count.is_of_people or not things.endswith(frame.cues.heads) or "的" in things:
        return right
    at = frame.text.find(right.noun, quantity.end)
    end = at + len(right.noun)
    said = right.predicate
    if following is not None and following.unit == "位" and following.start - end <= _TELLS:
        said = frame.text[end : following.end]
    told = f"{frame.text[at + len(things) : end]}{said}" if said and "、" not in right.noun else ""
    return Right(things, told if len(told) <= LONGEST_SAID else "", at + len(things))


def _counted_of(count: Count, noun: str) -> str:
    """112家医院的检查结果 counts the 医院, where its measure word does not count people; 整合8400个部门的数据 says which 部门."""
    first, _, rest = noun.partition("的")
    people = count.quantity.unit in _WHOLE_UNITS and first != "人口" and not first.endswith(count.cues.who)
    if people or not rest or len(first) < 2 or not first.endswith((*count.cues.place_nouns, *count.cues.heads)):
        return noun
    verb = count.left.noun or count.left.verb
    works = verb in count.cues.acting and verb not in count.cues.reached and len(rest) <= 8
    return f"{verb}{rest}的{first}" if works else first


def _same_things(count: Count, noun: str) -> str:
    """其中2家作坊 after 9家木雕、竹编作坊 counts the same things."""
    before = count.frame.before(count.quantity, "level", same_sentence=True) if len(noun) <= 3 else None
    whole = before.indicator.rsplit("的", 1)[-1] if before and before.indicator.endswith(noun) else noun
    # 转移群众 of 群众转移 is no noun of its own.
    told = before is not None and count.frame.text.find(whole, before.quantity.end, count.quantity.start) >= 0
    return whole if told else noun


def _all_covered(things: Things) -> Named | None:
    """实现9个城区全覆盖."""
    covered = things.right.noun.removesuffix(_ALL_COVERED)
    return ("覆盖" + covered, 0.7) if covered != things.right.noun and len(covered) > 1 else None


def _having(things: Things) -> Named | None:
    """4家具有百年历史的作坊: what they have."""
    having = _HAVING.match(things.frame.text, things.quantity.end)
    whole = having and having.end() + len(things.counted) == things.right.end and things.counted == things.right.noun
    return (having["has"] + things.counted, 0.8) if having and whole else None


def _new(things: Things) -> Named | None:
    """新增平台8个, and what a list behind 新增 goes on with."""
    left = things.left
    new = left.verb if left.verb in NEW else newness(left.noun)
    if new and things.mark_before not in "为向给对与":
        return new + left.noun.removeprefix(new) + things.noun, 0.85
    new = _new_before(things.frame, things.index)
    return (new + things.noun, 0.8) if new else None


def _new_before(frame: Frame, index: int) -> str:
    """新增 before a list (新增4万个甲、1万个乙) is said of each of its members."""
    joint = JOINED.search(frame.text, frame.window(index), frame.found[index].start)
    if not index or not joint or frame.window(index) != frame.found[index - 1].end:
        return ""
    last = frame.done[-1].indicator
    return newness(last)


def _won(things: Things) -> Named | None:
    """6部作品获“某奖”."""
    return (f"{things.prize}获奖{things.noun}", 0.7) if things.prize else None


def _described(things: Things) -> Named | None:
    """因灾受损的20条公路: what a 的 before the count says of them."""
    attribute = attribute_of(things.frame, things.index, things.left, len(things.noun))
    return (f"{attribute}的{things.noun}", 0.7) if attribute else None


def _predicated(things: Things) -> Named | None:
    """58家企业提供服务: what is said of them, where it goes with the noun."""
    longest = 8 if things.mark_before in "为向对给" else 4
    said = predicate_of(things.frame, things.index, things.left, things.right)
    fits = len(_IN_BRACKETS.sub("", things.counted)) <= longest
    if not said or not (fits or adds_to(things.frame, things.right, things.noun, said)):
        return None
    short = len(_IN_BRACKETS.sub("", things.noun)) <= longest
    return f"{said}的{things.noun if short or len(said) < _SAYS_MUCH else things.counted}", 0.7


_CASES: tuple[Callable[[Things], Named | None], ...] = (_all_covered, _having, _new, _won, _described, _predicated)
"""What says which things are counted, in the order in which it is asked."""


def _with_verb(things: Things) -> Named:
    """The things with the verb that governs them; people also with what they do."""
    sided = on_side(things.frame, things.index, things.counted)
    told = sided if sided != things.counted else things.noun
    named = with_verb(things.frame, things.index, told)
    if things.frame.text.startswith(told + "的", things.quantity.end) and named.startswith(
        things.frame.cues.works_on_whose
    ):
        named = told  # 解决9万农民的就业: the verb takes what stands behind the 的
    if sided != things.counted:
        return like_other_side(things.frame, things.index, named), 0.9
    if named == things.noun and things.is_of_people:
        said = things.right.predicate
        if _is_shared(things) and _BARE <= len(said) <= _TELLS and _DOES.match(said):
            # 9名教师、6名护士因公受伤
            named = said + things.noun
    if named == things.noun and things.is_of_people and (got := gets(things.frame, things.right)):
        return f"{got}的{things.noun}", 0.8
    if named == things.noun and things.is_of_people:
        named = doing(things.frame, things.right, things.noun)
    return named, 0.9


def _is_shared(things: Things) -> bool:
    """Whether what is said of the things is said of others in their list, too."""
    frame, index = things.frame, things.index
    goes_on = index > 0 and JOINED.search(frame.text, frame.window(index), things.quantity.start)
    return bool(goes_on) or in_list(frame, index).predicate != frame.right(index).predicate
