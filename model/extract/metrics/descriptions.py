"""Things that a text describes without a name that was found: 某集团加氢母站是…, 某新能源汽车项目总投资…, 这家汽车零部件企业."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from model.extract.metrics.cues import alternatives, cues_of
from model.extract.metrics.headlined import topic_phrase
from model.extract.metrics.natural import natural_region
from model.extract.metrics.passage import Owner, Passage
from model.lexicon import Lexicon

PLACES = frozenset({"city", "province", "district", "region", "country"})
_WORD = "一-鿿A-Za-z0-9“”+.·\\-"
_COUNTED = re.compile("[0-9一二三四五六七八九十百余多]+[个家条座项台批]")
_STAGE = r"(?:[（(][^）)]{1,8}[）)]|[一二三]期)?"
_SUPERLATIVE = re.compile(
    r"(?:体量|规模|面积|海拔|容量|难度|投资|单体)?(?:最大|最长|最高|最早|最新|最快|最先进|首个|首条|首座|首台)的?"
)
_COMPLEMENT = re.compile("(?:为|是|系|属于?|即)(?!了)")
"""为某级双线铁路，设计时速…: a clause that says what something is brings in nothing new."""
_WAYS = ("通道", "口岸", "专线", "航线", "走廊", "路线", "系统", "村", "港", "代表团", "队")
_EVENT_WORDS = "(?:会|节|奖|赛|展|坛|典|礼|仪式|专场|展览|大集|周)"
_EVENT_HEAD = re.compile(f"{_EVENT_WORDS}$")
_EVENT_HEAD_AHEAD = re.compile(f"[一-鿿]{{0,12}}?{_EVENT_WORDS}(?=[，（(]|今|昨|日前|近日|在|于|正式|举|开|闭|启|圆满)")
_EVENT = re.compile(rf"^(?:第[一二三四五六七八九十百\d]+届|首届).{{2}}|{_EVENT_WORDS}$")
_BACK = 60
"""How many described things back one is taken up."""
_FAR = 240
"""How far back a thing is looked for that a bare noun takes up."""
_OBJECT = re.compile("推出|展示|发布|拥有|采用|使用|利用|带来|展出|亮相|引进|正在|[是了把将有对为用]")
_DOCUMENT = re.compile("《[^》\n]{4,60}》")
_DETERMINER = re.compile("(?:这|该|那|此|本)[座个条款台艘项套种类只架辆批]?")
_UNITS = re.compile(r"(?<=站)(?:首台|首批|全部|\d+号|[一二三四]期)?(?:发电)?机组$")
"""某水电站首台机组: what is told of a station's unit is of the station."""
_HONOUR = re.compile("^(?:国家|省|市)级?(?:重点|重大)[一-鿿]{0,4}(?:项目|工程)(?=[一-鿿]{5})")
"""国家重点能源项目某水电站: what it counts as stands before its name."""
_HAS = re.compile("(?:还|共|已|现|另)?有")
_PARTICLES = re.compile("[将把被从向对与和在了着过已也都等及]")


def _whole(label: str) -> str:
    """The thing that a phrase is about, without its rank before and its unit behind."""
    return _HONOUR.sub("", _UNITS.sub("", label))


class _Table(NamedTuple):
    kinds: dict[str, str]
    generic: re.Pattern[str]
    subject: re.Pattern[str]
    going_on: re.Pattern[str]
    bare: re.Pattern[str]
    made: re.Pattern[str]
    whole: re.Pattern[str]
    introduced: re.Pattern[str]
    rest: re.Pattern[str]
    institution: re.Pattern[str]


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> _Table:
    table = lexicon.table("descriptions")
    kinds = {head: kind for kind, heads in table["heads"].items() for head in heads}
    head = rf"(?P<head>{alternatives(kinds)}){_STAGE}"
    follows = rf"(?=(?:分别|共|总)?(?:{alternatives(table['predicates'])}|(?:投资|长|高)[约超近达为]{{0,2}}\d))"
    return _Table(
        kinds,
        re.compile(rf"(?:{alternatives(table['generic'])}|\d|[一二三四五六七八九十两]个)*"),
        re.compile(rf"[{_WORD}]{{0,24}}?{head}{follows}"),
        re.compile(rf"[{_WORD}]{{0,16}}?{head}{follows}"),
        re.compile(
            rf"(?:(?:这|该|那|此|本)[座个条款台艘项套种只架辆]?)?(?P<head>{alternatives(kinds)})(?=[有可已能设共每由，]|累计|预计|采用|配备|搭载)"
        ),
        re.compile(
            rf"[^，。；、！？]{{2,40}}?(?:研发|研制|开发|打造|建设|生产|设计|制造|建造|承建)的(?P<whole>[{_WORD}]{{0,24}}?{head})"
            rf"(?=[，,]|{alternatives(table['measures'])}|[已可能在将]|实现|承担|[一-鿿]{{2}}了|$)"
        ),
        re.compile(rf"[{_WORD}]{{2,24}}?{head}(?=[，。；、！？]|$)"),
        re.compile(
            rf"(?:一[款台艘套架列辆]|首[个座条台款套艘])(?P<whole>[^，。；！？]{{0,24}}?{head})(?=[，。；、！？]|$)"
        ),
        re.compile(rf"[{_WORD}]{{0,16}}?{head}(?=[，。；、！？]|$)"),
        re.compile(
            rf"(?:这样一|这|那|某|一)(?:家|所)[^，。；、！？]{{0,16}}?(?:{alternatives(table['institutions'])})(?!家)"
        ),
    )


