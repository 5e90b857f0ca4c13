"""Who holds events and shows, and what is part of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[..., set[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[云岭大会|event]由[星河市政府|agency]主办，[云水协会|alliance]承办。",
            {("云岭大会", "built_by", "云水协会"), ("云岭大会", "built_by", "星河市政府")},
        ),
        (
            "由[星河部|agency]指导、[星河市政府|agency]主办的[云岭大会|event]开幕。",
            {("云岭大会", "built_by", "星河市政府")},
        ),
        ("[星河办|agency]昨天（3月1日）举行[云水发布会|event]，介绍情况。", {("云水发布会", "built_by", "星河办")}),
        ("[云岭大会|event]在[星河国际会议中心|facility]开幕。", {("云岭大会", "part_of", "星河国际会议中心")}),
    ],
)
def test_who_holds_an_event(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(text) if r[1] != "role"} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "由[星河台|agency]携手[星河部|agency]联合举办的[云岭展映活动|event]今天（2月20日）启动。",
            {
                ("云岭展映活动", "built_by", "星河台"),
                ("云岭展映活动", "built_by", "星河部"),
                ("星河台", "partner", "星河部"),
            },
        ),
        (
            "[云岭嘉年华|event]举行。活动由[星河局|agency]指导，[星河台|agency]与[云水市政府|agency]共同主办。",
            {
                ("云岭嘉年华", "built_by", "星河台"),
                ("云岭嘉年华", "built_by", "云水市政府"),
                ("星河台", "partner", "云水市政府"),
            },
        ),
        ("[云岭电影节|event]闭幕。本届电影节首次举办[云岭训练营|event]。", {("云岭训练营", "part_of", "云岭电影节")}),
        ("[星河部|agency]启动[云岭招聘行动|policy]。", {("星河部", "issues", "云岭招聘行动")}),
        (
            "[云岭招聘专项行动|policy]启动。专项行动将推出[访企活动|event]。",
            {("访企活动", "part_of", "云岭招聘专项行动")},
        ),
    ],
)
def test_hosts_and_parts_of_events_and_campaigns(
    relations: Related, text: str, want: set[tuple[str, str, str]]
) -> None:
    assert relations(text) == want


def test_the_numbers_of_a_gala_are_part_of_it(relations: Related) -> None:
    text = "[《新年晚会》|product]今晚播出。\n歌曲[《山》|product]动听，[《水》|product]、[《云》|product]等节目感人。"
    assert {(work, "part_of", "《新年晚会》") for work in ("《山》", "《水》", "《云》")} <= relations(text)


@pytest.mark.parametrize(
    "text",
    [
        "歌曲[《山》|product]动听，[《水》|product]、[《云》|product]等节目感人。",
        "[《新年晚会》|product]、[《水》|product]、[《云》|product]等节目感人。",
        "[甲舰队|agency][“乙”号|product]出海。",
        "[甲部|agency]开展[《甲法典》|policy]学习宣传工作。",
        "记者从[甲部|agency]获悉，[《甲规划》|policy]由[乙院|institute]编写。",
    ],
)
def test_what_states_no_relation_of_works(relations: Related, text: str) -> None:
    assert {r for r in relations(text) if r[1] in ("part_of", "makes", "issues") and "乙院" not in r} == set()


def test_what_is_held_behind_the_opening_of_a_gathering_is_part_of_it(relations: Related) -> None:
    found = relations(
        "[首届某茶文化节|event]昨天开幕。其间，将举办[某茶诗歌大赛|event]、[某茶展|event]等活动，还发布了[《某茶报告》|policy]。"
    )
    assert found == {
        ("某茶诗歌大赛", "part_of", "首届某茶文化节"),
        ("某茶展", "part_of", "首届某茶文化节"),
        ("首届某茶文化节", "issues", "《某茶报告》"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "[某大会|event]今天开幕。[某市政府|agency]还将举办[某展|event]。",
        "[某大会|event]今天开幕。来宾包括7名[某奖|event]获得者。",
        "[某大会|event]闭幕后，将召开[某年会|event]。",
    ],
)
def test_what_somebody_else_holds_is_no_part(relations: Related, text: str) -> None:
    assert all(rel != "part_of" for _, rel, _ in relations(text))


def test_many_who_hold_an_event_are_no_partners_by_that(relations: Related) -> None:
    found = relations("由[星河台|agency]与[星河部|agency]、[云岭部|agency]共同举办的[云岭盛典|event]昨晚在云水举行。")
    assert {relation for _, relation, _ in found} == {"built_by"}
