"""Chains of names of which the last is spoken of (X的Y, X研制的Y, 某省重点工程——某某枢纽)."""

from __future__ import annotations

import re

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.described import BY_USE, MAKES, OF_A_KIND, Described
from model.extract.metrics.subject.goods import GOODS, is_sort

_LINK = re.compile(
    r"(?:的|旗下的?|内的?|中的?|市|州|盟|地区|境内的?|辖区内的?|里的?|下属的?|所属的?|所在的?|所在地的?|这个|这家|一家|首个|唯一|首家|首条|最大的?|整个"
    rf"|[^，。；、]{{0,14}}(?:{MAKES})的)?"
)
"""What stands between the members of a chain (X的Y, X研制的Y): the last member is the topic."""
_FIRST_LENT = re.compile("的?(?:首[批笔期单只支款]|又一[批笔只支款])")
"""某市首批“某某贷”近日发放: the loan."""
_SEAT = re.compile("(?:所在的?|隶属的?|所属的?|所处的?)(?:省|市|自治区)?")


def leads_to(owner: Owner, following: Owner, gap: str, described: Described) -> bool:
    """Whether a name and the next one, with `gap` between them, stand in a chain of which the next is the later member."""
    if gap == "——" and following.thing is not None and owner.thing is not None:
        return True  # 某省重点工程——某某枢纽
    if BY_USE.fullmatch(gap):
        return False
    if _SEAT.fullmatch(gap) and following.kind in PLACES:
        return True  # 某县所在的某市
    nested = following.thing is not None or following.kind in ("district", GOODS)
    nested |= following.kind == "city" and owner.kind in ("region", "province") and gap != ""
    linked = len(gap) <= 18 and _LINK.fullmatch(gap) is not None
    linked |= following.kind == "product" and OF_A_KIND.fullmatch(gap) is not None
    linked |= following.kind == "finance" and _FIRST_LENT.fullmatch(gap) is not None
    kind, _, marked = described.text[following.start : following.end].partition("“")
    whose, of, sort = (gap + kind if marked else gap).rpartition("的")
    if of and following.kind == "product" and is_sort(sort, described.passage.lexicon):
        linked |= _LINK.fullmatch(whose + of) is not None  # 某公司研制的物流无人机“某某”
    if owner.kind in PLACES and gap and not linked:
        # 某省港口某某港, 某省小麦大县某县
        linked = described.is_said_of(owner.end, following)
    return nested and linked
