"""Numbers and times as shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.corpus import Corpus
from model.facts import Metric, Story
from model.view import brief
from model.view.numbers import MARKS, metric_value, plain, shown, value_key, with_unit
from model.view.times import date_shown, time_shown
from model.view.types import Lang


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (1280, "1,280", "1,280"),
        (15535, "15,535", "15,535"),
        (10_000_000, "1000万", "10mn"),
        (13000, "1.3万", "13,000"),
        (217_000_000, "2.17亿", "217mn"),
        (86_510_000_000, "865.1亿", "86.51bn"),
        (160_700, "16.07万", "160,700"),
        (3e12, "3万亿", "3tn"),
        (123_456_789, "123,456,789", "123,456,789"),
        (36.1, "36.1", "36.1"),
        (-5.2, "-5.2", "-5.2"),
        (-0.5, "-0.5", "-0.5"),
        (1400.0, "1,400", "1,400"),
        (0, "0", "0"),
        (0.3333, "0.3333", "0.3333"),
    ],
)
def test_large_numbers_read_as_the_papers_of_a_language_have_them(value: float, zh: str, en: str) -> None:
    assert shown(value) == zh
    assert shown(value, "en") == en


SIGNS: dict[Lang, dict[str, int]] = {
    "zh": {"万亿": 10**12, "亿": 10**8, "万": 10**4},
    "en": {"tn": 10**12, "bn": 10**9, "mn": 10**6},
}


@given(st.one_of(st.integers(-(10**15), 10**15), st.decimals(-(10**6), 10**6, places=3).map(float)))
def test_no_digit_is_lost_whatever_the_magnitude(value: float) -> None:
    for lang, signs in SIGNS.items():
        text = shown(value, lang).replace(",", "")
        size = next((size for sign, size in signs.items() if text.endswith(sign)), 1)
        assert float(text.rstrip("万亿mnbt")) * size == pytest.approx(value, rel=1e-12)
    assert float(plain(value)) == value


def metric(**known: object) -> Metric:
    defaults = {
        "id": "m", "source": "s", "story": "t", "start": 0, "end": 1, "text": "1", "value": 1, "value_high": None, "unit": "", "qualifier": "exact",
        "kind": "level", "status": "actual", "indicator": "", "subject": "", "subject_entity": None, "city": None, "district": None, "time": "pub",
        "period": None,
    }  # fmt: skip
    return Metric(**(defaults | known))  # type: ignore[arg-type]


def test_qualifiers_are_marks_of_one_cell_in_every_terminal() -> None:
    assert all(mark.isascii() for mark in MARKS.values())
    assert metric_value(metric(value=10_000_000, qualifier="over")) == "> 1000万"
    assert metric_value(metric(value=20, value_high=30, qualifier="approx")) == "~ 20-30"
    assert metric_value(metric(value=3, qualifier="nearly")) == "< 3"
    assert metric_value(metric(value=3, qualifier="up_to")) == "<= 3"
    assert metric_value(metric(value=None)) == ""


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"text": "三分之一", "value": 0.3333}, "三分之一"),
        ({"text": "三分之一", "value": -0.3333, "kind": "growth"}, "-三分之一"),
        ({"text": "1/3", "value": 0.3333, "qualifier": "over"}, "> 1/3"),
        ({"text": "１／３", "value": 0.3333, "qualifier": "approx"}, "~ １／３"),
        ({"text": "百分之三十", "value": 30, "unit": "%"}, "30"),
        ({"text": "500帧/秒", "value": 500, "unit": "帧/秒"}, "500"),
        ({"text": "三", "value": 3}, "3"),
    ],
)
def test_a_fraction_is_shown_as_it_is_printed_and_sorts_as_a_number(known: dict[str, object], expected: str) -> None:
    figure = metric(**known)
    assert metric_value(figure) == metric_value(figure, "en") == expected
    assert value_key(figure) == known["value"]


def test_numbers_sort_by_their_amount_whatever_the_unit() -> None:
    three_km2, hundred_mu = metric(value=3, unit="平方公里"), metric(value=100, unit="亩")
    assert value_key(three_km2) > value_key(hundred_mu)  # type: ignore[operator]
    assert value_key(metric(value=None)) is None


def test_a_unit_stands_beside_its_number() -> None:
    assert [with_unit("1,280", "家"), with_unit("2.17亿", "元"), with_unit("50", "%"), with_unit("8", "")] == [
        "1,280 家",
        "2.17亿元",
        "50%",
        "8",
    ]


def story(published: str | None, basis: str | None = "stated") -> Story:
    return Story(
        id="t",
        source="s",
        title="题",
        outlet=None,
        authors=(),
        published=published,
        published_basis=basis,
        start=0,
        end=1,
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("2023", "2023"),
        ("2023-H1", "2023上半年"),
        ("2023-Q3", "2023三季度"),
        ("2021/2025", "2021-2025"),
        ("2024-Q1/2024-Q3", "2024一季度至2024三季度"),
        ("2020/pub", "2020至2024-02-29"),
        ("pub", "2024-02-29刊"),
    ],
)
def test_times_read_as_words(time: str, expected: str) -> None:
    assert time_shown(metric(time=time), story("2024-02-29"), "zh") == expected


@pytest.mark.parametrize(
    ("column", "zh", "en"),
    [
        ("status", ("实际", "实"), ("actual", "act.")),
        ("status", ("目标", "目"), ("target", "tgt.")),
        ("status", ("预计", "估"), ("estimate", "est.")),
        ("time", ("2024-02-29刊", "2024刊"), ("2024-02-29 pub.", "2024 pub.")),
        ("time", ("2024-02刊", "2024刊"), ("2024-02 pub.", "2024 pub.")),
        ("time", ("2024刊", "2024刊"), ("2024 pub.", "2024 pub.")),
        ("time", ("2024-02-29", "2024-02-29"), ("2024-02-29", "2024-02-29")),
        ("indicator", ("实际", "实际"), ("2024-02-29 pub.", "2024-02-29 pub.")),
    ],
)
def test_cells_have_shorter_forms_for_narrow_panes(column: str, zh: tuple[str, str], en: tuple[str, str]) -> None:
    assert brief(column, zh[0]) == zh[1]
    assert brief(column, en[0], "en") == en[1]


def test_a_figure_without_a_time_is_of_the_day_of_its_story() -> None:
    assert time_shown(metric(), story("2024-02-29"), "en") == "2024-02-29 pub."
    assert time_shown(metric(), story(None, None), "en") == "published"


def test_a_date_says_how_it_is_known_unless_it_is_printed() -> None:
    assert date_shown(story("2024-02-29"), "zh") == "2024-02-29"
    assert date_shown(story("2024", "inferred"), "zh") == "2024（推断）"
    assert date_shown(story("2024", "file"), "en") == "2024 (file name)"
    assert date_shown(story(None, None), "zh") == ""
    assert time_shown(metric(), story(None, None), "zh") == "刊发"


def test_every_number_shown_in_the_example_stands_beside_its_printed_words(region: Corpus) -> None:
    from model.view import make_view
    from model.view.types import Query, TableView

    view = make_view(region, Query(view="metrics", columns=("value", "words")))
    assert isinstance(view, TableView)
    for row in view.rows:
        assert region.metric_by_id[row.facts[0]].text in row.cells[1]
