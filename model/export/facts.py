"""Facts as records of plain data, with the keys of DESIGN.md section 3 in its order."""

from __future__ import annotations

from typing import Any

from model.facts import Entity, Mention, Metric, Problem, Relation, Series, Source, Span, Story

Record = dict[str, Any]


def source_record(source: Source) -> Record:
    """A file as read."""
    return {
        "id": source.id,
        "path": source.path,
        "encoding": source.encoding,
        "sha256": source.sha256,
        "chars": source.chars,
    }


def story_record(story: Story) -> Record:
    """An article."""
    return {
        "id": story.id,
        "source": story.source,
        "title": story.title,
        "outlet": story.outlet,
        "authors": list(story.authors),
        "published": story.published,
        "published_basis": story.published_basis,
        "start": story.start,
        "end": story.end,
    }


def entity_record(entity: Entity) -> Record:
    """A thing with its mentions."""
    return {
        "id": entity.id,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "category": entity.category,
        "city": entity.city,
        "district": entity.district,
        "parts": [{"key": part.key, "text": part.text} for part in entity.parts],
        "mentions": [mention_record(mention) for mention in entity.mentions],
    }


def mention_record(mention: Mention) -> Record:
    """A place where a thing is named."""
    return {
        "source": mention.source,
        "story": mention.story,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        **_pieces(mention.pieces),
    }


def metric_record(metric: Metric) -> Record:
    """A figure."""
    return {
        "id": metric.id,
        "source": metric.source,
        "story": metric.story,
        "start": metric.start,
        "end": metric.end,
        "text": metric.text,
        **_pieces(metric.pieces),
        "value": number(metric.value),
        "value_high": number(metric.value_high),
        "unit": metric.unit,
        "qualifier": metric.qualifier,
        "kind": metric.kind,
        "status": metric.status,
        "indicator": metric.indicator,
        "subject": metric.subject,
        "subject_entity": metric.subject_entity,
        "city": metric.city,
        "district": metric.district,
        "time": metric.time,
        "period": list(metric.period) if metric.period else None,
    }


def relation_record(relation: Relation) -> Record:
    """What a sentence states of two things."""
    return {
        "id": relation.id,
        "head": relation.head,
        "rel": relation.rel,
        "tail": relation.tail,
        "title": relation.title,
        "source": relation.source,
        "story": relation.story,
        "start": relation.start,
        "end": relation.end,
        "text": relation.text,
        **_pieces(relation.pieces),
    }


def series_record(series: Series) -> Record:
    """An indicator over time."""
    return {
        "id": series.id,
        "subject": series.subject,
        "indicator": series.indicator,
        "unit": series.unit,
        "metrics": list(series.metrics),
        "conflicts": [list(group) for group in series.conflicts],
    }


def problem_record(problem: Problem) -> Record:
    """What could not be read or is doubtful; in Chinese whatever the language of the interface, for data depend on no locale."""
    return {"path": problem.path, "line": problem.line, "severity": problem.severity, "message": problem.message.zh}


def number(value: int | float | None) -> int | float | None:
    """A whole number without a decimal point: 1400, not 1400.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _pieces(pieces: tuple[Span, ...] | None) -> Record:
    return {"pieces": [list(piece) for piece in pieces]} if pieces else {}
