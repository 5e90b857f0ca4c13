"""Ordinals that state a rank: 第8位, 全国第三大, 位居第一, 跻身前十; 第六次 and 第二家 only count events and things."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.quantity.numerals import Number
from model.facts import Qualifier

STOP = frozenset("，。；、！？”’）)》,;!?:： \n的之")
"""Marks and particles that end a phrase."""
_PLACES = "全国|全球|世界|亚洲|欧洲|国内|国际|西部|东部|中部|中西部|全省|全市|全县|全区|全行业|行业|同类|省内|市内"
_RANKED = re.compile(
    rf"(?:[居列]|位[居列次]|排[名行在]?|名次|稳居|跃[居升]|[上跃升]升?[至到]|{_PLACES}|总量|增速|增幅|并列|保持|继续|继续保持|拿下|夺得)(?:为|在|了|的)?$"
)
"""What stands before a bare ordinal (全国第一, 排名第五) that makes it a rank."""
_STANDS = re.compile(
    r"(?:位居|稳居|跃居|(?<![定聚迁])居(?!民)|位列|排名|跃升)[一-鿿]{1,6}$|(?:位[居列]|[稳高]居)[一-鿿、（）]{1,14}(?:榜|双榜)$|第[一二三四五六七八九十\d]+[位名]?[、和]$"
)
"""居某省第一; 居全国第一、第二."""
_TOP = re.compile(
    rf"(?:[居列入在]|{_PLACES}|排名|跻身|进位|(?:跻身|进入|挤进|闯入|迈入|位居|位列|稳居|排名|排在)[一-鿿A-Za-z0-9-]{{1,14}})$"
)
"""What stands before 前十, 前5位 that makes it a rank and no period (前5个月)."""
_RANK_TAIL = re.compile(r" ?(?:[位名]|大(?![道街楼会队讲桥学厦堂厅奖]))")
_NEXT_RANK = re.compile(rf"[和与及]第[一二三四五六七八九十\d]{{1,3}}[位名]?(?=[{re.escape(''.join(STOP))}]|$)")
"""居全国第一和第二; in 第一和第二产业 they are names."""
_PUT = re.compile("(?<![排开投发释])放$|[放摆][在到]$")
"""把安全放在第一位: how much something is cared for."""
_MOVES = re.compile(
    "(?:一举|一路)?(?:[上跃攀晋]?升|提升|前进|进位|跃居|跃至|跃上|挺进|下滑|滑落|[下后]降|[降退滑跌]至|[降退滑跌]到)"
)
"""由上年的第92位升至第78位: a place that is left behind."""
_POWER = re.compile(
    r"第[^第]{1,4}[一-鿿]{0,4}(?:大国|强国|大省|强省|大市|强市|大县|强县|大港|大户)(?![^,，。；、！？\s和与的及])"
)
"""全球第二消费大国 is a rank."""
_NOT_TOP = frozenset("目当此之以提日先眼年月天空事面会")
"""Before 前, these make another word (目前3个)."""


def is_ordinal(folded: str, number: Number) -> bool:
    """Whether 第 or 前 stands before a number."""
    at = number.start - 1
    if at < 0 or number.style not in ("arabic", "chinese"):
        return False
    return folded[at] == "第" or (folded[at] == "前" and folded[at - 1 : at] not in _NOT_TOP)


def read_rank(text: str, folded: str, number: Number) -> Quantity | None:
    """The rank that an ordinal states; None where it only counts events or things (第六次会议).

    `folded` is the text with its fullwidth digits folded, character for character.
    """
    sign = number.start - 1
    left = folded[max(0, sign - 18) : sign]
    tail = _RANK_TAIL.match(folded, number.end)
    end = tail.end() if tail else number.end
    ends_here = end == len(folded) or folded[end] in STOP or _NEXT_RANK.match(folded, end) is not None
    if number.low != int(number.low) or not 0 < number.low <= 1000:
        return None
    if _PUT.search(left):
        return None
    if folded[sign] == "前":
        return _rank(text, sign, end, number, "up_to") if ends_here and _TOP.search(left) else None
    ends_here = ends_here or (tail is not None and _MOVES.match(folded, end) is not None)
    great = (tail and tail[0].endswith("大")) or (
        not tail and number.style == "chinese" and _POWER.match(folded, sign) is not None
    )
    ranked = _RANKED.search(left) is not None or _STANDS.search(left) is not None
    if great or (ends_here and (tail or ranked)) or (tail and ranked):
        return _rank(text, sign, end, number, "exact")
    return None


def _rank(text: str, start: int, end: int, number: Number, qualifier: Qualifier) -> Quantity:
    high = None if number.high is None else int(number.high)
    return Quantity(start, end, text[start:end], int(number.low), high, "位", qualifier, rank=True)
