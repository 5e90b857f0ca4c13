"""A process of its own that reads the articles while the program does something else: paints its first frame, answers keys.

Here stands the end that asks, which loads next to nothing; the end that answers is `serve` of model/serving.py.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from model.corpus import Corpus
    from model.inputs import Progress

LENGTH = 8
"""Bytes that tell how long the message behind them is."""
SPARE = 3
"""Cores of a machine on which a process that reads does not slow down the first frame, whatever else runs there. With two, busy
ones, the frame came up a quarter later, and what was kept no sooner."""
AGAIN = b"\n"
"""What asks for the corpus once more."""
_SERVE = "import sys; sys.path[:] = {path!r}; from model.serving import serve; serve(sys.argv[1:])"


class Step(msgspec.Struct, tag=True):
    """How far the reading has got, as Progress is called."""

    done: int
    total: int
    what: str


class Refused(msgspec.Struct, tag=True):
    """There will be no corpus: an InputError."""

    path: str
    zh: str
    en: str


class Read(msgspec.Struct, tag=True):
    """The corpus, a CorpusRecord as coded, in so many bytes behind the message; its notices, a list of Problem as coded."""

    size: int
    notices: bytes


Message = Step | Refused | Read


class Apart:
    """The process that reads some paths. It ends with the program, or when it is closed."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin and process.stdout
        self._process, self._input, self._output = process, process.stdin, process.stdout
        self._asking = threading.Lock()
        self._asked = True

    @classmethod
    def start(cls, paths: Sequence[str | Path]) -> Apart | None:
        """Begin to read; None where the machine starts no process, or has no core for it but those that the screen may need."""
        if not sys.executable or cores() < SPARE:
            return None
        command = [sys.executable, "-c", _SERVE.format(path=sys.path), *map(str, paths)]
        try:
            pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
            return cls(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere))
        except (OSError, ValueError):
            return None

    def load(self, report: Progress) -> Corpus | None:
        """The corpus, read anew at each call; None where the process has ended without it, or sends what is none.

        Raises InputError for a path that cannot be opened, and what `report` raises.
        """
        from model.cache.records import CorpusRecord
        from model.facts import Problem
        from model.inputs import InputError
        from model.said import Said

        with self._asking:
            try:
                while (message := self._next()) is not None:
                    if isinstance(message, Step):
                        report(message.done, message.total, message.what)
                    elif isinstance(message, Refused):
                        raise InputError(message.path, Said(message.zh, message.en))
                    else:
                        notices = msgspec.msgpack.decode(message.notices, type=list[Problem])
                        record = msgspec.msgpack.decode(self._output.read(message.size), type=CorpusRecord)
                        return record.corpus().noticing(notices)
            except (OSError, ValueError, OverflowError, MemoryError):  # ended, closed, or no such program
                self._process.kill()
        return None

    def _next(self) -> Message | None:
        """The next message; None where no more come."""
        if not self._asked:
            self._input.write(AGAIN)
            self._input.flush()
            self._asked = True
        found = take(self._output)
        self._asked = isinstance(found, Step)
        return found

    def close(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        for stream in (self._input, self._output):
            with suppress(OSError):
                stream.close()


def take(stream: IO[bytes]) -> Message | None:
    """The next message of a stream; None at its end. Raises ValueError for what is none."""
    data = stream.read(int.from_bytes(stream.read(LENGTH), "big"))
    return msgspec.msgpack.decode(data, type=Message) if data else None


def give(stream: IO[bytes], message: Message) -> None:
    """Write a message to a stream."""
    data = msgspec.msgpack.encode(message)
    stream.write(len(data).to_bytes(LENGTH, "big") + data)
    stream.flush()


def cores() -> int:
    """How many processes can work side by side on this machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
