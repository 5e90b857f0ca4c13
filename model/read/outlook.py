"""How a text tells of a year that it names: as behind it, as to come, or as finished by then without a word of which.

Chinese verbs have no tense, so the words of aiming and of having been done around the year decide. An aim goes on over the
years behind it in its sentence (计划2026年投产，2028年满产) until a word of what is done breaks it.
"""

from __future__ import annotations

import re
from typing import Literal

from model.read.vocabulary import pattern

Outlook = Literal["behind", "ahead", "open"]
"""`ahead` only where the words right beside the year say so; `open` where an aim elsewhere in the sentence may reach it."""

_BEFORE = re.compile(
    r"(?:(?<![增升降长高加少大跃展低短滑])[到至]|力争|预计|计划|规划|目标|有望|争取|拟|将于|将在|截止到?|面向|迈向|冲刺|确保|期限|有效期|直到|[～~—\-–])\s*[“‘]?$"
)
_UNTIL_NOW = ("截止到", "截至", "截止")
_BEHIND = re.compile(
    r"(?:底|末|年底)?(?:之前|以前|前后|前(?![一二两三四1-9]个?季度|[一二两三四五六七八九十\d]{1,2}个?月)|左右)|(?:底|末)?[，,]?\s*(?:我[市省国]|全[市省国])?(?:将(?!近)|要|力争|目标|远景|有望|预计|计划)"
)
_CLAUSE = re.compile(r"[^，,。；;！？\n]{0,60}")
_SENTENCE = re.compile(r"[。！？\n]")


def outlook_of(text: str, start: int, end: int) -> Outlook:
    """How a text tells of the year, month or day that text[start:end] names."""
    before = text[max(0, start - 6) : start]
    own = _CLAUSE.match(text, end)[0]  # type: ignore[index]
    done = pattern("{calendar.done}").search(own)
    bound = _BEFORE.search(before) and not before.rstrip("“‘").endswith(_UNTIL_NOW)
    if not done and (bound or _BEHIND.match(text, end)):
        return "ahead"
    aim = pattern("将(?![近军领])|{calendar.aims_behind}").search(own)
    if aim and not pattern("{calendar.decided}").search(own[: aim.start()]):
        return "open"
    if done:
        return "behind"
    lead = text[max(0, start - 160) : start]
    marks = [*_SENTENCE.finditer(lead)]
    lead = lead[marks[-1].end() :] if marks else lead
    aims = [*pattern("将(?![近军领])|{calendar.aims_before}").finditer(lead)]
    if aims and not pattern("{calendar.done}").search(lead, aims[-1].end()):
        return "open"
    return "behind"
