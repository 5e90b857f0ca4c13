"""Places that are counted as those that other counted things are from (来自30个国家的400家企业)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.governed import governing_verb

_FROM = re.compile(
    "来自(?:[^，。；0-9]{0,20}等)?(?:国内和)?(?:全[国球省市]|世界|国内外|国内)?(?:各地)?的?(?:约|近|超过?)?$"
)
_PLACE = re.compile(
    "[一-鿿“”]{0,8}?(?:国家(?:[和及与]地区)?|地区|省份|省市|省区市?|城市|区县|县区|市县|县市|省|州市|市州|社区|高校|院校)"
    "(?:（[^（）]{1,8}）)?(?=$|[的及和与、])"
)
_PLAIN = re.compile("国家|地区|省|城市|区县|县|市")
"""What stands in a place of some kind (枢纽城市) does not tell the place."""
_OF = re.compile("(?:的|共计)?(?:约|近|超过?|逾|共)?")
_OF_ALL = re.compile("(?:[和及与]地区)?的(?P<who>各界(?:代表|人士|嘉宾|群众))(?:约|近|超过?|共|逾)*")
_ON = re.compile("(?:以及|和|与|及|、)(?:国内|国外|海外|境外|境内|全国)?(?:约|近|超过?)?")
_STANDING = (*"区圈港站园院校店点厂村镇县市馆库线路", "口岸", "机场", "基地", "中心", "枢纽")
"""What stands in a place and does not come from it."""
_LONGEST_WHO = 12


def origin_of(frame: Frame, index: int, right: Right) -> str:
    """The places with what is from them: behind their 的, counted too, or plain where 来自 stands before; "" for other places."""
    place = _PLACE.match(right.noun)
    if place is None:
        return ""
    start = frame.window(index)
    came = _FROM.search(frame.text, start, frame.found[index].start)
    verb = governing_verb(frame, index)
    if not came and verb is not None and verb[1] in frame.cues.reached:
        return ""
    who, joined_on = _from_there(frame, index, right)
    if (
        came
        and index
        and frame.found[index - 1].end == start
        and frame.text[start : came.start()] == frame.right(index - 1).noun
    ):
        # 40名运动员来自9个省份的高校
        who = frame.right(index - 1).noun
    if not who and came and right.noun.startswith(place[0] + "的"):
        who = _head(right.noun[len(place[0]) + 1 :], frame)  # 来自6个省的戏曲院团
    if who:
        return who + ("所在" if who.endswith(_STANDING) else "来自的") + place[0]
    return f"来自的{place[0]}" if came or joined_on else ""


def _from_there(frame: Frame, index: int, right: Right) -> tuple[str, bool]:
    """What is counted behind the 的 of the places, or of the last of a list of places; whether they go on in such a list."""
    following = frame.after(index)
    place = _PLACE.match(right.noun)
    at = frame.text.find(right.noun, frame.found[index].end) if place else -1
    end = at + len(place[0]) if place else at
    if at < 0 or following is None or following.start >= frame.passage.clause(frame.found[index].start)[1]:
        return "", False
    all_of = _OF_ALL.fullmatch(frame.text, end, following.start) if following.unit in "人名位" else None
    if all_of:
        return all_of["who"], False  # 来自9个国家的各界代表约300人
    if _OF.fullmatch(frame.text, end, following.start):
        who = _who(frame, index + 1)
        told = frame.text.startswith(("的", "共计"), end) and _PLAIN.match(right.noun) is not None
        return ("" if who.endswith(_STANDING) and not told else who), False
    if _ON.fullmatch(frame.text, end, following.start):
        beside = frame.right(index + 1)
        if _PLACE.match(beside.noun):
            return _from_there(frame, index + 1, beside)
    return "", False


def _who(frame: Frame, index: int) -> str:
    """What is counted, without what it does behind its name."""
    cues, quantity = frame.cues, frame.found[index]
    noun = frame.right(index).noun.rsplit("的", 1)[-1]
    at = frame.text.find(noun, quantity.end) if noun else -1
    words = frame.passage.words(at, at + len(noun)) if at >= 0 else []
    while words and (words[-1][1] in cues.soft_verbs or words[-1][1] in cues.verbs):
        words.pop()
    return _head(frame.text[at : words[-1][0] + len(words[-1][1])] if words else "", frame)


def _head(who: str, frame: Frame) -> str:
    """Who comes from somewhere; of a long list what ends it (学者代表 of 工商界人士和智库学者代表); "" where that is long, too."""
    if len(who) > _LONGEST_WHO:
        who = re.split("[、和与及]", who)[-1]
        who = who if who.endswith(frame.cues.heads) else ""
    return who if 2 <= len(who) <= _LONGEST_WHO else ""
