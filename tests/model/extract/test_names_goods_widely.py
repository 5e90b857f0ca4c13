"""Goods by letters beside any noun for goods, medicines by their form, models of makes that no lexicon holds, and what a version or a noun before marks christens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("企业展出KV-7智能剥壳机。", "KV-7智能剥壳机"),
        ("车间装上了RT-X52型晶圆研磨机。", "RT-X52型晶圆研磨机"),
        ("得分最高的是时序分析工具ClockFox。", "ClockFox"),
        ("这款边缘计算盒（TQ-Node 77）首次商用。", "TQ-Node 77"),
        ("电脑里存着自编程序LevySafe v1.7。", "LevySafe v1.7"),
        ("这种合金的牌号定为ZQ77-KL。", "ZQ77-KL"),
        ("企业生产的纤维商品名“梧叶丝”。", "“梧叶丝”"),
        ("展台上有水下机器人鲈鱼-Ⅲ。", "鲈鱼-Ⅲ"),
        ("企业的第三代混动机车Q7“山江牛”上线。", "Q7“山江牛”"),
        ("谈判新增盐酸布格列酮片。", "盐酸布格列酮片"),
        ("企业的KD-077注射液获批。", "KD-077注射液"),
        ("峦图W77 Max售价20万元。", "峦图W77 Max"),
        ("炒茶锅、岚岭7号茶树都来了。", "岚岭7号茶树"),
        ("“某渝一码”7.0版今起上线。", "“某渝一码”"),
        ("农户扫“虫讯码”即可查看预警。", "“虫讯码”"),
        ("观众喜欢农机“嘟嘟耙”。", "“嘟嘟耙”"),
    ],
)
def test_goods_are_named_by_their_letters_forms_and_marks(find: Find, text: str, name: str) -> None:
    assert find(text)[name].category == "product"


def test_further_models_of_a_series_are_told_by_its_letters(find: Find) -> None:
    found = find("企业发布QRT-77无人机，此前已有QRT-52。")
    assert "QRT-52" in found


def test_the_noun_before_the_marks_is_no_part_of_the_name(find: Find) -> None:
    assert [name for name in find("学生做出了柑橘采摘机器人“橙小七”。") if "橙小七" in name] == ["“橙小七”"]


@pytest.mark.parametrize(
    "text",
    [
        "企业研发PD-1抗体和IL-6检测仪。",
        "图纸上的司机A7驾照已换。",
        "这是首张新药“通行证”。",
        "每人发一片口香片、三颗胶囊。",
        "农户扫“二维码”即可。",
        "新能源汽车“三剑客”亮相。",
        "团队让几十家单位的系统“无痛迁移”。",
    ],
)
def test_targets_and_sayings_are_no_goods(find: Find, text: str) -> None:
    assert not any(thing.category == "product" for thing in find(text).values())
