"""Corrections made in the explorer: one key each, written beside the articles, seen at once, taken back to the byte."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
import yaml

from model import Corpus, load
from tui.app import Explorer

LABS = """重庆云杉实验室启用

本报讯（记者 王某）重庆云杉实验室去年引进科研团队12个，获得专利35项。重庆云杉实验室位于两江新区。

云杉实验室主任李明远表示，今年还将引进团队5个。
"""
SEEDS = """成都青禾研究院揭牌

本报讯（记者 赵某）成都青禾研究院在成都高新区揭牌。成都青禾研究院拥有科研人员120人。成都青禾种业中心同日揭牌。
"""
OWN = "# 我自己写的\n- rename: 两江新区\n  to: 重庆两江新区   # 全称"
"""A user's own file, without an end of its last line."""

Open = Callable[..., AbstractAsyncContextManager[Any]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "clips"
    home.mkdir()
    (home / "labs.txt").write_text(LABS, "utf-8")
    (home / "seeds.txt").write_text(SEEDS, "utf-8")
    return home


@pytest.fixture
def opened(folder: Path, running: Any) -> Open:
    """The explorer on the folder, its files read."""

    def open_app(**options: Any) -> AbstractAsyncContextManager[Any]:
        found: AbstractAsyncContextManager[Any] = running(**({"paths": [folder], "corpus": load([folder])} | options))
        return found

    return open_app


async def read_again(pilot: Any) -> Explorer:
    """The app after it has read the articles again."""
    app: Explorer = pilot.app
    async with asyncio.timeout(30):
        while app.loading:
            await pilot.pause()
    await pilot.pause()
    return app


def names(app: Explorer) -> set[str]:
    assert app.corpus is not None
    return {entity.name for entity in app.corpus.entities}


def stand_on(pilot: Any, name: str) -> None:
    app: Explorer = pilot.app
    assert app.corpus is not None
    assert app.main.browse.go_to_entity(next(e.id for e in app.corpus.entities if e.name == name))


def under_cursor(app: Explorer) -> str:
    node = app.main.browse.contents.node
    return node.label if node else ""


def entries(folder: Path) -> Any:
    return yaml.safe_load((folder / "corrections.yaml").read_text("utf-8"))


async def retype(press: Any, pilot: Any, text: str) -> None:
    await press(pilot, "ctrl+u", f"type:{text}", "enter")


async def test_an_entity_is_renamed_and_the_old_name_comes_back(
    opened: Open, press: Any, lines: Any, folder: Path
) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "R")
        assert pilot.app.screen.box.value == "成都青禾研究院"
        await retype(press, pilot, "成都青禾种业研究院")
        app = await read_again(pilot)
        assert entries(folder) == [{"rename": "成都青禾研究院", "to": "成都青禾种业研究院"}]
        assert under_cursor(app) == "成都青禾种业研究院"
        assert "corrections.yaml：改名 成都青禾研究院 → 成都青禾种业研究院" in app.main.status.text
        assert "u 撤销" in lines(pilot)[-2]
        await press(pilot, "u")
        app = await read_again(pilot)
        assert "成都青禾研究院" in names(app)
        assert under_cursor(app) == "成都青禾研究院"
        assert not (folder / "corrections.yaml").exists()
        await press(pilot, "u")
        assert "没有可撤销" in app.main.status.text


async def test_what_the_user_wrote_is_left_to_the_byte(opened: Open, press: Any, lines: Any, folder: Path) -> None:
    (folder / "corrections.yaml").write_text(OWN, "utf-8")
    async with opened(corpus=load([folder])) as pilot:
        stand_on(pilot, "成都青禾研究院")
        for name in ("青禾研究院甲", "青禾研究院乙"):
            await press(pilot, "R")
            await retype(press, pilot, name)
            await read_again(pilot)
        assert (folder / "corrections.yaml").read_text("utf-8").startswith(OWN)
        assert [entry["to"] for entry in entries(folder)] == ["重庆两江新区", "青禾研究院甲", "青禾研究院乙"]
        for left in (1, 0):
            await press(pilot, "u")
            await read_again(pilot)
            assert f"还可撤销 {left} 次" in lines(pilot)[-2]
        assert (folder / "corrections.yaml").read_text("utf-8") == OWN


