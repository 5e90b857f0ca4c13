"""People of other countries and peoples behind a title: names in parts, Japanese ones, those with both parents' family names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("队长阿布力孜·吾守尔告诉记者", "阿布力孜·吾守尔"),
        ("政协委员阿衣木沙·托合提讲述", "阿衣木沙·托合提"),
        ("总统内通博·卡南-恩代拉瓦访华", "内通博·卡南-恩代拉瓦"),
        ("总统威廉·萨拉伊·鲁科会见", "威廉·萨拉伊·鲁科"),
        ("将军外孙约翰·伊斯特鲁克来信", "约翰·伊斯特鲁克"),
        ("日本前首相鸠山由纪介近日发文", "鸠山由纪介"),
        ("日本外相岩屋刚说", "岩屋刚"),
        ("运动员张王一诺夺冠。", "张王一诺"),
        ("种粮大户李文宾来说是好事", "李文宾"),
        ("藏族姑娘央金拉姆说", "央金拉姆"),
        ("牧民其其格家的羊", "其其格"),
        ("以“两弹元勋”邓守先为主人公的话剧", "邓守先"),
        ("土耳其总统府发言人卡兰14日表示", "卡兰"),
        ("泰国公主诗琳拉访华", "诗琳拉"),
        ("某厂总工程师黎向冬介绍", "黎向冬"),
        ("副总工程师石向前说", "石向前"),
        ("67岁的王汝兰是科里收治的患者", "王汝兰"),
        ("来自葡萄牙的帕特丽莎爱不释手", "帕特丽莎"),
        ("基层护林员魏和友在例行巡山后", "魏和友"),
        ("该组织领导人阿卜杜勒·马里克·胡赛称，不会", "阿卜杜勒·马里克·胡赛"),
    ],
)
def test_a_person_behind_a_title(find: Find, text: str, name: str) -> None:
    assert [n for n, thing in find(text).items() if thing.category == "person"] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "国家主席特别代表访问",
        "由集团的首席技能专家指导",
        "日本专家认为，此举不妥",
        "全省注册护士年增8%",
        "“百姓名嘴”宣讲团进村",
        "母公司表示，业绩好。",
        "35岁女性患者增多",
        "来自法国的香水上架",
        "来自秘鲁的牛油果上架",
        "“优秀教练员特别荣誉奖”",
    ],
)
def test_no_person_behind_a_title(find: Find, text: str) -> None:
    assert not any(thing.category == "person" for thing in find(text).values())


def test_a_known_person_begins_no_name_in_parts(find: Find) -> None:
    assert {"习近平", "杜马·博卡"} <= set(find("国家主席习近平致电杜马·博卡，祝贺当选。"))
