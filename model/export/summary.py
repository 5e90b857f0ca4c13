"""The line that says what an export shows of what: scope, filter, order, grouping, counts, size of the corpus."""

from __future__ import annotations

from collections.abc import Mapping

from model.corpus import Corpus
from model.view.doubt import notes
from model.view.labels import ENTITIES, FILES, GROUPINGS, STORIES, Counted, counted, label
from model.view.make import columns_of
from model.view.types import ArticleView, Lang, TableView, View

_COUNTED: Mapping[str, Counted] = {
    "metrics": (" 条", "metric", "metrics"),
    "series": (" 组", "series", "series"),
    "relations": (" 条", "relation", "relations"),
    "stories": STORIES,
    "problems": (" 条", "entry", "entries"),
    "tree": ENTITIES,
    "entity": ENTITIES,
    "article": STORIES,
}


def summary(view: View, corpus: Corpus) -> list[str]:
    """The parts of the line, as plain text. No name of a folder is among them: it is no part of the content."""
    query, lang = view.query, view.query.lang
    zh = lang == "zh"
    scope = " › ".join(view.scope) or ("全部" if zh else "everything")
    parts = [f"范围：{scope}" if zh else f"Scope: {scope}"]
    if query.filter.strip():
        parts.append(f"筛选：“{query.filter.strip()}”" if zh else f"Filter: “{query.filter.strip()}”")
    if query.sort:
        parts.append(_sorted(query.view, query.sort, lang))
    if query.group:
        parts.append(f"{'分组：' if zh else 'Grouped by '}{label(GROUPINGS, query.group, lang)}")
    shown, total = counts(view)
    number = counted(total, _COUNTED[query.view], lang)
    parts.append(number if shown == total else f"{shown:,} / {number}")
    parts += notes(query, view.hidden)
    parts.append(_corpus(corpus, lang))
    return parts


def counts(view: View) -> tuple[int, int]:
    """How many things a view shows, and of how many."""
    if isinstance(view, TableView):
        return len(view.rows), view.total
    if isinstance(view, ArticleView):
        return len(view.pages), view.total
    return view.shown, view.total


def _sorted(view: str, sort: str, lang: Lang) -> str:
    column = sort.removeprefix("-")
    name = next((known.label for known in columns_of(view, lang) if known.id == column), column)
    if lang == "zh":
        return f"排序：{name}{'（从大到小）' if sort.startswith('-') else ''}"
    return f"Sorted by {name}{' (descending)' if sort.startswith('-') else ''}"


def _corpus(corpus: Corpus, lang: Lang) -> str:
    files, stories = counted(len(corpus.sources), FILES, lang), counted(len(corpus.stories), STORIES, lang)
    if lang == "zh":
        return f"语料：{'示例，' if corpus.bundled else ''}{files} {stories}"
    return f"Corpus: {'example, ' if corpus.bundled else ''}{files}, {stories}"
