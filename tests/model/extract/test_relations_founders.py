"""Who has set up a fund, a loan or a platform, and who has only brought the founders together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[[str], set[tuple[str, str, str]]]
Rows = set[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭区政府|agency]设立了[青禾基金|finance]。", {("青禾基金", "built_by", "云岭区政府")}),
        (
            "巴南区联合[云岭公司|company]发起设立30亿元的[青禾基金|finance]，已完成投资。",
            {("青禾基金", "built_by", "云岭公司")},
        ),
        ("[云岭厅|agency]还将推广[“青禾贷”|finance]。", {("云岭厅", "makes", "“青禾贷”")}),
        (
            "[星河园|park]牵线[云岭公司|company]与[星河大学|university]共建[青禾平台|platform]。",
            {
                ("青禾平台", "built_by", "云岭公司"),
                ("青禾平台", "built_by", "星河大学"),
                ("云岭公司", "partner", "星河大学"),
            },
        ),
    ],
)
def test_who_has_set_it_up(related: Related, text: str, want: Rows) -> None:
    assert related(text) == want