async def test_marked_entities_are_counted_and_merged(opened: Open, press: Any, lines: Any, folder: Path) -> None:
    async with opened() as pilot:
        app = pilot.app
        await press(pilot, "M")
        assert "请先用 v 标记" in app.main.status.text
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "v")
        assert any("* 成都青禾研究院" in line for line in lines(pilot))
        stand_on(pilot, "成都青禾种业中心")
        await press(pilot, "insert")
        assert "已标记 2 个实体；M 合并" in app.main.status.text
        await press(pilot, "M")
        assert app.screen.box.value == "成都青禾种业中心"
        await press(pilot, "enter")
        app = await read_again(pilot)
        assert entries(folder) == [{"merge": ["成都青禾研究院", "成都青禾种业中心"], "into": "成都青禾种业中心"}]
        assert "成都青禾研究院" not in names(app)
        assert under_cursor(app) == "成都青禾种业中心"
        assert not app.main.browse.contents.marked
        await press(pilot, "u")
        app = await read_again(pilot)
        assert {"成都青禾研究院", "成都青禾种业中心"} <= names(app)


async def test_escape_takes_the_marks_off_before_it_asks_to_quit(opened: Open, press: Any) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "v", "escape")
        assert not pilot.app.main.browse.contents.marked
        await press(pilot, "v", "v")
        assert "没有标记了" in pilot.app.main.status.text


async def test_an_entity_is_filed_elsewhere_by_label_and_city(opened: Open, press: Any, folder: Path) -> None:
    async with opened() as pilot:
        app = pilot.app
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "F")
        assert app.screen.box.value == "科研院所 成都"
        await retype(press, pilot, "实验是 成都")
        assert "是不是 实验室" in app.screen.note.text
        await retype(press, pilot, "科研院所 成都")
        assert "没有改动" in app.screen.note.text
        await retype(press, pilot, "实验室 绵阳市")
        app = await read_again(pilot)
        assert entries(folder) == [{"refile": "成都青禾研究院", "category": "lab", "city": "绵阳"}]
        assert app.main.browse.contents.path == ("绵阳", "实验室", "成都青禾研究院")


async def test_an_entity_is_rejected_after_a_question_only(opened: Open, press: Any, folder: Path) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾种业中心")
        await press(pilot, "X", "n")
        assert not (folder / "corrections.yaml").exists()
        await press(pilot, "X", "y")
        app = await read_again(pilot)
        assert entries(folder) == [{"reject": "成都青禾种业中心"}]
        assert "成都青禾种业中心" not in names(app)
        await press(pilot, "u")
        app = await read_again(pilot)
        assert under_cursor(app) == "成都青禾种业中心"


@pytest.mark.parametrize("way", [["m"], ["3"]], ids=["table", "pane"])
async def test_a_figure_is_rejected_by_words_that_stand_there_once(
    way: list[str], opened: Open, press: Any, folder: Path
) -> None:
    async with opened() as pilot:
        app = pilot.app
        assert app.corpus is not None
        stand_on(pilot, "重庆云杉实验室")
        await pilot.pause()
        await press(pilot, *way)
        table = app.main.alone.table if way == ["m"] else app.main.browse.table
        wanted = next(m for m in app.corpus.metrics if m.text == "35项")
        assert table.view is not None
        before = len(table.view.rows)
        table.move_to(next(i for i, row in enumerate(table.view.rows) if wanted.id in row.facts))
        await press(pilot, "X", "y")
        app = await read_again(pilot)
        (entry,) = entries(folder)
        assert entry == {"figure": "35项", "file": "labs.txt", "words": "获得专利35项", "reject": "yes"}
        assert app.corpus is not None
        assert [m.text for m in app.corpus.metrics if m.id == wanted.id] == []
        assert table.view is not None
        assert len(table.view.rows) == before - 1
        assert table.has_focus


async def test_the_filter_and_the_pane_stay_as_they_were(opened: Open, press: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "/", "type:qinghe", "enter", "2", "R")
        await retype(press, pilot, "青禾研究所")
        app = await read_again(pilot)
        assert app.main.browse.filtered() == "qinghe"
        assert app.main.browse.detail.has_focus
        assert under_cursor(app) == "青禾研究所"


async def test_a_name_that_another_entity_has_is_refused_where_it_is_typed(
    opened: Open, press: Any, folder: Path
) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "R")
        await retype(press, pilot, "重庆云杉实验室")
        assert "已有实体叫“重庆云杉实验室”" in pilot.app.screen.note.text
        await press(pilot, "escape")
        assert "已取消" in pilot.app.main.status.text
        assert not (folder / "corrections.yaml").exists()


