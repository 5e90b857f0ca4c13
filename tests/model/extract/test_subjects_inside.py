"""Whose figure it is where a word for the whole or the inside of one thing takes it up (全线, 园内, 会期), and what a clause names that owns nothing behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

RAILS: dict[str, Category] = {"白石高铁青川隧道": "facility", "白石高铁": "facility", "青禾铁路公司": "company"}
CASES = [
    # 全线 is the line, not its tunnel, nor who builds it and tells of it.
    (
        "白石高铁青川隧道昨天贯通。青禾铁路公司总工程师李明说，全线累计完成投资320亿元。白石高铁明年通车。",
        {**RAILS, "李明": "person"},
        ["白石高铁"],
    ),
    (
        "在绵阳，隧道掘进加快。白石高铁是国家高铁网的一部分。截至9月底，全线27座隧道已贯通23座。",
        RAILS,
        ["白石高铁"] * 2,
    ),
    ("绵阳股市回暖，新能源股全线上涨3%。", RAILS, ["绵阳"]),
    # The inside of a park, a school, a port.
    ("青禾产业园在绵阳开园。园内已集聚企业130家。", {"青禾产业园": "park"}, ["青禾产业园"]),
    ("白石大学在绵阳获奖。全校现有院士13人。", {"白石大学": "university"}, ["白石大学"]),
    ("白石港在泸州通航。港区年吞吐能力达200万标箱。", {"白石港": "facility"}, ["白石港"]),
    # The days of an event are its own, whatever else is told of in between.
    (
        "2024青禾大会在宜宾落幕。记者从组委会获悉，会期共有1200名嘉宾参会，签约项目69个。",
        {"2024青禾大会": "event"},
        ["2024青禾大会"] * 2,
    ),
    # A building is that of what was named last that has one.
    (
        "泸州市与白石大学共建青禾创新中心，次年封顶。这栋16层的楼里，走出了11个新药项目。",
        {"白石大学": "university", "青禾创新中心": "platform"},
        ["青禾创新中心"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[text[:14] for text, _, _ in CASES])
def test_what_is_inside_is_of_the_one(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects


BRIDGE: dict[str, Category] = {"白石大桥": "facility", "青禾监测系统": "platform"}
PASSED = [
    # By what means something is done.
    ("白石大桥在绵阳合龙。施工队采用青禾监测系统，误差控制在2毫米以内。", BRIDGE, ["白石大桥"]),
    # Who is appointed to what was told of.
    (
        "青禾研究院在绵阳揭牌，白石大学教授李明出任首任院长，带来一支28人的团队。",
        {"青禾研究院": "institute", "白石大学": "university", "李明": "person"},
        ["青禾研究院"],
    ),
    # What only a firm has is none of its goods'.
    (
        "青禾公司五年前还在白石园租厂房；如今，其试制的青禾型材已通过验证，年营收达4.2亿元。",
        {"青禾公司": "company", "白石园": "park", "青禾型材": "product"},
        ["青禾公司"],
    ),
    # Kinds beside each other take up none of those named before.
    (
        "白石高铁青川隧道贯通。白石高铁完成投资3亿元，隧道、桥梁分别完成设计量的86%和91%。",
        RAILS,
        ["白石高铁"] * 3,
    ),
]


@pytest.mark.parametrize(("text", "things", "subjects"), PASSED, ids=[text[:14] for text, _, _ in PASSED])
def test_what_is_named_by_the_way_owns_nothing(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects
