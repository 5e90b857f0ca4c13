"""People named alone before what they do, laws, teams, and what is counted or shared by the whole country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会议闭幕。石竹青、郑远山、苏茗出席。", "苏茗"),
        ("双方交换意见。\n彭竹青参加会见。", "彭竹青"),
        ("今天下午，随着卢竹宇战胜对手，", "卢竹宇"),
    ],
)
def test_people_without_title(find: Find, text: str, name: str) -> None:
    assert find(text)[name].category == "person"


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("会议审议了竹林资源保护法草案的报告，", "竹林资源保护法", "policy"),
        ("新修订的气象法下月施行，", "气象法", "policy"),
        ("今天是文化和自然遗产日。", "文化和自然遗产日", "event"),
        ("第七次全国竹林资源普查启动。", "第七次全国竹林资源普查", "project"),
        ("四川省遂宁市竹笛合唱团登台，", "四川省遂宁市竹笛合唱团", "alliance"),
        ("两架C909国产支线客机交付，", "C909国产支线客机", "product"),
    ],
)
def test_laws_days_surveys_and_teams(find: Find, text: str, name: str, category: str) -> None:
    assert find(text)[name].category == category


@pytest.mark.parametrize(
    "text",
    [
        "在已建有6个国家植物园的前提下，纳入国家植物园名单。",
        "全国收费公路免费通行，全国海关严查，",
        "国产人工智能大模型异军突起，",
        "“十四五”“十五五”时期的任务",
        "弘扬“两个结合”，",
        "出口履带挖掘机、矿用自卸车等",
        "坚持党和国家中心工作，",
    ],
)
def test_kinds_and_sayings_are_no_names(find: Find, text: str) -> None:
    assert not find(text)
