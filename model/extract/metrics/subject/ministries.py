"""Ministries: what they report, want and aim at is told of the country, what they do themselves is their own."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.gazetteer import is_abroad, province_of
from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.passage import NO_CITY, Owner, Passage, nation
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.listed import is_instance
from model.extract.metrics.subject.topics import Topics

_ISSUES = re.compile("(?:印发|发布|下发|出台|公布)[^。；，]{0,40}(?:通知|意见|方案|计划|规划|办法|规定|》)[，。]")
_AIMED = re.compile("到(?:20)?\\d\\d年|力争|年底前|年前")
"""What is to be by then, whatever verb says it."""
_FOR_ALL = re.compile(
    r"(?:[、和与及]|以及)[^，。；、和与及]{2,14}(?:部|委|局|署|办|银行|院|会)(?:[、和与及等]|近日|日前|今天|昨天|共同|联合|发布|印发|出台|推出|公布)|等[^，。；]{0,4}部门"
    r"|(?:重点|直接|定点)?(?:监测|统计|调查|认定|评定|批准|备案|命名|确定|公布|发布)的|重点(?:监测|跟踪|调度|调查)(?![了到并，。])"
)
"""Behind a ministry: others that act with it, or what it watches over and picks out (某部重点监测的…)."""
_IN_THE_LAND = re.compile(
    "(?:创建|新建|建设|建成|培育|打造|布局|遴选|认定|备案|改造|支持)(?:了|的)?(?:新一批|首批|第[一二三四五六]批)?(?:约|近|超|超过|不少于)?$"
)
_ENTERED = re.compile("[^，。；]{0,12}(?:列入|纳入|入选|成为|获批)")
"""What a ministry builds up, picks out or puts on a list stands in the country."""
_LISTED = re.compile("(?:省|市|县|城市|地区|单位|区域|重点)")
"""确定某地等7个省份: places that a ministry names."""
_PAPERS = frozenset("条项起批份部")
_TREASURY = "财政部"
"""Whoever gives money with it, the money is its own."""
_HANDS_OUT = re.compile("预拨|调拨|增拨|拨付|派出|派遣")
"""What offices hand out was theirs, and so are those whom they send."""
_BUDGET = re.compile("下达了?20\\d\\d年[^，。；]{2,30}(?:资金|补助|经费|预算)")
"""What a budget gives for a year is the country's; help after a disaster, of no year, is the ministry's."""
_TRADE = re.compile("(?:进出口|出口|进口|外贸|贸易)(?!整体|通关|时间)")
_HANDLES = re.compile("监管|查验|验放|检验|查获|办理|征收|受理|减免|退税")
"""What a customs office does itself."""
_REPORT = 400
"""How far before a figure the ministry is looked for that reports it."""
_SAYS = frozenset(["要求", "明确", "提出", "强调", "规定"])
_THERE_IS = "有"
"""已有, 共有: what there is by now nobody does."""
_TOLD = re.compile("数据|获悉|了解到|统计|公布|显示|通报|消息|发布$")


class Ministries:
    """Tells where a ministry named in one passage does not own a figure."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics
        cues = cues_of(passage.lexicon)
        self._verbs, self._before_acts = cues.doing, cues.before_acts

    def only_tells(self, owner: Owner, quantity: Quantity) -> bool:
        """Whether an owner is a ministry that does not do what the clause of a figure says."""
        return self._is_ministry(owner) and not self.acts(quantity)

    def together(self, thing: int | None, quantity: Quantity) -> bool:
        """甲部、乙部联合推出20条举措: whether the ministry `thing` does with others what is told, which none of them owns."""
        block = self.passage.block(quantity.start)
        named = self.topics.between(block.start if block else 0, quantity.start)
        office = next((o for o in reversed(named) if o.thing == thing), None)
        if office is None or (office.label == _TREASURY and quantity.unit == "元"):
            return False
        if _HANDS_OUT.search(self.text, office.end, quantity.start):
            return False
        return _FOR_ALL.match(self.text, office.end) is not None

    def picks(self, quantity: Quantity) -> bool:
        """创建40座茶园, 将某谷等17处竹林列入名录: whether what a ministry builds up or picks out is counted."""
        if quantity.unit in _PAPERS:
            return False
        start, end = self.passage.clause(quantity.start)
        if _LISTED.match(self.text, quantity.end) and self.text.endswith("等", 0, quantity.start):
            return True
        built = _IN_THE_LAND.search(self.text, start, quantity.start)
        return built is not None or _ENTERED.match(self.text, quantity.end, end) is not None

    def budgets(self, quantity: Quantity) -> bool:
        """下达2022年某项资金9亿元: whether the sentence of a figure gives out the money of a year's budget."""
        return _BUDGET.search(self.text, self.passage.sentence(quantity.start)[0], quantity.start) is not None

    def told_long_ago(self, owner: Owner, quantity: Quantity) -> bool:
        """Whether an owner is a ministry of an earlier sentence that does not go on to bring out papers and cases of its own."""
        papers = quantity.unit in _PAPERS
        return self.only_tells(owner, quantity) if papers else self._is_ministry(owner)

    def is_national(self, thing: int | None) -> bool:
        """Whether a thing is an office of the whole country."""
        agency = self.passage.things[thing] if thing is not None else None
        return agency is not None and agency.category == "agency" and agency.city == "全国"

    def tells_of_country(self, thing: int | None, quantity: Quantity) -> bool:
        """Whether a figure that seems to be of the ministry `thing` is of the country."""
        if not self.is_national(thing):
            return False
        return self.wants(quantity) or self.together(thing, quantity) or self.picks(quantity) or self.budgets(quantity)

    def place_of_trade(self, thing: int | None, indicator: str, quantity: Quantity, home: Owner | None) -> Owner | None:
        """Whose trade a figure is that seems to be of the customs office `thing`, which only tells of it; None where it is no such figure.

        It is that of the story's place `home`, or of the office's own city where that lies elsewhere.
        """
        office = self.passage.things[thing] if thing is not None else None
        if office is None or office.category != "agency" or not office.name.endswith("海关"):
            return None
        start = self.passage.clause(quantity.start)[0]
        if not _TRADE.search(indicator) or _HANDLES.search(self.text, start, quantity.start):
            return None
        if office.city in NO_CITY or (home is not None and self._lies_in(office.city, home)):
            return home
        return Owner(quantity.start, quantity.start, office.city or "", "city", None, office.city)

    def _lies_in(self, city: str | None, place: Owner) -> bool:
        """Whether a city is the one of a place, or in the province that the place is."""
        return city == place.city or province_of(city or "", self.passage.lexicon) == place.label

    def wants(self, quantity: Quantity) -> bool:
        """某部印发通知，2026年底前覆盖率达到80%: whether a ministry only says in a paper what is to be."""
        index, block = self.passage.sentence_index(quantity.start), self.passage.block(quantity.start)
        start, end = self.passage.sentences[index][0], self.passage.clause(quantity.start)[0]
        aimed = _AIMED.search(self.text, start, quantity.start) is not None
        if self.acts(quantity) and not aimed:
            return False
        low = self.passage.sentences[max(0, index - aimed)][0]
        return _ISSUES.search(self.text, max(low, block.start if block else 0), end) is not None

    def acts(self, quantity: Quantity) -> bool:
        """公开曝光了5起案例: whether the clause begins with what somebody does; else what a ministry tells is told of the country."""
        start, end = self.passage.clause(quantity.start)
        at = self.topics.skip_lead(start, end)
        office = next(
            (o for o in self.topics.between(at, quantity.start) if o.start == at and o.kind == "agency"), None
        )
        words = (word for _, word in self.passage.words(office.end if office else at, quantity.start))
        first = next((word for word in words if word not in self._before_acts), "")
        return len(first) > 1 and first in self._verbs and first not in _SAYS and not first.endswith(_THERE_IS)

    def _is_ministry(self, owner: Owner) -> bool:
        """Whether an owner is an office of the whole country, and of this one."""
        return owner.kind == "agency" and owner.city == "全国" and not is_abroad(owner.label, self.passage.lexicon)

    def reports(self, quantity: Quantity, low: int) -> Owner | None:
        """The country for what its own ministry reports in the paragraph without naming a place (交通运输部数据显示，…)."""
        for owner in reversed(self.topics.between(max(low, quantity.start - _REPORT), quantity.start)):
            if self._is_ministry(owner):
                told = _TOLD.search(self.text, owner.end, self.passage.clause(owner.start)[1])
                return nation(owner.start, owner.end) if told else None
            if owner.kind in PLACES and not is_instance(self.text, owner.end):
                return None
        return None
