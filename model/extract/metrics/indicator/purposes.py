"""What measures taken (15条举措, 20项措施) and money given are for, which tells them from others."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.frame import MONEY, Frame
from model.extract.metrics.indicator.phrases import relative_before

_TAKEN = ("措施", "举措", "政策", "办法")
_LONGEST_NAME = 6
_LONGEST_SAID = 20
_FUNDS = ("资金", "国债", "债券", "贷款", "补贴", "经费", "补助", "拨款", "奖金", "奖补")
_LONGEST_FUND = 7
_BARE_FUNDS = re.compile("(?:专项|财政|财政专项)?(?:资金|经费)$")
_FOR = re.compile(
    "，?(?:重点|专门|专项|主要|积极|大力|用来|并)?(?P<what>(?:支持|用于|鼓励|扶持|资助|奖励|助力|推动|开展|实施|保障)[^，。；：\\d]{4,20})(?=[，。；])"
)
_FUNDS_BEHIND = re.compile("(?:资金|经费)(?=支持|用于|扶持|资助)")
_SET_ASIDE = re.compile(
    "(?P<how>安排|下达|下拨|拨付|拨出|划拨|拿出|预拨|调拨|筹措|筹集|统筹|整合|追加|(?<!资[本金])投入|落实|列支)(?:了|出|约|近|超过?|逾|共|累计)*$"
)
"""安排3亿元支持竹业: money of which no more is told than what it is for."""
_NEXT = re.compile(
    "，(?:进一步|以更大力度|旨在|全力|加力|切实|更好|以|来|将)*"
    "(?P<said>(?:支持|促进|推动|助力|推进|助推|服务|鼓励|保障|扶持|帮助)[^，。；：]{3,20})(?=[，。；])"
)


def purpose_of(frame: Frame, index: int, right: Right) -> str:
    """The measures with what they are for: before them (出台推动通道建设15条举措) or in the next clause (出台20条措施，促进外贸发展)."""
    noun, quantity = right.noun, frame.found[index]
    if not noun.endswith(_TAKEN) or "的" in noun or len(noun) > _LONGEST_NAME or right.predicate:
        return ""
    told = frame.text[quantity.end : right.end - len(noun)]
    if told.endswith("的") and 4 <= len(told) <= _LONGEST_SAID and not re.search("[，。；：]", told):
        return told + noun
    said = relative_before(frame.passage, frame.window(index), quantity.start, frame.cues).rstrip("的")
    if not said.startswith(("支持", "促进", "推动", "助力", "推进", "加强", "优化", "扩大", "提升", "鼓励", "保障")):
        # 涉及航运的90项举措，推动项目开工: what stands before its 的 tells of them already.
        behind = _NEXT.match(frame.text, right.end) if frame.text[quantity.start - 1] != "的" else None
        said = behind["said"] if behind else ""
    return f"{said}的{noun}" if said else ""


def money_for(frame: Frame, index: int, noun: str) -> str:
    """支持竹业发展的专项资金 of 安排3亿元专项资金，支持竹业发展: what a short name of money is given for; "" where that is not said."""
    if not noun.endswith(_FUNDS) or len(noun) > _LONGEST_FUND or frame.group(frame.found[index]) not in MONEY:
        return ""
    at = frame.text.find(noun, frame.found[index].end) + len(noun)
    given = _FOR.match(frame.text, at)
    if given is None or frame.passage.owners_between(given.start("what"), given.end("what")):
        return ""
    return f"{given['what']}的{noun}"


def money_spent(frame: Frame, index: int, noun: str) -> str:
    """支持竹业发展资金 of 统筹(资金)3亿元支持竹业发展: what money without a name of its own does; "" where it does nothing in its clause."""
    group, start = frame.group(frame.found[index]), frame.window(index)
    set_aside = _SET_ASIDE.search(frame.text, start, frame.found[index].start) if group in MONEY else None
    named = _FUNDS_BEHIND.match(frame.text, frame.found[index].end)
    purpose = _FOR.match(frame.text, named.end() if named else frame.found[index].end) if set_aside else None
    if set_aside and purpose and not (purpose["what"].endswith(_FUNDS) or "的" in purpose["what"][-4:]):
        return purpose["what"].removeprefix("用于") + ("投入" if set_aside["how"] == "投入" else "资金")
    bare = _BARE_FUNDS.search(noun)
    spent = (
        _FOR.match(frame.text, frame.found[index].end) if bare and frame.group(frame.found[index]) in MONEY else None
    )
    if bare is None or spent is None or spent[0].startswith("，"):
        return ""
    return spent["what"] + bare[0]
