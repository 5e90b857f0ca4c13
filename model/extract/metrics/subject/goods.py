"""Goods without a name of their own that a clause tells of: a piece of them (一枚指甲盖大小的芯片), what somebody has made (我们攻克的基板，), what is measured by its size or its working (直径1毫米的齿轮，误差…; 电池的转换效率)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.passage import Owner
from model.lexicon import Lexicon
from model.patterns import alternatives

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

GOODS = "goods"
"""The kind of such an owner."""
PIECES = "枚颗只块片副套台款张根卷支粒件辆架艘盏盒瓶"
"""Measure words of goods that one can point at."""
_PIECE = re.compile(f"(?:[一-鿿]{{1,6}}(?:大小|粗细|一般|见方|长短)的)?[这那该一](?:一)?(?P<of>[{PIECES}])(?!(?P=of))")
_AGAIN = re.compile(f"该|[这那](?:一)?[{PIECES}种类型]")
_THE_THING = re.compile("(?:样机|样品|样件|整机|成品|原型机)(?![数库间])")
"""What was told of last, by what it is."""
_SHOWN = re.compile(f"[一这那](?P<of>[{PIECES}种])(?!(?P=of))")
_CLOSES = tuple("。！？…”\n")
_CAPACITY = r"[\d.]+[万千百]?(?:立方米|标箱|标准箱|箱位|车位|吨|载重吨|米|兆瓦|千瓦|马力)级?"
_OF_CAPACITY = re.compile(f"{_CAPACITY}$")
"""Right before its noun: how large the thing made is."""
_MADE = re.compile(
    "(?P<who>[^，。；：“”]{0,30}?)(?:研制|研发|开发|攻克|生产|产出|制造|制成|装配|合成|自研|设计|建造|承建|打造|投用|建成|新建|运营|发明|炼|织|做|造)(?:出来?|成功|投用)?的"
    "(?:(?:目前|当今|当前)?(?:全球|全国|国内|世界|我国|亚洲|[西中东][部南北]地区)?(?:首[款台个套颗枚代艘列架辆部座]|第一|最[大长高快先进重深]{1,2}的?|第[一二三四]代|新一代|新型|国产|在建))?"
    rf"(?:{_CAPACITY})?"
)
USES = "采用|使用|运用|应用|搭载|选用|装有|借助|依托|配备|配置"
"""搭载某所研制的电池，续航…: what works with them is told of."""
_USES = re.compile(USES)
_SIZE = re.compile("(?:直径|长|宽|高|厚|重|厚度|长度|重量)(?:约|仅|只有|不足|不到)?$")
_JOINTLY = frozenset({"联合", "合作", "携手", "牵头", "参与", "自主", "成功", "共同", "支持", "领衔"})
_FUNCTION = frozenset("的在将要需已能可被把让使从与和及、比是就都还又也正有“‘《")
_OUT = ("问世", "下线", "面世", "亮相", "投产", "上市", "获批")
_ABSTRACT = re.compile(
    "(?:技术|产品|项目|平台|工程|模式|机制|体系|方案|成果|标准|人才|企业|公司|课题|专利|论文|系列|系统|设备|装备|服务|政策|路径|体制|效应|格局|集群|中心|基地|团队|品牌|业务|工艺|应用|场景|航线|线路|大楼|厂房|园区|产业园|实验室|学校|医院|[更最较很越][一-鿿]{1,2})$"
)
_COUNTED = re.compile("第|[\\d.]+[余多]?[个台套份件种款家条架艘枚]")
"""6500余份资源, 第二架飞机: counted, and none of them told of by itself."""
OF_SOMEBODY = re.compile("(?:公司|企业|该公司|我们|他们|团队|其|它)的")
_LIGHTER = re.compile("比[^，。；]{2,14}?(?:轻|重|高|低|快|慢|薄|厚|硬|长|短|节能|省电|便宜|提高|降低|提升|减少)")
_SORTS = re.compile("^(?:国产|新型|全新|最新|新一代)(?=[一-鿿]{3})")
"""What says where or when goods were made and is no part of their noun."""
_LINE = re.compile("[产试水]线$")
_OUTPUT = re.compile("产能|年产|月产|日产|产量")
_PARAGRAPHS = 2
"""So near has to be what a bare noun with a measure takes up."""
_MOVES = re.compile(
    "(?P<what>[^，。；：、的“”《》]{5,14}?(?:系统|平台|装备|装置|设备|模型|算法|机器人|[机器车仪]))(?:可|能|已|则)?[将把][^，。；]{2,10}?"
    "(?:[由从](?=[^，。；]{0,6}\\d)|[提升增缩降压延拓扩减][^，。；]{0,3}[到至])"
)
"""某系统将预报距离由100米延伸到…: what moves a measure is what the clause tells of."""
MEANS = re.compile("[把将]")
_LONGEST, _SHORTEST, _ALONE = 14, 3, 2
_CLUNG = 3


class _Table(NamedTuple):
    ends: re.Pattern[str]
    unfit: re.Pattern[str]
    measured: re.Pattern[str]
    trade: re.Pattern[str]
    measure: re.Pattern[str]
    goes_on: tuple[str, ...]


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> _Table:
    table = {key: words.split() for key, words in lexicon.table("goods").items()}
    measures = alternatives(table["measures"])
    return _Table(
        re.compile(f"(?:{alternatives(table['ends'])})$"),
        re.compile(f"(?:{alternatives(table['not'])})$"),
        re.compile(
            rf"(?![该这那此本其是受因随由被占]|[上下新老前]一代|第[一二三四五]代|公司|企业|集团|我们|团队|该厂)(?P<what>[^，。；：、的“”《》]{{{_SHORTEST},{_LONGEST}}}?)(?:的[一-鿿]{{0,4}}?|平均|最高|最大|单位)?(?:{measures})"
        ),
        re.compile(alternatives(table["trade"])),
        re.compile(f"(?:的[一-鿿]{{0,4}}?|平均|最高|最大|单位)?(?:{measures})"),
        tuple(table["goes_on"]),
    )


@lru_cache(maxsize=4)
def _bounds(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """The verbs by which somebody acts, and the words that end a noun."""
    cues = cues_of(lexicon)
    return cues.verbs - _JOINTLY, cues.all_verbs | cues.through | cues.finite | cues.tied


def is_business(goods: Owner, text: str, lexicon: Lexicon) -> bool:
    """Whether words before a figure tell of business, which is not of goods but of who makes them; a line of production has an output."""
    yields = _LINE.search(goods.label) is not None and _OUTPUT.search(text) is not None
    return not yields and is_trade(text, lexicon)


def names_measure(text: str, lexicon: Lexicon) -> bool:
    """Whether words name a measure that only goods have."""
    return _table(lexicon).measure.search(text) is not None


def is_sort(noun: str, lexicon: Lexicon) -> bool:
    """Whether a noun says of what sort goods are, where it stands before their name in marks (某公司的物流无人机“某某”)."""
    table = _table(lexicon)
    fits = _ALONE <= len(noun) <= _LONGEST and table.ends.search(noun) is not None
    return fits and table.unfit.search(noun) is None and not re.search("[，。；：、的“”]", noun)


def is_trade(text: str, lexicon: Lexicon) -> bool:
    """Whether words before a figure tell of business, which is that of who makes the goods (今年卖出2万台)."""
    return _table(lexicon).trade.search(text) is not None


class Goods:
    """Finds them in one passage, whose named owners `topics` holds already."""

    def __init__(self, topics: Topics) -> None:
        self.topics, self.passage, self.text = topics, topics.passage, topics.text
        self.table = _table(self.passage.lexicon)
        self._acts, self._stops = _bounds(self.passage.lexicon)

    def find(self, leads: Iterable[tuple[int, int]]) -> Iterator[Owner]:
        """The goods that the clauses begin with; `leads` are where each begins to speak of something, and where it ends."""
        found: list[Owner] = []
        for at, end in leads:
            found.extend(self._again(at, found) or self._at(at, end))
            found.extend(self._shown(at, end))
        yield from found

    def _shown(self, at: int, end: int) -> Iterator[Owner]:
        """记者见到了一台冰箱大小的成像仪。: goods that a sentence ends by showing, for the next one to tell of."""
        if end < len(self.text) and not self.text.startswith(_CLOSES, end):
            return
        for piece in _SHOWN.finditer(self.text, at + 1, end):
            span = self._piece(piece.start(), end) if piece["of"] != "种" else None
            if span is not None and span[1] == end and not self._is_named(*span):
                yield Owner(span[0], end, self.text[slice(*span)], GOODS, None, None)

    def _again(self, at: int, found: list[Owner]) -> list[Owner]:
        """这块屏, 该芯片, 芯片功耗: goods told of before in the last word of their noun."""
        thing = _THE_THING.match(self.text, at) if found and "\n" not in self.text[found[-1].end : at] else None
        if thing is not None and not any(o.kind == "product" for o in self.topics.between(found[-1].end, at)):
            return [Owner(at, thing.end(), found[-1].label, GOODS, None, None)]
        piece = _AGAIN.match(self.text, at)
        begin = piece.end() if piece else at
        near = [goods for goods in found if piece or self.text.count("\n", goods.end, at) < _PARAGRAPHS]
        for goods in reversed(near):
            ends = (goods.label[k:] for k in range(len(goods.label) - (0 if piece else 1)))
            said = next((e for e in ends if self.text.startswith(e, begin)), None)
            end = begin + len(said) if said else 0
            if end and piece is None and not self.table.measure.match(self.text, end):
                continue
            if end and (end == len(self.text) or self.passage.is_boundary(end) or self.text[end] in _FUNCTION):
                return [Owner(at, end, goods.label, GOODS, None, None)]
        return []

    def _at(self, at: int, end: int) -> Iterator[Owner]:
        """The goods that a clause begins with at `at`."""
        whole = self._piece(at, end, shortest=_ALONE) or self._sized(at, end)
        span = whole or self._made(at, end) or self._measured(at, end)
        if span is not None and not self._is_named(*span) and not (whole and self._has_name(at, span)):
            sized = _OF_CAPACITY.search(self.text, at, span[0])
            begin = at if whole and not self._is_named(at, span[0]) else sized.start() if sized else span[0]
            label = _SORTS.sub("", self.text[span[0] : span[1]])
            yield Owner(begin, span[1], label, GOODS, None, None)

    def _is_named(self, start: int, end: int) -> bool:
        """Whether a name or a place stands in text[start:end] or begins right behind it (国产飞机AG600)."""
        return self.topics.begins(end) or any(o.end > start for o in self.topics.between(max(0, start - 40), end))

    def _has_name(self, at: int, span: tuple[int, int]) -> bool:
        """这架无人机, 该芯片: whether a name before ends in the noun, which takes it up."""
        noun, low = self.text[slice(*span)], self.text.rfind("\n", 0, max(0, self.text.rfind("\n", 0, at)))
        named = (o.label for o in self.topics.between(max(0, low), at) if o.thing is not None)
        return self.text[at] in "这那该" and any(label.rstrip("”").endswith(noun) for label in named)

    def _piece(self, at: int, end: int, *, shortest: int = _SHORTEST) -> tuple[int, int] | None:
        """一枚指甲盖大小的芯片, 这块屏: the noun behind a word for a piece, and behind what describes it."""
        piece = _PIECE.match(self.text, at, end)
        if piece is None:
            return None
        begin, found = piece.end(), None
        while begin:
            found = self._noun(begin, end, through=True, shortest=shortest) or found
            begin = self.text.find("的", begin, min(end, begin + _LONGEST + 6)) + 1
        return found

    def _made(self, at: int, end: int) -> tuple[int, int] | None:
        """我们攻克的基板，: what somebody has made, up to the end of the clause or to what becomes of it."""
        made = _MADE.match(self.text, at, end) if not _USES.match(self.text, at) else None
        if made is None or any(w in self._acts for _, w in self.passage.words(*made.span("who"))):
            return None  # 某集团推出自主研发的机器人: told of the group
        words = self._words(made.end(), end)
        stop = words[-1] if words else made.end()
        alone = stop == end or self.text.startswith(_OUT, stop)
        if alone and _fits(self.text[made.end() : stop]):
            return made.end(), stop
        return self._noun(made.end(), end)

    def _sized(self, at: int, end: int) -> tuple[int, int] | None:
        """直径1毫米的齿轮: what the size at the head of a clause is of."""
        for quantity in self.passage.quantities_between(at, min(end, at + 20)):
            if self.text.startswith("的", quantity.end) and _SIZE.search(self.text, at, quantity.start):
                noun = self._noun(quantity.end + 1, end)
                short = quantity.end + 1, end  # 重量不到3克的磁钢，
                return noun or (short if self._is_goods(*short, shortest=_ALONE) else None)
        return None

    def _measured(self, at: int, end: int) -> tuple[int, int] | None:
        """电池的转换效率, 公司的减速器售价, 铝锂合金比铝合金轻: what has a measure that only goods have."""
        means = MEANS.match(self.text, at, end)
        at = means.end() if means else at
        whose = OF_SOMEBODY.match(self.text, at, end)
        at = whose.end() if whose else at
        first = next((o for o in self.topics.between(at, end) if o.start == at), None)
        if first is not None and self.text.startswith("的", first.end):
            at = first.end + 1
        measured = self.table.measured.match(self.text, at, end)
        span = measured.span("what") if measured else None
        moved = _MOVES.match(self.text, at, end)
        if span is None and moved is not None:
            span = moved.span("what")
            return None if self._acts & {w for _, w in self.passage.words(*span)} else span
        if span is None:
            stop = self.text.find("比", at, min(end, at + _LONGEST))
            span = (at, stop) if stop > at and _LIGHTER.match(self.text, stop, end) else None
        if span is None or span[1] - span[0] < _SHORTEST or not self._is_goods(*span):
            return None
        return None if any(w in self._stops for _, w in self.passage.words(*span) if len(w) > 1) else span

    def _words(self, at: int, end: int, *, through: bool = False) -> list[int]:
        """Where the words of a noun phrase from `at` on end, up to the first that makes it a sentence.

        `through` passes a verb before which no goods stand yet (高清|编码|芯片).
        """
        ends, counts = [], {q.start for q in self.passage.quantities_between(at, min(end, at + _LONGEST))}
        for start, word in self.passage.words(at, min(end, at + _LONGEST + 4)):
            if len(word) == _CLUNG and word[1:] in self._acts:
                ends.append(start + 1)  # 压缩机|组发往: the segmenter has left the end of the noun with the verb
                break
            acts = word in self._stops if len(word) > 1 else word in _FUNCTION
            before = self.text[at:start]
            if through and len(word) > 1 and before and not (self._is_goods(at, start) or _ABSTRACT.search(before)):
                acts = False
            if acts or start + len(word) - at > _LONGEST or (start > at and start in counts):
                break
            ends.append(start + len(word))
        return ends

    def _noun(self, at: int, end: int, *, through: bool = False, shortest: int = _SHORTEST) -> tuple[int, int] | None:
        """The longest noun of goods from `at` on."""
        stops = reversed(self._words(at, end, through=through))
        return next(((at, stop) for stop in stops if self._is_goods(at, stop, shortest=shortest)), None)

    def _is_goods(self, start: int, end: int, *, shortest: int = _SHORTEST) -> bool:
        noun = self.text[start:end]
        if (
            not shortest <= len(noun) <= _LONGEST
            or _COUNTED.match(noun)
            or self.text.startswith(self.table.goes_on, end)
        ):
            return False
        return self.table.ends.search(noun) is not None and self.table.unfit.search(noun) is None


def _fits(noun: str) -> bool:
    """Whether a noun is none of what is made but no good."""
    return (
        1 < len(noun) <= _LONGEST
        and not noun[0].isdigit()
        and not _COUNTED.match(noun)
        and _ABSTRACT.search(noun) is None
    )
