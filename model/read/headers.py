"""Lines that carry the date of publication and the outlet: web headers, page heads of a paper, front matter, file names."""

from __future__ import annotations

import calendar
import re

import msgspec

from model.facts import Problem
from model.read.bylines import outlet_name, printed_outlet, read_byline, read_names, read_plain_names
from model.read.vocabulary import HANZI, words
from model.said import Said

FULL_DATE = re.compile(
    r"(?<![\dA-Za-z])(?P<y>(?:19|20)\d\d)\s*(?:[-/.．年_]\s*(?P<m>\d{1,2})\s*[-/.．月_]\s*(?P<d>\d{1,2})(?!\d)\s*日?|(?P<m2>\d\d)(?P<d2>\d\d)(?![\dA-Za-z]))"
)
TAKEN = re.compile(
    r"[（(][^（）()]*[）)]|[\s/／]+(?:文\s*[/／、&]\s*图|图\s*[/／、&]\s*文|文图|图文|摄影报道|摄影|摄像|摄|文|图|整理|采写|报道)$"
)
"""What an author did or is, behind the name (袁某某 文/图)."""
SENT = re.compile(r"\s*(?:讯|电|消息)(?=[\s（(]|$)")
NOT_TEXT = re.compile(
    r"星期[一二三四五六日天]|周[一二三四五六日]|\d{1,2}[:：]\d\d(?:[:：]\d\d)?|(?:北京|发布|发表|更新|刊发|出版)?(?:时间|日期)[:：]?|发布|发表|第?\s*[A-Za-z]?\d{1,4}\s*版(?:面)?"
    r"|(?:阅读|浏览|点击|评论|字号|分享|打印)[\w（）()数次：: .+]{0,8}|要闻|综合|新闻|头版|[\s|｜/·,，:：;；()（）\[\]【】《》\d\-—T.]+"
)
CLOCK = re.compile(r"\d{1,2}[:：]\d\d(?:[:：]\d\d)?|星期[一二三四五六日天]")
PAGE_HEAD = re.compile(
    r"(?:星期|周)[一二三四五六日天]|(?<!\S)(?:第?\s*[A-Za-z]?\d{1,3}\s*版|第?[一二三四五六七八九十]{1,3}版|[A-Za-z]?0\d)(?!\S)|农历|总第\s*\d+\s*期"
)
"""What only the head of a page prints beside a full date: the day of the week, the page's number, the day of the lunar calendar, the issue."""
ON_PAGE = re.compile(r"(报)第?\s*[A-Za-z]?\d{1,3}\s*版")
"""A paper with the page of it, printed as one word."""
SAYS = re.compile("[，。！？；“”]")
PAPER = re.compile(f"[{HANZI}]{{2,8}}报")
FIELD = re.compile(
    r"(?<![据片料])(?P<key>来源|出处|稿源|文章来源|信息来源|媒体|报纸|作者|记者|文)\s*[:：丨]\s*(?P<value>[^\s|｜;；]{1,24}(?:[ 　][一-龥·]{2,4}(?![一-龥:：]))*)"
)
OUTLET_KEYS = ("来源", "出处", "稿源", "媒体", "报纸", "文章来源", "信息来源")
FRONT = re.compile(r"\A\ufeff?\s*---[ \t]*\r?\n(?P<body>.*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
KEY_LINE = re.compile(r"(?P<key>[A-Za-z_]{3,20}|[一-龥]{2,6})\s*[:：]\s*(?P<value>.*?)\s*$")
KEYS = {
    "title": "title", "标题": "title", "题目": "title",
    "date": "date", "published": "date", "pubdate": "date", "日期": "date", "发布日期": "date", "发布时间": "date", "时间": "date", "出版日期": "date", "刊发日期": "date",
    "outlet": "outlet", "source": "outlet", "newspaper": "outlet", "media": "outlet", "publisher": "outlet", "来源": "outlet", "媒体": "outlet", "报纸": "outlet", "报刊": "outlet", "出处": "outlet",
    "author": "authors", "authors": "authors", "reporter": "authors", "作者": "authors", "记者": "authors",
}  # fmt: skip
"""What a key of front matter means; other keys are left alone."""


class Header(msgspec.Struct):
    """What a line, a file name or front matter says of a story; None or () where it says nothing."""

    date: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    title: str | None = None
    shown: str = ""

    def filled(self, other: Header) -> Header:
        """This header, completed by another."""
        return Header(
            self.date or other.date,
            self.outlet or other.outlet,
            self.authors or other.authors,
            self.title or other.title,
            self.shown or other.shown,
        )


def iso_date(found: re.Match[str]) -> str | None:
    """The date of a match of FULL_DATE in ISO form; None where there is no such day."""
    year, month, day = int(found["y"]), int(found["m"] or found["m2"]), int(found["d"] or found["d2"])
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return f"{year}-{month:02}-{day:02}"


def read_header(text: str) -> Header | None:
    """A line that is nothing but date, time, source, author, page: as a Header; None for any other line."""
    if len(text) > 100 or "。" in text:
        return None
    header = Header(shown=text)
    rest = text
    for field in FIELD.finditer(text):
        said = field[0]
        if field["key"] in OUTLET_KEYS:
            # Only what stands right behind the key is the outlet: a date, a page or a byline goes on behind it.
            name = field["value"].split()[0]
            header.outlet, said = printed_outlet(name) or name, said[: field.start("value") - field.start() + len(name)]
        else:
            signed = read_byline(field["value"])  # 作者：本报记者 某某
            header.authors = signed.authors if signed else read_names(TAKEN.sub("", field["value"])) or header.authors
        rest = rest.replace(said, " ", 1)
    date = FULL_DATE.search(rest)
    if date and (day := iso_date(date)):
        header.date = day
        sent = SENT.match(rest, date.end())  # 某网2026年3月18日讯（记者 某某） on a line of its own
        rest = f"{rest[: date.start()]} {rest[sent.end() if sent else date.end() :]}"
    at_head = PAGE_HEAD.search(rest) is not None and SAYS.search(text) is None
    for word in re.split(r"[\s|｜（）()\[\]【】:：]+", ON_PAGE.sub(r"\1 ", rest)):
        name = printed_outlet(word) or (word if header.date and at_head and PAPER.fullmatch(word) else None)
        if name and (header.date or (word == rest.strip() and _stands_alone(name))):
            header.outlet = header.outlet or name
            rest = rest.replace(word, " ", 1)
    byline = read_byline(PAGE_HEAD.sub(" ", CLOCK.sub(" ", rest)).strip()) if header.date else None
    if byline and not byline.photo:
        header.authors, header.outlet = header.authors or byline.authors, header.outlet or byline.outlet
        return header
    if header.date and header.outlet and at_head:
        return header  # whatever its section or special issue is called
    left = NOT_TEXT.sub(" ", rest).strip()
    if (len(left) > 3 and not (header.date and read_names(left))) or not (
        header.date or header.outlet or header.authors
    ):
        return None
    if header.date and header.outlet and not header.authors and left:
        header.authors = read_plain_names(left)
    return header


def _stands_alone(name: str) -> bool:
    """Whether a line of this name alone says which paper or site prints the page."""
    return name.endswith(words("media", "daily_endings")) or (len(name) > 3 and name in words("media", "names"))


def read_front_matter(raw: str, path: str) -> tuple[Header, int, list[Problem]]:
    """The front matter at the head of a file, the offset where the text behind it begins, and its problems.

    Either a `---` block of `key: value` lines, or two or more such lines with known keys at the very top.
    """
    block = FRONT.match(raw)
    if block:
        header, known = _keys(block["body"].splitlines())
        if known:
            return header, block.end(), _checked(header, block["body"], path)
        return Header(), 0, []
    at, lines = 0, []
    for line in raw[:4000].splitlines(keepends=True):
        found = KEY_LINE.match(line.strip().lstrip("\ufeff"))
        if not found or found["key"].lower() not in KEYS:
            break
        lines.append(line)
        at += len(line)
    header, known = _keys(lines)
    if known >= 2 and header.date is not None:
        return header, at, _checked(header, "".join(lines), path)
    return Header(), 0, []


def _keys(lines: list[str]) -> tuple[Header, int]:
    header, known = Header(), 0
    for line in lines:
        found = KEY_LINE.match(line.strip().lstrip("\ufeff"))
        key = KEYS.get(found["key"].lower()) if found else None
        if found is None or key is None:
            continue
        known += 1
        value = found["value"].strip("\"' ")
        if key == "date":
            header.date, header.shown = value, value
        elif key == "outlet":
            header.outlet = value or None
        elif key == "title":
            header.title = value or None
        else:
            header.authors = tuple(filter(None, re.split(r"[\s、，,;；\[\]]+", value)))
    return header, known


def _checked(header: Header, shown: str, path: str) -> list[Problem]:
    """The date of front matter as ISO; a Problem where it is none."""
    if header.date is None:
        return []
    found = FULL_DATE.search(header.date)
    coarse = re.fullmatch(r"((?:19|20)\d\d)(?:[-/.年](\d{1,2})月?)?年?", header.date)
    day = iso_date(found) if found else None
    if day is None and coarse and (coarse[2] is None or 1 <= int(coarse[2]) <= 12):
        day = coarse[1] + (f"-{int(coarse[2]):02}" if coarse[2] else "")
    value, header.date = header.date, day
    if day:
        return []
    lines = [number for number, line in enumerate(shown.splitlines(), 1) if value in line]
    message = Said(
        f"文件头的日期“{value}”不是日期；请写成 2024-02-29、2024-02 或 2024",
        f"the date in the front matter, “{value}”, is none; write 2024-02-29, 2024-02 or 2024",
    )
    return [Problem(path=path, line=lines[0] + 1 if lines else 1, severity="doubt", message=message)]


def read_file_name(path: str) -> Header:
    """Date and outlet of a file's name or of its folders (`2024-02-29_重庆日报.txt`), the nearest to the file first."""
    header = Header()
    for part in reversed(path.replace("\\", "/").split("/")):
        stem = re.sub(r"\.(?:txt|md)$", "", part, flags=re.IGNORECASE)
        found = FULL_DATE.search(stem)
        day = iso_date(found) if found else None
        pieces = re.findall(rf"[{HANZI}A-Za-z]+(?:\d+[{HANZI}]+)?", stem)
        outlet = next(
            (name for piece in pieces if (name := outlet_name(piece)) and re.search(rf"[{HANZI}]", name)), None
        )
        header = header.filled(Header(date=day, outlet=outlet, shown=part if day else ""))
    return header
