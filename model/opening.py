"""Paths -> corpus: as it was kept, where nothing has changed since, and built anew where something has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from model.bundled import bundled
from model.corpus import Corpus
from model.inputs import find_inputs, read_pages
from model.kept.forms import KeptCorpus
from model.kept.keys import key_of_corpus
from model.kept.shelf import Shelf, user_shelf

Progress = Callable[[int, int, str], None]
"""Called with steps done, steps in all and what is being done; raise from it to stop the load."""


def load(paths: Sequence[str | Path] = (), *, stdin: bytes | None = None, progress: Progress | None = None) -> Corpus:
    """The corpus of files and folders; of the bundled example where none is given.

    `-` among the paths stands for standard input, whose bytes are `stdin` (read here where None). What cannot be read is
    a Problem of the corpus and costs nothing else. What was read before and has not changed since is taken from the user's
    cache. Raises InputError for a path that does not exist.
    """
    report = progress or (lambda done, total, what: None)
    example = not paths
    inputs, problems = find_inputs(paths or [bundled("seeds")])
    pages, unread = read_pages(inputs, stdin, report)
    problems += unread
    with closing(user_shelf()) as shelf:
        key = key_of_corpus(pages, example)
        if not problems and (corpus := _kept(shelf, key)):
            return corpus
        from model.build import build

        corpus = build(pages, problems, progress=report, example=example, shelf=shelf)
        if not problems:
            shelf.put(key, KeptCorpus.of(corpus))
        return corpus


def _kept(shelf: Shelf, key: bytes) -> Corpus | None:
    kept = shelf.get(key, KeptCorpus)
    try:
        return kept.corpus() if kept else None
    except ValueError:
        return None
