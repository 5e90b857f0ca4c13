"""Figures of projects that are signed, begun and built, and of what their plants yield (published on 2024-02-29)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

TIMES = [
    # The quarter says which ceremony it is; the plan of the year is of the year, and what follows of the day.
    (
        "2月26日，绵阳举行一季度重大项目集中开工仪式，8个项目开工，年度计划投资6亿元。其中产业项目5个。",
        ["2024-02-26", "2024", "2024-02-26"],
    ),
    ("一季度，绵阳重大项目完成投资6亿元。", ["2024-Q1"]),
    # What a plant yields a year has no date unless the opening itself is dated.
    ("2月26日，绵阳8个项目开工，达产后预计年产值60亿元。", ["2024-02-26", "pub"]),
    ("云岭公司2026年投产后年产茶机可达2万台，预计年产值可达3亿元。", ["2026", "2026"]),
    ("1月底，总投资2亿元的云岭茶厂封顶，建筑面积6万平方米。", ["pub", "pub"]),
    ("云岭茶厂2021年投产后，年产值达到3亿元。", ["pub"]),
    ("云岭茶厂预计2025年6月投产。全面建成后，可形成年产茶机300台的能力。", ["pub"]),
]

STATUS = [
    # What is broken down is what was told in the same unit, and aimed at where that was.
    (
        "绵阳8个项目开工，总投资60亿元，年度计划投资6亿元。其中产业项目5个、投资3亿元。",
        ["actual", "actual", "target"] + ["actual"] * 2,
    ),
    ("绵阳今年将新建茶园20座。其中，高标准茶园5座。", ["target", "target"]),
]

NAMES = [
    ("平均每52秒就有一台茶机下线。", ["一台茶机下线的时间"]),
    ("每5户茶农中就有1户种绿茶。", []),
    ("一期8万平方米厂房，年内交付。", ["厂房面积"]),
    ("年产10万吨茶碱装置的工地上一片繁忙。", ["年产茶碱"]),
    ("绵阳引进茶机项目38个，合同投资额52亿元。", ["引进茶机项目", "茶机项目合同投资额"]),
    (
        "绵阳签约茶机项目38个，投资5亿元以上的7个，来自外地的9个。",
        ["签约茶机项目", "投资5亿元以上的签约茶机项目", "来自外地的签约茶机项目"],
    ),
    ("集装箱吞吐量65万标箱，其中铁水联运12万标箱。", ["集装箱吞吐量", "铁水联运"]),
    ("达产后年产茶机5000台，实现年产值4亿元。", ["年产茶机", "年产值"]),
    ("建设茶叶生产线20条，年产值2亿元。", ["建设茶叶生产线", "年产值"]),
    ("茶园规划面积3平方公里，累计完成投资6亿元。", ["茶园规划面积", "完成投资"]),
    ("连接境外61个城市、境内20个城市。", ["连接境外城市", "连接境内城市"]),
    ("班列开行412列，其中去程198列、回程214列。", ["班列开行列数", "去程班列开行列数", "回程班列开行列数"]),
    ("绵阳实施茶改项目320个。截至目前，已开工214个。", ["实施茶改项目", "开工茶改项目"]),
    ("物流成本每吨可降低25元。", ["物流成本"]),
    ("云岭公司投资7亿元建设的茶机项目竣工。", ["投资"]),
    ("云岭公司拟斥资7亿元建设二期茶厂。", ["二期茶厂投资"]),
    ("公司投资3亿元的茶厂开工。", ["茶厂投资"]),
    ("绵阳设立3亿元规模的茶业基地。", ["茶业基地规模"]),
    ("其中来自绵阳的茶企197户。", ["来自绵阳的茶企"]),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_when(text: str, times: list[str], figures: Figures) -> None:
    assert [m.time for m in figures(text)] == times


@pytest.mark.parametrize(("text", "statuses"), STATUS)
def test_what_is_aimed_at(text: str, statuses: list[str], figures: Figures) -> None:
    assert [m.status for m in figures(text)] == statuses


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_what_is_measured(text: str, names: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == names


def test_both_ranks_of_a_pair(figures: Figures) -> None:
    found = figures("绵阳茶业总量和增速分别居全省第一和第二。")
    assert [(m.value, m.kind) for m in found] == [(1, "rank"), (2, "rank")]


def test_what_rises_and_falls_is_no_change(figures: Figures) -> None:
    assert [m.kind for m in figures("机场保障航班起降98万架次。")] == ["level"]


def test_a_firm_in_a_park_is_not_called_by_it(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    said = [
        surface for surface, _ in mentions("梁山工业园区云岭食品公司年产豆制品2万吨。成都高新区投资集团有限公司出资。")
    ]
    assert "云岭食品公司" in said
    assert "成都高新区投资集团有限公司" in said
