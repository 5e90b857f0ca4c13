"""Stories that print the same text: a reprint is no independent source.

Stories are compared by their clauses (what stands between punctuation), so that a changed headline, a cut paragraph or a
corrected character leaves a reprint recognisable. Linear in the text: a clause compares a story with the few earlier
stories that printed it, not with all.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from model.fold import fold_width
from model.layout import StoryText
from model.link.unionfind import UnionFind

SHARE = 0.6
"""Part of the shorter story's clauses, by length, that the other one must print too."""
LEAST = 80
"""Characters that two stories must share; shorter agreement is a formula or a quotation."""

_CLAUSE = re.compile(r"[^\s，。；：！？、,;:!?“”‘’\"'（）()《》【】\[\]—…·■□◎●]{6,}")
_LOOKED_AT = 8


def reprint_groups(stories: Sequence[StoryText]) -> dict[str, str]:
    """The group of each story that others print too, by story id: the smallest story id of the group."""
    order = sorted(range(len(stories)), key=lambda i: stories[i].story.id)
    lengths = [0] * len(stories)
    printed: dict[str, list[int]] = defaultdict(list)
    sets = UnionFind(len(stories))
    for here, i in enumerate(order):
        shared: Counter[int] = Counter()
        for clause in set(_clauses(stories[i])):
            lengths[here] += len(clause)
            before = printed[clause]
            for there in before:
                shared[there] += len(clause)
            if len(before) < _LOOKED_AT:
                before.append(here)
        for there, common in shared.items():
            if common >= LEAST and common >= SHARE * min(lengths[here], lengths[there]):
                sets.union(here, there)
    ids = [stories[i].story.id for i in order]
    return {ids[member]: ids[root] for root, group in sets.groups().items() if len(group) > 1 for member in group}


def _clauses(layout: StoryText) -> Iterator[str]:
    """Clauses of what the story says: its body, subheads and sidebars."""
    text = fold_width(layout.text)
    for block in layout.blocks:
        if block.kind in ("body", "subhead", "sidebar"):
            for match in _CLAUSE.finditer(text, block.start, block.end):
                yield match[0]