async def test_a_file_changed_meanwhile_is_not_undone(opened: Open, press: Any, folder: Path) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "R")
        await retype(press, pilot, "青禾研究所")
        app = await read_again(pilot)
        with (folder / "corrections.yaml").open("a", encoding="utf-8") as file:
            file.write("# 后来写的\n")
        await press(pilot, "u")
        assert "文件已另有改动" in app.main.status.text
        assert "青禾研究所" in (folder / "corrections.yaml").read_text("utf-8")


async def test_what_another_program_has_added_meanwhile_stays_where_ones_own_is_undone(
    opened: Open, press: Any, folder: Path
) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "R")
        await retype(press, pilot, "青禾研究所")
        await read_again(pilot)
        with (folder / "corrections.yaml").open("a", encoding="utf-8") as file:
            file.write("- reject: 成都青禾种业中心\n")
        await press(pilot, "u")
        app = await read_again(pilot)
        assert "已撤销：改名" in app.main.status.text
        assert entries(folder) == [{"reject": "成都青禾种业中心"}]
        assert "成都青禾研究院" in names(app) and "成都青禾种业中心" not in names(app)


@pytest.mark.parametrize("keys", [["v"], ["M"], ["R"], ["F"], ["X"]])
async def test_the_example_is_not_corrected_and_says_what_to_open(keys: list[str], running: Any, press: Any) -> None:
    example = load()
    async with running(corpus=example) as pilot:
        stand_on(pilot, example.entities[0].name)
        await press(pilot, *keys)
        assert len(pilot.app.screen_stack) == 1
        assert "示例语料不能更正；请以 cykc-tui 文件夹 打开" in pilot.app.main.status.text


async def test_standard_input_has_no_folder_to_write_to(running: Any, press: Any) -> None:
    corpus = load(["-"], stdin=SEEDS.encode())
    async with running(corpus=corpus, paths=["-"]) as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "R")
        assert "标准输入没有文件夹" in pilot.app.main.status.text


async def test_of_two_folders_the_one_that_names_the_entity_first_has_the_correction(
    opened: Open, press: Any, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "others"
    other.mkdir()
    (folder / "seeds.txt").rename(other / "seeds.txt")
    both = [folder, other]
    async with opened(paths=both, corpus=load(both)) as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "R")
        await retype(press, pilot, "青禾研究所")
        app = await read_again(pilot)
        assert "青禾研究所" in names(app)
        assert entries(other) == [{"rename": "成都青禾研究院", "to": "青禾研究所"}]
        assert not (folder / "corrections.yaml").exists()


async def test_a_correction_that_does_not_hit_is_told_at_once(
    opened: Open, press: Any, folder: Path, tmp_path: Path
) -> None:
    """The corrections of the first folder are applied first, so they do not know the names that the second gives."""
    other = tmp_path / "others"
    other.mkdir()
    (other / "more.txt").write_text(SEEDS, "utf-8")
    (other / "corrections.yaml").write_text("- rename: 成都青禾研究院\n  to: 青禾研究所\n", "utf-8")
    both = [folder, other]
    async with opened(paths=both, corpus=load(both)) as pilot:
        stand_on(pilot, "青禾研究所")
        await press(pilot, "X", "y")
        app = await read_again(pilot)
        assert "青禾研究所" in names(app)
        assert "这条更正没有用上：没有叫“青禾研究所”的实体" in app.main.status.text


async def test_what_is_corrected_in_the_article_is_seen_there(opened: Open, press: Any, folder: Path) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "enter", "F")
        await retype(press, pilot, "实验室")
        app = await read_again(pilot)
        assert app.main.page is app.main.reader
        assert entries(folder) == [{"refile": "成都青禾研究院", "category": "lab"}]
        await press(pilot, "enter")
        assert app.main.browse.contents.path == ("成都", "实验室", "成都青禾研究院")


async def test_a_folder_that_cannot_be_written_is_told(
    opened: Open, press: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("model.corrections.write.save", refuse)
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "X", "y")
        assert "请检查文件夹的权限" in pilot.app.main.status.text
        await press(pilot, "u")
        assert "没有可撤销" in pilot.app.main.status.text


async def test_rejected_places_of_the_history_are_walked_back_to_without_harm(opened: Open, press: Any) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "m", "[", "X", "y")
        await read_again(pilot)
        await press(pilot, "]", "e", "escape", "C", "[", "r", "[")
        assert pilot.app.is_running


