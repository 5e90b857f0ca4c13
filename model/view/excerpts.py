"""The exact words around a fact, from the mended text, with the way back to the file."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from model.corpus import Corpus
from model.facts import Mention, Metric, Relation, Story
from model.layout import Block, StoryText
from model.view.memory import indexed
from model.view.times import date_shown
from model.view.types import Excerpt, Lang
from model.view.unseen import Shown, as_shown

Spanned = Mention | Metric | Relation

ENOUGH = 40
"""Characters that an excerpt has at least, where its paragraph has them: a short sentence gets its neighbours."""
WINDOW = 120
"""Characters on either side of the hit that an overlong sentence keeps."""

_END = re.compile(r"[。！？!?]+[”’」』）)]*")
_CLAUSE_END = re.compile(r"[，。；！？：、,;!?:]")
_AROUND = 12
"""Characters that the words beside a number keep on either side of it."""
_CUT_BEFORE, _CUT_AFTER = re.compile(r"^(?:[A-Za-z0-9.]+|.)", re.S), re.compile(r"(?:[A-Za-z0-9.]+|.)$", re.S)
"""The character beyond a cut, with the word or the number that it would cut in two."""


class Places:
    """Where the facts of a corpus stand: lines of the files, and offsets of the files in the mended text."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._lines: dict[str, array[int]] = {}
        self._inverse: dict[str, tuple[array[int], array[int]]] = {}
        self._blocks: dict[str, list[int]] = {}
        self._shown: dict[str, Shown] = {}

    def line(self, source: str, offset: int) -> int:
        """The line of the file, from 1, in which a source offset lies."""
        if source not in self._lines:
            text = self._corpus.texts.get(source, "")
            starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
            self._lines[source] = array("q", starts)
        return bisect_right(self._lines[source], offset)

    def mended(self, fact: Spanned) -> tuple[StoryText, Block, int, int] | None:
        """The story of a fact, its block, and the fact's span there; None where the layout does not show it."""
        layout = self._corpus.layouts.get(fact.story)
        if layout is None:
            return None
        first = fact.pieces[0][0] if fact.pieces else fact.start
        last = (fact.pieces[-1][1] if fact.pieces else fact.end) - 1
        start, end = self._index_of(layout, first), self._index_of(layout, last)
        if start is None or end is None:
            return None
        block = self._block_at(layout, start)
        return (layout, block, start, end + 1) if block and end < block.end else None

    def shown(self, layout: StoryText) -> Shown:
        """A story with the characters that cannot be seen, where the file has them."""
        story = layout.story
        if story.id not in self._shown:
            raw = self._corpus.texts.get(story.source, "")
            self._shown[story.id] = as_shown(layout, raw, *self._by_offset(layout))
        return self._shown[story.id]

    def _by_offset(self, layout: StoryText) -> tuple[array[int], array[int]]:
        """The source offsets of a story's text in order, and the place in the text of each."""
        story = layout.story.id
        if story not in self._inverse:
            pairs = sorted((at, place) for place, at in enumerate(layout.offsets) if at >= 0)
            self._inverse[story] = (array("q", [at for at, _ in pairs]), array("q", [place for _, place in pairs]))
        return self._inverse[story]

    def _index_of(self, layout: StoryText, offset: int) -> int | None:
        offsets, places = self._by_offset(layout)
        found = bisect_left(offsets, offset)
        return places[found] if found < len(offsets) and offsets[found] == offset else None

    def _block_at(self, layout: StoryText, index: int) -> Block | None:
        story = layout.story.id
        if story not in self._blocks:
            self._blocks[story] = [block.start for block in layout.blocks]
        found = bisect_right(self._blocks[story], index) - 1
        block = layout.blocks[found] if found >= 0 else None
        return block if block and index < block.end else None


def places(corpus: Corpus) -> Places:
    """The places of a corpus, made once."""
    return indexed(corpus, "places", lambda: Places(corpus))


