"""Numbers as Chinese print writes them: digits, fullwidth digits, Chinese numerals, mixtures and fractions, read exactly.

`NUMBER` finds the stretch, `read_number` gives its value as a Decimal (no rounding: 2.17亿 is 217000000). Ranges written
in one stretch (两三个月, 十五六) have a `high`. Nothing here knows units.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from model.facts import Qualifier
from model.lexicon import Lexicon

Style = Literal["arabic", "chinese", "bare", "percent", "fraction"]
"""How a number is written; `bare` is a magnitude alone (百, 万亿), which is a number only where something else says so."""

LONGEST = 18
"""Digits or numerals beyond this are a code, no quantity; the bound also keeps every step below linear."""

_WIDE = str.maketrans("０１２３４５６７８９％．，／", "0123456789%.,/")


class Number(NamedTuple):
    """A number at `start`..`end`: its value, the upper end where it is a range, and what its inner words (多, 数) say of it."""

    start: int
    end: int
    low: Decimal
    high: Decimal | None
    style: Style
    hint: Qualifier | None


def fold(text: str) -> str:
    """Fullwidth digits and signs as ASCII, character for character, so that offsets stay."""
    return text.translate(_WIDE)


class _Grammar(NamedTuple):
    digits: dict[str, int]
    magnitudes: dict[str, int]
    formal: frozenset[str]
    inside: dict[str, Qualifier]
    vague: dict[str, Qualifier]
    number: re.Pattern[str]


@lru_cache(maxsize=4)
def _grammar(lexicon: Lexicon) -> _Grammar:
    table = lexicon.table("numerals")
    formal = {str(k): int(v) for k, v in table["formal"].items()}
    digits = {**table["digits"], **{k: v for k, v in formal.items() if v < 10}}
    magnitudes = {**table["magnitudes"], **{k: v for k, v in formal.items() if v >= 10}}
    inside, vague = table["inside"], table["vague"]
    d, m, i, v = ("".join(keys) for keys in (digits, magnitudes, inside, vague))
    arabic = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
    # 1200万百姓: the common people are no hundred.
    mixed = rf"{arabic} ?[{i}]?(?:(?!百姓)[{m}])+(?:{arabic}[{m}]+)*[多余来]?|{arabic}[多余来]?"
    # 迈上千亿斤台阶: 上 is the verb's own there.
    chinese = rf"(?:(?!(?<=[迈跃站跨登踏])上)[{v}])?(?:(?!百姓)[{d}{m}])+(?:点[{d}]+[{m}]*|[{i}][{m}]*(?=[^{d}{m}]|$))?"
    number = re.compile(
        rf"(?P<percent>百分之(?:{arabic}|[{v}]?[{d}{m}]+(?:点[{d}]+)?[{i}]?))"
        rf"|(?P<fraction>(?<![\d/.])[1-9]\d?/[1-9]\d{{0,2}}(?![\d/.])|[{d}十百千万]+分之(?:{arabic}|[{d}十百千]+))"
        rf"|(?P<arabic>{mixed})|(?P<chinese>{chinese})"
    )
    return _Grammar(digits, magnitudes, frozenset(formal), inside, vague, number)


def number_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern whose matches are candidates for `read_number`; it runs over folded text."""
    return _grammar(lexicon).number


def read_number(match: re.Match[str], lexicon: Lexicon) -> Number | None:
    """The number of a match of `number_pattern`; None where the stretch is no number (a code, a year in characters)."""
    grammar = _grammar(lexicon)
    start, end, text = match.start(), match.end(), match.group()
    if len(text) > 2 * LONGEST:
        return None
    style = match.lastgroup
    if style == "percent":
        inner = _value(text[3:].rstrip("多余几来"), grammar)
        hint = grammar.inside.get(text[-1])
        return inner and Number(start, end, inner[0], inner[1], "percent", hint or inner[2])
    if style == "fraction":
        return _fraction(text, start, end, grammar)
    read = _value(text, grammar)
    if read is None:
        return None
    low, high, hint = read
    return Number(start, end, low, high, _style(text, grammar), hint)


def first_number(text: str, lexicon: Lexicon) -> Number | None:
    """The first number in a text that is one; None where the first stretch that looks like one is none."""
    match = number_pattern(lexicon).search(text)
    return read_number(match, lexicon) if match else None


