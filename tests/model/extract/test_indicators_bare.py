"""Measures that say nothing by themselves, and words that the segmenter or a verb keeps from a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

COMPLETED = [
    # The subject of the clause before, the measure before, or the total of a trade.
    ("光伏组件作为主要产品，产量120亿块，同比增长4%。", ["光伏组件产量"] * 2),
    ("石化产业投资增长7%，占比提升3个百分点，达到39%。", ["石化产业投资", "石化产业投资占比", "石化产业投资占比"]),
    ("三轮车产量30万辆，刷新了纪录，销量接近28万辆。", ["三轮车产量", "三轮车销量"]),
    (
        "货物贸易进出口总值6万亿元。其中，出口4万亿元，进口2万亿元。",
        ["货物贸易进出口总值", "货物贸易出口", "货物贸易进口"],
    ),
    ("玉米播种面积增加，每亩增产20公斤。", ["产量"]),
    # What carries a measure is whose it is; what is new stays in the name.
    ("全省限额以上竹编企业实现营业收入5万亿元。", ["限额以上竹编企业营业收入"]),
    ("可再生能源新增装机2亿千瓦。", ["可再生能源新增装机"]),
    ("新建改建体育场馆80个。", ["新建改建体育场馆"]),
    ("新建扩建26所幼儿园。", ["新建扩建幼儿园"]),
    ("累计新增安排专项债券11万亿元。", ["新增安排专项债券"]),
    ("1月，人民币贷款新增5万亿元。", ["新增人民币贷款"]),
    # What grows stands before a comma, or before a verb that is as good as a noun.
    ("新茶价格指数和陈茶价格指数，较上月分别上升0.6和2.1个百分点。", ["新茶价格指数", "陈茶价格指数"]),
    ("茶业增加值占GDP的30%，同比增长5%。", ["茶业增加值占GDP比重", "茶业增加值"]),
    ("全省经济增长5%，助老设施投资力度加大，同比增长7%。", ["经济", "助老设施投资力度"]),
    ("消费拉动经济增长2个百分点。", ["消费拉动经济增长"]),
]

BOUNDED = [
    # Ties and comparisons that are cut into a word of their neighbour.
    ("去年山区竹器销售量相比2019年增长3倍。", ["山区竹器销售量"]),
    ("古镇人气等指数同比均实现了30%以上的增长。", ["古镇人气等指数"]),
    ("口岸进出境单牌车达10万辆次。", ["口岸进出境单牌车"]),
    # By which port they come is whose figure it is.
    ("海关监管经某江公路口岸进出境车辆达10万辆次。", ["进出境车辆"]),
    ("再生纸张消费占比自2012年的7%上升至2023年的16%。", ["再生纸张消费占比"] * 2),
    # A verb before a measure is part of its name, along a list, too.
    ("新承接维修量、修桥完工量和手持维修量分别增长2%、3%和4%。", ["新承接维修量", "修桥完工量", "手持维修量"]),
    ("国际航班恢复比例达到80%。", ["国际航班恢复比例"]),
    ("山区小学、寄宿制中学平均补助标准提高到1900元。", ["山区小学、寄宿制中学平均补助标准"]),
    # Where a thing lies has its own measure; 这条 names nothing; a plan is no whole; what a tax is on names its rate.
    ("在平均海拔4350米的那曲，一座球馆建成。", ["平均海拔"]),
    ("这条8公里的支线航道开工。", ["支线航道长度"]),
    ("财政支出增长6%，完成全年预算的23%。", ["财政支出", "财政支出完成全年预算比例"]),
    ("减按2%征收批发环节竹器税。", ["批发环节竹器税"]),
    (
        "城镇居民、农村居民人均可支配收入分别为5万元、2万元，是上年的3倍和2倍。",
        ["城镇居民人均可支配收入", "农村居民人均可支配收入"] * 2,
    ),
]


SOME = [
    # Some of the things counted before; the same amount in another currency; what is part of what.
    ("全县17个大类行业中，有8个行业实现增长。", ["大类行业", "实现增长的大类行业"]),
    ("30项重点任务已落地25项。", ["落地的重点任务", "落地的重点任务"]),
    ("12种机械产品中，有9种为新产品。", ["机械产品", "新产品"]),
    ("公司净亏损500亿日元（约合21亿元人民币）。", ["公司净亏损"] * 2),
    ("调运麻绳袋35万条以及抽水机。", ["调运麻绳袋"]),
    ("占比超30%的手作茶铺吸引了市民。", ["手作茶铺占比"]),
    ("社会物流总费用与总产值的比率下降2个百分点。", ["社会物流总费用与总产值的比率"]),
    ("推出30条制度创新成果。", ["推出制度创新成果"]),
    ("带动70个合作茶园共同致富。", ["共同致富的合作茶园"]),
    # Kinds are kinds of something; a bare noun takes what is said of it, those who are served what they are given.
    ("已设置16个类别的纺织中心。", ["纺织中心类别"]),
    ("国债分为短期、中期、长期三个品种。", ["国债品种"]),
    ("目前430余家企业发布用工需求2.6万个。", ["发布用工需求的企业", "发布用工需求"]),
    ("向甲省、乙省等5省发出预警。", ["发出预警的省份"]),
    ("为260名青年工匠参加比武提供免费食宿。", ["提供免费食宿的青年工匠"]),
    ("班列通达90个国家及地区的310个港口。", ["通达国家及地区", "班列通达港口"]),
    ("造成18人中枪，4人全部死亡。", ["中枪人数", "死亡人数"]),
    ("今年端午，超4亿人次选择水路出行。", ["选择水路出行人次"]),
    ("47家茶厂中31家已经停止营业。", ["茶厂", "停止营业的茶厂"]),
    ("29个城市约600个驿站形成联动。", ["形成联动的城市", "形成联动的驿站"]),
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


OWNED = [
    # Whose figure it is stands in its own field, be it named by the last part of a long name; sizes keep what has them.
    ("中西部地区合计进出口3亿元，同比增长7%。", {}, ["进出口"] * 2),
    ("中西部地区对友邻国家进出口增长30%。", {}, ["对友邻国家进出口"]),
    ("某国—友邻国家合作示范区进出口额达12亿元。", {"某国—友邻国家合作示范区": "park"}, ["进出口额"]),
    ("青山隧道昨晚贯通。隧道全长3公里。", {"青山隧道": "facility"}, ["隧道全长"]),
]


@pytest.mark.parametrize(("text", "named", "indicators"), OWNED)
def test_the_owner_is_no_part_of_what_is_measured(
    text: str, named: dict[str, Category], indicators: list[str], figures: Figures
) -> None:
    assert [f.indicator for f in figures(text, named)] == indicators
