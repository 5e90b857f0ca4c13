"""When a story was published: stated, given by the file, or inferred from its content."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from model.facts import Basis
from model.read.bylines import Dispatch
from model.read.headers import Header


class Clues(msgspec.Struct, frozen=True):
    """What is known of a story before its date is: its text, a date printed above or below it with the words, its outlet and dispatch."""

    text: str
    stated: str | None
    shown: str
    outlet: str | None
    dispatch: Dispatch | None


class Dated(msgspec.Struct, frozen=True):
    """A date with how it is known and, in Chinese, from which words."""

    date: str | None = None
    basis: Basis | None = None
    why: str = ""


def date_page(clues: Sequence[Clues], page: Header, front: Header, name: Header) -> list[Dated]:
    """The dates of the stories of one page."""
    return [_given(clue, page, front, name, len(clues)) for clue in clues]


def _given(clue: Clues, page: Header, front: Header, name: Header, count: int) -> Dated:
    if front.date:
        return Dated(front.date, "file", f"文件头写明“{front.shown}”")
    if clue.stated:
        return Dated(clue.stated, "stated", f"印有“{clue.shown}”")
    if page.date:
        return Dated(page.date, "stated", f"版面印有“{page.shown}”")
    if name.date:
        return Dated(name.date, "file", f"文件名“{name.shown}”")
    return Dated()
