"""Spans of years and the figures in them: 2012年至2021年由33亿元增至92亿元 is one figure of each end, 年均 one of the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.reading.moves import beginning_of_move
from model.extract.metrics.reading.passage import Passage
from model.extract.time.expressions import NOW
from model.extract.time.report_date import is_year, starts_after

_SPAN = re.compile(r"(\d{4})/(\d{4}|pub)")
_SINCE = re.compile(r"(\d{4}-\d\d-\d\d|\d{4}-(?!01)\d\d)/(pub)")
_TERM = re.compile(r"(\d{4})/(\d{4})")
_TERM_SAID = re.compile(r"(?:未来|今后|力争|计划|用)?(?:\d|[两三四五])年(?:[之以]?内|时间)?")
_OF_PAPER = re.compile(r"[（(](20\d\d)年?[—–－-]+(20\d\d)年?[）)]")
_TWO_YEARS = re.compile(r"\d{4}/\d{4}")
_YEARS = re.compile("年(?:多)?(?:来|以来|间|时间)$|^(?:这|过去的?|近)..?年$")
_DATED = re.compile(r"(?:19|20)\d\d")
_TITLED = re.compile("《[^》]*$")
_ALL_THE_WAY = re.compile("年均|连续|翻|先后|累计")
_BY = re.compile(
    "[^，。；\\d]{0,8}?(?:共|总共|净)?(?:提高|提升|增长|增加|上升|扩大|下降|降低|减少|缩短|增幅|降幅|涨幅)(?:了|为|达到?)?(?:约|近|超过?|逾)?"
)
"""由2017年的52%升至2023年的83%，提高了31个百分点: the difference is of the whole way."""
_REACHED = re.compile("[到至]$")
_FROM = re.compile(
    r"(?:由|从)(?:[^，。；\d]{2,6}(?:时|之初)|原来|原先|当初|最初|当年|起初)?的?(?:约|近|超过|超|不足|不到|仅有?)?$"
)
_TO = re.compile(
    r"(?:由|从)[^。；]{0,30}(?:增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到|提升至|上升到|上升至|升至|升到|扩大到|扩大至|跃升到|跃升至|攀升至|发展到"
    r"|降至|降到|下降到|下降至|减少到|减少至|缩短到|缩短至|压缩到|压缩至|跃至|增到|达到|变为|到)(?:了)?(?:约|近|超过|超|逾|不足|不到)?$"
)
_RISEN = re.compile(
    r"(?:增加?|增长|提高|提升|上升|升|扩大|跃升|攀升|发展|降|下降|减少|缩短|压缩)[到至](?:了)?(?:约|近|超过|超|逾|不足|不到)?$"
)
"""去年以来，研发机构增至246家: what a change has come to is of the end of a span up to now."""
_CHANGES = re.compile(
    "[^，。；]{0,10}?(?:提[升高]|增[加长]?|延长|上升|升|扩大|扩容|扩展|跃升|攀升|发展|拓展|降低?|下降|减少|缩[短减]|压缩)[到至]"
)
_AGAINST = re.compile(
    r"(?:[比较]|相[比较]于?)(?:(?P<year>(?:19|20)\d\d)年(?:[底末初]|同期)?|[“\"]?(?P<plan>十[一二三四五]五)[”\"]?(?:期)?末(?:期)?|[本新]世纪初)(?:时)?(?:[共净累翻大]|累计|总体|提前)?"
    r"(?:增|提|上升|升|扩大|扩|下降|降|减|缩|压|回升|回落|翻)[^，。；\d]{0,6}$"
)
_LATER = re.compile(r"[\d一二两三四五六七八九十百千万半].*[到至为]")
_OTHERWISE = re.compile("[^，。；]{0,16}?后(?:首次|首度|再次|再度|重新|又|转)")
"""自某月连续下降后首次…: behind a time this leads back to the present."""
_AGED = re.compile(
    "(?:才|刚|刚刚|只有|仅|已经?|还不到|不到|正好|恰好|快|将?满|刚满|年满|已满|就要|整整|虚岁|周岁|年仅|有)*[0-9０-９零〇一二三四五六七八九十百]{1,4}多?[周虚]?岁(?!及?以[上下])"
)
"""Behind a time: an age, which dates nobody's figures (今年35岁的沈某回忆，那时…)."""
EDITION_SAID = re.compile("的?(?:(?:大会|活动)?主题[是为：“]|典礼[上由在将])")
"""今年主题为…: which of its editions an event is."""
_COMPARED_TOO = re.compile("(?:比|较|相较于|相比于)[^，。；、和与及]{1,9}[年月日份度][、和与及]$")
"""Before a time: it is the second of those with which something is compared."""
_LONGEST_END = 3
"""No end of a span that opens a sentence (以来) is longer."""
_TURNED = re.compile(r"\d[^。；]{0,6}(?:转为|转变为|变为|转向|由降转|由负转)")


