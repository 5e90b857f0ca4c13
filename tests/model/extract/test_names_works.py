"""Works, machines and bodies that are named by what they are: lines and sections, units, firsts of their kind, grades."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("成都地铁31号线（青杠至花椒段）开通。", "成都地铁31号线（青杠至花椒段）"),
        ("福建花椒湾核电3号机组并网。", "福建花椒湾核电3号机组"),
        ("岷西高铁绵阳段开始铺轨。", "岷西高铁绵阳段"),
        ("重庆至绵阳至遂宁高铁开工。", "重庆至绵阳至遂宁高铁"),
        ("从雅安送重庆±800千伏特高压直流工程投产。", "雅安送重庆±800千伏特高压直流工程"),
        ("陇北至绵阳特高压输电工程开工，蒙电入川工程也已投运。", "蒙电入川工程"),
        ("昨天，遂宁东站封顶。", "遂宁东站"),
        ("下游的威海港货运繁忙。", "威海港"),
        ("游客来到泰山景区。", "泰山景区"),
        ("县城上游的宁化水库开工。", "宁化水库"),
        ("全线关键控制性工程椒岭航道桥合龙。", "椒岭航道桥"),
        ("我国首艘深海花椒钻探船下水。", "我国首艘深海花椒钻探船"),
        ("全球首台兆瓦级花椒发电机组并网。", "兆瓦级花椒发电机组"),
        ("200马力级混动花椒收割机下线。", "200马力级混动花椒收割机"),
        ("京津冀花椒种植和青杠加工重大示范项目开工。", "京津冀花椒种植和青杠加工重大示范项目"),
        ("沿海三省组建长三角创新联合体。", "长三角创新联合体"),
        ("科学仪器示范基地——椒芽谷正在建设。", "椒芽谷"),
        ("中国花椒价格登记系统上线。", "中国花椒价格登记系统"),
        ("火箭将吉林一号宽幅03B05星送入轨道。", "吉林一号宽幅03B05星"),
    ],
)
def test_works_and_machines_are_named(find: Find, text: str, want: str) -> None:
    assert want in find(text)


def test_further_members_of_a_series_are_named(find: Find) -> None:
    assert {"巢湖五号", "巢湖六号"} <= set(find("火箭成功将巢湖五号/六号卫星送入轨道。"))


@pytest.mark.parametrize(
    "text",
    [
        "长江干线港口一派繁忙。",
        "有力保证港口畅通。",
        "作为上游重要的花椒控制性工程，",
        "需持有检测报告和海关申报码。",
        "飞机降落在远海石油平台。",
        "建成万吨级码头。",
        "全国30多万个村级服务站",
        "汇聚服装道具、灯光布景等全链条配套企业。",
        "北京市重点旅游景区人气很旺。",
        "今晚进行男子花椒决赛。",
        "办好中国特色社会主义大学。",
        "审议任免案，花椒局决定从今天起收购。",
    ],
)
def test_what_is_described_is_not_named(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("深入实施新时代花椒育人工程。", "新时代花椒育人工程"),
        ("工程从遂宁至雄安新区花椒调蓄池铺设管道。", "雄安新区花椒调蓄池"),
        ("记者从中国三峡集团获悉，", "中国三峡集团"),
        ("国务院广西花椒水库调查组成立。", "广西花椒水库"),
        ("世界首颗花椒张量芯片发布。", "花椒张量芯片"),
    ],
)
def test_left_bounds(find: Find, text: str, want: str) -> None:
    found = find(text)
    assert want in found
    assert not any(want in name and want != name for name in found)


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("青杠产业联盟成立。现在，联盟又在谋划。", "联盟", "青杠产业联盟"),
        ("秘书长埃里克·索尔海姆致辞。索尔海姆说，", "索尔海姆", "埃里克·索尔海姆"),
        ("绵阳花椒坡国际机场动工，绵阳机场明年迁建。", "绵阳机场", "绵阳花椒坡国际机场"),
        ("北京（京津冀）花椒创新中心成立，北京花椒创新中心揭牌。", "北京花椒创新中心", "北京（京津冀）花椒创新中心"),
    ],
)
def test_short_forms_are_linked(
    mentions: Callable[..., list[tuple[str, str]]], text: str, mention: str, name: str
) -> None:
    assert (mention, name) in mentions(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("种了半辈子茶的王秋岚放下背篓。", "王秋岚"),
        ("茶山上，石秋岚说不出话。石秋岚放下背篓。", "石秋岚"),
        ("重庆大学李和椒教授团队完成转化。", "李和椒"),
    ],
)
def test_people_without_title_act(find: Find, text: str, name: str) -> None:
    assert [thing.name for thing in find(text).values() if thing.category == "person"] == [name]


@pytest.mark.parametrize("text", ["卢方愿加强合作。", "通过关于个别代表的报告。", "希望的田野上，夏播全面展开。"])
def test_guessed_words_that_are_no_people(find: Find, text: str) -> None:
    assert not any(thing.category == "person" for thing in find(text).values())
