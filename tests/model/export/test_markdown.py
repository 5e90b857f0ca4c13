"""Markdown exports, parsed again."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from model.corpus import Corpus
from model.export import to_markdown
from model.export.plain import bold, code, inline, opening
from model.view import make_view
from model.view.types import Query, TableView
from model.view.unseen import visible

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
HOSTILE = "[/] [$x] [@click=app.quit] <b>x</b> & &lt; `c` *e* _e_ **b** ~~s~~ | # h ![i](u) \\ $m$ 「」 \x1b[31m \u202e \u200b \x00"


def document(corpus: Corpus, **asked: Any) -> str:
    return to_markdown(make_view(corpus, Query(**asked)), corpus)


def text_of(token: Token) -> str:
    """What a reader sees of inline content, footnote marks left out."""
    return "".join(
        child.content if child.type in ("text", "code_inline") else ""
        for child in token.children or []
        if child.content
    )


def tables(markdown: str) -> list[list[list[str]]]:
    """The cells of each table as a reader sees them."""
    found: list[list[list[str]]] = []
    tokens = PARSER.parse(markdown)
    for token, before in zip(tokens[1:], tokens, strict=False):
        if before.type == "table_open":
            found.append([])
        if before.type == "tr_open":
            found[-1].append([])
        if token.type == "inline" and before.type in ("td_open", "th_open"):
            found[-1][-1].append(text_of(token))
    return found


def footnotes(markdown: str) -> dict[str, str]:
    return dict(re.findall(r"^\[\^(\d+)\]: (.*)$", markdown, re.M))


def test_a_table_of_figures_reads_as_one_would_hand_it_on(region: Corpus) -> None:
    lab = region.entities[0].id
    assert document(region, view="metrics", entity=lab, sort="time") == (
        "# 指标：山城实验室\n\n"
        "范围：重庆 › 实验室 › 山城实验室 · 排序：时间 · 3 条 · 语料：3 篇 3 稿\n\n"
        "| 指标 | 数值 | 时间 | 状态 | 原文 |\n"
        "| --- | ---: | --- | --- | --- |\n"
        "| 用户数量 | 1,280 家 | 2023 | 实际 | …岸区的山城实验室用户达到1280家 [^1] [^2]（山城日报，转载 1 稿） |\n"
        "| 用户数量增长 | 50% | 2023 | 实际 | 同比增长50% [^1] [^2]（山城日报，转载 1 稿） |\n"
        "| 投入 | > 1000万元 | 2024-02-29刊 | 实际 | 实验室投入超1000万元 [^3] [^4]（山城日报，转载 1 稿） |\n\n"
        "[^1]: 「2023年，位于江岸区的山城实验室用户达到1280家，同比增长50%。」——《山城实验室启用》，山城日报，2024-02-29，`a.txt` 第 3-4 行\n"
        "[^2]: 「2023年，位于江岸区的山城实验室用户达到1280家，同比增长50%。」——《山城实验室启用》，转载网，2024-03-01，`c.txt` 第 3-4 行\n"
        "[^3]: 「主任林远说，实验室投入超1000万元，由两江大学建设。」——《山城实验室启用》，山城日报，2024-02-29，`a.txt` 第 6 行\n"
        "[^4]: 「主任林远说，实验室投入超1000万元，由两江大学建设。」——《山城实验室启用》，转载网，2024-03-01，`c.txt` 第 6 行\n"
    )


@pytest.mark.parametrize(
    "asked",
    [
        {"view": "metrics"},
        {"view": "metrics", "city": "重庆", "filter": "cq", "sort": "-value", "group": "city"},
        {"view": "metrics", "columns": ("indicator", "value", "source")},
        {"view": "series"},
        {"view": "relations", "lang": "en"},
        {"view": "tree"},
        {"view": "tree", "group": "story"},
        {"view": "entity"},
        {"view": "entity", "entity": "e0", "lang": "en"},
        {"view": "article"},
    ],
)
def test_every_fact_has_a_footnote_with_words_title_date_file_and_line(region: Corpus, asked: dict[str, Any]) -> None:
    markdown = document(region, **asked)
    notes = footnotes(markdown)
    body = markdown.split("\n[^1]: ")[0]
    used = re.findall(r"\[\^(\d+)\]", body)
    assert used
    assert set(used) == set(notes)
    assert list(dict.fromkeys(used)) == [str(number) for number in range(1, len(notes) + 1)], "in the order of use"
    for note in notes.values():
        assert re.search(r"[「“].+[」”].*《.+》.*20\d\d.*`[abc/.a-z]+\.txt` (第 [\d-]+ 行|lines? [\d-]+)$", note), note


def test_cited_lines_hold_the_cited_words(region: Corpus) -> None:
    by_path = {source.path: region.texts[source.id].split("\n") for source in region.sources}
    for note in footnotes(document(region, view="metrics")).values():
        words = re.search("「(.+)」", note)
        place = re.search(r"`(.+)` 第 (\d+)(?:-(\d+))? 行", note)
        assert words and place
        lines = by_path[place[1]][int(place[2]) - 1 : int(place[3] or place[2])]
        assert words[1] in "".join(lines)


def test_parsed_again_the_table_has_the_cells_of_the_view(region: Corpus) -> None:
    view = make_view(region, Query(view="metrics", columns=("subject", "indicator", "value", "status")))
    assert isinstance(view, TableView)
    (table,) = tables(to_markdown(view, region))
    assert table[0][:4] == [column.label for column in view.columns]
    assert [row[:4] for row in table[1:]] == [list(row.cells) for row in view.rows]


def test_grouped_tables_stand_under_their_groups(region: Corpus) -> None:
    markdown = document(region, view="metrics", group="city")
    assert re.findall("^## (.*)$", markdown, re.M) == ["重庆", "成都", "川渝共建"]
    assert [len(table) - 1 for table in tables(markdown)] == [5, 3, 1]


def test_the_scope_line_tells_scope_filter_order_grouping_and_counts_but_no_folder(region: Corpus) -> None:
    line = document(region, view="metrics", city="重庆", filter="a*b", sort="-value", group="city").splitlines()[2]
    assert line == "范围：重庆 · 筛选：“a\\*b” · 排序：数值（从大到小） · 分组：城市/类别 · 0 / 5 条 · 语料：3 篇 3 稿"


def test_nothing_found_says_so(region: Corpus) -> None:
    assert "没有符合的内容。" in document(region, view="metrics", filter="没有的")
    assert "Nothing to show." in document(region, view="tree", filter="没有的", lang="en")


def test_excerpts_are_quoted_with_the_mention_in_bold(region: Corpus) -> None:
    markdown = document(region, view="entity", entity="e1")
    assert markdown.startswith("# 国家超算锦城中心\n")
    assert "> **国家超算锦城中心**（简称**锦城超算**）覆盖45座城市。 [^3] [^4]" in markdown
    tokens = PARSER.parse(markdown)
    assert sum(token.type == "blockquote_open" for token in tokens) == 2


def test_hostile_text_reads_as_it_is_wherever_it_stands(maker: Any) -> None:
    title = f"- {HOSTILE}"
    story = maker.story(
        "e`v|il.txt", f"{HOSTILE}\n\n# {HOSTILE}甲馆有3家{HOSTILE}\n", title=title, outlet=HOSTILE, published="2024"
    )
    lab = maker.entity("甲馆", "lab", "重庆")
    maker.entity(HOSTILE, "lab", "重庆")
    maker.metric(story, "3家", 3, "家", f"1. {HOSTILE}", HOSTILE, city="重庆")
    maker.relation(story, lab, "part_of", "e1", "甲馆有")
    corpus = maker.corpus()
    for asked in ("metrics", "relations", "stories", "tree", "entity", "article", "series", "problems"):
        for group in (None, "story") if asked in ("metrics", "tree", "entity") else (None,):
            markdown = document(corpus, view=asked, group=group)
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e\u200b]", markdown)
            tokens = PARSER.parse(markdown)
            kinds = {token.type for token in tokens} | {
                child.type for token in tokens for child in token.children or []
            }
            assert not kinds & {
                "html_block",
                "html_inline",
                "link_open",
                "image",
                "em_open",
                "s_open",
                "fence",
                "code_block",
            }
            assert not {"ordered_list_open", "hr"} & kinds
    (table,) = tables(document(corpus, view="metrics"))
    assert table[1][0] == visible(HOSTILE)
    assert table[1][1] == visible(f"1. {HOSTILE}")
    (listed,) = tables(document(corpus, view="stories"))
    assert listed[1][0] == visible(title)


@given(st.text(max_size=60))
def test_any_text_survives_a_line_and_a_cell(text: str) -> None:
    wanted = " ".join(visible(text).split())
    for markdown in (opening(text), f"| a |\n| --- |\n| {inline(text)} |", f"x {inline(text)} y"):
        seen = " ".join(
            "".join(map(text_of, (token for token in PARSER.parse(markdown) if token.type == "inline"))).split()
        )
        assert wanted in seen or not wanted


@given(st.text(min_size=1, max_size=30))
def test_any_text_survives_a_code_span(text: str) -> None:
    (token,) = (token for token in PARSER.parse(f"x {code(text)} y") if token.type == "inline")
    (span,) = (child for child in token.children or [] if child.type == "code_inline")
    assert span.content.split() == visible(text).split()


@pytest.mark.parametrize("hit", ["“416”布局", "金凤实验室", "西部（成都）科学城（一期）", "《意见》", "C919", "50%"])
def test_bold_holds_between_chinese_characters(hit: str) -> None:
    """Emphasis beside letters opens only before a letter, and marks of Chinese are punctuation to CommonMark."""
    (token,) = (token for token in PARSER.parse(f"以{bold(hit)}为例") if token.type == "inline")
    kinds = [child.type for child in token.children or []]
    assert kinds.count("strong_open") == kinds.count("strong_close") == 1
    assert text_of(token) == f"以{hit}为例"


def test_figures_in_conflict_are_marked(region: Corpus) -> None:
    assert document(region, view="metrics", city="成都").count("（冲突）") == 2


def test_the_same_view_gives_the_same_bytes(region: Corpus) -> None:
    assert document(region, view="entity") == document(region, view="entity")


def test_it_ends_with_one_newline_and_has_no_carriage_return(region: Corpus) -> None:
    for view in ("metrics", "tree", "entity", "article", "stories"):
        markdown = document(region, view=view)
        assert markdown.endswith("\n")
        assert not markdown.endswith("\n\n")
        assert "\r" not in markdown
