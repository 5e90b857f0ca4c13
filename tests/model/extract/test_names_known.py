"""Bodies known by name, numbered members of series, documents without book marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("第九届中国西部国际博览会开幕。", {"第九届中国西部国际博览会"}),
        ("2031年中国航展开幕。", {"2031年中国航展"}),
        ("中国国际大学生创新大赛（2031）启动。", {"中国国际大学生创新大赛（2031）"}),
        ("中欧班列石榴号首发。", {"中欧班列石榴号"}),
        ("来自霍尔果斯的中欧班列抵达。", {"中欧班列"}),
        ("石榴河治理在南水北调后续工程中率先完工。", {"南水北调后续工程"}),
        ("将执行探月工程五期任务。", {"探月工程五期"}),
        ("杭州第十九届亚运会开幕。", {"杭州第十九届亚运会"}),
        ("我国装配七颗北斗导航卫星。", set()),
        ("学生从航天科技集团九院归来，", {"航天科技集团九院"}),
        ("华北国家技术创新中心邢台中心运营。", {"华北国家技术创新中心邢台中心"}),
        ("用户磁体达到40特斯拉。", set()),
        ("昨天，Y301次旅游专列开行。", {"Y301次旅游专列"}),
        ("第九十二颗、九十三颗北斗导航卫星升空。", {"第九十二颗北斗导航卫星", "第九十三颗北斗导航卫星"}),
        ("获国家科学技术奖励70项。", set()),
        ("四川航空航天产业快速增长。", set()),
        ("四川航空今年扩大机队。", {"四川航空"}),
        ("泸州市发改委表示，", {"泸州市发改委"}),
        ("共建“一带一路”项目稳步运营，", {"“一带一路”"}),
        ("在北京人民大会堂举行", {"北京人民大会堂"}),
        ("船队停靠上海洋山港。", {"上海洋山港"}),
        ("辽宁鞍钢今年扩产。", {"辽宁鞍钢"}),
        ("南方电网公司召开会议。", {"南方电网公司"}),
        ("12306系统上线新功能。", {"12306系统"}),
        ("跨国企业西门子能源宣布扩产。", {"西门子能源"}),
        ("去四川剑门关登山", {"剑门关"}),
        ("上海鞍钢今年扩产。", {"鞍钢"}),
        ("列车经过上海临港新片区。", {"上海临港新片区"}),
        ("货轮驶离珠海横琴口岸。", {"珠海横琴口岸"}),
        ("党的十九大以来，茶园扩大一倍。", set()),
        ("对拉美、东盟出口花椒。", set()),
        ("国产新舟700客机试飞。", {"新舟700客机"}),
    ],
)
def test_a_known_body_is_found_whole_and_as_itself(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("我国成功发射遥感九十号05星。", "遥感九十号05星", "遥感九十号"),
        ("用长征九号A遥二运载火箭，", "长征九号A遥二运载火箭", "长征九号A遥二"),
        ("载着天问九号探测器，", "天问九号探测器", "天问九号"),
        ("将青杠三号卫星送入轨道", "青杠三号卫星", "青杠三号"),
    ],
)
def test_a_member_of_a_series_bears_its_number(find: Find, text: str, name: str, short: str) -> None:
    thing = find(text + short + "运行正常。")[name]
    assert (thing.category, thing.aliases) == ("product", (short,))


def test_a_line_of_the_underground_is_no_member_of_a_series(find: Find) -> None:
    assert not any(thing.category == "product" for thing in find("武汉一号线今天开通。").values())


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("昆明出台了进一步推动青杠木利用工作的若干意见，提出", "进一步推动青杠木利用工作的若干意见"),
        ("两部门日前发布促进花椒流通和保鲜的指导意见，提出", "促进花椒流通和保鲜的指导意见"),
        ("青海制定实施盐湖集群竞争力提升方案，", "盐湖集群竞争力提升方案"),
    ],
)
def test_a_document_is_named_by_its_title_without_marks(find: Find, text: str, want: str) -> None:
    assert find(text)[want].category == "policy"


@pytest.mark.parametrize(
    "text", ["出台了一系列实施方案，", "制定具体工作方案，", "发布相关管理办法。", "印发多项措施。"]
)
def test_documents_in_general_have_no_names(find: Find, text: str) -> None:
    assert find(text) == {}


def test_the_opening_of_games_is_an_event_of_its_own(find: Find) -> None:
    found = find("哈尔滨亚冬会开幕式昨晚举行，亚冬会将持续八天。")
    assert {"哈尔滨亚冬会开幕式", "哈尔滨亚冬会"} <= set(found)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "会议昨晚通过全国人大常委会关于设立全国河湖日的决定。",
            {"全国人大常委会关于设立全国河湖日的决定"},
        ),
        ("会议通过了关于修改气象法的决定、新修订的海商法。", {"关于修改气象法的决定", "海商法"}),
        ("会议通过了关于接受李默辞去职务的请求的决定。", set()),
    ],
)
def test_what_an_assembly_decides_is_named_by_its_title(find: Find, text: str, want: set[str]) -> None:
    assert {name for name, thing in find(text).items() if thing.category == "policy"} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("青森县三木核电站停机。", {"青森县三木核电站"}),
        ("日本国土地理院今天称，", {"日本国土地理院"}),
        ("深入贯彻新时代党的治疆方略，", {"新时代党的治疆方略"}),
        ("并委托李默副委员长向会议作说明。", {"李默"}),
    ],
)
def test_what_is_known_of_states_and_their_offices(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("第十五届全运会组委会今天发布公告。第十五届全运会将办。", "第十五届全运会组委会", "agency"),
        ("国家安排超长期特别国债资金，支持相关项目。", "超长期特别国债", "finance"),
        ("深入推进山地开放型经济试验区建设，加快转型。", "山地开放型经济试验区", "park"),
        ("得益于家电以旧换新补贴政策，消费回暖。", "家电以旧换新补贴政策", "policy"),
        ("家电以旧换新补贴政策持续发力，消费回暖。", "家电以旧换新补贴政策", "policy"),
        ("江苏沭阳青山镇永和村党总支副书记王芳回到村里。", "江苏沭阳青山镇永和村党总支", "agency"),
    ],
)
def test_what_goes_on_behind_a_name_or_is_owed_to_it_tells_it(find: Find, text: str, name: str, category: str) -> None:
    assert find(text)[name].category == category


def test_kinds_of_policies_are_owed_to_without_a_name(find: Find) -> None:
    assert not find("得益于一系列促消费政策，市场回暖。各项稳经济政策持续发力。货币政策持续发力。")
