"""What is doubtful can be left out, and every view says how much it leaves out."""

from __future__ import annotations

from typing import Any

import pytest

from model.corpus import Corpus
from model.export import export
from model.facts import Corrected
from model.said import Said
from model.view import excerpts_of, group_page, make_view
from model.view.types import ArticleView, EntityView, Lang, Query, TableView, TreeView


@pytest.fixture
def doubtful(maker: Any) -> Corpus:
    """A sure lab with a doubtful partner; of its three figures two are doubtful, and one of these is in conflict."""
    story = maker.story(
        "a.txt", "甲馆扩容\n\n甲馆与乙院共建丙会。2022年甲馆有3家，2023年有5家，占地9亩。\n", outlet="甲报"
    )
    other = maker.story("b.txt", "乙院挂牌\n\n乙院在2023年说有6家。\n", outlet="乙报")
    lab = maker.entity("甲馆", "lab", "重庆", confidence=0.9)
    school = maker.entity("乙院", "institute", "成都", confidence=0.4)
    maker.entity("丙会", "event", "重庆", confidence=0.7)
    three = maker.metric(story, "3家", 3, "家", "企业", "甲馆", entity=lab, time="2022", confidence=0.9)
    five = maker.metric(story, "5家", 5, "家", "企业", "甲馆", entity=lab, time="2023", confidence=0.8)
    six = maker.metric(other, "6家", 6, "家", "企业", "甲馆", entity=lab, time="2023", confidence=0.3)
    maker.metric(story, "9亩", 9, "亩", "占地", "乙院", entity=school, confidence=0.6)
    maker.relation(story, lab, "partner", school, "甲馆与乙院共建", confidence=0.4)
    maker.series("甲馆", "企业", "家", three, five, six, conflicts=((five, six),))
    return maker.corpus()  # type: ignore[no-any-return]


def view(corpus: Corpus, name: str, least: float = 0.5, **asked: Any) -> Any:
    return make_view(corpus, Query(view=name, min_confidence=least, **asked))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "least", "hidden"),
    [
        ("tree", 0.5, 1),
        ("tree", 0.8, 2),
        ("metrics", 0.5, 1),
        ("metrics", 0.85, 3),
        ("relations", 0.5, 1),
        ("series", 0.85, 1),
        ("entity", 0.5, 3),
        ("article", 0.5, 2),
        ("stories", 0.5, 2),
    ],
)
def test_every_view_says_how_many_it_leaves_out(doubtful: Corpus, name: str, least: float, hidden: int) -> None:
    made = view(doubtful, name, least)
    assert made.hidden == hidden
    assert made.notes[-1] == f"可信度 {least:g} 以上，另有 {hidden} 条存疑未列"
    assert f"可信度 {least:g} 以上，另有 {hidden} 条存疑未列" in export(doubtful, made.query, "md").decode()
    english = view(doubtful, name, least, lang="en")
    noun = "doubtful one" if hidden == 1 else "doubtful ones"
    assert english.notes[-1] == f"confidence {least:g} and up, {hidden} {noun} left out"


@pytest.mark.parametrize("name", ["tree", "metrics", "relations", "series", "entity", "article", "stories", "problems"])
def test_nothing_is_left_out_unasked(doubtful: Corpus, name: str) -> None:
    made = view(doubtful, name, 0.0)
    assert made.hidden == 0
    assert made == make_view(doubtful, Query(view=name))  # type: ignore[arg-type]
    assert "可信度" not in export(doubtful, made.query, "md").decode().splitlines()[2]


def test_what_is_shown_and_what_is_left_out_is_all_there_is(doubtful: Corpus) -> None:
    for name in ("metrics", "relations", "series"):
        everything: TableView = view(doubtful, name, 0.0)
        for least in (0.3, 0.5, 0.8, 1.0):
            some: TableView = view(doubtful, name, least)
            assert some.total + some.hidden == everything.total
            assert {row.key for row in some.rows} <= {row.key for row in everything.rows}


def test_the_count_is_that_of_the_scope(doubtful: Corpus) -> None:
    assert view(doubtful, "tree", city="成都").hidden == 1
    assert view(doubtful, "tree", city="重庆").hidden == 0
    assert view(doubtful, "tree", city="重庆").notes == ("可信度 0.5 以上",)
    assert view(doubtful, "metrics", entity="e0", filter="没有的").hidden == 1, "whatever the filter"


