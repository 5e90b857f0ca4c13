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
_SPLIT = re.compile(r"、|和|与|及|以及")
_JOINED = re.compile(r"[多余]?(?:以上)?(?:、|和|与|及|以及|，分别|，)?(?:约|近|超|超过|逾|约为)?$")
_REGION = "全国|全球|世界|亚洲|西部|东部|中部|中西部|全省|全市|全区|全县|国内|国际|同类|行业|省内|市内"
_COMPARED = re.compile(
    r"(?:比|较|与|同)[^，。；、]{1,14}?(?:相比|同期|上年|去年|上月|上季度|上半年|前期|初|底|末|水平|一年)?[^，。；]{0,4}$"
)
_GIVING = frozenset(
    ["获得", "获", "取得", "设立", "给予", "提供", "投入", "签订", "签下", "发放", "安排", "拨付", "下达", "落实", "募集", "筹集", "吸引", "实现", "带来", "完成", "奖励", "争取", "新增", "达成", "形成", "拥有", "设有", "配套", "融到", "融得", "得到", "享受", "创造"]
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
            parts = _parts(left.noun, size)
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
        match = re.search(
            rf"(?:[位稳跃]?[居列]|排名?|排在|名列|位次|升至|跃升|上升|保持|继续|均|在|为|中|占据|成为|是)*(?:{_REGION})*(?:前列)?(?:第)?$",
            text[start:end],
        )
        if match:
            end = start + match.start()
        noun = left_phrase(self.passage, start, end, self.cues).noun
        if len(noun) >= 2:
            return noun, 0.8
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
        if len(noun) >= 2 and noun not in ("其中", "数量"):
            return noun, 0.85
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
        parts = _parts(left.noun, size)
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
        if text.startswith("的", quantity.end):
            right = right_phrase(self.passage, quantity, _after(self.found, index), self.cues)
            if right.noun:
                predicate = re.sub(r"^[均都已]+", "", right.predicate)
                whole = f"{predicate}的{right.noun}" if 1 < len(predicate) <= 18 else right.noun
                return (whole + "占比" if kind == "share" else whole), 0.7
        window = self._window(self._groups[index][2])
        share = re.search(
            r"占(?P<whole>(?!比|有率)[^，。；、%]{0,24}?)(?:的)?(?P<word>比重|比例|份额|比)?(?:分别)?(?:已)?(?:达到|达|为|超过|超|近|约|提高到|提升到|提升至|提高至|升至|逾|接近|不足|突破|高达|降至|下降到)*$",
            text[window : self.found[self._groups[index][2]].start],
        )
        if share:
            own = left_phrase(self.passage, window, window + share.start(), self.cues).noun
            place, size, _ = self._groups[index]
            parts = _parts(own, size) if size > 1 else []
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
        noun, strength = self._level(index, quantity)
        if kind == "share" and not re.search(r"率|比|比重|比例|份额|强度|度$", noun):
            return noun + "占比", strength - 0.1
        return noun, strength

    def _level(self, index: int, quantity: Quantity) -> tuple[str, float]:
        passage = self.passage
        group = unit_group(quantity.unit, passage.lexicon)
        if quantity.text.endswith("级") and quantity.unit == "元":
            noun = right_phrase(passage, quantity, _after(self.found, index), self.cues).noun
            return noun + "规模", 0.6
        left = self._left(index)
        if group in _COUNTED or (quantity.unit == "人" and quantity.text[-1] != "人"):
            return self._counted(index, quantity, left)
        right = right_phrase(passage, quantity, _after(self.found, index), self.cues)
        direct = passage.text[quantity.end : quantity.end + 1] not in "，。；、！？）)的 \n"
        if right.noun and (group in _MONEY) and len(left.noun) < 2 and (direct or left.verb in _GIVING):
            return right.noun, 0.75
        return self._measured(index, quantity, left, right.noun)

    def _counted(self, index: int, quantity: Quantity, left: Left) -> tuple[str, float]:
        right = right_phrase(self.passage, quantity, _after(self.found, index), self.cues)
        if len(right.noun) >= 1 and re.search("[一-鿿A-Za-z]", right.noun):
            noun = self._anaphor(quantity, right.noun)
            if left.verb in ("新增", "新认定", "新建") or left.noun.startswith(("新增", "新认定", "新建")):
                return (left.verb if left.verb.startswith("新") else left.noun[:3].rstrip("的")) + noun, 0.85
            predicate = re.sub(r"^[均都已将正]+(?:经|在)?", "", right.predicate)
            if len(noun) <= 4 and 2 <= len(predicate) <= 20:
                return f"{predicate}的{noun}", 0.7
            return noun, 0.9
        match = re.match(r"(?:为|是|系|属于)([^，。；、]{2,20})", right.predicate)
        if match and len(left.noun) < 2:
            return match[1], 0.6
        if len(left.noun) >= 2:
            return left.noun, 0.9
        if len(left.verb) >= 2 and left.verb not in ("其中", "已有", "共有", "达到", "目前"):
            return self._own_object(left), 0.5
        before = self._before(self.passage.sentence_index(quantity.start), "level")
        return (before.indicator, 0.5) if before else (left.noun or left.verb or quantity.unit, 0.2)

    def _own_object(self, left: Left) -> str:
        return left.verb

    def _anaphor(self, quantity: Quantity, noun: str) -> str:
        """其中3个项目 after 6个新能源、新材料项目 counts the same things."""
        before = self._before(self.passage.sentence_index(quantity.start), "level")
        same = (
            before is not None
            and len(noun) <= 3
            and before.indicator.endswith(noun)
            and before.sentence == self.passage.sentence_index(quantity.start)
        )
        if before is None or not same:
            return noun
        return before.indicator.rsplit("的", 1)[-1]

    def _measured(self, index: int, quantity: Quantity, left: Left, right: str) -> tuple[str, float]:
        noun = left.noun
        if len(noun) < 2:
            verb = noun or left.verb
            if verb in self.cues.attributes:
                return self.cues.attributes[verb], 0.85
            before = self._before(self.passage.sentence_index(quantity.start), "level")
            if right:
                return right, 0.6
            if before is not None and before.quantity.unit == quantity.unit and self._groups[index][1] == 1:
                return before.indicator, 0.6
            return verb or (before.indicator if before else quantity.unit), 0.3
        if noun in self.cues.dependent:
            before = self._before(self.passage.sentence_index(quantity.start), "level")
            if (
                before is not None
                and before.sentence == self.passage.sentence_index(quantity.start)
                and before.indicator.endswith(("项目", "工程"))
            ):
                return before.indicator + noun, 0.8
        return self.cues.attributes.get(noun, noun), 0.9


def _after(found: Sequence[Quantity], index: int) -> Quantity | None:
    return found[index + 1] if index + 1 < len(found) else None


def _parts(noun: str, size: int) -> list[str]:
    """A noun phrase split into as many coordinated parts as there are figures; [] where it does not split so."""
    parts = [p.strip("、和与及 ") for p in _SPLIT.split(noun)]
    parts = [p for p in parts if p]
    return parts if len(parts) == size else []


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
