"""该实验室, 公司, 该项目, 其: words that stand for a thing named before, replaced by the name's token.

A word stands for what its text is about: of the things that it can stand for the one named last, where those whom another only
works with or speaks to (与A公司合作, 向B公司) come behind those who act.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from model.extract.drafts import Thing
from model.extract.relations.grammar import Grammar, grammar
from model.extract.relations.skeleton import ANY_NAME, INSIDE, NAME, Skeleton, token
from model.extract.sentences import begin_of
from model.facts import Category
from model.lexicon import Lexicon

ISSUED = ("发布", "印发", "出台", "公布", "制定", "下发", "签署")
"""Verbs behind which a bare 方案 is the document named before."""
_DOCUMENT = "[一-龥]{0,4}(?:方案|意见|办法|规划|纲要|通知|条例|指南|公告|报告|措施|细则|计划|决定|白皮书|蓝皮书|协议)"
_BRACKETED = re.compile(r"[（(][^）)]*[）)]|[”’」》]")
_OBLIQUE = re.compile(
    f"(?:[与和同跟向给对从被由]|携手|联合|会同|联手|{NAME}(?:[是为系]|[^，。；：的、{INSIDE}]{{2,8}}))(?:{NAME}[、和与及])*$"
)
"""What stands before one that takes part, or is acted upon, but is not what is told of."""
_MAKER = re.compile(f"(?:是|系|为)由?(?:{NAME}[、和与及])*$")
_MADE_BY = re.compile(
    "[^，。；：]{0,24}?(?:打造|建设|组建|设立|成立|创办|创建|共建|发起|投资|孵化|培育|研制|研发|开发|引进|联办)的"
)
"""Around who has made what is told of (是A联合B打造的某某)."""
_AMONG = re.compile(f"(?:在|覆盖|服务|用于|供应|供给|卖到|销往|包括|通过)(?:{NAME}(?:[、和与及]|以及))*$")
_OTHERS = re.compile(f"(?:(?:[、和与及]|以及){NAME})*等")
"""Around the customers or examples of whom is told of."""
_SCHOLAR = re.compile(f"[^，。；：{INSIDE}]{{0,8}}(?:教授|研究员|博士|院士|讲师|学者)(?={NAME})")
"""Behind a school or an institute: that it is only where a scholar comes from."""
_OF_WHOM = "搭载|采用|使用|利用|展示|演示|展出|走进|来到|走入|带来|购买|看中|看好|加入|加盟|入职|离开|操作|调试|测试|谈到|说起|谈起|提起|回到"
"""Before 公司: that it is the one that is told of, whose things are shown or used (搭载公司与某院研制的…)."""
_TO = ("为", "给", "对", "向", "与", "和", "同")
_MOVED = ("牵线", "支持", "帮助", "推动", "助力", "引导", "邀请", "鼓励", "促成", "吸引", "指导", "协助", "推荐")
"""Before 其: that the sentence tells what another does for a company."""
BEHIND = 4
"""Names by which such a one is the farther."""
_WE = re.compile(
    f"(?<![{INSIDE}])(?:我们|咱们)(?!的?(?:国家|祖国|党|中国|人类|大家|每个人|生活))"
    "|由?[他她]所?(?:领衔|带领|率领|牵头|领导|主持)的[^，。；：的]{0,4}(?:团队|课题组|研究组)"
    "|[他她](?:带领|率领|领着|带着)[^，。；：的]{0,4}(?:团队|课题组|研究组)(?!的)"
)
"""What a speaker calls those for whom he speaks, and the team that he leads."""
_TEAM = re.compile(
    "(?<=[，。；：“])(?:科研|研发|技术|项目|攻关)?团队(?=(?:已|还|也|又|正|先后|成功|自主|随后|最终|历时[^，。；：]{1,6}?)*"
    "(?:研发|研制|开发|设计|攻克|突破|推出|打造|研究|选育|培育|建[成立起]|[与和]|联合|携手|拿出))"
)
"""The team of who speaks, where it is told what it does."""
_LED = re.compile(
    f"(?:(?<=[由与和同、，。“为是将])|^)(?P<who>{NAME})(?:院士|教授|研究员|博士|副教授)?等?(?:领衔|带领|牵头)?的?[^，。；：、{INSIDE}]{{0,4}}?"
    "(?:团队|课题组|研究组)"
)
"""The team of a scholar whose body is not said with it."""
_LONGEST, _TAIL = 6, 3
"""Characters of a word behind 该, and least of the end of a name that begins a clause."""
_DISTRICT = frozenset("区市县州省镇乡村国地")
"""Behind 该: a place, not a thing whose name happens to end so."""
_SITED = frozenset(
    {"lab", "facility", "platform", "park", "university", "institute", "company", "agency", "alliance", "finance"}
)
REACH = 12
"""Names looked back over for what a word stands for."""

Named = tuple[int, bool]
"""A thing named, and whether only another acts with or upon it."""


class Anaphors:
    """Pronoun-like nouns by the categories that they can stand for."""

    def __init__(self, words: Grammar) -> None:
        self._stands: dict[str, tuple[Category, ...]] = {
            word: tuple(categories) for word, categories in words.mapping("anaphors").items()
        }
        self._ends: dict[str, tuple[str, ...]] = {w: tuple(e) for w, e in words.mapping("anaphor_ends").items()}
        self._literal = frozenset(words.words("literal_anaphors"))
        goes_on = "(?:<predicate_starts>|<adv>|<deed>|[与和同从在为对向把将以用由于给让被年的\\d])"
        self._goes_on = words.compile(f"{goes_on}|<titles>{NAME}")
        held = f"[^，。；：{INSIDE}]{{0,12}}?<titles>(?:[、，兼](?:<any>)+[^，。；：、{INSIDE}]{{0,8}}?<titles>)?{NAME}"
        launched = f"[^，。；：、{INSIDE}]{{0,12}}?<product>"
        self._pattern = words.compile(
            f"(?P<deictic>这一?[个家座所款台套项种条支])(?=[^，。；：“”]{{2,48}}?的(?P<described>[一-龥]{{1,{_LONGEST}}}(?=[，。；]|$)|[一-龥]{{1,{_LONGEST}}}?(?={goes_on})))"
            f"|(?P<pointer>该|这[个家座所款台套项一种届次场条]|这(?!里)|此|[本此][届次场]|本)(?=(?P<pointed>[一-龥]{{1,{_LONGEST}}}))"
            f"|(?<![{INSIDE}极尤])(?P<its>其|它)(?![们中他余实次间后前])"
            f"|(?:(?<=[，。；：“、—])|(?<=岁的)|^)(?:<adv>)*(?P<bare><bare_anaphors>)(?={goes_on}|{held}|{launched})(?!与否|家|数[量据]|间)"
            f"|(?:(?:(?<=[，。；：“])|^)(?:<adv>)*|(?<=[由与和同]))(?=(?P<tail>[一-龥]{{{_TAIL},{_LONGEST}}}))"
            f"|(?:(?<=[，。；：“、在])|^)(?P<here>[园厂院校港馆])(?=[内里]的?)"
            f"|(?<=所在的)(?P<home><bare_anaphors>)"
            f"|(?:(?<=[，。；：“])|^)(?P<latter>后者)(?={goes_on})"
            f"|(?<=[由与和同在对向为给])(?P<by><bare_anaphors>)(?=等|[、与和，。内里的]|<adv>|<deed>|$)"
            f"|(?<={_OF_WHOM})(?P<theirs>公司|研究院|研究所|实验室)(?=[的与自首]|<adv>|<deed>)"
            f"|(?<=[获得到了])(?P<got>基金|银行)(?=的?<x>{{0,12}}?<support>)"
            f"|(?<={'|'.join(ISSUED)})(?P<document>{_DOCUMENT})(?=[，。；]|$)"
            f"|(?:(?<=[，。；：“])|^)(?P<who>[他她])(?=既?是|也是|还是|现任|担任|兼任|曾任|创办|创立|带领)"
        )

    def resolve(self, sentence: Skeleton, things: Sequence[Thing], before: Sequence[Named]) -> Skeleton:
        """The sentence with each such word replaced by its antecedent; `before` are the things named earlier, in order."""
        text = sentence.text
        found: dict[tuple[int, int], int | None] = {}
        named = list(before)
        here = deque(_named_at(sentence, len(text)))
        for match in self._pattern.finditer(text):
            group = match.lastgroup or ""
            while here and here[0][0] < match.start():
                named.append(here.popleft()[1])
            word, start = match[group], match.start(group)
            if group == "pointed":
                word = self._pointed(text, match.start(group), word, things, named[-REACH:])
            elif group == "described":
                start += len(word)
                word = self._described(word, things, named[-REACH:])
                start -= len(word)
            elif group == "tail":
                word = self._tail(text, match.start(group), word, things, named[-REACH:])
            reach: Sequence[Named] = named
            if (group == "its" and text[: match.start()].endswith(_TO)) or word == "这里":
                # Who does something for 其, or here, is not that one.
                reach = [*before, *named_in(sentence, _clause(text, match.start()))]
            if group == "described" and _clause(text, match.start()) < match.start():
                reach = before  # Who does something with 这家…机构 is not that one.
            if group == "its" and text[: match.start()].endswith(_MOVED):
                reach = [row for row in before if things[row[0]].category == "company"]
            thing = self._antecedent(word, things, reach) if word and group != "latter" else None
            if group == "latter":
                thing = next((i for i, _ in reversed(named) if things[i].category in _SITED), None)
            if thing is not None:
                stop = start + len(word)
                if group == "pointed":
                    start = match.start("pointer")
                found[start, stop] = thing
                if group == "described":
                    found[match.span("deictic")] = None
        return replaced(sentence, found, things)

    def spoken(
        self,
        sentence: Skeleton,
        things: Sequence[Thing],
        employers: Sequence[int],
        of: Mapping[int, Sequence[int]],
    ) -> Skeleton:
        """The sentence with 我们, or the team that he leads, replaced by the employer of who speaks, if there is one such.

        `of` are the employers of each person: the team of a scholar is that of his.
        """
        text, found = sentence.text, dict[tuple[int, int], int | None]()
        for match in _LED.finditer(text):
            whose = of.get(sentence.things.get(match["who"], -1), ())
            if len(whose) == 1:
                found[match.span()] = whose[0]
        if len(employers) == 1:
            found |= {match.span(): employers[0] for match in _WE.finditer(text)}
            # Behind the team of another, 团队 takes up that one.
            team = _TEAM.search(text)
            if team is not None and "团队" not in text[: team.start()]:
                found[team.span()] = employers[0]
        return replaced(sentence, found, things)

    def _tail(self, text: str, at: int, words: str, things: Sequence[Thing], named: Sequence[Named]) -> str:
        """The longest beginning of a clause that is the end of a name, with a predicate behind it (中试平台由…)."""
        for length in range(len(words), _TAIL - 1, -1):
            word = words[:length]
            if self._goes_on.match(text, at + length) and any(
                len(things[i].name) > length and _plain(things[i].name).endswith(word) for i, _ in named
            ):
                return word
        return ""

    def _described(self, words: str, things: Sequence[Thing], named: Sequence[Named]) -> str:
        """The longest end of what somebody is told to be that a thing is called by, or that stands for a kind (新型研发|机构)."""
        ends = (words[at:] for at in range(max(1, len(words) - 1)))
        return next((end for end in ends if end in self._stands or self._calls(end, things, named)), "")

    def _pointed(self, text: str, at: int, words: str, things: Sequence[Thing], named: Sequence[Named]) -> str:
        """The longest beginning of what follows 该 that a thing is called by; a lone character where it ends there (该站于…)."""
        for length in range(len(words), 0, -1):
            word = words[:length]
            whole = length > 1 or (word not in _DISTRICT and self._goes_on.match(text, at + 1))
            if word in self._stands or (whole and self._calls(word, things, named)):
                return word
        return ""

    def _calls(self, word: str, things: Sequence[Thing], named: Sequence[Named]) -> bool:
        """Whether a word can stand for one of the things."""
        return word in self._stands or any(_plain(things[i].name).endswith(word) for i, _ in named)

    def _antecedent(self, word: str, things: Sequence[Thing], named: Sequence[Named]) -> int | None:
        """The nearest thing whose name ends in the word, else the nearest that it can stand for."""
        if word not in self._literal:
            named = named[-REACH:]
        near = sorted(enumerate(reversed(named)), key=lambda far: far[0] + (BEHIND if far[1][1] else 0))
        order = [i for _, (i, _) in near]
        if word in ("他", "她"):
            return next((i for i, _ in reversed(named) if things[i].category == "person"), None)
        ends = self._ends.get(word, (word,))
        named_so = [i for i in order if any(_ends(_plain(n), ends) for n in (things[i].name, *things[i].aliases))]
        categories = self._stands.get(word)
        if categories is None:
            return next(iter(named_so), None)
        if word in self._literal:
            return next((i for i in named_so if things[i].category in categories), None)
        fit = [i for i in order if things[i].category in categories]
        if "event" in categories:
            # An event is what a report is about: of several the one that it names most.
            printed = Counter(fit)
            fit.sort(key=lambda i: -printed[i])
        if _SITED.intersection(categories):
            # The word of its name tells what it is, whatever kind of site or body it counts as.
            fit += [i for i in named_so if things[i].category in _SITED]
        return next((i for i in named_so if i in fit), fit[0] if fit else None)


def _plain(name: str) -> str:
    return _BRACKETED.sub("", name)


def _ends(name: str, ends: tuple[str, ...]) -> bool:
    """Whether a name ends in one of the words; no 科学院 is a 学院."""
    return name.endswith(ends) and not (name.endswith("科学院") and "学院" in ends)


def _clause(text: str, at: int) -> int:
    """Where the clause begins in which an offset stands."""
    return begin_of(text, at, "，。；：")


def named_in(sentence: Skeleton, end: int | None = None) -> Iterator[Named]:
    """The things that a sentence names up to an offset, in order."""
    return (named for _, named in _named_at(sentence, len(sentence.text) if end is None else end))


def _named_at(sentence: Skeleton, end: int) -> Iterator[tuple[int, Named]]:
    """The same, each with the offset of its name."""
    text = sentence.text
    for match in ANY_NAME.finditer(text, 0, end):
        if match[0] in sentence.things:
            at = match.start()
            clause = _clause(text, at)
            owner = (
                text.startswith(("旗下", "下属", "所属", "之一"), match.end())
                or (_AMONG.search(text, clause, at) and _OTHERS.match(text, match.end()))
                or (_MAKER.search(text, clause, at) and _MADE_BY.match(text, match.end()))
                or _SCHOLAR.match(text, match.end())
            )
            yield at, (sentence.things[match[0]], bool(owner) or bool(_OBLIQUE.search(text, clause, at)))


def replaced(sentence: Skeleton, found: Mapping[tuple[int, int], int | None], things: Sequence[Thing]) -> Skeleton:
    """The sentence with the words at each span replaced by a thing's token, or left out."""
    text, used = sentence.text, dict(sentence.things)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for (start, end), thing in sorted(found.items(), key=lambda row: row[0]):
        sign = "" if thing is None else token(things[thing].category, len(used))
        if sign is None or start < at:
            continue
        pieces += (text[at:start], sign)
        starts += sentence.starts[at:start]
        ends += sentence.ends[at:start]
        if thing is not None:
            used[sign] = thing
            first, last = sentence.span(start, end)
            starts.append(first)
            ends.append(last)
        at = end
    if not pieces:
        return sentence
    pieces.append(text[at:])
    starts += sentence.starts[at:]
    ends += sentence.ends[at:]
    return Skeleton("".join(pieces), starts, ends, used, sentence.printed, sentence.block)


@cache
def anaphors(lexicon: Lexicon) -> Anaphors:
    """The anaphors of a lexicon."""
    return Anaphors(grammar(lexicon))
