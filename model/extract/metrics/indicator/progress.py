"""How far the work on the fields is: 秋粮已收过八成, 小麦已播3000万亩."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import left_phrase

_WORKED = re.compile(
    "(?P<already>已经|已|累计|共)?(?:完成)?(?P<work>收获|收割|播种|栽插|移栽|插秧|种植|采收|采摘|收|播|插|栽|种|割|采)"
    "(?:面积)?(?:了|已|过|超过?|近|约|逾|达到?|将近|接近)*$"
)
_SEASON = re.compile(
    "(?P<work>麦收|秋收|夏收|春耕|春播|夏播|夏种|秋种|秋播|冬种|麦播|秋冬种|三夏|双抢)(?:工作)?(?:已|过|超过?|近|约|逾|将近|接近|完成)+$"
)
_SHORTEST, _LONGEST = 2, 10


def progress_of(frame: Frame, index: int, what: str = "进度") -> str:
    """The crop with what is done to it and `what` of it the figure gives; "" where the words before are others."""
    quantity, start = frame.found[index], frame.window(index)
    season = _SEASON.search(frame.text, start, quantity.start)
    if season:
        return season["work"] + what
    worked = _WORKED.search(frame.text, start, quantity.start)
    if worked is None:
        return ""
    single = len(worked["work"]) == 1
    if single and not worked["already"]:
        return ""
    crop = left_phrase(frame.passage, start, worked.start(), frame.cues).noun
    if len(crop) < _SHORTEST and not single:
        # 8000亩荞麦成熟，收获已过两成: what was counted or measured before.
        before = frame.before(quantity, "level", same_sentence=True)
        crop = before.indicator.rsplit("的", 1)[-1] if before and frame.group(before.quantity) == "area" else ""
        if len(crop) < _SHORTEST:
            return worked["work"] + what if frame.group(quantity) == "area" else ""
    if not _SHORTEST <= len(crop) <= _LONGEST or frame.cues.tail.search(crop):
        return ""
    return f"{crop}{'已' if single else ''}{worked['work']}{what}"


def area_of(frame: Frame, index: int) -> str:
    """The area that is sown or reaped, also where it stands behind its share (已播三成，达2000万亩)."""
    quantity = frame.found[index]
    if frame.group(quantity) != "area":
        return ""
    own = progress_of(frame, index, "面积")
    if _WORKED.fullmatch(own) and frame.right(index).noun:
        return ""
    before = frame.before(quantity, "share", same_sentence=True)
    if own or before is None or not before.indicator.endswith("进度"):
        return own
    return "" if frame.left(index).noun or frame.right(index).noun else before.indicator.removesuffix("进度") + "面积"
