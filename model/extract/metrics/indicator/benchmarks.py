"""Figures of others that a figure is measured against (与全国12.8件的平均水平仍有差距): they are of what the figure before is of."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame, Read
from model.extract.metrics.reading.passage import Passage

_LEVEL = re.compile(
    "(?:以上|以下|左右)?的?[一-鿿]{0,8}?(?:平均|总体|整体|领先|先进)?(?:水平|平均值|均值|平均线|中位数)"
)
_AGAINST = re.compile(
    "(?:与|同|跟|和|比|较|相比|低于|高于|不及|不如|落后于|领先于|接近|逼近|距离?|对比|优于|好于|超过|超出)[^，。；：\\d]{0,16}$"
)
_OF_OTHERS = re.compile(
    "(?:高于|低于|优于|好于|快于|长于|短于|大于|小于)(?:了)?(?:同期|目前|当前)?[^，。；：\\d]{0,8}?(?:平均|均值|对照[组田区]?|对照品种|安慰剂组?|同类[^，。；的]{0,6}|同行|同业|行业|传统[^，。；的]{0,8}|常规[^，。；的]{0,8}|普通[^，。；的]{0,8}|进口[^，。；的]{0,6}|国际|国内|国家标准|国标|标准|上一代|人工[^，。；的]{0,6})的?$"
)
"""总有效率为89%，高于对照组的61%: what others have of it."""
_BY = re.compile(
    "(?:分?按|若?以|如果?[按以]|单?论)(?P<what>[一-鿿A-Za-z0-9]{2,18}?)(?:来)?(?:计算?|衡量|统计|排名|而论|而言|算|论)|(?:若|如果|仅)?(?:从|按)(?P<seen>[一-鿿]{2,12}?(?:数量|总量|规模|占比|增速|体量))来?看"
)
"""以新药获批数量计，某市累计7款: by what is counted in the clauses behind."""
_PLACE = re.compile("(?:区域|地区|市州?|省份|城市|目前|趋势|结构|总体|长远|过去|整体)$")


def benchmarked(frame: Frame, index: int) -> str:
    """What the figure before measured, where figure number `index` only says how much others have of it; "" where it does not."""
    quantity = frame.found[index]
    start = frame.window(index)
    level = _LEVEL.match(frame.text, quantity.end) and _AGAINST.search(frame.text, start, quantity.start)
    if not level and not _OF_OTHERS.search(frame.text, start, quantity.start):
        return ""
    told = _told(frame, quantity)
    return told.indicator if told is not None else ""


def _told(frame: Frame, quantity: Quantity) -> Read | None:
    """The last figure in the same unit that is no change, of the sentence or the one before."""
    least = frame.sentence(quantity) - 1
    alike = (r for r in reversed(frame.done) if r.quantity.unit == quantity.unit and r.sentence >= least)
    return next((r for r in alike if r.kind not in ("growth", "ratio")), None)


def counted_by(passage: Passage, start: int) -> str:
    """新药获批数量 of 以新药获批数量计，…: by what the clause before the one at `start` reckons; "" where it does not."""
    k = passage.clause_index(start) - 1
    if k < 0 or passage.clauses[k][0] < passage.sentence(start)[0]:
        return ""
    by = _BY.fullmatch(passage.text, *passage.clauses[k])
    what = (by["what"] or by["seen"]) if by else ""
    return "" if _PLACE.search(what) else what
