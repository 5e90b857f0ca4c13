"""What clauses carry on of what was told before them, and where it ends."""

from __future__ import annotations

from collections.abc import Callable

Related = Callable[[str], set[tuple[str, str, str]]]


def test_an_event_is_taken_up_that_a_report_names_most(related: Related) -> None:
    text = "[云岭论坛|event]开幕。[云岭论坛|event]来了很多人。[星河比武|event]也举行。活动由[青禾大学|university]主办。"
    assert related(text) == {("云岭论坛", "built_by", "青禾大学")}


def test_both_are_not_those_who_were_told_of_in_another_paragraph(related: Related) -> None:
    found = related(
        "[云岭公司|company]与[青禾大学|university]签约。\n当地很热闹。\n农户与茶企签约，双方共建的[甲实验室|lab]揭牌。"
    )
    assert not [row for row in found if row[1] == "built_by"]


def test_the_other_side_without_the_one_is_of_nobody_in_another_paragraph(related: Related) -> None:
    text = "[云岭公司|company]扩产。一方面，加快招人。\n当地很忙。另一方面，加快建设[甲实验室|lab]。"
    assert not related(text)


def test_the_other_side_without_the_one_is_of_who_was_told_of(related: Related) -> None:
    text = "[云岭公司|company]扩产。另一方面，加快建设[甲实验室|lab]。"
    assert related(text) == {("甲实验室", "built_by", "云岭公司")}


def test_what_is_named_of_those_counted_is_theirs_who_have_them_in_the_next_paragraph_too(related: Related) -> None:
    text = "[云岭园|park]签约落地8个中试平台。\n其中，[青禾中试平台|platform]已投用。"
    assert related(text) == {("青禾中试平台", "part_of", "云岭园")}


def test_who_has_many_is_told_of_again_behind_all_that_are_named_of_them(related: Related) -> None:
    found = related(
        "[云岭园|park]引进企业30家，其中[甲公司|company]产值过亿，其中[乙公司|company]出口增长。去年建成[丙平台|platform]。"
    )
    assert {row for row in found if row[1] == "built_by"} == {("丙平台", "built_by", "云岭园")}


def test_the_doer_of_the_next_share_is_named_behind_a_clause_that_tells_of_no_doer(related: Related) -> None:
    found = related(
        "[青禾大桥|facility]由[甲院|institute]设计，是[青禾高铁|facility]的控制性工程，[乙公司|company]承建。"
    )
    assert {tail for head, rel, tail in found if (head, rel) == ("青禾大桥", "built_by")} == {"甲院", "乙公司"}


def test_who_looks_for_another_and_does_something_with_him_is_his_partner(related: Related) -> None:
    assert related("为此，[云岭公司|company]找到[甲实验室|lab]，双方组成攻关组。") == {
        ("云岭公司", "partner", "甲实验室")
    }


def test_what_bears_a_nickname_behind_a_firm_is_built_by_it(related: Related) -> None:
    assert related("[云岭公司|company][“海浪”示范线|facility]投产。") == {("“海浪”示范线", "built_by", "云岭公司")}
    assert not related("[云岭公司|company][青禾站|facility]很忙。")


def test_those_who_sign_for_what_they_build_together(related: Related) -> None:
    found = related("[云岭公司|company]与[青禾大学|university]签约共建的[甲学院|platform]挂牌。")
    assert {row[2] for row in found if row[:2] == ("甲学院", "built_by")} == {"云岭公司", "青禾大学"}


def test_the_firm_of_a_report_goes_on_behind_a_dash_and_as_whose_things_are_used(related: Related) -> None:
    text = "[云岭公司|company]很忙。转机出现在2018年——公司与[青禾大学|university]共建[甲实验室|lab]。"
    assert ("甲实验室", "built_by", "云岭公司") in related(text)
    text = "[云岭公司|company]很忙。这辆重卡搭载公司与[乙公司|company]联合研制的[丙电池|product]。"
    assert ("云岭公司", "makes", "丙电池") in related(text)


def test_a_body_that_is_described_is_the_one_told_of(related: Related) -> None:
    text = "走进[青禾研究院|institute]，很热闹。[甲区政府|agency]与[乙研究院|institute]共同出资1亿元，组建了这家按企业化运行的新型研发机构。"
    found = related(text)
    assert {tail for head, rel, tail in found if (head, rel) == ("青禾研究院", "built_by")} == {"甲区政府", "乙研究院"}


