"""Bylines, dispatches and photo credits as newspapers print them."""

from __future__ import annotations

import pytest

from model.read.bylines import read_byline, read_dispatch


@pytest.mark.parametrize(
    ("line", "authors", "outlet"),
    [
        ("◎本报记者 雍黎", ["雍黎"], None),
        ("□新重庆-重庆日报首席记者 张亦筑", ["张亦筑"], "重庆日报"),
        ("四川日报全媒体记者 徐莉莎 文/图", ["徐莉莎"], "四川日报"),
        ("本报记者 王　静 实习生 李四光", ["王静", "李四光"], None),
        ("记者 张三丰 通讯员 李四", ["张三丰", "李四"], None),
        ("上游新闻 卫东", ["卫东"], "上游新闻"),
        ("（记者 阿卜杜拉·买买提）", ["阿卜杜拉·买买提"], None),
        ("□云岭日报社融媒体记者 林小满 文/图", ["林小满"], "云岭日报"),
        ("川观新闻记者 林小满 云岭观察 何清", ["林小满", "何清"], "川观新闻"),
        ("◎川观新闻记者 林小满 ◎云岭日报记者 何清", ["林小满", "何清"], "川观新闻"),
        ("本报记者 林小满 摄影 何清", ["林小满"], None),
        ("◎何清 本报记者 林小满", ["何清", "林小满"], None),
        ("成都日报锦观新闻记者 王静宇 文/图", ["王静宇"], "成都日报"),
        ("华西都市报-封面新闻记者 兰楠 实习生 何清 图片由云岭宣传部提供", ["兰楠", "何清"], "华西都市报"),
    ],
)
def test_a_byline_gives_names_and_outlet(line, authors, outlet):
    byline = read_byline(line)
    assert byline is not None and not byline.photo
    assert (list(byline.authors), byline.outlet) == (authors, outlet)


@pytest.mark.parametrize("line", ["重庆日报记者 崔力 摄", "通讯员 胡程 摄/视觉重庆", "新华社记者 刘坤摄"])
def test_a_photo_credit_is_no_byline_of_the_story(line):
    byline = read_byline(line)
    assert byline is not None and byline.photo
    assert len(byline.authors) == 1


@pytest.mark.parametrize(
    "line",
    ["记者从市科技局获悉", "重庆日报开展此次评选活动", "记者张亦筑整理", "成都高新区 负责人", "科技创新 新闻发布会"],
)
def test_other_lines_are_no_bylines(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("text", "rest", "authors", "outlet", "day"),
    [
        ("本报讯(新重庆-重庆日报记者 张璐)2月28日，会见", "2月28日，会见", ["张璐"], "重庆日报", None),
        ("本报讯（何清 记者 林小满）会议", "会议", ["何清", "林小满"], None, None),
        ("本报讯 原校长逝世", "原校长逝世", [], None, None),
        ("新华社北京1月3日电（记者 张三、李四）会议", "会议", ["张三", "李四"], "新华社", (1, 3)),
        ("央视网消息（新闻联播）：重庆", "重庆", [], "新闻联播", None),
        ("本报成都2月3日讯（记者 王五）成都", "成都", ["王五"], None, (2, 3)),
        ("华龙网7月20日11时讯（记者 张三）近日", "近日", ["张三"], "华龙网", (7, 20)),
        ("中新网成都5月24日电 (王利文 范颖)23日晚", "23日晚", ["王利文", "范颖"], "中新网", (5, 24)),
        ("华龙网讯（记者 张三）近日", "近日", ["张三"], "华龙网", None),
    ],
)
def test_the_head_of_a_dispatch(text, rest, authors, outlet, day):
    dispatch = read_dispatch(text)
    assert dispatch is not None
    assert text[dispatch.end :] == rest
    assert (list(dispatch.authors), dispatch.outlet, dispatch.month_day) == (authors, outlet, day)


@pytest.mark.parametrize("text", ["本报记者在现场看到", "据新华社消息：", "2月28日，市委", "成都高新区消息（一）"])
def test_a_paragraph_without_a_head_of_dispatch(text):
    assert read_dispatch(text) is None