BROKEN = "- rename: 两江新区\n  to: 重庆两江新区\n- merge: [甲, 乙\n  into: 甲\n"


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_a_file_broken_by_hand_is_not_written_to_and_the_line_is_told(
    lang: str, opened: Open, press: Any, lines: Any, folder: Path
) -> None:
    """The corrections in force stay in force: the articles are not read again."""
    path = folder / "corrections.yaml"
    path.write_text(OWN, "utf-8")
    async with opened(corpus=load([folder]), lang=lang) as pilot:
        stand_on(pilot, "成都青禾研究院")
        path.write_text(BROKEN, "utf-8")
        await press(pilot, "R")
        assert "corrections.yaml:4" in pilot.app.screen.note.text, "told before anything is typed"
        await retype(press, pilot, "青禾研究所")
        shown = "\n".join(lines(pilot))
        assert "corrections.yaml:4" in shown
        note = pilot.app.screen.note.text
        assert note.endswith("没有写入；先改好它" if lang == "zh" else "nothing written; mend it first")
        await press(pilot, "escape", "X")
        assert "corrections.yaml:4" in pilot.app.main.status.text
        assert len(pilot.app.screen_stack) == 1
        assert path.read_text("utf-8") == BROKEN
        assert {"重庆两江新区", "成都青禾研究院"} <= names(pilot.app)
        path.write_text(OWN, "utf-8")
        await press(pilot, "R")
        await retype(press, pilot, "青禾研究所")
        assert "青禾研究所" in names(await read_again(pilot))


async def test_an_unknown_word_makes_no_new_city(opened: Open, press: Any, folder: Path) -> None:
    async with opened() as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "F")
        await retype(press, pilot, "nonsense")
        assert "不认识“nonsense”；可写类别、地级市或省名" in pilot.app.screen.note.text
        await retype(press, pilot, "实验室 绵阳县")
        assert "是不是 绵阳？" in pilot.app.screen.note.text
        assert not (folder / "corrections.yaml").exists()


async def test_corrections_speak_english_and_take_the_names_on_the_screen(
    opened: Open, press: Any, folder: Path
) -> None:
    async with opened(lang="en") as pilot:
        stand_on(pilot, "成都青禾研究院")
        await press(pilot, "F")
        assert pilot.app.screen.box.value == "Research institutes 成都"
        await press(pilot, "enter")
        assert pilot.app.screen.note.text == "neither category nor city is new"
        await retype(press, pilot, "Research institute 成都")
        assert "did you mean Research institutes?" in pilot.app.screen.note.text
        await retype(press, pilot, "Innovation platforms and centres Joint Sichuan-Chongqing")
        app = await read_again(pilot)
        assert entries(folder) == [{"refile": "成都青禾研究院", "category": "platform", "city": "川渝"}]
        done = "成都青禾研究院 filed under Innovation platforms and centres Joint Sichuan-Chongqing"
        assert done in app.main.status.text
        await press(pilot, "F")
        assert pilot.app.screen.box.value == "Innovation platforms and centres Joint Sichuan-Chongqing"
        await press(pilot, "escape", "u")
        app = await read_again(pilot)
        assert f"undone: {done}" in app.main.status.text


async def test_the_merge_prompt_names_all_that_it_merges(opened: Open, press: Any, lines: Any) -> None:
    async with opened() as pilot:
        for name in ("成都青禾研究院", "成都青禾种业中心", "重庆云杉实验室"):
            stand_on(pilot, name)
            await press(pilot, "v")
        await press(pilot, "M")
        assert any("成都青禾研究院、成都青禾种业中心、重庆云杉实验室" in line for line in lines(pilot))
        assert any("把这 3 个实体合并为" in line for line in lines(pilot))


async def test_names_that_the_window_has_no_room_for_are_cut_and_the_box_stays(
    running: Any, press: Any, lines: Any, maker: Any, tmp_path: Path
) -> None:
    make = maker()
    called = [f"第{number}号很长很长名称的实验室" for number in range(10, 60)]
    make.story("a.txt", "\n".join(called))
    corpus = Corpus(
        sources=make.sources,
        stories=make.stories,
        entities=[make.entity(name, "lab", "重庆") for name in called],
        texts=make.texts,
        layouts=make.layouts,
        homes={source.id: tmp_path for source in make.sources},
    )
    async with running(size=(50, 14), corpus=corpus, paths=[tmp_path]) as pilot:
        for entity in corpus.entities:
            pilot.app.main.browse.contents.mark(entity.id)
        await press(pilot, "M")
        shown = lines(pilot)
        assert "第10号很长很长名称的实验室" in shown[1]
        assert any(line.rstrip("│ ").endswith("..") for line in shown)
        assert any("把这 50 个实体合并为" in line for line in shown)
        assert any("Esc" in line for line in shown)
