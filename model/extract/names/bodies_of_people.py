"""Persons who belong to no city: those in office in another country, in the bodies of the state, and who fly into space."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from model.extract.names.candidate import Candidate
from model.extract.names.named_cities import City
from model.extract.names.page import Page
from model.extract.sentences import begin_of

CLAUSE_END = re.compile(r"[，。；：！？\n]")
FIRST = ("习近平", "总书记", "习近平总书记", "习近平主席")
"""Who is told with the people whom he visits, not with those in office."""
DEPUTY = re.compile(r"(?:全国人大|党的[一二三四五六七八九十]{1,3}大)代表\Z")
"""Before a person: who is a member of a congress belongs where he lives and works."""
REACH = 12
"""Characters before a person within which a title says in which country he is in office."""


class Bodies:
    """The persons of a page by the bodies that they are told with; `national` are the ends of those of the state among all `ends`."""

    def __init__(self, page: Page, national: Sequence[int], ends: Sequence[int], countrywide: bool) -> None:
        self.page = page
        self._national = frozenset(national)
        self._ends = ends
        self._countrywide = countrywide

    def of(self, candidate: Candidate, placed: Callable[[Candidate, int], object]) -> City | None:
        """The city of a person by his body, None where none tells; `placed` says whether a place of the country stands before him from an offset on."""
        if self._foreign(candidate, placed):
            return None, None
        return ("全国", None) if self._of_state(candidate) or self._among_leaders(candidate, placed) else None

    def _foreign(self, candidate: Candidate, placed: Callable[[Candidate, int], object]) -> bool:
        """Whether a person stands behind a title that he has in a foreign country (某国总理某某)."""
        before = self.page.places_in(max(0, candidate.start - REACH), candidate.start)
        if not before or before[-1].kind != "country" or placed(candidate, before[-1].end):
            return False
        title = self.page.text[before[-1].end : candidate.start]
        return len(title) > 1 and not CLAUSE_END.search(title) and title.endswith(tuple(self.page.tables.titles))

    def _of_state(self, candidate: Candidate) -> bool:
        """Whether a person stands behind the title that he has in a national agency, or in a list behind it."""
        index = bisect_left(self._ends, candidate.start + 1) - 1
        if index < 0 or self._ends[index] not in self._national:
            return False
        if not self._countrywide and DEPUTY.search(self.page.text, max(0, candidate.start - 9), candidate.start):
            return False
        return not CLAUSE_END.search(self.page.text, self._ends[index], candidate.start)

    def _among_leaders(self, candidate: Candidate, placed: Callable[[Candidate, int], object]) -> bool:
        """Whether a person flies into space, or stands in a list with leaders of the state, with no local body before him."""
        text = self.page.text
        start = begin_of(text, candidate.start)
        if placed(candidate, start):
            return False
        close = CLAUSE_END.search(text, candidate.end)
        end = close.start() if close else len(text)
        if "航天" in text[start:end]:
            return True
        for at, (stop, _) in self.page.known_people.items():
            if start <= at < end and text[at:stop] not in FIRST:
                between = text[min(stop, candidate.end) : max(at, candidate.start)]
                if "、" in between and not CLAUSE_END.search(between):
                    return True
        return False
