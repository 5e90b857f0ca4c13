"""Figures of plain speech: a short verb says what is measured, what is sold was named before, words that open a sentence name nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

SAID = [
    ("一吨老茶以前卖200元都没人要。", ["一吨老茶价格"]),
    ("一台炒茶机卖18万元，进口的要卖50万元。", ["一台炒茶机价格", "进口价格"]),
    ("“进口的一支要卖3800元，我们的只卖1200元。”", ["进口的一支价格"] * 2),
    ("以前我们一担茶青只能赚30元。", ["一担茶青利润"]),
    ("“以前一年亏300万元。”", ["一年亏损"]),
    ("自建茶窖至少要花2600万元。", ["自建茶窖费用"]),
    ("验茶一次收费80元。", ["验茶一次费用"]),
    ("过去茶罐靠买，一个要70多元。", ["一个茶罐费用"]),
    ("茶厂第二年开始盈利50万元。", ["茶厂第二年利润"]),
    # A word that ends as a verb does is none.
    ("茶产业增加值300亿元，茶艺附加值200元。", ["茶产业增加值", "茶艺附加值"]),
    ("茶卡充值300元，茶山首飞300公里，水产200吨。", ["茶卡充值", "茶山首飞里程", "水产"]),
    ("一台炒茶机值18万元。", ["一台炒茶机价值"]),
    # Who tells it is no part of the name.
    ("厂长王茶生说：“我们一担茶青卖300元。”", ["一担茶青价格"]),
    ("种植户算了一笔账：“每亩要花300元。”", ["每亩费用"]),
    ("村民介绍，一担卖2000元。", ["一担价格"]),
    ("每箱茶多花180元。", ["每箱茶多花费用"]),
    ("茶厂去年省下1900多万元电费。", ["省下电费"]),
    ("茶社账上只剩下18万元。", ["茶社账上资金"]),
    ("一亩地过去产600斤，现在能收1100斤。", ["一亩地产量"] * 2),
    ("茶社养了23头牛，去年卖了9头。", ["牛", "卖牛"]),
    ("茶厂去年拿下订单2.3亿元，今年又签下1.6亿元。", ["拿下订单", "签下订单"]),
]


@pytest.mark.parametrize(("text", "indicators"), SAID)
def test_a_plain_verb_says_what_is_measured(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


BESIDE = [
    ("一张茶票480元，比戏票便宜120元。", ["一张茶票价格", "一张茶票价格比戏票便宜"]),
    ("茶厂把成本压到了每斤0.9元，同行普遍在1.2元上下。", ["成本", "成本"]),
    ("一个月光燃料就是40万元。", ["一个月燃料费用"]),
    ("进口价1.6万元，交货期9个月；我们自己做，3000元，20天。", ["进口价", "交货期"] * 2),
    ("去年春茶产值达到200亿元。明年这一产值要达到300亿元。", ["春茶产值", "春茶产值"]),
    ("指甲盖大小、重量不到3克的茶针。", ["重量"]),
    ("这枚齿轮直径只有2毫米。", ["齿轮直径"]),
]


@pytest.mark.parametrize(("text", "indicators"), BESIDE)
def test_what_stands_beside_another_has_the_same_measure(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


def test_what_is_held_against_its_own_past_is_named_alone(figures: Figures) -> None:
    assert [m.indicator for m in figures("亩产71公斤，比上年多8公斤。")] == ["亩产", "亩产"]


NOT_SAID = [
    ("若按老办法，先要交80万元许可费。", ["许可费"]),
    ("去年棉花300万元。", ["棉花"]),
    ("去年营收6亿元。", ["营收"]),
]


@pytest.mark.parametrize(("text", "indicators"), NOT_SAID)
def test_a_noun_names_it_where_one_stands(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


TAKEN = [
    ("“从采茶到装罐只用了11天，过去至少要两年。”", ["从采茶到装罐的时间"] * 2),
    ("一件茶从下单到送到，以前要5天，现在48小时。", ["一件茶从下单到送到的时间"] * 2),
    ("验茶一次只要90秒。", ["验茶一次时间"]),
    ("茶商只用了2天，就办完了过去要跑两地的售茶手续。", ["办完售茶手续的时间"]),
    ("茶样从图纸到下线的时间缩短到18天。", ["茶样从图纸到下线的时间"]),
    ("一只茶壶从下单到拿货只要70天，比过去快了10个月。", ["一只茶壶从下单到拿货的时间"] * 2),
    ("从登记到验茶，用时由原来的11个月压缩到5个月左右。", ["用时", "用时"]),
    ("付费前的宽限期最长可达三年。", ["付费前的宽限期"]),
]


@pytest.mark.parametrize(("text", "indicators"), TAKEN)
def test_what_takes_a_time_is_told_without_its_opening(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


def test_for_how_much_another_figure_holds_is_no_figure(figures: Figures) -> None:
    assert [m.text for m in figures("过去1公斤茶梗卖18元。")] == ["18元"]
    assert [m.text for m in figures("他没花一分钱，就收下300斤茶。")] == ["300斤"]
    assert [m.text for m in figures("这台机器一分钟能贴600片茶标。")] == ["600片"]


CHANGES = [
    ("改造以后，茶厂电费省了四成。", "growth", -40),
    ("一家企业光测试费就能省下三成左右。", "growth", -30),
    ("功耗比进口茶机低了将近一半。", "ratio", 0.5),
    ("茶厂一年省下30万元。", "level", 300000),
]


@pytest.mark.parametrize(("text", "kind", "value"), CHANGES)
def test_what_is_saved_by_a_part_has_become_less(text: str, kind: str, value: float, figures: Figures) -> None:
    assert [(m.kind, m.value) for m in figures(text)] == [(kind, value)]
