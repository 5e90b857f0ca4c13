"""Words that say of a time that it is to come, and the years that are given for what is to be done (三年内培养学徒50名)."""

from __future__ import annotations

import re

AIM = re.compile("预计|有望|力争|计划|将|争取|未来|今后|目标|确保|拟")
_BEFORE = 8
"""So many characters before a term an aim is said of it."""
_WILL = re.compile("[^。；了已]{0,16}(?<!即)将(?![近军领])")
_DONE = re.compile("短短|仅|近|过去|[了已]|累计|共|先后|曾|增长|下降|不到")
_TOLD = re.compile(r",?[^,。；\d]{2,12}(?=\d)")

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
