"""Time expressions of a text, resolved against the story's date into TIMEX3-style values (GUIDELINES.md section 3).

A value is `2023`, `2023-05`, `2024-02-20`, `2023-H1`, `2023-Q1`, a span of two (`2021/2025`, `2020/pub`) or `pub`, the time
of the report. What a figure is only compared with (比上年, 去年同期) is no time of a figure and is not returned. A bare month or
quarter takes the year named before it in the sentence, else the year of publication, or the year before where that would
lie in the future.
"""

from __future__ import annotations

import calendar
import re
from typing import Any

from model.extract.drafts import TimeRef
from model.extract.quantity.numerals import fold, number_pattern, read_number
from model.extract.time.aims import AIM, OF_A_THING, booked, is_aimed_term, is_run_through
from model.extract.time.compared import SAME_PERIOD, a_year_before, is_compared
from model.extract.time.elapsed import Elapsed
from model.extract.time.ends import joined, whole_event
from model.extract.time.holidays import HolidayReader
from model.extract.time.pattern import AWAY, DAYS, EDGES, PERIODS, time_pattern
from model.extract.time.report_date import NOW, ReportDate, is_year
from model.lexicon import Lexicon

__all__ = ["NOW", "find_times"]


def find_times(text: str, published: str | None, lexicon: Lexicon) -> list[TimeRef]:
    """All time expressions of `text` in order. `published` is an ISO date at any precision; without it only absolute times are read."""
    return _Finder(text, published, lexicon).find()


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ENDS_AHEAD = re.compile("(?:力争|争取|预计|有望|确保|计划|将|目标)[在于到]?$")  # 力争年末突破80亿元
_FROM_THEN = re.compile("(?:年|月)?(?:起|开始)(?![到至])")
_ITS_DAY = re.compile("[^,。；]{0,6}(?:举行|举办|召开|开幕|闭幕)(?:的|之?前)")  # 明天举行的大会: no day that 当天 means
_BRACKETED = re.compile("[（(][^）)]*[）)]")
_AS_IT_IS = re.compile(
    "的(?![^,。；]{0,14}(?:(?<![社机])会(?!展)|(?<![发进])展(?![示现望])|[课赛演]|式(?!样)|活动|论坛|现场|股市|交易|收盘|行情|市价|节目|新闻|气温|降[雨水雪]|航班|车次))"
)
"""Behind 今天 of what has become of something (今天的义乌…): no day."""


