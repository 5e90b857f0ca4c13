"""此次评选, 此次护航, 签约仪式上，签约…: what a story is about, called by what is done this time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.anaphora import THIS_TIME
from model.extract.metrics.subject.asides import AT_IT

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_SEATS = frozenset({"facility", "platform", "park", "institute", "lab", "university", "company", "agency", "alliance"})
_WORD = 2
"""So long are 此次 itself and the word for what is done."""


def _does(owner: Owner, word: str) -> bool:
    """Whether something is called by what it does: a gathering, a work or a team, no house in which it is done (会议中心, 发射场)."""
    return word in owner.label and (owner.kind not in _SEATS or owner.label.endswith(("队", "团", "组")))


def of_this_time(topics: Topics, at: int) -> Owner | None:
    """The last thing of the paragraph that has the word behind 此次 in its name (此次护航: 某护航编队), else the first event of the story."""
    this_time = topics.text.startswith(THIS_TIME, at)
    if not this_time and not AT_IT.match(topics.text, at):
        return None
    word, block = topics.text[at + _WORD : at + 2 * _WORD], topics.passage.block(at)
    before = topics.between(block.start if block else 0, at) if this_time else []
    named = next((o for o in reversed(before) if o.thing is not None and _does(o, word)), None)
    found = named or next((o for o in topics.owners if o.kind == "event" and o.start < at), None)
    return found and msgspec.structs.replace(found, start=at, end=at)
