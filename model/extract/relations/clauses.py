"""Clauses in their order: who each is about, carried on through ellipsis, and the relations that it states of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.counted import counted_kinds
from model.extract.relations.deeds import Deeds
from model.extract.relations.grammar import JOINED, Grammar, grammar
from model.extract.relations.pairs import CARRIED, FAR, SAID, pairs
from model.extract.relations.predicates import Predicates
from model.extract.relations.skeleton import INSIDE, NAME, Skeleton
from model.extract.relations.subjects import Opening, State, Subjects, are_such
from model.extract.relations.verbs import Verbs
from model.facts import Rel
from model.lexicon import Lexicon

_CLAUSE = re.compile(r"[^，；：,;:—。！？!?…]+")


class Clauses:
    """The grammar of clauses; what frames, counted nouns and lists of parts state is read here."""

    def __init__(self, words: Grammar) -> None:
        self._subjects = Subjects(words)
        self._verbs = Verbs(words)
        self._predicates = Predicates(words, self._verbs)
        self._deeds = Deeds(words, self._verbs)
        self._settled = words.compile("<etc>?<x>{0,10}?<settle>(?:(?P<here>于此|在此|这里|其中|其间)|投产)?$")
        self._moved = words.compile(
            f"(?:有|包括|吸引了?|迎来了?|首批)(?P<who><tenant>(?:{JOINED}<tenant>)*)(?:等[^，。；、]{{0,8}}?(?:成员|会员|理事)(?:单位|企业)|<etc>?(?:<adv>)*<settle>[^，的]{{0,4}})$"
        )
        self._jointly = words.compile("(?:<adv>)*?(?:双方)?(?:<jointly>|共建)")
        # Whom one has won, to do something with him (引进B，共建C).
        self._brought = words.compile(
            f"(?:引进|引入|邀请|对接|(?P<joint>牵手|联合|携手|联手))了?<x>{{0,6}}?(?P<who><org>(?:{JOINED}<org>)*)<etc>?$"
        )
        self._made = words.compile(
            f"(?:<build>|<run>|<make>|<share>|规划|上线|谋划)了?<mod>(?P<what><built>(?:{JOINED}<built>)*)(?:的?(?:建设|项目|工程|一期|二期|试点|运行)){{0,2}}$"
        )
        self._one_of = words.compile(
            f"(?P<who><tenant>(?:{JOINED}<tenant>)*)<etc>?(?:<adv>)*(?:就|便|正|也|都)*(?:[是在]|位列|名列)其(?:中|一)"
        )
        self._bought = words.compile("(?:<adv>)*(?:均|都|皆|全)?(?:为|是|由|来自|出自|购自|产自|源自|采购|引进|进口)")
        self._dated = words.compile(
            r"[^，；：]{0,4}(?:\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|今[天日]|昨[天日]|日前|近日|[初盛深]?[春夏秋冬仲暮隆][季日天]?)(?:上午|下午|清晨|傍晚|晚上?|午后|凌晨)?"
        )
        self._by = words.compile(
            f"(?P<site>{NAME})(?:[^，；：的{INSIDE}]{{0,4}}(?:畔|内|里|旁|一角|深处|腹地|现场|脚下|[A-Z]区))?$"
        )
        self._gapped = words.compile("<etc>?(?:<adv>)*<deed>$")
        self._joint_work = words.compile(
            "(?:<adv>)*(?:攻关|攻克|研发|研究|开发|创新|探索|试验|合作|突破|出资|投资|携手|联手)(?:<x>{0,12})$"
        )
        self._pointed = words.compile(
            "[“‘]?(?:这(?:就|便)?是|这[枚款台套辆架颗件](?:名为|名叫|叫作?|取名|代号)?)<mod>(?P<made><product>)"
        )
        self._rolled_out = words.compile(
            "有(?:一|首批|\\d+)?<mod>(?P<made><product>)(?:依次|缓缓|顺利)?(?:走下|驶下|下线|出厂|装车|发往|运往)"
        )
        self._workshop = words.compile(
            f"(?P<site><workshop>)的?[^，；：{INSIDE}]{{0,10}}?(?:车间|厂房|生产线|总装线|实验室|展厅|展台|洁净间)[里内上前]?$"
        )
        self._parts = words.compile(
            f"(?P<parts><piece>(?:{JOINED}<piece>)+)(?:等)?(?:为|作为|是|成为|被列为|列为)[^，。；]{{0,6}}<roles_of_parts>"
        )

    def begin(self, sentence: Skeleton, state: State, *, paragraph: bool, employers: Sequence[int]) -> None:
        """Forget what does not last into a sentence; what was spoken of lasts into 运营单位… at the head of a paragraph.

        `employers` are those of the persons of the paragraph: one who speaks for one means that one where he names none.
        """
        state.next_sentence(sentence.text, paragraph=paragraph)
        state.speaker = tuple(employers) if len(employers) == 1 else ()
        if paragraph and not self._predicates.operator.match(sentence.text):
            state.topic = None

    def find(
        self,
        sentence: Skeleton,
        things: Sequence[Thing],
        state: State,
        places: Collection[int],
    ) -> Iterator[RelationDraft]:
        """Relations that the clauses state; `state` is carried on.

        `places` are story offsets where a place begins.
        """
        if not sentence.things and not state.subjects:
            return
        yield from self._deeds.find(sentence, things)
        text = sentence.text
        spans = [match.span() for match in _CLAUSE.finditer(text)]
        opened = 0
        for number, (start, end) in enumerate(spans):
            if number == opened and self._dated.fullmatch(text, start, end):
                opened += 1
            elif number == opened and self._is_heading(sentence, spans[number:], things, places):
                state.frame = sentence.thing(self._headed_by(text, start, end))
                continue
            if text.startswith("一方面", start):
                state.base = state.subjects
            elif text.startswith("另一方面", start):
                state.subjects, state.base = state.base or state.subjects, ()
            elif text.startswith("其中", start):
                # Another 其中 names more of the same whole: it is told of who was before the first.
                if state.resumed is None:
                    state.resumed = state.subjects
                state.subjects = state.resumed
            if text[start - 1 : start] == "；" and state.main:
                state.subjects = state.main
            opening = self._subjects.opening(sentence, start, end, things, places)
            yield from self._clause(sentence, start, end, opening, things, state)
            made = self._made.search(text, start, end)
            state.made = tuple(sentence.named(*made.span("what"))) if made else ()
        if state.resumed is not None:
            state.subjects, state.resumed = state.resumed, None
        yield from self._wholes(sentence, things, state)
        self._predicates.money.told(sentence, things, state)

    def _is_heading(
        self,
        sentence: Skeleton,
        spans: Sequence[tuple[int, int]],
        things: Sequence[Thing],
        places: Collection[int],
    ) -> bool:
        """Whether a sentence begins with nothing but a site and the place where it lies, before the name of who is there."""
        start, end = spans[0]
        at = self._headed_by(text := sentence.text, start, end)
        if at < 0:
            return False
        placed = (
            at == start or text[at - 1] == "的" or text[at - 1] in sentence.things or sentence.starts[start] in places
        )
        return (
            len(spans) > 1
            and at - start < 8
            and placed
            and text[spans[1][0]] in sentence.things
            and things[sentence.thing(at)].category == "park"
        )

    def _headed_by(self, text: str, start: int, end: int) -> int:
        """Where the name stands with which a clause ends, but for words of place behind it (某新区某某湖畔); -1 if there is none."""
        by = self._by.search(text, start, end)
        return by.start("site") if by else -1

    def _clause(
        self, sentence: Skeleton, start: int, end: int, opening: Opening, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        text, span = sentence.text, sentence.span(start, end)
        if (told := self._predicates.alone(sentence, start, end, things, state)) is not None:
            yield from told
            return
        if opening.kind == "frame" and state.fresh and self._predicates.lies(sentence, start, end):
            yield from self._predicates.behind(sentence, start, end, end, CARRIED, things, state)
            return
        if opening.kind == "frame":
            state.frame = state.scene = opening.things[0]
            return
        if shown := self._workshop.search(text, start, end):
            state.scene = sentence.thing(shown.start("site"))
        if pointed := self._pointed.match(text, start, end) or self._rolled_out.search(text, start, end):
            made = (sentence.thing(pointed.start("made")),)
            scene = state.scene if state.scene is not None else next(iter(state.speaker), state.firm)
            yield from pairs(
                () if scene is None else (scene,), "makes", made, (*span, FAR), things, self._verbs.able["make"]
            )
        yield from self._settlers(sentence, start, end, opening, things, state)
        if state.counted_by is not None and (one := self._one_of.search(text, start, end)):
            yield from self._one_of_them(
                tuple(sentence.named(*one.span("who"))), state.counted_by, (*span, FAR), things
            )
        if opening.kind == "list" and state.groups:
            for target in opening.things:
                yield from self._verbs.read(
                    state.groups, target, state.subjects, state, False, (*span, CARRIED), things
                )
            return
        agents, state.agents = state.agents, self._deeds.agents(sentence, start, end)
        if agents is not None and opening.kind == "carried" and opening.partners:
            doers = (*agents, *opening.partners)
            yield from self._deeds.joined(sentence, opening.end, end, doers, things, state)
            return
        if agents is not None and opening.kind == "own" and self._gapped.match(text, opening.end, end):
            yield from self._deeds.joined(sentence, opening.end, end, opening.things, things, state)
            return
        yield from self._deeds.understood(sentence, start, end, things, state)
        yield from self._told(sentence, start, end, opening, things, state)

    def _settlers(
        self, sentence: Skeleton, start: int, end: int, opening: Opening, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        """Who has settled in a site that was spoken of: A、B等企业入驻, 已有A、B等企业入驻."""
        text, place = sentence.text, (*sentence.span(start, end), CARRIED)
        if opening.kind in ("own", "list") and (settled := self._settled.match(text, opening.end, end)):
            hosts = self._verbs.able["host"] if settled["here"] else ("park",)
            sites = tuple(s for s in state.subjects if things[s].category in hosts)
            yield from pairs(opening.things, "part_of", sites, place, things, ())
        if moved := self._moved.search(text, start, end):
            tenants = tuple(sentence.named(*moved.span("who")))
            sites = tuple(
                s
                for s in (*state.subjects, state.topic)
                if s is not None and things[s].category in ("park", "alliance")
            )
            yield from pairs(tenants, "part_of", sites[:1], place, things, ())

    def _told(
        self, sentence: Skeleton, start: int, end: int, opening: Opening, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        """What a clause says of its own subject, or of the one carried over to it."""
        text, span = sentence.text, sentence.span(start, end)
        overt = opening.kind in ("own", "other", "unnamed", "list", "pair")
        if state.frame is not None:
            first = sentence.things.get(text[start])
            here = opening.things if overt or first is None else (first,)
            yield from self._within(here, state.frame, (*span, CARRIED), things)
        if overt:
            both = state.pair if opening.kind == "pair" and len(state.pair) == 2 else ()
            both = both if are_such(text[start : opening.end], both, things) else ()
            state.subjects, state.fresh = both or opening.things, True
            state.main = state.main or opening.things
            kept = None if opening.kind == "unnamed" else state.topic
            state.topic = kept if opening.topic is None else opening.topic
        acting = (*state.subjects, *opening.partners)
        if (len(acting) > 1 and (overt or opening.partners)) or (opening.kind == "other" and opening.partners):
            state.pair = acting
        brought = self._brought.search(text, start, end)
        won = tuple(sentence.named(*brought.span("who"))) if brought else ()
        if won and not set(state.subjects) & set(won):
            state.pair = (*state.subjects, *won)
        sure = SAID if overt else CARRIED if state.fresh else FAR
        yield from pairs(state.subjects, "partner", opening.partners, (*span, sure), things, self._verbs.able["sign"])
        yield from counted_kinds(sentence, start, end, state, things, self._verbs)
        bought = self._bought.match(text, opening.end, end)
        if state.resumed and not bought and all(things[i].category == "product" for i in opening.things):
            makers = tuple(i for i in state.resumed if things[i].category in ("company", "institute", "lab"))
            yield from pairs(makers, "makes", opening.things, (*span, FAR), things, ())
        doers = (*state.subjects, *opening.partners)
        if opening.kind == "carried" and set(doers) < set(state.pair) and self._jointly.match(text, start, end):
            doers = state.pair
        yield from self._verbs.objects(
            sentence, start if overt else opening.end, opening.end, end, doers, things, state, overt
        )
        yield from self._predicates.behind(sentence, start, opening.end, end, sure, things, state)
        agreed = text.endswith(("达成", "建立"), start, opening.end)
        if opening.partners and (opening.end == end or self._joint_work.match(text, opening.end, end)) and not agreed:
            state.subjects = doers
        elif won and brought and brought["joint"]:
            state.subjects, state.fresh = state.pair, True

    def _one_of_them(
        self,
        who: Sequence[int],
        counted_by: tuple[Rel, tuple[int, ...]],
        place: tuple[int, int, float],
        things: Sequence[Thing],
    ) -> Iterator[RelationDraft]:
        """A就是其中之一: A is one of those that a site has drawn, or that a fund has backed."""
        rel, hosts = counted_by
        heads, tails = (hosts, who) if rel == "backs" else (who, hosts)
        yield from pairs(heads, rel, tails, place, things, ())

    def _within(
        self, subjects: Sequence[int], site: int, place: tuple[int, int, float], things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """What the frame says of the subjects of its sentence."""
        for i in subjects:
            if i != site and things[site].category == "park" and self._verbs.readings["host"].get(things[i].category):
                yield RelationDraft(i, "part_of", site, None, *place)

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


@cache
def clauses(lexicon: Lexicon) -> Clauses:
    """The grammar of clauses of a lexicon."""
    return Clauses(grammar(lexicon))
