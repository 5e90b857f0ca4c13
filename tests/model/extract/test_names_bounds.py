"""What stands before, between and behind names without being part of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("另据遵义花椒研究院测算，", {"遵义花椒研究院"}),
        ("记者在宜宾花椒合作园、花椒创新街区和花椒食品园看到，", {"宜宾花椒合作园", "花椒创新街区", "花椒食品园"}),
        ("长寿花椒经开区晏家组团投产，企业组团参展。", {"长寿花椒经开区晏家组团"}),
        ("重庆花椒新材料有限公司“短流程”示范线投产。", {"重庆花椒新材料有限公司", "“短流程”示范线"}),
        ("江边的故事\n——记花椒湾实验室的五年\n花椒湾实验室揭牌。", {"花椒湾实验室"}),
        ("透视岭医疗科技有限公司扩产。", {"透视岭医疗科技有限公司"}),
        ("——记账宝科技有限公司扩产。", {"记账宝科技有限公司"}),
        ("清单里，既有岷江会展中心，", {"岷江会展中心"}),
        ("西起眉山，东至江西花椒港的铁路", {"江西花椒港"}),
        ("公共科研平台花椒湾种子实验室揭牌。", {"花椒湾种子实验室"}),
        ("位于江油市的联合岷西中心，", {"联合岷西中心"}),
        ("贵州青杠至花椒高速公路花椒峡谷大桥合龙。", {"花椒峡谷大桥"}),
        ("青海椒让抽水蓄能电站开工。", {"青海椒让抽水蓄能电站"}),
        ("花椒光伏发电项目规划建设60兆瓦电站。", {"花椒光伏发电项目"}),
        ("今年部署推进了花椒温室工程，", {"花椒温室工程"}),
        ("位于眉山的岷西无人机试验场", {"岷西无人机试验场"}),
        ("今年建成一座三峡科创城。", {"三峡科创城"}),
        ("一座三峡科创城拔地而起。", {"三峡科创城"}),
        ("买方绵阳南岳汽轮机有限责任公司交货。", {"绵阳南岳汽轮机有限责任公司"}),
        ("厂房由岭越星际科技有限公司投资建设，", {"岭越星际科技有限公司"}),
        ("比徐州生物医药产业园快半年，", {"徐州生物医药产业园"}),
        ("项目获省科技厅批准立项。", {"省科技厅"}),
        ("四川其岭集团在乐山投产。", {"四川其岭集团"}),
        ("学校与企业合办花椒湾现代产业学院。", {"花椒湾现代产业学院"}),
        ("眼下，其八万吨级硅基负极材料项目满产，", {"八万吨级硅基负极材料项目"}),
    ],
)
def test_a_name_goes_no_further_than_it_does(find: Find, text: str, want: set[str]) -> None:
    assert want <= set(find(text))
    assert not any(w in name and name != w for name in find(text) for w in want)


@pytest.mark.parametrize(
    "text",
    [
        "刚刚投运的500千伏变电站，",
        "一笔政府产业投资基金注入企业。",
        "全市已建成二十一座三峡科创城。",
        "全市已建成一百零一个江津产业园。",
        "国内第一条光子中试线开建。",
        "可为下游多晶硅产业园供电。",
        "作为全国汽车生产基地之一的城市",
        "推动在川全国重点实验室成果转化",
        "建成国家、省市实验室和企业技术中心42家",
        "经广西口岸进出口货物总值",
        "地方纷纷采取措施推进建设。",
        "需要更多取暖设施。",
    ],
)
def test_what_is_counted_sized_or_described_is_not_named(find: Find, text: str) -> None:
    assert find(text) == {}


def test_items_with_places_share_any_head_noun(find: Find) -> None:
    found = find("加快建成胶东花椒、鲁西青杠和泰山风电三大清洁能源基地。")
    assert {"胶东花椒清洁能源基地", "鲁西青杠清洁能源基地", "泰山风电清洁能源基地"} <= set(found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("重庆大学校长张宗益都出席了活动。", "张宗益"),
        ("协会理事长曲木史呷把成果比作桥梁。", "曲木史呷"),
        ("国务委员谢建军作了报告。", "谢建军"),
    ],
)
def test_a_person_keeps_all_characters_of_his_name(find: Find, text: str, name: str) -> None:
    assert name in [thing.name for thing in find(text).values() if thing.category == "person"]


@pytest.mark.parametrize("text", ["市委书记龙岩表示", "外长严正批驳", "首相访问吉布提"])
def test_places_and_adverbs_are_no_persons(find: Find, text: str) -> None:
    assert not any(thing.category == "person" for thing in find(text).values())


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("22日在成都举行的第四届川渝花椒大会闭幕。", "第四届川渝花椒大会", "成都"),
        ("在漳州，福建省花椒中试基地投用。", "福建省花椒中试基地", "漳州"),
        ("伊朗外交部在北京表示", "伊朗外交部", None),
        ("国务院新闻办公室举行“花椒种植”系列新闻发布会，内蒙古介绍情况。", "“花椒种植”系列新闻发布会", "全国"),
        ("辽宁卧龙湖花椒自然保护区建成。", "辽宁卧龙湖花椒自然保护区", "辽宁"),
    ],
)
def test_the_text_tells_where_a_thing_belongs(find: Find, text: str, name: str, city: str | None) -> None:
    found = find(text)
    assert found[name].city == city


def test_an_institute_is_called_by_its_initials(find: Find) -> None:
    assert find("眉山市花椒技术研究院揭牌。眉花院以技术见长。")["眉山市花椒技术研究院"].aliases == ("眉花院",)


def test_a_plenary_session_is_called_by_its_number(find: Find) -> None:
    found = find("党的二十届四中全会召开。学习贯彻四中全会精神。")
    assert found["党的二十届四中全会"].aliases == ("四中全会",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("西部科学城重庆高新区管委会副主任王建国说，将新建园区。", "西部科学城重庆高新区管委会"),
        ("川产道地药材种植技术四川省重点实验室揭牌。", "川产道地药材种植技术四川省重点实验室"),
        ("获批上市的1类新药椒瑞利珠单抗注射液销售额达2.3亿元。", "椒瑞利珠单抗注射液"),
        ("团队育成“渝黔黑猪”配套系。", "“渝黔黑猪”配套系"),
        ("花城市科技局联合椒城农商银行发放贷款3亿元。", "椒城农商银行"),
    ],
)
def test_a_name_is_whole_and_no_more(find: Find, text: str, name: str) -> None:
    assert name in find(text)


def test_two_parks_in_a_row_stay_two(find: Find) -> None:
    assert {"西部科学城", "重庆高新区"} <= find("西部科学城、重庆高新区签约。").keys()
