"""An age dates nobody's figures, whatever time it is told of (published on 2024-02-29)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

AGES = [
    ("今年35岁的云岭研究所教授陈某回忆，团队最初只有9名研究人员。", "pub"),
    ("云岭研究所主任陈某今年刚满四十一岁，手下有40名研究人员。", "pub"),
    ("陈某2020年已经35岁，云岭研究所有20名研究人员。", "pub"),
    ("今年35岁以下的研究人员达到400名。", "2024"),
    ("今年，云岭研究所引进35名研究人员。", "2024"),
]


@pytest.mark.parametrize(("text", "time"), AGES)
def test_an_age_dates_no_figure(figures: Callable[..., list[MetricDraft]], text: str, time: str) -> None:
    assert {m.time for m in figures(text)} == {time}
