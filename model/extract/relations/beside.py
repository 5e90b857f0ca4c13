"""Names side by side, or with 的 between them: what the one is of the other, by their categories alone (某园某公司, 某公司的某产品)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import Grammar, grammar, matches
from model.extract.relations.skeleton import Skeleton
from model.facts import Rel
from model.lexicon import Lexicon

BESIDE = 0.7
_BOUND = re.compile("(?:[在于对向从由为按照据和与及、]|(?<![接找看见用拿买])到)$")
"""Before the first: that it is no owner, or one of several."""
_CUSTOMER = re.compile("(?:交[付给]|[发运销]往|[发送卖运供租]给|送[往到]|售[给予]|供应|配套)给?$")
"""Before the first: that it is who gets the goods."""
_ZONE = re.compile("(?:高新区|经开区|开发区|新区|科学城)$")
"""A site that is as wide as another beside it: the two are one (西部科学城重庆高新区)."""


class Beside:
    """The tables of what stands beside what."""

    def __init__(self, words: Grammar) -> None:
        self._relations: dict[str, dict[str, dict[str, Rel]]] = {
            "": words.mapping("beside"),
            "的": words.mapping("beside_of"),
        }
        self._pair = words.compile(
            "(?<![个座条项大家场])(?P<more>(?:<any>、)*)(?P<one><any>)(?P<of>的?)(?P<other><any>)(?P<rest>(?:[、和]<any>)*)"
            "(?!栏目|专栏|板块|频道|的?(?:建设|打造)|<x>{0,4}(?:执法检查|学习|宣传))"
        )

    def find(self, sentence: Skeleton, things: Sequence[Thing]) -> Iterator[RelationDraft]:
        """What the sentence says by names beside each other."""
        if len(sentence.things) < 2:
            return
        for match in matches(self._pair, sentence):
            one, other = sentence.thing(match.start("one")), sentence.thing(match.start("other"))
            rel = self._relations[match["of"]].get(things[one].category, {}).get(things[other].category)
            bound = _BOUND.search(sentence.text, 0, match.start())
            # A site, or a body right before its unit, is the whole wherever the two stand.
            whole = things[one].category == "park" or (
                rel == "part_of" and not match["of"] and things[other].category == "platform"
            )
            if rel is None or ((bound or (match["more"] and rel != "issues")) and not whole):
                continue
            if things[one].category == things[other].category == "park" and _ZONE.search(things[other].name):
                continue
            if rel == "built_by" and things[other].category == "facility" and things[other].name[0] not in "“‘":
                continue  # 某局某站, of which it is only a part
            if rel == "makes" and _CUSTOMER.search(sentence.text, 0, match.start()):
                continue
            place = (*sentence.span(*match.span()), BESIDE)
            if rel == "part_of" and match["rest"] and match["of"]:
                # 某园的甲公司、乙公司
                alike = (i for i in sentence.named(*match.span("rest")) if things[i].category == things[other].category)
                yield from (RelationDraft(i, rel, one, None, *place) for i in alike)
            for owner in (*sentence.named(*match.span("more")), one) if rel == "issues" else (one,):
                head, tail = (owner, other) if rel in ("makes", "issues") else (other, owner)
                yield RelationDraft(head, rel, tail, None, *place)


@cache
def beside(lexicon: Lexicon) -> Beside:
    """The tables of a lexicon."""
    return Beside(grammar(lexicon))
