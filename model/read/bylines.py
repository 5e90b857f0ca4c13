"""Who wrote it and for whom: bylines, datelines of dispatches, photo credits, lines of staff, as newspapers print them."""

from __future__ import annotations

import re

import msgspec

from model.read.prominence import opening_place
from model.read.sentences import BULLETS
from model.read.vocabulary import HANZI, pattern, words

AGENCY = re.compile(rf"([{HANZI}]{{2,}}\s*(?:摄|供图))\s*[/／]\s*\S{{2,12}}$")
PICTURES_FROM = re.compile(r"\s*(?:图片|照片|图|本文图片)[由均]\S{2,20}提供[）)]?$")
COMPILED = re.compile(r"(?:整理|制表|制图|供稿)[）)]?$")
TASK = re.compile(r"(?<=..)(?:整理|摄影报道|报道|摄影|摄|采写)$")
NAME = rf"(?:[{HANZI}]{{2,4}}|[{HANZI}]{{1,12}}·[{HANZI}·]{{1,16}})"
LONE = re.compile(rf"[{HANZI}]")
PARTS = re.compile(r"[\s、，,｜|;；/／&]+")
LEAD = re.compile(rf"^[{BULLETS}\s（(【〔\-—]+|[）)】〕\s]+$")
FULL_NAME = re.compile(NAME)
ROLE = r"(?P<media>[\w\-—·]{0,20}?)(?P<quals>(?:{page.reporter_qualifiers})*)(?P<role>{page.reporters})[：:]?(?P<name>[{HANZI}·]{0,12})(?P<photo>摄影报道|摄影|摄|文图|图文|文|图)?"
CREDIT = re.compile(
    r"(?:^|[\s。：:（(])(?P<who>[^\s。：:（(]{0,14}记者\s*[^\s。，]{2,4}(?:[ \u3000、][^\s。，]{2,4})?)\s*(?P<task>整理|制表|制图|摄影|摄)$"
)
LONGEST_CREDIT = 100
OWN = ("本报", "本台", "本网", "本刊", "本社", "")
NOISE = frozenset(["文", "图", "文图", "图文", "报道", "摄影报道", "采写", "整理", "供稿", "综合", "发自"])
FROM_PLACE = re.compile(rf"[{HANZI}]{{2,8}}报道")
"""Where the report was made (成都报道)."""
PICTURED = frozenset(["摄", "摄影", "摄像"])
COLUMNS = frozenset(
    [
        "手记",
        "观察",
        "调查",
        "走访",
        "探访",
        "视点",
        "视线",
        "日记",
        "札记",
        "连线",
        "获悉",
        "了解",
        "看到",
        "发现",
        "采访",
    ]
)
"""What follows 记者 in a heading or a sentence and is no name."""
PHOTO = re.compile(
    r"(?:摄|摄影|供图|资料图片?|资料照片|图片|制图|绘图|漫画|截图|航拍)[）)]?$|(?:摄|图|供图|摄影|制图)\s*[/／:：]\s*\S{2,16}$"
    r"|(?:图源|图据|图自)\S{1,16}$|发[（(][^（）()]{2,16}摄[）)]$|图片?来源[:：]?\S{1,16}$"
)
SHOWS = re.compile(r"(?:图为|图①|图[一二三1-9]|[上下左右本]图|资料图)(?:[:：为，,]|\S)")
CONTINUED = re.compile(
    r"[（(]\s*(?:上接|紧接|接)\s*第?\s*[A-Za-z]?\d{0,3}[一二三四五六七八头]?\s*版?[^（）()]{0,20}[）)]|[（(]下转[^（）()]{1,12}[）)]"
)
MONTH_DAY = r"(?:(?P<year>(?:19|20)\d\d)\s*年\s*)?(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"
SENT = r"(?:\d{1,2}时)?\s*(?:电|讯|消息)"
"""How a dispatch is sent, with the hour where it bears one (11时讯)."""
MEDIA = r"(?P<media>(?:[\w]{2,6}[-—])?(?:{media.names}(?:客户端)?|[\w]{1,10}?{media.endings}))"
WHO = r"\s*(?:[（(](?P<who>[^（）()]{0,80})[）)])?\s*[:：]?\s*"
DISPATCHES = (
    r"(?P<own>本[报台网刊社])讯" + WHO,
    rf"(?P<own>本[报台网刊社])(?P<place>[{HANZI}]{{2,12}}?)\s*{MONTH_DAY}\s*{SENT}" + WHO,
    r"(?P<media>央视网|央视新闻|央广网)\s*消息\s*[（(](?P<programme>[^（）()]{2,14})[）)]\s*[:：]\s*",
    MEDIA + rf"(?P<place>[{HANZI}]{{2,12}}?)?\s*{MONTH_DAY}\s*{SENT}" + WHO,
    MEDIA + r"\s*(?:讯|消息)(?=[\s（(:：])" + WHO,
)


