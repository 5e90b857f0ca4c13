"""The nouns beside a quotation that say what it names: behind it, before it, or shared by several in a row."""

from __future__ import annotations

import re

from model.extract.names.judged.misquoted import verbal
from model.extract.names.judged.vetoes import SHEET
from model.extract.names.page import Page
from model.extract.tokens import common_word, led
from model.facts import Category

CHAIN = re.compile(r"(?:[、和及与]?“[^“”\n]{1,30}”){1,30}")
"""Further quotations behind one."""
ROW = re.compile(r"(?:“[^“”\n]{1,30}”){1,30}")
"""Further quotations that stand side by side."""
COUNT = re.compile(r"等?(?:[零一二三四五六七八九十百两]+|\d+)(?:[大多余]?[个条项座款套颗枚台架艘辆列只种类]|大)|等")
SHARED: frozenset[Category] = frozenset({"facility", "project", "park", "platform", "product", "policy", "event"})
"""Kinds of things whose noun several quotations share."""
OPENED = ("开展", "举办", "举行", "启动", "实施", "召开")
"""What is done with the theme or the thing that was quoted: its head ends before them."""
SPECIAL = ("特别活动", "特别展览", "特别节目")
"""Kinds that begin with a word which bounds names elsewhere."""
HEAD_SPAN = 14
HEAD_WORDS = 7
"""A head stands at most so many characters and words after its quotation."""

CHRISTENED: frozenset[Category] = frozenset({"product", "facility", "project"})
"""What bears a name of its own behind what it is (载人飞船“梦舟”)."""
ADJOINING = frozenset({"轮"})
"""Nouns that a quotation names only right behind it: farther off they are rounds and wheels (“某海”轮, not “某某”行动第三轮)."""


def head_after(page: Page, pos: int) -> tuple[int, Category, float] | None:
    """The noun that a quotation modifies: its end, what it says of the category, and how surely."""
    text, book, heads = page.text, page.tables, page.marks.after_quote
    linked = text.startswith("的", pos)
    at, zone_end = pos + linked, page.zone_of(pos)[1]
    best: tuple[int, Category, float] | None = None
    for _ in range(HEAD_WORDS):
        if at >= zone_end or at - pos > HEAD_SPAN:
            break
        word = text[at : page.word_end(at)]
        word = word.removesuffix("等") or word
        if (
            not word[:1].isalnum()
            or word.startswith("等")
            or (word in book.function and not text.startswith(SPECIAL, at))
            or word in book.conjunctions
            or led(word)
            or (best and word in book.verbs and not _attribute(page, word, at + len(word)))
            or word.startswith(OPENED)
        ):
            break
        at += len(word)
        begin = at - len(word)
        ended = next((p for p in range(begin + 1, at) if text[p - 1] == "网" and text[pos:p] in heads), None)
        if ended is not None:
            return ended, *heads[text[pos:ended]]
        cut = next(
            (
                c
                for c in range(pos, at)
                if text[c:at] in heads
                and (c == pos or text[c:at] not in ADJOINING)
                and (c == pos or c in page.cuts or text[begin:c] in book.generic)
            ),
            None,
        )
        if cut is not None and not SHEET.match(text, at):
            category, sure = heads[text[cut:at]]
            best = (at, category, sure - 0.04 * len(page.words_in(pos, cut)))
        elif word in book.verbs and not _attribute(page, word, at):
            break
    return None if best and linked and best[1] != "framework" else best


def _attribute(page: Page, word: str, end: int) -> bool:
    """Whether a verb only says of what sort the thing is whose noun follows right behind it (“…”体验|活动, “…”命名|航线)."""
    book = page.tables
    if len(word) != 2 or word in book.launch or word in book.naming or end not in page.cuts:
        return False
    return page.text[end : page.word_end(end)] in page.marks.after_quote


def head_shared(page: Page, m: re.Match[str]) -> tuple[str, Category, float] | None:
    """The noun that a quotation shares with others or has behind 等 (“…”“…”两条…通道, “…”等…活动)."""
    chain = CHAIN.match(page.text, m.end())
    last = chain.end() if chain else m.end()
    count = COUNT.match(page.text, last)
    chained = chain is not None or page.text.startswith(("”", "、", "和"), m.start() - 1)
    if count is None or not (chained or count[0] == "等"):
        return None
    after = head_after(page, count.end())
    if after is None or after[1] not in SHARED:
        return None
    return page.text[count.end() : after[0]], after[1], after[2]


def head_of_row(page: Page, m: re.Match[str]) -> tuple[Category, float] | None:
    """What the noun behind a row of quotations without marks between them says of each (“…”“…”政策)."""
    row = ROW.match(page.text, m.end())
    if row is None and not page.text.startswith("”", m.start() - 1):
        return None
    after = head_after(page, row.end() if row else m.end())
    return (after[1], after[2]) if after and after[1] in SHARED else None


def head_before(page: Page, pos: int) -> tuple[int, Category, float] | None:
    """The noun that a quotation names (中欧班列“武陵山号”): where it begins, category, and how surely."""
    for length in range(2, 9):
        found = page.marks.before_quote.get(page.text[max(0, pos - length) : pos])
        if found:
            return pos - length, *found
    hit = page.ends.get(pos)
    if (
        hit is None
        or hit.start in page.bearer_ends
        or hit.ending.tier == "weak"
        or hit.ending.category not in CHRISTENED
        or len(hit.ending.text) < 2
        or page.text[pos] != "“"
    ):
        return None
    inner = page.text[pos + 1 : page.text.find("”", pos + 1)]
    named = 2 <= len(inner) <= 4 and inner.isalpha() and not common_word(inner) and not verbal(page, inner)
    return (hit.start, hit.ending.category, 0.7) if named else None
