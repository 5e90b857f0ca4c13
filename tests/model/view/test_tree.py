"""The tree: its groups, their order and their counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from model.corpus import Corpus
from model.view import make_view
from model.view.types import Query, TreeNode, TreeView


def tree(corpus: Corpus, **asked: Any) -> TreeView:
    view = make_view(corpus, Query(view="tree", **asked))
    assert isinstance(view, TreeView)
    return view


def nodes(view: TreeView) -> Iterator[TreeNode]:
    waiting = list(view.roots)
    while waiting:
        node = waiting.pop(0)
        waiting = [*node.children, *waiting]
        yield node


def labels(view: TreeView) -> list[str]:
    return [node.label for node in view.roots]


def test_groups_stand_in_the_fixed_order(maker: Any) -> None:
    maker.story("a.txt", "甲乙\n\n甲乙丙丁戊己庚辛\n")
    cities = [None, "全国", "北京", "四川", "川渝", "绵阳", "成都", "成都"]
    for name, city in zip("甲乙丙丁戊己庚辛", cities, strict=True):
        maker.entity(name, "lab", city)
    view = tree(maker.corpus())
    assert labels(view) == ["成都", "绵阳", "川渝共建", "四川", "全国", "外地", "未定"]
    assert [node.label for node in view.roots[5].children] == ["北京"]


def test_a_group_counts_its_things_an_entity_its_mentions(region: Corpus) -> None:
    view = tree(region)
    by_key = {node.key: node for node in nodes(view)}
    assert by_key["重庆"].count == 2
    lab = next(entity for entity in region.entities if entity.name == "山城实验室")
    assert by_key[f"重庆/lab/{lab.id}"].count == len(lab.mentions)
    assert sum(node.count for node in view.roots) == view.total == len(region.entities)


def test_standing_on_a_node_gives_a_scope(region: Corpus) -> None:
    by_key = {node.key: node for node in nodes(tree(region))}
    assert (by_key["重庆"].city, by_key["重庆"].category) == ("重庆", None)
    assert (by_key["重庆/lab"].city, by_key["重庆/lab"].category) == ("重庆", "lab")
    assert by_key["未定"].city == "未定"
    assert by_key["外地"].city == "外地"


def test_the_filter_prunes_and_counts_what_it_hides(region: Corpus) -> None:
    view = tree(region, filter="scsys")
    assert labels(view) == ["重庆"]
    assert (view.shown, view.total) == (1, len(region.entities))
    assert (view.roots[0].count, view.roots[0].total) == (1, 2)
    assert tree(region, filter="jccszx").shown == 1, "an alias is found too"
    assert tree(region, filter="没有的").roots == ()


def test_keys_stay_the_same_under_a_filter(region: Corpus) -> None:
    every = {node.key for node in nodes(tree(region))}
    assert {node.key for node in nodes(tree(region, filter="sys"))} <= every


def test_by_category_then_city(region: Corpus) -> None:
    view = tree(region, group="category")
    assert labels(view) == [
        "实验室",
        "大科学装置与基础设施",
        "创新平台与中心",
        "体系与布局",
        "高校",
        "人物",
    ]
    assert [node.label for node in view.roots[0].children] == ["重庆"]


def test_by_story_counts_the_mentions_of_that_story(region: Corpus) -> None:
    view = tree(region, group="story")
    assert [node.story for node in view.roots] == [story.id for story in region.stories]
    assert len({node.label for node in view.roots}) == len(view.roots), "stories of one title are told apart"
    lab = next(node for node in nodes(view) if node.label == "山城实验室")
    assert (lab.count, lab.story) == (3, region.stories[0].id)


def test_entities_most_named_come_first(maker: Any) -> None:
    maker.story("a.txt", "甲馆\n\n甲馆乙馆乙馆乙馆丙馆丙馆\n")
    for name in ("甲馆", "乙馆", "丙馆"):
        maker.entity(name, "lab", "重庆")
    (city,) = tree(maker.corpus()).roots
    assert [(node.label, node.count) for node in city.children[0].children] == [("乙馆", 3), ("甲馆", 2), ("丙馆", 2)]


def test_labels_are_english_on_request_and_names_are_not_translated(region: Corpus) -> None:
    view = tree(region, lang="en")
    assert labels(view)[:3] == ["重庆", "成都", "Joint Sichuan-Chongqing"]
    assert "山城实验室" in {node.label for node in nodes(view)}
