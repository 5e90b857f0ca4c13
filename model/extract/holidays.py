"""Public holidays and the first days of the year by the moon, as dates."""

from __future__ import annotations

from datetime import date, timedelta

from model.extract.report_date import ReportDate
from model.lexicon import Lexicon

_DAYS = "一二三四五六七八九十"


class Holidays:
    """The holidays of the lexicon; those that the moon does not move by their month."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("times")
        self.months: dict[str, int] = table["festivals"]
        self.spring: dict[int, date] = {day.year: day for day in map(date.fromisoformat, table["spring_festivals"])}

    def days_by_moon(self, first: str, last: str, report: ReportDate) -> str | None:
        """大年初二, 正月初一至初三: days of the first month by the moon, in the year of the report."""
        new_year = self.spring.get(report.year or 0)
        if new_year is None:
            return None
        start, end = ((new_year + timedelta(days=_DAYS.index(day))).isoformat() for day in (first, last))
        return f"{start}/{end}" if start < end else start

    def month_of(self, name: str, report: ReportDate) -> str | None:
        """The month of the holiday: the last one that lies no more than two months ahead of the report."""
        if report.year is None or report.month is None:
            return None
        for year in (report.year + 1, report.year, report.year - 1):
            spring = self.spring.get(year)
            month = self.months.get(name) or (spring.month if spring else None)
            if month is not None and 12 * (year - report.year) + month - report.month <= 2:
                return f"{year}-{month:02}"
        return None
