"""Loans, insurances and vouchers by coined names: in rows that are said to be such (三款贷款产品：甲通、乙e贷), before what they are (名为“…”的…保险), with their edition behind a dot (…贷·科创版)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.given import acts
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.lists import items_of
from model.extract.tokens import common_word
from model.lexicon import Lexicon
from model.patterns import alternatives

COUNT = r"(?:[两二三四五六七八九十几多数]|\d{1,2})[余多]?(?:[款个类种项支只大]|系列)"
QUOTED = r"“[^“”\n，。；：！？]{2,12}”"
BARE = r"[一-鿿A-Za-z0-9.·+]{2,14}"
ROW = rf"(?:{QUOTED}[、和及与]?){{2,12}}"
LIST = rf"{BARE}(?:、{BARE}){{1,11}}(?:[和及与]{BARE})?"
ITEM = re.compile(QUOTED)
VERSION = re.compile(r"(?:[1-9]\.\d|[一二三四五]期)版?$")
VOUCHER = re.compile(r"“([一-鿿A-Za-z]{2,8}券)”")
SECURITIES = re.compile(
    r"(?P<name>[一-鿿A-Za-z]{2,16}(?:20\d\d[-－—]\d{1,3}号|20\d\d年?(?:度)?第?[一二三四五六\d]{1,2}[期号]|第?[一二三四五六]期)"
    r"(?:[一-鿿]{0,10}?)(?:资产支持(?:专项计划|票据|证券)|专项计划|中期票据|公司债券|科技创新债券))"
)
"""Papers by their number in a series (某某知产2025-1号资产支持专项计划)."""
CLEAR, ROWED = 0.82, 0.76


class _Table:
    """The table `moneys` compiled."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = {key: text.split() for key, text in lexicon.table("moneys").items()}
        classes, things = alternatives(words["classes"]), alternatives(words["things"])
        of_class = rf"(?:[一-鿿]{{0,4}}(?:{classes}))(?:创新|特色|专属|类)?(?:{things})"
        self.after = re.compile(
            rf"{COUNT}[^，。；：“”\n]{{0,8}}?(?:{of_class})[:：—]{{1,2}}(?P<row>{ROW}|{LIST})(?=[，。；！\n（]|$)"
        )
        self.told = re.compile(rf"产品(?:——|：|包括|分别[是为])(?P<row>{ROW})(?P<class>$)?")
        behind = rf"(?:等|这|等等)?(?:{COUNT})?(?:[一-鿿]{{0,4}}?)(?P<class>{of_class})"
        self.quoted = re.compile(rf"(?P<row>{ROW})(?:{behind}|(?:等|这)?(?:{COUNT})?(?:特色|专属|创新|拳头)?产品)")
        self.bare = re.compile(rf"(?P<row>{LIST})(?:{behind}|(?:等|这)?{COUNT}(?:特色|专属|创新|拳头)?产品)")
        kinds = alternatives(words["kinds"])
        self.named = re.compile(
            rf"(?:{alternatives(words['naming'])})(?P<name>“[^“”\n，。；：！？]{{2,10}}”)的[^，。；：“”\n]{{0,12}}?(?:{kinds})(?=[，。；！、\n（]|上线|推出|$)"
        )
        ends = alternatives(words["ends"])
        self.shaped = re.compile(rf"[一-鿿A-Za-z0-9·]{{1,10}}(?:{ends})")
        self.lent = re.compile(r".*(?:贷|险|券|再贷款|贷款|保险|增信|担保|融资)")
        self.plain = tuple(words["not_ends"])
        self.sorts = frozenset(words["sorts"])
        self.tickets = tuple(words["tickets"])
        self.dotted = re.compile(
            r"(?P<name>(?P<stem>[一-鿿A-Za-z]{2,8})·[一-鿿A-Za-z0-9]{1,14}?(?:贷|再贷款|贷款|险|保险|券|债|基金|专属版|升级版|[一-鿿]{1,4}版))"
            r"(?![一-鿿]{0,2}·)"
        )


