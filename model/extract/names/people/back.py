"""A name read back from what stands behind it: a title, the next name of a list, the verb of its bearer."""

from __future__ import annotations

from model.extract.names.given import HAN, plausible
from model.extract.names.page import Page
from model.extract.tokens import common_word

LEFT_OPEN = frozenset(",;:，。；：、！？“”‘’（）()的和与及 \n\t　《》—")


def name_back(page: Page, end: int) -> int:
    """Length of a person's name that ends at an offset and begins where a name may begin."""
    text, book = page.text, page.tables
    for length in (3, 2, 4):
        start = end - length
        if start < 0:
            continue
        name = text[start:end]
        double = name[:2] in book.double_surnames
        if (length == 4) != double and length != 3:
            continue
        if not HAN.match(name) or (name[0] not in book.surnames and not double):
            continue
        if not plausible(name, length, book) and not (name[1] == "和" and length == 3 and (start, end) in page.spans):
            continue
        left = text[start - 1 : start]
        span = page.word_before(start) if start else None
        word = text[span[0] : start] if span else ""
        inside = span is not None and text[span[0] : page.word_end(span[0])] in book.function and start not in page.cuts
        torn = start not in page.cuts and common_word(text[span[0] : page.word_end(span[0])]) if span else False
        bounded = not inside and not torn and (word in book.function or word in book.verbs)
        opens = not left or left in LEFT_OPEN or bounded or start in page.ends
        if opens or (
            start in page.cuts and (start in page.known_ends or word in book.titles or word in book.soft_verbs)
        ):
            return length
    return 0
