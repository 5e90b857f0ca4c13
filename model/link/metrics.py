"""Metrics from drafts: owners as entities, their city, periods as days, spans of the source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from model.extract.drafts import MetricDraft, StoryDraft
from model.facts import Entity, Metric
from model.layout import StoryText
from model.link.clusters import Member
from model.link.ids import stable_id
from model.link.periods import period
from model.link.spans import locate

Home = tuple[str | None, str | None]
"""City and district."""


def build_metrics(
    stories: Sequence[StoryText],
    drafts: Sequence[StoryDraft],
    entity_of: Mapping[Member, Entity],
    raws: Mapping[str, str],
    home: Callable[[str], Home],
) -> Iterator[Metric]:
    """The metrics of all stories in the order of the text; `home` is the city and district of a place by its name."""
    seen: Counter[str] = Counter()
    for s, (layout, draft) in enumerate(zip(stories, drafts, strict=True)):
        story = layout.story
        raw = raws[story.source]
        for row in sorted(draft.metrics, key=lambda m: (m.start, m.end, m.indicator)):
            place = locate(layout, row.start, row.end, raw)
            if place is None:
                continue
            owner = _owner(s, row, entity_of)
            city, district = (owner.city, owner.district) if owner else home(row.subject)
            seed = f"{story.source} {place.start} {place.end}"
            seen[seed] += 1
            yield Metric(
                id=stable_id("m", seed, *([seen[seed]] if seen[seed] > 1 else [])),
                source=story.source,
                story=story.id,
                start=place.start,
                end=place.end,
                text=place.text,
                pieces=place.pieces,
                value=row.value,
                value_high=row.value_high,
                unit=row.unit,
                qualifier=row.qualifier,
                kind=row.kind,
                status=row.status,
                indicator=row.indicator,
                subject=row.subject,
                subject_entity=owner.id if owner else None,
                city=city,
                district=district,
                time=row.time,
                period=period(row.time, story.published),
                confidence=row.confidence,
            )


def _owner(story: int, row: MetricDraft, entity_of: Mapping[Member, Entity]) -> Entity | None:
    return None if row.thing is None else entity_of.get(Member(story, row.thing))
