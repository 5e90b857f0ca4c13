"""What can be exported in which format, and the one way to its bytes."""

from __future__ import annotations

from typing import Literal

from model.corpus import Corpus
from model.export.data import model_json, to_json
from model.export.markdown import to_markdown
from model.export.sheet import to_csv
from model.view.make import TABLES, make_view
from model.view.types import Query, TableView

Format = Literal["md", "json", "csv"]
FORMATS: tuple[Format, ...] = ("md", "json", "csv")


def formats_of(view: str) -> tuple[Format, ...]:
    """The formats of a view, its own first: the model is JSON, CSV is for tables."""
    if view == "model":
        return ("json",)
    return FORMATS if view in TABLES else ("md", "json")


def export(corpus: Corpus, query: Query, format: Format) -> bytes:
    """The bytes of a view, the same from the explorer and from the command line.

    Raises ValueError for a format that the view has not, QueryError for what the query names and there is not.
    """
    if format not in formats_of(query.view):
        raise ValueError(f"{query.view} has no {format}")
    if query.view == "model":
        return encoded(model_json(corpus))
    view = make_view(corpus, query)
    if format == "json":
        return encoded(to_json(view, corpus))
    if format == "csv" and isinstance(view, TableView):
        return encoded(to_csv(view, corpus))
    return encoded(to_markdown(view, corpus))


def encoded(text: str) -> bytes:
    """UTF-8. Half a surrogate pair (of a file name that is no Unicode) becomes its escape, which JSON reads back."""
    return text.encode("utf-8", "backslashreplace")
