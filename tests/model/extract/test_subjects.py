"""Whose figure it is: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

UNNAMED = [
    # What only describes a thing yields to the named owner that the text is about.
    ("云岭集团加氢母站是全省最大的加氢站，每年供氢750吨。", {"云岭集团": "company"}, ["云岭集团"]),
    ("今年，重庆启动建设。数字化转型项目总投资300亿元。", {}, ["重庆"]),
    ("云岭集团推出自主研发的智能酿酒机器人，出酒率提高3%。", {"云岭集团": "company"}, ["云岭集团"]),
    ("重庆企业增多。国家高新区实现净利润12亿元。", {}, ["全国"]),
    ("重庆企业增多。上半年，中央企业利润总额达2.3万亿元。央企建成工厂2000座。", {}, ["全国", "全国"]),
    # A word for it takes up the named thing, a place within the same phrase gives its own name.
    (
        "云岭集团研发的“太白”成像仪分辨率达到0.1毫米。该仪器售价30万元。",
        {"云岭集团": "company", "“太白”成像仪": "product"},
        ["“太白”成像仪", "“太白”成像仪"],
    ),
    ("位于绵阳的这家零部件企业忙个不停。目前，这家企业有生产线16条。", {}, ["绵阳"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), UNNAMED)
def test_a_thing_without_a_name_yields_to_the_named_owner(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects


CLAUSES = [
    # A relative clause before the owner.
    (
        "会上发布的《青川清单》收录成果281项，涉及14个领域。",
        {"《青川清单》": "policy"},
        ["《青川清单》", "《青川清单》"],
    ),
    (
        "同时亮相的还有《青川指南》和《白石案例集》，后者收录案例15个。",
        {"《青川指南》": "policy", "《白石案例集》": "policy"},
        ["《白石案例集》"],
    ),
    # What a plan says is said of the place.
    ("重庆印发《青川计划》。《青川计划》提出，建成平台30个。", {"《青川计划》": "policy"}, ["重庆"]),
    # Where something is taken from, ends of a route, pieces of a word.
    ("绵阳组建专班，从全国遴选服务商91家。", {}, ["绵阳"]),
    ("云岭高铁上月开通，广西段发送旅客80万人次。", {"云岭高铁": "facility"}, ["云岭高铁"]),
    ("云岭高铁通车后，哈尔滨至伊春运行时间缩短到2小时。", {"云岭高铁": "facility"}, ["云岭高铁"]),
    ("云岭高铁全线铺轨。建成通车后，成都、重庆两地行车时间缩短到50分钟。", {"云岭高铁": "facility"}, ["云岭高铁"]),
    (
        "云岭高铁哈尔滨至伊春段今天试运行。届时，哈尔滨主城区至伊春市列车运行时间将从7小时缩短至2小时。",
        {"云岭高铁哈尔滨至伊春段": "facility"},
        ["云岭高铁哈尔滨至伊春段", "云岭高铁哈尔滨至伊春段"],
    ),
    ("云岭联网工程投运。投运后，青海与甘肃之间的输电能力将提高一倍。", {"云岭联网工程": "project"}, ["云岭联网工程"]),
    # A paper's entries are its own, whoever publishes it; who reckons owns nothing.
    (
        "绵阳昨天公布了《绵阳若干政策措施》，共三大类24条。",
        {"《绵阳若干政策措施》": "policy"},
        ["《绵阳若干政策措施》"] * 2,
    ),
    ("绵阳海关近日推出推动新疆开放二十项举措。", {"绵阳海关": "agency"}, ["绵阳海关"]),
    (
        "青禾局发布《白石清单》，将反复检修的99种产品纳入管理。",
        {"青禾局": "agency", "《白石清单》": "policy"},
        ["《白石清单》"],
    ),
    ("我国加快建设。据白石研究院测算，直接带动产出约5.6万亿元。", {"白石研究院": "institute"}, ["全国"]),
    # As many owners as figures behind 分别.
    (
        "云岭园区、白石园区分别有企业320家和115家。",
        {"云岭园区": "park", "白石园区": "park"},
        ["云岭园区", "白石园区"],
    ),
    # 全市 is the city that the paragraph begins with, or whose office speaks; 两地 are the two named.
    ("重庆、重庆，重庆企业增多。\n在绵阳，全市企业达720家。", {}, ["绵阳"]),
    ("成都与重庆携手，两地共享仪器1.4万台。", {}, ["川渝"]),
    # What a ministry reports without a place.
    ("交通运输部数据显示，铁路客运量达1100万人次。", {"交通运输部": "agency"}, ["全国"]),
    # What goes through a gate by the way.
    ("广西外贸向好。该通道通过青白口岸连接亚欧，目前运营线路达73条。", {"青白口岸": "facility"}, ["广西"]),
    # Names that are what is counted.
    (
        "绵阳的研究院、创新中心增多。云岭研究院、白石创新中心两家机构挂牌。",
        {"云岭研究院": "institute", "白石创新中心": "platform"},
        ["绵阳"],
    ),
    ("目前，国家云岭试验区已达17个。", {"国家云岭试验区": "park"}, ["全国"]),
    # The country, its sides, and kinds of things behind it.
    ("今年，我国中西部地区进出口增速高出全国4.8个百分点。", {}, ["中西部地区"]),
    ("我国充电设施数量达到2000万个。", {"充电设施": "facility"}, ["全国"]),
    ("工业和信息化部将推动作坊搬迁，力争到2029年，建设园区200个。", {"工业和信息化部": "agency"}, ["全国"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CLAUSES)
def test_the_owner_is_what_the_clause_speaks_of(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects


def test_an_event_owns_who_takes_part_and_what_is_offered_there(figures: Figures) -> None:
    named: dict[str, Category] = {"首届青川大展": "event", "白石新区": "park"}
    text = "首届青川大展昨天在绵阳举办。竹雕、苏绣等150个项目参展。\n白石新区举办首届青川大展，来自外地的50家单位发布岗位720个。"
    assert [m.subject for m in figures(text, named)] == ["首届青川大展"] * 3


def test_who_calls_a_meeting_owns_nothing_that_is_said_there(figures: Figures) -> None:
    text = "在国务院新闻办举行的新闻发布会上，有关负责人介绍，全国工业增加值增长3.8%。"
    (metric,) = figures(text, {"国务院新闻办": "agency"})
    assert metric.subject == "全国"


def test_this_event_is_the_one_that_the_story_is_about(figures: Figures) -> None:
    text = "青川博览会开幕。此前，白石博览会已经闭幕。本届博览会展览面积11万平方米。"
    (metric,) = figures(text, {"青川博览会": "event", "白石博览会": "event"})
    assert metric.subject == "青川博览会"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("云岭公司坐落在绵阳。\n企业研发力量逐步增强，高新技术企业达到33万家。", "绵阳"),
        ("云岭公司坐落在绵阳。\n企业拥有专利350项。", "云岭公司"),
    ],
)
def test_a_bare_noun_at_the_head_of_a_paragraph_is_taken_up_only_where_it_acts(
    figures: Figures, text: str, subject: str
) -> None:
    (metric,) = figures(text, {"云岭公司": "company"})
    assert metric.subject == subject
