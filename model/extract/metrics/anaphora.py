"""Words that take up an owner named before: 该院, 公司, 大会, 全市, 两地, 这里, 他."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from model.extract.metrics.cues import cues_of
from model.extract.metrics.passage import Owner, nation
from model.lexicon import Lexicon
from model.patterns import alternatives

PLACES = frozenset({"city", "province", "district", "region", "country"})
_AUTONOMOUS = frozenset({"内蒙古", "广西", "西藏", "宁夏", "新疆"})
"""What 全区 can mean as well as a district."""
_OBJECT = re.compile("(?:[向与和对从到至被遭往赴]|援助|针对|抵达|前往|首都)$")
_SITES = frozenset({"park", "facility", "lab", "platform", "company", "district", "institute", "university"})
_CALLED = ("facility", "park", "lab", "platform", "project", "product")
"""Categories whose things are taken up by what their names end in."""
_NAMED_SO = frozenset({"高铁", "铁路", "机场", "港口", "车站", "银行", "医院", "学校", "大学", "通道"})
"""Without 该 or 这 these are all of their kind (其中高铁超4万公里), unless a name ends so."""
_OF_THE_KIND = re.compile(
    "网|通达|(?:营业|运营|总)?里程|(?:约|近|超过?|达到?|已有?|共有?)?[0-9]|(?<=铁)(?:旅客|客流|客票|车票|出行|游客|快运)|(?<=铁路)(?:旅客|货物|货运|客运|投资|建设)"
)
"""Behind them: what only all of a kind have (高铁网, 铁路营业里程), how many or how long they are, by which of the kinds people go (高铁旅客)."""
_UNNAMED = re.compile("[这那某一][家所]")
"""这家民营企业 is taken up by 民营企业 in its own paragraph; beyond it these are all of their kind."""
_LINES = frozenset({"线路", "铁路", "高铁", "线"})
_STOPS = ("站", "机场", "口岸", "港", "码头", "大桥", "隧道", "中心")
"""What lies on a line is not it."""
_NO_IT = frozenset({"person", "policy", "agency", "event", "alliance", "framework"})
"""它 is none of these, nor a place."""
THIS_TIME = ("本次", "本届", "此次")
_GOES_ON = tuple("的在于以由与和从自每年总全主首起终")
_QUOTES = "”’》"
_LONGEST_NOUN = 8
_BY_MEANS = re.compile("(?:依托|借助|凭借|围绕|利用|聚焦|背靠)[“‘]?$")
_COUNT = re.compile(r"\d[\d.万多余]*[个家座条项所][^，。；、]{0,12}$")
_IS = re.compile("(?:也|正|就|还)?是(?!否)|地处|位于|坐落|素有|素称|被誉为|被称为|号称")
"""What says what a place or thing is."""
_BACK = 60
"""How many names back an antecedent is looked for."""


class _Table(NamedTuple):
    heads: dict[str, tuple[str, ...]]
    thing: re.Pattern[str]
    wide: re.Pattern[str]
    that: re.Pattern[str]
    """该, 这座: before any noun, which takes up a name that ends so (该图集)."""
    nouns: frozenset[str]
    """What names of sites, works and goods end in (创新中心, 隧道): alone, it takes up such a name."""
    here: re.Pattern[str]
    loose: frozenset[str]
    acts: tuple[str, ...]
    goes_on: tuple[str, ...]
    """What can stand behind a noun that takes something up: a verb, an attribute (全长), a particle."""


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> _Table:
    table = lexicon.table("anaphora")
    heads = {k: tuple(v) for k, v in table["heads"].items()}
    bare = [h for h in heads if h not in set(table["short"])]
    cues = cues_of(lexicon)
    acts = tuple(v for v in cues.verbs if len(v) > 1 or v in "已将有才就也又还再便都均曾正能可")
    groups = "|".join(
        f"(?P<{name}>{alternatives(table[name])})"
        for name in ("that_city", "city", "province", "village", "district", "everyone", "both", "nation")
    )
    return _Table(
        heads,
        re.compile(
            rf"(?:{alternatives(table['determiners'])})(?P<that>[一-鿿]{{0,6}}?(?:{alternatives(heads)}))"
            rf"|(?P<bare>{alternatives(bare)})(?![一-鿿]?(?:技术|人员))"
        ),
        re.compile(groups),
        re.compile(f"(?:{alternatives(table['determiners'])})"),
        frozenset(bare) | _nouns(lexicon),
        re.compile(alternatives(table["here"])),
        frozenset(table["loose"]),
        acts,
        (*acts, *cues.attributes, *_GOES_ON),
    )


def _nouns(lexicon: Lexicon) -> frozenset[str]:
    endings = lexicon.table("endings")
    tiers = (endings[kind].get(tier, "") for kind in _CALLED for tier in ("proper", "specific"))
    return frozenset(word for words in tiers for word in words.split() if len(word) > 1)


class Anaphora:
    """Resolves the anaphors of one text against its owners (in the order of the text) and the place that it is about."""

    def __init__(self, text: str, owners: Sequence[Owner], home: Owner | None, lexicon: Lexicon) -> None:
        self.text, self.owners, self.home = text, owners, home
        self.starts = [o.start for o in owners]
        self.table = _table(lexicon)
        self.speaks_of_both = bool(
            re.search("川渝|成渝|重庆[^。]{0,12}(?:四川|成都)|(?:四川|成都)[^。]{0,12}重庆", text)
        )

    def both(self, start: int, end: int) -> Owner | None:
        """两地 as the owner 川渝, where the text speaks of both sides."""
        return Owner(start, end, "川渝", "region", None, "川渝") if self.speaks_of_both else None

    def wide_at(self, at: int, end: int) -> tuple[Owner | None, int] | None:
        """What 全市, 我省, 该县, 两地, 我国 at `at` means, and where the word ends; None where there is no such word."""
        match = self.table.wide.match(self.text, at, end)
        return None if match is None else (self._wide(match), match.end())

    def at(self, at: int, end: int) -> Owner | None:
        """What 该院, 公司, 这里, 他 at `at` means."""
        match = self.table.thing.match(self.text, at, end)
        if match:
            own = self.text.startswith(THIS_TIME, at)
            owner = self._event(match["that"]) if own else None
            if match["bare"] and self._counted(match["bare"], at):
                return None
            owner = owner or self._thing(match["that"] or match["bare"], at)
            return None if owner is not None and self._is_loose(match, owner) else owner
        called = self._called(at, end)
        if called is not None:
            return called
        if self.table.here.match(self.text, at, end):
            return self.last(at, lambda o: self._is_site(o) or (o.kind == "city" and self._opens(o, at)))
        if self.text.startswith("当地", at) and not self.text.startswith("时间", at + 2):
            return self._there(at)
        if self.text[at : at + 1] in ("他", "她") and self.text[at + 1 : at + 2] != "们":
            return self.last(at, lambda o: o.kind == "person")
        if self.text.startswith(("后者", "前者"), at):
            k = bisect_left(self.starts, at)
            things = [o for o in self.owners[max(0, k - 6) : k] if o.kind not in PLACES]
            return things[-1 if self.text[at] == "后" else -2] if len(things) > 1 else None
        if self.text.startswith("它", at) and not self.text.startswith("它们", at):
            return self.last(at, lambda o: o.kind not in PLACES and o.kind not in _NO_IT)
        if self.text.startswith("其", at) and self.text[at + 1 : at + 2] not in "中他余它次实":
            low = self.text.rfind("。", 0, max(0, at - 1) if self.text[at - 1 : at] == "。" else at) + 1
            return self.last(at, lambda o: o.kind not in PLACES and o.kind != "person" and o.start >= low)
        return None

    def _is_site(self, owner: Owner) -> bool:
        """Whether 这里 can mean an owner: a place one stands in, and not what is made use of there (依托某景区、某湖等)."""
        low = max(0, owner.start - 4)
        return owner.kind in _SITES and not _BY_MEANS.search(self.text, low, owner.start)

    def _opens(self, place: Owner, at: int) -> bool:
        """Whether a place of the same paragraph ends the first clause of its sentence (“北方门户”某市，…)."""
        if _IS.match(self.text, place.end) and self.text[place.start - 1 : place.start] in "，。；\n":
            return "\n" not in self.text[place.end : at]
        low = max(self.text.rfind("\n", 0, at), self.text.rfind("。", 0, place.start)) + 1
        before = self.text[low : place.start]
        return place.start >= low and not re.search("[，；：]", before) and self.text[place.end : place.end + 1] == "，"

    def _there(self, at: int) -> Owner | None:
        """当地: the last place of the paragraph that is nobody's object (遭某国袭击)."""
        low = self.text.rfind("\n", 0, at) + 1
        before = self.text.rfind("\n", 0, max(0, low - 1)) + 1
        return self._place_from(low, at) or self._place_from(before, at)

    def _place_from(self, low: int, at: int) -> Owner | None:
        """The last place between two offsets that is nobody's object."""
        return self.last(
            at,
            lambda o: (
                o.kind in PLACES
                and o.start >= low
                and o.label != "全国"
                and not _OBJECT.search(self.text, max(low, o.start - 2), o.start)
            ),
        )

    def _counted(self, noun: str, at: int) -> bool:
        """认定35家园区，园区实现…: whether a noun takes up the many that were counted right before."""
        low = max(0, at - 40)
        ends = (noun + "，", noun + "。")
        repeated = (k for k in range(low, at - len(noun)) if self.text.startswith(ends, k))
        return any(_COUNT.search(self.text, low, k) for k in repeated)

    def _is_loose(self, match: re.Match[str], owner: Owner) -> bool:
        """企业创新地位更加突出: a bare 企业 that does nothing itself takes up a company of its paragraph only."""
        if match["bare"] not in self.table.loose or self.text.startswith(self.table.acts, match.end()):
            return False
        return "\n" in self.text[owner.end : match.start()]

    def last(self, at: int, fits: Callable[[Owner], bool]) -> Owner | None:
        """The last owner before `at` that fits."""
        k = bisect_left(self.starts, at)
        return next((o for o in reversed(self.owners[max(0, k - _BACK) : k]) if fits(o)), None)

    def _wide(self, match: re.Match[str]) -> Owner | None:
        at = match.start()
        if match["everyone"]:
            return self.home or nation(at, match.end())
        if match["both"]:
            return self.both(at, match.end())
        if match["nation"]:
            return nation(at, match.end())
        if match["village"]:
            return self.last(at, lambda o: o.label.endswith(("村", "寨", "屯")))
        if match["district"]:
            region = match["district"].endswith("区")
            found = self.last(at, lambda o: o.kind == "district" or (region and o.label in _AUTONOMOUS))
            if match["district"] == "全县" and found is not None and "\n" in self.text[found.end : at]:
                # A county that the paragraph calls by its short name, which a city bears too.
                found = self.last(at, lambda o: o.kind == "city" and "\n" not in self.text[o.end : at]) or found
            return found or self.last(at, lambda o: o.kind == "park")
        if match["that_city"]:
            return self.last(at, lambda o: o.kind == "city" or (o.kind == "district" and o.label.endswith("市")))
        if match["city"]:
            local = self._city_of_paragraph(at) if match["city"] == "全市" else None
            if local is not None:
                return local
            return self.home if self.home and self.home.kind == "city" else self.last(at, lambda o: o.kind == "city")
        return self._province(at) or self.home

    def _province(self, at: int) -> Owner | None:
        """全省 behind a province or an office of one (某省气象台发布…，全省…)."""
        last = self.last(at, lambda o: o.kind == "province" or (o.kind == "agency" and o.label.find("省") in (2, 3)))
        if last is None or last.kind == "province":
            return last
        return Owner(last.start, last.end, last.city or last.label[:2], "province", None, last.city)

    def _event(self, words: str) -> Owner | None:
        """本届博览会 is the event that the story is about: the first of its name."""
        return next((o for o in self.owners if o.kind == "event" and o.label.endswith(words)), None)

    def _city_of_paragraph(self, at: int) -> Owner | None:
        """全市 behind another city that begins a sentence of the paragraph (在绵阳，) or behind its office (绵阳市科技局介绍，)."""
        low = self.text.rfind("\n", 0, at) + 1
        sentence = max(low, self.text.rfind("。", low, at) + 1)
        k, behind = bisect_left(self.starts, low), bisect_left(self.starts, at)
        for owner in reversed(self.owners[max(k, behind - _BACK) : behind]):
            begin = max(low, self.text.rfind("。", low, owner.start) + 1)
            leads = owner.kind == "city" and owner.start - begin <= 2
            office = (
                owner.kind == "agency"
                and owner.start >= sentence
                and owner.label.startswith((owner.city or "-") + "市")
            )
            if (leads or office) and owner.city:
                return Owner(at, at + 2, owner.city, "city", None, owner.city)
        return None

    def _called(self, at: int, end: int) -> Owner | None:
        """该图集, 油田, 创新中心: the last name that ends in the noun at `at`; without 该 only in one that names end in."""
        that = self.table.that.match(self.text, at, end)
        begin = that.end() if that else at
        for stop in range(min(end, begin + _LONGEST_NOUN), begin + 1, -1):
            words = self.text[begin:stop]
            named = that or any(words[k:] in self.table.nouns for k in range(len(words) - 1))
            if not named or not (stop == end or self.text.startswith(self.table.goes_on, stop)):
                continue
            found = (self._event(words) if that and that[0] in THIS_TIME else None) or self._ending_in(words, at)
            if found is not None:
                return msgspec.structs.replace(found, start=at, end=stop)
        return None

    def _ending_in(self, words: str, at: int) -> Owner | None:
        def ends_so(owner: Owner) -> bool:
            printed = self.text[owner.start : owner.end].rstrip(_QUOTES)
            far = _UNNAMED.match(printed) and "\n" in self.text[owner.end : at]
            names = (owner.label.rstrip(_QUOTES), "" if far else printed)
            return owner.kind not in PLACES and owner.label != words and any(name.endswith(words) for name in names)

        return self.last(at, ends_so)

    def _thing(self, words: str, at: int) -> Owner | None:
        if words in _NAMED_SO and self.text.startswith(words, at) and _OF_THE_KIND.match(self.text, at + len(words)):
            return None
        found = self._ending_in(words, at)
        if found is not None:
            return found
        head = max((h for h in self.table.heads if words.endswith(h)), key=len)
        if head in _NAMED_SO and self.text.startswith(words, at):
            return None
        stops = _STOPS if head in _LINES else ()
        found = self.last(at, lambda o: o.kind in self.table.heads[head] and not o.label.endswith(stops))
        return found and (self._told_as(found, self.table.heads[head]) or found)

    def _told_as(self, name: Owner, kinds: tuple[str, ...]) -> Owner | None:
        """某水渠是某灌区的骨干，渠道全长…: what a name is said of, where it is of one of some kinds."""
        low = max(self.text.rfind(mark, 0, name.start) for mark in "。；\n") + 1
        k = bisect_left(self.starts, name.start)
        for owner in reversed(self.owners[max(0, k - 4) : k]):
            if owner.start < low:
                return None
            if (
                owner.kind in kinds
                and _IS.match(self.text, owner.end)
                and "，" not in self.text[owner.end : name.start]
            ):
                return owner
        return None
