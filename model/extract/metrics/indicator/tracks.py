"""The platforms and tracks of a station, which are told as one (站场规模15台29线, 设8台20线)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import left_phrase

_PAIR = re.compile(r"[\d两二三四五六七八九]+台夹?[\d两二三四五六七八九]+线")
_SIZES = ("规模", "布局", "布置")
_NAMES = {"台": "站台", "线": "股道"}


def tracks_of(frame: Frame, index: int) -> str:
    """The name of the platforms or the tracks of a station; "" where a figure is neither."""
    quantity, clause = frame.found[index], frame.passage.clause(frame.found[index].start)
    pair = next((m for m in _PAIR.finditer(frame.text, *clause) if m.start() <= quantity.start < m.end()), None)
    if pair is None or quantity.unit not in _NAMES:
        return ""
    size = left_phrase(frame.passage, clause[0], pair.start(), frame.cues).noun
    return size if size.endswith(_SIZES) and len(size) > 2 else _NAMES[quantity.unit]
