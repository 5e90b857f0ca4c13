"""What is named of things that were counted: after 签约落地8个中试平台，其中… what bears the noun in its name is one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import NUMBER
from model.extract.relations.pairs import CARRIED, pairs
from model.extract.relations.skeleton import INSIDE, NAME, Skeleton
from model.extract.relations.subjects import State
from model.extract.relations.verbs import Verbs

_KINDS = {
    "项目": ("project", "park", "facility"),
    "企业": ("company",),
    "平台": ("platform", "lab"),
    "机构": ("institute",),
}
"""What is counted by a noun that need not stand in its name."""
_NAMED = re.compile(f"其中[，：]?(?:就?有|包括|包含)?(?:{NAME}(?:[、和与及]|以及))*$")
"""Before what is named as one of those counted; what only deals with them (其中3家为某厂配套，某院提供支持) stands elsewhere."""
_COUNTS = re.compile(f"{NUMBER}(?P<what>[^，；：{INSIDE}\\d]{{2,8}})$|(?P<before>[^，；：{INSIDE}\\d]{{2,6}}){NUMBER}$")


def counted_kinds(
    sentence: Skeleton, start: int, end: int, state: State, things: Sequence[Thing], verbs: Verbs
) -> Iterator[RelationDraft]:
    """After 签约落地8个中试平台，其中…: what bears the counted noun in its name is one of them."""
    text = sentence.text
    if state.counted and state.resumed is not None:
        for at in range(start, end):
            thing = sentence.things.get(text[at])
            if thing is None:
                continue
            of_kind = things[thing].category in _KINDS.get(state.counted, ())
            if things[thing].name.endswith(state.counted) or (of_kind and _NAMED.search(text, max(0, start - 4), at)):
                place = (*sentence.span(start, end), CARRIED)
                yield from pairs((thing,), "part_of", state.hosts, place, things, verbs.able["host"])
    counted = _COUNTS.search(text, start, end)
    if counted and any(verb in text[start : counted.end()] for verb in verbs.hosting):
        state.counted = (counted["what"] or counted["before"])[-2:]
        state.groups = ("host",)
        state.hosts = tuple(s for s in state.subjects if things[s].category in verbs.able["host"])
        state.counted_by = ("part_of", state.hosts)
