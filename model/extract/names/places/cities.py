"""Which city a thing belongs to: a place in its name, its holder, what the sentence and the paragraph speak of, the story's own place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.anchors import OF_ONE, Anchor, Anchors, seated
from model.extract.names.places.bodies_of_people import Bodies
from model.extract.names.places.homes import MOSTLY, Home
from model.extract.names.places.named_cities import ABROAD, NATIONAL, NOWHERE, OF_STATE, City, own_city
from model.extract.names.places.nationwide import (
    COUNTRYWIDE,
    HOMELAND,
    abroad,
    hosted_nationally,
    issued_nationally,
    lies_abroad,
    of_all,
    of_country_behind,
    of_plan_or_country,
    of_region,
    of_space,
    of_the_country,
    several_told,
)
from model.extract.names.places.routes import is_line, passes_by
from model.extract.names.places.together import of_both
from model.extract.names.places.told import FOUNDED, STANDING, campaigns, home_of, said_to_lie, told_of, venue
from model.extract.places import BOTH, MUNICIPALITIES, PlaceRef, province_of
from model.extract.sentences import begin_of

REFINED = STANDING | {"alliance", "company"}
"""Kinds of things that bear the name of a province and stand in a city of it."""
OF_SEAT = frozenset({"person", "product", "company", "lab", "institute"})
"""Who and what is of one city, also where no more than its province is told right before."""
ANNOUNCED = frozenset({"policy", "project", "event", "agency", "alliance"})
"""Kinds of things that are the country's where a story names no place at all."""
SPREAD = frozenset({"platform", "policy", "project", "event", "framework", "finance", "product", "agency", "alliance"})
"""Kinds of things that are the country's in a story about the country, unless their sentence names a place."""
OPENING = 10
"""Characters at the head of a paragraph in which it names the place that it is about."""
SAID, OWNER = 5, 2
"""What the mention of a thing weighs that says where it is, or whose."""
OWNED = 6
"""Characters between an owner and what it has."""


