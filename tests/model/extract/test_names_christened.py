"""Goods that bear a name in quotation marks or a model: with what they are, by their number in a series, behind who bred or made them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("江州花椒公司去年推出的“星瞳”红外热像仪，售价比进口产品低三成。", "“星瞳”红外热像仪"),
        ("公司研发的“蜀能二号”移动储能车，单次可供电12小时。", "“蜀能二号”移动储能车"),
        ("这款名为“听涛”的水下声呐，探测距离提高到8公里。", "“听涛”"),
        ("眼下，“灵犀二代”已在江州地铁应用，累计交付210台。", "“灵犀二代”"),
        ("代号“灵犀三型”的水下声呐，续航8小时。", "“灵犀三型”"),
        ("此次下线的“风帆三型”，国产化率达到97%。", "“风帆三型”"),
        ("江州农科院选育的“川苎36”，亩产83公斤。", "“川苎36”"),
        ("江州农科院培育的“青溪黑猪”年出栏突破6万头。", "“青溪黑猪”"),
        ("2018年推出的首款机型XG120，挖深只有4米。", "XG120"),
        ("去年10月下线的第三代XG500-8加装电池，挖深达到11米。", "XG500-8"),
        ("燃气轮机H35已经交付。改进型机组H35B热效率提升至36%。", "H35B"),
        ("公司第二代产品“渝瞳”，重量减轻15%。", "“渝瞳”"),
        ("公司有两款在研产品：面向桥梁检测的“桥瞳”已进入测试。", "“桥瞳”"),
        ("去年，公司又推出耐高压的“深眸HT2”，可在水下300米工作。", "“深眸HT2”"),
        ("江州禾丰公司展出的“清波”水质监测手环重38克。", "“清波”水质监测手环"),
        ("“声瞳”变压器故障诊断仪等项目受到关注。", "“声瞳”变压器故障诊断仪"),
        ("来自江州的是可降解的“骨桐”3D打印人工骨，孔隙率达到70%。", "“骨桐”3D打印人工骨"),
        ("排队下线的XY-310大载重无人机，航程1200公里。", "XY-310大载重无人机"),
        ("公司首款产品LT-20水下推进器定型，推力200牛。", "LT-20水下推进器"),
    ],
)
def test_goods_are_christened(find: Find, text: str, name: str) -> None:
    assert find(text)[name].category == "product"


@pytest.mark.parametrize(
    "text",
    [
        "江州“一杯酒”产业产值达到2000亿元，“绿色能源”设备产值300亿元。",
        "新一代“巨无霸”在江州亮相，开挖直径达16米。",
        "“资本+茶业”联动引擎，让江州快跑。",
        "“水水中转”班轮每周开行3班。",
        "江州企业获批的ISO9001认证有3项，投产的T1产线年产20万台。",
        "江州研发的“绿色”设备和“卡脖子”设备出口10国。",
        "江州推出“以旧换新”手机补贴。",
        "江州培育的“专精特新”企业达到420家。",
        "江州出台的“创新三十条”支持研发的新一代产品。",
        "江州研发的聪明机器人，防护等级达到IP67，通过ISO9001认证。",
    ],
)
def test_what_is_only_quoted_is_not(find: Find, text: str) -> None:
    assert not [thing.name for thing in find(text).values() if thing.category == "product"]


def test_goods_go_on_to_be_called_by_their_name_alone(find: Find) -> None:
    story = "江州钧行公司的“小陀”无人搬运车正在演示。“源迹B1”半固态电池去年问世。经理说，小陀采用自研的算法。今年，“源迹B1”开始供货。"
    found = find(story)
    assert found["“小陀”无人搬运车"].aliases == ("小陀",)
    assert found["“源迹B1”半固态电池"].aliases == ("“源迹B1”",)
