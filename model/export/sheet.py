"""A table as CSV that Excel opens as it is: byte-order mark, CRLF, bare numbers, and no cell that it takes for a formula."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable

from model.corpus import Corpus
from model.view.excerpts import excerpts_of
from model.view.labels import QUALIFIERS, Pair, label, pick
from model.view.numbers import plain
from model.view.types import Lang, Row, TableView
from model.view.unseen import visible

BOM = "\ufeff"

_NUMBER = re.compile(r"-?\d+(\.\d+)?")

_GROUP: Pair = ("分组", "Group")
_HIGH: Pair = ("数值上限", "Value up to")
_QUALIFIER: Pair = ("限定", "Qualifier")
_PLACES: Pair = ("出处", "Found at")
_WORDS: Pair = ("原句", "Sentence")

_Out = tuple[str, Callable[[Row], str]]
"""A column of the sheet: its label and its cells."""


def to_csv(view: TableView, corpus: Corpus) -> str:
    """The table with its byte-order mark. A number stands bare, so that it can be reckoned with: 1280, not `1,280`.

    Beside a metric's number its qualifier and the upper end of a range; at the end of a row where its facts stand (`FILE:LINE`),
    and the sentence of the first.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    columns = _columns(view, corpus)
    writer.writerow([_safe(name) for name, _ in columns])
    for row in view.rows:
        writer.writerow([_safe(cell(row)) for _, cell in columns])
    return BOM + out.getvalue()


def _columns(view: TableView, corpus: Corpus) -> list[_Out]:
    lang = view.query.lang
    out: list[_Out] = []
    if view.query.group:
        out.append((pick(_GROUP, lang), lambda row: row.group))
    for at, column in enumerate(view.columns):
        if column.id == "value":
            out += _value_columns(column.label, corpus, lang, {known.id for known in view.columns})
        else:
            out.append((column.label, _display(at)))
    if any(row.facts for row in view.rows):
        out += [
            (pick(_PLACES, lang), lambda row: _places(row, corpus)),
            (pick(_WORDS, lang), lambda row: _words(row, corpus)),
        ]
    return out


def _value_columns(name: str, corpus: Corpus, lang: Lang, shown: set[str]) -> list[_Out]:
    metrics = corpus.metric_by_id
    columns: list[_Out] = []
    if "qualifier" not in shown:
        qualifier = pick(_QUALIFIER, lang)
        columns.append((qualifier, lambda row: label(QUALIFIERS, metrics[row.facts[0]].qualifier, lang)))
    columns.append((name, lambda row: _bare(metrics[row.facts[0]].value)))
    columns.append((pick(_HIGH, lang), lambda row: _bare(metrics[row.facts[0]].value_high)))
    return columns


def _display(at: int) -> Callable[[Row], str]:
    return lambda row: row.cells[at]


def _bare(value: float | None) -> str:
    return "" if value is None else plain(value)


def _places(row: Row, corpus: Corpus) -> str:
    found = excerpts_of(corpus, row.facts)
    places = (
        f"{corpus.source_by_id[one.source].path}:{one.line}" for one in found if one.source in corpus.source_by_id
    )
    return "; ".join(dict.fromkeys(places))


def _words(row: Row, corpus: Corpus) -> str:
    found = excerpts_of(corpus, row.facts[:1])
    return found[0].before + found[0].hit + found[0].after if found else ""


def _safe(cell: str) -> str:
    """The cell with control characters visible; an apostrophe before what a spreadsheet would reckon out."""
    shown = visible(cell)
    first = unicodedata.normalize("NFKC", shown.lstrip()[:1])
    formula = first in tuple("=+-@") and not _NUMBER.fullmatch(shown)
    return f"'{shown}" if formula else shown
