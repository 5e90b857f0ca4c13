"""Boards of the state by what they are for: 国家…领导小组办公室, 国务院…部际联席会议.

Between who has it and what it is stands its matter, verbs included; a verb of holding or founding, or another body, ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

BOARD = re.compile(
    r"(?:国家|国务院|中央|全国)(?![，。])([^，。；、：！？\s“”《》（）()的了]{4,22}?)"
    r"(?:(?:工作)?(?:领导|协调|专项)小组|指挥部|联席会议|工作专班|专项工作机制)(?:办公室)?"
)
SURE = 0.9


def find(page: Page) -> Iterator[Candidate]:
    """Each board, where its matter holds no function word, no verb of holding and no other body."""
    book = page.tables
    for m in BOARD.finditer(page.text):
        if not page.readable(*m.span()) or not {m.start(), m.end()} <= page.cuts or page.in_title(m.start()):
            continue
        bodies = any(at in page.known for at in range(m.start() + 1, m.end()))
        acts = book.function | (book.naming - book.soft_verbs)
        if not bodies and not any(word in acts for word in page.words_in(*m.span(1))):
            yield Candidate(m.start(), m.end(), m[0], "agency", "designation.board", SURE, (), "全国", fixed_city=True)