class _Finder:
    def __init__(self, text: str, published: str | None, lexicon: Lexicon) -> None:
        table = lexicon.table("times")
        self.text, self.folded, self.lexicon = text, fold(text), lexicon
        self.years: dict[str, int] = table["years"]
        self.before_named: list[str] = table["years_before"]
        self.months: dict[str, int] = table["months"]
        self.weeks: dict[str, int] = table["weeks"]
        self.days: dict[str, int] = table["days"]
        self.plans: dict[str, list[int]] = table["plans"]
        self.eras: dict[str, int] = table["eras"]
        self.day_spans: dict[str, list[int]] = table["day_spans"]
        self.before = tuple(table["compared_before"])
        self.after = tuple(table["compared_after"])
        self.report = ReportDate(published)
        self.year, self.month = self.report.year, self.report.month
        self.holidays = HolidayReader(lexicon, self.report, self._count)
        self.elapsed = Elapsed(self.report, self._count)
        self.latest_year: int | None = None
        """The year named last, which a bare quarter or year's end takes where its own would not be over."""
        self.spoken_year: int | None = None
        """The year named last that no change began from (由2020年的26亿元增至…): what 同年 and 次年 are counted from."""
        self.named_year: int | None = None
        """The year that the expression being read names."""
        self.told_year: int | None = None
        """The year that the sentence has named before."""
        self.latest_day: str | None = None
        """The day named last, which 当天 means."""
        self.latest_at: int | None = None
        """Where that day was named, while the same paragraph lasts."""

    def find(self) -> list[TimeRef]:
        found: list[TimeRef] = []
        sentence_year: int | None = None
        last = sentence = 0
        for match in time_pattern(self.lexicon).finditer(self.folded):
            if re.search(r"[。！？\n](?!其中)", self.folded[last : match.start()]):
                sentence_year, sentence = None, len(found)
            if "\n" in self.folded[last : match.start()]:
                self.latest_at = self.elapsed.anchor = None
            last = match.start()
            if is_compared(match, self.folded, self.before, self.after) or (
                match["rel_month"] == "当月" and self.folded[match.start() - 1] in "月份"
            ):
                continue
            self.told_year = sentence_year
            apart = booked(self.folded, match.start()) or match["rel"] in self.before_named
            self.named_year = self._year_of(match)
            named = None if apart else self.named_year
            self.latest_year = named if named is not None else self.latest_year
            begins = self.folded[max(0, match.start() - 1) : match.start()] in ("由", "从")
            self.spoken_year = named if named is not None and not begins else self.spoken_year
            # 自2010年以来，截至7月5日: the day is not of the year that it all began in.
            attributive = named is not None and OF_A_THING.match(self.folded, match.end())
            sentence_year = None if match["onward"] or attributive else named if named is not None else sentence_year
            value = self._value(match, sentence_year)
            if (match["until"] or "").startswith("截") and sentence_year and named is None and found[sentence:]:
                # 2023年9月开通，截至6月10日: no day is summed up to before what it is summed up from.
                value = self._value(match, None) if (value or "") < found[-1].value[:10] else value
            self.elapsed.note(None if begins else value)
            if value is not None and _DAY.fullmatch(value) and not _ITS_DAY.match(self.folded, match.end()):
                self.latest_day, self.latest_at = value, match.start()
                if self.report.day is None or value != self.report.day.isoformat():
                    value = whole_event(match, value, self.folded, self._count)
            if found and value is not None and (span := joined(found[-1], match, value, self.folded)):
                start = found.pop().start
                found.append(TimeRef(start, match.end(), self.text[start : match.end()], span))
            elif value is not None:
                end = match.end()
                if is_year(value) and self.folded.startswith(SAME_PERIOD, end):
                    value, end = a_year_before(value, found[sentence:]), end + len(SAME_PERIOD[0])
                found.append(TimeRef(match.start(), end, self.text[match.start() : end], value))
        return found

    def _year_of(self, match: re.Match[str]) -> int | None:
        if match["rel_named"]:
            on = match["rel_named"][0] not in "当同"
            return self.spoken_year + on if self.spoken_year is not None else None
        if match["year"]:
            text = match["year"]
            return (
                int(text)
                if text.isdigit()
                else int("".join(str("〇零一二三四五六七八九".index(c) - (c != "〇")) for c in text))
            )
        if match["rel"] in self.before_named:
            # 2024年，占比由上年的12%升至26%: the year before the one that the sentence names.
            return self.told_year - 1 if self.told_year else self.year - 1 if self.year is not None else None
        if match["rel"] and self.year is not None:
            return self.year + self.years[match["rel"]]
        return None

    def _value(self, match: re.Match[str], sentence_year: int | None) -> str | None:
        if match["now"]:
            return NOW
        if match["holiday"]:
            return self.holidays.read(match, self.years)
        for groups, read in ((EDGES, self._edge), (PERIODS, self._period), (AWAY, self._away), (DAYS, self._day)):
            if any(match[group] for group in groups):
                return read(match)
        if match["listed_quarter"]:
            quarter = self._count(match[0]) or 0
            return f"{sentence_year or self._likely_year(3 * quarter, match)}-Q{quarter}" if self.year else None
        return self._calendar(match, sentence_year)

    def _edge(self, match: re.Match[str]) -> str | None:
        """Where the year of the report begins or ends (年初, 截至年底), and until when has been told of (至此)."""
        if match["year_end"]:
            ahead = _ENDS_AHEAD.search(self.folded, max(0, match.start() - 6), match.start())
            return self.report.end_of_year(until=False) if ahead else self.report.year_end(self.latest_year)
        if match["till_end"] or match["by_end"]:
            over = self.told_year is not None and self.year is not None and self.told_year < self.year
            return f"{self.told_year}-12-31" if over else self.report.end_of_year(until=match[0].startswith("截"))
        if match["till_then"]:
            return self.latest_day if self.latest_at is not None else NOW
        if match["this_winter"]:
            return self.report.this_winter()
        if self.year is None:
            return None
        return f"{self.year}-01/{NOW}" if match["opening"].endswith("来") else str(self.year)

    def _period(self, match: re.Match[str]) -> str | None:
        """An era, a plan or the years between two (2021—2025年)."""
        if match["era"]:
            began = self.eras[match["era"]]
            return str(began) if match["era_first"] else f"{began}/{NOW}"
        if match["y1"]:
            last = match["y1"][: 4 - len(match["y2"])] + match["y2"]
            return f"{match['y1']}/{last}" if match["y1"] < last else None
        first, end = self.plans[match["plan"]]
        end = first + self._count(match["plan_years"]) - 1 if match["plan_years"] else end  # type: ignore[operator]
        if match["plan_first"]:
            return str(first)
        return str(end) if match["plan_end"] else f"{first}/{NOW}" if match["plan_since"] else f"{first}/{end}"

    def _away(self, match: re.Match[str]) -> str | None:
        """A number of years, months or days from the report, or from the year named last."""
        if match["term"]:
            count = self._count(match["term"]) or 0
            if is_aimed_term(self.folded, match):
                return self.report.years_on(count)
            return self.elapsed.run_through(count) if is_run_through(self.folded, match) else None
        if match["after_years"]:
            return self.report.years_after(self.latest_year, self._count(match["after_years"]) or 0)
        if match["ago"] or match["within"]:
            return self.elapsed.years_away(match, self.folded)
        if match["passed"] or match["elapsed"]:
            return self.elapsed.passed(match)
        if match["ahead"]:
            return self.report.ahead(self._count(match["ahead"]) or 0, match["ahead_unit"])
        if match["this_year"]:
            return self.report.one_year(match["this_year"], self.latest_year)
        if match["past_days"]:
            return self.report.days_back(self._count(match["past_days"]) or 0, match["past_days_unit"])
        return self.elapsed.counted(match, self.folded, self.told_year)

    def _day(self, match: re.Match[str]) -> str | None:
        """A day, week or month named by its place beside that of the report or the day named last (当天, 昨天, 19日, 上月)."""
        if match["that_day"]:
            return self.latest_day
        if match["rel_month"]:
            return self.report.month_away(self.months[match["rel_month"]])
        if match["rel_day"] in ("今天", "今日") and _AS_IT_IS.match(self.folded, match.end()):
            return NOW
        if match["rel_day"]:
            return self.report.day_away(self.days.get(match["rel_day"], 0))  # 即日起至…
        if match["day_span"]:
            start, stop = map(self.report.day_away, self.day_spans[_BRACKETED.sub("", match["day_span"])])
            return None if NOW in (start, stop) else f"{start}/{stop}"
        if match["d1"]:
            return self.report.days_of_month(int(match["d1"]), int(match["d2"]))
        if match["bare_date"]:
            # 19日: the day of that number nearest to the one named last, else to the report.
            return self.report.nearest(int(match["bare_date"]), self.latest_day if self.latest_at is not None else None)
        return self.report.week(self.weeks[match["week"]])

    def _count(self, text: str) -> int | None:
        match = number_pattern(self.lexicon).match(text)
        number = match and read_number(match, self.lexicon)
        return int(number.low) if number else None

    def _calendar(self, match: re.Match[str], sentence_year: int | None) -> str | None:
        named = self.named_year
        told = match["year"] or match["rel"] or match["rel_named"]
        if named is None and told:
            return None
        field = (lambda name: match[name]) if told else (lambda name: match[f"bare_{name}"])
        moment = self._moment(match, field, named, sentence_year)
        if moment is None:
            return None
        if match["onward"]:
            first = f"{moment}-01" if match["rel"] and moment == str(self.year) else moment
            return f"{first.split('/')[0]}/{NOW}"
        from_then = _FROM_THEN.match(self.folded, match.end()) is not None
        return f"{moment}/{NOW}" if from_then and self.report.began(moment) else moment

    def _moment(self, match: re.Match[str], field: Any, named: int | None, sentence_year: int | None) -> str | None:
        spelt = field("spelt")
        month = field("month") or (str(self._count(spelt)) if spelt else None)
        last = int(month or field("m2") or 0) or (self._count(field("upto")) if field("upto") else 0) or 0
        last = last or (3 * self._count(field("quarters")) if field("quarters") else 0)  # type: ignore[operator]
        quarter = 1 if field("q1") else self._count(field("quarter")) if field("quarter") else None
        last = last or 3 * (quarter or 0) or (6 if field("half") == "上半年" else 0)
        if last > 12:
            return None
        whole = bool(quarter or field("quarters") or field("half"))
        year = named or sentence_year or self._likely_year(last, match if whole else None)
        if year is None:
            return None
        if month:
            return self._month_or_day(match, field, year, int(month))
        if field("half"):
            return f"{year}-{'H1' if field('half')[0] == '上' else 'H2'}"
        if quarter:
            # 截至二季度, 到一季度末: a quarter that something is summed up to ends on its last day.
            until = match["until"] or ""
            if field("quarter_end") == "末" or until.startswith("截") or (field("quarter_end") and until):
                return f"{year}-{3 * quarter:02}-{calendar.monthrange(year, 3 * quarter)[1]}"
            return f"{year}-Q{quarter}" if quarter <= 4 else None
        if field("quarters"):
            return f"{year}-Q1/{year}-Q{last // 3}"
        if field("upto"):
            return f"{year}-01/{year}-{last:02}"
        if field("m1"):
            first = int(field("m1"))
            return f"{year}-{first:02}/{year}-{last:02}" if 1 <= first < last else None
        edge = match["end"] or ""
        if edge.endswith(("底", "末")):
            return f"{year}-12-31"
        if edge:
            # 今年初 is as loose as 年初 alone.
            return str(year) if match["rel"] else f"{year}-01"
        return str(year)

    def _month_or_day(self, match: re.Match[str], field: Any, year: int, month: int) -> str | None:
        if not month:
            return None
        days = calendar.monthrange(year, month)[1]
        if field("day"):
            day = int(field("day"))
            if not 1 <= day <= days:
                return None
            first = f"{year}-{month:02}-{day:02}"
            if not field("day_to"):
                return first
            last = f"{year}-{int(field('month_to') or month):02}-{int(field('day_to')):02}"
            return f"{first}/{last}" if last > first else first
        if field("edge") == "末" or (match["until"] and field("edge") == "底"):
            return f"{year}-{month:02}-{days:02}"
        return f"{year}-{month:02}"

    def _likely_year(self, last_month: int, whole: re.Match[str] | None = None) -> int | None:
        """The year of a bare month; `whole` is a bare quarter or half-year, which is over where no aim stands beside it."""
        told = whole is not None and self.latest_year is not None and self.latest_year + 1 == self.year
        around = self.folded[max(0, whole.start() - 12) : whole.end() + 12] if told and whole else ""
        return self.report.likely_year(last_month, over=told and not AIM.search(around))
