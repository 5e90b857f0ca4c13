"""Short forms that a story makes of names, editions, and lists that tell what their items are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        (
            "第12届全国花椒交易博览会开幕。花博会期间签约踊跃，椒博会将持续到月底。",
            "第12届全国花椒交易博览会",
            "椒博会",
        ),
        ("江西花川至青余高速公路通车。花青高速全长百里。", "江西花川至青余高速公路", "花青高速"),
        ("贵州遵义湄潭至铜仁石阡高速公路贯通。湄石高速全长百里。", "贵州遵义湄潭至铜仁石阡高速公路", "湄石高速"),
        ("重庆至花安高速铁路全线铺轨，渝花高铁明年通车。", "重庆至花安高速铁路", "渝花高铁"),
        ("花西高铁西安至宝鸡段铺轨。西宝段全长百里。", "花西高铁西安至宝鸡段", "西宝段"),
        ("2031年江州世界花椒艺术展览会开幕。本届花展会办会理念新。", "2031年江州世界花椒艺术展览会", "花展会"),
        ("绵阳市花椒小学校长介绍，勉励花椒小学的师生。", "绵阳市花椒小学", "花椒小学"),
        ("广安青杠湖灌区工程完工。广安青杠湖灌区项目总投资30亿元。", "广安青杠湖灌区工程", "广安青杠湖灌区项目"),
        ("青杠峡水利枢纽工程开工。青杠峡水利枢纽库容3亿立方米。", "青杠峡水利枢纽工程", "青杠峡水利枢纽"),
        (
            "第26届全国花椒宣传周活动举行。第26届全国花椒宣传周昨天开幕。",
            "第26届全国花椒宣传周活动",
            "第26届全国花椒宣传周",
        ),
        ("广安青杠国际机场扩建。2031年，青杠机场旅客大增。", "广安青杠国际机场", "青杠机场"),
        ("《中华人民共和国花椒法》今起施行，《花椒法》明确职责。", "《中华人民共和国花椒法》", "《花椒法》"),
        (
            "由花安大学牵头建设的花椒干燥模拟试验装置（以下简称“椒风”装置）封顶。“椒风”装置明年投用。",
            "花椒干燥模拟试验装置",
            "“椒风”装置",
        ),
        (
            "川渝花椒产业发展基金，简称“川渝椒基”，规模20亿元。川渝椒基已投12个项目。",
            "川渝花椒产业发展基金",
            "川渝椒基",
        ),
        ("1类新药椒瑞利珠单抗注射液（商品名：泽宁）获批。泽宁每支320元。", "椒瑞利珠单抗注射液", "泽宁"),
    ],
)
def test_a_story_goes_on_with_short_forms(find: Find, text: str, name: str, form: str) -> None:
    assert form in find(text)[name].aliases


def test_a_headline_leaves_out_what_it_has_no_room_for(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    headline = "新一轮花椒提质行动成果发布"
    found = mentions(f"{headline}\n我国新一轮花椒提质增效行动取得重要进展。", {headline: "headline"})
    assert found == [(form, "新一轮花椒提质增效行动") for form in ("新一轮花椒提质行动", "新一轮花椒提质增效行动")]


def test_a_headline_gives_a_title_without_its_years(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    headline, title = "花椒产业链提质三年行动计划公布", "《全面推进花椒产业链提质三年行动计划（2031—2033）》"
    found = mentions(f"{headline}\n商务部印发{title}。", {headline: "headline"})
    assert ("花椒产业链提质三年行动计划", title) in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "建设了北京、上海、重庆三个国际花椒创新中心。",
            ["北京国际花椒创新中心", "上海国际花椒创新中心", "重庆国际花椒创新中心"],
        ),
        ("向社会发布先进事迹，高椒、肖青枝、楼雅椒10名同志入选。", ["高椒", "肖青枝", "楼雅椒"]),
        ("甘肃兰州至天水铁路定西至陇西段扩能改造工程开工。", ["甘肃兰州至天水铁路定西至陇西段扩能改造工程"]),
        ("西成高铁花椒段首座隧道——青杠岭隧道贯通。", ["西成高铁花椒段", "青杠岭隧道"]),
        ("测试显示，“花椒一号”青杠3-3井获得气流。", ["“花椒一号”青杠3-3井"]),
        ("发行2031年第九期6亿元人民币国债，受到欢迎。", ["2031年第九期6亿元人民币国债"]),
        ("中央第八指导组进驻。", ["中央第八指导组"]),
        ("在2031年巴黎奥运会上", ["2031年巴黎奥运会"]),
        ("日前发布第三批花椒种植的药品清单，涉及多种药品。", ["第三批花椒种植的药品清单"]),
        ("首届金花椒奖在成都揭晓", ["首届金花椒奖"]),
        ("发布“花椒+制造”实施方案，提出目标。", ["“花椒+制造”实施方案"]),
    ],
)
def test_numbers_ends_and_lists_name_things(find: Find, text: str, names: list[str]) -> None:
    assert list(find(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "它是我国海拔最高的双曲拱坝电站。",
        "线路全长百里，为双线电气化铁路。",
        "新发现26个千亿立方米气田。",
        "今年启动200多项技改项目和百项重点工程。",
        "为合作提供良好平台。",
        "主席团举行第三次会议。",
        "自主研发的高性能芯片量产。",
    ],
)
def test_what_is_ranked_counted_or_praised_is_described(find: Find, text: str) -> None:
    assert find(text) == {}


def test_an_occasion_goes_on_to_be_called_by_its_last_words(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    text = "第二届江州国际美食消费节昨天启动。消费节期间将举办百场活动，邻县消费节也将举办。"
    found = [surface for surface, name in mentions(text) if name == "第二届江州国际美食消费节"]
    assert found == ["第二届江州国际美食消费节", "消费节"]


def test_a_person_is_called_by_less(find: Find) -> None:
    told = find("村支书邓枝菱介绍，乡亲们跟着干。如今在枝菱带货的直播间，人气很旺。")
    assert told["邓枝菱"].aliases == ("枝菱",)
    assert "建国" not in find("村支书邓建国介绍，建国以来变化大。")["邓建国"].aliases


def test_a_way_to_a_town_without_a_name_has_no_sign_to_be_called_by(find: Find) -> None:
    text = "青杠至市区高速公路通车。\n重庆青杠至市区高速公路全长30公里，重庆至县城高速公路今天通车。"
    assert any(name.endswith("高速公路") for name in find(text))


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("青岭灌区改造二期工程昨天开工。二期工程总投资30亿元。", "青岭灌区改造二期工程", "二期工程"),
        ("第九届全国花椒宣传月启动，宣传月持续到月底。", "第九届全国花椒宣传月", "宣传月"),
        ("江州花椒创新联合体成立。联合体由百家企业组成。", "江州花椒创新联合体", "联合体"),
    ],
)
def test_stages_and_bodies_go_on_to_be_called_by_their_last_words(
    mentions: Callable[..., list[tuple[str, str]]], text: str, name: str, short: str
) -> None:
    assert (short, name) in mentions(text)


def test_what_looks_like_a_person_and_is_short_for_a_firm_leaves_it_a_firm(find: Find) -> None:
    assert (
        find("走进华峰江州氨纶有限公司。\n华峰所在的江州材料城紧临大江。")["华峰江州氨纶有限公司"].category == "company"
    )


def test_what_stands_behind_the_brackets_of_a_name_is_its_short_form(find: Find) -> None:
    found = find("项目落户科学城青岚园区。西部（重庆）科学城青岚园区举行仪式。")
    assert found["西部（重庆）科学城青岚园区"].aliases == ("科学城青岚园区",)
    assert "科学城青岚园区" not in found


def test_the_party_body_of_a_place_is_no_short_form_of_another_one(find: Find) -> None:
    found = find("青杠区委常委、青杠高新区党工委书记李志远表示，明年再引进企业30家。")
    assert {"青杠区委", "青杠高新区党工委"} <= found.keys()


def test_a_rare_head_goes_on_to_mean_its_one_bearer(find: Find) -> None:
    found = find("金堂软件城开园。目前，软件城已有企业320家。")
    assert found["金堂软件城"].aliases == ("软件城",)
    assert found.keys() == {"金堂软件城"}


def test_a_head_that_is_told_of_as_a_kind_means_nobody(find: Find) -> None:
    assert not find("金堂软件城开园。这里是西部最大的软件城，今后还要打造软件城。")["金堂软件城"].aliases
