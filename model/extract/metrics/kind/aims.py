"""Aims that hold on: what a paper of plans says sentence after sentence, what goes on with the aim before, the year that a work report sets out."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage

NO_AIM = re.compile(
    r"(?<=[虚模草])拟|拟(?=合|人|声|态)|将(?=军|领|士)|(?<=[大名老小健])将"
    r"|(?:科技|科研|研究|行动|发展|专项|五年|年度(?!计划(?:完成|总?投资|新建|建设|实施))|星火|火炬|人才|国家级|重点研发|三年|原|原定|培养)计划|目标任务|(?<=[占超过])计划|占[^，。；]{0,6}计划|计划(?=数|面积|产量|项目|单列|的|》|书|经济|[、，]|实施以来)"
    r"|(?:聚焦|围绕|锚定|朝着|瞄准|紧扣|对标|立足|着眼|面向)[^，。；]{0,30}目标"
    r"|以[^，。；]{2,24}为[^，。；]{0,6}目标|(?:完成|实现)(?:了|过)?[^，。；]{0,8}(?:目标|计划|任务)的"
    r"|将(?:一直)?(?:持续|延续|保留|展出|展示|开放)[到至]|将(?=近)|(?:按|按照)计划|将$|(?:[比较]|相比|高于|低于|快于|早于)[^，。；\d]{0,6}(?:计划|目标|预期)"
    r"|(?:即将|将|拟)[^，。；、\d]{1,8}的(?=[^，。；]{1,12}[，；])"
    r"|(?<=审查|审核|评审|评估|公示|核查|检查|清理|论证|审议)拟"
    r"|计划(?=总?投资[^，。；]{0,8}(?:同比|增长|下降|到位))"
)
"""Words that only look like an aim: 虚拟, 科技计划项目, 原计划; 即将交付的产品，… tells of the thing."""
PAPER_SAYS = re.compile(
    "(?:方案|规划|行动计划|意见|通知|纲要|倡议|要点|若干措施|(?<=工作)报告|(?:^|(?<=[，。；\n“]))报告)》?(?:还|中)?(?:提出|明确|要求|部署)(?!以来|的|了|[一二三四五六七八九十\\d]{1,2}年)"
)
"""方案明确，新建公园50个: what a paper of plans says is aimed at."""
_ALSO = re.compile(
    "(?:同时|此外|另外)，(?:(?!了|已|累计|完成|达到?|实现|共|目前|前)[^。；])*?(?:新建|新增|建设|改造|推动|打造|培育|加快|推进|布局|实施|支持|开展|发放|提供|组织|遴选)"
    "(?:(?!了|已|累计|完成|达到?|实现|共|目前)[^。])*"
)
_OF_THESE = re.compile("其中，?(?:(?!了|已|累计|完成|达|目前|同比|增)[^。；])*")
_UNDERTAKES = re.compile(
    "(?:着力|大力|持续|全面|深入|积极|进一步|同步|加快|加大|强化|聚力)*(?:深化|实施|推进|推动|培育|新建|打造|建设|支持|做优|做强|做大|开展|组建|启动|布局|完善|构建|促进|扩大|提升|优化|引进|新增|筹集|发放|壮大|健全|建立|创建|争创|招引|落实|改造|发展|保障|夯实)"
    "(?:(?!了|已|累计|完成|达到?|实现|目前|截至|同比)[^。])*"
)
"""深化改革，培育企业30家: bare verbs with no doer and nothing done."""
_DONE = re.compile("已|了|累计|以来|截至|目前|完成(?!投资)|同比|月")
_SPRING = ("01", "02", "03")


def aims_on(quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """Whether a sentence without a subject goes on with what the one before aims at (将建成仓库30座。同时，新建门店40家), or breaks it down (其中，);
    what a paper of plans proposes goes on sentence by sentence (报告提出，…。深化改革，培育企业30家)."""
    index, block = passage.sentence_index(quantity.start), passage.block(quantity.start)
    start = passage.sentences[index][0]
    before = passage.sentences[max(0, index - 1)][0]
    if block is None or before < block.start:
        return False
    of_these = _OF_THESE.fullmatch(passage.text, start, quantity.start) is not None
    if of_these or _ALSO.fullmatch(passage.text, start, quantity.start):
        # 26个项目开工，计划年内投资64亿元。其中产业项目15个: what is broken down is what was told in the same unit.
        units = [quantity.unit, *(q.unit for q in passage.quantities_between(start, quantity.start)[:1])]
        told = passage.quantities_between(before, start)
        like = next((q for unit in units for q in told if q.unit == unit), None)
        said = NO_AIM.sub("", passage.text[before : like.start if like is not None and of_these else start])
        return any(cue.search(said) for cue in (cues.target, PAPER_SAYS))
    return _UNDERTAKES.fullmatch(passage.text, start, quantity.start) is not None and _is_proposed(
        index, block.start, passage
    )


def _is_proposed(index: int, low: int, passage: Passage) -> bool:
    """Whether the sentences before number `index`, back to the offset `low`, propose what a paper says, each without a doer."""
    for k in range(index - 1, -1, -1):
        start, end = passage.sentences[k]
        if start < low:
            return False
        if start < end and PAPER_SAYS.search(passage.text[start:end]):
            return True
        if start < end and not _UNDERTAKES.match(passage.text, start, end):
            return False
    return False


def is_spring(published: str) -> bool:
    """Whether a day or month is of the time when work reports speak of their own year as of one to come."""
    return published[5:7] in _SPRING


def is_of_year_to_come(quantity: Quantity, time: str, passage: Passage) -> bool:
    """Whether a figure is of the year that a work report sets out at its beginning, and nothing says that it is reached."""
    published = passage.story.story.published or ""
    if time != published[:4] or not is_spring(published) or "工作报告" not in passage.text:
        return False
    return _DONE.search(passage.text, passage.clause(quantity.start)[0], quantity.start) is None


def blotted(pattern: re.Pattern[str], text: str) -> str:
    """The text with everything that a pattern matches blotted out, every offset as it was."""
    return pattern.sub(lambda m: "□" * len(m[0]), text)
