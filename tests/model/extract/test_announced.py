"""The period that a headline announces with its first paragraph dates what the story says without another time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.extract.metrics.periods import year_of_edition

REST = "绵阳茶业平稳。\n遂宁茶厂表现突出，占全市茶叶产量超七成。"


@pytest.mark.parametrize(
    ("headline", "lead", "rest", "last"),
    [
        ("去年下半年绵阳茶业增长", "去年下半年，", REST, "2023-H2"),
        ("“十三五”期间绵阳茶业成绩亮眼", "记者获悉，“十三五”期间，", REST, "2016/2020"),
        # A headline that only names a time, one that the lead does not take up, a year not over, a holiday.
        ("各地“十三五”茶园建设加速", "“十三五”期间，", REST, "pub"),
        ("去年下半年绵阳茶业增长", "眼下，", REST, "pub"),
        ("2024年绵阳茶会启动", "2024年，", REST, "pub"),
        ("春节假期绵阳茶业红火", "春节假期，", REST, "pub"),
        # A state, an example, what is of now.
        ("去年下半年绵阳茶业增长", "去年下半年，", "绵阳茶业平稳。\n目前，茶厂已有40家。", "pub"),
        ("去年下半年绵阳茶业增长", "去年下半年，", "绵阳茶业平稳。\n在遂宁的这家茶厂，员工共有40人。", "pub"),
    ],
)
def test_the_period_of_the_headline(
    figures: Callable[..., list[MetricDraft]], headline: str, lead: str, rest: str, last: str
) -> None:
    found = figures(f"{headline}\n{lead}{rest}", kinds={headline: "headline"})
    assert found[-1].time == last


@pytest.mark.parametrize(
    ("name", "year"), [("2024年云岭博览会", "2024"), ("2024年采茶行动", None), ("2023采茶行动", "2023")]
)
def test_the_year_of_an_edition(name: str, year: str | None) -> None:
    assert year_of_edition(name, "2024-02-29") == year
