"""Bodies of other countries, of the world, and national teams."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("瑞典国防部3日称，演习已经结束。", {"瑞典国防部"}),
        ("挪威与俄罗斯相邻，俄外交部当天回应。", {"俄外交部"}),
        ("29日外交部发言人表示，", {"外交部"}),
        ("芬兰国防部长当天抵达。", set()),
        ("挪威矿产和能源部宣布新规。", {"挪威矿产和能源部"}),
        ("挪威投资与旅游部部长表示，", {"挪威投资与旅游部"}),
        ("挪威南部发生地震，挪威与瑞典签署协议。", set()),
        ("由挪威经济发展部、挪威教育、科学和创新部举办。", {"挪威经济发展部", "挪威教育、科学和创新部"}),
        ("炮火击中塞瓦波尔港。", {"塞瓦波尔港"}),
        ("芬兰航空公司开通新航线。", {"芬兰航空公司"}),
        ("冰岛青松党赢得选举。", {"冰岛青松党"}),
        ("冰岛执政党赢得选举。", set()),
        ("也门胡塞武装称，", {"也门胡塞武装"}),
        ("据丹麦通讯社报道，非盟代表到会。", {"丹麦通讯社", "非盟"}),
        ("中国女篮战胜瑞典队。", {"中国女篮", "瑞典队"}),
        ("中国队员入场。", set()),
    ],
)
def test_a_body_abroad_bears_its_country(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


def test_a_body_abroad_is_of_no_city_of_the_country(find: Find) -> None:
    assert find("北京消息，瑞典国防部3日称，演习结束。")["瑞典国防部"].city is None


def test_sign_and_country_name_one_body(find: Find) -> None:
    found = find("俄罗斯国防部3日称，演习结束。俄国防部还说，舰队返航。")
    assert {name: thing.aliases for name, thing in found.items()} == {"俄罗斯国防部": ("俄国防部",)}


def test_an_army_is_called_by_the_sign_of_its_country(find: Find) -> None:
    assert find("以色列国防军称行动结束。以军撤出。")["以色列国防军"].aliases == ("以军",)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("丹麦涡轮制造商青岚公司表示，", {"青岚公司"}),
        ("丹麦智库青岚研究所发布报告。", {"青岚研究所"}),
        ("丹麦化工巨头西门子公司减产。", {"西门子公司"}),
        ("丹麦公司减产。", set()),
        ("习近平与教育界政协委员座谈。", {"习近平"}),
        ("推动构建中丹命运共同体。", set()),
        ("国铁昆明局集团公司增开列车。", {"国铁昆明局集团公司"}),
        ("记者从昆明边检机关获悉，", {"昆明边检机关"}),
        ("抗洪一线的英勇部队，", set()),
        ("面粉、仓储等企业抢抓粮源。", set()),
    ],
)
def test_kinds_of_bodies_are_none(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("丹麦全国选举委员会宣布，", {"丹麦全国选举委员会"}),
        ("丹麦检察官办公室返还文物。", {"丹麦检察官办公室"}),
        ("湖南第一青梅学院开学。", {"湖南第一青梅学院"}),
        ("非盟国家代表到会。", {"非盟"}),
        ("解放军指战员赶到。", set()),
        ("乡镇妇联组织建成。", set()),
        ("青梅世界杯基金会表示，", {"青梅世界杯基金会"}),
    ],
)
def test_words_inside_the_names_of_bodies(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want
