"""Firms whose names tell no kind: the words around them do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("星图维天信总经理赵国平说，已签约。", {"星图维天信"}),
        ("璧山区有比亚迪旗下的弗能电池，该公司二期已投产。", {"弗能电池"}),
        ("沃天物流是比亚迪旗下企业，航线去年开通。", {"沃天物流"}),
        ("腾云科创、中天无人机两家企业的出货量占七成。", {"腾云科创", "中天无人机"}),
        ("园区吸引百度、长城汽车、庆能等26家单位前来测试。", {"庆能"}),
    ],
)
def test_what_leads_owns_or_counts_them_tells_firms(find: Find, text: str, names: set[str]) -> None:
    assert names <= {n for n, thing in find(text).items() if thing.category == "company"}


@pytest.mark.parametrize(
    "text",
    [
        "集团副总裁王小明表示支持。",
        "西南区域总经理赵国平说，销量不错。",
        "上游、下游两家企业签了约。",
        "电子、机械两家企业联手。",
        "基金管理人总经理袁方说，已投项目12个。",
    ],
)
def test_parts_of_firms_and_kinds_are_no_firms(find: Find, text: str) -> None:
    assert not [n for n, thing in find(text).items() if thing.category == "company"]


def test_the_figures_of_a_firm_are_no_part_of_its_name(find: Find) -> None:
    assert set(find("比亚迪旗下的深岭汽车销量达3万辆。")) == {"比亚迪", "深岭汽车"}
