"""Whose figure it is where goods without a name of their own are told of: theirs what they measure, their maker's what is business."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

MAKER: dict[str, Category] = {"青禾公司": "company"}
CASES = [
    # A piece of them, with what describes it; what the sentence goes on to measure.
    ("青禾公司车间里，一台巴掌大小的减速器刚刚下线，寿命延长30%。", ["减速器"]),
    ("青禾公司展厅里，一块直径24米、高9米的环形屏格外醒目。这块屏有像素2亿个。", ["环形屏"] * 3),
    # What somebody has made, alone in its clause or with what becomes of it.
    ("“我们攻克的碳化硅衬底，良品率从30%提高到75%。”青禾公司总经理说。", ["碳化硅衬底"] * 2),
    ("青禾公司在绵阳。去年，公司研制的超高压柱塞泵问世，能耗下降20%。", ["超高压柱塞泵"]),
    ("青禾公司建造的全球最大17万立方米液化天然气运输船今天下水。该船总长290米。", ["液化天然气运输船"] * 2),
    ("青禾公司研制的大型压缩机组发往海外，机组重达900吨。", ["大型压缩机"]),
    # What a size or a measure that only goods have is of.
    ("直径1.2毫米的微型电机，误差不超过2微米。青禾公司正在装配。", ["微型电机"] * 2),
    ("走进青禾公司，固态锂电池的能量密度提升到每公斤450瓦时。", ["固态锂电池"]),
    ("青禾公司的串焊机单价比进口产品低30%，今年上半年卖出1200台。", ["串焊机", "青禾公司"]),
    ("“铝镁合金比常规铝合金轻10%。”青禾公司工程师说。", ["铝镁合金"]),
    # Goods that a sentence ends by showing have the measures of the next one, not its business; the sample is of them, too.
    ("青禾公司的展台上摆着一台巴掌大小的减速器。寿命超过3万小时。", ["减速器"]),
    ("青禾公司在绵阳。总经理拿起一枚轴承滚子。去年公司营收3亿元。", ["青禾公司"]),
    ("青禾公司展厅里摆着一块固态电池。样品送检5次才通过。", ["固态电池"]),
    # What its maker has sold is his.
    ("走进青禾公司，一台余热锅炉正在吊装，重68吨。这台锅炉运往海外，合同额4300万元。", ["余热锅炉", "青禾公司"]),
    # A noun ends where a verb or a figure begins.
    ("“一台挖掘机要用30多根油管。”青禾公司工程师说。", ["挖掘机"]),
    # What moves a measure; a line has an output of its own.
    ("超前地质预报系统将预报距离由100米延伸到150米。青禾公司在场。", ["超前地质预报系统"] * 2),
    ("青禾公司投用的曲轴生产线，单线月产能由300根提高到500根。", ["曲轴生产线"] * 2),
    # Business is told of who makes or has them; plain kinds, what is counted and what is no good are not told of.
    ("青禾公司生产的低压断路器，远销140个国家，去年销售收入3亿元。", ["青禾公司"] * 2),
    ("青禾公司研发的芯片产业平台已服务企业90家。", ["青禾公司"]),
    ("绵阳新能源汽车的渗透率达到45%。", ["绵阳"]),
    ("绵阳研发的新技术，已服务企业90家。", ["绵阳"]),
    ("青禾公司推出自主研发的智能酿酒机器人，出酒率提高3%。", ["青禾公司"]),
]


@pytest.mark.parametrize(("text", "subjects"), CASES, ids=[text[:14] for text, _ in CASES])
def test_goods_have_what_they_measure(figures: Figures, text: str, subjects: list[str]) -> None:
    things = MAKER if "青禾公司" in text else {}
    assert [m.subject for m in figures(text, things)] == subjects


NAMED_LATER = [
    ("一台冰箱大小的检测仪，重80公斤。这款名为“睿眼”的便携检测仪来自青禾公司。", {"“睿眼”": "product"}, ["“睿眼”"]),
    ("巴掌大小的一枚芯片，能扛600伏。记者在青禾公司见到功率芯片“青芯”。", {"“青芯”": "product"}, ["“青芯”"]),
    ("一只手掌大小的轴承，重300克。青禾公司的“青转”轴承今天下线。", {"“青转”轴承": "product"}, ["“青转”轴承"]),
    # Other goods, or too late; a kind of things of two characters tells of none.
    ("一台冰箱大小的检测仪，重80公斤。青禾公司的“青转”轴承今天下线。", {"“青转”轴承": "product"}, ["检测仪"]),
    ("青禾公司建厂。一架飞机要用90个轴承。", {}, ["青禾公司"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), NAMED_LATER, ids=[text[:14] for text, _, _ in NAMED_LATER])
def test_goods_that_are_named_later(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, MAKER | named)] == subjects
