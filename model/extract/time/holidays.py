"""Public holidays, the first days of the year by the moon and the travel season around them, as dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from model.extract.time.report_date import NOW, ReportDate
from model.lexicon import Lexicon

_DAYS = "一二三四五六七八九十"
_BEFORE, _SPRING = 15, 40
"""The travel season (春运) begins fifteen days before the Spring Festival and lasts forty, every year."""
_SUMMER = 62
"""That of the summer (暑运) is of July and August."""
_FULL_MOON = 15
"""The day of the first month that the Lantern Festival falls on."""
_LONGEST = 10
"""No holiday has more days."""
_NEAR = 120
"""So many days away a holiday is the one meant where no year is said."""


class Holidays:
    """The holidays of the lexicon: their months, their first days off, and the Spring Festival of each year."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("times")
        self.months: dict[str, int] = table["festivals"]
        self.moving = frozenset(table["moving_festivals"])
        self.days: dict[str, str] = table["festival_days"]
        self.off: dict[str, dict[date, int]] = table["days_off"]
        self.feasts: dict[str, str] = table["feasts"]
        self.spring: dict[int, date] = {day.year: day for day in map(date.fromisoformat, table["spring_festivals"])}

    def first_day_off(self, name: str, year: int) -> date | None:
        """The first day off of a holiday of a year; that of the new year may lie in the old one."""
        return next((day for day in self._of(name) if (day + timedelta(days=2)).year == year), None)

    def days_off(self, name: str, year: int) -> str | None:
        """All days off of a holiday of a year."""
        first = self.first_day_off(name, year)
        return _days(first, 1, self._of(name)[first]) if first else None

    def _of(self, name: str) -> dict[date, int]:
        return next((days for known, days in self.off.items() if known in name), {})

    def month(self, name: str, year: int) -> int | None:
        """The month that a holiday is kept in."""
        if name in self.moving:
            day = self.first_day_off(name, year)
            return day.month if day else self.months[name]
        spring = self.spring.get(year)
        return self.months.get(name) or (spring.month if spring else None)


@lru_cache(maxsize=4)
def holidays_of(lexicon: Lexicon) -> Holidays:
    """The holidays of a lexicon, read once."""
    return Holidays(lexicon)


