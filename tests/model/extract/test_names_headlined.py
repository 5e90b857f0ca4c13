"""Names that the headline and the text share, numbered gatherings, and gatherings at which somebody spoke."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing
from model.layout import BlockKind

Find = Callable[..., dict[str, Thing]]
Mentions = Callable[..., list[tuple[str, str]]]


def headed(mentions: Mentions, headline: str, body: str) -> set[str]:
    kinds: dict[str, BlockKind] = {headline: "headline"}
    return {name for _, name in mentions(f"{headline}\n{body}", kinds)}


@pytest.mark.parametrize(
    ("headline", "body", "name"),
    [
        (
            "2031年“百镇千坊”竹编企业对接活动启动",
            "近日，多部门组织开展2031年“百镇千坊”竹编企业对接活动，为期一年。",
            "2031年“百镇千坊”竹编企业对接活动",
        ),
        (
            "竹乡优品采购团首场活动在遂宁启动",
            "今天，由商会组织的竹乡优品采购团首场活动同步启动。",
            "竹乡优品采购团首场活动",
        ),
        (
            "第三批某地组织竹制耗材集采结果公布",
            "今天，某局公布第三批某地组织竹制耗材集采，平均降价一半。",
            "第三批某地组织竹制耗材集采",
        ),
    ],
)
def test_a_phrase_of_the_headline_that_the_text_takes_up_is_a_name(
    mentions: Mentions, headline: str, body: str, name: str
) -> None:
    assert name in headed(mentions, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("各地稳步推进竹编项目建设", "各地稳步推进竹编项目建设，成效显著。"),
    ],
)
def test_a_sentence_of_the_headline_is_none(mentions: Mentions, headline: str, body: str) -> None:
    assert headline[:-2] not in headed(mentions, headline, body)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("第31届遂宁国际竹编会今天开幕。", "第31届遂宁国际竹编会"),
        ("首届银竹笋奖在遂宁揭晓，", "首届银竹笋奖"),
        (
            "2031全国竹笋博览会暨第二届中国（遂宁）国际竹笋交易会昨天启动。",
            "2031全国竹笋博览会暨第二届中国（遂宁）国际竹笋交易会",
        ),
        ("他在竹业传承发展座谈会上强调，要保护竹林。", "竹业传承发展座谈会"),
        ("他在庆祝中国竹业协会成立70周年大会上发表讲话。", "庆祝中国竹业协会成立70周年大会"),
    ],
)
def test_gatherings_by_number_and_by_what_was_said_there(find: Find, text: str, name: str) -> None:
    found = find(text)
    assert found[name].category == "event"


@pytest.mark.parametrize("text", ["第三届理事会选举产生。", "第五届竹博会期间举行的会", "第六届立法会今天开幕。"])
def test_terms_of_assemblies_and_what_happens_at_a_gathering_are_none(find: Find, text: str) -> None:
    assert not [
        name for name, thing in find(text).items() if thing.category == "event" and thing.rule == "gathering.numbered"
    ]
