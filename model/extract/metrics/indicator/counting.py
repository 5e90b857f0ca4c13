"""A figure that counts, with the phrases beside it."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.figure import Figure
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import Left
from model.extract.metrics.indicator.predicates import LONGEST_SAID, PEOPLE, in_list
from model.extract.metrics.indicator.said import said_of
from model.extract.metrics.reading.wording import WINS

_AWARD = re.compile(rf"{WINS}(?:[^”’]*——)?(?P<prize>[^”’]{{2,30}})[”’]")


class Count(Figure, frozen=True, gc=False):
    """A figure that counts; `right` is the phrase behind it with what is said of the counted things, `prize` what they won."""

    right: Right
    prize: str

    @property
    def is_of_people(self) -> bool:
        """Whether its measure word counts people."""
        return self.quantity.unit in PEOPLE


_GOES = re.compile("(?<=[一-鿿]{2})(?:已|正|将|均|都|基本|全面|即将|陆续|接近|顺利|完成|结束)")
"""How far that is which is done to the counted things (小麦的收获|已基本结束)."""


def count_of(frame: Frame, index: int, left: Left) -> Count:
    """A count with its phrases."""
    right = _with_said(frame, index, in_list(frame, index))
    award = _AWARD.match(frame.text, right.end)
    return Count(frame, index, left, right, award["prize"] if award else "")


def _with_said(frame: Frame, index: int, right: Right) -> Right:
    """The phrase behind a count with what is said of the counted things, and nothing that is said of others."""
    quantity = frame.found[index]
    told = frame.text[quantity.start - 1] == "的" and not frame.text.endswith("在内的", 0, quantity.start)
    behind = frame.text.find(right.noun, quantity.end) + len(right.noun)
    if frame.text.startswith("的", behind):
        # 装载200辆汽车的轮船起航: what follows is said of the ship; 30名工匠的培训 is what is done to them.
        done = right.predicate and frame.text.startswith(right.predicate[:2], behind + 1)
        return right._replace(predicate=_GOES.split(right.predicate, maxsplit=1)[0] if done else "")
    if (
        right.noun
        and not told
        and quantity.unit not in PEOPLE
        and (not right.predicate or len(right.predicate) > LONGEST_SAID)
    ):
        return right._replace(predicate=said_of(frame, index, right))
    return right
