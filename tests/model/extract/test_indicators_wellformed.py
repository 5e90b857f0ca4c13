"""Names that a reader would write: no auxiliary, time, place or classifier for a name, no predicate taken into a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

WORDS_OF_NO_NAME = [
    # An auxiliary, a time, a place, a classifier and a comparison stand before a figure and name nothing.
    ("货船载重能力能达到9万吨。", ["货船载重能力"]),
    ("当地蜜柚产量20万吨。", ["蜜柚产量"]),
    ("在青川，多个超10亿元的光伏项目落地。", ["光伏项目"]),
    ("仅这一项支出就有近9万元。", ["支出"]),
    ("灯票预订量环比“清明”假期增长5倍左右。", ["灯票预订量"]),
    ("候诊时间由从前的平均90分钟压缩为平均20分钟。", ["候诊时间"] * 2),
    ("航天员在轨驻留5个月。", ["航天员在轨驻留时间"]),
    ("方案提出保护古树名木等9方面主要任务。", ["主要任务"]),
    ("世界货运量第一大港青川港今天开港。", ["世界货运量"]),
    ("7个省（区、市）客流增速超过8%。", ["省（区、市）客流增速", "省（区、市）客流"]),
]

NEW = [
    # What is new keeps its verb in each of its forms, along a list, too.
    ("公司新建设了6座换电站。", ["新建设换电站"]),
    ("新认定30家省级工程中心和8家企业研究院。", ["新认定省级工程中心", "新认定企业研究院"]),
    ("全市新增加养老床位2000张。", ["新增加养老床位"]),
    ("全省新增设便民服务点90个、快递驿站20个。", ["新增设便民服务点", "新增设快递驿站"]),
]

PREDICATES = [
    # What is said of the counted things is no part of their noun.
    ("冰雹造成17个山村大面积停水。", ["大面积停水的山村"]),
    ("有30台小推车接手各类活计。", ["接手各类活计的小推车"]),
    ("已有上千个团体走进纪念馆。", ["走进纪念馆的团体"]),
    ("飓风造成超5万用户断电。", ["用户"]),
    ("引导4000名大学毕业生扎根山区教育。", ["引导大学毕业生"]),
    ("45亩蜜瓜喜获丰收。", ["蜜瓜"]),
    ("有40多位刺绣师现场飞针创作。", ["刺绣师"]),
    ("50艘货轮往来穿梭。", ["往来穿梭的货轮"]),
    ("全省14个山区县均改造形成了观景步道。", ["改造形成观景步道的山区县"]),
    # Two characters may also describe the noun behind the verb.
    ("举办6场供需洽谈和品牌交流活动。", ["供需洽谈和品牌交流活动"]),
    ("细化36项工作安排。", ["细化工作安排"]),
]


WHOLE = [
    # A bare measure keeps all that describes it; a bearer has the measure of the like one before.
    ("竹鼠配种育幼的时间从9周缩短到6周。", ["竹鼠配种育幼的时间"] * 2),
    ("洗衣行业营业额同比增长44%，理发行业同比增长37%。", ["洗衣行业营业额", "理发行业营业额"]),
    # How things look or are done does not say which they are; a grade counts nothing.
    ("有20栋楼宇拔地而起。", ["楼宇"]),
    ("12个地方剧种以国风全新演绎。", ["地方剧种"]),
    ("早茶一、二级芽占比64%。", ["早茶一、二级芽占比"]),
]

PARTS = [
    # A part of a measured whole has its measure, or what is done with it.
    ("铁路发送货物9亿吨，其中化肥2亿吨，同比增长7%。", ["发送货物", "发送化肥", "发送化肥"]),
    ("全省粮食产量500万吨，其中荞麦20万吨。", ["粮食产量", "荞麦产量"]),
    # The next one in a row is named in a clause of its own; a month compared with names nothing.
    ("出口中，机电产品占比最高，为55%，其次是纺织品，占12%。", ["机电产品占比", "纺织品占比"]),
    ("糖税增长6.2%，增幅比4月份、5月份分别扩大2.4个和1.9个百分点。", ["糖税", *["糖税增幅"] * 2]),
    ("工业投资占全省投资的比重仍达40%。", ["工业投资占全省投资比重"]),
]

TRIMMED = [
    # What closes or opens a name and is no part of it goes; what is then no name gives way to the next reading.
    ("这是全省17项重点古建工程之一。", ["重点古建工程"]),
    ("水温普遍达到19摄氏度。", ["水温"]),
    ("白糖现货价格收盘时跌破9美元。", ["白糖现货价格"]),
    ("平均每月蜂蜜消费量一直都维持在2万吨以上。", ["蜂蜜消费量"]),
    ("庙会特设900平方米亲子游乐区。", ["特设亲子游乐区"]),
    ("青川等5个深化供水价格改革试点城市探索经验。", ["试点城市"]),
]


@pytest.mark.parametrize(("text", "indicators"), [*WORDS_OF_NO_NAME, *NEW, *PREDICATES, *WHOLE, *PARTS, *TRIMMED])
def test_well_formed(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
