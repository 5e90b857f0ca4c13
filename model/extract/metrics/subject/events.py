"""Figures of an event: who came to a fair, what was shown and signed there belongs to the fair (某大展在某市举办。150个项目参展)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.topics import Topics

_HELD = "举办|举行|主办|承办|开幕|闭幕|揭幕|启幕|开赛|开展|召开|开馆|落下帷幕|落幕|收官|拉开帷幕|拉开大幕"
_BEFORE = re.compile(rf"(?:{_HELD})(?:了|的)?[“《]?$")
_BEHIND = re.compile(rf"[^，。；]{{0,24}}(?:{_HELD}|(?<![动划])启动)")
TAKES_PART = re.compile("参展|参会|参赛|参加|与会|出席|亮相|到场|观展|观赛|进馆|布展|签约|同台|路演")
_INVITED = re.compile("(?:邀请|吸引|汇聚|聚集|迎来|来自)[^，。；]{0,12}$")
_JOINS = re.compile("(?:参加|参与|加入|荣获|获得|获评|入选|入围|当选)(?:此次|本[次届]|首届|第.届|了)?[“《]?$")
_OF_THOSE = re.compile("[”》]?(?:称号|荣誉|奖项)?的")
_THOSE = frozenset({"人", "名", "位", "人次", "家", "支", "户", "所"})
_ALL = ("", "全国", "我国", "各地", "全国各地", "全球")
_OUR = ("我国", "中国")
"""我国2架飞机亮相: what the country brings to an event is its own."""
_SENDS = re.compile("派出|选派|派遣")
"""Whom a country or town sends to an event is counted for who sends."""
_SENDERS = frozenset({"alliance", "agency", "university", "company", "institute"})
_TEAM = re.compile("(?:[队团校]|协会|学会|联合会|公司|集团)的?(?:共|共有|将有|有|已有|派出)?(?:约|近|超|超过|逾)?$")
"""某队30名运动员参加某届: who brings them has them."""
_TIED = re.compile("的?(?:共|共有|将有|有|已有)?(?:约|近|超|超过|逾)?")
_WINS = re.compile("获奖|获评|入选|入围|当选")
"""全国共有20位…获奖: who wins there is counted there, wherever from."""
_MEETING = re.compile(
    "发布会|吹风会|座谈会|全会|两会|常委会|常务会|党代会|工作会议?|次会议|代表大会|启动会|推进会|动员会|听证会|会议$|(?:动员|主题教育|警示教育|总结|表彰|庆祝|纪念|誓师|党员|推进|部署)大会|工作|检查|巡查|推进活动|现场活动"
)
_OF_A_BODY = re.compile(
    "(?:推介会|对接会|发布会|路演|宣讲会|说明会|招聘会|双选会|开放日|签约仪式|签约会|展示会)(?:活动)?$"
)
_COMES = "(?:参加|出席|列席|参与|旁听|观摩|报名|签约)[了过]?"
_AT_IT = re.compile(
    f"{_COMES}(?:此次|本次|本届|这次|当天的?)?(?P<what>[^，。；、“《的]{{0,4}}(?:会议|大会|全会|活动|仪式|开[幕闭]式|[开闭]幕[式会]|论坛|典礼|年会))(?![一-鿿]*[会式坛])"
)
"""约1500人出席开幕式, 出席全会的有中央委员203人: in which words a text says again what people have come to."""
_AT_NAMED = re.compile(f"(?<!首次)(?<!国家)(?<!代表){_COMES}(?:此次|本次|本届|这次)?[“《]?$")
_HAS_BEEN = "过"
"""48人参加过某届: what some of those who are counted have done before."""
_COUNTRIES = re.compile("来自(?:[^，。；0-9]{0,8})$")
_DEALS = "签约|签署|签订|签下|达成|成交|对接|征集|发布"
_ON_THE_SPOT = re.compile(
    f"(?:活动|会议|大会|展会|仪式)?(?:现场|当场|会上|会期)(?:共计?|还|已|累计|集中|成功|同步|正式|意向)*(?:{_DEALS})"
)
"""现场签约项目22个: what is done so is counted at the event, whoever does it."""
_AT_IT_CLAUSE = re.compile(
    "(?:当[天日]的?|在)?(?:大?会|展会|活动|对接会|推介会|论坛|[开闭]幕[式会]|签约仪式|对接活动)(?:上|中|现场|期间)|现场|当场"
)
_SIGNED = re.compile("[^，。；]{0,12}?(?:集中|现场|成功|正式|同步|当场)*(?:签约|签署)")
_SIGNED_THERE = re.compile(
    "[^，。；]{0,12}?在(?:大?会|活动|[开闭]幕[式会]|签约仪式)(?:上|现场)(?:集中|成功|正式)*(?:签约|签署)"
)
"""会上，28个项目集中签约, 10个项目在闭幕式上签约: so is what stands before the word."""
_AHEAD_OF_IT = re.compile("(?:会|展|赛|活动|大会)(?:议)?(?:前|开始前|举办前|筹备)[^，。；]{0,8}，")
_GATHERED = re.compile("[^，。；]{0,10}?(?:征集|收集|摸排|遴选|筛选|征得|收到|报名)")
"""会前两个月，…征集需求300项: so is what was gathered for it."""
_HOSTS = frozenset({"university", "institute", "company", "lab", "platform"})
_CAMPAIGN = re.compile("活动$")
"""A campaign is no place to come to…"""
_GATHERS = re.compile(rf"[^，。；]{{0,10}}在[^，。；]{{2,12}}(?:{_HELD}|启动)")
"""…but where it is held in a place."""


def is_meeting(event: Owner) -> bool:
    """Whether what is said at an event is said of something else."""
    return _MEETING.search(event.label) is not None


def is_of_a_body(topics: Topics, event: Owner) -> bool:
    """某大学在某地举办成果推介会，: whether a body shows its own at an event, which is counted for it."""
    if not _OF_A_BODY.search(event.label):
        return False
    host = topics.of_clause(topics.passage.clause_index(event.start), event.start)
    return host is not None and host.kind in _HOSTS


class Events:
    """Finds the event that a figure of one passage was counted at."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics

    def joined(self, quantity: Quantity) -> Owner | None:
        """全国参加某行动的志愿者有3万人, 获得某称号的10名代表: what those who are counted take part in or are honoured with."""
        clause = self.passage.clause_index(quantity.start)
        start, low = self.passage.clauses[clause][0], self.passage.sentence(quantity.start)[0]
        earlier = range(self.passage.clause_index(low), clause)
        if quantity.unit not in _THOSE or any(self.topics.of_clause(k, quantity.start) for k in earlier):
            return None
        for owner in reversed(self.topics.between(start, quantity.start)):
            if owner.kind in ("event", "policy", "project") and _OF_THOSE.match(self.text, owner.end, quantity.start):
                before = _JOINS.search(self.text, start, owner.start)
                who = before and self.text[self.topics.skip_lead(start, owner.start) : before.start()]
                return owner if who is not None and who in _ALL else None
        return None

    def attended(self, quantity: Quantity) -> Owner | None:
        """约1500人出席开幕式, 百余名艺术家参加了某活动: the event to which those come who are counted, where its clause tells of nobody else."""
        index = self.passage.clause_index(quantity.start)
        start, end = self.passage.clauses[index]
        if quantity.unit not in _THOSE and not _COUNTRIES.search(self.text, start, quantity.start):
            return None
        own = self.topics.of_clause(index, quantity.start)
        sent = _SENDS.search(self.text, start, quantity.start) or _TEAM.search(self.text, start, quantity.start)
        if (own is not None and own.kind != "event") or sent:
            return None
        for owner in self.topics.between(quantity.end, end):
            come = _AT_NAMED.search(self.text, quantity.end, owner.start) if owner.kind == "event" else None
            if come and (_HAS_BEEN not in come[0] or "的" in self.text[owner.end : end]):
                return owner
        there = _AT_IT.search(self.text, start, end)
        if there is None:
            return None
        block = self.passage.block(quantity.start)
        told = [o for o in self.topics.between(block.start if block else 0, quantity.start) if o.kind == "event"]
        same = [o for o in told if o.label.endswith(there["what"])]
        return next(reversed(same or told), None) or next((o for o in self.topics.owners if o.kind == "event"), None)

    def signed(self, quantity: Quantity) -> Owner | None:
        """现场签约项目22个, 会前征集需求300项: the event told of last, at which or for which is done what the clause of a figure says."""
        index = self.passage.clause_index(quantity.start)
        start = self.passage.clauses[index][0]
        there = index > 0 and _AT_IT_CLAUSE.fullmatch(self.text, *self.passage.clauses[index - 1])
        spot = _ON_THE_SPOT.match(self.text, start, quantity.start) or _SIGNED_THERE.match(self.text, quantity.end)
        spot = spot or (_SIGNED.match(self.text, quantity.end) if there else None)
        ahead = _AHEAD_OF_IT.match(self.text, self.passage.sentence(quantity.start)[0], start)
        if not spot and not (ahead and _GATHERED.match(self.text, start, quantity.start)):
            return None
        event = next((o for o in reversed(self.topics.between(0, start)) if o.kind == "event"), None)
        return None if event is None or is_of_a_body(self.topics, event) else event

    def event_of(self, quantity: Quantity) -> Owner | None:
        """The event held in an earlier clause of the sentence, or in the sentence before where the figure counts who takes part."""
        clause = self.passage.clause(quantity.start)
        index = self.passage.sentence_index(quantity.start)
        start = self.passage.sentences[index][0]
        here = self._held(start, clause[0])
        if here is not None and not self._has_topic_since(here, quantity):
            return here
        if _SENDS.search(self.text, clause[0], quantity.start) or self._brings(clause[0], quantity):
            return None
        invited = _INVITED.search(self.text, clause[0], quantity.start)
        if not invited and not TAKES_PART.search(self.text, quantity.end, clause[1]):
            return None
        block = self.passage.block(quantity.start)
        own = self.text.startswith(_OUR, start) and not _WINS.search(self.text, quantity.end, clause[1])
        if here is not None or index == 0 or own or (block is not None and start <= block.start):
            return here
        return self._spoken(start, quantity) or self._held(*self.passage.sentences[index - 1])

    def _brings(self, start: int, quantity: Quantity) -> bool:
        """某代表团170名运动员参加…: whether who brings those who are counted stands right before their number."""
        teams = (o for o in self.topics.between(start, quantity.start) if o.kind in _SENDERS)
        return any(_TIED.fullmatch(self.text, o.end, quantity.start) for o in teams)

    def _spoken(self, start: int, quantity: Quantity) -> Owner | None:
        """The event that the sentence of a figure itself speaks of (本届博览会)."""
        first, last = self.passage.clause_index(start), self.passage.clause_index(quantity.start)
        topics = (self.topics.of_clause(k, quantity.start) for k in range(first, last + 1))
        return next((t for t in topics if t is not None and t.kind == "event"), None)

    def _has_topic_since(self, event: Owner, quantity: Quantity) -> bool:
        first, last = self.passage.clause_index(event.start) + 1, self.passage.clause_index(quantity.start)
        clauses = (k for k in range(first, last + 1) if not self._is_by_all(k))
        topics = [self.topics.of_clause(k, quantity.start) for k in clauses]
        wins = _WINS.search(self.text, quantity.end, self.passage.clause(quantity.start)[1]) is not None
        guests = TAKES_PART.search(self.text, *self.passage.clause(quantity.start)) is not None
        return any(
            topic is not None and not (wins and topic.label == "全国") and not (guests and "、" in topic.label)
            for topic in topics
        )

    def _is_by_all(self, clause: int) -> bool:
        """某消费月启动，各地举办…: what all do at it is told of it."""
        return self.text.startswith(("各地", "各省", "各方"), self.topics.skip_lead(*self.passage.clauses[clause]))

    def _held(self, start: int, end: int) -> Owner | None:
        """The last event between two offsets that is said to be held."""
        for owner in reversed(self.topics.between(start, end)):
            barred = is_meeting(owner) or (_CAMPAIGN.search(owner.label) and not _GATHERS.match(self.text, owner.end))
            if owner.kind != "event" or barred or is_of_a_body(self.topics, owner):
                continue
            if _BEFORE.search(self.text, start, owner.start) or _BEHIND.match(self.text, owner.end, end):
                return owner
        return None
