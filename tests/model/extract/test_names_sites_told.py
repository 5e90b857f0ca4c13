"""Sites by their heads, by nicknames that the words beside them call sites, by a stage, a dot, or a verb before them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("什邡雪茄烟叶发酵验证场昨日开工。", {"什邡雪茄烟叶发酵验证场": "facility"}),
        ("绵阳重型轴承试验台满负荷运转。", {"绵阳重型轴承试验台": "facility"}),
        ("南充高坪飞行服务港首批开通3条低空航线。", {"南充高坪飞行服务港": "facility"}),
        ("内江甜城智算港上架机柜1200个。", {"内江甜城智算港": "facility"}),
        ("大竹苎麻纺织共享车间满负荷运行。", {"大竹苎麻纺织共享车间": "facility"}),
        ("璧山丁家齿轮小微园占地90亩。", {"璧山丁家齿轮小微园": "park"}),
        ("荣昌生猪大数据集市开市。", {"荣昌生猪大数据集市": "platform"}),
        ("从达县到达州玄纤中试基地，只要半小时。", {"达州玄纤中试基地": "park"}),
    ],
)
def test_the_head_of_a_site_makes_its_name(find: Find, text: str, names: dict[str, str]) -> None:
    found = {name: thing.category for name, thing in find(text).items()}
    assert names.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("去年入驻“椒星里”的31个团队都做轻材料。", {"“椒星里”": "park"}),
        ("8家企业搬入“椒芯工场”，前两年免租。", {"“椒芯工场”": "platform"}),
        ("位于巴南区的“椒洞智谷”昨天开园。", {"“椒洞智谷”": "park"}),
        ("广元建了一座智算中心，已被命名为“椒门云脑”。", {"“椒门云脑”": "facility"}),
        ("璧山“椒锋里·智能底盘谷”先签约后建楼。", {"“椒锋里·智能底盘谷”": "park"}),
        ("椒想谷二期的工地上，塔吊转了一宿。", {"椒想谷": "park"}),
        ("南充把嘉陵江·深圳湾科创飞地开到了南山区。", {"嘉陵江·深圳湾科创飞地": "platform"}),
    ],
)
def test_what_is_moved_into_opened_or_staged_is_a_site(find: Find, text: str, names: dict[str, str]) -> None:
    found = {name: thing.category for name, thing in find(text).items()}
    assert names.items() <= found.items()


@pytest.mark.parametrize(
    "text",
    ["企业入驻“快车道”。", "项目落户“家门口”。", "团队搬进“新房子”。", "城市二期的建设加快。", "老百姓住进“暖心房”。"],
)
def test_a_saying_is_no_site(find: Find, text: str) -> None:
    assert not find(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("过往车辆可绕行鹅公岩大桥。", "鹅公岩大桥"),
        ("它就是南万铝谷，全称渝南先进铝材料协同发展区。", "渝南先进铝材料协同发展区"),
        ("天府南—铜梁双回线路累计送电90亿千瓦时。", "天府南—铜梁双回线路"),
        ("500千伏乡城—水洛线路增容改造工程进入冲刺期。", "500千伏乡城—水洛线路增容改造工程"),
        ("涪陵页岩气高效开发研究院的地下二层很静。", "涪陵页岩气高效开发研究院"),
        ("西昌青山机场改扩建工程T2航站楼封顶。", "西昌青山机场改扩建工程"),
    ],
)
def test_a_name_has_its_own_bounds(find: Find, text: str, name: str) -> None:
    assert name in find(text)


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("校友办起孵化器“椒橙里”，三年不收租。", "“椒橙里”", "platform"),
        ("广元的智算中心“椒岭”昨日点亮。", "“椒岭”", "facility"),
    ],
)
def test_a_noun_before_a_nickname_says_what_it_is(find: Find, text: str, name: str, category: str) -> None:
    assert find(text)[name].category == category


def test_the_head_of_a_site_with_a_stage_is_the_site(find: Find) -> None:
    assert "软件城" not in find("椒凤软件城集聚企业813家。软件城二期明年10月投用。")


def test_what_is_said_to_be_done_is_no_nickname(find: Find) -> None:
    assert not find("从孵化器“毕业”的企业不少。")
