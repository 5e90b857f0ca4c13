"""Source -> its stories: page layout mended, headlines, bylines, dates."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from model.facts import Problem, Source, Story
from model.layout import StoryText
from model.read.compose import Composed, compose
from model.read.flattened import unflatten
from model.read.headers import PAGE_HEAD, Header, read_file_name, read_front_matter
from model.read.lines import read_lines
from model.read.pages import Piece, cut_page
from model.read.published import Clues, date_page
from model.read.roles import Read, read_roles
from model.read.sections import head_briefs
from model.read.signed import Signed, read_signed
from model.read.wrap import unwrap
from model.said import Said


def split_stories(source: Source, raw: str) -> tuple[list[StoryText], list[Problem]]:
    """The stories of a source in their order on the page, and what is doubtful about them.

    `raw` is the text that read_source gave. Ids depend on the source's id and the place on the page.
    """
    front, start, problems = read_front_matter(raw, source.path)
    reads = read_roles(unwrap(unflatten(read_lines(raw, start))))
    head_briefs(reads)
    pieces, page = cut_page(reads)
    made = [(piece, composed) for piece in pieces if (composed := compose(piece, reads))]
    signed = _one_outlet([read_signed(piece, reads) for piece, _ in made], page, front, read_file_name(source.path))
    page = page.filled(_head_below(signed))
    clues = [_clues(piece, composed, reads, who) for (piece, composed), who in zip(made, signed, strict=True)]
    dates = date_page(clues, page, front, read_file_name(source.path))
    stories: list[StoryText] = []
    for number, ((_, composed), who, dated) in enumerate(zip(made, signed, dates, strict=True), 1):
        story = Story(
            id=f"{source.id}-{number}",
            source=source.id,
            title=front.title if front.title and len(made) == 1 else composed.title,
            outlet=who.outlet,
            authors=who.authors,
            published=dated.date,
            published_basis=dated.basis,
            start=composed.span[0],
            end=composed.span[1],
            why=dated.why,
        )
        stories.append(StoryText(story, composed.text, composed.offsets, composed.blocks))
    if not stories:
        message = Said(
            "没有找到文章正文；请检查这个文件是不是剪报",
            "no article was found in it; see whether this file is a clipping",
        )
        problems = [*problems, Problem(path=source.path, line=1, severity="doubt", message=message)]
    return stories, problems


def _one_outlet(signed: list[Signed], page: Header, front: Header, name: Header) -> list[Signed]:
    """Fills in what stories do not say: the outlet of the page, the front matter or the file's name, or that of the reporters
    of the story before (or, above the first of these, of the first), at last what stands beside a story."""
    one = len(signed) == 1
    shared = front.outlet or page.outlet or name.outlet
    last = next((who.outlet for who in signed if who.own and who.outlet), None)
    filled: list[Signed] = []
    for who in signed:
        if who.outlet:
            last = who.outlet if who.own else None
        outlet = (front.outlet if one else None) or who.outlet or shared or last or who.beside
        authors = (front.authors if one else ()) or who.authors or (page.authors if one else ())
        filled.append(msgspec.structs.replace(who, authors=authors, outlet=outlet))
    return filled


def _head_below(signed: Sequence[Signed]) -> Header:
    """The head of the page (重庆日报 2024年5月6日 第8版) where it is printed under the headline of its first story: it dates those below."""
    dates = {who.header.date for who in signed if who.header.date}
    first = signed[0].header if signed else Header()
    is_head = len(dates) == 1 and first.date is not None and PAGE_HEAD.search(first.shown) is not None
    return Header(date=first.date, shown=first.shown) if is_head else Header()


def _clues(piece: Piece, composed: Composed, reads: Sequence[Read], who: Signed) -> Clues:
    stated = who.header.filled(piece.header)
    body = next((composed.text[block.start : block.end] for block in composed.blocks if block.kind == "body"), "")
    return Clues(composed.text, body, stated.date, stated.shown, who.outlet, who.dispatch)


def undated(source: Source, raw: str, stories: Sequence[StoryText]) -> list[Problem]:
    """One doubt for the stories of a file that have no date, whoever may have set it since they were split."""
    without = [text.story for text in stories if text.story.published is None]
    if not without:
        return []
    first = without[0]
    line = raw.count("\n", 0, first.start) + 1
    title = f"《{first.title}》"
    which = Said(title, title) if first.title else Said("这篇文章", "the article")
    count = len(without)
    others = Said(f"等 {count} 篇", f" (one of {count} stories)") if count > 1 else Said("", "")
    message = Said(
        f"{which.zh}{others.zh}没有印出日期，也推断不出，“去年”“今年”无法换算；请把日期写进文件名（2024-02-29_重庆日报.txt）或文件头",
        f"{which.en}{others.en} has no date and none can be inferred, so “去年” and “今年” cannot be dated; put the date into the "
        "name of the file (“2024-02-29_重庆日报.txt”) or into front matter",
    )
    return [Problem(path=source.path, line=line, severity="doubt", message=message)]
