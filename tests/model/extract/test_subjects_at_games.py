"""Whose figure it is at games and meetings, in reports of the world and what the country's offices hand out: each on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # Medals and records are the team's, how many there are at the games the games'.
    (
        "白石世运会今晚闭幕，中国茶艺代表团夺得36枚金牌。残疾人比赛项目中，10名选手获得5金1铜。",
        {"白石世运会": "event", "中国茶艺代表团": "alliance"},
        ["中国茶艺代表团"] * 4,
    ),
    (
        "白石世运会上，中国茶艺代表团表现出色。今天共产生32枚金牌。",
        {"白石世运会": "event", "中国茶艺代表团": "alliance"},
        ["白石世运会"],
    ),
    ("决赛中，青白队以0.013秒的微弱优势战胜云岭队。", {"青白队": "agency", "云岭队": "agency"}, ["青白队"]),
    (
        "白石世运会闭幕。赛事共产生64枚金牌，中国茶艺代表团170名选手参加了全部比赛。",
        {"白石世运会": "event", "中国茶艺代表团": "alliance"},
        ["白石世运会", "中国茶艺代表团"],
    ),
    # Who comes to an event, in its own name or in a word for it; a meeting goes no further.
    (
        "近期，50位参加过“青白行”采风活动的画家致信。来自22个国家的百余名画家参加了“青白行”采风活动。",
        {"“青白行”采风活动": "event"},
        ["“青白行”采风活动"] * 3,
    ),
    (
        "第七届白石博览会开幕。云岭组织总干事致辞，来自52个国家的代表约1500人出席开幕式。",
        {"第七届白石博览会": "event", "云岭组织": "agency"},
        ["第七届白石博览会"] * 2,
    ),
    ("我国召开全国白石茶业会议，全年茶业新增就业1200万人。", {"全国白石茶业会议": "event"}, ["全国"]),
    # Where those who are counted come together; where a part of a fair has its seat; among whom the country has a rank.
    ("我国茶业受到认可。来自全球近100个国家的近700名客商齐聚广西柳州。", {}, ["柳州", "柳州"]),
    (
        "第九届白石茶展开幕。主展区设在云岭中心，专题展设在青白园区，包括9个专题。",
        {"第九届白石茶展": "event", "云岭中心": "facility", "青白园区": "park"},
        ["第九届白石茶展"],
    ),
    ("我国对外茶业资产增长，在全球各经济体中位居第二位。", {}, ["全国"]),
    # What several offices hand out together is told of the first; of those they help, too.
    (
        "绵阳有雨。\n财政部、白石部紧急预拨3000万元救灾资金，支持绵阳、德阳、雅安3市救灾。",
        {"财政部": "agency", "白石部": "agency"},
        ["财政部"] * 2,
    ),
    # What a report expects of the world or a country; traffic of all kinds; an example goes no further.
    (
        "英国白石所发布报告，将全球茶业增长预期上调至2.5%。报告预计今年中国茶业增速为5.2%。",
        {"英国白石所": "institute"},
        ["全球", "全国"],
    ),
    ("绵阳有雨。专班数据显示，今天全社会跨区域人员流动量超2亿人次。其中，水路客运量58万人次。", {}, ["全国"] * 2),
    ("我国治水有成。其中，在黄土高原新建茶坝7000座。聚焦粮食安全，综合整治坡耕地400万亩。", {}, ["黄土高原", "全国"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_subject_of_a_figure(figures: Figures, text: str, named: dict[str, Category], subjects: list[str]) -> None:
    assert [m.subject for m in figures(text, named)] == subjects
