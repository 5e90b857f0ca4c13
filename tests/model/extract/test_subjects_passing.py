"""Whose figure it is where others are named in passing: who built it, where it lies, what it is compared with, what was set up for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # By whom it is built and where it lies are told of what has been named before.
    (
        "青禾光伏电站海拔4000米，由白石集团投资建设，位于遂宁的荒滩上，安装组件20万块。",
        {"青禾光伏电站": "facility", "白石集团": "company"},
        ["青禾光伏电站"] * 2,
    ),
    (
        "青禾创新中心在绵阳揭牌，由白石研究所牵头，联合青川大学等12家单位组建，注册资本2亿元。",
        {"青禾创新中心": "platform", "白石研究所": "institute", "青川大学": "university"},
        ["青禾创新中心"] * 2,
    ),
    # …but who does something with a noun behind 的 is still told of; so is the place of what has no name.
    ("由绵阳实施的30个项目全部完工，总投资90亿元。", {}, ["绵阳"] * 2),
    ("四川加快建设。位于眉山的这个园区今年有6个项目开工。", {}, ["眉山"]),
    # What somebody taken up has built with others.
    (
        "青川园区有企业90家。园区与白石大学共建的青禾中试平台，服务企业76家次，费用由30万元降到12万元。",
        {"青川园区": "park", "白石大学": "university", "青禾中试平台": "platform"},
        ["青川园区", *["青禾中试平台"] * 3],
    ),
    (
        "由青禾公司牵头、18家单位组成的白石联合体成立。",
        {"青禾公司": "company", "白石联合体": "alliance"},
        ["白石联合体"],
    ),
    (
        "绵阳高新区内的青禾公司生产线投产，年产叶片1200套，预计年产值8亿元。",
        {"绵阳高新区": "park", "青禾公司": "company"},
        ["青禾公司"] * 2,
    ),
    # What a share is reckoned against does not have it; where the shares of the country come from does.
    ("绵阳的人才密度只有北京的五分之一，投入强度仅为深圳的六成。", {}, ["绵阳"] * 2),
    ("绵阳研发经费230亿元，约为深圳的三分之一。", {}, ["绵阳"] * 2),
    ("绵阳是灯城，年产彩灯8万组，全国七成的彩灯出自这里。", {}, ["绵阳"] * 2),
    ("全国60%的彩灯、三成的灯笼产自绵阳。", {}, ["绵阳"] * 2),
    # Figures told in turn, and those joined behind them.
    ("重庆、成都分别有企业90家和70家，增长6.0%和5.4%，居第4位和第7位。", {}, ["重庆", "成都"] * 3),
    # What is set up has its own figures; what is aimed at and given goes back to who sets it up.
    (
        "绵阳设立规模30亿元的青禾基金，首期到位9亿元，已投项目30个。",
        {"青禾基金": "finance"},
        ["青禾基金"] * 3,
    ),
    (
        "绵阳设立规模30亿元的青禾基金，对新设备给予最高30%的奖励，提出到2026年集聚企业300家。",
        {"青禾基金": "finance"},
        ["青禾基金", "绵阳", "绵阳"],
    ),
    # By what means: cores, wings and whatever else.
    ("绵阳构建新格局：以涪城为核心，以江油、安州为副翼，建设新园区；力争产值达到3000亿元。", {}, ["绵阳"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[text[:14] for text, _, _ in CASES])
def test_what_is_named_in_passing_owns_nothing(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects
