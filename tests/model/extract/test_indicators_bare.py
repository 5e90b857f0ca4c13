"""Measures that say nothing by themselves, and words that the segmenter or a verb keeps from a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

COMPLETED = [
    # The subject of the clause before, the measure before, or the total of a trade.
    ("光伏组件作为主要产品，产量120亿块，同比增长4%。", ["光伏组件产量"] * 2),
    ("石化产业投资增长7%，占比提升3个百分点，达到39%。", ["石化产业投资", "石化产业投资占比", "石化产业投资占比"]),
    ("摩托车产量30万辆，创历史新高，销量接近28万辆。", ["摩托车产量", "摩托车销量"]),
    (
        "货物贸易进出口总值6万亿元。其中，出口4万亿元，进口2万亿元。",
        ["货物贸易进出口总值", "货物贸易出口", "货物贸易进口"],
    ),
    ("玉米播种面积增加，每亩增产20公斤。", ["产量"]),
    # What carries a measure is whose it is; what is new stays in the name.
    ("全国规模以上轻工企业实现营业收入5万亿元。", ["规模以上轻工企业营业收入"]),
    ("可再生能源新增装机2亿千瓦。", ["可再生能源新增装机"]),
    ("新建改建体育场馆80个。", ["新建改建体育场馆"]),
    ("新建扩建26所幼儿园。", ["新建扩建幼儿园"]),
    # What grows stands before a comma, or before a verb that is as good as a noun.
    ("新订单指数和出口订单指数，较上月分别上升0.3和1.4个百分点。", ["新订单指数", "出口订单指数"]),
    ("全省经济增长5%，民生领域投资力度加大，同比增长8%。", ["经济", "民生领域投资力度"]),
    ("消费拉动经济增长2个百分点。", ["经济增长"]),
]

BOUNDED = [
    # Ties and comparisons that are cut into a word of their neighbour.
    ("去年农村快递投递量相比2020年增长3倍。", ["农村快递投递量"]),
    ("园区热度等指数同比均实现了20%以上的增长。", ["园区热度等指数"]),
    ("口岸进出境单牌车达10万辆次。", ["口岸进出境单牌车"]),
    ("非化石能源消费占比自2010年的9%上升至2024年的18%。", ["非化石能源消费占比"] * 2),
    # A verb before a measure is part of its name, along a list, too.
    ("新承接订单量、造船完工量和手持订单量分别增长2%、3%和4%。", ["新承接订单量", "造船完工量", "手持订单量"]),
    ("国际航班恢复比例达到80%。", ["国际航班恢复比例"]),
    ("普通高中、中等职业学校平均资助标准提高到2300元。", ["普通高中、中等职业学校平均资助标准"]),
    # Where a thing lies has its own measure; 这条 names nothing; a plan is no whole; what a tax is on names its rate.
    ("在平均海拔4700米的某地，一座球馆建成。", ["平均海拔"]),
    ("这条8公里的支线航道开工。", ["支线航道长度"]),
    ("财政支出增长6%，完成全年预算的15%。", ["财政支出", "财政支出完成全年预算比例"]),
    ("减按3%征收进口环节增值税。", ["进口环节增值税"]),
    (
        "城镇居民、农村居民人均可支配收入分别为5万元、2万元，是上年的3倍和2倍。",
        ["城镇居民人均可支配收入", "农村居民人均可支配收入"] * 2,
    ),
]


SOME = [
    # Some of the things counted before; the same amount in another currency; what is part of what.
    ("全省21个大类行业中，有13个行业实现增长。", ["大类行业", "实现增长的大类行业"]),
    ("30项重点任务已落地25项。", ["落地的重点任务", "落地的重点任务"]),
    ("12种机械产品中，有9种为新产品。", ["机械产品", "新产品"]),
    ("公司净亏损500亿日元（约合21亿元人民币）。", ["公司净亏损"] * 2),
    ("调运编织袋20万条以及排水泵。", ["调运编织袋"]),
    ("占比超40%的区域首店吸引了市民。", ["区域首店占比"]),
    ("社会物流总费用与总产值的比率下降2个百分点。", ["社会物流总费用与总产值的比率"]),
    ("推出30条制度创新成果。", ["推出制度创新成果"]),
    ("带动50个合作农场共同致富。", ["共同致富的合作农场"]),
    # Kinds are kinds of something; a bare noun takes what is said of it, those who are served what they are given.
    ("已设置13个类别的医学中心。", ["医学中心类别"]),
    ("国债分为短期、中期、长期三个品种。", ["国债品种"]),
    ("目前720余家企业发布岗位需求1.8万个。", ["发布岗位需求的企业", "发布岗位需求"]),
    ("向甲省、乙省等5省发出预警。", ["发出预警的省份"]),
    ("为300名残障考生参加高考提供合理便利。", ["提供合理便利的残障考生"]),
    ("班列通达120个国家及地区的540个港口。", ["通达国家及地区", "班列通达港口"]),
    ("造成18人中枪，4人全部死亡。", ["中枪人数", "死亡人数"]),
    ("今年春节，超21亿人次选择公路出行。", ["选择公路出行人次"]),
    ("38家医院中25家已经停止运营。", ["医院", "停止运营的医院"]),
    ("37个城市约400个枢纽形成联动。", ["城市", "形成联动的枢纽"]),
]


@pytest.mark.parametrize(("text", "indicators"), SOME)
def test_some_of_what_was_counted(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


@pytest.mark.parametrize(("text", "indicators"), COMPLETED)
def test_what_says_nothing_by_itself_is_completed(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


@pytest.mark.parametrize(("text", "indicators"), BOUNDED)
def test_where_a_name_begins_and_ends(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
