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
        "农作物种质资源库达到60个。",
    ],
)
def test_kinds_of_them_are_no_names(find: Find, text: str) -> None:
    assert find(text) == {}
