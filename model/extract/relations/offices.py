"""Officers without their organisation (院长林远介绍): it is the last thing that such an officer leads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.coreference import REACH, Named, named_in
from model.extract.relations.grammar import Grammar, grammar, one_of
from model.extract.relations.skeleton import INSIDE, Skeleton
from model.facts import Category
from model.lexicon import Lexicon

UNDERSTOOD = 0.7
_ENDS = {f"{end}长": end for end in "院所局厅行站馆场厂"}
"""By what the name of a body ends whose head is called after it (院长 of a 研究院, not of a 大学)."""


class Offices:
    """The offices by what they lead."""

    def __init__(self, words: Grammar) -> None:
        self._leads: dict[str, tuple[Category, ...]] = {
            office: tuple(led) for office, led in words.mapping("offices").items()
        }
        held = f"[由是为][^，。；：{INSIDE}]{{0,6}}?(?:<employer>[^，。；：{INSIDE}]{{0,8}}?)?"
        self._officer = words.compile(
            f"(?:(?<=[，。；：“”—])|^)(?P<title>[^，。；：、的{INSIDE}]{{0,8}}?(?P<office>{one_of(list(self._leads))}))(?:{held})?(?P<who><person>)"
        )

    def find(
        self, sentence: Skeleton, things: Sequence[Thing], before: Sequence[Named], known: Collection[int]
    ) -> Iterator[RelationDraft]:
        """Roles of persons not yet `known`; `before` are the things named in the sentences before, in order."""
        for match in self._officer.finditer(sentence.text):
            who = sentence.thing(match.start("who"))
            if who in known and not sentence.text.startswith(("由", "是", "为"), match.end("title")):
                continue
            led = self._leads[match["office"]]
            named = [*before[-REACH:], *named_in(sentence, match.start())][-REACH:]
            ends = _ENDS.get(match["office"], "")
            fit = (i for i, oblique in reversed(named) if not oblique and things[i].category in led)
            body = next((i for i in fit if any(n.endswith(ends) for n in (things[i].name, *things[i].aliases))), None)
            if body is not None:
                yield RelationDraft(who, "role", body, match["title"], *sentence.span(*match.span()), UNDERSTOOD)


@cache
def offices(lexicon: Lexicon) -> Offices:
    """The offices of a lexicon."""
    return Offices(grammar(lexicon))
