"""Sites and works that are built and no name gives (建设了先进碳材料中试基地，占地45亩；某公司的结构件项目。该项目…): what they have is their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.metrics.reading.passage import Owner, Passage

_LONGEST = 40
_KINDS = {
    "项目": "project",
    "工程": "project",
    "基地": "park",
    "中心": "platform",
    "平台": "platform",
    "数据库": "platform",
    "线": "facility",
    "楼": "facility",
    "工厂": "facility",
    "站": "facility",
}
"""As what a text takes them up."""
_NOUN = (
    "(?P<noun>(?![一二两三四五六七八九十多各首全这该其了])(?:(?![的是了为将已由])[一-鿿A-Za-z0-9]){4,18}?"
    "(?P<head>项目|工程|基地|中心|平台|数据库|(?:生产|中试|示范|产|封测|流水)线|(?:实训|科研|孵化|综合|研发|教学|门诊|住院)大?楼|工厂|(?:服务|换电|加氢|储能|充电)站))"
)
_BUILT = re.compile(
    "(?:建设|建成|建起|共建|新建|合建|联建|打造|投建|布局|规划|组建|搭建|建造|投用|启用)(?:了|的)"
    + _NOUN
    + "(?=，(?:项目|基地|工程)?(?:一期|规划|计划|预计|概算|设计|总)*(?:占地|用地|投资|面积|总面积|建筑面积|建成后|投产后|达产后|投用后|可年)|(?:正在|将于|已于|预计|今年|去年|[总计]投资|占地))"
)
"""What is built, where it goes on to be told of."""
_TAKEN_UP = re.compile("的" + _NOUN + "[。，](?:该|这一|这个)(?P=head)")


def sites_of(passage: Passage) -> Iterator[Owner]:
    """The sites and works of a passage that are told of behind what they are called, and have no name."""
    for pattern in (_BUILT, _TAKEN_UP):
        for match in pattern.finditer(passage.text):
            start, end = match.span("noun")
            around = (o for o in passage.owners_between(max(0, start - _LONGEST), end) if o.end > start)
            if any(o.start < start or o.kind != "product" for o in around) or not passage.is_boundary(start):
                continue
            # 核医学影像设备|生产线: goods that its noun begins with are what it makes
            kind = next(kind for head, kind in _KINDS.items() if match["head"].endswith(head))
            yield Owner(start, end, match["noun"], kind, None, None)