def test_whom_a_place_has_won_does_what_they_do_together(related: Related) -> None:
    assert related("自贡与[青禾大学|university]签订协议，共建[甲中心|platform]。") == {
        ("甲中心", "built_by", "青禾大学")
    }
    assert related("潼南区引进[青禾研究所|institute]，共建了[甲小院|platform]。") == {
        ("甲小院", "built_by", "青禾研究所")
    }
    assert not related("潼南区引进[青禾研究所|institute]，去年建成[甲小院|platform]。")
    assert ("乙大学", "makes", "“海浪”芯片") in related(
        "[甲公司|company]联合[乙大学|university]，成功研制[“海浪”芯片|product]。"
    )


def test_who_is_told_where_he_is_acts_in_the_next_clause(related: Related) -> None:
    text = "落户[云岭园|park]的[云岭公司|company]，全年交付[“海浪”无人机|product]120架。"
    assert ("云岭公司", "makes", "“海浪”无人机") in related(text)


def test_of_many_who_do_one_thing_each_is_a_partner_of_the_first_who_takes_them_along(related: Related) -> None:
    found = related("[甲公司|company]与[乙院|institute]、[丙大学|university]联合组建[丁联合体|alliance]。")
    assert ("乙院", "partner", "丙大学") not in found


def test_who_has_made_what_is_told_of_is_not_told_of_next(related: Related) -> None:
    found = related(
        "[青禾研究院|institute]是[云岭研究院|institute]联合[甲公司|company]打造的新型机构。研究院孵化出[乙公司|company]。"
    )
    assert {row for row in found if row[1] != "partner"} == {
        ("青禾研究院", "built_by", "云岭研究院"),
        ("青禾研究院", "built_by", "甲公司"),
        ("青禾研究院", "backs", "乙公司"),
    }


def test_who_has_agreed_with_others_does_alone_what_follows(related: Related) -> None:
    found = related(
        "[青禾大学|university]已与[甲公司|company]、[乙公司|company]等12家单位达成合作，并孵化了[丙公司|company]。"
    )
    assert {row for row in found if row[1] == "backs"} == {("青禾大学", "backs", "丙公司")}


def test_where_a_thing_lies_and_what_it_sells_is_said_behind_its_name(related: Related) -> None:
    found = related("[云岭公司|company]成立于2015年，位于[青禾园|park]，主要产品有[甲芯片|product]、[乙模组|product]。")
    assert found == {
        ("云岭公司", "part_of", "青禾园"),
        ("云岭公司", "makes", "甲芯片"),
        ("云岭公司", "makes", "乙模组"),
    }


def test_a_fund_that_has_just_been_set_up_invests_not_its_founder(related: Related) -> None:
    found = related("[云岭集团|company]设立了[青禾基金|finance]，首期投向[甲公司|company]。")
    assert {row for row in found if row[1] == "backs"} == {("青禾基金", "backs", "甲公司")}


def test_a_team_of_a_scholar_works_for_his_university(related: Related) -> None:
    found = related("[青禾大学|university][林远|person]教授团队与[甲公司|company]合作，开发出[乙芯片|product]。")
    assert ("甲公司", "partner", "青禾大学") in found or ("青禾大学", "partner", "甲公司") in found
    assert {head for head, rel, _ in found if rel == "makes"} == {"青禾大学", "甲公司"}


def test_several_sign_each_with_the_one_behind_with(related: Related) -> None:
    found = related("会上，[甲公司|company]、[乙公司|company]与[青禾大学|university]签订合作协议。")
    assert {frozenset((h, t)) for h, rel, t in found if rel == "partner"} == {
        frozenset(("甲公司", "青禾大学")),
        frozenset(("乙公司", "青禾大学")),
    }


def test_two_of_a_kind_are_those_who_signed(related: Related) -> None:
    found = related("[甲中心|platform]与[乙中心|platform]签署协议。两家中心将联合打造[青禾实验室|lab]。")
    assert {row for row in found if row[1] == "built_by"} == {
        ("青禾实验室", "built_by", "甲中心"),
        ("青禾实验室", "built_by", "乙中心"),
    }


def test_who_only_deals_with_those_counted_is_none_of_them(related: Related) -> None:
    text = "[云岭园|park]引进平台8个，其中国家级2个，[青禾实验室|lab]提供支持。"
    assert ("青禾实验室", "part_of", "云岭园") not in related(text)


def test_two_schools_are_no_firm_and_a_school(related: Related) -> None:
    text = "[甲公司|company]与[青禾大学|university]签约。两所学校共建[乙研究院|institute]。"
    assert not {row for row in related(text) if row[1] == "built_by"}
