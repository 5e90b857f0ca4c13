"""CSV that Excel opens as it is."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from model.corpus import Corpus
from model.export import export
from model.view.types import Query


def sheet(corpus: Corpus, **asked: Any) -> list[dict[str, str]]:
    data = export(corpus, Query(**asked), "csv")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_it_has_a_byte_order_mark_and_windows_line_ends(region: Corpus) -> None:
    data = export(region, Query(view="metrics"), "csv")
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == 10


def test_numbers_are_bare_and_their_qualifiers_beside_them(region: Corpus) -> None:
    rows = {row["指标"]: row for row in sheet(region, view="metrics")}
    assert (rows["投入"]["限定"], rows["投入"]["数值"], rows["投入"]["单位"]) == ("超", "10000000", "元")
    assert rows["研发投入"]["数值"] == "217000000"


def test_ranges_have_their_upper_end(maker: Any) -> None:
    story = maker.story("a.txt", "题目\n\n20至30家\n")
    maker.metric(story, "20至30家", 20, "家", "甲", "重庆", value_high=30)
    (row,) = sheet(maker.corpus(), view="metrics")
    assert (row["数值"], row["数值上限"]) == ("20", "30")


def test_each_row_says_where_its_facts_stand(region: Corpus) -> None:
    rows = {row["指标"]: row for row in sheet(region, view="metrics")}
    assert rows["新认定高新技术企业"]["出处"] == "a.txt:4; c.txt:4; b/b.txt:5"
    assert "新认定高新技术企业3071家" in rows["新认定高新技术企业"]["原句"]


def test_the_group_is_the_first_column(region: Corpus) -> None:
    rows = sheet(region, view="metrics", group="city")
    assert next(iter(rows[0])) == "分组"
    assert [row["分组"] for row in rows].count("重庆") == 5


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", " ="])
def test_no_cell_is_a_formula(maker: Any, start: str) -> None:
    evil = f'{start}HYPERLINK("http://x","y")'
    maker.story("a.txt", "题目\n\n正文\n", title=evil, outlet=evil)
    (row,) = sheet(maker.corpus(), view="stories")
    for cell in (row["标题"], row["媒体"]):
        assert cell.lstrip()[0] not in "=+-@\t\r＝＋"
        assert cell.endswith('HYPERLINK("http://x","y")')


def test_a_negative_number_stays_a_number(maker: Any) -> None:
    story = maker.story("a.txt", "题目\n\n下降5.2%\n")
    maker.metric(story, "5.2%", -5.2, "%", "甲", "重庆", kind="growth")
    (row,) = sheet(maker.corpus(), view="metrics")
    assert row["数值"] == "-5.2"


def test_control_characters_are_visible(maker: Any) -> None:
    maker.story("a.txt", "题目\n\n正文\n", title="一\n二\x00三\x1b[31m\u202e")
    (row,) = sheet(maker.corpus(), view="stories")
    assert row["标题"] == "一␊二␀三␛[31m␦"


@pytest.mark.parametrize("view", ["metrics", "series", "relations", "stories", "problems"])
def test_every_table_has_a_row_for_each_of_its_rows(region: Corpus, view: str) -> None:
    from model.view import make_view
    from model.view.types import TableView

    made = make_view(region, Query(view=view))  # type: ignore[arg-type]
    assert isinstance(made, TableView)
    assert len(sheet(region, view=view)) == len(made.rows) > 0
