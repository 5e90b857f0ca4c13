"""Names in sentences that say little of them: schemes and occasions in marks, plants by their place or size, people without a title."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("岭州市打造“一核两翼三带”，企业增加。", "“一核两翼三带”", "framework"),
        ("“一主两副”加快成形。", "“一主两副”", "framework"),
        ("近日，“岭上夜话”在绵阳举行。", "“岭上夜话”", "event"),
        ("全市举办“青岚茶馆”40场。", "“青岚茶馆”", "event"),
        ("首艘“岚舟”下水。", "“岚舟”", "product"),
        ("该行推出“青科保”，服务企业。", "“青科保”", "finance"),
        ("银行发行“双岭债”5亿元。", "“双岭债”", "finance"),
        ("去年，500千伏青岚变电站投运。", "500千伏青岚变电站", "facility"),
        ("绵阳电厂去年发电40亿度。", "绵阳电厂", "facility"),
        ("丰收坝水厂去年投用。", "丰收坝水厂", "facility"),
        ("天府艺术公园去年开放。", "天府艺术公园", "facility"),
        ("四川知识产权ABS成功发行。", "四川知识产权ABS", "finance"),
        ("我市实施制造强市战略。", "制造强市战略", "policy"),
        ("国家集成电路产业投资基金三期去年成立。", "国家集成电路产业投资基金三期", "finance"),
        ("轨道交通资阳线去年开通。", "轨道交通资阳线", "facility"),
        ("惠蓉保去年参保30万人。", "惠蓉保", "finance"),
        ("庹明旭（青岚大学教授）认为，要加大投入。", "庹明旭", "person"),
        ("记者见到蹇锡成时，他正在调试设备。", "蹇锡成", "person"),
        ("在谯继武看来，转化是关键。", "谯继武", "person"),
        ("首席专家阿木日博士正在调试设备。", "阿木日", "person"),
    ],
)
def test_the_sentence_and_the_shape_name_it(find: Find, text: str, name: str, category: str) -> None:
    assert find(text)[name].category == category


@pytest.mark.parametrize(
    "text",
    [
        "关爱“一老一小”，",
        "首款“爆款”上市。",
        "落实“股贷债保”，",
        "守住“环保”底线，",
        "全市建成500千伏变电站12座。",
        "在业内专家看来，",
        "在当地看来，",
        "全市举办“一对一”洽谈，",
        "在成华看来，",
        "在王总看来，",
        "在严监管看来，",
        "在陶瓷商看来，",
        "记者找到王大爷时，他在浇花。",
        "大型电厂去年检修。",
    ],
)
def test_common_words_so_placed_name_nothing(find: Find, text: str) -> None:
    assert not find(text)
