"""The program in a real terminal: a pty with a terminal emulator behind it."""

from __future__ import annotations

import base64
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pyte
import pytest

PATIENCE = 60.0
"""Seconds after which a text that has not come never will."""
PROGRAM = (sys.executable, "-c", "from tui.cli import main; main()")
ROOT = Path(__file__).parents[2]

PAGE = """\
# 江城科技城又添新平台

江城晚报 2024年3月5日

本报讯（记者 李一）3月5日，记者从江城市科技局获悉，青禾实验室投入运行两年来，已引进科研团队45个，服务企业超过1200家。
青禾实验室主任王二介绍，2023年，实验室获得专利授权365件，同比增长50%。
"""


class Terminal:
    """A program in a pty of a size, its screen, and what it sent."""

    def __init__(self, argv: Sequence[str], *, cwd: Path, size: tuple[int, int] = (80, 24), **env: str) -> None:
        self.sent = b""
        self.code: int | None = None
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            ours = {key: value for key, value in os.environ.items() if key not in {"COLUMNS", "LINES"}}
            os.execvpe(argv[0], list(argv), {**ours, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), **env})
        self.resize(size)

    def resize(self, size: tuple[int, int]) -> None:
        """Give the terminal another size, as dragging its window does."""
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self._screen.resize(size[1], size[0])

    def type(self, text: str) -> None:
        os.write(self.fd, text.encode())

    @property
    def lines(self) -> list[str]:
        """The screen; the second half of a wide character, which the emulator keeps as an empty cell, is no character."""
        return ["".join(row[x].data for x in range(self._screen.columns)) for row in self._rows()]

    def _rows(self) -> Iterator[dict[int, pyte.screens.Char]]:
        return (self._screen.buffer[y] for y in range(self._screen.lines))

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def read(self, seconds: float = 0.05) -> bool:
        """Take in what the program has sent; False where it has ended."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        self.sent += data
        # The emulator does not know these: a query, and parameters with a private mark.
        self._stream.feed(re.sub(rb"\x1b\[[><=?][0-9;]*[a-zA-Z]?[mupc$]", b"", data))
        return bool(data)

    def wait_for(self, what: str | Callable[[Terminal], bool]) -> None:
        """Until a text is on the screen, or something holds."""
        holds = what if callable(what) else lambda terminal: what in terminal.text
        deadline = time.monotonic() + PATIENCE
        while not holds(self):
            assert time.monotonic() < deadline, f"{what!r} never came; the screen:\n{self.text}"
            alive = self.read()
            assert alive or holds(self), f"the program ended before {what!r}; the screen:\n{self.text}"

    def wait_for_end(self) -> int:
        """Until the program has ended; its exit code."""
        deadline = time.monotonic() + PATIENCE
        while self.read() and time.monotonic() < deadline:
            pass
        _, status = os.waitpid(self.pid, 0)
        self.code = os.waitstatus_to_exitcode(status)
        return self.code

    def clipboard(self) -> str | None:
        """What was last put on the clipboard by OSC 52."""
        found = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)", self.sent)
        return base64.b64decode(found[-1]).decode() if found else None

    def close(self) -> None:
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)


Opening = Callable[..., Terminal]


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with one short article of our own."""
    (tmp_path / "clippings").mkdir()
    (tmp_path / "clippings" / "page.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def terminal(workplace: Path) -> Iterator[Opening]:
    """Starts the program, or another, in a terminal of its own; all are ended after the test."""
    opened: list[Terminal] = []

    def start(*args: str, program: Sequence[str] = PROGRAM, **options: object) -> Terminal:
        known = {"XDG_CONFIG_HOME": str(workplace / "config"), "HOME": str(workplace), "LANG": "C.UTF-8"}
        opened.append(Terminal([*program, *args], cwd=workplace, **(known | options)))  # type: ignore[arg-type]
        return opened[-1]

    yield start
    for each in opened:
        each.close()
