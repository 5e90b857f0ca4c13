"""Who has done what with whom: doers beside their verb, doers who are understood, and what words like 公司 and 双方 stand for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[[str], set[tuple[str, str, str]]]
Rows = set[tuple[str, str, str]]

BOTH = {
    ("青禾平台", "built_by", "云岭园"),
    ("青禾平台", "built_by", "星河大学"),
    ("云岭园", "partner", "星河大学"),
}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭园|park]与[星河大学|university]合建的[青禾平台|platform]本月启用。", BOTH),
        ("[青禾平台|platform]由[云岭园|park]和[星河大学|university]联合打造。", BOTH),
        ("[云岭园|park]联合[星河大学|university]建起[青禾平台|platform]。", BOTH),
        ("[云岭园|park]与[星河大学|university]签约。双方共建的[青禾平台|platform]将挂牌。", BOTH),
        ("[云岭园|park]负责人介绍，园区与[星河大学|university]共建的[青禾平台|platform]很忙。", BOTH),
        ("[云岭园|park]很热闹。与[星河大学|university]合办的[青禾平台|platform]，服务了50家企业。", BOTH),
        ("[青禾平台|platform]去年揭牌，由[云岭园|park]牵头，联合[星河大学|university]等9家单位组建。", BOTH),
        (
            "[青禾平台|platform]由[云岭公司|company]于2019年建成。",
            {("青禾平台", "built_by", "云岭公司")},
        ),
    ],
)
def test_who_built_it_and_those_who_did_so_together(related: Related, text: str, want: Rows) -> None:
    assert related(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "依托[甲大学|university]和[乙大学|university]建设的[丙中心|platform]揭牌。",
        "[丙大桥|facility]由[甲院|institute]设计、[乙公司|company]施工。",
        "[甲学院|university]、[乙学院|university]等院校也与企业达成合作。",
    ],
)
def test_who_only_stand_side_by_side_are_no_partners(related: Related, text: str) -> None:
    assert not [row for row in related(text) if row[1] == "partner"]


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]自主研发的[“青禾”|product]下线。",
        "[云岭公司|company]扩产。去年，公司研制的[“青禾”|product]卖到海外。",
        "[云岭公司|company]收到[星河局|agency]的批件，其自研的[“青禾”|product]获批。",
        "[云岭公司|company]总工程师[林远|person]说：“我们攻克的[“青禾”|product]已量产。”",
        "“我们攻克的[“青禾”|product]已量产。”[云岭公司|company]总工程师[林远|person]说。",
        "[云岭公司|company]王某团队历时三年研制出的[“青禾”|product]亮相。",
        "这款[“青禾”|product]出自位于城南的[云岭公司|company]。",
        "[云岭公司|company]刚刚下线了首台[“青禾”|product]。",
        "[云岭公司|company]花了26个月研发的[“青禾”|product]上市。",
    ],
)
def test_who_made_it_by_name_by_a_word_and_as_understood(related: Related, text: str) -> None:
    made = {row for row in related(text) if row[1] == "makes"}
    assert made == {("云岭公司", "makes", "“青禾”")}


def test_a_word_stands_for_who_acts_rather_than_for_who_takes_part(related: Related) -> None:
    text = "[云岭公司|company]与[星河公司|company]合作。公司自研的[“青禾”|product]下线。"
    assert ("云岭公司", "makes", "“青禾”") in related(text)
    assert ("星河公司", "makes", "“青禾”") not in related(text)


@pytest.mark.parametrize("word", ["该行", "该分行"])
def test_any_end_of_a_name_takes_it_up_behind_the_demonstrative(related: Related, word: str) -> None:
    found = related(f"[云岭银行星河分行|company]开会。{word}推出[“青禾贷”|finance]。")
    assert found == {("云岭银行星河分行", "makes", "“青禾贷”")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭园|park]起步早。目前，园区已引来[甲公司|company]、[乙公司|company]等企业。", {"甲公司", "乙公司"}),
        ("[云岭园|park]先后引进[甲大学|university]、[乙大学|university]等院校的团队20个。", set()),
        ("[云岭园|park]引进平台30个，[甲平台|platform]开放了仪器。", set()),
    ],
)
def test_what_a_site_has_won(related: Related, text: str, want: set[str]) -> None:
    assert {head for head, rel, tail in related(text) if (rel, tail) == ("part_of", "云岭园")} == want


def test_who_carries_out_a_task_of_a_programme_does_not_issue_it(related: Related) -> None:
    assert not related("[云岭实验室|lab]承担[国家青禾计划|policy]课题3项。")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭研究院|institute]揭牌。院长[林远|person]介绍了情况。", ("林远", "role", "云岭研究院")),
        ("[云岭公司|company]车间里机器轰鸣。“订单很多。”副总经理[林远|person]说。", ("林远", "role", "云岭公司")),
        ("[云岭区科技局|agency]公布数据。局长[林远|person]坦言，差距还在。", ("林远", "role", "云岭区科技局")),
        ("[云岭研究院|institute]由[星河大学|university]共建。院长[林远|person]说。", ("林远", "role", "云岭研究院")),
        ("[云岭公司|company]联合[青禾站|platform]攻关。装配车间主任[林远|person]说。", ("林远", "role", "云岭公司")),
        ("该院将成果转让给[云岭公司|company]。在厂区，总经理[林远|person]说。", ("林远", "role", "云岭公司")),
    ],
)
def test_an_officer_without_a_body_is_of_the_last_that_he_can_lead(
    related: Related, text: str, want: tuple[str, str, str]
) -> None:
    assert [row for row in related(text) if row[1] == "role"] == [want]


def test_an_officer_may_have_another_office_elsewhere_beside_it(related: Related) -> None:
    want = {("林远", "role", "云岭公司"), ("林远", "role", "青禾大学")}
    said = "[云岭公司|company]成立。“很贵。”{}联合创始人、[青禾大学|university]教授[林远|person]说。"
    assert {row for row in related(said.format("")) if row[1] == "role"} == want
    assert {row for row in related(said.format("公司")) if row[1] == "role"} == want


def test_an_officer_who_has_been_introduced_or_has_nothing_to_lead_gets_no_other_body(related: Related) -> None:
    text = "[星河公司|company]总经理[林远|person]到访[云岭公司|company]。总经理[林远|person]说。"
    assert {row for row in related(text) if row[1] == "role"} == {("林远", "role", "星河公司")}
    assert not related("[云岭大学|university]放假。院长[林远|person]说。")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("北碚区[云岭园|park]，[甲公司|company]的车间里很忙。", {"甲公司"}),
        ("[云岭园|park]去年建成，首批已有[甲公司|company]、[乙公司|company]等14家企业入驻。", {"甲公司", "乙公司"}),
        ("[云岭园|park]内的[甲公司|company]扩产。", {"甲公司"}),
        ("[云岭园|park]早已成势。该园区引来[甲公司|company]。", {"甲公司"}),
    ],
)
def test_who_is_in_a_site(related: Related, text: str, want: set[str]) -> None:
    assert {head for head, rel, tail in related(text) if (rel, tail) == ("part_of", "云岭园")} == want


def test_a_word_that_is_the_end_of_names_stands_for_no_thing_that_is_called_otherwise(related: Related) -> None:
    found = related("[云岭新城|park]热闹。基地与[星河大学|university]共建[青禾平台|platform]。")
    assert found == {("青禾平台", "built_by", "星河大学")}


def test_who_signs_and_then_builds_does_so_together(related: Related) -> None:
    found = related("[星河大学|university]与[云岭公司|company]签约，共同组建[青禾研究院|institute]。")
    assert {tail for head, rel, tail in found if rel == "built_by"} == {"星河大学", "云岭公司"}


def test_who_joins_one_of_no_name_is_no_partner_of_the_thing_built(related: Related) -> None:
    found = related("[青禾平台|platform]揭牌，由某龙头牵头，联合[星河大学|university]等9家单位组建。")
    assert found == {("青禾平台", "built_by", "星河大学")}


def test_a_line_consists_of_the_works_that_it_lays(related: Related) -> None:
    found = related("[青禾高铁|facility]建成[云岭特大桥|facility]等重点工程。")
    assert found == {("云岭特大桥", "part_of", "青禾高铁")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[青禾中心|platform]的运营单位为[云岭公司|company]。", ("青禾中心", "built_by", "云岭公司")),
        ("作为[青禾大桥|facility]的承建方，[云岭公司|company]派出专班。", ("青禾大桥", "built_by", "云岭公司")),
        ("[云岭公司|company]是[“青禾”|product]的总体研制单位。", ("云岭公司", "makes", "“青禾”")),
        ("[星河公司|company]的天使轮投资方是[云岭基金|finance]。", ("云岭基金", "backs", "星河公司")),
    ],
)
def test_who_is_called_by_his_charge(related: Related, text: str, want: tuple[str, str, str]) -> None:
    assert related(text) == {want}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭园|park][星河公司|company]开工。", {("星河公司", "part_of", "云岭园")}),
        ("[云岭公司|company]的[“青禾”|product]获奖。", {("云岭公司", "makes", "“青禾”")}),
        ("[云岭公司|company][青禾项目|project]投产。", {("青禾项目", "built_by", "云岭公司")}),
        ("在[云岭公司|company][“青禾”|product]亮相。", set()),
        ("[云岭公司|company]、[星河公司|company][“青禾”|product]亮相。", set()),
    ],
)
def test_what_stands_side_by_side(related: Related, text: str, want: Rows) -> None:
    assert related(text) == want


def test_who_only_brings_others_together_takes_no_part(related: Related) -> None:
    assert not related("[云岭局|agency]鼓励企业与[星河大学|university]合作。")


def test_a_clause_of_a_passive_names_the_doer_of_the_next_share(related: Related) -> None:
    found = related("[青禾大桥|facility]由[甲院|institute]设计，[乙公司|company]承建。")
    assert found == {("青禾大桥", "built_by", "甲院"), ("青禾大桥", "built_by", "乙公司")}


def test_what_is_inside_another_is_the_subject(related: Related) -> None:
    found = related("[云岭集团|company]旗下[星河公司|company]与[青禾大学|university]签约，投资10亿元建设[甲园|park]。")
    assert {row for row in found if row[1] != "part_of"} == {
        ("星河公司", "partner", "青禾大学"),
        ("甲园", "built_by", "星河公司"),
    }


def test_both_are_those_who_were_last_told_of_together(related: Related) -> None:
    found = related("[云岭公司|company]与[青禾大学|university]签约，双方共建[甲实验室|lab]。")
    assert {tail for head, rel, tail in found if rel == "built_by"} == {"云岭公司", "青禾大学"}


def test_an_office_that_somebody_takes_over(related: Related) -> None:
    found = related("[云岭研究院|institute]揭牌，院长由[青禾大学|university]教授[林远|person]担任。")
    assert {row for row in found if row[1] == "role"} == {
        ("林远", "role", "云岭研究院"),
        ("林远", "role", "青禾大学"),
    }


def test_a_name_that_ends_in_the_word_is_taken_up_from_afar(related: Related) -> None:
    others = "".join(f"[第{n}公司|company]来了。" for n in range(15))
    assert related(f"[云岭实验室|lab]揭牌。{others}实验室主任[林远|person]说。") == {("林远", "role", "云岭实验室")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[云岭公司|company]厂长[林远|person]说：“和[青禾大学|university]联合研发的[“甲”|product]不错。”",
            ("云岭公司", "makes", "“甲”"),
        ),
        (
            "[云岭公司|company]厂长[林远|person]说，团队研制的[“甲”|product]已量产。",
            ("云岭公司", "makes", "“甲”"),
        ),
        (
            "[云岭公司|company]依托[青禾大学|university]建起[“甲”|platform]。",
            ("“甲”", "built_by", "云岭公司"),
        ),
    ],
)
def test_the_speaker_and_who_leans_on_another_do_it_too(
    related: Related, text: str, want: tuple[str, str, str]
) -> None:
    assert want in related(text)


def test_a_lender_supports_firms_and_others_do_not_by_that(related: Related) -> None:
    assert related("[云岭银行|company]已支持[甲公司|company]等200家企业。") == {("云岭银行", "backs", "甲公司")}
    assert not related("[云岭电网|company]已支持[甲公司|company]等200家企业。")


def test_the_end_of_a_name_at_the_head_of_a_clause_takes_it_up(related: Related) -> None:
    found = related("[云岭园|park]建成[酿造中试平台|platform]。中试平台由[甲院|institute]投资，[乙公司|company]运营。")
    assert {tail for head, rel, tail in found if (head, rel) == ("酿造中试平台", "built_by")} >= {"甲院", "乙公司"}


@pytest.mark.parametrize(
    "text",
    [
        "[甲公司|company]扩产，由[云岭基金|finance]领投。",
        "[甲公司|company]缺钱。公司凭借专利，从[云岭基金|finance]获得1500万元低息贷款。",
        "[甲公司|company]总经理[林远|person]说，此轮融资由[云岭基金|finance]领投。",
    ],
)
def test_whose_money_the_subject_has_got(related: Related, text: str) -> None:
    assert ("云岭基金", "backs", "甲公司") in related(text)


def test_a_firm_of_a_site_is_part_of_it(related: Related) -> None:
    assert related("[甲公司|company]是[云岭园|park]的一家专精特新企业。") == {("甲公司", "part_of", "云岭园")}


def test_who_work_at_it_together_have_made_what_comes_of_it(related: Related) -> None:
    found = related("[甲公司|company]与[乙大学|university]联合攻关，研制出[“青禾”|product]。")
    assert {head for head, rel, tail in found if rel == "makes"} == {"甲公司", "乙大学"}


def test_the_doers_of_a_thing_of_no_name_are_not_what_is_told_of(related: Related) -> None:
    found = related("[甲公司|company]很忙。[乙大学|university]参与组建的中心揭牌，落户[云岭园|park]。")
    assert not found


def test_members_of_an_alliance_that_a_site_has_built(related: Related) -> None:
    text = "[云岭园|park]牵头组建的[青禾联盟|alliance]，已有[甲公司|company]、[乙公司|company]等56家成员单位。"
    assert related(text) == {
        ("青禾联盟", "built_by", "云岭园"),
        ("甲公司", "part_of", "青禾联盟"),
        ("乙公司", "part_of", "青禾联盟"),
    }


@pytest.mark.parametrize(
    "when", ["于2019年", "于12日", "12日", "于近日", "本月底", "上月中旬", "年初", "3月底", "去年上半年"]
)
def test_a_date_stands_between_the_doer_and_the_verb(related: Related, when: str) -> None:
    assert related(f"[青禾平台|platform]由[云岭公司|company]{when}建成。") == {("青禾平台", "built_by", "云岭公司")}


@pytest.mark.parametrize("word", ["联合", "携手", "会同", "协同", "联手", "牵手"])
def test_whom_a_doer_takes_along_does_it_too(related: Related, word: str) -> None:
    found = related(f"[云岭公司|company]{word}[青禾大学|university]建起[甲实验室|lab]。")
    assert found == {
        ("甲实验室", "built_by", "云岭公司"),
        ("甲实验室", "built_by", "青禾大学"),
        ("云岭公司", "partner", "青禾大学"),
    }


def test_three_who_set_up_one_thing_are_no_partners_by_that(related: Related) -> None:
    found = related("[青禾院|institute]由[甲局|agency]、[乙大学|university]、[丙公司|company]共同出资建设。")
    assert {rel for _, rel, _ in found} == {"built_by"} and len(found) == 3


def test_who_is_allowed_to_set_up_what(related: Related) -> None:
    assert related("[青禾大学|university]获批建设[甲中心|platform]。") == {("甲中心", "built_by", "青禾大学")}
    assert related("[甲中心|platform]去年建成，[乙公司|company]为运营单位。") == {("甲中心", "built_by", "乙公司")}
    found = related("[甲院|institute]依托[青禾大学|university]组建，联合[乙公司|company]共同建设。")
    assert {tail for _, rel, tail in found if rel == "built_by"} == {"青禾大学", "乙公司"}


def test_a_team_of_a_body_does_it_with_another(related: Related) -> None:
    found = related("[甲公司|company]由[青禾大学|university]副教授[林远|person]团队与[云岭集团|company]合资组建。")
    assert {tail for _, rel, tail in found if rel == "built_by"} == {"青禾大学", "云岭集团"}