def test_the_mentions_of_a_thing_go_with_it(doubtful: Corpus) -> None:
    pages: EntityView = view(doubtful, "entity")
    assert [page.heading for page in pages.pages[1:]] == ["甲馆", "丙会"]
    (lab,) = view(doubtful, "entity", entity="e0").pages
    assert [field.label for field in lab.fields] == ["可信度"], "its doubtful relation is not told"
    (known,) = view(doubtful, "entity", 0.0, entity="e0").pages
    assert [(field.label, field.text) for field in known.fields] == [("合作", "乙院"), ("可信度", "0.90")]
    articles: ArticleView = view(doubtful, "article")
    marked = {h.fact for page in articles.pages for paragraph in page.paragraphs for h in paragraph.highlights}
    assert marked == {"e0", "e2", "m0", "m1", "m3"}
    stories: TableView = view(doubtful, "stories", columns=("entities", "metrics"))
    assert [row.cells for row in stories.rows] == [("2", "3"), ("0", "0")]
    tree: TreeView = view(doubtful, "tree")
    assert [root.label for root in tree.roots] == ["重庆"]


def test_a_doubtful_entity_in_scope_has_no_page_but_its_name_stays(doubtful: Corpus) -> None:
    made: EntityView = view(doubtful, "entity", entity="e1")
    assert (made.pages, made.total, made.scope[-1]) == ((), 0, "乙院")
    assert "没有符合的内容。" in export(doubtful, made.query, "md").decode()


def test_a_group_counts_what_is_sure(doubtful: Corpus) -> None:
    page = group_page(doubtful, Query(view="entity", min_confidence=0.5))
    assert page.subheading == "2 个实体 · 4 处 / 1 稿 · 3 条指标"


def test_a_conflict_needs_two_that_are_sure(doubtful: Corpus) -> None:
    assert view(doubtful, "metrics", 0.0).notes == ("冲突 2 条",)
    some: TableView = view(doubtful, "metrics")
    assert some.notes == ("可信度 0.5 以上，另有 1 条存疑未列",)
    assert "冲突" not in export(doubtful, some.query, "md").decode()
    (series,) = view(doubtful, "series").rows
    assert series.cells[3] == "2022 3；2023 5"
    assert len(excerpts_of(doubtful, series.facts)) == 2


def test_json_tells_the_rule_and_the_count(doubtful: Corpus) -> None:
    text = export(doubtful, Query(view="metrics", min_confidence=0.5), "json").decode()
    assert '"min_confidence": 0.5' in text
    assert '"hidden": 1' in text


def test_the_filter_of_the_problems_finds_the_words_that_are_shown(maker: Any) -> None:
    said = Said("改名：甲馆 → 甲实验室", "甲馆 renamed 甲实验室")
    corpus = maker.corpus(corrected=[Corrected(path="corrections.yaml", line=2, message=said)])

    def found(text: str, lang: Lang) -> int:
        made = make_view(corpus, Query(view="problems", filter=text, lang=lang))
        assert isinstance(made, TableView)
        return len(made.rows)

    assert (found("改名", "zh"), found("gaiming", "zh"), found("renamed", "zh")) == (1, 1, 0)
    assert (found("改名", "en"), found("renamed", "en"), found("jiaguan", "en")) == (0, 1, 1)


def test_corrections_stand_below_the_problems(maker: Any) -> None:
    maker.story("a.txt", "题目\n\n正文\n")
    maker.problem("a.txt", 3, "doubt", "日期不明；请核对")
    corpus = maker.corpus(
        corrected=[
            Corrected(path="corrections.yaml", line=2, message=Said("改名：甲馆 → 甲实验室", "甲馆 renamed 甲实验室"))
        ]
    )
    made = make_view(corpus, Query(view="problems"))
    assert isinstance(made, TableView)
    assert [row.cells for row in made.rows] == [
        ("a.txt", "3", "存疑", "日期不明；请核对"),
        ("corrections.yaml", "2", "已更正", "改名：甲馆 → 甲实验室"),
    ]
    assert [row.key for row in made.rows] == ["0", "1"], "numbered on behind the problems"
    assert made.notes == ("1 处已更正",)
    english = make_view(corpus, Query(view="problems", lang="en", sort="severity"))
    assert isinstance(english, TableView)
    assert [row.cells[2] for row in english.rows] == ["corrected", "doubt"]
    assert english.rows[0].cells[3] == "甲馆 renamed 甲实验室"
    assert '"corrected"' not in export(corpus, Query(view="model"), "json").decode()
