"""The list of problems: what could not be read, what is doubtful, what is amiss with this run, and what corrections changed."""

from __future__ import annotations

from model.corpus import Corpus
from model.facts import Corrected, Problem
from model.view.labels import CORRECTIONS, SEVERITIES, counted, label, pick
from model.view.scope import scoped, stories_in
from model.view.table import Recipe, Spec, make_table
from model.view.types import Lang, Query, TableView

Item = tuple[int, Problem | Corrected]
"""A row's number: that of the problem in the corpus; notices and corrections are numbered on behind the problems."""


def problems_table(corpus: Corpus, query: Query) -> TableView:
    """The problems of the files in scope; without a scope the notices of the run and the corrections that were applied, too."""
    return make_table(corpus, query, lambda: _recipe(corpus, query))


def _recipe(corpus: Corpus, query: Query) -> Recipe[Item]:
    items: list[Item] = list(enumerate((*corpus.problems, *corpus.notices, *corpus.corrected)))
    if scoped(query):
        paths = {corpus.source_by_id[story.source].path for story in stories_in(corpus, query)}
        items = [(place, problem) for place, problem in items if problem.path in paths]
    applied = sum(isinstance(what, Corrected) for _, what in items)
    return Recipe(
        items=items,
        specs=problem_specs(query.lang),
        row_key=lambda item: str(item[0]),
        facts=lambda item: (),
        searched=lambda item: [item[1].path, pick(item[1].message, query.lang)],
        notes=(counted(applied, CORRECTIONS, query.lang),) if applied else (),
    )


def problem_specs(lang: Lang) -> list[Spec[Item]]:
    """The columns of the table, in their order."""

    def severity(item: Item) -> str:
        return label(SEVERITIES, "corrected" if isinstance(item[1], Corrected) else item[1].severity, lang)

    def message(item: Item) -> str:
        return pick(item[1].message, lang)

    return [
        Spec("path", "文件", "File", lambda item: item[1].path, room="most"),
        Spec(
            "line",
            "行",
            "Line",
            lambda item: str(item[1].line) if item[1].line else "",
            key=lambda item: float(item[1].line) if item[1].line else None,
            numeric=True,
        ),
        Spec("severity", "程度", "Severity", severity, room="whole"),
        Spec("message", "问题与办法", "What is wrong and what to do", message, room="most"),
    ]
