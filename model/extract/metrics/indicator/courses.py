"""The name of a course of things from one end to the other that a measure of time is of (从图纸到下线的时间)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.spoken import told_of

_COURSE = re.compile(
    "[^，。；、\\d从由]{0,8}从[^，。；、\\d从由]{2,14}?到[^，。；\\d从由]{2,14}?的?(?:平均)?(?:用时|耗时|时间|周期|时长|工期|历程|过程)"
)


def named_course(text: str) -> str:
    """The course with its measure at the end of a text, "" where there is none."""
    ends = [m for m in _COURSE.finditer(text) if m.end() == len(text)]
    return told_of(ends[-1][0]) if ends else ""