def excerpt(corpus: Corpus, fact: Spanned, fact_id: str, lang: Lang = "zh", enough: int = ENOUGH) -> Excerpt:
    """The sentence in which a fact stands, with neighbours until it has `enough` characters, cut where it is overlong.

    Where the story has no layout, or the layout does not show the fact, the words of the fact alone.
    """
    story = corpus.story_by_id.get(fact.story)
    where = places(corpus)
    line = where.line(fact.source, fact.start)
    cited = citation(story, lang) if story else ""
    found = where.mended(fact)
    if found is None:
        return Excerpt(
            source=fact.source,
            story=fact.story,
            start=fact.start,
            end=fact.end,
            before="",
            hit=fact.text,
            after="",
            line=line,
            paragraph=0,
            citation=cited,
            fact=fact_id,
            lines=(line, where.line(fact.source, max(fact.start, fact.end - 1))),
        )
    layout, block, start, end = found
    low, high = sentence(layout.text, (block.start, block.end), (start, end), enough)
    cut_low, cut_high = _window(layout.text, (low, high), (start, end))
    shown, printed = where.shown(layout), [at for at in layout.offsets[cut_low:cut_high] if at >= 0]
    return Excerpt(
        source=fact.source,
        story=fact.story,
        start=fact.start,
        end=fact.end,
        before=shown.text(cut_low, start),
        hit=shown.text(start, end, edges=False),
        after=shown.text(end, cut_high),
        line=line,
        paragraph=block.number,
        citation=cited,
        fact=fact_id,
        cut_before=cut_low > low,
        cut_after=cut_high < high,
        lines=(where.line(fact.source, min(printed)), where.line(fact.source, max(printed))),
    )


def _window(text: str, sentence: tuple[int, int], hit: tuple[int, int]) -> tuple[int, int]:
    """The sentence, or what an overlong one has around the hit, cut behind a clause where one ends near."""
    low, high = max(sentence[0], hit[0] - WINDOW), min(sentence[1], hit[1] + WINDOW)
    if low > sentence[0]:
        clause = _CLAUSE_END.search(text, low, min(low + WINDOW // 3, hit[0]))
        low = clause.end() if clause else low
    if high < sentence[1]:
        ends = [clause.end() for clause in _CLAUSE_END.finditer(text, max(high - WINDOW // 3, hit[1]), high)]
        high = ends[-1] if ends else high
    return low, high


def excerpts_of(corpus: Corpus, facts: Sequence[str], lang: Lang = "zh", enough: int = ENOUGH) -> tuple[Excerpt, ...]:
    """The excerpts of facts by their ids: of a metric or a relation its place, of an entity all its mentions."""
    found: list[tuple[Spanned, str]] = []
    for fact in facts:
        if fact in corpus.metric_by_id:
            found.append((corpus.metric_by_id[fact], fact))
        elif fact in relation_by_id(corpus):
            found.append((relation_by_id(corpus)[fact], fact))
        elif fact in corpus.entity_by_id:
            found += [(mention, fact) for mention in corpus.entity_by_id[fact].mentions]
    return tuple(excerpt(corpus, spanned, fact, lang, enough) for spanned, fact in found)


def relation_by_id(corpus: Corpus) -> dict[str, Relation]:
    """Relations by id."""
    return indexed(corpus, "relation_by_id", lambda: {relation.id: relation for relation in corpus.relations})


def words(corpus: Corpus, fact: Spanned) -> str:
    """The few words around a number as printed: its clause, cut to what stands close to it."""
    found = places(corpus).mended(fact)
    if found is None:
        return fact.text
    layout, block, start, end = found
    text = layout.text
    low = max((match.end() for match in _CLAUSE_END.finditer(text, max(block.start, start - 40), start)), default=-1)
    low = low if low >= 0 else max(block.start, start - 40)
    match = _CLAUSE_END.search(text, end, min(block.end, end + 40))
    high = match.start() if match else min(block.end, end + 40)
    shown = places(corpus).shown(layout)
    before, after = shown.text(low, start), shown.text(end, high)
    if len(before) > _AROUND:
        before = "…" + _CUT_BEFORE.sub("", before[-_AROUND - 1 :])
    if len(after) > _AROUND:
        after = _CUT_AFTER.sub("", after[: _AROUND + 1]) + "…"
    return (before + shown.text(start, end, edges=False) + after).strip()


def citation(story: Story, lang: Lang = "zh") -> str:
    """日期 报纸《题》: `2024-02-29 重庆日报《…》`; what is not known is left out."""
    head = " ".join(filter(None, (date_shown(story, lang), story.outlet or "")))
    title = story.title or ("无题" if lang == "zh" else "untitled")
    gap = " " if head and not story.outlet else ""
    return f"{head}{gap}《{title}》"


def sentence(text: str, block: tuple[int, int], hit: tuple[int, int], enough: int) -> tuple[int, int]:
    """The span of the sentence around a hit in a block, grown by its neighbours until it has `enough` characters."""
    low, high = block
    stops = [match.end() for match in _END.finditer(text, low, high)]
    if not stops or stops[-1] < high:
        stops.append(high)
    first, last = bisect_right(stops, hit[0]) - 1, bisect_left(stops, hit[1])
    while True:
        begin, end = stops[first] if first >= 0 else low, stops[last]
        if end - begin >= enough or (first < 0 and last == len(stops) - 1):
            return begin, end
        if last < len(stops) - 1:
            last += 1
        else:
            first -= 1
