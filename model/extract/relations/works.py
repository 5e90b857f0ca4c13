"""Works by the marks of their titles: who printed right before a title brought it out, and the numbers of a gala."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import Grammar, grammar
from model.extract.relations.skeleton import Skeleton
from model.lexicon import Lexicon

OWNED, PERFORMED = 0.8, 0.75
_TITLE = "《"
_GALA = re.compile("(?:晚会|音乐会|演唱会|文艺演出|歌会|春晚|灯会|文艺汇演)[》”]?$")


class Works:
    """The grammar of titled works."""

    def __init__(self, words: Grammar) -> None:
        self._owned = words.compile(
            "(?<![、和与及于在对向由])(?P<owner><agency>|<company>|<alliance>|<channel>)(?:(?:首|本)?[档部季期场]?<x>{0,10}?<genre>)?(?P<work><product>)(?![^，。；]{0,10}(?:栏目|专栏))"
        )
        self._numbers = words.compile(
            "(?P<lone><number_kind>)(?P<one><product>)|(?P<many><product>(?:(?:等<x>{0,4}<number_kind>)?(?:[、和及，]|以及)(?:<number_kind>)?<product>)+)(?=等<number_kind>)"
        )

    def find(self, sentence: Skeleton, gala: int | None) -> Iterator[RelationDraft]:
        """Works of the sentence with who brought them out, and those that are numbers of the gala that the story is about."""
        for match in self._owned.finditer(sentence.text):
            if self._titled(sentence, match.start("work")):
                owner, work = sentence.thing(match.start("owner")), sentence.thing(match.start("work"))
                yield RelationDraft(owner, "makes", work, None, *sentence.span(*match.span()), OWNED)
        if gala is None or gala in sentence.named():
            return
        for match in self._numbers.finditer(sentence.text):
            for at in range(*match.span()):
                if sentence.text[at] in sentence.things and self._titled(sentence, at):
                    place = (*sentence.span(*match.span()), PERFORMED)
                    yield RelationDraft(sentence.thing(at), "part_of", gala, None, *place)

    def _titled(self, sentence: Skeleton, at: int) -> bool:
        return sentence.printed.get(sentence.text[at], "").startswith(_TITLE)


def gala(sentences: Sequence[Skeleton], things: Sequence[Thing]) -> int | None:
    """The gala that a story is about: the one that it names most, the first of several."""
    named = [
        thing
        for sentence in sentences
        for thing in sentence.named()
        if things[thing].category in ("product", "event") and _GALA.search(things[thing].name)
    ]
    return max(named, key=named.count, default=None)


@cache
def works(lexicon: Lexicon) -> Works:
    """The grammar of works of a lexicon."""
    return Works(grammar(lexicon))
