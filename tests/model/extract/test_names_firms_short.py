"""Short names of firms and institutes: by who leads them, by the list that they stand in, in quotation marks, by their number in a group."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


def named(found: dict[str, Thing], category: str) -> set[str]:
    return {n for n, thing in found.items() if thing.category == category}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“订单排到了明年。”钰铄刀具的车间主任说。", "钰铄刀具"),
        ("萤火电驱创始人卢秋映介绍，今年订单饱满。", "萤火电驱"),
        ("签约方中，既有老面孔岷钧重工，也有新人。", "岷钧重工"),
        ("岷钧重工、岷舟动力到会。", "岷舟动力"),
        ("岷钧安全、岷舟智造等6户企业将搬入新园。", "岷钧安全"),
        ("学院由川江大学与岷舟通航合办。", "岷舟通航"),
        ("名单公布，内江的岷钧汽配榜上有名。", "岷钧汽配"),
        ("下游是做电池的岷钧时代，上游是一家小厂。", "岷钧时代"),
        ("他们供职于该所的全资企业中科岷铂。", "中科岷铂"),
        ("四川岷舟控股、川岷发、岷钧交投三家研发投入增长20%。", "川岷发"),
        ("深圳企业“海螺机器人”头一回来到达州。", "海螺机器人"),
        ("曾名不见经传的“豆粒科技”敲开了医院的大门。", "豆粒科技"),
        ("“小茶馆”其实是一家做供应链算法的软件公司。", "小茶馆"),
        ("公司干脆取名“三一九”，那是他们的房号。", "三一九"),
        ("施工由中建渝九局三公司承担。", "中建渝九局三公司"),
        ("这是日本岷和涂料株式会社的新厂。", "日本岷和涂料株式会社"),
    ],
)
def test_a_short_name_is_a_firms_where_the_text_says_so(find: Find, text: str, name: str) -> None:
    assert name in {n.strip("“”") for n in named(find(text), "company")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("牵线的是省农科院，出地的是3个村。", "省农科院"),
        ("他们供职于成都有机所。", "成都有机所"),
        ("设计单位系西南山地勘测设计院，工期420天。", "西南山地勘测设计院"),
    ],
)
def test_an_institute_goes_by_its_level_its_town_or_its_task(find: Find, text: str, name: str) -> None:
    assert name in named(find(text), "institute")


@pytest.mark.parametrize(
    "text",
    [
        "机床行业负责人表示，中小企业数字化转型正在加速。",
        "新能源汽车创始人、智能机器人总经理、绿色农业负责人均到场。",
        "公司的全资子公司年产值达到3亿元，控股子公司产品出口欧洲。",
        "企业“上云用数”的步伐加快，“硬科技”“绿色化工”成了热词。",
        "“预制菜”是一家家企业争抢的赛道。",
        "市里紧扣“四个科技”“两大智能”布局装置。",
        "大数据、低空飞行和储能等8家企业所在的行业增长最快。",
        "工业软件、精密刀具和智能装备签约落户。",
    ],
)
def test_what_sorts_trades_is_no_firm(find: Find, text: str) -> None:
    assert not named(find(text), "company")
