"""Whose figure it is among other countries, their offices, states and towns: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # What an office of another country reports is told of its country; an armed group or a party speaks for itself.
    ("俄罗斯国防部5日称，防空系统击落12架无人机。", {"俄罗斯国防部": "agency"}, ["俄罗斯"]),
    ("俄国防部还称，防空系统击落12架无人机。", {"俄国防部": "agency"}, ["俄罗斯"]),
    ("也门青禾武装6日称，当天使用4架无人机。", {"也门青禾武装": "agency"}, ["也门青禾武装"]),
    ("日本国土交通省发射了2颗卫星。", {"日本国土交通省": "agency"}, ["日本国土交通省"]),
    ("也门青禾部门6日称，当天有4人受伤。", {"也门青禾部门": "agency"}, ["也门"]),
    ("美国多雨。得州州长6日表示，20个县停电。", {}, ["得州"]),
    # States, provinces and prefectures under their own names, towns behind them.
    ("马里兰州发生两起火灾。马里发生三起火灾。", {}, ["马里兰州", "马里"]),
    ("美国多地起火。俄亥俄州发生两起火灾，造成6人受伤。", {}, ["俄亥俄州", "俄亥俄州"]),
    ("美国加州多雨。石川县有3万人停水，圣保罗州有5万人停电。", {}, ["石川县", "圣保罗州"]),
    ("美国多雨。俄勒冈州尤金市有3人受伤。美国市民有4人受伤。", {}, ["尤金市", "美国"]),
    # Several together under all their names.
    (
        "日本国土交通省昨晚称，静冈县、爱知县共有8处车站停运。",
        {"日本国土交通省": "agency"},
        ["静冈县、爱知县"],
    ),
    # Whom a country sends to an event is counted for it.
    (
        "白石运动会在苏州开幕。日本派出120人的代表团参加白石运动会。",
        {"白石运动会": "event"},
        ["日本"],
    ),
    # A side in a war by the sign of its country, no town of it; what its people have suffered goes on in the next clause.
    ("以色列袭击加沙。最新消息，以方死亡人数升至83人，另有超过200人受伤。", {}, ["以色列", "以色列"]),
    ("伊朗与美国在伊斯兰堡会谈。伊方所提10项条款公布。", {}, ["伊朗"]),
    ("南非总统来访。南方地区降雨120毫米。", {}, ["南方地区"]),
    ("据媒体报道，冲突已造成以色列方面超过30人死亡，270多人受伤。", {}, ["以色列", "以色列"]),
    # A region that trains are named by has no figures of theirs.
    ("我国班列提速。中亚班列开行90列。中亚有7000万人。", {}, ["全国", "中亚"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_owner_among_other_countries(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects
