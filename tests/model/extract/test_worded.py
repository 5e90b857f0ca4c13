"""Quantities beside the plain number with its unit: words that stand for one, bare numbers before a noun, classes that are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.extract.quantity.quantities import find_quantities
from model.lexicon import shipped

READS = [
    # words
    ("近一半的果园", "一半", 0.5, None, "", "nearly"),
    ("半数以上的村", "半数", 0.5, None, "", "over"),
    ("占比近半。", "半", 0.5, None, "", "nearly"),
    ("产量翻番", "翻番", 100, None, "%", "exact"),
    ("提前了半年", "半年", 0.5, None, "年", "exact"),
    # a noun that tells the measure word
    ("惠及近80万山区居民", "80万", 800000, None, "人", "nearly"),
    ("带动30万茶农家庭", "30万", 300000, None, "户", "exact"),
    ("服务200余中小企业", "200余", 200, None, "家", "over"),
    ("带来超百万就业岗位", "百万", 1000000, None, "个", "over"),
    # places and periods without a measure word
    ("覆盖5市、", "5市", 5, None, "市", "exact"),
    ("涉及6县（区）", "6县（区）", 6, None, "县（区）", "exact"),
    ("防洪标准达到50年一遇", "50年一遇", 50, None, "年一遇", "exact"),
    # degrees of wind and waves
    ("沿海有7—9级大风", "7—9级", 7, 9, "级", "exact"),
    ("发生5.1级地震", "5.1级", 5.1, None, "级", "exact"),
    # below nought
    ("最低气温-12℃", "-12℃", -12, None, "℃", "exact"),
    ("深入地下百米", "百米", 100, None, "米", "exact"),
    ("给予百万元奖励", "百万元", 1000000, None, "元", "exact"),
    ("以每秒40G的速率", "40G", 40, None, "G", "exact"),
    ("设有A、B两个展区", "两个", 2, None, "个", "exact"),
    ("全国第二茶叶大省，", "第二", 2, None, "位", "exact"),
    ("装有6路摄像头", "6路", 6, None, "路", "exact"),
]


@pytest.mark.parametrize(("text", "words", "value", "high", "unit", "qualifier"), READS)
def test_reads(text: str, words: str, value: float, high: float | None, unit: str, qualifier: str) -> None:
    (found,) = find_quantities(text, shipped())
    assert (found.text, found.value, found.value_high, found.unit, found.qualifier) == (
        words,
        value,
        high,
        unit,
        qualifier,
    )


@pytest.mark.parametrize(
    "text",
    ["上半年", "半年报", "前一半", "5级社区", "歼-15T战机", "3股东", "5G网络", "12号线路", "12节约用水"],
)
def test_leaves(text: str) -> None:
    assert find_quantities(text, shipped()) == []


FINDINGS = [
    ("绵阳至遂宁、遂宁至重庆两条通道建成。", ["两条"]),
    ("粮食产量稳定在30亿斤以上的水平。", ["30亿斤"]),
    ("绵阳安排亿元以上项目40个。", ["40个"]),
    ("工期缩短了半年。", ["半年"]),
    ("半年来，绵阳变化很大。", []),
    ("出口实现两位数增长。", []),
    ("产值跨越3个万亿元台阶。", ["3个"]),
]


@pytest.mark.parametrize(("text", "found"), FINDINGS)
def test_what_sums_up_a_list_or_reaches_a_level_is_a_finding(
    figures: Callable[..., list[MetricDraft]], text: str, found: list[str]
) -> None:
    assert [m.text for m in figures(text)] == found