class Cities:
    """The cities of one story's things: sure ones first, the others by what stands before them."""

    def __init__(self, page: Page, chosen: Sequence[Candidate]) -> None:
        self.page = page
        self.anchors = Anchors(page, chosen)
        self._own = Home(page, self.anchors)
        self.home, self.local = self._own.city, self._own.local
        self.countrywide = self._is_countrywide()
        state = [a.end for a in self.anchors if a.national]
        self.bodies = Bodies(page, state, self.anchors, self.countrywide, self._is_of_state(), self._lede())

    def _is_countrywide(self) -> bool:
        """Whether the story is about the country: it names several provinces and its beginning none, or not the one named most."""
        if self.local:
            return False
        if self.home == "北京" and self._of_the_capital_only_in_passing():
            return True
        named = Counter(p.province for p in self.page.places if p.province)
        if not named:
            return self.home is None
        (most, times), *_ = named.most_common(1)
        head = self.page.text[: self._lede()]
        early = any(p.province == most for p in self.page.places_in(0, len(head)))
        early = early or any(a.province == most for a in self.anchors.back(len(head)))
        if not early and HOMELAND.search(head) and self.home not in NOWHERE:
            return True
        return len(named) > 2 and (times < MOSTLY * named.total() or not early)

    def _of_the_capital_only_in_passing(self) -> bool:
        """Whether a story that is told from the capital is about the state or its guests: these are named at least as often."""
        capital = sum(a.city == "北京" for a in self.anchors)
        state = sum(a.national for a in self.anchors) + len(self.page.known_people)
        return state + sum(p.kind == "country" for p in self.page.places) >= capital

    def _is_of_state(self) -> bool:
        """Whether a story that is told from the capital is about what the bodies and leaders of the state do, which its beginning names."""
        lede = self._lede()
        named = any(a.city == "全国" and a.end <= lede for a in self.anchors) or any(
            at < lede for at in self.page.known_people
        )
        return self.countrywide and self.home == "北京" and named

    def _opens_with_place(self, line: int, end: int) -> bool:
        """Whether a paragraph begins with the place that it is about, and says nothing of the country before `end`."""
        if COUNTRYWIDE.search(self.page.text, line, end):
            return False
        return any(p.city not in (None, *NOWHERE) for p in self.page.places_in(line, min(end, line + OPENING)))

    def _lede(self) -> int:
        """Where the first two sentences of the story end."""
        end = 0
        for _ in range(2):
            end = self.page.text.find("。", end) + 1 or len(self.page.text)
        return end

    def of(self, candidate: Candidate) -> City:
        """City and district of a thing where it stands."""
        own = own_city(self.page, candidate)
        said = self._said(candidate, own)
        if said is not None:
            return said
        if own is not None:
            return self._within(candidate, own)
        return of_space(self.page, self.anchors, candidate) or self._near(candidate) or self._by_story(candidate)

    def _said(self, candidate: Candidate, own: City | None) -> City | None:
        """What the words around a thing say of where it lies or whose it is; `own` is the city that its name gives."""
        lies = said_to_lie(self.page, candidate)
        if lies and (own is None or own[0] not in NOWHERE):
            inside = own and lies.city == province_of(own[0] or "", self.page.lexicon)
            return own if inside else (lies.city, lies.district)
        if own is None and campaigns(self.page, candidate):
            return "全国", None
        if candidate.category == "person" and (born := home_of(self.page, candidate)):
            return born.city, born.district
        joint = own is not None and own[0] == BOTH
        held = venue(self.page, candidate) or told_of(self.page, candidate, joint=joint)
        if held and not OF_STATE.search(candidate.name) and self._yields(candidate, own, held):
            return held.city, held.district
        placed = own is not None and own[0] != BOTH and not candidate.name.startswith("《")
        if candidate.category == "policy" and not placed and issued_nationally(self.page, self.anchors, candidate):
            return "全国", None
        if own is not None:
            return None
        whose = self.bodies.of(candidate) if candidate.category == "person" else None
        if whose is not None:
            return whose
        national = self._of_the_country(candidate) or candidate.rule == "book.gala"
        return ("全国", None) if national else None

    def _near(self, candidate: Candidate) -> City | None:
        """The city of what stands before a thing in its sentence."""
        sentence = begin_of(self.page.text, candidate.start)
        if of_both(self.page, self.anchors, candidate, sentence):
            return BOTH, None
        near = self.anchors.framing(candidate, sentence) or self._before(candidate, sentence)
        if near is None:
            return None
        if (way := passes_by(candidate.name, near.city, self.page.lexicon)) is not None:
            return way
        if of_region(self.page, candidate):
            return None, None
        if is_line(candidate.name) and near.city not in MUNICIPALITIES:
            return near.province or near.city, None
        spread = candidate.category in SPREAD
        if spread and of_country_behind(self.page, near.end, candidate.start):
            return "全国", None
        if spread and COUNTRYWIDE.search(self.page.text, near.end, candidate.start):
            return None
        if several := several_told(self.page, near.end):
            return several if spread else (None, None)
        if candidate.category in ABROAD and lies_abroad(self.page, near.end, candidate.start):
            return None, None
        seat = candidate.category in OF_SEAT and self._own.instead_of(near)
        return (self.home, None) if seat else (near.city, near.district)

    def _before(self, candidate: Candidate, start: int) -> Anchor | None:
        """The last place told before a thing; where that is a guest of the story's own city, its host."""
        near = self.anchors.before(candidate, start)
        at_home = candidate.category in FOUNDED and self.home is not None and not self.countrywide
        return self.anchors.host(candidate, near, start) if near and at_home else near

    def _by_story(self, candidate: Candidate) -> City:
        """The city of a thing of which its sentence says nothing: that of its paragraph or story, or the country."""
        if (way := passes_by(candidate.name, self.home, self.page.lexicon)) is not None:
            return way
        line = self.page.text.rfind("\n", 0, candidate.start) + 1
        national = NATIONAL.search(candidate.name) is not None
        national_platform = candidate.category == "platform" and national
        if self.countrywide and (candidate.category in SPREAD or national_platform):
            if abroad(self.page, candidate):
                return None, None
            told = self.anchors.before(candidate, line) if self._opens_with_place(line, candidate.start) else None
            return (told.city, told.district) if told else ("全国", None)
        if candidate.category == "policy" and candidate.rule.startswith("book") and not self.local:
            return "全国", None
        if self.home in (None, BOTH) or not self._own.settled():
            near = self._before(candidate, line)
            if near:
                return near.city, near.district
        if national and candidate.category in ("policy", "event", "project"):
            return "全国", None
        holder = self.page.known.get(candidate.start)
        if self.home is None and holder:
            return self.page.tables.known[holder[1]].city, None
        return self._at_home(candidate, national), None

    def _at_home(self, candidate: Candidate, national: bool) -> str | None:
        """The story's own place, as far as a thing of this kind has it; `national` where its name says that it is the country's."""
        if of_region(self.page, candidate):
            return None
        home = (self.local or BOTH) if self.home == BOTH and candidate.category in OF_ONE else self.home
        of_country = candidate.category in ANNOUNCED or candidate.rule.startswith("book")
        if home is None and (of_country or national) and not abroad(self.page, candidate):
            return "全国"
        if home and is_line(candidate.name) and home not in MUNICIPALITIES:
            return province_of(home, self.page.lexicon) if self._own.settled() else None
        return home

    def _of_the_country(self, candidate: Candidate) -> bool:
        """Whether the words around a thing that no name places say that it is the country's."""
        page, anchors, category = self.page, self.anchors, candidate.category
        return (
            (category in ("policy", "project", "product") and of_the_country(page, anchors, candidate))
            or (
                category == "event"
                and (hosted_nationally(page, anchors, candidate) or of_all(page, anchors, candidate))
            )
            or (category in SPREAD and of_plan_or_country(page, anchors, candidate))
        )

    def _yields(self, candidate: Candidate, own: City | None, held: PlaceRef) -> bool:
        """Whether the city of a name's own gives way to where the thing is said to be: none, a wider one, or that of a holder without a place."""
        if own is None or own[0] in (None, BOTH, "全国"):
            return True
        if own[0] == held.province:
            return not (is_line(candidate.name) or "段" in candidate.name)
        return candidate.category == "event" and not self.page.places_in(candidate.start, candidate.end)

    def _within(self, candidate: Candidate, own: City) -> City:
        """The city of a thing that bears the name of its province alone, where one of that province is told before it (在漳州，福建省…基地)."""
        if (
            candidate.category not in REFINED
            or is_line(candidate.name)
            or own[1]
            or own[0] in NOWHERE
            or own[0] is None
        ):
            return own
        inside = self.page.places_in(candidate.start, candidate.end)
        if candidate.name in self.page.tables.known or any(p.kind == "region" and p.city == own[0] for p in inside):
            return own
        sentence = begin_of(self.page.text, candidate.start)
        for p in reversed(self.page.places_in(sentence, candidate.start)):
            if p.province == own[0] and p.city != own[0] and p.city:
                return p.city, p.district
        return (self.home, None) if seated(candidate) and self._own.settled_in(own[0]) else own

    def weight(self, candidate: Candidate) -> int:
        """How much a mention tells of the city of its thing: most where it is said to be in one, more than little where an owner stands before it."""
        held = venue(self.page, candidate) or told_of(self.page, candidate)
        if held and held.kind != "province":
            return SAID
        return OWNER if self._owned(candidate) else 1

    def _owned(self, candidate: Candidate) -> bool:
        """Whether a national agency issues a policy, or a place or a thing of a known city stands right before a thing in its clause (…科学城，有着“一核…”布局)."""
        if candidate.category == "policy" and issued_nationally(self.page, self.anchors, candidate):
            return True
        near = next(self.anchors.back(candidate.start), None)
        between = self.page.text[near.end : candidate.start] if near else "。"
        return len(between) <= OWNED and not any(mark in between for mark in "。！？；\n")
