"""Parts of a whole that are told with it or behind another: of a further whole (占全国的六成、全球的四成), by what is done with them, by who gives them."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import REGION, Frame
from model.extract.metrics.indicator.phrases import left_phrase
from model.extract.metrics.reading.wording import SHARES

SHARE_NAME = re.compile("占(?P<whole>[^占]{2,10})比重$")
"""The name of a share of something."""
_MADE = re.compile(
    "(?:实现|贡献|创造|生产|承接|承担|完成|提供|供应|汇聚|集聚|聚集|拥有|吸纳|产出|出产|占据|拿下|包揽|占有)(?:了|出)?"
    rf"(?P<whole>(?:{REGION}|全[岛州镇村]|全行业)[^，。；、]{{0,6}}?)(?:约|近|超过?|逾|将近)?$"
)
_GAVE = re.compile(r"为(?P<whole>[^，。；、\d]{2,8}?)(?:贡献|提供|创造|生产|供应)(?:了|出)?(?:约|近|超过?|逾|将近)?$")
"""为全球贡献了1/4的新增绿地: the whole stands before the verb."""
_PLAIN_SHARES = (*SHARES, "占有率")
_AND_OF = re.compile("(?:以上|左右)?的[^，。；、]{2,10}[和与及、](?:约|近|超过?)?")
_NEXT_WHOLE = re.compile(rf"(?:以上|左右|多)?[、，和与]占?(?P<whole>{REGION}|全[岛州镇村])的?(?:约|近|超过?|逾)?")
_PUT = re.compile("[将把](?P<what>[^，。；、]{2,14}?)的?(?:约|近|超过?)?$")
_CONTRIBUTES = re.compile("[市州省县区]?(?:一地|就|便|共|合计|已)*贡献(?:了|出)?(?:约|近|超过?|逾)?")
_OVER = re.compile("多?及?(?:以上|左右|以下)?")
_SHORTEST_SAID, _LONGEST_SAID = 4, 20
_MEASURE_OF_NEXT = re.compile(r"[、，和与]占?(?P<whole>[^，。；、占\d]{2,10})的(?:约|近|超过?|逾)?")
"""占全市产值的三成、税收的两成: the share of another measure of the same whole."""


_FLOW = re.compile("(?:营业?收入?|销售|进出口|出口|增加)$")


def of_next_whole(frame: Frame, quantity: Quantity) -> str:
    """产量占全球比重 of 产量占全国的六成、全球的四成: the share of a further whole; "" where none is told."""
    before = frame.done[-1] if frame.done else None
    share = SHARE_NAME.search(before.indicator) if before is not None and before.kind == "share" else None
    if before is None or share is None:
        return ""
    own, end = before.indicator[: share.start()], before.quantity.end
    whole = _NEXT_WHOLE.fullmatch(frame.text, end, quantity.start)
    if whole:
        return f"{own}占{whole['whole']}比重"
    limits = _OVER.match(frame.text, end)
    measured = _MEASURE_OF_NEXT.fullmatch(frame.text, limits.end() if limits else end, quantity.start)
    tail = frame.cues.tail.search(share["whole"]) if measured else None
    if measured is None or tail is None or own == "":
        return ""
    return f"{own}占{_FLOW.sub('', share['whole'][: tail.start()])}{measured['whole']}比重"


def contributed(frame: Frame, index: int) -> str:
    """产业收入占比 of 全省产业收入35亿元，其中某市贡献38%: what an owner's part is of; "" where none contributes."""
    quantity, start = frame.found[index], frame.window(index)
    whose = next((o for o in frame.passage.owners_between(start, quantity.start)), None)
    gives = whose is not None and _CONTRIBUTES.fullmatch(frame.text, whose.end, quantity.start)
    if whose is None or not gives or frame.text[start : whose.start].strip("，,；、其中仅"):
        return ""
    level = frame.before(quantity, "level", same_sentence=True)
    return level.indicator + "占比" if level is not None else ""


def put_to(frame: Frame, quantity: Quantity, start: int) -> str:
    """将茶会门票的六成投入修桥: the part told by what is done with it; "" where nothing is."""
    put, limits = _PUT.search(frame.text, start, quantity.start), _OVER.match(frame.text, quantity.end)
    if put is None or limits is None:
        return ""
    does = frame.text[limits.end() : frame.passage.clause(quantity.start)[1]]
    return f"{does}的{put['what']}占比" if _SHORTEST_SAID <= len(does) <= _LONGEST_SAID and "的" not in does else ""


def made_of_whole(frame: Frame, index: int, noun: str) -> str:
    """打火机占全球比重 of 生产了全球六成的打火机: a whole between a verb of doing and the share of it that is done."""
    window = (frame.window(index), frame.found[index].start)
    made = _MADE.search(frame.text, *window) or _GAVE.search(frame.text, *window)
    if made is None:
        before = frame.done[-1] if frame.done else None
        joint = before is not None and _AND_OF.fullmatch(frame.text, before.quantity.end, frame.found[index].start)
        whole = SHARE_NAME.search(before.indicator) if joint and before is not None else None
        return f"{noun}占{whole['whole']}比重" if whole else ""
    return f"{noun}占{made['whole']}比重"


def whose_among(frame: Frame, index: int, noun: str) -> str:
    """零部件在全球市场占比 of 关键零部件在全球市场占比达70%: the part that stands before the whole it is one of; "" where none does."""
    start, quantity = frame.window(frame.groups[index].first), frame.found[index]
    at = frame.text.rfind("在" + noun, start, quantity.start) if noun.endswith(_PLAIN_SHARES) else -1
    own = left_phrase(frame.passage, start, at, frame.cues).noun if at > start else ""
    return f"{own}在{noun}" if len(own) > 1 and not frame.is_owner(at - len(own), at) else ""
