"""Names that a headline begins with and its text takes up again: the same words twice before a predicate are a name as a whole.

What such a phrase holds (verbs of a title, quotations, places) would stop a reader that sees it but once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from model.extract.names.bounds.parting import MEASURES
from model.extract.names.bounds.scan import LONGEST
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import CLOSING, Hit, Page
from model.extract.names.quoted.quote_heads import head_after
from model.facts import Category

SHORTEST = 6
SURE = 0.82
OPENS = re.compile(
    r"全国(?!首届|第)|我国|中国(?=[^第“]{0,9}$)|各地|各级|多地|多国|国产|全球|世界(?=[^第]{0,7}$)"
    r"|(?:(?:19|20)\d\d年)?(?:\d{1,2}月|[一二三四]季度|[上下]半年|前)|首[个批家座条台款艘颗架列]|\d+[^\d年届]"
)
"""Kinds of things, places, periods and counts open a headline without naming a thing."""
UNFIT = re.compile(r"暨(?:19|20)\d\d|[，。；：！？、\s《》]|最[大高长深新快]|首[个批家座条台款艘颗架列次]")
"""Marks of a clause and words of a description."""
OF_A_CLAUSE = re.compile("我国|[的了将]")
THEN = re.compile(r"[，。：；！？\s（\d]|[今昨明][天日起晚年]|正式|圆满|顺利|同步|同时|成功|$")
"""What stands behind a whole phrase, besides verbs and function words."""
TAKES_PLACE = re.compile(
    r"(?:[今昨明][天晚日起]|即将|将|正式|全面|圆满|顺利|成功|在[^，。；！？\s]{2,6}){0,3}"
    r"(?:(?P<event>启动|举行|举办|开幕|闭幕|开赛|落幕|揭幕|收官|开启|开考|进行|取得[^，。；！？\s]{0,6}(?:成果|进展|成效)|(?:结果|名单)(?:公布|发布|揭晓|出炉))|(?P<project>竣工|开工|贯通|完工|投产|开行)|(?P<finance>发行)|(?P<policy>施行|实施|落地))"
    r"(?=[，。；\s在]|$)"
)
"""Predicates without an object, and of what kind the thing is that they are said of."""
DATED = re.compile(
    r"(?:19|20)\d\d[-—年]|第?[一二三四五六七八九十\d]+(?:[届次批轮期]|年期)|[一-鿿]{2,6}第[一二三四五六七八九十\d]+[届次批轮期]|“"
)
"""How a thing begins that only its whole title names."""
HONOURS = ("纪念", "庆祝")
"""Verbs that begin the names of gatherings."""
LOOSE: frozenset[Category] = MEASURES | {"event"}
"""Kinds whose titles hold verbs and conjunctions."""


def find(page: Page) -> Iterator[Candidate]:
    """The phrase of the headline, at all its places."""
    headline = next((b for b in page.story.blocks if b.kind == "headline"), None)
    if headline is None:
        return
    for hit in reversed(page.hits):
        if not headline.start < hit.end <= min(headline.end, headline.start + LONGEST):
            continue
        phrase = page.text[headline.start : hit.end]
        places = _places(page, phrase, headline.end) if _fits(page, headline.start, hit) else []
        if places:
            category = _category(page, phrase, hit)
            for at in (headline.start, *places):
                yield Candidate(at, at + len(phrase), phrase, category, "headline", SURE)
            return
    yield from _taking_place(page, headline.start, headline.end)


def _taking_place(page: Page, start: int, stop: int) -> Iterator[Candidate]:
    """What the headline says is held or begun, whatever its last noun, where the text takes it up (第某批…集采|启动)."""
    for end in range(start + SHORTEST, min(stop, start + LONGEST)):
        m = TAKES_PLACE.match(page.text, end, stop) if end in page.cuts else None
        phrase = page.text[start:end]
        if m is None or not DATED.match(phrase) or UNFIT.search(phrase) or OF_A_CLAUSE.search(phrase):
            continue
        category = cast(Category, m.lastgroup)
        ending = page.tables.ending_of(phrase.rstrip("”"))
        if ending and ending.category not in LOOSE | {"finance"}:
            return
        category = ending.category if ending else category
        places = [stop + at.start() for at in re.finditer(re.escape(phrase), page.text[stop:])]
        for at in (start, *places) if places else ():
            if page.readable(at, at + len(phrase)):
                yield Candidate(at, at + len(phrase), phrase, category, "headline", SURE)
        return


def _fits(page: Page, start: int, hit: Hit) -> bool:
    """Whether the words from the start of the headline to an ending can be a name."""
    phrase, book = page.text[start : hit.end], page.tables
    if len(phrase) < SHORTEST or OPENS.match(phrase) or UNFIT.search(phrase) or not _whole(page, hit.end):
        return False
    if any(phrase.count(opening) != phrase.count(closing) for closing, opening in CLOSING.items()):
        return False
    if hit.ending.category not in LOOSE or hit.end in page.known_ends or start in page.known_people:
        return False
    words = page.words_in(start, hit.start)
    verbs = [word for word in words if word in book.verbs]
    if any(word in book.function for word in words) or not words or words[0] in book.soft_verbs:
        return False
    if (
        verbs
        and words[0] not in HONOURS
        and (words[0] == verbs[0] or not book.naming.union(book.launch).isdisjoint(verbs))
    ):
        return False
    return page.begins_name(start) or "“" in phrase or telling(page, page.text[start : hit.start]) > 1


def _category(page: Page, phrase: str, hit: Hit) -> Category:
    """By the ending, which behind a quotation is its head."""
    closing = hit.end - len(phrase) + phrase.rfind("”") + 1
    head = head_after(page, closing) if "”" in phrase else None
    return head[1] if head and head[0] == hit.end else hit.ending.category


def _whole(page: Page, end: int) -> bool:
    """Whether a predicate or a mark stands at an offset."""
    book = page.tables
    word = page.text[end : page.word_end(end)] if end < len(page.text) else ""
    return end in page.cuts and bool(
        word in book.verbs or word in book.function or word in book.soft_verbs or THEN.match(page.text, end)
    )


def _places(page: Page, phrase: str, pos: int) -> list[int]:
    """Where the text takes a phrase up as a whole."""
    found = [m.start() for m in re.finditer(re.escape(phrase), page.text[pos:])]
    places = [pos + at for at in found]
    return [at for at in places if page.readable(at, at + len(phrase)) and _whole(page, at + len(phrase))]
