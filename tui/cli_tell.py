"""How the command line tells of files: problems line by line, what was asked for and is not there, names as a terminal may have them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tui.cli_words import Lang, listed, say, semicolon

if TYPE_CHECKING:
    from model.corpus import Corpus
    from model.facts import Problem
    from model.view.errors import QueryError


def tell(problems: Iterable[Problem], paths: Sequence[str], lang: Lang) -> None:
    """Problems as `FILE:LINE: what is wrong; what to do`, the file as it is reached from here."""
    from model.view.labels import pick

    for problem in sorted(problems, key=lambda problem: problem.line):
        file = _from_here(problem.path, paths)
        print(plain(f"{file}:{problem.line}: {pick(problem.message, lang)}"), file=sys.stderr, flush=True)


def _from_here(name: str, paths: Sequence[str]) -> str:
    """A file's name, which is relative to the PATH given, with that PATH."""
    for given in paths:
        path = Path(given).expanduser()
        if path.name == name and path.is_file():
            return given
        if ((path / name).exists() or (path / name).is_symlink()) and not Path(name).is_absolute():
            return str(path / name)
    return name


def plain(text: str, keep: str = "\t") -> str:
    """A message as the terminal may have it: names of files and words of articles bring no control characters along."""
    from model.view.unseen import visible

    return "".join(char if char in keep else visible(char) for char in text)


def unknown(error: QueryError, corpus: Corpus, lang: Lang) -> str:
    """What there is not, and what to use in its place."""
    if error.ambiguous:
        names = [f"{near} ({_about(corpus, near)})" for near in error.near]
        return (
            f"{say(lang, 'several', value=error.value)}{semicolon(lang)}{say(lang, 'by_id', names=listed(lang, names))}"
        )
    from model.view.errors import NEAREST

    name = "no_columns" if error.what == "column" and not error.near else f"no_{error.what}"
    what = say(lang, name, value=error.value)
    known = "nearest" if len(error.near) <= NEAREST else "one_of"
    return f"{what}{semicolon(lang)}{say(lang, known, names=listed(lang, error.near))}" if error.near else what


def _about(corpus: Corpus, fact: str) -> str:
    entity = corpus.entity_by_id.get(fact)
    if entity:
        return " ".join(filter(None, (entity.name, entity.category, entity.city)))
    story = corpus.story_by_id[fact]
    return " ".join(filter(None, (story.outlet, story.published, corpus.source_by_id[story.source].path)))