class Descriptions:
    """Finds the described things of one passage; what is found is an owner without an entity, its label the words of the text."""

    def __init__(self, passage: Passage) -> None:
        self.passage, self.text = passage, passage.text
        cues = cues_of(passage.lexicon)
        self.table, self.verbs, self.soft = _table(passage.lexicon), cues.verbs, cues.soft_verbs

    def among(self, owners: Sequence[Owner], heads: Iterable[int]) -> list[Owner]:
        """The owners and the described things in the order of the text; a phrase that goes on behind a name replaces it.

        `heads` are the offsets at which clauses begin to speak of something.
        """
        named = {o.start: o for o in reversed(owners)}
        found = [*self._institutions(), *self._introduced(), *self._documents()]
        headlined = topic_phrase(self.passage)
        event = headlined is not None and _EVENT.search(headlined) is not None
        if headlined and not event and not headlined.endswith(tuple(self.table.kinds) + _WAYS):
            headlined = None
        for (start, _), at in zip(self.passage.clauses, heads, strict=True):
            if _COMPLEMENT.match(self.text, start):
                continue
            superlative = _SUPERLATIVE.match(self.text, at)
            begin = superlative.end() if superlative else at
            if headlined:
                begin = next((b for b in (start, at) if self.text.startswith(headlined, b)), begin)
            known = named.get(begin)
            if (
                headlined
                and known
                and self.text.startswith(headlined, begin)
                and self._is_part(known, begin + len(headlined))
            ):
                known = None
            owner = self._going_on(known) if known is not None else self._subject(begin, found)
            if owner is None and known is None:
                owner = natural_region(self.passage, begin, self.passage.clause(begin)[1])
            if owner is not None:
                found.append(owner)
            elif headlined and self.text.startswith(headlined, begin) and known is None:
                found.append(self._headlined(begin, headlined, event))
        covered = {o.start for o in found}
        return sorted([*found, *(o for o in owners if o.start not in covered)], key=lambda o: (o.start, -o.end))

    def _headlined(self, at: int, phrase: str, event: bool) -> Owner:
        """The thing of the headline where it stands in the text; an edition of an event as far as its own head (第八届|…|节)."""
        end = at + len(phrase)
        if event and not _EVENT_HEAD.search(phrase):
            head = _EVENT_HEAD_AHEAD.match(self.text, end, self.passage.clause(at)[1])
            end = head.end() if head else end
        return Owner(at, end, self.text[at:end], "event" if event else "project", None, None)

    def _is_part(self, known: Owner, end: int) -> bool:
        """Whether the phrase that goes on behind a name to `end` is a thing of its own (某班列|中通道), by its last word."""
        return (
            known.end < end
            and self.text[known.end : end].endswith(tuple(self.table.kinds) + _WAYS)
            and "在" not in self.text[known.end : end]
        )

    def whole(self, at: int, end: int) -> Owner | None:
        """The phrase between `at` and the next mark where it describes a thing: 规模达5亿元的|中试平台建设基金."""
        match = self.table.whole.match(self.text, at, end)
        return None if match is None else self._owner(at, match)

    def made(self, start: int, end: int) -> Owner | None:
        """某集团与某研究所合作研发的|智能酿酒机器人，: what a clause says who made, where it is no object (推出自主研发的…)."""
        match = self.table.made.match(self.text, start, end)
        if match is None or _OBJECT.search(self.text, start, match.start("whole")):
            return None
        return None if self.passage.name_at(match.start("whole")) else self._owner(match.start("whole"), match)

    def _going_on(self, name: Owner) -> Owner | None:
        """某集团 of 某集团加氢母站是…: a name that the phrase goes on behind."""
        if name.label == "全国" or name.kind == "country":
            return None
        end = self.passage.clause(name.start)[1]
        match = self.table.going_on.match(self.text, name.end, end) or (
            self.table.rest.match(self.text, name.end, end) if self.text[name.start - 1 : name.start] == "在" else None
        )
        if (
            match is None
            or _COUNTED.search(self.text, name.end, match.end())
            or not self._is_noun(name.end, match.end("head"))
        ):
            return None
        between = self.text[name.end : match.start("head")]
        if "的" in between:
            return None
        if self.table.generic.fullmatch(between) and (name.kind in PLACES or between):
            return None
        label = _whole(self.text[name.start : match.end()])
        return Owner(name.start, match.end(), label, self.table.kinds[match["head"]], None, name.city)

    def _subject(self, at: int, found: Sequence[Owner]) -> Owner | None:
        end = self.passage.clause(at)[1]
        match = self.table.subject.match(self.text, at, end)
        if match is None:
            return self._bare(at, end, found)
        begin = max(at, self.text.rfind("的", at, match.start("head")) + 1)
        determiner = _DETERMINER.match(self.text, begin, match.start("head"))
        begin = determiner.end() if determiner else begin
        if any(o.end == match.end() and o.thing is not None for o in self.passage.owners_between(begin, match.end())):
            return None
        words = self.text[begin : match.end()]
        bare = determiner is not None or len(words) <= len(match["head"]) + 2
        earlier = self._taken_up(words, match["head"], begin, found) if bare else None
        if earlier is not None:
            return Owner(at, match.end(), earlier.label, earlier.kind, earlier.thing, earlier.city)
        return None if determiner else self._owner(begin, match)

    def _bare(self, at: int, end: int, found: Sequence[Owner]) -> Owner | None:
        """邮轮有客房2125间, 该机组可…: a noun alone that does something takes up a thing before it."""
        match = self.table.bare.match(self.text, at, end)
        earlier = self._taken_up(match["head"], match["head"], at, found) if match else None
        if match is None or earlier is None:
            return None
        return Owner(at, match.end(), earlier.label, earlier.kind, earlier.thing, earlier.city)

    def _taken_up(self, words: str, head: str, at: int, found: Sequence[Owner]) -> Owner | None:
        """电站位于…: the last thing before, described or only called so (——某抽水蓄能电站), whose words end so."""
        for owner in reversed(found[-_BACK:]):
            if owner.start < at and owner.label.endswith(words):
                return owner
        low = max(0, at - _FAR)
        named = [o for o in self.passage.owners_between(low, at) if o.thing is not None and o.label.endswith(words)]
        if named:
            return named[-1]
        before = None
        for match in re.finditer(
            rf"(?:——|[，。：；“的\n])(?P<whole>[{_WORD}]{{2,20}}{re.escape(words)})", self.text[low:at]
        ):
            before = match
        if before is None:
            return None
        start, end = low + before.start("whole"), low + before.end("whole")
        start = max(start, self.text.rfind("的", start, end - len(words)) + 1)
        if self.table.generic.fullmatch(self.text, start, end - len(words)) or not self._is_noun(start, end):
            return None
        return Owner(start, end, self.text[start:end], self.table.kinds[head], None, None)

    def _owner(self, begin: int, match: re.Match[str]) -> Owner | None:
        between = self.text[begin : match.start("head")]
        if self.table.generic.fullmatch(between) or not self._is_noun(begin, match.end("head")):
            return None
        label = _whole(self.text[begin : match.end()])
        return Owner(begin, match.end(), label, self.table.kinds[match["head"]], None, None)

    def _is_noun(self, start: int, end: int) -> bool:
        """Whether the words between two offsets hold no verb and no particle."""
        if _PARTICLES.search(self.text, start, end) or _HAS.match(self.text, start, end):
            return False
        return not any(len(word) > 1 and word in self.verbs for _, word in self.passage.words(start, end))

    def _introduced(self) -> list[Owner]:
        """生产一款体积更小的燃料电池，: a thing brought in with its classifier, for 这款产品 to take up."""
        out = []
        for match in self.table.introduced.finditer(self.text):
            begin = max(match.start("whole"), self.text.rfind("的", match.start(), match.start("head")) + 1)
            owner = self._owner(begin, match)
            if owner is not None and self.passage.name_at(begin) is None:
                out.append(owner)
        return out

    def _documents(self) -> list[Owner]:
        """《某清单》 that is no entity of the story can hold entries all the same."""
        return [
            Owner(m.start(), m.end(), m[0], "policy", None, None)
            for m in _DOCUMENT.finditer(self.text)
            if self.passage.name_at(m.start() + 1) is None
        ]

    def _institutions(self) -> list[Owner]:
        """位于某区的这家企业: its figures are those of the place that its own phrase names."""
        out = []
        for match in self.table.institution.finditer(self.text):
            clause = self.passage.clause(match.start())
            near = self.passage.owners_between(max(clause[0], match.start() - 16), match.start())
            near = [o for o in near if o.label != "全国" and o.kind not in ("person", "policy", "event")]
            if near and self.text[near[-1].end : match.start()] in ("", "的", "市", "市的"):
                place = near[-1]
                out.append(Owner(match.start(), match.end(), place.label, "company", place.thing, place.city))
        return out
