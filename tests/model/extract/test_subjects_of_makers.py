"""Whose figure it is between a thing and who made, runs or hosts it: each on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # What somebody has bred is told of next, also where it is sown…
    (
        "青川农科所用6年育成“青椒21”新品种：单果重提高到120克。",
        {"青川农科所": "institute", "“青椒21”新品种": "product"},
        ["“青椒21”新品种"],
    ),
    (
        "青川农科所选育出油菜“青油9号”，去年在四川推广38万亩，比对照品种增产7.2%。",
        {"青川农科所": "institute", "“青油9号”": "product"},
        ["“青油9号”", "“青油9号”"],
    ),
    # …but what the breeder goes on to breed is his.
    (
        "青川农科所育成“青油9号”，先后选育品种38个，获国家奖5项。",
        {"青川农科所": "institute", "“青油9号”": "product"},
        ["青川农科所", "青川农科所"],
    ),
    # A variety or a model is taken up by its class, also in the next paragraph; all of a kind are nobody's.
    (
        "青川大学育成“青羊”新品系。\n青川大学教授说，新品系已在绵阳建成扩繁场9个。",
        {"青川大学": "university", "“青羊”新品系": "product"},
        ["“青羊”新品系"],
    ),
    (
        "在绵阳，白石重工研制的“白石G5”燃气轮机量产。该机型功率达50兆瓦。",
        {"白石重工": "company", "“白石G5”燃气轮机": "product"},
        ["“白石G5”燃气轮机"],
    ),
    ("绵阳种下“青油9号”。去年，新品种推广面积38万亩。", {"“青油9号”": "product"}, ["绵阳"]),
    # Grounds that stand alone in a clause are where it happens; what is told of them is theirs.
    (
        "4月6日，青禾机场，由白石公司研制的“白石D”运输机起飞。飞行全程286公里。",
        {"青禾机场": "facility", "白石公司": "company", "“白石D”运输机": "product"},
        ["“白石D”运输机"],
    ),
    (
        "4月6日，青禾机场迎来“白石D”运输机。去年送客90万人次。",
        {"青禾机场": "facility", "“白石D”运输机": "product"},
        ["青禾机场"],
    ),
    # Phases are those of what was said to have some; elsewhere the figure stays with whom the text tells of.
    (
        "青禾望远镜二期工程在绵阳完工。2022年建成的一期位于白石新区，由4部雷达组成。二期投资9亿元。",
        {"青禾望远镜": "facility", "白石新区": "park"},
        ["青禾望远镜", "青禾望远镜"],
    ),
    ("白石公司落户青禾产业园。一期投资6亿元。", {"白石公司": "company", "青禾产业园": "park"}, ["白石公司"]),
    # What a paper lays down is the paper's, whoever brings it out; what a place sets up or has paid is the place's.
    (
        "白石局、青禾局联合印发《券管理办法》，单个企业每年最高可申领20万元。",
        {"白石局": "agency", "青禾局": "agency", "《券管理办法》": "policy"},
        ["《券管理办法》"],
    ),
    ("绵阳推进改革。按照《先投方案》，单个项目不超过500万元。", {"《先投方案》": "policy"}, ["《先投方案》"]),
    ("绵阳印发《十条措施》，对首轮费用给予最高50%的补助。", {"《十条措施》": "policy"}, ["《十条措施》"]),
    ("根据《青川十条》，来绵求职的毕业生可申请最长10天免费住宿。", {"《青川十条》": "policy"}, ["《青川十条》"]),
    (
        "会上，《十条措施》正式发布。\n按照新政，对领军人才资助80万元；对博士后，每人每年补助10万元。",
        {"《十条措施》": "policy"},
        ["《十条措施》", "《十条措施》"],
    ),
    ("绵阳印发《十条措施》，设立10亿元基金，对新航线奖励30万元。", {"《十条措施》": "policy"}, ["绵阳", "绵阳"]),
    ("绵阳发布了《条例》。《条例》共14章、51目、142条，10.5万字。", {}, ["《条例》"] * 4),
    ("绵阳推进改革。按照《先投方案》，已兑现奖励500万元。", {"《先投方案》": "policy"}, ["绵阳"]),
    # 全省 in a story about a city is its province.
    ("绵阳造出飞机。绵阳增添航线。今年，全省航空产业收入412亿元。", {}, ["四川"]),
    # Where some of those come from who are counted for a park or a body; what a place has of another's is the place's.
    (
        "青禾园区今年服务企业389家次，其中重庆企业47家次。",
        {"青禾园区": "park"},
        ["青禾园区", "青禾园区"],
    ),
    ("四川拥有企业670家，其中成都占56%。", {}, ["四川", "成都"]),
    # 企业 far behind the name of one is any of them.
    (
        "白石公司投产。\n绵阳市民踏青。\n“青云”平台汇集成果3万项，企业可以按领域检索，促成交易612项。",
        {"白石公司": "company", "“青云”平台": "platform"},
        ["“青云”平台", "“青云”平台"],
    ),
    ("白石公司投产。\n企业申请专利30项。", {"白石公司": "company"}, ["白石公司"]),
    # Who holds, brings in or runs a thing has no part in its figures; all of a zone is the zone, not a park in it.
    (
        "青川大学与白石学院合办的青禾产业学院，今年招收学生420人。",
        {"青川大学": "university", "白石学院": "university", "青禾产业学院": "platform"},
        ["青禾产业学院"],
    ),
    (
        "白石高新区引进的“青云”平台上线一年，接入企业260家。",
        {"白石高新区": "park", "“青云”平台": "platform"},
        ["“青云”平台"],
    ),
    (
        "白石高新区打造青禾产业园，全区规上企业达到210家。",
        {"白石高新区": "park", "青禾产业园": "park"},
        ["白石高新区"],
    ),
    # What a firm says of its goods by 公司 is the firm's.
    ("白石公司扩产，公司单晶叶片的铸造合格率升至81%。", {"白石公司": "company"}, ["白石公司"]),
    # 园区 is also the park of the paragraph before, but no farther.
    (
        "走进绵阳的青禾产业园，机柜整齐排列。\n白石公司说，园区智算规模提升到6500台。",
        {"青禾产业园": "park", "白石公司": "company"},
        ["青禾产业园"],
    ),
    (
        "绵阳的青禾产业园开工。\n绵阳市民踏青。\n绵阳加快发展。园区智算规模提升到6500台。",
        {"青禾产业园": "park"},
        ["绵阳"],
    ),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_a_thing_owns_what_is_told_of_it(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects
