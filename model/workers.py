"""Processes that read stories side by side. What one of them cannot do is done here, so that nothing is lost but time."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from model.extract.drafts import StoryDraft
from model.extract.names import Evidence, clean_names
from model.extract.story import Fault, facts_of
from model.layout import StoryText
from model.lexicon import Lexicon, shipped
from model.lexicon.user import extended

I = TypeVar("I")  # noqa: E741
O = TypeVar("O")  # noqa: E741

MOST = 8
"""Processes at most; each holds the dictionary and the lexicon (about 120 MB)."""
BATCH = 8
"""Stories that a process is given at a time."""
AHEAD = 2
"""Batches given to each process beyond the one that is waited for: whoever stops waits for no more than these."""

_lexicon: Lexicon | None = None


def cores() -> int:
    """How many processes can work side by side on this machine."""
    free = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(free, MOST)


class Workers:
    """A pool of processes with the shipped lexicon and the user's words of some folders."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers:
        """Start the processes; without a second core, or where none can be started, everything is done here."""
        if cores() > 1:
            try:
                self._pool = ProcessPoolExecutor(
                    cores(), mp_context=get_context("spawn"), initializer=_begin, initargs=(self._folders, True)
                )
            except (OSError, ImportError, NotImplementedError):  # no semaphores on this machine
                self._pool = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def names(self, layouts: Iterable[StoryText]) -> Iterator[tuple[str, ...]]:
        """The clean names of each story, in order."""
        return self._over(_names, layouts)

    def facts(self, pairs: Iterable[tuple[StoryText, Sequence[str]]]) -> Iterator[StoryDraft | Fault]:
        """The facts of each story, given with the names seen elsewhere that stand in it, in order."""
        return self._over(_facts, pairs)

    def _over(self, work: Callable[[list[I]], list[O]], items: Iterable[I]) -> Iterator[O]:
        given: deque[tuple[list[I], Future[list[O]] | None]] = deque()
        rest = iter(items)
        while batch := list(islice(rest, BATCH)):
            given.append((batch, self._give(work, batch)))
            if len(given) > AHEAD * cores():
                yield from self._taken(work, *given.popleft())
        while given:
            yield from self._taken(work, *given.popleft())

    def _give(self, work: Callable[[list[I]], list[O]], batch: list[I]) -> Future[list[O]] | None:
        try:
            return self._pool.submit(work, batch) if self._pool else None
        except (RuntimeError, OSError):  # broken, or the program is ending
            self._pool = None
            return None

    def _taken(self, work: Callable[[list[I]], list[O]], batch: list[I], future: Future[list[O]] | None) -> list[O]:
        if future is not None:
            try:
                return future.result()
            except (BrokenProcessPool, OSError):
                self._pool = None
        _begin(self._folders, False)
        return work(batch)


def _begin(folders: Sequence[Path], apart: bool) -> None:
    """Make the lexicon. `apart`: in a process of its own, which leaves it to the program to be stopped by ctrl+c."""
    global _lexicon
    if apart:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if _lexicon is None:
        _lexicon, _ = extended(shipped(), folders)


def _names(layouts: list[StoryText]) -> list[tuple[str, ...]]:
    assert _lexicon
    return [clean_names(layout, _lexicon) for layout in layouts]


def _facts(pairs: list[tuple[StoryText, Sequence[str]]]) -> list[StoryDraft | Fault]:
    assert _lexicon
    return [facts_of(layout, _lexicon, Evidence(dict.fromkeys(said, 1))) for layout, said in pairs]
