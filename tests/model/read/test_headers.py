"""Dates and outlets printed, in file names and in front matter."""

from __future__ import annotations

import pytest

from model.read.headers import read_file_name, read_front_matter, read_header


@pytest.mark.parametrize(
    ("line", "date", "outlet"),
    [
        ("2023-08-30 22:58:45     出处:上游新闻", "2023-08-30", "上游新闻"),
        ("2023-04-10  来源:新闻联播", "2023-04-10", "新闻联播"),
        ("2024年2月29日 星期四 第02版：要闻", "2024-02-29", None),
        ("重庆日报 2024年02月29日 星期四", "2024-02-29", "重庆日报"),
        ("发布时间：2024-02-29 来源：四川日报 作者：李四", "2024-02-29", "四川日报"),
        ("《新闻联播》 (20230418)", "2023-04-18", "新闻联播"),
        ("云岭日报   2024年6月7日   星期五   A03   聚焦·山城里的新工厂", "2024-06-07", "云岭日报"),
        ("第1版  要闻  云岭日报  2024年6月7日  星期五  农历五月初二", "2024-06-07", "云岭日报"),
        ("云岭报  2024年6月7日 星期五", "2024-06-07", "云岭报"),
        ("上游新闻", None, "上游新闻"),
        ("上游新闻 · 成都 2024-06-07 08:20:11 来源：上游新闻 阅读 1.2万", "2024-06-07", "上游新闻"),
    ],
)
def test_a_printed_header(line, date, outlet):
    header = read_header(line)
    assert header is not None
    assert (header.date, header.outlet) == (date, outlet)


def test_a_header_may_name_the_reporter_behind_the_hour():
    header = read_header("新重庆客户端 2025-03-12 07:05 记者 林小满")
    assert header is not None
    assert (header.date, header.outlet, header.authors) == ("2025-03-12", "新重庆客户端", ("林小满",))


@pytest.mark.parametrize(
    "line",
    [
        "2024年2月29日，重庆市科技局发布消息",
        "(数据来源:市科技局)",
        "2024年“路线图”",
        "全国融资信用服务平台发布",
        "2024-02-31",
        "云岭日报社于2024年2月29日 星期四 在科学城召开座谈会",
    ],
)
def test_other_lines_are_no_headers(line):
    assert read_header(line) is None


@pytest.mark.parametrize(
    ("path", "date", "outlet"),
    [
        ("2024-02-29_重庆日报.txt", "2024-02-29", "重庆日报"),
        ("20230410_2811.txt", "2023-04-10", None),
        ("重庆日报/2024年2月29日 要闻.md", "2024-02-29", "重庆日报"),
        ("000_2881cd3d49c6e270.txt", None, None),
        ("2024-13-40.txt", None, None),
    ],
)
def test_file_names(path, date, outlet):
    header = read_file_name(path)
    assert (header.date, header.outlet) == (date, outlet)


def test_front_matter_between_dashes():
    raw = "---\ntitle: 某标题\ndate: 2024-02-29\n来源: 重庆日报\n作者: 张三, 李四\n---\n正文。"
    header, start, problems = read_front_matter(raw, "a.md")
    assert (header.date, header.outlet, header.authors, header.title) == (
        "2024-02-29",
        "重庆日报",
        ("张三", "李四"),
        "某标题",
    )
    assert raw[start:] == "正文。"
    assert problems == []


def test_front_matter_as_plain_lines():
    raw = "日期：2024年2月\n来源：重庆日报\n\n标题\n"
    header, start, _ = read_front_matter(raw, "a.txt")
    assert (header.date, header.outlet, raw[start:]) == ("2024-02", "重庆日报", "\n标题\n")


def test_a_date_that_is_none_is_a_problem_with_its_line():
    header, _, problems = read_front_matter("---\ntitle: 某标题\ndate: 昨天\n---\n正文。", "a.md")
    assert header.date is None
    assert [(p.line, p.severity) for p in problems] == [(3, "doubt")]


def test_text_is_no_front_matter():
    assert read_front_matter("---\n正文：一段话。\n---\n", "a.md")[1] == 0
    assert read_front_matter("成都：为新质生产力构建平台\n\n正文。", "a.txt")[1] == 0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("来源：云岭日报　2024年9月26日　04版　　　记者 林小满　文/图", ("2024-09-26", "云岭日报", ("林小满",))),
        ("2024-08-12 09:15　来源：云岭日报　作者：林小满 文/图", ("2024-08-12", "云岭日报", ("林小满",))),
        ("2024-08-12 09:15　来源：云岭日报　作者：本报记者 林小满", ("2024-08-12", "云岭日报", ("林小满",))),
        ("2024-08-12　云岭新闻　林小满 何清", ("2024-08-12", "云岭新闻", ("林小满", "何清"))),
        ("2024-08-12　云岭新闻　文化", ("2024-08-12", "云岭新闻", ())),
        ("成都日报锦观新闻　2024-08-12", ("2024-08-12", "成都日报锦观新闻", ())),
        ("出处：新华网 记者：何清 2023-01-01", ("2023-01-01", "新华网", ("何清",))),
        ("2025年1月7日　云岭日报　第03版　记者 林小满 通讯员 何清", ("2025-01-07", "云岭日报", ("林小满", "何清"))),
        ("华龙网-新重庆客户端　2026年3月18日讯（首席记者 林小满）", ("2026-03-18", "华龙网-新重庆客户端", ("林小满",))),
    ],
)
def test_what_stands_behind_a_source_in_its_line_is_no_part_of_its_name(line, told):
    header = read_header(line)
    assert header is not None
    assert (header.date, header.outlet, header.authors) == told
