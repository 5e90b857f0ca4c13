"""A story's text cut for reading figures: sentences, clauses, words, times, and the owners that stand in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from model.extract.drafts import Name, Quantity, Thing, TimeRef
from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.lands import part_at
from model.extract.places import PlaceRef, find_places
from model.extract.quantity.quantities import find_quantities
from model.extract.time.expressions import find_times
from model.extract.tokens import word_starts
from model.layout import Block, StoryText
from model.lexicon import Lexicon

HOME = ("重庆", "成都")
"""Where a district is known by its own name; elsewhere the province and city before it stay, as printed (GUIDELINES.md: 重庆市万州区)."""
_CLAUSE_END = re.compile(r"[。！？!?][”’]?|[，；：;:\n]|,(?!\d{3}(?!\d))|(?<=[^\s\d])\u3000+(?=\S)")
"""A wide space parts a label from what it heads (交通　客运量2000万人次). The closing mark of a quotation belongs to the sentence that it closes: who has said it begins the next one."""
_SENTENCE_END = re.compile(r"[。！？!?][”’]?|\n")
_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_HALF_WIDTH = re.compile(r"(?<![\x00-\x7f])[,;:?!]|[,;:?!](?![\x00-\x7f])")
"""Not inside a number, a ratio or an English phrase."""
_REGION_TAILS = ("地区", "区域")
_BEARING = 160
"""So many characters back the words of a sentence bear on a figure."""


class Owner(msgspec.Struct, frozen=True, gc=False):
    """A name or a place where it stands: what a figure may belong to. `label` is the subject it gives, `kind` a category or a kind of place."""

    start: int
    end: int
    label: str
    kind: str
    thing: int | None
    city: str | None


NO_CITY = frozenset({None, "全国", "川渝"})
"""What is said of the city of a thing that lies in none."""


def nation(start: int, end: int) -> Owner:
    """The country as the owner that text[start:end] stands for."""
    return Owner(start, end, "全国", "region", None, "全国")


class Passage:
    """The text of one story with everything that the reading of figures asks of it; spans count characters of the text."""

    def __init__(self, story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon) -> None:
        self.story, self.text, self.lexicon = story, _full_width(story.text), lexicon
        self.things = things
        # An index has no figures of its own: the place in its name owns them, its words name them.
        owning = (n for n in names if not things[n.thing].name.endswith("指数"))
        self.names = sorted(owning, key=lambda n: (n.start, -n.end))
        self.name_starts = [n.start for n in self.names]
        self.clauses = _cut(self.text, _CLAUSE_END)
        self.sentences = _cut(self.text, _SENTENCE_END)
        self._clause_starts = [c[0] for c in self.clauses]
        self._sentence_starts = [s[0] for s in self.sentences]
        self._block_starts = [b.start for b in story.blocks]
        self._word_starts = word_starts(self.text)
        self.places = [p for p in find_places(self.text, lexicon) if self.name_at(p.start) is None]
        times = find_times(self.text, story.story.published, lexicon)
        self.times = [t for t in times if not self._in_name(t)]
        self.named_times = [t for t in times if self._in_name(t)]
        self._time_starts = [t.start for t in self.times]
        places = (self._as_called(owner_of_place(p, self.text, lexicon)) for p in self.places)
        self.owners = sorted([*places, *map(self._owner_of_name, self.names)], key=lambda o: (o.start, -o.end))
        self._owner_starts = [o.start for o in self.owners]
        self.names_a_country = any(o.kind == "country" for o in self.owners)
        self.quantities = find_quantities(self.text, lexicon)
        self._quantity_starts = [q.start for q in self.quantities]

    def _as_called(self, owner: Owner) -> Owner:
        """A region of several provinces under the name that the story uses most (长三角, 长三角地区, 长三角区域)."""
        if owner.kind != "region" or owner.city is not None:
            return owner
        forms = [owner.label + tail for tail in _REGION_TAILS]
        times = Counter({form: self.text.count(form) for form in forms})
        times[owner.label] = self.text.count(owner.label) - times.total()
        called = max(owner.label, *forms, key=times.__getitem__)
        return msgspec.structs.replace(owner, label=called)

    def _owner_of_name(self, name: Name) -> Owner:
        thing = self.things[name.thing]
        kind = "institute" if thing.category == "agency" and _WORKS_ITSELF.search(thing.name) else thing.category
        return Owner(name.start, name.end, thing.name, kind, name.thing, thing.city)

    def _in_name(self, ref: TimeRef) -> bool:
        name = self.name_at(ref.start)
        return name is not None and name.end >= ref.end

    def name_at(self, offset: int) -> Name | None:
        """The name that covers `offset`."""
        k = bisect_right(self.name_starts, offset) - 1
        while k >= 0 and self.names[k].start > offset - 60:
            if self.names[k].end > offset:
                return self.names[k]
            k -= 1
        return None

    def forms_of(self, thing: int | None, label: str) -> tuple[str, ...]:
        """The label of an owner and the other forms under which the text names it, longest first."""
        spans = {self.text[n.start : n.end] for n in self.names if thing is not None and n.thing == thing}
        return (label, *sorted(spans, key=lambda form: (-len(form), form)))

    def slogan_at(self, start: int, end: int) -> bool:
        """Whether a number stands in a set phrase (中央八项规定)."""
        around = self.text[max(0, start - 4) : end + 6]
        return any(word in around for word in cues_of(self.lexicon).slogans)

    def is_boundary(self, offset: int) -> bool:
        """Whether a word begins at `offset`."""
        k = bisect_left(self._word_starts, offset)
        return k < len(self._word_starts) and self._word_starts[k] == offset

    def word_start(self, offset: int) -> int:
        """Where the word that holds `offset` begins."""
        return self._word_starts[max(0, bisect_right(self._word_starts, offset) - 1)]

    def in_quotes(self, offset: int) -> bool:
        """Whether `offset` stands inside a short quotation (“一件事一次办”), which is one word."""
        opened = max(
            self.text.rfind("“", max(0, offset - 14), offset), self.text.rfind("‘", max(0, offset - 14), offset)
        )
        if opened < 0 or max(self.text.rfind("”", opened, offset), self.text.rfind("’", opened, offset)) >= 0:
            return False
        close = max(self.text.find("”", offset, offset + 14), self.text.find("’", offset, offset + 14))
        return close >= 0 and close - opened <= 16

    def times_between(self, start: int, end: int) -> list[TimeRef]:
        """The times that stand between two offsets."""
        first = bisect_left(self._time_starts, start)
        return [t for t in self.times[first : first + 20] if t.end <= end]

    def quantities_between(self, start: int, end: int) -> list[Quantity]:
        """The quantities that begin between two offsets."""
        low, high = bisect_left(self._quantity_starts, start), bisect_left(self._quantity_starts, end)
        return self.quantities[low:high]

    def in_time(self, start: int, end: int) -> bool:
        """Whether a time stands over text[start:end]."""
        k = bisect_left(self._time_starts, end) - 1
        return k >= 0 and self.times[k].end > start

    def owners_between(self, start: int, end: int) -> list[Owner]:
        """The names and places that stand between two offsets."""
        low = bisect_left(self._owner_starts, start)
        high = bisect_left(self._owner_starts, end)
        return [o for o in self.owners[low:high] if o.end <= end]

    def owner_from(self, start: int, end: int) -> Owner | None:
        """The first thing (no place) named between two offsets of one clause."""
        end = min(end, self.clause(start)[1])
        return next((o for o in self.owners_between(start, end) if o.thing is not None), None)

    def owner_at(self, offset: int) -> bool:
        """Whether a name or a place begins at `offset`."""
        k = bisect_left(self._owner_starts, offset)
        return k < len(self._owner_starts) and self._owner_starts[k] == offset

    def bearing_from(self, offset: int) -> int:
        """Where the words of its sentence begin that bear on a figure at `offset`."""
        return max(self.sentence(offset)[0], offset - _BEARING)

    def clause_index(self, offset: int) -> int:
        """Index of the clause that holds `offset`."""
        return max(0, bisect_right(self._clause_starts, offset) - 1)

    def sentence_index(self, offset: int) -> int:
        """Index of the sentence that holds `offset`."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def sentence(self, offset: int) -> tuple[int, int]:
        """The sentence that holds `offset`."""
        return self.sentences[self.sentence_index(offset)]

    def clause(self, offset: int) -> tuple[int, int]:
        """The clause that holds `offset`."""
        return self.clauses[self.clause_index(offset)]

    def block(self, offset: int) -> Block | None:
        """The block (paragraph) that holds `offset`."""
        k = bisect_right(self._block_starts, offset) - 1
        return self.story.blocks[k] if k >= 0 and offset < self.story.blocks[k].end else None

    def words(self, start: int, end: int) -> list[tuple[int, str]]:
        """The words between two offsets with their places; a word cut by an end is given as far as it goes."""
        first = max(0, bisect_right(self._word_starts, start) - 1)
        last = bisect_left(self._word_starts, end)
        bounds = [max(start, self._word_starts[k]) for k in range(first, last)] + [end]
        return [(a, self.text[a:b]) for a, b in pairwise(bounds) if b > a]


