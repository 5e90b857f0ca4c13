"""Where the stories of a page begin, and why there.

A headline starts a story where the page says so: a byline, a web header or the head of a dispatch follows it, its mark-up level is that
of the headline before, the story before has ended, or the paragraph below reports what it announces. Other headline-like
lines are sub-headlines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

import msgspec

from model.read.bylines import PHOTO
from model.read.prominence import opening_place
from model.read.roles import KICKER, Read
from model.read.sections import ORDINAL, heads_briefs, is_section
from model.read.sentences import MEANINGLESS, echoed, ends_sentence
from model.read.vocabulary import pattern

Why = Literal["first", "headed", "signed", "level", "ended", "brief", "news", "photo", "continued", "lone"]

LEAD = 90
NEAR = 700
SHORT_DISPATCH = 900
ANNOUNCED = 0.5
TOPIC = 8
SHORT_HEAD = 14
"""Characters of the topic and of the heading of a part of a story."""
GAP = 2
ASIDE = ("caption", "note", "furniture")
"""What may stand between a headline and its story without parting them."""
UNIT_NUMBER = re.compile(r"\d[\d.,]*(?!\d|[.,]|年|月|日|[-—]\d|\s*[（(])")


class Start(msgspec.Struct):
    """A place where a story begins: its headline group is `[at, end)`; a photo story ends at `until`."""

    at: int
    end: int
    why: Why
    until: int | None = None


def find_starts(reads: Sequence[Read]) -> list[Start]:
    """The places where the stories of a page begin, in their order."""
    return _lone_heads(reads, _from_the_top(reads))


def _groups(reads: Sequence[Read]) -> list[tuple[int, int]]:
    """Runs of headline-like lines, [first, end); a heading of another mark-up level begins a new run."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(reads):
        end = at
        while end < len(reads) and reads[end].role in ("head", "label", "brief"):
            if end > at and (reads[end].line.level or reads[end - 1].role == "brief"):
                break
            end += 1
        if end > at:
            found.append((at, end))
        at = max(end, at + 1)
    return found


def _from_the_top(reads: Sequence[Read]) -> list[Start]:
    """The places where a reader who goes down the page, knowing the story above, sees another begin."""
    starts: list[Start] = []
    ends = dict(_groups(reads))
    level = 0
    briefs = False
    size = 0
    ended = False
    title = first = ""
    at = 0
    while at < len(reads):
        read = reads[at]
        if at in ends:
            end = ends[at]
            why = _why(reads, at, end, starts, level, briefs, size, ended, title, first)
            marked = reads[at].line.level
            if reads[end - 1].role == "brief" or heads_briefs(reads, end):
                briefs, level, size, ended, title = True, marked, 0, False, ""
            elif why:
                until = _photo_until(reads, end) if why == "photo" else None
                starts.append(Start(at, end, why, until))
                if until is not None:
                    at = until + 1
                    continue
                briefs = briefs and why == "brief"
                level = level if briefs else marked
                size, ended, title, first = 0, False, "".join(r.line.text for r in reads[at:end]), ""
            at = end
            continue
        if read.role == "continued" or (read.role == "dispatch" and size and not _headed(reads, at)):
            starts.append(Start(at, at, "continued"))
            briefs, size, ended, title = False, 0, False, ""
        if read.role in ("body", "dispatch", "continued", "item"):
            size += len(read.line.text)
            first = first or read.line.text
        ended = ended or read.role == "staff" or (size > 0 and (read.role == "rule" or _signs_off(reads, at)))
        at += 1
    return starts


def _why(
    reads: Sequence[Read],
    at: int,
    end: int,
    starts: Sequence[Start],
    level: int,
    briefs: bool,
    size: int,
    ended: bool,
    title: str,
    first: str,
) -> Why | None:
    """Why a headline group begins a story; None where it is a sub-headline or a heading over other headings."""
    marked = reads[at].line.level
    below = _below(reads, end)
    if below is None or all(read.role == "label" for read in reads[at:end]):
        return None
    if marked and below.role == "head" and (below.line.level == marked or is_section(reads, at)):
        return None
    if below.role in ("byline", "header", "dispatch") and not _closed(reads, end):
        return "signed"
    if ORDINAL.match(reads[at].line.text):
        return None
    if briefs and (not marked or not level or marked > level):
        return "brief"
    if not starts and not size:
        return "first"
    if marked and level and marked <= level:
        return "level"
    if not marked and level and not ended:
        return None
    if ended:
        return "ended"
    if _is_label(reads, at, end) and size:
        return None
    kicker = KICKER.match(reads[at].line.text)
    if (kicker and not (_is_topic(kicker) and starts and starts[-1].why == "signed")) or _boxed(reads, end):
        return "headed"
    return _news(reads, at, end, below, size, title, first)


def _news(
    reads: Sequence[Read], at: int, end: int, below: Read, size: int, title: str, first: str
) -> Literal["photo", "news"] | None:
    """Whether what stands `below` a headline group without any sign beside it is a report that the headline announces, and not the story
    before going on, which has a `title`, a `first` line and a `size`."""
    text = "".join(read.line.text for read in reads[at:end])
    if MEANINGLESS.sub("", text) in MEANINGLESS.sub("", title) or below.role != "body":
        return None
    announced, timely = _announces(text, below.line.text)
    if _photo_until(reads, end) is not None and announced >= ANNOUNCED and timely:
        return "photo"
    if (
        size > 0
        and announced >= ANNOUNCED
        and _elsewhere(text, title, first)
        and ends_sentence(reads[at - 1].line.text)
    ):
        return "news"
    apart = reads[at].line.blanks >= GAP and size > 0 and ends_sentence(reads[at - 1].line.text)
    if apart and len(text) >= 8 and announced >= ANNOUNCED:
        return "news"
    briefly = all(sum(_announces(title, body)) >= ANNOUNCED for body in [first] if first)
    if timely and size <= NEAR and len(text) >= 8 and announced >= ANNOUNCED and briefly:
        return "news"
    return None


