"""Linking: one thing is one entity over all stories, namesakes stay apart, ids depend on content alone."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from model.extract.drafts import Thing
from model.facts import Part
from model.fold import squeeze


def thing(name: str, category: str = "lab", city: str | None = "重庆", *aliases: str, **known: Any) -> Thing:
    return Thing(name, aliases, category, city, **known)  # type: ignore[arg-type]


def named(linked: Any) -> dict[str, int]:
    """Mentions by entity name."""
    return {entity.name: len(entity.mentions) for entity in linked.entities}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (thing("西部（星河）科学城", "park"), thing("西部(星河)科学城", "park")),
        (thing("《星河方案》", "policy"), thing("星河方案", "policy")),
        (thing("重庆市科学技术局", "agency"), thing("重庆市科技局", "agency")),
        (thing("重庆市科学技术局", "agency"), thing("市科技局", "agency")),
        (thing("国家超级计算星河中心", "facility"), thing("国家超算星河中心", "facility")),
        (thing("重庆两江协同创新区", "park"), thing("两江协同创新区", "park")),
        (thing("成渝西部科学城", "park", "川渝"), thing("西部科学城", "park", "川渝")),
        (thing("星河创新中心", "platform"), thing("星河创新中心", "institute")),
        (thing("国家超级计算星河中心", "facility", "成都", "星河超算中心"), thing("星河超算中心", "facility", "成都")),
        (thing("中国共产党重庆市委员会", "agency"), thing("中国共产党重庆市委员会", "agency")),
    ],
)
def test_one_thing_in_two_stories_is_one_entity(draft: Any, one: Thing, other: Thing) -> None:
    draft.story("a", f"今天{one.name}揭牌。", [one])
    draft.story("b", f"昨天{other.name}签约。", [other])
    (entity,) = draft.link().entities
    assert {m.source for m in entity.mentions} == {"s-a", "s-b"}
    assert entity.name in (one.name, other.name)
    assert {one.name, other.name} <= {entity.name, *entity.aliases}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (thing("甲科学城", "park", "重庆", "科学城"), thing("乙科学城", "park", "成都", "科学城")),
        (thing("甲科学城", "park", "重庆", "科学城"), thing("科学城", "park", "成都")),
        (thing("市科技局", "agency", "重庆"), thing("市科技局", "agency", "成都")),
        (thing("市科技局", "agency", "重庆"), thing("市科技局", "agency", None)),
        (thing("高新区", "park", None), thing("高新区", "park", None)),
        (thing("重庆市技术研究院", "institute", "重庆"), thing("成都市技术研究院", "institute", "成都")),
        (thing("明月湖种子基金", "finance"), thing("明月湖", "lab")),
        (thing("星河", "person"), thing("星河", "product")),
    ],
)
def test_no_hunch_joins_what_may_be_two(draft: Any, one: Thing, other: Thing) -> None:
    draft.story("a", f"今天{one.name}揭牌。", [one])
    draft.story("b", f"昨天{other.name}签约。", [other])
    assert len(draft.link().entities) == 2


def test_an_alias_that_two_things_have_joins_neither(draft: Any) -> None:
    draft.story(
        "a",
        "星河超级计算中心（以下简称星河算力中心）启用。",
        [thing("星河超级计算中心", "facility", "重庆", "星河算力中心")],
    )
    draft.story(
        "b",
        "星河智能算力新中心（以下简称星河算力中心）启用。",
        [thing("星河智能算力新中心", "facility", "重庆", "星河算力中心")],
    )
    draft.story("c", "星河算力中心扩容。", [thing("星河算力中心", "facility", "重庆")])
    assert len(draft.link().entities) == 3


def test_namesakes_stay_apart_without_evidence(draft: Any) -> None:
    for key, org, city in (("a", "甲大学", "重庆"), ("b", "乙公司", "北京"), ("c", "甲大学", "重庆")):
        who, where = thing("林远", "person", city), thing(org, "university", city)
        draft.story(key, f"{org}教授林远说。", [who, where], relations=[("林远", "role", org)])
    people = [e for e in draft.link().entities if e.category == "person"]
    assert sorted(len(e.mentions) for e in people) == [1, 2]
    assert len({e.id for e in people}) == 2


def test_a_person_of_a_city_joins_the_only_one_known_there(draft: Any) -> None:
    university = thing("甲大学", "university")
    draft.story(
        "a", "甲大学教授林远说。", [thing("林远", "person"), university], relations=[("林远", "role", "甲大学")]
    )
    draft.story("b", "林远来到重庆。", [thing("林远", "person")])
    draft.story("c", "林远来到北京。", [thing("林远", "person", "北京")])
    people = [e for e in draft.link().entities if e.category == "person"]
    assert sorted(len(e.mentions) for e in people) == [1, 2]


def test_a_transliterated_name_is_its_bearers_alone(draft: Any) -> None:
    for key in "ab":
        draft.story(key, "诺瓦克发表讲话。", [thing("诺瓦克", "person", None)])
        draft.story(f"{key}2", "林远发表讲话。", [thing("林远", "person", None)])
    assert sorted(named(draft.link()).items()) == [("林远", 1), ("诺瓦克", 2)]
    assert len(draft.link().entities) == 3


def test_the_fullest_usual_name_is_shown(draft: Any) -> None:
    for n in range(4):
        draft.story(f"a{n}", "市科技局发文。", [thing("市科技局", "agency")])
    draft.story("b", "重庆市科学技术局发文。", [thing("重庆市科学技术局", "agency")])
    assert named(draft.link()) == {"重庆市科学技术局": 5}


def test_every_full_name_is_a_mention_in_every_story(draft: Any) -> None:
    draft.story("a", "星河交叉实验室揭牌。", [thing("星河交叉实验室", "lab", "重庆", "实验室")])
    draft.story("b", "记者走进星河交叉实验室，实验室里灯火通明。")
    assert named(draft.link()) == {"星河交叉实验室": 2}


def test_a_name_inside_another_word_is_no_mention(draft: Any) -> None:
    draft.story("a", "星河外交部发文。", [thing("星河外交部", "agency")])
    draft.story("b", "星河外交部长到访。")
    assert named(draft.link()) == {"星河外交部": 1}


def test_an_entity_says_what_most_stories_say(draft: Any) -> None:
    parts = (Part(key="一", text="甲"), Part(key="二", text="乙"))
    draft.story("a", "“一二”布局揭晓。", [thing("“一二”布局", "framework", "重庆")])
    draft.story("b", "“一二”布局推进。", [thing("“一二”布局", "framework", "重庆", parts=parts)])
    draft.story("c", "“一二”布局落实。", [thing("“一二”布局", "project", "川渝", confidence=0.4)])
    (entity,) = draft.link().entities
    assert (entity.category, entity.city, entity.parts) == ("framework", "重庆", parts)


def test_a_thing_without_a_mention_is_no_entity_and_takes_its_relations_with_it(draft: Any) -> None:
    draft.story(
        "a",
        "星河实验室揭牌。",
        [thing("星河实验室"), thing("甲大学")],
        relations=[("星河实验室", "built_by", "甲大学")],
    )
    linked = draft.link()
    assert named(linked) == {"星河实验室": 1}
    assert linked.relations == ()


def test_a_relation_is_told_once_a_story_and_partners_have_no_order(draft: Any) -> None:
    things = [thing("甲公司", "company"), thing("乙公司", "company")]
    draft.story(
        "a",
        "甲公司与乙公司合作。",
        things,
        relations=[("甲公司", "partner", "乙公司"), ("乙公司", "partner", "甲公司")],
    )
    draft.story("b", "甲公司与乙公司合作。", things, relations=[("甲公司", "partner", "乙公司")])
    linked = draft.link()
    assert [r.story for r in linked.relations] == ["t-a", "t-b"]
    assert len({r.id for r in linked.relations}) == 2


def test_the_order_of_the_files_changes_no_fact(draft: Any) -> None:
    figure = {"text": "12家", "value": 12, "unit": "家", "indicator": "用户数量"}
    draft.story("a", "星河实验室有用户12家。", [thing("星河实验室")], metrics=[{**figure, "subject": "星河实验室"}])
    draft.story(
        "b",
        "星河实验室有用户13家。",
        [thing("星河实验室", "platform")],
        metrics=[{**figure, "text": "13家", "value": 13, "subject": "星河实验室"}],
    )
    draft.story("c", "林远说。", [thing("林远", "person", None)])
    draft.story("d", "林远说。", [thing("林远", "person", None)])
    for one, other in zip(_facts(draft.link()), _facts(draft.reversed().link()), strict=True):
        assert one == other


def _facts(linked: Any) -> list[Any]:
    """Entities with their mentions as a set, metrics, relations and series, by id."""
    entities = [msgspec.structs.replace(e, mentions=tuple(sorted(e.mentions, key=str))) for e in linked.entities]
    return [
        sorted(rows, key=lambda row: row.id) for rows in (entities, linked.metrics, linked.relations, linked.series)
    ]


def test_a_metric_knows_its_owner_its_city_and_its_days(draft: Any) -> None:
    figure = {"text": "12家", "value": 12, "unit": "家", "indicator": "用户", "time": "2023"}
    lab = thing("星河实验室", "lab", "成都", district="双流区")
    draft.story("a", "星河实验室有用户12家。", [lab], metrics=[{**figure, "subject": "星河实验室"}])
    draft.story("b", "重庆市万州区有用户12家。", metrics=[{**figure, "subject": "重庆市万州区"}])
    of_lab, of_place = draft.link().metrics
    assert (of_lab.city, of_lab.district, of_lab.period) == ("成都", "双流区", ("2023-01-01", "2023-12-31"))
    assert of_lab.subject_entity == draft.link().entities[0].id
    assert (of_place.city, of_place.district, of_place.subject_entity) == ("重庆", "万州区", None)


def test_two_readings_of_one_span_have_two_ids(draft: Any) -> None:
    figure = {"text": "3家和5家", "value": 3, "unit": "家", "subject": "重庆"}
    draft.story("a", "重庆有甲乙3家和5家。", metrics=[{**figure, "indicator": "甲"}, {**figure, "indicator": "乙"}])
    assert len({m.id for m in draft.link().metrics}) == 2


def test_the_source_holds_the_words_of_every_fact(draft: Any) -> None:
    figure = {"text": "12家", "value": 12, "unit": "家", "indicator": "用户", "subject": "星河实验室"}
    lab = thing("星河实验室")
    draft.story("a", "第一篇没有数字。", source="s-x")
    draft.story("b", "星河实验室有用户12家。", [lab], metrics=[figure], source="s-x")
    linked = draft.link()
    raw = draft.raws["s-x"]
    for fact in (*linked.metrics, *(m for e in linked.entities for m in e.mentions)):
        assert squeeze(raw[fact.start : fact.end]) == squeeze(fact.text)
