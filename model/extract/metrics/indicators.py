"""The indicator of a figure: a short noun phrase of the text's own words that says what is counted or measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.cues import Cues
from model.extract.metrics.passage import Passage
from model.extract.metrics.phrases import Left, left_phrase, right_phrase
from model.extract.metrics.traits import Change
from model.extract.units import unit_group
from model.facts import Kind

_COUNTED = frozenset({"count", "compound", "people", "noun"})
_MONEY = frozenset({"currency", "magnitude"})
_SPLIT = re.compile(r" and |、|和|与|以及|及")
_JOINED = re.compile(r"[多余]?(?:以上)?(?:、|和|与|及|以及|，分别|，)?(?:约|近|超|超过|逾|约为)?$")
_REGION = "全国|全球|世界|亚洲|西部|东部|中部|中西部|全省|全市|全区|全县|国内|国际|同类|行业|省内|市内"
_COMPARED = re.compile(r"(?:(?<!占)比|较)[^，。；、]{1,14}$|(?:与|同)[^，。；]{1,14}(?:相比|持平)，?$")
_GIVING = frozenset(
    [
        "获得",
        "获",
        "取得",
        "设立",
        "给予",
        "提供",
        "投入",
        "签订",
        "签下",
        "发放",
        "安排",
        "拨付",
        "下达",
        "落实",
        "募集",
        "筹集",
        "吸引",
        "实现",
        "带来",
        "完成",
        "奖励",
        "争取",
        "新增",
        "达成",
        "形成",
        "拥有",
        "设有",
        "配套",
        "融到",
        "融得",
        "得到",
        "享受",
        "创造",
    ]
)


_NEW = ("新增", "新认定", "新建")
_LETTER = re.compile(r"[A-Za-z一-鿿]")
_AWARD = re.compile(r"(?:荣获|获得|获评|获|摘得|入选|荣膺)[“‘](?:[^”’]*——)?(?P<prize>[^”’]{2,30})[”’]")
_DIFFERENCE = re.compile(
    r"(?:分别)?(?:均)?(?P<verb>比|较|高于|低于|快于|慢于|优于)(?P<other>[^，。；]{2,30}?)(?P<side>高出?|低|快|慢|多|少)?(?:出|了|约|近|超过?)*$"
)
_FROM = re.compile(
    r"(?:从|由)(?:现在|目前|当前|如今|之前|过去|原来|原先|以前|以往|此前|最初|去年|上年|前一年|当初|年初|\d{4}年)?的?(?:约|近|超|不足|不到)?$"
)
_TO = re.compile(r"(?:[^，。；、0-9]{0,8})(?:到|至|为|成)(?:了|目前|现在|如今|今年|约|近|超|超过|的)*")
_EMPTY_VERBS = frozenset(
    [
        "其中",
        "已有",
        "共有",
        "达到",
        "目前",
        "拥有",
        "现有",
        "还有",
        "超过",
        "包括",
        "分别",
        "累计",
        "共计",
        "合计",
        "设有",
    ]
)
_TIMES = re.compile(r"(?:已经|已)?(?:达到|达|是|为|相当于|超过|约为|约是|只有|仅为|仅有|不到|不足)[^，。；、]{1,20}的$")
_INDUSTRY = re.compile(
    r"(?:^|(?<=[，,]))(?P<industry>[一-鿿]{2,10}(?:制造业|产业|行业|服务业|工业))(?=[一-鿿])(?!研究|园|链|集群|技术|基地|功能|联盟|协会|中心|投资|基金|大学|学院|化|企业)"
)
_STANDING = re.compile(
    rf"(?:(?:在[^，。；]{{1,12}}中)?(?:[位稳跃]?[居列]|排名?|排在|名列|位次|升至|跃升|上升|保持|继续|均|在|为|中|占据|成为|更是|更|也|到|至|是))*(?:{_REGION})*(?:有望)?(?:连续[^，。；]{{1,4}}年)?(?:[位稳跃]?[居列])?(?:{_REGION})*(?:前列)?第?$"
)
"""What stands between a name and its rank: 位居全国, 在全球各经济体中位居."""
_SHARE_MOVES = re.compile("[，,、]?占比(?=[较比同提上下增])")
_COSTS = re.compile(r"(?:仅需|只需|需|仅要|只要|花费|收费)$")
_OF_AN_INDUSTRY = frozenset(
    [
        "营业收入",
        "利润总额",
        "增加值",
        "产值",
        "总产值",
        "利润",
        "营收",
        "销售收入",
        "主营业务收入",
        "出口交货值",
        "固定资产投资",
    ]
)


class Read(NamedTuple):
    """What is known of a figure when its indicator has been read; `strength` says how well the text supports it."""

    quantity: Quantity
    kind: Kind
    indicator: str
    sentence: int
    strength: float
    grouped: int = 0


class IndicatorReader:
    """Reads the indicators of one passage in the order of the text; earlier figures lend their names to later ones."""

    def __init__(self, passage: Passage, found: Sequence[Quantity], cues: Cues) -> None:
        self.passage, self.found, self.cues = passage, list(found), cues
        self.done: list[Read] = []
        self._groups = _groups(self.found, passage)

    def read(self, index: int, kind: Kind, change: Change | None) -> Read:
        """The indicator of figure number `index`."""
        quantity = self.found[index]
        name, strength = self._name(index, quantity, kind, change)
        place = self._groups[index][0]
        result = Read(quantity, kind, name[:60], self.passage.sentence_index(quantity.start), strength, place)
        self.done.append(result)
        return result

    def first_of(self, index: int) -> Quantity:
        """The first of the figures that figure `index` is coordinated with (分别增长9.9%、20.14%): its words serve all."""
        return self.found[self._groups[index][2]]

    # the frame

    def _name(self, index: int, quantity: Quantity, kind: Kind, change: Change | None) -> tuple[str, float]:
        if kind == "rank":
            return self._rank(index, quantity)
        if kind == "growth" and change is not None:
            return self._growth(index, quantity, change)
        if kind in ("share", "ratio"):
            return self._share(index, quantity, kind)
        return self._level(index, quantity)

    def _window(self, index: int) -> int:
        """Where the words of figure `index` begin: its clause, or the end of the figure before it in the clause."""
        quantity = self.found[index]
        start = self.passage.clause(quantity.start)[0]
        if index and self.found[index - 1].end > start:
            start = self.found[index - 1].end
        return start

    def _left(self, index: int, end: int | None = None) -> Left:
        """The phrase before a figure; before a coordinated figure (A和B分别达到x和y) its part of the phrase before the first."""
        quantity = self.found[index]
        place, size, first = self._groups[index]
        if size > 1:
            anchor = self.found[first]
            left = left_phrase(
                self.passage, self._window(first), end if end is not None and place == 0 else anchor.start, self.cues
            )
            parts = _parts(left.noun, size, self.cues)
            if parts:
                return Left(parts[place], left.verb, left.start)
            if place:
                return left
        return left_phrase(self.passage, self._window(index), quantity.start if end is None else end, self.cues)

    def _before(self, sentence: int, *kinds: Kind) -> Read | None:
        """The last figure of the sentence, or of the one before it, of one of the kinds."""
        for read in reversed(self.done):
            if read.sentence < sentence - 1:
                return None
            if not kinds or read.kind in kinds:
                return read
        return None

    # the kinds

    def _rank(self, index: int, quantity: Quantity) -> tuple[str, float]:
        text = self.passage.text
        start = self._window(index)
        end = quantity.start
        match = _STANDING.search(text, start, end)
        if match:
            end = match.start()
        noun = left_phrase(self.passage, start, end, self.cues).noun
        if len(noun) >= 2:
            return self._completed(self.passage.sentence_index(quantity.start), quantity, noun), 0.8
        before = self._before(self.passage.sentence_index(quantity.start))
        if before is not None and before.sentence == self.passage.sentence_index(quantity.start):
            return before.indicator, 0.7
        right = right_phrase(self.passage, quantity, None, self.cues).noun
        return right or noun or quantity.text, 0.5

    def _growth(self, index: int, quantity: Quantity, change: Change) -> tuple[str, float]:
        place, size, first = self._groups[index]
        end = self._strip_comparison(
            self._window(first), change.start if place == 0 else self._change_start(first, change)
        )
        left = self._left(index, end) if place == 0 else self._left_of_first(index, end)
        noun = re.sub(r"(?:增长率|增速|增幅|涨幅|降幅)$", "", left.noun)
        if _SHARE_MOVES.match(self.passage.text, self._window(first)):
            owner = self._before(self.passage.sentence_index(quantity.start), "level")
            return (re.sub("占比$", "", owner.indicator) if owner else "") + "占比", 0.75
        if len(noun) >= 2 and noun not in ("其中", "数量"):
            return self._completed(self.passage.sentence_index(quantity.start), quantity, noun), 0.85
        mates = self._levels_before(index, size)
        if mates:
            return mates[place].indicator, 0.85
        before = self._before(self.passage.sentence_index(quantity.start), "level", "growth", "share")
        if before is not None:
            return before.indicator, 0.75
        return left.verb or noun or change.word, 0.3

    def _change_start(self, first: int, change: Change) -> int:
        anchor = self.found[first]
        match = self.cues.change.search(self.passage.text, self._window(first), anchor.start)
        return match.start() if match else change.start

    def _left_of_first(self, index: int, end: int) -> Left:
        place, size, first = self._groups[index]
        left = left_phrase(self.passage, self._window(first), end, self.cues)
        parts = _parts(left.noun, size, self.cues)
        return Left(parts[place], left.verb, left.start) if parts else left

    def _strip_comparison(self, start: int, end: int) -> int:
        text = self.passage.text
        while end > start:
            match = self.cues.comparisons.search(text, max(start, end - 12), end)
            if match is None:
                match = _COMPARED.search(text, max(start, end - 24), end)
            if match is None:
                return end
            end = match.start()
        return end

    def _levels_before(self, index: int, size: int) -> list[Read]:
        """The figures that a group of growth rates (分别增长a、b) belongs to: as many as it has members, just before it."""
        if size < 2:
            return []
        sentence = self.passage.sentence_index(self.found[index].start)
        first = self._groups[index][2]
        levels = [
            r
            for r in self.done
            if r.sentence == sentence and r.kind != "growth" and r.quantity.end <= self.found[first].start
        ]
        return levels[-size:] if len(levels) >= size else []

    def _share(self, index: int, quantity: Quantity, kind: Kind) -> tuple[str, float]:
        text = self.passage.text
        passed = self._from_to(index, quantity)
        if passed is not None:
            return passed
        if text.startswith("的", quantity.end):
            right = right_phrase(self.passage, quantity, _after(self.found, index), self.cues)
            if right.noun:
                whole = f"{right.predicate}的{right.noun}" if 1 < len(right.predicate) <= 18 else right.noun
                return (whole + "占比" if kind == "share" else whole), 0.7
        window = self._window(self._groups[index][2])
        share = re.search(
            r"占(?P<whole>(?!比|有率)[^，。；、%]{0,24}?)(?:的)?(?P<word>比重|比例|份额|比)?(?:分别)?(?:已)?(?:达到|达|为|超过|超|近|约|提高到|提升到|提升至|提高至|升至|逾|接近|不足|突破|高达|降至|下降到)*$",
            text[window : self.found[self._groups[index][2]].start],
        )
        if share:
            own = left_phrase(self.passage, window, window + share.start(), self.cues).noun
            place, size, _ = self._groups[index]
            parts = _parts(own, size, self.cues) if size > 1 else []
            own = parts[place] if parts else own
            whole = re.sub(r"(?:了|到|据)", "", share["whole"])
            if len(own) < 2:
                before = self._before(self.passage.sentence_index(quantity.start), "level")
                own = before.indicator if before else own
            return (
                f"{own}占{whole}{share['word'] if share['word'] and share['word'] != '比' else '比重'}"
                if whole
                else f"{own}占比",
                0.8,
            )
        whole_of = re.search(
            r"(?:超过|超|近|约|接近|不足|达到|达|为|是|突破)(?P<whole>[^，。；、]{2,12}?)的$",
            text[window : quantity.start],
        )
        if whole_of and kind == "share":
            before = self._before(self.passage.sentence_index(quantity.start), "level")
            return f"{before.indicator if before else ''}占{whole_of['whole']}比重", 0.7
        times = _TIMES.search(text, window, quantity.start) if kind == "ratio" else None
        if times:
            noun = left_phrase(self.passage, window, times.start(), self.cues).noun
            before = self._before(self.passage.sentence_index(quantity.start), "level")
            if len(noun) >= 2 or before is not None:
                return (noun if len(noun) >= 2 or before is None else before.indicator), 0.7
        noun, strength = self._level(index, quantity)
        if kind == "share" and not re.search(r"率|比|比重|比例|份额|强度|度$", noun):
            return noun + "占比", strength - 0.1
        return noun, strength

    def _level(self, index: int, quantity: Quantity) -> tuple[str, float]:
        passage = self.passage
        if quantity.text.endswith("级") and quantity.unit == "元":
            return right_phrase(passage, quantity, _after(self.found, index), self.cues).noun + "规模", 0.6
        if quantity.unit == "个百分点" and (compared := self._compared(index)):
            return compared, 0.7
        passed = self._from_to(index, quantity)
        if passed is not None:
            return passed
        left = self._left(index)
        group = unit_group(quantity.unit, passage.lexicon)
        if group in _COUNTED:
            return self._counted(index, quantity, left)
        if group == "duration":
            return self._duration(index, quantity, left)
        return self._measured(index, quantity, left)

    def _compared(self, index: int) -> str | None:
        """增速比同期工业高4.8个百分点: the level and what it is compared with."""
        place, size, first = self._groups[index]
        start = self._window(first)
        match = _DIFFERENCE.search(self.passage.text, start, self.found[first].start)
        if match is None:
            return None
        base = left_phrase(self.passage, start, match.start(), self.cues).noun
        if base in ("", "增速", "增幅"):
            before = self._before(self.passage.sentence_index(self.found[first].start), "growth", "level", "share")
            speed = base or ("增速" if before is not None and before.kind == "growth" else "")
            base = (before.indicator if before else "") + speed
        others = _parts(match["other"], size, self.cues) or [match["other"]] * size
        side = match["side"] or match["verb"].removesuffix("于").removesuffix("比").removesuffix("较")
        return f"{base}比{others[place]}{side}"

    def _from_to(self, index: int, quantity: Quantity) -> tuple[str, float] | None:
        """从500帧/秒提升至1500帧/秒: what changes stands before 从, and both figures are its."""
        text, start = self.passage.text, self.passage.clause(quantity.start)[0]
        source = _FROM.search(text, self._window(index), quantity.start)
        if source:
            noun = left_phrase(self.passage, start, source.start(), self.cues).noun
            return (noun, 0.85) if len(noun) >= 2 else None
        last = self.done[-1] if self.done else None
        lexicon = self.passage.lexicon
        if (
            last is None
            or last.quantity.end < start
            or unit_group(last.quantity.unit, lexicon) != unit_group(quantity.unit, lexicon)
        ):
            return None
        between = text[last.quantity.end : quantity.start]
        return (last.indicator, 0.85) if _TO.fullmatch(between) else None

    def _counted(self, index: int, quantity: Quantity, left: Left) -> tuple[str, float]:
        passage = self.passage
        if unit_group(quantity.unit, passage.lexicon) == "noun":
            return quantity.unit, 0.6
        following = _after(self.found, index)
        if following is not None and self._is_described_by(quantity, following):
            # 300余株25个品种的美蓉花, 5台单机容量3.6兆瓦的风机: what is counted stands behind the second figure.
            described = right_phrase(passage, following, None, self.cues).noun.rsplit("的", 1)[-1]
            if described:
                return described, 0.6
        right = right_phrase(passage, quantity, following, self.cues)
        award = _AWARD.match(passage.text, right.end)
        if award and quantity.unit in ("人", "名", "位") and not right.noun:
            return f"{award['prize']}获奖者", 0.7
        if _LETTER.search(right.noun):
            noun = self._same_things(quantity, right.noun)
            new = next((n for n in _NEW if left.verb == n or left.noun.startswith(n)), "")
            if new:
                return new + left.noun.removeprefix(new) + noun, 0.85
            if award:
                return f"{award['prize']}获奖{noun}", 0.7
            owned = passage.text[quantity.start - 1 : quantity.start] == "的"
            if owned and 2 <= len(left.noun) <= 8 and self._window(index) == passage.clause(quantity.start)[0]:
                return f"{left.noun}的{noun}", 0.6
            if len(noun) <= 4 and 2 <= len(right.predicate) <= 20:
                return f"{right.predicate}的{noun}", 0.7
            return noun, 0.9
        predicated = re.match(
            r"(?:为|是|系|属于)([^，。；、]{2,20})", passage.text[quantity.end : passage.clause(quantity.start)[1]]
        )
        if predicated and len(left.noun) < 2:
            return predicated[1], 0.6
        if left.noun in self.cues.activities:
            return (left.verb if len(left.verb) > 1 else "") + left.noun, 0.8
        if len(left.noun) >= 2 and left.noun not in self.cues.soft_verbs:
            return self._completed(passage.sentence_index(quantity.start), quantity, left.noun), 0.9
        if left.noun in self.cues.soft_verbs:
            left = Left("", left.noun, left.start)
        compound = re.match(
            r"[一-鿿]{3,12}(?=[，。；、！？]|$)", passage.text[quantity.end : passage.clause(quantity.start)[1]]
        )
        if quantity.unit == "人" and len(left.verb) >= 2 and left.verb not in _EMPTY_VERBS:
            return left.verb + "人数", 0.6
        if compound and left.verb and compound[0].endswith(self.cues.heads):
            # 1500支宣讲小分队: a verb opens the name of what is counted.
            return compound[0], 0.6
        return self._borrowed(quantity, left)

    def _is_described_by(self, quantity: Quantity, following: Quantity) -> bool:
        text, lexicon = self.passage.text, self.passage.lexicon
        if following.start == quantity.end:
            return True
        near = following.start - quantity.end <= 8 and not re.search(
            "[，。；、和与及]", text[quantity.end : following.start]
        )
        return near and text.startswith("的", following.end) and unit_group(following.unit, lexicon) not in _COUNTED

    def _borrowed(self, quantity: Quantity, left: Left) -> tuple[str, float]:
        """A count without a noun of its own: 像这样的企业，重庆已培育了7560家; 用户数量增长50%，达到1280家."""
        passage = self.passage
        sentence = passage.sentence_index(quantity.start)
        noun = self._noun_clause(quantity, self.cues.heads)
        verb = left.verb if len(left.verb) >= 2 and left.verb not in _EMPTY_VERBS else ""
        if noun:
            return verb + noun, 0.7
        before = self._before(sentence, "level", "growth")
        if before is not None and (not verb or before.sentence == sentence):
            return before.indicator, 0.6
        return left.noun or verb or quantity.unit, 0.2

    def _noun_clause(self, quantity: Quantity, heads: tuple[str, ...]) -> str:
        """The noun phrase that ends an earlier clause of the sentence in one of the heads."""
        passage = self.passage
        first = passage.sentence(quantity.start)[0]
        for k in range(passage.clause_index(quantity.start) - 1, -1, -1):
            start, end = passage.clauses[k]
            if start < first or any(start <= q.start < end for q in self.found):
                return ""
            left = left_phrase(passage, start, end, self.cues)
            if len(left.noun) >= 4 and left.noun.endswith(heads):
                return re.sub("^(?:像|如)?(?:这样|这类|此类)的", "", left.noun)
        return ""

    def _same_things(self, quantity: Quantity, noun: str) -> str:
        """其中3个项目 after 6个新能源、新材料项目 counts the same things."""
        sentence = self.passage.sentence_index(quantity.start)
        before = self._before(sentence, "level")
        if before is None or before.sentence != sentence or len(noun) > 3 or not before.indicator.endswith(noun):
            return noun
        return before.indicator.rsplit("的", 1)[-1]

    def _duration(self, index: int, quantity: Quantity, left: Left) -> tuple[str, float]:
        """The time that something takes: 3分钟就可以出厂一台新车."""
        if left.verb in self.cues.attributes and len(left.noun) < 2:
            return self.cues.attributes[left.verb], 0.6
        if left.noun.endswith(("时间", "时长", "周期", "寿命", "期限", "间隔")):
            return left.noun, 0.85
        text = self.passage.text
        ahead = re.search(r"比[^，。；]{1,8}提前$", text[self._window(index) : quantity.start])
        if ahead:
            noun = left_phrase(self.passage, self._window(index), self._window(index) + ahead.start(), self.cues).noun
            return f"{noun}提前的时间", 0.5
        predicate = re.match(
            r"(?:以?内|之内)?(?:就|即|便)?(?:可以|可|能够|能)?(?P<does>[^，。；、]{2,20})",
            text[quantity.end : self.passage.clause(quantity.start)[1]],
        )
        if predicate:
            return f"{left.noun}{predicate['does']}的时间", 0.6
        return (left.noun or left.verb) + "时间", 0.4

    def _measured(self, index: int, quantity: Quantity, left: Left) -> tuple[str, float]:
        passage, noun = self.passage, left.noun
        group = unit_group(quantity.unit, passage.lexicon)
        right = right_phrase(passage, quantity, _after(self.found, index), self.cues).noun
        sentence = passage.sentence_index(quantity.start)
        if len(noun) >= 2:
            if (
                passage.text.startswith("的", quantity.end)
                and right
                and passage.owner_from(quantity.end + 1, quantity.end + 24) is None
            ):
                return right + self._as_attribute(noun), 0.7
            return self._completed(sentence, quantity, self._as_attribute(noun)), 0.9
        verb = noun or left.verb
        if verb in self.cues.attributes:
            return self.cues.attributes[verb], 0.85
        right = "" if right in ("关口", "大关", "台阶", "以上", "左右") else right
        if right and (group in _MONEY or left.verb in _GIVING or not verb):
            per = re.search(
                r"每(?![年月日天季])[一-鿿]{1,2}$", passage.text[max(0, quantity.start - 3) : quantity.start]
            )
            if right.startswith("规模的"):
                return right.removeprefix("规模的") + "规模", 0.7
            return (per[0] if per else "") + right, 0.75
        if _COSTS.search(passage.text, max(0, quantity.start - 4), quantity.start):
            thing = self._noun_clause(quantity, (*self.cues.heads, "服务"))
            if thing:
                return thing + "费用", 0.6
        before = self._before(sentence)
        if (
            before is not None
            and before.quantity.unit == quantity.unit
            and (not verb or verb in ("达到", "超过", "突破"))
        ):
            return before.indicator, 0.6
        return right or verb or (before.indicator if before else quantity.unit), 0.3

    def _as_attribute(self, noun: str) -> str:
        """占地 is 占地面积, 项目占地 likewise."""
        key = next((k for k in self.cues.attributes if noun.endswith(k) and len(noun) - len(k) <= 4), None)
        return noun.removesuffix(key) + self.cues.attributes[key] if key else noun

    def _completed(self, sentence: int, quantity: Quantity, noun: str) -> str:
        """资金 after 项目115项 are the projects' funds; 营业收入 in a sentence on an industry is that industry's."""
        before = self._before(sentence, "level")
        if (
            noun in self.cues.dependent
            and before is not None
            and before.sentence == sentence
            and before.indicator.endswith(("项目", "工程"))
        ):
            return before.indicator + noun
        if noun in self.cues.totals and before is not None and before.sentence == sentence:
            return re.sub(rf"^(?:{'|'.join(_NEW)})", "", before.indicator) + noun
        if noun in _OF_AN_INDUSTRY:
            return self._industry(quantity) + noun
        return noun

    def _industry(self, quantity: Quantity) -> str:
        passage = self.passage
        first, clause = passage.sentence(quantity.start)[0], passage.clause(quantity.start)[0]
        found = [m["industry"] for m in _INDUSTRY.finditer(passage.text[max(first, clause - 200) : clause])]
        return re.sub(r"^(?:我国|全国|全省|全市)", "", found[-1]) if found else ""


def _after(found: Sequence[Quantity], index: int) -> Quantity | None:
    return found[index + 1] if index + 1 < len(found) else None


def _parts(noun: str, size: int, cues: Cues) -> list[str]:
    """A noun phrase split into as many coordinated parts as there are figures; [] where it does not split so.

    What is measured stands once, behind the last part (装备制造业、数字产业销售收入), and belongs to all.
    """
    parts = [p.strip("、和与及 ") for p in _SPLIT.split(noun)]
    parts = [p for p in parts if p]
    if len(parts) != size:
        return []
    tail = cues.tail.search(parts[-1])
    if tail and tail.start():
        parts = [p if cues.tail.search(p) else p + tail[0] for p in parts]
    return parts


def _groups(found: Sequence[Quantity], passage: Passage) -> list[tuple[int, int, int]]:
    """For each figure its place in its coordination, the size of that, and the index of its first member."""
    out: list[tuple[int, int, int]] = []
    k = 0
    while k < len(found):
        end = k + 1
        while end < len(found) and re.fullmatch(
            r"(?:以上)?(?:、|和|与|及|以及)(?:约|近|超|超过|逾)?", passage.text[found[end - 1].end : found[end].start]
        ):
            end += 1
        out.extend((place, end - k, k) for place in range(end - k))
        k = end
    return out
