"""What a text says of the time it was written in: years and days behind it, targets before it, phrases that name its own year."""

from __future__ import annotations

import calendar
import re
from collections.abc import Container, Iterator
from functools import cache
from typing import Literal

import msgspec

from model.lexicon import shipped
from model.patterns import alternatives
from model.read.outlook import outlook_of
from model.read.vocabulary import pattern, words

Strength = Literal["faint", "weak", "strong", "exact"]

YEAR = r"(?<!\d)(?P<year>(?:19[5-9]|20[0-4])\d)"
DATED = re.compile(YEAR + r"\s*年(?:\s*(?P<month>\d{1,2})\s*月(?:\s*(?P<day>\d{1,2})\s*日)?)?")
NAMED = re.compile(
    YEAR
    + r"(?!\d)(?=[\u4e00-\u9fa5“‘])(?!\s*(?:年|亿|万|余|多|家|个|项|人|名|元|米|公里|吨|台|户|所|件|亩|平|千|分|次|只|头|株|套|座|条|例|辆|架|艘|位|度|届|种|份|篇|天|小时|公顷|版))"
)
TITLED = re.compile(r"《[^《》]{2,40}[（(](?P<year>20[0-4]\d)\s*年?(?:度|版)?[）)][^《》]{0,6}》")
TERM = re.compile(
    r"《[^《》]{2,40}[（(](?P<year>20[0-4]\d)\s*年?\s*(?:[-—–~～]+|至|到)\s*(?P<last>20\d\d)\s*年?[）)][^《》]{0,6}》"
)
"""A plan with its term appears as the term begins, or later; when the term ends says nothing."""
PLAN = re.compile(r"规划|计划|目标|行动|方案|纲要|路线图|意见")
BASE = re.compile(r"(?:力争|目标|计划|规划|预计|有望|到20\d\d年)[^。；\n]{0,60}(?:较|比|相比|相较于?)\s*$")
PLANNED = re.compile(r"将于|即将|将在|将举|将迎|筹备|申办|力争|拟于|预计|计划")
END_OF_YEAR = re.compile(r"(?:底|末|年底|年末|全年|终)")
SINCE = re.compile(r"(?:以来|起|开始|以后|之后|成立|启动|版|级|度|届|创办|始建|间)")
FIRST = re.compile(r"(?:首|第一|“?路线图|“?施工图|“?任务|工作要点|春节|新春|[^，。；]{0,4}(?:怎么|如何|干[什啥]))")
YEARS_OWN = re.compile(
    r"(今年|去年|前年|明年)\s*[（(]\s*((?:19|20)\d\d)\s*年?\s*[）)]|((?:19|20)\d\d)\s*年\s*[（(]\s*(今年|去年|前年|明年)\s*[）)]"
)
AWAY = {"今年": 0, "去年": 1, "前年": 2, "明年": -1}
SPAN = re.compile(r"(?:19|20)\d\d\s*年?\s*(?:至|到|[-—–~～]{1,2})\s*$")
TO_COME = re.compile(r"[^。；]{0,40}?(?:将|力争|计划|规划|目标|拟|预计|有望|行动|方案)")
FIGURES = re.compile(r"[^。；]{0,60}?(?:增长|增加|达到|达|新增|新认定|完成|实现|突破|超|累计|引进|申请|占|万|亿|\d)")
YEARLY = re.compile(
    rf"[，,]?[^，。；\d]{{0,24}}(?:{alternatives(words('calendar', 'yearly'))})[^，。；\d]{{0,12}}\d"
    r"|[，,][^，。；\d]{0,16}(?:达到?|增至|增加到|共有|拥有)[^，。；\d]{0,4}\d"
    r"|[，,]?[^，。；]{0,40}(?:[，,]\s*)?(?:同比|[比较]上年|增长|下降)[^，。；\d]{0,6}\d"
)
"""The accounts of a year are closed when it is over."""
PART = re.compile(
    r"(?P<half>上半年)|第?(?P<quarter>[一二三四1-4首])个?季度?|前(?P<quarters>[两二三23])个?季度|前(?P<months>\d{1,2}|[两二三四五六七八九十]{1,2})个?月|\d{1,2}\s*(?:[-—–~～至到]+)\s*(?P<through>\d{1,2})\s*月"
)
"""A part of a year, by the months that one of its units has."""
PARTS = {"half": 6, "quarter": 3, "quarters": 3, "months": 1, "through": 1}
EVENT = re.compile(r"(?!，)[^，。；\d]{0,16}(?:大赛|论坛|博览会|大会|展会|会议|峰会|赛事|活动|行动)")
"""2024年某大赛吸引…: it is held in its year, which need not be over."""
TOLD_OF = re.compile("，")
"""2024年，某市被纳入…: what a text that has 今年 for its own year says of another."""
SUMMED_UP = re.compile("的?[“‘]?(?:成绩单|答卷|年报|统计公报|家底)")
REACHED = re.compile("[增升降长高加少大跃展][到至]$")
"""增至2024年的98亿元: what a change has come to."""
THROUGH = re.compile(r"\s*(?:[-—–~～至到]+)\s*(?P<last>\d{1,2})\s*月")
WORK_REPORT = re.compile("工作报告")
SET_OUT = re.compile(
    YEAR
    + "年(?:，|如何|该|怎么|怎样|咋)*(?:怎么干|怎么做|怎么办|如何干|咋干|干什么|干啥|抓什么)|为"
    + YEAR.replace("year", "for")
    + "年(?:的?(?:工作|发展|经济工作)*)?(?:划出|划定|定下|勾画|勾勒|绘就|擘画|谋划|设定|标出|明确)"
)
"""What a work report sets out (2022年怎么干？, 为2022年划出重点) is of the year in which it is made."""
DEICTIC = re.compile(r"去年|今年")
NEAR = re.compile(r"(?:前些天|前不久|近日|日前|刚刚|正在|正式|今天|昨天|昨日)[^。]{0,12}$")
MONTH_DAY = re.compile(r"(?<![\d年])(?<!年\s)(\d{1,2})月(\d{1,2})日")
SCENE = re.compile(r"(\d{1,2})月的[一-鿿（）()]{2,14}(?=[，,])")
VISIT = re.compile(
    r"(?:(?<![\d年月])|(?<=年))(\d{1,2})月(?:\d{1,2}日|[上中下]旬|初|底|末)[^，。；！？\n]{0,6}，(?:[^，。；！？\n]{2,40}，)?记者"
    r"(?:[^，。；！？\n]{0,6}(?:走进|来到|见到|看到|探访|走访|跟随|驱车)|[在从])"
)
"""9月上旬，记者走进某基地: the day on which a reporter was there is shortly before the report."""
LASTING = re.compile(r"(?:^|[。！？”\n])(?P<count>\d{1,2}|[一二三四五六七八九十]{1,2})年(?:多|间)?来，", re.MULTILINE)
LASTED = 250
"""Characters between what came to be and what the years since then have brought."""
TODAY = re.compile(
    r"(?P<when>今天|今日|昨天|昨日|前天)\s*(?:上午|下午|晚|凌晨)?\s*[（(]\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日\s*[）)]"
)


