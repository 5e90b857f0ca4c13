"""Paths -> corpus: as it was kept, where nothing has changed since, and built anew where something has."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from model.bundled import bundled
from model.cache.keys import key_of_corpus
from model.cache.records import CorpusRecord
from model.cache.store import Store, user_store
from model.corpus import Corpus
from model.facts import Problem
from model.inputs import Page, Progress, find_inputs, read_pages


def load(paths: Sequence[str | Path] = (), *, stdin: bytes | None = None, progress: Progress | None = None) -> Corpus:
    """The corpus of files and folders; of the bundled example where none is given.

    `-` among the paths stands for standard input, whose bytes are `stdin` (read here where None). What cannot be read is
    a Problem of the corpus and costs nothing else. What was read before and has not changed since is taken from the user's
    cache. Raises InputError for a path that does not exist.
    """
    report = progress or (lambda done, total, what: None)
    pages, problems = _pages(paths, stdin, report)
    with closing(user_store()) as store:
        key = key_of_corpus(pages, not paths)
        if not problems and (corpus := _remembered(store, key)):
            return corpus
        corpus = _built(pages, problems, report, not paths, store)
        if not problems:
            store.put(key, CorpusRecord.of(corpus))
        return corpus


def load_coded(paths: Sequence[str | Path], progress: Progress) -> memoryview:
    """The same as a coded CorpusRecord, to be decoded by another process: what was kept is not looked into here."""
    pages, problems = _pages(paths, None, progress)
    with closing(user_store()) as store:
        key = key_of_corpus(pages, not paths)
        kept = None if problems else store.get(key, msgspec.Raw)
        if kept is None:
            kept = msgspec.Raw(
                msgspec.msgpack.encode(CorpusRecord.of(_built(pages, problems, progress, not paths, store)))
            )
            if not problems:
                store.put(key, kept)
        return memoryview(kept)


def _pages(paths: Sequence[str | Path], stdin: bytes | None, report: Progress) -> tuple[list[Page], list[Problem]]:
    inputs, problems = find_inputs(paths or [bundled("seeds")])
    pages, unread = read_pages(inputs, stdin, lambda _, total, what: report(0, total, what))
    return pages, problems + unread


def _built(pages: list[Page], problems: list[Problem], report: Progress, example: bool, store: Store) -> Corpus:
    from model.build import build

    return build(pages, problems, progress=report, example=example, store=store)


def _remembered(store: Store, key: bytes) -> Corpus | None:
    kept = store.get(key, CorpusRecord)
    try:
        return kept.corpus() if kept else None
    except ValueError:
        return None
