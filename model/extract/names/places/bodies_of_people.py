"""Persons who belong to no city: those in office in another country, in the bodies of the state, and who fly into space."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.places.anchors import Anchor, Anchors
from model.extract.names.places.named_cities import City
from model.extract.sentences import begin_of

CLAUSE_END = re.compile(r"[，。；：！？\n]")
FIRST = ("习近平", "总书记", "习近平总书记", "习近平主席")
"""Who is told with the people whom he visits, not with those in office."""
DEPUTY = re.compile(r"(?:全国人大|党的[一二三四五六七八九十]{1,3}大)代表\Z")
"""Before a person: who is a member of a congress belongs where he lives and works."""
REACH = 12
"""Characters before a person within which a title says in which country he is in office."""


TEAM = re.compile(
    r"中国(?:[一-鿿]{0,4}代表团|[一-鿿]{0,4}队|[一-鿿]{0,6}(?:选手|运动员|组合|名将|小将|健儿))|我国(?:选手|运动员|健儿)|国家队"
)
"""Who competes for the country."""
OTHER_TEAM = re.compile("中国(?:香港|澳门|台北)")
"""Who competes for a part of the country."""
COMES_FROM = re.compile("(?:代表|委员)?(?:是)?来自")
"""Behind a person, before the place that is his."""
COMPOSED = re.compile(r"[^，。；！？\n]{0,40}?组成的")
"""Behind the members of a team: which one they are."""
FOLK = re.compile(
    "(?:居民|村民|市民|农民|牧民|渔民|[菜果粮棉茶蚕花]农|农户|大户|商户|店主|摊主|业主|老板|游客|旅客|乘客|顾客|网友|家长|司机|骑手|消费者)\\Z"
)
"""Before who is told of as one of the people: of no body, wherever the story is told from."""
ACCUSED = re.compile("(?:被告人|被告|嫌疑人|嫌犯|罪犯)\\Z")
SENTENCED = re.compile(
    r"[^，。；！？\n]{0,30}?(?:(?:被|一审|二审|终审)[^，。；！？\n]{0,6}?(?:判处|判决|判刑|批捕|逮捕|刑事拘留|提起公诉|执行死刑)|获刑)"
)
"""Behind who is tried: where the court is, is not where he belongs."""


class Bodies:
    """The persons of a page by the bodies that they are told with.

    `national` are the ends of the anchors that are bodies of the state, `in_session` says whether the story is about what these do in the
    capital; its first two sentences, which end at `lede`, say whether it is about those who compete for the country.
    """

    def __init__(
        self, page: Page, national: Sequence[int], anchors: Anchors, countrywide: bool, in_session: bool, lede: int
    ) -> None:
        self.page = page
        self._national = frozenset(national)
        self._anchors = anchors
        self._countrywide, self._in_session = countrywide, in_session
        self._of_court = "法院" in page.text or "检察院" in page.text
        self._competing = TEAM.search(page.text, 0, lede) is not None

    def of(self, candidate: Candidate) -> City | None:
        """The city of a person by his body, None where none tells."""
        if self._foreign(candidate) or self._tried(candidate):
            return None, None
        if (own := self._comes_from(candidate) or self._of_team(candidate)) is not None:
            return own
        state = self._of_state(candidate) or self._among_leaders(candidate) or self._told_with_state(candidate)
        return ("全国", None) if state else None

    def _foreign(self, candidate: Candidate) -> bool:
        """Whether a person stands behind a title that he has in a foreign country or a body of several (某国总理某某, 某组织总干事某某)."""
        bodies = (end for end in self._anchors.abroad if candidate.start - REACH <= end <= candidate.start)
        last = self.page.places_in(max(0, candidate.start - REACH), candidate.start)[-1:]
        end = max((*bodies, *(p.end for p in last if p.kind == "country")), default=0)
        if not end or self._anchors.before(candidate, end) or any(p.end > end for p in last):
            return False
        title = self.page.text[end : candidate.start]
        return len(title) > 1 and not CLAUSE_END.search(title) and title.endswith(tuple(self.page.tables.titles))

    def _tried(self, candidate: Candidate) -> bool:
        """Whether a person is tried, with no place said as his own before him in the clause."""
        text, name = self.page.text, candidate.name
        said = re.finditer(re.escape(name), text) if self._of_court else ()
        tried = any(
            ACCUSED.search(text, max(0, m.start() - 5), m.start()) or SENTENCED.match(text, m.end()) for m in said
        )
        return tried and self._beside(candidate) is None

    def _comes_from(self, candidate: Candidate) -> City | None:
        """The place of the country from which a person is said to come right behind the name."""
        behind = COMES_FROM.match(self.page.text, candidate.end)
        place = self.page.place_starts.get(behind.end()) if behind else None
        return (place.city, place.district) if place and place.city else None

    def _of_team(self, candidate: Candidate) -> City | None:
        """The city of the team of which a person is said to be, or the country for which he competes; None where none is told."""
        text = self.page.text
        if made := COMPOSED.match(text, candidate.end):
            if TEAM.match(text, made.end()):
                return "全国", None
            team = self.page.place_starts.get(made.end())
            if team and team.city and text.startswith("队", team.end):
                return team.city, team.district
        start = begin_of(text, candidate.start)
        if self._competing and not OTHER_TEAM.search(text, start, candidate.start):
            return None if self._anchors.before(candidate, start) else ("全国", None)
        return None

    def _told_with_state(self, candidate: Candidate) -> bool:
        """Whether a story is about what the bodies of the state do in the capital, and no body of a place stands right before a person."""
        if FOLK.search(self.page.text, max(0, candidate.start - 4), candidate.start):
            return False
        near = self._near(candidate)
        there = near is None or near.city in (None, "北京")
        return self._in_session and there and self._beside(candidate) is None

    def _near(self, candidate: Candidate) -> Anchor | None:
        """The last thing of a sure city that the sentence names before a person."""
        return self._anchors.before(candidate, begin_of(self.page.text, candidate.start))

    def _beside(self, candidate: Candidate) -> Anchor | None:
        """What has a city and stands before a person in his clause: what he is of."""
        near = self._near(candidate)
        between = self.page.text[near.end : candidate.start] if near else ""
        return None if CLAUSE_END.search(between) or len(between) > REACH else near

    def _of_state(self, candidate: Candidate) -> bool:
        """Whether a person stands behind the title that he has in a national agency, or in a list behind it."""
        ends = self._anchors.ends
        index = bisect_left(ends, candidate.start + 1) - 1
        if index < 0 or ends[index] not in self._national:
            return False
        if not self._countrywide and DEPUTY.search(self.page.text, max(0, candidate.start - 9), candidate.start):
            return False
        return not CLAUSE_END.search(self.page.text, ends[index], candidate.start)

    def _among_leaders(self, candidate: Candidate) -> bool:
        """Whether a person flies into space, or stands in a list with leaders of the state, with no local body before him."""
        text = self.page.text
        start = begin_of(text, candidate.start)
        if self._anchors.before(candidate, start):
            return False
        close = CLAUSE_END.search(text, candidate.end)
        end = close.start() if close else len(text)
        if "航天员" in text[start:end] or "乘组" in text[start:end]:
            return True
        for at, (stop, _) in self.page.known_people.items():
            if start <= at < end and text[at:stop] not in FIRST:
                between = text[min(stop, candidate.end) : max(at, candidate.start)]
                if "、" in between and not CLAUSE_END.search(between):
                    return True
        return False
