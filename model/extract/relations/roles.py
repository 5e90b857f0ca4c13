"""Persons and the organisations that they act for (某某中心总经理某某)."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import Grammar, Pattern, grammar
from model.extract.relations.skeleton import NAME, Skeleton, name_class
from model.lexicon import Lexicon

SURE, FAIR, WEAK = 0.95, 0.85, 0.75
_OTHER_BODY = re.compile("中央|大学|学院|公司|集团|研究院|政府|委员会|协会|学会|国(?![家际务内有资])")
"""In what stands before the next title: a body that is not known by name, so not the one named before."""
_SCHOOL = re.compile(r"(?:学院|系|书院)$")


class Roles:
    """The grammar of titles: organisation, title and person in the orders that newspapers use."""

    def __init__(self, words: Grammar) -> None:
        title = f"(?![与和向于将被由从为是让以把]|就(?!业)|同(?!位|步)|在(?!线)|对(?!外)|会(?![长计务展员])|经(?![理营济销纪]))[^的，。；：、！？（）(){NAME[1:-1]}]{{0,18}}?<titles>(?:之一)?"
        persons = "<person>(?:<titles_behind>)?(?:[、和与及]<person>(?:<titles_behind>)?)*"
        segment = f"(?:(?:原|前|时任|现任)?<employer>(?:的|，)?)?(?:<employer>)?{title}"
        honour = "[“《]?<any>?[”》]?<x>{0,14}?(?:获得者|得主)"
        self._before = words.compile(
            f"(?P<chain><employer>(?:的|，)?(?:<employer>)?{title}(?:[、，,兼和及/](?:{segment}|{honour}))*)(?P<who>{persons})"
        )
        self._next = words.compile(f"[、和及，](?P<title>{title})(?P<who><person>)")
        self._segment = words.compile(
            f"(?P<org><employer>)?(?:的|，)?(?P<sub><employer>)?(?P<title>{title})(?:[、，,兼和及/]|$)"
        )
        self._also = words.compile(
            f"，(?:也|同时也?|还|又|并)(?:是|担任|兼任)(?P<org><employer>)的?(?:一名|一位)?(?P<title>{title})(?=[，。；）)]|$)"
        )
        self._founded = words.compile(
            "(?P<who><person>)(?:(?!介绍|表示|说|告诉|透露|认为|坦言|称|指出|回忆)[^。；]){0,30}?(?:创办|创立|成立|创建)(?:了|的)?(?P<org><company>)"
        )
        self._founder = words.compile(
            "(?P<org><company>)[^。；，]{0,6}由(?:<org>?<x>{0,12}?)(?P<who><person>)[^。；，]{0,8}?(?:创办|创立|创建)"
        )
        self._joined = words.compile(
            "(?P<who><person>(?:<titles_behind>)?(?:[、和与及]<person>(?:<titles_behind>)?)*)等?[^，。；]{0,12}?"
            "(?:加盟|加入|入职|受聘于?)了?(?P<org><employer>)?(?P<title>[^，。；、]{0,10})"
        )
        self._titled, self._untitled = _titled(words, title, persons), _untitled(words, persons)
        self._heads = words.compile(".{0,6}<titles>")

    def find(
        self, sentence: Skeleton, things: Sequence[Thing], parents: Sequence[int | None]
    ) -> Iterator[RelationDraft]:
        """Roles that the sentence states; `parents` is for each thing the thing whose name begins its name."""
        for match in self._before.finditer(sentence.text):
            org = yield from self._chain(sentence, match, things, parents)
            at = match.end()
            while org is not None and (more := self._next.match(sentence.text, at)):
                if _OTHER_BODY.search(more["title"]):
                    break
                span = sentence.span(match.start(), more.end())
                yield from _roles(sentence.thing(more.start("who")), org, more["title"], span, SURE, things, parents)
                at = more.end()
        for pattern, sure in (*((one, FAIR) for one in self._titled), *((one, WEAK) for one in self._untitled)):
            for match in pattern.finditer(sentence.text):
                title = match.groupdict().get("title")
                for who in sentence.named(*match.span("who")):
                    if things[who].category == "person":
                        org = sentence.thing(match.start("org"))
                        title = title or self._as_title(sentence.printed.get(sentence.text[match.start("who")], ""))
                        yield from _roles(who, org, title, sentence.span(*match.span()), sure, things, parents)
                        if also := self._also.match(sentence.text, match.end()):
                            other, words = sentence.thing(also.start("org")), sentence.span(*also.span())
                            yield from _roles(who, other, also["title"], words, sure, things, parents)
        for match in (*self._founded.finditer(sentence.text), *self._founder.finditer(sentence.text)):
            who, org = sentence.thing(match.start("who")), sentence.thing(match.start("org"))
            yield RelationDraft(who, "role", org, "创始人", *sentence.span(*match.span()), WEAK)
        for match in self._joined.finditer(sentence.text):
            joined = [sentence.things[match["org"]]] if match["org"] else self._bodies(sentence, match.start(), things)
            title = None if match["org"] else match["title"] or None
            for who in sentence.named(*match.span("who")):
                for org in joined[:1]:
                    yield RelationDraft(who, "role", org, title, *sentence.span(*match.span()), WEAK)

    def _bodies(self, sentence: Skeleton, end: int, things: Sequence[Thing]) -> list[int]:
        """The bodies that the sentence names before a place: the first is the one that persons join."""
        return [
            o for o in sentence.named(0, end) if things[o].category in ("lab", "institute", "university", "company")
        ]

    def _as_title(self, printed: str) -> str | None:
        """What is printed for a person, where it is his title: 总书记."""
        return printed if self._heads.fullmatch(printed) else None

    def _chain(
        self, sentence: Skeleton, match: re.Match[str], things: Sequence[Thing], parents: Sequence[int | None]
    ) -> Generator[RelationDraft, None, int | None]:
        """Roles of `ORG title、title，ORG title PERSON`; returns the last organisation."""
        spans: list[tuple[int, list[str]]] = []
        start = match.start("chain")
        for segment in self._segment.finditer(sentence.text, start, match.end("chain")):
            org, sub = segment["org"], segment["sub"]
            if org or sub:
                spans.append((sentence.things[sub or org], [segment["title"]]))
            elif spans:
                spans[-1][1].append(segment["title"])
        people = [p for p in sentence.named(*match.span("who")) if things[p].category == "person"]
        for org_thing, titles in spans:
            for who in people:
                yield from _roles(
                    who, org_thing, "、".join(titles), sentence.span(*match.span()), SURE, things, parents
                )
        return spans[-1][0] if spans else None


def _roles(
    who: int,
    org: int,
    title: str | None,
    span: tuple[int, int],
    sure: float,
    things: Sequence[Thing],
    parents: Sequence[int | None],
) -> Iterator[RelationDraft]:
    """The role in the organisation and in the one whose name begins its name; of a school the university counts."""
    parent = parents[org]
    if parent is not None:
        rest = things[org].name[len(things[parent].name) :]
        yield RelationDraft(who, "role", parent, rest + (title or ""), *span, sure * 0.95)
    if parent is None or not (things[parent].category == "university" and _SCHOOL.search(things[org].name)):
        yield RelationDraft(who, "role", org, title or None, *span, sure)


def _titled(words: Grammar, title: str, persons: str) -> tuple[Pattern, ...]:
    """What says which office somebody has, or that he belongs to a body, in the order in which it is asked."""
    others = f"[^。；{name_class('person')[1:-1]}]{{0,40}}?"
    return (
        words.compile(
            f"(?P<who><person>)(?:<titles_behind>)?"
            f"(?:，|，?(?:<adv>)*(?:是|系|为)|，?(?:现任|现为|时任|曾任|兼任|担任|出任|接任|升任|当选为?|受聘为?|获任|连任|就任|被?(?:任命|聘|选|推选|选举)为|任|他是|她是|既是[^。；]{{0,24}}?也是|[也还]是)|{others}(?:现任|担任|出任)|[（(]|——)"
            f"(?P<org><employer>)的?(?:一名|一位)?(?P<title>{title})(?=[，。；）)]|$)"
        ),
        words.compile(
            f"(?:任命|聘请|聘任|选举|推选)了?(?P<who>{persons})(?:同志)?(?:为|担任|出任)(?P<org><employer>)的?(?P<title>{title})(?=[，。；、]|$)"
        ),
        words.compile(
            f"(?P<who><person>)(?:<titles_behind>)?(?:<adv>)*在(?P<org><employer>)(?:担任|任|当)(?P<title>{title})(?=[，。；、]|$)"
        ),
        words.compile(
            f"(?P<org><employer>)由(?P<who><person>)(?:<titles_behind>)?(?:担任|出任|任)(?P<title>{title})(?=[，。；]|$)"
        ),
        words.compile(
            f"免去(?P<who>{persons})(?:同志)?的?(?P<org><employer>)的?(?P<title>{title})(?=职务|[，。；、]|$)"
        ),
        words.compile(f"(?P<org><employer>)的?(?P<title>{title})(?:就|正)?(?:是|叫|名叫)(?P<who><person>)"),
        words.compile("(?<!毕业于)(?P<org><employer>)(?:的)?(?P<who><person>)(?P<title><titles_behind>)?"),
        words.compile(f"来自(?P<org><employer>)的(?P<who>{persons})"),
    )


def _untitled(words: Grammar, persons: str) -> tuple[Pattern, ...]:
    """What says that somebody works for a body or leads it."""
    return (
        words.compile(
            "(?P<who><person>)(?:<adv>)*在(?P<org><employer>)[^，。；]{0,8}?(?:工作|任职|任教|上班|就职|供职|从事)"
        ),
        words.compile(f"在(?P<org><employer>)[^，。；]{{0,6}}?(?:工作|任职|任教|上班|就职|供职)的(?P<who>{persons})"),
        words.compile("(?P<who><person>)(?:<titles_behind>)?(?:<adv>)*(?:带领|率领|领导|执掌)(?P<org><employer>)"),
        words.compile(
            "(?P<org><employer>)<adv>*由(?P<who><person>)(?:<titles_behind>)?(?:<adv>)*(?:领衔|挂帅|执掌|掌舵)"
        ),
    )


@cache
def roles(lexicon: Lexicon) -> Roles:
    """The grammar of titles of a lexicon."""
    return Roles(grammar(lexicon))
