"""A table as GitHub-flavoured Markdown: a number with its unit, the words as printed, and the footnotes of each row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from model.corpus import Corpus
from model.export.notes import Notes
from model.export.plain import inline
from model.facts import Metric, Relation
from model.view.excerpts import relation_by_id, words
from model.view.figures import conflicting, sources
from model.view.make import columns_of
from model.view.numbers import with_unit
from model.view.types import Column, Lang, Row, TableView

Laid = tuple[Column, Callable[[Row], str]]
"""A column of the document with its cells, escaped."""

_CITED = {"metrics": "words", "relations": "words", "series": "values"}
"""The column that bears the footnotes, by view."""


def table_lines(view: TableView, corpus: Corpus, notes: Notes) -> list[str]:
    """The table; one under a heading for each group, where it is grouped."""
    laid = _laid_out(view, corpus, notes)
    lines: list[str] = []
    for group, rows in groupby(view.rows, key=lambda row: row.group):
        if view.query.group:
            lines += [f"## {inline(group)}", ""]
        lines.append(_line(inline(column.label) for column, _ in laid))
        lines.append(_line("---:" if column.numeric else "---" for column, _ in laid))
        lines += [_line(cell(row) for _, cell in laid) for row in rows]
        lines.append("")
    return lines


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _laid_out(view: TableView, corpus: Corpus, notes: Notes) -> list[Laid]:
    """The view's columns; beside it the unit joins its number, and where facts are listed, one column cites them.

    The sources stand in the footnotes, so their column is left out where the user did not ask for it.
    """
    place = {column.id: at for at, column in enumerate(view.columns)}
    cited = _CITED.get(view.query.view)
    laid: list[Laid] = []
    for column in view.columns:
        if (column.id == "unit" and "value" in place) or (column.id == "source" and cited and not view.query.columns):
            continue
        laid.append((column, _cell(view, corpus, notes, column.id, place, cited)))
    if cited and cited not in place:
        known = {column.id: column for column in columns_of(view.query.view, view.query.lang)}
        laid.append((known[cited], lambda row: _cite(_words(row, corpus), row, view, corpus, notes)))
    return laid


def _cell(
    view: TableView, corpus: Corpus, notes: Notes, column: str, place: dict[str, int], cited: str | None
) -> Callable[[Row], str]:
    at = place[column]
    if column == cited:
        return lambda row: _cite(row.cells[at], row, view, corpus, notes)
    if column == "value" and "unit" in place:
        unit = place["unit"]
        return lambda row: inline(with_unit(row.cells[at], row.cells[unit]))
    return lambda row: inline(row.cells[at])


def _cite(text: str, row: Row, view: TableView, corpus: Corpus, notes: Notes) -> str:
    """Words with their footnotes; and unless a column says so, how many sources agree, are reprints, or disagree."""
    told = any(column.id == "source" for column in view.columns) and bool(view.query.columns)
    remarks = [] if told or view.query.view == "series" else _remarks(row, corpus, view.query.lang)
    comma, opened, closed = ("，", "（", "）") if view.query.lang == "zh" else (", ", " (", ")")
    remark = f"{opened}{inline(comma.join(remarks))}{closed}" if remarks else ""
    return f"{inline(text)} {notes.facts(row.facts)}{remark}"


def _remarks(row: Row, corpus: Corpus, lang: Lang) -> list[str]:
    remarks = []
    stories = {_fact(corpus, fact).story: None for fact in row.facts}
    if len(stories) > 1:
        remarks.append(sources(corpus, stories, lang))
    if not conflicting(corpus).isdisjoint(row.facts):
        remarks.append("冲突" if lang == "zh" else "in conflict")
    return remarks


def _words(row: Row, corpus: Corpus) -> str:
    return words(corpus, _fact(corpus, row.facts[0]))


def _fact(corpus: Corpus, fact: str) -> Metric | Relation:
    return corpus.metric_by_id[fact] if fact in corpus.metric_by_id else relation_by_id(corpus)[fact]
