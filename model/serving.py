"""The end of model/apart.py that reads: a process that sends the corpus of some paths, and again as often as it is asked to."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from typing import IO

from model.apart import Message, Read, Refused, Step, give
from model.charsets import share_charsets
from model.inputs import InputError
from model.opening import load_coded


def serve(paths: Sequence[str]) -> None:
    """Send the corpus through standard output, once and for each byte of standard input; its end is the end.

    An error that is no InputError ends the process: whoever asks loads the corpus himself then, and meets it there.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl+c is the program's, at whose end the pipes break
    share_charsets()
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # nothing else may get between the messages
    try:
        give(out, _answer(paths, out))
        while sys.stdin.buffer.read(1):
            give(out, _answer(paths, out))
    except BrokenPipeError:
        return


def _answer(paths: Sequence[str], out: IO[bytes]) -> Message:
    try:
        return Read(load_coded(paths, lambda done, total, what: give(out, Step(done, total, what))))
    except InputError as error:
        return Refused(error.path, error.message.zh, error.message.en)
