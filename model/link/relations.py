"""Relations from drafts: ends as entities, spans of the source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from model.extract.drafts import StoryDraft
from model.facts import Entity, Relation
from model.layout import StoryText
from model.link.clusters import Member
from model.link.ids import stable_id
from model.link.spans import locate


def build_relations(
    stories: Sequence[StoryText],
    drafts: Sequence[StoryDraft],
    entity_of: Mapping[Member, Entity],
    raws: Mapping[str, str],
) -> Iterator[Relation]:
    """The relations of all stories in the order of the text, each stated once a story: the surest words count.

    A relation is no surer than the things that it relates.
    """
    for s, (layout, draft) in enumerate(zip(stories, drafts, strict=True)):
        story = layout.story
        raw = raws[story.source]
        kept: dict[tuple[str, str, str], Relation] = {}
        for row in sorted(draft.relations, key=lambda r: (-r.confidence, r.start, r.end, r.title or "")):
            head, tail = entity_of.get(Member(s, row.head)), entity_of.get(Member(s, row.tail))
            place = locate(layout, row.start, row.end, raw)
            if head is None or tail is None or place is None or head.id == tail.id:
                continue
            ends = sorted((head.id, tail.id)) if row.rel == "partner" else [head.id, tail.id]
            key = (ends[0], row.rel, ends[1])
            if key not in kept:
                kept[key] = Relation(
                    id=stable_id("r", *key, row.title, story.source, place.start, place.end),
                    head=head.id,
                    rel=row.rel,
                    tail=tail.id,
                    title=row.title,
                    source=story.source,
                    story=story.id,
                    start=place.start,
                    end=place.end,
                    text=place.text,
                    pieces=place.pieces,
                    confidence=round(row.confidence * min(head.confidence, tail.confidence), 4),
                )
        yield from sorted(kept.values(), key=lambda r: (r.start, r.end, r.rel, r.head, r.tail))
