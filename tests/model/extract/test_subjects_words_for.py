"""Whose figure it is where a word stands for an event or a speaker named before, or a heading says it: each on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # 全市, 全省 behind a city that a sentence begins to tell of, behind what bears the name of a province.
    ("成都茶企产值9亿元。\n今年，四川南充入选试点，全市茶企达到60家。", {}, ["成都", "南充"]),
    ("四川茶园800亩。\n甘肃河西走廊降水偏少，全省补灌5万亩。", {}, ["四川", "甘肃"]),
    # An index is of what it measures.
    ("青禾协会今天公布的5月份中国茶业景气指数为52%。", {"青禾协会": "alliance"}, ["全国"]),
    # An event in words that say when in it something is, also where an office lets it be known.
    (
        "青禾博览会在绵阳开幕。记者从四川获悉，开幕首日观众达9.6万人次。当天的投资项目签约仪式上，签约项目86个。",
        {"青禾博览会": "event"},
        ["青禾博览会", "青禾博览会"],
    ),
    # He who told something last goes on to tell for the same body.
    (
        "白石公司落户青禾园区。青禾园区主任李文军介绍，今年将扩园。白石公司已投产。他表示，园区今年引进项目20个。",
        {"白石公司": "company", "青禾园区": "park", "李文军": "person"},
        ["青禾园区"],
    ),
    # 前者, 后者 are two things.
    (
        "绵阳有青禾平台和白石基地。前者成立两年，服务企业19家；后者建成中试线6条。",
        {"青禾平台": "platform", "白石基地": "park"},
        ["青禾平台", "白石基地"],
    ),
    # Among whom somebody has a rank.
    ("2024年，达州研发投入强度为1.08%，在全省排第14位。", {}, ["达州", "达州"]),
    # 该产品 can be a loan; goods alone are none.
    ("绵阳推出“青科贷”。该产品累计放款17.6亿元。", {"“青科贷”": "finance"}, ["“青科贷”"]),
    # Who leads a thing, and an office under its short name, stand before what is told of.
    (
        "李文军来到绵阳。他主持的“青云”项目获得资金500万元。",
        {"李文军": "person", "“青云”项目": "project"},
        ["“青云”项目"],
    ),
    ("科技厅与白石银行合作的“青科贷”去年投放96亿元。", {"白石银行": "company", "“青科贷”": "finance"}, ["“青科贷”"]),
    (
        "青禾中心落户绵阳。这个由白石集团牵头、青川大学和青禾学院参与建设的中心，五年来服务企业680家。",
        {"青禾中心": "platform", "白石集团": "company", "青川大学": "university", "青禾学院": "university"},
        ["青禾中心"],
    ),
    # As many figures as owners, also where these stand in the clause before or are what somebody has brought out; ranks in a row.
    ("四川外贸向好。成都、绵阳签约额居全省第1、第2位。", {}, ["成都", "绵阳"]),
    (
        "白石银行推出的“青科贷”、青禾银行推出的“白创贷”，去年分别惠及412家和287家企业。",
        {"白石银行": "company", "“青科贷”": "finance", "青禾银行": "company", "“白创贷”": "finance"},
        ["“青科贷”", "“白创贷”"],
    ),
    ("我国外贸向好。对东盟、非盟出口分别增长7.2%、3.4%。", {}, ["全国", "全国"]),
    # Who acts in several places has what he does there; 国内外 is not the country.
    ("四川统筹资金9亿元，在绵阳、南充、资阳等地建成服务中心42个。", {}, ["四川", "四川"]),
    ("青禾园区已有企业86家；国内外首次获批的新药达到37个。", {"青禾园区": "park"}, ["青禾园区", "青禾园区"]),
    # By what means, before who it is.
    ("凭着11件专利，白石公司拿到贷款。", {"白石公司": "company"}, ["白石公司"]),
    # A district that a story names again and again has what nobody else owns.
    (
        "重庆报道。涪陵区兴工，涪陵区强校，涪陵区引才。\n高新技术企业达1083家。\n涪陵区再出发。",
        {},
        ["涪陵区"],
    ),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_owner_behind_a_word_for_it(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects


@pytest.mark.parametrize("kind", ["subhead", "sidebar"])
def test_a_heading_over_figures_says_whose_they_are(figures: Figures, kind: str) -> None:
    heading = "数读·青禾基地"
    text = f"绵阳推进建设。\n{heading}\n■装机超过1亿千瓦"
    (metric,) = figures(text, {"青禾基地": "park"}, kinds={heading: kind, "■装机超过1亿千瓦": "sidebar"})
    assert metric.subject == "青禾基地"
