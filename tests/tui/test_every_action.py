"""Every action of the registry is done once where it is valid, on a corpus, on an empty one and before there is any."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from model.corpus import Corpus
from model.view.types import Query
from tui.actions import ACTIONS, BY_ID, PARENTS, in_scope
from tui.app import Explorer
from tui.dispatch import KeyScreen
from tui.places import Place
from tui.screens.dialog import Confirm
from tui.screens.prompt import Prompt

WHERE: dict[str, list[str]] = {
    "table": ["main.metrics"],
    "filter": ["main.filter"],
    "edit": ["main.filter"],
    "palette": ["app.palette"],
    "ask": ["main.export"],
}
"""The actions that lead to where those of a scope are valid."""


async def settle(pilot: Pilot[None]) -> None:
    for _ in range(3):
        await pilot.pause()


async def go(pilot: Pilot[None], scope: str) -> KeyScreen[Any]:
    """To a place where the actions of a scope are valid, whatever is on the screen."""
    app = pilot.app
    assert isinstance(app, Explorer)
    while len(app.screen_stack) > 1:
        app.pop_screen()
    app.main.show_place(Place(Query(view="tree")))
    await settle(pilot)
    if scope == "confirm":
        app.push_screen(Confirm(app.lang, "?", "?", "?"))
    elif scope == "prompt":
        app.push_screen(Prompt(app.lang, "?", "?", "?", lambda answer: ""))
    elif scope == "reader" and app.corpus:
        app.open_story(app.corpus.stories[0].id)
    for action in WHERE.get(scope, []):
        await app.main.perform(action)
    await settle(pilot)
    screen = app.screen
    assert isinstance(screen, KeyScreen)
    return screen


LEAVING = {"app.quit", "app.leave"}


@pytest.mark.parametrize("scope", PARENTS)
async def test_every_action_of_a_scope_can_be_done_there(
    scope: str, running: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    suspended: list[bool] = []
    monkeypatch.setattr(Explorer, "action_suspend_process", lambda self: suspended.append(True))
    monkeypatch.chdir(tmp_path)
    async with running() as pilot:
        for spec in in_scope(scope):
            if spec.id not in LEAVING:
                screen = await go(pilot, scope)
                assert scope in screen.live_scopes()
                assert spec.id in screen.possible()
                assert await screen.perform(spec.id), f"nothing does {spec.id}"
                await settle(pilot)
        assert pilot.app.is_running
    assert suspended or scope != "app"
    assert scope != "ask" or len(list(tmp_path.glob("*.md"))) == 1


@pytest.mark.parametrize("action", sorted(LEAVING))
async def test_quitting_ends_the_program(action: str, running: Callable[..., Any]) -> None:
    async with running() as pilot:
        await pilot.app.main.perform(action)
        await pilot.pause()
        assert pilot.app.return_code == 0


@pytest.mark.parametrize("corpus_given", [Corpus(), None], ids=["empty", "still reading"])
async def test_no_action_fails_where_there_is_nothing(
    corpus_given: Corpus | None, running: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Explorer, "action_suspend_process", lambda self: None)
    monkeypatch.setattr(Explorer, "_load", lambda self: None)
    async with running(corpus=corpus_given) as pilot:
        for page in ("main.browse", "main.metrics", "main.stories", "main.series", "main.relations", "main.problems"):
            for action in BY_ID:
                if action not in LEAVING:
                    await pilot.app.main.perform(page)
                    await pilot.app.main.perform(action)
                    await pilot.pause()
                    while len(pilot.app.screen_stack) > 1:
                        pilot.app.pop_screen()
        await settle(pilot)
        assert pilot.app.is_running


async def test_help_palette_and_key_line_name_the_keys_that_are_set(
    running: Callable[..., Any], lines: Callable[[Any], list[str]], press: Callable[..., Any], tmp_path: Any
) -> None:
    from tui.keymap_files import load_keymap

    file = tmp_path / "keymap.yaml"
    file.write_text("main:\n  export: w\n  yank: none\n", encoding="utf-8")
    keymap, problems = load_keymap(file)
    assert problems == []
    async with running(keymap=keymap) as pilot:
        assert "w 导出" in lines(pilot)[-1]
        await press(pilot, "w")
        assert "导出" in "\n".join(lines(pilot)[8:14])
        await press(pilot, "escape", "ctrl+p", "type:daochu")
        assert any("导出当前视图" in line and " w " in line for line in lines(pilot))
        await press(pilot, "escape", "?")
        help_pane = pilot.app.screen.pane
        told = "\n".join(block.text for block in help_pane._blocks)
        for spec in ACTIONS:
            assert spec.zh in told
        assert str(file) in told
        assert "未设键" in told


async def test_a_wrong_keymap_is_told_and_the_program_starts(running: Callable[..., Any], tmp_path: Any) -> None:
    from tui.keymap_files import load_keymap

    file = tmp_path / "keymap.yaml"
    file.write_text("main:\n  exprt: w\n", encoding="utf-8")
    keymap, problems = load_keymap(file)
    async with running(keymap=keymap, problems=problems) as pilot:
        assert "键位文件有 1 处不对" in pilot.app.main.status.text
