"""Who signs a story: authors, outlet, header line and dispatch, gathered from its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from model.read.bylines import Dispatch, outlet_name, read_credit, read_names, speaker
from model.read.headers import FULL_DATE, Header, iso_date
from model.read.pages import Piece
from model.read.roles import Read
from model.read.vocabulary import words


class Signed(msgspec.Struct, frozen=True):
    """What a story's own lines say of its authors and outlet, its header line, and the head of its dispatch.

    `own` says that its reporters name the outlet as theirs: then it is that of the page, and not only of this story. `beside`
    is the outlet that its questions or credits name, which counts where nothing else says it.
    """

    authors: tuple[str, ...]
    outlet: str | None
    header: Header
    dispatch: Dispatch | None = None
    own: bool = False
    beside: str | None = None


def read_signed(piece: Piece, reads: Sequence[Read]) -> Signed:
    """The signature of a piece. Names alone, and who took its picture or compiled its box, count only where no byline stands."""
    authors: list[str] = []
    fallback: list[str] = []
    pictured: list[str] = []
    outlets: list[str] = []
    header = Header()
    dispatch: Dispatch | None = None
    for read in (reads[i] for i in piece.lines):
        if read.header:
            header = header.filled(read.header)
        if read.dispatch and dispatch is None:
            dispatch = read.dispatch
            header = header.filled(_dateline(read))
            authors += dispatch.authors
        if read.byline and read.role == "byline":
            authors += read.byline.authors
            outlets += [read.byline.outlet] if read.byline.outlet else []
        elif read.byline:
            pictured += read.byline.authors
        elif read.role == "names":
            fallback += read_names(read.line.text) or ()
    if piece.why == "photo":
        fallback += pictured
    beside, compilers = _beside([reads[i] for i in piece.lines])
    fallback = fallback or compilers
    said = (outlets[0] if outlets else None) or (dispatch.outlet if dispatch else None) or piece.header.outlet
    outlet = header.outlet or (outlet_name(said) or said if said else None)
    names = list(dict.fromkeys(authors or header.authors or fallback))
    own = bool(outlets) or (dispatch is not None and dispatch.own)
    return Signed(tuple(names), outlet, header, dispatch, own, beside)


def _dateline(read: Read) -> Header:
    """The date that the head of a dispatch states in full (某网2026年3月18日讯)."""
    sent = read.dispatch
    if sent is None or sent.year is None or sent.month_day is None:
        return Header()
    shown = read.line.text[: sent.end]
    found = FULL_DATE.search(shown)
    return Header(date=iso_date(found) if found else None, shown=shown)


def _beside(reads: Sequence[Read]) -> tuple[str | None, list[str]]:
    """The outlet that an interview's questions or the credits beside a story name as its own, and who compiled its boxes."""
    asked = Counter(name for read in reads if read.role == "body" and (name := speaker(read.line.text)))
    outlets = [outlet for name, times in asked.items() if times > 1 and (outlet := outlet_name(name))]
    compilers: list[str] = []
    for read in reads:
        credit = read_credit(read.line.text) if read.role in ("caption", "note") else None
        if credit is None:
            continue
        if credit.outlet and credit.outlet not in words("media", "agencies"):
            outlets.append(credit.outlet)
        compilers += () if credit.photo else credit.authors
    return next(iter(outlets), None), compilers
