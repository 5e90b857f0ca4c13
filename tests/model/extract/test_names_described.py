"""What is described in common words is no name; what bears a place or a word of its own is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    "text",
    [
        "企业在渔港码头停靠检查。",
        "牧民向冬季养殖基地转场。",
        "居民反映小区没有业主委员会。",
        "进一步完善路网结构布局。",
        "铁路部门加开夜间高铁，方便旅客。",
        "新能源汽车总工程师发言。",
        "工业机器人智能工厂增多。",
        "分批推进防虫防霉措施落实到村。",
        "企业依托智慧资源管理平台",
        "椒9飞机是我国自行研制的大型竹材运输飞机，航程两千公里。",
        "椒债是机构发行的外币计价债券。",
        "各地重建沿河水利设施，",
        "消除抗联遗址的隐患。",
    ],
)
def test_common_words_before_a_common_ending_describe(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("企业在舟山渔港码头停靠检查。", "舟山渔港码头"),
        ("带动就业的是去年投产的椒岭风电场，装机大增。", "椒岭风电场"),
        ("参观的第一站是已有百年历史的青杠火车站。", "青杠火车站"),
        ("企业以包机的方式从椒口出发香港机场。", "香港机场"),
        ("部署迅速开展花椒晾晒安全专项排查整治行动。", "花椒晾晒安全专项排查整治行动"),
        ("专家走进鹈鹕岛大桥施工现场。", "鹈鹕岛大桥"),
        ("企业依托智慧资源管理平台，产能翻番。", "智慧资源管理平台"),
        ("记者在玖棠湖养殖基地看到", "玖棠湖养殖基地"),
        ("在银杏湖国际智能产业科创基地，样机正在测试。", "银杏湖国际智能产业科创基地"),
        ("走进云杉谷生物医药孵化基地", "云杉谷生物医药孵化基地"),
        # Short names of companies: who leads them, what they make, where they work.
        ("产能翻番，嘉沐机械总工程师说。", "嘉沐机械"),
        ("嘉沐航空自主研制的货运飞机首飞。", "嘉沐航空"),
        ("在嘉沐重机生产车间，机械臂正在作业。", "嘉沐重机"),
        ("走进嘉沐智联的展厅。", "嘉沐智联"),
        ("在绵阳的嘉沐电路，出口翻番。", "嘉沐电路"),
        ("某大学孵化的嘉沐传感已经盈利。", "嘉沐传感"),
        ("一家做锂电池的企业——绵阳嘉沐科技去年投产。", "绵阳嘉沐科技"),
    ],
)
def test_a_place_or_a_word_of_its_own_names(find: Find, text: str, name: str) -> None:
    assert name in find(text)


def test_a_ship_is_named_and_not_its_kind(find: Find) -> None:
    assert set(find("我国自行建造的首艘远海多功能救助船“远海救208”轮列编。")) == {"“远海救208”轮"}
    assert "“远海之星”轮" in find("装载玩具的“远海之星”轮启程前往雅加达。")
    assert not any("轮" in name for name in find("坚持“市场主导、政策托底”双轮驱动。"))


def test_a_way_is_named_from_its_first_end(find: Find) -> None:
    assert "玖山至临汾高速公路" in find("今天，玖山至临汾高速公路正式通车。")
    assert "拉萨至林芝快速通道" in find("这里是拉萨至林芝快速通道的起点。")
