"""Who tells something and for whom he speaks: a speaker owns no figures, his organisation, park or place does (某公司总经理某某介绍，…)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES, Anaphora
from model.extract.metrics.subject.goods import GOODS
from model.extract.metrics.subject.locals import OF_ALL, home_of_local, is_grower
from model.extract.metrics.subject.quoted import HE, Quoted
from model.extract.metrics.subject.seats import OWN, seat_of
from model.extract.metrics.subject.settings import holds_unnamed
from model.extract.metrics.subject.titles import titles_of

_NO_BODY = frozenset({GOODS, "person", "policy", "event", "product", "project", "finance", "world", "framework"})
_NOBODY = _NO_BODY | PLACES
"""Nobody holds an office in these."""
_OF_A_TRADE = frozenset({"alliance"})
"""An association speaks for its trade, and its trade is named."""
_BACK = 40
_OF_PROJECT = re.compile("[”’\\s]*(?:该|本|这一)?(?:项目|课题)(?:总|技术)?(?:负责人|牵头人|带头人|首席)")
_LEVEL = re.compile(
    "(?:市|区|县|州|省|自治区)(?=[一-鿿]{0,12}(?:局|委|办|厅|处|部|院|会|政府|室|委员会|办公室)|委?(?:副?书记|委)|副?[市区县州省]长)"
)
"""The level of a bureau that is named without its place."""
_PLAIN = re.compile("[一-鿿A-Za-z]{0,16}")
"""The department of an organisation, and the title (技术中心副主任)."""
_DEPARTMENT = re.compile(
    "(?:[一-鿿]{0,6}(?:部|处|科|室|组|办|中心|车间|实验室|项目部|事业部)|[一-鿿]{0,2}(?:常务|执行|相关|有关|主要|首席|生产|销售|技术|运营|研发|项目|市场|质量|工艺|设备|财务|行政|人力资源|信息|安全|制片|团队|品牌|产品|党委|党组|总支|支部|青年|高级))?"
)
"""What stands before a title where no organisation does (生产部|部长, 制片|总监)."""
_DEPARTMENT_OF = re.compile(".{4,}(?:公司|银行|集团)(?=[^，。；]{1,8}部$)")
"""A firm whose department looks like an office (某公司|云网部)."""
_BEFORE_TITLE = re.compile(r"[“”‘’据 ]*(?:(?:现年|今年)?\d{2}岁的|[“‘]?\d0后[”’]?的?)?")
_LABEL = re.compile(r"(?P<who>[一-鿿·]{1,8}|[QA])\s*[：:]")
_WE = re.compile(
    "(?:我们|咱们)(?!国家|国|省|市|中国)|(?:我|本)(?:校|院|所|司|行|厂|店|馆|站|台|局|公司|企业|集团|中心|园区)"
)
_OUR_TEAM = re.compile("(?:的)?(?:团队|课题组|实验室|研究院|研究所|中心|医院|学校|学院|公司|企业|平台)")
"""Behind 我们: with these also who speaks for himself tells of those with whom he works."""
_ANSWER = ("答", "A")
_FIRM = re.compile("该?(?:公司|企业)(?!家)")
_FIRM_AGAIN = re.compile("(?<![一-鿿])(?:该|目前|如今|去年|今年)?(?:公司|企业|工厂)(?!家)|我们")


class Speech(NamedTuple):
    """A stretch of text that somebody tells, for whom (None where nobody knows), and whose team is his where he speaks for himself."""

    start: int
    end: int
    owner: Owner | None
    team: Owner | None = None


class Speakers:
    """The speeches of one passage, and for each clause that says who tells something the owner of what he tells.

    `owners` are the owners of the passage in the order of its text.
    """

    def __init__(self, passage: Passage, owners: Sequence[Owner], anaphora: Anaphora) -> None:
        self.passage, self.text, self.owners, self.anaphora = passage, passage.text, owners, anaphora
        self._starts = [o.start for o in owners]
        self.words = titles_of(passage.lexicon)
        self.known: dict[int, Owner | None] = {}
        """For whom each person speaks."""
        self._by_clause: dict[int, Owner | None] = {}
        self._speeches: list[Speech] = []
        self._read()

    def at(self, clause: int) -> tuple[bool, Owner | None]:
        """Whether a clause says who tells something, and for whom."""
        return clause in self._by_clause, self._by_clause.get(clause)

    def speech_at(self, offset: int) -> Speech | None:
        """The speech that holds `offset`, of one inside another the inner."""
        around = (s for s in self._speeches if s.start <= offset < s.end)
        return min(around, key=lambda s: s.end - s.start, default=None)

    def spoken_for(self, speech: Speech, offset: int) -> Owner | None:
        """For whom a speech tells what the clause of `offset` says: who speaks for himself does not where he tells of all (全村, 户均)."""
        himself = speech.owner is not None and speech.owner.kind == "person"
        of_all = himself and OF_ALL.search(self.text, self.passage.clause(offset)[0], offset)
        return speech.team if of_all else speech.owner

    def we_at(self, offset: int) -> Owner | None:
        """For whom 我们, 我校 at `offset` stands in what somebody tells."""
        we, speech = _WE.match(self.text, offset), self.speech_at(offset)
        if we is None or speech is None:
            return None
        owner = speech.owner or (speech.team if _OUR_TEAM.match(self.text, we.end()) else None)
        return owner and msgspec.structs.replace(owner, start=offset, end=we.end())

    def own_area(self, start: int, end: int) -> Owner | None:
        """The district or park that 区内, 全区 at text[start:end] is in what its own speaker tells."""
        word = self.text[start:end]  # 两区 are no one's
        speech = self.speech_at(start) if "区" in word and word[0] not in "两双三四" else None
        if speech is None or speech.owner is None or not speech.owner.label.endswith("区"):
            return None
        return msgspec.structs.replace(speech.owner, start=start, end=end)

    def _read(self) -> None:
        """Fills in for whom each person speaks, and the speeches, in the order of the text."""
        for k, owner in enumerate(self.owners):
            if owner.kind != "person" or owner.thing is None:
                continue
            clause = self.passage.clause_index(owner.start)
            body = self._body_of(k, low := self.passage.clauses[clause][0])
            himself = is_grower(self.text, low, owner)
            if himself or body is not None or owner.thing not in self.known:
                self.known[owner.thing] = owner if himself else body or self.known.get(owner.thing)
            told = self.words.tells.search(self.text, owner.end, self.passage.clauses[clause][1] + 1)
            if told is not None:
                self._by_clause[clause] = speaks_for = self.known[owner.thing]
                team = body if himself else self._nearest_body(k, clause)
                self._add_quotes(owner.start, told.end(), speaks_for, team)
        self._add_pronouns()
        self._add_answers()
        self._speeches.extend(Speech(q.start, q.end, owner) for q, owner in Quoted(self).spoken())

    def _add_pronouns(self) -> None:
        """他说，: who told something last goes on to tell, for the same body."""
        for clause, (start, end) in enumerate(self.passage.clauses):
            who = HE.match(self.text, start, end)
            told = (
                self.words.tells.search(self.text, who.end(), end + 1)
                if who and clause not in self._by_clause
                else None
            )
            if who is None or told is None or any(o.start < told.start() for o in self.between(who.end(), told.end())):
                continue
            teller = next((o for o in reversed(self.between(0, start)) if o.kind == "person"), None)
            if teller is not None and teller.thing is not None:
                self._by_clause[clause] = speaks_for = self.known.get(teller.thing)
                self._add_quotes(who.start("who"), told.end(), speaks_for, None)

    def between(self, start: int, end: int) -> list[Owner]:
        """The owners that begin between two offsets."""
        return list(self.owners[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    # whom a person speaks for

    def _body_of(self, index: int, low: int) -> Owner | None:
        """The organisation or place whose title stands before the person number `index`, in a clause that begins at `low`; of who lives there the place."""
        if (project := self._project_led(self.owners[index].start, low)) is not None:
            return project
        home = self.body_before(at := self.owners[index].start, low) or home_of_local(self.passage, at, self.between)
        return home and self._speaks_for(home)

    def _project_led(self, at: int, low: int) -> Owner | None:
        """项目负责人某某: the project that the paragraph has named last, whatever else its head is (项目负责人、某大学教授某某)."""
        title, block = _OF_PROJECT.match(self.text, low, at), self.passage.block(at)
        if title is None or block is None:
            return None
        return next((o for o in reversed(self.between(block.start, low)) if o.kind == "project"), None)

    def body_before(self, at: int, low: int) -> Owner | None:
        """The organisation or place whose title stands before `at`, in a clause that begins at `low`."""
        low, end = max(low, at - _BACK), at
        before = [o for o in self.between(low, at) if o.end <= at][-6:]
        for body in reversed(before):
            title = self.text[body.end : end].rstrip("、，兼 ")
            end = body.start
            if body.kind == "person" or body.kind in _NO_BODY or not self._is_title(title, body):
                continue
            return self._speaks_for(body)
        if before and end != at:
            # 团队负责人、某大学教授某某: what he is before he is named as one of a body
            return self._without_name(low, end) if self.text[end - 1] in "、，" else None
        return self._without_name(low, at)

    def _is_title(self, title: str, body: Owner) -> bool:
        """Whether words behind a body are a title in it under which one speaks for it."""
        if body.kind in PLACES:
            return self.words.in_office.fullmatch(title) is not None and not self.words.alone.search(title)
        parts = title.split("、")
        plain = all(_PLAIN.fullmatch(part) for part in parts)
        return plain and any(self.words.title.search(part) and not self.words.alone.search(part) for part in parts)

    def _speaks_for(self, body: Owner) -> Owner | None:
        """The body itself; of an office the place or park that it stands for; nobody for an association."""
        if body.kind in _OF_A_TRADE:
            return None
        if body.kind != "agency" or OWN.search(body.label):
            return body
        whole = _DEPARTMENT_OF.match(body.label)
        if whole is not None:
            return Owner(body.start, body.end, whole[0], "company", None, body.city)
        return self._area_at(body.start) or seat_of(
            body, self.text[body.start : body.end], self.passage.things, self.passage.lexicon
        )

    def _area_at(self, at: int) -> Owner | None:
        """The place whose bureau is named without it at `at` (区经信局局长)."""
        level = _LEVEL.match(self.text, at)
        return self.anaphora.area(level[0], at) if level else None

    def _without_name(self, low: int, end: int) -> Owner | None:
        """公司总经理某某, 该局局长某某, 院长某某: the body is taken up, or only the title says of which kind it is."""
        at = _BEFORE_TITLE.match(self.text, low).end()  # type: ignore[union-attr]
        title = self.text[at:end].rstrip("、，").removesuffix("的").removesuffix("之一")
        end = at + len(title)
        if not _PLAIN.fullmatch(title) or not self.words.title.search(title) or self.words.alone.search(title):
            return None
        area = self._area_at(at)
        if area is not None:
            return area
        town = self.words.in_town.fullmatch(title)
        if town is not None:
            return Owner(at, at + town.end("town"), town["town"], "district", None, None)
        taken = self._only_firm(at, end) or self.anaphora.whose_head(at, end)
        if taken is not None and taken.kind not in _NOBODY:
            return self._speaks_for(taken)
        match = self.words.title.search(title)
        if match is None or not _DEPARTMENT.fullmatch(title, 0, match.start()):
            return None  # 某某重工总工程师: a body that is not known by name
        kind = self.words.leads.get(match[0])
        fits = {"institute": ("institute", "university", "lab")}.get(kind or "", (kind,))
        before = self._opening_of(at - 1, 0) if self.text[at - 1 : at] == "”" else at  # not whom he names himself
        body = self.anaphora.last_told(
            before, lambda o: o.kind in fits if kind else o.kind not in _NOBODY and not holds_unnamed(self.text, o)
        )
        return self._speaks_for(body) if body is not None else None

    def _only_firm(self, at: int, end: int) -> Owner | None:
        """公司|负责人: the one firm that the paragraph has named, unless 公司 has taken up another one there before."""
        firm = _FIRM.match(self.text, at, end)
        block = self.passage.block(at)
        low = block.start if block else 0
        firms = [o for o in self.between(low, at) if o.kind == "company"]
        if firm is None or len({o.label for o in firms}) != 1 or self.text.startswith("、", firms[-1].end):
            return None
        return None if _FIRM_AGAIN.search(self.text, low, firms[0].start) else firms[-1]

    # what is told

    def _opening_of(self, close: int, low: int) -> int:
        """Where the quotation opens that the mark at `close` closes, at or behind `low`."""
        depth = 0
        for at in range(close, low - 1, -1):
            depth += (self.text[at] == "”") - (self.text[at] == "“")
            if depth == 0:
                return at
        return low

    def _nearest_body(self, index: int, clause: int) -> Owner | None:
        """The organisation before the person number `index` in its clause, whatever he is in it."""
        low, person = self.passage.clauses[clause][0], self.owners[index]
        before = (
            o for o in reversed(self.owners[max(0, index - 3) : index]) if low <= o.start and o.end <= person.start
        )
        return next((o for o in before if o.kind not in _NOBODY), None)

    def _add_quotes(self, start: int, told: int, owner: Owner | None, team: Owner | None) -> None:
        """The speech before and behind words that say who tells it."""
        block = self.passage.block(start)
        low, high = (block.start, block.end) if block else (0, len(self.text))
        close = self.text.rfind("”", low, start)
        sentence = self.passage.sentence(start)
        if close >= 0 and close + 1 >= self.passage.clause(start)[0]:
            first = self._opening_of(close, low)
            self._speeches.append(Speech(first, close + 1, owner, team))
        end = self.text.find("”", told, high) if self.text.startswith("“", told) or self.text[told - 1] == "“" else -1
        self._speeches.append(Speech(told, max(sentence[1], end), owner, team))

    def _add_answers(self) -> None:
        """Answers of an interview: a paragraph that begins with the name of the one asked (某某：) or with 答：, and those that go on with it."""
        persons = {o.start: o for o in self.owners if o.kind == "person"}
        guest = next((body for body in self.known.values() if body is not None), None)
        answering: Owner | None = None
        for block in self.passage.story.blocks:
            label = _LABEL.match(self.text, block.start, block.end)
            if label is not None:
                person = persons.get(block.start)
                named = person is not None and person.end == label.end("who")
                known = self.known.get(person.thing) if named and person and person.thing is not None else None
                answering = guest if label["who"] in _ANSWER else known
            if answering is None or block.kind != "body":
                continue
            if label is not None:
                self._by_clause[self.passage.clause_index(block.start)] = answering
            self._speeches.append(Speech(block.start, block.end, answering))
