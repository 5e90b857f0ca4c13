"""Bytes of any encoding become the same text; what is no text says so."""

from __future__ import annotations

import pytest

from model.bundled import bundled
from model.read.source import read_source

SEEDS = sorted(bundled("seeds").glob("*.txt"))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_encodings_give_one_text(path, codec):
    text = path.read_text("utf-8")
    source, read, problems = read_source(text.encode(codec), path.name)
    assert read == text
    assert problems == []
    assert source.chars == len(text)


def test_traditional_chinese_in_big5():
    text = "臺灣的科學園區與創新研究中心，今年有新的發展，產值達到三億元。"
    source, read, problems = read_source(text.encode("big5"), "a.txt")
    assert (read, problems) == (text, [])
    assert source.encoding == "cp950"


def test_line_ends_stay_as_they_are():
    _, text, _ = read_source("第一行。\r\n第二行。\r第三行。".encode(), "a.txt")
    assert text == "第一行。\r\n第二行。\r第三行。"


def test_each_undecodable_byte_is_one_replacement_and_a_doubt():
    data = "第一行没有问题。\n第二行有".encode() + b"\xff\xe4\xb8" + "三个坏字节。\n".encode()
    _, text, problems = read_source(data, "a.txt")
    assert text == "第一行没有问题。\n第二行有\ufffd\ufffd\ufffd三个坏字节。\n"
    assert [(p.path, p.line, p.severity) for p in problems] == [("a.txt", 2, "doubt")]
    assert "3 个字节" in problems[0].message.zh and "UTF-8" in problems[0].message.zh


def test_a_printed_replacement_character_is_no_problem():
    assert read_source("这里印着�这个字符。".encode(), "a.txt")[2] == []


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"\xd0\xcf\x11\xe0\xa1",
        bytes(range(32)) * 40,
    ],
    ids=["pdf", "docx", "png", "jpeg", "doc", "binary"],
)
def test_what_is_no_text_is_unread_with_a_remedy(data):
    _, text, problems = read_source(data, "scan.txt")
    assert text == ""
    assert [(p.path, p.severity) for p in problems] == [("scan.txt", "unread")]
    assert "请" in problems[0].message.zh


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\n "])
def test_an_empty_file_is_a_problem(data):
    _, text, problems = read_source(data, "empty.txt")
    assert text == ""
    assert "空文件" in problems[0].message.zh


def test_nul_in_an_article_is_kept():
    _, text, problems = read_source("重庆\0科技局发布消息。".encode(), "a.txt")
    assert (text, problems) == ("重庆\0科技局发布消息。", [])


def test_the_id_depends_on_the_bytes_alone():
    first, second = (read_source("同样的文章。".encode(), path)[0] for path in ("a.txt", "b/c.txt"))
    assert first.id == second.id
    assert first.path == "a.txt"