def _is_label(reads: Sequence[Read], at: int, end: int) -> bool:
    """Whether a headline group is nothing but words in brackets (【现场】), which name a part of a story."""
    found = KICKER.match(reads[at].line.text)
    return end - at == 1 and found is not None and found.end() == len(reads[at].line.text)


def _is_topic(kicker: re.Match[str]) -> bool:
    """Whether words in brackets and the few behind them (【毫米波芯片】一粒米上放4颗) name a part of a signed story sooner than another story."""
    return len(kicker[0].strip()) - 2 <= TOPIC and len(kicker.string) - kicker.end() <= SHORT_HEAD


def _signs_off(reads: Sequence[Read], at: int) -> bool:
    """Whether a byline in brackets below a paragraph that is complete closes a story."""
    read, above = reads[at], reads[at - 1]
    return (
        read.role == "byline"
        and read.line.text[0] in "（("
        and above.role in ("body", "item")
        and ends_sentence(above.line.text)
    )


def _below(reads: Sequence[Read], end: int) -> Read | None:
    """The first line below a headline group that is no caption."""
    return next((read for read in reads[end:] if read.role not in (*ASIDE, "sidebar", "rule")), None)


def _closed(reads: Sequence[Read], end: int) -> bool:
    """Whether a byline in brackets, or the last date of the page, below a headline group closes a story: nothing of one follows it."""
    if reads[end].role == "header" and not any(read.role in ("body", "dispatch", "item") for read in reads[end:]):
        return True
    below = [read for read in reads[end : end + 4] if read.role not in (*ASIDE, "sidebar", "rule")]
    signature = bool(below) and below[0].role == "byline" and below[0].line.text[0] in "（("
    return signature and (len(below) == 1 or below[1].role not in ("body", "dispatch", "item"))


def _elsewhere(text: str, title: str, first: str) -> bool:
    """Whether a headline begins with a place of the same rank as that of the story before, of which that story knows nothing."""
    here, there = opening_place(text), opening_place(title)
    return (
        here is not None
        and there is not None
        and here[1] == there[1] != "region"
        and here[0][:2] not in title + first
        and len(text) >= 8
        and text[len(here[0])] not in "：: 　"
    )


def _boxed(reads: Sequence[Read], end: int) -> bool:
    """Whether a box that opens a story (核心提示) stands directly below a headline."""
    below = next((read for read in reads[end:] if read.role not in ASIDE), None)
    return (
        below is not None
        and below.role == "sidebar"
        and bool(pattern(r"\W*{page.opening_boxes}\W*$").match(below.line.text))
    )


def _headed(reads: Sequence[Read], at: int) -> bool:
    """Whether the head of a dispatch stands below a headline (bylines and captions between)."""
    for read in reversed(reads[:at]):
        if read.role not in (*ASIDE, "header", "byline", "names", "rule"):
            return read.role in ("head", "label", "brief")
    return True


def _announces(head: str, body: str) -> tuple[float, bool]:
    """How much of a headline (in pairs of characters) its first sentences say again, and whether they name a time of news."""
    lead = body[:LEAD]
    timely = bool(pattern(r".{0,30}(?:{page.news_times}|\d{1,2}月\d{1,2}日|\d{1,2}日[，,上下晚])").match(lead))
    return echoed(head, lead), timely


def _photo_until(reads: Sequence[Read], end: int) -> int | None:
    """The index of the photo credit that closes a picture story which begins at `end`; None where it is none."""
    for at in range(end, min(end + 4, len(reads))):
        read = reads[at]
        if read.role == "caption" and at > end and PHOTO.search(read.line.text) and len(read.line.text) <= 40:
            return at
        if read.role not in ("body", "dispatch"):
            return None
    return None


def _lone_heads(reads: Sequence[Read], starts: list[Start]) -> list[Start]:
    """Adds the one headline-like line left in a short dispatch: a dispatch has no sub-headline, so it heads the next story."""
    taken = {at for start in starts for at in range(start.at, start.end if start.until is None else start.until + 1)}
    free = [(a, b) for a, b in _groups(reads) if a not in taken and reads[a].role == "head"]
    bounds = [*(s.at for s in starts), len(reads)]
    added: list[Start] = []
    for start, bound in zip(starts, bounds[1:], strict=True):
        inside = free[bisect_left(free, (start.end, 0)) : bisect_left(free, (bound, 0))]
        marked = start.end > start.at and reads[start.at].line.level
        if marked or len(inside) != 1 or not any(read.role == "dispatch" for read in reads[start.end : start.end + 3]):
            continue
        (a, b), below = inside[0], _below(reads, inside[0][1])
        before = sum(len(read.line.text) for read in reads[start.end : a])
        text = "".join(read.line.text for read in reads[a:b])
        title = "".join(read.line.text for read in reads[start.at : start.end])
        fits = (
            MEANINGLESS.sub("", text) not in MEANINGLESS.sub("", title)
            and not reads[a].line.level
            and below is not None
            and below.role == "body"
            and not UNIT_NUMBER.match(below.line.text)
        )
        if fits and before <= SHORT_DISPATCH and len(text) >= 10:
            added.append(Start(a, b, "lone"))
    return sorted([*starts, *added], key=lambda start: start.at)
