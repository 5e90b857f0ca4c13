"""What a clause without figures tells of, whose measure the next clause may give (电子产业增势良好，产值…; 外资企业动力强劲，贡献率…)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import left_phrase

_PREDICATES = ("表现", "增势", "势头", "走势", "继续", "持续", "较", "最", "更", "稳步", "快速")
_FORCE = re.compile("(?:主力军|动力|活力|作用|优势|韧性|引擎|地位|支撑|后劲)(?:作用)?[一-鿿]{1,4}(?=[，,])")
"""What something is said to have before it is measured (外资企业动力强劲，)."""
_LEADS = re.compile("[\\s，,]*(?:其中|同时|此外|另外|而|特别是|尤其是)?[，,]?")
_NO_TOPIC = re.compile(
    "^(?:受|因|随着?|由于|按照?|根据|据|为|面对|围绕)|(?:目标|任务|数据|统计|消息|报告|公报|记者|部门|负责人|专家|分析|方面|情况|结果|时间|期间|同期|基础|后|前|时|中|以来)$|[0-9]|截[至止]|[年月日]|^(?:公司|企业|园区|产业园|工厂|厂区|厂里|集团|车间|该厂|区域|地区|城市|省份|国家|经济体)$|(?:工程师|技术员|工人|员工|研究员|师傅|专家|科研人员|技术人员|工作人员|操作员|药农|团队)$"
)
_PRESENTED = re.compile("[^，。；、]{2,24}的(?:[就则便]?是)?(?P<what>[^，。；、的]{2,12})")
_SPEAKS = ("告诉", "介绍", "表示", "坦言", "透露", "指出")
_SHORTEST, _LONGEST = 2, 12


def _presented(frame: Frame, start: int, end: int) -> str:
    """高纯晶硅 of 这里产出的高纯晶硅，纯度…, 透平动叶 of 最难的是透平动叶，合格率…: a clause that only puts forward what it goes on to tell of."""
    presented = _PRESENTED.match(frame.text, start, end)
    if presented is None or presented.end() != end:
        return ""
    what = frame.text[presented.start("what") : end]
    words = [w for _, w in frame.passage.words(presented.start("what"), end)]
    acts = any(w in frame.cues.verbs or w in frame.cues.finite for w in words)
    named = frame.passage.owners_between(presented.start("what"), end)
    return "" if acts or named or _NO_TOPIC.search(what) or frame.cues.is_measure(what) else what


def topic_of(frame: Frame, k: int) -> str:
    """The subject of a clause that has no figure."""
    passage, cues = frame.passage, frame.cues
    start, end = passage.clauses[k]
    if presented := _presented(frame, start, end):
        return presented
    for at, word in passage.words(start, min(end, start + 30)):
        says = word in cues.verbs or word in cues.finite or word.startswith(_PREDICATES)
        if at > start and (says or _FORCE.match(frame.text, at)):
            left = left_phrase(passage, start, at, cues)
            before = frame.text[start : left.start]
            leads = _LEADS.fullmatch(before) or all(
                passage.in_time(p, p + 1) or passage.owners_between(start, left.start) for p in range(start, left.start)
            )
            words = [w for _, w in passage.words(left.start, left.start + len(left.noun))]
            acts = all(w in cues.verbs or w in cues.soft_verbs for w in words) and left.noun not in cues.activities
            acts = acts or any(len(w) > 1 and (w in cues.verbs or (len(w) > 3 and w[:2] in cues.verbs)) for w in words)
            fits = _SHORTEST <= len(left.noun) <= _LONGEST and not _NO_TOPIC.search(left.noun) and not acts
            fits = fits and not cues.is_measure(left.noun)
            # 总经理某某告诉记者, 某某集团设立的基金: who speaks has no measure, and a name is no part of one.
            named = passage.owners_between(left.start, at)
            fits = fits and all(o.kind != "person" for o in named) and not word.startswith(_SPEAKS)
            fits = fits and all(o.thing is None or o.start > left.start for o in named)
            return left.noun if fits and leads and "、" not in left.noun else ""
    return ""
