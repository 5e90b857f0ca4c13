"""Fairs, prizes, companies and campaigns that everybody in the country knows by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "category", "city"),
    [
        ("第八十八届农高会展出新品3000件。", "第八十八届农高会", "event", "咸阳"),
        ("第九十届茅盾文学奖颁奖。", "第九十届茅盾文学奖", "event", "全国"),
        ("2033（癸丑）年公祭伏羲大典举行。", "2033（癸丑）年公祭伏羲大典", "event", "天水"),
        ("他获得菲尔兹奖和沃尔夫奖。", "菲尔兹奖", "event", None),
        ("由中铁十四局承建的隧道贯通。", "中铁十四局", "company", "济南"),
        ("中铁十四局集团有限公司中标。", "中铁十四局集团有限公司", "company", "济南"),
        ("记者走进首钢京唐和河钢集团，", "首钢京唐", "company", "唐山"),
        ("椒芽振兴行动启动三年来，农户增收。", "椒芽振兴行动", "policy", "全国"),
    ],
)
def test_what_everybody_knows_is_named_with_its_city(
    find: Find, text: str, name: str, category: str, city: str | None
) -> None:
    assert (find(text)[name].category, find(text)[name].city) == (category, city)


@pytest.mark.parametrize(
    "text", ["相关行动实施以来，农户增收。", "花椒行动实施以来，农户增收。", "部分公司将张裕厚等人表彰。"]
)
def test_what_is_like_them_is_no_name_of_the_kind(find: Find, text: str) -> None:
    assert not any(thing.category in ("policy", "event", "company") for thing in find(text).values())


@pytest.mark.parametrize(
    ("text", "name", "category", "city"),
    [
        ("在江苏，上海迪士尼度假区同样热闹。", "上海迪士尼度假区", "park", "上海"),
        ("郑州航空港经济综合实验区今年新增企业300家。", "郑州航空港经济综合实验区", "park", "郑州"),
        ("中印尼“两国双园”开园。", "中印尼“两国双园”", "park", "福州"),
        ("游客在伪满皇宫博物院参观。", "伪满皇宫博物院", "facility", "长春"),
        ("郑东新区管委会负责人介绍，", "郑东新区管委会", "agency", "郑州"),
        ("密云水库管理处今年放水3亿立方米。", "密云水库管理处", "agency", "北京"),
        ("他谈到“厕所革命”和碧水保卫战。", "碧水保卫战", "policy", "全国"),
        ("金山岭长城今年接待游客300万人次。", "金山岭长城", "facility", "承德"),
    ],
)
def test_zones_houses_and_campaigns_are_whose_everybody_knows(
    find: Find, text: str, name: str, category: str, city: str
) -> None:
    assert (find(text)[name].category, find(text)[name].city) == (category, city)
