"""Processes that read stories side by side. What one of them cannot do is done here, so that nothing is lost but time."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import redirect_stderr
from itertools import islice
from multiprocessing import get_context, parent_process
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from model.apart import cores as all_cores
from model.extract.drafts import StoryDraft
from model.extract.names import Evidence, clean_names
from model.extract.story import Fault, facts_of
from model.layout import StoryText
from model.lexicon import Lexicon, shipped
from model.lexicon.user import extended
from model.ownprocess import make_ready_to_read

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[list[Item], Lexicon], list[Result]]

MOST = 8
"""Processes at most; each holds the dictionary and the lexicon (about 120 MB)."""
BATCH = 8
"""Stories that a process is given at a time."""
AHEAD = 2
"""Batches given to each process beyond the one that is waited for: whoever stops waits for no more than these."""


def cores() -> int:
    """How many processes read side by side on this machine."""
    return min(all_cores(), MOST)


class Workers:
    """A pool of processes, each with a lexicon of its own: the shipped one with the user's words of some folders."""

    def __init__(self, lexicon: Lexicon, folders: Sequence[Path]) -> None:
        """`lexicon` is the one that was made from `folders` here."""
        self._lexicon, self._folders = lexicon, tuple(folders)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers:
        """Start the processes; without a second core, or where none can be started, everything is done here."""
        if cores() > 1:
            try:
                _start_tracker()
                self._pool = ProcessPoolExecutor(
                    cores(), mp_context=get_context("spawn"), initializer=_begin, initargs=(self._folders,)
                )
            except (OSError, ValueError, ImportError, NotImplementedError):  # no semaphores on this machine
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

    def _over(self, work: Work[Item, Result], items: Iterable[Item]) -> Iterator[Result]:
        given: deque[tuple[list[Item], Future[list[Result]] | None]] = deque()
        rest = iter(items)
        while batch := list(islice(rest, BATCH)):
            given.append((batch, self._give(work, batch)))
            if len(given) > AHEAD * cores():
                yield from self._taken(work, *given.popleft())
        while given:
            yield from self._taken(work, *given.popleft())

    def _give(self, work: Work[Item, Result], batch: list[Item]) -> Future[list[Result]] | None:
        try:
            return self._pool.submit(_apart, work, batch) if self._pool else None
        except (RuntimeError, OSError, ValueError):  # broken, or the program is ending
            self._pool = None
            return None

    def _taken(self, work: Work[Item, Result], batch: list[Item], future: Future[list[Result]] | None) -> list[Result]:
        if future is not None:
            try:
                return future.result()
            except (BrokenProcessPool, OSError):
                self._pool = None
        return work(batch, self._lexicon)


def _start_tracker() -> None:
    """Start the process by which multiprocessing keeps track of its semaphores, and to which it hands the program's standard error.

    In a full-screen program something stands there that is no file, and starting it would fail.
    """
    if os.name == "posix":
        from multiprocessing import resource_tracker

        with redirect_stderr(sys.__stderr__):
            resource_tracker.ensure_running()


def _names(layouts: list[StoryText], lexicon: Lexicon) -> list[tuple[str, ...]]:
    return [clean_names(layout, lexicon) for layout in layouts]


def _facts(pairs: list[tuple[StoryText, Sequence[str]]], lexicon: Lexicon) -> list[StoryDraft | Fault]:
    return [facts_of(layout, lexicon, Evidence(dict.fromkeys(said, 1))) for layout, said in pairs]


# in a process of its own

_own: list[Lexicon] = []
"""The lexicon of this process, once it has begun."""


def _begin(folders: Sequence[Path]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl+c stops the program, and that its processes
    with Path(os.devnull).open("w") as nowhere:  # the terminal belongs to the program's screen
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)
    threading.Thread(target=_end_with_the_program, daemon=True).start()
    make_ready_to_read()
    lexicon, _ = extended(shipped(), folders)
    _own.append(lexicon)


def _end_with_the_program() -> None:
    """End with the process that started this one: where that was killed, nobody else tells it."""
    program = parent_process()
    if program is not None:
        program.join()
        os._exit(1)


def _apart(work: Work[Item, Result], batch: list[Item]) -> list[Result]:
    return work(batch, _own[0])
