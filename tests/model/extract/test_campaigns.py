"""What a campaign has come to by now is its own; manners of telling a share and the numbers of trains are no figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

RUN: dict[str, Category] = {"“青禾”专项行动": "policy"}


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("2月以来，各地开展“青禾”专项行动。截至2月20日，累计查办案件300起，处置信息5万条。", ["“青禾”专项行动"] * 2),
        ("各级网信部门推进“青禾”专项行动。目前已关闭账号6万个。", ["“青禾”专项行动"]),
        # 共享 sums up nothing.
        ("各地开展“青禾”专项行动。共享茶车投放3000辆。", ["全国"]),
        # Not what the country, or somebody else, is said to have done.
        ("各地开展“青禾”专项行动。目前，我国已培育企业1.2万家。", ["全国"]),
        ("各地开展“青禾”专项行动。绵阳累计查办案件300起。", ["绵阳"]),
    ],
)
def test_a_campaign_has_what_it_has_come_to(figures: Figures, text: str, subjects: list[str]) -> None:
    assert [m.subject for m in figures(text, RUN)] == subjects


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("绵阳每5个家庭就有1个从事制茶，茶企有300家。", ["300家"]),
        ("每10台手机里，就有3台产自绵阳。", []),
        ("随着80211次货运班列开出，绵阳开行班列3000列。", ["3000列"]),
        ("绵阳每个村有2名医生，今年发放贷款300次。", ["2名", "300次"]),
    ],
)
def test_no_figures(figures: Figures, text: str, texts: list[str]) -> None:
    assert [m.text for m in figures(text)] == texts


def test_a_subsidy_is_no_loss(figures: Figures) -> None:
    assert [m.indicator for m in figures("绵阳累计发放补贴8亿元。")] == ["发放补贴"]


def test_what_one_uses_is_no_scene(figures: Figures) -> None:
    text = "青禾湾通车。\n这条动脉设39座车站。旅客可以通过“茶票通”购票。"
    assert "“茶票通”" not in [m.subject for m in figures(text, {"“茶票通”": "platform"})]
