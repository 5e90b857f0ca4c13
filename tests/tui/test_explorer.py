"""What the explorer promises its user, key by key, on a small corpus."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.keys import _character_to_key
from textual.selection import Selection

from model.apart import Apart
from model.corpus import Corpus
from model.export import export
from model.view.types import Query
from tui.app import Explorer

Lines = Callable[[Any], list[str]]


def shown(lines: list[str]) -> str:
    return "\n".join(lines)


async def arrived(pilot: Any, press: Any) -> None:
    """Until what is being read has been read and drawn."""
    deadline = time.monotonic() + 60
    while (pilot.app.loading or pilot.app.corpus is None) and time.monotonic() < deadline:
        await pilot.pause(0.02)
    await press(pilot)


@pytest.fixture
def clip(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is sent to the clipboard."""
    sent: list[str] = []
    monkeypatch.setattr(Explorer, "copy_to_clipboard", lambda self, text: sent.append(text))
    return sent


async def test_initials_find_an_entity_and_the_page_says_why(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys")
        assert "1/7" in lines(pilot)[0]
        await press(pilot, "enter")
        assert "重庆 › 实验室 › 金凤实验室" in lines(pilot)[0]
        text = shown(lines(pilot))
        assert "王二 主任" in text
        assert "2024-03-05 江城晚报《重庆实验室建设提速》" in text
        assert "投入运行两年来" in text.replace("│", "").replace("▏", "").replace("\n", "")


async def test_escape_in_the_filter_restores_cursor_and_expansion(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "down", "down", "right", "down")
        before = lines(pilot)[:-2]
        await press(pilot, "/", "type:wanger")
        assert "王二" in shown(lines(pilot))
        await press(pilot, "escape")
        assert lines(pilot)[:-2] == before
        assert pilot.app.is_running


async def test_enter_keeps_the_filter_and_escape_takes_it_off_later(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:实验室", "enter")
        assert "筛选“实验室”：2/7" in lines(pilot)[-2]
        await press(pilot, "escape")
        assert "成都" in shown(lines(pilot))
        assert "已清除筛选" in lines(pilot)[-2]


async def test_a_kept_filter_is_named_while_it_is_on(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:sys", "enter", "down", "3", "/", "type:0", "enter", "1")
        edges = [line for line in lines(pilot) if "╭─ " in line]
        assert "筛选“sys”" in edges[0]
        assert "筛选“0”" in edges[1]


async def test_escape_takes_off_the_filter_of_the_tree_from_any_pane_before_it_leaves(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "3", "escape")
        assert "已清除筛选" in lines(pilot)[-2]
        assert "成都" in shown(lines(pilot))
        await press(pilot, "escape")
        assert "再按一次" in lines(pilot)[-2]


async def test_a_filter_that_was_kept_and_is_taken_off_leaves_the_tree_as_it_was(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        tree = [line[:29] for line in lines(pilot)[2:-3]]
        await press(pilot, "/", "type:zzzz", "enter", "m", "escape", "escape")
        assert [line[:29] for line in lines(pilot)[2:-3]] == tree


async def test_the_filter_of_the_table_goes_with_it_to_its_own_view(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "3", "/", "type:gxjs", "enter", "m", "C")
        assert "2/7 条 · 筛选“gxjs”" in lines(pilot)[1]
        assert "--filter gxjs" in lines(pilot)[-2]


async def test_a_filter_that_finds_nothing_says_so(running: Any, press: Any, lines: Lines) -> None:
    async with running(size=(120, 40)) as pilot:
        await press(pilot, "/", "type:zzzz")
        assert "0/7" in lines(pilot)[0]
        assert "筛选“zzzz”没有匹配" in shown(lines(pilot))
        assert "高新技术企业" not in shown(lines(pilot)), "nothing is stood on, so nothing is shown of it"


async def test_arrows_move_in_the_list_while_the_filter_is_typed(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:sys", "down", "enter")
        assert "明月湖实验室" in lines(pilot)[0]


async def test_the_metrics_of_a_group_can_be_sorted_filtered_and_their_source_read(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "m", "s")
        text = lines(pilot)
        assert "按 数值↓" in text[1]
        order = [line for line in text[3:10] if "│" in line]
        assert "1000万" in order[0]
        assert "2.9" in order[-1]
        await press(pilot, "s")
        assert "按 数值↑" in lines(pilot)[1]
        await press(pilot, "/", "type:gxjs")
        assert "2/7" in lines(pilot)[0]
        await press(pilot, "enter")
        assert "7565家" in shown(lines(pilot))
        assert "2024/labs.txt" in shown(lines(pilot))
        await press(pilot, "S")
        assert "次序：原来的" in lines(pilot)[-2]


async def test_columns_are_hidden_and_shown_again_and_the_title_says_how_many(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "m", "-")
        assert "隐 1 列" in lines(pilot)[1]
        assert "数值" not in lines(pilot)[2]
        await press(pilot, "+")
        assert "隐" not in lines(pilot)[1]
        assert "数值" in lines(pilot)[2]


async def test_a_figure_that_two_stories_print_is_one_row_with_two_sources(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "m", "/", "type:7565", "enter")
        assert "2 稿" in shown(lines(pilot))
        assert "labs.txt  1/2 处" in shown(lines(pilot))
        await press(pilot, "n")
        assert "talks.txt  2/2 处" in shown(lines(pilot))
        await press(pilot, "n")
        assert "已是最后一处" in lines(pilot)[-2]
        await press(pilot, "enter")
        assert "成渝共建科技平台" in lines(pilot)[0]


async def test_excerpts_are_stepped_through_and_the_reader_opens_there(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "n", "n")
        assert "3/3 处" in lines(pilot)[1]
        await press(pilot, "enter")
        assert "原文 › 成渝共建科技平台" in lines(pilot)[0]
        reader = pilot.app.main.reader
        stop = reader.text.stop
        assert pilot.app.corpus.texts["s1"][stop.ref :].startswith("金凤实验室")
        await press(pilot, "N")
        assert reader.text.stop.ref < stop.ref


async def test_enter_in_the_reader_goes_to_the_entity(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "enter", "n", "n", "n")
        fact = pilot.app.main.reader.text.stop.fact
        await press(pilot, "enter")
        assert pilot.app.describe(fact).split("  ")[0] in lines(pilot)[0]


async def test_back_and_forward_walk_the_places_and_a_new_visit_forgets_what_lay_ahead(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "m", "down", "enter", "[")
        assert lines(pilot)[0].startswith(" 指标 › 重庆")
        assert pilot.app.main.alone.table.cursor == 1
        await press(pilot, "[")
        assert "成渝科创" in lines(pilot)[0]
        await press(pilot, "[")
        assert "没有更早的位置" in lines(pilot)[-2]
        await press(pilot, "]", "]")
        assert "原文 ›" in lines(pilot)[0]
        await press(pilot, "]")
        assert "没有更后的位置" in lines(pilot)[-2]
        await press(pilot, "[", "t", "]")
        assert "没有更后的位置" in lines(pilot)[-2]


async def test_escape_closes_layer_after_layer_and_asks_before_it_leaves(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "m", "enter", "?")
        assert "帮助" in shown(lines(pilot))
        await press(pilot, "escape", "escape", "escape")
        assert "成渝科创" in lines(pilot)[0]
        await press(pilot, "escape")
        assert "再按一次 Esc 退出" in lines(pilot)[-2]
        await press(pilot, "down", "escape")
        assert pilot.app.is_running
        await press(pilot, "escape")
        assert pilot.app.return_code == 0


async def test_q_closes_and_then_leaves_and_is_text_in_the_filter(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "q", "q")
        assert pilot.app.main.box.value == "qq"
        await press(pilot, "escape", "m", "q")
        assert "成渝科创" in lines(pilot)[0]
        await press(pilot, "q")
        assert pilot.app.return_code == 0


@pytest.mark.parametrize(("sent", "sign"), [("／", "filter"), ("？", "help"), ("ｍ", "metrics"), ("：", "palette")])
async def test_keys_work_with_a_chinese_input_method_on(sent: str, sign: str, running: Any, send: Any) -> None:
    async with running() as pilot:
        await send(pilot, events.Key(_character_to_key(sent), sent))
        main = pilot.app.main
        happened = {
            "filter": main.box.display,
            "metrics": main.page is main.alone,
            "help": type(pilot.app.screen).__name__ == "HelpScreen",
            "palette": type(pilot.app.screen).__name__ == "PaletteScreen",
        }
        assert happened[sign]


async def test_regrouping_keeps_the_entity(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "escape", "o")
        assert "实验室 › 重庆 › 金凤实验室" in lines(pilot)[0]
        assert "类别/城市" in lines(pilot)[1]
        await press(pilot, "o")
        assert lines(pilot)[0].rstrip().endswith("› 金凤实验室")
        assert "按稿件分组" in lines(pilot)[-2]


async def test_a_grouping_that_is_come_back_to_stands_as_it_was_left(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "-", "down", "right", "down")
        before = lines(pilot)[1:]
        assert "▾ 成都" in "\n".join(before)
        await press(pilot, "o", "down", "o", "down", "o")
        assert lines(pilot)[1:-2] == before[:-2]
        await press(pilot, "o")
        assert "类别/城市" in lines(pilot)[1]


async def test_a_pane_is_maximised_and_restored(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "tab", "z")
        assert "目录 ─" not in lines(pilot)[1]
        assert "详情" in lines(pilot)[1]
        await press(pilot, "escape")
        assert "目录" in lines(pilot)[1]
        assert pilot.app.screen.focused is pilot.app.main.browse.detail


async def test_narrow_windows_show_one_pane_and_tab_leads_to_the_others(running: Any, press: Any, lines: Lines) -> None:
    async with running(size=(60, 20)) as pilot:
        titles = []
        for _ in range(3):
            titles.append(lines(pilot)[1].split()[1])
            await press(pilot, "tab")
        assert titles == ["目录", "详情", "指标"]


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40), (200, 50), (50, 14)])
async def test_every_view_fits_every_size(size: tuple[int, int], running: Any, press: Any, lines: Lines) -> None:
    from rich.cells import cell_len

    async with running(size=size) as pilot:
        for keys in (
            [],
            ["m"],
            ["t"],
            ["x"],
            ["r"],
            ["P"],
            ["b", "/", "type:jf", "enter", "enter"],
            ["?"],
            ["escape", ":"],
        ):
            await press(pilot, *keys)
            text = lines(pilot)
            assert len(text) == size[1]
            assert {cell_len(line) for line in text} == {size[0]}
            focused = pilot.app.screen.focused
            assert focused is not None
            assert focused.region.height > 0
        await press(pilot, "escape")
        await pilot.resize_terminal(40, 10)
        await press(pilot, "down")
        assert "窗口太小（40×10）" in lines(pilot)[0]
        await pilot.resize_terminal(80, 24)
        await press(pilot, "down")
        assert "原文 ›" in lines(pilot)[0]


async def test_the_mouse_moves_expands_scrolls_sorts_and_presses_keys(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        row = next(i for i, line in enumerate(lines(pilot)) if "▸ 成都" in line)
        await pilot.click(offset=(2, row))
        await press(pilot)
        assert any("▾ 成都" in line for line in lines(pilot))
        assert "成都" in lines(pilot)[0]
        keys = lines(pilot)[-1]
        await pilot.click(offset=(keys.index("m") + 4, 23))
        await press(pilot)
        assert lines(pilot)[0].startswith(" 指标 › 成都")
        await pilot.click(offset=(5, 2))
        await press(pilot)
        assert "按 主体↑" in lines(pilot)[1]
        row = next(i for i, line in enumerate(lines(pilot)) if "45" in line and i > 2)
        await pilot.click(offset=(30, row), times=2)
        await press(pilot)
        assert "原文 ›" in lines(pilot)[0]


async def test_pasting_fills_the_filter_and_leaves_out_what_cannot_be_seen(
    running: Any, press: Any, send: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await send(pilot, events.Paste("金凤\x1b[31m实验室\n第二行"))
        assert pilot.app.main.box.value == "金凤[31m实验室"
        await press(pilot, "ctrl+u")
        await send(pilot, events.Paste("金凤实验室"))
        assert "1/7" in lines(pilot)[0]


async def test_yank_copies_the_words_of_the_article_the_row_the_citation_and_the_command(
    running: Any, press: Any, lines: Lines, clip: list[str]
) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "y", "c", "C", "3", "y")
        corpus = pilot.app.corpus
        assert clip[0] in corpus.layouts["a0"].text
        assert "金凤实验室" in clip[0]
        assert clip[1] == "2024-03-05 江城晚报《重庆实验室建设提速》  2024/labs.txt 行 5"
        assert clip[2].startswith("cykc-tui export --view entity")
        assert "金凤实验室" in clip[2]
        assert clip[3].split("\t")[:3] == ["引进科研团队", "45", "个"]
        assert "已复制" in lines(pilot)[-2]


async def test_copy_takes_what_the_mouse_selected_and_otherwise_explains(
    running: Any, press: Any, lines: Lines, clip: list[str]
) -> None:
    async with running(size=(60, 20)) as pilot:
        await press(pilot, "ctrl+c")
        assert "没有选中文字" in lines(pilot)[-2]
        await press(pilot, "/", "type:jfsys", "enter", "enter")
        pane = pilot.app.main.reader.text
        text = "\n".join(block.text for block in pane._blocks)
        at = text.index("投入运行两年来，已引进科研团队45个")
        pilot.app.screen.selections = {pane: Selection.from_offsets(*[_offset(at), _offset(at + 18)])}
        await press(pilot, "ctrl+c")
        assert clip == [text[at : at + 18]]


def _offset(at: int) -> Any:
    from textual.geometry import Offset

    return Offset(at, 0)


async def test_a_click_on_a_fact_of_the_article_stops_there(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "t", "enter")
        text = lines(pilot)
        row = next(i for i, line in enumerate(text) if "15535家" in line)
        await pilot.click(offset=(_cells(text[row].partition("15535家")[0]) + 2, row))
        await press(pilot)
        assert "新增科技型企业  15535家" in lines(pilot)[-2]


def _cells(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)


async def test_dragging_selects_exactly_the_characters_under_the_mouse(running: Any, press: Any, lines: Lines) -> None:
    async with running(size=(60, 20)) as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "enter")
        text = lines(pilot)
        row = next(i for i, line in enumerate(text) if "2024年3月5日" in line)
        await pilot.mouse_down(offset=(3, row))
        await pilot.hover(offset=(7, row + 1))
        await pilot.mouse_up(offset=(7, row + 1))
        await press(pilot)
        chosen = pilot.app.screen.get_selected_text()
        assert chosen is not None
        assert chosen.startswith("2024年3月5日，记者")
        assert "\n" not in chosen
        assert chosen in pilot.app.corpus.texts["s0"]


async def test_export_writes_the_bytes_of_the_view_and_says_where(
    running: Any, press: Any, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with running(size=(120, 40)) as pilot:
        await press(pilot, "m", "s", "/", "type:gxjs", "enter", "e")
        assert "成渝科创-指标-重庆.md" in shown(lines(pilot))
        await press(pilot, "enter")
        query = pilot.app.main.page.here().query
        assert query == Query(view="metrics", city="重庆", filter="gxjs", sort="-value")
        written = tmp_path / "成渝科创-指标-重庆.md"
        assert written.read_bytes() == export(pilot.app.corpus, query, "md")
        assert "已写入" in lines(pilot)[-2]
        assert written.name in lines(pilot)[-2]


async def test_export_never_overwrites_unasked(
    running: Any, press: Any, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    mine = tmp_path / "成渝科创-指标-重庆.md"
    mine.write_text("mine")
    async with running() as pilot:
        await press(pilot, "m", "e", "enter")
        assert "覆盖它吗" in shown(lines(pilot))
        await press(pilot, "n")
        assert mine.read_text() == "mine"
        await press(pilot, "enter", "y")
        assert mine.read_text(encoding="utf-8").startswith("# 指标")


async def test_export_offers_to_make_the_folder_and_knows_the_home(
    running: Any, press: Any, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    async with running() as pilot:
        await press(pilot, "m", "e", "ctrl+u", "ctrl+k", "type:~/new/a.csv", "enter")
        assert "现在建立吗" in shown(lines(pilot))
        await press(pilot, "y")
        assert (tmp_path / "new" / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
        assert "~/new/a.csv" in lines(pilot)[-2]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("a.md", "a.md"),
        ("a.csv", "a.csv"),
        ("~/b/2024.3.JSON", "~/b/2024.3.JSON"),
        ("a.txt", "a.txt.md"),
        ("报告", "报告.md"),
    ],
)
async def test_an_ending_that_is_typed_takes_the_place_of_the_suggested_one(
    running: Any, press: Any, typed: str, left: str
) -> None:
    async with running() as pilot:
        await press(pilot, "m", "e", "ctrl+u", f"type:{typed}")
        assert pilot.app.screen.box.value == left


async def test_the_export_dialog_names_the_key_for_other_views_only_where_there_are_any(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "e")
        assert "Tab 换内容" in shown(lines(pilot))
        await press(pilot, "escape", "t", "e")
        assert "换内容" not in shown(lines(pilot))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "请写出文件名"),
        ("~", "是文件夹"),
        ("a.txt", "后缀是 .txt"),
        ("a", "请写出后缀，这个视图可用：.md .json .csv"),
        ("/proc/x/a.md", "没有写成"),
    ],
)
async def test_an_export_that_cannot_be_says_why_and_stays_open(
    typed: str, told: str, running: Any, press: Any, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    async with running() as pilot:
        await press(pilot, "m", "e", "ctrl+u", "ctrl+k", *([f"type:{typed}"] if typed else []), "enter")
        if "现在建立吗" in shown(lines(pilot)):
            await press(pilot, "y")
        assert told in shown(lines(pilot))
        assert type(pilot.app.screen).__name__ == "ExportScreen"


async def test_the_export_dialog_offers_the_other_views_of_the_screen(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "e")
        seen = []
        for _ in range(3):
            seen.append(pilot.app.screen.chosen.view)
            await press(pilot, "tab")
        assert seen == ["entity", "metrics", "tree"]


async def test_what_is_less_sure_is_hidden_step_by_step_and_the_screen_says_so(
    running: Any, press: Any, lines: Lines, clip: list[str]
) -> None:
    async with running(size=(120, 40)) as pilot:
        await press(pilot, "*", "d")
        assert "明月湖实验室" in shown(lines(pilot))
        await press(pilot, "d")
        assert "可信度 0.7 以上，另有 1 条存疑未列" in lines(pilot)[-2]
        assert not any("明月湖实验室 " in line[:40] for line in lines(pilot))
        await press(pilot, "C")
        assert "--min-confidence 0.7" in clip[-1]
        await press(pilot, "d", "d")
        assert "全部列出" in lines(pilot)[-2]
        assert any("明月湖实验室 " in line[:40] for line in lines(pilot))


async def test_doubts_open_at_their_line(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "P", "enter")
        assert "原文 › 成渝共建科技平台" in lines(pilot)[0]
        await press(pilot, "escape", "down", "enter")
        assert "没有原文可开" in lines(pilot)[-2]


async def test_stories_open_in_the_reader_and_the_next_one_is_a_key_away(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "t", "enter", ">")
        assert "成渝共建科技平台" in lines(pilot)[0]
        await press(pilot, ">")
        assert "已是最后一篇" in lines(pilot)[-2]
        await press(pilot, "<", "<")
        assert "已是第一篇" in lines(pilot)[-2]


async def test_of_another_story_the_status_line_says_nothing_of_the_last_one(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "t", "enter", "n")
        assert lines(pilot)[-2].strip()
        await press(pilot, ">")
        assert not lines(pilot)[-2].strip()


async def test_english_words_on_request(running: Any, press: Any, lines: Lines) -> None:
    async with running(lang="en") as pilot:
        assert "─ Tree " in lines(pilot)[1]
        assert " city/category ─" in lines(pilot)[1]
        assert "2 files read" in lines(pilot)[-2]
        assert "/ filter" in lines(pilot)[-1]


async def test_a_narrow_pane_says_in_full_why_it_is_empty(running: Any, press: Any, lines: Lines) -> None:
    async with running(corpus=Corpus()) as pilot:
        tree = "".join(line.split("│")[1].strip() for line in lines(pilot)[2:-3])
        assert tree == "没有读到文章；找的是.txt 和 .md 剪报。P 看原因，或换一个文件夹重开"
    async with running() as pilot:
        await press(pilot, "/", "type:zzzzzzzzzzzz")
        tree = "".join(line.split("│")[1].strip() for line in lines(pilot)[2:-3])
        assert tree == "筛选“zzzzzzzzzzzz”没有匹配；Esc 清除"


async def test_a_view_without_rows_says_what_there_is_none_of(
    running: Any, press: Any, lines: Lines, corpus: Corpus
) -> None:
    bare = Corpus(
        sources=corpus.sources,
        stories=corpus.stories,
        entities=corpus.entities,
        texts=corpus.texts,
        layouts=corpus.layouts,
    )
    said = {"m": "没有指标", "x": "印出两次以上才成序列", "r": "没有读到关系", "P": "没有存疑之处"}
    async with running(corpus=bare) as pilot:
        for key, words in said.items():
            await press(pilot, key)
            assert words in lines(pilot)[3]


async def test_what_is_hidden_as_less_sure_is_not_said_to_be_missing(
    running: Any, press: Any, lines: Lines, maker: Any
) -> None:
    make = maker()
    story = make.story("a.txt", "重庆新增45家企业。\n", title="a", outlet=None, published=None)
    metric = make.metric(story, "45家", 45, "家", "企业", "重庆", confidence=0.3)
    corpus = Corpus(
        sources=make.sources, stories=make.stories, metrics=[metric], texts=make.texts, layouts=make.layouts
    )
    async with running(corpus=corpus) as pilot:
        await press(pilot, "m", "d")
        assert "1 条可信度不够，未列出；按 d 改变" in lines(pilot)[3]


async def test_help_and_palette_offer_only_what_can_be_done_here(running: Any, press: Any, lines: Lines) -> None:
    async with running(size=(100, 60)) as pilot:
        await press(pilot, "t", "enter", "?")
        text = shown(lines(pilot))
        assert "下一栏  （此处不能）" in text
        assert "左：收起、到上级，表中到左列  （此处不能）" in text
        assert text.count("（此处不能）") == 4
        await press(pilot, "escape", ":", "type:xiayilan")
        assert "下一栏" not in shown(lines(pilot))
        await press(pilot, "escape", "m", ":", "type:gaiming")
        assert "改名：此实体的名称" not in shown(lines(pilot))
        await press(pilot, "escape", "b", ":", "type:gaiming")
        assert "改名：此实体的名称" in shown(lines(pilot))


async def test_an_empty_corpus_says_what_was_looked_for(running: Any, lines: Lines) -> None:
    async with running(size=(120, 40), corpus=Corpus()) as pilot:
        assert "没有读到文章；找的是" in shown(lines(pilot))


async def test_reading_tells_how_far_it_is_can_be_stopped_and_never_blocks_a_key(
    running: Any, press: Any, lines: Lines, monkeypatch: pytest.MonkeyPatch, corpus: Corpus
) -> None:
    go, asked = threading.Event(), threading.Event()
    ended: list[str] = []

    def slow(paths: object, *, stdin: object, progress: Callable[[int, int, str], None]) -> Corpus:
        progress(3, 10, "c.txt")
        asked.set()
        assert go.wait(20)
        try:
            progress(4, 10, "d.txt")
        except BaseException:
            ended.append("stopped")
            raise
        return corpus

    monkeypatch.setattr("model.load", slow, raising=False)
    async with running(corpus=None) as pilot:
        assert asked.wait(20)
        await press(pilot)
        assert "正在读取 3/10  c.txt" in lines(pilot)[-2]
        await press(pilot, "?")
        assert "帮助" in shown(lines(pilot))
        await press(pilot, "escape", "escape")
        assert "已停止读取" in lines(pilot)[-2]
        go.set()
        for thread in threading.enumerate():
            if thread.name == "loader":
                thread.join(20)
        await press(pilot)
        assert ended == ["stopped"]
        assert pilot.app.corpus is None


async def test_what_was_read_is_shown_when_it_is_there(
    running: Any, press: Any, lines: Lines, monkeypatch: pytest.MonkeyPatch, corpus: Corpus
) -> None:
    monkeypatch.setattr("model.load", lambda paths, *, stdin, progress: corpus, raising=False)
    async with running(corpus=None) as pilot:
        await arrived(pilot, press)
        assert "2 篇 · 2 稿 · 7 实体 · 11 指标" in lines(pilot)[0]
        assert "已载入 2 篇，1 处未能读取，1 处存疑（P 查看）" in lines(pilot)[-2]


async def test_what_a_process_of_its_own_reads_is_shown_and_leaving_ends_it(
    running: Any, press: Any, lines: Lines, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def here(*_: object, **__: object) -> Corpus:
        raise AssertionError("read here")

    monkeypatch.setattr("model.load", here, raising=False)
    monkeypatch.setattr("model.apart.cores", lambda: 3)
    (tmp_path / "a.txt").write_text("茶树协会成立\n\n2031-05-01  来源:茶山报\n\n绵阳今年新建茶园12家。\n", "utf-8")
    apart = Apart.start([tmp_path])
    assert apart
    async with running(paths=[tmp_path], corpus=None, apart=apart) as pilot:
        await arrived(pilot, press)
        assert "已载入 1 篇" in lines(pilot)[-2]
        pilot.app.reload("改了", "", ())
        await arrived(pilot, press)
        assert "改了" in lines(pilot)[-2]
        pilot.app.settle()
        assert apart._process.returncode is not None


async def test_when_the_process_fails_the_articles_are_read_here(
    running: Any, press: Any, lines: Lines, monkeypatch: pytest.MonkeyPatch, corpus: Corpus
) -> None:
    class Ended:
        def load(self, report: object) -> None:
            return None

    monkeypatch.setattr("model.load", lambda paths, *, stdin, progress: corpus, raising=False)
    async with running(corpus=None, apart=Ended()) as pilot:
        await arrived(pilot, press)
        assert "已载入 2 篇" in lines(pilot)[-2]
