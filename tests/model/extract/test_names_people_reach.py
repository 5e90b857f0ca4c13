"""How far a name reaches behind a title, whatever its bearer is said to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("某公司总会计师董文广只用了两天。", "董文广"),
        ("值班长彭若谷打了个比方。", "彭若谷"),
        ("学科带头人宁涛摆摆手。", "宁涛"),
        ("操作员石静正盯着屏幕。", "石静"),
        ("安全员柯立新松了一口气。", "柯立新"),
        ("课题组长詹守正打开手机。", "詹守正"),
        ("研究员敬知行深有感触。", "敬知行"),
        ("主任区一鸣蹲在田埂上。", "区一鸣"),
        ("会长屈和平今年42岁。", "屈和平"),
        ("大学生曲婧扫码下车。", "曲婧"),
        ("厂长罗宗益都来了。", "罗宗益"),
        ("养殖户蒋家福今年试养了420头。", "蒋家福"),
        ("村民段家义种了30亩花椒。", "段家义"),
        ("38岁的算法工程师谷峰正带着9人小组调试模型。", "谷峰"),
        ("创业者苏文则把实验室搬到了田间。", "苏文"),
    ],
)
def test_the_words_behind_end_the_name(find: Find, text: str, name: str) -> None:
    assert [n for n, thing in find(text).items() if thing.category == "person"] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "科研人员全程跟踪试验。",
        "负责人明确了分工。",
        "主任高瞻远瞩地布局。",
        "班长关上了门。",
        "董事长满怀信心。",
        "研究员区分了样品。",
        "工程师植入了芯片。",
        "教授成果转化加快。",
        "技术员索性停了机。",
        "博士花了一年。",
        "技术员展开图纸。",
        "负责人由衷地说。",
        "会长权衡再三。",
        "司机东张西望。",
        "主任班前会上强调安全。",
        "工人高兴地说。",
    ],
)
def test_what_somebody_does_is_nobody(find: Find, text: str) -> None:
    assert not any(thing.category == "person" for thing in find(text).values())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("女单半决赛，陈悦3比0横扫对手晋级。", {"陈悦"}),
        ("决赛中，组合陈宁晨/贾晓凡战胜队友刘敏书/谭悦。", {"陈宁晨", "贾晓凡", "刘敏书", "谭悦"}),
        ("合作社的创始人是齐晓蕾，大学毕业后返乡。", {"齐晓蕾"}),
    ],
)
def test_who_competes_or_is_said_to_lead_is_a_person(find: Find, text: str, names: set[str]) -> None:
    assert names <= {n for n, t in find(text).items() if t.category == "person"}


def test_what_only_begins_a_clause_before_a_score_is_nobody(find: Find) -> None:
    assert not find("决赛中，双方以1比1握手言和。主队3比0战胜对手。全队获得金牌。")
