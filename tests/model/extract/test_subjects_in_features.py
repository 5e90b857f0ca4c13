"""Whose figure it is in features: what is named in passing (a park where a customer lies, a city given as an example, where clients come from) takes nothing over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

CASES = [
    # From where a part comes ends with the part, where the whole is somebody's…
    (
        "去年云岭实验室服务企业627家，其中遂宁企业83家，服务收入突破6000万元。",
        {"云岭实验室": "lab"},
        ["云岭实验室"] * 3,
    ),
    # …but a place that has figures of its own goes on to be told of.
    ("四川建成园区60个，其中，遂宁建成园区8个，总投资90亿元。", {}, ["四川", "遂宁", "遂宁"]),
    # Longer words that only begin as one that takes something up.
    (
        "云岭院联合青川大学攻关。如今，大学城入驻高校12所。",
        {"云岭院": "institute", "青川大学": "university"},
        ["云岭院"],
    ),
    # 全市 is the city in which lies what is told of, and no city given as an example.
    (
        "产品销往遂宁、重庆等地。云岭院所在的绵阳云岭新区，从前是农田，全市只有两所高校。",
        {"绵阳云岭新区": "park"},
        ["绵阳"],
    ),
    # Where a thing is tried is not told of any further.
    (
        "云岭院研制的云岭透镜质量好，去年在白石产业园的一家车企实现装车，至今已供货15万片。",
        {"云岭院": "institute", "云岭透镜": "product", "白石产业园": "park"},
        ["云岭透镜"],
    ),
    # A speaker of a department speaks for the body told of, not for the park of which a nameless firm was said to be.
    (
        "云岭实验室推行改革，样机已在白石产业园的一家车企试用。\n成果转化部负责人陈某介绍，已有14项成果转化。",
        {"云岭实验室": "lab", "白石产业园": "park", "陈某": "person"},
        ["云岭实验室"],
    ),
]


@pytest.mark.parametrize(("text", "named", "owners"), CASES)
def test_what_is_named_in_passing_takes_nothing_over(
    figures: Callable[..., list[MetricDraft]], text: str, named: dict[str, Category], owners: list[str]
) -> None:
    assert [m.subject for m in figures(text, named, cities={"绵阳云岭新区": "绵阳"})] == owners
