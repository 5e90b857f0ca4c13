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
    ("仅这一项收入就有近3万元。", ["收入"]),
    ("车票订单量环比“元旦”假期增长2倍左右。", ["车票订单量"]),
    ("候车时间由之前的平均40分钟压缩为平均15分钟。", ["候车时间"] * 2),
    ("航天员在轨驻留5个月。", ["航天员在轨驻留时间"]),
    ("方案提出发展夜间经济等7方面重点任务。", ["重点任务"]),
    ("世界货运量第一大港青川港今天开港。", ["世界货运量"]),
    ("7个省（区、市）用水增速超过8%。", ["省（区、市）用水增速", "省（区、市）用水"]),
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
    ("暴雪造成13个乡镇大面积停电。", ["大面积停电的乡镇"]),
    ("有80万台小农机接手各项任务。", ["接手各项任务的小农机"]),
    ("已有上千个团体走进纪念馆。", ["走进纪念馆的团体"]),
    ("飓风造成超5万用户断电。", ["用户"]),
    ("引导3万名退役军人投身乡村振兴。", ["引导退役军人"]),
    # Two characters may also describe the noun behind the verb.
    ("举办10场供需对接和产业合作活动。", ["供需对接和产业合作活动"]),
    ("细化36项工作安排。", ["细化工作安排"]),
]


@pytest.mark.parametrize(("text", "indicators"), [*WORDS_OF_NO_NAME, *NEW, *PREDICATES])
def test_well_formed(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
