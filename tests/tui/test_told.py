"""What the program says where something is amiss: it is said where the user looks, and with what to do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from model import load
from tui.app import Explorer
from tui.keymap_files import load_keymap

Lines = Callable[[Any], list[str]]


async def read(pilot: Any) -> Explorer:
    """The app after it has read its files."""
    app: Explorer = pilot.app
    async with asyncio.timeout(30):
        while app.loading or app.corpus is None:
            await pilot.pause()
    await pilot.pause()
    return app


async def test_a_cache_that_cannot_be_used_is_named_with_what_to_do(
    running: Any, press: Any, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "a.txt").write_text(
        "云岭大桥合龙\n\n2031-06-02  来源:茶山报\n\n云岭大桥全长1280米。\n", "utf-8"
    )
    (tmp_path / "way").write_text("in the way")
    monkeypatch.setenv("CYKC_TUI_CACHE", str(tmp_path / "way"))
    async with running(paths=[tmp_path / "clips"], corpus=None) as pilot:
        app = await read(pilot)
        assert "存疑（P 查看）" in app.main.status.text
        await press(pilot, "P")
        shown = "\n".join(lines(pilot))
        assert "缓存文件夹用不了" in shown and "CYKC_TUI_CACHE" in shown
        await press(pilot, "enter")
        assert "没有原文可开" in app.main.status.text


async def test_lines_of_the_keymap_that_were_left_out_are_listed_at_the_end_of_the_help(
    running: Any, press: Any, lines: Lines, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text("main:\n  exprot: w\n  open: ctrl+m\n", "utf-8")
    keymap, problems = load_keymap(mine)
    async with running(keymap=keymap, problems=problems) as pilot:
        assert "键位文件有 2 处不对，未采用（? 末尾列出）" in pilot.app.main.status.text
        await press(pilot, "?", "end")
        shown = "\n".join(lines(pilot))
        assert "未采用" in shown and "exprot" in shown and "ctrl+m" in shown


async def test_a_folder_without_articles_is_no_standard_input(running: Any, press: Any, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    async with running(paths=[tmp_path / "empty"], corpus=load([tmp_path / "empty"])) as pilot:
        for key in "vRFX":
            await press(pilot, key)
            assert "没有可更正" in pilot.app.main.status.text


async def test_where_nothing_can_be_rejected_the_way_to_what_can_is_told(
    running: Any, press: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("重庆云杉实验室启用\n\n重庆云杉实验室去年引进科研团队12个。\n", "utf-8")
    async with running(paths=[tmp_path], corpus=load([tmp_path])) as pilot:
        await press(pilot, "m", "/", "type:zzz", "enter", "X")
        assert "请到目录里的实体、指标表的行上" in pilot.app.main.status.text
        await press(pilot, "r", "X")
        assert "请到目录里的实体、指标表的行上" in pilot.app.main.status.text


async def test_that_another_press_quits_is_told_only_while_it_does(running: Any, press: Any) -> None:
    async with running() as pilot:
        await press(pilot, "escape")
        assert "再按一次 Esc 退出" in pilot.app.main.status.text
        await press(pilot, "/")
        assert "退出" not in pilot.app.main.status.text
        await press(pilot, "escape", "escape")
        assert pilot.app.is_running


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_the_way_out_and_the_help_stay_in_a_narrow_key_line(
    running: Any, press: Any, lines: Lines, lang: str
) -> None:
    async with running(size=(50, 14), lang=lang) as pilot:
        await press(pilot, "t", "enter")
        keys = lines(pilot)[-1]
        assert "? " in keys and "Esc " in keys and "n " in keys


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_a_window_that_is_too_small_says_in_full_how_large_it_must_be(
    running: Any, lines: Lines, lang: str
) -> None:
    async with running(size=(40, 10), lang=lang) as pilot:
        assert "50×14" in lines(pilot)[0]
