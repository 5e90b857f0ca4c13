"""TIMEX3-style times as calendar days."""

from __future__ import annotations

import calendar
import re

_POINT = re.compile(r"(\d{4})(?:-(\d\d|[QH]\d)(?:-(\d\d))?)?")
_MONTHS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}


def period(time: str, published: str | None) -> tuple[str, str] | None:
    """First and last day of a time or of a span of two (`2021/pub`); `pub` is the date of publication.

    None where the time is none, or the date of publication is needed and not known.
    """
    days: list[tuple[str, str]] = []
    for point in (time or "pub").split("/"):
        found = _days(published if point == "pub" else point)
        if found is None:
            return None
        days.append(found)
    return days[0][0], days[-1][1]


def _days(point: str | None) -> tuple[str, str] | None:
    match = _POINT.fullmatch(point or "")
    if not match or not point:
        return None
    year, rest, day = int(match[1]), match[2], match[3]
    if not 1 <= year <= 9999:
        return None
    if rest in _MONTHS:
        first, last = _MONTHS[rest]
    elif rest is None:
        first, last = 1, 12
    elif rest.isdigit() and 1 <= int(rest) <= 12:
        first = last = int(rest)
    else:
        return None
    if day:
        return (point, point) if 1 <= int(day) <= calendar.monthrange(year, last)[1] else None
    return f"{year:04}-{first:02}-01", f"{year:04}-{last:02}-{calendar.monthrange(year, last)[1]:02}"
