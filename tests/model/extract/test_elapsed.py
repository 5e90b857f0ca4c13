"""Time that has gone by since what was named last, years by the one named last, and the ends of what changed in between."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.extract.time.expressions import find_times
from model.lexicon import shipped

Figures = Callable[..., list[MetricDraft]]
PUBLISHED = "2024-09-20"

READ = [
    # A span in round numbers runs from the moment that the paragraph has named, where that fits.
    ("去年9月，某厂投产。一年来，卖出80台。", ["2023-09", "2023-09/pub"]),
    ("2023年3月，双方签约。一年多来，完成课题27项。", ["2023-03", "2023-03/pub"]),
    ("今年3月，平台上线，半年时间接入设备80台。", ["2024-03", "2024-03/pub"]),
    ("2020年7月，某地获批试点。试点四年来，放飞3万架次。", ["2020-07", "2020-07/pub"]),
    ("去年11月，两地签约。不到一年，办件量达20万件。", ["2023-11", "2023-11/pub"]),
    # Where it does not fit, a bare number of months is no time, and years count from the report.
    ("2018年5月，某厂投产。试用期满后，半年卖出80台。", ["2018-05"]),
    ("2018年5月，某厂投产。近三年来，卖出80台。", ["2018-05", "2021/pub"]),
    ("去年9月，某厂投产。\n半年接待80人。", ["2023-09"]),
    # What there is in any year or half-year is of none.
    ("去年9月，某厂投产。一年卖出80台，半年能接待300人，产品保修一年。", ["2023-09"]),
    ("每吨省120元，一年下来能省600万元；三年下来，省了2000万元。", ["2021/pub"]),
    # 过去一年 runs up to a report amid the year; 这一年 is the one spoken of.
    ("2021年产值为零。过去一年，卖出80台。", ["2021", "2023-09/pub"]),
    ("2021年，某厂投产。这一年，卖出80台。", ["2021", "2021"]),
    # What has passed leads to the report.
    ("2016年，他回乡办厂。八年过去，员工达到460人。", ["2016", "pub"]),
    ("2019年，他回乡办厂。五年后的今天，员工达到460人。", ["2019", "pub"]),
    ("2020年，村里种下柑橘。时隔四年，亩产达到2吨。", ["2020", "pub"]),
    ("短短三年时间，企业增加到210家。", ["2021/pub"]),
    ("去年，双方约定未来五年投入2亿元。", ["2023", "2023/2028"]),
    ("去年初，团队拿到资金；到年底，样机卖出37台。", ["2023", "2023-12-31"]),
    ("2022年4月，某地启动行动，三年投入6亿元。", ["2022-04", "2022/2025"]),
    # Years by the one that was named last, which is none that a change began from.
    ("2021年，基地启用。当年10月获批，次年产值过亿元。", ["2021", "2021-10", "2022"]),
    ("2021年，基地启用。良品率当年就达到78%，销量当年突破9万颗，当年的样机还在。", ["2021", "2021", "2021"]),
    # 不同年龄, 合同年限, 首次年会 only look like them.
    ("2021年，基地启用。不同年龄段的茶农和合同年限都有。", ["2021"]),
    ("2021年，基地启用。首次年会来了80人，第三次年会来了90人。", ["2021"]),
    ("2023年，成交额由2020年的26亿元增至82亿元。同年，产值增长8%。", ["2023", "2020", "2023"]),
]


@pytest.mark.parametrize(("text", "values"), READ)
def test_elapsed_time_is_counted_from_what_was_named(text: str, values: list[str]) -> None:
    assert [t.value for t in find_times(text, PUBLISHED, shipped())] == values


TIMES = [
    ("自2020年9月启用以来，绵阳的测试道路从最初的157公里延长到1576公里，先后吸引26家单位。", ["2020-09", "pub", "2020-09/pub"]),
    # An aim begins at what there is now.
    ("到2027年，绵阳茶叶的市场占有率由62%提高到75%。", ["pub", "2027"]),
    ("到2030年，绵阳茶园由2025年的120亩扩大到300亩。", ["2025", "2030"]),
    ("从2019年的3家到2023年的61家，绵阳茶企增长了19倍。", ["2019", "2023", "2019/2023"]),
    # What a paper grants it grants now.
    ("6月，绵阳印发《茶业十条》，对购买本地茶叶的企业按交易额的1%给予奖励，单户每年最高500万元。", ["pub", "pub"]),
    ("6月，绵阳印发《茶业十条》，设立规模5亿元的基金。", ["2024-06"]),
    # What comes next or is now is not of the day that was told of before.
    ("截至今年8月末，绵阳引进茶企46家。下一步，绵阳将设立规模5亿元的基金。", ["2024-08-31", "pub"]),
    ("2023年，绵阳引进茶企46家。接下来，茶企将增加80家。", ["2023", "pub"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_a_change_and_a_turn_leave_the_time_that_was_told_of(figures: Figures, text: str, times: list[str]) -> None:
    assert [m.time for m in figures(text, published=PUBLISHED)] == times


STATUS = [
    ("本月底，绵阳茶园将开放二期，去年，这里接待游客60万人次。", ["actual"]),
    ("换了风机，一年下来能省电23万千瓦时。", ["estimate"]),
    ("2021年9月投产后，绵阳茶叶产量增长到9万吨。", ["actual"]),
    ("绵阳茶厂投产后，茶叶年产量达到9万吨。", ["target"]),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_what_is_over_is_aimed_at_by_nobody(figures: Figures, text: str, status: list[str]) -> None:
    assert [m.status for m in figures(text, published=PUBLISHED)] == status
