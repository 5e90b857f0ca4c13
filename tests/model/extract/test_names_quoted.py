"""What the words behind a quotation make of it, and where a speaker's name ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("公司启动“岷风”系列研制。", "“岷风”系列", "product"),
        ("“椒创谷”二期开始招商。", "“椒创谷”", "park"),
        ("“椒苗人才周”期间，", "“椒苗人才周”", "event"),
        ("其中“低渗储层水平井压裂”获省科技进步奖一等奖。", "“低渗储层水平井压裂”", "product"),
        ("“青岭血泵”由七名学生研发。", "“青岭血泵”", "product"),
        ("我们最新的“青岭6”问世。", "“青岭6”", "product"),
        ("学校推出“双聘双享”机制。", "“双聘双享”机制", "policy"),
        ("优质稻品种“岭香优珍”推广到邻省。", "“岭香优珍”", "product"),
    ],
)
def test_what_stands_behind_a_quotation_says_what_it_names(find: Find, text: str, name: str, category: str) -> None:
    found = find(text)
    assert found[name].category == category


@pytest.mark.parametrize(
    "text",
    [
        "形成“企业出题、院校答题”机制。",
        "“走出去”期间，",
        "“新三样”系列报道之一，",
        "打造“东方硅谷”，",
        "这项“利器”获奖。",
        "“岭上志愿服务小队”获得优秀组织奖。",
        "“岭上携手共成长”荣获微电影一等奖。",
        "“岭上创新十条路”获颁科技奖金20万元。",
        "医院推行“一站式”服务模式。",
        "“零距离服务茶农”获得创新案例一等奖。",
        "“90后”机器人工程师扎根山区。",
        "“独角兽”机器人企业达12家。",
        "机器人“咔哒”一声夹住钢管。",
        "“下楼就是医院”让企业省心。",
        "茶园机器人“上岗”，无人机“出海”。",
    ],
)
def test_sayings_name_nothing(find: Find, text: str) -> None:
    assert not find(text)


def test_a_model_in_marks_is_another_name_of_a_known_machine(find: Find) -> None:
    assert set(find("F级50兆瓦重型燃气轮机“QX50”投运。“QX50”由两千个零件组成。")) == {"F级50兆瓦重型燃气轮机"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("财务总监李岚翻出手机里的短信。", "李岚"),
        ("研究员郭登达坦言。", "郭登达"),
        ("饲养员邓岭全举起手机。", "邓岭全"),
        ("种植大户吉木岭各扒开泥土。", "吉木岭各"),
    ],
)
def test_a_name_ends_where_its_bearer_acts(find: Find, text: str, name: str) -> None:
    assert [thing.name for thing in find(text).values() if thing.category == "person"] == [name]


def test_a_fair_of_many_stalls_is_an_event(find: Find) -> None:
    assert find("在绵阳，“春日花椒市集”汇集了40个摊位。")["“春日花椒市集”"].category == "event"
