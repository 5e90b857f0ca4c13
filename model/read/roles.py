"""What each line of a page is, by its own words and its nearest neighbours: headline-like, body, byline, caption, …"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from model.read.bylines import (
    COMPILED,
    CONTINUED,
    PHOTO,
    SHOWS,
    TOPIC,
    Byline,
    Dispatch,
    is_staff,
    read_byline,
    read_dispatch,
    read_names,
    read_plain_names,
    speaker,
)
from model.read.forms import is_form
from model.read.headers import Header, read_header
from model.read.lines import Line, cut
from model.read.parted import own_lines
from model.read.photographs import told_by_captions
from model.read.sentences import BULLETS, ends_sentence, flows, listed
from model.read.vocabulary import HANZI, pattern

Role = Literal[
    "head",
    "label",
    "brief",
    "contents",
    "sidebar",
    "item",
    "body",
    "dispatch",
    "continued",
    "byline",
    "names",
    "caption",
    "staff",
    "header",
    "rule",
    "note",
    "furniture",
]
"""`head` may be a headline or a sub-headline; `label` a short line that names what follows; `brief` the heading of a page of
briefs; `item` a line of a list; `names` a line of names alone; `note` a remark in brackets; `rule` a line of signs;
`furniture` what the page says of itself (a trail of sections, buttons, the name of the page)."""

RULE = re.compile(r"[\W_]+")
HAN = re.compile(f"[{HANZI}]")
EDGE = re.compile(rf"^[\s{BULLETS}<>《》“”\"'‘’：:【】\[\]—\-·]+|[\s<>《》“”\"'‘’：:【】\[\]—\-·]+$")
OPENER = r"(?:{page.body_openers})[^，,]{0,8}[，,]"
NUMBERED = re.compile(r"(?:\d{1,2}|[（(]\d{1,2}[）)])\s*[.．、]?\s*\S.*[；;。]$")
MAX_HEAD = 50
LONGEST_HEAD = 120
LONGEST_NAME = 4
"""Characters of a name on a line of its own, one of two characters spaced."""
LONGEST_BOX = 10
"""No heading of a box that stands over figures (2023年“成绩单”) is longer where a byline follows."""
LONG_PART = 28
KICKER = re.compile(r"^\s*【[^【】]{1,40}】\s*")
ITEM_NUMBER = re.compile(r"\W*\d{1,2}\W*")
"""01: what numbers the part below it."""
TORN = re.compile(r"(?:该|这是|这一|这些|其中|此次|他们|她们|他说|她说|在.{2,40}方面[，,]|[^，,]{1,3}[，,])")
TRAIL = re.compile(r"[^，。；！？]{1,12}(?:\s*[>＞»›→]\s*[^，。；！？]{1,12}){1,6}\s*[>＞»›]?")
COPYRIGHT = re.compile(
    r"^(?:©|Copyright)|版权所有|未经.{0,6}(?:许可|授权|允许)[，,]?.{0,6}(?:请勿|不得|严禁|禁止)|(?:请勿|不得|严禁|禁止)转载"
)
NO_NAMES = frozenset(["全文", "连载", "节选", "未完", "待续", "应邀", "成文"])
TASKS = re.compile(r"(?:文\s*[/／]\s*图|图\s*[/／]\s*文|文图|图文|文|摄影报道|整理)$")
LOOSE_ENDS = ("的", "和", "与", "及", "将", "把", "被", "从", "并")
CAPTION_ABOVE = 90
REPEATED = 4
"""Lines between a headline and a dispatch that repeats it."""


class Read(msgspec.Struct):
    """A line with its role and what was read off it."""

    line: Line
    role: Role
    byline: Byline | None = None
    dispatch: Dispatch | None = None
    header: Header | None = None


def read_roles(lines: Sequence[Line]) -> list[Read]:
    """The lines with their roles."""
    printed = {line.text for line in lines}
    reads = _titled([_role(part) for line in lines for part in own_lines(line, printed)])
    for read, row in zip(reads, listed([read.line.text for read in reads]), strict=True):
        read.role = "item" if row and read.role in ("head", "body", "label") else read.role
    _signed_heads(reads)
    _names_amid_text(reads)
    _signatures(reads)
    _captions(reads)
    _contents(reads)
    told_by_captions(reads)
    return reads


def _titled(reads: list[Read]) -> list[Read]:
    """A dispatch that bears its headline (某社1月3日电题：…) is a header and the headline; where a headline stands above, it is that once more."""
    done: list[Read] = []
    for read in reads:
        title = TOPIC.match(read.line.text, read.dispatch.end) if read.dispatch else None
        if read.dispatch is None or title is None or len(read.line.text) - title.end() > MAX_HEAD:
            done.append(read)
        elif any(above.role == "head" for above in done[-REPEATED:]):
            done.append(Read(read.line, "byline", dispatch=read.dispatch))
        else:
            done.append(Read(cut(read.line, 0, title.end()), "byline", dispatch=read.dispatch))
            done.append(Read(cut(read.line, title.end(), len(read.line.text)), "head"))
    return done


def _role(line: Line) -> Read:
    text = line.text
    bare = EDGE.sub("", text)
    if not line.level and RULE.fullmatch(text):
        return Read(line, "rule")
    if CONTINUED.match(text):
        return Read(line, "continued")
    if _is_furniture(text):
        return Read(line, "furniture")
    dispatch = read_dispatch(text)
    if dispatch:
        return Read(line, "dispatch", dispatch=dispatch)
    header = read_header(text)
    if header:
        return Read(line, "header", header=header)
    byline = read_byline(text)
    if byline:
        return Read(line, "caption" if byline.photo else "byline", byline=byline)
    if len(text) <= 20 and COMPILED.search(text):
        return Read(line, "note")
    if is_staff(text):
        return Read(line, "staff")
    if len(text) <= 30 and not ends_sentence(text.rstrip("：:")):
        for role in ("contents", "brief", "sidebar"):
            if pattern(rf".*{{page.{role}_headings}}$").match(bare) and len(bare) <= (8 if role == "contents" else 14):
                return Read(line, role)
    if len(text) <= 200 and (PHOTO.search(text) or SHOWS.match(text)) and not _is_prose(text):
        return Read(line, "caption")
    if text[0] in "（(" and text[-1] in "）)" and len(text) <= 60:
        return Read(line, "caption" if PHOTO.search(text.rstrip("）)")) else "note")
    if text[0] in BULLETS:
        return Read(line, "item")
    if not line.level and len(text) <= 40 and _is_name_list(text):
        return Read(line, "names")
    return Read(line, _head_or_body(line))


def _is_furniture(text: str) -> bool:
    """Whether the line is no part of any story: `首页 > 要闻`, `分享到：`, `要闻 02`, `扫一扫`."""
    if (len(text) <= 100 and COPYRIGHT.search(text)) or ITEM_NUMBER.fullmatch(text) or is_form(text):
        return True
    if len(text) > 40 or text[-1] in "。；":
        return False
    page = r"(?:{page.sections})\s*[·|｜/]?\s*(?:第?\s*[A-Za-z]?\d{1,3}\s*版?)?|(?:第\s*)?[A-Za-z]?\d{1,3}\s*版?[\s:：|｜]*(?:{page.sections})(?:版|新闻)?"
    return bool(TRAIL.fullmatch(text) or pattern(page).fullmatch(text) or pattern("{page.furniture}").match(text))


def _is_prose(text: str) -> bool:
    """Whether more than one sentence stands before the credit: then the line is a report, not a caption."""
    return text.count("。") >= 3


def _is_name_list(text: str) -> bool:
    names = read_names(text)
    surname = pattern("^(?:{page.surnames})")
    return names is not None and len(names) >= 2 and all(len(name) <= 3 and surname.match(name) for name in names)


def _head_or_body(line: Line) -> Role:
    text = line.text
    if line.level:
        return "head"
    if len(text) <= 16 and text[-1] in "：:" and HAN.search(text):
        return "label"
    kicker = KICKER.match(text)
    text = KICKER.sub("", text) or text
    limit = MAX_HEAD + 10 if line.bold else MAX_HEAD
    long = not kicker and len(text) > limit and any(len(part) > LONG_PART for part in text.split())
    stops = text[-1:] in "。；;，,、…" or "。" in text
    if (
        long
        or stops
        or len(HAN.findall(text)) < 2
        or pattern(OPENER).match(text)
        or _is_torn(text)
        or speaker(text)
        or (flows(text) and not line.bold)
    ):
        return "body"
    return "head"


def _is_torn(text: str) -> bool:
    """Whether a line is a piece of a sentence: it points back (该, 这), opens a quotation that it does not close, or breaks off."""
    return (
        bool(TORN.match(text))
        or text.count("“") != text.count("”")
        or text.count("（") > text.count("）")
        or text.endswith(LOOSE_ENDS)
    )


def _signed_heads(reads: list[Read]) -> None:
    """Where a header, a byline or the head of a dispatch follows, a long line in which no sentence ends is a headline all the same, and so is
    one that ends like the heading of a box (某区晒出上半年“成绩单”)."""
    for place, (above, below) in enumerate(itertools.pairwise(reads)):
        text = above.line.text
        topmost = place == 0 or reads[place - 1].role != "body"
        opens = topmost or ends_sentence(reads[place - 1].line.text)
        signed = below.role in ("header", "byline", "dispatch")
        if (
            signed
            and opens
            and (above.role == "body" or (above.role == "sidebar" and len(text) > LONGEST_BOX))
            and len(text) <= LONGEST_HEAD
            and "。" not in text
            and not ends_sentence(text.rstrip("…") if topmost else text)
        ):
            above.role = "head"


def _names_amid_text(reads: list[Read]) -> None:
    """Words that could be names between two paragraphs are a sub-headline: reporters sign at the top or at the end."""
    for above, between, below in zip(reads, reads[1:], reads[2:], strict=False):
        text = ("body", "caption", "item", "dispatch")
        if between.role == "names" and above.role in text and below.role == "body":
            between.role = "head"


def _signatures(reads: list[Read]) -> None:
    """A name alone signs a story: in brackets below a paragraph (`（林小满）`), behind a sign between headline and text (`◎林小满`), or between headline and header."""
    for place, read in enumerate(reads[1:], 1):
        above, below = reads[place - 1].role, reads[place + 1].role if place + 1 < len(reads) else None
        closes = read.role == "note" and above in ("body", "item")
        opens = read.role == "item" and above in ("head", "header") and below in ("body", "caption")
        between = read.role == "head" and above == "head" and below == "header" and len(read.line.text) <= LONGEST_NAME
        names = (
            _signed_names(read.line.text) if closes or opens else read_plain_names(read.line.text) if between else ()
        )
        if names:
            read.role, read.byline = "byline", Byline(names)


def _signed_names(text: str) -> tuple[str, ...]:
    """The persons that a line of a signature names, signs, brackets and their task aside; none where it may be other words."""
    inner = TASKS.sub("", text.strip(BULLETS + "（）() \u3000")).strip()
    names = read_names(inner) or ()
    surname = pattern("^(?:{page.surnames})")
    plain = inner not in NO_NAMES and all(len(name) <= 3 and surname.match(name) for name in names)
    return names if plain else ()


def _captions(reads: list[Read]) -> None:
    """A short paragraph with the credit of a photograph directly below it is its caption."""
    for above, credit in itertools.pairwise(reads):
        lone = credit.role == "caption" and credit.line.blanks == 0
        if (
            lone
            and above.role in ("head", "body")
            and (above.line.blanks or above is reads[0])
            and not above.line.level
            and len(above.line.text) <= CAPTION_ABOVE
        ):
            above.role = "caption"


def _contents(reads: list[Read]) -> None:
    """What stands in a table of contents is marked so: to the next heading of its level, or as long as its lines are list items."""
    level: int | None = None
    listed = False
    for read in reads:
        if read.role == "contents":
            if level is None or read.line.level:
                level, listed = read.line.level, False
        elif level is not None:
            text = read.line.text
            ends = read.line.level and read.line.level <= level
            if level == 0 and listed:
                ends = not (NUMBERED.match(text) or text[-1] in "；;：:" or read.role == "item")
            listed = listed or bool(NUMBERED.match(text))
            if ends or (level == 0 and not listed and len(text) > MAX_HEAD):
                level = None
            elif read.role != "header":
                read.role = "contents"
