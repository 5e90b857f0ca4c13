"""Models behind their make and varieties of crops by their number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("深蓝S77去年销售1200台。", "深蓝S77"),
        ("“问界”M77去年销售1200台。", "“问界”M77"),
        ("企业发布昇腾977B。", "昇腾977B"),
        ("科伦A977已获批。", "科伦A977"),
        ("川岭优7703去年推广40万亩。", "川岭优7703"),
        ("团队选育的绵麦977通过审定。", "绵麦977"),
        ("新品种岚兴7号通过审定。", "岚兴7号"),
        ("企业发布佐布替尼。", "佐布替尼"),
    ],
)
def test_the_make_or_the_sign_of_the_crop_begins_the_name(find: Find, text: str, name: str) -> None:
    assert find(text)[name].category == "product"


@pytest.mark.parametrize(
    "text",
    [
        "汽油92去年涨价，订单300多个。",
        "小麦104吨，川油20吨。",
        "宁德时代H1利润增长。",
        "小米20吨，理想5月交付4万辆。",
        "科伦A2展馆开放。",
        "全国油20强。",
    ],
)
def test_amounts_and_sites_are_no_models(find: Find, text: str) -> None:
    assert not any(thing.category == "product" for thing in find(text).values())
