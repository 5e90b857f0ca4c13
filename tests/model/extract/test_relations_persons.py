"""Persons by their office, their place of work and the team that they lead; events in the course of another; what 将 and 其中 say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[[str], set[tuple[str, str, str]]]
Rows = set[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[星河研究院|institute]揭牌，[云岭大学|university]教授[林远|person]出任首任院长。",
            {("林远", "role", "云岭大学"), ("林远", "role", "星河研究院")},
        ),
        (
            "6月，[星河研究院|institute]的洁净间里，研究员[林远|person]夹起芯片。",
            {("林远", "role", "星河研究院")},
        ),
        (
            "[云岭大学|university]教授、[星河协会|alliance]会长[林远|person]认为，潜力很大。",
            {("林远", "role", "云岭大学"), ("林远", "role", "星河协会")},
        ),
        (
            "[云岭公司|company]很忙，产品在[甲集团|company]、[乙集团|company]等60家企业落地。“卖得好。”公司董事长[林远|person]说。",
            {("林远", "role", "云岭公司")},
        ),
        ("[星河局|agency]发布报告。云岭市市长[林远|person]表示，明年竣工。", set()),
    ],
)
def test_who_works_for_whom(related: Related, text: str, want: Rows) -> None:
    assert {row for row in related(text) if row[1] == "role"} == want


def test_the_team_of_a_speaker_is_that_of_his_employer(related: Related) -> None:
    found = related(
        "[星河院|institute]研究员[林远|person]说。由他领衔的团队联合[云岭大学|university]培育出[“青禾”|product]。"
    )
    assert ("云岭大学", "partner", "星河院") in found


@pytest.mark.parametrize(
    "text",
    [
        "[装备大会|event]8日落下帷幕。同期举办的[供应链大会|event]像集市。",
        "[装备大会|event]昨天开幕。闭幕之前，[供应链大会|event]等17场活动将陆续登场。",
    ],
)
def test_what_is_held_in_the_course_of_an_event(related: Related, text: str) -> None:
    assert related(text) == {("供应链大会", "part_of", "装备大会")}


def test_what_is_done_to_a_thing_leaves_the_doers(related: Related) -> None:
    found = related("[甲公司|company]与[乙公司|company]签约，将[“青禾”|product]作价1亿元，共同组建[丙公司|company]。")
    assert found == {
        ("丙公司", "built_by", "甲公司"),
        ("丙公司", "built_by", "乙公司"),
        ("乙公司", "partner", "甲公司"),
    }


def test_several_who_set_up_a_centre_here_do_not_contain_it(related: Related) -> None:
    found = related(
        "[西园|park]很忙。不久前，[甲大学|university]、[乙大学|university]还联合在这里设立了[青禾中心|platform]。"
    )
    assert found == {
        ("青禾中心", "built_by", "甲大学"),
        ("青禾中心", "built_by", "乙大学"),
        ("乙大学", "partner", "甲大学"),
        ("青禾中心", "part_of", "西园"),
    }


@pytest.mark.parametrize(
    "text",
    ["[青禾平台|platform]去年开工，今年1月在[西园|park]投用。", "[青禾平台|platform]二期项目正在[西园|park]加紧建设。"],
)
def test_where_a_thing_begins_to_be(related: Related, text: str) -> None:
    assert related(text) == {("青禾平台", "part_of", "西园")}


def test_a_model_told_of_behind_its_maker(related: Related) -> None:
    found = related("[云岭公司|company]有11个新药在研，其中[“青禾”|product]已进入Ⅲ期临床。")
    assert found == {("云岭公司", "makes", "“青禾”")}


def test_a_plan_that_another_has_printed(related: Related) -> None:
    found = related("[云岭公司|company]很忙。按照[星河厅|agency]印发的[《方案》|policy]，到2027年，航道将达标。")
    assert found == {("星河厅", "issues", "《方案》")}


def test_the_head_of_an_office_of_the_market_is_no_officer_of_a_firm(
    titles: Callable[[str], set[tuple[str, str, str | None]]],
) -> None:
    assert not titles("[云帆智能|company]的产品获批。市场监管局局长[李小川|person]调研。")
    assert titles("[云帆智能|company]的产品获批。研发总监[陈一鸣|person]说，产品不错。")


def test_who_is_removed_from_office_has_had_it_and_all_who_are_appointed_have_it(
    titles: Callable[[str], set[tuple[str, str, str | None]]],
) -> None:
    text = "会议免去[高椒|person]、[肖青|person]的[水利部|agency]副部长职务，任命[田甲|person]、[王乙|person]为[水利部|agency]副部长。"
    assert titles(text) == {(name, "水利部", "副部长") for name in ("高椒", "肖青", "田甲", "王乙")}


def test_an_honour_among_the_titles_before_a_name_hides_none_of_them(
    titles: Callable[[str], set[tuple[str, str, str | None]]],
) -> None:
    text = "[青禾院|institute]院士、[“云岭勋章”|product]获得者、[甲医院|agency]终身教授[高椒|person]出席。"
    assert titles(text) == {("高椒", "青禾院", "院士"), ("高椒", "甲医院", "终身教授")}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("[甲院|institute]育成新品种。首席专家[林远|person]说，", {("林远", "role", "甲院")}),
        ("[甲院|institute]建成投用。院长、神经科学家[林远|person]说，", {("林远", "role", "甲院")}),
        (
            "[云岭公司|company]由[青禾大学|university]教授[林远|person]于2015年创办。",
            {("林远", "role", "云岭公司"), ("林远", "role", "青禾大学")},
        ),
    ],
)
def test_offices_and_founders_told_of_by_the_way(related: Related, text: str, rows: Rows) -> None:
    assert {row for row in related(text) if row[1] == "role"} == rows


def test_an_office_by_the_way_of_who_has_another_elsewhere(related: Related) -> None:
    found = related(
        "[云岭公司|company]还亮着灯。首席技术官[林远|person]很忙。[林远|person]是[青禾大学|university]的副教授。"
    )
    assert {row for row in found if row[1] == "role"} == {("林远", "role", "云岭公司"), ("林远", "role", "青禾大学")}


def test_a_professor_with_a_firm_speaks_for_the_firm(related: Related) -> None:
    text = "[云岭公司|company]由[青禾大学|university]教授[林远|person]创办。“我们和[甲集团|company]合作了6年。”[林远|person]说。"
    assert {row for row in related(text) if row[1] == "partner"} == {("云岭公司", "partner", "甲集团")}


def test_the_team_of_who_speaks_or_of_a_scholar_is_that_of_his_body(related: Related) -> None:
    found = related("[青禾研究所|institute]副所长[林远|person]说，团队还研制了[甲系统|product]。")
    assert ("青禾研究所", "makes", "甲系统") in found
    found = related("[青禾大学|university]教授[林远|person]来了。由[林远|person]团队研发的[甲系统|product]上线。")
    assert ("青禾大学", "makes", "甲系统") in found


def test_an_officer_of_a_station_by_its_last_word(related: Related) -> None:
    found = related("[云岭公司|company]运营[青禾试验站|facility]。试验站首席专家[林远|person]说，")
    assert {row for row in found if row[1] == "role"} == {("林远", "role", "青禾试验站")}


@pytest.mark.parametrize("title", ["就业促进处处长", "同位素研究部部长", "总统计师", "副主委", "首席数据官"])
def test_titles_that_begin_like_a_particle_or_end_rarely(
    related: Callable[[str], set[tuple[str, str, str]]], title: str
) -> None:
    assert ("林远", "role", "云岭局") in related(f"[云岭局|agency]{title}[林远|person]介绍，今年增加三成。")
