"""Figures that are easily lost: places left behind, how often something comes, sums that begin a name, hands that something takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

FOUND = [
    ("茶企综合评价名次由上年的第92位升至第78位。", ["第92位·茶企综合评价名次", "第78位·茶企综合评价名次"]),
    ("扩建工程比原计划提前1天完成一期茶园。", ["1天·扩建工程比原计划提前时间"]),
    ("机器一分钟能贴600片茶标。", ["600片·茶标"]),
    ("茶厂一共需要300人。", ["300人·需要人数"]),
    ("茶园数据每4小时更新一次。", ["4小时·茶园数据更新一次的时间"]),
    ("疫苗每6周接种1次。", ["6周·疫苗接种1次的时间"]),
    ("电价每天公布一次。", []),
    ("基金存续期12年。", ["12年·基金存续期"]),
    ("隧道总工期4年。", ["4年·隧道总工期"]),
    ("项目最长可陪跑8个月。", ["8个月·陪跑时间"]),
    ("每小时炒茶20吨。", ["20吨·每小时炒茶"]),
    ("一条线原来要60个人，改造后只留12个人。", ["60个人·一条线用人", "12个人·一条线用人"]),
    ("全市有30个人工茶园、12个人才公寓。", ["30个·人工茶园", "12个·人才公寓"]),
    ("全市建成2个人防茶库。", ["2个·建成人防茶库"]),
    ("50箱茶叶只用了45分钟就换装上船。", ["50箱·茶叶", "45分钟·茶叶换装上船的时间"]),
    ("“把专利从学校‘请’出来，前后只用了37天。”", ["37天·把专利从学校‘请’出来的时间"]),
    ("去年签下茶单120件，是前年全年的近4倍。", ["120件·签下茶单", "4倍·签下茶单"]),
    ("茶企还有两款在研产品，另有5条在用生产线。", ["两款·在研产品", "5条·在用生产线"]),
    ("公司还有两款在研产品。", ["两款·在研产品"]),
    ("茶企投资3.2亿元建设年产1500吨的茶线。", ["3.2亿元·茶企投资", "1500吨·茶线建设年产量"]),
    ("40名学员中有12人取得茶艺证书。", ["40名·学员", "12人·取得茶艺证书人数"]),
    ("此前在茶山失联的42人已经恢复联系。", ["42人·失联人数"]),
    ("一项覆盖4200万人的茶食援助项目停办。", ["4200万人·覆盖人数"]),
    ("茶乡改善了20万农村居民的饮水条件。", ["20万·改善饮水条件的农村居民"]),
    ("引育茶业人才200名左右、青年茶艺骨干2000名。", ["200名·引育茶业人才", "2000名·青年茶艺骨干"]),
    ("获得贷款支持的茶企26家。", ["26家·获得贷款支持的茶企"]),
    ("已有茶园基地5个，年内将再引进8个。", ["5个·茶园基地", "8个·引进茶园基地"]),
    ("全县申请专利94件，今年授权37件。", ["94件·申请专利", "37件·授权专利"]),
    ("茶厂试制了9台样机，烧坏了4台。", ["9台·样机", "4台·烧坏样机"]),
    ("收集茶农意见340条，当场答复210条。", ["340条·收集茶农意见", "210条·答复茶农意见"]),
    ("从320个候选茶种里选出8个，最终有2个进入市场。", ["320个·候选茶种", "8个·选出候选茶种", "2个·进入市场的候选茶种"]),
    ("老街新开了9间茶馆，一天能卖出600多杯。", ["9间·老街新开茶馆", "600多杯·卖出"]),
    ("茶业博士后站点达到91个，在站博士后860余人。", ["91个·茶业博士后站点", "860余人·在站博士后"]),
    ("春节假期23亿人次出行。", ["23亿人次·出行人次"]),
    ("老厂养着460名工人，搬进新茶园后只用120人。", ["460名·工人", "120人·工人"]),
    ("研究所承担茶业重点研发课题11项。", ["11项·承担茶业重点研发课题"]),
    ("全国整建制推进县扩大到702个。", ["702个·整建制推进县"]),
    ("来自6个省（市）的茶艺院团将集中展演。", ["6个·茶艺院团来自的省（市）"]),
    ("规模5亿元，已投项目94个。", ["5亿元·规模", "94个·已投项目"]),
    ("茶厂新增4台30千瓦炒茶机组。", ["4台·新增炒茶机组", "30千瓦·炒茶机组功率"]),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_figures_are_found_with_their_names(text: str, wanted: list[str], figures: Figures) -> None:
    assert [f"{m.text}·{m.indicator}" for m in figures(text)] == wanted


def test_who_gets_an_amount_does_not_name_it(figures: Figures) -> None:
    found = figures("今年7月，云岭茶业完成1.2亿元B轮融资。", {"云岭茶业": "company"})
    assert [(m.indicator, m.subject) for m in found] == [("B轮融资", "云岭茶业")]


def test_people_are_told_in_people(figures: Figures) -> None:
    assert [(m.value, m.unit) for m in figures("一条线要60个人，还要12个人工茶园。")] == [(60, "人"), (12, "个")]


def test_a_sum_that_a_name_begins_with_is_a_figure(figures: Figures) -> None:
    found = figures("珠海设立20亿元茶产业基金，用于种茶。", {"20亿元茶产业基金": "finance"})
    assert [m.value for m in found] == [2_000_000_000]


KINDS = [
    ("检茶费用还便宜近四成。", "ratio"),
    ("制茶成本只有进口产品的40%。", "ratio"),
    ("制茶成本只占全市的40%。", "share"),
    ("茶业投资增速连续14个月保持在10%以上。", "growth"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_is_held_against_another_is_no_share(text: str, kind: str, figures: Figures) -> None:
    assert [m.kind for m in figures(text)] == [kind]


MEANS = [
    ("茶厂年平均产茶量20吨。", "exact"),
    ("茶企加权平均利率4.12%。", "exact"),
    ("茶园平均亩产71公斤。", "approx"),
    ("每吨茶的成本控制在7200元左右。", "approx"),
    ("茶叶附加值翻了一番还多。", "over"),
]


@pytest.mark.parametrize(("text", "qualifier"), MEANS)
def test_what_qualifies_a_figure(text: str, qualifier: str, figures: Figures) -> None:
    assert [m.qualifier for m in figures(text)] == [qualifier]


def test_who_speaks_names_no_figure(figures: Figures) -> None:
    found = figures("沈若谷介绍，云岭茶业已下单20万平方米。", {"沈若谷": "person", "云岭茶业": "company"})
    assert [m.subject for m in found] == ["云岭茶业"]
    assert "沈若谷" not in found[0].indicator
