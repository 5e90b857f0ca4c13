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
_ROUNDED = {"over": (1, 1.1), "nearly": (0.9, 1), "approx": (0.95, 1.05)}
"""By what a headline says of its figure: how much of it the body gives at least and at most."""


def as_in_body(drafts: Sequence[MetricDraft], passage: Passage) -> list[MetricDraft]:
    """The figures of a story, those of its headline that it does not date itself dated as the body dates the same figure."""
    headed = [_in_head(d, passage) for d in drafts]
    body = [d for d, head in zip(drafts, headed, strict=True) if not head]
    return [_dated(d, body) if head else d for d, head in zip(drafts, headed, strict=True)]


def _in_head(draft: MetricDraft, passage: Passage) -> bool:
    block = passage.block(draft.start)
    return block is not None and block.kind in _HEADS


def _dated(draft: MetricDraft, body: Sequence[MetricDraft]) -> MetricDraft:
    again = next((d for is_it in (_is_same, _is_rounded) for d in body if is_it(draft, d)), None)
    if again is None or draft.time not in (NOW, again.time):
        return draft
    return structs.replace(draft, time=again.time, status=again.status)


def _is_same(head: MetricDraft, body: MetricDraft) -> bool:
    """Whether two figures are one: the same amount of a kind, and for few of something words in common."""
    if (head.value, head.value_high, head.unit, head.kind) != (body.value, body.value_high, body.unit, body.kind):
        return False
    return abs(head.value or 0) > _FEW or _share_words(head, body)


def _is_rounded(head: MetricDraft, body: MetricDraft) -> bool:
    """Whether a headline rounds a figure of the body (超8亿人次 for 8.02亿人次): of a kind, words in common, at most a tenth apart on the side it says."""
    low, high = _ROUNDED.get(head.qualifier, (1, 1))
    if head.qualifier == "exact" or (head.unit, head.kind) != (body.unit, body.kind) or body.value_high is not None:
        return False
    return low <= (body.value or 0) / (head.value or 1) <= high and _share_words(head, body)


def _share_words(head: MetricDraft, body: MetricDraft) -> bool:
    return any(head.indicator[k : k + 2] in body.indicator for k in range(len(head.indicator) - 1))
