"""What is told behind the time at which a thing came to be (2024年3月投运，配备生产线2条) or was looked at (9月11日，车间里…): it holds now.

What a thing has done since then (至今为37家企业服务) runs from that time to the report.
"""

from __future__ import annotations

import re
from functools import lru_cache

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.reading.passage import Passage
from model.extract.quantity.units import COUNTED, unit_group
from model.extract.time.expressions import NOW
from model.extract.time.report_date import starts_after
from model.lexicon import Lexicon
from model.patterns import alternatives

_MOMENT = re.compile(r"\d{4}(?:-\d\d){0,2}")
_MANY = re.compile("陆续|先后|相继|纷纷|集中|一批|多个|多家|一系列|新[成建开]|以来|之初|至今|当年|首批")
"""What many things have done in a time founds nothing."""
_OF_THEN = re.compile("当[年月日天]|同[年月日]|次[年月日]|首[年月日]|第[一二三]年|随后|随即|之后")
"""当年实现产值3亿元: a figure of the time itself, or of another."""
_IT = re.compile("[，；](?:该|这[一-鿿](?![年月天])|其(?!中))")
"""与某校共建研究院，该院…: what has been founded is taken up."""
_TO_DATE = re.compile("至今|迄今")
_LOOKED_AT = re.compile(
    "(?:车间|厂区|厂房|基地|园区|园|实验室|展厅|展馆|中心|现场|工地|产线|生产线|机房|大厅|公司|企业|工厂|平台|码头|货场|田|大棚)(?:内|里|中|上|外)?，"
    "|(?:车间|厂区|厂房|实验室|展厅|展馆|现场|工地|产线|生产线|机房|大厅|工厂|码头|货场|田|大棚)(?:内|里|中|上|外)[^，。；]{2,14}，"
    "|走进|来到|见到|看到|只见|探访|刚刚?走下|刚刚?下线"
)
_TOLD_IN = re.compile(
    "(?:说|介绍|表示|告诉[^，。；：]{1,6}|算[^，。；：]{0,4}账|透露|坦言|回忆|举例|总结|感慨)道?：[^。]*$"
)
"""4月9日，某董事长给记者算账：… : what is told behind the colon is not of the day that it is told on."""
_REPORTER = re.compile("记者(?:[^，。；]{0,6})(?:走进|来到|见到|看到|探访|走访|在)")
_MEASURED_AGAINST = re.compile("同比|环比|[比较](?:上|去)")
_SINCE = re.compile(
    "已|现[有已]|累计|拥有|配[有备]|设有|建有|服务(?!中心|业|平台|站)|孵化(?!器|园|基地)|(?<![成作称])为[^，。；\\d]{0,6}\\d"
)
"""What a thing has and does since it came to be; a fund's size or a firm's capital is of the day of its founding."""
_ISSUED = re.compile(
    "[^。；]{0,40}(?:出台|印发|发布|制定|公布|推出|签署|签订|修订|颁布|下发|审议通过|施行|发出|联合发文)(?:了|的|实施)?[^，。；]{0,10}(?:《[^》]+》[^，。；]{0,8}|新政|新规|措施|政策|办法)"
)
"""6月，某区出台《某措施》，按1%给予奖励: what a paper grants it grants now; what it sets up is of its day."""
_GRANTED = re.compile("给予|奖励|奖补|补助|补贴|资助|贴息|宽限|减免|兑付")
_CARRIED_OUT = re.compile("已|累计|了|首月|当月|随后|同[时日月]|[；;]")
_MONEY = frozenset({"currency", "magnitude"})


@lru_cache(maxsize=4)
def _founded(lexicon: Lexicon, *, apart: bool) -> re.Pattern[str]:
    words = alternatives(lexicon.table("times")["founded"])
    room = "，[^，。；：\\d]{2,30}" if apart else "[^，。；：\\d]{0,16}"
    return re.compile(rf"{room}?(?:{words})(?:[以之]?后|[^，。；：\d]{{0,12}}(?<![时后前]))")


