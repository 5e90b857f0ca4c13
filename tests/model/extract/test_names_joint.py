"""Names of common words that what is said of them makes names; lines in lists; projects by what they will make."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("四川水网骨干工程36个隧洞工区全面动工。", {"四川水网骨干工程"}),
        ("绵阳市应急指挥和调度中心处置事件1200件。", {"绵阳市应急指挥和调度中心"}),
        ("与重庆大学共建清洁能源装备联合实验室。", {"重庆大学", "清洁能源装备联合实验室"}),
        ("双方组建了轨道交通装备联合创新中心。", {"轨道交通装备联合创新中心"}),
        ("双方共建研发中心。", set()),
        ("支持高校与企业共建联合实验室。", set()),
        ("川渝共建6个重点实验室。", set()),
        ("企业研发的小型化硼中子俘获治疗装置进入临床。", {"小型化硼中子俘获治疗装置"}),
        ("成都市再生资源回收中心投运。", {"成都市再生资源回收中心"}),
        ("对接成渝金融法院。", {"成渝金融法院"}),
        ("轨道交通24号线、27号线同步建设。", {"轨道交通24号线", "轨道交通27号线"}),
        ("成都地铁13号线、17号线二期通车。", {"成都地铁13号线", "成都地铁17号线二期"}),
        ("渝昆、渝西、成渝中线等在建高铁里程738公里。", {"渝昆高铁", "渝西高铁", "成渝中线高铁"}),
        ("京津、沪苏等地的铁路运量上升。", set()),
        ("在乐山，岚运通50吉瓦单晶硅棒项目达产。", {"岚运通50吉瓦单晶硅棒项目"}),
        ("总投资50亿元的年产10万吨差别化氨纶项目开工。", {"年产10万吨差别化氨纶项目"}),
        ("建成50万平方米的在建项目。", set()),
    ],
)
def test_what_is_said_makes_a_name(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("中国电信雅安分公司云网部加班。", {"中国电信雅安分公司"}),
        ("建设1座三峡科创城、3个产业研究院。", {"三峡科创城"}),
        ("引进11座三峡科创城。", set()),
        ("园区已签约华为、京东、花椒数据等重点企业47家。", {"华为", "京东", "花椒数据"}),
        ("上线“川椒成果云”，汇聚成果。", {"“川椒成果云”"}),
        ("把铝锭“变”成汽车零部件。", set()),
        ("泸州、永川、江津三地集中签约项目26个。", set()),
        ("大学生李婧扫码下车。", {"李婧"}),
        ("群众满意度高。", set()),
        ("江津青岚生物制药有限公司的司岚格鲁肽注射液完成入组。", {"江津青岚生物制药有限公司", "司岚格鲁肽注射液"}),
    ],
)
def test_what_stands_beside_tells_names_from_words(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("研发的三重四极杆质谱仪PC-8100交付。", {"三重四极杆质谱仪PC-8100"}),
        ("发布了第4代结构仿真软件LiToSim。", {"LiToSim"}),
        ("车间里，12架XR-20大载重无人机排队下线。", {"XR-20大载重无人机"}),
        ("搭载L4级无人车技术的车队上路。", set()),
        ("手机APP上线，无人机UAV巡检。", set()),
        ("走进鞍钢集团攀钢的车间。", {"鞍钢集团攀钢"}),
        ("我国自主研制的大型高原直升机XZ300完成首飞。", {"XZ300"}),
        ("比亚迪、吉利等车企集聚。", {"比亚迪", "吉利"}),
    ],
)
def test_models_and_daughters_stand_behind(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names
