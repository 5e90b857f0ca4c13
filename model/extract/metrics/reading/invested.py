"""Money that is put into what is built with it (投资3.2亿元建设某示范线): what it costs is told of the named work, not of who pays."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage

_PUTS = re.compile(
    "(?:计划|拟|协议|累计)*(?P<how>总?投资|斥资|耗资|投入|出资)(?:总额)?(?:资金)?(?:了|约|近|超过?|逾|共|达|至少)*$"
)
_BUILDS = re.compile(
    "(?:左右|以上)?(?:资金|巨资|人民币)?(?P<apart>，)?(?:在[^，。；、]{1,12}?)?"
    "(?:(?:(?:规划|投资|联合|共同|新|合作)*(?:建设|建造|兴建|新建|修建|改造|扩建|改建|改扩建|打造|共建|建成|建起)|升级改造|实施|(?:发起|共同|联合)?(?:设立|组建(?=[^，。；]{2,20}基金)))(?![后时以])(?:了|而成)?(?P<of>的)?|的)"
)
_NAMED = 16
"""So far behind the verb the name may begin (建设年产1500吨的某示范线)."""
_STOPS = re.compile("[，。；、：和与及]")
_MORE = ("、", "和", "与", "及")
"""Behind the name: more is built, and the money goes into all of it."""
_WORKS = frozenset({"facility", "project", "platform", "park", "lab", "institute", "policy", "finance"})


class Invested(NamedTuple):
    """How money is put in (投资, 投入, 出资), and where what is built with it begins.

    `joined`: by a 的 behind the verb (投资3亿元建设的某线); `apart`: in a clause of its own.
    """

    how: str
    built: int
    joined: bool
    apart: bool


def invested(passage: Passage, quantity: Quantity, low: int) -> Invested | None:
    """What a sum goes into, where the words from `low` on say that it is put in and those behind it that something is built."""
    puts = _PUTS.search(passage.text, low, quantity.start)
    builds = _BUILDS.match(passage.text, quantity.end) if puts else None
    if puts is None or builds is None:
        return None
    how = "投资" if puts["how"] in ("斥资", "耗资") else puts["how"]
    return Invested(how, builds.end(), builds["of"] is not None, builds["apart"] is not None)


def work_of(passage: Passage, into: Invested, owners: Iterable[Owner]) -> Owner | None:
    """The one named work among `owners`, in the order of the text, that is built with the money."""
    for owner in owners:
        if not into.built <= owner.start <= into.built + _NAMED:
            continue
        if _STOPS.search(passage.text, into.built, owner.start):
            return None
        if owner.kind in _WORKS:
            return None if passage.text.startswith(_MORE, owner.end) else owner
    return None
