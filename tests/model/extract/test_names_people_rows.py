"""People without a title of their own beside them: in rows, as the object of an appointment, by a short foreign name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


def people(found: dict[str, Thing]) -> set[str]:
    return {name for name, thing in found.items() if thing.category == "person"}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("由李文泷、张楚玥、钟宇晟和王欣苒组成的代表队夺得金牌。", {"李文泷", "张楚玥", "钟宇晟", "王欣苒"}),
        ("双打比赛中，中国组合陈清旸/贾一芃战胜对手。", {"陈清旸", "贾一芃"}),
        ("出席音乐会的还有：石泰崟、李书沣、阿依古·买买提、王小泓。", {"石泰崟", "李书沣", "阿依古·买买提", "王小泓"}),
        ("郭崎珧、张王嘉沄、王澜婧获奖。", {"郭崎珧", "张王嘉沄", "王澜婧"}),
    ],
)
def test_a_row_of_names_needs_no_title(find: Find, text: str, want: set[str]) -> None:
    assert people(find(text)) == want


@pytest.mark.parametrize(
    "text",
    [
        "为茶农提供代采摘、代炒制、代包装等服务。",
        "走访叶坪镇、朱坊村和洋溪村。",
        "高产田、高标准、高质量同步推进。",
    ],
)
def test_a_row_of_other_things_is_none(find: Find, text: str) -> None:
    assert people(find(text)) == set()


def test_who_is_appointed_or_dismissed(find: Find) -> None:
    assert people(find("会议决定，免去关志沄的局长职务，任命王忠淏为局长。")) == {"关志沄", "王忠淏"}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("国际组织主席巴赫专访今晚播出。", {"巴赫"}),
        ("某国总统特拉普日前表示", {"特拉普"}),
        ("某国国王萨勒曼通电话", {"萨勒曼"}),
        ("石油部长拉米德·奥尔吉说", {"拉米德·奥尔吉"}),
        ("省委常委班子带头学习", set()),
    ],
)
def test_foreign_names_end_where_the_next_word_begins(find: Find, text: str, want: set[str]) -> None:
    assert people(find(text)) == want


def test_kin_and_fellows_are_titles(find: Find) -> None:
    assert people(find("妻子龙义沄这两天发热，村医吴名瑛上门看望。")) == {"龙义沄", "吴名瑛"}
