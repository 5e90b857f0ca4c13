"""Ways, airports and sites that a list names by the noun that they share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("眉山—重庆、绵阳—西安等特高压直流工程检修。", {"眉山—重庆特高压直流工程", "绵阳—西安特高压直流工程"}),
        ("年内眉山至雅安至乐山、遂宁至广安高铁等项目招标。", {"眉山至雅安至乐山高铁", "遂宁至广安高铁"}),
        ("航班方面，兰州、成都双流、广州白云等机场准点率高。", {"兰州机场", "成都双流机场", "广州白云机场"}),
        ("满洲里、二连浩特和绥芬河等口岸货运量增长。", {"满洲里口岸", "二连浩特口岸", "绥芬河口岸"}),
        ("湖北漳河、山东位山两处灌区完成春灌。", {"湖北漳河灌区", "山东位山灌区"}),
        ("福建宁德、浙江三门等核电站安全运行。", {"福建宁德核电站", "浙江三门核电站"}),
        ("在江州，椒陵桥等历史文化街区人气旺。", {"椒陵桥"}),
        ("在绵阳，椒王楼、椒府井等商圈热闹。", {"椒王楼", "椒府井"}),
        ("完成青杠驿步道项目、椒毛岭烈士纪念碑提升项目等29个重点项目。", {"椒毛岭烈士纪念碑提升项目"}),
    ],
)
def test_a_list_names_its_items(find: Find, text: str, names: set[str]) -> None:
    assert names <= set(find(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("将和绵阳至遂宁高速、绵阳至南充高速连成一片。", "绵阳至遂宁高速高速"),
        ("地铁1号线、10号线等热门景点人多。", "10号线"),
        ("广西、云南口岸通关顺畅。", "广西口岸"),
        ("湖北、安徽灌区春灌忙。", "安徽灌区"),
        ("中国桥、中国灯塔、中国高铁走向世界。", "中国桥高铁"),
        ("长三角、成渝等地机场恢复运行。", "成渝等地机场"),
    ],
)
def test_whole_names_and_what_is_counted_are_no_such_items(find: Find, text: str, name: str) -> None:
    assert name not in find(text)
