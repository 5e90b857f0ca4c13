"""Whose figure it is where goods, lines and loans that bear a name are told of: named, taken up with 这 and a measure word, by their number in a series."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

ROBOT: dict[str, Category] = {"“小驰”配送车": "product", "青禾公司": "company"}
LOAN: dict[str, Category] = {"“江创贷”": "finance", "青禾银行": "company"}
SERIES: dict[str, Category] = {"“灵驰”系列机器人": "product", "“灵驰三代”": "product"}
CASES = [
    # A mark of a list stands before the mark that the name begins with.
    ("江津区的成绩单：\n■“江创贷”累计投放26.5亿元", LOAN, ["“江创贷”"]),
    ("科技局与青禾银行合作的“江创贷”去年投放贷款36.4亿元。", LOAN, ["“江创贷”"]),
    ("江津区用上了“江创贷”。截至9月末，该产品累计放款7.6亿元，惠及企业186户。", LOAN, ["“江创贷”"] * 2),
    # …but bare 产品 are goods.
    ("青禾公司贷到“江创贷”300万元。公司说，产品进入了460家医院。", {**LOAN, **ROBOT}, ["青禾公司"] * 2),
    # Where goods have been spread is no owner; without goods before it the whole is one.
    ("“小驰”配送车则钻进了社区、校园，全市投放210台，每单成本降至1.2元。", ROBOT, ["“小驰”配送车"] * 2),
    ("绵阳持续发力，全市投放公交车210台。", ROBOT, ["绵阳"]),
    # 这 with a measure word, and with more words, among which a figure may stand.
    ("青禾公司推出“小驰”配送车。这款配送车载重300公斤。", ROBOT, ["“小驰”配送车"]),
    ("青禾公司的屏幕厂在绵阳。这条总投资60亿元的生产线月产能3万片。", {"屏幕厂": "facility"}, ["屏幕厂"] * 2),
    (
        "江北区建起青川创新中心。这个由白石公司牵头、青禾公司参与建设的平台，三年来服务企业210家。",
        {"青川创新中心": "platform", "白石公司": "company", "青禾公司": "company"},
        ["青川创新中心"],
    ),
    # What somebody shows, offers or has as his first, and by what it works.
    ("青禾公司成立于2016年。公司第二代产品“小驰”配送车，寿命超过2万小时。", {**ROBOT}, ["“小驰”配送车"]),
    ("青禾公司主打的“小驰”配送车，单价从4.5万元降到1.2万元，量程扩大到9公里。", ROBOT, ["“小驰”配送车"] * 3),
    ("青禾公司带来了“小驰”配送车。装满一车用时20秒，成功率达到92%。", ROBOT, ["“小驰”配送车"] * 2),
    (
        "青禾公司总经理张明说，小驰采用自研的领航算法，精度达到1厘米。",
        {**ROBOT, "小驰": "product", "领航算法": "product"},
        ["小驰"],
    ),
    # Members of a series by their number.
    ("“灵驰”系列机器人在绵阳问世。第二代负重20公斤。“灵驰三代”已上市。", SERIES, ["“灵驰”系列机器人"]),
    ("去年定型的第三代续航延长至4小时。眼下，“灵驰三代”已交付136台。", SERIES, ["“灵驰三代”"] * 2),
    ("“灵驰三代”在绵阳亮相。绵阳第三代半导体产值300亿元。", SERIES, ["绵阳"]),
    # The size right before a name, what sort it is behind who bred it.
    ("首台5兆瓦“风帆一型”在凉山并网。", {"“风帆一型”": "product"}, ["“风帆一型”"]),
    ("由四川省农科院选育的优质水稻品种“品优珍”推广面积达50万亩。", {"“品优珍”": "product"}, ["“品优珍”"]),
    ("“拿“小驰”配送车来说，一台车一年省油30吨。”青禾公司经理说。", ROBOT, ["“小驰”配送车"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[text[:14] for text, _, _ in CASES])
def test_named_goods_own_their_figures(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects
