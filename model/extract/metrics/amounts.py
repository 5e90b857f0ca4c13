"""A figure that measures, with the phrases beside it: what the cases of its grammar ask of it."""

from __future__ import annotations

import re

import msgspec

from model.extract.drafts import Quantity
from model.extract.metrics.cues import Cues
from model.extract.metrics.frame import MONEY, Frame
from model.extract.metrics.phrases import Left
from model.extract.metrics.whole_phrases import NEXT_ITEM

_DIRECTION = re.compile(
    "[一-鿿]{0,6}(?:[东南西北中]{1,2}部|腹地|沿海|沿岸|两岸|境内|全境|等地|周边|北麓|南麓)(?:地区|山区|平原)?"
)


class Amount(msgspec.Struct, frozen=True, gc=False):
    """Figure number `index` of a frame: `left` is the phrase before it, `right` the noun behind it."""

    frame: Frame
    index: int
    left: Left
    right: str

    @property
    def quantity(self) -> Quantity:
        """The figure."""
        return self.frame.found[self.index]

    @property
    def cues(self) -> Cues:
        """The cue words of the frame."""
        return self.frame.cues

    @property
    def group(self) -> str:
        """The table of the figure's unit."""
        return self.frame.group(self.quantity)

    @property
    def is_money(self) -> bool:
        """Whether the figure is a sum of money, or may be one (3000万)."""
        return self.group in MONEY

    @property
    def before(self) -> str:
        """The words before the figure in its clause."""
        return self.frame.text[self.frame.window(self.index) : self.quantity.start]

    @property
    def describes(self) -> bool:
        """Whether a 的 stands behind the figure."""
        return self.frame.text.startswith("的", self.quantity.end)

    @property
    def said(self) -> str:
        """What is said behind the noun, up to the next item of a list."""
        return NEXT_ITEM.split(self.frame.right(self.index).predicate)[0]


def amount_of(frame: Frame, index: int, left: Left) -> Amount:
    """A figure with its phrases; a direction or a part of a land before it (东部山区) only says where."""
    left = left._replace(noun="", verb="") if _DIRECTION.fullmatch(left.noun) else left
    return Amount(frame, index, left, frame.right(index).noun)
