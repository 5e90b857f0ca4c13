"""The model and its views as JSON. `model_json` is the contract of DESIGN.md section 3: its keys, in its order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from model.corpus import Corpus
from model.export.facts import (
    Record,
    entity_record,
    metric_record,
    problem_record,
    relation_record,
    series_record,
    source_record,
    story_record,
)
from model.export.summary import counts
from model.facts import SCHEMA
from model.view.excerpts import excerpts_of, relation_by_id
from model.view.types import ArticlePage, EntityPage, EntityView, Excerpt, Row, TableView, TreeNode, TreeView, View

VIEW_SCHEMA = "cykc-view/1"


def model_json(corpus: Corpus) -> str:
    """All facts; one record a line, so that two exports can be compared with diff."""
    kinds: Mapping[str, Iterable[Record]] = {
        "sources": map(source_record, corpus.sources),
        "stories": map(story_record, corpus.stories),
        "entities": map(entity_record, corpus.entities),
        "metrics": map(metric_record, corpus.metrics),
        "relations": map(relation_record, corpus.relations),
        "series": map(series_record, corpus.series),
        "problems": map(problem_record, corpus.problems),
    }
    parts = [f'{{"schema": {_json(SCHEMA)}']
    parts += [f"{_json(kind)}: {_lines(records)}" for kind, records in kinds.items()]
    return ",\n".join(parts) + "}\n"


def to_json(view: View, corpus: Corpus) -> str:
    """What a view shows, with the facts behind it and where each stands in its file."""
    query = view.query
    shown, total = counts(view)
    head: Record = {
        "schema": VIEW_SCHEMA,
        "view": query.view,
        "title": view.title,
        "scope": list(view.scope),
        "filter": query.filter,
        "sort": query.sort,
        "group": query.group,
        "min_confidence": query.min_confidence,
        "shown": shown,
        "total": total,
        "hidden": view.hidden,
    }
    records: Iterable[Record]
    if isinstance(view, TableView):
        columns = [{"id": column.id, "label": column.label, "numeric": column.numeric} for column in view.columns]
        head["columns"] = columns
        name, records = "rows", (_row(row, view, corpus) for row in view.rows)
    elif isinstance(view, TreeView):
        name, records = "roots", map(_node, view.roots)
    elif isinstance(view, EntityView):
        name, records = "pages", (_entity(page, corpus) for page in view.pages)
    else:
        name, records = "pages", map(_article, view.pages)
    parts = [f"{_json(key)}: {_json(value)}" for key, value in head.items()]
    return "{" + ",\n".join([*parts, f"{_json(name)}: {_lines(records)}"]) + "}\n"


def _row(row: Row, view: TableView, corpus: Corpus) -> Record:
    record: Record = {"key": row.key}
    if row.group:
        record["group"] = row.group
    record["cells"] = {column.id: cell for column, cell in zip(view.columns, row.cells, strict=True)}
    if row.facts:
        record["facts"] = [_fact(fact, corpus) for fact in row.facts]
        record["sources"] = [_cited(found, corpus) for found in excerpts_of(corpus, row.facts, view.query.lang)]
    return record


def _fact(fact: str, corpus: Corpus) -> Record:
    if fact in corpus.metric_by_id:
        return metric_record(corpus.metric_by_id[fact])
    return relation_record(relation_by_id(corpus)[fact])


def _node(node: TreeNode) -> Record:
    record: Record = {"key": node.key, "label": node.label, "count": node.count, "total": node.total}
    if node.entity:
        record["entity"] = node.entity
    if node.children:
        record["children"] = [_node(child) for child in node.children]
    return record


def _entity(page: EntityPage, corpus: Corpus) -> Record:
    return {
        "entity": page.entity,
        "heading": page.heading,
        "subheading": page.subheading,
        "fields": [
            {
                "label": field.label,
                "items": [
                    {"text": item.text, "entity": item.entity, "facts": list(item.facts)} for item in field.items
                ],
            }
            for field in page.fields
        ],
        "figures": [
            {"label": figure.label, "value": figure.value, "time": figure.time, "metric": figure.fact}
            for figure in page.figures
        ],
        "figures_total": page.figures_total,
        "excerpts": [_cited(found, corpus) for found in page.excerpts],
    }


def _article(page: ArticlePage) -> Record:
    return {
        "story": page.story,
        "source": page.source,
        "path": page.path,
        "title": page.title,
        "byline": page.byline,
        "paragraphs": [
            {
                "kind": paragraph.kind,
                "number": paragraph.number,
                "line": paragraph.line,
                "text": paragraph.text,
                "facts": [
                    {"kind": fact.kind, "id": fact.fact, "start": fact.start, "end": fact.end}
                    for fact in paragraph.highlights
                ],
            }
            for paragraph in page.paragraphs
        ],
    }


def _cited(found: Excerpt, corpus: Corpus) -> Record:
    """Where a fact stands: the words, the story, the file and the line."""
    story = corpus.story_by_id.get(found.story)
    source = corpus.source_by_id.get(found.source)
    return {
        "fact": found.fact,
        "before": found.before,
        "hit": found.hit,
        "after": found.after,
        "path": source.path if source else None,
        "line": found.line,
        "paragraph": found.paragraph,
        "start": found.start,
        "end": found.end,
        "story": found.story,
        "title": story.title if story else None,
        "outlet": story.outlet if story else None,
        "published": story.published if story else None,
        "published_basis": story.published_basis if story else None,
    }


def _lines(records: Iterable[Record]) -> str:
    lines = [f"  {_json(record)}" for record in records]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
