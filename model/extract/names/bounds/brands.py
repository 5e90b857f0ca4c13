"""Words by which firms are called though they are numerals, function words or verbs elsewhere (某市|四岚达|…有限公司, 某市长岚|跨越|车辆有限公司)."""

from __future__ import annotations

from model.extract.names.bounds.firm_parts import LIMITED
from model.extract.names.bounds.telling import telling
from model.extract.names.page import Hit, Page
from model.extract.tokens import common_word

NEVER_BRAND = frozenset("的和与及在是有、了等为以对从由将把向让使给被跟同于至到某该这那每各本")


def branded(page: Page, start: int, pos: int, hit: Hit) -> bool:
    """Whether a numeral, a function word or a verb is part of a firm's brand, behind its place and before what the law calls it (某市|四岚达|…有限公司)."""
    word = page.text[start:pos]
    if hit.ending.category == "company" and len(word) == 1 and _by_sign(page, start):
        return True
    if not hit.ending.text.endswith(LIMITED) or word in NEVER_BRAND:
        return False
    brand = word in page.tables.brands
    if len(word) > 1 and not (brand or _nothing_left(page, word, pos, hit)):
        return False
    behind = page.word_ending_at(start)
    if (
        brand
        and len(behind) > 1
        and behind.isalpha()
        and behind not in page.tables.function
        and behind not in page.tables.verbs
    ):
        return True
    place = max((p.end for p in page.places_in(start - 8, start)), default=-1)
    own = page.words_in(place, start) if place >= 0 else [""]
    named = 0 < start - place < 4 and all(w.isalnum() and w not in page.tables.verbs for w in own)
    if len(word) > 1 and not brand:
        return named and not all(map(common_word, own))
    return named or place == start


def _nothing_left(page: Page, word: str, pos: int, hit: Hit) -> bool:
    """Whether a verb is part of a firm's name since only words of its trade stand behind it, which alone name no firm (某市青岚|通航|科技有限公司)."""
    trade = page.text[pos : hit.start]
    return word in page.tables.verbs and bool(trade) and not page.begins_name(pos) and telling(page, trade) == 0


def _by_sign(page: Page, start: int) -> bool:
    """Whether the sign of a place stands before an offset, and the place itself before that (成都|蓉|创…集团)."""
    sign = page.text[start - 1 : start]
    return sign in page.tables.signs and any(p.end == start - 1 for p in page.places_in(start - 8, start - 1))
