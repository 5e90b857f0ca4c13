"""Rows of owners with their figures: what is left out is what was said of the first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

ROWS = [
    (
        "江苏建成茶市20万个，其中苏州3万个、南京2.5万个和无锡2万个。",
        {},
        ["江苏", "苏州", "南京", "无锡"],
        ["建成茶市"] * 4,
    ),
    ("四川9县获评茶乡，其中甘孜州4个、阿坝州3个。", {}, ["四川", "甘孜", "阿坝"], None),
    (
        "青白大学获奖12项、红土大学9项。",
        {"青白大学": "university", "红土大学": "university"},
        ["青白大学", "红土大学"],
        ["获奖"] * 2,
    ),
    (
        "青白港完成茶叶吞吐量130万吨，其中红土港70万吨。",
        {"青白港": "facility", "红土港": "facility"},
        ["青白港", "红土港"],
        None,
    ),
    (
        "四川茶叶产值6亿元，贵州3亿元，分别下降2.6%和7.4%。",
        {},
        ["四川", "贵州", "四川", "贵州"],
        ["茶叶产值"] * 4,
    ),
    # What is said of the one between them parts the row no more.
    (
        "绵阳茶叶产值60亿元，增长7%；德阳则为40亿元，增长5%。",
        {},
        ["绵阳", "绵阳", "德阳", "德阳"],
        ["茶叶产值"] * 4,
    ),
]


@pytest.mark.parametrize(("text", "named", "subjects", "indicators"), ROWS)
def test_what_is_left_out_is_that_of_the_first(
    text: str, named: dict[str, Category], subjects: list[str], indicators: list[str] | None, figures: Figures
) -> None:
    found = figures(text, named)
    assert [m.subject for m in found] == subjects
    assert indicators is None or [m.indicator for m in found] == indicators
