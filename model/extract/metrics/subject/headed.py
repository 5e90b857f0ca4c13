"""What the headline of a story says that the story is of."""

from __future__ import annotations

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.events import is_meeting
from model.extract.metrics.subject.topics import Topics
from model.extract.metrics.subject.wholes import PLACES

_AND = ("与", "和", "、")


def headline_topic(topics: Topics) -> Owner | None:
    """The first that can head the story among what its headline names, else its subtitle (——某区产业观察) or kicker."""
    for kind in ("headline", "subtitle", "kicker"):
        for block in topics.passage.story.blocks:
            inside = topics.between(block.start, block.end) if block.kind == kind else ()
            found = next((o for o in inside if _can_head(o, topics.text)), None)
            if found is not None:
                return found
    return None


def _can_head(owner: Owner, text: str) -> bool:
    """Whether a name in a headline can own what the story tells; what is said at a meeting is not the meeting's, what two places do not one's."""
    joint = owner.kind in PLACES and (text.startswith(_AND, owner.end) or text.endswith(_AND, 0, owner.start))
    return (
        not joint
        and owner.kind not in ("person", "policy", "agency")
        and not (owner.kind == "event" and is_meeting(owner))
    )
