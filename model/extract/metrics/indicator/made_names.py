"""Names that hold a verb: of what is undertaken (老旧小区改造项目) and of places (整建制推进县)."""

from __future__ import annotations

from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage

_FORM = 2
_PLACES = frozenset("县市区镇乡村户")


def names_a_place(word: str, so_far: str, cues: Cues) -> bool:
    """整建制推进|县, 帮扶|户: whether a verb begins the name that ends in a word of one character, which is none alone."""
    return so_far in _PLACES and word not in cues.making and word not in cues.finite


def names_what_is_made(passage: Passage, offset: int, so_far: str, cues: Cues) -> bool:
    """实施|城中村|改造|项目, 共建|研究生|培养|基地: the verb between a noun and what is undertaken, made by another verb before them."""
    if so_far not in cues.undertaken:
        return False
    *before, (_, noun) = passage.words(passage.clause(offset)[0], offset) or [(offset, "")]
    plain = len(noun) > 1 and noun not in cues.verbs and noun not in cues.tied and noun[0].isalpha()
    return plain and any(w in cues.making for _, w in before)


def done_so(passage: Passage, offset: int, word: str, so_far: str, cues: Cues) -> bool:
    """采用“订单班”方式|培养|学生: whether a verb behind the form in which something is done takes what follows as its object."""
    form = passage.text[max(0, offset - _FORM) : offset] in ("方式", "形式", "模式")
    return form and len(so_far) >= _FORM and len(word) == _FORM and word in cues.all_verbs
