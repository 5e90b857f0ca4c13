"""The date of a report and the days, weeks and months counted from it, as far as the date is known."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

NOW = "pub"
"""The time of the report itself."""


def month_shifted(year: int, month: int) -> str:
    """A month counted past the ends of its year: month 0 of 2025 is 2024-12."""
    years, rest = divmod(month - 1, 12)
    return f"{year + years}-{rest + 1:02}"


def is_year(time: str) -> bool:
    """Whether a time is a whole year."""
    return len(time) == 4 and time.isdigit()


def starts_after(time: str, published: str | None) -> bool:
    """Whether the time lies wholly after the story's date, at the precision of both."""
    first = time.split("/")[0]
    last = time.split("/")[-1]
    if published is None or first == NOW:
        return False
    if re.match(r"\d{4}$", last) and last[:4] > published[:4]:
        return True
    size = min(len(first), len(published))
    return first[:size] > published[:size] if "Q" not in first and "H" not in first else first[:4] > published[:4]


def is_over(time: str, published: str | None) -> bool:
    """Whether a time has ended by the date of the story."""
    last = time.rpartition("/")[2]
    if published is None or last == NOW:
        return False
    if last[5:6] in ("H", "Q"):
        last = f"{last[:5]}{int(last[6]) * (6 if last[5] == 'H' else 3):02}"
    return (
        last[:4] < published[:4]
        or (len(last) > 4 and last[5] in "01" and last < published[: len(last)])
        or last == published
    )


_YEAR_IS_OVER, _YEAR_ENDS = 2, 12
"""Up to which month a report looks back on the year that is over, and from which on its own one."""


class ReportDate:
    """An ISO date at any precision; what cannot be counted from it is None, or the time of the report."""

    def __init__(self, published: str | None) -> None:
        pieces = [int(p) for p in published.split("-")] if published else []
        self.year: int | None = pieces[0] if pieces else None
        self.month: int | None = pieces[1] if len(pieces) > 1 else None
        self.day = date(*pieces) if len(pieces) > 2 else None

    def likely_year(self, last_month: int, *, over: bool) -> int | None:
        """The year of a bare month: that of publication, or the one before where the month lies well ahead, or ahead at all and `over`."""
        if self.year is None or self.month is None:
            return self.year
        ahead = last_month - self.month
        return self.year - 1 if ahead > 5 or (over and ahead > 0) else self.year

    def month_away(self, shift: int) -> str | None:
        """上个月 is -1."""
        if self.year is None or self.month is None:
            return NOW if shift == 0 else None
        return month_shifted(self.year, self.month + shift)

    def day_away(self, shift: int) -> str:
        """昨天 is -1."""
        try:
            return (self.day + timedelta(days=shift)).isoformat() if self.day else NOW
        except OverflowError:
            return NOW

    def week(self, shift: int) -> str | None:
        """本周 runs from its Monday to the report, 上周 to its Sunday."""
        if self.day is None:
            return None
        monday = self.day + timedelta(days=7 * shift - self.day.weekday())
        return f"{monday}/{monday + timedelta(days=6) if shift else NOW}"

    def back(self, count: int, *, months: bool, since: bool) -> str:
        """近五年, 五年来, 最近两个月: so far back, up to the report; `since` says that it closes with 来."""
        if self.year is None or (months and self.month is None):
            return NOW
        if months:
            return f"{month_shifted(self.year, (self.month or 1) - count)}/{NOW}"
        # A year is counted by its months, more than one by the year they began in.
        to_the_month = count == 1 and self.month is not None and since
        return f"{self.year - count}{f'-{self.month:02}' if to_the_month else ''}/{NOW}"

    def end_of_year(self, *, until: bool) -> str | None:
        """到年底 is the end of this year; `until` says 截至年底, which in the first months of a year is that of the last."""
        if self.year is None:
            return None
        over = until and self.month is not None and self.month <= 3
        return f"{self.year - over}-12-31"

    def this_winter(self) -> str | None:
        """今冬明春: this year and the next, in the first half of a year the last one and this."""
        if self.year is None:
            return None
        first = self.year - (self.month is not None and self.month <= 6)
        return f"{first}/{first + 1}"

    def days_back(self, count: int, unit: str) -> str:
        """过去一周, 最近三天: so many days back, up to the report."""
        days = count if unit == "天" else 7 * count
        return f"{self.day_away(-days)}/{NOW}" if self.day and days else NOW

    def ahead(self, count: int, unit: str) -> str:
        """未来三天, 今后一周, 未来24小时: from the report on."""
        if self.day is None or not count:
            return NOW
        if unit == "个月":
            month = month_shifted(self.day.year, self.day.month + count)
            last = calendar.monthrange(int(month[:4]), int(month[5:]))[1]
            return f"{NOW}/{month}-{min(self.day.day, last):02}"
        days = count * 7 if unit == "周" else -(-count // 24) if "时" in unit else count
        return f"{NOW}/{self.day_away(days)}"

    def days_of_month(self, first: int, last: int) -> str | None:
        """15至17日 are days of the month of publication."""
        if self.year is None or self.month is None:
            return None
        if not 1 <= first < last <= calendar.monthrange(self.year, self.month)[1]:
            return None
        month = f"{self.year}-{self.month:02}"
        return f"{month}-{first:02}/{month}-{last:02}"

    def nearest(self, day: int, named: str | None) -> str | None:
        """The day of that number which lies nearest to the day `named`, else to the report."""
        if self.day is None or not day:
            return None
        near = date.fromisoformat(named) if named else self.day
        months = [month_shifted(near.year, near.month + shift) for shift in (-1, 0, 1)]
        days = (
            date(int(m[:4]), int(m[5:]), day) for m in months if day <= calendar.monthrange(int(m[:4]), int(m[5:]))[1]
        )
        return min(days, key=lambda d: abs(d - near), default=near).isoformat()

    def one_year(self, text: str, named: int | None) -> str | None:
        """这一年 is the one spoken of, `named` last; 过去一年 said about the turn of a year is that year, else the twelve months up to the report."""
        if self.year is None:
            return None
        if not text.startswith("过去") or self.month is None:
            return str(named or self.year)
        if self.month <= _YEAR_IS_OVER:
            return str(self.year - 1)
        return str(self.year) if self.month >= _YEAR_ENDS else f"{self.year - 1}-{self.month:02}/{NOW}"

    def year_end(self, named: int | None) -> str | None:
        """年末: the end of the year that the text speaks of, or of the one that is over in a report of its first months."""
        if self.year is None or self.month is None or self.month > 3:
            return None
        return f"{min(named or self.year - 1, self.year - 1)}-12-31"

    def years_on(self, count: int) -> str | None:
        """三年引进企业40家 as an aim: from this year on; one year alone is no term."""
        return f"{self.year}/{self.year + count}" if self.year is not None and count > 1 else None

    def years_after(self, named: int | None, count: int) -> str:
        """此后三年: the years behind the one `named` last, where they are over."""
        over = named is not None and self.year is not None and named + count <= self.year
        return f"{named}/{named + count}" if named is not None and over else NOW

    def began(self, moment: str) -> bool:
        """自2014年起, 去年3月起: whether what began in a year or month goes on, as that is over."""
        if self.year is None:
            return False
        if is_year(moment):
            return int(moment) < self.year
        return re.fullmatch(r"\d{4}-\d\d", moment) is not None and moment < f"{self.year}-{self.month or 1:02}"
