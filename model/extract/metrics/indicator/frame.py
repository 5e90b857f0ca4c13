"""What the reading of indicators shares: coordination, the words around a figure, and the figures read before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.counted import right_phrase
from model.extract.metrics.indicator.industries import industry_before
from model.extract.metrics.indicator.phrases import NEW, Left, left_phrase
from model.extract.metrics.reading.coordination import NEXT_MEASURE, Group, groups_of, named_by_list, parts_of
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.wording import joined
from model.extract.quantity.units import COUNTED, unit_group
from model.facts import Kind

REGION = "全国|全球|世界|亚洲|西部|东部|中部|中西部|全省|全市|全区|全县|国内|国际|同类|(?<=[居列在内])行业|省内|市内"
"""A region as the whole that something is ranked in or is a share of."""
MONEY = frozenset({"currency", "magnitude"})
_BARE = 2
"""A measure of so many characters says nothing by itself."""
_DOES = re.compile("(?:累计|合计|一共|共|已经?|就|预计|将|可)*(?:实现|完成)?")
_WORTH = frozenset({"价值", "货值", "总价值"})  # 出口汽车3万辆、价值29亿元: of what was counted before
ANYBODY = frozenset({"公司", "企业", "园区", "集团", "基地", "学校", "医院", "团队", "项目", "平台", "当地"})
"""Somebody told of before: whose a measure is, and no part of its name."""
_POINTING = frozenset({"尤其", "特别", "其中"})
_OVERALL = frozenset({"总体", "整体", "平均", "实际"})
"""Before a measure these are part of its name (总体达标率)."""
_ADVERBS = frozenset({"随之", "一路", "节节", "连年", "逐年", "同样", "依旧", "依然", "悄然", "随即"})
"""Before what becomes of a measure these end its name (合同随之水涨船高)."""
_HOW = ("较", "最", "更", "稳中")
_NEXT_ONE = re.compile("(?:其次|再次|第二|最后)[是为](?P<what>[^，。；的]{2,12})[，,]?")
"""其次是纺织品，占12%: the clause before a figure names the next one in a row."""
_CLAUSES_BACK, _SENTENCES_BACK = 4, 3
JOINED = re.compile(r"(?:、|和|与|及)(?:约|近|超过?|逾|至少)?$")
"""What joins a figure to the words of the one before it."""
_TABLE = re.compile(
    r"(?:[《“]|(?<!\d)\d{4}年?|(?<=[，。；的了在]))(?:位[居列]|[荣名]列|[荣高稳]居|登上|入选|跻身)?([^，。；、《》“”\d年的了在]{2,16}(?:百强|十强|榜|榜单|排行榜|指数排名))(?![样首])"
)
_WHOSE = re.compile("(?:.*(?:企业|公司)|.*(?:业|制造|加工|采选)$)")
"""规模以上茶叶企业 of 规模以上茶叶企业茶饮业务收入."""

Named = tuple[str, float]
"""An indicator and how well the text supports it."""


class Read(NamedTuple):
    """A figure whose indicator has been read."""

    quantity: Quantity
    kind: Kind
    indicator: str
    sentence: int


class Frame:
    """The figures of one passage in their order, those already named among them."""

    def __init__(self, passage: Passage, found: Sequence[Quantity], cues: Cues) -> None:
        self.passage, self.found, self.cues = passage, list(found), cues
        self.text = passage.text
        self._starts = [q.start for q in self.found]
        self.groups = groups_of(self.found, passage.text)
        self.done: list[Read] = []
        self._right: dict[int, Right] = {}

    # the words around a figure

    def group(self, quantity: Quantity) -> str:
        """The table of the figure's unit."""
        return unit_group(quantity.unit, self.passage.lexicon)

    def after(self, index: int) -> Quantity | None:
        """The next figure."""
        return self.found[index + 1] if index + 1 < len(self.found) else None

    def window(self, index: int) -> int:
        """Where the words of a figure begin: its clause, or the end of the figure before it in the clause."""
        start = self.passage.clause(self.found[index].start)[0]
        return max(start, self.found[index - 1].end) if index else start

    def left(self, index: int, end: int | None = None) -> Left:
        """The phrase before a figure (before `end` of it); of A和B分别达到x和y each figure has its part."""
        group = self.groups[index]
        joint = JOINED.search(self.text, self.window(index), self.found[index].start)
        if group.size == 1 and joint and self._goes_on(index):
            return Left("", "", joint.end())  # 调拨5万吨化肥、200吨农药: what stands before is of the figure before
        start, end = self.window(group.first), self.found[group.first].start if end is None else end
        if self._goes_on(group.first) and (measure := NEXT_MEASURE.search(self.text, start, end)):
            start = measure.end()
        start = self._behind_counted(group.first, start, end)
        shared = self._around_time(start, left_phrase(self.passage, start, end, self.cues))
        if group.size == 1:
            return shared
        parts = parts_of(shared.noun, group.size, self.cues) or self._summed_up(group, shared.noun)
        parts = parts or named_by_list(self.passage, start, end, group.size, self.cues)
        return Left(parts[group.place], shared.verb, shared.start) if parts else shared

    def _behind_counted(self, index: int, start: int, end: int) -> int:
        """Where the words of a figure begin behind what the figure before it counts and tells of (52家茶企|设计新品170款)."""
        counts = {self.group(q) for q in self.found[max(0, index - 1) : index + 1]} <= COUNTED
        alone = counts and self._goes_on(index) and self.groups[index - 1].size == 1
        before = self.right(index - 1) if alone else None
        return before.end if before and before.noun and before.predicate and start < before.end < end else start

    def _around_time(self, start: int, left: Left) -> Left:
        """茶具产销 of 茶具4月份产销, 茶企产值 of 茶企今年实现产值: what a bare measure is of may stand before a time between them."""
        times = self.passage.times_between(start, left.start)
        ref = next((t for t in times if _DOES.fullmatch(self.text, t.end, left.start)), None)
        bare = left.noun in self.cues.traits or self.cues.is_measure(left.noun)
        if ref is None or not bare or len(left.noun) > _BARE:
            return left
        whose = left_phrase(self.passage, start, ref.start, self.cues)
        ends = self.text.endswith(whose.noun, start, ref.start) and not self.is_owner(whose.start, ref.start)
        if not ends or len(whose.noun) < _BARE or whose.noun in ANYBODY:
            return left
        return left._replace(noun=whose.noun + left.noun, start=whose.start)

    def _goes_on(self, index: int) -> bool:
        """Whether a figure is a later one of its clause."""
        return index > 0 and self.window(index) == self.found[index - 1].end

    def _summed_up(self, group: Group, noun: str) -> list[str]:
        """甲、乙两项指标分别增长9%和10%: the list before a count of as many as there are figures, each with its `noun`."""
        k = group.first - 1
        if k < 0 or self.found[k].value != group.size or self.group(self.found[k]) not in COUNTED:
            return []
        listed = left_phrase(self.passage, self.window(k), self.found[k].start, self.cues).noun
        return [part.removesuffix(noun) + noun for part in parts_of(listed, group.size, self.cues)]

    def opens(self, index: int) -> bool:
        """Whether nothing that names stands before a figure in its clause (其中三成…)."""
        before = self.text[self.window(index) : self.found[index].start]
        return not before.strip(" ，,、其中有约近超过")

    def acted(self, index: int, left: Left) -> str:
        """A verb before a figure with what it is said of, where nothing else names the figure: 秋粮收获过四成."""
        cues, at = self.cues, left.start - len(left.verb)
        says = len(left.verb) >= 2 and left.verb not in cues.empty | cues.reaching | cues.carrying
        if left.noun or not says or not self.text.startswith(left.verb, at):
            return ""
        lead = left_phrase(self.passage, self.window(self.groups[index].first), at, cues)
        if not lead.noun and lead.verb in cues.governing and self.text.startswith(lead.verb, at - len(lead.verb)):
            # 报废更新超246万份: two verbs in a row are a name.
            return lead.verb + left.verb
        noun = re.sub("^(?:计划|预计|年内)+", "", lead.noun)
        own = left.verb not in cues.happening and self.is_owner(lead.start, lead.start + len(lead.noun))
        if len(noun) < 2 or own:
            return ""
        if left.verb in cues.comparison_words:
            return noun
        if left.verb not in cues.through:
            return noun + left.verb
        return joined(lead.verb, noun) if lead.verb in cues.governing else noun

    def right(self, index: int) -> Right:
        """The phrase behind a figure, or behind the last of those that it is coordinated with (22亿元和13亿元票房)."""
        group = self.groups[index]
        last = group.first + group.size - 1
        if last not in self._right:
            self._right[last] = right_phrase(self.passage, self.found[last], self.after(last), self.cues)
        return self._right[last]

    # figures read before

    def sentence(self, quantity: Quantity) -> int:
        """The sentence of a figure."""
        return self.passage.sentence_index(quantity.start)

    def before(self, quantity: Quantity, *kinds: Kind, same_sentence: bool = False) -> Read | None:
        """The last figure of one of the kinds in the sentence, or in the one before it."""
        sentence = self.sentence(quantity)
        for read in reversed(self.done):
            if read.sentence < sentence - (0 if same_sentence else 1):
                return None
            if not kinds or read.kind in kinds:
                return read
        return None

    def before_group(self, index: int, *kinds: Kind) -> Read | None:
        """The last figure of one of the kinds before those that figure number `index` is coordinated with, as `before`."""
        first = self.found[self.groups[index].first]
        least = self.sentence(first) - 1
        earlier = (r for r in reversed(self.done) if r.quantity.start < first.start and r.sentence >= least)
        return next((r for r in earlier if r.kind in kinds), None)

    def counted_before(self, quantity: Quantity) -> str:
        """What the last count of the sentence counts, "" where there is none: a share is one of it."""
        before = self.before(quantity, "level", same_sentence=True)
        if before is None or self.group(before.quantity) not in COUNTED:
            return ""
        return before.indicator.rsplit("的", 1)[-1]

    def same_unit(self, quantity: Quantity) -> Read | None:
        """The last figure in the same unit, a few sentences back at most: what 这个数字 stands for."""
        sentence = self.sentence(quantity)
        recent = (r for r in reversed(self.done) if r.sentence >= sentence - _SENTENCES_BACK)
        return next((r for r in recent if r.quantity.unit == quantity.unit and r.kind != "growth"), None)

    def levels_before(self, index: int) -> list[Read]:
        """The levels that a group of growth rates (分别增长a、b) belongs to: as many as it has members, just before it."""
        group = self.groups[index]
        if group.size < 2:
            return []
        sentence, start = self.sentence(self.found[index]), self.found[group.first].start
        levels: list[Read] = []
        for read in reversed(self.done):
            if read.sentence != sentence or len(levels) == group.size:
                break
            if read.kind != "growth" and read.quantity.end <= start:
                levels.append(read)
        return levels[::-1] if len(levels) == group.size else []

    # names that need more than the phrase beside the figure

    def completed(self, quantity: Quantity, noun: str) -> str:
        """资金 after 项目115项 are the projects' funds, 总数 after a count is its total, 营业收入 is that of the industry spoken of."""
        if noun in self.cues.of_an_industry:
            return (industry_before(self.passage, quantity) or self._whose_before(quantity)) + noun
        if noun not in self.cues.dependent and noun not in self.cues.totals and noun not in _WORTH:
            return noun
        before = self.before(quantity, "level", "growth", same_sentence=True)
        if before is None:
            return noun
        if noun in self.cues.totals:
            return re.sub(rf"^(?:{'|'.join(NEW)})", "", before.indicator) + noun
        worth = noun in _WORTH and before.kind == "level" and self.group(before.quantity) not in MONEY
        return before.indicator + noun if worth or before.indicator.endswith(("项目", "工程")) else noun

    def _whose_before(self, quantity: Quantity) -> str:
        """规模以上茶叶企业 of 规模以上茶叶企业增加值增长8%，营业收入达…: whose measure the figure before gave."""
        before = self.before(quantity, same_sentence=True)
        found = self.cues.tail.search(before.indicator) if before is not None else None
        whose = before.indicator[: found.start()] if before is not None and found else ""
        industry = _WHOSE.match(whose)
        return industry[0] if industry else ""

    def leading_noun(self, quantity: Quantity) -> str:
        """What the clause before is about: 投入强度继续提高，达到2.68%."""
        k = self.passage.clause_index(quantity.start) - 1
        if k < 0 or not self.is_plain(k, quantity):
            return ""
        start, end = self.passage.clauses[k]
        next_one = _NEXT_ONE.fullmatch(self.text, start, end)
        if next_one:
            return "" if self.is_owner(next_one.start("what"), end) else next_one["what"]
        for at, word in self.passage.words(start, min(end, start + 40)):
            begins = start if word.endswith("是") else max(start, self.text.rfind("的", start, end - 2))
            says = (
                word in self.cues.verbs | _ADVERBS or word[-2:] in self.cues.comparison_words or word.startswith(_HOW)
            )
            if at > begins and says and word not in _OVERALL:
                noun = left_phrase(self.passage, start, at, self.cues).noun
                if len(noun) >= 2 or word[0] not in "较最更":
                    speaks = self.is_owner(at - len(noun), at)  # 某某介绍，公司已下单20吨
                    return noun if len(noun) >= 2 and noun not in _POINTING and not speaks else ""
        return ""

    def clause_before(self, quantity: Quantity) -> str:
        """The noun phrase that is all of the clause before: 列车运行时间，将由7小时缩短至2小时."""
        k = self.passage.clause_index(quantity.start) - 1
        if k < 0 or not self.is_plain(k, quantity):
            return ""
        left = left_phrase(self.passage, *self.passage.clauses[k], self.cues)
        return "" if left.verb or self.cues.change.search(left.noun) else left.noun

    def closing_noun(self, quantity: Quantity, heads: tuple[str, ...]) -> str:
        """The noun phrase that ends an earlier clause of the sentence in one of the heads: 像这样的企业，重庆已培育了7560家."""
        last = self.passage.clause_index(quantity.start)
        for k in range(last - 1, max(-1, last - 1 - _CLAUSES_BACK), -1):
            if not self.is_plain(k, quantity):
                return ""
            noun = left_phrase(self.passage, *self.passage.clauses[k], self.cues).noun
            if len(noun) >= 4 and noun.endswith(heads):
                return re.sub("^(?:像|如)?(?:这样|这类|此类)的", "", noun)
        return ""

    def is_owner(self, start: int, end: int) -> bool:
        """Whether a phrase is no more than a name or a place."""
        phrase = self.text[start:end].strip()
        return any(self.text[o.start : o.end] == phrase for o in self.passage.owners_between(start, end))

    def table_before(self, quantity: Quantity) -> str:
        """The ranking that a sentence, or the one before it, names last: 城市百强榜."""
        k = max(0, self.sentence(quantity) - 1)
        tables = list(_TABLE.finditer(self.text, self.passage.sentences[k][0], quantity.start))
        return tables[-1][1] if tables else ""

    def is_plain(self, clause: int, quantity: Quantity) -> bool:
        """Whether a clause stands in the sentence of a figure and has no figure of its own."""
        start, end = self.passage.clauses[clause]
        k = bisect_left(self._starts, start)
        holds = k < len(self._starts) and self._starts[k] < end
        return start >= self.passage.sentence(quantity.start)[0] and not holds
