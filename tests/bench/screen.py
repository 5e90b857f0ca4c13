"""How long until something is on the screen: `python tests/bench/screen.py [RUNS]`.

Runs the bare app of bare.py and the explorer by turns in a pty of 140 x 40 (a warm-up run of each is not counted), and prints
the median, in milliseconds from fork, of the first frame and of the moment when all facts of the bundled articles are loaded,
once with an empty cache and once with what the run before has kept; each also as a ratio to the bare app's first frame in the
same round.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
BARE = [sys.executable, str(HERE / "bare.py")]
EXPLORER = [sys.executable, "-c", "from tui.cli import main; main()"]
FRAME, LOADED = "成渝科创", "已载入"
PATIENCE = 30.0


def marks(command: list[str], wanted: list[str]) -> list[float]:
    """Seconds from fork until each wanted text has been written to the terminal, in the order given."""
    begin = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.environ["TEXTUAL_ANIMATIONS"] = "none"
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
    seen, times = b"", []
    try:
        while len(times) < len(wanted) and time.perf_counter() - begin < PATIENCE:
            if select.select([fd], [], [], 0.1)[0]:
                seen += os.read(fd, 65536)
                while len(times) < len(wanted) and wanted[len(times)].encode() in seen:
                    times.append(time.perf_counter() - begin)
    except OSError:
        pass
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(fd)
    if len(times) < len(wanted):
        raise SystemExit(f"{command}: never wrote {wanted[len(times)]!r}")
    return times


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    names = [
        "bare app, first frame",
        "explorer, first frame",
        "explorer, all facts, nothing kept",
        "explorer, all facts, kept",
    ]
    rows: dict[str, list[float]] = {name: [] for name in names}
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode; the warm-up writes it
    for turn in range(runs + 1):
        with TemporaryDirectory() as cache:
            os.environ["CYKC_TUI_CACHE"] = cache
            (bare,) = marks(BARE, ["MARK"])
            _, anew = marks(EXPLORER, [FRAME, LOADED])
            first, kept = marks(EXPLORER, [FRAME, LOADED])
        if turn:
            for row, value in zip(rows.values(), (bare, first, anew, kept), strict=True):
                row.append(value)
    base = rows[names[0]]
    print(f"{runs} rounds, interleaved; medians; {'rjieba' if has_rjieba() else 'jieba'} cuts the words")
    for name, values in rows.items():
        ratio = median(value / bare for value, bare in zip(values, base, strict=True))
        print(f"{name:34} {median(values) * 1000:7.0f} ms  {ratio:5.2f} x bare")


def has_rjieba() -> bool:
    from importlib.util import find_spec

    return find_spec("rjieba") is not None


if __name__ == "__main__":
    main()
