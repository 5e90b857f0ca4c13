"""What a demonstrative with a clause before its noun stands for, what a scene holds, and who builds what was just begun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[[str], set[tuple[str, str, str]]]
Rows = set[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "走进[星河园|park]，机器轰鸣。这座由[云岭公司|company]牵头建设的园区，去年引进企业30家。",
            {("星河园", "built_by", "云岭公司")},
        ),
        (
            "[“青禾”|product]亮相。这款由[云岭公司|company]研发的机器人，能识别120种零件。",
            {("云岭公司", "makes", "“青禾”")},
        ),
        (
            "[青禾种质资源库|platform]新增1万份。该库由[云岭农科院|institute]建设运行。",
            {("青禾种质资源库", "built_by", "云岭农科院")},
        ),
        (
            "[星河大学附属医院|agency]很忙。由该院和[云岭公司|company]联合研制的[“青禾”|product]获批。",
            {
                ("星河大学附属医院", "makes", "“青禾”"),
                ("云岭公司", "makes", "“青禾”"),
                ("云岭公司", "partner", "星河大学附属医院"),
            },
        ),
    ],
)
def test_a_word_for_what_was_named_before(related: Related, text: str, want: Rows) -> None:
    assert related(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "9月5日，[西园|park]，[云岭公司|company]的生产线上，天车往来。",
        "深秋的[西园|park]，[云岭公司|company]车间里很忙。",
        "昨天，[西园|park]兴隆湖畔，[云岭公司|company]宣布投产。",
    ],
)
def test_a_scene_at_the_head_of_a_sentence_holds_who_acts(related: Related, text: str) -> None:
    assert related(text) == {("云岭公司", "part_of", "西园")}


def test_who_builds_what_the_clause_before_has_begun(related: Related) -> None:
    found = related(
        "去年，绵阳启动[“云甲”|platform]、[“云乙”|platform]建设，由[星河委|agency]牵头、[云岭公司|company]负责运营。"
    )
    assert found == {(what, "built_by", who) for what in ("“云甲”", "“云乙”") for who in ("星河委", "云岭公司")}


def test_who_runs_what_another_has_built_does_not_build_that_other(related: Related) -> None:
    found = related("[星河集团|company]建成[青禾中心|platform]，由[云岭公司|company]运营。")
    assert found == {("青禾中心", "built_by", "星河集团"), ("青禾中心", "built_by", "云岭公司")}


def test_those_whom_one_leads_are_partners_of_that_one_alone(related: Related) -> None:
    found = related("[青禾中心|platform]由[云岭公司|company]牵头，联合[星河大学|university]、[丙所|institute]组建。")
    assert {row for row in found if row[1] == "partner"} == {
        ("丙所", "partner", "云岭公司"),
        ("云岭公司", "partner", "星河大学"),
    }


def test_a_firm_that_is_called_after_a_way_is_a_partner(related: Related) -> None:
    assert related("[甲高速|company]与[云岭大学|university]签约合作。") == {("云岭大学", "partner", "甲高速")}


@pytest.mark.parametrize(
    "text",
    [
        "[青禾平台|platform]由[甲局|agency]建设，接入[丙超算|facility]等算力。",
        "该电站由[甲局|agency]列入[《规划》|policy]。",
        "[甲铁路|facility]将与[乙高铁|facility]共同构成主通道。",
        "[云岭公司|company]在[西园|park]布局产业。",
        "[甲大会|event]开幕。昨天举行的[乙论坛|event]规模不大。",
    ],
)
def test_who_does_it_is_no_part_nor_a_way_a_partner(related: Related, text: str) -> None:
    assert not [row for row in related(text) if row[1] in ("part_of", "partner")]
