"""Loans, insurances, vouchers and funds by coined names; policies by the number of their articles; gatherings by the number of their rounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("窗口推荐三款贷款产品：椒州通、青椒e贷、园椒贷2.0，利率都不高。", {"椒州通", "青椒e贷", "园椒贷2.0"}),
        ("上线了“椒科贷”“青杠科担”“椒创联”三类产品。", {"“椒科贷”", "“青杠科担”", "“椒创联”"}),
        ("果农买了一份名为“椒温宝”的低温指数保险。", {"“椒温宝”"}),
        ("一张“椒江检测券”帮小厂做了检测。", {"“椒江检测券”"}),
        ("这张文凭成了进门的“入场券”。", set()),
        ("椒快融·设备更新专项再贷款累计放款3亿元。", {"椒快融·设备更新专项再贷款"}),
        ("交易中心挂牌的青椒知产2031-2号资产支持专项计划已发行。", {"青椒知产2031-2号资产支持专项计划"}),
        ("宜宾青椒股权投资合伙企业（有限合伙）完成备案。", {"宜宾青椒股权投资合伙企业（有限合伙）"}),
        ("自贡青椒并购子基金揭牌。", {"自贡青椒并购子基金"}),
        ("各区县纷纷设立天使投资基金，一些银行还推出创新券。", set()),
        ("广元“椒困e贷”等金融产品陆续上线。", {"“椒困e贷”"}),
    ],
)
def test_coined_names_of_loans_insurances_and_vouchers(find: Find, text: str, names: set[str]) -> None:
    found = {name.strip("“”") for name, thing in find(text).items() if thing.category == "finance"}
    assert found == {name.strip("“”") for name in names}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("绵阳青椒新政3.0落地满月。", {"绵阳青椒新政3.0"}),
        ("根据川渝椒业基地互认备忘录，两边通用。", {"川渝椒业基地互认备忘录"}),
        ("广安低空经济十条发布后，20家企业申报。", {"广安低空经济十条"}),
        ("群众提了意见20条，已全部公布。", set()),
        ("会议通过了年度重点任务清单。", set()),
    ],
)
def test_policies_without_marks(find: Find, text: str, names: set[str]) -> None:
    assert {name for name, thing in find(text).items() if thing.category == "policy"} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("椒创之夜第19场准时开麦，三个项目登台。", {"椒创之夜第19场"}),
        ("川渝青椒产业链对接活动第二场移师泸州。", {"川渝青椒产业链对接活动第二场"}),
        ("川渝焊工技能大比武落幕，重庆选手夺冠。", {"川渝焊工技能大比武"}),
        ("泸州一季度重大项目集中开工活动举行。", {"泸州一季度重大项目集中开工活动"}),
        ("世界花椒产业发展大会第一天，签下三份订单。", {"世界花椒产业发展大会"}),
        ("今年全市举办银企对接会36场，发放贷款120亿元。", set()),
    ],
)
def test_gatherings_by_their_round_and_day(find: Find, text: str, names: set[str]) -> None:
    assert {name for name, thing in find(text).items() if thing.category == "event"} == names


def test_a_full_name_behind_the_short_one_is_the_same_thing(find: Find) -> None:
    found = find("7所高校组成的“椒底联盟”，全称西部花椒炒制技术创新战略联盟，添了新成员。")
    assert {thing.category for thing in found.values()} == {"alliance"} and len(found) == 1
