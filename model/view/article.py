"""Stories in full, mended, with their facts highlighted and every character's place in the file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Literal

from model.corpus import Corpus
from model.facts import Mention, Metric, Story
from model.layout import StoryText
from model.view.excerpts import places
from model.view.filter import Haystack
from model.view.scope import scope_labels, stories_in
from model.view.table import title_of
from model.view.times import date_shown
from model.view.types import ArticlePage, ArticleView, Highlight, Lang, Paragraph, Query


def article_view(corpus: Corpus, query: Query) -> ArticleView:
    """The stories in scope; the filter keeps those whose headline, outlet, authors or text have its words."""
    stories = stories_in(corpus, query)
    kept = stories
    if query.filter.strip():
        kept = [stories[row] for row in Haystack([_searched(corpus, story) for story in stories]).find(query.filter)]
    scope = scope_labels(corpus, query)
    return ArticleView(
        query=query,
        title=title_of(query, scope),
        scope=scope,
        pages=tuple(article_page(corpus, story, query.lang) for story in kept),
        total=len(stories),
    )


def article_page(corpus: Corpus, story: Story, lang: Lang) -> ArticlePage:
    """One story in full; without a layout it has no paragraphs."""
    source = corpus.source_by_id.get(story.source)
    layout = corpus.layouts.get(story.id)
    byline = [story.outlet or "", date_shown(story, lang), ("、" if lang == "zh" else ", ").join(story.authors)]
    return ArticlePage(
        story=story.id,
        title=story.title or ("（无题）" if lang == "zh" else "(untitled)"),
        byline=" · ".join(filter(None, byline)),
        path=source.path if source else "",
        paragraphs=_paragraphs(corpus, layout) if layout else (),
        source=story.source,
    )


def _paragraphs(corpus: Corpus, layout: StoryText) -> tuple[Paragraph, ...]:
    where = places(corpus)
    story = layout.story
    shown = where.shown(layout)
    facts = _highlights(corpus, layout)
    starts = [fact.start for fact in facts]
    made = []
    for block in layout.blocks:
        inside = facts[bisect_left(starts, block.start) : bisect_right(starts, block.end - 1)]
        offsets = shown.source_offsets(block.start, block.end)
        first = next((at for at in offsets if at >= 0), story.start)
        made.append(
            Paragraph(
                kind=block.kind,
                number=block.number,
                line=where.line(story.source, first),
                text=shown.text(block.start, block.end),
                highlights=tuple(
                    Highlight(*shown.span(fact.start, fact.end, block.start), fact.kind, fact.fact)
                    for fact in inside
                    if fact.end <= block.end
                ),
                offsets=offsets,
            )
        )
    return tuple(made)


def _highlights(corpus: Corpus, layout: StoryText) -> list[Highlight]:
    """The facts of a story as spans of its mended text, in order."""
    where = places(corpus)
    story = layout.story.id
    facts: list[tuple[Mention | Metric, Literal["mention", "metric"], str]] = []
    facts += [(mention, "mention", entity.id) for mention, entity in corpus.mentions_in.get(story, ())]
    facts += [(metric, "metric", metric.id) for metric in corpus.metrics_in.get(story, ())]
    placed = [(where.mended(fact), kind, id_) for fact, kind, id_ in facts]
    found = [Highlight(place[2], place[3], kind, id_) for place, kind, id_ in placed if place]
    return sorted(found, key=lambda fact: (fact.start, -fact.end, fact.kind))


def _searched(corpus: Corpus, story: Story) -> list[str]:
    layout = corpus.layouts.get(story.id)
    return [story.title or "", story.outlet or "", *story.authors, layout.text if layout else ""]
