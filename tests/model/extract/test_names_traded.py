"""Firms by a brand that no word of the language explains and the trade behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("岷舟药业去年营收增长40%。", "岷舟药业"),
        ("记者走进岷舟半导体看到，工人正在忙碌。", "岷舟半导体"),
        ("该产线由岷舟储能投资建设。", "岷舟储能"),
        ("园区引进岷舟机床等企业30家。", "岷舟机床"),
        ("华为、岷舟检测和比亚迪签约。", "岷舟检测"),
        ("该厂由天马轴承投资建设。", "天马轴承"),
        ("平台已接到长虹物流的订单。", "长虹物流"),
    ],
)
def test_a_brand_and_its_trade_name_a_firm(find: Find, text: str, name: str) -> None:
    assert name in {n for n, thing in find(text).items() if thing.category == "company"}


def test_the_only_firm_told_of_those_gathered_is_one(find: Find) -> None:
    text = "园区引进沃斯康等企业30家，培育上下游等企业20家，吸引美妆等企业入驻。"
    assert [n for n, thing in find(text).items() if thing.category == "company"] == ["沃斯康"]


def test_who_leads_a_firm_makes_its_name_nobody(find: Find) -> None:
    text = "三安意舟董事长李明远介绍，今年订单饱满。"
    assert [n for n, thing in find(text).items() if thing.category == "person"] == ["李明远"]


@pytest.mark.parametrize(
    "text",
    [
        "各地重点发展液流储能、飞轮储能和压缩空气储能。",
        "巴渝文化、三苏文化在展会上亮相。",
        "企业攻克了氮化镓半导体、碳化硅半导体等技术。",
        "绿色化工、磷化工、硅化工三大产业产值增长8%。",
        "公司生产的永磁电机、轮毂电机出口欧洲。",
        "岷舟光电产业园去年开园。",
        "推动硅基光电、化合物半导体规模增长20%。",
    ],
)
def test_what_sorts_goods_and_regions_names_no_firm(find: Find, text: str) -> None:
    assert not [n for n, thing in find(text).items() if thing.category == "company"]


@pytest.mark.parametrize(
    "text",
    ["该电站由岷舟集团投资建设。", "该产线由岷舟集团投资兴建。", "项目由岷舟集团投资开发。"],
)
def test_what_a_firm_puts_its_money_in_ends_no_name(find: Find, text: str) -> None:
    assert set(find(text)) == {"岷舟集团"}
