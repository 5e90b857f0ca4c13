"""Years that belong to a name (2025年第九届某运动会) and date nothing, and years of a paper (2024年某公报), which date what it says."""

from __future__ import annotations

import re

from model.extract.drafts import TimeRef
from model.extract.metrics.reading.passage import Passage
from model.extract.time.report_date import is_year

_ISSUE = re.compile(r"第[一二三四五六七八九十百\d]+[期批轮季]")
"""今年第六期国债: the year counts the issues."""
_SAID = re.compile("(?:显示|介绍|了解到|获悉|表示|发布|公布|透露|指出|称)[，,：]$")
"""某局今天公布的统计显示，2024年…: the year dates what is said."""
_DOCUMENT = re.compile(
    r"[^，。；]{0,20}(?:公报|报告|白皮书|蓝皮书|数据|统计|名单|榜单|片单|节目单|计划|清单|要点|指南|答卷|成绩单)"
)
_ISSUES = re.compile("(?:发布|公布|推出|发表|出炉|印发)[^，。；]{0,10}$")
_CEREMONY = re.compile(
    r"度?(?![^，。；、\d]*的)[^，。；、\d]{0,12}(?:项目|工程|企业)[^，。；、\d]{0,8}(?:开工|签约|投产|竣工|推进|现场|观摩|拉练|调度|路演)[^，。；、\d]{0,10}(?:仪式|活动|大会|[会赛])"
)
"""一季度重大项目集中开工仪式: the quarter says which of the ceremonies it is."""


def belongs_to_a_name(ref: TimeRef, day: TimeRef | None, passage: Passage) -> bool:
    """Whether a year says which one is meant (2025年“某行动”); `day` is the time before it."""
    if re.search(r"\d{4}-[QH]\d$", ref.value) and _CEREMONY.match(passage.text, ref.end):
        return True
    if not is_year(ref.value):
        return False
    if _ISSUE.match(passage.text, ref.end):
        return True
    if not ref.text[0].isdigit():
        return False
    if (
        re.match("[一-鿿]", passage.text[ref.end : ref.end + 1])
        and day is not None
        and day.value.startswith(ref.value)
        and len(day.value) == 10
        and not day.text.startswith("截")
        and day.start >= passage.sentence(ref.start)[0]
        and not _SAID.search(passage.text, max(0, ref.start - 6), ref.start)
    ):
        return True
    name = passage.name_at(ref.end)
    return name is not None and passage.things[name.thing].category in ("event", "policy")


def is_of_a_document(ref: TimeRef, passage: Passage) -> bool:
    """Whether a time is that of a paper that has been issued (近日发布2024年某公报)."""
    if not re.match(r"\d{4}(?:$|-[HQ]|-\d\d$)", ref.value):
        return False
    text, start = passage.text, passage.clause(ref.start)[0]
    return _ISSUES.search(text, start, ref.start) is not None and _DOCUMENT.match(text, ref.end) is not None
