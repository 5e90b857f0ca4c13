"""Whom a feature portrays: the one firm or institute that its lead tells of and most of its paragraphs name or take up (公司, 研究院).

What such a paragraph says without naming anybody is told of it, not of the place where it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from model.extract.metrics.reading.passage import Owner, Passage

_TAKEN_UP = {
    "company": re.compile("公司(?!制|法|债)|企业(?!家)|工厂|我们"),
    "institute": re.compile("研究院|研究所|院里|所里|该院|全院|医院(?!校)|我们"),
    "lab": re.compile("实验室|我们"),
    "platform": re.compile("(?<![一-鿿])(?:该|本)?(?:中心|平台|基地)(?=[一-鿿])|我们"),
    "park": re.compile("(?<![一-鿿])(?:该|本)?(?:园区|基地)(?=[一-鿿])|我们"),
}
"""Whose portraits there are, and by what words they go on to tell of them."""
_WHO = frozenset({"company", "institute", "lab"})
_WHERE = frozenset({"platform", "park"})
"""Only where nobody is portrayed: firms lie in parks that their portraits name again and again."""
_LEAD = 2
"""So many paragraphs from the first introduce it."""
_LEAST = 3
"""In so many paragraphs at least it is told of."""


class Portrait:
    """Finds whom one passage portrays; `owners` are its owners in the order of the text."""

    def __init__(self, passage: Passage, owners: Sequence[Owner]) -> None:
        self._blocks = [b for b in passage.story.blocks if b.kind == "body" and b.end > b.start]
        self._told: list[bool] = []
        self.owner = self._find(passage, owners, _WHO) or self._find(passage, owners, _WHERE)

    def at(self, offset: int) -> Owner | None:
        """Whom the paragraph at `offset` goes on to portray: one that names or takes it up, or that follows on such a one."""
        k = next((k for k, b in enumerate(self._blocks) if b.start <= offset < b.end), None)
        if self.owner is None or k is None:
            return None
        return self.owner if any(self._told[max(0, k - 1) : k + 1]) else None

    def _find(self, passage: Passage, owners: Sequence[Owner], kinds: frozenset[str]) -> Owner | None:
        """The one owner of some kinds that the lead names and most paragraphs tell of; None where there is none."""
        bodies = [o for o in owners if o.thing is not None and o.kind in kinds]
        named = [{o.thing for o in bodies if b.start <= o.start < b.end} for b in self._blocks]
        count = Counter(thing for things in named for thing in things)
        leads = [o for o in bodies if any(b.start <= o.start < b.end for b in self._blocks[:_LEAD])]
        best = max(leads, key=lambda o: (count[o.thing], -o.start), default=None)
        if best is None:
            return None
        word = _TAKEN_UP[best.kind]
        others = {o.thing for o in bodies if o.kind == best.kind and o.thing != best.thing}
        self._told = [
            best.thing in things or (not things & others and word.search(passage.text, b.start, b.end) is not None)
            for b, things in zip(self._blocks, named, strict=True)
        ]
        rival = max((count[thing] for thing in others), default=0)
        told = sum(self._told)
        return best if told >= _LEAST and told * 2 > len(self._blocks) and told >= rival * 2 else None
