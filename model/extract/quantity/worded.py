"""Quantities that are written as a word and not as a number: 一半, 半壁江山, 翻倍, 居首位, 提前半年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.drafts import Quantity
from model.extract.quantity.qualifiers import QualifierWords, qualifier_after, qualifier_before, qualifier_of_whole

_FIRST = re.compile(r"(?:稳居|位居|排名|跃居|[居列占])[^，。；！？\s]{0,14}?(首位|榜首(?!位))")
_HALF = re.compile(
    r"(?<![另前后上下大])一半(?![儿])|半数(?!据|字)|(?<=[占比例数量][近过超])半(?=[，。；、！？\s]|$)|半壁江山"
    r"|(?:(?<=[度重比秧获播割装务程收成设种]过)|(?<=[度重比秧获播割装务程收成设种]已过))半(?=[，。；、！？\s]|目标|$)"
)
_CHANGED = re.compile(
    "(?:减少|下降|降低|缩短|压缩|缩减|节省|节约|降|减|少|省|增加|提高|提升|多)了?(?:约|近|超过?|将近|一)?$"
)
"""减少一半 is a change of 50 %; a half of something is a fraction (GUIDELINES.md section 3)."""
_DOUBLED = re.compile(r"翻[倍番](?![一两二三四五六七八九十\d])")
_DISCOUNT = re.compile(
    r"(?<![波百千])(?:(?P<digits>\d(?:[.．]\d|\d)?)|(?P<numerals>[一二两三四五六七八九](?:点?[一二三四五六七八九])?)|(?<=打)(?P<half>[对半]))折(?![叠合算旧射腾扇磨返价页断线])"
)
"""打七五折: what is paid, in tenths (75折 and 7.5折 are both 75 %)."""
_NUMERALS = {c: str(k) for k, c in enumerate("零一二三四五六七八九")} | {"两": "2"}
_HALF_A_PERIOD = re.compile(r"(?<![上下大前后多年月时天第])半(?P<unit>年|个月|个?小时|天|个世纪)(?![报度级前])")
_TRACKS = re.compile(r"(?<=[\d两二三四五六七八九]台)夹?(?P<count>\d{1,2}|[两二三四五六七八九])线(?![路性下上城索网])")
"""29线 of a station's 15台29线; the platforms are a count like others."""
_UNITS = {"个小时": "小时"}


def find_worded(text: str, words: QualifierWords) -> Iterator[Quantity]:
    """The quantities of a text that no numeral states; `words` are the words that qualify one."""
    for match in _FIRST.finditer(text):
        yield Quantity(match.start(1), match.end(1), match[1], 1, None, "位", "exact", rank=True)
    for match in _HALF.finditer(text):
        qualifier = (
            qualifier_before(text, match.start(), words)
            or qualifier_after(text, match.end(), "percent", words)
            or qualifier_of_whole(text, match.start(), words)
            or ("approx" if match[0] == "半壁江山" else "exact")
        )
        changed = _CHANGED.search(text, max(0, match.start() - 8), match.start())
        value, unit = (50, "%") if changed else (0.5, "")
        yield Quantity(match.start(), match.end(), match[0], value, None, unit, qualifier)
    for match in _DOUBLED.finditer(text):
        yield Quantity(match.start(), match.end(), match[0], 100, None, "%", "exact")
    for match in _DISCOUNT.finditer(text):
        yield Quantity(match.start(), match.end(), match[0], _paid(match), None, "%", "exact")
    for match in _TRACKS.finditer(text):
        count = int(_NUMERALS.get(match["count"], match["count"]))
        yield Quantity(match.start("count"), match.end(), f"{match['count']}线", count, None, "线", "exact")
    for match in _HALF_A_PERIOD.finditer(text):
        before = qualifier_before(text, match.start(), words)
        after = qualifier_after(text, match.end(), "duration", words)
        unit = _UNITS.get(match["unit"], match["unit"])
        yield Quantity(match.start(), match.end(), match[0], 0.5, None, unit, before or after or "exact")


def _paid(match: re.Match[str]) -> float:
    """The per cent of a price that a discount leaves."""
    if match["half"]:
        return 50
    digits = match["digits"] or "".join(_NUMERALS.get(c, "") for c in match["numerals"])
    digits = digits.replace(".", "").replace("．", "")
    return int(digits) * (10 if len(digits) == 1 else 1)
