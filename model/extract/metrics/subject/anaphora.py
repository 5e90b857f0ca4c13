"""Words that take up an owner named before: 该院, 公司, 大会, 这里, 他."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

import msgspec

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.generations import GENERATION, member_of
from model.extract.metrics.subject.grounds import NO_PARKS, PARK_WORDS, named_for_all
from model.extract.metrics.subject.listed import is_counted, is_instance
from model.extract.metrics.subject.makers import has_maker, is_brought_in, is_whose
from model.extract.metrics.subject.ways import is_beside, is_road, is_served, is_source, is_way, not_meant
from model.extract.metrics.subject.wholes import PLACES as PLACES
from model.extract.metrics.subject.wholes import Wholes
from model.extract.sentences import begin_of
from model.extract.tokens import boundaries

_SITES = frozenset({"park", "facility", "lab", "platform", "company", "district", "institute", "university"})
_OF_THE_KIND = re.compile(
    "网|通达|(?:营业|运营|总)?里程|(?:约|近|超过?|达到?|已有?|共有?)?[0-9]|(?<=铁)(?:旅客|客流|客票|车票|出行|游客|快运)|(?<=铁路)(?:旅客|货物|货运|客运|投资|建设)"
)
"""Behind them: what only all of a kind have (高铁网, 铁路营业里程), how many or how long they are, by which of the kinds people go (高铁旅客)."""
_UNNAMED = re.compile("[这那某一][家所]")
"""这家民营企业 is taken up by 民营企业 in its own paragraph; beyond it these are all of their kind."""
_HOUSED = frozenset({"platform", "institute", "lab", "facility", "park"})
"""What has a building of its own."""
_TWO = frozenset({*_SITES, "project", "product", "finance", "policy"})  # which 前者, 后者 can be; else they are figures
_NO_IT = PLACES | frozenset({"person", "policy", "agency", "event", "alliance", "framework"})  # 它 is none of these
THIS_TIME = ("本次", "本届", "此次")
_QUOTES = "”’》"
_EDITION = re.compile("（[^）]*）(?=》?$)")  # 《某目录（2025年版）》
_A_VERB, _LONGEST_NOUN = 3, 8
_BY_MEANS = re.compile("(?:依托|借助|凭借|围绕|利用|聚焦|背靠)[“‘]?$")
_IS = re.compile("(?:也|正|就|还)?是(?!否)|地处|位于|坐落|素有|素称|被誉为|被称为|号称")
"""What says what a place or thing is."""
_TOLD_BY = re.compile(
    "(?:近日|日前|最新)?(?:公布|发布|印发|出台|评选|认定|颁发|组织|主办|推荐)的|领投|跟投|旗下|下属|所属"
)
_PHASE = re.compile("[一二三四]期(?!间)")
_PHASED = re.compile("(?:[（(][^）)]{1,16}[）)])?(?:项目|工程)?(?:[一二三四]期|分[两二三四]期)")
_BUILT = frozenset({"facility", "project", "park", "platform", "lab"})  # 一期, 二期 are phases of one that has some
_LAST, _PARAGRAPHS = 4, 4
"""So far back something goes on to be told of past what is named in passing."""


class Anaphora(Wholes):
    """Resolves the anaphors of one text against its owners (in the order of the text) and the place that it is about."""

    def at(self, at: int, end: int) -> Owner | None:
        """What 该院, 公司, 这里, 他 at `at` means."""
        match = self._head_at(at, end)
        if match:
            owner = self._event(match["that"]) if self.text.startswith(THIS_TIME, at) else None
            kinds = self.text.startswith("、", match.end())  # 隧道、桥梁分别完成…: none of those named before
            if match["bare"] and (kinds or is_counted(self.text, match["bare"], at)):
                return None
            owner = owner or self._thing(match["that"] or match["bare"], at)
            if owner is None or self._is_loose(match, owner) or self.is_shown(at, owner):
                return None
            return msgspec.structs.replace(owner, start=at, end=match.end())
        called = self._called(at, end)
        if called is not None:
            return called
        found, length = self._pointed_at(at, end)
        return found and msgspec.structs.replace(found, start=at, end=at + length)

    def _pointed_at(self, at: int, end: int) -> tuple[Owner | None, int]:
        """What 这里, 当地, 他, 它, 其, 前者 at `at` means, and how long the word is."""
        here = self.table.here.match(self.text, at, end)
        if here:
            return self.last_told(at, lambda o: self._is_here(o, at)), len(here[0])
        one = self.table.of_one.match(self.text, at, end)
        if one:
            return self._of_one(*self.table.ones[one[0]], at), len(one[0])
        if self.text.startswith("当地", at) and not self.text.startswith("时间", at + 2):
            return self.there(at), 2
        if _PHASE.match(self.text, at):
            return self.last(at, lambda o: o.kind in _BUILT and _PHASED.match(self.text, o.end) is not None), 2
        generation = GENERATION.match(self.text, at)
        if generation:
            k = bisect_left(self.starts, at)
            return member_of(generation["n"], self.owners[:k], self.owners[k:]), len(generation[0])
        if self.text[at : at + 1] in ("他", "她") and self.text[at + 1 : at + 2] != "们":
            return self.last(at, lambda o: o.kind == "person"), 1
        if self.text.startswith(("后者", "前者"), at):
            k = bisect_left(self.starts, at)
            pair = [o for o in self.owners[max(0, k - 6) : k] if self.text.count("。", o.start, at) < 2]
            two = len(pair) > 1 and pair[-1].label != pair[-2].label and {pair[-1].kind, pair[-2].kind} <= _TWO
            return (pair[-1 if self.text[at] == "后" else -2] if two else None), 2
        if self.text.startswith("它", at) and not self.text.startswith("它们", at):
            told = self.last(at, lambda o: o.kind not in _NO_IT and not self._is_one_of_many(o) and not self._whose(o))
            return told or self.last(at, lambda o: o.kind not in _NO_IT and not self._is_one_of_many(o)), 1
        if self.text.startswith("其", at) and self.text[at + 1 : at + 2] not in "中他余它次实":
            low = self.text.rfind("。", 0, max(0, at - 1) if self.text[at - 1 : at] == "。" else at) + 1
            barred = (*PLACES, "person")
            # 公司在某园办厂，其…: not where it does so
            return self.last(
                at, lambda o: o.kind not in barred and o.start >= low and not self.text.endswith("在", low, o.start)
            ), 1
        return None, 0

    def _of_one(self, kinds: tuple[str, ...], ends: tuple[str, ...], at: int) -> Owner | None:
        """What 全线, 园内, 会期 at `at` mean: the last of their kind that is told of, else the first that comes; of events the first of the story."""

        def fits(owner: Owner) -> bool:
            return owner.kind in kinds and (not ends or owner.label.rstrip(_QUOTES).endswith(ends))

        if "event" in kinds:
            return next(filter(fits, self.owners), None)
        return self.last_told(at, fits) or next(filter(fits, self.owners[bisect_left(self.starts, at) :]), None)

    def _head_at(self, at: int, end: int) -> re.Match[str] | None:
        """该院, 公司 at `at`; a head of one character only where no longer word goes on (该行|已, not 该行业)."""
        match = self.table.thing.match(self.text, at, end)
        if match is None or self.holds_name(at, match.end()):
            return None  # 本届广交会首期展览
        if match["bare"] or any(match["that"].endswith(h) for h in self.table.heads if len(h) > 1):
            return match
        return match if match.end() == end or match.end() in boundaries(self.text) else None

    def whose_head(self, at: int, end: int) -> Owner | None:
        """What 园区, 企业 before the title of its head (园区|党工委副书记) at `at` means."""
        match = self._head_at(at, end)
        return self._thing(match["that"] or match["bare"], at) if match else self.at(at, end)

    def with_head(self, start: int, at: int, end: int) -> Owner | None:
        """What 这 at `start` with the noun at `at`, which more words precede (这条总投资6亿元的|生产线), means."""
        match = self.table.that_noun.match(self.text, at, end)
        found = self._thing(match[0], start) if match else None
        match = match or self.table.building.match(self.text, at, end)
        found = found or (self.last(start, lambda o: o.kind in _HOUSED) if match else None)
        if found is None or self.is_shown(start, found):
            return None
        return msgspec.structs.replace(found, start=start, end=match.end())  # type: ignore[union-attr]

    def as_meant(self, at: int, end: int, owner: Owner) -> Owner | None:
        """An owner where 公司, 该院 at `at` can stand for it."""
        match = self._head_at(at, end)
        if match is None:
            return None
        words = match["that"] or match["bare"]
        head = max((h for h in self.table.heads if words.endswith(h)), key=len)
        kinds = self.table.heads[head]
        body = owner.kind in kinds and "product" not in kinds  # 生产线 is no body
        taken = body and (match["that"] or head not in self.table.named_so)
        if not taken and not owner.label.rstrip(_QUOTES).endswith(words):
            return None
        return msgspec.structs.replace(owner, start=at, end=match.end())

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

    def _is_loose(self, match: re.Match[str], owner: Owner) -> bool:
        """企业创新地位更加突出: a bare 企业 that does nothing itself takes up a company of its paragraph only."""
        if match["bare"] not in self.table.loose:
            return False
        passive = self.text.startswith("由", match.end())  # 产品由公司与某医院研发，
        if (
            match["bare"] == "产品"
            and not passive
            and has_maker(self.text, owner, match.start(), self._before(match.start()))
        ):
            return True
        if f"该{match['bare']}" in self.text[self.text.rfind("\n", 0, match.start()) + 1 : match.start()]:
            return False  # taken up in this paragraph already
        between = self.text[owner.end : match.start()].split("\n")[1:-1]
        everybody = match["bare"] == "企业" and any(map(str.strip, between))  # 企业可以按领域检索: any of them
        if self.text.startswith(self.table.acts, match.end()) and not everybody:
            return False
        k = bisect_left(self.starts, match.end() + 1)
        if k < len(self.starts) and self.starts[k] <= match.end() + _A_VERB:
            return False  # 企业搬进某园区: what stands between is a verb
        if match["bare"] in PARK_WORDS and not any(map(str.strip, between)):
            return False  # of the paragraph before
        everywhere = named_for_all(self.text, owner, match["bare"], self.park)
        return not everywhere and "\n" in self.text[owner.end : match.start()]

    def last_told(self, at: int, fits: Callable[[Owner], bool]) -> Owner | None:
        """The last owner before `at` that fits and is told of, else the last one named in passing."""
        low = at
        for _ in range(_PARAGRAPHS):
            low = self.text.rfind("\n", 0, max(0, low))
        told = self.last(at, lambda o: o.start > low and fits(o) and not self._is_in_passing(o))
        told = told or self.last(at, lambda o: fits(o) and not self._is_in_passing(o))
        return told or self.last(at, fits)

    def _event(self, words: str) -> Owner | None:
        """本届博览会 is the event that the story is about: the first of its name."""
        return next((o for o in self.owners if o.kind == "event" and o.label.endswith(words)), None)

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
        """The last thing whose printed name, or the noun before its name in marks, ends in some words."""
        kinds = self.table.heads.get(words, ()) if len(words) == 1 else ()

        def ends_so(owner: Owner) -> bool:
            if ("product" in kinds and owner.kind not in kinds) or (owner.kind in PLACES and owner.thing is None):
                return False  # 该船: no 某某造船
            printed = self.text[owner.start : owner.end].rstrip(_QUOTES)
            far = _UNNAMED.match(printed) and "\n" in self.text[owner.end : at]
            quoted = printed[:1] in "“‘" and words != "产品"  # 钻井平台“某某号”; whatever is made is a 产品
            kind = self.text[max(0, owner.start - len(words)) : owner.start] if quoted else ""
            names = (_EDITION.sub("", owner.label).rstrip(_QUOTES), "" if far else printed, kind)
            return owner.label != words and any(name.endswith(words) for name in names)

        return self.last_told(at, ends_so)

    def _thing(self, words: str, at: int) -> Owner | None:
        """The owner that a noun (院, 公司) takes up at an offset, by its name's end, its kind or what was told of last; None where none fits."""
        if (
            words in self.table.named_so
            and self.text.startswith(words, at)
            and _OF_THE_KIND.match(self.text, at + len(words))
        ):
            return None
        head = max((h for h in self.table.heads if words.endswith(h)), key=len)
        found = self._ending_in(words, at)
        if found is None and 1 < len(head) < len(words):
            found = self._ending_in(head, at)  # 这一核电|机组
        if found is not None:
            return self._told_as(found, self.table.heads[head]) or found
        if head in self.table.named_so and self.text.startswith(words, at):
            return None
        stops = NO_PARKS if head in PARK_WORDS else not_meant(head)
        kinds = self.table.heads[head]
        if head in PARK_WORDS and self.park:
            return self.last(at, lambda o: o.label == self.park)
        if not self.text.startswith(words, at):
            kinds = (*kinds, *self.table.pointed.get(head, ()))
        found = self.last_told(
            at, lambda o: o.kind in kinds and not o.label.endswith(stops) and not is_road(self.text, o)
        )
        return found and (self._told_as(found, kinds) or found)

    def _is_in_passing(self, name: Owner) -> bool:
        """与某大学、某公司共建…: whether a name only says with or for whom its clause acts, or is not told of at all."""
        low = begin_of(self.text, name.start, "，。；：\n")
        way = is_way(self.text, low, name) or is_source(self.text, name) or is_served(self.text, low, name)
        by = way or is_beside(self.text, low, name) or self._is_one_of_many(name)
        return by and not is_brought_in(self.text, name, self._before(name.start))

    def _whose(self, name: Owner) -> bool:
        return is_whose(self.text, name, next(iter(self.owners[bisect_left(self.starts, name.end) :]), None))

    def _before(self, at: int) -> Sequence[Owner]:
        k = bisect_left(self.starts, at)
        return self.owners[max(0, k - _LAST) : k]

    def _is_here(self, owner: Owner, at: int) -> bool:
        """Whether 这里 at `at` can mean an owner."""
        if self._is_one_of_many(owner):
            return False
        return self._is_site(owner) or (owner.kind == "city" and self._opens(owner, at))

    def _is_one_of_many(self, name: Owner) -> bool:
        """甲公司、乙大学等44家共建, 某办公布的榜单中: whether a name is one of those that are counted, an example, or who tells of or holds something."""
        listed = self.text.startswith("、", name.end) and name.kind not in PLACES
        sentence = begin_of(self.text, name.start, "。\n")
        if self.text.startswith("其中", sentence):
            return True
        agent = self.text.endswith("由", 0, name.start) and not self.text.endswith("经由", 0, name.start)
        return agent or listed or is_instance(self.text, name.end) or _TOLD_BY.match(self.text, name.end) is not None

    def _told_as(self, name: Owner, kinds: tuple[str, ...]) -> Owner | None:
        """某水渠是某灌区的骨干，渠道全长…: what a name is said of, or which belongs to it or works for it, where it is of one of some kinds."""
        low = begin_of(self.text, name.start, "。；\n")
        for owner in reversed(self._before(name.start)):
            if owner.start < low:
                return None
            said = _IS.match(self.text, owner.end) or is_served(self.text, low, name)
            if owner.kind in kinds and said and "，" not in self.text[owner.end : name.start]:
                return owner
        return None