@cache
def _table(lexicon: Lexicon) -> _Table:
    return _Table(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Each product of a row, then single ones that are told by what they are."""
    table = _table(page.lexicon)
    for pattern in (table.after, table.quoted, table.told):
        for m in matches(pattern, page.text, "产品", "贷款", "信贷", "保险", "工具", "品种", "服务"):
            if page.readable(*m.span()):
                yield from _row(page, m, table, sure=pattern is table.after or m["class"] is not None)
    for m in matches(table.bare, page.text, "产品", "贷款", "信贷", "保险", "工具", "品种"):
        if page.readable(*m.span()):
            yield from _bare(page, m, table)
    for m in matches(table.named, page.text, "“"):
        if page.readable(*m.span()):
            yield _quoted(m.start("name"), m["name"], CLEAR)
    for m in matches(VOUCHER, page.text, "券”"):
        if page.readable(*m.span()) and not m[1].endswith(table.tickets):
            yield _quoted(m.start(), m[0], CLEAR)
    for pattern in (table.dotted, SECURITIES):
        for m in matches(pattern, page.text, "·", "资产支持", "专项计划", "票据", "债券"):
            yield from _at_length(page, m, table)


def _quoted(start: int, whole: str, sure: float) -> Candidate:
    inner = whole[1:-1]
    forms = (whole, inner) if len(inner) > 2 else (whole,)
    return Candidate(start, start + len(whole), whole, "finance", "quote.finance", sure, forms)


def _row(page: Page, m: re.Match[str], table: _Table, *, sure: bool) -> Iterator[Candidate]:
    """The items of a row behind or before its class; a row of mere products needs one that is a loan or the like by its own end."""
    row, start = m["row"], m.start("row")
    items = list(ITEM.finditer(row))
    if not items:
        yield from _items(page, start, row, table, sure=True)
        return
    inner = [item[0][1:-1] for item in items]
    if not sure and not any(table.lent.fullmatch(VERSION.sub("", name)) for name in inner):
        shaped = [table.shaped.fullmatch(name) and not common_word(name) for name in inner]
        if not all(shaped) or len(inner) < 3:
            return
    for item in items:
        yield _quoted(start + item.start(), item[0], ROWED)


def _bare(page: Page, m: re.Match[str], table: _Table) -> Iterator[Candidate]:
    yield from _items(page, m.start("row"), m["row"], table, sure=False)


def _items(page: Page, start: int, row: str, table: _Table, *, sure: bool) -> Iterator[Candidate]:
    """Items without marks that end as coined names do; before their class each must have a word of its own."""
    for at, item in items_of(page, start, row):
        core = VERSION.sub("", item)
        if (
            not table.shaped.fullmatch(core)
            or core.endswith(table.plain)
            or core in page.tables.not_names
            or core in table.sorts
            or (core.endswith(table.tickets) and acts(page.words_in(at, at + len(core))[0]))
            or common_word(core)
            or any(w in page.tables.verbs or w in page.tables.function for w in page.words_in(at, at + len(core)))
        ):
            continue
        if telling(page, core[:-1]) > 0 or page.begins_name(at) or (sure and (len(core) < 5 or core != item)):
            forms = (core,) if core != item else ()
            yield Candidate(at, at + len(item), item, "finance", "list.class", ROWED, forms)


def _at_length(page: Page, m: re.Match[str], table: _Table) -> Iterator[Candidate]:
    """A product with its edition behind a dot, a paper by its number: from the word on that may begin a name."""
    start, end = m.start("name"), m.end("name")
    if not page.readable(start, end) or page.in_title(start) or page.in_marks(max(0, start - 30), start):
        return
    dot = page.text.find("·", start, end)
    floor = dot if dot > 0 else next(at for at in range(start, end) if page.text[at].isdigit() or at == end - 1)
    at = start
    for word in page.words_in(start, floor):
        at += len(word)
        if word in page.tables.verbs or word in page.tables.function or word in page.tables.conjunctions:
            start = at
    stem = page.text[start:floor]
    if len(stem) < 2 or (m.re is table.dotted and telling(page, stem) == 0):
        return
    if m.re is table.dotted and not (table.lent.fullmatch(page.text[start:end]) or table.shaped.fullmatch(stem)):
        return
    forms = (stem,) if m.re is table.dotted and table.shaped.fullmatch(stem) else ()
    yield Candidate(start, end, page.text[start:end], "finance", "list.class", CLEAR, forms)
