"""Pages of entities and groups, articles, excerpts."""

from __future__ import annotations

from typing import Any

from model.corpus import Corpus
from model.view import excerpts_of, group_page, make_view
from model.view.excerpts import ENOUGH, WINDOW, places, words
from model.view.types import ArticleView, EntityView, Query


def pages(corpus: Corpus, **asked: Any) -> EntityView:
    view = make_view(corpus, Query(view="entity", **asked))
    assert isinstance(view, EntityView)
    return view


def named(corpus: Corpus, name: str) -> str:
    return next(entity.id for entity in corpus.entities if entity.name == name)


def test_an_entity_has_a_heading_its_relations_both_ways_and_all_its_mentions(region: Corpus) -> None:
    (page,) = pages(region, entity=named(region, "山城实验室")).pages
    assert (page.heading, page.subheading) == ("山城实验室", "实验室 · 重庆 江岸区 · 6 处 / 2 稿")
    fields = {field.label: field.text for field in page.fields}
    assert fields == {"属于": "“2+6”平台体系", "人物": "林远 主任", "建设方": "两江大学"}
    assert len(page.excerpts) == 6
    assert [figure.value for figure in page.figures] == ["1,280 家", "50%", "> 1000万元"]
    (school,) = pages(region, entity=named(region, "两江大学")).pages
    assert [(field.label, field.text) for field in school.fields] == [("建设", "山城实验室")]


def test_a_framework_lists_its_parts_and_what_belongs_to_it(region: Corpus) -> None:
    (page,) = pages(region, entity=named(region, "“2+6”平台体系")).pages
    assert [(field.label, field.text) for field in page.fields] == [
        ("组成", "2：2个基地 · 6：6家平台"),
        ("内含", "山城实验室"),
    ]


def test_who_works_with_whom_is_named_once_though_either_side_told_it(maker: Any) -> None:
    one = maker.story("a.txt", "甲馆动态\n\n甲馆与乙院共建展厅。\n")
    two = maker.story("b.txt", "乙院动态\n\n乙院携手甲馆办展。\n")
    hall, school = maker.entity("甲馆", "lab", "重庆"), maker.entity("乙院", "institute", "成都")
    maker.relation(one, hall, "partner", school, "甲馆与乙院共建")
    maker.relation(two, school, "partner", hall, "乙院携手甲馆")
    corpus = maker.corpus()
    (page,) = pages(corpus, entity=hall).pages
    assert [(field.label, field.text) for field in page.fields] == [("合作", "乙院")]
    assert page.fields[0].items[0].facts == ("r0", "r1")


def test_items_of_fields_lead_to_their_entity_and_their_facts(region: Corpus) -> None:
    (page,) = pages(region, entity=named(region, "山城实验室")).pages
    (item,) = page.fields[0].items
    assert item.entity == named(region, "“2+6”平台体系")
    assert item.facts == ("r2",)


def test_a_group_says_what_is_in_it_and_its_figures_in_brief(region: Corpus) -> None:
    page = group_page(region, Query(view="entity", city="重庆"))
    assert page.heading == "重庆"
    assert page.subheading == "2 个实体 · 8 处 / 2 稿 · 5 条指标"
    assert [(field.label, field.text) for field in page.fields] == [
        ("类别", "实验室 1 · 人物 1"),
        ("常见", "山城实验室 6 · 林远 2"),
    ]
    assert page.figures[0].label == "重庆 新认定高新技术企业", "figures of the place itself first"
    assert (page.excerpts, page.figures_total) == ((), 5)


def test_without_a_scope_every_entity_is_listed_in_the_order_of_the_tree(region: Corpus) -> None:
    view = pages(region)
    assert view.pages[0].entity is None
    assert [page.heading for page in view.pages[1:]] == [
        "山城实验室",
        "林远",
        "国家超算锦城中心",
        "“2+6”平台体系",
        "两江大学",
        "平台",
    ]
    assert (view.shown, view.total) == (6, 6)


def test_the_filter_leaves_the_pages_that_it_finds(region: Corpus) -> None:
    view = pages(region, filter="jccs")
    assert [page.heading for page in view.pages[1:]] == ["国家超算锦城中心"]
    assert (view.shown, view.total) == (1, 6)


