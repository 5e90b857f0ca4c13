"""The pattern language of `lexicon/relations.yaml`, compiled to regular expressions over skeletons."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Any

import msgspec

from model.extract.relations.skeleton import CATEGORIES, NAME, Skeleton, name_class
from model.facts import Rel
from model.lexicon import Lexicon

_SLOT = re.compile(r"\{([ht]):(\w+)([+&]?)\}")
_WORD = re.compile(r"(?<!\?P)<(\w+)>")
JOINED = r"(?:[、，,]?以及|[、和与及跟同])"
"""What stands between the members of a list."""
LISTED = r"(?:[、和及]|[，,]?以及)"
"""The same without the words that also mean "together with"."""
TIME = r"(?:[于在]?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上中下]旬)?(?:近日|日前|近期|今年|去年)?)"
ET_CETERA = r"(?:等[^，。；、]{0,12}?)"
NUMBER = (
    r"[\d一二两三四五六七八九十百千万亿余多]+(?:余|多)?(?:大|个|家|项|款|台|套|座|条|支|只|颗|种|批|处|所|件|名|位)"
)


class Rule(msgspec.Struct, frozen=True):
    """A relation and the words that state it: a pattern with the groups `h` and `t`, and the categories that these can have."""

    rel: Rel
    confidence: float
    pattern: str
    heads: frozenset[str]
    tails: frozenset[str]


class Grammar:
    """Compiled words, classes and rules of a lexicon; build with `grammar`."""

    def __init__(self, table: Any) -> None:
        self._table = table
        self._classes: dict[str, str] = {category: name_class(category) for category in CATEGORIES}
        self._classes |= {name: name_class(*categories) for name, categories in table["classes"].items()}
        self._words = {name: alternatives(words) for name, words in table["words"].items()}
        self._words["etc"] = ET_CETERA
        self._words["x"] = f"[^，。；：{NAME[1:-1]}]"
        self._words["time"] = TIME
        self._words["mod"] = (
            f"(?:{self._words['x']}{{0,24}}?的)??(?:{self._words['quantity']}|{self._words['adjective']}|{NUMBER})*(?:{NAME}(?={NAME}))?"
        )
        self._rules = tuple(self._rule(row) for row in table["rules"])
        self._compiled: dict[str, re.Pattern[str]] = {}

    def words(self, name: str) -> list[str]:
        """A word list of the table."""
        return list(self._table[name])

    def mapping(self, name: str) -> dict[str, Any]:
        """A mapping of the table."""
        return dict(self._table[name])

    def compile(self, pattern: str) -> re.Pattern[str]:
        """A pattern of the language as a regular expression."""
        return re.compile(_WORD.sub(self._word, _SLOT.sub(self._slot, pattern)))

    def fitting(self, categories: Collection[str]) -> Iterator[tuple[Rule, re.Pattern[str]]]:
        """The rules for which there are a head and a tail among the categories; a rule is compiled when it first fits."""
        for rule in self._rules:
            if rule.heads.isdisjoint(categories) or rule.tails.isdisjoint(categories):
                continue
            if rule.pattern not in self._compiled:
                self._compiled[rule.pattern] = self.compile(rule.pattern)
            yield rule, self._compiled[rule.pattern]

    def _rule(self, row: Any) -> Rule:
        ends = {
            group: frozenset(self._table["classes"].get(name, [name]))
            for group, name, _ in _SLOT.findall(row["pattern"])
        }
        return Rule(row["rel"], float(row["confidence"]), row["pattern"], ends["h"], ends["t"])

    def _slot(self, match: re.Match[str]) -> str:
        group, name, many = match.groups()
        one = self._classes[name]
        joined = JOINED if many == "+" else LISTED
        return f"(?P<{group}>{one}(?:{joined}{one})*)" if many else f"(?P<{group}>{one})"

    def _word(self, match: re.Match[str]) -> str:
        name = match[1]
        return self._words.get(name) or self._classes[name]


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of a lexicon."""
    return Grammar(lexicon.table("relations"))


def alternatives(words: Sequence[str]) -> str:
    """One of the words, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))) + ")"


def matches(pattern: re.Pattern[str], sentence: Skeleton) -> Iterator[re.Match[str]]:
    """All matches, overlapping ones too: what one match takes, another may need as its subject."""
    at = 0
    while match := pattern.search(sentence.text, at):
        yield match
        at = match.start() + 1
