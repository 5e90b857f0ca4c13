"""Paths -> corpus: as it was kept, where nothing has changed since, and built anew where something has."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from model.bundled import bundled
from model.cache.keys import key_of_corpus
from model.cache.records import CorpusRecord
from model.cache.store import SWITCH, Store, user_store
from model.corpus import Corpus
from model.facts import Problem
from model.inputs import Page, Progress, find_inputs, read_pages
from model.said import Said, reason


def load(paths: Sequence[str | Path] = (), *, stdin: bytes | None = None, progress: Progress | None = None) -> Corpus:
    """The corpus of files and folders; of the bundled example where none is given.

    `-` among the paths stands for standard input, whose bytes are `stdin` (read here where None). What cannot be read is
    a Problem of the corpus and costs nothing else. What was read before and has not changed since is taken from the user's
    cache; where that cannot be used, the corpus says so in its notices. Raises InputError for a path that does not exist.
    """
    report = progress or (lambda done, total, what: None)
    pages, problems = _pages(paths, stdin, report)
    with closing(user_store()) as store:
        key = key_of_corpus(pages, not paths)
        if problems or not (corpus := _remembered(store, key)):
            corpus = _built(pages, problems, report, not paths, store)
            if not problems:
                store.put(key, CorpusRecord.of(corpus))
    return corpus.noticing(_unkept(store))


def load_coded(paths: Sequence[str | Path], progress: Progress) -> tuple[memoryview, list[Problem]]:
    """The same as a coded CorpusRecord, to be decoded by another process, and its notices: what was kept is not looked into here."""
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
    return memoryview(kept), _unkept(store)


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


def _unkept(store: Store) -> list[Problem]:
    """What is said where the cache folder cannot be used: everything works, but slower at every start."""
    if store.fault is None:
        return []
    fault = store.fault
    why = reason(fault) if isinstance(fault, OSError) else Said(str(fault), str(fault))
    message = Said(
        f"缓存文件夹用不了（{why.zh}），每次打开都要重新读一遍；请检查它的权限和空间，或以环境变量 {SWITCH} 另指一个文件夹（off 为不用缓存）",
        f"the cache folder cannot be used ({why.en}), so all is read anew at every start; look at its permissions and the room on "
        f"its disk, or name another folder in the environment variable {SWITCH} (off keeps nothing)",
    )
    return [Problem(path=str(store.folder), line=0, severity="doubt", message=message)]