def _style(text: str, grammar: _Grammar) -> Style:
    if text[0].isdigit():
        return "arabic"
    return "bare" if all(c in grammar.magnitudes for c in text) and text != "十" else "chinese"


def _fraction(text: str, start: int, end: int, grammar: _Grammar) -> Number | None:
    below, above = text.split("分之") if "分之" in text else reversed(text.split("/"))
    a, b = _value(above, grammar), _value(below, grammar)
    if not a or not b or not b[0] or a[0] >= b[0]:
        return None
    return Number(start, end, a[0] / b[0], None, "fraction", None)


def _value(text: str, grammar: _Grammar) -> tuple[Decimal, Decimal | None, Qualifier | None] | None:
    """Value, upper value and hint of a stretch of digits, numerals and the words allowed inside."""
    hint: Qualifier | None = None
    text = text.replace(",", "").replace(" ", "")
    if text[0] in grammar.vague:
        hint = grammar.vague[text[0]]
        text = text[1:]
        if not text or text[0] not in grammar.magnitudes:
            return None
    for sign, meaning in grammar.inside.items():
        if sign in text:
            hint, text = meaning, text.replace(sign, "")
    if not text:
        return None
    if text[0].isdigit():
        value = _mixed(text, grammar)
        return None if value is None else (value, None, hint)
    if any(c in grammar.formal for c in text) and len(text) < 2:
        return None
    pair = _pair(text, grammar)
    if pair:
        low, high = _chinese(pair[0], grammar), _chinese(pair[1], grammar)
        return None if low is None or high is None else (low, high, hint)
    value = _chinese(text, grammar)
    return None if value is None else (value, None, hint)


_RUN = re.compile(r"(\d+(?:\.\d+)?)(\D*)")


def _mixed(text: str, grammar: _Grammar) -> Decimal | None:
    """1.3万, 3千万, 1亿5000万: each part smaller than the one before."""
    total, last = Decimal(0), None
    for digits, tail in _RUN.findall(text):
        if len(digits) > LONGEST:
            return None
        scale = 1
        for c in tail:
            scale *= grammar.magnitudes[c]
        if last is not None and scale >= last:
            return None
        total += Decimal(digits) * scale
        last = scale
    return total


def _pair(text: str, grammar: _Grammar) -> tuple[str, str] | None:
    """两三百 as 两百 and 三百; 十五六 as 十五 and 十六; None where no two digits that follow each other stand together."""
    for k in range(len(text) - 1):
        a, b = grammar.digits.get(text[k]), grammar.digits.get(text[k + 1])
        if a and b:
            if b - a not in (1, 2) or (b - a == 2 and (a, b) != (3, 5)):
                return None
            return text[: k + 1] + text[k + 2 :], text[:k] + text[k + 1 :]
    return None


def _chinese(text: str, grammar: _Grammar) -> Decimal | None:
    """The value of Chinese numerals in their place-value order; None where digits stand side by side (a year, a code)."""
    whole, point, rest = text.partition("点")
    if point:
        digits = rest.rstrip("".join(grammar.magnitudes))
        scale = 1
        for c in rest[len(digits) :]:
            scale *= grammar.magnitudes[c]
        before = _chinese(whole, grammar)
        if before is None or any(c not in grammar.digits for c in digits):
            return None
        return (before + Decimal("0." + "".join(str(grammar.digits[c]) for c in digits))) * scale
    return _places(whole, grammar)


def _places(text: str, grammar: _Grammar) -> Decimal | None:
    """Numerals without a point: split at the last 亿, then at the last 万, the rest digit by place."""
    for sign in "亿万":
        left, found, right = text.rpartition(sign)
        if found:
            scale = grammar.magnitudes[sign]
            head = _places(left, grammar) if left else Decimal(1)
            tail = _places(right, grammar) if right else Decimal(0)
            if head is None or tail is None:
                return None
            # 三万五 is 35000: a lone last digit counts tenths of the place before it.
            return head * scale + (tail * scale / 10 if len(right) == 1 and right in grammar.digits else tail)
    digit: int | None = None
    total, last, zero = 0, 1, False
    for c in text:
        magnitude = grammar.magnitudes.get(c)
        if magnitude is None:
            if digit:
                return None
            digit = grammar.digits[c]
            zero = zero or digit == 0
        else:
            total += (1 if digit is None else digit) * magnitude
            digit, last, zero = None, magnitude, False
    if digit:
        total += digit * last // 10 if last >= 100 and not zero else digit
    return Decimal(total)
