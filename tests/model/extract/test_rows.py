"""Rows and pairs: what the later members leave out is what was said of the whole or of the two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

ROWS = [
    ("全省新登记茶企82户，贵阳、遵义、毕节分别贡献21户、13户和9户。", ["新登记茶企"] * 4),
    ("平台注册茶商达到1900家，其中不少来自省外，仅湖北就有312家。", ["平台注册茶商"] * 2),
    ("贵州茶叶专利达到12万件。其中遵义以3.2万件位居第二。", ["茶叶专利"] * 3),
    ("兰州茶馆突破1000家，天水、白银、武威三市合计还不到300家。", ["茶馆"] * 2),
    ("合肥茶叶产值增长12.5%，芜湖、马鞍山分别增长9.1%和7.3%。", ["茶叶产值"] * 3),
    (
        "西安茶企营收增长15%，比全国平均水平高3.2个百分点，咸阳、宝鸡分别增长8.8%和6.4%。",
        ["茶企营收", "茶企营收增速比全国平均水平高", "茶企营收", "茶企营收"],
    ),
    ("茶叶班列全年开行190列。其中，西安开行53列，增长13%。", ["茶叶班列开行列数"] * 3),
    (
        "省级茶叶平台增至156个，其中育种领域21个，加工领域17个。",
        ["省级茶叶平台", "育种领域省级茶叶平台", "加工领域省级茶叶平台"],
    ),
    (
        "现场签约项目28个，协议投资362亿元。从区域分布看，绵阳6个、128亿元，德阳5个、71亿元。",
        ["签约项目", "签约项目协议投资"] * 3,
    ),
    (
        "绵阳18个项目开工、总投资73亿元，签约11个项目、计划总投资44亿元。",
        ["开工的项目", "开工的项目总投资", "签约项目", "签约项目计划总投资"],
    ),
    ("公司开通航线19条，累计飞行1.4万架次。", ["开通航线", "飞行架次"]),
    ("新签约5亿元以上项目86个，产值超亿元的企业达到35家。", ["新签约5亿元以上项目", "产值超亿元的企业"]),
    # Another thing, a count with its own noun, or a measure of another size is no member of the row.
    ("福州有茶叶工作站30个，厦门有茶叶工作室22个。", ["茶叶工作站", "茶叶工作室"]),
    ("重点领域30个，其中茶叶领域6个。", ["重点领域", "茶叶领域"]),
    ("每万人茶叶专利9.6件，成都以1.2万件占去一半。", None),
]


@pytest.mark.parametrize(("text", "indicators"), ROWS)
def test_members_of_a_row_count_what_the_whole_counts(
    text: str, indicators: list[str] | None, figures: Figures
) -> None:
    found = [m.indicator for m in figures(text)]
    if indicators is None:
        assert found[1] != found[0]
    else:
        assert found == indicators


PAIRS = [
    (
        "去年底，全市茶叶企业和竹器企业分别达7.02万家、9363家，与两年前相比，前者增加2.7万家，后者增长近五成。",
        ["茶叶企业", "竹器企业"] * 2,
    ),
    ("今年实施茶叶企业和竹器企业“双倍增”行动，力争二者分别突破1万家、8万家。", ["茶叶企业", "竹器企业"]),
    ("全市茶叶产量达到80万吨，后者无从谈起。", ["茶叶产量"]),
]


@pytest.mark.parametrize(("text", "indicators"), PAIRS)
def test_the_former_and_the_latter_are_the_two_told_before(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
