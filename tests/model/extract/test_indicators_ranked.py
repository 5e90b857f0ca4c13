"""What has a rank, whose figure is a yardstick, by what a clause reckons, what money does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

RANKS = [
    ("去年，茶业三大指标均位居世界第一。", "茶业三大指标"),
    ("三大指标均居世界第一。", "三大指标"),
    ("两项核心指标继续居全省第三。", "两项核心指标"),
    ("人工造林规模世界第一。", "人工造林规模"),
    ("茶叶进出口2.4万亿元，规模居全国第6位。", "茶叶进出口规模"),
    ("茶业收入增长9.1%，增速列苏北第1位。", "茶业收入增速"),
    ("全市茶叶产值增速居安徽第二位。", "茶叶产值增速"),
    ("茶叶企业达到1900家，总数居鲁西第二位。", "茶叶企业总数"),
    ("茶叶总产量达880亿斤，总量居全国第5位。", "茶叶总产量"),
    ("茶机出货210台，茶机市场占有率约为16%，居全国第三位。", "茶机市场占有率"),
    ("“皖南黄茶”品牌价值连续3年位居全国茶叶区域公用品牌第4位。", "“皖南黄茶”品牌价值"),
    ("茶业指数上升，茶机跻身国内车规级AI芯片市场前三。", "国内车规级AI芯片市场"),
    # A share is no measure of its own: the amount has the rank.
    ("茶叶储量700万吨，占全省三成，位居第二。", "茶叶储量"),
]


@pytest.mark.parametrize(("text", "indicator"), RANKS)
def test_a_bare_measure_has_the_rank_of_what_was_told(text: str, indicator: str, figures: Figures) -> None:
    assert [m.indicator for m in figures(text) if m.kind == "rank"] == [indicator]


NAMES = [
    ("茶叶专利拥有量9.6件，与全国12.8件的平均水平仍有差距。", ["茶叶专利拥有量"] * 2),
    ("机采率只有52%，与平原地区90%以上的水平差距明显。", ["机采率"] * 2),
    ("茶园绿化率为61.2%，低于全国66.2%的平均水平。", ["茶园绿化率"] * 2),
    ("茶叶专利拥有量：7.8件→8.5件", ["茶叶专利拥有量"] * 2),
    ("以新茶上市数量计，苏州累计7款。", ["新茶上市数量"]),
    ("去年全省茶叶成交额3000亿元。合肥占比超过四成，芜湖占比接近两成。", ["茶叶成交额", *["茶叶成交额占比"] * 2]),
    (
        "贵州茶叶专利达60万件，“双核”格局没有改变：遵义以26万件占去全省的四成。",
        ["茶叶专利", "茶叶专利", "茶叶专利占去全省比重"],
    ),
    ("省里统筹资金12亿元支持茶机购置与应用。", ["支持茶机购置与应用资金"]),
    # Who gets the money, wherever it is told, and what it is given as.
    ("对顶尖茶师及其团队，以“一事一议”方式给予最高1亿元综合支持。", ["顶尖茶师及其团队综合支持"]),
    ("最高给予顶尖茶师1000万元项目资助。", ["顶尖茶师项目资助"]),
    ("对入选省级、市级计划的茶师，分别一次性资助200万元、80万元。", ["入选省级、市级计划的茶师资助"] * 2),
    ("单个茶园资助上限300万元。", ["单个茶园资助"]),
    # Whom or among how many something is ranked with is no name of it, be it in brackets; a thing may be the first itself.
    ("茶叶出口额居全国县（市、区）首位。", ["茶叶出口额"]),
    ("竹编出口总额82亿元，在全市23个区（市）县中排第6位。", ["竹编出口总额", "区（市）县", "竹编出口总额"]),
    ("云岭省已建成亚洲第一、全球第二的药用植物种质资源库。", ["药用植物种质资源库"] * 2),
    (
        "茶叶出口增长8.6%，比全国增速高5.7个百分点，规模居全国第8位。",
        ["茶叶出口", "茶叶出口增速比全国增速高", "茶叶出口规模"],
    ),
    # Money with a name of its own keeps it, and a level that others do not reach is no yardstick.
    ("山东投入财政资金12亿元，用于建设茶园。", ["投入财政资金"]),
    ("茶园绿化率达到61.2%的较高水平。", ["茶园绿化率"]),
]


@pytest.mark.parametrize(("text", "indicators"), NAMES)
def test_yardsticks_and_charts_name_their_figures(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
