"""Names that verbs, adverbs and halves of words would spoil: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

NAMED = [
    # Where only verbs stand before an amount, the thing behind it is what they are done to.
    ("村里依托茶山，修建约12公里的竹栈道，发展起露营。", ["修建竹栈道长度"]),
    ("他临时接下了100多亩油菜。", ["油菜面积"]),
    ("茶农利用向阳的山坡和近10万亩的滩地，发展茶业。", ["滩地面积"]),
    ("第一时间转移楼内57名受灾茶农至安全区。", ["转移受灾茶农"]),
    ("社区从各类问题梳理出近700个调研题目。", ["梳理调研题目"]),
    # Money that is set aside is called by what it is for.
    ("市级财政安排3亿元支持竹业稳产，下拨近2亿元用于茶园抗旱。", ["支持竹业稳产资金", "茶园抗旱资金"]),
    # A word of kind needs the head of the whole; what is done with some of what was counted keeps it.
    ("全市新增流感患者90例，其中境外输入20例，本土70例。", ["新增流感患者", "境外输入流感患者", "本土流感患者"]),
    ("会议审议9件条例草案，通过其中4件，随后闭幕。", ["审议条例草案", "通过的条例草案"]),
    # What has so high a grade is called without what it has done.
    ("某县6.1级地震发生后，救援队赶到。", ["地震震级"]),
    # What changes from one figure to another stands before both, whatever time or state is told of them.
    ("试点茶厂从2018年启动之初的5家，扩围至2024年底的32家。", ["试点茶厂", "试点茶厂"]),
    ("小额茶贷认定标准由现行单户授信不超过100万元适当放宽到不超过200万元。", ["小额茶贷认定标准"] * 2),
    ("被称为难关的老茶树移栽成活率，从30%提高到91%。", ["老茶树移栽成活率"] * 2),
    # Adverbs and halves of words are no part of a name.
    ("全县共外请茶疗专家300多人次。", ["外请茶疗专家"]),
    ("这里平均海拔2100米，竹子难以成活。", ["平均海拔"]),
    ("像这样的茶叶研发机构还有3家。", ["茶叶研发机构"]),
    ("茶业队在甲组、乙组、丙组共五个项目上夺得金牌。", ["夺得金牌的项目"]),
    ("新增病例18例，其中境外输入病例5例，本土病例13例。", ["新增病例", "境外输入病例", "本土病例"]),
    ("空气优良天数比率多年稳定在98%左右。", ["空气优良天数比率"]),
    ("竹炭、茶籽等价格分别上涨5%、3%。", ["竹炭价格", "茶籽价格"]),
    ("全镇共有2.3亿注册志愿者，活动丰富。", ["注册志愿者"]),
    ("早茶面积增加31万亩，秋茶面积也稳中有增，超过130万亩。", ["早茶面积", "秋茶面积"]),
    ("茶农流动量稳中有增，日均达1.7亿人次。", ["茶农流动量"]),
    ("截至今天，目前在住代表团103个。", ["在住代表团"]),
    ("重达300斤的大茶饼供茶客品尝。", ["大茶饼重量"]),
    ("茶师现场制作直径约6米的巨型茶饼，分享给茶客。", ["巨型茶饼直径"]),
    ("预计完工时间整整提前了半年。", ["完工时间"]),
    ("首班茶车到达时间较计划提前3小时。", ["首班茶车到达时间较计划提前时间"]),
    ("竹林覆盖率稳步提高，较2020年提升1.2个百分点，达到25.1%。", ["竹林覆盖率", "竹林覆盖率"]),
    ("茶机占比持续上升，比上年末提高3个百分点，达到42%。", ["茶机占比", "茶机占比"]),
    ("竹器线下销售接近八成，同比增长约20%。", ["竹器线下销售占比", "竹器线下销售"]),
    ("全镇亩均税收将达到5万元。", ["亩均税收"]),
    ("钻机向地下9400米挺进。", ["地下深度"]),
    ("将配送时效缩短至24小时以内，订单增加。", ["配送时效"]),
    ("全县竹林覆盖率稳定在70%以上、居全省第2位。", ["竹林覆盖率", "竹林覆盖率"]),
    # How counted things fare or act is no part of what they are called, nor is what they are put to.
    ("茶乡数十栋房屋不同程度受损。", ["不同程度受损的房屋"]),
    ("街上29家特色店铺沿街开业。", ["沿街开业的特色店铺"]),
    ("全国1700台套农机具投入春茶采摘。", ["投入春茶采摘的农机具"]),
]


@pytest.mark.parametrize(("text", "indicators"), NAMED)
def test_what_names_a_figure(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


KINDS = [
    ("今年以来，茶机产销量同比均超30%。", [("茶机产销量", "growth")]),
    ("竹筒茶销售额同比增长在10%—20%之间。", [("竹筒茶销售额", "growth")]),
    ("报告将茶业增长预期小幅上调至2.5%。", [("茶业增长预期", "growth")]),
    ("茶业景气指数稳定回升，分别为50.2%、51.3%。", [("茶业景气指数", "level")] * 2),
]


@pytest.mark.parametrize(("text", "read"), KINDS)
def test_rates_and_indices_are_no_shares(text: str, read: list[tuple[str, str]], figures: Figures) -> None:
    assert [(m.indicator, m.kind) for m in figures(text)] == read


SHARES = [
    ("茶业用电量占全县用电量的比重将达到15%。", ["茶业用电量占全县用电量比重"]),
    ("竹材占原料总量比重不低于46%。", ["竹材占原料总量比重"]),
    ("竹制关键零部件在全球市场占比达到70%。", ["竹制关键零部件在全球市场占比"]),
    ("停电用户超八成已恢复。", ["恢复的停电用户占比"]),
    ("茶乡近年来为全球贡献了约1/4的新增茶园面积。", ["新增茶园面积占全球比重"]),
    ("茶业用电量占总用电量的比重下降到49%，占比首次低于50%。", ["茶业用电量占总用电量比重"] * 2),
    ("客运航班已恢复至2019年的近八成。", ["客运航班"]),
    ("茶商茶叶出口占全县出口总值的半壁江山，达到54%。", ["茶商茶叶出口占全县出口总值比重"] * 2),
    ("竹制零部件在全球市场占比达70%，在国内市场份额为40%。", ["竹制零部件在全球市场占比", "国内市场份额"]),
    ("接待游客300万人次，其中境外20万人次。", ["接待游客", "境外游客"]),
    ("茶校招生2000人，其中男性1200人。", ["茶校招生", "男性"]),
]


@pytest.mark.parametrize(("text", "indicators"), SHARES)
def test_which_part_a_share_is(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


MEASURED = [
    # A verb says what is done; how much of it there is takes the measure of the unit.
    (
        "今年以来，茶乡班列累计开行超过1800列，运送2.4万标箱，同比分别增长6%、18%。",
        ["茶乡班列开行列数", "运送标箱"] * 2,
    ),
    ("茶乡班列（竹城）发运120列6300标箱。", ["茶乡班列（竹城）发运列数", "茶乡班列（竹城）发运标箱"]),
    ("竹溪水库累计供水5亿立方米，灌溉20万亩。", ["供水量", "灌溉面积"]),
    ("茶商大会委员应到150人，实到148人。", ["茶商大会委员应到人数", "实到人数"]),
    # What a noun names already, and what the figure counts, stay as they are.
    (
        "前两个月，茶城地区进出口9亿元，茶叶出口6万吨，茶厂用电量3亿千瓦时。",
        ["茶城地区进出口", "茶叶出口", "茶厂用电量"],
    ),
    ("茶乡累计修复古道20公里，培训茶师300人次。", ["修复古道", "培训茶师"]),
]


@pytest.mark.parametrize(("text", "indicators"), MEASURED)
def test_a_verb_takes_the_measure_of_its_unit(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
