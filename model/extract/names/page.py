"""A story's text made ready for the extractors of names: words, places, endings and known bodies with their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property
from itertools import pairwise
from typing import TypeVar, cast

import msgspec

from model.extract.names.marks import marks
from model.extract.names.tables import Ending, Tables, tables
from model.extract.places import PlaceRef, find_places
from model.extract.tokens import common_word, guessed, word_starts
from model.layout import StoryText
from model.lexicon import Lexicon

READ_FROM = frozenset({"headline", "kicker", "subtitle", "body", "subhead", "sidebar", "caption"})
"""The kinds of blocks that facts are read from; bylines and credits name the press."""

STOPS = frozenset(":【】［］[]·•，。；：？！,;?!…\n\t 　~～|｜■□◎●▲◆<>《》〈〉")
CLOSING = {"）": "（", ")": "(", "”": "“", "’": "‘", "」": "「", "』": "『"}
SEAPORTS = frozenset({"海港", "空港", "山港", "江港"})
"""Endings whose first character may be the last one of a place (上海|港)."""
NUMBER_OF_LANDS = frozenset("两三四五六七八九十多各")
"""Before 国: several countries are told of (五国|开行列车)."""
PREPOSITIONS = frozenset("从在由与和对向到将被把经据")
PARTS_OF_WORKS = frozenset({"主塔", "主梁", "主跨", "主体", "桥墩", "主桥", "段"})
"""What is built of a bridge or a tower."""
WHEREABOUTS = frozenset("在来赴驻入")
"""What stands before the sign of a province in 在川, 赴渝."""
CENTRAL = re.compile("工作(?!人员|站|室|组|者)|任务|城区|城市|环节|地带|思想|议题|小学|卫生院")
"""What is central rather than of a centre (中心|工作)."""
COUNTED = re.compile(r"[\d两三四五六七八九十几多余][个家座所批]$")
COUNTABLE = frozenset({"facility", "institute", "park", "platform"})
"""What is counted is a kind of things, though one of them bears its name (2个国家植物园)."""
LONG = 6
"""A form of more characters stands by itself, whatever word behind it the dictionary joins with its last one."""
FOLLOWING = frozenset("上里有在将已与和及也正内是为从对由被获")
"""What the dictionary joins with the last character of an ending (科创园|有)."""
LEFT_FROM, TOWARDS = frozenset("港站桥坝"), frozenset("到至往")
"""Endings of one character that the dictionary joins with the word for where one goes from there (香山港|到)."""
QUOTE_MARKS = frozenset('“”‘’「」『』"')

T = TypeVar("T")


class Hit(msgspec.Struct, frozen=True, gc=False):
    """An ending where it stands."""

    start: int
    end: int
    ending: Ending


class Page:
    """The text of a story and what the lexicon sees in it. Offsets are those of `StoryText.text`."""

    def __init__(self, story: StoryText, lexicon: Lexicon) -> None:
        self.story = story
        self.text = story.text
        self.lexicon = lexicon
        self.tables: Tables = tables(lexicon)
        self.marks = marks(lexicon)
        self.zones = [(b.start, b.end) for b in story.blocks if b.kind in READ_FROM]
        self._zone_starts = [a for a, _ in self.zones]
        self.starts = word_starts(self.text)
        self.words = list(pairwise([*self.starts, len(self.text)]))
        self.cuts = frozenset([*self.starts, len(self.text)])
        self._made: dict[object, object] = {}

    def once(self, make: Callable[[Page], T]) -> T:
        """What a function makes of this page, made on the first call."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(T, self._made[make])

    @cached_property
    def places(self) -> list[PlaceRef]:
        return find_places(self.text, self.lexicon)

    @cached_property
    def place_starts(self) -> dict[int, PlaceRef]:
        """Places by start, those left out that say where somebody is (在川, 赴渝): no name begins with one."""
        return {p.start: p for p in self.places if len(p.text) != 2 or p.text[0] not in WHEREABOUTS}

    @cached_property
    def _place_ends(self) -> list[int]:
        return [p.end for p in self.places]

    def places_in(self, start: int, end: int) -> list[PlaceRef]:
        """The places that lie within a span."""
        found: list[PlaceRef] = []
        for index in range(bisect_left(self._place_ends, start), len(self.places)):
            p = self.places[index]
            if p.start >= end:
                break
            if start <= p.start and p.end <= end:
                found.append(p)
        return found

    @cached_property
    def bearer_ends(self) -> frozenset[int]:
        """Where places and known bodies end: behind one a name goes on with what tells it from others."""
        return frozenset(self._place_ends) | frozenset(self.known_ends)

    def places_over(self, pos: int) -> bool:
        """Whether a place covers an offset."""
        index = bisect_right(self._place_ends, pos)
        return index < len(self.places) and self.places[index].start <= pos

    def in_title(self, pos: int) -> bool:
        """Whether an offset lies between book marks: what stands there is a title or part of one."""
        floor = max(self.zone_of(pos)[0], pos - 80)
        return self.text.rfind("《", floor, pos) > self.text.rfind("》", floor, pos)

    def in_marks(self, start: int, pos: int) -> bool:
        """Whether quotation marks that open at or behind `start` hold an offset."""
        return self.text.rfind("“", start, pos) > self.text.rfind("”", start, pos)

    def begins_name(self, pos: int) -> bool:
        """Whether a place, a known body or a word that begins names stands at an offset."""
        if pos in self.place_starts or pos in self.known:
            return True
        return pos in self.cuts and self.text.startswith(self.tables.beginnings, pos)

    def word_end(self, pos: int) -> int:
        """End of the word that begins at or holds an offset."""
        return self.words[bisect_right(self.starts, pos) - 1][1]

    @cached_property
    def place_forms(self) -> frozenset[str]:
        return frozenset(form for p in self.places for form in (p.text, p.name, p.name[:-1]))

    @cached_property
    def _known_hits(self) -> dict[int, tuple[int, str]]:
        found: dict[int, tuple[int, str]] = {}
        place_ends = frozenset(self._place_ends)
        abroad = frozenset(p.end for p in self.places if p.kind == "country")
        last = 0
        for start, end, form in self.tables.known_hits(self.text):
            opens = start in self.cuts or start in place_ends or self._joined_on(start, form)
            whole_word = opens and end in self.cuts
            if "·" in (self.text[start - 1 : start], self.text[end : end + 1]) and "·" not in form:
                continue
            if start < last or (form.endswith("部") and self.text.startswith("门", end)):
                continue
            before = self.text[start - 1 : start]
            if (form.startswith("国家") and start in abroad) or (form[0] == "国" and before in NUMBER_OF_LANDS):
                continue
            long_enough = len(form) > 5 or (len(form) > 3 and opens)
            if (whole_word or (long_enough and not self._goes_on(start, end))) and self.readable(start, end):
                found[start] = (end, form)
                last = end
        return found

    def _joined_on(self, start: int, form: str) -> bool:
        """Whether a preposition, or by a guess another character, makes a word with the first of what follows it (从中|国…, 乘甲乙|高铁)."""
        word = self.text[start - 1 : self.word_end(start - 1)]
        return start - 1 in self.cuts and (word[:1] in PREPOSITIONS or (len(form) > 3 and guessed(word)))

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether a word that no verb or title is goes on behind what looks like a known body (国家科学技术奖|励)."""
        if end in self.cuts:
            return False
        rest = self.text[end : self.word_end(end)]
        begin = self.starts[bisect_right(self.starts, end) - 1]
        joined = begin > start
        if joined and begin in self._place_ends and not guessed(self.text[begin : self.word_end(end)]):
            return True  # 甲省|航空航天: the place and a word that the company of the name only begins like
        book = self.tables
        return joined and not (
            rest in book.titles
            or rest in book.function
            or rest in book.verbs
            or rest in book.soft_verbs
            or rest in book.endings
            or (end - start > LONG and len(rest) > 1 and common_word(rest))  # 超长期特别国债|资金
        )

    @cached_property
    def counted_kinds(self) -> frozenset[str]:
        """Forms of known bodies that the text counts: they mean the kind."""
        hits = self._known_hits.items()
        counted = {form for at, (_, form) in hits if COUNTED.search(self.text, max(0, at - 6), at)}
        return frozenset(form for form in counted if self.tables.known[form].category in COUNTABLE)

    @cached_property
    def known(self) -> dict[int, tuple[int, str]]:
        """Known bodies by start: end and form. A form of two characters counts only as a word of its own."""
        return {
            at: hit
            for at, hit in self._known_hits.items()
            if self.tables.known[hit[1]].category != "person"
            and hit[1] not in self.counted_kinds
            and not self._ends_foreign(at, hit[1])
        }

    def _ends_foreign(self, at: int, form: str) -> bool:
        """Whether the short name of a company is only the end of a transliterated one (甲勃|海尔)."""
        word = self.word_before(at) if len(form) == 2 and self.tables.known[form].category == "company" else None
        before = self.text[word[0] : at] if word else ""
        return len(before) > 1 and self.tables.foreign.issuperset({*before, *form}) and guessed(before)

    @cached_property
    def known_people(self) -> dict[int, tuple[int, str]]:
        """Known people by start; no name of another thing begins with one."""
        return {at: hit for at, hit in self._known_hits.items() if self.tables.known[hit[1]].category == "person"}

    @cached_property
    def people_ends(self) -> frozenset[int]:
        """Where known people end: no body's name goes on over one (某某某与经济界|…)."""
        return frozenset(end for end, _ in self.known_people.values())

    @cached_property
    def known_ends(self) -> dict[int, int]:
        return {end: start for start, (end, _) in self.known.items()}

    @cached_property
    def hits(self) -> list[Hit]:
        """The endings at which a name may end, the longest at each place, none inside a longer word or ending."""
        longest: dict[int, Hit] = {}
        inside = {at for p in self.places for at in range(p.start + 1, p.end)}
        for start, end, ending in self.tables.ending_hits(self.text):
            if ending.text in SEAPORTS and start in inside and end not in inside:
                continue
            if ending.category == "event" and start in inside and end in self._place_ends:
                continue  # 攀枝|花市
            if end not in longest or start < longest[end].start:
                longest[end] = Hit(start, end, ending)
        kept: list[Hit] = []
        for hit in sorted(longest.values(), key=lambda h: (h.end, h.start)):
            if self.readable(hit.start, hit.end) and self._ends_word(hit):
                while kept and kept[-1].start >= hit.start and kept[-1].end > hit.start:
                    kept.pop()
                kept.append(hit)
        return kept

    @cached_property
    def ends(self) -> dict[int, Hit]:
        return {h.end: h for h in self.hits}

    @cached_property
    def spans(self) -> frozenset[tuple[int, int]]:
        return frozenset(self.words)

    @cached_property
    def event_starts(self) -> frozenset[int]:
        """Where the endings of events begin: a name that goes on over one keeps its year."""
        return frozenset(h.start for h in self.hits if h.ending.category == "event")

    def _ends_word(self, hit: Hit) -> bool:
        if hit.ending.text.endswith("中心") and CENTRAL.match(self.text, hit.end):
            return False
        if hit.end not in self.cuts and len(hit.ending.text) < 4 and not self._run_on(hit):
            return False
        longer = range(len(hit.ending.text) + 1, len(hit.ending.text) + 3)
        return not any(self.text[hit.end - n : hit.end] in self.tables.ordinary_endings for n in longer)

    def _run_on(self, hit: Hit) -> bool:
        """Whether the dictionary joined an ending with a verb or title after it (霍尔果斯|海关监管)."""
        if hit.start not in self.cuts:
            return False
        book, rest = self.tables, self.text[hit.end : self.word_end(hit.end)]
        return (
            rest in book.titles
            or (hit.ending.text in LEFT_FROM and rest in TOWARDS)
            or rest in (*PARTS_OF_WORKS, "年")
            or (len(hit.ending.text) > 1 and (rest in book.verbs or rest in book.soft_verbs or rest in FOLLOWING))
        )

    def word_ending_at(self, end: int) -> str:
        """The word that ends there, or the part of one."""
        index = bisect_left(self.starts, end) - 1
        return self.text[self.words[index][0] : end] if index >= 0 else ""

    def word_before(self, pos: int) -> tuple[int, int] | None:
        """Span of the word that ends at or holds `pos`, cut there."""
        index = bisect_left(self.starts, pos) - 1
        return (self.words[index][0], pos) if index >= 0 else None

    def words_in(self, start: int, end: int) -> list[str]:
        """The words of a span, cut at its ends."""
        if start >= end:
            return []
        text, bounds = self.text, self.starts[bisect_right(self.starts, start) : bisect_left(self.starts, end)]
        return [text[a:b] for a, b in pairwise([start, *bounds, end])]

    def readable(self, start: int, end: int) -> bool:
        """Whether a span lies in one block that facts are read from."""
        index = bisect_right(self._zone_starts, start) - 1
        return index >= 0 and end <= self.zones[index][1]

    def zone_of(self, pos: int) -> tuple[int, int]:
        """The block around an offset that is readable."""
        return self.zones[max(0, bisect_right(self._zone_starts, pos) - 1)]
