"""What Chongqing and Sichuan know by name: whole behind any word, of its kind, and where it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "category", "city"),
    [
        ("花椒节的志愿者在西昌学院集合。", "西昌学院", "university", "凉山"),
        ("川美今年招收新生800人。", "川美", "university", "重庆"),
        ("青杠木的样品送到中国电科29所。", "中国电科29所", "institute", "成都"),
        ("这台显微镜由牵引动力国家重点实验室使用。", "牵引动力国家重点实验室", "lab", "成都"),
        ("菜农在渝快办登记。", "渝快办", "platform", "重庆"),
        ("华西二院今年接诊20万人次。", "华西二院", "agency", "成都"),
        ("车队驶入西永微电园。", "西永微电园", "park", "重庆"),
        ("凯州新城今年签约项目12个。", "凯州新城", "park", "德阳"),
        ("鱼复新城、双福新区等加快建设。", "鱼复新城", "park", "重庆"),
        ("内荣现代农业高新技术产业示范区种下花椒。", "内荣现代农业高新技术产业示范区", "park", "川渝"),
        ("花农乘渝万高铁返乡。", "渝万高铁", "facility", "重庆"),
        ("望远镜旁边就是千眼天珠。", "千眼天珠", "facility", "甘孜"),
        ("西博城昨天迎来客商2万人。", "西博城", "facility", "成都"),
        ("花椒油由长安福特的食堂订购。", "长安福特", "company", "重庆"),
        ("雅砻江公司今年发电900亿千瓦时。", "雅砻江公司", "company", "成都"),
        ("石榴装上中欧班列（成渝）。", "中欧班列（成渝）", "project", "川渝"),
        ("村里落实建圈强链。", "建圈强链", "policy", "成都"),
        ("两地共建成渝氢走廊。", "成渝氢走廊", "framework", "川渝"),
        ("花椒商参加欧洽会。", "欧洽会", "event", "成都"),
        ("AE200今年飞行800小时。", "AE200", "product", "成都"),
        ("合作社申请天府科创贷。", "天府科创贷", "finance", "四川"),
    ],
)
def test_what_the_two_places_know_is_found(find: Find, text: str, name: str, category: str, city: str) -> None:
    thing = find(text)[name]
    assert (thing.category, thing.city) == (category, city)


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("四川师范大学今年扩招。川师大食堂添了花椒鸡。", "四川师范大学", ("川师大",)),
        ("重医大和重庆医科大学是一家，重医的食堂也卖花椒鸡。", "重庆医科大学", ("重医", "重医大")),
    ],
)
def test_a_name_of_two_tables_has_the_forms_of_both(find: Find, text: str, name: str, aliases: tuple[str, ...]) -> None:
    assert sorted(find(text)[name].aliases) == sorted(aliases)


@pytest.mark.parametrize(
    "text",
    ["四川外贸今年增长一成。", "西南大风降温。", "新都会开业。", "川师傅做的花椒鸡好吃。", "山西财政增收。"],
)
def test_their_short_forms_do_not_stand_in_other_words(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("郭家沱老街昨天开街。", "郭家沱老街", "重庆"),
        ("硬梁包水电站昨天发电。", "硬梁包水电站", "甘孜"),
        ("大英经开区昨天开园。", "大英经开区", "遂宁"),
        ("客商在渝北高新区签约。", "渝北高新区", "重庆"),
        ("升钟水库昨天放水。", "升钟水库", "南充"),
    ],
)
def test_a_site_or_a_county_tells_where_what_is_named_after_it_stands(
    find: Find, text: str, name: str, city: str
) -> None:
    assert find(text)[name].city == city


def test_the_hospitals_of_a_university_are_counted_off(find: Find) -> None:
    assert find("花椒大学附属第一医院昨天开诊。")["花椒大学附属第一医院"].category == "agency"


def test_a_town_s_own_paper_leaves_it_out_before_its_lines(find: Find) -> None:
    assert set(find("轨道交通47号线昨天试跑，乘客可换乘环湖步道。")) == {"轨道交通47号线"}
