"""What a clause brings in for the next ones to speak of: 某部门开展某专项行动。审查…; 自某机制建立以来，…."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.described import USES_IT
from model.extract.metrics.subject.events import is_meeting, is_of_a_body
from model.extract.metrics.subject.topics import Topics
from model.extract.metrics.subject.ways import is_source

_SINCE = re.compile(
    r"(?:自?\d+月(?:\d+日)?)?(?:[一-鿿]{0,6}?)(?:[\d一二三四五六七八九十]+(?:多|余)?[年个月天]+)?(?:以来|之后|以后|至今|来|后)$"
)
"""What stands between a thing and the end of a clause that counts from it (签署20年来, 建成投产后)."""
_BRACKET = re.compile(r"[（(][^）)]{1,20}[）)]")
_BROUGHT = re.compile(
    r"(?:带来|展出|展示|亮出|拿出|主打|共建|合建|联建|合办|联办|创办|开办|开设|兴办|训练出|训练|培育出|育成|育出|选育|选育出|培育|下线|量产|孵化出|研制成功|开发上线|批准设立|获批|开展|启动|实施|推出|发布|上线|开通|建立|设立|创立|创建|成立|举办|举行|研制|研制出|研发|研发出|开发|开发出|发现|组建|揭牌|挂牌|开工|搭建|打造|招标发行|发行|建成|建起|建好|盖起|落成|投用|启用|投运|投产|筹建|规划|规划建设|启动建设|开工建设|布局|布局建设|建设(?=了)|名叫|名为|取名|命名为|取名为|叫作|叫做|叫)(?:了|起|成功|实施|的(?:就|正|则)?是)?[^，。；]{0,20}$"
)
"""The words that bring a thing in, before its name."""
_SOME = re.compile(r"[\d两三四五六七八九十][多余]?[个家座条项所批款种台套支][^，。；]{0,8}$")
_LIES = re.compile("位于|地处|坐落|落户|设在|建在|选址")
_GOING_ON = re.compile("(?:持续|深入|不断|积极|继续|大力|扎实|坚持)(?:开展|实施|推进)")
"""What goes on is not brought in: it is still told of who does it."""
_KINDS = frozenset(
    {
        "policy",
        "event",
        "project",
        "product",
        "facility",
        "platform",
        "alliance",
        "finance",
        "agency",
        "park",
        "lab",
        "institute",
        "university",
        "company",
    }
)
"""A policy only where an office carries it out: what a place begins to do (某省实施某行动) goes on to be told of the place."""
_OFFICES = re.compile("部门|机关|机构|法院|检察院|海关|总局|委员会")
_REPORT = re.compile("数据|报告|公报|统计|白皮书|名单|目录|年报")
"""A paper that reports owns nothing of what it reports."""
_USED = re.compile("(?:用上|使用|采用|引入|引进|接入|应用|借助|依托|通过|入驻|运用|使用上|装上|换上|落户|加入)了?[“]?$")
"""用上某系统后，: what somebody makes use of is not told of."""
_GOES_ON = ("并", "还", "又", "也", "会同")
"""What begins so is said of who did the first."""
_TOOLS = frozenset({"product", "facility", "alliance"})
_ACTS = re.compile(
    "(?:已|先后|累计|同时|全面|持续|积极|不断|共)*(?:选育|育成|培育|开展|组织|举办|设立|建立|建成(?!后)|新建|出台|实施|改造|引进|培育|制定|印发|安排|落实|推动|推进|打造)"
)
"""推出某小程序，开展培训3万人次: what no tool does is told of who has brought it out."""
_ACTORS = re.compile(
    "(?:并|还|同时)*(?:提出|明确|要求|力争|争取|确保|计划|规划|瞄准|对(?!接)[^，。；]{2,40}?(?:给予|奖励|补助|补贴|资助|奖补|支持)"
    "|给予|奖励|补贴|鼓励|推动|到(?:20)?\\d\\d年(?!底?已))"
)
"""设立某基金，提出到2026年建成…: what is aimed at and who is helped goes on to be told of who has set the fund up."""
_SETS_UP = re.compile("(?:设立|出台|印发|制定|配套|安排|拿出|投入)")
"""实施某专项行动，设立额度…: neither does a campaign or a body that has just come up."""
_SET_UP = frozenset({"finance", "platform", "facility", "park"})
_SITES = frozenset({"park", "lab", "institute", "university", "company"})
_FOUNDED = re.compile(
    "(?:设立|成立|组建|合办|联办|创办|开办|开设|兴办|创建|创立|揭牌|挂牌|获批|共建|合建|联建|建立|建成|建起|盖起|落成|投用|启用|投运|筹建|规划|建设(?=了)|(?:启动|开工|规划|布局)建设)了?[^，。；]{0,14}$"
)
"""Whatever else a place does with them goes on to be told of the place (打造某产业园，集聚企业90家)."""
_TOPMOST = re.compile("最[一-鿿]{1,4}的(?:项目|工程|一[个项条])?(?:，|就|便|当)*(?:是|属|数)$")
"""投资最大的是某园区。: what is said to be the most of its kind is told of next."""
_BUILT = frozenset({"facility", "project", "platform", "park", "lab", "institute"})
_BUILDS = re.compile("(?:建设|新建|筹建|扩建|打造|建成|建起|共建|启动|开工|布局|规划)了?[^，。；]{0,14}$")
_WORK = re.compile("[”》]?(?:[一二三四]期)?(?:项目|工程)?(?:改?扩建|改造|建设)?")
_TRAITS = re.compile(
    "(?:项目|工程|计划|规划|预计|设计|概算|总|一期|年内|最大)*(?:占地|(?:完成)?投资(?!额|增|者|同比)|规模(?!以上)|(?:建筑)?面积|全长|线路|年产(?!值)|年处理|可年|年可|产能|(?<=最大)[一-鿿]{2,6}能力|(?:建成|投用|投产|达产)后|可容纳|可提供)"
)
"""某院与某区建设了某基地，占地45亩: what only a building or a plant has goes on to be told of it, whoever has built it."""
_LENDS = re.compile("[^，。；]{0,8}?(?:已|累计|共)?为[^，。；]{1,30}?(?:授信|放款|发放|贷款|提供)")
_SEVERAL = re.compile("等|多家|联合|会同|[0-9]+家")
"""某银行推出某贷，已为企业授信…: what one bank lends is its own, what several lend is told of the loan."""
_ENDS = re.compile("[”》’]?(?:新?(?:品种|品系|配套系|机型|车型)|产品|平台|系统|服务|业务|模式|机制)?$")


class Foci:
    """The things that the clauses of one passage end by bringing in."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics

    def of_clause(self, clause: int, until: int | None = None) -> Owner | None:
        """What a clause brings in by its last words, unless what follows up to the clause `until` goes on about who did it."""
        start, end = self.passage.clauses[clause]
        following = self.passage.clauses[clause + 1 : (clause if until is None else until) + 1]
        if any(self.text.startswith(_GOES_ON, begin) for begin, _ in following):
            return None
        owners = [o for o in self.topics.between(start, end) if o.kind not in PLACES and o.kind != "person"]
        if not owners:
            return None
        last = owners[-1]
        rest = _BRACKET.sub("", self.text[last.end : end])
        if self.text.startswith("这是", start) or USES_IT.match(self.text, start):
            return None  # 这是自某政策实施以来，首次…: said of what was told before
        if rest and _SINCE.fullmatch(rest):
            if _USED.search(self.text, start, last.start) or is_source(self.text, last):
                return None
            return last if last.kind not in ("agency", "policy") else None
        if self._is_work(start, last, rest, following):
            return last
        brought = _BROUGHT.search(self.text, start, last.start)
        if brought is None or not _ENDS.fullmatch(rest) or last.kind not in _KINDS:
            return None
        if (
            _SOME.search(brought[0])
            or _LIES.search(brought[0])
            or any(brought.start() <= o.start < last.start for o in owners)
        ):
            return None  # 揭牌4个某实验室; 揭牌的某实验室位于某园区
        if _GOING_ON.search(self.text, start, last.start) or self.by_many(start, last.start):
            return None
        if last.kind == "event" and (is_meeting(last) or is_of_a_body(self.topics, last)):
            return None
        if last.kind == "finance" and any(_LENDS.match(self.text, begin, stop) for begin, stop in following):
            return last if self._by_several(start, last.start) else None
        if last.kind in _SITES and not _FOUNDED.search(self.text, start, last.start):
            return None
        if self.is_left(last, following) or any(_SETS_UP.match(self.text, begin) for begin, _ in following):
            return None
        if last.kind in _TOOLS and any(_ACTS.match(self.text, begin, stop) for begin, stop in following):
            return None
        if last.kind == "policy" and (_REPORT.search(last.label) or not self._by_an_office(clause, last.start)):
            return None
        return last

    def _is_work(self, start: int, last: Owner, rest: str, following: Sequence[tuple[int, int]]) -> bool:
        """Whether a clause ends by saying what is built, the most of its kind or with its traits told in the next clause."""
        if self.text[start : last.start].count("、") or self.by_many(start, last.start):
            return False
        if _TOPMOST.search(self.text, start, last.start):
            return last.kind in _KINDS and _ENDS.fullmatch(rest) is not None
        builds = _BUILDS.search(self.text, start, last.start) if last.kind in _BUILT else None
        told = following and _TRAITS.match(self.text, *following[0]) and _WORK.fullmatch(rest)
        if builds is None or not told or _SOME.search(builds[0]) or _LIES.search(builds[0]):
            return False
        return not self.topics.between(builds.start(), last.start)

    def _by_several(self, start: int, end: int) -> bool:
        """Whether more than one bring in what is named at `end`."""
        doers = self.topics.between(start, end)
        return len(doers) > 1 or _SEVERAL.search(self.text, start, end) is not None

    def unless_left(self, thing: Owner | None, clause: int, last: int) -> Owner | None:
        """What a figure of a clause describes, unless the clauses behind it go back to who has set it up."""
        left = thing is not None and self.is_left(thing, self.passage.clauses[clause + 1 : last + 1])
        return None if left else thing

    def is_left(self, thing: Owner, clauses: Iterable[tuple[int, int]]) -> bool:
        """Whether one of the clauses behind a thing goes back to who has set it up."""
        return thing.kind in _SET_UP and any(_ACTORS.match(self.text, start, end) for start, end in clauses)

    def by_many(self, start: int, end: int) -> bool:
        """25个城市设立了某基金: what each of many does is a kind of thing."""
        first = next(iter(self.passage.quantities_between(start, end)), None)
        return first is not None and first.start == self.topics.skip_lead(start, end)

    def _by_an_office(self, clause: int, before: int) -> bool:
        """Whether an office does what the clause says, not a place or nobody."""
        start = self.passage.clauses[clause][0]
        doer = self.topics.of_clause(clause, before)
        first = self.passage.clause_index(self.passage.sentence(start)[0])
        if doer is None and clause > first and self.text[start - 1] == "，":
            # 某部印发通知，启动某行动
            doer = self.topics.of_clause(clause - 1, start)
        return (doer is not None and doer.kind in ("agency", "event")) or _OFFICES.search(
            self.text, start, before
        ) is not None

    def of_sentence(self, sentence: int) -> Owner | None:
        """What a sentence brings in by its last clause."""
        start, end = self.passage.sentences[sentence]
        return self.of_clause(self.passage.clause_index(max(start, end - 1)))
