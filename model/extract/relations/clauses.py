"""Verbs with their subjects and objects: subjects are carried through ellipsis, objects are lists.

A clause names its subject at its beginning, or takes it over from the clause before, in the sentence and in the paragraph. A
subject that is no name (我市, a place) ends the carrying. A frame (在西部（成都）科学城，…) says where what follows is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

import msgspec

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import JOINED, NUMBER, Grammar, alternatives, grammar
from model.extract.relations.skeleton import NAME, Skeleton
from model.facts import Rel
from model.lexicon import Lexicon

SAID, CARRIED, FAR = 0.85, 0.75, 0.65
"""Confidence where the subject stands in the clause, in one before it, in a sentence before."""

GROUPS = ("build", "make", "issue", "run", "host", "back")
_CLAUSE = re.compile(r"(?:[^，；：,;:—])+")
_CAUSED = re.compile(r"(?:支持|鼓励|引导|吸引|帮助|邀请|号召|服务|助力|赋能)[^，]{2,}$")
_AFTER = re.compile(r"的(?!建设)|之")


class State(msgspec.Struct):
    """What a paragraph has been about so far: who acts, where, and what is spoken of."""

    subjects: tuple[int, ...] = ()
    fresh: bool = False
    frame: int | None = None
    topic: int | None = None
    whole: int | None = None


class Clauses:
    """The grammar of subjects, verbs and objects."""

    def __init__(self, words: Grammar) -> None:
        self._verbs: dict[str, tuple[str, ...]] = {}
        lists = words.mapping("words")
        for group in GROUPS:
            for verb in lists[group]:
                self._verbs[verb] = (*self._verbs.get(verb, ()), group)
        self._readings = words.mapping("readings")
        self._able = {group: frozenset(categories) for group, categories in words.mapping("subjects").items()}
        lead = words.compile(
            f"(?:(?:<adv>|同样|自|截至|到|在|{NUMBER}|\\d{{1,4}}[年月日]?底?|以来|起|“|并|而|是)*)"
        ).pattern
        self._lead = re.compile(lead)
        self._subject = words.compile(f"(?:[^，；：{NAME[1:-1]}]{{0,24}}的)?(?P<who>(?:<any>)+(?:{JOINED}<any>)*)")
        self._frame = words.compile("(?:(?:<adv>)*)(?:在|位于)(?:<any>的?)*(?P<site><site>)(?:内|里|中)?$")
        self._verb = words.compile(
            f"(?P<verb>{alternatives(list(self._verbs))})(?:了|出了?|起了?|成了?|完成|起来)?(?P<gap><mod>)(?P<object><any>)"
        )
        self._done = words.compile("(?:完成|实现)(?:了)?(?P<gap><mod>)(?P<object><any>)(?:的)?(?:建设|搭建|组建)")
        self._adverbs = words.compile(
            "(?:<adv>|(?:在|从|向|于|与|同|和|为|围绕|依托|通过|以|按照|根据|针对|聚焦|面向|瞄准|立足|对)[^，]{1,24}?)*"
        )
        self._others = re.compile(alternatives(words.words("other_subjects")))
        self._spokesman = re.compile(alternatives(words.words("spokesmen")))
        self._operator = words.compile(
            "(?:运营|建设|承建|牵头|主管|实施|开发|业主)(?:单位|方|主体)(?:为|是)?(?P<org><org>)"
        )
        self._parts = words.compile(
            f"(?:其中|以|将)*[，]?(?P<parts><piece>(?:{JOINED}<piece>)+)(?:等)?(?:为|作为|是|成为|被列为|列为)[^，。；]{{0,6}}{alternatives(words.words('roles_of_parts'))}"
        )

    def find(
        self, sentence: Skeleton, things: Sequence[Thing], state: State, places: Collection[int]
    ) -> Iterator[RelationDraft]:
        """Relations that the clauses state; `state` is carried on, `places` are offsets of the story where a place begins."""
        state.frame, state.fresh = None, False
        text = sentence.text
        for clause in _CLAUSE.finditer(text):
            start, end = clause.span()
            framed = self._frame.fullmatch(text, start, end)
            if framed:
                state.frame = sentence.thing(framed.start("site"))
                continue
            overt, at = self._overt(sentence, start, end, things, places)
            if overt is not None:
                if state.frame is not None and overt:
                    yield from self._within(sentence, overt, state.frame, clause.span(), things)
                state.subjects, state.fresh = overt, True
                if overt:
                    state.topic = overt[0]
            yield from self._objects(sentence, at, end, things, state, overt is not None)
            if (operator := self._operator.match(text, start, end)) and state.topic is not None:
                org = sentence.thing(operator.start("org"))
                yield RelationDraft(state.topic, "built_by", org, None, *sentence.span(*operator.span()), CARRIED)
        for match in self._parts.finditer(text):
            parts = list(sentence.named(*match.span("parts")))
            if state.whole is not None and state.whole not in parts:
                for part in parts:
                    yield RelationDraft(part, "part_of", state.whole, None, *sentence.span(*match.span()), CARRIED)
        for thing in sentence.named():
            if things[thing].category in ("park", "framework"):
                state.whole = thing if not self._parts.search(text) else state.whole

    def _overt(
        self, sentence: Skeleton, start: int, end: int, things: Sequence[Thing], places: Collection[int]
    ) -> tuple[tuple[int, ...] | None, int]:
        """The subject that the clause names, () where it is no name, None where there is none; and where it ends."""
        text = sentence.text
        lead = self._lead.match(text, start, end)
        at = lead.end() if lead else start
        match = self._subject.match(text, at, end)
        if match:
            stop = match.end()
            follow = text[stop : stop + 2]
            who = tuple(sentence.named(*match.span("who")))
            if follow[:1] == "的" or follow in ("所在", "建设") or "、" in follow[:1]:
                return (None, stop) if follow[:1] == "的" else (None, at)
            actors = tuple(i for i in who if things[i].category not in ("person", "policy", "event", "framework"))
            if actors or not any(things[i].category == "person" for i in who):
                return actors, stop
            return None, stop
        if at < end and sentence.spans[at][0] in places:
            return (), at
        if self._others.match(text, at, end):
            return (), at
        return None, start

    def _objects(
        self, sentence: Skeleton, at: int, end: int, things: Sequence[Thing], state: State, overt: bool
    ) -> Iterator[RelationDraft]:
        text, from_ = sentence.text, at
        while match := self._verb.search(text, at, end) or self._done.search(text, at, end):
            at = match.start() + 1
            prefix = text[from_ : match.start()]
            if _CAUSED.search(prefix) or (not overt and not self._adverbs.fullmatch(prefix)):
                continue
            groups = self._verbs.get(match.groupdict().get("verb") or "", ("build",))
            objects, stop = _list(sentence, match.start("object"), end)
            sure = SAID if overt else CARRIED if state.fresh else FAR
            span = sentence.span(match.start(), stop)
            for target in objects:
                yield from self._read(groups, target, state, overt, span, sure, things)

    def _read(
        self,
        groups: Sequence[str],
        target: int,
        state: State,
        overt: bool,
        span: tuple[int, int],
        sure: float,
        things: Sequence[Thing],
    ) -> Iterator[RelationDraft]:
        category = things[target].category
        if state.frame is not None and not overt:
            if {"build", "host"} & set(groups) and self._readings["host"].get(category):
                yield RelationDraft(target, "part_of", state.frame, None, *span, sure)
            return
        for group in groups:
            rel: Rel | None = self._readings[group].get(category)
            doers = [s for s in state.subjects if things[s].category in self._able[group] and s != target]
            if rel is None or not doers:
                continue
            for doer in doers:
                head, tail = (target, doer) if rel in ("built_by", "part_of") else (doer, target)
                yield RelationDraft(head, rel, tail, None, *span, sure)
            return

    def _within(
        self, sentence: Skeleton, subjects: Sequence[int], site: int, clause: tuple[int, int], things: Sequence[Thing]
    ) -> Iterator[RelationDraft]:
        """What the frame says of the subjects of its sentence."""
        for i in subjects:
            if i != site and things[site].category == "park" and self._readings["host"].get(things[i].category):
                yield RelationDraft(i, "part_of", site, None, *sentence.span(*clause), CARRIED)


def _list(sentence: Skeleton, at: int, end: int) -> tuple[list[int], int]:
    """The things of the list of objects that begins at a token, and where it ends; a token right before another belongs to it."""
    text = sentence.text
    out: list[int] = []
    element = re.compile(f"(?:[^，。；：、{NAME[1:-1]}]{{0,16}}的)?(?P<names>{NAME}+)")
    generic = re.compile(f"[^，。；：、和与及{NAME[1:-1]}]{{1,16}}(?={JOINED})")
    joint = re.compile(JOINED)
    while match := element.match(text, at, end):
        stop = match.end()
        if text[stop : stop + 1] == "的" and text[stop + 1 : stop + 3] != "建设":
            break
        out.append(sentence.thing(stop - 1))
        at = stop
        step = joint.match(text, at, end)
        if not step:
            break
        at = step.end()
        if (skipped := generic.match(text, at, end)) and (step := joint.match(text, skipped.end(), end)):
            at = step.end()
    return out, max(at, 1)


@cache
def clauses(lexicon: Lexicon) -> Clauses:
    """The grammar of clauses of a lexicon."""
    return Clauses(grammar(lexicon))