def is_span_of_years(time: str) -> bool:
    """Whether a time runs from one year to another, both named."""
    return _TWO_YEARS.fullmatch(time) is not None


def settled(times: Sequence[TimeRef], published: str | None, text: str | None = None) -> list[TimeRef]:
    """The times without the days in titles (《今天…》), with 十年来 read as the span of that many years that the text itself names, where it names one."""
    named = [r for r in times if is_span_of_years(r.value) and published and r.value[5:] <= published[:4]]
    out = []
    for ref in times:
        if text is not None and _TITLED.search(text, max(0, ref.start - 24), ref.start) and len(ref.value) in (3, 10):
            continue
        if text is not None and _is_aside(ref, text):
            continue
        span = _SPAN.fullmatch(ref.value)
        if span and span[2] == NOW and published and _YEARS.search(ref.text) and not _DATED.search(ref.text):
            years = int(published[:4]) - int(span[1])
            same = (r.value for r in named if int(r.value[5:]) - int(r.value[:4]) in (years, years - 1))
            ref = msgspec.structs.replace(ref, value=next(same, ref.value))
        if text is not None and (term := _term_of_paper(ref, published, text)):
            ref = msgspec.structs.replace(ref, value=term)
        out.append(ref)
    return out


def _term_of_paper(ref: TimeRef, published: str | None, text: str) -> str | None:
    """三年内 is the term of the paper that the text tells of, where that has as many years (《三年行动方案（2025—2027年）》)."""
    ahead = _TERM.match(ref.value) if published and _TERM_SAID.fullmatch(ref.text) else None
    if ahead is None or published is None or ahead[1] != published[:4]:
        return None
    years = int(ahead[2]) - int(ahead[1])
    papers = ((int(m[1]), int(m[2])) for m in _OF_PAPER.finditer(text, 0, ref.start))
    return next((f"{a}/{b}" for a, b in papers if b - a + 1 == years and a <= int(published[:4]) <= b), None)


def _is_aside(ref: TimeRef, text: str) -> bool:
    """自前年4月份一路走低后首次…, 比4月份、5月份分别扩大…, 今年35岁的: whether a time says since when things had been otherwise, with what else something is compared, or when somebody has his age."""
    if _AGED.match(text, ref.end) or (ref.text == "今年" and EDITION_SAID.match(text, ref.end)):
        return True
    back = ref.text[0] in "自从" and _OTHERWISE.match(text, ref.end) is not None
    return back or _COMPARED_TOO.search(text, max(0, ref.start - 16), ref.start) is not None


