"""Words that say of a time that it is to come, and the years that are given for what is to be done (三年内培养学徒50名)."""

from __future__ import annotations

import re

AIM = re.compile("预计|有望|力争|计划|将|争取|未来|今后|目标|确保|拟")
_BEFORE = 8
"""So many characters before a term an aim is said of it."""
_WILL = re.compile("[^。；了已]{0,16}(?<!即)将(?![近军领])")
_DONE = re.compile("短短|仅|近|过去|[了已]|累计|共|先后|曾|增长|下降|不到")
_TOLD = re.compile(r",?[^,。；\d]{2,12}(?=\d)")

_FOR_YEARS = re.compile("(?:力争|计划|争取|目标|确保|拟|规划|预计|将|要|再)(?:[^。；了已过]*,)?[^,。；了已过]{0,4}$")
"""力争3年…, 要用两年…, 将设立中心，三年…: years that are given for an aim."""
_RUN = re.compile(
    "(?:近|过去|这|第|每|前|后|连续|历时|为期|长达|不到|超过|超|满|约|最近|往|去|今|明|几|数|成立|运行|提前)$"
)
OF_A_THING = re.compile(
    r"[^,。;；、\d]{0,6}(?:成立|设立|投用|投运|投产|建成|揭牌|启用|印发|发布|出台|签约|落户|获批|开园)的"
)
"""去年10月成立的基金…；…一季度培训8600人次: the year of a thing is not that of its sentence."""
_ON_FROM = re.compile(r"(?:今年|20\d\d年)(?:起|开始),?(?:的|(?:计划|拟|力争|争取)?(?:通过|利用|用))?$")
"""从今年起，用4年左右时间, 从今年起的未来五年: years that this one begins."""


def counts_from_now(folded: str, match: re.Match[str]) -> bool:
    """Whether the years that `match` counts begin with this one."""
    return _ON_FROM.search(folded, max(0, match.start() - 14), match.start()) is not None


def is_term(folded: str, match: re.Match[str]) -> bool:
    """Whether years that `match` counts in a folded text are given for what is to be done, and none that it was done in."""
    before = folded[max(0, match.start() - _BEFORE) : match.start()]
    if AIM.search(before) or _WILL.match(folded, match.end()):
        return True
    told = _TOLD.match(folded, match.end()) if "内" in match[0] else None
    return told is not None and not _DONE.search(before + told[0])


def is_aimed_term(folded: str, match: re.Match[str]) -> bool:
    """Whether bare years before what they bring (三年引进企业40家) are given for an aim."""
    start = max(folded.rfind("。", 0, match.start()), folded.rfind("\n", 0, match.start())) + 1
    before = folded[max(start, match.start() - 80) : match.start()]
    return _RUN.search(before) is None and _FOR_YEARS.search(before) is not None


_RAN = re.compile("(?:[。；,]|^|\n)$")
_BROUGHT = re.compile(
    "[^,。；\\d能可要]{0,4}(?:引进|引来|培育|培养|孵化|转化|集聚|汇聚|吸引|攻克|突破|获得|累计|新增|建成|走出|诞生|育成|落地|投入|完成)(?![^。]{0,40}(?:目标|任务))"
)


def is_run_through(folded: str, match: re.Match[str]) -> bool:
    """Whether bare years at the head of a clause tell how long it took to bring what follows (7年引进团队5个)."""
    before = folded[max(0, match.start() - 1) : match.start()]
    return _RAN.search(before) is not None and _BROUGHT.match(folded, match.end()) is not None


_BOOKED = re.compile("(?:排产?|排期|签|预?订|预约|售|卖)(?:到|至)了?$")


def booked(text: str, start: int) -> bool:
    """Whether a time at `start` says how far ahead there is work (订单排到明年三月): nothing else that is told is of then."""
    return any(_BOOKED.search(text, max(0, start - 6), start + k) for k in (0, 1))
