"""The line that says what an export shows of what: scope, filter, order, grouping, counts, size of the corpus."""

from __future__ import annotations

from model.corpus import Corpus
from model.view.labels import GROUPINGS, label
from model.view.make import columns_of
from model.view.types import ArticleView, Lang, TableView, View

_COUNTED = {
    "metrics": ("条", "metrics"),
    "series": ("组", "series"),
    "relations": ("条", "relations"),
    "stories": ("稿", "stories"),
    "problems": ("条", "problems"),
    "tree": ("个实体", "entities"),
    "entity": ("个实体", "entities"),
    "article": ("稿", "stories"),
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
    name = _COUNTED[query.view][0 if zh else 1]
    number = f"{shown:,}" if shown == total else f"{shown:,} / {total:,}"
    parts.append(f"{number} {name}")
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
    files, stories = len(corpus.sources), len(corpus.stories)
    if lang == "zh":
        return f"语料：{'示例，' if corpus.bundled else ''}{files:,} 篇 {stories:,} 稿"
    example = "example, " if corpus.bundled else ""
    return f"Corpus: {example}{files:,} files, {stories:,} stories"
