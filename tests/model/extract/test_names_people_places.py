"""People, the press left out, cities of things, mentions and confidence; and what the seeds must give."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing
from model.extract.names import clean_names, find_names, gathered
from model.layout import BlockKind, StoryText
from model.lexicon import shipped

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("该中心总经理王建川告诉记者", {"王建川"}),
        ("研究所所长杨勇与团队讨论", {"杨勇"}),
        ("来自四川的魏海全院士、杨立林院士、步云教授等人才", {"魏海全", "杨立林", "步云"}),
        ("欧阳明远表示，", {"欧阳明远"}),
        ("黄炬介绍，当前建设加快。", {"黄炬"}),
        ("议会主席谢尔达洛夫率团访问", {"谢尔达洛夫"}),
        ("外长谢尔盖·拉夫连科表示", {"谢尔盖·拉夫连科"}),
    ],
)
def test_people_by_title_speech_and_transliteration(find: Find, text: str, want: set[str]) -> None:
    assert {name for name, thing in find(text).items() if thing.category == "person"} == want


@pytest.mark.parametrize(
    "text", ["高校表示支持。", "方案介绍了情况。", "代表团一行来访。", "增强产业工人成就感获得感。", "成都说唱艺术"]
)
def test_common_words_are_no_people(find: Find, text: str) -> None:
    assert all(thing.category != "person" for thing in find(text).values())


def test_the_press_is_no_person(find: Find) -> None:
    assert "张小筑" not in find("本报讯(新重庆-重庆日报记者 张小筑)2月28日，张小筑说，项目开工。")


def test_bylines_and_credits_are_not_read(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    kinds: dict[str, BlockKind] = {"编辑：重庆大学": "credit"}
    assert mentions("重庆大学揭牌。\n编辑：重庆大学", kinds) == [("重庆大学", "重庆大学")]


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("重庆大学锂电及新材料遂宁研究院成立。", "重庆大学锂电及新材料遂宁研究院", "遂宁"),
        ("双城(重庆)信用增进股份有限公司成立。", "双城(重庆)信用增进股份有限公司", "重庆"),
        ("川渝技术转移联盟成立。", "川渝技术转移联盟", "川渝"),
        ("四川省科技厅表示，", "四川省科技厅", "四川"),
        ("科技部发布《关于支持川渝氢走廊建设的意见》", "《关于支持川渝氢走廊建设的意见》", "全国"),
        ("在绵阳，先进光学薄膜中试平台投运。", "先进光学薄膜中试平台", "绵阳"),
        ("渝北区的青杠特种合金产业园开工。", "青杠特种合金产业园", "重庆"),
        ("广西南宁青杠抽水蓄能电站开工。", "广西南宁青杠抽水蓄能电站", "南宁"),
        ("位于甘肃的青杠水利枢纽投运。", "青杠水利枢纽", "甘肃"),
        ("丁薛祥、王东林出席会议。北京市开展活动。", "王东林", "全国"),
        ("法国总统马卡龙在北京表示，", "马卡龙", None),
        ("我国在酒泉卫星发射中心使用青杠一号运载火箭。", "青杠一号运载火箭", "全国"),
        ("拉萨至那曲高速公路开工。", "拉萨至那曲高速公路", "西藏"),
        ("重庆至宜宾高速铁路开工。", "重庆至宜宾高速铁路", "川渝"),
        ("西安至重庆高速铁路开工。", "西安至重庆高速铁路", None),
        ("浙江青杠商品交易中心在舟山揭牌。", "浙江青杠商品交易中心", "舟山"),
        ("2024年全国青杠安全宣传月在北京启动。", "2024年全国青杠安全宣传月", "全国"),
        ("2024里约热内卢青杠展览会开幕。", "2024里约热内卢青杠展览会", "里约热内卢"),
        ("在上饶，江西省青杠光伏产业科技创新联合体成立。", "江西省青杠光伏产业科技创新联合体", "上饶"),
        ("公安部签署内地与澳门青杠互认协议。", "澳门青杠互认协议", "全国"),
        ("雄安干渠工程开工。", "雄安干渠工程", "雄安"),
        ("青杠水质提升行动取得成效。", "青杠水质提升行动", "全国"),
        ("成都提速。各地深入实施青杠水质提升行动。重庆跟进。", "青杠水质提升行动", "全国"),
        ("浙江、安徽、福建、河南等省份开展青杠水质提升专项行动。", "青杠水质提升专项行动", "全国"),
        ("第六届青杠国际电影节在海南举行。第六届青杠国际电影节昨晚在三亚闭幕。", "第六届青杠国际电影节", "三亚"),
        ("中共二十届四中全会在北京举行。", "中共二十届四中全会", "全国"),
        ("财政部印发《关于推广浙江青杠经验的指导意见》。", "《关于推广浙江青杠经验的指导意见》", "全国"),
        ("国际青杠联合会在北京发布报告。", "国际青杠联合会", None),
        ("国务院国资委主任郑小杠在北京作报告。", "郑小杠", "全国"),
        ("中国选手郑小杠获得亚军。武汉网球公开赛落幕。", "郑小杠", "全国"),
    ],
)
def test_the_city_of_a_thing(find: Find, text: str, name: str, city: str | None) -> None:
    assert find(text)[name].city == city


def test_the_outlet_tells_the_city_of_a_local_office(find: Find) -> None:
    assert find("市科技局相关负责人表示，", outlet="重庆日报")["市科技局"].city == "重庆"


def test_every_occurrence_is_a_mention_longest_first(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    found = mentions("青杠实验室揭牌。青杠实验室将建设。四川青杠湖新材料实验室与青杠实验室合作。")
    assert [surface for surface, _ in found] == ["青杠实验室", "青杠实验室", "四川青杠湖新材料实验室", "青杠实验室"]


def test_spans_are_in_order_and_say_what_stands_there(seed_stories: list[StoryText]) -> None:
    evidence = gathered(clean_names(story, shipped()) for story in seed_stories)
    for story in seed_stories:
        things, names = find_names(story, shipped(), evidence)
        assert [(n.start, n.end) for n in names] == sorted((n.start, n.end) for n in names)
        assert all(story.text[n.start : n.end] == n.text for n in names)
        assert {n.thing for n in names} == set(range(len(things)))
        assert all(0.5 <= t.confidence <= 1 and t.rule for t in things)


def test_two_runs_find_the_same(seed_stories: list[StoryText]) -> None:
    evidence = gathered(clean_names(story, shipped()) for story in seed_stories)
    assert find_names(seed_stories[0], shipped(), evidence) == find_names(seed_stories[0], shipped(), evidence)
