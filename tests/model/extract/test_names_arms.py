"""What science, the navy and industry of the country are known by."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("海军绵阳舰抵达青岛。", "绵阳舰"),
        ("官兵在遂宁舰上训练。", "遂宁舰"),
        ("歼-58B战斗机首次亮相。", "歼-58B战斗机"),
        ("空警-900飞过广场。", "空警-900"),
        ("东风-93导弹方队通过。", "东风-93导弹"),
        ("“海巡77”轮启航。", "“海巡77”轮"),
        ("海洋石油909船返航。", "海洋石油909船"),
        ("长征四十号改运载火箭点火。", "长征四十号改运载火箭"),
        ("展品中有天舟货运飞船。", "天舟货运飞船"),
        ("陆军第93集团军某旅约300名官兵出动。", "陆军第93集团军某旅"),
        ("中国第27次北冰洋科学考察队启航。", "中国第27次北冰洋科学考察队"),
        ("2031年国土变更调查启动。", "2031年国土变更调查"),
        ("综合秋收农机工作专班数据显示，进度过半。", "综合秋收农机工作专班"),
    ],
)
def test_what_the_state_sends_out_is_the_countrys(find: Find, text: str, want: str) -> None:
    assert find(text)[want].city == "全国"


@pytest.mark.parametrize(
    "text", ["舰队和护卫舰编队抵达。", "渔政2031年执法收官。", "他们在沿海舰艇上过节。", "东风5吨卡车下线。"]
)
def test_what_is_like_them_is_no_name(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "category", "city"),
    [
        ("强流重离子加速器装置今年运行300小时。", "强流重离子加速器装置", "facility", "惠州"),
        ("他在瓯江实验室工作。", "瓯江实验室", "lab", "温州"),
        ("国家生物药技术创新中心成立。", "国家生物药技术创新中心", "platform", "苏州"),
        ("和平方舟号医院船启程。", "和平方舟号医院船", "product", "全国"),
    ],
)
def test_what_science_is_known_by_is_where_it_is(find: Find, text: str, name: str, category: str, city: str) -> None:
    assert (find(text)[name].category, find(text)[name].city) == (category, city)


def test_people_behind_a_body_count_those_of_it_and_not_such_bodies(find: Find) -> None:
    assert set(find("武警湖南总队620余名官兵抵达现场。")) == {"武警湖南总队"}
    assert "湖南总队" not in str(set(find("3个湖南总队赶来。")))


def test_markets_and_buildings_are_told_by_their_holders(find: Find) -> None:
    names = find(
        "长三角电力市场注册主体超过5万个。新华通讯社数字技术大楼启用。跨省电力市场扩大。区内海关备案企业增加。"
    )
    assert set(names) == {"长三角电力市场", "新华通讯社数字技术大楼"}
