"""Whose money a company has got: told of who gives, of who gets, and of one that is left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[[str], set[tuple[str, str, str]]]


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]今年1月完成A轮融资1.1亿元，领投方是[青禾基金|finance]。",
        "[云岭公司|company]扩产。由城南区主导、总规模20亿元的[青禾基金|finance]，也于上月完成了对公司的增资。",
        "[云岭公司|company]首飞成功，公司随即拿到了[青禾基金|finance]的投资。",
        "[城南区|agency]有规模10亿元的[青禾基金|finance]，截至5月底，[青禾基金|finance]完成投资9笔，[云岭公司|company]就在其中。",
        "[云岭公司|company]获得[青禾基金|finance]1500万元支持后，样品到量产仅用11个月。",
        "[云岭公司|company]拿到的，是城南区推广的[青禾基金|finance]。",
        "[云岭公司|company]扩产。[青禾基金|finance]领投。",
        "[云岭公司|company]急需设备，[青禾基金|finance]凭合同，不到一周就放了款。",
        "[青禾基金|finance]投了[云岭公司|company]。",
        "[云岭公司|company]完成B轮融资，由[远山资本|company]领投，[青禾基金|finance]同步给予2亿元授信。",
        "[云岭公司|company]建厂时没有钱，头一笔是[青禾基金|finance]投来的。",
        "[云岭公司|company]没有厂房，凭6件专利从[青禾基金|finance]拿到300万元。",
        "当天，[云岭公司|company]等7家企业与[青禾基金|finance]签约，意向投资额合计3亿元。",
    ],
)
def test_whose_money_a_company_has_got(related: Related, text: str) -> None:
    assert ("青禾基金", "backs", "云岭公司") in related(text)


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]成立于2021年，由[城南大学|university]以5件专利作价800万元入股。",
        "[云岭公司|company]成立时，[城南大学|university]另以3项技术作价入股，占股两成。",
    ],
)
def test_a_school_that_gives_what_it_knows_for_a_share_backs_the_firm(related: Related, text: str) -> None:
    assert ("城南大学", "backs", "云岭公司") in related(text)


def test_a_loan_is_told_of_with_the_bank_that_makes_it(related: Related) -> None:
    found = related(
        "[星河农商行|company]推出[“苗圃贷”|finance]，授信1亿元，已向[云岭公司|company]等4家企业放款900万元。"
    )
    assert {who for who, rel, _ in found if rel == "backs"} == {"星河农商行", "“苗圃贷”"}


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]与[星河公司|company]建厂，[青禾银行|company]提供2亿元贷款。",
        "[云岭公司|company]扩产。[青禾银行|company]今年提供贷款3亿元。",
        "[云岭公司|company]成立于2021年，[城南大学|university]以技术见长。",
    ],
)
def test_whose_the_money_is_cannot_be_told(related: Related, text: str) -> None:
    assert not [row for row in related(text) if row[1] == "backs"]


def test_who_manages_a_fund_has_built_it(related: Related) -> None:
    found = related("[青禾基金|finance]管理人、[远山资本|company]总经理[林远|person]说，已投项目9个。")
    assert ("青禾基金", "built_by", "远山资本") in found
    assert ("远山资本", "built_by", "青禾基金") not in found


def test_a_loan_by_its_name_and_who_vouches_for_it(related: Related) -> None:
    found = related(
        "[云岭公司|company]缺钱。[星河担保公司|company]为其担保，[星河银行|company]向[云岭公司|company]发放500万元[“研发贷”|finance]。"
    )
    assert found == {
        ("星河担保公司", "backs", "云岭公司"),
        ("星河银行", "backs", "云岭公司"),
        ("星河银行", "makes", "“研发贷”"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]很忙。[星河银行|company]上半年累计放款46.5亿元。",
        "[星河公司|company]为[云岭公司|company]提供零部件。",
        "[星河园|park]今年投资9亿元，支持5个项目。[云岭公司|company]就在其中。",
        "[云岭公司|company]承担的项目获[星河基金委|agency]资助1850万元。",
    ],
)
def test_who_only_sums_up_or_supplies_backs_nobody(related: Related, text: str) -> None:
    assert not [row for row in related(text) if row[1] == "backs"]


def test_one_of_those_that_a_park_has_drawn(related: Related) -> None:
    found = related("[西园|park]今年引进企业44家。[云岭公司|company]便是其中之一，产品出口20国。")
    assert found == {("云岭公司", "part_of", "西园")}


def test_who_lent_at_the_head_of_a_paragraph_lent_to_the_firm_that_is_told_of(
    related: Callable[[str], set[tuple[str, str, str]]],
) -> None:
    text = "[甲公司|company]很忙。[甲公司|company]扩产。[甲公司|company]送样给[乙厂|company]。\n起步时，[青禾创投|company]投入1000万元。"
    assert ("青禾创投", "backs", "甲公司") in related(text)


def test_who_has_got_a_loan_by_its_name_and_who_made_it_ourselves(
    related: Callable[[str], set[tuple[str, str, str]]],
) -> None:
    assert related("[甲公司|company]凭信用拿到[青禾贷|finance]500万元。") == {("青禾贷", "backs", "甲公司")}
    assert related("拿到[青禾贷|finance]的[甲公司|company]添了新设备。") == {("青禾贷", "backs", "甲公司")}
    found = related("[甲公司|company]产值过亿。“[乙芯片|product]是我们自己研发的。”总经理[林远|person]说。")
    assert ("甲公司", "makes", "乙芯片") in found


def test_all_firms_of_a_park_are_listed_behind_it(related: Callable[[str], set[tuple[str, str, str]]]) -> None:
    found = related("[云岭园|park]的[甲公司|company]、[乙公司|company]已满产。")
    assert found == {("甲公司", "part_of", "云岭园"), ("乙公司", "part_of", "云岭园")}
