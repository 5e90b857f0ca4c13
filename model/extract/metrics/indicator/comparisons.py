"""What something is compared with between its name and the verb of its change (同比, 较上年, 与去年同期相比), which is no part of the name."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame

_PER = "人户亩件单场次班台校村店"
"""Behind these 均 is a part of the name (户均成本)."""
_COMPARED = re.compile(
    r"[“‘]?十[一二三四五六]五[”’]?(?:时期|期间)?(?:的?前[两三四]年)?$|(?:(?:今年|去年|当年|\d{4}年)?(?<!\d)\d{1,2}月份?|(?:近|过去|这)?(?:[两三四五六七八九十]|(?<!\d)\d{1,2})年[来间]?|[一两三四五]年[半多]|[半一]年(?:来|间|内|时间)?|在[^，。；、]{2,10}基础上再?|(?:今年|去年|当年|\d{4}年)?(?:第?[一二三四]季度|[上下]半年))$|相[比较]于?[^，。；、]{1,14}$|(?:(?<![占相同环])比(?![率例重值])|较)[^，。；、]{1,14}(?:、[^，。；、]{0,6}(?:同期|季度|[年月][份底末]?))*$|(?:同比|环比)[^，。；、增减升降]{2,14}$|(?:扣除|剔除)[^，。；]{2,16}后$|[却则也都均]?(?:受|由于|(?<![原基成内外起病诱死动])因(?![素子果此而特]))[^，。；、]{2,14}?(?:而|，)?$|(?:由|从)(?:上月|上年|去年|上季度|前值)的?$|(?:与|同)(?:[^，。；]{1,14}(?:相比|持平)，?|[^，。；]{0,6}(?:年|季度|月|同期))$"
)
_CAN = re.compile("(?:[就便都还也才即]会?[能可]|可以|能够)$")
_EACH = re.compile("(?<=[一-鿿]{2})每(?:[一-鿿]|平方米|立方米|公里|公斤|千瓦时?|标箱|次)(?:可|能|将|约|再)*$")
"""物流成本每吨可降低25元: of how much is no part of what changes."""


def strip_comparison(frame: Frame, start: int, end: int) -> int:
    """The end of the words before a growth verb without what it is compared with (同比, 较上年, 与去年同期相比)."""
    while end > start:
        if each := _EACH.search(frame.text, start, end):
            end = each.start()
            continue
        if frame.text[end - 1] == "了":
            end -= 1
            continue
        if can := _CAN.search(frame.text, start, end):
            end = can.start()
            continue
        match = frame.cues.comparisons.search(frame.text, max(start, end - 12), end) or _COMPARED.search(
            frame.text, max(start, end - 24), end
        )
        if match is None or (match[0] == "均" and frame.text[match.start() - 1] in _PER):
            return end
        end = match.start()
    return end
