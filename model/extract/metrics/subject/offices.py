"""Offices, speakers and papers at the head of a clause: who reports a figure does not own it, what a city's office does is the city's."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.extract.gazetteer import is_abroad
from model.extract.metrics.reading.lands import land_of
from model.extract.metrics.reading.passage import Owner, Passage, nation
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.seats import CENTRAL, OWN, aimed_at, seat_of

_REPORTING = re.compile(
    r"表示|介绍|告诉|透露|认为|指出|坦言|强调|获悉|了解到|表明|显示|说[，：:。”]?$|讲话|披露|提出|考察|调研|来源|记者|公布|通报"
)
_BY = re.compile("(?:而|并)?(?:根据|按照|依据|依照|对照|按)")
_TAIL = 6
"""No more stands behind a paper that is only cited (按照《某规划》部署，)."""
_SAYS = re.compile("(?:还|也|则)?(?:提出|明确|显示|指出|要求|强调|给出)")
"""What a paper says is said of a place; what it holds (收录, 列出) is its own."""
_DATA = re.compile(
    r"报道[，：]|显示[，：]|表明[，：]|(?:研究|调查|分析|观测|考察)[^，]{0,24}发现[，：]|公布[，：]|(?:今天|昨天|近日|日前|最新|）)发布[，：]|消息|获悉|了解到"
    r"|(?:统计|监测|测算|预测|研判|核算|调度|摸底|调查|普查|数据)[，：]"
    r"|发布[^，]{0,20}(?:数据|报告|指数|公报|白皮书|蓝皮书|快报|年报|统计|监测|情况)"
)
_SELF = frozenset({"company", "university", "institute", "lab", "platform", "park", "facility", "project"})
_TOLD_BY = re.compile("(?:方面|处|集团)?(?:获悉|了解到|得知|消息)")
"""记者从某公司获悉: what a body lets know is its own."""
_SAID = re.compile("[称说]$|[称说][：:]")
_OWN_REPORT = re.compile("财报|年报|季报|业绩|公告|财务")
"""What a company reports in these is its own."""
_RECKONS = re.compile("(?:[^，。；]{0,8})(?:测算|统计|预测|估算|监测|调查|评估)")
"""据某研究院测算: who reckons a figure does not own it."""
_NATIONAL_PLAN = re.compile(
    r"[^。；]{0,30}(?:印发|发布|出台)[^。；]{0,40}(?:》|意见|方案|计划|规划)[^。；]{0,6}(?:提出|明确|要求)|[^。，；]{0,4}将(?:着力|大力|进一步|继续|持续|加快|积极)*(?:推动|引导|支持|组织|会同)"
)
"""What a ministry's plan aims at is aimed at for the country."""
_EXPECTS = re.compile("[^，。；]{0,4}(?:预计|预测|计划全年|计划今年)")
"""What a ministry expects is expected for the country, too."""
_YIELDS = re.compile("[^，。；]{0,6}(?:惠及|带动|拉动|撬动)")
"""What a policy without a name of its own (以旧换新) brings about is counted for the country."""
_GIVES = re.compile("(?:公布|发布|推出|提出|通报|曝光|印发)(?:了)?(?:首批|第[一二三四五]批)?$")
_COUNT = re.compile("[两三四五六七八九十百千万\\d.]+(?:多|余)?[个项条起批家例部种款份]")
"""某部公布14个试点项目: what it publishes so is its own."""
_UNDER = re.compile("[^，。；]{0,4}(?:项下|框架下|机制下|背景下|[推带拉引支促]?[动导持进]下)")
"""Under a policy somebody else acts."""
_ASSEMBLY = re.compile("[^，。；]{0,12}(?:举行|召开|举办)的?[^，。；]{0,16}会上?$")
"""在某办今天举行的新闻发布会上: who calls the meeting owns nothing that is said there."""
_DECIDES = re.compile("[^，。]{0,6}(?:召开|提出|审议|明确)")
_INDEX = re.compile(r"[^，。；]{0,16}(?:公布|发布|编制)的[^，。；]{0,14}?(?:中国|我国|全国)[^，。；]{2,20}指数")
"""某协会今天公布的5月份中国茶业景气指数: an index is of what it measures, not of who brings it out."""


