"""Persons belong where their body is, joint things to both sides that made them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        # Who holds an office is where the body is, whatever place his words name before.
        ("“零件在重庆试制，两周就能返厂。”绵阳青梧电子有限公司总经理郭启明说。", "郭启明", "绵阳"),
        (
            "绵阳青梧电子有限公司（以下简称青梧电子）产品销往重庆。在重庆，“订单翻了番。”青梧电子总经理郭启明说。",
            "郭启明",
            "绵阳",
        ),
        ("全国政协委员、重庆青梧大学校长郭启明在成都调研。", "郭启明", "重庆"),
        # …but a deputy of the country is not the country's, and who joins a body may come from elsewhere.
        ("来自四川的郭启明院士加盟重庆青梧实验室。", "郭启明", "四川"),
        # What bodies of both sides sign, make or found together is of both.
        ("绵阳市科技局与重庆市北碚区科技局签署《青梧合作协议》。", "《青梧合作协议》", "川渝"),
        ("遂宁、潼南相邻。遂潼青梧研究院落户遂宁。", "遂潼青梧研究院", "川渝"),
        ("万州与达州相邻。万州的万达广场开业。", "万达广场", "重庆"),
        ("成都市温江区与重庆市巴南区签订《青梧发展协议》。", "《青梧发展协议》", "川渝"),
        ("成渝携手。温江与巴南牵手三年，两区共同设立青梧科创基金。", "青梧科创基金", "川渝"),
        ("成渝携手。温江与巴南牵手三年，两区将共建青梧概念验证中心。", "青梧概念验证中心", "川渝"),
        # …but not what one side does for itself, with somebody else or for both.
        ("重庆市巴南区与北碚区签订《青梧发展协议》，成都来访。", "《青梧发展协议》", "重庆"),
        ("温江区设立青梧科创基金，投向成都、重庆。", "青梧科创基金", "成都"),
        # …and what stands in one of them and bears its place only is there.
        ("重庆大学与四川省科技厅共建的重庆大学遂宁青梧研究院揭牌。", "重庆大学遂宁青梧研究院", "遂宁"),
        ("内江、江津相邻。内江青梧研究院揭牌。", "内江青梧研究院", "内江"),
    ],
)
def test_what_the_story_states_places_its_things(
    settled: Callable[..., dict[str, Thing]], text: str, name: str, city: str
) -> None:
    assert settled(text)[name].city == city