@lru_cache(maxsize=4)
def _begun(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[^，。；：\d]{{0,16}}?(?:{alternatives(lexicon.table('times')['begun'])})(?:建设)?")


@lru_cache(maxsize=4)
def _built(lexicon: Lexicon) -> re.Pattern[str]:
    words = alternatives([*lexicon.table("times")["founded"], "共建", "合建"])
    return re.compile(rf"[^，。；：\d]{{0,40}}(?:{words})[^，。；：\d]{{2,30}}")


def telling(ref: TimeRef, passage: Passage) -> tuple[int, int]:
    """Start and end of the clause that a time stands in, with the next where a comma parts the two (2023年5月，某研究院成立)."""
    own = passage.clause(ref.start)
    alone = passage.text[ref.end : own[1]].strip("，, ") == "" and own[1] < passage.sentence(ref.start)[1]
    return (own[0], passage.clause(own[1] + 1)[1]) if alone else own


def is_founding(ref: TimeRef, quantity: Quantity, passage: Passage) -> bool:
    """Whether an earlier clause says no more of a time than that a thing came to be then, whose state a figure tells."""
    own, published = telling(ref, passage), passage.story.story.published
    if quantity.start < own[1] or not _MOMENT.fullmatch(ref.value) or ref.text.startswith("截"):
        return False
    if starts_after(ref.value, published) or ref.value == published:
        return False
    apart = own != passage.clause(ref.start)
    told = _founded(passage.lexicon, apart=apart).fullmatch(passage.text, ref.end, own[1])
    if told is None:
        told = _built(passage.lexicon).fullmatch(passage.text, ref.end, own[1])
        told = told if told and _IT.search(passage.text, own[1], quantity.start) else None
    counted = unit_group(quantity.unit, passage.lexicon) in COUNTED
    if told is None and not counted:
        told = _begun(passage.lexicon).fullmatch(passage.text, ref.end, own[1])
    if told is None or _MANY.search(told[0]):
        return False
    if apart and not _SINCE.search(passage.text, own[1], passage.clause(quantity.start)[1]):
        return False
    return _OF_THEN.search(passage.text, own[1], quantity.start) is None


def is_laid_down(ref: TimeRef, quantity: Quantity, passage: Passage) -> bool:
    """Whether a clause says no more of a time than that a paper came out or was signed then, and a figure behind it what that grants."""
    own = telling(ref, passage)
    if quantity.start < own[1] or not _MOMENT.fullmatch(ref.value) or ref.text.startswith("截"):
        return False
    if starts_after(ref.value, passage.story.story.published) or len(ref.value) == 4:
        return False
    issued = _ISSUED.fullmatch(passage.text, ref.end, own[1]) is not None
    between = passage.text[own[1] : quantity.start]
    granted = _GRANTED.search(passage.text, own[1], passage.clause(quantity.start)[1]) is not None
    return issued and granted and _OF_THEN.search(between) is None and _CARRIED_OUT.search(between) is None


def done_since(ref: TimeRef, quantity: Quantity, passage: Passage) -> TimeRef | None:
    """The span of 2024年3月投运，…至今为37家企业服务, where `ref` is the word for now; None where no founding goes before."""
    if not _TO_DATE.search(ref.text):
        return None
    start = passage.sentence(ref.start)[0]
    for first in reversed(passage.times_between(start, ref.start)):
        if is_founding(first, quantity, passage):
            return TimeRef(first.start, first.end, first.text, f"{first.value}/{NOW}")
    return None


def is_looked_at(ref: TimeRef, quantity: Quantity, passage: Passage) -> bool:
    """Whether a day is that on which a reporter looked at a thing whose measure a figure gives, or on which somebody told of it."""
    dated = re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", ref.value)
    if dated and not ref.text.startswith("截") and _TOLD_IN.search(passage.text, ref.end, quantity.start):
        return True
    looked = dated and (len(ref.value) == 10 or _REPORTER.match(passage.text, passage.clause(ref.start)[1] + 1))
    if not looked or ref.text.startswith("截") or quantity.start < passage.clause(ref.start)[1]:
        return False
    clause = passage.clause(quantity.start)[0]
    if unit_group(quantity.unit, passage.lexicon) in COUNTED | _MONEY:
        return False
    if _MEASURED_AGAINST.search(passage.text, clause, quantity.start):
        return False
    return _LOOKED_AT.search(passage.text, ref.end, quantity.start) is not None
