"""Parts of an event: what is held in the course of the gathering that a story is about.

A gathering opens or closes (第三届某节昨天开幕), and what is held behind that, with no other doer, is held in its course
(其间举办某论坛, 某节还推出某展).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import Grammar, grammar
from model.extract.relations.skeleton import ANY_NAME, Skeleton, name_class
from model.lexicon import Lexicon

HELD = 0.7
_DOERS = re.compile(name_class("agency", "company", "alliance", "person", "university", "institute", "park"))
_LONG = re.compile(
    "(?:大会|博览会|交易会|洽谈会|展览会|论坛|峰会|节|季|周|月|年|展|车展|嘉年华|运动会|冬奥会|奥运会|残奥会|亚运会|冬会|艺术节|盛典|大赛|活动|年会)[》”]?$"
)
"""How a gathering is called that has parts."""
_BIT = re.compile("(?:开幕|闭幕)[式会]|新闻发布会|奖[》”]?$")
"""What opens or closes a gathering, or reports of it, and prizes, of which it only names the winners."""

_WORDS = ("活动", "大会", "会议", "展会", "赛事", "会上", "现场")
"""What stands for the gathering itself."""


class Occasions:
    """The grammar of gatherings and what is held in their course."""

    def __init__(self, words: Grammar) -> None:
        self._opens = words.compile(
            "(?P<event><event>)[^，。；]{0,24}?(?:开幕|闭幕|落幕|落下帷幕|谢幕|启动|举行|举办|召开|拉开帷幕|拉开序幕|收官|启幕|开启|进入)"
        )
        self._clause = re.compile("(?:[^，；。：！？]|，(?=以及|还有))+")
        self._held = words.compile("(?:<stage>|<hold>)(?:了|过)?(?!的)")
        self._during = words.compile(
            "(?:同期|同步|同时|其间|期间|会期内?|当天|当日|今天|今日|明天|明日|次日|随后)(?:还|将)?(?:举办|举行|召开|开展|启动|亮相)的<mod>(?P<event><event>)"
        )
        self._appears = words.compile(
            "(?P<event><event>(?:[、和与及]<event>)*)<etc>?(?:等<x>{0,12}?)?(?:将|还将|也将|已)?(?:陆续|相继|先后|同期|同步|轮番|依次|密集|集中)(?:登场|举行|举办|上演|亮相|开展|召开|启动|开幕|展开)"
        )
        self._issued = words.compile("(?:发布|审议通过|表决通过|通过|达成|签署)(?:了)?(?!的)")

    def find(
        self, sentence: Skeleton, things: Sequence[Thing], main: int | None
    ) -> tuple[list[RelationDraft], int | None]:
        """What the sentence says is held in the course of the event, and the event that is told of behind it."""
        found: list[RelationDraft] = []
        opened = self._opens.search(sentence.text)
        start = 0
        if main is None and opened is not None:
            event = sentence.thing(opened.start("event"))
            if _LONG.search(things[event].name):
                main, start = event, opened.end()
        if main is not None:
            found += self._parts(sentence, things, main, start)
        return found, main

    def _parts(self, sentence: Skeleton, things: Sequence[Thing], main: int, start: int) -> Iterator[RelationDraft]:
        text = sentence.text
        for match in (*self._during.finditer(text, start), *self._appears.finditer(text, start)):
            for held_too in sentence.named(*match.span("event")):
                if held_too != main and not _BIT.search(things[held_too].name):
                    yield RelationDraft(held_too, "part_of", main, None, *sentence.span(*match.span()), HELD)
        for clause in self._clause.finditer(text, start):
            first, last = clause.span()
            held = self._held.search(text, first, last)
            told = held or self._issued.search(text, first, last)
            if told is None or _DOERS.search(text, first, told.start()) or text.endswith("后，", 0, first):
                continue
            if not self._leads(sentence, things, main, first, told.start()):
                continue
            for at in range(told.end(), last):
                thing = sentence.things.get(text[at])
                place = (*sentence.span(first, at + 1), HELD)
                if thing is None or thing == main:
                    continue
                if held and things[thing].category == "event" and not _BIT.search(things[thing].name):
                    yield RelationDraft(thing, "part_of", main, None, *place)
                elif held is None and things[thing].category == "policy":
                    yield RelationDraft(main, "issues", thing, None, *place)

    def _leads(self, sentence: Skeleton, things: Sequence[Thing], main: int, start: int, end: int) -> bool:
        """Whether what stands before the verb names the event, a word for it, or no doer at all."""
        named = [sentence.things[c] for c in ANY_NAME.findall(sentence.text[start:end]) if c in sentence.things]
        if named:
            return all(thing == main for thing in named)
        lead = re.sub("^(?:自|在|从)?[^，]{0,10}?(?:以来|期间|其间|同期|当天|现场)", "", sentence.text[start:end])
        lead = re.sub(
            "(?:还|并|将|已|共|也|先后|同时|同步|同期|其间|期间|此外|另外|面向[^，]{2,6}|通过|和|陆续)+", "", lead
        )
        lead = re.sub("^(?:本[届次]|此次|这次|该)", "", lead)
        return not lead or things[main].name.strip("”》").endswith(lead) or lead in _WORDS


@cache
def occasions(lexicon: Lexicon) -> Occasions:
    """The grammar of gatherings of a lexicon."""
    return Occasions(grammar(lexicon))
