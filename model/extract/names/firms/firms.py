"""What firms and institutes are called once they have been named in full: by the words of their own that begin behind their place and their
holder (某市青岚生物技术有限公司: 青岚生物; 某某科学院青岚技术研究所: 青岚所).

A paper shortens from the end: what is left begins as the name's own part does. No shorter form is taken for one that the words of the language
explain (产业投资 of 某市产业投资集团), nor one that stands inside a longer word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.firm_parts import LEGAL_END
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import agreed
from model.extract.tokens import common_word, guessed
from model.facts import Category

FORMS = ("股份", "控股", "集团", "实业", "公司")
"""What of it a short form may keep behind the own words."""
ANY_FIRM = ("公司", "集团")
INSTITUTES = re.compile("(?:科学|技术|工程|设计|规划|勘察|勘测|工业|产业|应用|创新|先进)*(?:研究|设计)?(?:总)?[院所]$")
FORM = "(?:集团|股份|有限|责任|总)*公司"
HELD_BY = re.compile(
    rf"^[^（）()]{{2,}}?(?:{FORM}|(?:集团|股份)(?!{FORM})|科学院大学|科学院(?!大学)|大学)(?=[^（）()]{{5,}})"
)
"""The holder that begins a name, up to the end of what the law calls it (某某集团|东方…有限公司, 某某集团公司|东方…有限公司)."""
NAMED_SO: frozenset[Category] = frozenset({"company", "institute", "product"})
"""What the words that a firm is called by may end as: a firm, or what it makes (某某药业, 某某传感器), not a zone or an office (高新区)."""
BRANDS = 2
"""So many characters has a brand at least, which stands for the firm only as a word of its own."""
BRACKETS = re.compile(r"[（(][^（）()]{1,6}[）)]")


def called(page: Page, named: Candidate) -> Iterator[str]:
    """The short forms of a firm or an institute that the text uses."""
    if named.category not in ("company", "institute") or page.text[named.start : named.end] != named.name:
        return
    tail = (LEGAL_END if named.category == "company" else INSTITUTES).search(named.name)
    branch = tail is not None and any(p.end == named.start + tail.start() for p in page.places)
    if tail is None or tail.start() < BRANDS or branch:
        return
    for own in _own_parts(page, named, tail.start()):
        if named.category == "company":
            kept = next((form for form in FORMS if tail[0].lstrip("（(").startswith(form)), "")
            yield from _begun(page, named, own, kept)
        else:
            yield from _headed(page, named, own, tail[0][-1])


def _own_parts(page: Page, named: Candidate, end: int) -> Iterator[str]:
    """What of a name up to `end` is its own: behind its place, behind its holder, brackets left out."""
    place, known = page.place_starts.get(named.start), page.known.get(named.start)
    holder = HELD_BY.match(named.name)
    behind = (
        place.end - named.start if place else 0,
        holder.end() if holder else 0,
        known[0] - named.start if known else 0,
    )
    for start in sorted({0, *behind}):
        own = BRACKETS.sub("", named.name[start:end])
        if len(own) >= BRANDS:
            yield own


def _begun(page: Page, named: Candidate, own: str, kept: str) -> Iterator[str]:
    """Where the text begins as the own part does and goes on so for a while, or keeps only the form of the law behind the brand."""
    found: set[str] = set()
    for at in _elsewhere(page, named, own[:BRANDS]):
        length = agreed(own, page.text, at, BRANDS)
        form = own[:length]
        law = next((word for word in (kept, *ANY_FIRM) if word and page.text.startswith(word, at + length)), "")
        form += law
        last = page.text[at + length : at + length + 1]
        if not law and length == BRANDS + 1 and last and last in own[length + 1 :]:
            # 国岳复材 of 国岳复合材料: the brand, and two characters of what the firm makes, the first of them the next one.
            form += last
        if _stands(page, at, form):
            found.add(form)
    yield from sorted(found, key=len, reverse=True)


def _stands(page: Page, at: int, form: str) -> bool:
    """Whether a form stands at an offset for the firm: told from the words of the language, and no part of a longer word."""
    end = at + len(form)
    if at not in page.cuts and page.text[at - 1 : at].isalnum():
        return False
    body, ending = page.tables.known.get(form), page.tables.ending_of(form)
    if body is not None:
        return body.category in NAMED_SO
    if form in page.place_forms or (ending and ending.category not in NAMED_SO):
        return False
    if form.endswith(FORMS) and len(form) > 3:
        return telling(page, form[:-2]) > 0
    if len(form) <= BRANDS + 1 and end not in page.cuts:
        return False
    if len(form) == BRANDS:
        return guessed(form) and not page.places_over(at)
    return telling(page, form) > 0 and not common_word(form)


def _headed(page: Page, named: Candidate, own: str, head: str) -> Iterator[str]:
    """Words with which the own part begins, and the last character of the name (青岚所, 某地生物所)."""
    for at in _elsewhere(page, named, own[:BRANDS]):
        length = agreed(own, page.text, at, BRANDS)
        if (
            page.text.startswith(head, at + length)
            and at in page.cuts
            and page.word_end(at + length) == at + length + 1
        ):
            form = own[:length] + head
            place = next((p for p in page.places_in(at - 6, at) if p.end == at), None)
            yield form
            if place and named.name.find(place.text) >= 0:
                yield place.text + form


def _elsewhere(page: Page, named: Candidate, words: str) -> Iterator[int]:
    """Where words stand in the text outside the full name."""
    at = page.text.find(words)
    while at >= 0:
        around = page.text.rfind(named.name, max(0, at - len(named.name)), at + len(named.name))
        within = 0 <= around <= at < around + len(named.name)
        if not within and page.readable(at, at + len(words)):
            yield at
        at = page.text.find(words, at + 1)
