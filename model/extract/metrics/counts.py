"""What is counted: the noun behind a figure with what is said of it (3家企业), or the one before it (创新平台43个)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.behind import Right
from model.extract.metrics.counted import right_phrase
from model.extract.metrics.frame import JOINED, Frame, Named
from model.extract.metrics.governed import after_verb, governing_verb, list_verb, with_verb
from model.extract.metrics.origins import origin_of
from model.extract.metrics.people import doing, people_by, who_act
from model.extract.metrics.phrases import NEW, Left, left_phrase
from model.extract.metrics.portions import kinds_of, some_of
from model.extract.metrics.predicates import (
    LONGEST_SAID,
    PEOPLE,
    PLACE_NOUNS,
    adds_to,
    attribute_of,
    in_list,
    predicate_of,
)
from model.extract.metrics.purposes import purpose_of
from model.extract.metrics.said import said_of
from model.extract.metrics.wording import joined
from model.extract.units import COUNTED

_LETTER = re.compile(r"[A-Za-z一-鿿]")
_AWARD = re.compile(r"(?:荣获|获得|获评|获|摘得|入选|荣膺)[“‘](?:[^”’]*——)?(?P<prize>[^”’]{2,30})[”’]")
_WHOLE_UNITS = frozenset({"名", "位", "人", "项", "种", "款", "尾", "只", "头", "匹", "组", "株", "棵", "封"})
"""Measure words of what a 的 describes (20尾不同年龄的鱼); others count what has something (112家医院的检查结果)."""
_MEASURED = ("量", "数", "人次")
_BARE, _TELLS = 2, 4
_WHO = ("人员", "者", "居民", "群众", "职工", "学生", "教师", "农民工", "老人", "老年人", "儿童")
_SAYS_MUCH = 5
_DOES = re.compile("(?:因公|退捕|获奖|获救|遇难|参赛|参展|参会|受伤|死亡|牺牲|殉职|撤离|转移|入选|当选)")
_IN_BRACKETS = re.compile("[（(][^（()），。；]*[)）]")
"""县（市、区） is as short as 县."""
_HAVING = re.compile("(?:及?以上|左右|以下)?(?P<has>(?:具有|具备|拥有|富有)[^，。；、的\\d]{2,12}的)")
"""3个具有全国影响力的集群: what counted things have tells which they are."""
_LONG_NOUN = 14
_ALL_COVERED = "全覆盖"
_MOST_DONE = 10
_ALL_TOLD = re.compile("(?:总共|共计|共|合计|累计|总长|总计)(?:约|近|超)?")
_IS = re.compile(r"(?:为|是|系|属于)(?P<what>[^，。；、]{2,20})")
_COMPOUND = re.compile(r"[一-鿿]{3,20}(?=[，。；、！？]|$)")
_DO = re.compile("(?!口|类|数|以|左右)[一-鿿]{2,8}(?<!人数)")
_HELD = frozenset({"开展", "进行", "举行", "举办", "组织", "实施", "完成", "展开"})


def name_of_count(frame: Frame, index: int, left: Left) -> Named:
    """The indicator of a count; `left` is the phrase before it."""
    quantity, following = frame.found[index], frame.after(index)
    if some := some_of(frame, index):
        return some, 0.7
    if following is not None and _describes(frame, quantity, following):
        # 300余株25个品种的美蓉花, 5台单机容量3.6兆瓦的风机: what is counted stands behind the second figure.
        described = right_phrase(frame.passage, following, frame.after(index + 1), frame.cues).noun.rsplit("的", 1)[-1]
        if described:
            return described, 0.6
    right = in_list(frame, index)
    goes_on = JOINED.search(frame.text, frame.window(index), quantity.start) and index > 0
    shared = right.predicate != frame.right(index).predicate or goes_on
    right = _with_said(frame, index, right)
    award = _AWARD.match(frame.text, right.end)
    if award and quantity.unit in PEOPLE and not right.noun:
        return f"{award['prize']}获奖者", 0.7
    if quantity.unit == "人" and (acting := who_act(frame, index)):
        return acting, 0.7
    if quantity.text.endswith("人") and _DO.fullmatch(right.noun) and not _is_noun(frame, quantity, right):
        # 18人中枪: no noun stands right behind 人.
        return right.noun + "人数", 0.7
    if not _LETTER.search(right.noun):
        return _counted_before(frame, index, left, right)
    if right.noun in frame.cues.shells and len(left.noun) >= 2 and frame.text.startswith("的", quantity.end):
        return left.noun, 0.7
    if origin := origin_of(frame, index, right):
        return origin, 0.8
    if kinds := kinds_of(frame, index, right):
        return kinds, 0.8
    if purpose := purpose_of(frame, index, right):
        return purpose, 0.8
    right = _before_measure(frame, index, _before_owner(frame, right))
    if right.noun.endswith(_ALL_COVERED) and len(right.noun) > len(_ALL_COVERED) + 1:
        # 实现9个城区全覆盖
        return "覆盖" + right.noun.removesuffix(_ALL_COVERED), 0.7
    counted = _counted_of(quantity, left, right.noun, frame)
    head = counted.rsplit("的", 1)[-1]
    loose = quantity.unit in _WHOLE_UNITS
    if counted.startswith("不同") or (
        loose and len(counted) > _LONG_NOUN and len(head) >= _TELLS and "等" not in counted
    ):
        # 30条不同大小的鱼; of a long phrase what it describes is the name.
        counted = head
    if right.noun.startswith(counted + "的") and governing_verb(frame, index) is not None:
        # 惠及800户居民的工程完工
        right = right._replace(predicate="")
    having = _HAVING.match(frame.text, quantity.end)
    if having and having.end() + len(counted) == right.end and counted == right.noun:
        return having["has"] + counted, 0.8
    noun = _same_things(frame, quantity, counted)
    new = next((n for n in NEW if left.verb == n or left.noun.startswith(n)), "")
    if new:
        return new + left.noun.removeprefix(new) + noun, 0.85
    if new := _new_before(frame, index):
        return new + noun, 0.8
    if award:
        return f"{award['prize']}获奖{noun}", 0.7
    attribute = attribute_of(frame, index, left, len(noun))
    if attribute:
        return f"{attribute}的{noun}", 0.7
    longest = 8 if frame.text[quantity.start - 1] in "为向对给" else 4
    predicate = predicate_of(frame, index, left, right)
    predicate = (
        predicate if len(_IN_BRACKETS.sub("", counted)) <= longest or adds_to(frame, right, noun, predicate) else ""
    )
    short = len(_IN_BRACKETS.sub("", noun)) <= longest
    if predicate and (short or len(predicate) >= _SAYS_MUCH):
        return f"{predicate}的{noun if short else counted}", 0.7
    named = with_verb(frame, index, noun)
    if (
        named == noun
        and quantity.unit in PEOPLE
        and shared
        and _BARE <= len(right.predicate) <= _TELLS
        and _DOES.match(right.predicate)
    ):
        # 9名教师、6名护士因公受伤
        named = right.predicate + noun
    if named == noun and quantity.unit in PEOPLE:
        named = joined(doing(frame, right), noun)
    return named, 0.9


def _with_said(frame: Frame, index: int, right: Right) -> Right:
    """The phrase behind a count with what is said of the counted things, and nothing that is said of others."""
    quantity = frame.found[index]
    told = frame.text[quantity.start - 1] == "的" and not frame.text.endswith("在内的", 0, quantity.start)
    behind = frame.text.find(right.noun, quantity.end) + len(right.noun)
    if frame.text.startswith("的", behind):
        # 装载200辆汽车的轮船起航: what follows is said of the ship; 200个项目的引进 is what is done to them.
        done = right.predicate and frame.text.startswith(right.predicate[:2], behind + 1)
        return right if done else right._replace(predicate="")
    if (
        right.noun
        and not told
        and quantity.unit not in PEOPLE
        and (not right.predicate or len(right.predicate) > LONGEST_SAID)
    ):
        return right._replace(predicate=said_of(frame, index, right))
    return right


def _is_noun(frame: Frame, quantity: Quantity, right: Right) -> bool:
    apart = right.end - len(right.noun) != quantity.end or "的" in right.noun
    return apart or right.noun.endswith((*frame.cues.heads, "率")) or frame.cues.tail.search(right.noun) is not None


def _new_before(frame: Frame, index: int) -> str:
    """新增 before a list (新增4万个甲、1万个乙) is said of each of its members."""
    joint = JOINED.search(frame.text, frame.window(index), frame.found[index].start)
    if not index or not joint or frame.window(index) != frame.found[index - 1].end:
        return ""
    last = frame.done[-1].indicator
    return next((n for n in NEW if last.startswith(n)), "")


def _opened_new(frame: Frame, index: int, left: Left) -> str:
    """新增 of 新增通公路较大村庄200个: what opens the clause is said of what is counted at its end; "" where nothing does."""
    start = frame.window(index)
    times = frame.passage.times_between(start, left.start)
    start = times[-1].end if times else start
    opening = re.match("[，、其中还将已累计共]*", frame.text[start : left.start])
    start += opening.end() if opening else 0
    new = next((n for n in NEW if frame.text.startswith(n, start) and start + len(n) < left.start), "")
    return "" if new in left.noun or left.verb in NEW or re.search("[、和与]", frame.text[start : left.start]) else new


def _before_owner(frame: Frame, right: Right) -> Right:
    """新技术 of 应用了数十项新技术的某火箭: a name behind the 的 is what has the counted things."""
    first, _, rest = right.noun.partition("的")
    at = right.end - len(rest)
    if len(first) < 2 or not rest or frame.passage.owner_from(at, right.end) is None:
        return right
    return Right(first, "", at) if frame.passage.owner_at(at) else right


def _before_measure(frame: Frame, index: int, right: Right) -> Right:
    """农产品 of 15项农产品产量居第一: what the counted things have is said of them."""
    quantity, following = frame.found[index], frame.after(index)
    things = right.noun
    while tail := frame.cues.tail.search(things):
        things = things[: tail.start()].rstrip("、和与及")
    if things == right.noun or quantity.unit in PEOPLE or not things.endswith(frame.cues.heads) or "的" in things:
        return right
    at = frame.text.find(right.noun, quantity.end)
    end = at + len(right.noun)
    said = right.predicate
    if following is not None and following.unit == "位" and following.start - end <= _TELLS:
        said = frame.text[end : following.end]
    told = f"{frame.text[at + len(things) : end]}{said}" if said and "、" not in right.noun else ""
    return Right(things, told if len(told) <= LONGEST_SAID else "", at + len(things))


def _counted_of(quantity: Quantity, left: Left, noun: str, frame: Frame) -> str:
    """112家医院的检查结果 counts the 医院, where its measure word does not count people; 整合8400个部门的数据 says which 部门."""
    first, _, rest = noun.partition("的")
    people = quantity.unit in _WHOLE_UNITS and first != "人口" and not first.endswith(_WHO)
    if people or not rest or len(first) < 2 or not first.endswith((*PLACE_NOUNS, *frame.cues.heads)):
        return noun
    verb = left.noun or left.verb
    return f"{verb}{rest}的{first}" if verb in frame.cues.acting and len(rest) <= 8 else first


def _describes(frame: Frame, quantity: Quantity, following: Quantity) -> bool:
    if following.start == quantity.end:
        return True
    between = frame.text[quantity.end : following.start]
    if _ALL_TOLD.fullmatch(between):
        # 66条共658公里河道
        return frame.group(following) not in COUNTED
    near = len(between) <= 8 and not re.search("[，。；、和与及]", between)
    return near and frame.text.startswith("的", following.end) and frame.group(following) not in COUNTED


def _same_things(frame: Frame, quantity: Quantity, noun: str) -> str:
    """其中3个项目 after 6个新能源、新材料项目 counts the same things."""
    before = frame.before(quantity, "level", same_sentence=True) if len(noun) <= 3 else None
    return before.indicator.rsplit("的", 1)[-1] if before and before.indicator.endswith(noun) else noun


def _again(frame: Frame, quantity: Quantity, left: Left, right: Right) -> str:
    """A count of the things counted before: 重组实验室25家，新建1家; 60项成果试验验证，12项已实现应用."""
    before = frame.before(quantity, "level", same_sentence=True)
    if before is None or left.noun or before.quantity.unit != quantity.unit:
        return ""
    noun = before.indicator.rsplit("的", 1)[-1]
    if left.verb in NEW:
        cues = frame.cues
        acts = noun[:2] in cues.acting or noun[:2] in cues.verbs or noun[:2] in cues.soft_verbs
        return left.verb + (noun[2:] if acts and len(noun) >= 4 else noun)
    said = right.predicate if not left.verb else ""
    return f"{said}的{noun}" if 4 <= len(said) <= 20 else ""


def _counted_before(frame: Frame, index: int, left: Left, right: Right) -> Named:
    """A count with nothing behind it: 创新平台43个, 带动就业3000人, 像这样的企业，已培育了7560家."""
    quantity = frame.found[index]
    end = frame.passage.clause(quantity.start)[1]
    predicated = _IS.match(frame.text, quantity.end, end)
    if predicated and len(left.noun) < 2:
        return predicated["what"], 0.6
    if left.noun in frame.cues.activities:
        return (left.verb if len(left.verb) > 1 else "") + left.noun, 0.8
    if left.verb in frame.cues.acting and len(left.noun) == 2 and left.noun not in frame.cues.totals:
        return left.verb + left.noun, 0.8
    if quantity.unit in PEOPLE and frame.text[quantity.start - 1] == "等" and 2 <= len(right.predicate) <= _MOST_DONE:
        # 甲、乙等5人被判刑: the names are examples.
        return right.predicate + "人数", 0.7
    if left.noun in frame.cues.happening and left.verb in frame.cues.carrying:
        # 列车累计晚点53趟
        at = left.start - len(left.verb)
        lead = left_phrase(frame.passage, frame.window(index), at, frame.cues).noun
        if len(lead) >= _BARE:
            return lead + left.noun, 0.7
    if len(left.noun) >= 2 and left.noun not in frame.cues.soft_verbs:
        named = _opened_new(frame, index, left) + after_verb(frame, left)
        return frame.completed(quantity, list_verb(frame, index, left) + named), 0.9
    if left.verb in frame.cues.happening and (acted := frame.acted(index, left)):
        return acted, 0.8
    if left.noun in frame.cues.soft_verbs:
        left = Left("", left.noun, left.start)
    again = _again(frame, quantity, left, right)
    if again:
        return again, 0.7
    if quantity.unit == "人" and (people := people_by(frame, left)):
        return people, 0.6
    if quantity.unit == "次" and not left.noun and 2 <= len(right.predicate) <= 12:
        # 先后3次担任指令长: what is done so often.
        return right.predicate + "次数", 0.6
    if quantity.unit == "人次" and not left.noun and 4 <= len(right.predicate) <= _MOST_DONE:
        return right.predicate + "人次", 0.6
    if quantity.unit == "人次" and left.verb in frame.cues.governing and not left.noun:
        before = frame.before(quantity, "level", same_sentence=True)
        same = before is not None and before.quantity.unit == "人次" and before.indicator.startswith(left.verb)
        return before.indicator if before is not None and same else left.verb + "人次", 0.6
    if right.predicate == right.predicate[:2] and right.predicate in frame.cues.verbs and left.verb in _HELD:
        # 开展80多场调研: a verb that is the thing done.
        return left.verb + right.predicate, 0.7
    compound = _COMPOUND.match(frame.text, quantity.end, end)
    if compound and left.verb and compound[0].endswith(frame.cues.heads):
        # 1500支宣讲小分队: a verb opens the name of what is counted.
        return compound[0], 0.6
    verb = left.verb if len(left.verb) >= 2 and left.verb not in frame.cues.empty else ""
    noun = frame.closing_noun(quantity, frame.cues.heads)
    if noun and not noun.startswith("等"):
        return verb + noun, 0.7
    if acted := frame.acted(index, left):
        return acted, 0.5
    before = frame.before(quantity, "level", "growth", same_sentence=bool(verb))
    if before is not None:
        return before.indicator, 0.6
    if not verb and (leading := frame.leading_noun(quantity)).endswith(_MEASURED):
        return leading, 0.6
    return left.noun or verb or ("人数" if quantity.unit in PEOPLE else quantity.unit), 0.2
