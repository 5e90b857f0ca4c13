"""Classes that a measure bounds, sums beside counts, and what is given at a rate."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

NAMES = [
    ("产茶超过30万吨的县有8个。", {"8个": "产茶超过30万吨的县"}),
    ("茶叶产值超5亿元的县（市、区）已有12个。", {"12个": "茶叶产值超5亿元的县（市、区）"}),
    ("师傅占比超过30%的茶厂有9家。", {"9家": "师傅占比超过30%的茶厂"}),
    ("孵化茶企19家，其中7家年产值过千万元。", {"7家": "年产值过千万元的孵化茶企"}),
    ("目前有4个县茶叶产量超过5万吨。", {"4个": "茶叶产量超过5万吨的县"}),
    ("3家企业年营收突破百亿元。", {"3家": "年营收突破百亿元的企业"}),
    # What the bounded ones do is no part of their class.
    ("投资超过10亿元的茶厂共带动就业3000人。", {"3000人": "带动就业"}),
    # What all have together bounds none of them.
    ("40个项目总投资超百亿元。", {"40个": "项目", "百亿元": "项目总投资"}),
    ("120家企业产值超过300亿元。", {"120家": "企业"}),
    ("亩产超过全省平均水平的县有3个。", {"3个": "亩产超过全省平均水平的县"}),
    ("茶叶产值8亿元。分地区看，超过1亿元的市（州）有5个。", {"5个": "超过1亿元的市（州）"}),
    ("来自云南、贵州的茶商有71家。", {"71家": "来自云南、贵州的茶商"}),
    ("对新建的茶馆，按设备投资额的20%给予奖励，最高50万元。", {"50万元": "茶馆奖励"}),
    (
        "茶业研发经费15亿元，与茶业产值之比达到2.14%，比上年提高0.1个百分点。",
        {"2.14%": "茶业研发经费与茶业产值之比", "0.1个百分点": "茶业研发经费与茶业产值之比"},
    ),
    ("资助青年茶农的比例一般不低于年度预算的50%。", {"50%": "资助青年茶农的比例"}),
    ("全县已春播茶苗17万亩，进度同比快3个百分点。", {"3个百分点": "进度"}),
    # A sum beside a count is of what was counted; a measure of another kind is not.
    ("登记茶艺合同1200项、金额96亿元。", {"96亿元": "茶艺合同金额"}),
    ("签约茶园项目38个、金额5亿元。", {"5亿元": "茶园项目金额"}),
    ("按常住人口计算的人均茶叶消费为9.5公斤。", {"9.5公斤": "人均茶叶消费"}),
    (
        "对新开的茶馆，按每平方米30元的标准给予补助，单个企业每年不超过20万元。",
        {"30元": "新开的茶馆补助", "20万元": "单个企业补助"},
    ),
    ("对参展企业按每个展位2万元标准给予补贴。", {"2万元": "参展企业补贴"}),
    ("每户每年收入不低于3万元。", {"3万元": "每户每年收入"}),
    ("茶筒重量比老式的减轻15%。", {"15%": "茶筒重量"}),
    ("每条线每天还能多生产50台。", {"50台": "多生产"}),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names_of_classes_and_sums(text: str, names: dict[str, str], figures: Figures) -> None:
    found = {m.text: m.indicator for m in figures(text)}
    assert {k: found.get(k) for k in names} == names


def test_what_is_said_of_how_far_a_share_may_go(figures: Figures) -> None:
    found = figures("茶税占比不超过总收入的5%，奖给茶农的比例不得低于收益的70%。")
    assert [m.qualifier for m in found] == ["up_to", "over"]


def test_what_breaks_a_total_down_is_of_its_time(figures: Figures) -> None:
    text = "2021年，全省新签约茶园136个。冯丽华说，从种类看，红茶占比64%；从来源看，来自外省的茶园有71个。"
    assert [m.time for m in figures(text)] == ["2021"] * 3


def test_the_first_partners_in_trade_own_nothing(figures: Figures) -> None:
    text = "2021年，四川出口茶叶9亿元。从市场看，美国、东盟、欧盟为前三大贸易伙伴，出口乌龙茶3亿元。"
    assert {m.subject for m in figures(text)} == {"四川"}


TOGETHER = [
    (
        "一季度，茶饮产业增加值增长12%；茶具、茶膳产业分别增长8%和3%。",
        ["茶饮产业增加值", "茶具产业增加值", "茶膳产业增加值"],
    ),
    ("茶业产值增速分别比工业、加工制造业高4个和1个百分点。", ["茶业产值增速比工业高", "茶业产值增速比加工制造业高"]),
    ("全县茶树达到401万株，成为全国首个突破400万株的县。", ["茶树", "茶树"]),
    ("今年他种的26亩茶苗，节省人工成本80元，亩产60公斤。", ["茶苗面积", "节省人工成本", "亩产"]),
    ("到2035年，茶业研发投入年均增长将达到10%。", ["茶业研发投入"]),
]


@pytest.mark.parametrize(("text", "names"), TOGETHER)
def test_names_that_are_told_together(text: str, names: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == names


def test_what_a_paper_says_holds_behind_a_semicolon(figures: Figures) -> None:
    text = "方案明确，茶园规模达到35万亩；机采占比从目前的18%提升到30%以上。"
    assert [m.status for m in figures(text)] == ["target", "actual", "target"]


def test_a_sum_with_its_rate_is_of_the_year(figures: Figures) -> None:
    text = "截至2023年底，全省茶企达到401家。茶业融资额达8亿元，同比增长7%。"
    assert [m.time for m in figures(text)] == ["2023-12-31", "2023", "2023"]


def test_what_is_signed_at_a_meeting_is_not_of_the_year_before(figures: Figures) -> None:
    text = "去年，全省茶企实现产值8亿元，新建茶园3家。会上签约茶园4家。"
    assert figures(text)[-1].time == "pub"


def test_what_a_fair_shows_is_not_of_the_half_year_before(figures: Figures) -> None:
    text = "2021年上半年，茶具产量20万套，增长8%。本届大会共有69家茶企亮相。"
    assert figures(text)[-1].time == "2024"