TOPIC = re.compile(r"题[：:]\s*(?=\S)")
"""A feature of an agency bears its headline in the head of the dispatch (某社某地1月3日电题：…)."""


class Byline(msgspec.Struct, frozen=True):
    """Who signed: names in their order, the outlet where the line names it, whether it is the credit of a photograph."""

    authors: tuple[str, ...]
    outlet: str | None = None
    photo: bool = False


class Dispatch(msgspec.Struct, frozen=True):
    """The head of a report: where the paragraph's own text begins, who sent it, and the month and day that it bears."""

    end: int
    authors: tuple[str, ...]
    outlet: str | None
    own: bool
    month_day: tuple[int, int] | None = None
    year: int | None = None
    """Where it bears its year too, which a site's report does."""


TWO = 2
NO_PERSON = tuple("县区市镇乡报网版刊量")
CHANNEL = re.compile(rf"(?<=客户端)[{HANZI}]{{2,6}}频道$")
ON_SITE = re.compile(r"[^-—报]{2,8}[-—][^-—报]{2,10}(?:客户端|频道)")


def printed_outlet(text: str) -> str | None:
    """The outlet of a line that names nothing else, as printed: there a paper's platform (某某日报锦观) belongs to its name."""
    name = outlet_name(text)
    return text if name and name.endswith("报") and text.startswith(name) and _is_outlet(text) else name


def outlet_name(text: str) -> str | None:
    """The newspaper, site or programme that the text is the name of, qualifiers and a platform's name before or behind it left out.

    A site with the application or the channel of it that a page prints (甲网-某某客户端) has both in its name.
    """
    text = CHANNEL.sub("", text.strip(" 　《》“”")).removesuffix("原创")
    if ON_SITE.fullmatch(text) and all(_is_outlet(part) for part in re.split("[-—]", text)):
        return text
    parts = [part for part in re.split(r"[-—/／·]+", text.strip(" 　《》“”")) if part]
    parts = [part.removesuffix("社") if part.endswith("报社") else part for part in parts]
    parts = [piece for part in parts for piece in _paper_and_platform(part)]
    known = [part for part in parts if _is_outlet(part)]
    papers = [part for part in known if part.endswith("报")]
    sites = [part for part in known if not part.endswith("客户端")]
    return (papers or sites or known or [None])[-1]


def _paper_and_platform(text: str) -> tuple[str, ...]:
    """成都日报锦观新闻: a paper with the platform on which it is read, printed as one word."""
    found = pattern("(.{2,}?{media.daily_endings})(.+)").fullmatch(text)
    return found.groups() if found and _is_outlet(found[1]) and _is_outlet(found[2]) else (text,)


def speaker(text: str) -> str | None:
    """Who a line of an interview names before its colon as the one who asks (记者, 问, the outlet)."""
    found = re.match(rf"([{HANZI}\d]{{1,10}})[：:]\s*\S", text)
    asks = found is not None and (found[1] in words("page", "askers") or outlet_name(found[1]) is not None)
    return found[1] if found and asks else None


def _is_outlet(text: str) -> bool:
    place = opening_place(text)
    local = place is not None and text == place[0] + "报"  # 某县报
    return text.isalnum() and (
        text in words("media", "names") or local or (2 < len(text) <= 14 and text.endswith(words("media", "endings")))
    )


def read_names(text: str) -> tuple[str, ...] | None:
    """The persons that a list of names gives (a two-character name may be spaced); None where it is no such list."""
    found: list[str] = []
    lone = ""
    for part in filter(None, PARTS.split(text.strip())):
        if len(part) == 1 and LONE.match(part):
            if lone:
                found.append(lone + part)
                lone = ""
            else:
                lone = part
        elif FULL_NAME.fullmatch(part) and not lone:
            found.append(part)
        else:
            return None
    return tuple(found) if found and not lone else None


def read_plain_names(text: str) -> tuple[str, ...]:
    """The persons of a list that nothing marks as one; none where it may be a section (文化) or a place (石柱县): no name in it has three characters."""
    names = read_names(text) or ()
    plain = any(len(name) > TWO for name in names) and not any(name.endswith(NO_PERSON) for name in names)
    return names if plain else ()