def test_an_excerpt_is_the_exact_words_of_the_article(region: Corpus) -> None:
    for entity in region.entities:
        for found, mention in zip(excerpts_of(region, [entity.id]), entity.mentions, strict=True):
            source = region.texts[found.source]
            layout = region.layouts[found.story].text
            assert found.hit == mention.text
            assert found.before + found.hit + found.after in layout
            assert "".join(source[found.start : found.end].split()) == found.hit
            assert (
                found.hit.startswith(source.split("\n")[found.line - 1][-1:])
                or found.hit[0] in source.split("\n")[found.line - 1]
            )


def test_a_short_sentence_gets_its_neighbours_an_overlong_one_is_cut(maker: Any) -> None:
    maker.story(
        "a.txt",
        "题目\n\n短句。甲馆开了。再一句很短。" + "后面还有" * 20 + "\n\n" + "字" * 500 + "甲馆" + "字" * 500 + "\n",
    )
    entity = maker.entity("甲馆", "lab", "重庆")
    short, long = excerpts_of(maker.corpus(), [entity])
    assert len(short.before + short.hit + short.after) >= ENOUGH
    assert not short.cut_before
    assert (long.cut_before, long.cut_after) == (True, True)
    assert len(long.before) == len(long.after) == WINDOW


def test_the_line_is_that_of_the_file_whatever_its_line_ends(maker: Any) -> None:
    maker.story("a.txt", "题\n\n一\r\n二\r三甲\n馆四\n")
    entity = maker.entity("甲馆", "lab", "重庆")
    (found,) = excerpts_of(maker.corpus(), [entity])
    assert (found.line, found.lines) == (5, (3, 6))


def test_words_beside_a_number_are_its_clause(region: Corpus) -> None:
    metric = next(metric for metric in region.metrics if metric.text == "50%")
    assert words(region, metric) == "同比增长50%"


def test_the_words_of_a_figure_are_cut_beside_a_latin_word_or_a_number_and_not_inside(maker: Any) -> None:
    body = "首批高新技术企业 and 科技型企业分别达到30家且获得各级各类专项2024年以来的资金支持"
    story = maker.story("a.txt", f"甲城\n\n{body}。\n")
    maker.metric(story, "30家", 30, "家", "企业", "甲城")
    corpus = maker.corpus()
    assert words(corpus, corpus.metrics[0]) == "… 科技型企业分别达到30家且获得各级各类专项…"


def test_a_corpus_without_layouts_still_shows_the_words_of_its_facts(region: Corpus) -> None:
    bare = Corpus(
        sources=region.sources,
        stories=region.stories,
        entities=region.entities,
        metrics=region.metrics,
        texts=region.texts,
    )
    found = excerpts_of(bare, [region.metrics[0].id])
    assert [(one.hit, one.line) for one in found] == [("1280家", 3)]
    assert places(bare).mended(region.metrics[0]) is None


def test_an_article_shows_every_fact_where_it_stands(region: Corpus) -> None:
    view = make_view(region, Query(view="article"))
    assert isinstance(view, ArticleView)
    assert len(view.pages) == len(region.stories)
    shown = 0
    for page in view.pages:
        raw = region.texts[page.source]
        for paragraph in page.paragraphs:
            assert len(paragraph.offsets) == len(paragraph.text)
            assert all(raw[at] == char for at, char in zip(paragraph.offsets, paragraph.text, strict=True))
            for fact in paragraph.highlights:
                shown += 1
                words = paragraph.text[fact.start : fact.end]
                if fact.kind == "metric":
                    assert words == region.metric_by_id[fact.fact].text
                else:
                    entity = region.entity_by_id[fact.fact]
                    assert words in (entity.name, *entity.aliases)
    assert shown == len(region.metrics) + sum(len(entity.mentions) for entity in region.entities)


def test_articles_are_scoped_and_filtered(region: Corpus) -> None:
    view = make_view(region, Query(view="article", city="成都"))
    assert isinstance(view, ArticleView)
    assert [page.path for page in view.pages] == ["b/b.txt"]
    found = make_view(region, Query(view="article", filter="由两江大学建设"))
    assert isinstance(found, ArticleView)
    assert ([page.path for page in found.pages], found.total) == (["a.txt", "c.txt"], 3)