class Offices:
    """Tells, for the topics of one passage, whether they own what is told or only report it."""

    def __init__(self, passage: Passage) -> None:
        self.passage, self.text = passage, passage.text

    def owner_of(self, topic: Owner, end: int, limit: int) -> Owner | None:
        """The owner that a topic is, in a clause that ends at `end` and is read up to `limit`; None for who only reports."""
        if topic.kind not in PLACES and _INDEX.match(self.text, topic.end, end):
            return nation(topic.start, topic.end)
        if topic.kind == "policy" and topic.label[0] not in "“《" and _YIELDS.match(self.text, topic.end, end):
            return nation(topic.start, topic.end) if topic.city in (None, "全国") else None
        if topic.kind == "policy" and _UNDER.match(self.text, topic.end, end):
            return None
        land = land_of(topic.label, self.passage.lexicon) if topic.kind == "agency" else None
        if land and self._reports(topic, end, limit):
            return Owner(topic.start, topic.end, land, "country", None, None)
        if topic.kind == "agency" and _ASSEMBLY.match(self.text[topic.end : end]):
            return None
        if topic.kind == "policy" and self._reports(topic, end, limit):
            return aimed_at(topic, self.passage.things, self.passage.lexicon)
        return self._territory(topic, end) if self._reports(topic, end, limit) else self._civic(topic, limit)

    def cited(self, at: int, end: int, named: Callable[[int, int], list[Owner]]) -> Owner | None:
        """根据《某区规划》，: for whom the paper is that a clause from `at` on only cites; `named` gives the owners between two offsets."""
        by = _BY.match(self.text, at, end)
        paper = next(iter(named(by.end(), end)), None) if by else None
        if by is None or paper is None or paper.kind != "policy" or paper.start != by.end() or end - paper.end > _TAIL:
            return None
        return aimed_at(paper, self.passage.things, self.passage.lexicon)

    def _reports(self, topic: Owner, end: int, limit: int) -> bool:
        rest = self.text[topic.end : min(end, topic.end + 40)]
        if topic.kind == "policy" and _SAYS.match(rest):
            return True
        if topic.kind == "agency" and _GIVES.search(self.text, topic.end, limit) and _COUNT.match(self.text, limit):
            return False
        if topic.kind in ("person", "agency"):
            said = topic.kind == "agency" and _SAID.search(rest) and not self._is_group_abroad(topic)
            return bool(said or _REPORTING.search(rest) or _DATA.search(rest + "，"))
        if topic.kind in PLACES or topic.kind == "world" or (topic.kind == "company" and _OWN_REPORT.search(rest)):
            return False
        if topic.kind in _SELF and _TOLD_BY.match(rest):
            return False
        reckons = topic.kind == "institute" and _RECKONS.match(rest)
        return bool(reckons or _DATA.search(rest + "，"))

    def _is_group_abroad(self, agency: Owner) -> bool:
        """Whether an agency of another country is none of its state: what a party or an armed group claims is its own."""
        lexicon = self.passage.lexicon
        return is_abroad(agency.label, lexicon) and land_of(agency.label, lexicon) is None

    def _territory(self, office: Owner, end: int) -> Owner | None:
        """What an office's data are of where nothing nearer is named: the country for a ministry, its own place for a local one."""
        if office.kind != "agency":
            return None
        if office.city == "全国":
            abroad = is_abroad(office.label, self.passage.lexicon)
            data = _DATA.search(self.text[office.end : min(end, office.end + 40)] + "，")
            return None if abroad or not data else nation(office.start, office.end)
        if CENTRAL.search(office.label):
            return None
        return seat_of(office, self.text[office.start : office.end], self.passage.things, self.passage.lexicon)

    def _civic(self, owner: Owner, end: int) -> Owner:
        """What a city's or province's own agency does is counted for the city; what its conference decides likewise."""
        city = owner.city
        national = (
            owner.kind == "agency" and city in (None, "全国") and not is_abroad(owner.label, self.passage.lexicon)
        )
        expects = city is not None and _EXPECTS.match(self.text, owner.end, end)
        if national and (expects or _NATIONAL_PLAN.match(self.text, owner.end, end + 80)):
            return nation(owner.start, owner.end)
        if city in (None, "全国") or owner.kind not in ("agency", "event"):
            return owner
        local = (city in owner.label or owner.label[0] in "市省") and not OWN.search(owner.label)
        decides = owner.kind == "agency" or _DECIDES.match(self.text, owner.end, end)
        return Owner(owner.start, owner.end, city, "city", None, city) if local and decides else owner
