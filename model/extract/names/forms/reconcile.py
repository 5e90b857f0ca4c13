"""Candidates of different mechanisms made to agree: starts settled, marks and structure joined, lists believed, overlaps resolved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from model.extract.names.bounds.parting import HOLDERS
from model.extract.names.candidate import Candidate
from model.extract.names.forms.groups import same_kind
from model.extract.names.page import Page
from model.facts import Category

KINDS = frozenset("性型级化式")
"""Last characters of what describes a quotation without being part of its name (普惠性“…”服务)."""
CEREMONY = re.compile(
    "(?:投运|投用|投产|启用|通车|通航|通水|揭牌|挂牌|开工|动工|奠基|竣工|落成|授牌|首发|首航|开通|启动|交付|下水|开馆|开园|开业|开幕|合龙|贯通|上线){1,2}仪式$"
)
"""How a thing is opened: the thing is named, its ceremony with it (某某机场|投运仪式)."""
JOINING = frozenset("、和与及")
NEW = ("新一代", "全新", "最新", "新款", "首款", "主力")
"""Before a quotation: whatever stands before these says whose or which of the goods it is and is no part of their name (企业新一代|“某某”系统)."""
ACCEPTED = 0.5
"""Candidates below it are not shown at all."""


def settle_starts(page: Page, candidates: Sequence[Candidate], clean: Mapping[str, int]) -> list[Candidate]:
    """Doubtful starts settled by names seen cleanly elsewhere, in this story or in the corpus (以金凤实验室: 金凤实验室).

    A name that begins with a place or after a mark keeps its start.
    """
    function = page.tables.function

    def doubtful(c: Candidate) -> bool:
        kept = page.begins_name(c.start) or c.name[0].isdigit()
        return not kept and (not sure_left(page, c.start) or c.name[0] in function)

    seen = {c.name for c in candidates if c.confidence >= ACCEPTED and not doubtful(c)}
    out: list[Candidate] = []
    for c in candidates:
        if c.rule.startswith("structure") and c.confidence >= ACCEPTED and doubtful(c):
            ending = page.tables.ending_of(c.name)
            shortest = len(ending.text) + 2 if ending else len(c.name)
            for cut in range(1, len(c.name) - shortest + 1):
                tail = c.name[cut:]
                if tail in seen or tail in clean:
                    c = msgspec.structs.replace(c, start=c.start + cut, name=tail)
                    break
        out.append(c)
    return out


def sure_left(page: Page, start: int) -> bool:
    """Whether a name can hardly begin further right: a mark or a verb of naming stands before it, or it begins with a place."""
    left = page.text[start - 1 : start]
    word = page.word_before(start)
    before = page.text[word[0] : start] if word and start else ""
    return (
        not left
        or not "一" <= left <= "鿿"
        or before in page.tables.launch
        or before in page.tables.naming
        or start in page.place_starts
    )


def reconcile(page: Page, candidates: Sequence[Candidate]) -> list[Candidate]:
    """A quotation and a name by structure that end alike are one: the quotation knows the category, the structure how far left it goes.

    The structure is believed about its start only where a verb that names things or a mark stands before it.
    """
    before = {c.start: c for c in candidates if c.rule == "quote.before"}
    quoted = {c.end: c for c in candidates if c.rule.startswith("quote.head")}
    marks = [c for c in candidates if c.rule.startswith(("quote.head", "quote.before"))]
    rows = [c for c in candidates if c.rule == "quote.row"]
    out: list[Candidate] = []
    for c in candidates:
        if c.rule.startswith("structure"):
            if any(c.start <= m.start and m.end <= c.end for m in rows):
                continue
            if c.end in before:
                named = before[c.end]
                left = page.text[c.start - 1 : c.start]
                if named.category == "product" and (
                    (left.isalnum() and not "一" <= left <= "鿿") or not sure_left(page, c.start)
                ):
                    continue  # What goods are called stands in the marks; what they are is told only where it is whole.
                whole = page.text[c.start : named.end]
                out.append(msgspec.structs.replace(named, start=c.start, aliases=(*named.aliases, whole)))
                continue
            same = quoted.get(c.end)
            if same:
                if (
                    c.start < same.start
                    and same.category != "framework"
                    and c.confidence >= 0.6
                    and sure_left(page, c.start)
                    and page.text[same.start - 1] not in JOINING
                    and not page.text.endswith(NEW, c.start, same.start)
                    and not (page.text[same.start - 1] in KINDS and not page.begins_name(c.start))
                ):
                    longer = msgspec.structs.replace(
                        same, start=c.start, name=c.name, aliases=(*same.aliases, same.name), rule="quote.head.long"
                    )
                    out.append(longer)
                continue
            if any(m.start < c.end and c.start < m.end and not (c.start <= m.start and m.end <= c.end) for m in marks):
                continue
            if any(c.start <= m.start and m.end <= c.end and "weak" in c.rule for m in marks):
                continue
        out.append(c)
    return out


def support(page: Page, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Doubtful items of a list believed because a sure name of the same kind stands beside them (…联盟、科研院所联盟)."""
    sure = {c.end: c.category for c in candidates if c.confidence >= ACCEPTED}
    starts = {c.start: c.category for c in candidates if c.confidence >= ACCEPTED}
    out: list[Candidate] = []
    for c in sorted(candidates, key=lambda c: c.start):
        if 0.02 <= c.confidence < ACCEPTED and c.length >= 4 and c.rule.startswith("structure"):
            proper = c.rule == "structure.proper"
            left = page.text[c.start - 1 : c.start] in JOINING and _beside(sure.get(c.start - 1), c.category, proper)
            right = page.text[c.end : c.end + 1] in JOINING and _beside(starts.get(c.end + 1), c.category, proper)
            if left or right:
                c = msgspec.structs.replace(c, confidence=0.6, rule="structure.listed")
                sure[c.end] = c.category
        out.append(c)
    return out


def _beside(a: Category | None, b: Category, proper: bool) -> bool:
    """Whether things of two categories stand in one list; of whatever category where the ending alone all but makes the name."""
    return (
        (proper and a is not None and a != "person")
        or same_kind(a, b)
        or (a in HOLDERS and b in (*HOLDERS, "platform"))
    )


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates that do not lie inside a better one: longest first, then what the lexicon knows, then surest."""
    candidates = [c for c in candidates if c.confidence >= ACCEPTED]
    opened = {(c.end, c.category != "event") for c in candidates}
    chosen: list[Candidate] = []
    taken: list[tuple[int, int]] = []
    for c in sorted(
        candidates,
        key=lambda c: (not c.rule.startswith("list.shared"), -c.length, c.rule != "known", -c.confidence, c.start),
    ):
        ceremony = CEREMONY.search(c.name) if c.category == "event" else None
        if ceremony and (c.end - len(ceremony[0]), True) in opened:
            continue
        if any(a < c.end and c.start < b for a, b in taken):
            continue
        taken.append((c.start, c.end))
        chosen.append(c)
    return sorted(chosen, key=lambda c: c.start)
