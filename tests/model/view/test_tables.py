"""Tables: columns, order, sorting, grouping, filter, scope, and figures that several stories print."""

from __future__ import annotations

from typing import Any

import pytest

from model.corpus import Corpus
from model.view import QueryError, columns_of, excerpts_of, make_view, place_of
from model.view.metrics import indicator_shown
from model.view.types import Query, TableView


def table(corpus: Corpus, view: str = "metrics", **asked: Any) -> TableView:
    made = make_view(corpus, Query(view=view, **asked))  # type: ignore[arg-type]
    assert isinstance(made, TableView)
    return made


def column(view: TableView, name: str) -> list[str]:
    at = [known.id for known in view.columns].index(name)
    return [row.cells[at] for row in view.rows]


def test_metrics_show_owner_before_indicator_and_end_with_the_source(region: Corpus) -> None:
    assert [known.label for known in table(region).columns] == ["主体", "指标", "数值", "单位", "时间", "状态", "来源"]
    assert [known.label for known in table(region).columns if known.numeric] == ["数值"]


def test_one_figure_in_several_stories_is_one_row_with_all_its_places(region: Corpus) -> None:
    view = table(region, filter="新认定")
    (row,) = view.rows
    assert len(row.facts) == 3
    assert column(view, "source") == ["2 稿一致，转载 1 稿"]
    assert {found.story for found in excerpts_of(region, row.facts)} == {story.id for story in region.stories}


def test_a_reprint_is_no_independent_source(region: Corpus) -> None:
    view = table(region, filter="yonghushuliang 1280")
    assert column(view, "source") == ["山城日报，转载 1 稿"]


def test_growth_is_named_as_such(region: Corpus) -> None:
    assert "用户数量增长" in column(table(region), "indicator")


@pytest.mark.parametrize(
    ("named", "shown"), [("研发投入强度", "研发投入强度"), ("研发人员", "研发人员占比"), ("就业率", "就业率")]
)
def test_a_share_is_named_as_such_unless_it_says_so_itself(named: str, shown: str) -> None:
    assert indicator_shown(named, "share", "zh") == shown


def test_sources_that_disagree_are_marked(region: Corpus) -> None:
    view = table(region, city="成都")
    assert [cell.startswith("冲突") for cell in column(view, "source")] == [False, True, True]
    assert view.notes == ("冲突 2 条",)


def test_what_belongs_to_a_city_is_its_own_its_districts_and_its_entities(region: Corpus) -> None:
    assert set(column(table(region, city="重庆"), "subject")) == {"重庆", "沙坪坝区", "山城实验室"}
    assert column(table(region, city="沙坪坝区"), "subject") == ["沙坪坝区"]


def test_the_metrics_of_an_entity_are_those_that_it_owns_and_need_no_owner_column(region: Corpus) -> None:
    lab = next(entity.id for entity in region.entities if entity.name == "山城实验室")
    view = table(region, entity=lab)
    assert next(known.id for known in view.columns) == "indicator"
    assert len(view.rows) == 3
    assert view.scope == ("重庆", "实验室", "山城实验室")


def test_numbers_sort_as_numbers_dates_as_dates_missing_last(maker: Any) -> None:
    story = maker.story("a.txt", "题目\n\n9家、10家、100亩、3平方公里、一批\n")
    maker.metric(story, "9家", 9, "家", "甲", "重庆", time="2021-12-31")
    maker.metric(story, "10家", 10, "家", "乙", "重庆", time="2021")
    maker.metric(story, "100亩", 100, "亩", "丙", "重庆", time="pub")
    maker.metric(story, "3平方公里", 3, "平方公里", "丁", "重庆", time="2020-Q4")
    maker.metric(story, "一批", None, "", "戊", "重庆", time="2030")
    corpus = maker.corpus()
    assert column(table(corpus, sort="value"), "indicator") == ["甲", "乙", "丙", "丁", "戊"]
    assert column(table(corpus, sort="-value"), "indicator") == ["丁", "丙", "乙", "甲", "戊"]
    assert column(table(corpus, sort="time"), "indicator") == ["丁", "乙", "甲", "戊", "丙"]
    assert column(table(corpus, sort="-time"), "indicator") == ["戊", "甲", "乙", "丁", "丙"]
    assert column(table(corpus, sort="indicator"), "indicator") == ["丙", "丁", "甲", "戊", "乙"], "by pinyin"


def test_a_column_that_is_not_shown_sorts_too(region: Corpus) -> None:
    shown = table(region, sort="-value", columns=("value", "indicator"))
    hidden = table(region, sort="-value", columns=("indicator",))
    assert column(shown, "indicator") == column(hidden, "indicator")


def test_groups_stand_together_in_the_order_of_the_tree_and_sorting_stays_inside(region: Corpus) -> None:
    view = table(region, group="city", sort="-value")
    groups = [row.group for row in view.rows]
    assert list(dict.fromkeys(groups)) == ["重庆", "成都", "川渝共建"]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)
    ungrouped = [row.key for row in table(region, sort="-value").rows]
    for group in dict.fromkeys(groups):
        within = [row.key for row in view.rows if row.group == group]
        assert within == [key for key in ungrouped if key in within]


@pytest.mark.parametrize("group", ["city", "category", "story"])
@pytest.mark.parametrize("view", ["metrics", "series", "relations"])
def test_no_row_is_lost_by_grouping(region: Corpus, view: str, group: str) -> None:
    grouped = table(region, view, group=group)
    assert {row.key for row in grouped.rows} == {row.key for row in table(region, view).rows}
    assert all(row.group for row in grouped.rows)


