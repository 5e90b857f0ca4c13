"""Sites that are told by a stage of them: what is built in stages is one thing, short and uncommon as its name may be (某想谷二期)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.tokens import common_word
from model.facts import Category

STAGED = re.compile(
    "(?<![一-鿿A-Za-z0-9”’）])(?P<name>[一-鿿]{1,4}(?P<end>[谷港城湾岛里]|工场|工坊|飞地))[一二三四五六]期(?!间|待|货|限|刊)"
)
PLATFORMS = ("工场", "工坊", "飞地")
CONFIDENCE = 0.66


def find(page: Page) -> Iterator[Candidate]:
    """Sites at the start of a clause with the number of a stage behind them."""
    for m in STAGED.finditer(page.text):
        name, core = m["name"], m["name"][: -len(m["end"])]
        if not page.readable(m.start(), m.end()) or common_word(name) or telling(page, core) < 2:
            continue
        first = page.text[m.start() : page.word_end(m.start())]
        if first in page.tables.verbs or first in page.tables.function or first in page.tables.soft_verbs:
            continue
        if name in page.tables.endings or name in page.marks.bare_heads:
            continue  # 软件城二期: the head of one that the story names in full
        category: Category = "platform" if name.endswith(PLATFORMS) else "park"
        yield Candidate(m.start(), m.end(), name, category, "structure.phase", CONFIDENCE, (m[0],))