class Bound(msgspec.Struct, frozen=True):
    """Published on `day` or later (`faint`, `weak`, `strong`), or in the year of `day` (`exact`), because of the words quoted.

    A `faint` one may as well be to come (2026年建成): it counts up to the year of the latest strong one.
    """

    day: str
    strength: Strength
    words: str


class Ahead(msgspec.Struct, frozen=True):
    """Published in `year` or before: the words speak of it as to come."""

    year: int
    words: str


def find_bounds(text: str) -> Iterator[Bound | Ahead]:
    """All that the text says of its own time, in no order."""
    yield from _own_years(text)
    set_out = _set_out(text)
    yield from set_out.values()
    terms = {m.start("last") for m in TERM.finditer(text)}
    yield from _dated(text, set_out.keys() | terms)
    yield from _named(text)
    yield from _known(text)
    yield from _lasting(text)


def _own_years(text: str) -> Iterator[Bound]:
    """去年（2023年）: the year itself."""
    for found in YEARS_OWN.finditer(text):
        year = int(found[2] or found[3])
        yield Bound(str(year + AWAY[found[1] or found[4]]), "exact", found[0])


def _set_out(text: str) -> dict[int, Bound]:
    """The years that a work report sets out, by their offsets."""
    found = SET_OUT.finditer(text) if WORK_REPORT.search(text) else ()
    named = ((m, "year" if m["year"] else "for") for m in found)
    return {m.start(group): Bound(m[group], "exact", m[0]) for m, group in named}


