"""A figure that measures, with the phrases beside it."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.figure import Figure
from model.extract.metrics.indicator.frame import MONEY, Frame
from model.extract.metrics.indicator.phrases import Left
from model.extract.metrics.indicator.whole_phrases import NEXT_ITEM

_DIRECTION = re.compile(
    "[一-鿿]{0,6}(?:[东南西北中]{1,2}部|腹地|沿海|沿岸|两岸|境内|全境|等地|周边|[东南西北][麓缘翼])(?:地区|山区|平原)?"
)


class Amount(Figure, frozen=True, gc=False):
    """A figure that is no count; `right` is the noun behind it."""

    right: str

    @property
    def is_money(self) -> bool:
        """Whether the figure is a sum of money, or may be one (3000万)."""
        return self.group in MONEY

    @property
    def said(self) -> str:
        """What is said behind the noun, up to the next item of a list."""
        return NEXT_ITEM.split(self.frame.right(self.index).predicate)[0]


def amount_of(frame: Frame, index: int, left: Left) -> Amount:
    """A figure with its phrases; a direction or a part of a land before it (东部山区) only says where."""
    left = left._replace(noun="", verb="") if _DIRECTION.fullmatch(left.noun) else left
    return Amount(frame, index, left, frame.right(index).noun)
