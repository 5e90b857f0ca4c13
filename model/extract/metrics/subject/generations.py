"""第三代, 第二代机型: members of a series of goods by their number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.metrics.reading.passage import Owner

GENERATION = re.compile(
    "第(?P<n>[一二三四五六七八九十])代(?!表|人|传[人承]|接班|掌门|店主|合伙|创始|创业|移民|居民|农民|华[人裔侨]|半导体|移动|身份|社保|核电|杂交|测序|基因|试管|企业家|港人|领导)(?:产品|机型|车型|型号)?"
)
"""A generation of goods; of people and techniques there are some too."""


def member_of(number: str, before: Sequence[Owner], after: Sequence[Owner]) -> Owner | None:
    """What bears the number in its name (某某三代) among the owners before and behind, else the goods told of last."""
    goods = [o for o in before if o.kind == "product"]
    later = (o for o in after if o.kind == "product")
    numbered = (o for o in (*reversed(goods), *later) if o.label.rstrip("”’").endswith((number + "代", number + "型")))
    return next(numbered, None) or (goods[-1] if goods else None)
