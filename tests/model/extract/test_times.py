"""Time expressions against a given date of publication."""

from __future__ import annotations

import pytest

from model.extract.times import find_times
from model.lexicon import shipped

AT_END_OF_FEBRUARY = [
    ("2023年，", "2023"), ("2023年5月", "2023-05"), ("2023年11月3日", "2023-11-03"), ("二〇二三年", "2023"), ("2023年上半年", "2023-H1"),
    ("2023年第四季度", "2023-Q4"), ("去年前三季度", "2023-Q1/2023-Q3"), ("2021—2025年", "2021/2025"), ("截至2023年底", "2023-12-31"), ("截至2023年", "2023"),
    ("今年1月", "2024-01"), ("去年12月", "2023-12"), ("1月19日", "2024-01-19"), ("12月20日", "2023-12-20"), ("今年1-2月", "2024-01/2024-02"),
    ("1月至5月", "2024-01/2024-05"), ("前5个月", "2024-01/2024-05"), ("前11个月", "2023-01/2023-11"), ("今年以来", "2024-01/pub"), ("去年以来", "2023/pub"),
    ("自2021年12月有关部门批复以来", "2021-12/pub"), ("从2021年投运以来", "2021/pub"), ("2020年以来", "2020/pub"), ("力争到2027年", "2027"),
    ("到2035年", "2035"), ("未来5年", "2024/2029"), ("今后三年", "2024/2027"), ("近两年", "2022/pub"), ("三年来", "2021/pub"), ("最近一个月", "2024-01/pub"),
    ("“十四五”期间", "2021/2025"), ("“十四五”以来", "2021/pub"), ("“十四五”末", "2025"), ("目前", "pub"), ("截至目前", "pub"), ("近年来", "pub"),
    ("近日", "pub"), ("昨日", "2024-02-28"), ("上月", "2024-01"), ("本月", "2024-02"), ("党的十八大以来", "2012/pub"), ("今年一季度", "2024-Q1"),
    ("27日，", "2024-02-27"), ("2日，", "2024-03-02"), ("从27日8时到昨天8时", "2024-02-27/2024-02-28"), ("未来24小时", "pub/2024-03-01"), ("未来一周", "pub/2024-03-07"),
    ("今明两天", "2024-02-29/2024-03-01"), ("一年来", "2023-02/pub"), ("过去一年，", "2023"), ("今年开展打击某某专项行动以来", "2024-01/pub"), ("清明档", "2024-04"),
    ("大年初二，", "2024-02-11"), ("正月初一至初三", "2024-02-10/2024-02-12"), ("到年底，", "2024-12-31"), ("截至年底，", "2023-12-31"), ("去年三季度末，", "2023-09-30"),
    ("自2019年起，", "2019/pub"), ("去年3月起在全省", "2023-03/pub"), ("3月1日起，", "2024-03-01"),
    ("企业今年打算", "2024"), ("“十四五”前三年，", "2021/2023"),
    ("从1月底到2月中旬，", "2024-01/2024-02"), ("自1月3日某项活动启动至2月9日，", "2024-01-03/2024-02-09"), ("2019年至今，", "2019/pub"), ("目前日产", "pub"),
    ("预计年底投用", "2024-12-31"), ("春运启动以来，", "2024-01-26/pub"), ("春运前4天，", "2024-01-26/2024-01-29"), ("2023年春运首日，", "2023-01-07"),
    ("去年暑运期间，", "2023-07-01/2023-08-31"), ("今年春节广受欢迎", "2024-02"), ("春节假期前三天，", "2024-02-10/2024-02-12"), ("春节假期第二天，", "2024-02-11"), ("去年国庆假期，", "2023-10"), ("春节8天假期，", "2024-02-10/2024-02-17"), ("今年年初，", "2024"),
    ("截至去年三季度，", "2023-09-30"), ("即日起至4月初，", "2024-02-29/2024-04"), ("元旦假期，", "2024-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), AT_END_OF_FEBRUARY)
def test_is_resolved_against_the_date_of_the_story(text: str, value: str) -> None:
    (found,) = find_times(text, "2024-02-29", shipped())
    assert found.value == value
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "比上年增长",
        "较去年同期",
        "去年同期",
        "是2020年的2.3倍",
        "20世纪90年代",
        "2023家",
        "三级",
        "较上月上升",
        "每月5日",
        "7日游",
        "3日内",
        "建成后年产",
        "每年5月至7月",
        "比“十三五”增长",
        "为年初预算的三成",
        "恢复至2029年的近六成",
    ],
)
def test_what_is_only_compared_with_is_no_time(text: str) -> None:
    assert find_times(text, "2024-02-29", shipped()) == []


def test_a_bare_month_takes_the_year_named_before_it_in_the_sentence() -> None:
    assert [t.value for t in find_times("2022年招引12家，其中8月3家。9月再招2家。", "2024-10-01", shipped())] == [
        "2022",
        "2022-08",
        "2024-09",
    ]


def test_a_holiday_named_before_is_the_one_meant() -> None:
    text = "中秋国庆假期，客流增长。假期首日，道路畅通。假日期间，景区开放。2日12时起，某港恢复。至此，航线全部恢复。"
    values = [t.value for t in find_times(text, "2025-10-05", shipped())]
    assert values == ["2025-10", "2025-10-01", "2025-10", "2025-10-02", "2025-10-02"]


def test_a_day_that_something_began_and_the_one_that_it_ends() -> None:
    values = [t.value for t in find_times("某运输今天启动，至3月9日结束。", "2024-02-29", shipped())]
    assert values == ["2024-02-29/2024-03-09"]


def test_years_that_begin_with_this_one() -> None:
    text = "从今年起，通过4年左右时间，建成茶园。从今年起的未来三年，新建码头。"
    values = [t.value for t in find_times(text, "2024-02-29", shipped())]
    assert values == ["2024", "2024/2028", "2024", "2024/2026"]


def test_what_is_compared_with_dates_its_own_figure() -> None:
    assert [t.value for t in find_times("与2018年的30家相比，是2020年的2.3倍。", "2024-10-01", shipped())] == ["2018"]


def test_without_a_date_only_absolute_times_are_read() -> None:
    assert [t.value for t in find_times("去年和今年，2023年，1月，未来5年，目前", None, shipped())] == [
        "2023",
        "2023-01",
        "pub",
    ]


def test_a_date_of_the_year_alone_serves_as_far_as_it_reaches() -> None:
    assert [t.value for t in find_times("去年5月，今年，今天，上月", "2024", shipped())] == ["2023-05", "2024", "pub"]


def test_a_bare_quarter_and_a_years_end_are_of_the_year_that_is_over() -> None:
    text = "2024年，生产总值增长5%。一季度增长5.3%。年末，城镇化率达到67%。明年一季度计划开工。二季度将投产。"
    values = [t.value for t in find_times(text, "2025-01-17", shipped())]
    assert values == ["2024", "2024-Q1", "2024-12-31", "2026-Q1", "2025-Q2"]
