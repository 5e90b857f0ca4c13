"""What the text says of a thing that is said of one thing only: a short name, stages, the office of a zone; where firms of a province stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("最忙的是细胞药物概念验证中心（以下简称验证中心）的评审室。", "细胞药物概念验证中心"),
        ("总投资3亿元的特种陶瓷产业化基地一期将于9月投产，", "特种陶瓷产业化基地"),
        ("牵头建设的固态电池安全中试平台，一期将于月底投用。", "固态电池安全中试平台"),
        ("两地率先组建川渝河湖联合推进办公室，合署办公。", "川渝河湖联合推进办公室"),
        ("眉山岷江新区建得快。“企业来了。”新区管委会副主任李岚说。", "新区管委会"),
        ("西部（重庆）科学城发展快，科学城种子基金扩到10亿元。", "科学城种子基金"),
        ("总部所在的新创岭片区规划面积18平方公里，", "新创岭片区"),
        ("职业学院与企业合办智能焊接装备产业学院，", "智能焊接装备产业学院"),
        ("在农业农村部蚕桑专家指导组支持下，", "农业农村部蚕桑专家指导组"),
        ("眉山轨道交通9号线开工，11号线二期年内通车。", "11号线二期"),
        ("四川通过锦苏、雅湖等特高压直流工程外送电力。", "锦苏特高压直流工程"),
        ("西部陆海新通道国际物流论坛在成都举行。", "西部陆海新通道国际物流论坛"),
        ("眉山市小微企业融资担保有限责任公司降了费率。", "眉山市小微企业融资担保有限责任公司"),
        ("在彭山区通航产业园，无人机起飞。", "彭山区通航产业园"),
        ("记者从科技厅获悉，四川企业增多。", "科技厅"),
        ("望变电气和建峰化工扩产。", "望变电气"),
        ("新船拿到中国船级社认证。", "中国船级社"),
    ],
)
def test_what_is_said_of_one_thing_tells_a_name(find: Find, text: str, name: str) -> None:
    assert name in find(text)


@pytest.mark.parametrize(
    "text",
    [
        "全市规划3个特种陶瓷产业化基地，一期已建成。",
        "产业园一期将建成投产。",
        "产业园占地300亩。",
        "第二代学会了避障。",
        "在展厅和办公厅，四川企业很多。",
        "请看3号线二期报道。",
        "管委会副主任介绍，新区管委会要改革。",
        "推进办公室建设。",
    ],
)
def test_what_is_said_of_many_tells_none(find: Find, text: str) -> None:
    assert not find(text)


def test_a_wholly_owned_firm_is_the_one_named_behind(find: Find) -> None:
    assert set(find("宁德时代全资子公司四川时代在宜宾落户。")) == {"宁德时代", "四川时代"}


def test_a_firm_of_a_province_stands_in_the_city_of_a_story_about_one(find: Find) -> None:
    found = find(
        "德阳市科技局说，德阳企业增多。\n四川岭锐航空装备有限公司添了新机床。“够用了。”公司董事长李岚说。四川全省都在推广。"
    )
    assert found["四川岭锐航空装备有限公司"].city == "德阳"
    assert found["李岚"].city == "德阳"
    assert find("德阳和绵阳比着干。\n四川岭锐科技有限公司两头跑。")["四川岭锐科技有限公司"].city == "四川"