def span_of_change(quantity: Quantity, times: Sequence[TimeRef], passage: Passage) -> str | None:
    """1952年的…增长到2023年的…，年均增长7.9%: what is said of the whole way runs from its first year to its last."""
    clause = passage.clause(quantity.start)
    summed = _ALL_THE_WAY.search(passage.text, clause[0], quantity.start) or "翻" in quantity.text
    if not summed and not _BY.fullmatch(passage.text, clause[0], quantity.start):
        return None
    start = passage.sentence(quantity.start)[0]
    years = [r for r in times if start <= r.start and r.end <= clause[0] and is_year(r.value)]
    for last, first in pairwise(reversed(years)):
        left = passage.text[max(start, first.start - 14) : first.start] + first.text[:1]
        if (
            re.search("[从由自]", left)
            and _REACHED.search(passage.text[first.end : last.start] + last.text[:1])
            and first.value < last.value
        ):
            return f"{first.value}/{last.value}"
    return None


def end_of_span(value: str, quantity: Quantity, passage: Passage) -> str | None:
    """The end of a span that a figure stands at (由A, 增至B); None where it is of the whole span or there is no span."""
    span = _SPAN.fullmatch(value) or _SINCE.fullmatch(value)
    if span is None:
        return None
    start = max(passage.sentence(quantity.start)[0], quantity.start - 60)
    if _FROM.search(passage.text, start, quantity.start):
        return span[1]
    risen = span[2] == NOW and _RISEN.search(passage.text, passage.clause(quantity.start)[0], quantity.start)
    return span[2] if risen or _TO.search(passage.text, start, quantity.start) else None


def is_beginning(quantity: Quantity, found: str, passage: Passage) -> bool:
    """去年，…使作业时间由18分钟延长到31分钟: whether a change begins at a figure that nothing dates but the time `found` of the change: what was before is not of it.

    A span that the change itself is told of (十年来，总量由3亿升至8亿) begins with the first figure.
    """
    start, end = passage.clause(quantity.start)
    begins = _FROM.search(passage.text, max(start, quantity.start - 16), quantity.start)
    if begins is None or _CHANGES.match(passage.text, quantity.end, end) is None:
        begins = beginning_of_move(quantity, passage)
    if begins is None or passage.times_between(begins.start(), quantity.start):
        return False
    if "/" not in found or starts_after(found, passage.story.story.published):
        return True
    told = [ref for ref in passage.times_between(passage.sentence(start)[0], quantity.start) if ref.value == found]
    if not found.endswith(NOW) or not told or begins[0].endswith("时的"):
        return False
    own, last = passage.clause_index(quantity.start), passage.clause_index(told[-1].start)
    alone = passage.clauses[last][1] - told[-1].end < _LONGEST_END
    return own > last + alone


def span_ending(year: str, times: Sequence[TimeRef], before: int) -> str | None:
    """The last span named before an offset that ends in a year: what 年均 said of that year runs over."""
    spans = (r.value for r in reversed(times) if r.end <= before and is_span_of_years(r.value))
    return next((v for v in spans if v.endswith(year)), None)


def span_since(quantity: Quantity, passage: Passage) -> str | None:
    """A change against a year that is named (较2021年增长了3个百分点, 比“十三五”末增加两成) runs from that year to the report."""
    match = _AGAINST.search(passage.text, passage.clause(quantity.start)[0], quantity.start)
    published = passage.story.story.published
    if match is None or published is None:
        return None
    plan = match["plan"]
    year = str(passage.lexicon.table("times")["plans"][plan][1]) if plan else match["year"] or "2000"
    return f"{year}/{NOW}" if year < published[:4] else None


def begins_change(ref: TimeRef, quantity: Quantity, passage: Passage) -> bool:
    """由2012年的52%提高到60%: whether a time is that of the figure which a change began from, not of a later one."""
    text = passage.text
    from_there = text[ref.start - 1 : ref.start] in ("由", "从") or ref.text[0] in "从自"
    return from_there and text.startswith("的", ref.end) and bool(_LATER.search(text, ref.end, quantity.start))


def turns(ref: TimeRef, quantity: Quantity, passage: Passage) -> bool:
    """由上年的下降3.8%转为增长1.7%: whether a figure is no longer of the time that the one before a turn had."""
    if passage.text[ref.start - 1 : ref.start] not in ("由", "从"):
        return False
    return _TURNED.search(passage.text, ref.end, quantity.start) is not None