def _full_width(text: str) -> str:
    """The text with the stops and commas of a page set in half width as Chinese print has them, so that one grammar reads both; offsets stay."""
    return _HALF_WIDTH.sub(lambda m: _FULL_WIDTH[m[0]], text)


def _cut(text: str, mark: re.Pattern[str]) -> list[tuple[int, int]]:
    """The stretches between marks; each stretch ends before its mark. A text without marks is one stretch."""
    out, at = [], 0
    for match in mark.finditer(text):
        out.append((at, match.start()))
        at = match.end()
    out.append((at, len(text)))
    return out


_WORKS_ITSELF = re.compile(
    "(?:医院|保健院|[中小]学|学校)(?:[一-鿿]{0,4}院区|分院|[（(][^（()）]+[）)])?$|(?:编|救援|医疗|考察|科考|勘探|物探|地震)队$|维和部队$"
)
"""Hospitals, schools and teams that are sent out are public bodies that are told of as those who do the work, not as offices that report."""
_TOWN = re.compile(
    "(?!农村|农业|乡村|城镇|乡镇|新村|[^镇乡村]{0,3}(?:[返回下还离思入归进驻各每]|城中|自然|行政)[乡村])(?:(?![的各等])[一-鿿]){1,3}?(?:(?<!城)[镇乡]|街道|村)(?!级|庄|民|委|企|土|容|里|落|振兴|医|务)"
)
"""What goes on behind a city or district to a place in it."""
_NATURAL = re.compile(
    "(?:河谷|河|江|湖|湾|大?草原|大?峡谷|大?沙漠|盆地|山(?![城水地体火林茶货珍药泉间里上下石羊鸡楂]))(?![区县市镇乡村段西东南北])"
)
"""What goes on behind the short name of a city or district to a natural region (伊犁河谷, 南岗河)."""


