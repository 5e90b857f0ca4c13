"""What a clause is about: the owner that it begins with, that its locative names (在X，), or that its first word takes up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.reading.wording import BY_PARTS
from model.extract.metrics.subject import candidates
from model.extract.metrics.subject.anaphora import PLACES, Anaphora
from model.extract.metrics.subject.asides import (
    invests_in,
    is_agent,
    is_aside,
    is_field,
    is_meaning,
    is_part,
    is_partner,
    is_spread,
    is_within,
    only_places,
)
from model.extract.metrics.subject.chains import leads_to
from model.extract.metrics.subject.described import Described
from model.extract.metrics.subject.examples import example_at
from model.extract.metrics.subject.goods import GOODS
from model.extract.metrics.subject.joint import Joint
from model.extract.metrics.subject.leads import LEAD, LEARNT
from model.extract.metrics.subject.listed import is_instance, opens_list
from model.extract.metrics.subject.locals import grower_of
from model.extract.metrics.subject.nationals import MEMBER, in_nation
from model.extract.metrics.subject.offices import Offices
from model.extract.metrics.subject.settings import says_when
from model.extract.metrics.subject.shortened import called_in_short
from model.extract.metrics.subject.sides import AND, both_at
from model.extract.metrics.subject.speakers import Speakers
from model.extract.metrics.subject.this_time import of_this_time
from model.extract.metrics.subject.unlisted import Unlisted
from model.extract.metrics.subject.ways import is_source

_OPENING = "“‘（("
_CITES = re.compile("根据|据|按照")
_EXAMPLES = re.compile(f"其中|例如|比如|{BY_PARTS}")
_WORKS = frozenset({"facility", "project", "platform", "park", "lab", "institute", "company", "university"})
_SHOWN = frozenset({"product", "project", "platform", "company"})
"""What is told of on grounds that have a name themselves."""
_ROUTE = re.compile("(?:市|站|港)?[至到]")
_TO = re.compile("[至到—]")


class Topics:
    """The topics of the clauses and sentences of one passage."""

    def __init__(self, passage: Passage) -> None:
        self.passage, self.text = passage, passage.text
        named = candidates.owners_of(passage)
        self.owners = sorted([*named, *candidates.taken_up(passage, named)], key=lambda o: (o.start, -o.end))
        self.home = candidates.home_of(passage, self.owners)
        self.joint = Joint(passage, self.owners)
        self.starts = [o.start for o in self.owners]
        self.owners = sorted([*self.owners, *Unlisted(self).find()], key=lambda o: (o.start, -o.end))
        self.starts = [o.start for o in self.owners]
        self.home = candidates.home_of_paper(
            passage, self.owners, candidates.home_in_lead(passage, self.owners, self.home)
        )
        self.district = candidates.district_of(passage, self.owners, self.home)
        self.offices = Offices(passage)
        self.anaphora = Anaphora(self.text, self.owners, self.home, passage.lexicon)
        self.speakers = Speakers(passage, self.owners, self.anaphora)
        self.described = Described(self)
        self._of_sentence: dict[int, Owner | None] = {}

    def between(self, start: int, end: int) -> list[Owner]:
        """The owners between two offsets."""
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [o for o in self.owners[low:high] if o.end <= end]

    def of_clause(self, clause: int, before: int) -> Owner | None:
        """The topic of a clause as far as it stands before an offset; who only reports (某局介绍，) is none."""
        start, end = self.passage.clauses[clause]
        limit = min(end, before)
        told, teller = self.speakers.at(clause)
        if told:
            return teller
        cited = self.offices.cited(start, end, self.between) if end <= before else None
        if cited is not None:
            return cited
        at = self.skip_lead(start, limit)
        if self.text.startswith("各", at) and self.text.endswith("期间，", 0, start):
            return None  # 消费月期间，各地举办…: what all do at a gathering is told of it
        if is_aside(self.text, start, end):
            return example_at(self, start, limit)
        topic = (
            self.described.at_head(start, limit)
            or self._doing(at, limit)
            or self.described.behind_words(at, limit)
            or of_this_time(self, at)
        )
        passed = topic is not None and (self._is_passed(topic) if topic.kind in PLACES else self._is_end(topic))
        if topic is None or passed or invests_in(self.text, topic, self.home) or self._is_spread(topic, clause):
            return None
        return self.offices.owner_of(topic, end, limit)

    def _cites(self, clause: int) -> bool:
        """记者从某集团获悉，: whether a clause only says from where it is known what the next ones tell."""
        start, end = self.passage.clauses[clause]
        told = self.of_clause(clause, end) if LEARNT.search(self.text, start, end) else None
        return (told is not None and told.label != "全国") or self.offices.cited(start, end, self.between) is not None

    def _is_spread(self, place: Owner, clause: int) -> bool:
        """某车走进街道，全市投放320台: where goods that the sentence tells of have been spread."""
        if not is_spread(self.text, place) or place.start <= self.passage.sentence(place.start)[0]:
            return False
        first = self.passage.clause_index(self.passage.sentence(place.start)[0])
        told = (self.of_clause(k, place.start) for k in range(clause - 1, first - 1, -1))
        before = next((o for o in told if o is not None), None)
        return before is not None and before.kind in ("product", "finance", GOODS)

    def maker_of(self, goods: Owner) -> Owner | None:
        """Who begins the clause that tells of goods without a name (某公司的减速器, 公司研制的基板)."""
        return self.named(self.skip_lead(self.passage.clause(goods.start)[0], goods.start), goods.start)

    def _is_passed(self, place: Owner) -> bool:
        """从全国遴选, 广西段, 甲地至乙地, 甲地与乙地之间: a place taken from, a piece of a word, an end of a route."""
        route = _ROUTE.match(self.text, place.end)
        return bool(
            self.text[place.start - 1 : place.start] in ("从", "自")
            or is_part(self.text, place)
            or is_within(self.text, place)
            or (route and self.begins(route.end()))
        )

    def _is_end(self, stop: Owner) -> bool:
        """甲站至乙站最快…, 从某站出来: a name from which a route runs to another one or somebody comes."""
        if is_source(self.text, stop):
            return True
        route = _TO.match(self.text, stop.end)
        return route is not None and self.begins(route.end())

    def stands_alone(self, place: Owner) -> bool:
        """Whether a place is not only where a list, a route or the name of a thing begins."""
        return not (
            is_instance(self.text, place.end)
            or self._is_passed(place)
            or _ROUTE.match(self.text, place.end)
            or self.begins(place.end)
        )

    def of_sentence(self, sentence: int) -> Owner | None:
        """What a sentence is about, without its examples (其中…) and its later parts (；)."""
        if sentence not in self._of_sentence:
            end = self.passage.sentences[sentence][1]
            leading = list(self._leading_clauses(sentence))
            # Who tells it is spoken of only where what he tells names nothing itself.
            order = sorted(leading, key=lambda k: self.speakers.at(k)[0] or self._cites(k))
            found = (self.of_clause(k, end) for k in order)
            topics = (
                t for t in found if t is not None and self.text[t.end - 1] != "等" and not is_partner(self.text, t)
            )
            first = next(topics, None)
            if first is not None and says_when(self.text, self.passage.clause(first.start), first):
                first = next(topics, first)
            if first is not None and first.kind != GOODS and only_places(self.passage, first):
                # 在某地，某桥合龙。 某机场，某飞机起飞。: what is told of in a place goes on to be spoken of, not the place.
                told = _WORKS if first.thing is None else _SHOWN | {"park"}
                first = next((t for t in topics if t.kind in told), first)
            self._of_sentence[sentence] = first
        return self._of_sentence[sentence]

    def _leading_clauses(self, sentence: int) -> Iterator[int]:
        start, end = self.passage.sentences[sentence]
        first, last = self.passage.clause_index(start), self.passage.clause_index(max(start, end - 1))
        for k in range(first, min(last + 1, first + 12)):
            at = self.passage.clauses[k][0]
            if _EXAMPLES.match(self.text, at) or (k > first and self.text[at - 1] in "；;"):
                return
            if not is_meaning(self.text, at):
                yield k

    def skip_time(self, start: int, end: int) -> int:
        """Where a clause goes on behind a time that it begins with."""
        ref = next(iter(self.passage.times_between(start, end)), None)
        return ref.end if ref is not None and ref.start == start else start

    def skip_lead(self, start: int, end: int) -> int:
        """Where a clause begins to speak of something: behind dates and words like 其中, 目前, 在."""
        at = start
        cited = _CITES.match(self.text, at)
        if cited and any(o.start == cited.end() and o.kind == "agency" for o in self.between(cited.end(), end)[:1]):
            return cited.end()  # 根据某局发布的数据，
        while at < end and not self.begins(at):
            match = LEAD.match(self.text, at, end)
            moved = match.end() if match else at
            if match is not None and self.text[moved - 1] in _OPENING and self.begins(moved - 1):
                return moved - 1  # ■“某某贷”: a name begins with its mark
            for ref in self.passage.times_between(at, end)[:1]:
                if ref.start == at:
                    moved = max(moved, ref.end)
            if moved > at and self.text[moved : moved + 1] == "的" and self.begins(moved + 1):
                moved += 1  # 今天的某省，
            if moved == at:
                return at
            at = moved
        return at

    def begins(self, at: int) -> bool:
        """Whether an owner begins at `at`."""
        k = bisect_left(self.starts, at)
        return k < len(self.owners) and self.starts[k] == at

    def _doing(self, at: int, end: int) -> Owner | None:
        """The owner that begins at `at`, unless it is only told by whom something is done (由某所建设，)."""
        named = self.named(at, end)
        if named is not None and is_field(self.text, at, named):
            return None
        return None if named and is_agent(self.passage, named, at, self.passage.clause(at)[1]) else named

    def named(self, at: int, end: int) -> Owner | None:
        """The owner that begins at `at`, in its own words or taken up."""
        if self.begins(at):
            return self.chain(at, end)
        told = self.speakers.we_at(at)
        if told is not None:
            return told
        wide = self.anaphora.wide_at(at, end)
        if wide is not None:
            owner, after = wide
            owner = self.speakers.own_area(at, after) or owner
            after += self.text[after : after + 1] in ("“", "‘", "《") and not self.begins(after)
            if owner is not None and owner.label == "全国":
                return in_nation(self, owner, after, end)
            later = self.chain(after, end) if self.begins(after) else self.described.behind_class(after, end)
            return later or owner
        speech = self.speakers.speech_at(at)
        if speech is not None and speech.owner is not None:
            meant = self.anaphora.as_meant(at, end, speech.owner)  # “…，公司还…”: that for which the speaker speaks
            if meant is not None:
                return self._still_told(at, end, meant) or meant
        found = self.anaphora.at(at, end)
        if found is not None and found.kind == "event" and self.begins(found.end):
            inner = self.chain(found.end, end)
            return inner if inner is not None and inner.kind == "event" else found  # 本届电影节“某某奖”
        return found or called_in_short(self.anaphora, at, end)

    def _still_told(self, at: int, end: int, meant: Owner) -> Owner | None:
        """他说，园区…: what the sentence before tells of, where 园区 takes that up rather than whom the speaker speaks for."""
        before = self.of_sentence(self.passage.sentence_index(at) - 1)
        taken = self.anaphora.at(at, end)
        told = before is not None and taken is not None and taken.label == before.label != meant.label
        return taken if told else None

    def chain(self, at: int, end: int) -> Owner | None:
        """X的Y, X研制的Y: the last member; 重庆、四川: both sides; a list before 等 is none."""
        k = bisect_left(self.starts, at)
        owner = first = self.owners[k]
        if owner.end > end:
            return None
        if first.label == "全国":
            return in_nation(
                self,
                first,
                first.end + (self.text[first.end : first.end + 1] in ("“", "‘", "《") and not self.begins(first.end)),
                end,
            )
        joint = self.joint.at(first, end)
        if joint is not None:
            return joint
        if first.kind in PLACES and opens_list(self.text, first.end) and self.text.startswith("在", at - 1):
            return self.joint.summed_up(first, end)
        for following in self.owners[k + 1 : k + 6]:
            gap = self.text[owner.end : following.start]
            if owner.kind in PLACES and gap.endswith("的") and opens_list(self.text, following.end):
                # 某市的甲区、乙区: told of the whole, unless it is said how many they are (某省沿江的甲、乙、丙三市).
                return self.joint.numbered(following, end) or owner
            if following.kind == "person" and (MEMBER.fullmatch(gap) or grower_of(owner, gap, following)):
                return following
            if following.kind == "person" and first.kind not in PLACES:
                # 某大学某教授团队: the team is the university's.
                break
            if following.end > end:
                break
            if following.end <= owner.end:
                continue
            if owner is first and AND.fullmatch(gap) and self.joint.sides.are_both((first, following)):
                return both_at(first.start, following.end)
            if not leads_to(owner, following, gap, self.described):
                break
            owner = following
        if owner.kind == "region" and owner.label.endswith("部"):
            return owner  # 某省南部等地有大雨: what happens in parts of provinces is told of the first
        if is_instance(self.text, owner.end):
            listed = owner.kind == "district" and owner.city and self.text.startswith(owner.city, owner.start)
            if listed:
                return Owner(at, owner.end, owner.city or "", "city", None, owner.city)
            return self.joint.summed_up(owner, end)
        return owner