def read_byline(text: str, *, bracketed: bool = False) -> Byline | None:
    """The byline that a whole line is (`◎本报记者 雍黎`, `重庆日报记者 崔力 摄`, `上游新闻 卫东`); None where it is none.

    `bracketed` says that it stands in the brackets of a dispatch, where a contributor without an office is named first (林小满 记者 何清).
    """
    if len(text) > 80 or COMPILED.search(text):
        return None
    bare = AGENCY.sub(r"\1", PICTURES_FROM.sub("", LEAD.sub("", text).strip()))
    if not bare or len(bare) > 80 or re.search(r"[。！？；“”]", bare):
        return None
    marked = text[0] in BULLETS
    photo = bool(PHOTO.search(bare)) and "文" not in bare[-6:]
    role = pattern("^" + ROLE + "$")
    authors: list[str] = []
    outlet: str | None = None
    signed = pictured = False
    loose: list[str] = []
    parts = [inner for part in PARTS.split(bare) if (inner := part.strip(BULLETS) if marked else part)]
    for place, part in enumerate(parts):
        if part in NOISE or part in PICTURED:
            pictured = part in PICTURED and bool(authors or loose) and place + 1 < len(parts)
            signed = signed or part != "摄"
            continue
        matched = role.match(part)
        if matched and (matched["media"] in OWN or outlet_name(matched["media"])):
            authors += _spaced(loose)
            loose = []
            signed, pictured = True, False
            outlet = outlet or outlet_name(matched["media"])
            if matched["name"]:
                loose.append(TASK.sub("", matched["name"]))
        elif not authors and not loose and outlet_name(part) and not signed:
            outlet, signed = outlet_name(part), True
        elif signed and authors + loose and outlet_name(part):
            authors += _spaced(loose)
            loose = []  # one of two papers that report together
        elif pictured and (FULL_NAME.fullmatch(part) or LONE.fullmatch(part)):
            continue  # 记者 甲 摄影 乙: who took the picture
        elif signed and loose and FROM_PLACE.fullmatch(part) and opening_place(part):
            continue
        elif (signed or marked or (bracketed and _is_person(part))) and (
            FULL_NAME.fullmatch(part) or LONE.fullmatch(part)
        ):
            loose.append(TASK.sub("", part))
        elif signed and photo and (outlet_name(part) or part.endswith(("摄", "供图"))):
            loose += [TASK.sub("", part)] if not outlet_name(part) else []
        else:
            return None
    authors += _spaced(loose)
    if not signed or not authors or not all(FULL_NAME.fullmatch(name) and name not in COLUMNS for name in authors):
        return None
    return Byline(tuple(dict.fromkeys(authors)), outlet, photo)


def _is_person(text: str) -> bool:
    return len(text) <= 3 and pattern("^(?:{page.surnames})").match(text) is not None


def _spaced(parts: list[str]) -> list[str]:
    return list(read_names(" ".join(parts)) or [part for part in parts if len(part) > 1])


def read_credit(text: str) -> Byline | None:
    """Who compiled a box or took its picture, at the end of a line of other words (数据来源：… 上游新闻记者 林小满 整理)."""
    found = CREDIT.search(text.rstrip("）) "))
    if found is None or len(text) > LONGEST_CREDIT:
        return None
    signed = read_byline(found["who"])
    if signed is None:
        return None
    return Byline(signed.authors, signed.outlet, found["task"] not in ("整理", "制表"))


def read_dispatch(text: str) -> Dispatch | None:
    """The head of a report at the start of a paragraph: `本报讯(…记者 张璐)`, `新华社北京1月3日电`, `央视网消息（新闻联播）：`."""
    for template in DISPATCHES:
        found = pattern(template).match(text)
        if not found:
            continue
        groups = found.groupdict()
        outlet = outlet_name(groups.get("programme") or groups.get("media") or "")
        if not groups.get("own") and outlet is None:
            continue
        who = groups.get("who") or ""
        byline = read_byline(who, bracketed=True) or _bare_names(who)
        month_day = (int(groups["month"]), int(groups["day"])) if groups.get("month") else None
        authors = byline.authors if byline else ()
        year = int(groups["year"]) if groups.get("year") else None
        outlet = outlet or (byline.outlet if byline else None)
        return Dispatch(found.end(), authors, outlet, bool(groups.get("own")), month_day, year)
    return None


def _bare_names(text: str) -> Byline | None:
    """The persons that the brackets of a dispatch list without any office."""
    names = read_names(text) or ()
    return Byline(names) if names and all(map(_is_person, names)) else None


def is_staff(text: str) -> bool:
    """Whether a line names editors, proof-readers, tags and the like: no text of the story."""
    return len(text) <= 60 and bool(
        pattern(
            rf"^[{BULLETS}（(\[【]?\s*(?:本期|本版)?{{page.staff}}\s*(?:[:：／/|｜丨]|[ \u3000]+\S{{2,4}}(?:\s|$)).*$"
        ).match(text)
    )
