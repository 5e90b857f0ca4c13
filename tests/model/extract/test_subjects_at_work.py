"""Whose figures a feature tells of where people work: a hospital's, those of a village for which a grower speaks, those of a craft and its sort."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

CASES = [
    # A hospital goes on to be told of, as any body that does the work.
    (
        "遂宁的岭南医院去年引进新设备。截至目前，已完成手术320例。",
        {"岭南医院": "agency"},
        ["岭南医院"],
    ),
    # Who lives in a village speaks for it where he was met; who works his own land there, for himself.
    (
        "走进苍溪县云峰镇石岭村的梨园，村民赵某正在套袋。\n“亩产比从前多了两成。”赵某说，每亩用水减少40%。",
        {"赵某": "person"},
        ["苍溪县云峰镇石岭村"] * 2,
    ),
    (
        "走进苍溪县云峰镇石岭村的梨园，果农赵某正在套袋。\n“亩产比从前多了两成。”赵某说，每亩用水减少40%。",
        {"赵某": "person"},
        ["赵某"] * 2,
    ),
    # What has an area is one base, the last that was told of.
    (
        "遂宁的白石中试基地里，11个项目正在中试。\n基地占地120亩。",
        {"白石中试基地": "park"},
        ["白石中试基地"] * 2,
    ),
    # What has won a prize is told of, not who made it.
    (
        "获得特等奖的“青岭血泵”由白石大学7名学生研发，重量仅95克，转速达每分钟1万转。",
        {"“青岭血泵”": "product", "白石大学": "university"},
        ["“青岭血泵”"] * 3,
    ),
    # What sort of craft it is stands between its maker and its name.
    (
        "青禾公司的物流无人机“青羽200”载重200公斤，航程600公里。",
        {"青禾公司": "company", "“青羽200”": "product"},
        ["“青羽200”"] * 2,
    ),
    (
        "青禾公司的无人机用上“青羽200”芯片，营收3亿元。",
        {"青禾公司": "company", "“青羽200”": "product"},
        ["青禾公司"],
    ),
]


@pytest.mark.parametrize(("text", "named", "owners"), CASES)
def test_who_is_at_work_has_the_figures(
    figures: Callable[..., list[MetricDraft]], text: str, named: dict[str, Category], owners: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == owners
