"""Measures whose name does not stand directly before the figure, and verbs and ties that name nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

NAMELESS = [
    # Ties, adverbs, verbs of reaching and times give way to what was measured before.
    ("全省竹器销售额已连续9年超百亿元。", ["竹器销售额"]),
    ("前年，竹椅单价超过90元，去年降至60多元。", ["竹椅单价"] * 2),
    ("竹编产业规模接连跨越10亿元、20亿元、30亿元关口。", ["竹编产业规模"] * 3),
    ("茶油产量再创新高，首次站上3万吨的新台阶。", ["茶油产量"]),
    ("茶农人均年收入达3万元，十年增长4倍。", ["茶农人均年收入"] * 2),
    ("到2032年，竹苗培育数量将在去年的基础上再增三倍。", ["竹苗培育数量"]),
    ("对全县经济增长贡献率始终保持在30%左右。", ["对全县经济增长贡献率"]),
    ("纺车产量同比增速达到12%，西部地区增速最高，达到25%。", ["纺车产量"] * 2),
    # What of works is completed is told of no measure before; a ratio ends in 比, tracks go by their size.
    ("全长61公里，设计水深9米，已完成投资的27%。", ["全长", "设计水深", "完成投资比例"]),
    ("坝高98米，桥隧比72%，完成总投资的六成。", ["坝高", "桥隧比", "完成总投资比例"]),
    ("站场规模9台17线。", ["站场规模", "站场规模"]),
    ("中小学生总体达标率实现“四连升”，去年升至60%。", ["中小学生总体达标率"]),
]

STANDS = [
    # One word for two measures, a time inside a name, a measure behind its verb or figure.
    ("纺织机产销分别完成8万台和7万台。", ["纺织机产量", "纺织机销量"]),
    ("陶瓷4月份产销同比分别增长5%和6%。", ["陶瓷产量", "陶瓷销量"]),
    ("决定下调农房贷款利率0.5个百分点。", ["农房贷款利率"]),
    ("这种窑炉能节省30%柴火。", ["柴火"]),
    ("村办企业产值从2020年刚开张时的8万元，增长到今年的90万元。", ["村办企业产值"] * 2),
    ("竹器、茶具两大门类销售额，占全镇零售总额比重达35%。", ["竹器、茶具两大门类销售额占全镇零售总额比重"]),
    ("陶器为主要出口商品，占全县出口总额的60%。", ["陶器占全县出口总额比重"]),
    # What is done in a time may stand in the next clause.
    ("只要20分钟，一张竹床就能下线。", ["一张竹床下线的时间"]),
    ("仅需3秒，就可以将山里的茶青，送到山下的茶厂。", ["将山里的茶青送到山下的茶厂的时间"]),
    # A part of growth is no change; what holds its measure in its verb is named by it.
    ("竹业拉动全部工业增长2个百分点。", ["竹业拉动全部工业增长"]),
    ("央行宣布降准0.5个百分点。", ["存款准备金率"]),
    ("新工艺帮助船舶减重9%。", ["船舶重量"]),
]

WHOLES = [
    # A dimension told by an adjective is a noun, before its figure or behind it; a thing's own has no name before it.
    ("新窑门宽12米，窑壁厚3米。", ["新窑门宽度", "窑壁厚度"]),
    ("垄沟积雪有两三厘米厚。", ["垄沟积雪厚度"]),
    ("一条宽2公里、长约8公里的竹林带贯通全县。", ["竹林带宽度", "竹林带长度"]),
    ("全长12公里，载重3吨。", ["全长", "载重"]),
    # A share of a whole that somebody makes, what is put where, and what the part is.
    ("全县生产了全国六成的竹椅。", ["竹椅占全国比重"]),
    (
        "山区以占全国茶业2%的茶园，实现了全国茶业9%的产值和8%的利润。",
        ["茶园占全国茶业比重", "产值占全国茶业比重", "利润占全国茶业比重"],
    ),
    ("全县将竹业资金的七成以上投入老茶厂改造。", ["投入老茶厂改造的竹业资金占比"]),
    ("古镇有30家茶馆，其中60%以上都是外省来的茶商。", ["茶馆", "外省来的茶商占比"]),
    ("茶艺、制陶等传统手工业产值增长5%。", ["茶艺、制陶等传统手工业产值"]),
    # A level that something comes to as a part or a multiple of what it was or of another.
    ("窑门使用寿命延长至原来的3倍。", ["窑门使用寿命"]),
    ("陶坯破损率降至万分之三。", ["陶坯破损率"]),
    ("售价却只有进口窑具的三分之二。", ["售价"]),
    # How steadily something grows, in how many years.
    ("竹器产业规模年均增速保持在20%以上。", ["竹器产业规模"]),
    ("竹器营业收入超过50亿元，5年增长近五成。", ["竹器营业收入"] * 2),
    ("新窑温控精度比普通窑炉高出近10倍。", ["新窑温控精度"]),
    ("总经理王立森告诉记者，今年一季度订单同比增长31%。", ["订单"]),
    ("工程师正在调试窑炉，月产能将由1.5万片扩充到4万片。", ["月产能"] * 2),
    ("“从下单到装车，我们比两年前快了40天。”", ["从下单到装车的时间"]),
    ("平均收费只有市场价的六折。", ["平均收费"]),
    ("茶油产量占全国的六成、全球的四成。", ["茶油产量占全国比重", "茶油产量占全球比重"]),
    ("茶多酚含量达到7%，比药典标准高出近4成。", ["茶多酚含量"] * 2),
    ("价格却只有进口窑炉的四成，能耗仅为普通窑炉的七成。", ["价格", "能耗"]),
    ("12个箱式电源总容量达9万千瓦时。", ["箱式电源", "箱式电源总容量"]),
    ("全县投入3亿元对6座茶厂实施改造。", ["投入", "实施改造的茶厂"]),
    ("绵阳处理工业固废87万吨，实现产值36亿元。", ["处理工业固废", "产值"]),
    ("审批事项由120项压减到45项。", ["审批事项"] * 2),
    ("公司估值一年半涨了5倍。", ["公司估值"]),
    ("公司获得由竹业银行领投的2亿元A轮融资。", ["A轮融资"]),
    ("从提出构想到样机下线，他们只用了97天。", ["从提出构想到样机下线的时间"]),
    # What can be done (可) is no part of 可靠性; what weighs so much stands behind.
    ("窑炉已通过800小时可靠性测试。", ["可靠性测试的时间"]),
    ("这样一台重90吨的窑炉，运送不易。", ["窑炉重量"]),
    ("对外服务机时达到9万小时。", ["对外服务机时"]),
    ("公司建成半年，产值已达800万元。", ["产值"]),
    # A machine with its size; money for a purpose; what a bare measure is of.
    ("全球最大的18兆瓦潮汐机组下线。", ["潮汐机组功率"]),
    ("专为海岛定制的3兆瓦柴油发电机组正在赶制。", ["柴油发电机组功率"]),
    ("省里安排3亿元专项资金，支持老旧茶厂设备更新。", ["支持老旧茶厂设备更新的专项资金"]),
    ("竹器工坊基金总收入2亿元，总支出1亿元。", ["竹器工坊基金总收入", "竹器工坊基金总支出"]),
    ("全省制陶经费投入3亿元，投入强度达到2%。", ["制陶经费投入", "制陶经费投入强度"]),
]


@pytest.mark.parametrize(("text", "indicators"), [*NAMELESS, *STANDS, *WHOLES])
def test_what_is_measured(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("窑厂污染物减排40%。", "growth"),
        ("窑厂每年减排二氧化碳3万吨。", "level"),
        ("票房比上年同期多3亿元。", "growth"),
        ("货币余额增速比上年同期高2个百分点。", "level"),
        ("竹业拉动经济增长2个百分点。", "growth"),
        ("窑厂可减少粉尘排放60%。", "growth"),
        ("新窑提高烧成效率25%以上。", "growth"),
        ("嫩芽占比比近3年平均高4个百分点。", "growth"),
        ("前4个月，农场净增800户。", "level"),
        ("农场比上年末净增800户。", "growth"),
        ("茶业保持15%的稳定增速。", "growth"),
        ("营业收入利润率为5%。", "level"),
        ("茶业投资较多年同期多12%。", "growth"),
        ("气温比历年同期高1.2摄氏度。", "growth"),
        ("瓷片厚度只有头发丝的百分之一。", "ratio"),
        ("窑厂产量不到全县的10%。", "share"),
    ],
)
def test_kinds_of_measures(text: str, kind: str, figures: Figures) -> None:
    assert [m.kind for m in figures(text)] == [kind]


def test_what_is_lessened_by_so_much_is_negative(figures: Figures) -> None:
    assert [m.value for m in figures("新窑可减少粉尘排放60%，节约用水30%。")] == [-60, -30]


def test_a_qualifier_stays_in_its_clause(figures: Figures) -> None:
    found = figures("茶油年产量超过400万斤，占全国的15%左右。")
    assert [m.qualifier for m in found] == ["over", "approx"]


def test_qualifiers_of_what_is_said_in_turn(figures: Figures) -> None:
    assert [m.qualifier for m in figures("三家窑厂产值分别约为14亿元、10亿元、6亿元。")] == ["approx"] * 3
