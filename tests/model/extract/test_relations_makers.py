"""Who makes what is told of by its series, its debut, or the workshop where it is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[[str], set[tuple[str, str, str]]]


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]很忙。当年，公司启动[“海浪”系列|product]研制。首台5兆瓦[“海浪一型”|product]并网。",
        "[“海浪”系列机器人|product]由[云岭公司|company]研制。一台代号[“海浪三代”|product]的机器人走走停停。",
        "[云岭公司|company]用了三代产品。2011年推出的首代机型[QTD460|product]，整机重46吨；2017年问世的[QTD1260|product]重126吨。",
        "6月10日，[云岭公司|company]的车间里，工人夹起芯片。这枚名为[“海浪”|product]的传感器能嗅出甲醛。",
        "[云岭公司|company]靠着试验，让自主研发的[“海浪”|product]拿到通行证。",
        "作为[云岭公司|company]的明星产品，[“海浪”|product]销往20国。",
        "[云岭公司|company]很忙。公司首款产品[“海浪”|product]用了22个月定型。",
        "[云岭公司|company]扩产。公司主打的[“海浪”|product]单价降到12元。",
        "还有做药的[青禾公司|company]和做芯片的[云岭公司|company]。后者研发的[“海浪”|product]让废水少了。",
        "这种名为[“海浪”|product]，出自[云岭公司|company]。",
        "[云岭公司|company]推出新系列，其中一款续航500公里，[“海浪二型”|product]续航800公里。",
    ],
)
def test_who_makes_what_is_told_of_apart(related: Related, text: str) -> None:
    found = related(text)
    assert found
    assert {(head, rel) for head, rel, _ in found} == {("云岭公司", "makes")}


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]采购[“海浪”|product]。",
        "工人正在调试即将交付[云岭公司|company]的[“海浪”|product]。",
        "[云岭公司|company]有20款产品，其中[“海浪”|product]来自伙伴。",
        "作为[云岭公司|company]的重要客户，[“海浪”|product]团队很忙。",
        "[甲公司|company]生产[“海浪一型”|product]，[乙公司|company]生产[“海浪二型”|product]。[“海浪三型”|product]亮相。",
    ],
)
def test_no_maker_where_none_is_told(related: Related, text: str) -> None:
    assert not [row for row in related(text) if row[2] in ("“海浪”", "“海浪三型”")]


@pytest.mark.parametrize(
    "text",
    [
        "[云岭公司|company]当选[星河联盟|alliance]理事长单位。",
        "[云岭公司|company]是[星河联盟|alliance]副会长单位。",
    ],
)
def test_who_holds_an_office_of_an_alliance_is_in_it(related: Related, text: str) -> None:
    assert related(text) == {("云岭公司", "part_of", "星河联盟")}


def test_what_the_first_goods_of_a_firm_bear_is_not_its_own(related: Related) -> None:
    assert not related("[长岚科技|company]首款搭载[“岚芯”芯片|product]的无人机试飞。")
    assert ("长岚科技", "makes", "“岚翼”无人机") in related("[长岚科技|company]首款重载[“岚翼”无人机|product]试飞。")


@pytest.mark.parametrize(
    "text",
    [
        "在[江南新区|park]的[云岭公司|company]，记者见到了刚刚定型的[“青鸟”|product]。",
        "走进[云岭公司|company]，工程师正在调试一台即将交付的[“青鸟”|product]。",
        "8月5日，[云岭公司|company]总装车间里，机械臂来回摆动，每两分钟就有一台[“青鸟”|product]走下生产线。",
        "[云岭公司|company]扩产。这款名为[“青鸟”|product]的电机去年定型。",
        "[云岭公司|company]总监[林远|person]展示了一台[“青鸟”|product]。",
        "[云岭公司|company]据此推出的[“青鸟”|product]，已卖出300台。",
    ],
)
def test_what_is_seen_or_named_where_a_firm_is_told_of_it_makes(
    related: Callable[[str], set[tuple[str, str, str]]], text: str
) -> None:
    assert ("云岭公司", "makes", "“青鸟”") in related(text)


@pytest.mark.parametrize(
    "text",
    [
        "记者从[云岭公司|company]获悉，市场上有不少[“青鸟”|product]。",
        "这款名为[“青鸟”|product]的电机去年定型。",
        "在[云岭公司|company]，记者见到了[“青鸟”|product]的买家。",
    ],
)
def test_what_is_only_met_nobody_makes(related: Callable[[str], set[tuple[str, str, str]]], text: str) -> None:
    assert not {row for row in related(text) if row[1] == "makes"}
