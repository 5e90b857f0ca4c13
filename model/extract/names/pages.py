"""Pages that wait for their second reading, so that a story is made ready only once."""

from __future__ import annotations

from model.extract.names.page import Page
from model.layout import StoryText
from model.lexicon import Lexicon

_waiting: dict[tuple[int, int], Page] = {}
WAITING = 256
"""Pages that may wait for their second reading; those of a larger corpus are made twice rather than kept in memory."""


def forget_pages() -> None:
    """Forget the pages that still wait (of a corpus whose reading was broken off)."""
    _waiting.clear()


def first_page(story: StoryText, lexicon: Lexicon) -> Page:
    """The page of a story, which waits for `second_page` while there is room."""
    page = Page(story, lexicon)
    if len(_waiting) < WAITING:
        _waiting[id(story), id(lexicon)] = page
    return page


def second_page(story: StoryText, lexicon: Lexicon) -> Page:
    """The page that waits for a story, or a new one; it waits no longer."""
    page = _waiting.pop((id(story), id(lexicon)), None)
    return page if page and page.story is story and page.lexicon is lexicon else Page(story, lexicon)
