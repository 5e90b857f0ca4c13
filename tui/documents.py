"""From pages of entities, articles and excerpts to the blocks of a text pane. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from model.view.types import ArticlePage, EntityPage, Excerpt, Lang, Paragraph, Row, TableView
from tui.widgets.blocks import Block, Stop
from tui.widgets.linebreak import Span
from tui.words import say

CUT = "……"
_GAP = Block("")


def entity_blocks(page: EntityPage, lang: Lang, more_key: str) -> tuple[Block, ...]:
    """A page: heading, fields, of a group its figures in brief, and the excerpts, each of them a stop.

    The figures of an entity stand in the table beside its page.
    """
    head = f"{page.heading}  {page.subheading}"
    blocks = [Block(head, ((0, len(page.heading), "title"), (len(page.heading), len(head), "dim")))]
    for field in page.fields:
        text = f"{field.label}  {field.text}"
        blocks.append(Block(text, ((0, len(field.label), "label"),)))
    if page.figures and page.entity is None:
        blocks += [_GAP, Block(say(lang, "figures"), style="label")]
        blocks += [_figure(f.label, f.value, f.time) for f in page.figures]
        if page.figures_total > len(page.figures):
            more = say(lang, "figures_more", count=page.figures_total - len(page.figures), key=more_key)
            blocks.append(Block(more, style="dim", indent=3))
    for number, excerpt in enumerate(page.excerpts):
        blocks += [_GAP, *excerpt_blocks(excerpt, number, lang)]
    return tuple(blocks)


def _figure(label: str, value: str, time: str) -> Block:
    text = f"{label}  {value}" + (f"  {time}" if time else "")
    start = len(label) + 2
    return Block(text, ((start, start + len(value), "strong"), (start + len(value), len(text), "dim")), indent=3)


def excerpt_blocks(excerpt: Excerpt, number: int, lang: Lang) -> tuple[Block, Block]:
    """Where an excerpt stands, and its words with the hit marked."""
    where = [excerpt.citation]
    if excerpt.paragraph:
        where.append(say(lang, "paragraph", number=excerpt.paragraph))
    where.append(say(lang, "line", line=excerpt.line))
    before = (CUT if excerpt.cut_before else "") + excerpt.before
    text = before + excerpt.hit + excerpt.after + (CUT if excerpt.cut_after else "")
    span = (len(before), len(before) + len(excerpt.hit))
    words = Block(text, ((*span, "mention"),), (Stop(*span, excerpt.fact, number),), indent=2)
    return Block("  ".join(where), style="dim"), words


def source_blocks(excerpts: Sequence[Excerpt], lang: Lang) -> tuple[Block, ...]:
    """The excerpts behind a row, one after another."""
    blocks: list[Block] = []
    for number, excerpt in enumerate(excerpts):
        cite, words = excerpt_blocks(excerpt, number, lang)
        blocks += [words, cite, _GAP]
    return tuple(blocks[:-1])


def row_blocks(view: TableView, row: Row) -> tuple[Block, ...]:
    """A row that no excerpt stands behind, each column on a line of its own and in full."""
    blocks = []
    for column, cell in zip(view.columns, row.cells, strict=True):
        if cell:
            blocks.append(Block(f"{column.label}  {cell}", ((0, len(column.label), "label"),)))
    return tuple(blocks)


def article_blocks(page: ArticlePage, lang: Lang, hits: Sequence[Sequence[Span]] | None = None) -> tuple[Block, ...]:
    """A story in full, its facts marked; every fact is a stop, or where something is looked for, every hit of it.

    `hits` are the spans of the hits by paragraph.
    """
    first = page.paragraphs[0] if page.paragraphs else None
    blocks = [] if first and first.kind in {"headline", "kicker"} else [Block(page.title, style="title")]
    about = "  ".join(filter(None, (page.byline, page.path)))
    told = False
    for number, paragraph in enumerate(page.paragraphs):
        if not told and paragraph.kind not in {"headline", "kicker", "subtitle"}:
            blocks += [Block(about, style="dim"), _GAP]
            told = True
        elif blocks and paragraph.kind not in {"headline", "kicker", "subtitle"}:
            blocks.append(_GAP)
        block = _paragraph(paragraph)
        blocks.append(block if hits is None else _found(block, paragraph, hits[number]))
    return tuple(blocks if told else [*blocks, Block(about, style="dim")])


_STYLES = {"headline": "title", "kicker": "dim", "subtitle": "strong", "subhead": "strong", "byline": "dim"}
_STYLES |= {"caption": "dim", "credit": "dim"}


def _paragraph(paragraph: Paragraph) -> Block:
    marks = tuple((h.start, h.end, h.kind) for h in paragraph.highlights)
    stops = tuple(Stop(h.start, h.end, h.fact, _source_offset(paragraph, h.start)) for h in paragraph.highlights)
    indent = 3 if paragraph.kind in {"sidebar", "caption"} else 2
    return Block(paragraph.text, marks, stops, _STYLES.get(paragraph.kind, ""), indent)


def _found(block: Block, paragraph: Paragraph, hits: Sequence[Span]) -> Block:
    """A paragraph with its hits as stops; a hit in a fact's words stands for that fact."""
    stops = []
    for start, end in hits:
        fact = next((stop.fact for stop in block.stops if stop.start < end and start < stop.end), "")
        stops.append(Stop(start, end, fact, _source_offset(paragraph, start)))
    return block._replace(spans=(*block.spans, *((start, end, "found") for start, end in hits)), stops=tuple(stops))


def _source_offset(paragraph: Paragraph, at: int) -> int:
    """The source offset of a character of a paragraph, -1 where the mending put it in."""
    return paragraph.offsets[at] if at < len(paragraph.offsets) else -1


def stop_at(stops: Sequence[Stop], at: int, fact: str) -> int:
    """The number of the stop for a source offset: that of the fact if it is there, else the nearest after it; -1 for none."""
    if at < 0:
        return -1
    exact = [i for i, stop in enumerate(stops) if stop.ref == at]
    named = [i for i in exact if stops[i].fact == fact]
    after = [i for i, stop in enumerate(stops) if stop.ref >= at]
    return next(iter([*named, *exact, *after]), -1)