def test_the_filter_looks_at_owner_indicator_value_and_source(region: Corpus) -> None:
    for typed in ("山城", "scsys", "用户", "1280", "1,280", "2.17亿", "山城日报", "kuorong"):
        assert 0 < len(table(region, filter=typed).rows) < table(region).total, typed
    assert table(region, filter="锦城超算 45").total == table(region).total


def test_the_same_query_gives_the_same_view(region: Corpus) -> None:
    query = Query(view="metrics", city="重庆", sort="-value", filter="s")
    assert make_view(region, query) == make_view(region, query)


def test_every_column_that_a_view_offers_can_be_shown_and_sorted(region: Corpus) -> None:
    for view in ("metrics", "series", "relations", "stories", "problems"):
        offered = columns_of(view)
        assert offered == table(region, view).available
        full = table(region, view, columns=tuple(known.id for known in offered))
        assert full.columns == offered
        for known in offered:
            ordered = table(region, view, sort=f"-{known.id}")
            assert {row.key for row in ordered.rows} == {row.key for row in full.rows}


def test_unknown_columns_and_groupings_are_refused(region: Corpus) -> None:
    for asked in ({"sort": "valeu"}, {"columns": ("valeu",)}):
        with pytest.raises(QueryError) as refused:
            table(region, **asked)
        assert refused.value.near[0] == "value"
    with pytest.raises(QueryError):
        make_view(region, Query(view="stories", group="city"))
    with pytest.raises(QueryError):
        make_view(region, Query(view="tree", sort="value"))


def test_series_put_the_periods_side_by_side_and_mark_what_disagrees(maker: Any) -> None:
    one = maker.story("a.txt", "题目\n\n2022年有6348家，2023年有7565家，到2024年力争超8500家\n", outlet="甲报")
    two = maker.story("b.txt", "别的\n\n2023年有7600家\n", outlet="乙报")
    ids = [
        maker.metric(one, "6348家", 6348, "家", "企业", "重庆", time="2022"),
        maker.metric(one, "7565家", 7565, "家", "企业", "重庆", time="2023"),
        maker.metric(two, "7600家", 7600, "家", "企业", "重庆", time="2023"),
        maker.metric(one, "8500家", 8500, "家", "企业", "重庆", time="2024", qualifier="over", status="target"),
    ]
    maker.series("重庆", "企业", "家", *ids, conflicts=((ids[1], ids[2]),))
    view = table(maker.corpus(), "series")
    assert column(view, "values") == ["2022 6,348；2023 7,565 / 7,600（冲突）；2024 > 8,500（目标）"]
    assert column(view, "conflict") == ["冲突 1 处"]
    assert view.rows[0].facts == tuple(ids)


def test_relations_read_as_sentences(region: Corpus) -> None:
    view = table(region, "relations")
    assert [row.cells[:4] for row in view.rows] == [
        ("林远", "任职于", "山城实验室", "主任"),
        ("山城实验室", "建设方为", "两江大学", ""),
        ("山城实验室", "属于", "“2+6”平台体系", ""),
    ]
    assert len(table(region, "relations", city="北京").rows) == 1, "either end in the city"


def test_stories_tell_how_their_date_is_known(region: Corpus) -> None:
    view = table(region, "stories")
    assert column(view, "basis") == ["印出", "推断", "印出"]
    assert column(view, "metrics") == ["5", "5", "5"]
    assert column(table(region, "stories", city="成都"), "path") == ["b/b.txt"]
    assert column(table(region, "stories", filter="zhuanzaiwang"), "path") == ["c.txt"]


def test_problems_say_where_and_what(region: Corpus) -> None:
    view = table(region, "problems")
    assert column(view, "severity") == ["存疑", "未读"]
    assert column(table(region, "problems", story=region.stories[1].id), "path") == ["b/b.txt"]


def test_confidence_is_a_number(region: Corpus) -> None:
    assert set(column(table(region, columns=("confidence",)), "confidence")) == {"1.00"}


def test_rows_are_made_as_they_are_looked_at_and_are_a_sequence(region: Corpus) -> None:
    view = table(region, sort="-value")
    assert list(view.rows) == [view.rows[at] for at in range(len(view.rows))] == list(view.rows[:])
    assert view.rows[-1] == view.rows[len(view.rows) - 1]
    assert [place_of(view.rows, row.key) for row in view.rows] == list(range(len(view.rows)))
    assert place_of(view.rows, "nothing") is None
    assert view.rows != table(region, sort="value").rows


def test_an_owner_has_one_name_however_the_stories_print_it(maker: Any) -> None:
    one = maker.story("a.txt", "馆\n\n东部（江城）书馆有3家分馆。\n")
    other = maker.story("b.txt", "馆\n\n东部(江城)书馆有4家分馆。\n")
    hall = maker.entity("东部（江城）书馆", "facility", "重庆", "东部(江城)书馆")
    maker.metric(one, "3家", 3, "家", "分馆", "东部（江城）书馆", entity=hall, time="2022")
    maker.metric(other, "4家", 4, "家", "分馆", "东部(江城)书馆", entity=hall, time="2023")
    assert column(table(maker.corpus()), "subject") == ["东部（江城）书馆"] * 2
