"""Which park 园区 means: the one whose name ends so, where a text tells of one alone and names it again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from model.extract.metrics.reading.passage import Owner

PARK_WORDS = frozenset({"园区", "园"})
NO_PARKS = ("基地", "片场")
"""A firm's site lies in a park and is none."""
_CALLED_SO = ("园", "园区")
_AGAIN = 2


def the_park(owners: Sequence[Owner]) -> str | None:
    """The label of the only park of a text that is called 园, where it is named more than once; else None."""
    named = Counter(o.label for o in owners if o.kind == "park" and o.label.rstrip("”").endswith(_CALLED_SO))
    label = next(iter(named), None)
    return label if len(named) == 1 and named[label or ""] >= _AGAIN else None


def named_for_all(text: str, owner: Owner, word: str, park: str | None) -> bool:
    """Whether a noun means an owner in all paragraphs of a text: the headline names it with the noun, or it is the only park."""
    headed = owner.label.rstrip("”’》").endswith(word) and owner.label in text[: max(0, text.find("\n"))]
    return headed or (word in PARK_WORDS and owner.label == park)
