"""Years and months counted from the report (近五年, 三年内, 10年前) or since what was named last (去年9月上线，…。半年来, 四年过去).

News prose tells how long something has gone on in round numbers. Where the paragraph has named a moment that lies about as far
back, that moment is what the span runs from.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from model.extract.time.aims import counts_from_now, is_term
from model.extract.time.report_date import NOW, ReportDate

_MOMENT = re.compile(r"\d{4}(?:-\d\d){0,2}")
_AFTER_STOP = ("", "\n", "。", "；")
_SHORT = re.compile("短短|整整|历时|历经|用时|前后")
"""短短三年时间, 历时五年: how long it took up to now."""
_LOOSE = re.compile("[多余半]")
_OF_LATE = re.compile("最?近[^近]*年")
"""近三年 is the span of so many years until this one; 近三年来, 三年来 run up to the report."""
_TAKEN = tuple("了用花时过经达续")
"""用了近三年时间, 历时近三年: how long something took."""
_VAGUE = 10
"""So many years and more (十多年来) are as vague as 多年来."""


class Elapsed:
    """Reads counted years and months; `count` reads a numeral. `anchor` is the moment that the paragraph named last."""

    def __init__(self, report: ReportDate, count: Callable[[str], int | None]) -> None:
        self.report, self.count = report, count
        self.anchor: str | None = None

    def note(self, value: str | None) -> None:
        """Takes a moment that is not to come as what may be counted from."""
        month = f"{self.report.year}-{self.report.month or 12:02}"
        if value is not None and _MOMENT.fullmatch(value) and value[: len(month)] <= month:
            self.anchor = value

    def counted(self, match: re.Match[str], folded: str, told_year: int | None) -> str | None:
        """近5年 and 未来5年, counted from the year of publication; 最近一个月 from its month; 一年多来 from what was named, where that fits."""
        said = match["past"] or match["past_years"] or match["past_months"] or match["future"]
        count = 6 if match["past_half"] else self.count(said)
        year, text = self.report.year, match[0]
        if year is None or not count or (count == 1 and text.endswith("里")):
            return None
        if count >= _VAGUE and re.search("[多余]", text):
            return NOW
        if match["future"]:
            # 去年，双方约定未来五年…: counted from when it was said.
            first = told_year if told_year is not None and told_year < year else year
            return f"{first}/{first + count - counts_from_now(folded, match)}"
        months = "月" in text or bool(match["past_half"])
        if (
            match["past"]
            and not months
            and _OF_LATE.fullmatch(text)
            and folded[max(0, match.start() - 1) : match.start()] not in _TAKEN
        ):
            return f"{year - count}/{year}"
        anchored = None if match["past"] else self._since(count if months else 12 * count, text)
        return anchored or self.report.back(count, months=months, since=text.endswith("来"))

    def passed(self, match: re.Match[str]) -> str | None:
        """八年过去, 五年后的今天 are of now; 试点一年半 and 半年卖出… run from what was named, and are no time where that does not fit."""
        if match["passed"]:
            return NOW
        half = match["elapsed_half"]
        count = 6 if half else self.count(match["elapsed_years"] or match["elapsed_months"]) or 0
        if count == 1 and match["elapsed_years"] and not re.search("[多半时内不仅短近整]", match[0]):
            return None  # 一年卖出300台: how much there is of something in any year
        months = count if half or match["elapsed_months"] else 12 * count
        found = self._since(months, match[0]) if months else None
        took = match["elapsed_years"] and _SHORT.match(match[0]) and "内" not in match[0]
        return self.report.back(count, months=False, since=True) if took and found is None else found

    def run_through(self, count: int) -> str:
        """三年引进企业40家: how long something took up to now; 2022年4月启动行动，三年投入6亿元: so long from what was named."""
        year, named = self.report.year or 0, int((self.anchor or "0")[:4])
        if named and year - count < named < year:
            return f"{named}/{named + count}"
        return self._since(12 * count, "") or self.report.back(count, months=False, since=True)

    def years_away(self, match: re.Match[str], folded: str) -> str | None:
        """10年前 is a year; 三年内 is a span from now on where an aim stands before it, 短短三年时间 one up to now."""
        count, year = self.count(match["ago"] or match["within"]), self.report.year
        if year is None or not count:
            return None
        if match["ago"]:
            return str(year - count)
        if is_term(folded, match) or counts_from_now(folded, match):
            return f"{year}/{year + count}"
        opens = folded[max(0, match.start() - 1) : match.start()] in _AFTER_STOP
        told = opens and match[0].endswith("时间") and folded.startswith(",", match.end())
        return self.report.back(count, months=False, since=True) if told else None

    def _since(self, months: int, text: str) -> str | None:
        """The span from the anchor to the report, where it is about `months` long."""
        if self.anchor is None or self.report.year is None:
            return None
        years = self.report.year - int(self.anchor[:4])
        loose = _LOOSE.search(text) is not None and months != 6
        if len(self.anchor) == 4 or self.report.month is None:
            fits = months >= 12 and months // 12 <= years <= months // 12 + loose
        else:
            apart = 12 * years + self.report.month - int(self.anchor[5:7])
            room = (0, 11) if loose else (2, 5) if months >= 12 else (1, 3)
            fits = months - room[0] <= apart <= months + room[1]
        return f"{self.anchor}/{NOW}" if fits else None
