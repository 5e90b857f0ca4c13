"""What the name of a framework says by itself: its signs, how many parts it counts, the parts that it spells."""

from __future__ import annotations

import re

from model.facts import Part
from model.fold import fold

_QUOTED = re.compile(r"[“‘「『\"]([^“”‘’「」『』\"]+)[”’」』\"]")
_OUTER = re.compile(r"“([^“”]+)”|‘([^‘’]+)’|「([^「」]+)」|『([^『』]+)』")
"""Quotations with what they quote inside."""
NUMERALS = "一二三四五六七八九十"
_WHOLE = re.compile(rf"[“‘](?P<list>[^“”‘’]+、[^“”‘’]+)[”’](?P<count>\d+|[{NUMERALS}两])大.+")
"""A name that counts the parts that its quotation lists."""
PAIR = re.compile(rf"[{NUMERALS}两多][^{NUMERALS}两多]")
OPENING = '“‘「『"'


def signs_of(name: str) -> list[str]:
    """The signs of a name: 4, 5, M, N of “4+5+M+N”; 一核, 四区 of “一核四区”; 416 of “416”; none of other names."""
    core = next(iter(_QUOTED.findall(name)), name).replace("、", "")
    if re.fullmatch(r"[\dA-Za-z]+(?:[+＋][\dA-Za-z]+)*", core):
        return re.split(r"[+＋]", core)
    pairs = PAIR.findall(core)
    return pairs if len(pairs) > 1 and "".join(pairs) == core else []


def count_of(name: str) -> int | None:
    """The numeral that the name begins with, after quotation marks."""
    match = re.match(rf"[“‘「『\"]?(\d+|[{NUMERALS}两])", name)
    return int(digits_of(match[1].replace("两", "二"))) if match else None


def key_of(name: str) -> str:
    """The numeral of the name, or its quoted core."""
    core = next(iter(_QUOTED.findall(name)), name)
    match = re.search(rf"\d+|[{NUMERALS}两]", core)
    return match[0] if match else fold(core)


def spelled(name: str) -> list[Part]:
    """Parts that the name itself spells, joined by + or 、 inside its quotation marks."""
    if whole := _WHOLE.fullmatch(name):
        return [Part(key=whole["count"], text=whole["list"])]
    for inside in ["".join(quoted) for quoted in _OUTER.findall(name)] or [name]:
        joint = next((mark for mark in ("[+＋]", "、", "[—-]+") if re.search(mark, inside)), None)
        items = re.split(joint, inside) if joint else []
        if (
            len(items) > (2 if joint == "[—-]+" else 1)
            and all(items)
            and not any(re.fullmatch(r"\d+|[A-Za-z]", item) for item in items)
            and not all(PAIR.fullmatch(item) for item in items)
        ):
            return [Part(key=item, text=item) for item in items]
    return []


def digits_of(numeral: str) -> str:
    """A count as digits; Chinese numerals up to 99."""
    if numeral.isdigit() or numeral.isascii():
        return numeral
    tens, ten, ones = numeral.rpartition("十")
    unit = NUMERALS.find(ones) + 1 if ones else 0
    return str((NUMERALS.find(tens) + 1 if tens else 1) * 10 + unit if ten else unit)