def _dated(text: str, told: Container[int]) -> Iterator[Bound | Ahead]:
    """2023年…: behind the text or before it; a whole year, or a part of one, with its figures lies behind it. Those at the offsets `told` are left out."""
    speaks = bool(DEICTIC.search(text))
    for found in (m for m in DATED.finditer(text) if m.start() not in told):
        year, before, after = (
            int(found["year"]),
            text[max(0, found.start() - 6) : found.start()],
            text[found.end() : found.end() + 60],
        )
        said = text[found.start() : found.end() + 8].split("\n")[0]
        span = not found["month"] and SPAN.search(text[max(0, found.start() - 10) : found.start()])
        if BASE.search(text[max(0, found.start() - 80) : found.start()]):
            continue  # what a target is measured against may itself be to come
        if span and FIGURES.match(after) and not TO_COME.match(after):
            yield Bound(f"{year + 1}-01-01", "weak", span[0].strip() + said)
            continue
        outlook = outlook_of(text, found.start(), found.end())
        if outlook == "ahead":
            yield Ahead(year, said)
        elif outlook == "behind" and (bound := _behind(found, before, after, said, speaks=speaks)):
            yield bound


def _behind(found: re.Match[str], before: str, after: str, said: str, *, speaks: bool) -> Bound | None:
    """The bound of a year that is told as behind, with the month, day or part of it that is named; `speaks` says that the text calls years 今年 or 去年."""
    year = int(found["year"])
    if not found["month"] and (
        END_OF_YEAR.match(after) or SUMMED_UP.match(after) or (after[:1] == "的" and REACHED.search(before))
    ):
        return Bound(f"{year + 1}-01-01", "strong", said)
    finishes = pattern(r"[^，。；]{0,24}{calendar.finishes}").match(after)
    if found["month"]:
        return _in_month(found, after, said, "faint" if finishes else "weak")
    if part := PART.match(after):
        months = next(size * _count(part[name]) for name, size in PARTS.items() if part[name])
        return Bound(_month_after(year, min(months, 12)), "faint" if finishes else "strong", said)
    if FIRST.match(after):
        return Bound(f"{year}-01-01", "strong", said)
    if SINCE.match(after) or EVENT.match(after):
        return Bound(f"{year}-01-01", "weak", said)
    if speaks and TOLD_OF.match(after):
        return Bound(f"{year + 1}-01-01", "weak", said)
    if (speaks and FIGURES.match(after)) or YEARLY.match(after):
        return Bound(f"{year + 1}-01-01", "strong", said)
    return Bound(f"{year}-01-01", "faint" if finishes else "weak", said)


def _in_month(found: re.Match[str], after: str, said: str, strength: Strength) -> Bound | None:
    """The bound of a month or day that is told as behind; `strength` is that of a month alone."""
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"] or 1)
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    last = THROUGH.match(after)
    if last and month < int(last["last"]) <= 12:
        return Bound(_month_after(year, int(last["last"])), "strong", said)
    if (month, day) == (12, 31):
        return Bound(f"{year + 1}-01-01", "strong", said)
    return Bound(f"{year}-{month:02}-{day:02}", "strong" if found["day"] else strength, said)


def _count(numeral: str) -> int:
    """A number up to twelve; what is no numeral (上半年, 首季度) is one."""
    if numeral.isdigit():
        return int(numeral)
    ten, unit = "十" in numeral, numeral.strip("十")
    return 10 * ten + ("一二三四五六七八九".find(unit.replace("两", "二")) + 1 if unit else 0) or 1


def _month_after(year: int, month: int) -> str:
    return f"{year + month // 12}-{month % 12 + 1:02}-01"


