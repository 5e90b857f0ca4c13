"""The lexicon's tables as the extractor of names needs them: sets, maps and automata, compiled once for each lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from model.facts import Category
from model.lexicon import Lexicon
from model.patterns import alternatives

Tier = Literal["proper", "specific", "weak"]
"""How much an ending says: see the head of `lexicon/endings.yaml`."""


BODIES = (
    "bodies",
    "home",
    "state",
    "world",
    "enterprises",
    "sights",
    "laws",
    "days",
    "airlines",
    "fields",
    "works",
    "science",
    "firms",
    "events",
    "zones",
    "houses",
    "listed",
    "programmes",
)
"""Tables of known bodies; a form that stands in several is that of the first."""
UNITS_TOO = frozenset({"特斯拉"})
"""Names of companies that are units of measure behind a number."""


class Ending(msgspec.Struct, frozen=True, gc=False):
    text: str
    category: Category
    tier: Tier


class Known(msgspec.Struct, frozen=True, gc=False):
    """A body that the lexicon knows; `forms` are its full name and its short forms."""

    name: str
    category: Category
    city: str | None
    forms: tuple[str, ...]


MEASURED = ("length", "area", "volume", "weight", "energy", "electric", "data")
"""The groups of units that specify a plant or a machine."""
PLAIN_CHARACTERS = frozenset("新大小多省市区县州国级型性化类等各本该的和与及年")
"""Characters that tell nothing by themselves; others (生 in 生猪) only do so as part of a listed word."""


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Tables:
    """All tables; the attributes bear the names that the YAML files explain."""

    def __init__(self, lexicon: Lexicon) -> None:
        bounds = lexicon.table("boundaries")
        self.function = word_set(bounds["function"])
        self.verbs = word_set(bounds["verbs"])
        self.soft_verbs = word_set(bounds["soft_verbs"])
        self.trim = word_set(bounds["trim"])
        self.adjectives = word_set(bounds["adjectives"])
        self.conjunctions = word_set(bounds["conjunctions"])
        self.joint = tuple(sorted(bounds["joint"].split(), key=len, reverse=True))
        self.joint_set = word_set(bounds["joint"])
        self.starters = word_set(bounds["starters"])
        self.classifiers = word_set(bounds["classifiers"])
        self.indefinite = word_set(bounds["indefinite"])
        self.launch = word_set(bounds["launch"])
        self.naming = word_set(bounds["naming"])
        generic = lexicon.table("generic")
        self.generic = word_set(generic["qualifiers"])
        self.not_names = word_set(generic["not_names"])
        self.ordinary = word_set(generic["ordinary"])
        self.special = tuple(generic["special"].split())
        self.fund_sorts = tuple(generic["fund_sorts"].split())
        self.public_money = alternatives(generic["public_money"].split())
        self.features = word_set(bounds["features"])
        begin = (w for w in self.starters | self.features if len(w) > 1)
        self.beginnings = tuple(sorted(begin, key=len, reverse=True))
        self.classes_of_people = word_set(bounds["classes_of_people"])
        self.transitive = word_set(bounds["transitive"])
        self.firsts = word_set(bounds["firsts"])
        self.regional = tuple(bounds["regional"].split())
        self.ways = tuple(bounds["ways"].split())
        self.signs = word_set(bounds["signs"])
        self.plain = self.generic | self.soft_verbs | self.adjectives
        """Common nouns and verbs that say whose or what kind a thing is."""
        self.common = (
            self.generic
            | self.soft_verbs
            | self.starters
            | self.adjectives
            | self.function
            | self.trim
            | self.joint_set
        )
        self.common = frozenset(w for w in self.common if len(w) > 1 or w in PLAIN_CHARACTERS)
        """Words that tell nothing in a qualifier."""
        self.units = frozenset(
            unit for group in MEASURED for unit in lexicon.table("units")["groups"][group] if len(unit) > 1
        )
        """Units of measure, written in Chinese: 500千伏 before a noun counts nothing but names nothing either."""
        self._read_inner(bounds)
        self._read_endings(lexicon.table("endings"))
        self._read_bodies(*map(lexicon.table, BODIES))
        self._read_people(lexicon.table("surnames"), lexicon.table("titles"))

    def _read_inner(self, bounds: Any) -> None:
        self.brands = word_set(bounds["brands"])
        self.crafts = word_set(bounds["crafts"])
        self.last_crafts = word_set(bounds["last_crafts"])
        self.founding = tuple(bounds["founding"].split())
        self.founding_together = tuple(bounds["founding_together"].split())
        self.lacked = tuple(bounds["lacked"].split())
        self.joint_acts = alternatives(bounds["joint_acts"].split())

    def _read_endings(self, table: Any) -> None:
        self.ordinary_endings = word_set(table["ordinary"])
        self.owned = tuple(table["owned"].split())
        self.work_parts = tuple(table["work_parts"].split())
        self.broad_endings = word_set(table["broad"])
        self.memorials = tuple(table["memorials"].split())
        self.spots = tuple(table["spots"].split())
        self.place_named = word_set(table["place_named"])
        self.worked = word_set(table["worked"])
        self.endings: dict[str, Ending] = {}
        for category in get_args(Category):
            for tier in get_args(Tier):
                for word in table.get(category, {}).get(tier, "").split():
                    self.endings.setdefault(word, Ending(word, category, tier))
        self._ending_list = list(self.endings.values())
        self._ending_automaton = AhoCorasick([e.text for e in self._ending_list], matchkind=MatchKind.Standard)

    def _read_bodies(self, *found: Any) -> None:
        bodies: dict[tuple[str, Category], Known] = {}
        for category, cities in (pair for table in found for pair in table.items()):
            for city, rows in cities.items():
                for row in rows.split():
                    name, _, others = row.partition("=")
                    forms = (name, *filter(None, others.split(",")))
                    told = bodies.get((name, category))
                    if told:
                        forms = (*told.forms, *(form for form in forms if form not in told.forms))
                    bodies[name, category] = Known(name, category, told.city if told else city or None, forms)
        self.known: dict[str, Known] = {}
        for body in bodies.values():
            for form in body.forms:
                self.known.setdefault(form, body)
        self._known_forms = list(self.known)
        self._known_automaton = AhoCorasick(self._known_forms, matchkind=MatchKind.Standard)

    def _read_people(self, names: Any, titles: Any) -> None:
        self.surnames = frozenset("".join(names["single"].split()))
        self.told_surnames = self.surnames | frozenset(names["words_too"].strip())
        self.clans = word_set(names["clans"])
        self.double_surnames = word_set(names["double"]) | self.clans
        self.not_given = frozenset(names["not_given"])
        self.addressed = word_set(names["addressed"])
        self.foreign = frozenset("".join(names["foreign"].split()))
        self.titles = word_set(titles["before"]) | word_set(titles["both"])
        self.leading = self.titles - word_set(titles["for_nobody"])
        """Titles of those who lead something."""
        both = word_set(titles["both"])
        self.titles_after = both | {"副" + title for title in both}
        self.firm_titles = word_set(titles["leads_what"]["company"])
        """Titles that stand between a firm and the one who leads it (某某科技董事长某某)."""
        self.leads = tuple(titles["leads"].split())
        self.press = word_set(titles["press"])
        self.speech = tuple(sorted(titles["speech"].split(), key=len, reverse=True))
        self.sides = word_set(titles["sides"])
        self.no_family = tuple(titles["no_family"].split())
        self.not_persons = word_set(titles["not_persons"])
        self._title_list = sorted(self.titles | self.press)
        self._title_automaton = AhoCorasick(self._title_list, matchkind=MatchKind.Standard)

    def ending_hits(self, text: str) -> Iterator[tuple[int, int, Ending]]:
        """All endings, overlapping ones too."""
        for index, start, end in self._ending_automaton.find_matches_as_indexes(text, overlapping=True):
            yield start, end, self._ending_list[index]

    def known_hits(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The known bodies, overlapping ones too, in the order of their starts, the longest first."""
        found = self._known_automaton.find_matches_as_indexes(text, overlapping=True)
        for index, start, end in sorted(found, key=lambda m: (m[1], -m[2])):
            form = self._known_forms[index]
            if form not in UNITS_TOO or not text[start - 1 : start].isdigit():
                yield start, end, form

    def title_hits(self, text: str) -> Iterator[tuple[int, int, str]]:
        """All titles of people, overlapping ones too."""
        for index, start, end in self._title_automaton.find_matches_as_indexes(text, overlapping=True):
            yield start, end, self._title_list[index]

    def ending_of(self, name: str) -> Ending | None:
        """The longest ending with which a name ends."""
        for cut in range(max(0, len(name) - 12), len(name)):
            ending = self.endings.get(name[cut:])
            if ending:
                return ending
        return None

    def head_length(self, name: str) -> int:
        """Length of the shortest ending of two characters or more (else of one) that the name ends with: its bare head noun."""
        for length in (2, 3, 4, 1):
            if name[-length:] in self.endings:
                return length
        return 0

    def adverbial(self, word: str) -> bool:
        """Whether the dictionary made one word of an adverb and the verb that it goes with (迅速|开展)."""
        bounds = self.verbs, self.soft_verbs, self.function
        return any(
            word[:cut] in self.function and any(word[cut:] in words for words in bounds)
            for cut in range(2, len(word) - 1)
        )


@cache
def tables(lexicon: Lexicon) -> Tables:
    """The compiled tables of a lexicon."""
    return Tables(lexicon)
