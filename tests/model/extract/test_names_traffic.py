"""Places of traffic and water: ports of entry, bridges over rivers, service areas, harbours, stores of samples."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("京藏高速湟源服务区昨天完成改造。", {"京藏高速湟源服务区"}),
        ("在G30连霍高速柳园服务区，电力部门增设充电桩。", {"G30连霍高速柳园服务区"}),
        ("天津口岸今年出口汽车30万辆。", {"天津口岸"}),
        ("友谊关边检、凭祥海关等单位实行一次办理。", {"友谊关边检", "凭祥海关"}),
        ("工人们正在进行椒水河桥上部结构的施工。", {"椒水河桥"}),
        ("四子王旗着陆场的搜救人员完成演练。", {"四子王旗着陆场"}),
        ("珠海九洲港到澳门只要半小时。", {"珠海九洲港"}),
        ("白鹅湖艺术中心是集湖北美术馆、湖北文学馆于一体的设施。", {"白鹅湖艺术中心", "湖北美术馆", "湖北文学馆"}),
        ("甘陵高铁石门2号隧道昨天贯通。", {"甘陵高铁石门2号隧道"}),
        ("华能乳山2号海上风电场并网。", {"华能乳山2号海上风电场"}),
        ("随着湘桂运河马道枢纽首仓船闸混凝土浇筑，", {"湘桂运河马道枢纽"}),
        ("湖北椒水河水库工程发电机组成功并网。", {"湖北椒水河水库工程"}),
        ("国家海洋基因库收集样本20万份。", {"国家海洋基因库"}),
        ("巡逻队昨天在渝石高速值班。", {"渝石高速"}),
        ("企业在渝投资铁路配件。", set()),
        ("白驹油田、青杠油气田和椒溪油气田增产。", {"白驹油田", "青杠油气田", "椒溪油气田"}),
        ("在都江堰灌区，农田陆续开灌。", {"都江堰灌区"}),
        ("升椒灌区新增灌溉面积12万亩。", {"升椒灌区"}),
        ("大足石刻景区接待游客2万人次。", {"大足石刻景区"}),
        ("川渝超高速直连光缆今天开通。", {"川渝超高速直连光缆"}),
        ("企业研发的山地茶机测试平台日前投入使用。", {"山地茶机测试平台"}),
    ],
)
def test_places_of_traffic_and_water_are_named(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    "text",
    [
        "各地服务区加快改造，高速公路服务区充电桩增加。",
        "工人正在检修跨河桥和人行天桥。",
        "记者来到椒溪桥村采访。",
        "云南口岸通关顺畅。",
        "湖南大型灌区和云南重点水库蓄水。",
        "沿黄灌区陆续开灌。",
        "山地茶机测试平台不断增加。",
        "农作物种质资源库达到60个。",
    ],
)
def test_kinds_of_them_are_no_names(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("施工人员正在京嘉高铁检修线路。", "京嘉高铁"),
        ("抢修队在渝嘉铁路作业。", "渝嘉铁路"),
        ("列车在沪湖丽高铁上飞驰。", "沪湖丽高铁"),
        ("椒岭坝—湖北±800千伏特高压直流输电工程投产。", "椒岭坝—湖北±800千伏特高压直流输电工程"),
        ("记者在绵阳长江五桥上看到，", "绵阳长江五桥"),
        ("工人正在嘉丽客专检修。", "嘉丽客专"),
        ("南水北调西线二期工程开工。", "南水北调西线二期工程"),
        ("西气东输七线东段全线投产。", "西气东输七线东段"),
        ("京沪高速沭阳服务区昨天完成改造。", "京沪高速沭阳服务区"),
        ("京沪铁路常州至苏州段开始检修。", "京沪铁路常州至苏州段"),
        ("今年塔城、哈密油气田增产。", "哈密油气田"),
    ],
)
def test_ways_and_works_are_named_whole(find: Find, text: str, want: str) -> None:
    assert want in find(text)


def test_the_front_line_of_a_work_is_no_branch_of_it(find: Find) -> None:
    assert set(find("他们奋战在南水北调一线。")) == {"南水北调"}


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("椒岭坝—浙江±800千伏特高压直流工程投产。", "椒岭坝—浙江±800千伏特高压直流工程", None),
        ("旅客从昌北国际机场出发。", "昌北国际机场", "南昌"),
        ("阳江核电2号机组并网。", "阳江核电2号机组", "阳江"),
        ("宁安高铁今年发送旅客300万人次。", "宁安高铁", None),
        ("京沪高速江苏段开始扩建。", "京沪高速江苏段", "江苏"),
        ("在湖北，北疆港区的码头同样繁忙。", "北疆港区", "天津"),
    ],
)
def test_great_works_are_where_everybody_knows(find: Find, text: str, name: str, city: str | None) -> None:
    assert find(text)[name].city == city
