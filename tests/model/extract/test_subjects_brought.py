"""Whose figure it is where a sentence sets something up, gets something or describes what it tells of: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # What has been built is spoken of next, whoever has built it…
    ("绵阳去年建成白石中试平台，已为49个项目提供服务。", {"白石中试平台": "platform"}, ["白石中试平台"]),
    ("江北区规划了白石配套园，首批14家供应商已投产。", {"白石配套园": "park"}, ["白石配套园"]),
    ("青川公司启动建设白石测试区，铺设基站32座。", {"青川公司": "company", "白石测试区": "facility"}, ["白石测试区"]),
    # …unless the clauses go back to him, many were built, or it only says where what was named before lies.
    ("绵阳开工建设白石智创园，力争全年营收增长15%。", {"白石智创园": "park"}, ["绵阳"]),
    ("绵阳揭牌4个白石实验室，聚集科研机构26家。", {"白石实验室": "lab"}, ["绵阳", "绵阳"]),
    (
        "揭牌的云岭实验室位于白石科学城，由大学等11家单位共建。",
        {"云岭实验室": "lab", "白石科学城": "park"},
        ["云岭实验室"],
    ),
    # A phase of it is told of under what its name ends in.
    (
        "白石智算中心满负荷运行。局长透露，智算中心二期计划投资18亿元。",
        {"白石智算中心": "facility"},
        ["白石智算中心"],
    ),
    # Who gets money has it, not who gives it.
    (
        "云岭公司去年落户，半年内拿到白石基金领投的4500万元融资。",
        {"云岭公司": "company", "白石基金": "finance"},
        ["云岭公司"],
    ),
    # What partners have founded, where something is set up, what a relative clause says of its goods: the head is told of.
    (
        "位于青羊区的云岭汽车公司与德国某集团合资成立的白石氢动力公司，上半年交付发动机217套。",
        {"云岭汽车公司": "company", "白石氢动力公司": "company"},
        ["白石氢动力公司"],
    ),
    ("设在江北区的白石创新中心，接待用户63家。", {"白石创新中心": "platform"}, ["白石创新中心"]),
    (
        "专门负责“云芯”商业化的白石智联公司，营收1.3亿元。",
        {"“云芯”": "product", "白石智联公司": "company"},
        ["白石智联公司"],
    ),
    ("凉山州宁南县与白石大学选育的蚕种，去年推广2万张。", {"白石大学": "university"}, ["宁南县"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[case[0][:14] for case in CASES])
def test_who_owns_a_figure(figures: Figures, text: str, things: dict[str, Category], subjects: list[str]) -> None:
    """The owners of all figures of a sentence."""
    assert [figure.subject for figure in figures(text, things)] == subjects
