"""The list of problems: what could not be read and what is doubtful, file by file."""

from __future__ import annotations

from model.corpus import Corpus
from model.facts import Problem
from model.view.labels import SEVERITIES, label
from model.view.scope import scoped, stories_in
from model.view.table import Recipe, Spec, make_table
from model.view.types import Lang, Query, TableView


def problems_table(corpus: Corpus, query: Query) -> TableView:
    """The problems of the files in scope."""
    return make_table(corpus, query, lambda: _recipe(corpus, query))


def _recipe(corpus: Corpus, query: Query) -> Recipe[tuple[int, Problem]]:
    items = list(enumerate(corpus.problems))
    if scoped(query):
        paths = {corpus.source_by_id[story.source].path for story in stories_in(corpus, query)}
        items = [(place, problem) for place, problem in items if problem.path in paths]
    return Recipe(
        items=items,
        specs=problem_specs(query.lang),
        row_key=lambda item: str(item[0]),
        facts=lambda item: (),
        searched=lambda item: [item[1].path, item[1].message],
    )


def problem_specs(lang: Lang) -> list[Spec[tuple[int, Problem]]]:
    """The columns of the table, in their order."""
    return [
        Spec("path", "文件", "File", lambda item: item[1].path),
        Spec(
            "line",
            "行",
            "Line",
            lambda item: str(item[1].line) if item[1].line else "",
            key=lambda item: float(item[1].line) if item[1].line else None,
            numeric=True,
        ),
        Spec("severity", "程度", "Severity", lambda item: label(SEVERITIES, item[1].severity, lang)),
        Spec("message", "问题与办法", "What is wrong and what to do", lambda item: item[1].message),
    ]
