"""What the figures below a subheading or the heading of a sidebar are of (某某高新区：, 数读·某基地)."""

from __future__ import annotations

import re

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.reading.wording import BY_PARTS
from model.extract.metrics.subject.topics import Topics
from model.layout import Block

_SUMS_UP = re.compile(
    "[【■▲●◆]?(?:数读|数说|数据|速读|名片|档案|小档案|成绩单|链接|相关链接|新闻链接|背景)[·：:｜|—\\s]"
)
"""数读·某基地: a heading over figures."""
_BROKEN_DOWN = re.compile(BY_PARTS)
_HEADING = 24
"""No heading of a sidebar is longer."""


def sections_of(passage: Passage, topics: Topics) -> dict[int, Owner]:
    """For the start of each block below a heading that names an owner that owner."""
    out: dict[int, Owner] = {}
    current: Owner | None = None
    for block in passage.story.blocks:
        if block.kind == "subhead":
            named = topics.of_clause(passage.clause_index(block.start), block.end)
            if named is None and _SUMS_UP.match(passage.text, block.start):
                named = _named_last(topics, block)
            current = named if named is not None and named.kind not in ("person", "policy") else current
        elif block.kind == "headline":
            current = None
        elif block.kind == "sidebar":
            current = _named_last(topics, block) if _is_heading(passage, block) else current
        if block.kind != "subhead" and current is not None:
            out[block.start] = current
    return out


def broken_down(topics: Topics, sentence: int, low: int) -> Owner | None:
    """从行业看，: what breaks figures down in a sentence is told of what the paragraph from `low` on began with."""
    if not _BROKEN_DOWN.match(topics.text, topics.passage.sentences[sentence][0]):
        return None
    first = topics.passage.sentence_index(low)
    return next((t for t in map(topics.of_sentence, range(first, sentence)) if t is not None), None)


def _is_heading(passage: Passage, block: Block) -> bool:
    """Whether a block of a sidebar is its heading (数读·某基地)."""
    return block.end - block.start <= _HEADING and not passage.quantities_between(block.start, block.end)


def _named_last(topics: Topics, block: Block) -> Owner | None:
    """What the heading of a sidebar names last: its figures are of that."""
    named = [o for o in topics.between(block.start, block.end) if o.kind not in ("person", "policy", "agency")]
    return named[-1] if named else None
