"""Who issues, decides and publishes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[..., set[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("《[云水总体方案|policy]》获[国务院|agency]批复同意。", {("国务院", "issues", "云水总体方案")}),
        ("《[云水标准|policy]》由[星河联盟|alliance]全体会议审议通过。", {("星河联盟", "issues", "云水标准")}),
        (
            "经[国务院|agency]同意，[星河委|agency]印发《[云水总体方案|policy]》。",
            {("国务院", "issues", "云水总体方案"), ("星河委", "issues", "云水总体方案")},
        ),
        ("[云水名单|policy]日前由[星河部|agency]公布。", {("星河部", "issues", "云水名单")}),
        (
            "记者从[星河省科技厅|agency]获悉，该厅近日印发《[云水方案|policy]》。",
            {("星河省科技厅", "issues", "云水方案")},
        ),
    ],
)
def test_who_decides(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(text) if r[1] != "role"} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭高新区|park]依托高校，开展[淘云计划|policy]。", {("云岭高新区", "issues", "淘云计划")}),
        ("[星河部|agency]今天（12月11日）在香港发行[云岭国债|finance]。", {("星河部", "issues", "云岭国债")}),
        (
            "[《云岭治理方案》|policy]公布\n[星河局|agency]等五部门今天（3月1日）发布方案，要求落实。",
            {("星河局", "issues", "《云岭治理方案》")},
        ),
        (
            "由三地联合编制的[《云岭规划》|policy]发布。这是首个由[星河院|agency]批复的规划，意义重大。",
            {("星河院", "issues", "《云岭规划》")},
        ),
        (
            "[《云岭纲要》|policy]提出实施[云水提质行动|policy]。",
            {("云水提质行动", "part_of", "《云岭纲要》")},
        ),
    ],
)
def test_who_issues_what_is_named_by_a_noun_alone(
    relations: Related, text: str, want: set[tuple[str, str, str]]
) -> None:
    assert relations(text) == want


JOINT = "[甲部|agency]、某某总局、[乙部|agency]"


def test_a_list_of_issuers_goes_on_behind_a_member_that_is_no_known_name(relations: Related) -> None:
    found = relations(f"近日，{JOINT}联合印发[《河湖办法》|policy]和[《林草条例》|policy]。")
    issued = {(head, tail) for head, rel, tail in found if rel == "issues"}
    assert issued == {(who, what) for who in ("甲部", "乙部") for what in ("《河湖办法》", "《林草条例》")}


def test_bodies_that_publish_a_notice_together_are_no_partners_by_that(relations: Related) -> None:
    assert not relations("[某部|agency]、[某局|agency]紧急预拨救灾资金2亿元。")


def test_who_is_printed_right_before_a_document_has_issued_it(relations: Related) -> None:
    both = {("甲委", "issues", "关于甲的意见"), ("乙院", "issues", "关于甲的意见")}
    assert relations("[甲委|agency] [乙院|agency][关于甲的意见|policy]发布。") == both
    assert relations("按照[甲委|agency][《甲办法》|policy]要求") == set()


def test_what_is_published_is_issued_and_a_company_builds_what_it_carries_out(relations: Related) -> None:
    assert relations("[甲联合会|alliance]发布了[“甲500强”榜单|product]。") == {("甲联合会", "issues", "“甲500强”榜单")}
    assert relations("[甲公司|company]加快推进[甲通道|project]。") == {("甲通道", "built_by", "甲公司")}
    assert relations("[甲部|agency]组织实施[甲工程|project]。") == {("甲部", "makes", "甲工程")}
