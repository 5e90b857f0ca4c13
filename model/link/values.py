"""What a printed figure can mean, as an interval: what two sources may both say without contradicting each other."""

from __future__ import annotations

import re
from math import inf

from model.facts import Metric

_NUMBER = re.compile(r"(\d[\d,，]*)(?:\.(\d+))?\s*([万亿千百]*)")
_MAGNITUDE = {"百": 2, "千": 3, "万": 4, "亿": 8}

Interval = tuple[float, float]


def interval(metric: Metric, factor: float = 1.0) -> Interval:
    """The values that the printed words allow, times `factor`; all values where there is none.

    A figure is read to its last printed digit (58万 is anything that rounds to it), and its qualifier opens one side: 超过7500
    does not contradict 7565.
    """
    if metric.value is None:
        return -inf, inf
    low, high = float(metric.value), float(metric.value if metric.value_high is None else metric.value_high)
    step = _step(metric.text, low)
    slack = max(step, 0.1 * abs(high))
    opened = {
        "exact": (low - step / 2, high + step / 2),
        "approx": (low - slack, high + slack),
        "nearly": (low - slack, high),
        "over": (low, high + max(step, 0.2 * abs(high))),
        "up_to": (-inf, high),
    }[metric.qualifier]
    return opened[0] * factor, opened[1] * factor


def disagree(a: Interval, b: Interval) -> bool:
    """Whether no value is in both."""
    tolerance = 1e-9 * max(1.0, *(abs(x) for x in (*a, *b) if abs(x) != inf))
    return a[1] < b[0] - tolerance or b[1] < a[0] - tolerance


def _step(text: str, value: float) -> float:
    """The place of the last printed digit: 0.01 for 2.45%, 10000 for 58万, 100 for 超过7500 as round numbers go."""
    match = _NUMBER.search(text.translate({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}))
    if not match:
        return 0.0
    whole, fraction, magnitude = match[1].replace(",", "").replace("，", ""), match[2], match[3]
    exponent = sum(_MAGNITUDE[sign] for sign in magnitude)
    if fraction:
        return float(10 ** (exponent - len(fraction)))
    zeros = len(whole) - len(whole.rstrip("0")) if magnitude else 0
    return float(10 ** (exponent + zeros)) if magnitude and value else 0.0
