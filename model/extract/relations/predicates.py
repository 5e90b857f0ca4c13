"""What a clause states of its subject by other means than a verb with its objects: in the passive, as a part, as a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import JOINED, Grammar
from model.extract.relations.money import Money
from model.extract.relations.pairs import CARRIED, pairs
from model.extract.relations.skeleton import NAME, Skeleton
from model.extract.relations.subjects import State
from model.extract.relations.verbs import CAUSED, Verbs


class Predicates:
    """Passives, membership, cooperation and staff, and `money`. `operator` is 运营单位…, which tells of what was spoken of before."""

    def __init__(self, words: Grammar, verbs: Verbs) -> None:
        self._verbs, self.money = verbs, Money(words, verbs)
        self._recruited = words.compile(
            "<recruits><mod>(?P<who><person>(?:<titles_behind>)?(?:[、和]<person>(?:<titles_behind>)?)*)"
        )
        self._title = words.compile("<titles_behind>")
        self.operator = words.compile(
            "(?:其|项目|工程)?(?:<charge>(?:单位|方|主体|企业|公司|机构)|业主(?:单位|方)?|(?:开发|建设|施工|承包|承建|运营)商)"
            "(?:为|是|系)?(?:<org>(?:控股|旗下|所属|下属)的?)?(?P<org><org>)"
        )
        self._together = words.compile(
            f"(?<!{NAME})(?:与|同|和)(?:(?:位于)?<park>(?:[内里中]的?|的))?(?P<who><org>(?:{JOINED}(?:<x>{{1,8}}(?=的|等))?<org>)*)(?:{JOINED}<x>{{1,8}}?)?(?:<etc>|的)?[^，；：]{{0,20}}?(?:<cooperation>|<policy>)"
        )
        self._passive = words.compile(
            "(?:<adv>)*(?:[本此这该]轮(?:融资|投资)|融资)?(?:由|依托(?=[^，；：]*?(?:建设|组建|共建|筹建|设立)$))<apposed>(?P<who><doers>)<etc>?(?:<adv>)*(?:投资<x>{0,8}?)?(?:(?P<verb><deed>)(?!<x>{0,6}的)|共同运行|联合运行|(?:担任|作为|任)<x>{0,6}?(?:管理人|管理机构|管理方|运营方|运营商|运营机构|业主))"
        )
        self._lies = words.compile(
            "(?:<adv>)*(?:(?:位于|地处|坐落[于在]|落户[于在]?|选址[于在]?|设在)(?P<site><park>)|在(?P<stood><park>)(?:<adv>)*<x>{0,2}?(?:<stand>|<proceed>(?=[，。；、]|$|中)))"
        )
        self._cleft = words.compile(
            "(?:<adv>)*(?:这也?)?(?:是|为|系)(?:<x>{0,12}?由)?(?P<who><team>)<etc>?(?:<adv>)*(?P<verb><deed>)(?:出来?|起来|成)?的<x>*$"
        )
        self._wares = words.compile(
            "(?:其|公司)?(?:的)?(?:拳头|主打|核心|明星|王牌|主要|主力|代表|热门|首款|首个|最新)<x>{0,2}?(?:产品|品牌|成果|作品)"
            f"(?:<x>{{0,3}}?(?:有|是|为|包括|叫)|——)?<mod>(?P<made><product>(?:{JOINED}<product>)*)"
        )
        self._belongs = words.compile(
            "(?:是|为|系|作为|成为)(?:(?P<whole><whole>)的?<x>{0,6}?<belong>|(?P<site><park>)(?:[内里]?的)?(?:一[家个]|首[家个]|唯一一?[家个]?)?<x>{0,10}?(?:企业|公司|厂商)(?=[，。；]|$)|(?P<scheme><scheme>)(?:的|中的|上的)?<x>{0,8}?<parcel>)"
        )

    def lies(self, sentence: Skeleton, start: int, end: int) -> bool:
        """Whether a clause says where what was spoken of lies (位于A)."""
        return self._lies.match(sentence.text, start, end) is not None

    def alone(
        self, sentence: Skeleton, start: int, end: int, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft] | None:
        """What a clause states that says nothing else (是由A建设的, 是A的子公司); None where it is no such clause."""
        text = sentence.text
        if (cleft := self._cleft.match(text, start, end)) and state.topic is not None:
            return self._done_by(sentence, cleft, state.spoken_of(), CARRIED, things)
        if belongs := self._belongs.match(text, start, end):
            return self._part_of(sentence, belongs, state, CARRIED, things)
        return None

    def behind(
        self,
        sentence: Skeleton,
        start: int,
        at: int,
        end: int,
        sure: float,
        things: Sequence[Thing],
        state: State,
    ) -> Iterator[RelationDraft]:
        """What a clause states of the subject that ends at `at`, as sure as that subject is."""
        text = sentence.text
        together = self._together.search(text, at, end)
        if together and not CAUSED.search(text[at : together.start()]):
            others = tuple(sentence.named(*together.span("who")))
            state.pair = (*state.subjects, *others)
            near = sentence.span(*together.span())
            yield from pairs(state.subjects, "partner", others, (*near, sure), things, self._verbs.able["sign"])
        if recruited := self._recruited.search(text, at, end):
            yield from self._recruits(sentence, recruited.span("who"), state, sure, things)
        if state.fresh and (passive := self._passive.match(text, start, end)):
            told: list[tuple[int, ...]] = [(i,) for i in state.made] or [state.spoken_of()]
            for topics in told:
                yield from self._done_by(sentence, passive, topics, sure, things)
        if wares := self._wares.match(text, start, end):
            makers = tuple(i for i in state.subjects if things[i].category in self._verbs.able["make"])
            made = tuple(sentence.named(*wares.span("made")))
            yield from pairs(makers, "makes", made, (*sentence.span(*wares.span()), sure), things, ())
        yield from self.money.find(sentence, at, end, sure, things, state)
        if state.fresh and (lies := self._lies.match(text, start, end)) and state.topic is not None:
            near, site = sentence.span(*lies.span()), (sentence.thing(lies.start(lies.lastgroup or "site")),)
            housed = tuple(i for i in (state.topic,) if self._verbs.readings["host"].get(things[i].category))
            yield from pairs(housed, "part_of", site, (*near, sure), things, ())
        if belongs := self._belongs.match(text, at, end):
            yield from self._part_of(sentence, belongs, state, sure, things)
        if (operator := self.operator.match(text, start, end)) and state.topic is not None:
            org = sentence.thing(operator.start("org"))
            yield RelationDraft(state.topic, "built_by", org, None, *sentence.span(*operator.span()), CARRIED)

    def _part_of(
        self, sentence: Skeleton, said: re.Match[str], state: State, sure: float, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """是A的子公司, 是A的控制性工程: the subjects are part of A."""
        whole = (sentence.thing(said.start(said.lastgroup or "whole")),)
        yield from pairs(state.subjects, "part_of", whole, (*sentence.span(*said.span()), sure), things, ())

    def _done_by(
        self, sentence: Skeleton, said: re.Match[str], topics: Sequence[int], sure: float, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """由A建设, 是A研制的: what the verb of the passive states of the first topic that it can be said of, and the doers."""
        doers, place = tuple(sentence.named(*said.span("who"))), (*sentence.span(*said.span()), sure)
        groups = self._verbs.groups[said["verb"]] if said["verb"] else ("build",)
        rows = self._verbs.stated_of_first(groups, topics, doers, place, things)
        yield from rows
        yield from self._verbs.together(rows, said[0], said["verb"] or "", doers, place, things)

    def _recruits(
        self, sentence: Skeleton, span: tuple[int, int], state: State, sure: float, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """Persons whom a body has won, each with the title behind the name."""
        bodies = [s for s in state.subjects if things[s].category in ("lab", "institute", "university", "company")]
        for at in range(*span):
            person = sentence.things.get(sentence.text[at])
            if person is not None:
                title = self._title.match(sentence.text, at + 1)
                for body in bodies:
                    place = (*sentence.span(*span), sure)
                    yield RelationDraft(person, "role", body, title[0] if title else None, *place)
