"""Great works told apart from their parts, their rank and what is said of them; plans of the state and what they count."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青海椒让抽水蓄能电站机电设备吊装收尾。", {"青海椒让抽水蓄能电站"}),
        ("国家重点水利项目乌江花椒水电站并网发电。", {"乌江花椒水电站"}),
        ("国家“十六五”规划重点工程乌江花椒航电枢纽工程开工。", {"“十六五”规划", "乌江花椒航电枢纽工程"}),
        ("“十六五”规划88项重大工程全部开工。", {"“十六五”规划88项重大工程"}),
        ("黄茅海通道今天合龙。", {"黄茅海通道"}),
        ("成宜万高铁控制性工程贯通。", {"成宜万高铁"}),
        ("在成都的椒熙路商圈，新店开业。", {"椒熙路商圈"}),
        ("面积等于天津西站、绵阳南站和天津站三座火车站。", {"天津西站", "绵阳南站", "天津站"}),
        ("国家能源集团甘肃煤业300万吨/年煤炭液化项目投产。", {"国家能源集团甘肃煤业300万吨/年煤炭液化项目"}),
        ("2031年综合运输椒运工作专班数据显示", {"2031年综合运输椒运工作专班"}),
        ("第三届花椒博览会暨2031国际花椒论坛开幕", {"第三届花椒博览会", "2031国际花椒论坛"}),
        ("江州南站综合交通枢纽工程开工，江州南站建成后通车。", {"江州南站综合交通枢纽工程"}),
        ("全省重点灌溉工程之一的引椒济竹工程重新招标。", {"引椒济竹工程"}),
        ("青椒—绵阳、眉山—重庆等特高压直流工程检修。", {"青椒—绵阳特高压直流工程", "眉山—重庆特高压直流工程"}),
        ("茶农打开智慧花田管理平台，查看墒情。", {"智慧花田管理平台"}),
        ("在江州，5G智慧花椒平台让种植户掌握墒情。", {"5G智慧花椒平台"}),
        ("工程包括邵伯船闸扩容改造。", {"邵伯船闸"}),
        ("国家花椒种植统筹推进领导小组办公室答复来信。", {"国家花椒种植统筹推进领导小组办公室"}),
        (
            "设立了花椒产权保护工程、花椒与青杠双向赋能工程等12个专项工程。",
            {"花椒产权保护工程", "花椒与青杠双向赋能工程"},
        ),
        ("中阿花椒文化交流展近日在利雅得举办。", {"中阿花椒文化交流展"}),
        ("“对椒忠诚 不负乡亲”家风故事分享会举行", {"“对椒忠诚 不负乡亲”家风故事分享会"}),
        ("总台四川总站揭牌。", {"总台四川总站"}),
        ("云南口岸西部陆海新通道班次加密。", {"西部陆海新通道"}),
        ("以花椒院落示范创建行动为抓手，", {"花椒院落示范创建行动"}),
        ("国产C919飞机首飞，C919将交付。", {"C919飞机"}),
    ],
)
def test_a_work_is_named_without_rank_and_parts(find: Find, text: str, names: set[str]) -> None:
    assert names <= set(find(text))
    assert not any(name in other and name != other for other in find(text) for name in names)


@pytest.mark.parametrize(
    "text",
    [
        "成都到万州铁路通行时间缩短至半小时。",
        "告别遂宁不通地铁的日子。",
        "串起经济版图新廊道。",
        "川西、陕南、黔北等地铁路加开夜车。",
        "仓储网点密集，带动重大标志性工程陆续推进。",
        "介绍花椒节筹办情况。",
        "84个城市出台了花椒种植管理办法，",
        "各部门制定出台政策细则，",
        "全省离城里程最远山地光伏项目开建。",
        "沿着盘山公路下坡。",
        "能手们向河北专家学习技术。",
        "开展老旧变电站改造。",
        "它为国家Ⅰ级单线电气化铁路，全长百里。",
        "科学制定产业发展规划，",
        "全国共评定出55家国家考古遗址公园。",
        "推广先进的平台系统，提升效率。",
        "特高压直流工程全部投产。",
        "让游客享受“海陆空”玩法。",
        "在这间花椒重点实验室里，",
    ],
)
def test_what_is_said_of_works_names_none(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("记者从前天（2月6日）举行的国际花椒种植大会获悉，", {"国际花椒种植大会"}),
        ("记者从第9次江州市长国际花椒商咨询会议上了解到，", {"第9次江州市长国际花椒商咨询会议"}),
        (
            "其间举办全球花椒采购对接会、川渝文化和花椒合作交流会等三类活动。",
            {"全球花椒采购对接会", "川渝文化和花椒合作交流会"},
        ),
        ("将举办“椒品中华行—绵阳站”等活动。", {"“椒品中华行—绵阳站”"}),
    ],
)
def test_gatherings_are_heard_at_or_listed(find: Find, text: str, names: set[str]) -> None:
    assert names <= {name for thing in find(text).values() for name in (thing.name, *thing.aliases)}


def test_small_events_of_a_list_are_no_names(find: Find) -> None:
    assert find("举办庙会、科普讲座、灯会等活动。") == {}


def test_those_who_take_part_in_an_initiative_are_no_part_of_it(find: Find) -> None:
    assert set(find("茶商在“一带一路”沿线国家承包茶园。")) == {"“一带一路”"}


def test_who_plans_is_named_without_the_plan(find: Find) -> None:
    assert set(find("江州花椒集团计划投资3亿元。")) == {"江州花椒集团"}
