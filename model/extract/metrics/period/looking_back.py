"""What decides, of a figure that its own sentence does not date, which earlier sentences may hand a time on to it."""

from __future__ import annotations

import msgspec

from model.extract.drafts import Quantity
from model.facts import Kind


class Search(msgspec.Struct):
    """A figure whose time is looked for in earlier sentences, from sentence `near` back to the offset `low`."""

    quantity: Quantity
    kind: Kind
    near: int
    low: int
    rate: bool
    divided: bool
    """Whether its sentence says by what it breaks down what was told (从行业看，)."""
    part: bool
    """Whether it breaks down the figure before it."""
    of_it: bool
    """Whether its sentence says that it is of the event told before (本届)."""
    of_now: bool
    """Whether it tells what has been summed up by now, or a sentence in between does."""
    scene: bool
    """Whether its sentence opens with a place of its own."""
    of_event: bool
    """Whether it is of an event that an earlier paragraph may have told of: 本届…, or who came (来自30国的代表与会)."""
