"""What firms and institutes are called for short once a story has named them in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("德阳青岚生物技术有限公司投产。青岚生物总经理说，产能翻番。", "德阳青岚生物技术有限公司", "青岚生物"),
        ("重庆四岳传感器技术有限公司入驻。四岳传感负责人介绍。", "重庆四岳传感器技术有限公司", "四岳传感"),
        ("重庆国岳复合材料股份有限公司投产。国岳复材总工程师说。", "重庆国岳复合材料股份有限公司", "国岳复材"),
        ("四川永岚股份有限公司牵头。永岚股份副总经理说。", "四川永岚股份有限公司", "永岚股份"),
        ("青岚电气集团南岳汽轮机有限公司交付。南岳汽轮机介绍，", "青岚电气集团南岳汽轮机有限公司", "南岳汽轮机"),
        # The holder goes on to its own end before the name of the firm begins.
        ("青岚集团公司南岳汽轮机有限公司交付。南岳汽轮机介绍，", "青岚集团公司南岳汽轮机有限公司", "南岳汽轮机"),
        ("云岭科学院大学南岳汽轮机有限公司交付。南岳汽轮机介绍，", "云岭科学院大学南岳汽轮机有限公司", "南岳汽轮机"),
        ("中国科学院青岚技术研究所落户。青岚所所长说。", "中国科学院青岚技术研究所", "青岚所"),
    ],
)
def test_a_firm_is_called_by_the_beginning_of_its_own_words(find: Find, text: str, name: str, form: str) -> None:
    found = find(text)
    assert form in found[name].aliases
    assert form not in found


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("绵阳产业投资集团有限公司成立。产业投资增长一成。", "绵阳产业投资集团有限公司", "产业投资"),
        ("重庆前沿生物技术有限公司落户。前沿技术不断涌现。", "重庆前沿生物技术有限公司", "前沿技术"),
        ("江州高新区建设投资有限公司揭牌。高新区今年引进项目。", "江州高新区建设投资有限公司", "高新区"),
        ("四川永岚新能源有限公司投产。四川永岚股份有限公司牵头。", "四川永岚新能源有限公司", "永岚股份"),
    ],
)
def test_words_of_the_language_a_zone_and_another_firm_are_no_short_form(
    find: Find, text: str, name: str, form: str
) -> None:
    assert form not in find(text)[name].aliases


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("花椒科技大学重庆微声产业技术研究院落户。微声院副院长说。", "花椒科技大学重庆微声产业技术研究院", "微声院"),
        ("国家花椒技术创新中心设在江津。花椒中心主任说。", "国家花椒技术创新中心", "花椒中心"),
        ("江津花椒城小核酸中试平台启用。小核酸中试平台说。", "江津花椒城小核酸中试平台", "小核酸中试平台"),
    ],
)
def test_a_site_is_called_by_stretches_of_its_name(find: Find, text: str, name: str, form: str) -> None:
    assert form in find(text)[name].aliases


def test_what_every_place_has_is_no_short_form(find: Find) -> None:
    found = find("国家花椒技术创新中心揭牌。各地建设技术中心和创新中心。")
    assert found["国家花椒技术创新中心"].aliases == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("园区运营方绵阳青云数字运营有限公司总经理说。", "绵阳青云数字运营有限公司"),
        ("项目业主德阳青岚建设有限公司介绍，", "德阳青岚建设有限公司"),
    ],
)
def test_what_somebody_is_to_a_thing_is_no_part_of_his_name(find: Find, text: str, name: str) -> None:
    assert name in find(text)