def owner_of_place(place: PlaceRef, text: str, lexicon: Lexicon) -> Owner:
    """A place as the owner of figures, under the name that GUIDELINES.md uses (重庆, 四川, 川渝, 全国, 万州区)."""
    label = place.city or place.name
    part = part_at(text, place.end, place.name, lexicon) if place.kind == "country" else None
    if part:
        return Owner(place.start, part[1], part[0], "country", None, None)
    if place.kind == "region" and len(label) > 4:
        label = label.removesuffix("地区")
    if place.kind == "district":
        label = place.district or place.name
        raised = label.endswith("县") and place.text[-1] in "区市"  # since the gazetteer was made
        addressed = place.city not in HOME and place.text.startswith(place.province or label)
        if raised or addressed or (place.city not in HOME and place.text.endswith(label)):
            label = place.text  # with the province and city that an address begins with
        elif label.endswith(("自治县", "自治旗")) and not place.text.endswith(label):
            # 秀山 and 秀山县 are how the press calls 秀山土家族苗族自治县.
            label = place.text.removeprefix(place.province or "").removeprefix("省").removeprefix("市")
            label = label if label[-1] in "县旗" else label + "县"
    town = _TOWN.match(text, place.end) if place.kind in ("city", "district") else None
    natural = None
    if place.kind in ("city", "district") and place.text[-1] not in "市县区州盟旗":
        natural = _NATURAL.match(text, place.end)
    if natural:
        own = place.text.removeprefix(place.province or "").removeprefix("省") or place.text
        return Owner(place.start, natural.end(), own + natural[0], "region", None, place.city)
    if town:
        return Owner(place.start, town.end(), text[place.start : town.end()], "district", None, place.city)
    return Owner(place.start, place.end, label, place.kind, None, place.city)
