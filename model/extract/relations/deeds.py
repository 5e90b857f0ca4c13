"""Who has done what, where the doers stand beside their verb: A研制的X, 由A与B共建的X, X由A牵头建设, 由A组建X, 与B合建的X.

One frame for all verbs: which relation it is, depends on the group of the verb and the category of the thing (`verbs`). Those who do
one thing together are partners by that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import JOINED, Grammar, matches
from model.extract.relations.pairs import CARRIED, FAR, SAID
from model.extract.relations.skeleton import INSIDE, NAME, Skeleton
from model.extract.relations.subjects import State, are_such
from model.extract.relations.verbs import Verbs

_TEAM = (
    "(?:的?<x>{0,10}?(?:<person>(?:<titles_behind>)?)?等?(?:领衔|带领|牵头)?的?<x>{0,4}?"
    "(?:团队|课题组|研究组|攻关组|科研人员|研发人员|技术人员))?"
)
_WHOM = "(?:(?:为|给|替|依托|通过|利用|借助)<x>{0,8}(?:<any><x>{0,8}?)?|在<x>{0,10}?(?:<park><x>{0,3}?)?)?"
_ACT = "(?:[两双三四多]方|[两双三]家)?(?:[，,](?!并(?!联合|携手|共同|与)))?(?:<adv>)*(?:签约)?(?:(?:总?投资|出资|斥资|耗资)<x>{0,10}?)?(?P<verb><deed>)(?:出|起|成|好)?"
_WHAT = f"(?P<what><any>(?:{JOINED}<any>)*)"

_OF_SEVERAL = re.compile(f"{NAME}[^，；：{INSIDE}]{{0,8}}(?:牵头|指导|主导|支持|出资|主管)[、，]$")
"""Before doers: that they are only some of those who do it, and another leads."""

_LOOSE = f"(?:[^，。；：、{INSIDE}的于在与和向为对被将已获成用可是让使给到了]{{2,8}})??"
"""What kind of thing it is, between a relative clause and its name, without a verb of its own."""


class Deeds:
    """The frames of doers, verb and thing."""

    def __init__(self, words: Grammar, verbs: Verbs) -> None:
        self._verbs = verbs
        by = f"由<apposed>(?P<who><doers>)<etc>?{_TEAM}"
        who = f"(?P<who><team>)<etc>?{_TEAM}"
        also = "(?:[、和并及]<x>{2,4}|<others>)?"
        jointly = "(?:[与和同]|<joining>)(?=<org>[^，。；]*?<jointly>)"
        # Whom another brings together.
        own = "(?=<org>[、和与同及]<org>)"
        self._frames = (
            words.compile(f"{by}{_ACT}(?:(?P<of>{also}的<mod>{_LOOSE})|了?<mod>){_WHAT}"),
            words.compile(f"(?<![为给替在于]){who}{_WHOM}{_ACT}{also}的<mod>{_LOOSE}{_WHAT}"),
            words.compile(
                f"{_WHAT}<kind>?(?:<adv>)*(?:(?:是|系|为)<x>{{0,12}}?)?[由经]<apposed>(?:<x>{{2,8}}?[、和与及])?(?P<who><doers>)<etc>?{_TEAM}{_WHOM}{_ACT}"
            ),
            words.compile(f"{_WHAT}(?:<adv>)*(?:是|系){who}{_ACT}<x>{{0,8}}?的(?=[，。；]|<x>|$)"),
            words.compile(
                f"(?:(?<!{NAME})依托|{jointly}|(?:牵线|推动|促成|支持|引导|撮合|助力|协调|组织|帮助|鼓励|邀请){own}){who}{_ACT}了?<mod>{_WHAT}(?!的)"
            ),
        )
        charge = "<x>{0,6}?<charge><x>{0,2}?(?:单位|企业|方|主体|团队|公司|厂商|者|人)"
        whom = "(?P<who><team>)"
        self._charges = (
            words.compile(f"{_WHAT}<kind>?(?:的|[，,]其?)?{charge}(?:之一)?(?:——|：|、|为|是|来自)?{whom}"),
            words.compile(f"{_WHAT}(?:<adv>)*以{whom}<etc>?为{charge}"),
            words.compile(f"作为{_WHAT}的?{charge}(?:之一)?，{whom}"),
            words.compile(f"{whom}(?:<adv>)*(?:是|为|作为){_WHAT}的?{charge}"),
            words.compile(f"{_WHAT}<kind>?<x>{{0,16}}?[，,]{whom}<etc>?(?:<adv>)*(?:是|为|任|担任|作为)其?{charge}"),
        )
        self._understood = words.compile(
            f"[“‘]?(?:让|使|将|把|靠着?|凭借?|借助)?(?:<adv>)*(?:(?P<pair>双方|两[家所]<x>{{0,3}}?|两校|两院|三方|校企)|(?P<we>我们|咱们|(?:科研|研发|技术|项目|攻关)?团队|课题组)?(?:<adv>)*(?:(?:[与和同]|<joining>)(?P<with><org>(?:{JOINED}<org>)*)<etc>?)?)"
            f"{_ACT}{also}的<mod>{_LOOSE}{_WHAT}"
        )

        self._joining = ("并", "与", *words.lists["joining"])
        self._led = words.compile(f"(?:{by.replace('由', '(?:由|依托)', 1)}|由[^，]{{2,20}}?)(?:<adv>|<deed>)*<deed>$")
        self._joined = words.compile(f"(?:等[^，。；、]{{0,12}}?)?{_ACT}")

    def joined(
        self,
        sentence: Skeleton,
        at: int,
        end: int,
        doers: Sequence[int],
        things: Sequence[Thing],
        state: State,
    ) -> Iterator[RelationDraft]:
        """What a clause says of what was spoken of, where those who do it are joined by others (由A牵头，联合B组建)."""
        verb = self._joined.match(sentence.text, at, end)
        if verb is None:
            return
        place = (*sentence.span(at, verb.end()), CARRIED)
        groups = self._verbs.groups[verb["verb"]]
        rows = self._verbs.stated_of_first(groups, state.spoken_of(), doers, place, things)
        yield from rows
        if sentence.text[sentence.text.rfind("，", 0, at) + 1 : at].startswith(self._joining):
            yield from self._verbs.together(rows, "联合", verb["verb"], doers, place, things, led=True)

    def agents(self, sentence: Skeleton, start: int, end: int) -> tuple[int, ...] | None:
        """The doers, known or not, of a passive with which a clause ends (由A牵头); None where it ends otherwise."""
        led = self._led.search(sentence.text, start, end)
        return tuple(sentence.named(*led.span("who"))) if led and led["who"] else () if led else None

    def find(self, sentence: Skeleton, things: Sequence[Thing]) -> Iterator[RelationDraft]:
        """What the sentence states of doers whom it names."""
        if len(sentence.things) < 2:
            return
        for frame in (*self._frames, *self._charges):
            for match in matches(frame, sentence):
                # 由A建设X的Y: it is no X that A builds.
                if match.groupdict().get("of", "") is None and sentence.text.startswith("的", match.end()):
                    continue
                yield from self._stated(sentence, match, tuple(sentence.named(*match.span("who"))), SAID, things)

    def understood(
        self, sentence: Skeleton, start: int, end: int, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        """What a clause states of doers who are understood: those of the clause before, with whom it names (与B合建的X)."""
        match = self._understood.match(sentence.text, start)
        if match is None or match.start("what") >= end:
            return
        others = tuple(sentence.named(*match.span("with"))) if match["with"] else ()
        doers = (*(state.subjects if state.fresh else state.speaker or state.subjects), *others)
        if match["pair"]:
            doers = state.pair if len(state.pair) == (3 if match["pair"].startswith("三") else 2) else ()
            doers = doers if are_such(match["pair"], doers, things) else ()
        elif others:
            state.pair = doers
        # What was brought out and when is told of the one maker that the paragraph is about, in a sentence of its own too.
        dated = (
            len(doers) == 1 and "make" in self._verbs.groups[match["verb"]] and things[doers[0]].category == "company"
        )
        if doers and (others or match["pair"] or match["we"] or state.fresh or dated or match["verb"].startswith("自")):
            yield from self._stated(sentence, match, doers, CARRIED if state.fresh else FAR, things)

    def _stated(
        self, sentence: Skeleton, match: re.Match[str], doers: Sequence[int], sure: float, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        place, verb = (*sentence.span(*match.span()), sure), match.groupdict().get("verb")
        # Who is called the investor of a company backs it, of anything else he has built it.
        charged = ("back", "build") if "投资" in match[0] else ("build",)
        groups = self._verbs.groups[verb] if verb else charged
        found = [
            row
            for target in sentence.named(*match.span("what"))
            if target not in doers
            for row in self._verbs.stated(groups, target, doers, place, things)
        ]
        yield from found
        # 与A、B组建: they are partners of the one that takes them along.
        taken_along = sentence.text.startswith((*self._joining, "和", "同"), match.start())
        if verb and not taken_along and not _OF_SEVERAL.search(sentence.text, 0, match.start()):
            said = sentence.text[match.start() : match.end("verb")]
            yield from self._verbs.together(found, said, verb, doers, place, things)
