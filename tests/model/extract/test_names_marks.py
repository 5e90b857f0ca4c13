"""Names in book marks and quotation marks, in lists, and short forms."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("重庆印发《关于支持氢能产业发展的意见》", "《关于支持氢能产业发展的意见》", "policy"),
        ("聚焦“517”科技创新布局，", "“517”科技创新布局", "framework"),
        ("打造“3+7+X+Y”体系", "“3+7+X+Y”体系", "framework"),
        ("形成“一廊五区”总体布局", "“一廊五区”总体布局", "framework"),
        ("启动“繁星”行动。", "“繁星”行动", "policy"),
        ("银行推出“科创贷”金融服务产品", "“科创贷”", "finance"),
        ("发布“山城”大模型", "“山城”大模型", "product"),
        ("列入“百亿清单”“八项行动”", "“八项行动”", "policy"),
        ("我市出台“科创二十条”，", "“科创二十条”", "policy"),
        ("“嘉陵一号”遥感卫星发射", "“嘉陵一号”遥感卫星", "product"),
        ("射电望远镜“山眼”建成", "“山眼”", "facility"),
        ("中欧班列“嘉陵江号”首发", "“嘉陵江号”", "project"),
        ("电影《山城故事计划》今天上映", "《山城故事计划》", "product"),
        ("推出《山河》《灯火》等12部纪录片", "《灯火》", "product"),
        ("《竹林公约》第九届缔约方大会开幕", "《竹林公约》第九届缔约方大会", "event"),
        ("开展“静水”“清泉”等六大行动，", "“清泉”行动", "policy"),
        ("自“竹车南下”“茶车南下”政策相继实施以来，", "“茶车南下”", "policy"),
        ("“竹影——某地民间竹编精品展”今天开展，", "“竹影——某地民间竹编精品展”", "event"),
        ("推出“跟着竹影去踏青”等促消费活动，", "“跟着竹影去踏青”促消费活动", "event"),
        ("第9届“翠竹奖”揭晓，", "“翠竹奖”", "event"),
        ("2031年“竹乡好歌”活动启动", "2031年“竹乡好歌”活动", "event"),
        ("“2031竹海论坛”举行", "“2031竹海论坛”", "event"),
        ("湖区实行“五年休渔”，", "“五年休渔”", "policy"),
        ("推出“我来学竹编”体验活动，", "“我来学竹编”体验活动", "event"),
        ("深入开展“竹乡走基层”主题采访活动。", "“竹乡走基层”主题采访活动", "event"),
        ("“竹海丝运”命名航线增至50条", "“竹海丝运”命名航线", "project"),
        ("首家“竹编智能展销中心”在南昌开业。", "“竹编智能展销中心”", "platform"),
        ("四川最大“竹农链云市场”开业", "“竹农链云市场”", "product"),
        ("开出“竹海快班”物流模式，", "“竹海快班”", "project"),
        ("提供“竹农运费贷”“竹证融资”等业务。", "“竹农运费贷”", "finance"),
        ("“竹海之窗”监测点，", "“竹海之窗”监测点", "facility"),
        ("在上海“竹芯空间”，青年创业", "“竹芯空间”", "platform"),
        ("形成“2小时配件圈”，", "“2小时配件圈”", "framework"),
        ("采取“竹农+作坊+工厂”的共富模式，", "“竹农+作坊+工厂”的共富模式", "framework"),
    ],
)
def test_marks_with_a_noun_or_a_shape_name_things(find: Find, text: str, name: str, category: str) -> None:
    things = find(text)
    assert things[name].category == category


@pytest.mark.parametrize(
    "text",
    [
        "唱好“双城记”，下好“一盘棋”。",
        "发展“新质生产力”。",
        "他说：“我们要建设一流实验室。”",
        "《求是》杂志发表文章",
        "明天的《山城晚报》发表社论《奋力前行》",
        "会议提出“支持竹乡打造世界级城市群”，",
        "以“竹海·未来大会”为主题，",
        "“适度超前布局重大竹业基础设施”的表述格外醒目。",
        "它更名为“新型竹病感染”。",
    ],
)
def test_sayings_speech_and_works_are_no_names(find: Find, text: str) -> None:
    assert find(text) == {}


def test_a_short_title_is_the_document_of_the_story(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    found = mentions("科技部发布《关于建设山城科学走廊的方案》。《方案》提出，根据《方案》")
    full = "《关于建设山城科学走廊的方案》"
    assert [name for surface, name in found if surface in ("《方案》", full)] == [full] * 3


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "布局建设青杠、云岭、石溪和白沙湾4个重庆科创实验室，",
            {"青杠实验室", "云岭实验室", "石溪实验室", "白沙湾实验室"},
        ),
        ("实施量子信息、现代种业、生态环境等8个重点专项", {"量子信息重点专项", "现代种业重点专项", "生态环境重点专项"}),
        ("今年，渝昆、成自、绵泸高铁加快建设", {"渝昆高铁", "成自高铁", "绵泸高铁"}),
        ("集聚李明远、吴佳宁等院士23名", {"李明远", "吴佳宁"}),
        ("已交付云翔无人机、远山智造等企业。", {"云翔无人机", "远山智造"}),
        ("青溪科学城党工委、管委会正式挂牌", {"青溪科学城党工委", "青溪科学城管委会"}),
    ],
)
def test_lists_share_their_head_or_their_class(find: Find, text: str, want: set[str]) -> None:
    assert want <= set(find(text))


def test_sectors_of_a_list_are_no_companies(find: Find) -> None:
    assert find("聚焦人才、技术、资金等创新要素，汽车、电子、医药等企业加快发展") == {}


def test_an_introduced_short_form_is_an_alias(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    found = mentions("重庆远山特种陶瓷有限公司（以下简称远山特陶）成立于2014年。远山特陶董事长白一山说，")
    assert found == [
        ("重庆远山特种陶瓷有限公司", "重庆远山特种陶瓷有限公司"),
        ("远山特陶", "重庆远山特种陶瓷有限公司"),
        ("远山特陶", "重庆远山特种陶瓷有限公司"),
        ("白一山", "白一山"),
    ]


def test_a_contracted_form_is_linked_on_evidence(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    found = mentions("国家超级计算昆山中心发布信息。昆山超算中心已服务1200家用户。")
    assert {name for _, name in found} == {"国家超级计算昆山中心"}


def test_namesakes_of_one_head_stay_apart(find: Find) -> None:
    things = find("西部（重庆）科学城与西部（成都）科学城携手。")
    assert {"西部（重庆）科学城", "西部（成都）科学城"} <= set(things)


def test_a_bare_head_stands_for_the_one_bearer(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    found = mentions("青溪科学城揭牌。据介绍，科学城将聚焦人才。")
    assert ("科学城", "青溪科学城") in found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("2031全国“石榴花开”活动启动。", {"2031全国“石榴花开”活动"}),
        ("介绍2031年“石榴花开”新春特别活动安排。", {"2031年“石榴花开”新春特别活动"}),
        ("“石榴花+”项目已超200个。", set()),
        ("绵阳市关工委今天举行座谈。", {"绵阳市关工委"}),
        ("国新办举行水运高质量发展服务城乡居民新闻发布会。", {"国新办", "水运高质量发展服务城乡居民新闻发布会"}),
        ("国新办举行稳外贸稳外资有关情况新闻发布会。", {"国新办"}),
        ("青海代表团审议时，全国人大的报告受到好评。", {"青海代表团", "全国人大"}),
        ("青海代表团参加灯会。", set()),
    ],
)
def test_occasions_and_bodies_that_their_beginning_tells(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("根据“花椒九条”规定，最高可获100万元补助。", "“花椒九条”", "policy"),
        ("推行多式联运“一单制”，签发提单1.2万单。", "“一单制”", "policy"),
        ("设立“花椒”概念验证资金5000万元。", "“花椒”概念验证资金", "finance"),
        ("“椒数安”可信数据空间上线运行。", "“椒数安”可信数据空间", "platform"),
        ("自主研发的“花椒”关节模组寿命长。", "“花椒”关节模组", "product"),
    ],
)
def test_a_nickname_stands_alone_and_a_kind_stays(find: Find, text: str, name: str, category: str) -> None:
    assert find(text)[name].category == category


def test_what_is_called_hard_is_no_product(find: Find) -> None:
    assert find("“硬核”新材料闪耀登场。") == {}


def test_a_craft_is_christened_behind_what_it_is(find: Find) -> None:
    assert "“梦椒”" in find("新一代载人飞船“梦椒”完成试验。")


def test_a_verb_in_marks_and_a_rank_make_no_name(find: Find) -> None:
    assert find("“保持”对华投资。一根网线“串起”产业园。政策“护航”创新平台建设。") == {}


def test_a_verb_in_marks_names_what_is_founded_or_opened(find: Find) -> None:
    assert set(find("市里发布“引领”科创基金。新建的“起航”中试基地投用。")) == {"“引领”科创基金", "“起航”中试基地"}
