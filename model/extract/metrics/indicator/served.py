"""Whom water, power or a way serves: 满足9万户居民的用气需求, 可供25万户居民日常使用, 解决12万人饮水问题."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame

_SERVES = re.compile(
    "(?P<verb>满足|保障|可供|供应|供给|解决|改善)(?:好|了|约|近|超过?|逾|将近|全市|全县|当地|周边|下游|沿线)*$"
)
_NEED = re.compile(
    "(?P<who>(?:普通|城乡|城镇|农村|山区|三口之家|受益|的)*(?:家庭|居民|群众|人口|用户|农户|市民|村民|企业))?(?:的)?(?:一年|全年|一天|每年|一个[月季]度?|[春夏秋冬][季天]?|[\\d一两二三四五六七八九十半]+个?(?:小时|天|月|年))?的?"
    "(?P<need>(?:日常|生活|生产|全年|安全|正常)*的?(?:用电|用水|用气|饮水|吃水|(?:干旱)?缺水|供水|供暖|取暖|用能|使用|灌溉|出行|通行|吃饭|就医|上学)(?:安全)?(?:量|需求|需要|问题|难题|条件)?)(?=[，。；、]|和|及|$)"
)
_WHO = {"人": "人口", "户": "用户"}


def served_of(frame: Frame, index: int) -> str:
    """Who is served, with what for (满足用电需求的家庭); "" where a count is none of those."""
    quantity = frame.found[index]
    serves = _SERVES.search(frame.text, frame.window(index), quantity.start)
    need = _NEED.match(frame.text, quantity.end) if serves and quantity.unit in ("", *_WHO) else None
    if serves is None or need is None or not (need["who"] or quantity.unit):
        return ""
    who = (need["who"] or _WHO[quantity.unit]).removeprefix("的")
    return f"{serves['verb']}{need['need'].replace('的', '')}的{who}"
