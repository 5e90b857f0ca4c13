"""The command that exports what is on the screen."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from model.view.types import Query
from tui.cli_words import locale_lang


def command_of(query: Query, paths: Sequence[str] = (), entity_name: str | None = None) -> str:
    """The command line whose output is the export of the view; quoted for a shell.

    An entity is named by `entity_name` where that is given (it reads better than an id, but must be unique). The language is
    named where the locale would give another one.
    """
    words = [
        "cykc-tui",
        "export",
        *(path if path == "-" or not path.startswith("-") else f"./{path}" for path in paths),
    ]
    words += ["--view", query.view]
    options = {
        "--city": query.city,
        "--category": query.category,
        "--entity": entity_name or query.entity,
        "--story": query.story,
        "--filter": query.filter or None,
        "--sort": query.sort,
        "--group": query.group,
        "--columns": ",".join(query.columns) or None,
        "--min-confidence": f"{query.min_confidence:g}" if query.min_confidence else None,
    }
    for option, value in options.items():
        if value is not None:
            words += [f"{option}={value}"] if value.startswith("-") else [option, value]
    if query.lang != locale_lang():
        words += ["--lang", query.lang]
    return shlex.join(words)
