"""Numbers as shown: thousands grouped, fractions as printed, 万 and 亿 (mn, bn, tn) where they are exact, qualifiers as ASCII marks, and the key they sort by.

The marks are ASCII because ≈ and ≤ take one cell in some terminals and two in others; the printed words stand beside them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from model.facts import Metric, Qualifier
from model.lexicon import shipped
from model.view.types import Lang

MARKS: Mapping[Qualifier, str] = {"exact": "", "approx": "~ ", "nearly": "< ", "over": "> ", "up_to": "<= "}

_MAGNITUDES: Mapping[Lang, tuple[tuple[Decimal, str, int], ...]] = {
    "zh": ((Decimal(10) ** 12, "万亿", 4), (Decimal(10) ** 8, "亿", 4), (Decimal(10) ** 4, "万", 2)),
    "en": ((Decimal(10) ** 12, "tn", 4), (Decimal(10) ** 9, "bn", 4), (Decimal(10) ** 6, "mn", 3)),
}
"""A magnitude, its sign, and the decimals up to which a number is still easier to read with it: `mn` and not `m`, which is metres."""

_FRACTION = re.compile(r"分之|\d[/／]\d")


def value_key(metric: Metric) -> float | None:
    """What a metric sorts by: its number in the base unit, so that 3 平方公里 sorts above 100 亩."""
    return None if metric.value is None else metric.value * _factor(metric.unit)


@lru_cache(maxsize=4096)
def _factor(unit: str) -> float:
    from model.link.figures import figures  # what sorts, not what is shown, needs it

    return figures(shipped()).scale(unit).factor


def plain(value: float) -> str:
    """All digits and nothing else: `1400`, `36.1`, `-5.2`; never an exponent or a trailing zero."""
    return _digits(Decimal(repr(value)))


def shown(value: float, lang: Lang = "zh") -> str:
    """`1,280`, `1.3万`, `1000万`, `2.17亿` (`217mn`); all digits grouped by three where a sign would need more decimals than it saves."""
    number = Decimal(repr(value))
    for size, sign, decimals in _MAGNITUDES[lang]:
        scaled = number / size
        if abs(scaled) >= 1:
            exponent = scaled.normalize().as_tuple().exponent
            if isinstance(exponent, int) and -exponent <= decimals:
                return _digits(scaled) + sign
            break
    whole, _, rest = plain(value).partition(".")
    return f"{int(whole):,}" + (f".{rest}" if rest else "") if int(whole) else plain(value)


def _digits(number: Decimal) -> str:
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def metric_value(metric: Metric, lang: Lang = "zh") -> str:
    """The number of a metric with its mark: `> 1000万`, `~ 3`, `20-30`; growth keeps its sign; "" where it has no value.

    A fraction is shown as it is printed: `三分之一`, where 0.3333 would be what nobody said.
    """
    if metric.value is None:
        return ""
    if not metric.unit and _FRACTION.search(metric.text):
        return f"{MARKS[metric.qualifier]}{'-' if metric.value < 0 else ''}{metric.text}"
    text = shown(metric.value, lang)
    if metric.value_high is not None:
        text += f"-{shown(metric.value_high, lang)}"
    return MARKS[metric.qualifier] + text


def with_unit(number: str, unit: str) -> str:
    """A number and its unit as one phrase: `1,280 家`, `2.17亿元`, `50%`."""
    return f"{number}{unit}" if unit in ("%", "‰", "") or number.endswith(("万", "亿")) else f"{number} {unit}"
