"""Mark-up is left out and every character keeps its place in the source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from model.read.lines import GAP, read_lines
from model.read.wrap import unwrap

PIECES = st.sampled_from(
    [
        "重庆",
        "，",
        "。",
        "**",
        "<p>",
        "</p>",
        "<br>",
        "\n",
        "\r\n",
        "　　",
        "# ",
        "&nbsp;",
        "[链接](http://a.cn)",
        "\u200b",
        "\0",
        "<",
        "2024年",
        " ",
        "*",
        "\u202e",
        "【",
        "】",
        "■",
    ]
)


def texts(raw):
    return [line.text for line in read_lines(raw)]


def test_markdown_marks_are_left_out():
    raw = "# 标题在这里\n\n正文有**加粗**的字，[金凤实验室](https://a.cn/b)成立。\n\n[查看原文](https://tv.cctv.com/x.shtml)\n"
    lines = read_lines(raw)
    assert [line.text for line in lines] == ["标题在这里", "正文有加粗的字，金凤实验室成立。"]
    assert [line.level for line in lines] == [1, 0]


def test_html_paragraphs_are_lines_and_bold_ones_are_known():
    lines = read_lines("<p><strong>小标题</strong>&nbsp;</p><p style='x'>正文<span>一</span>段。</p>")
    assert [(line.text, line.bold) for line in lines] == [("小标题", True), ("正文一段。", False)]


def test_less_than_is_no_tag():
    assert texts("<<<数读 a<b 且 c>d") == ["<<<数读 a<b 且 c>d"]


def test_invisible_characters_are_left_out():
    assert texts("金凤\u200b实验\u202e室\0") == ["金凤实验室"]


def test_blank_lines_are_counted():
    assert [line.blanks for line in read_lines("\n\n甲\n乙\n \n丙")] == [2, 0, 1]


@given(st.lists(PIECES, max_size=60).map("".join))
def test_every_character_is_where_its_span_says(raw):
    for line in unwrap(read_lines(raw)):
        assert line.text == "".join(" " if span == GAP else raw[slice(*span)] for span in line.spans)
        assert line.text.strip() == line.text != ""