def _named(text: str) -> Iterator[Bound]:
    """2024成都世界园艺博览会: held in its year; 2024…, of which the text speaks as of something near, is its own year; 《…报告（2023）》: published in its year or later."""
    for found in TITLED.finditer(text):
        if not PLAN.search(found[0]):
            yield Bound(f"{found['year']}-01-01", "weak", found[0])
    for found in TERM.finditer(text):
        yield Bound(f"{found['year']}-01-01", "faint", found[0])
    for found in NAMED.finditer(text):
        around = text[max(0, found.start() - 20) : found.end() + 30].split("\n")[0]
        if not PLANNED.search(around):
            near = NEAR.search(text[max(0, found.start() - 16) : found.start()]) or re.search(
                "正式|开幕|揭晓|举行", around
            )
            yield Bound(
                f"{found['year']}-01-01",
                "strong" if near else "weak",
                text[found.start() : found.start() + 12].split("\n")[0],
            )


def _known(text: str) -> Iterator[Bound]:
    """Plan years, anniversaries and meetings, by the calendar table."""
    table = shipped().table("calendar")
    for found in _plan_years().finditer(text):
        first, last = table["plans"][found["plan"]]
        place = table["plan_years"][found["year"]]
        year = (last if place < 0 else first + place) - ("明年" in text[max(0, found.start() - 8) : found.start()])
        yield Bound(str(year), "exact", found[0])
    for found in _anniversaries().finditer(text):
        yield Bound(str(table["founded"][found["event"]] + int(found["count"])), "exact", found[0])
    for event, day in table["held"].items():
        if event in text and f"迎接{event}" not in text:
            yield Bound(str(day), "weak", event)


def _lasting(text: str) -> Iterator[Bound]:
    """2019年落户某区…。5年来，…: so many years lie behind what came to be in a year."""
    for found in LASTING.finditer(text):
        founded = pattern(YEAR + r"年(?:\d{1,2}月)?[^，。；：\d]{0,16}{times.founded}").finditer(
            text, max(0, found.start() - LASTED), found.start()
        )
        if last := next(iter(reversed(list(founded))), None):
            yield Bound(f"{int(last['year']) + _count(found['count'])}-01-01", "weak", found[0].strip("。！？”\n，"))


@cache
def _plan_years() -> re.Pattern[str]:
    table = shipped().table("calendar")
    return re.compile(
        rf"[“‘\"']?(?P<plan>{alternatives(table['plans'])})[”’\"']?(?:规划|时期)?的?(?:的)?(?P<year>{alternatives(table['plan_years'])})"
    )


@cache
def _anniversaries() -> re.Pattern[str]:
    table = shipped().table("calendar")
    return re.compile(
        rf"(?:今年是|正值|时值|庆祝|纪念|迎来)[^，。；]{{0,8}}?(?P<event>{alternatives(table['founded'])})[^，。；\d]{{0,8}}(?P<count>\d{{1,3}})\s*周年"
    )


def reported_day(text: str) -> tuple[int, int, str] | None:
    """Month and day with which a report opens, with the words: a day without its year is one of these weeks."""
    return dispatch_day(text) if MONTH_DAY.match(text) else None


def scene_month(text: str, opening: str) -> tuple[int, str] | None:
    """The month of the scene that a feature opens with (5月的某城，…), or in which its reporter was there, with the words."""
    found = SCENE.match(opening) or VISIT.search(text)
    return (int(found[1]), found[0]) if found and 1 <= int(found[1]) <= 12 else None


def dispatch_day(text: str) -> tuple[int, int, str] | None:
    """Month and day of the first date in a report's first words, with the words."""
    found = MONTH_DAY.search(text[:40])
    if not found or not (1 <= int(found[1]) <= 12 and 1 <= int(found[2]) <= 31):
        return None
    return int(found[1]), int(found[2]), found[0]


def today(text: str) -> tuple[int, int, int, str] | None:
    """Month and day that the text calls 今天 or 昨天, how many days ago that is, and the words."""
    found = TODAY.search(text)
    if not found:
        return None
    return int(found["month"]), int(found["day"]), {"今": 0, "昨": 1, "前": 2}[found["when"][0]], found[0]