class HolidayReader:
    """Reads the holidays of one text, given the date of its report; `count` reads a number written in either way."""

    def __init__(self, lexicon: Lexicon, report: ReportDate, count: Callable[[str], int | None]) -> None:
        self.known, self.report, self.count = holidays_of(lexicon), report, count
        self.latest: str | None = None
        """The holiday named last, which 假期 means behind it."""

    def read(self, match: re.Match[str], relative: dict[str, int]) -> str | None:
        """The value of a match of the group `holiday`; `relative` are the years that 今年 and 去年 are away."""
        if self.report.year is None:
            return None
        if match["moon"] or match["eve"] or match["lantern"]:
            return self._of_moon(match)
        if match["turn_of_year"]:
            return f"{self.report.year - (self.report.month == 1)}-12-31"
        said = match["holiday_rel"]
        year = int(match["holiday_year"] or (self.report.year + relative[said] if said else 0)) or None
        if match["feast"]:
            return self._feast(match["feast"], year)
        if match["flights"]:
            return self._of_flights(match["flights"], year)
        if any(match[f"season{part}"] for part in ("", "_since", "_days", "_day", "_first", "_bare")):
            spring = (match["season_name"] or match["season_bare"])[0] == "春"
            return self._of_season(match, year or self.report.year + (spring and self.report.month == 12))
        if match["festival"] or match["festival_bare"]:
            self.latest = match["festival"] or match["festival_bare"]
            return self._whole(self.latest, year)
        rest = match["off"] or match["off_whole"] or self.latest or self._lately()
        self.latest = rest
        if rest is None:
            return None
        return self._whole(rest, year) if match["this"] else self._days_off(rest, match, year)

    def _of_season(self, match: re.Match[str], year: int) -> str | None:
        """春运以来, 春运前14天, 春运第9天."""
        begin, days = date(year, 7, 1), _SUMMER
        if (match["season_name"] or match["season_bare"])[0] == "春":
            new_year, days = self.known.spring.get(year), _SPRING
            if new_year is None:
                return None
            begin = new_year - timedelta(days=_BEFORE)
        first = (self.count(match["season_day"]) if match["season_day"] else 1) or 0
        last = first if match["season_day"] or match["season_first"] else days
        last = (self.count(match["season_days"]) or 0) if match["season_days"] else last
        if not 1 <= first <= last <= days:
            return None
        value = _days(begin, first, last)
        return f"{value.split('/')[0]}/{NOW}" if match["season_since"] else value

    def _days_off(self, name: str, match: re.Match[str], year: int | None) -> str | None:
        """假期首日, 假期前四天, 假期第一天和第二天, counted from the first day off; 元旦3天假期 is all of them."""
        first = (self.count(match["off_day"]) if match["off_day"] else 1) or 0
        last = self.count(match["off_to"] or match["off_days"] or match["off_number"] or "") or first
        report = self.report
        near = report.day or date(report.year or 1, report.month or 6, 15)
        years = (year,) if year else (near.year - 1, near.year, near.year + 1)
        begins = (self.known.first_day_off(name, y) for y in years)
        begin = min((day for day in begins if day), key=lambda day: abs(day - near), default=None)
        if begin is None or not 1 <= first <= last <= _LONGEST or (year is None and abs(begin - near).days > _NEAR):
            return None
        return _days(begin, first, last)

    def _lately(self) -> str | None:
        """The holiday that a report speaks of as 假期 alone: the one that began last, within two weeks."""
        day = self.report.day
        began = [(day - d, name) for name, days in self.known.off.items() for d in days if day and d <= day]
        ago, name = min(began, default=(timedelta(days=99), None))
        return name if ago.days < 15 else None

    def _whole(self, name: str, year_named: int | None) -> str | None:
        """The days off of the holiday, else the day that its name means or its month; the last one that lies no more than two months ahead of the report."""
        now, month_now = self.report.year or 0, self.report.month
        if month_now is None:
            return None
        for year in (year_named,) if year_named else (now + 1, now, now - 1):
            month = self.known.month(name, year)
            if month is not None and (year_named or 12 * (year - now) + month - month_now <= 2):
                day = f"{year}-{self.known.days[name]}" if name in self.known.days else f"{year}-{month:02}"
                return self.known.days_off(name, year) or day
        return None

    def _of_moon(self, match: re.Match[str]) -> str | None:
        """除夕, 正月初二, 初一至初三, 元宵节 of the year of the report."""
        new_year = self.known.spring.get(self.report.year or 0)
        if new_year is None:
            return None
        first = _FULL_MOON if match["lantern"] else 0 if match["eve"] else _DAYS.index(match["moon"]) + 1
        return _days(new_year, first, _DAYS.index(match["moon_to"]) + 1 if match["moon_to"] else first)

    def _feast(self, name: str, year_named: int | None) -> str:
        """The last day of that name up to the report."""
        day, now = self.known.feasts[name], self.report
        past = year_named is None and now.month is not None and day[:2] > f"{now.month:02}"
        return f"{year_named or (now.year or 0) - past}-{day}"

    def _of_flights(self, name: str, year_named: int | None) -> str | None:
        """The season of a timetable of flights: from the last Sunday of March, or of October, to the eve of the next."""
        near = self.report.day
        if near is None:
            return None
        turns = [_last_sunday(y, month) for y in range(near.year - 1, near.year + 3) for month in (3, 10)]
        summer = {"夏": True, "冬": False}.get(name[0])
        seasons = [
            (a, b) for a, b in pairwise(turns) if summer in (None, a.month == 3) and year_named in (None, a.year)
        ]
        begin, end = min(seasons, key=lambda s: abs(s[0] - near), default=(None, None))
        return f"{begin}/{end - timedelta(days=1)}" if begin and end else None


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _days(begin: date, first: int, last: int) -> str:
    """The days from the `first` to the `last`, counted from `begin` as 1."""
    start, end = ((begin + timedelta(days=day - 1)).isoformat() for day in (first, last))
    return f"{start}/{end}" if start < end else start
