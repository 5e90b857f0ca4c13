"""What a user types for a scope."""

from __future__ import annotations

from typing import Any

import pytest

from model.corpus import Corpus
from model.view import QueryError, resolve
from model.view.types import Query


@pytest.mark.parametrize(
    ("typed", "city"),
    [
        ("重庆", "重庆"),
        ("重庆市", "重庆"),
        ("绵阳", "绵阳"),
        ("沙坪坝区", "沙坪坝区"),
        ("江岸区", "江岸区"),
        ("川渝", "川渝"),
        ("川渝共建", "川渝"),
        ("四川省", "四川"),
        ("外地", "外地"),
        ("elsewhere", "外地"),
        ("未定", "未定"),
        ("北京", "北京"),
    ],
)
def test_a_city_a_district_or_a_group(region: Corpus, typed: str, city: str) -> None:
    assert resolve(region, Query(view="tree", city=typed)).city == city


@pytest.mark.parametrize("typed", ["lab", "实验室", "Laboratories"])
def test_a_category_by_id_or_label(region: Corpus, typed: str) -> None:
    assert resolve(region, Query(view="tree", category=typed)).category == "lab"


@pytest.mark.parametrize("typed", ["国家超算锦城中心", "锦城超算", "e1"])
def test_an_entity_by_name_alias_or_id(region: Corpus, typed: str) -> None:
    assert resolve(region, Query(view="tree", entity=typed)).entity == "e1"


@pytest.mark.parametrize("typed", ["锦城超算中心扩容", "《锦城超算中心扩容》", "t1"])
def test_a_story_by_title_or_id(region: Corpus, typed: str) -> None:
    assert resolve(region, Query(view="tree", story=typed)).story == "t1"


@pytest.mark.parametrize("typed", ["value", "数值", "Value"])
def test_a_column_by_id_or_label(region: Corpus, typed: str) -> None:
    asked = resolve(region, Query(view="metrics", sort=f"-{typed}", columns=(typed, "单位")))
    assert (asked.sort, asked.columns) == ("-value", ("value", "unit"))


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ({"city": "重请"}, "重庆"),
        ({"category": "实验窒"}, "lab"),
        ({"entity": "山城实验"}, "山城实验室"),
        ({"entity": "锦城超算中"}, "锦城超算中心"),
        ({"story": "锦城超算中心"}, "锦城超算中心扩容"),
        ({"sort": "数据"}, "value"),
        ({"columns": ("sorce",)}, "source"),
    ],
)
def test_what_there_is_not_is_refused_with_the_nearest(region: Corpus, asked: dict[str, Any], near: str) -> None:
    with pytest.raises(QueryError) as refused:
        resolve(region, Query(view="metrics", **asked))
    assert near in refused.value.near


def test_a_name_that_several_bear_is_refused_with_their_ids(maker: Any) -> None:
    maker.story("a.txt", "科学城\n\n科学城\n")
    ids = [maker.entity("东部科学城", "park", "重庆", "科学城"), maker.entity("西部科学城", "park", "成都", "科学城")]
    with pytest.raises(QueryError) as refused:
        resolve(maker.corpus(), Query(view="entity", entity="科学城"))
    assert refused.value.ambiguous
    assert list(refused.value.near) == ids
