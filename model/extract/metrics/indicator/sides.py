"""Which side counted things are on, said right before their number (连接境外61个城市、境内20个城市): it is a part of what is counted."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import newness
from model.extract.metrics.indicator.stops import SIDE
from model.extract.metrics.reading.cues import Cues

_WAYS = ("程", "港", "行", "进境", "出境", "入境")
"""Which way something goes: a part of what is done, too."""
_A_VERB = 2
_BEFORE = re.compile(f"(?P<side>{SIDE})(?:的|约|近|超过?|已有|有|共)*$")


def on_side(frame: Frame, index: int, noun: str) -> str:
    """The noun with the side that stands before its figure; as it is where none does."""
    side = _BEFORE.search(frame.text, frame.window(index), frame.found[index].start)
    return side["side"] + noun if side and not noun.startswith(side["side"]) else noun


def like_other_side(frame: Frame, index: int, noun: str) -> str:
    """连接境内城市 behind 连接境外城市: the second of two sides has the verb of the first."""
    last = frame.done[-1] if frame.done else None
    between = frame.text[frame.window(index) : frame.found[index].start]
    if last is None or not re.match(SIDE, noun) or not re.search(f"[、和与]{SIDE}", between):
        return noun
    other = re.fullmatch(f"(?P<verb>[一-鿿]{{2,4}}){SIDE}(?P<noun>.+)", last.indicator)
    return other["verb"] + noun if other and noun.endswith(other["noun"]) else noun


def by_direction(name: str, whole: str, cues: Cues) -> str:
    """去程班列开行 of 班列开行412列，其中去程198列, 本土病例 of 新增病例30例，其中境外输入10例、本土20例; "" for what is no part or has no noun to be a part of."""
    if name not in cues.parts:
        return ""
    whole = whole.removeprefix(newness(whole) or "新增")
    before = max((d for d in cues.parts if whole.startswith(d) and len(whole) > len(d)), key=len, default="")
    whole = whole.removeprefix(before)
    if name.endswith(_WAYS):
        return name + whole
    # 接待游客300万人次，其中境外20万人次
    done = whole[:_A_VERB] in cues.verbs - cues.soft_verbs and len(whole) >= 2 * _A_VERB
    whole = whole[_A_VERB:] if done else whole
    named = whole.endswith((*cues.heads, "人口")) or cues.tail.search(whole)
    return name + whole if named else ""
