"""The main paths as a user walks them, in a real terminal."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Opening = Callable[..., Any]


def command_line(line: str, cwd: Path) -> bytes:
    """What a command line of the program prints."""
    words = shlex.split(line)
    assert words.pop(0) == "cykc-tui"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    run = [sys.executable, "-c", "from tui.cli import main; main()", *words]
    return subprocess.run(run, cwd=cwd, env=env, capture_output=True, check=True).stdout


def test_a_stranger_finds_a_thing_reads_why_and_exports_its_figures(terminal: Opening, workplace: Path) -> None:
    user = terminal()
    user.wait_for("示例语料")
    user.type("/jfsys\r")
    user.wait_for("› 金凤实验室")
    user.wait_for("筛选“jfsys”：1/")
    user.wait_for("金凤实验室  实验室 · 重庆")
    user.type("ms")
    user.wait_for("按 数值↓")
    user.type("e")
    user.wait_for("成渝科创-指标-金凤实验室.md")
    user.type("\r")
    user.wait_for("已写入")
    written = (workplace / "成渝科创-指标-金凤实验室.md").read_bytes()
    assert written.startswith("# 指标：金凤实验室".encode())
    user.type("C")
    user.wait_for(lambda t: t.clipboard() is not None)
    command = user.clipboard()
    assert command_line(command, workplace) == written
    user.type("\x11")
    assert user.wait_for_end() == 0
    assert b"Traceback" not in user.sent
    assert user.sent.rstrip().endswith((b"l", b"h", b"m", b"u")), "the terminal is given back"
    assert b"\x1b[?1049l" in user.sent


def test_own_clippings_resize_paste_input_method_and_suspend(terminal: Opening, workplace: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash with job control here")
    shell = terminal("--norc", "--noprofile", "-i", program=(bash,), PS1="ready> ")
    shell.wait_for("ready>")
    shell.type(f"{shlex.quote(sys.executable)} -c 'from tui.cli import main; main()' clippings\r")
    shell.wait_for("1 篇 · 1 稿")
    shell.type("\x1a")
    shell.wait_for("Stopped")
    shell.type("fg\r")
    shell.wait_for(lambda t: t.sent.count(b"\x1b[?1049h") == 2)
    shell.type("？")
    shell.wait_for("目录树（此处）")
    shell.type("ｑ")
    shell.wait_for(lambda t: "目录树（此处）" not in t.text and t.lines[0].startswith(" 成渝科创"))
    shell.resize((120, 40))
    shell.wait_for(lambda t: "─ 指标 ─" in t.lines[1] and "─ 详情 ─" in t.lines[1])
    shell.resize((60, 20))
    shell.wait_for(lambda t: "Tab 下一栏" in t.lines[19])
    shell.type("\x1b[200~青禾实验室\x1b[201~")
    shell.wait_for("筛选")
    shell.wait_for("1/")
    shell.type("\r")
    shell.wait_for("› 青禾实验室")
    shell.type("ｑ")
    shell.wait_for("已清除筛选")
    shell.type("q")
    shell.wait_for("ready>")
    shell.type("echo ended:$?\r")
    shell.wait_for("ended:0")


def test_a_page_through_a_pipe_opens_with_its_keys_from_the_terminal(terminal: Opening, workplace: Path) -> None:
    run = f"cat clippings/page.txt | {shlex.quote(sys.executable)} -c 'from tui.cli import main; main()'"
    user = terminal("-c", run, program=("/bin/sh",))
    user.wait_for("1 篇 · 1 稿")
    user.type("t")
    user.wait_for("江城科技城又添新平台")
    user.type("\x11")
    assert user.wait_for_end() == 0


def test_a_folder_that_is_read_by_processes_opens_like_any_other(terminal: Opening) -> None:
    """What a full-screen program has for standard error is no file, and a process that is given it cannot be started."""
    script = """
import model.reading, model.workers
model.reading.MANY = 1
model.workers.cores = lambda: 2
def refused(*_):
    raise AssertionError("read here")
model.reading.facts_of = model.reading.clean_names = model.workers.facts_of = model.workers.clean_names = refused
from tui.cli import main
main()
"""
    user = terminal("clippings", program=(sys.executable, "-c", script))
    user.wait_for("1 篇 · 1 稿")
    user.wait_for("青禾实验室")
    user.type("q")
    assert user.wait_for_end() == 0


@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "xterm", "COLORTERM": ""}])
def test_without_colours_the_focus_can_still_be_seen(more: dict[str, str], terminal: Opening) -> None:
    user = terminal("clippings", **more)
    user.wait_for("1 篇 · 1 稿")
    user.wait_for("▌")
    user.type("q")
    assert user.wait_for_end() == 0


def test_a_path_that_is_not_there_leaves_the_terminal_alone(terminal: Opening) -> None:
    user = terminal("nowhere")
    assert user.wait_for_end() == 2
    assert "nowhere" in user.text
    assert b"\x1b[?1049h" not in user.sent


def test_the_first_frame_is_painted_before_anything_heavy_is_loaded() -> None:
    script = """
import asyncio, sys
from tui.app import Explorer
seen = []
async def start(self):
    seen.append(sorted({"jieba", "rjieba", "pypinyin", "model.build", "model.extract", "ahocorasick_rs"} & sys.modules.keys()))
    seen.append([s.text for s in self.screen._compositor.render_strips()][1].split()[1])
Explorer._start_loading = start
async def main():
    async with Explorer().run_test() as pilot:
        while not seen:
            await pilot.pause()
asyncio.run(main())
print(seen)
"""
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.strip() == "[[], '目录']"


@pytest.mark.parametrize("module", ["tui.actions", "tui.keymap", "tui.keymap_files", "tui.keynames", "tui.cli"])
def test_the_keymap_and_the_command_line_load_no_textual(module: str) -> None:
    script = f"import sys, {module}; print('textual' in sys.modules)"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
