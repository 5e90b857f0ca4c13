"""Games and fairs told by their number and by their host are one (第33届夏季奥林匹克运动会 and 巴黎奥运会, 第四届…博览会 and 第四届消博会)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.names.forms.aliases import made_of

NUMBERED = re.compile(r"([一-鿿]{2,5}?)??(第[一二三四五六七八九十百\d]+届|首届)([一-鿿—－·（）]{3,})")
"""A host, a number and a kind."""
FAIR = re.compile("(?:博|交|洽|贸|展|运|奥|冬|残运|残奥|沙)会")
SORTS = "残冬青沙农"
"""Characters that tell the games of some from those of all (亚残运会, 亚冬会)."""
DIGITS = str.maketrans("", "", "第届")
NUMERALS = "零一二三四五六七八九"


class Edition:
    """What an event's name tells: the number, the host and the kind; the host only where no number stands in it."""

    def __init__(self, name: str, host: str) -> None:
        m = NUMBERED.fullmatch(name)
        self.number = _number(m[2]) if m else None
        self.host = (m[1] or "") if m else host
        self.kind = m[3] if m else name[len(host) :]

    @property
    def tells(self) -> bool:
        """Whether it is one of a series of games or fairs."""
        return (self.number is not None or self.host != "") and self.kind.endswith(("会", "节"))


def _number(words: str) -> int:
    """The value of 第N届; the first one is 1."""
    digits = words.translate(DIGITS)
    if digits.isdigit() and digits.isascii():
        return int(digits)
    if words == "首届":
        return 1
    tens, _, ones = digits.rpartition("十")
    ten = (NUMERALS.find(tens) if tens else 1) * 10 if "十" in digits else 0
    return ten + (NUMERALS.find(ones) if ones else 0)


def same_kind(a: str, b: str) -> bool:
    """Whether two names without number and host are of one series, one of them shortened (奥运会, 夏季奥林匹克运动会)."""
    short, full = sorted((a, b), key=len)
    if short == full:
        return True
    sorts = all((sign in short) == (sign in full) for sign in SORTS)
    return sorts and len(short) < 6 and FAIR.search(short) is not None and made_of(short, full) and short not in full


def pairs(events: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    """Which events, each by its name and the host that begins it, are one: only where no other one can be meant."""
    found = [Edition(*event) for event in events]
    alike = [[j for j, b in enumerate(found) if j != i and same(a, b)] for i, a in enumerate(found)]
    for i, others in enumerate(alike):
        for j in others:
            further = [found[k] for k in {*others, *alike[j]} - {i, j}]
            if i < j and all(e.number is not None and not e.host for e in further):
                yield i, j


def same(a: Edition, b: Edition) -> bool:
    """Whether two editions can be one: of one kind, their numbers and hosts not at odds, told apart by one of them."""
    if not (a.tells and b.tells) or not same_kind(a.kind, b.kind):
        return False
    if a.number is not None and b.number is not None:
        return a.number == b.number and (not a.host or not b.host or a.host == b.host)
    return (a.number is None) != (b.number is None) and (not a.host or not b.host or a.host == b.host)
