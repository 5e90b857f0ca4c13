"""Bytes of one file -> Source and text, with what could not be read."""

from __future__ import annotations

import re
from hashlib import sha256

from model.facts import Problem, Source
from model.read.decode import REPLACED, decode

MAGIC = (
    (b"%PDF", "PDF 文件", "请先用 PDF 阅读器另存为文本（.txt），扫描件要先做文字识别"),
    (
        b"PK\x03\x04",
        "压缩包或 Word/Excel 文件（.docx、.xlsx、.zip）",
        "请用原来的程序打开，另存为 UTF-8 文本（.txt）；压缩包请先解压",
    ),
    (b"\xd0\xcf\x11\xe0", "旧版 Word/Excel 文件（.doc、.xls）", "请用原来的程序打开，另存为 UTF-8 文本（.txt）"),
    (b"{\\rtf", "RTF 文件", "请用文字处理程序打开，另存为 UTF-8 文本（.txt）"),
    (b"\x89PNG", "图片（PNG）", "请先做文字识别，把文字存为 .txt"),
    (b"\xff\xd8\xff", "图片（JPEG）", "请先做文字识别，把文字存为 .txt"),
    (b"GIF8", "图片（GIF）", "请先做文字识别，把文字存为 .txt"),
    (b"BM", "图片（BMP）", "请先做文字识别，把文字存为 .txt"),
    (b"RIFF", "音频、视频或图片（RIFF）", "请先转成文字，存为 .txt"),
    (b"\x1f\x8b", "压缩文件（gzip）", "请先解压"),
    (b"7z\xbc\xaf", "压缩文件（7z）", "请先解压"),
    (b"Rar!", "压缩文件（RAR）", "请先解压"),
    (b"\x7fELF", "程序文件", "这里只读文章；请换成 .txt 或 .md"),
    (b"MZ", "程序文件", "这里只读文章；请换成 .txt 或 .md"),
    (b"SQLite format 3", "数据库文件", "请把文章导出为 .txt 或 .md"),
)
"""First bytes of files that are no text, what they are, and what the user can do."""

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
TOO_MANY_CONTROLS = 0.1


def read_source(data: bytes, path: str) -> tuple[Source, str, list[Problem]]:
    """The file as a Source, its decoded text, and its problems.

    A file that is no text (a PDF, an image, an archive, an empty file) has the text "" and a Problem `unread`. The id of the
    Source depends on the bytes alone.
    """
    digest = sha256(data).hexdigest()
    text, encoding, problems = "", "binary", [_unread(path, *why)] if (why := _no_text(data)) else []
    if not problems:
        decoded = decode(data)
        text, encoding = decoded.text, decoded.encoding
        controls = len(CONTROL.findall(text))
        if controls > TOO_MANY_CONTROLS * len(text):
            problems.append(
                _unread(path, f"不是文本：{len(text)} 个字符里有 {controls} 个控制字符", "请另存为 UTF-8 文本（.txt）")
            )
            text = ""
        elif not text.strip():
            problems.append(_unread(path, "空文件：没有一个字", "请检查文件是否存好，或从文件夹里移走"))
            text = ""
        elif decoded.broken:
            problems.append(_broken(path, text, encoding, decoded.broken))
    return Source(id=f"s{digest[:12]}", path=path, encoding=encoding, sha256=digest, chars=len(text)), text, problems


def _no_text(data: bytes) -> tuple[str, str] | None:
    for magic, what, remedy in MAGIC:
        # Two letters alone may well begin an article: such short signs count only before bytes that no text holds.
        if data.startswith(magic) and (len(magic) > 2 or b"\0" in data[:64] or data[:2] == b"\x1f\x8b"):
            return f"不是文本：这是{what}", remedy
    return None


def _unread(path: str, what: str, remedy: str) -> Problem:
    return Problem(path=path, line=0, severity="unread", message=f"{what}；{remedy}")


def _broken(path: str, text: str, encoding: str, count: int) -> Problem:
    line = text.count("\n", 0, text.index(REPLACED)) + 1
    message = f"有 {count} 个字节不能按 {encoding} 读出，从这一行起以 {REPLACED} 代替；请用原来的程序重新另存为 UTF-8"
    return Problem(path=path, line=line, severity="doubt", message=message)
