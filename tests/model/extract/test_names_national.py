"""Names in the country's news: works told by their size or unit, packages of measures, quotations in a row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want", "category"),
    [
        ("近日，鄯善300万千瓦光伏项目并网发电。", "鄯善300万千瓦光伏项目", "project"),
        ("今天，3.7米花椒巡天望远镜启动建设。", "3.7米花椒巡天望远镜", "facility"),
        ("山东莱阳核电2号机组投运。", "山东莱阳核电2号机组", "facility"),
        ("成功发射中星27B卫星。", "中星27B卫星", "product"),
        ("湖南发布促进花椒企业健康发展的35项措施，", "促进花椒企业健康发展的35项措施", "policy"),
        ("湖南发布28条推动花椒加工业发展政策举措，", "28条推动花椒加工业发展政策举措", "policy"),
        ("建设“椒电入湘”“椒电入粤”两条新能源外送通道。", "“椒电入湘”新能源外送通道", "facility"),
        ("2031（辛亥）年公祭花椒大典举行。", "2031（辛亥）年公祭花椒大典", "event"),
        ("企业与中科院南充花椒所成立联合团队。", "中科院南充花椒所", "institute"),
        ("高校石榴技术转化中心（粤港澳大湾区）启用。", "高校石榴技术转化中心（粤港澳大湾区）", "platform"),
        ("《石榴访谈》今晚播出专访。", "《石榴访谈》", "product"),
        ("海拔4000米的石榴湖保护站开通信号。", "石榴湖保护站", "agency"),
    ],
)
def test_what_the_news_of_the_country_names(find: Find, text: str, want: str, category: str) -> None:
    assert find(text)[want].category == category


@pytest.mark.parametrize(
    "text",
    ["这两台光谱仪互为补充。", "浙江全力布局低空制造产业。", "在张家港，企业正在生产。", "全国虚拟电厂能力提升。"],
)
def test_what_is_pointed_at_arranged_or_a_place_is_not_named(find: Find, text: str) -> None:
    assert find(text) == {}


def test_what_the_country_puts_forward_belongs_to_it(find: Find) -> None:
    assert find("我国先后出台新一轮花椒行业稳增长工作方案。")["新一轮花椒行业稳增长工作方案"].city == "全国"


def test_the_class_that_sums_up_a_list_says_what_its_items_are(find: Find) -> None:
    found = find("重庆将建设青杠网、石榴智谷、石榴智库‘三椒’平台。")
    assert found["石榴智谷"].category == "platform"
