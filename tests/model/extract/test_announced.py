"""The period that a headline announces with its first paragraph dates what the story says without another time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.extract.metrics.period.periods import year_of_edition

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
    ("headline", "time"),
    [("绵阳茶园新增300亩", "2023"), ("绵阳今年茶园新增300亩", "2024"), ("绵阳茶园新增500亩", "pub")],
)
def test_a_headline_is_dated_as_the_body_dates_the_same_figure(
    figures: Callable[..., list[MetricDraft]], headline: str, time: str
) -> None:
    found = figures(f"{headline}\n2023年，绵阳茶园新增300亩。", kinds={headline: "headline"})
    assert [m.time for m in found] == [time, "2023"]


@pytest.mark.parametrize(
    ("headline", "time"), [("云岭会签约金额超70亿元", "2024-02-28"), ("云岭会签约金额超90亿元", "pub")]
)
def test_a_headline_that_rounds_a_figure_is_dated_as_the_body_dates_it(
    figures: Callable[..., list[MetricDraft]], headline: str, time: str
) -> None:
    found = figures(f"{headline}\n云岭会昨天闭幕，签约金额71.6亿元。", kinds={headline: "headline"})
    assert [m.time for m in found] == [time, "2024-02-28"]


@pytest.mark.parametrize(
    ("name", "year"), [("2024年云岭博览会", "2024"), ("2024年采茶行动", None), ("2023采茶行动", "2023")]
)
def test_the_year_of_an_edition(name: str, year: str | None) -> None:
    assert year_of_edition(name, "2024-02-29") == year


COMMUNIQUE = "绵阳发布《绵阳市2022年国民经济和社会发展统计公报》，这份公报晒出了全市经济社会发展的家底和亮点。\n"
REPORT = "绵阳市人民代表大会开幕，市长作政府工作报告，代表们认真审议，会场里不时响起热烈的掌声。\n报告显示，2023年，"


@pytest.mark.parametrize(
    ("rest", "times"),
    [
        # A communiqué in another month than the first of the year: 全年 is of its year, 年末 of that year's last day.
        ("公报显示，全年茶叶产量20万吨，增长5%。", ["2022", "2022"]),
        ("年末茶厂400家，全年茶厂增加值增长8%。", ["2022-12-31", "2022"]),
        ("茶业增加值30亿元，共有茶厂400家，新认定茶企12家。", ["2022", "2022-12-31", "2022"]),
        ("全年专利授权263件，有效发明专利190件。", ["2022", "2022-12-31"]),
        ("全年研发经费12亿元（2021年数），投入强度1.4%。全年茶叶产量20万吨。", ["2021", "2021", "2022"]),
        # It ends where the text goes on to what is now or is to come.
        ("今年一季度，茶叶产量5万吨。", ["2023-Q1"]),
        ("目前，茶业平稳。\n茶厂有400家。", ["pub"]),
    ],
)
def test_a_communique_is_of_its_year(figures: Callable[..., list[MetricDraft]], rest: str, times: list[str]) -> None:
    assert [m.time for m in figures(COMMUNIQUE + rest, published="2023-05-16")] == times


def test_a_communique_speaks_of_its_place_again_with_each_year(figures: Callable[..., list[MetricDraft]]) -> None:
    text = COMMUNIQUE + "经四川省统计局核算，全年茶叶产量20万吨。云岭茶研究院建成车间4个。全年出口茶叶3万吨。"
    found = figures(text, {"云岭茶研究院": "institute", "四川省统计局": "agency"}, published="2023-05-16")
    assert [m.subject for m in found] == ["绵阳", "云岭茶研究院", "绵阳"]


def test_a_briefing_goes_on_to_be_of_its_period_with_every_aspect(figures: Callable[..., list[MetricDraft]]) -> None:
    lead = "绵阳举行2023年茶叶外贸情况新闻发布会，去年茶叶出口70亿元，茶业同仁和各界代表参加了发布会，气氛热烈。\n"
    rest = "“茶叶出口在12月站上7亿元。”\n从主体看，民营茶企出口33亿元；绿茶出口10亿元。"
    assert [m.time for m in figures(lead + rest)] == ["2023", "2023-12", "2023", "2023"]


def test_a_work_report_looks_back_and_then_sets_out_its_year(figures: Callable[..., list[MetricDraft]]) -> None:
    back = "茶叶产量20万吨，茶业发展质量进一步提高，茶农的日子越过越红火。\n科技方面，新增茶厂12家。\n"
    ahead = "2024年怎么干？报告提出，茶叶产量增长8%。培育茶企9家。\n做强茶业。全年新建茶园30个。"
    found = figures(REPORT + back + ahead)
    assert [(m.time, m.status) for m in found] == [("2023", "actual")] * 2 + [("2024", "target")] * 3


def test_a_communique_of_a_district_is_told_of_it(figures: Callable[..., list[MetricDraft]]) -> None:
    title = "璧山区2023年国民经济和社会发展统计公报"
    text = f"{title}\n全年实现茶业产值24亿元。重庆的有效茶机专利50件。"
    found = figures(text, published="2024-04-18", kinds={title: "headline"})
    assert [(m.subject, m.time) for m in found] == [("璧山区", "2023"), ("重庆", "2023-12-31")]
