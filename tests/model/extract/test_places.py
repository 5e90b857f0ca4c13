"""The gazetteer: what is a place, what is not, and which city it belongs to."""

from __future__ import annotations

import pytest

from model.extract.places import find_places
from model.lexicon import shipped


def places(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(r.text, r.city, r.district) for r in find_places(text, shipped())]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("重庆市万州区面向科技企业建立新模式", [("重庆市万州区", "重庆", "万州区")]),
        ("项目落户沙坪坝，厂房在涪陵。", [("沙坪坝", "重庆", "沙坪坝区"), ("涪陵", "重庆", "涪陵区")]),
        ("四川省成都市双流区", [("四川省成都市双流区", "成都", "双流区")]),
        ("位于四川省遂宁市", [("四川省遂宁市", "遂宁", None)]),
        ("四川今年上半年", [("四川", "四川", None)]),
        ("列车自新疆喀什始发", [("新疆喀什", "喀什", None)]),
        ("川渝两地共建", [("川渝两地", "川渝", None)]),
        ("我国西部地区", [("我国", "全国", None), ("西部地区", None, None)]),
        ("山东海阳的海边", [("山东海阳", "烟台", "海阳市")]),
        ("天台抽水蓄能电站", [("天台", "台州", "天台县")]),
        ("走进从江城市公园", [("从江", "黔东南", "从江县")]),
        ("北京提出，朝阳要先行", [("北京", "北京", None), ("朝阳", "北京", "朝阳区")]),
        ("辽宁提出，朝阳要先行", [("辽宁", "辽宁", None), ("朝阳", "朝阳", None)]),
        (
            "彭水县和前郭尔罗斯县",
            [("彭水县", "重庆", "彭水苗族土家族自治县"), ("前郭尔罗斯县", "松原", "前郭尔罗斯蒙古族自治县")],
        ),
        ("西起集宁，东至通辽。", [("集宁", "乌兰察布", "集宁区"), ("通辽", "通辽", None)]),
        ("美国和新加坡", [("美国", None, None), ("新加坡", "新加坡", None)]),
    ],
)
def test_a_place_with_its_city(text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert places(text) == want


@pytest.mark.parametrize("text", ["双方合作发展", "位于金凤城市中心的大楼", "长江西部", "友好和平共和", "建设城区道路"])
def test_words_are_no_places(text: str) -> None:
    assert places(text) == []


def test_a_place_stands_inside_a_name() -> None:
    assert places("垫江西部智能阀门铸造产业园")[0] == ("垫江", "重庆", "垫江县")
    assert places("电子科技大学重庆微电子产业技术研究院")[-1][1] == "重庆"


def test_a_namesake_is_settled_by_the_city_before_it() -> None:
    assert places("北京朝阳区") == [("北京朝阳区", "北京", "朝阳区")]
    assert places("长春市朝阳区") == [("长春市朝阳区", "长春", "朝阳区")]
    assert places("江北区")[0][1] == "重庆"
    assert places("宁波市江北区")[0][1] == "宁波"


def test_spans_are_exact() -> None:
    text = "今年，成都市双流区和渝北区"
    assert [text[r.start : r.end] for r in find_places(text, shipped())] == ["成都市双流区", "渝北区"]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("陕北至湖北特高压", [("陕北", "陕西", None), ("湖北", "湖北", None)]),
        ("东宝镇是米乡", []),
        ("锦屏山下，锦屏山隧道", []),
        ("锦屏山上", [("锦屏", "黔东南", "锦屏县")]),
        ("全国乡村富起来", [("全国", "全国", None)]),
        ("哈密市和那曲县", [("哈密市", "哈密", None), ("那曲县", "那曲", "那曲县")]),
        ("那曲市聂荣县", [("那曲市聂荣县", "那曲", "聂荣县")]),
        ("四川提速，在盐源苹果园", [("四川", "四川", None), ("盐源", "凉山", "盐源县")]),
        ("湖南提速，在盐源苹果园", [("湖南", "湖南", None)]),
        ("四川提速。在盐源苹果园", [("四川", "四川", None)]),
    ],
)
def test_parts_of_provinces_and_ordinary_words(text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert places(text) == want


def test_a_short_name_of_two_counties_is_that_of_the_province_before_it() -> None:
    (place,) = find_places("福建东山的码头", shipped())
    assert (place.name, place.city) == ("东山县", "漳州")
