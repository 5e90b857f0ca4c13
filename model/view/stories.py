"""The list of stories: title, outlet, date and how it is known, and how much was found in each."""

from __future__ import annotations

from model.corpus import Corpus
from model.facts import Story
from model.view.excerpts import places
from model.view.labels import BASES, label
from model.view.scope import stories_in
from model.view.table import Recipe, Spec, make_table
from model.view.types import Lang, Query, TableView


def stories_table(corpus: Corpus, query: Query) -> TableView:
    """The stories in scope."""
    return make_table(corpus, query, lambda: _recipe(corpus, query))


def _recipe(corpus: Corpus, query: Query) -> Recipe[Story]:
    def searched(story: Story) -> list[str]:
        return [story.title or "", story.outlet or "", *story.authors, story.published or "", _path(corpus, story)]

    return Recipe(
        items=stories_in(corpus, query),
        specs=story_specs(corpus, query.lang),
        row_key=lambda story: story.id,
        facts=lambda story: (),
        searched=searched,
    )


def _path(corpus: Corpus, story: Story) -> str:
    source = corpus.source_by_id.get(story.source)
    return source.path if source else ""


def story_specs(corpus: Corpus, lang: Lang) -> list[Spec[Story]]:
    """The columns of the table, in their order."""

    def entities(story: Story) -> float:
        return float(len({entity.id for _, entity in corpus.mentions_in.get(story.id, ())}))

    def metrics(story: Story) -> float:
        return float(len(corpus.metrics_in.get(story.id, ())))

    def line(story: Story) -> float:
        return float(places(corpus).line(story.source, story.start))

    def basis(story: Story) -> str:
        return label(BASES, story.published_basis, lang) if story.published_basis else ""

    def reprint(story: Story) -> str:
        first = corpus.reprints.get(story.id)
        return "" if first is None else ("转载" if lang == "zh" else "reprint")

    untitled = "（无题）" if lang == "zh" else "(untitled)"
    comma = "、" if lang == "zh" else ", "
    return [
        Spec("title", "标题", "Title", lambda story: story.title or untitled, room="most"),
        Spec("outlet", "媒体", "Outlet", lambda story: story.outlet or "", room="whole"),
        Spec(
            "published",
            "日期",
            "Date",
            lambda story: story.published or "",
            key=lambda story: story.published,
            room="whole",
        ),
        Spec("basis", "日期依据", "Date known by", basis, room="whole"),
        Spec("entities", "实体", "Entities", lambda story: f"{entities(story):,.0f}", key=entities, numeric=True),
        Spec("metrics", "指标", "Metrics", lambda story: f"{metrics(story):,.0f}", key=metrics, numeric=True),
        Spec("path", "文件", "File", lambda story: _path(corpus, story), room="least"),
        Spec("line", "行", "Line", lambda story: f"{line(story):.0f}", key=line, numeric=True, shown=False),
        Spec("authors", "作者", "Authors", lambda story: comma.join(story.authors), shown=False),
        Spec("why", "推断依据", "Inferred from", lambda story: story.why, shown=False),
        Spec("reprint", "转载", "Reprint", reprint, shown=False, room="whole"),
    ]
