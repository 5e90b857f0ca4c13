"""The industry that is spoken of before a measure of one (营业收入达9亿元)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage

_INDUSTRY = re.compile(
    r"(?:^|(?<=[，,；;年季度月底])|(?<=全[市省区县州国]))(?P<industry>[一-鿿]{2,10}(?:制造业|产业(?:链(?!主)|集群)?|行业|服务业|工业))(?=[一-鿿])"
    r"(?!研究|园|链|集群|技术|基地|功能|联盟|协会|联合会|学会|商会|中心|投资|基金|大学|学院|化|企业|固废|废[水气物渣料]|用[水电地]|互联网|机器人|母机|软件|炉窑|遗产|旅游)"
)
_FARTHEST = 200


def industry_before(passage: Passage, quantity: Quantity) -> str:
    """The industry that is named last before a figure in its sentence, "" where none is."""
    start = max(passage.sentence(quantity.start)[0], passage.clause(quantity.start)[0] - _FARTHEST)
    found = [m["industry"] for m in _INDUSTRY.finditer(passage.text[start : quantity.start])]
    return re.sub(r"^(?:我国|全国|全省|全市)", "", found[-1]) if found else ""
