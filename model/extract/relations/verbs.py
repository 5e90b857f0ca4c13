"""Verbs and their objects: what each of the verbs of a clause states of the things that it acts on.

Which relation that is depends on the group of the verb and the category of the object; both are tables of the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import NUMBER, Grammar
from model.extract.relations.lists import listed
from model.extract.relations.pairs import CARRIED, FAR, SAID, pairs
from model.extract.relations.skeleton import INSIDE, NAME, Skeleton
from model.extract.relations.subjects import State
from model.facts import Rel

CAUSED = re.compile(
    r"(?:支持|鼓励|引导|吸引|帮助|邀请|号召|服务|助力|赋能|促成|牵线|撮合|促进|推荐|协助|带动|倡导|组织)[^，]{2,}$"
)
"""Before a verb: that somebody else does it."""
_PASSIVE = re.compile(f"由[^，；：]{{0,16}}{NAME}[^，；：]{{0,8}}$")
_COPULA = re.compile("(?:是|作为|成为)[^，的]{0,12}$")
_MADE = re.compile("的?(?:自主|联合)?(?:研制|研发|开发|设计|攻关|试制|生产|量产)")
"""Behind what is begun: that it is made."""
_EACH = re.compile(f"[^、，和与及跟同{INSIDE}]{{2,}}?[、，]由?{NAME}")
"""Between doers: that each has a verb of its own."""
_LEANT_ON = re.compile(f"依托{NAME}[^，；：{INSIDE}]*$")
"""Before a verb: that who is named there only helps to build."""
_BOUND = re.compile(r"(?:[在与和同为向对从到于、由把将被给跟]|通过|借助|利用|围绕|面向|根据|按照)$")


class Verbs:
    """The verbs of a lexicon: `groups` of each, `readings` by group and category, what is `able` to be the subject of a group."""

    def __init__(self, words: Grammar) -> None:
        self.groups: dict[str, tuple[str, ...]] = {}
        lists = words.mapping("words")
        for group in words.mapping("readings"):
            for verb in lists[group]:
                self.groups[verb] = (*self.groups.get(verb, ()), group)
        self._settling = frozenset(lists["settle"])
        self.hosting = (*lists["host"], *lists["settle"])
        self.readings = words.mapping("readings")
        self.able = {group: frozenset(categories) for group, categories in words.mapping("subjects").items()}
        self._verb = words.compile(
            f"(?P<verb><deed>)(?:了|出了?|起了?|成了?|成功了?|完成|起来)?(?:包括|包含|含)?(?!的|人[、，是为]|者|方[、，是为])<mod>"
            f"(?:(?:<x>{{1,16}}?(?:、|和)){{1,3}}(?:{NUMBER}<x>{{0,4}}?)?)?<mod>(?P<object><any>)(?!的?(?:首次|首届|年度)?(?:学习|宣传|宣讲|普法|评选|评审|表彰|推荐))"
        )
        self._issued = words.compile(
            "(?P<verb><issue>|<launch>)了?(?!的)<x>{0,14}?(?P<object><policy>)(?=[，。；、等”]|$)"
        )
        # Between doers: that the first of them leads and takes the others along.
        self._led = words.compile(
            f"{NAME}<etc>?(?:<adv>)*(?:<joining>|[与同跟](?={NAME}[、和]))(?:<x>{{0,8}}、)?{NAME}"
        )
        # Between doers and in their verb: that they do it together.
        self._joint = re.compile(words.expand("<jointly>|[两双三四多]方|[共合联][建办创研制]|[与同]"))
        self._done = words.compile("(?:完成|实现)(?:了)?<mod>(?P<object><any>)(?:的)?(?:建设|搭建|组建)")
        self._adverbs = words.compile(
            rf"(?:<adv>|{NUMBER}|(?:\d{{1,4}}|[一二两三四五六七八九十多]+)(?:个月|[年月日天周])|以来|起|并|而|又|“|(?:总?投资|出资|斥资|耗资)[^，]{{1,10}}?元|(?:在|从|向|于|与|同|和|为|围绕|依托|通过|以|按照|根据|针对|聚焦|面向|瞄准|立足|对|截至|到|由|给)[^，]{{1,24}}?)*"
        )
        self._doer = words.compile("(?P<who><any>)<etc>?(?:<adv>)*$")

    def objects(
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
        """What the verbs of a clause from `at` on state of their objects; `begin` is where a doer of their own may stand."""
        text, from_ = sentence.text, at
        while match := (
            self._verb.search(text, at, end) or self._issued.search(text, at, end) or self._done.search(text, at, end)
        ):
            at = match.start() + 1
            prefix = text[from_ : match.start()]
            if CAUSED.search(prefix) or _PASSIVE.search(prefix) or _COPULA.search(prefix):
                continue
            near = self._near(sentence, begin, match.start(), things)
            if near is None and not overt and not self._adverbs.fullmatch(prefix):
                continue
            verb = match.groupdict().get("verb")
            if verb in self._settling and "的" in text[match.end("verb") : match.start("object")]:
                continue
            groups = self.groups[verb] if verb else ("build",)
            objects, stop = listed(sentence, match.start("object"), end, things)
            if "run" in groups and text.startswith("建设", stop):
                # 推进甲工程建设: who carries on the building of a project builds it.
                groups = ("build",) if all(things[i].category == "project" for i in objects) else groups
            elif "run" in groups and _MADE.match(text, stop):
                groups = ("make",)
            if verb == "通过":
                # 通过某基金: by its means, not that anybody has passed it.
                objects = [i for i in objects if things[i].category != "finance"]
            sure = SAID if overt or near is not None else CARRIED if state.fresh else FAR
            who = doers if near is None or near in doers else (near,)
            if "back" in groups and (funds := tuple(i for i in state.made if things[i].category == "finance")):
                who = funds  # Who has set up a fund lets it invest.
            if near is not None and _LEANT_ON.search(text, begin, match.start()):
                who = (*doers, near) if {"build", "share"} & set(groups) else tuple(doers)
            place = (*sentence.span(match.start(), stop), sure)
            rows = [
                row
                for target in objects
                for row in self.read(groups, target, who, state, overt or near is not None, place, things)
            ]
            yield from rows
            if verb:
                yield from self.together(rows, text[begin : match.end("verb")], verb, who, place, things)
            if objects:
                state.groups, at = groups, max(at, stop)
                self._founded(text, stop, objects, things, state)

    def _founded(self, text: str, stop: int, objects: Sequence[int], things: Sequence[Thing], state: State) -> None:
        """A company with which a clause ends is what is told of next (成立A公司，研制…)."""
        if len(objects) == 1 and things[objects[0]].category == "company" and text[stop : stop + 1] in ("", "，", "。"):
            state.subjects, state.fresh = (objects[0],), True

    def _near(self, sentence: Skeleton, begin: int, verb: int, things: Sequence[Thing]) -> int | None:
        """The thing right before a verb, if it can act and nothing binds it to a word before."""
        doer = self._doer.search(sentence.text, begin, verb)
        if doer is None or _BOUND.search(sentence.text[begin : doer.start()]):
            return None
        who = sentence.thing(doer.start("who"))
        return who if things[who].category in self.able["build"] else None

    def read(
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
                and self.readings["host"].get(category)
                and state.frame != target
            ):
                yield RelationDraft(target, "part_of", state.frame, None, *place)
            return
        yield from self.stated(groups, target, doers, place, things, host=not overt)

    def stated(
        self,
        groups: Sequence[str],
        target: int,
        doers: Sequence[int],
        place: tuple[int, int, float],
        things: Sequence[Thing],
        host: bool = False,
    ) -> Iterator[RelationDraft]:
        """The relation of doers and target that the first group states which both ends allow; `host`: only sites have parts."""
        category = things[target].category
        for group in groups:
            rel: Rel | None = self.readings[group].get(category)
            hosts = ("park",) if group == "host" and host else self.able[group]
            able = [s for s in doers if things[s].category in hosts and s != target]
            if rel is None or not able:
                continue
            if group == "contain" and len(able) > 1:
                # Of several none contains it: they have set it up.
                rel = self.readings["build"].get(category)
            if group == "run" and category == "project" and all(things[s].category == "company" for s in able):
                # What an agency carries out it runs, what a company carries out it builds.
                rel = "built_by"
            for doer in able:
                head, tail = (target, doer) if rel in ("built_by", "part_of") else (doer, target)
                yield RelationDraft(head, rel, tail, None, *place)
            return

    def stated_of_first(
        self,
        groups: Sequence[str],
        topics: Iterable[int],
        doers: Sequence[int],
        place: tuple[int, int, float],
        things: Sequence[Thing],
    ) -> list[RelationDraft]:
        """The relations of the doers and the first of the topics that the verb can be said of."""
        told = (list(self.stated(groups, topic, doers, place, things)) for topic in topics)
        return next((rows for rows in told if rows), [])

    def together(
        self,
        rows: Sequence[RelationDraft],
        said: str,
        verb: str,
        doers: Sequence[int],
        place: tuple[int, int, float],
        things: Sequence[Thing],
        led: bool = False,
    ) -> Iterator[RelationDraft]:
        """Those who do one thing are partners where the words say that they do it together.

        Not where each does a share (A设计、B施工), nor where they only publish a document together; those whom one leads
        (A牵头，联合B、C), and all of more than two, are partners of the first alone. `rows` are what has been said of the doers, `said` the words from the
        first of them to the verb, `led` whether words before those say that the first leads.
        """
        works = (
            verb.startswith("签")
            or "run" in self.groups.get(verb, ())
            or any(r.rel in ("built_by", "makes") for r in rows)
        )
        led = led or bool(self._led.search(said))
        if len(doers) > 2 and not led and "由" in said and not self._led.search(said):
            return  # What A、B、C have set up says nothing of any two of them.
        if rows and works and self._joint.search(said) and not _EACH.search(said):
            for one, other in combinations(doers, 2):
                if one == doers[0] or (not led and len(doers) < 3):
                    yield from pairs((one,), "partner", (other,), place, things, self.able["sign"])
