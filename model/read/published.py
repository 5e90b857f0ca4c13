"""When a story was published: stated, given by the file, or inferred from its content.

An inference rests on bounds (evidence.py): a story appeared after all that it tells as past, so the latest of them gives the
year, unless a phrase names the year itself. Stories of one page share it. A day is claimed only where a report bears one: what
本报讯 dates today, a daily paper prints tomorrow. Where the paper is not named, or a story only opens with the day of its news,
the month is claimed and no day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from model.facts import Basis
from model.read.bylines import Dispatch
from model.read.evidence import Ahead, Bound, dispatch_day, find_bounds, reported_day, scene_month, today
from model.read.headers import Header
from model.read.vocabulary import words

ONE_ISSUE = timedelta(days=3)
"""Reports of one issue of a paper bear days that lie no further apart."""


MOST = 60
"""Stories that one page holds at most; a longer row is no page."""


class Clues(msgspec.Struct, frozen=True):
    """What is known of a story before its date is: its text, the body's beginning, a date printed above or below it with the
    words, its outlet and dispatch."""

    text: str
    opening: str
    stated: str | None
    shown: str
    outlet: str | None
    dispatch: Dispatch | None


class Dated(msgspec.Struct, frozen=True):
    """A date with how it is known and, in Chinese, from which words."""

    date: str | None = None
    basis: Basis | None = None
    why: str = ""


class Reading(msgspec.Struct):
    """What a story tells of its own time: `since` the latest day behind it, `year` where it names its year, `before` its limit."""

    since: Bound | None
    year: Bound | None
    before: int


class Day(msgspec.Struct, frozen=True):
    """A day that a story bears, with the words that say so; `sure` where it is the day of publication and not one shortly before."""

    day: date
    words: str
    sure: bool = True

    @property
    def known(self) -> str:
        """The date of publication as far as it is known: a paper that prints the next day may do so in the next month."""
        printed = self.day + timedelta(days=1)
        if self.sure:
            return self.day.isoformat()
        return f"{self.day:%Y-%m}" if printed.month == self.day.month else f"{printed:%Y}"


def date_page(clues: Sequence[Clues], page: Header, front: Header, name: Header) -> list[Dated]:
    """The dates of the stories of one page, in their order."""
    given = [_given(clue, page, front, name) for clue in clues]
    at = 0
    while at < len(clues):
        end = at
        while end < len(clues) and given[end].date is None:
            end += 1
        if end > at:
            given[at:end] = _infer(clues[at:end])
        at = max(end, at + 1)
    return given


def _given(clue: Clues, page: Header, front: Header, name: Header) -> Dated:
    if front.date:
        return Dated(front.date, "file", f"文件头写明“{front.shown}”")
    if clue.stated:
        return Dated(clue.stated, "stated", f"印有“{clue.shown}”")
    if page.date:
        return Dated(page.date, "stated", f"版面印有“{page.shown}”")
    if name.date:
        return Dated(name.date, "file", f"文件名“{name.shown}”")
    return Dated()


def _infer(clues: Sequence[Clues]) -> list[Dated]:
    """Dates of stories that stand together: as many in a row as can be of one day share what each of them tells."""
    readings = [_read(clue.text) for clue in clues]
    dated: list[Dated] = []
    at = 0
    while at < len(clues):
        end, found = at + 1, _shared(clues[at : at + 1], readings[at : at + 1])
        while end < min(len(clues), at + MOST) and (more := _shared(clues[at : end + 1], readings[at : end + 1])):
            end, found = end + 1, more
        pooled, day = found or (readings[at], None)
        dated += [_dated(pooled, day, alone=reading == pooled or end - at == 1) for reading in readings[at:end]]
        at = end
    return dated


def _shared(clues: Sequence[Clues], readings: Sequence[Reading]) -> tuple[Reading, Day | None] | None:
    """What the stories tell together, and the latest day that one of them bears; None where they cannot be of one day."""
    pooled = _pool(readings)
    if pooled is None:
        return None
    days = [day for clue in clues if (day := _day(clue, pooled))]
    if days and not _one_issue(days):
        return None
    if not days:
        told = [day for clue in clues if (day := _told(clue, pooled))]
        days = told if told and _one_issue(told) else []
    return pooled, max(days, key=lambda day: (day.day, day.sure)) if days else None


def _one_issue(days: Sequence[Day]) -> bool:
    return max(day.day for day in days) - min(day.day for day in days) <= ONE_ISSUE


def _read(text: str) -> Reading:
    found = list(find_bounds(text))
    bounds = [bound for bound in found if isinstance(bound, Bound)]
    past = max((int(bound.day[:4]) for bound in bounds if bound.strength == "strong"), default=0)
    # A target of a year that is surely past is history; one ahead shows that a year beyond it is no past.
    before = min((ahead.year for ahead in found if isinstance(ahead, Ahead) and ahead.year >= past), default=9999)
    return Reading(*_settled([bound for bound in bounds if int(bound.day[:4]) <= before]), before)


def _settled(bounds: Sequence[Bound]) -> tuple[Bound | None, Bound | None]:
    """The latest day behind, and the year named (where nothing later is behind)."""
    order = {"faint": 0, "weak": 1, "strong": 2}
    sure = max((bound.day[:4] for bound in bounds if bound.strength == "strong"), default="9999")
    behind = [b for b in bounds if b.strength != "exact" and not (b.strength == "faint" and b.day[:4] > sure)]
    since = max(behind, key=lambda bound: (bound.day, order[bound.strength]), default=None)
    named = [bound for bound in bounds if bound.strength == "exact" and (since is None or bound.day >= since.day[:4])]
    return since, min(named, key=lambda bound: bound.day, default=None)


def _pool(readings: Sequence[Reading]) -> Reading | None:
    """One reading for all stories of a page; None where they cannot be of one day."""
    bounds = [bound for reading in readings for bound in (reading.since, reading.year) if bound]
    before = min((reading.before for reading in readings), default=9999)
    named = {reading.year.day for reading in readings if reading.year}
    since, year = _settled(bounds)
    if len(named) > 1 or (named and year is None) or (since and int(since.day[:4]) > before):
        return None
    return Reading(since, year, before)


def _day(clue: Clues, reading: Reading) -> Day | None:
    """The day that a story bears as a dispatch, or calls today."""
    if reading.since is None and reading.year is None:
        return None
    spoken = today(clue.text)
    if spoken:
        month, day, ago, said = spoken
        told = _on(month, day, reading)
        return Day(told + timedelta(days=ago), f"文中“{said}”") if told else None
    report = clue.dispatch
    if report is None:
        return None
    dated = dispatch_day(clue.opening)
    month_day = report.month_day or (dated[:2] if dated else None)
    told = _on(*month_day, reading) if month_day else None
    if told is None or month_day is None:
        return None
    said = f"{month_day[0]}月{month_day[1]}日"
    if clue.outlet and clue.outlet.endswith(words("media", "daily_endings")):
        return Day(told + timedelta(days=1), f"报道所记最晚为{said}，日报次日见报")
    if clue.outlet is None or clue.outlet.endswith(words("media", "print_endings")):
        return Day(told, f"报道所记为{said}，见报日期无从确定", sure=False)
    return Day(told, f"电头为{said}")


def _told(clue: Clues, reading: Reading) -> Day | None:
    """The day of the news that a story opens with, where it bears none of its own."""
    if reading.since is None and reading.year is None:
        return None
    found = reported_day(clue.opening)
    if not found:
        return _season(clue, reading)
    told = _on(found[0], found[1], reading)
    return Day(told, f"开篇报道{found[2]}之事，见报日期无从确定", sure=False) if told else None


def _season(clue: Clues, reading: Reading) -> Day | None:
    """The month of the scene that a feature opens with (5月的某城，阳光正好), or in which its reporter was there."""
    scene = scene_month(clue.text, clue.opening)
    if scene is None:
        return None
    month, said = scene
    last = next((day for last in (31, 30, 28) if (day := _on(month, last, reading))), None)
    return Day(last.replace(day=1), f"文中“{said}”，日期无从确定", sure=False) if last else None


def _on(month: int, day: int, reading: Reading) -> date | None:
    """The first such day that is not before what the story tells as past."""
    since = reading.since.day if reading.since else ""
    first = int(reading.year.day) if reading.year else int(since[:4])
    for year in (first, first + 1):
        try:
            told = date(year, month, day)
        except ValueError:
            continue
        if told.isoformat() >= since or reading.year:
            return told
    return None


def _dated(reading: Reading, day: Day | None, *, alone: bool) -> Dated:
    """The date inferred, with its reasons."""
    best = reading.year or reading.since
    if best is None:
        return Dated()
    where = "文中" if alone else "同版"
    said = best.words.strip()
    if reading.year:
        why = f"{where}“{said}”即{best.day}年"
    elif best.day[:4] not in said and best.day.endswith("-01-01"):
        why = f"{where}“{said}”已是过去，故不早于{best.day[:4]}年"
    else:
        why = f"{where}“{said}”是说到的最近时间"
    if day:
        return Dated(day.known, "inferred", f"{why}；{day.words}")
    return Dated(best.day[:4], "inferred", f"{why}；月份无从确定")
