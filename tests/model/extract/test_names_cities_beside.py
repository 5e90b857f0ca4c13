"""Places that stand side by side in a name, firms behind their known names, and short forms introduced for a part of a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("长寿的重庆朝阳气体有限公司利用副产氢提纯。", "重庆朝阳气体有限公司", "重庆"),
        ("重庆市江苏商会组织企业走访。", "重庆市江苏商会", "重庆"),
        ("成都银行重庆分行发放了首笔贷款。", "成都银行重庆分行", "重庆"),
        ("在德阳，成都卡诺普机器人技术股份有限公司设了工厂。", "成都卡诺普机器人技术股份有限公司", "成都"),
    ],
)
def test_the_first_of_two_places_side_by_side_tells(find: Find, text: str, name: str, city: str) -> None:
    assert find(text)[name].city == city


def test_a_short_form_for_a_part_holds_for_the_whole(find: Find) -> None:
    text = (
        "某某医科大学附属医院国家老年健康与疾病临床医学研究中心昨日开放。"
        "国家老年健康与疾病临床医学研究中心（以下简称老年中心）已做会诊四千次。老年中心今年还将扩建。"
    )
    assert any("老年中心" in thing.aliases for thing in find(text).values())


@pytest.mark.parametrize("text", ["重庆、四川两省市政府印发方案。", "川渝两省市政府批复设立。"])
def test_the_governments_of_both_sides_are_no_name(find: Find, text: str) -> None:
    assert not any(name.endswith("省市政府") for name in find(text))


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("广东湛江今天大风。由综合补给舰青杠湖舰、眉山舰组成的编队从湛江起航。", "眉山舰", "全国"),
        ("今天，椒山二号改进型遥一运载火箭在东风商业航天创新试验区发射升空。", "椒山二号改进型遥一运载火箭", "全国"),
        ("在广东、海南等省份实施青椒全域应用试点。", "青椒全域应用试点", "全国"),
        ("活动在重庆市举行，各地广泛开展交流，实施“乡村青椒”培育计划。", "“乡村青椒”培育计划", "全国"),
        ("从宁波启程的货轮抵达英国最大集装箱港口白鹭斯托港。", "白鹭斯托港", None),
        ("在安徽合肥，长三角青椒资源共享服务平台启用。", "长三角青椒资源共享服务平台", None),
        ("第九届中国（诸城）国际青椒博览会闭幕。", "第九届中国（诸城）国际青椒博览会", "潍坊"),
        ("西藏今天大风。青藏联网工程投运。", "青藏联网工程", None),
        ("雄安新区至大同高速铁路推进。", "雄安新区至大同高速铁路", None),
        ("中欧班列（西安）开行1100列。", "中欧班列（西安）", "西安"),
        ("第六届亚洲沙滩运动会昨晚在三亚开幕。", "第六届亚洲沙滩运动会", "三亚"),
        ("广州将承办第十五届全国运动会开幕式。", "第十五届全国运动会开幕式", "广州"),
        ("青海拉西瓦抽水蓄能电站开工。", "青海拉西瓦抽水蓄能电站", "海南州"),
        ("查干湖青椒音乐节开幕。", "查干湖青椒音乐节", "松原"),
        # …but not where the country, its places or another land are only named in passing.
        ("绵阳在全国率先推出“青椒贷”，放款3亿元。", "“青椒贷”", "绵阳"),
        ("绵阳市学习全国先进经验，实施“乡村青椒”行动。", "“乡村青椒”行动", "绵阳"),
        ("重庆、四川两地启动“青椒护航”行动。", "“青椒护航”行动", "川渝"),
        ("绵阳引进德国技术建设的青椒产业园开园。", "青椒产业园", "绵阳"),
        ("京津冀青椒技术创新中心今天在北京举行发布会。", "京津冀青椒技术创新中心", "北京"),
        ("甘肃今天大风。甘肃降温。临大高速畅通。", "临大高速", "甘肃"),
        ("位于成都高新区的椒星科技公司研制的椒星一号卫星发射成功。", "椒星一号卫星", "成都"),
        # A telescope stands on the ground.
        ("绵阳建成新设备。研究院研制的天椒三号望远镜在盐亭落成。", "天椒三号望远镜", "绵阳"),
        ("美国椒星公司成功发射椒链V2卫星。", "椒链V2卫星", None),
        ("海南文昌商业航天产业园内，青椒3D打印中心投用。", "青椒3D打印中心", "文昌"),
    ],
)
def test_whose_a_thing_is_that_passes_a_place_or_is_held_there(
    find: Find, text: str, name: str, city: str | None
) -> None:
    assert find(text)[name].city == city
