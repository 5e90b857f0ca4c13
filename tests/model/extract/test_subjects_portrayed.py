"""Whose figure it is in the portrait of a firm or an institute, whose paragraphs name it rarely and take it up (公司, 研究院)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

FIRM: dict[str, Category] = {"青禾公司": "company", "李明": "person", "江州大学": "university"}
LEAD = "绵阳是座工业城市。在绵阳，青禾公司的车间里灯火通明。\n公司董事长李明说，创业并不容易。\n"
HOUSE: dict[str, Category] = {
    "青川动力研究院": "institute",
    "白石绿色技术研究院": "institute",
    "江州大学": "university",
}
GOODS: dict[str, Category] = {"“小驰”配送车": "product", "青禾公司": "company", "江州大学": "university"}
CASES = [
    # A paragraph that takes it up later on or follows on one that tells of it.
    (LEAD + "降本的文章还做在屋顶上。车间屋顶铺有3.6万平方米光伏板。公司今年入选绿色工厂。", FIRM, ["青禾公司"]),
    (LEAD + "公司的产品卖得很好。\n“以前请外国专家来，一天的服务费是1.8万欧元。”", FIRM, ["青禾公司"]),
    (
        "走进绵阳的青禾公司，车间里灯火通明。\n“我们以前是家小厂，账上只剩37万元。”56岁的公司董事长李明说。",
        FIRM,
        ["青禾公司"],
    ),
    # What the place has is not told of a firm that one paragraph names.
    ("江津区推进改革。\n青禾公司落户江津区。\n江津区出台政策。\n政策见效。新增就业3万人。", FIRM, ["江津区"]),
    # Who has founded it with others is named in passing, however far back it is itself.
    (
        "走进青川动力研究院，墙上贴满照片。\n院长说，去年，江津区与江州大学、白石绿色技术研究院共建了它。\n"
        "企业成长得快。\n照片很多。\n目前，研究院孵化的企业有31家。",
        HOUSE,
        ["青川动力研究院"],
    ),
    # Somebody's goods by name; who has made them with whom; where they are shown at work.
    ("青禾公司总经理介绍，公司的“小驰”配送车载重300公斤，单价降到9万元。", GOODS, ["“小驰”配送车"] * 2),
    (
        "青禾公司展出的“小驰”配送车很受欢迎。青禾公司总监说，产品由公司与江州大学联合研发，目前已在23个社区推广。",
        GOODS,
        ["“小驰”配送车"],
    ),
    # By whom it is made was told before; 该产品 is what was told of last, not the one that was called a 产品.
    (
        "青禾公司的首款产品“小驰”配送车拿到证书。\n去年推出的“大驰”配送车频率稳定在55千赫。该产品进入310家医院。",
        {**GOODS, "“大驰”配送车": "product"},
        ["“大驰”配送车"] * 2,
    ),
    ("青禾公司带来了“小驰”配送车。一小时能送600件——在涪陵区的果园里，大家都看好它。", GOODS, ["“小驰”配送车"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[text[-14:] for text, _, _ in CASES])
def test_portraits_own_what_nobody_else_does(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects
