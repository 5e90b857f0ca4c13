"""What the user had before him is there again when he comes back: places in articles, filters, words and keys of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from model.corpus import Corpus

Lines = Callable[[Any], list[str]]

LONG = "重庆实验室建设\n\n江城晚报\n\n" + "".join(
    f"第{number}段，金凤实验室和云杉中心在这里出现，说的是建设、运行和成果转化的进展。\n\n" for number in range(40)
)


@pytest.fixture
def long_corpus(maker: Any) -> Corpus:
    """Two stories longer than the window, with two entities in every paragraph."""
    make = maker()
    make.story("a.txt", LONG, title="重庆实验室建设")
    make.story("b.txt", LONG.replace("建设\n", "再建设\n", 1), title="重庆实验室再建设")
    entities = [make.entity("金凤实验室", "lab", "重庆"), make.entity("云杉中心", "platform", "成都")]
    return Corpus(sources=make.sources, stories=make.stories, entities=entities, texts=make.texts, layouts=make.layouts)


async def test_escape_leads_from_the_entity_back_to_the_place_in_the_article_and_the_filter_stays(
    running: Any, press: Any, lines: Lines, long_corpus: Corpus
) -> None:
    async with running(corpus=long_corpus) as pilot:
        browse, text = pilot.app.main.browse, pilot.app.main.reader.text
        await press(pilot, "/", "type:jfsys", "enter", "enter", *["n"] * 14, "down", "down")
        stop, top = text.stop, text.top
        await press(pilot, "enter")
        assert "金凤实验室" in lines(pilot)[0]
        assert browse.filtered() == "jfsys"
        assert "Esc 回到原文" in lines(pilot)[-2]
        await press(pilot, "escape")
        assert "原文 › 重庆实验室建设" in lines(pilot)[0]
        assert (text.stop, text.top) == (stop, top)
        await press(pilot, "escape")
        assert browse.filtered() == "jfsys"
        assert "重庆 › 实验室 › 金凤实验室" in lines(pilot)[0]
        await press(pilot, "escape")
        assert "已清除筛选" in lines(pilot)[-2]
        await press(pilot, "escape")
        assert "再按一次" in lines(pilot)[-2]


async def test_a_filter_that_hides_the_entity_is_off_only_until_one_comes_back(
    running: Any, press: Any, lines: Lines, long_corpus: Corpus
) -> None:
    async with running(corpus=long_corpus) as pilot:
        browse = pilot.app.main.browse
        await press(pilot, "/", "type:jfsys", "enter", "enter", "n", "enter")
        assert "成都 › 创新平台与中心 › 云杉中心" in lines(pilot)[0]
        assert "筛选“jfsys”里没有它，暂时取消；Esc 回到原文" in lines(pilot)[-2]
        await press(pilot, "escape", "escape")
        assert browse.filtered() == "jfsys"
        assert "重庆 › 实验室 › 金凤实验室" in lines(pilot)[0]


async def test_a_filter_put_on_after_following_a_fact_is_the_first_layer_to_close(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "enter", "enter", "escape", "enter")
        await press(pilot, "/", "ctrl+u", "type:wanger", "enter", "escape")
        assert pilot.app.main.page is pilot.app.main.browse
        assert "已清除筛选" in lines(pilot)[-2]


async def test_ways_through_several_articles_are_walked_back_one_by_one(
    running: Any, press: Any, lines: Lines, long_corpus: Corpus
) -> None:
    async with running(corpus=long_corpus) as pilot:
        await press(pilot, "/", "type:jfsys", "enter", "enter", "n", "enter", "enter", "n", "enter")
        seen = []
        for _ in range(4):
            await press(pilot, "escape")
            seen.append(pilot.app.main.page.id)
        assert seen == ["reader", "browse", "reader", "browse"]


async def test_the_filter_of_the_metrics_is_there_again(running: Any, press: Any) -> None:
    async with running() as pilot:
        browse = pilot.app.main.browse
        await press(pilot, "/", "type:cdcszx", "enter", "3", "/", "type:50", "enter", "enter")
        text, here = pilot.app.main.reader.text, browse.scope().entity
        entities = pilot.app.corpus.entity_by_id
        other = next(i for i, (_, stop) in enumerate(text.stops) if stop.fact in entities and stop.fact != here)
        text.go_to_stop(other)
        await press(pilot, "enter")
        assert browse.scope().entity != here
        await press(pilot, "escape", "escape")
        assert browse.scope().entity == here
        assert browse.table_query.filter == "50"
        assert len(browse.table.view.rows) == 1


async def test_the_next_article_and_back_keeps_the_place(
    running: Any, press: Any, lines: Lines, long_corpus: Corpus
) -> None:
    async with running(corpus=long_corpus) as pilot:
        text = pilot.app.main.reader.text
        await press(pilot, "t", "enter", "pagedown", "pagedown")
        top = text.top
        assert top != (0, 0)
        await press(pilot, ">")
        assert text.top == (0, 0)
        await press(pilot, "n", "n", "n", "<")
        assert text.top == top
        assert text.stop is None
        await press(pilot, ">")
        assert text.at == 2
        assert "< 上一篇" in lines(pilot)[-1]


async def test_the_table_of_stories_stands_on_the_story_that_was_turned_to(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await press(pilot, "-", "t", "enter", ">")
        assert "成渝共建科技平台" in lines(pilot)[0]
        await press(pilot, "escape")
        assert pilot.app.main.alone.table.row.cells[0] == "成渝共建科技平台"
        await press(pilot, "/", "type:jiangcheng", "enter", "enter", ">", "escape")
        assert pilot.app.main.alone.table.row.cells[0] == "重庆实验室建设提速", "the other one is not in the table"


async def test_the_words_and_keys_of_a_maximised_pane_go_with_it(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await press(pilot, "2", "z")
        assert "已放大；z 还原" in lines(pilot)[-2]
        assert "Tab 下一栏" in lines(pilot)[-1]
        await press(pilot, "escape")
        assert "已放大" not in lines(pilot)[-2]
        assert "下一栏" not in lines(pilot)[-1]
        await press(pilot, ":", "type:放大", "enter")
        assert "Tab 下一栏" in lines(pilot)[-1]
        await press(pilot, "escape")
        assert "下一栏" not in lines(pilot)[-1]


async def test_the_title_of_a_narrowed_tree_says_so(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        assert "0.5+" not in lines(pilot)[1]
        await press(pilot, "d")
        assert "─ 目录 0.5+ " in lines(pilot)[1]
        assert "城市/类别" in lines(pilot)[1]
        await press(pilot, "/", "type:jfsys")
        assert "目录 0.5+ " in lines(pilot)[1]
        await press(pilot, "escape", "d", "d", "d")
        assert "─ 目录 ─" in lines(pilot)[1]


async def test_an_article_is_no_csv_and_the_box_says_what_it_can_be(
    running: Any, press: Any, lines: Lines, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with running() as pilot:
        await press(pilot, "t", "enter", "e", "ctrl+u", "type:art.csv")
        assert pilot.app.screen.box.value == "art.csv"
        assert "后缀是 .csv，这个视图可用：.md .json" in "\n".join(lines(pilot))
        await press(pilot, "enter")
        assert "后缀是 .csv，这个视图可用：.md .json" in "\n".join(lines(pilot))
        assert not list(tmp_path.glob("art*"))
        await press(pilot, "ctrl+w", "ctrl+u", "type:art.json", "enter")
        assert (tmp_path / "art.json").exists()
