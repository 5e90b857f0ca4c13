"""该实验室, 公司, 该项目: words that stand for a thing named before, replaced by the name's token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from model.extract.drafts import Thing
from model.extract.relations.grammar import Grammar, grammar
from model.extract.relations.skeleton import NAME, Skeleton, token
from model.facts import Category
from model.lexicon import Lexicon

ISSUED = ("发布", "印发", "出台", "公布", "制定", "下发", "签署")
"""Verbs behind which a bare 方案 is the document named before."""
_DOCUMENT = "[一-龥]{0,4}(?:方案|意见|办法|规划|纲要|通知|条例|指南|公告|报告|措施|细则|计划|决定|白皮书|蓝皮书|协议)"
_BRACKETED = re.compile(r"[（(][^）)]*[）)]|[”’」》]")
REACH = 12
"""Names looked back over for what a word stands for."""


class Anaphors:
    """Pronoun-like nouns by the categories that they can stand for."""

    def __init__(self, words: Grammar) -> None:
        self._stands: dict[str, tuple[Category, ...]] = {
            word: tuple(categories) for word, categories in words.mapping("anaphors").items()
        }
        self._pattern = words.compile(
            f"(?:该|这[个家座所款台套项一种届次场]?|此|[本此][届次场]|本)(<anaphors>|[一-龥]{{2,6}}?(?=[由已将是在可能的就，首共以还举设预启]))(?!们)"
            f"|(?<=由)(<bare_anaphors>|其)(?![们中他余])"
            f"|(?:(?<=[，。；：“])|^)(?:近期|近日|目前|此后|如今)?(<bare_anaphors>)(?=<predicate_starts>|[^，。；：{NAME[1:-1]}]{{0,6}}<titles>{NAME})"
            f"|(?<={'|'.join(ISSUED)})({_DOCUMENT})(?=[，。；]|$)"
            f"|(?:(?<=[，。；：“])|^)([他她])(?=既?是|也是|还是|现任|担任|兼任|曾任|创办|创立|带领)"
        )

    def resolve(self, sentence: Skeleton, things: Sequence[Thing], before: Sequence[int]) -> Skeleton:
        """The sentence with each such word replaced by its antecedent; `before` are the things named earlier, in order."""
        text, used = sentence.text, dict(sentence.things)
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for match in self._pattern.finditer(text):
            named = [*before[-REACH:], *sentence.named(0, match.start())]
            thing = self._antecedent(match[match.lastindex or 0], things, named[-REACH:])
            sign = None if thing is None else token(things[thing].category, len(used))
            if thing is None or sign is None:
                continue
            used[sign] = thing
            pieces += (text[at : match.start()], sign)
            first, last = sentence.span(*match.span())
            starts += (*sentence.starts[at : match.start()], first)
            ends += (*sentence.ends[at : match.start()], last)
            at = match.end()
        if not pieces:
            return sentence
        pieces.append(text[at:])
        starts += sentence.starts[at:]
        ends += sentence.ends[at:]
        return Skeleton("".join(pieces), starts, ends, used, sentence.printed, sentence.block)

    def _antecedent(self, word: str, things: Sequence[Thing], named: Sequence[int]) -> int | None:
        """The nearest thing whose name ends in the word, else the nearest that it can stand for."""
        if word in ("他", "她"):
            return next((i for i in reversed(named) if things[i].category == "person"), None)
        named_so = (i for i in reversed(named) if _BRACKETED.sub("", things[i].name).endswith(word))
        categories = self._stands.get(word)
        if categories is None:
            return next(named_so, None)
        fit = [i for i in reversed(named) if things[i].category in categories]
        if fit and "event" in categories:
            # An event is what a report is about: of several the one that it names most.
            fit.sort(key=lambda i: -named.count(i))
        return next((i for i in named_so if i in fit), fit[0] if fit else None)


@cache
def anaphors(lexicon: Lexicon) -> Anaphors:
    """The anaphors of a lexicon."""
    return Anaphors(grammar(lexicon))
