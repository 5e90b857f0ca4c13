"""Searching in an article: the filter's box finds, its hits are stepped through, and closing it leads back to the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Lines = Callable[[Any], list[str]]


async def read(press: Any, pilot: Any) -> None:
    """To the article of the first story."""
    await press(pilot, "t", "enter")


async def test_what_is_typed_is_found_and_stepped_through(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await read(press, pilot)
        await press(pilot, "/", "type:keji")
        assert "查找" in lines(pilot)[0] and "1/3" in lines(pilot)[0]
        await press(pilot, "enter")
        status = pilot.app.main.status.text
        assert "查找“keji”：1/3；n 下一处，Esc 清除" in status
        assert "1/3 处 · 查找“keji”" in lines(pilot)[1]
        await press(pilot, "n", "n")
        assert "3/3 处" in lines(pilot)[1]
        await press(pilot, "n")
        assert "已是最后一处" in pilot.app.main.status.text
        await press(pilot, "N")
        assert "2/3 处" in lines(pilot)[1]


async def test_arrows_step_while_the_box_has_the_focus(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await read(press, pilot)
        await press(pilot, "/", "type:实验室", "down", "down")
        at, total = lines(pilot)[0].split()[-1].split("/")
        assert (at, int(total) > 3) == ("3", True)
        await press(pilot, "up")
        assert lines(pilot)[0].split()[-1] == f"2/{total}"


async def test_dropping_the_search_leads_back_to_the_place(running: Any, press: Any, lines: Lines) -> None:
    async with running(size=(60, 15)) as pilot:
        await read(press, pilot)
        await press(pilot, "n", "n")
        before = lines(pilot)[1:-2]
        await press(pilot, "/", "type:2.9%")
        assert lines(pilot)[1:-2] != before
        await press(pilot, "escape")
        assert lines(pilot)[1:-2] == before
        assert "已清除查找" in pilot.app.main.status.text


async def test_a_search_that_was_kept_is_closed_before_the_article(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await read(press, pilot)
        await press(pilot, "/", "type:2027", "enter", "escape")
        main = pilot.app.main
        assert main.page is main.reader and "已清除查找" in main.status.text
        assert "查找" not in lines(pilot)[1]
        await press(pilot, "N", "n")
        assert "高新技术企业  15000家" in main.status.text, "the fact next to what was found"
        await press(pilot, "escape")
        assert main.page is main.alone


async def test_a_hit_in_a_name_is_that_entity_and_coming_back_still_searches(
    running: Any, press: Any, lines: Lines
) -> None:
    async with running() as pilot:
        await read(press, pilot)
        await press(pilot, "/", "type:jf", "enter", "n", "enter")
        main = pilot.app.main
        assert main.browse.contents.path[-1] == "金凤实验室"
        await press(pilot, "escape")
        assert main.page is main.reader
        assert "2/" in lines(pilot)[1] and "查找“jf”" in lines(pilot)[1]


async def test_a_hit_that_is_no_fact_says_so(running: Any, press: Any) -> None:
    async with running() as pilot:
        await read(press, pilot)
        await press(pilot, "/", "type:提速", "enter", "enter")
        assert "这一处不是实体或指标" in pilot.app.main.status.text
        await press(pilot, "y")
        assert "没有可复制" in pilot.app.main.status.text


async def test_what_is_nowhere_leaves_the_page_where_it_is(running: Any, press: Any, lines: Lines) -> None:
    async with running(size=(60, 15)) as pilot:
        await read(press, pilot)
        await press(pilot, "n", "n", "n")
        before = lines(pilot)[2:-2]
        await press(pilot, "/", "type:zzz")
        assert "0/0" in lines(pilot)[0]
        await press(pilot, "enter")
        assert "查找“zzz”：0/0" in pilot.app.main.status.text
        await pilot.press("n")
        assert pilot.app.main.status.text.strip() == "这一稿里没有“zzz”"
        await press(pilot, "escape")
        assert lines(pilot)[2:-2] == before


async def test_the_search_goes_on_in_the_next_story(running: Any, press: Any, lines: Lines) -> None:
    async with running() as pilot:
        await read(press, pilot)
        await press(pilot, "/", "type:jfsys", "enter", ">")
        assert "查找“jfsys”" in lines(pilot)[1] and "/1 处" in lines(pilot)[1]


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_the_box_is_named_for_what_it_does(running: Any, press: Any, lines: Lines, lang: str) -> None:
    async with running(lang=lang) as pilot:
        await press(pilot, "/")
        assert {"zh": "筛选", "en": "filter"}[lang] in lines(pilot)[0]
        await press(pilot, "escape", "t", "enter", "/")
        assert {"zh": "查找", "en": "find"}[lang] in lines(pilot)[0]
