"""Widths of columns: what must not be cut is whole, names share by need, and what is left out is said in the head."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.view.types import Column, Room, Row
from tui.widgets.columns import Need, fitted, total


def need(label: str, *cells: str, room: Room = "shared", numeric: bool = False) -> Need:
    rows = [Row(str(at), (cell,), ()) for at, cell in enumerate(cells)]
    return Need(Column("x", label, numeric, room), rows, 0)


def metrics(owner: str, indicator: str, time: str = "2024-02-29刊") -> list[Need]:
    return [
        need("主体", owner, "重庆"),
        need("指标", indicator, indicator),
        need("数值", "> 1000万", "600万", numeric=True),
        need("单位", "平方公里", "家", room="whole"),
        need("时间", time, "2024", room="whole"),
        need("状态", "实际", "目标", room="whole"),
        need("来源", "《双城共谱高质量发展乐章》", "2 稿", room="least"),
    ]


@pytest.mark.parametrize("room", range(46, 130))
def test_numbers_units_times_and_status_are_whole_or_left_out(room: int) -> None:
    sizes = fitted(metrics("明月湖材料检测与科研仪器共享平台", "电子显微镜监测服务费用"), room)
    assert total(sizes) <= room
    assert sizes[2:5] == [8, 8, 12]
    assert sizes[5:6] in ([], [4], [5])
    assert min(sizes[:2]) >= 7


def test_all_is_as_wide_as_it_needs_where_there_is_room() -> None:
    needs = metrics("明月湖材料检测与科研仪器共享平台", "电子显微镜监测服务费用")
    assert fitted(needs, 200) == [32, 22, 8, 8, 12, 4, 26]


def test_names_share_by_need_and_a_lone_long_one_keeps_no_blanks_beside_those_that_are_cut() -> None:
    lone = need("一方", "数字经济智能与安全川渝共建重点实验室", *["阳勇"] * 30)
    many = need("另一方", *["中药新药创制川渝共建重点实验室"] * 31)
    assert fitted([lone, many], 39) == [8, 30]
    assert fitted([many, many], 39) == [20, 18]


def test_the_values_of_a_series_get_the_spare_cells_and_an_empty_column_the_least() -> None:
    values = ["2023 3,071", "2023 58,524；2024 > 6万（目标）", "2021刊 16.07万；2023 > 24万；2024 > 25万（目标）"]
    needs = [
        need("主体", "重庆", "重庆", "西部(重庆)科学城"),
        need("指标", "新认定高新技术企业", "科技型企业", "研发人员总量"),
        need("单位", "家", "家", "人", room="whole"),
        need("各期数值", *values, room="most"),
        need("期数", "1", "2", "3", numeric=True),
        need("冲突", "", "", "", room="whole"),
        need("来源", "2 稿", "2 稿", "《西部(重庆)科学城 擂响“奋进鼓”》", room="least"),
    ]
    sizes = fitted(needs, 76)
    assert total(sizes) == 76
    assert sizes[3] >= 28
    assert (sizes[2], sizes[4], sizes[5]) == (4, 4, 2)
    assert fitted(needs, 200)[5] == 4, "its label is shown where nothing is cut for it"


def test_a_rare_long_time_gives_way_before_the_names() -> None:
    rows = ["2024-02-29刊"] * 30
    needs = [
        need("指标", *["验证汽车外形的时间和费用"] * 31),
        need("时间", "2023-01至2023-08-30", *rows, room="whole"),
    ]
    assert fitted(needs, 37) == [24, 12]
    assert fitted(needs, 44) == [24, 19]


TEXTS = st.lists(st.text("重庆ab，", max_size=40), min_size=1, max_size=4)


@given(
    st.lists(st.tuples(TEXTS, st.sampled_from(["whole", "most", "shared", "least"])), min_size=1, max_size=9),
    st.integers(1, 200),
)
def test_no_column_has_more_than_it_needs_and_none_is_cut_while_cells_are_left(columns: Any, room: int) -> None:
    needs = [need("标题", *cells, room=kind) for cells, kind in columns]
    sizes = fitted(needs, room)
    assert 1 <= len(sizes) <= len(needs)
    assert total(sizes) <= room
    if total(sizes) < room:
        assert all(size >= wanted.natural for size, wanted in zip(sizes, needs, strict=False))


async def test_the_head_says_on_which_side_there_are_more_columns(running: Any, press: Any, lines: Any) -> None:
    def head() -> str:
        return next(line.split("││")[1].rstrip("│ ") for line in lines(pilot) if "数值" in line and "单位" in line)

    async with running() as pilot:
        assert head().startswith(" 主体")
        assert head().endswith("›")
        await press(pilot, "3", *["right"] * 4)
        assert head().startswith("‹")
        assert "来源" in head()
        assert not head().endswith("›")
    async with running(size=(160, 40)) as pilot:
        await press(pilot, "m")
        assert "›" not in lines(pilot)[2]
