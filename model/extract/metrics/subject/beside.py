"""Owners that stand right beside a figure: described by it, sharing in it, beginning its item of a list, helped to it."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.extract.drafts import Quantity
from model.extract.metrics.reading.bracketed import in_brackets
from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.invested import invested, work_of
from model.extract.metrics.reading.passage import Owner, Passage, nation
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.apportioned import apportioned
from model.extract.metrics.subject.attributed import Attributed
from model.extract.metrics.subject.described import last_of_traits
from model.extract.metrics.subject.gapping import gapped
from model.extract.metrics.subject.goods import GOODS
from model.extract.metrics.subject.helped import helped
from model.extract.metrics.subject.journeys import way_of
from model.extract.metrics.subject.neighbours import AWAY, Neighbours
from model.extract.metrics.subject.papers import Papers
from model.extract.metrics.subject.said_behind import prize_of
from model.extract.metrics.subject.sides import both_at
from model.extract.metrics.subject.topics import Topics
from model.extract.quantity.units import unit_group

_PIVOT = re.compile(
    "(?<!推出)(?<!出台)(?<!发布)(?<!公布)(?<!印发)(?<!制定)(?<!实施)(?<!落实)(?:帮助|推动|助力|助推|带动|促进|支持|推进|让|使得?|令)$"
)
"""Behind a verb of bringing out (推出推动某省开放20项举措) it belongs to what the measures are called."""
_MAKES = re.compile("(?:使得?|让|令)$")
"""使“某某”气田年产量从30亿立方米升至…: what is brought about is told of what the verb governs, named work or place."""
_BY_WHOM = r"(?:左右|以上)?、(?:由|位于|地处|坐落[于在])[^，。；、！？的]{2,40}的"
"""Behind the first trait of what is named next (总投资2亿元|、由某公司建设的|某站)."""
_RELATIVE = re.compile(rf"[^，。；、！？]{{0,6}}的|{_BY_WHOM}")
_SOME = re.compile("一[列辆架艘台条座款套]")
_BY = re.compile("(?<![予难得加给足可所])以[^，。；的]{0,10}$")
"""以2秒的优势战胜某队: by how much or for what price somebody does something to what is named behind it."""
_COMPOSED = re.compile("[^，。；、！？]{0,6}(?:组成|组建|共建|联建|合建|参与|参加|加盟|发起|联合)的")
"""由甲牵头、23家单位组成的某联合体: who makes something up is counted for it."""
_SIZED = frozenset({"product", "facility", "project"})
_OF_IT = frozenset({"的", "规模的", "人民币的", "左右的", "以上的"})
_NOT_OF_IT = re.compile("[，。；、]|参加|参与|出席|前往|地处|位于|(?:[从自在向往对于]|[抵到]达|[驶开]往|[返抵经])$")
"""What stands between in 满载2000吨货物的班列从某站 says that the name behind it is only where what is described is."""
_AS = re.compile("[作身]为|依托|依靠|借助|凭借|凭着|靠着|立足|手握|手持|坐拥|带着|携带|怀揣|揣着|背靠")
"""凭着11件专利，某公司…: as what or by what means, before who it is."""
_DASH = re.compile("[一-鿿]{1,6}——")
"""坐落在800米高处的村子——某村."""
_COUNTRY = re.compile("(?:国家|我国|全国)(?:规划|确定|部署|加快推进|推进)?的?$")
_ONE_OF = re.compile("[^，。；——]{0,24}之一")
"""国家90项造林工程之一: how many the country has, whatever is one of them."""
_IN_COUNTRY = re.compile(
    "[“\\s]*(?:此前|以往|过去|目前|当时|长期以来|当前)?，?国内(?:的?同类|绝?大多数|多数|[^，。；]{2,14}?(?:自给率|国产化率|进口依存度)|[^，。；]{2,16}(?=[^，。；]{0,8}(?:[靠赖]|依靠|依赖)进口))"
)
"""国内同类产品八成靠进口: what the trade of the country has, to which somebody's own is set against."""
_ALL_OVER = re.compile("(?:[的和]|推广[到至]|扩[大展][到至]|覆盖[到至])全国(?:约|近|超|超过)?$")
"""某部抽查的全国35座茶市, 推广到全国16个省份."""
_COVERS_COUNTRY = re.compile("覆盖了?(?:全国|我国)(?:约|近|超过?)?$")
"""路网已覆盖全国90%的城市: a share of the country."""
_JOINT = re.compile(
    "(?:川渝|成渝|渝川)(?:两地|两省市)?(?:已|累计|将|共同|计划|新增|新)*(?:共建|联合|合作|共同|科技合作)[^，。；“”的]{0,14}$"
)
"""What 川渝 does together, right before its count."""
_NOUN = re.compile("[^，。；]{0,4}的[^，。；]{1,8}")


