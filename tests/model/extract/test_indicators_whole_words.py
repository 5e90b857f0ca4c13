"""Names whose words stay whole: no word cut where a place, an adverb or a measure word begins or ends inside it; what is a name's number is no figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

WHOLE = [
    # 市场 begins as 市 does, 超长期 as 超, 未就业 as 未, and 较高的 says of the noun before it how it is.
    ("绵阳市场主体总量突破40万户。", ["市场主体总量"]),
    ("石溪超长期茶园债券发行量达3亿元。", ["石溪超长期茶园债券发行量"]),
    ("离校未就业茶农帮扶就业率不低于90%。", ["离校未就业茶农帮扶就业率"]),
    ("境外来华茶商消费额增长9%。", ["境外来华茶商消费额"]),
    ("该项目总占地面积860亩。", ["项目总占地面积"]),
    ("春茶期将持续3个半月。", ["春茶期"]),
    # A measure of three characters has before it whose it is.
    ("全省春茶累计收储量超3亿吨。", ["春茶收储量"]),
    ("茶园日采摘班次从6次达到9次。", ["茶园日采摘班次"] * 2),
    # 值 and 花费 as nouns are no verbs.
    ("居民品茶花费4.8亿元，茶叶进出口值3.3亿元。", ["居民品茶花费", "茶叶进出口值"]),
    # A stretch called by a place is a part of a way.
    ("绵阳段主体结构完成46%。", ["绵阳段主体结构完成比例"]),
    # One sign each for the parts of a list; what is said of the last part alone stays with it.
    ("第一、二、三产业用茶量分别增长8%、7%和6%。", ["第一产业用茶量", "第二产业用茶量", "第三产业用茶量"]),
    ("高、低档茶叶产量分别增长8%和6%。", ["高档茶叶产量", "低档茶叶产量"]),
    ("大、中型茶园产量分别增长8%和6%。", ["大型茶园产量", "中型茶园产量"]),
    ("1年期和5年期以上茶贷利率分别为3.1%和3.6%。", ["1年期茶贷利率", "5年期以上茶贷利率"]),
    # The other half of a headline is no part of the name, nor is what is passed or among how many something is ranked.
    ("茶旅一周年 “一线”进出境车辆增30%", ["“一线”进出境车辆"]),
    ("茶港吞吐量突破4900万标准箱大关，连续第十四年蝉联全球第一。", ["茶港吞吐量"] * 2),
    ("茶山修建12处台阶，拆除35道门槛。", ["茶山修建台阶", "拆除门槛"]),
    ("茶城竞争力在43座城市中跃居第二。", ["城市", "茶城竞争力"]),
    # A place that is not the owner stays in the name, and so does whom trade is with.
    ("前两个月，内地与香港地区茶叶进出口30亿元，同比增长20%。", ["与香港地区茶叶进出口"] * 2),
    ("我国企业在“一带一路”沿线国家直接投资75亿美元，增长9%。", ["“一带一路”沿线国家直接投资"] * 2),
    ("绵阳茶叶出口30亿元，其中欧洲市场占比达三成。", ["茶叶出口", "茶叶出口欧洲市场占比"]),
    (
        "茶叶投资增长20%，增速比前季加快0.3个百分点，比全部投资高9个百分点。",
        ["茶叶投资", "茶叶投资增速", "茶叶投资增速比全部投资高"],
    ),
    # What one builds upon, that something can be done, and the mark of what follows are no part of what is counted.
    ("在茶具、茶点等12类传统茶品基础上新增3类。", ["传统茶品", "新增传统茶品"]),
    ("在良种茶覆盖率超过98%的基础上，推广新茶具1000套。", ["良种茶覆盖率", "推广新茶具"]),
    ("在培育30家茶企的同时，新建茶园20个。", ["培育茶企", "新建茶园"]),
    ("茶厂投产后能耗下降8%，改造后能源成本下降9%。", ["能耗", "能源成本"]),
    ("200名群众自发参与，300名代表一致通过章程。", ["参与的群众", "代表"]),
    ("茶路可以辐射中东地区的13个主要港口。", ["辐射中东地区的主要港口"]),
    ("茶市线上线下单日最高销售额突破4000万元。", ["茶市线上线下单日最高销售额"]),
    ("茶山上，6座巨型采茶塔“连珠成串”。", ["巨型采茶塔"]),
    ("免签茶客15万人次，占茶客七成，同比上升30%。", ["免签茶客", "免签茶客占茶客比重", "免签茶客"]),
]


@pytest.mark.parametrize(("text", "indicators"), WHOLE)
def test_words_stay_whole(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


NO_FIGURES = [
    "我国成功发射银杏低轨18组卫星。",
    "7座及以下小型客车免费通行，北纬12度以北海域休渔。",
    "推动形成5分钟、10分钟品茶圈。",
    "大力发展第一、第二、第三产业。",
    "相当于4度电中就有1度来自茶渣。",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_numbers_of_names_are_no_figures(text: str, figures: Figures) -> None:
    assert figures(text) == []


READ = [
    ("车程从目前的1小时缩短至30分钟。", [("1小时", "exact"), ("30分钟", "exact")]),
    ("居民品茶人次49.98亿，比去年多。", [("49.98亿", "exact")]),
    ("茶山平均海拔超过3000米。", [("3000米", "over")]),
    ("茶县新建5座以下小型茶馆车间8个。", [("5座", "up_to"), ("8个", "exact")]),
]


@pytest.mark.parametrize(("text", "read"), READ)
def test_what_is_read(text: str, read: list[tuple[str, str]], figures: Figures) -> None:
    assert [(m.text, m.qualifier) for m in figures(text)] == read
