"""Verbs with their subjects and objects: subjects are carried through ellipsis, objects are lists.

Which relation a verb states of its object depends on the group of the verb and the category of the object; both are tables
of the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import JOINED, NUMBER, Grammar, grammar, one_of
from model.extract.relations.lists import listed
from model.extract.relations.skeleton import NAME, Skeleton
from model.extract.relations.subjects import Opening, State, Subjects
from model.facts import Rel
from model.lexicon import Lexicon

SAID, CARRIED, FAR = 0.85, 0.75, 0.65
"""Confidence where the subject stands in the clause, in one before it, in a sentence before."""

GROUPS = ("build", "share", "hold", "release", "make", "issue", "run", "host", "contain", "back", "sign")
_CLAUSE = re.compile(r"[^，；：,;:—。！？!?…]+")
_CAUSED = re.compile(r"(?:支持|鼓励|引导|吸引|帮助|邀请|号召|服务|助力|赋能)[^，]{2,}$")
_INSIDE = NAME[1:-1]
_PASSIVE = re.compile(f"由[^，；：]{{0,16}}{NAME}[^，；：]{{0,8}}$")
_COPULA = re.compile("(?:是|作为|成为)[^，的]{0,12}$")
_BOUND = re.compile(r"[在与和同为向对从到于、由把将被给跟]$")


class Clauses:
    """The grammar of verbs and objects."""

    def __init__(self, words: Grammar) -> None:
        self._subjects = Subjects(words)
        self._verbs: dict[str, tuple[str, ...]] = {}
        lists = words.mapping("words")
        for group in GROUPS:
            for verb in lists[group]:
                self._verbs[verb] = (*self._verbs.get(verb, ()), group)
        self._settling = frozenset(lists["settle"])
        self._hosting = (*lists["host"], *lists["settle"])
        self._readings = words.mapping("readings")
        self._able = {group: frozenset(categories) for group, categories in words.mapping("subjects").items()}
        self._verb = words.compile(
            f"(?P<verb>{one_of(list(self._verbs))})(?:了|出了?|起了?|成了?|成功了?|完成|起来)?(?!的)<mod>"
            f"(?:(?:<x>{{1,16}}?(?:、|和)){{1,3}}(?:{NUMBER}<x>{{0,4}}?)?)?<mod>(?P<object><any>)(?!的?(?:学习|宣传|宣讲|普法))"
        )
        self._issued = words.compile("(?P<verb><issue>|<launch>)了?<x>{0,14}?(?P<object><policy>)(?=[，。；、等”]|$)")
        self._recruited = words.compile(
            "<recruits><mod>(?P<who><person>(?:<titles_behind>)?(?:[、和]<person>(?:<titles_behind>)?)*)"
        )
        self._title = words.compile("<titles_behind>")
        self._done = words.compile("(?:完成|实现)(?:了)?<mod>(?P<object><any>)(?:的)?(?:建设|搭建|组建)")
        self._adverbs = words.compile(
            rf"(?:<adv>|{NUMBER}|(?:\d{{1,4}}|[一二两三四五六七八九十多]+)(?:个月|[年月日天周])|底|初|以来|起|并|而|又|“|(?:在|从|向|于|与|同|和|为|围绕|依托|通过|以|按照|根据|针对|聚焦|面向|瞄准|立足|对|截至|到|由|给)[^，]{{1,24}}?)*"
        )
        self._doer = words.compile("(?P<who><any>)<etc>?(?:<adv>)*$")
        self._operator = words.compile("<charge>(?:单位|方|主体)(?:为|是)?(?P<org><org>)")
        self._gained = words.compile(
            "(?:获得?|得到|拿到|引入)(?:了)?<mod>(?P<backer><backer>(?:[、和]<backer>)*)(?:<x>{0,12})<support>"
        )
        self._together = words.compile(
            f"(?<!{NAME})(?:与|同|和)(?P<who><org>(?:{JOINED}(?:<x>{{1,8}}(?=的|等))?<org>)*)(?:{JOINED}<x>{{1,8}}?)?(?:<etc>|的)?[^，；：]{{0,20}}?(?:<cooperation>|<policy>)"
        )
        self._passive = words.compile(
            "(?:<adv>)*由(?P<who><org>(?:[、和与及]<org>)*)<etc>?(?:<adv>)*(?:投资<x>{0,8}?)?(?P<verb><build>|<share>|<make>|<issue>|<run>)(?!<x>{0,6}的)"
        )
        self._cleft = words.compile(
            f"(?:<adv>)*(?:这也?)?(?:是|为|系)(?:<x>{{0,12}}?由)?(?P<who><org>(?:{JOINED}<org>)*)<etc>?(?:<adv>)*(?P<verb><build>|<share>|<make>|<issue>)的<x>*$"
        )
        self._lent = words.compile("(?:向|为|给)(?P<who><company>(?:[、和]<company>)*)<etc>?<x>{0,12}?<support>")
        self._belongs = words.compile(
            "(?:是|为|系|作为|成为)(?:(?P<whole><whole>)的?<x>{0,6}?<belong>|(?P<scheme><scheme>)(?:的|中的|上的)?<x>{0,8}?<parcel>)"
        )
        self._settled = words.compile("<etc>?<x>{0,10}?<settle>(?:(?P<here>于此|在此|这里|其中|其间)|投产)?$")
        self._pointed = words.compile("[“‘]?这(?:就|便)?是<mod>(?P<made><product>)")
        self._counted = re.compile(
            f"{NUMBER}(?P<what>[^，；：{_INSIDE}\\d]{{2,8}})$|(?P<before>[^，；：{_INSIDE}\\d]{{2,6}}){NUMBER}$"
        )
        self._parts = words.compile(
            f"(?P<parts><piece>(?:{JOINED}<piece>)+)(?:等)?(?:为|作为|是|成为|被列为|列为)[^，。；]{{0,6}}<roles_of_parts>"
        )

    def begin(self, sentence: Skeleton, state: State, paragraph: bool) -> None:
        """Forget what does not last into a sentence; what was spoken of lasts into 运营单位… at the head of a paragraph."""
        state.next_sentence(sentence.text, paragraph)
        if paragraph and not self._operator.match(sentence.text):
            state.topic = None

    def find(
        self,
        sentence: Skeleton,
        things: Sequence[Thing],
        state: State,
        places: Collection[int],
        speakers: Mapping[int, tuple[int, ...]],
    ) -> Iterator[RelationDraft]:
        """Relations that the clauses state; `state` is carried on.

        `places` are story offsets where a place begins, `speakers` the employers of who speaks in a block.
        """
        if not sentence.things and not state.subjects:
            return
        text = sentence.text
        spans = [match.span() for match in _CLAUSE.finditer(text)]
        for number, (start, end) in enumerate(spans):
            if number == 0 and self._is_heading(sentence, spans, things):
                state.frame = sentence.thing(start)
                continue
            if text.startswith("一方面", start):
                state.base = state.subjects
            elif text.startswith("另一方面", start):
                state.subjects = state.base
            elif text.startswith("其中", start):
                state.resumed = state.subjects
            if text[start - 1 : start] == "；" and state.main:
                state.subjects = state.main
            opening = self._subjects.opening(sentence, start, end, things, places, speakers)
            yield from self._clause(sentence, start, end, opening, things, state)
        if state.resumed is not None:
            state.subjects, state.resumed = state.resumed, None
        yield from self._wholes(sentence, things, state)

    def _is_heading(self, sentence: Skeleton, spans: Sequence[tuple[int, int]], things: Sequence[Thing]) -> bool:
        """Whether a sentence (of a caption) begins with nothing but the name of a site, before the name of who is there."""
        start, end = spans[0]
        return (
            len(spans) > 1
            and end - start == 1
            and sentence.text[start] in sentence.things
            and sentence.text[spans[1][0]] in sentence.things
            and things[sentence.thing(start)].category == "park"
        )

    def _clause(
        self, sentence: Skeleton, start: int, end: int, opening: Opening, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        text, span = sentence.text, sentence.span(start, end)
        if (cleft := self._cleft.match(text, start, end)) and state.topic is not None:
            yield from self._done_by(sentence, cleft, state.topic, CARRIED, things)
            return
        if belongs := self._belongs.match(text, start, end):
            yield from self._part_of(sentence, belongs, state, CARRIED, things)
            return
        if opening.kind == "frame":
            state.frame = state.scene = opening.things[0]
            return
        if (pointed := self._pointed.match(text, start, end)) and state.scene is not None:
            made = (sentence.thing(pointed.start("made")),)
            yield from _pairs((state.scene,), "makes", made, (*span, FAR), things, self._able["make"])
        if opening.kind in ("own", "list") and (settled := self._settled.match(text, opening.end, end)):
            hosts = self._able["host"] if settled["here"] else ("park",)
            sites = tuple(s for s in state.subjects if things[s].category in hosts)
            yield from _pairs(opening.things, "part_of", sites, (*span, CARRIED), things, ())
        if opening.kind == "list" and state.groups:
            for target in opening.things:
                yield from self._read(state.groups, target, state.subjects, state, False, (*span, CARRIED), things)
            return
        overt = opening.kind in ("own", "other", "list")
        if overt:
            if state.frame is not None:
                yield from self._within(opening.things, state.frame, (*span, CARRIED), things)
            state.subjects, state.fresh = opening.things, True
            state.main = state.main or opening.things
            state.topic = state.topic if opening.topic is None else opening.topic
        sure = SAID if overt else CARRIED if state.fresh else FAR
        yield from _pairs(state.subjects, "partner", opening.partners, (*span, sure), things, self._able["sign"])
        yield from self._counted_kinds(sentence, start, end, state, things)
        doers = (*state.subjects, *opening.partners)
        yield from self._objects(
            sentence, start if overt else opening.end, opening.end, end, doers, things, state, overt
        )
        if together := self._together.search(text, opening.end, end):
            others = tuple(sentence.named(*together.span("who")))
            near = sentence.span(*together.span())
            yield from _pairs(state.subjects, "partner", others, (*near, sure), things, self._able["sign"])
        if recruited := self._recruited.search(text, opening.end, end):
            yield from self._recruits(sentence, recruited.span("who"), state, sure, things)
        if gained := self._gained.search(text, opening.end, end):
            backers = tuple(sentence.named(*gained.span("backer")))
            near = sentence.span(*gained.span())
            yield from _pairs(backers, "backs", state.subjects, (*near, sure), things, self._able["sign"])
        yield from self._stated(sentence, start, opening.end, end, sure, things, state)
        if (operator := self._operator.match(text, start, end)) and state.topic is not None:
            org = sentence.thing(operator.start("org"))
            yield RelationDraft(state.topic, "built_by", org, None, *sentence.span(*operator.span()), CARRIED)

    def _stated(
        self,
        sentence: Skeleton,
        start: int,
        at: int,
        end: int,
        sure: float,
        things: Sequence[Thing],
        state: State,
    ) -> Iterator[RelationDraft]:
        """What a clause states of its subject in the passive, as a lender, or as a part."""
        text = sentence.text
        if (passive := self._passive.match(text, start, end)) and state.topic is not None:
            yield from self._done_by(sentence, passive, state.topic, sure, things)
        if lent := self._lent.search(text, at, end):
            lenders = tuple(s for s in state.subjects if things[s].category in ("finance", "company"))
            firms = tuple(sentence.named(*lent.span("who")))
            yield from _pairs(lenders, "backs", firms, (*sentence.span(*lent.span()), sure), things, ())
        if belongs := self._belongs.match(text, at, end):
            yield from self._part_of(sentence, belongs, state, sure, things)

    def _part_of(
        self, sentence: Skeleton, said: re.Match[str], state: State, sure: float, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """是A的子公司, 是A的控制性工程: the subjects are part of A."""
        whole = (sentence.thing(said.start(said.lastgroup or "whole")),)
        yield from _pairs(state.subjects, "part_of", whole, (*sentence.span(*said.span()), sure), things, ())

    def _done_by(
        self, sentence: Skeleton, said: re.Match[str], topic: int, sure: float, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """由A建设, 是A研制的: what the verb of the passive states of the topic and the doers."""
        category, doers = things[topic].category, tuple(sentence.named(*said.span("who")))
        place = (*sentence.span(*said.span()), sure)
        for group in self._verbs[said["verb"]]:
            rel: Rel | None = self._readings[group].get(category)
            if rel == "built_by":
                yield from _pairs((topic,), rel, doers, place, things, ())
            elif rel:
                yield from _pairs(doers, rel, (topic,), place, things, ())
            if rel:
                return

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

    def _objects(
        self,
        sentence: Skeleton,
        begin: int,
        at: int,
        end: int,
        doers: Sequence[int],
        things: Sequence[Thing],
        state: State,
        overt: bool,
    ) -> Iterator[RelationDraft]:
        text, from_ = sentence.text, at
        while match := (
            self._verb.search(text, at, end) or self._issued.search(text, at, end) or self._done.search(text, at, end)
        ):
            at = match.start() + 1
            prefix = text[from_ : match.start()]
            if _CAUSED.search(prefix) or _PASSIVE.search(prefix) or _COPULA.search(prefix):
                continue
            near = self._near(sentence, begin, match.start(), things)
            if near is None and not overt and not self._adverbs.fullmatch(prefix):
                continue
            verb = match.groupdict().get("verb")
            if verb in self._settling and "的" in text[match.end("verb") : match.start("object")]:
                continue
            groups = self._verbs[verb] if verb else ("build",)
            objects, stop = listed(sentence, match.start("object"), end, things)
            sure = SAID if overt or near is not None else CARRIED if state.fresh else FAR
            who = doers if near is None or near in doers else (near,)
            place = (*sentence.span(match.start(), stop), sure)
            for target in objects:
                yield from self._read(groups, target, who, state, overt or near is not None, place, things)
            if objects:
                state.groups = groups
                if (
                    len(objects) == 1
                    and things[objects[0]].category == "company"
                    and text[stop : stop + 1] in ("", "，", "。")
                ):
                    state.subjects, state.fresh = (objects[0],), True
                at = max(at, stop)

    def _near(self, sentence: Skeleton, begin: int, verb: int, things: Sequence[Thing]) -> int | None:
        """The thing right before a verb, if it can act and nothing binds it to a word before."""
        doer = self._doer.search(sentence.text, begin, verb)
        if doer is None or _BOUND.search(sentence.text[begin : doer.start()]):
            return None
        who = sentence.thing(doer.start("who"))
        return who if things[who].category in self._able["build"] else None

    def _read(
        self,
        groups: Sequence[str],
        target: int,
        doers: Sequence[int],
        state: State,
        overt: bool,
        place: tuple[int, int, float],
        things: Sequence[Thing],
    ) -> Iterator[RelationDraft]:
        """The relation that a verb of the groups states of a target: the first that both ends allow."""
        category = things[target].category
        if state.frame is not None and not overt:
            if (
                {"build", "share", "host"} & set(groups)
                and self._readings["host"].get(category)
                and state.frame != target
            ):
                yield RelationDraft(target, "part_of", state.frame, None, *place)
            return
        for group in groups:
            rel: Rel | None = self._readings[group].get(category)
            hosts = ("park",) if group == "host" and not overt else self._able[group]
            able = [s for s in doers if things[s].category in hosts and s != target]
            if rel is None or not able:
                continue
            for doer in able:
                head, tail = (target, doer) if rel in ("built_by", "part_of") else (doer, target)
                yield RelationDraft(head, rel, tail, None, *place)
            return

    def _within(
        self, subjects: Sequence[int], site: int, place: tuple[int, int, float], things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """What the frame says of the subjects of its sentence."""
        for i in subjects:
            if i != site and things[site].category == "park" and self._readings["host"].get(things[i].category):
                yield RelationDraft(i, "part_of", site, None, *place)

    def _counted_kinds(
        self, sentence: Skeleton, start: int, end: int, state: State, things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """After 签约落地8个中试平台，其中…: what bears the counted noun in its name is one of them."""
        text = sentence.text
        if state.counted:
            for at in range(start, end):
                thing = sentence.things.get(text[at])
                if thing is not None and things[thing].name.endswith(state.counted):
                    place = (*sentence.span(start, end), CARRIED)
                    yield from _pairs((thing,), "part_of", state.hosts, place, things, self._able["host"])
        counted = self._counted.search(text, start, end)
        if counted and any(verb in text[start : counted.end()] for verb in self._hosting):
            state.counted = (counted["what"] or counted["before"])[-2:]
            state.groups = ("host",)
            state.hosts = tuple(s for s in state.subjects if things[s].category in self._able["host"])

    def _wholes(self, sentence: Skeleton, things: Sequence[Thing], state: State) -> Iterator[RelationDraft]:
        """A、B、C为先行启动区: parts of the park or framework that was spoken of last."""
        listed: set[int] = set()
        for match in self._parts.finditer(sentence.text):
            parts = tuple(sentence.named(*match.span("parts")))
            listed |= set(parts)
            if state.whole is not None and state.whole not in parts:
                for part in parts:
                    yield RelationDraft(part, "part_of", state.whole, None, *sentence.span(*match.span()), CARRIED)
        for thing in sentence.named():
            if things[thing].category == "park" and thing not in listed:
                state.whole = thing


def _pairs(
    heads: Sequence[int],
    rel: Rel,
    tails: Sequence[int],
    place: tuple[int, int, float],
    things: Sequence[Thing],
    able: Collection[str],
) -> Iterator[RelationDraft]:
    """A relation of each head with each tail that can have it."""
    for head in heads:
        for tail in tails:
            if head != tail and (rel != "partner" or {things[head].category, things[tail].category} <= set(able)):
                yield RelationDraft(head, rel, tail, None, *place)


@cache
def clauses(lexicon: Lexicon) -> Clauses:
    """The grammar of clauses of a lexicon."""
    return Clauses(grammar(lexicon))
