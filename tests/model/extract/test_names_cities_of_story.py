"""Where a story is that a paper of the province tells, and what of its people, firms and goods is there with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "outlet", "name", "city"),
    [
        (
            "在攀枝花椒科产业园，花椒烘干线投产。攀西地区花椒多，但只能堆着。攀枝花学院教授来指导。\n总工程师尤向东说，三年改了三百张图纸。",
            "四川日报",
            "尤向东",
            "攀枝花",
        ),
        (
            "达州高新区签约。项目由四川青椒新材料集团有限公司投资，选址达州高新区。\n四川青椒新材料集团副总裁尤向东说，达州电价低。",
            None,
            "尤向东",
            "达州",
        ),
        ("重庆两江新区的青椒企业公园扩容。青椒企业公园总经理尤向东表示，园区已满。", "封面新闻", "尤向东", "重庆"),
        ("绵阳青椒材料有限公司落户绵阳。公司研发的“川椒1号”合金已量产。", None, "“川椒1号”合金", "绵阳"),
        ("眉山市发布“天府椒仓”核心区建设规划。", None, "“天府椒仓”核心区建设规划", "眉山"),
        ("重庆潼南区的花椒丰收。走进桂林街道青椒示范园，大屏亮着。", "重庆日报", "桂林街道青椒示范园", "重庆"),
        # …but what the province itself does or says is not its city's.
        ("四川省商务厅处长尤向东说，成都、德阳、宜宾都在增长。", "四川日报", "尤向东", "四川"),
        ("绵阳的水稻丰收。今年，四川首次启动了“百椒千片”行动。绵阳种得最多。", None, "“百椒千片”行动", "四川"),
    ],
)
def test_the_city_that_a_story_of_the_province_is_about(
    find: Find, text: str, outlet: str | None, name: str, city: str
) -> None:
    assert find(text, outlet)[name].city == city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("宜宾今年新建茶厂。去年，新区与四川轻化工大学共建青岚联合实验室。", "青岚联合实验室", "宜宾"),
        ("自贡在飞。自贡与成都理工大学、西南交通大学签订协议，共建青岚无人机实训中心。", "青岚无人机实训中心", "自贡"),
        # …but what one body has alone is its own.
        ("宜宾来的客人看花椒。四川大学建设青岚联合实验室。", "青岚联合实验室", "成都"),
    ],
)
def test_what_is_founded_with_a_guest_is_where_the_host_is(find: Find, text: str, name: str, city: str) -> None:
    assert find(text)[name].city == city


def test_a_body_of_the_country_in_the_lede_makes_no_story_of_the_country(find: Find) -> None:
    text = "两江新区与中国四维举行签约仪式。中国航天科技集团总工程师尤向东，青椒星科有限公司董事长柏立青，市发展改革委副主任江远山参加。"
    found = find(text)
    assert {found[name].city for name in ("市发展改革委", "柏立青", "江远山")} == {"重庆"}
