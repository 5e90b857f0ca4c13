"""The quantity grammar: numbers with their units, ranks and ranges, what qualifies them, exact to the printed digits.

    quantity  =  [qualifier] number [range number] unit [/ unit] [qualifier]
    rank      =  第 number (位|名|大|极), 全国第一, 居首位, 前十

It reads a text from left to right once. It knows no meaning: whether a quantity is a finding, whose it is and of what
time is for `model.extract.metrics`. Dates, clock times, ages, ordinals (第六次) and numbers grown into a Latin word (C919, 5G)
are no quantities. Units, measure words and qualifying words are tables of the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from model.extract.drafts import Quantity
from model.extract.quantity.loose_units import SILVER, read_loose_unit, unit_told
from model.extract.quantity.numerals import Number, fold, number_pattern, read_number
from model.extract.quantity.qualifiers import (
    breaks_through,
    qualifier_after,
    qualifier_before,
    qualifier_of_whole,
    qualifier_words,
)
from model.extract.quantity.ranks import STOP, is_ordinal, read_rank
from model.extract.quantity.remainders import SECONDS, Rest, remainder
from model.extract.quantity.sharing import Pending, plain, settle, spread
from model.extract.quantity.units import Unit, read_unit, units_of
from model.extract.quantity.worded import find_worded
from model.facts import Qualifier
from model.lexicon import Lexicon

_BIG = Decimal(10000)
_INDEX = re.compile(
    r"(?:指数|评分|得分|总分)(?:为|达到?|是|升至|降至|上升到|下降到|提高到|高达|报|约|超过?|突破|仅为)+$"
)
"""指数为110.9: the figure has no unit."""
_GROWN = re.compile(r"(?:[A-Za-z0-9+×*_#:.第]|[A-Za-z0-9]-)$")
"""What stands before a number that belongs to a word, a sum or a code: C919, 4+5, COVID-19, 第六次."""
_LISTED = re.compile(r"[、和与及](?:[A-Z]|[甲乙丙丁])$")
"""设A、B两个区: a letter that names a thing of a list is no part of the count behind it."""
_MODEL = re.compile("[一-鿿]-$")
"""歼-15T: what a dash joins to a character is a model unless it is a temperature or a rate."""
_NEGATIVE = re.compile("(?:^|[^一-鿿]|[为是至到达])负$")
"""负13.5千米, and no 肩负3项任务."""
_SYMBOLS = {"￥": "元", "¥": "元", "$": "美元", "＄": "美元", "US$": "美元", "HK$": "港元", "€": "欧元", "£": "英镑"}
_SYMBOL = re.compile(r"(?:US|HK)?[$＄￥¥€£]$")
"""A currency that stands before its number."""
_REACHES = re.compile(r"(?:地下|水下|海拔|[深高长宽厚重]达?|方圆|绵延|相距|距离|相隔)$")
"""深入地下百米: a bare magnitude that measures."""
_NO_MODIFIER = re.compile("[的了着过在将被把给让使对向从由以为与和及至到是有用于推带拉助促建投超近约]")
"""These end the phrase of a counted noun: what stands behind one is counted by nothing before it."""


class _Reader:
    """One pass over one text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.folded = fold(text)
        self.lexicon = lexicon
        self.units = units_of(lexicon)
        self.words = qualifier_words(lexicon)
        self.pattern = number_pattern(lexicon)

    def read(self) -> Iterator[Quantity | Pending]:
        at = 0
        while match := self.pattern.search(self.folded, at):
            at = match.end()
            number = self._number(match)
            if number is None or (number.low == 0 and number.style == "chinese"):
                continue
            found = (
                read_rank(self.text, self.folded, number) if is_ordinal(self.folded, number) else self._quantity(number)
            )
            if found is not None:
                yield found
                at = max(at, found.end)

    def _number(self, match: re.Match[str]) -> Number | None:
        """The number of a match, without a last 千 or 两 that belongs to the unit (300万千瓦, 5千克, 两万两)."""
        end = match.end()
        thousand = self.folded[end - 1] == "千" and self.units.starts_with_thousand(self.folded, end - 1)
        if end - match.start() > 1 and (thousand or SILVER.match(self.folded, end)):
            match = self.pattern.match(self.folded, match.start(), end - 1) or match
        return read_number(match, self.lexicon)

    # amounts

    def _quantity(self, number: Number) -> Quantity | Pending | None:
        text, start = self.folded, number.start
        before = text[start - 1] if start else " "
        listed = number.style == "chinese" and _LISTED.search(text[max(0, start - 2) : start])
        if (_GROWN.search(text[max(0, start - 2) : start]) and not listed) or (
            before == "/" and number.style != "percent"
        ):
            return None
        minus, negative, frost = self._below_zero(number)
        sign = -1 if minus or frost else 1
        of_a_name = minus and not negative and _MODEL.search(text, max(0, start - 2), start) is not None
        end, low, high, unit, warm = number.end, number.low, number.high, None, sign
        if number.style == "percent":
            unit = Unit(end, "%", "percent")
        elif number.style != "fraction":
            first = read_unit(text, end, self.units) or read_loose_unit(text, number, self.units)
            second = self._range(number, first)
            if second is not None:
                other, unit = second
                high, low = other.low, self._same_scale(number, other)
                if high <= low:
                    return None
                # 零下40摄氏度到150摄氏度: a unit of its own parts the frost from the heat, 零下10到15摄氏度 is all frost.
                warm = 1 if frost and first is not None else sign
            else:
                unit = first
        if unit is None and number.style == "fraction":
            unit = Unit(end, "", "fraction")
        symbol = _SYMBOL.search(text, max(0, start - 3), start) if unit is None and number.style == "arabic" else None
        if symbol is not None:
            start, unit = symbol.start(), Unit(end, _SYMBOLS[symbol[0]], "currency")
        if unit is None:
            return self._without_unit(number, sign)
        if (of_a_name and unit.group not in ("temperature", "percent")) or not self._allowed(number, unit):
            return None
        value_low, value_high, name = self._convert(low, high, end, unit)
        qualifier = self._qualify(number, unit)
        whole = value_high is not None or number.style == "bare"
        rest = Rest(Decimal(0), unit.end) if whole else remainder(text, unit)
        first_char = start - minus
        return Quantity(
            first_char,
            rest.end,
            self.text[first_char : rest.end],
            plain(sign * (value_low * rest.size + rest.more)),
            None if value_high is None else plain(warm * value_high),
            rest.name or name,
            qualifier,
        )

    def _below_zero(self, number: Number) -> tuple[bool, bool, bool]:
        """Whether a number stands behind a minus sign or 负, behind 负, behind 零下."""
        text, start = self.folded, number.start
        before = text[start - 1 : start]
        negative = before == "负" and _NEGATIVE.search(text, max(0, start - 2), start) is not None
        minus = negative or (before != "" and before in "-－−" and number.style == "arabic")
        return minus, negative, text[max(0, start - 2) : start] == "零下"

    def _range(self, number: Number, first: Unit | None) -> tuple[Number, Unit] | None:
        """The upper end of 10至38公里, 3%—5%, 1.2万~1.5万: the same unit twice, or once at the end."""
        text = self.folded
        joint = self.words.range.match(text, first.end if first else number.end)
        if joint is None or number.high is not None or number.style not in ("arabic", "chinese"):
            return None
        match = self.pattern.match(text, joint.end())
        other = match and self._number(match)
        if other is None or other.style != number.style:
            return None
        unit = read_unit(text, other.end, self.units) or read_loose_unit(text, other, self.units)
        if unit is None or (first and first.name != unit.name):
            return None
        if unit.name == "年" and (number.low >= 1900 or other.low >= 1900):
            return None
        return other, unit

    def _same_scale(self, low: Number, high: Number) -> Decimal:
        """3—5万 is 30000 to 50000: the magnitude at the end counts for both where the first has none."""
        tail = self.folded[high.start : high.end]
        scale = Decimal(10**8) if "亿" in tail else _BIG if "万" in tail else Decimal(1)
        plain = not re.search("[十百千万亿]", self.folded[low.start : low.end])
        return low.low * scale if plain and scale > 1 and low.low * scale <= high.low else low.low

    def _allowed(self, number: Number, unit: Unit) -> bool:
        """Whether number and unit make a quantity here: no date, no age, no specification grown into a name."""
        text, after = self.folded, self.folded[unit.end : unit.end + 1]
        if number.style == "bare" and unit.group != "magnitude" and not self._bare_is_meant(number, unit):
            return False
        if unit.name == "年" and (number.low >= 1000 and text[number.end - 1].isdigit()):
            return False
        few = number.style == "chinese" and number.low < 11
        if unit.group == "noun" and (few or (number.style != "arabic" and "几" in text[number.start : number.end])):
            return False
        if unit.name == "G" and number.low < 10:
            return False
        if unit.name == "分" and SECONDS.match(text, unit.end):
            return not re.search("[时点:：]零?$", text[max(0, number.start - 2) : number.start])
        if (unit.name == "分" and text[unit.end : unit.end + 1].isdigit()) or (
            unit.name == "秒" and text[max(0, number.start - 1)] == "分"
        ):
            return False
        if unit.name == "分" and (
            text[number.start : unit.end] == "十分"
            or re.search("[时点比:：]零?$", text[max(0, number.start - 2) : number.start])
        ):
            return False
        return not (
            unit.name in self.units.specification and after and after not in "，。；、！？—：的）)以左及和与或至到\n"
        )

    def _bare_is_meant(self, number: Number, unit: Unit) -> bool:
        """百家 is a saying, 近百家 a count; a magnitude of money (百亿元产值) needs nothing more."""
        if text_counts := self.folded[max(0, number.start - 1) : number.start] == "个":
            # 跨越3个万亿元台阶: the magnitude is what is counted.
            return not text_counts
        if unit.group in ("length", "area", "weight") and _REACHES.search(
            self.folded, max(0, number.start - 4), number.start
        ):
            return True
        if unit.group == "currency":
            return (
                number.low >= 10**6
                or qualifier_before(self.folded, number.start, self.words) is not None
                or bool(self.words.step.match(self.folded, unit.end))
            )
        stated = number.low >= 10**8 and self.folded[max(0, number.start - 1) : number.start] in ("达", "为", "有")
        return (
            stated
            or number.hint is not None
            or qualifier_before(self.folded, number.start, self.words) is not None
            or qualifier_after(self.folded, unit.end, unit.group, self.words) == "over"
        )

    def _convert(
        self, low: Decimal, high: Decimal | None, number_end: int, unit: Unit
    ) -> tuple[Decimal, Decimal | None, str]:
        """六成 is 60 %, 翻两番 is growth of 300 %."""
        if unit.group == "tenth":
            tail = self.folded[unit.end - 1]
            more = {"半": 5}.get(tail, "一二三四五六七八九".find(tail) + 1)
            return low * 10 + more, None if high is None else high * 10, "%"
        if unit.group == "doubling":
            return (Decimal(2) ** int(low) - 1) * 100, None, "%"
        if "半" in self.folded[number_end : unit.end]:
            return low + Decimal("0.5"), high, unit.name
        return low, high, unit.name

    def _qualify(self, number: Number, unit: Unit) -> Qualifier:
        before = qualifier_before(self.folded, number.start, self.words)
        if before is None and unit.group in ("fraction", "percent", "tenth", "multiple"):
            before = qualifier_of_whole(self.folded, number.start, self.words)
        after = qualifier_after(self.folded, unit.end, unit.group, self.words)
        if before == "up_to" and after in ("over", "approx"):
            # 最高达到20%以上, 控制在7000元左右: the bound behind the figure is that of its own value.
            return after
        if before == "over" and breaks_through(self.folded, number.start, unit.end):
            before = None
        if before in ("over", "up_to", "nearly"):
            return before
        inner: Qualifier | None = "over" if "多" in self.folded[number.end : unit.end] else None
        return after or number.hint or before or inner or "exact"

    def _without_unit(self, number: Number, sign: int) -> Quantity | Pending | None:
        """20余万大学师生 are counted in 人; else kept for a unit that a coordinated figure shares (4.8个和1.6个百分点, 12、15和20家)."""
        text = self.folded
        qualified = number.hint or qualifier_before(text, number.start, self.words)
        if number.style == "bare" and (number.low < _BIG or not qualified):
            return None
        after = text[number.end : number.end + 8]
        left = text[max(0, number.start - 12) : number.start]
        large = number.low >= _BIG and text[number.end - 1] in "万亿多余"
        counted = self._counted_noun(number) if large or (number.hint == "over" and number.low >= 100) else None
        if counted:
            unit = Unit(number.end, counted, "people" if counted == "人" else "count")
        elif number.style == "bare":
            return None
        elif (
            large
            and (not after or after[0] in STOP)
            and (
                text[number.start - 1 : number.start] in ("达", "为", "有", "至", "到", "了")
                or qualifier_before(text, number.start, self.words)
                or left.endswith(("人数", "人口", "人次", "辆次"))
            )
        ):
            unit = Unit(number.end, unit_told(left, self.units), "large")
        elif number.style == "arabic" and _INDEX.search(left) and (not after or after[0] in STOP):
            said, qualifier = self.text[number.start : number.end], self._qualify(number, Unit(number.end, "", "none"))
            return Quantity(number.start, number.end, said, plain(sign * number.low), None, "", qualifier)
        elif number.style == "arabic":
            unit = Unit(number.end, "", "none")
        else:
            return None
        return Pending(number, unit, sign, self._qualify(number, unit))

    def _counted_noun(self, number: Number) -> str | None:
        """The measure word that a noun behind a bare number would have: 近300万中小微企业 are counted in 家."""
        match = self.units.nouns.match(self.folded, number.end)
        if match is None or _NO_MODIFIER.search(match["modifier"]):
            return None
        return self.units.measure_of[match["noun"]]


def find_quantities(text: str, lexicon: Lexicon) -> list[Quantity]:
    """All quantities of the text in order, none inside another."""
    reader = _Reader(text, lexicon)
    found = spread(list(settle(list(reader.read()), text)), text)
    found.extend(find_worded(text, reader.words))
    found.sort(key=lambda q: (q.start, -q.end))
    return [q for i, q in enumerate(found) if i == 0 or q.start >= found[i - 1].end]
