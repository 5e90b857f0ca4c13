"""People between a title and what they say or do: the verb ends the name, and a word of the language is one there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


def people(found: dict[str, Thing]) -> list[str]:
    return [name for name, thing in found.items() if thing.category == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("副院长方正认为，这条路走得通。", "方正"),
        ("工程师袁野拿着一片晶圆介绍。", "袁野"),
        ("村民陈静笑着说。", "陈静"),
        ("研发中心主任向南介绍，样机已完成。", "向南"),
        ("项目负责人白云告诉记者。", "白云"),
        # The grammar word that ends many a given name, and a family name that is a verb elsewhere.
        ("公司总经理苏敬之介绍，产品已经下线。", "苏敬之"),
        ("公司总经理苏敬为介绍，产品已经下线。", "苏敬为"),
        ("公司总经理苏敬为客户介绍产品。", "苏敬"),
        ("遂宁市教育局局长江若谷说。", "江若谷"),
        ("记者采访了局长闻一帆。", "闻一帆"),
        ("教授梅朝晖团队的样机下线。", "梅朝晖"),
        ("公司总经理张强之所以这么说，是有道理的。", "张强"),
        ("车间主任马力指着屏幕说。", "马力"),
        ("副总经理高新民说，产能翻番。", "高新民"),
        ("教授张国强调整了方案。", "张国强"),
        ("平台技术负责人苏敬之介绍，产能翻番。", "苏敬之"),
        ("公司董事长舒展说。", "舒展"),
        # Titles of customs and statistics, and a given name that ends like a site.
        ("泸州海关副关长魏一帆介绍，出口增长。", "魏一帆"),
        ("遂宁市统计局总统计师邓青分析，增长较快。", "邓青"),
        ("西华大学科研处处长沈若谷介绍，成果丰硕。", "沈若谷"),
        ("四川省商务厅外贸处处长贡以安透露，订单增多。", "贡以安"),
    ],
)
def test_the_verb_ends_the_name(find: Find, text: str, name: str) -> None:
    assert people(find(text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "由企业家揭榜。",
        "会议听取了主任向“强调整改”的汇报。",
        "组织工程师施工。",
        "博士后安家成都。",
        "负责人曾多次表示，前景可期。",
        "主任于近日表示，已立项。",
        "教授向记者介绍，研究已有进展。",
        "有关负责人向媒体介绍，已有进展。",
        "专家方面表示，不予置评。",
        "相关负责人明确表示，将加大投入。",
        "专家高度评价。",
        "发挥主人翁地位的作用。",
        "工程师殷殷嘱托。",
        "这是专家之一。",
        "大学生毕业后就业。",
        "居民殷切期盼。",
        "游客宿营。",
        "其中博士占四成以上。",
    ],
)
def test_what_somebody_does_and_how_is_nobody(find: Find, text: str) -> None:
    assert people(find(text)) == []


def test_an_office_ends_before_the_title_of_its_director(find: Find) -> None:
    assert "遂宁市教育局" in find("遂宁市教育局局长江若谷说。")
