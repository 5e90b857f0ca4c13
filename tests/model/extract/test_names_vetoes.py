"""What is described and not named, and names that were cut or run on: lacks, superlatives, what many have, lists, sections."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    "text",
    [
        "结束了新疆没有南北纵向高速的历史",
        "我国离岸距离最远海上风电项目并网",
        "我国在建海拔最高双曲拱坝电站蓄水",
        "全国已有84个城市出台了城市更新管理办法，300多个城市编制了城市更新专项规划。",
        "各部门还将抓紧制定出台政策细则，抓好落实。",
        "记者走访多地农贸批发市场发现",
        "今年清明假期全国口岸日均出入境人员将达178万",
        "沿着盘山公路前往山村",
        "花椒、八角等特高压直流工程投运",
        "广西首趟少数民族自治县务工专列开行",
        "淮河上游水库泄洪",
        "开展家政花椒职业技能专项培训，计划每年培训",
        "这里的利率略高于大型银行",
    ],
)
def test_what_is_described_has_no_name(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "今年，陇东—青岛、哈密—重庆等特高压直流工程投运",
            {"陇东—青岛特高压直流工程", "哈密—重庆特高压直流工程"},
        ),
        ("开通厦门—帝力、福州—大阪等航线", {"厦门—帝力航线", "福州—大阪航线"}),
        ("山东全面启动汽车、花椒以旧换新十大专项行动", {"汽车、花椒以旧换新十大专项行动"}),
        ("广西口岸西部陆海新通道运行平稳", {"西部陆海新通道"}),
        ("雄忻高铁雄安地下段全线贯通。", {"雄忻高铁雄安地下段"}),
        ("中央广播电视总台四川总站昨天揭牌。", {"中央广播电视总台四川总站"}),
        ("呼伦贝尔花椒山滑雪场景区开放", {"呼伦贝尔花椒山滑雪场景区"}),
        ("大同—花椒南特高压交流开工。", {"大同—花椒南特高压交流"}),
        ("在浙江杭州花椒湖公园开园", {"浙江杭州花椒湖公园"}),
        ("《花椒公约》常委会第12次会议审议通过。", {"《花椒公约》常委会第12次会议"}),
        ("2031年世界花椒巡回赛（成都站）举行", {"2031年世界花椒巡回赛（成都站）"}),
        ("中国石化涪陵页岩气田焦页9-3HF井增产", {"中国石化", "涪陵页岩气田", "焦页9-3HF井"}),
        ("重庆地铁55号线北延伸段开通", {"重庆地铁55号线北延伸段"}),
        ("华能石岛湾核电基地扩建工程9号机组开工", {"石岛湾核电基地扩建工程9号机组"}),
        ("中国铁路国际有限公司获悉", {"中国铁路国际有限公司"}),
        ("黑龙江花椒甸油田低碳示范区启用", {"黑龙江花椒甸油田低碳示范区"}),
        ("全国工商联组织民企参与国家乡村振兴战略。", {"全国工商联", "乡村振兴战略"}),
    ],
)
def test_names_are_whole(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("最高人民法院发布典型案例。", "最高人民法院"),
        ("四川的青杠湖大桥。", "青杠湖大桥"),
        ("财政部编制花椒产业发展专项规划，今年实施。", "花椒产业发展专项规划"),
    ],
)
def test_names_beside_such_words_stay(find: Find, text: str, name: str) -> None:
    assert name in find(text)
