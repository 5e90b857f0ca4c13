"""Units that are one only in their context and another word elsewhere: 成, 番, 两, 级, 手, 点, 字, 目 and the metals of medals. The text is folded."""

from __future__ import annotations

import re
from decimal import Decimal

from model.extract.quantity.numerals import Number
from model.extract.quantity.units import Unit, Units

SILVER = re.compile(r"(?<=两)(?=[，。；、！？”’）)》,;!? \n]|$|[的]?(?:白银|黄金|金|银))")
"""两 as a weight and no numeral: 白银1234两, 两万两白银."""
_TENTHS = re.compile("[一二三四五六七八九半]")
_DOUBLED = re.compile("翻了?$")
_WIND = re.compile(r"(?:[风浪震][力级]?|烈度|里氏)[^,，。；、\d]{0,4}$")
_BLOWS = re.compile(
    r"(?:左右|以上|及以上)?的?[东南西北偏强大]{0,3}(?:阵|台|飓|海|雷暴大)?(?:大?风|巨?浪|地震|余震|强震)"
)
"""6级阵风, 风力8级: degrees of wind, waves and earthquakes; other 级 are classes of things."""
_MEDALS = re.compile(r"(?:(?:\d+|[一二三四五六七八九十]+)[金银铜]){2,3}")
"""36金17银11铜: medals, which stand together."""
_POINTS = re.compile(r"指数[^。；\d]{0,12}$|指数[^。；]*(?:点|%)[^。；\d]{0,10}[升降涨跌落高低][^，。；\d]{0,4}$")
"""指数为110.6点，环比回升0.3点: points of an index."""
_CHAPTERS = re.compile("[编章节][、,，和共]*$")
"""14章、51目: parts of a book below its chapters."""
_CLOCK = re.compile(r"(?:[上下中]午|凌晨|[早晚][上晨间]|傍晚|[日号于])$|[,，]$")
"""于下午3点公布; behind a comma no index is told."""
_HOURS = ("钟", "半", "整", "多", "到", "至", "起", "前", "后")
_MIDNIGHT = 24


def read_loose_unit(text: str, number: Number, units: Units) -> Unit | None:
    """成 of 六成, 番 of 翻了一番, 两 of silver, 金 of medals, 手 of futures, 点 of an index, 字 and 目 of a text, 级 of wind, the money meant by 万亿级."""
    end = number.end
    after = text[end : end + 1]
    if after == "成" and Decimal(0) < number.low <= 10 and text[end + 1 : end + 2] not in units.false_friends["成"]:
        half = _TENTHS.match(text, end + 1)
        return Unit(end + (2 if half else 1), "成", "tenth")
    if after == "两" and SILVER.match(text, end + 1):
        return Unit(end + 1, "两", "weight")
    if after and after in "金银铜" and _is_of_medals(text, end):
        return Unit(end + 1, after, "medal")
    if after == "手" and text[end - 1] in "万亿":
        return Unit(end + 1, "手", "lots")
    if after == "字" and text[end - 1] in "万千":
        return Unit(end + 1, "字", "count")
    if after == "目" and _CHAPTERS.search(text, max(0, number.start - 4), number.start):
        return Unit(end + 1, "目", "count")
    if (
        after == "点"
        and _POINTS.search(text, max(0, number.start - 40), number.start)
        and text[end + 1 : end + 2] not in _HOURS
        and not (number.low <= _MIDNIGHT and _CLOCK.search(text, max(0, number.start - 2), number.start))
    ):
        return Unit(end + 1, "点", "score")
    if after == "番" and _DOUBLED.search(text, max(0, number.start - 2), number.start):
        return Unit(end + 1, "番", "doubling")
    if after == "级" and number.low >= 10**8 and text[end - 1] == "亿" and text[end + 1 : end + 2] != "别":
        return Unit(end + 1, "元", "magnitude")
    if after == "级" and number.low <= 18:
        blows = _WIND.search(text, max(0, number.start - 8), number.start) or _BLOWS.match(text, end + 1)
        return Unit(end + 1, "级", "grade") if blows else None
    return None


def unit_told(before: str, units: Units) -> str:
    """The unit of a large number without one by the measure that a text before it ends in (参保人数达1.8亿), "" where that tells none."""
    told = units.told.search(before)
    return units.told_by[told["measure"]] if told else ""


def _is_of_medals(text: str, at: int) -> bool:
    return any(m.start() < at < m.end() for m in _MEDALS.finditer(text, max(0, at - 9), at + 9))
