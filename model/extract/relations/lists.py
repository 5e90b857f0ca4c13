"""Lists of objects: A、B和C, with words between that are no names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import Thing
from model.extract.relations.grammar import JOINED, NUMBER
from model.extract.relations.skeleton import INSIDE, NAME, Skeleton

_ELEMENT = re.compile(f"(?:[^，。；：、{INSIDE}]{{0,16}}的|{NUMBER}[^，。；：、{INSIDE}]{{0,4}})?(?P<names>{NAME}+)")
_GENERIC = re.compile(f"[^，。；：、和与及{INSIDE}]{{1,16}}(?={JOINED})")
_JOINT = re.compile(JOINED)
_COUNT = re.compile(NUMBER)
_DONE_TO_IT = re.compile("的(?:建设|[^，。；、]{0,4}?(?:[轮次]|融资))")
"""Behind an object: what is done to it (建设A的工程, 领投A的首轮融资)."""
_OF_THEM = re.compile(f"等(?!在内)[^，。；、{INSIDE}]{{1,6}}的(?!建设)")
"""Behind a list: that its members only own the object (甲、乙等院校的团队)."""


def listed(sentence: Skeleton, at: int, end: int, things: Sequence[Thing]) -> tuple[list[int], int]:
    """The things of the list of objects that begins at a token, and where it ends.

    A token right before another belongs to it, unless the last is the framework that the list makes up; what 的 follows is no
    object, nor are places of a counted noun (两江新区、重庆高新区2个基地).
    """
    text = sentence.text
    out: list[int] = []
    while match := _ELEMENT.match(text, at, end):
        stop = match.end()
        if text.startswith("的", stop) and not _DONE_TO_IT.match(text, stop):
            break
        names = list(sentence.named(*match.span("names")))
        out += names if things[names[-1]].category == "framework" else names[-1:]
        at = stop
        step = _JOINT.match(text, at, end)
        if not step:
            break
        at = step.end()
        if (skipped := _GENERIC.match(text, at, end)) and (step := _JOINT.match(text, skipped.end(), end)):
            at = step.end()
    if _OF_THEM.match(text, at, end):
        return [], at
    if _COUNT.match(text, at, end) and out and all(things[i].category in ("park", "agency") for i in out):
        return [], at
    return out, at
