"""What looks like a name and is none, and names that look like counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    "text",
    [
        "全省坚持“应保尽保”，",
        "防范“隐性债”风险，",
        "全市启动“双随机”检查，",
        "首台“国产”光刻机下线。",
        "公司推出“智能”手机。",
        "前年攀枝花市收入大增。",
        "七国开行量增长。",
        "江边站着6台“绵阳造”机器人。",
        "展会上看“川字号”黑科技。",
        "这里是国家“一五”时期布局西南的首个专区。",
        "电池“新三样”产品出口增长。",
        "花椒收购价当时创下研究所的新高。",
        "Q3新增工业机器人300台。",
        "Q1机器人产量大增。",
    ],
)
def test_common_words_in_marks_and_parts_of_a_year_name_nothing(find: Find, text: str) -> None:
    assert not find(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("五家渠经济技术开发区今年新增企业12家。", "五家渠经济技术开发区"),
        ("万家寨水利枢纽发电5亿千瓦时。", "万家寨水利枢纽"),
        ("李瑞林说，公司发展很快。", "李瑞林"),
    ],
)
def test_a_name_may_begin_like_a_count_or_end_like_a_medicine(find: Find, text: str, name: str) -> None:
    assert name in find(text)


def test_who_is_brought_to_a_town_is_not_called_so(find: Find) -> None:
    assert not any(name.startswith("成都引进") for name in find("成都引进生物科技有限公司3家。"))


def test_all_stations_of_a_voltage_are_not_the_one_that_is_named(find: Find) -> None:
    found = find("500千伏变电站建成12座，500千伏金山变电站投运。")
    assert found["500千伏金山变电站"].aliases == ()


def test_an_event_may_have_a_sentence_for_its_name(find: Find) -> None:
    assert "“科技就是力量”活动" in find("全市举办“科技就是力量”活动。")
    assert not find("这里“下楼就是医院”。")


@pytest.mark.parametrize(
    "text",
    ["今年，新品种达到300。", "川油2号井投产。", "龙头企业发力新能源，", "企业死磕芯片，", "开启新征程2035，"],
)
def test_what_varieties_and_firms_do_is_no_name(find: Find, text: str) -> None:
    assert not find(text)


def test_an_issue_is_not_called_the_first(find: Find) -> None:
    assert set(find("首只岚州科创母基金成立。")) == {"岚州科创母基金"}


def test_a_part_of_a_park_in_the_words_of_a_measure_is_none(find: Find) -> None:
    assert set(find("岚州科技园核心区面积3平方公里。")) == {"岚州科技园"}


@pytest.mark.parametrize(
    "text",
    [
        "一片20万平方米的冰雪主题乐园映入眼帘。",
        "昔日的鱼塘变身赏花生态岛。",
        "离他最近的透析中心在县城。",
        "村里的草地成为水上龙舟赛的赛场。",
        "相关部门科学制定河岸恢复方案。",
        "多地均已出台新一轮实施细则。",
        "辽宁创新改造露营设施，为游客带来新体验。",
        "各地多渠道建设阅读设施，方便居民。",
        "试验为后续空间站的建造积累经验。",
    ],
)
def test_what_is_described_by_words_of_the_language_is_no_name(find: Find, text: str) -> None:
    assert not find(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("硫磷钛绿色化工产业园内11个项目同时动工。", "硫磷钛绿色化工产业园"),
        ("先后出台数字农田建设指南1.0，推动工作。", "数字农田建设指南1.0"),
        ("各地广泛开展“五一”全国骑行消费周活动。", "“五一”全国骑行消费周活动"),
        ("在能源互通专题论坛上，与会代表交流经验。", "能源互通专题论坛"),
    ],
)
def test_what_is_told_at_length_or_marked_stays_one(find: Find, text: str, name: str) -> None:
    assert name in find(text)


def test_who_reports_and_the_agency_of_a_dateline_are_left_out(find: Find) -> None:
    assert not find("来源：新华社 新华社成都5月28日电（记者田一舟、李一航）花椒丰收。").keys() & {
        "新华社",
        "田一舟",
        "李一航",
    }


def test_a_mountain_at_whose_foot_something_is_is_not_told_of(find: Find) -> None:
    assert "缙云山" not in find("缙云山下，企业林立。")
