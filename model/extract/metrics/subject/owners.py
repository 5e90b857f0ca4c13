"""The subject of a figure: the nearest owner that the text supports, in the clause, the sentence, the paragraph, the headline."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.reading.findings import capacity_of
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.reading.reported import period_of
from model.extract.metrics.subject.ahead import Ahead
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.asides import is_partner
from model.extract.metrics.subject.beside import Beside
from model.extract.metrics.subject.campaigns import campaign_of
from model.extract.metrics.subject.continued import continues, is_origin
from model.extract.metrics.subject.elsewhere import Elsewhere
from model.extract.metrics.subject.entries import Entries
from model.extract.metrics.subject.events import TAKES_PART, Events, is_meeting
from model.extract.metrics.subject.foci import Foci
from model.extract.metrics.subject.goods import GOODS
from model.extract.metrics.subject.headed import headline_topic
from model.extract.metrics.subject.in_turn import Turns
from model.extract.metrics.subject.ministries import Ministries
from model.extract.metrics.subject.portraits import Portrait
from model.extract.metrics.subject.sections import broken_down, sections_of
from model.extract.metrics.subject.self_counted import unless_counted
from model.extract.metrics.subject.settings import GROUNDS, is_setting
from model.extract.metrics.subject.shown import shown_before, told_of_before
from model.extract.metrics.subject.teams import team_of
from model.extract.metrics.subject.topics import Topics

_CLAUSES_BACK, _SENTENCES_BACK = 12, 12
"""How far an owner is carried."""
_WEAK = frozenset({"person", "policy", "agency", "event", "finance", "product", "world", GOODS})
"""Kinds that own figures of their own sentence; those in `_NEXT` also of the next."""
_NEXT = frozenset({"event", "finance", "product"})
_BODIES = frozenset({"company", "university", "institute", "lab", "platform", "alliance"})
"""Kinds of those that act in places."""
_SPREADS = _BODIES | {"product"}
"""Goods are sold and sown in places as well (育成某品种，去年在某省推广47万亩)."""
_PASSING = frozenset({"policy", "person"})
"""Kinds that are not spoken of any more when nothing else is."""
_EVERYONE = re.compile(
    "(?!来自|[^，。；]{0,8}期间)[^，。；]{0,10}[，,]?(?<!全国)各(?:[^，。；]{0,3}(?:省|市|(?<![展园景社校片赛灾库])区|县)|地|级|方)"
)
"""三年来，各援疆省市…: what all do is no longer told of the place named last."""
_NARRATES = re.compile("工作人员|负责人|村民|记者[在看发跟]|在这里|这里|这[片座条家处栋]|[他她](?!们)|现在，|眼前")
"""A paragraph that begins so goes on with what the one before told of."""
_OF_YEAR = re.compile("(?:全年|年末|期末)(?!度)")
"""What a communiqué of a year begins so is told of its place again."""
_OTHER_PART = re.compile("[；;]")


class Subject(NamedTuple):
    """The owner found and how well the text supports it (1: named beside the figure, lower: carried over)."""

    label: str
    thing: int | None
    strength: float


class OwnerFinder:
    """Finds the subjects of the figures of one passage."""

    def __init__(self, passage: Passage) -> None:
        self.passage, self.text = passage, passage.text
        self.topics = Topics(passage)
        self.events = Events(passage, self.topics)
        self.foci = Foci(passage, self.topics)
        self.elsewhere = Elsewhere(passage, self.topics, self.foci)
        self.ahead = Ahead(passage, self.topics, self.elsewhere)
        self.headline = headline_topic(self.topics)
        self.portrait = Portrait(passage, self.topics.owners)
        self.ministries = Ministries(passage, self.topics)
        self._entries = Entries(passage, self.topics, self.ministries)
        self.beside = Beside(passage, self.topics, self.headline)
        self._sections = sections_of(passage, self.topics)
        self._reported = period_of(passage)
        self._joined: dict[int, Owner] = {}
        """What those take part in whom the figure of a clause counts, by clause."""
        self._latest: list[Owner | None] = []
        self._before: tuple[Quantity, Subject] | None = None
        self._turns: Turns[Subject] = Turns(passage)

    def subject_of(self, quantity: Quantity, indicator: str) -> Subject:
        """The owner of a figure that is called `indicator`."""
        subject = self._subject_of(quantity, indicator)
        paper = self._entries.holder(subject.thing, quantity, indicator)
        if paper is not None:
            subject = Subject(paper.label, paper.thing, subject.strength)
        if self.ministries.tells_of_country(subject.thing, quantity):
            subject = Subject("全国", None, subject.strength)
        place = self.ministries.place_of_trade(subject.thing, indicator, quantity, self.topics.home)
        if place is not None:
            subject = Subject(place.label, place.thing, subject.strength)
        if subject.label == "全国" and (campaign := campaign_of(self.topics, quantity)) is not None:
            subject = Subject(campaign.label, campaign.thing, subject.strength)
        kind = self.passage.things[subject.thing].category if subject.thing is not None else None
        if (team := team_of(self.topics, subject.label, kind, quantity)) is not None:
            subject = Subject(team.label, team.thing, subject.strength)
        self._before = (quantity, subject)
        self._turns.tell(quantity, subject)
        return subject

    def _subject_of(self, quantity: Quantity, indicator: str) -> Subject:
        """The owner of a figure by the words around it, the clauses before it in its sentence, or what was told before."""
        around = self._around(quantity, indicator)
        if around is not None:
            return around
        sentence = self.passage.sentence_index(quantity.start)
        first, last = self._reach(quantity, sentence)
        named, at_work = self._named(quantity, indicator, first, last)
        if named is not None:
            return named
        if at_work is not None:
            actor = self._actor(quantity, sentence) if at_work.kind in GROUNDS else None
            return Subject((actor or at_work).label, (actor or at_work).thing, 0.8)
        located, told = self.elsewhere.located(quantity.start, first, last), self._told(quantity, sentence)
        if located is not None and located.kind in GROUNDS:
            # “我们在某县建成基站24座”: where somebody does what he tells of
            actor = self._actor(quantity, sentence) if is_setting(self.passage, located) else told
            located = actor or located
        if located is not None:
            return Subject(located.label, located.thing, 0.7)
        if told is not None:
            return Subject(told.label, told.thing, 0.75)
        counted = self.elsewhere.counted_there(quantity)
        if counted is not None:
            return Subject(counted.label, counted.thing, 0.65)
        return self._carried(quantity, indicator, sentence)

    def _named(self, quantity: Quantity, indicator: str, first: int, last: int) -> tuple[Subject | None, Owner | None]:
        """The owner that the clauses from number `last` back to `first` tell of, or else where somebody is at work in them."""
        at_work = None
        for k in range(last, first - 1, -1):
            topic = self._topic_of(quantity, indicator, k, last) if self.elsewhere.same_part(k, last, first) else None
            if topic is None:
                continue
            if is_setting(self.passage, topic):
                at_work = at_work or topic
                continue
            if at_work is not None and at_work.kind in GROUNDS and topic.kind not in _SPREADS:
                apart = topic.kind in PLACES and "、" in at_work.label
                return (Subject(topic.label, topic.thing, 0.85), None) if apart else (None, at_work)
            return Subject(topic.label, topic.thing, 0.95 if k == last else 0.85), None
        return None, at_work

    def _topic_of(self, quantity: Quantity, indicator: str, k: int, last: int) -> Owner | None:
        """What clause number `k` tells of, where it may own a figure of clause number `last`."""
        if k < last and self.topics.speakers.at(k)[0] and (goods := told_of_before(self.topics, quantity)) is not None:
            return goods  # “…它只要3分钟。”某某说，功率…
        topic = self._joined.get(k) or self.foci.of_clause(k, last) if k < last else None
        topic = (
            topic
            or unless_counted(self.topics, self.topics.of_clause(k, quantity.start), quantity, indicator)
            or (self.foci.unless_left(self.beside.describes.get(k), k, last) if k < last else None)
        )
        if topic is None or (k < last and self._is_left(topic, k)):
            return None
        if topic.label.startswith("《") and _OTHER_PART.search(self.text, topic.end, quantity.start):
            return None  # 《某意见》印发；…工程取得进展
        return topic

    def _is_left(self, topic: Owner, clause: int) -> bool:
        """Whether what clause number `clause` tells of owns nothing beyond it."""
        origin = self._before is not None and is_origin(self.passage, topic, *self._before)
        return origin or self._is_passing(topic, clause) or self._is_listed(topic)

    def _around(self, quantity: Quantity, indicator: str) -> Subject | None:
        """The owner that the figure before, the words right around a figure or the event that it is counted at give."""
        if (in_turn := self._turns.of(quantity)) is not None:
            return in_turn
        if self._before is not None and continues(self.passage, quantity, *self._before):
            return self._before[1]
        sized = capacity_of(quantity, self.passage)
        if sized is not None:
            return Subject(self.passage.things[sized.thing].name, sized.thing, 0.95)
        beside = self.beside.owner_of(quantity, indicator)
        if beside is not None:
            return Subject(beside[0].label, beside[0].thing, beside[1])
        joined, held = self.events.joined(quantity) or self.events.signed(quantity), self.events.event_of(quantity)
        attended = joined or (self.events.attended(quantity) if held is None else None)
        if attended is not None:
            self._joined[self.passage.clause_index(quantity.start)] = attended
        at = joined or held or attended
        return Subject(at.label, at.thing, 0.8) if at is not None else None

    def _actor(self, quantity: Quantity, sentence: int) -> Owner | None:
        """Who does in a place what the sentence of a figure says, named before it (某公司扩产。目前已在某县建成基地3个)."""
        block = self.passage.block(quantity.start)
        actor = self._told(quantity, sentence) or self._spoken_of(sentence, block.start if block else 0)
        return actor if actor is not None and actor.kind in _BODIES else None

    def _told(self, quantity: Quantity, sentence: int) -> Owner | None:
        """Of what somebody tells the owner is what he has spoken of last, else whom he speaks for."""
        speech = self.topics.speakers.speech_at(quantity.start)
        if speech is None or speech.owner is None:
            return None
        owner = self.topics.speakers.spoken_for(speech, quantity.start)
        return self._spoken_of(sentence, speech.start) or told_of_before(self.topics, quantity) or owner

    def _is_listed(self, topic: Owner) -> bool:
        """甲厂、乙厂先后投产，: the first of several things owns nothing beyond its clause."""
        alone = topic.kind not in PLACES and topic.kind != "agency"
        return topic.thing is not None and self.text.startswith("、", topic.end) and alone

    def _is_passing(self, topic: Owner, clause: int) -> bool:
        """全国千余家单位参展，: who takes part in what the sentence tells of; 全球, and who is called a partner in trade, owns nothing beyond its clause."""
        start, end = self.passage.clauses[clause]
        if topic.kind == "world" or is_partner(self.text, topic):
            return True
        return topic.label == "全国" and TAKES_PART.search(self.text, start, end) is not None

    def _reach(self, quantity: Quantity, sentence: int) -> tuple[int, int]:
        last = self.passage.clause_index(quantity.start)
        first = self.passage.clause_index(self.passage.sentences[sentence][0])
        return max(first, last - _CLAUSES_BACK), last

    # carried over

    def _carried(self, quantity: Quantity, indicator: str, sentence: int) -> Subject:
        """The owner that what was told before gives to a figure whose sentence names none."""
        block = self.passage.block(quantity.start)
        low = block.start if block else 0
        if self._among(quantity, sentence) and self._before is not None and self._before[0].start >= low:
            return self._before[1]._replace(strength=0.7)
        whole = broken_down(self.topics, sentence, low)
        if whole is not None:
            return Subject(whole.label, whole.thing, 0.7)
        opens = self.passage.sentences[sentence][0]
        headed = self.headline if self.headline is not None and self.headline.kind in PLACES else None
        home = headed or self.topics.district or self.topics.home
        if self._reported and self._reported.annual and home and _OF_YEAR.match(self.text, opens):
            return Subject(home.label, home.thing, 0.6)
        everyone = _EVERYONE.match(self.text, opens)
        spoken_of = (
            None if everyone else shown_before(self.topics, quantity, indicator) or self._spoken_of(sentence, low)
        )
        if spoken_of is not None:
            return Subject(spoken_of.label, spoken_of.thing, 0.7)
        ahead = None if everyone else self.ahead.of(quantity, indicator)
        if ahead is not None:
            return Subject(ahead.label, ahead.thing, 0.6)
        told = self._latest_topic(sentence) if _NARRATES.match(self.text, low) else None
        if told is not None and told.kind not in _WEAK and not self.ministries.only_tells(told, quantity):
            return Subject(told.label, told.thing, 0.6)
        if everyone:
            label = self.topics.home.label if self.topics.home else "全国"
            return Subject(label, None, 0.6)
        section = self._sections.get(low)
        nation = self.ministries.reports(quantity, low)
        placed = self.headline is None or self.headline.kind in PLACES
        for fallback, strength in (
            (section, 0.6),
            (self.portrait.at(quantity.start) if placed else None, 0.6),
            (self.headline, 0.6),
            (nation, 0.6),
            (self.topics.district, 0.5),
            (self.topics.home, 0.5),
        ):
            if fallback is not None:
                return Subject(fallback.label, fallback.thing, strength)
        latest = self._latest_topic(sentence)
        if latest is None or self.ministries.told_long_ago(latest, quantity):
            return Subject("全国", None, 0.3)
        return Subject(latest.label, latest.thing, 0.4)

    def _spoken_of(self, sentence: int, low: int) -> Owner | None:
        """What the sentences from `low` on up to `sentence` have told of last."""
        for k in range(sentence - 1, max(-1, sentence - _SENTENCES_BACK), -1):
            if self.passage.sentences[k][0] < low:
                break
            focus = self.foci.of_sentence(k) if k == sentence - 1 else None
            if focus is not None:
                return focus
            topic = self.topics.of_sentence(k) or (self.elsewhere.located_in(k) if k == sentence - 1 else None)
            if topic is not None and (topic.kind not in _WEAK or (k == sentence - 1 and self._goes_on(topic))):
                return topic
        return None

    def _goes_on(self, topic: Owner) -> bool:
        """Whether what a sentence tells of goes on to own figures of the next one; a meeting does not (召开动员大会。目前，20个场馆竣工)."""
        return topic.kind in _NEXT and not (topic.kind == "event" and is_meeting(topic))

    def _among(self, quantity: Quantity, sentence: int) -> bool:
        """其中，…: whether a figure is part of the one before it."""
        first, last = self._reach(quantity, sentence)
        return any(self.text.startswith("其中", self.passage.clauses[k][0]) for k in range(first, last + 1))

    def _latest_topic(self, sentence: int) -> Owner | None:
        """The topic of the last sentence before `sentence` that has one."""
        while len(self._latest) <= sentence:
            k = len(self._latest) - 1
            topic = self.topics.of_sentence(k) if k >= 0 else None
            lasts = topic is not None and topic.kind not in _PASSING
            self._latest.append(topic if lasts else (self._latest[-1] if self._latest else None))
        return self._latest[sentence]
