"""Rows and pairs whose later members say no more than whose figure it is, or which of what was told (甲贡献21户, 前者增长5%, 其中茶叶领域9个)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.benchmarks import counted_by
from model.extract.metrics.indicator.frame import Frame, Read
from model.extract.metrics.indicator.phrases import left_phrase, newness
from model.extract.metrics.indicator.sides import by_direction
from model.extract.metrics.indicator.verb_measures import measure_of
from model.extract.metrics.reading.bracketed import in_brackets
from model.extract.metrics.reading.coordination import parts_of
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.wording import BY_PARTS
from model.extract.quantity.units import COUNTED

_OWNER = "§"
_LEAD = "(?:其中|而|但|另外|此外|同期|当年|今年|仅|只|光|单是|再?看|[，,、 ]|(?:安排|下达|拨付|拨给|分配|补助|支持)(?:给|了)?)*"
_NAMES = f"{_OWNER}(?:[市州省县区]|地区)*(?:(?:[、和与及]|以及){_OWNER}(?:[市州省县区]|地区)*)*(?:等地)?"
_TOGETHER = "(?:合计|共计|总共|一共|加起来|相加)"
_SUMMED = f"(?:(?:[两三四五六七八九十]|(?:上述|以上|这)[一-鿿])[一-鿿]{{1,2}}){_TOGETHER}"
_TIE = (
    "(?:(?:两地|双双|分别|各自?|则|也|却|就|仅|只|还|都|均|已经?|共|合计|累计|[一两三四五]地)*"
    "(?:有|为|是|达到?|占据?|占去|贡献|拿下|拿到|拿走|获得|分得|分到|包揽|获批|[拥握]有|提供|产出)?(?:了|出|约|近|超过?|不到|不足|逾|将近)*)"
)
_WHOSE = re.compile(f"{_LEAD}(?:{_NAMES}(?:{_SUMMED}|{_TOGETHER})?|{_SUMMED}){_TIE}以?")
_ADDED = frozenset({"净增", "净增加", "新增", "再增", "再增加", "再新增", "新增加", "再添", "新添"})
_SINCE = re.compile("(?:年初|月初|季初|上年末|去年末|上月末|年末)$")
"""较年初新增413亿元: since when is no part of what was added."""
_TIMES_BACK = 1
_OTHER_SCALE = 100
"""An amount so many times as large as the one before measures something else."""
_BY_PARTS = re.compile(BY_PARTS)
_NEAR = 6
_OF_TWO = re.compile("(?P<which>前者|后者|[二两]者|两项)(?:分别|各)?(?P<rest>.*)")
_PLACES = {"前者": 0, "后者": 1}
_PAIR = 2
_FACETS = ("领域", "方面", "环节", "赛道", "板块", "门类", "层级", "行业", "产业", "学科")
"""By which things that were counted are told apart: of a field itself no so many are there."""

_FACET_BEFORE = re.compile(f"^[^的]{{1,12}}?(?:{'|'.join(_FACETS)})(?=[^的]{{2}})")


def only_whose(passage: Passage, start: int, end: int) -> bool:
    """Whether text[start:end] says no more than whose a figure is: owners, alone or in a row, with the words that tie them to it."""
    said, at = "", start
    for owner in sorted(passage.owners_between(start, end), key=lambda o: (o.start, -o.end)):
        if owner.start >= at:
            said += passage.text[at : owner.start] + _OWNER
            at = owner.end
    said += passage.text[at:end]
    return said != "" and _WHOSE.fullmatch(said) is not None


def of_row(frame: Frame, index: int) -> str:
    """What the figure before counted or measured, where the words of figure number `index` only say whose it is; "" where they say more."""
    first = frame.found[frame.groups[index].first]
    other = frame.found[index].unit != first.unit  # 甲区6个、128亿元: each is what was told in its unit
    said = frame.found[index] if other else first
    told = told_before(frame, said) or _broken_down(frame, said)
    start = frame.window(frame.groups[index].first)
    if not only_whose(frame.passage, start, first.start):
        return ""
    if by := counted_by(frame.passage, start):
        return by
    if told is None:
        return ""
    ranked = frame.text.startswith("以", first.start - 1)
    return told.indicator if ranked or not _says_itself(frame, index) else ""


def _says_itself(frame: Frame, index: int) -> bool:
    right = frame.right(index)
    return len(right.noun) > 1 or len(right.predicate) > 1


def told_before(frame: Frame, quantity: Quantity) -> Read | None:
    """The last amount in the unit of a figure, in its sentence or the one before."""
    sentence = frame.sentence(quantity)
    for read in reversed(frame.done):
        if read.sentence < sentence - _TIMES_BACK:
            return None
        like = read.quantity.unit == quantity.unit and read.kind == "level" and read.quantity.end <= quantity.start
        if like and quantity.value < _OTHER_SCALE * read.quantity.value:
            return read
    return None


def _broken_down(frame: Frame, quantity: Quantity) -> Read | None:
    """分区域看，甲区6个: the largest amount in its unit that was told not long before, where a sentence begins to break it down."""
    sentence = frame.sentence(quantity)
    if not _BY_PARTS.match(frame.text, frame.passage.sentence(quantity.start)[0]):
        return None
    near = (r for r in frame.done if r.sentence >= sentence - _NEAR and r.kind == "level")
    return max(
        (r for r in near if r.quantity.unit == quantity.unit and r.quantity.value >= quantity.value),
        key=lambda r: r.quantity.value,
        default=None,
    )


def one_of_two(frame: Frame, index: int, name: str) -> str:
    """科技型企业 of 科技型企业和高新技术企业…，前者增加3万家: which of the two told last, with what else its name says; "" where none was."""
    pointed = _OF_TWO.fullmatch(name.removesuffix("占比"))
    if pointed is None:
        return ""
    group = frame.groups[index]
    place = _PLACES.get(pointed["which"], group.place if group.size == _PAIR else None)
    if place is None:
        return ""
    both = _pair_before(frame, frame.found[group.first])
    if not both:
        return ""
    what, rest = both[place], pointed["rest"].strip("的")
    return what if what.endswith(rest) else what + rest


def _pair_before(frame: Frame, quantity: Quantity) -> list[str]:
    """The two that were told last before a figure: two things joined in a clause, or the names of two figures in turn."""
    passage = frame.passage
    sentence = frame.sentence(quantity)
    least = passage.sentences[max(0, sentence - 1)][0]
    for k in range(passage.clause_index(quantity.start) - 1, -1, -1):
        start, end = passage.clauses[k]
        if start < least:
            break
        reads = [r for r in frame.done if start <= r.quantity.start <= end and r.kind != "growth"]
        if len(reads) == _PAIR and frame.text[reads[0].quantity.end : reads[1].quantity.start] in ("、", "和", "与"):
            return [r.indicator for r in reads]
        for at in [m.start() for m in re.finditer("分别|[“”]", frame.text[start:end])] + [end - start]:
            noun = left_phrase(passage, start, start + at, frame.cues).noun
            parts = parts_of(noun, _PAIR, frame.cues)
            if parts and all(len(p) > 1 for p in parts):
                return parts
    told = [r for r in frame.done if r.sentence == sentence and r.kind != "growth"][-_PAIR:]
    return [r.indicator for r in told] if len({r.quantity.unit for r in told}) == 1 and len(told) == _PAIR else []


def done_before(frame: Frame, quantity: Quantity, name: str) -> str:
    """中欧班列开行 of 中欧班列开行3200列。其中，某市开行900列: a verb alone goes on saying what it said of the whole; "" where it is new."""
    cues = frame.cues
    if (name not in cues.all_verbs and name not in cues.acting) or cues.is_measure(name):
        return ""
    told = told_before(frame, quantity)
    same = told is not None and told.indicator.removesuffix(measure_of(frame, told.quantity)).endswith(name)
    return told.indicator if told is not None and same else ""


def added(frame: Frame, quantity: Quantity, name: str) -> str:
    """净增茶企 of 茶企总数升至630家，净增80家: what was added is of what was counted before."""
    name = _SINCE.sub("", name) if _SINCE.sub("", name) in _ADDED else name
    told = told_before(frame, quantity) if name in _ADDED else None
    if told is None:
        return name
    before = told.indicator.removeprefix(newness(told.indicator)).removesuffix("余额")
    total = next((t for t in sorted(frame.cues.totals, key=len, reverse=True) if before.endswith(t)), "")
    return name + before.removesuffix(total)


def of_facet(frame: Frame, index: int, name: str) -> str:
    """新材料领域创新平台 of 创新平台94个，其中新材料领域11个: those of one field; "" where the fields themselves are counted."""
    quantity = frame.found[index]
    whole = told_before(frame, quantity) if frame.group(quantity) in COUNTED else None
    if whole is not None and (one_way := by_direction(name, whole.indicator, frame.cues)):
        return one_way
    if not name.endswith(_FACETS) or frame.group(quantity) not in COUNTED or _says_itself(frame, index):
        return ""
    told = told_before(frame, quantity)
    if told is None or told.sentence != frame.sentence(quantity) or told.indicator.endswith(_FACETS):
        return ""
    return name + _FACET_BEFORE.sub("", told.indicator)


def name_in_brackets(frame: Frame, index: int) -> str:
    """What a figure alone in brackets behind a name measures: what the first figure of the sentence in its unit did; "" where none told it."""
    quantity = frame.found[index]
    if in_brackets(frame.passage, quantity) is None:
        return ""
    sentence = frame.sentence(quantity)
    told = (r for r in frame.done if r.sentence == sentence and r.kind == "level" and r.quantity.unit == quantity.unit)
    return next((r.indicator for r in told), "")
