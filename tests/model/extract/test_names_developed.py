"""Products without a name of their own: told by who developed them or by what has become of them, and told from classes of goods."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("江州一家企业自主研发的煤层气连续排采螺杆泵，寿命延长一倍。", "煤层气连续排采螺杆泵"),
        ("由江州交通学院研制的隧道衬砌缺陷检测车已跑完12条线路。", "隧道衬砌缺陷检测车"),
        ("该院与花椒公司合作研发的860安时宽温储能电芯，今年通过中试。", "860安时宽温储能电芯"),
        ("公司研发的氢燃料电池冷藏车已跑了3万公里。", "氢燃料电池冷藏车"),
        ("联合研制出一款四冲程甲醇发动机，已拿到订单。", "四冲程甲醇发动机"),
        ("他们研发出国内首款耐辐照高分子电缆绝缘材料。", "耐辐照高分子电缆绝缘材料"),
        ("科研人员正在调试国内首套退役电池黑粉短流程提锂装置。", "退役电池黑粉短流程提锂装置"),
        ("工人正在调试一台超高压食品杀菌装置。", "超高压食品杀菌装置"),
        ("江州花椒公司工程师调试太赫兹皮肤成像样机。", "太赫兹皮肤成像样机"),
        ("医院团队用算力训练脑卒中辅助分诊模型，周期缩短。", "脑卒中辅助分诊模型"),
        ("公司很快把单臂腔镜缝合机器人送进了临床试验。", "单臂腔镜缝合机器人"),
        ("这台分体式隧道巡检机器人由江州交通学院研制。", "分体式隧道巡检机器人"),
        ("其中镥-177微囊注射液已进入Ⅲ期临床。", "镥-177微囊注射液"),
        ("其奥沙利铂注射剂已在法国等30余个国家和地区上市。", "奥沙利铂注射剂"),
        ("企业推出的超薄柔性玻璃盖板厚度只有30微米。", "超薄柔性玻璃盖板"),
        ("江州重工设计建造的K300型海上风电安装船昨天（5月26日）交付。", "K300型海上风电安装船"),
    ],
)
def test_what_somebody_has_developed_is_a_product(find: Find, text: str, name: str) -> None:
    found = find(text)
    assert found[name].category == "product"
    assert not any(name in other and name != other for other in found)


@pytest.mark.parametrize(
    "text",
    [
        "公司研发的国产芯片已用于汽车。",
        "企业研发的国产新能源汽车芯片占比提高。",
        "企业研发的高端装备占比达到三成。",
        "公司自主研发的核心设备全部国产化。",
        "研发的一系列高性能传感器进入市场。",
        "公司研发的多款智能穿戴设备亮相展会。",
        "企业推出多款光电新材料。",
        "支持医院开发影像人工智能辅助诊断模型。",
        "鼓励企业开发的新型工业软件进入采购目录。",
        "将加快研制高端数控机床装备。",
        "第100万辆新能源乘用车下线。",
        "公司股票上市，科创板上市企业再添一家。",
        "农村生活污水处理系统通过验收。",
        "某品牌新款手机在成都上市。",
        "老师训练学生使用模型。",
        "一台数控机床的装置坏了。",
        "重庆造新能源汽车出口欧洲。",
        "重点研发的磁悬浮关节模组产业加快集聚。",
    ],
)
def test_a_class_of_goods_is_no_product(find: Find, text: str) -> None:
    assert not any(thing.category == "product" for thing in find(text).values())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("三年下来，团队做出了钽酸锂集成调制芯片，良率超过九成。", "钽酸锂集成调制芯片"),
        ("首批的特种聚酰胺酸浆料顺利出料。", "特种聚酰胺酸浆料"),
        ("盐厂用算力“喂”出了一套精卤调度优化系统，能耗下降5%。", "精卤调度优化系统"),
        ("副院长带队做的热成形副车架，单件减重38%。", "热成形副车架"),
        ("团队研制的卤化物固态电解质离子电导率居国内前列。", "卤化物固态电解质"),
    ],
)
def test_what_somebody_has_made_in_any_words(find: Find, text: str, name: str) -> None:
    assert find(text)[name].category == "product"


@pytest.mark.parametrize(
    "text",
    [
        "团队做出了漂亮的成绩。",
        "园区摸索出一套管理系统。",
        "我们做的机器人，很受欢迎。",
        "第一炉钢水出炉。",
        "一列列班列驶下站台，一辆辆新车驶下总装线。",
    ],
)
def test_kinds_of_goods_stay_unnamed_in_any_words(find: Find, text: str) -> None:
    assert not find(text)
