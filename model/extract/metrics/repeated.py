"""Figures of a headline that the body gives again (某省新增就业90万人): what the body says of them holds for both."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from model.extract.drafts import MetricDraft
from model.extract.metrics.reading.passage import Passage
from model.extract.time.expressions import NOW

_HEADS = ("headline", "subtitle", "kicker")
_FEW = 10
"""Up to so many, equal counts may be of different things."""


def as_in_body(drafts: Sequence[MetricDraft], passage: Passage) -> list[MetricDraft]:
    """The figures of a story, those of its headline that it does not date itself dated as the body dates the same figure."""
    headed = [_in_head(d, passage) for d in drafts]
    body = [d for d, head in zip(drafts, headed, strict=True) if not head]
    return [_dated(d, body) if head else d for d, head in zip(drafts, headed, strict=True)]


def _in_head(draft: MetricDraft, passage: Passage) -> bool:
    block = passage.block(draft.start)
    return block is not None and block.kind in _HEADS


def _dated(draft: MetricDraft, body: Sequence[MetricDraft]) -> MetricDraft:
    again = next((d for d in body if _is_same(draft, d)), None)
    if again is None or draft.time not in (NOW, again.time):
        return draft
    return structs.replace(draft, time=again.time, status=again.status)


def _is_same(head: MetricDraft, body: MetricDraft) -> bool:
    """Whether two figures are one: the same amount of a kind, and for few of something words in common."""
    if (head.value, head.value_high, head.unit, head.kind) != (body.value, body.value_high, body.unit, body.kind):
        return False
    pairs = {head.indicator[k : k + 2] for k in range(len(head.indicator) - 1)}
    return abs(head.value or 0) > _FEW or any(pair in body.indicator for pair in pairs)
