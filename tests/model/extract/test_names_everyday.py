"""Words of the daily paper that stand where names stand and are none, and names beside them that stay."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    "text",
    [
        "租户向物业反映漏水，辅警向群众讲解防骗知识。",
        "社区干部向住户宣传政策，网格员向业主核实情况。",
        "运动员于大雨中完成了比赛。",
        "老艺人张罗起一桌饭菜。",
        "学校开办“小厨房”，居民创办“邻里食堂”，同学们创立“读书角”。",
        "公司“天使投资”不足。",
        "“黑灯工厂”投用，“无人农场”开园，“零碳园区”启用。",
        "商户搬进“新家园”。",
        "银行推出房贷、车贷、消费贷三款产品。",
        "市民可选现金券、停车券、电影券三种券，商场发放“满减券”。",
        "夜市活动第二期延长到月底，消防知识讲座第二期开讲。",
        "药房新添MRI-3T设备。",
    ],
)
def test_words_of_daily_life_are_no_names(find: Find, text: str) -> None:
    assert not find(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("志愿者向阳春说，路不远。", "向阳春"),
        ("秘书长古特雷斯呼吁停火。", "古特雷斯"),
        ("三位青年创办“岷小川”，主营传感器。", "“岷小川”"),
        ("团队入驻“麓谷云脑”，面积不大。", "“麓谷云脑”"),
    ],
)
def test_names_in_the_same_places_stay(find: Find, text: str, name: str) -> None:
    assert name in find(text)
