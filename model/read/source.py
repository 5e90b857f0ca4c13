"""Bytes of one file -> Source and text, with what could not be read."""

from __future__ import annotations

import re
from hashlib import sha256

from model.facts import Problem, Source
from model.read.decode import REPLACED, decode
from model.said import Said

SAVE_AS_TEXT = Said("另存为 UTF-8 文本（.txt）", "save it as UTF-8 text (.txt)")
RECOGNISE = Said("请先做文字识别，把文字存为 .txt", "recognise its text (OCR) and save that as .txt")
UNPACK = Said("请先解压", "unpack it first")
ARTICLES_ONLY = Said("这里只读文章；请换成 .txt 或 .md", "only articles are read here; give a .txt or .md")
PROGRAM = Said("程序文件", "a program")

MAGIC = (
    (
        b"%PDF",
        Said("PDF 文件", "a PDF"),
        Said(
            "请先用 PDF 阅读器另存为文本（.txt），扫描件要先做文字识别",
            "save it as text (.txt) in a PDF reader; a scan needs its text recognised (OCR) first",
        ),
    ),
    (
        b"PK\x03\x04",
        Said("压缩包或 Word/Excel 文件（.docx、.xlsx、.zip）", "an archive, Word or Excel file (.docx, .xlsx, .zip)"),
        Said(
            f"请用原来的程序打开，{SAVE_AS_TEXT.zh}；压缩包请先解压",
            f"open it in its own program and {SAVE_AS_TEXT.en}; unpack an archive first",
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        Said("旧版 Word/Excel 文件（.doc、.xls）", "an old Word or Excel file (.doc, .xls)"),
        Said(f"请用原来的程序打开，{SAVE_AS_TEXT.zh}", f"open it in its own program and {SAVE_AS_TEXT.en}"),
    ),
    (
        b"{\\rtf",
        Said("RTF 文件", "an RTF file"),
        Said(f"请用文字处理程序打开，{SAVE_AS_TEXT.zh}", f"open it in a word processor and {SAVE_AS_TEXT.en}"),
    ),
    (b"\x89PNG", Said("图片（PNG）", "an image (PNG)"), RECOGNISE),
    (b"\xff\xd8\xff", Said("图片（JPEG）", "an image (JPEG)"), RECOGNISE),
    (b"GIF8", Said("图片（GIF）", "an image (GIF)"), RECOGNISE),
    (b"BM", Said("图片（BMP）", "an image (BMP)"), RECOGNISE),
    (
        b"RIFF",
        Said("音频、视频或图片（RIFF）", "sound, video or an image (RIFF)"),
        Said("请先转成文字，存为 .txt", "put it into words and save these as .txt"),
    ),
    (b"\x1f\x8b", Said("压缩文件（gzip）", "a compressed file (gzip)"), UNPACK),
    (b"7z\xbc\xaf", Said("压缩文件（7z）", "an archive (7z)"), UNPACK),
    (b"Rar!", Said("压缩文件（RAR）", "an archive (RAR)"), UNPACK),
    (b"\x7fELF", PROGRAM, ARTICLES_ONLY),
    (b"MZ", PROGRAM, ARTICLES_ONLY),
    (
        b"SQLite format 3",
        Said("数据库文件", "a database"),
        Said("请把文章导出为 .txt 或 .md", "export its articles as .txt or .md"),
    ),
)
"""First bytes of files that are no text, what they are, and what the user can do."""

EMPTY = (
    Said("空文件：没有一个字", "an empty file: not one word in it"),
    Said("请检查文件是否存好，或从文件夹里移走", "see whether it was saved, or move it out of the folder"),
)
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
            zh = f"不是文本：{len(text)} 个字符里有 {controls} 个控制字符"
            en = f"no text: {controls} of {len(text)} characters are control characters"
            problems.append(_unread(path, Said(zh, en), Said(f"请{SAVE_AS_TEXT.zh}", SAVE_AS_TEXT.en)))
            text = ""
        elif not text.strip():
            problems.append(_unread(path, *EMPTY))
            text = ""
        elif decoded.broken:
            problems.append(_broken(path, text, encoding, decoded.broken))
    return Source(id=f"s{digest[:12]}", path=path, encoding=encoding, sha256=digest, chars=len(text)), text, problems


def _no_text(data: bytes) -> tuple[Said, Said] | None:
    for magic, what, remedy in MAGIC:
        # Two letters alone may well begin an article: such short signs count only before bytes that no text holds.
        if data.startswith(magic) and (len(magic) > 2 or b"\0" in data[:64] or data[:2] == b"\x1f\x8b"):
            return Said(f"不是文本：这是{what.zh}", f"no text: this is {what.en}"), remedy
    return None


def _unread(path: str, what: Said, remedy: Said) -> Problem:
    message = Said(f"{what.zh}；{remedy.zh}", f"{what.en}; {remedy.en}")
    return Problem(path=path, line=0, severity="unread", message=message)


def _broken(path: str, text: str, encoding: str, count: int) -> Problem:
    line = text.count("\n", 0, text.index(REPLACED)) + 1
    message = Said(
        f"有 {count} 个字节不能按 {encoding} 读出，从这一行起以 {REPLACED} 代替；请用原来的程序重新另存为 UTF-8",
        f"bytes that cannot be read as {encoding}: {count}, shown as {REPLACED} from this line on; save it as UTF-8 again in "
        "its own program",
    )
    return Problem(path=path, line=line, severity="doubt", message=message)
