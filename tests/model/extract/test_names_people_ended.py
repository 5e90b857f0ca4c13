"""People whose names hold a word of grammar, names of the Yi and of the French, titles of workers, and verbs before what people talk about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


def people(found: dict[str, Thing]) -> list[str]:
    return [name for name, thing in found.items() if thing.category == "person"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("副处长罗晓为率队调研，走访了多家企业。", ["罗晓为"]),
        ("副厅长蒋清和一行来到泸州。", ["蒋清和"]),
        ("研究员宋知以，是课题负责人。", ["宋知以"]),
        ("副院长叶与时一行抵达泸定。", ["叶与时"]),
        ("局长罗正和共同为首批企业授牌。", ["罗正和"]),
        ("街道办主任孔和的回答是：网格员。", ["孔和"]),
        ("处长钟说明介绍了投放进度。", ["钟说明"]),
        # Behind the same words a preposition goes on.
        ("总经理罗晓为来到现场的群众讲解。", ["罗晓"]),
        ("总经理罗晓为客户讲解。", ["罗晓"]),
        ("会见了总统阿洛时，双方谈到贸易。", []),
        # Who holds an office, where somebody is from, who works with his hands.
        ("现任研究所所长的罗国为，去年牵头组建团队。", ["罗国为"]),
        ("泸州人罗大勇说，日子好了。", ["罗大勇"]),
        ("返乡农民工罗小田搭起了大棚。", ["罗小田"]),
        ("养鱼户贲小田说，今年收成好。", ["贲小田"]),
        ("四川人普遍认为收入增长。", []),
        # Names of two families of peoples, and a forename in two halves.
        ("曲木阿呷怎么也没想到，苦荞卖到了成都。", ["曲木阿呷"]),
        ("沙马日各和妻子搬进新居。", ["沙马日各"]),
        ("科技专员让-卢克·勒菲弗尔认为，场景丰富。", ["让-卢克·勒菲弗尔"]),
        # What people talk about.
        ("一批企业家谈创新。", []),
        ("村干部包组、网格到户。", []),
    ],
)
def test_what_follows_tells_whether_a_word_of_grammar_ends_a_name(find: Find, text: str, names: list[str]) -> None:
    assert people(find(text)) == names


def test_people_between_two_titles_do_not_begin_the_body_of_the_second(find: Find) -> None:
    found = find("办公厅主任罗明与省地方金融管理局局长蒋正祥为企业授牌。")
    assert people(found) == ["罗明", "蒋正祥"] and found["省地方金融管理局"].category == "agency"


def test_a_list_that_ends_in_and_is_counted_too(find: Find) -> None:
    assert people(find("成员包括罗成正、蒋晓峰和宋有容3名博士。")) == ["罗成正", "蒋晓峰", "宋有容"]


def test_who_is_in_a_picture_is_told_in_brackets(find: Find) -> None:
    assert people(find("李晓峰（左二）拿着样品。")) == ["李晓峰"]
