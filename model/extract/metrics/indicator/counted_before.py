"""Counts with nothing behind them: 创新平台43个, 带动就业3000人, 像这样的企业，已培育了7560家."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from model.extract.metrics.indicator.counting import Count
from model.extract.metrics.indicator.figure import named_by
from model.extract.metrics.indicator.frame import ANYBODY, Named
from model.extract.metrics.indicator.governed import after_verb, list_verb
from model.extract.metrics.indicator.people import people_by, trips
from model.extract.metrics.indicator.phrases import NEW, Left, left_phrase
from model.extract.metrics.indicator.some_done import again, graded, next_done
from model.extract.quantity.units import COUNTED

_SHORTEST = 2
_MEASURED = ("量", "数", "人次")
_MOST_DONE, _MOST_TOLD = 10, 16
_IS = re.compile(r"(?:为|是|系|属于)(?P<what>[^，。；、]{2,20})")
_COMPOUND = re.compile(r"[一-鿿]{3,20}(?=[，。；、！？]|$)")
_EXTENTS = frozenset({"length", "weight", "volume", "area", "duration", "power", "temperature"})
_THERE = re.compile("(?P<places>区县|县|区|市|省份|省|城市|乡镇|镇|村|国家|国家和地区)的(?:约|近|超过?|逾)?")
_TOPIC_FIRST = re.compile(
    "(?:[一-鿿]{1,3}[里内上中])?(?P<what>(?!大家|家家|户户)[一-鿿]{2,6}?(?<![里上们户人民者员师]))(?:也|又|还|都|就|已经?|陆续|先后)+(?:开|建|办|养|种|盖|修|添|买|装|招|造)(?:起|出|成)?了(?:约|近|超过?)?"
)
_DOERS = ANYBODY | {"工厂", "研究院", "实验室", "我们", "咱们"}
"""What says who has what is counted, not what it is."""
_HELD = frozenset({"开展", "进行", "举行", "举办", "组织", "实施", "完成", "展开"})


def name_by_words_before(count: Count) -> Named:
    """The indicator of a count that no noun stands behind."""
    named = named_by(_BY_PHRASE, count)
    if named is not None:
        return named
    left = count.left
    if left.noun in count.cues.soft_verbs:
        count = msgspec.structs.replace(count, left=Left("", left.noun, left.start))
    return named_by(_BY_VERB, count) or _at_least(count)


def _is_said_to_be(count: Count) -> Named | None:
    """其中3个为国家级平台."""
    end = count.frame.passage.clause(count.quantity.start)[1]
    predicated = _IS.match(count.frame.text, count.quantity.end, end)
    return (predicated["what"], 0.6) if predicated and len(count.left.noun) < _SHORTEST else None


def _activity(count: Count) -> Named | None:
    """带动就业3000人: what is done is a noun."""
    left = count.left
    if left.noun in count.cues.activities:
        return (left.verb if len(left.verb) > 1 else "") + left.noun, 0.8
    acts = left.verb in count.cues.acting and len(left.noun) == _SHORTEST and left.noun not in count.cues.totals
    return (left.verb + left.noun, 0.8) if acts else None


def _examples(count: Count) -> Named | None:
    """甲、乙等5人被判刑: the names are examples."""
    said = count.right.predicate
    named = count.is_of_people and count.mark_before == "等" and _SHORTEST <= len(said) <= _MOST_TOLD
    return (said + "人数", 0.7) if named else None


def _befallen(count: Count) -> Named | None:
    """渡轮累计停航8次: what happens, with whom it happens to."""
    frame, left = count.frame, count.left
    if left.noun not in count.cues.happening or left.verb not in count.cues.carrying:
        return None
    at = left.start - len(left.verb)
    lead = left_phrase(frame.passage, frame.window(count.index), at, count.cues).noun
    return (lead + left.noun, 0.7) if len(lead) >= _SHORTEST else None


def _noun_before(count: Count) -> Named | None:
    """创新平台43个."""
    frame, left = count.frame, count.left
    behind = frame.right(count.index)
    if len(left.noun) < _SHORTEST or left.noun in count.cues.soft_verbs or (behind.predicate and left.noun in _DOERS):
        return None
    named = _opened_new(count) + after_verb(frame, left)
    return frame.completed(count.quantity, list_verb(frame, count.index, left) + named), 0.9


def _opened_new(count: Count) -> str:
    """新增 of 新增通公路较大村庄200个: what opens the clause is said of what is counted at its end; "" where nothing does."""
    frame, left = count.frame, count.left
    start = frame.window(count.index)
    times = frame.passage.times_between(start, left.start)
    start = times[-1].end if times else start
    opening = re.match("[，、其中还将已累计共]*", frame.text[start : left.start])
    start += opening.end() if opening else 0
    new = next((n for n in NEW if frame.text.startswith(n, start) and start + len(n) < left.start), "")
    return "" if new in left.noun or left.verb in NEW or re.search("[、和与]", frame.text[start : left.start]) else new


def _happened(count: Count) -> Named | None:
    """A verb of happening with what it is said of."""
    acted = count.frame.acted(count.index, count.left) if count.left.verb in count.cues.happening else ""
    return (acted, 0.8) if acted else None


def _people(count: Count) -> Named | None:
    """参观2万人."""
    people = people_by(count.frame, count.left) if count.quantity.unit == "人" else ""
    return (people, 0.6) if people else None


def _times(count: Count) -> Named | None:
    """先后3次担任指令长: what is done so often, or by so many."""
    unit, said = count.quantity.unit, count.right.predicate
    if count.left.noun:
        return None
    if unit == "次" and 2 <= len(said) <= 12:
        return said + "次数", 0.6
    return (said + "人次", 0.6) if unit == "人次" and 4 <= len(said) <= _MOST_DONE else None


def _visits(count: Count) -> Named | None:
    """接待8万人次, the same as before where the verb is the same."""
    verb = count.left.verb
    if count.quantity.unit != "人次" or verb not in count.cues.governing or count.left.noun:
        return None
    before = count.frame.before(count.quantity, "level", same_sentence=True)
    same = before is not None and before.quantity.unit == "人次" and before.indicator.startswith(verb)
    return before.indicator if before is not None and same else verb + "人次", 0.6


def _held(count: Count) -> Named | None:
    """开展80多场调研: a verb that is the thing done."""
    said, verb = count.right.predicate, count.left.verb
    held = len(said) <= 2 and said in count.cues.verbs and verb in _HELD
    return (verb + said, 0.7) if held else None


def _compound(count: Count) -> Named | None:
    """1500支宣讲小分队: a verb opens the name of what is counted."""
    end = count.frame.passage.clause(count.quantity.start)[1]
    compound = _COMPOUND.match(count.frame.text, count.quantity.end, end)
    named = compound and count.left.verb and compound[0].endswith(count.cues.heads)
    return (compound[0], 0.6) if compound and named else None


def _living_there(count: Count) -> Named | None:
    """惠及12个县的320万人: who lives in the places counted just before, with what reaches them."""
    before = count.frame.done[-1] if count.frame.done else None
    if before is None or not count.is_of_people or count.frame.groups[count.index].size > 1:
        return None
    where = _THERE.fullmatch(count.frame.text, before.quantity.end, count.quantity.start)
    reached = before.indicator.removesuffix(where["places"]) if where else ""
    named = len(reached) >= _SHORTEST and reached != before.indicator
    return (reached + "人口", 0.7) if named else None


def _told_by(count: Count) -> str:
    """The verb before a count, where it says something."""
    verb = count.left.verb
    return verb if len(verb) >= _SHORTEST and verb not in count.cues.empty else ""


def _topic_first(count: Count) -> Named | None:
    """民宿 of 民宿也开了70多家: what so many have been opened or built of stands before an adverb and a plain verb."""
    frame, start = count.frame, count.frame.window(count.index)
    first = _TOPIC_FIRST.fullmatch(frame.text, start, count.quantity.start)
    what = first["what"] if first else ""
    named = first is not None and frame.passage.owners_between(first.start("what"), first.end("what"))
    return None if len(what) < _SHORTEST or named or what in _DOERS else (what, 0.7)


def _clause_before(count: Count) -> Named | None:
    """像这样的企业，已培育了7560家."""
    noun = count.frame.closing_noun(count.quantity, count.cues.heads)
    return (_told_by(count) + noun, 0.7) if noun and not noun.startswith("等") else None


def _acted(count: Count) -> Named | None:
    """A verb with what it is said of."""
    acted = count.frame.acted(count.index, count.left)
    return (acted, 0.5) if acted else None


def _as_before(count: Count) -> Named | None:
    """The name of the figure before; where a verb tells of it, of one in the sentence."""
    frame, told = count.frame, _told_by(count)
    before = frame.before(count.quantity, "level", "growth", same_sentence=bool(told))
    # 射程达30公里，卖出5万套: a verb of doing is done to no measure.
    other = told and before is not None and frame.group(before.quantity) in _EXTENTS
    if told and before is not None and before.quantity.unit != count.quantity.unit:
        # 开行2000列，发送9万标箱: in a row each verb tells of its own.
        other = other or frame.text.startswith(("、" + told, "，" + told), before.quantity.end)
        groups = {frame.group(before.quantity), frame.group(count.quantity)}
        other = other or (groups <= COUNTED and groups != {"people"})
    return (before.indicator, 0.6) if before is not None and not other else None


def _leading(count: Count) -> Named | None:
    """客运量继续增加，达到3万人次: the measure that the clause before is about."""
    leading = "" if _told_by(count) else count.frame.leading_noun(count.quantity)
    return (leading, 0.6) if leading.endswith(_MEASURED) else None


Cases = tuple[Callable[[Count], Named | None], ...]

_BY_PHRASE: Cases = (
    trips,
    _living_there,
    _is_said_to_be,
    next_done,
    _activity,
    _examples,
    _befallen,
    graded,
    _noun_before,
    _happened,
)
"""The phrase before a count names it; in the order in which they are tried."""
_BY_VERB: Cases = (
    again,
    _people,
    _times,
    _visits,
    _held,
    _compound,
    _topic_first,
    _clause_before,
    _acted,
    _as_before,
    _leading,
)
"""There is no more than a verb before it; in the order in which they are tried."""


def _at_least(count: Count) -> Named:
    """Where nothing names what is counted."""
    return count.left.noun or _told_by(count) or ("人数" if count.is_of_people else count.quantity.unit), 0.2
