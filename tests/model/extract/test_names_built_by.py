"""Platforms and sites told by who built them, what they cost and where they lie; dates, districts and builders before a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("四川大学建设的轨道交通牵引测试平台投用。", "轨道交通牵引测试平台"),
        ("四川大学与成都花椒医院共建的竹纤维敷料测评平台，去年投用。", "竹纤维敷料测评平台"),
        ("总投资12亿元的钒液流储能电站在会东县开工。", "钒液流储能电站"),
        ("占地300亩的玄武岩纤维产业园在广安投产。", "玄武岩纤维产业园"),
        ("今年3月绵阳花椒育种中心投用。", "绵阳花椒育种中心"),
        ("5月20日宜宾智算中心点亮。", "宜宾智算中心"),
        ("这里的花椒精深加工项目今年6月投料试车。", "花椒精深加工项目"),
        ("园区运营方绵阳花椒数字运营有限公司总经理介绍，", "绵阳花椒数字运营有限公司"),
        ("到2031年，南充港年吞吐能力将提升到1000万吨。", "南充港"),
        ("双方将在云阳高新区共建川江花椒科普产业基地。", "云阳高新区"),
    ],
)
def test_a_site_is_told_by_who_built_it_or_what_it_cost(find: Find, text: str, name: str) -> None:
    found = find(text)
    assert name in found
    assert not any(name in other and name != other for other in found)


@pytest.mark.parametrize(
    "text",
    [
        "依托高校建设的创新平台达到12个。",
        "四川大学建设的科技创新平台面向企业开放。",
        "成都建设的区域创新中心初具规模。",
        "总投资5亿元的数据中心开工。",
        "总投资51亿元的智能制造产业园开工。",
        "全市8个月新增智算中心2个。",
        "占比达到五成，居主城新区第二位。",
        "参加基地组织的拼片，分摊下来只需8万元。",
    ],
)
def test_a_common_site_is_none(find: Find, text: str) -> None:
    assert not any(thing.category in ("platform", "facility", "park", "agency", "lab") for thing in find(text).values())
