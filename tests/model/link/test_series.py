"""Series: one indicator of one subject over time, conflicts of sources, and what is no conflict."""

from __future__ import annotations

from typing import Any

import pytest

from model.extract.drafts import Thing
from model.facts import Metric
from model.lexicon import shipped
from model.link.figures import figures


def told(draft: Any, key: str, text: str, number: float, unit: str, **known: Any) -> None:
    """A story that tells one figure of 重庆."""
    row = {"text": text, "value": number, "unit": unit, "subject": "重庆", "indicator": "高新技术企业", **known}
    published = row.pop("published", "2024-03-01")
    draft.story(key, f"{key}篇说重庆{row['indicator']}{text}，其余的话各说各的。", metrics=[row], published=published)


def test_an_indicator_over_time_in_its_spellings_and_units(draft: Any) -> None:
    told(draft, "a", "7565家", 7565, "家", time="2023")
    told(draft, "b", "8500家", 8500, "家", time="2024", status="target", indicator="高新技术企业数量")
    told(draft, "c", "6348个", 6348, "个", time="2022", indicator="国家高新技术企业总数")
    linked = draft.link()
    (series,) = linked.series
    by_id = {m.id: m for m in linked.metrics}
    assert [by_id[i].value for i in series.metrics] == [6348, 7565, 8500]
    assert (series.subject, series.conflicts) == ("重庆", ())


def test_units_of_one_base_are_one_series(draft: Any) -> None:
    told(draft, "a", "2平方公里", 2, "平方公里", indicator="规划面积", time="2022")
    told(draft, "b", "3000亩", 3000, "亩", indicator="规划面积", time="2022")
    (series,) = draft.link().series
    assert series.conflicts == ()


def test_a_district_is_one_subject_however_much_of_its_address_is_printed(draft: Any) -> None:
    told(draft, "a", "12家", 12, "家", time="2022", subject="浙江海盐县")
    told(draft, "b", "15家", 15, "家", time="2023", subject="海盐县")
    (series,) = draft.link().series
    assert series.subject == "海盐县"


@pytest.mark.parametrize(
    "other",
    [
        {"indicator": "科技型企业"},
        {"subject": "成都"},
        {"kind": "growth"},
        {"unit": "%"},
    ],
)
def test_other_figures_are_another_series(draft: Any, other: dict[str, Any]) -> None:
    told(draft, "a", "12家", 12, "家", time="2022")
    told(draft, "b", "15家", 15, **{"unit": "家", "time": "2023", **other})
    assert draft.link().series == ()


def test_a_word_that_says_nothing_of_a_place_says_enough_of_a_thing(draft: Any) -> None:
    for key, year in (("a", "2022"), ("b", "2023")):
        row = {"text": f"{year[-1]}个", "value": int(year[-1]), "unit": "个", "indicator": "项目", "time": year}
        park = Thing("星河科学城", (), "park", "重庆")
        text = f"星河科学城有项目{year[-1]}个，重庆也有。"
        draft.story(key, text, [park], metrics=[{**row, "subject": "星河科学城"}, {**row, "subject": "重庆"}])
    assert [series.subject for series in draft.link().series] == ["星河科学城"]


def test_one_figure_alone_and_a_reprint_are_no_series(draft: Any) -> None:
    row = {"text": "12家", "value": 12, "unit": "家", "subject": "重庆", "indicator": "用户", "time": "2023"}
    text = "重庆用户达到12家。" + "".join(f"这是两家报纸都印了的第{n}句话，字字相同。" for n in "一二三四五六七")
    draft.story("a", text, metrics=[row])
    assert draft.link().series == ()
    draft.story("b", text, metrics=[row])
    linked = draft.link()
    assert linked.reprints == {"t-a": "t-a", "t-b": "t-a"}
    assert linked.series == ()


def test_sources_that_disagree_are_shown_both_and_doubted(draft: Any) -> None:
    told(draft, "a", "7565家", 7565, "家", time="2023")
    told(draft, "b", "7200家", 7200, "家", time="2023")
    told(draft, "c", "6348家", 6348, "家", time="2022")
    linked = draft.link()
    (series,) = linked.series
    ((one, other),) = series.conflicts
    values = {m.id: m.value for m in linked.metrics}
    assert {values[one], values[other]} == {7565, 7200}
    (problem,) = linked.problems
    assert problem.severity == "doubt"
    assert "7565家（s-a.txt:1）" in problem.message.zh
    assert "7200家（s-b.txt:1）" in problem.message.zh
    assert "请" in problem.message.zh


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("7565家", 7565, {}), ("7500家", 7500, {"qualifier": "over"})),
        (("7565家", 7565, {}), ("7600家", 7600, {"qualifier": "nearly"})),
        (("58524家", 58524, {}), ("5.9万家", 59000, {})),
        (("58524家", 58524, {}), ("6万家", 60000, {"qualifier": "approx"})),
        (("865.1亿元", 86510000000, {}), ("865亿元", 86500000000, {})),
        (("8家", 8, {"time": "2022"}), ("9家", 9, {"time": "2023"})),
        (("8家", 8, {}), ("9家", 9, {"status": "target"})),
        (("8家", 8, {}), ("10家", 10, {"qualifier": "up_to"})),
        (("9家", 9, {}), ("7565家", 7565, {})),
        (("8家", 8, {"time": "pub", "published": "2024"}), ("9家", 9, {"time": "pub", "published": "2024"})),
    ],
)
def test_words_that_may_both_be_true_are_no_conflict(draft: Any, one: Any, other: Any) -> None:
    for key, (text, value, known) in zip("ab", (one, other), strict=True):
        told(draft, key, text, value, text[-1], **{"time": "2023", **known})
    linked = draft.link()
    assert all(series.conflicts == () for series in linked.series)
    assert linked.problems == ()


def test_two_figures_of_one_story_are_no_conflict(draft: Any) -> None:
    rows = [
        {"text": text, "value": value, "unit": "亿元", "subject": "重庆", "indicator": "总投资", "time": "2023"}
        for text, value in (("3亿元", 3e8), ("5亿元", 5e8))
    ]
    draft.story("a", "重庆两个项目总投资3亿元和5亿元。", metrics=rows)
    draft.story("b", "重庆总投资3亿元。", metrics=rows[:1])
    assert [series.conflicts for series in draft.link().series] in ([], [()])


def test_a_story_without_a_date_is_read_as_doubtful_and_not_doubted_again(draft: Any) -> None:
    draft.story("a", "没有日期的一篇。", source="s-x", published=None)
    assert draft.link().problems == ()


def test_one_figure_printed_twice_is_one_row(draft: Any) -> None:
    told(draft, "a", "1.3万家", 13000, "家", time="2023")
    told(draft, "b", "13000家", 13000, "家", time="2023", indicator="高新技术企业数")
    told(draft, "c", "13000家", 13000, "家", time="2022")
    one, other, earlier = draft.link().metrics
    figure = figures(shipped()).figure
    assert figure(one) == figure(other) != figure(earlier)


def test_a_figure_without_a_value_is_left_out(draft: Any) -> None:
    told(draft, "a", "数家", 0, "家", value=None, time="2022")
    told(draft, "b", "9家", 9, "家", time="2023")
    linked = draft.link()
    assert len(linked.metrics) == 2
    assert all(isinstance(m, Metric) for m in linked.metrics)
    assert linked.series == ()
