"""What is said of counted things where it does not stand right behind them: behind an adverbial, in the next clause, with figures of its own."""

from __future__ import annotations

import re
from itertools import dropwhile

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.counted import JOINTS
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.noun_ends import WHERE_OR_WHO
from model.extract.metrics.indicator.predicates import AIMS
from model.extract.metrics.reading.wording import without_aspect

_LONGEST = 20
_COMPACT = 14
_CLAUSES_ON = 2
PREPOSITIONS = frozenset({"在", "为", "向", "对", "就", "与", "给", "从", "由", "同", "到", "被"})
_ADVERBIAL = re.compile(
    "(?:在|就|从|以|自|经|通过|按照|根据|随着|针对|围绕)[^，。；]*(?:中|后|下|内|里|上|时|间|来|方面|领域|期间|指导|模式|方式)?$"
)
FIRST_TIME = "首次"
"""Says of things which they are, with what they do for the first time."""
_BEING = frozenset({"已有", "共有", "现有", "约有", "还有", "就有", "拥有", "超过", "已经", "达到"})
Word = tuple[int, str]
"""A word and where it stands."""
_A_VERB = 2
_UNDERGO = frozenset({"受到", "遭到", "遭受", "得到", "面临"})
"""Verbs that govern no counted thing, but say what becomes of one."""
_FIGURE = re.compile("(?:约|近|超过?|逾|共|新)?$")


def said_of(frame: Frame, index: int, right: Right) -> str:
    """The predicate of the things that figure number `index` counts, as short as it can be told; "" where there is none."""
    passage = frame.passage
    k = passage.clause_index(frame.found[index].start)
    start, end = right.end, passage.clauses[k][1]
    if frame.text.startswith(JOINTS, start):
        return ""
    if not frame.text[start:end].strip() or _ADVERBIAL.fullmatch(frame.text, start, end):
        if not _leads(frame, index):
            return ""
        for start, end in passage.clauses[k + 1 : k + 1 + _CLAUSES_ON]:
            if frame.text[start - 1] not in "，,":
                return ""
            if not _ADVERBIAL.fullmatch(frame.text, start, end):
                break
    return compact(frame, start, end)


def _leads(frame: Frame, index: int) -> bool:
    """Whether nothing but examples, places, times and ties stands before a count in its clause."""
    passage, cues = frame.passage, frame.cues
    start, end = passage.clause(frame.found[index].start)[0], frame.found[index].start
    words = passage.words(start, end)
    listed = frame.text.startswith("等", end - 1) or frame.text.endswith("在内的", start, end)
    return all(
        (w in cues.tied and (len(w) < _A_VERB or w not in cues.verbs or w in _BEING))
        or (listed and w not in cues.governing and w not in AIMS)
        or passage.in_time(at, at + len(w))
        or any(o.start <= at < o.end for o in passage.owners_between(start, end))
        for at, w in words
    )


def compact(frame: Frame, start: int, end: int) -> str:
    """The verb phrase between two offsets without adverbs, adverbials and figures; of a long object its head."""
    passage, cues = frame.passage, frame.cues
    words, first_time = without_manner(frame, [(at, w) for at, w in passage.words(start, end) if w.strip()])
    if words and words[0][1] in PREPOSITIONS:
        verbs = ((k, at + len(w)) for k, (at, w) in enumerate(words) if len(w) > 1 and w in cues.doing)
        k = next((k for k, after in verbs if frame.text[after] not in WHERE_OR_WHO), None)
        words = words[k:] if k else []
    if not words or not _acts(frame, *words[0]):
        return ""
    said, at = "", words[0][0]
    for quantity in passage.quantities_between(at, end):
        said += _FIGURE.sub("", frame.text[at : quantity.start])
        at = quantity.end
    said = without_aspect(said + frame.text[at:end])
    verb = words[0][1]
    if len(said) > _COMPACT and "的" in said:
        said = verb + said.rsplit("的", 1)[-1]
    return first_time + said if len(verb) < len(said) <= _LONGEST else ""


def without_manner(frame: Frame, words: list[Word]) -> tuple[list[Word], str]:
    """The words of a predicate without the adverbs and times that it begins with, and 首次 where it is one of them."""
    rest = list(dropwhile(lambda word: _is_manner(frame, *word), words))
    first_time = FIRST_TIME if any(w == FIRST_TIME for _, w in words[: len(words) - len(rest)]) else ""
    return rest, first_time


def _is_manner(frame: Frame, at: int, word: str) -> bool:
    return word in frame.cues.manner or word == FIRST_TIME or frame.passage.in_time(at, at + 1)


def _acts(frame: Frame, at: int, word: str) -> bool:
    """Whether a predicate begins with a word: a verb of doing, what is done to something (将…作为), or whatever 了 makes a verb."""
    done = frame.text.startswith("了", at + len(word)) and frame.passage.is_boundary(at + len(word))
    return word in ("将", "实现", "完成") or (
        len(word) > 1 and (done or word in frame.cues.governing or word in _UNDERGO)
    )
