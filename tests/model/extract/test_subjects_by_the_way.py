"""Names that only say from whom it is known, where something is or against what it is measured are not whose the figure is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # Who lets something know owns what comes after only where nothing else is told of.
    (
        "记者从云岭集团获悉，今年前三季度，全国码头完成投资3140亿元。投产泊位260个，其中自动化泊位70个。",
        {"云岭集团": "company"},
        ["全国", "全国", "全国"],
    ),
    ("记者从云岭集团获悉，今年前三季度完成投资60亿元。投产新线18公里。", {"云岭集团": "company"}, ["云岭集团"] * 2),
    # From where a distance is measured.
    (
        "云岭电站昨天起火。起火点距离绵阳约100公里，无人受伤。",
        {"云岭电站": "facility"},
        ["云岭电站"],
    ),
    # Where what the figure describes stands, starts or ends.
    (
        "“白石号”班列开通。满载2000吨货物的集装箱班列从青川货运中心发车。",
        {"“白石号”班列": "project", "青川货运中心": "platform"},
        ["“白石号”班列"],
    ),
    # What 使 governs.
    (
        "云岭集团今天宣布，二期投产后，可使“白石一号”气田年产量从12亿立方米提升至27亿立方米。",
        {"云岭集团": "company", "“白石一号”气田": "facility"},
        ["“白石一号”气田"] * 2,
    ),
    # Lands behind their province are told of themselves.
    ("青海柴达木盆地西北部，平均海拔超过2400米。", {}, ["柴达木盆地"]),
    # A team goes on to be told of, not the port that it has come back to.
    (
        "绵阳军港张灯结彩。今天，第91批护航编队返回绵阳军港。此次护航历时188天，共完成31艘船舶护航任务。",
        {"第91批护航编队": "agency", "绵阳军港": "facility"},
        ["第91批护航编队"] * 2,
    ),
    # Two comparisons of one thing, two measures of what the clause before tells of.
    ("记者从气象局获悉，2025年全球平均水位较2000年水平升高3.6厘米，较常年值偏高1.2厘米。", {}, ["全球", "全球"]),
    (
        "白石厂与青川厂昨天联合发布新研制的云岭泵，扬程和功率分别为25米和50千瓦。",
        {"白石厂": "company", "青川厂": "company", "云岭泵": "product"},
        ["云岭泵", "云岭泵"],
    ),
    # Names before their own count, in figures as in words.
    (
        "高山、林海、王川、李原4位同志获奖。",
        {"高山": "person", "林海": "person", "王川": "person", "李原": "person"},
        ["全国"],
    ),
    # All over the country of which the sentence tells, not at the story's home.
    ("绵阳创建全国文明城市，各地建成公园50个。", {}, ["绵阳"]),
    # Who leaves a place is counted for it.
    ("成都今天大风。撤离江油3万人。", {}, ["江油市"]),
    # By whom something is run behind by whom it is led; with whom it is done; in or for how many of a place.
    (
        "白石平台由云岭研究院、青川大学指导，云岭公司运营，目前接入仪器1126台，服务企业402家。",
        {"白石平台": "platform", "云岭研究院": "institute", "青川大学": "university", "云岭公司": "company"},
        ["白石平台"] * 2,
    ),
    ("绵阳发布方案，将联合德阳，到2027年建成平台160个。", {}, ["绵阳"]),
    ("白石平台投用后，每年可为绵阳150家企业提供服务。", {"白石平台": "platform"}, ["白石平台"]),
    # Which of those counted are meant; with what something works.
    ("白石大赛昨天收官。共有90支队伍参赛，其中绵阳队伍占六成。", {"白石大赛": "event"}, ["白石大赛"] * 2),
    (
        "“白石龙”重卡首次亮相，搭载云岭公司研制的青川系统，百公里氢耗降到7.6公斤，续航超过1000公里。",
        {"“白石龙”重卡": "product", "云岭公司": "company", "青川系统": "product"},
        ["“白石龙”重卡"] * 2,
    ),
    # What is looked at as an example.
    (
        "成都园区加快建设。以白石园为例，去年研发覆盖率提升到48%，新增企业21家。",
        {"白石园": "park"},
        ["白石园"] * 2,
    ),
    # Where something lies and by whom it is built, before its name; a spot in a place where something else is told of.
    (
        "绵阳启动试点。总投资2亿元、由云岭基金投资建设的白石服务站将于今年投用。",
        {"云岭基金": "finance", "白石服务站": "facility"},
        ["白石服务站"],
    ),
    (
        "11月24日，绵阳云岭湖畔，白石创新园正式投用。当天，首批16家企业拿到钥匙。",
        {"白石创新园": "park"},
        ["白石创新园"],
    ),
    ("活动在绵阳启动。绵阳参加。目前，我国现有幼儿2600万人，各地发展托育点，建成园区50个。", {}, ["全国", "全国"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_a_name_beside_the_story_is_not_the_owner(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects
