"""What is made beforehand need not be waited for."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from model.corpus import Corpus
from model.view import columns_of, group_page, make_view, pinyin, place_of, warm
from model.view.types import Query, TableView, ViewName

TABLES: tuple[ViewName, ...] = ("metrics", "series", "relations", "stories", "problems")


def refuse(*_: object) -> Any:
    raise AssertionError("made again")


def test_once_warm_no_filter_spells_and_no_sort_makes_keys(region: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    cold = {name: make_view(Corpus(), Query(view=name)) for name in TABLES}
    warm(region)
    monkeypatch.setattr("model.view.filter.spell", refuse)
    monkeypatch.setattr("model.view.table.text_key", refuse)
    assert make_view(region, Query(view="tree", filter="scsys"))
    for name in TABLES:
        made = cold[name]
        assert isinstance(made, TableView)
        for column in made.columns:
            make_view(region, Query(view=name, filter="sys", sort=f"-{column.id}"))


def test_other_columns_need_nothing_new(region: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    warm(region)
    monkeypatch.setattr("model.view.filter.spell", refuse)
    some = make_view(region, Query(view="metrics", columns=("value", "words"), filter="scsys"))
    assert isinstance(some, TableView)
    assert [len(row.cells) for row in some.rows] == [2] * len(some.rows) != []


def test_warming_changes_nothing_that_is_shown(region: Corpus) -> None:
    queries = [Query(view=name, sort=columns_of(name)[0].id, filter="s") for name in TABLES]
    before = [make_view(region, query) for query in queries]
    fresh = Corpus(
        sources=region.sources, stories=region.stories, entities=region.entities, metrics=region.metrics,
        relations=region.relations, series=region.series, problems=region.problems, texts=region.texts,
        layouts=region.layouts, reprints=region.reprints, figures=region.figures,
    )  # fmt: skip
    warm(fresh)
    assert [make_view(fresh, query) for query in queries] == before


def test_views_can_be_made_while_a_thread_warms_up(region: Corpus) -> None:
    threads = [threading.Thread(target=warm, args=(region, lang)) for lang in ("zh", "en")]
    for thread in threads:
        thread.start()
    for city in ("重庆", "成都", "北京") * 20:
        for name in TABLES:
            assert make_view(region, Query(view=name, city=city)).scope == (city,)
    for thread in threads:
        thread.join()


def test_a_row_is_found_without_making_any(region: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    view = make_view(region, Query(view="metrics", sort="-value", filter="chongqing"))
    assert isinstance(view, TableView)
    keys = [row.key for row in view.rows]
    other = make_view(region, Query(view="metrics", sort="-value", filter="chongqing", columns=("unit",)))
    assert isinstance(other, TableView)
    monkeypatch.setattr("model.view.table.Row", refuse)
    assert [place_of(other.rows, key) for key in keys] == list(range(len(keys)))
    hidden = next(m.id for m in region.metrics if m.id not in keys)
    assert place_of(other.rows, hidden) is None


def test_once_warm_a_city_needs_no_search_for_its_figures(region: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    warm(region)
    monkeypatch.setattr("model.view.figures.printed_figures", refuse)
    for city, count in (("重庆", 5), ("成都", 3), ("川渝", 1)):
        view = make_view(region, Query(view="metrics", city=city))
        assert isinstance(view, TableView)
        assert view.total == count
        assert group_page(region, Query(view="entity", city=city)).figures_total == count


def test_threads_that_spell_at_once_make_the_tables_once() -> None:
    for made in (pinyin._readings, pinyin._phrases, pinyin._tables, pinyin._automaton):
        made.cache_clear()
    threads = [threading.Thread(target=pinyin.spell, args=(["金凤实验室"],)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert pinyin._readings.cache_info().misses == pinyin._phrases.cache_info().misses == 1
