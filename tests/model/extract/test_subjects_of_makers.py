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
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_a_thing_owns_what_is_told_of_it(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects
