"""The command line as a process of its own: what it loads, closed pipes, a pipe for input and the terminal for keys."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "from tui.cli import main; main()"
LOADED = """
import sys
from tui.cli import run
code = run(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
raise SystemExit(code)
"""


def environment(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(tmp_path),
        "LANG": "zh_CN.UTF-8",
        "LC_ALL": "",
    }


def loaded_by(tmp_path: Path, *words: str) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, *words], env=environment(tmp_path), cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout
    return set(ran.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "words", [["--help"], ["export", "--help"], ["--version"], ["keys"], ["keys", "--preset", "vim"]]
)
def test_help_and_keys_load_neither_textual_nor_jieba(tmp_path: Path, words: list[str]) -> None:
    assert not loaded_by(tmp_path, *words) & {"textual", "rich", "jieba", "rjieba", "pypinyin"}


def test_export_and_check_load_no_textual(tmp_path: Path) -> None:
    assert not loaded_by(tmp_path, "export", "--view", "metrics", "--filter", "jf") & {"textual", "rich"}
    assert not loaded_by(tmp_path, "check") & {"textual", "rich"}


@pytest.mark.parametrize(
    "words", [["export", "--view", "model"], ["keys"], ["export", "--view", "article"], ["--help"]]
)
def test_a_closed_pipe_ends_quietly(tmp_path: Path, words: list[str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words],
        env=environment(tmp_path),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


def test_standard_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    env = {**environment(tmp_path), "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", PROGRAM, "export", "--view", "stories", "--lang", "zh"]
    ran = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True)
    assert ran.returncode == 0
    assert ran.stdout.decode("utf-8").startswith("# 稿件\n")
    helped = subprocess.run([*command[:3], "--help"], env=env, cwd=tmp_path, capture_output=True)
    assert helped.returncode == 0
    wrong = subprocess.run([*command[:3], "没有"], env=env, cwd=tmp_path, capture_output=True)
    assert wrong.returncode == 2
    assert b"Traceback" not in wrong.stderr


FAKE_EXPLORER = """
import os, sys, types
fake = types.ModuleType("tui.app")
def run_explorer(paths, *, stdin, keymap_path, lang, apart):
    os.write(1, f"read {list(paths)} {len(stdin or b'')} bytes, keys from {os.ttyname(0)}".encode() + b"\\n")
    os.write(1, b"got " + os.read(0, 100))
    return 0
fake.run_explorer = run_explorer
sys.modules["tui.app"] = fake
from tui.cli import main
main()
"""


def in_terminal(command: str, env: dict[str, str], keys: bytes) -> tuple[str, int]:
    """What a shell command shows in a terminal of its own, with `keys` pressed as soon as it has shown something."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve("/bin/sh", ["sh", "-c", command], env)
    shown, pressed, deadline = b"", False, time.monotonic() + 60
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 1)
        if not ready:
            continue
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data
        if not pressed and b"\n" in shown:
            os.write(terminal, keys)
            pressed = True
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(status)


@pytest.mark.parametrize(
    ("before", "path", "read"), [("cat page.txt |", "", 12), ("", "- < page.txt", 12), ("", "< /dev/null", 0)]
)
def test_a_page_comes_through_a_pipe_and_the_keys_from_the_terminal(
    tmp_path: Path, before: str, path: str, read: int
) -> None:
    (tmp_path / "page.txt").write_text("题目\n\n正\n", "utf-8")
    script = tmp_path / "explore.py"
    script.write_text(FAKE_EXPLORER, "utf-8")
    shown, code = in_terminal(
        f"cd {tmp_path} && {before} {sys.executable} explore.py {path}", environment(tmp_path), b"q\n"
    )
    assert code == 0, shown
    paths = ["-"] if read else []
    assert f"read {paths} {read} bytes, keys from /dev/" in shown
    assert "got q" in shown


def test_without_a_terminal_the_explorer_says_what_to_use(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment(tmp_path),
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "cykc-tui export" in ran.stderr


def test_another_package_called_model_is_named(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "__init__.py").write_text("", "utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); sys.path.append({str(ROOT)!r}); {PROGRAM}"
    ran = subprocess.run(
        [sys.executable, "-c", code, "--help"],
        env=environment(tmp_path) | {"PYTHONPATH": ""},
        cwd="/",
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 2
    assert str(tmp_path / "model") in ran.stderr
    assert ran.stderr.count("\n") == 1
