"""The end of model/apart.py that reads: a process that sends the corpus of some paths, and again as often as it is asked to."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from typing import IO

import msgspec

from model.apart import Read, Refused, Step, give
from model.inputs import InputError
from model.opening import load_coded
from model.ownprocess import make_ready_to_read

LARGE = 64 * 1024 * 1024
"""Bytes of a corpus whose reading took so much memory that the process does not keep it for another one."""


def serve(paths: Sequence[str]) -> None:
    """Send the corpus through standard output, once and for each byte of standard input; its end, or a LARGE one, is the end.

    An error that is no InputError ends the process: whoever asks loads the corpus himself then, and meets it there.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl+c is the program's, at whose end the pipes break
    make_ready_to_read()
    try:
        with _alone() as out:
            while _answer(paths, out) < LARGE and sys.stdin.buffer.read(1):
                pass
    except BrokenPipeError:
        return


def _alone() -> IO[bytes]:
    """Standard output for the messages alone: whatever else is printed goes elsewhere, and no process that is started here inherits it.

    One that did would keep it open, and whoever asks would wait for its end after this one has ended.
    """
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def _answer(paths: Sequence[str], out: IO[bytes]) -> int:
    """Send the corpus, or why there is none; its size."""
    try:
        corpus, notices = load_coded(paths, lambda done, total, what: give(out, Step(done, total, what)))
    except InputError as error:
        give(out, Refused(error.path, error.message.zh, error.message.en))
        return 0
    give(out, Read(len(corpus), msgspec.msgpack.encode(notices)))
    out.write(corpus)
    out.flush()
    return len(corpus)