class Beside:
    """Finds the owners beside the figures of one passage. `describes` gives, by clause, what a figure in it described."""

    def __init__(self, passage: Passage, topics: Topics, headline: Owner | None) -> None:
        self.passage, self.text, self.topics, self.headline = passage, passage.text, topics, headline
        cues = cues_of(passage.lexicon)
        self._verbs, self._finite = cues.all_verbs, cues.finite
        self.attributed, self.neighbours = Attributed(passage, topics), Neighbours(passage, topics)
        self.papers = Papers(passage, topics)
        self.describes: dict[int, Owner] = {}

    def owner_of(self, quantity: Quantity, indicator: str) -> tuple[Owner, float] | None:
        """The owner beside a figure that is called `indicator`, and how well the text supports it."""
        cases: tuple[tuple[Callable[[], Owner | None], float], ...] = (
            (lambda: self._of_country(quantity), 0.95),
            (lambda: gapped(self.passage, quantity), 0.95),
            (lambda: in_brackets(self.passage, quantity), 0.95),
            (lambda: self.attributed.of(quantity), 0.9),
            (lambda: self._invested(quantity), 0.9),
            (lambda: self._goods(quantity) or self._described(quantity), 0.9),
            (lambda: prize_of(self.topics, self.headline, quantity), 0.9),
            (lambda: apportioned(self.topics, quantity), 0.9),
            (lambda: self._item(quantity), 0.85),
            (lambda: self._as(quantity), 0.85),
            (lambda: helped(self.topics, quantity), 0.9),
            (lambda: self.neighbours.of(quantity), 0.95),
            (lambda: self._joint(quantity), 0.9),
            (lambda: self._pivot(quantity), 0.85),
            (lambda: self._spot(quantity), 0.8),
            (lambda: self.papers.entitling(quantity), 0.85),
            (lambda: self.papers.holding(quantity, indicator), 0.85),
            (lambda: way_of(self.topics, quantity, indicator), 0.8),
        )
        return next(((found, strength) for case, strength in cases if (found := case()) is not None), None)

    def _of_country(self, quantity: Quantity) -> Owner | None:
        """国家90项造林工程之一, 某部抽查的全国35座茶市: the country right before the figure, where it owns what is counted."""
        low = max(self.passage.clause(quantity.start)[0], quantity.start - 12)
        if not quantity.rank and _IN_COUNTRY.match(
            self.text, self.passage.clause(quantity.start)[0], quantity.end + 12
        ):
            return nation(quantity.start, quantity.start)
        one_of = _COUNTRY.search(self.text, low, quantity.start) and _ONE_OF.match(self.text, quantity.end)
        part = quantity.unit == "%" and _COVERS_COUNTRY.search(self.text, low, quantity.start)
        if not one_of and not part and (quantity.rank or not _ALL_OVER.search(self.text, low, quantity.start)):
            return None
        return nation(quantity.start, quantity.start)

    def _invested(self, quantity: Quantity) -> Owner | None:
        """某公司投资3.2亿元建设某示范线: the work that a sum goes into."""
        start, end = self.passage.clause(quantity.start)[0], self.passage.sentence(quantity.start)[1]
        into = invested(self.passage, quantity, start)
        return work_of(self.passage, into, self.topics.between(into.built, end)) if into else None

    def _goods(self, quantity: Quantity) -> Owner | None:
        """一块直径24米、高9米的环形屏: goods without a name, whose phrase holds the figure."""
        start, end = self.passage.clause(quantity.start)
        held = (o for o in self.topics.between(start, end) if o.kind == GOODS)
        return next((o for o in held if o.start <= quantity.start < o.end), None)

    def _described(self, quantity: Quantity) -> Owner | None:
        """总投资12.9亿元的某平台, 生产总值迈入3万亿元新台阶的重庆: the figure describes what is named behind it."""
        sized = next((o for o in self.topics.between(quantity.end, quantity.end + 40) if o.start == quantity.end), None)
        if (
            sized is not None
            and sized.kind in _SIZED
            and not quantity.rank
            and unit_group(quantity.unit, self.passage.lexicon) == "energy"
        ):
            return sized  # 首台5兆瓦“某某一型”
        quantity = last_of_traits(self.passage, quantity)
        match = _RELATIVE.match(self.text, quantity.end)
        low = self.passage.clause(quantity.start)[0]
        if match is None or AWAY.search(self.text, max(low, quantity.start - 6), quantity.start):
            return None
        if _BY.search(self.text, low, quantity.start):
            return None
        dash = _DASH.match(self.text, match.end())
        if dash is not None and self.topics.begins(dash.end()):
            return self.topics.chain(dash.end(), self.passage.clause(dash.end())[1])
        end = self.passage.clause(quantity.start)[1]
        for owner in self.topics.between(match.end(), min(end, match.end() + 40)):
            gap = self.text[match.end() : owner.start]
            does = any(
                len(word) > 1 and word in self._finite for _, word in self.passage.words(match.end(), owner.start)
            )
            if len(gap) > 12 or (does and owner.kind != "event") or _NOT_OF_IT.search(gap) or owner.kind == "person":
                return None
            within = self.topics.chain(owner.start, end) if not gap else None
            if within is not None and within.kind not in PLACES and within.kind != "person":
                owner = within
            if owner.kind in PLACES:
                return owner if not gap and owner.end == end else None
            composed = _COMPOSED.fullmatch(match[0]) is not None or "、" in match[0]
            if match[0] not in _OF_IT and not composed and not self._opens(quantity):
                return None
            # 总投资60亿元的某项目，占地420亩: what is described goes on to own the figures of the sentence.
            self.describes[self.passage.clause_index(quantity.start)] = owner
            return owner
        return None

    def _opens(self, quantity: Quantity) -> bool:
        """应用了数十项新技术的某火箭: whether the clause begins with the verb of the figure."""
        start = self.passage.clause(quantity.start)[0]
        some = _SOME.match(self.text, start)
        before = [word for _, word in self.passage.words(some.end() if some else start, quantity.start)]
        return 0 < len(before) <= 3 and before[0] in self._verbs

    def _item(self, quantity: Quantity) -> Owner | None:
        """甲省规划的70个机场、乙省培育的20家企业: the place that begins an item of a list and does something in it."""
        start = self.passage.clause(quantity.start)[0]
        at = self.text.rfind("、", start, quantity.start) + 1
        owner = next(iter(self.topics.between(at, quantity.start)), None) if at else None
        if owner is None or owner.start != at or owner.kind not in PLACES:
            return None
        if any(o.end == at - 1 for o in self.topics.between(start, at)):
            return None  # 成都、重庆将实现…: a list of places
        if self.text[start] in "对与向":
            return None  # 对沿线国家、欧盟出口…: a list of partners
        does = any(word in self._verbs for _, word in self.passage.words(owner.end, quantity.start) if len(word) > 1)
        return owner if does else None

    def _as(self, quantity: Quantity) -> Owner | None:
        """作为全省首条设计时速350公里的铁路，某高铁…: what is said of it before it is named."""
        index = self.passage.clause_index(quantity.start)
        start, end = self.passage.clauses[index]
        if not _AS.match(self.text, start) or index + 1 == len(self.passage.clauses):
            return None
        following = self.passage.clauses[index + 1]
        return self.topics.of_clause(index + 1, following[1]) if self.text[end : end + 1] == "，" else None

    def _joint(self, quantity: Quantity) -> Owner | None:
        """新认定川渝共建重点实验室4家: what both sides have set up together is counted for both; so is what the sentence goes on to count."""
        index = self.passage.clause_index(quantity.start)
        joint = _JOINT.search(self.text, self.passage.clauses[index][0], quantity.start)
        if joint is None or not self.topics.begins(joint.start()):
            return None
        first = self.passage.clause_index(self.passage.sentence(quantity.start)[0])
        told = (self.topics.of_clause(k, joint.start()) for k in range(first, index + 1))
        if any(o is not None and o.kind not in PLACES and o.kind != "agency" for o in told):
            return None  # 研究院承担川渝联合科研项目17项
        owner = both_at(joint.start(), quantity.start)
        self.describes[index] = owner
        return owner

    def _pivot(self, quantity: Quantity) -> Owner | None:
        """将帮助沙坪坝区引育企业45家: who is helped has the figure."""
        start = self.passage.clause(quantity.start)[0]
        for owner in reversed(self.topics.between(max(start, quantity.start - 40), quantity.start)):
            helped = _PIVOT.search(self.text, start, owner.start) and self.text[owner.end] != "的"
            made = owner.kind in _SIZED and _MAKES.search(self.text, start, owner.start) is not None
            if made or (owner.kind in PLACES and helped and self.topics.stands_alone(owner)):
                self.describes[self.passage.clause_index(quantity.start)] = owner
                return owner
        return None

    def _spot(self, quantity: Quantity) -> Owner | None:
        """在海拔5200米的冰川上，某队…: where somebody is, before he is named."""
        index = self.passage.clause_index(quantity.start)
        start, end = self.passage.clauses[index]
        if index + 1 == len(self.passage.clauses) or not self.text.startswith("，", end):
            return None
        here = self.text.startswith("在", self.topics.skip_time(start, end)) and _NOUN.fullmatch(
            self.text, quantity.end, end
        )
        if not here or self.topics.between(start, end):
            return None
        return self.topics.of_clause(index + 1, self.passage.clauses[index + 1][1])
